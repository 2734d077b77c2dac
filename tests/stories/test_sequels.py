"""What of the stories that a channel heard is news."""

from datetime import timedelta

import pytest

from stories.sequels import SEQUELS_MOST, Sequel, Told, sequels
from tests.stories.making import DAY, MONDAY, published_story


def told(headline: str = "", days: int = 7, **news: int) -> Told:
    return Told(Sequel(published_story(headline=headline)), MONDAY - days * DAY, days == 7, **news)


@pytest.mark.parametrize(
    ("one", "news"),
    [
        (told(), False),
        (told(begun=1), True),
        (told(days=14, begun=1), False),  # who tries it is told of last time's stories
        (told(days=14, adopted=1), True),
    ],
)
def test_news_is_who_tries_last_times_stories_and_what_worked_of_any(one: Told, news: bool) -> None:
    assert sequels([one]) == ((one.sequel,) if news else ())


def test_what_worked_for_most_comes_first_and_three_are_told() -> None:
    every = [told("a", begun=9), told("b", adopted=1), told("c", adopted=3), told("d", begun=1), told("e", adopted=2)]
    assert [each.story.headline for each in sequels(every)] == ["c", "e", "b"]
    assert len(sequels(every)) == SEQUELS_MOST
    assert MONDAY - timedelta(days=7) == every[0].at
