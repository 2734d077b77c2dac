"""Who was inspired: the first click counts, the second takes it back, the platform's repetition changes nothing."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories.database import Database
from stories.models import Inspiration
from stories.ripples import clicked
from tests.stories.making import HERE, MONDAY, a_story, keep, published_post, published_story

STORY = a_story()


def click(seen: int, seconds: float) -> Inspiration:
    at = MONDAY + timedelta(seconds=seconds)
    return Inspiration(tenant=HERE, piece_id=STORY.id, person_id="ben", seen=seen, at=at)


def test_the_first_click_inspires() -> None:
    assert clicked(None, click(0, 0)).active


def test_the_second_click_takes_it_back_and_the_third_inspires_again() -> None:
    first = clicked(None, click(0, 0))
    second = clicked(first, click(1, 3))
    assert not second.active
    assert clicked(second, click(0, 6)).active


@pytest.mark.parametrize("seconds", [10, 30, 89.999, 90])
def test_the_same_click_10_to_90_seconds_later_is_the_platforms_repetition(seconds: float) -> None:
    first = clicked(None, click(4, 0))
    assert clicked(first, click(4, seconds)) is first


@pytest.mark.parametrize("seconds", [0, 1, 9.999, 90.001, 3_600])
def test_a_click_from_the_same_count_at_any_other_time_is_a_click(seconds: float) -> None:
    first = clicked(None, click(4, 0))
    assert not clicked(first, click(4, seconds)).active


@given(st.integers(1, 40))
def test_clicks_on_fresh_cards_go_back_and_forth(count: int) -> None:
    stands: Inspiration | None = None
    for number in range(count):
        stands = clicked(stands, click(number % 2, 12.0 * number))
        assert stands.active is (number % 2 == 0)


@given(st.lists(st.floats(10, 90), min_size=1, max_size=4))
def test_however_often_the_platform_repeats_a_click_it_counts_once(delays: list[float]) -> None:
    first = clicked(None, click(0, 0))
    for seconds in delays:
        assert clicked(first, click(0, seconds)) is first


async def test_counts_people_not_clicks(database: Database) -> None:
    story, post, lonely = published_story(), published_post(), published_story()
    await keep(database, story, post, lonely)

    async def inspire(person: str, seen: int, at: datetime) -> int:
        async with database.library(HERE) as library:
            return await library.inspire(await library.piece(story.id), person, seen, at)

    seconds = timedelta(seconds=1)
    assert await inspire("ben", 0, MONDAY) == 1
    assert await inspire("cem", 0, MONDAY + seconds) == 2
    assert await inspire("ben", 0, MONDAY + 30 * seconds) == 2  # the platform repeats Ben's click
    assert await inspire("ben", 2, MONDAY + 40 * seconds) == 1
    assert await inspire("ben", 2, MONDAY + 70 * seconds) == 1  # and this one
    assert await inspire("ben", 1, MONDAY + 80 * seconds) == 2
    async with database.library(HERE) as library:
        await library.inspire(await library.post(post.id), "ben", 0, MONDAY)
        assert await library.inspired([story.id, post.id, lonely.id]) == {story.id: 2, post.id: 1}
        assert await library.inspired([]) == {}
