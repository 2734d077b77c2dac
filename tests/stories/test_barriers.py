"""When what stands in the way is enough to ask somebody, whom, and what a question is about."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as some

from stories import barriers
from stories.barriers import ASKED_MOST, ENOUGH, LOOKED_BACK, RESTS, Answer, Barrier, Stop
from stories.people import COVER
from stories.pledges import Hindrance
from tests.stories.making import DAY, HERE, MINUTE, MONDAY

WARD, SUPPORT, STORES, OFFICE = (uuid4() for _ in range(4))
LARGE = (WARD, SUPPORT, STORES, OFFICE)


def stop(person: str, unit: UUID | None = WARD, at: int = 0) -> Stop:
    return Stop(person, unit, MONDAY + at * DAY)


def asked(**values: Any) -> Barrier:
    usual: dict[str, Any] = {
        "tenant": HERE,
        "piece_id": uuid4(),
        "kind": Hindrance.rule,
        "opened_at": MONDAY,
        "people": 3,
    }
    return Barrier(**{**usual, "since": MONDAY - 9 * DAY, **values})


THREE = [stop("ann"), stop("bob", SUPPORT), stop("cem", STORES)]


@pytest.mark.parametrize("kind", ENOUGH)
def test_every_threshold_says_why(kind: Hindrance) -> None:
    assert ENOUGH[kind].why
    assert ENOUGH[kind].people >= COVER


def test_three_teams_that_were_stopped_by_a_rule_are_enough() -> None:
    assert barriers.enough(Hindrance.rule, THREE, LARGE, COVER)
    assert not barriers.enough(Hindrance.rule, [*THREE[:2], stop("cem", SUPPORT)], LARGE, COVER)
    assert not barriers.enough(Hindrance.rule, [*THREE[:2], stop("cem", None)], [*LARGE, None], COVER)


def test_time_is_said_easily_so_more_have_to_say_it() -> None:
    assert not barriers.enough(Hindrance.time, THREE, LARGE, COVER)
    assert barriers.enough(Hindrance.time, [*THREE, stop("dee", OFFICE)], LARGE, COVER)


def test_so_are_five_people_of_one_team_or_of_none_that_is_known() -> None:
    people = [stop(name) for name in ("ann", "bob", "cem", "dee")]
    assert not barriers.enough(Hindrance.rule, people, LARGE, COVER)
    assert barriers.enough(Hindrance.rule, [*people, stop("eve", None)], LARGE, COVER)


def test_nobody_is_asked_what_does_not_fit() -> None:
    many = [stop(str(n), unit) for n, unit in enumerate(LARGE * 9)]
    assert not barriers.enough(Hindrance.not_for_us, many, LARGE, COVER)


def test_only_large_units_are_teams_and_people_of_small_ones_are_people() -> None:
    assert not barriers.enough(Hindrance.rule, THREE, [WARD], 99)
    many = [*THREE, stop("dee", SUPPORT), stop("eve", STORES)]
    assert barriers.enough(Hindrance.rule, many, [WARD], COVER)
    assert barriers.teams(many, [WARD]) == {WARD}


def test_only_who_was_not_stopped_hides_who_was() -> None:
    many = [stop(str(n), unit) for n, unit in enumerate(LARGE * 9)]
    assert barriers.enough(Hindrance.rule, many, LARGE, COVER)
    assert not barriers.enough(Hindrance.rule, many, LARGE, COVER - 1)


def test_asks_the_leader_whom_all_their_units_have() -> None:
    same = dict.fromkeys((WARD, SUPPORT, STORES), "lea")
    assert barriers.whom(THREE, same, ["eda"], ["sue"]) == ["lea"]
    assert barriers.whom(THREE, {**same, STORES: "leo"}, ["eda", "ede"], ["sue"]) == ["eda", "ede"]
    assert barriers.whom(THREE, {WARD: "lea", SUPPORT: "lea"}, ["eda"], ["sue"]) == ["eda"]
    assert barriers.whom([*THREE, stop("dee", None)], same, [], ["sue"]) == ["sue"]
    assert barriers.whom(THREE, {}, [], []) == []


@given(some.sets(some.sampled_from(["lea", "eda", "ede", "sue"])), some.booleans())
def test_whom_it_stopped_makes_no_difference_to_whom_it_asks(stopped: set[str], common: bool) -> None:
    same = dict.fromkeys((WARD, SUPPORT, STORES), "lea") if common else {}
    theirs = barriers.whom([*THREE, *map(stop, stopped)], same, ["eda", "ede"], ["sue"])
    assert theirs == barriers.whom(THREE, same, ["eda", "ede"], ["sue"])


def test_decides_instead_of_who_was_stopped_a_group_of_whom_anybody_was_not() -> None:
    assert barriers.instead({"lea", "eda"}, ["eda", "ede"], ["sue"]) == ["eda", "ede"]
    assert barriers.instead({"lea", "eda"}, ["eda"], ["sue"]) == ["sue"]
    many = [str(n) for n in range(ASKED_MOST + 1)]
    assert barriers.instead(many[:-1], many) == many[-1:]
    assert barriers.instead({"lea", "eda"}, ["eda"], []) == []


def test_asks_a_few_at_once_at_the_most() -> None:
    assert len(barriers.whom(THREE, {}, [], [f"leader {n}" for n in range(99)])) == ASKED_MOST


def test_what_is_asked_already_is_not_asked_again() -> None:
    assert barriers.fresh(THREE, None, MONDAY) == THREE
    assert barriers.fresh(THREE, asked(), MONDAY + DAY) == []


def test_who_is_stopped_after_it_was_to_be_changed_is_new() -> None:
    changed = asked(answer=Answer.change, until=MONDAY + DAY)
    later = [stop("dee", at=1), stop("eve", at=2)]
    assert barriers.fresh([*THREE, *later], changed, MONDAY + 3 * DAY) == later[1:]


def test_what_stays_rests_for_a_while() -> None:
    kept = asked(answer=Answer.keep, until=MONDAY + RESTS)
    during, after = Stop("dee", WARD, MONDAY + RESTS), Stop("eve", WARD, MONDAY + RESTS + MINUTE)
    assert barriers.fresh([*THREE, during, after], kept, after.at) == [after]


def test_what_stopped_somebody_long_ago_may_be_different_by_now() -> None:
    assert barriers.fresh(THREE, None, MONDAY + LOOKED_BACK) == []


@given(some.lists(some.integers(0, 400)), some.integers(0, 400), some.booleans(), some.integers(0, 500))
def test_nobody_is_in_two_questions(days: list[int], answered: int, kept: bool, now: int) -> None:
    until = MONDAY + answered * DAY + (RESTS if kept else 0 * DAY)
    before = asked(until=until, answer=Answer.keep if kept else Answer.change, since=MONDAY - DAY)
    stops = [stop(str(n), at=day) for n, day in enumerate(days)]
    new = barriers.fresh(stops, before, MONDAY + now * DAY)
    later = asked(since=barriers.begins(before, MONDAY + now * DAY))
    assert not any(before.covers(each.at) for each in new)
    assert all(later.covers(each.at) for each in new)
