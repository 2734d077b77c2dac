"""What speaks for telling a story: one table, whose every sign has a reason and says what it promises."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories.weighing import SIGNS, Adoption, Candidate, Readership, standing, weight
from tests.stories.making import DAY, MONDAY, published_story
from tests.stories.test_digest import READERS, candidates

HALF_YEAR = 182


def test_every_sign_has_a_worth_and_a_reason() -> None:
    assert all(sign.worth and len(sign.why) > 40 for sign in SIGNS.values())


@given(candidates(), READERS)
def test_every_sign_is_read_from_0_to_1(one: Candidate, readers: Readership) -> None:
    assert all(0 <= sign.read(one, readers, MONDAY) <= 1 for sign in SIGNS.values())


@given(candidates(), READERS, st.integers(0, 50))
def test_what_inspired_people_is_no_sign(one: Candidate, readers: Readership, days: int) -> None:
    """A candidate does not even know it."""
    assert not any("inspir" in name for name in (*vars(one), *Candidate.__dataclass_fields__, *SIGNS))
    assert weight(one, readers, MONDAY) == weight(replace(one), readers, MONDAY)


@given(st.integers(0, HALF_YEAR), st.integers(0, HALF_YEAR))
def test_what_is_newer_is_worth_more(one: int, other: int) -> None:
    newer, older = sorted((one, other))
    worth = [weight(Candidate(published_story(MONDAY - days * DAY)), Readership(), MONDAY) for days in (newer, older)]
    assert worth[0] >= worth[1]


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (Adoption(10, 8, 5, 5), Adoption(1, 1, 1, 1)),  # eight of ten before a lucky one
        (Adoption(4, 4, 4, 4), Adoption(4, 4, 1, 1)),  # four teams before one enthusiastic one
        (Adoption(2, 2, 1, 1), Adoption(4, 2, 2, 1)),  # where it did not help counts
        (Adoption(), Adoption(4, 0, 2, 0)),  # and is worse than not to know
    ],
)
def test_stands_higher(better: Adoption, worse: Adoption) -> None:
    assert standing(better) > standing(worse)


@given(candidates(), READERS)
def test_what_stands_high_is_worth_as_much_more_in_every_channel(one: Candidate, readers: Readership) -> None:
    """By the standing that is kept the best are found; the rest of the weight is the channel's and the day's."""
    untried = replace(one, adoption=Adoption())
    difference = weight(one, readers, MONDAY) - weight(untried, readers, MONDAY)
    assert difference == pytest.approx(standing(one.adoption))
