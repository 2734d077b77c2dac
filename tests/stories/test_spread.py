"""How far a practice travelled: an example reckoned by hand, properties over generated ripples, and rows."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as some

from stories.database import Database
from stories.pieces import Status
from stories.pledges import Result, Try
from stories.spread import Drop, Ripple, Telling, Trial, drops, read, ripple
from tests.stories.making import DAY, HERE, MONDAY, THERE, a_story, keep, published_story

SPACE = UUID("00000000-0000-0000-0000-0000000000ff")
WARD, SUPPORT, SALES = (uuid5(SPACE, name) for name in ("ward", "support", "sales"))


def id(name: str) -> UUID:
    return uuid5(SPACE, name)


def test_an_example_reckoned_by_hand() -> None:
    """Ada tells, with Abe; Ben and Cem adopt it, Dee does not; Ben tells his, Eve and Fay adopt it; Eve tells hers."""
    ada = Telling(id("a"), "ada", MONDAY, WARD, beside=frozenset({"abe"}))
    ben = Telling(id("b"), "ben", MONDAY + 20 * DAY, SUPPORT, parent=ada.id)
    eve = Telling(id("e"), "eve", MONDAY + 40 * DAY, SALES, parent=ben.id)
    other = Telling(id("o"), "olu", MONDAY, SALES)
    trials = [
        Trial(ada.id, "ben", SUPPORT, adopted=True, answered_at=MONDAY + 9 * DAY),
        Trial(ada.id, "cem", WARD, adopted=True, answered_at=MONDAY + 7 * DAY + timedelta(hours=12)),
        Trial(ada.id, "dee", SALES, adopted=False, answered_at=MONDAY + 5 * DAY),
        Trial(ada.id, "ada", WARD, adopted=True, answered_at=MONDAY + DAY),  # a teller confirms nothing
        Trial(ada.id, "abe", SUPPORT, adopted=True, answered_at=MONDAY + DAY),  # nor does who tells it too
        Trial(ben.id, "eve", SALES, adopted=True, answered_at=MONDAY + 30 * DAY),
        Trial(ben.id, "fay", None, adopted=True, answered_at=MONDAY + 31 * DAY),
        Trial(other.id, "gil", SALES, adopted=True, answered_at=MONDAY),
    ]
    found = ripple(ada, [other, eve, ben, ada], trials)
    assert found == Ripple(
        tellers=frozenset({"ada", "abe", "ben", "eve"}),
        triers=frozenset({"ben", "cem", "dee", "eve", "fay"}),
        confirmers=frozenset({"ben", "cem", "eve", "fay"}),
        adoptions=4,
        retellings=2,
        depth=2,
        units=frozenset({SUPPORT, SALES}),
        days_to_adoption=7.5,
        reproduction=0.5,  # Ben led to two, Cem, Eve and Fay to none: 2 / 4
    )


def test_is_drawn_without_a_word_who() -> None:
    """Ada's story: Ben told it on, Cem adopted it, Dee tries it; Ben's version: Eve told it on, Fay adopted it."""
    ada = Telling(id("a"), "ada", MONDAY, WARD)
    ben = Telling(id("b"), "ben", MONDAY + DAY, SUPPORT, parent=ada.id)
    eve = Telling(id("e"), "eve", MONDAY + 2 * DAY, SALES, parent=ben.id)
    told = [eve, ben, ada]
    trials = [
        Trial(ada.id, "dee", SALES),
        Trial(ada.id, "cem", WARD, adopted=True),
        Trial(ada.id, "ben", SUPPORT, adopted=True),
        Trial(ada.id, "ada", WARD, adopted=True),
        Trial(ben.id, "fay", WARD, adopted=True),
        Trial(eve.id, "gil", WARD),
    ]
    trying, works = Drop(), Drop(works=True)
    last = Drop(tells=True, led=(trying,))  # Eve never said that Ben's works for her
    version = Drop(works=True, tells=True, led=(last, works))
    whole = Drop(tells=True, led=(version, works, trying))
    assert drops(ada, told, trials, 3) == whole
    assert whole.many == 6
    assert drops(ada, told, trials, 1).many == 3


def test_who_says_no_to_being_read_of_is_drawn_as_two() -> None:
    """Megan's story works for her, which nobody may read, and she told hers under her name."""
    ada = Telling(id("a"), "ada", MONDAY, WARD)
    megan = Telling(id("m"), "megan", MONDAY + DAY, SUPPORT, parent=ada.id)
    hers = Trial(ada.id, "megan", SUPPORT, adopted=True)
    assert drops(ada, [ada, megan], [hers], 3) == Drop(tells=True, led=(Drop(works=True, tells=True),))
    unseen, other = replace(hers, seen=False), replace(hers, person="ben")
    drawn = drops(ada, [ada, megan], [unseen], 3)
    assert drawn == drops(ada, [ada, megan], [other], 3), "nobody sees whether it is she or somebody else"
    assert drawn.many == 2
    assert drops(megan, [megan], [replace(unseen, story=megan.id)], 3).many == 0, "her own she does not confirm"


def test_a_story_that_nobody_tried_has_nothing_to_divide() -> None:
    alone = ripple(Telling(id("a"), "ada", MONDAY, WARD), [], [])
    assert alone == Ripple(tellers=frozenset({"ada"}))
    assert (alone.reproduction, alone.days_to_adoption) == (None, None)


def test_a_circle_is_walked_once() -> None:
    first = Telling(id("a"), "ada", MONDAY, parent=id("b"))
    second = Telling(id("b"), "ben", MONDAY, parent=id("a"))
    assert ripple(first, [first, second], []).retellings == 1


def tells(told: list[Telling], trial: Trial) -> bool:
    """Whether somebody tells what they tried, or a version of it: they are drawn for that."""
    return any(trial.person == each.teller for each in told if trial.story in (each.id, each.parent))


@some.composite
def ripples(draw: some.DrawFn) -> tuple[list[Telling], list[Trial]]:
    """A tree of stories, each the version of one before it, and tries of any of them."""
    people, count = some.sampled_from("abcdefgh"), draw(some.integers(1, 8))
    units = some.sampled_from([WARD, SUPPORT, SALES, None])
    told = [
        Telling(
            id(str(n)),
            draw(people),
            MONDAY + n * DAY,
            draw(units),
            id(str(draw(some.integers(0, n - 1)))) if n else None,
        )
        for n in range(count)
    ]
    tries = some.tuples(some.integers(0, count - 1), people, units, some.booleans())
    trials = [
        Trial(id(str(n)), person, unit, adopted, MONDAY + 30 * DAY)
        for n, person, unit, adopted in draw(some.lists(tries, max_size=30))
    ]
    return told, trials


@given(ripples())
def test_what_holds_for_every_ripple(made: tuple[list[Telling], list[Trial]]) -> None:
    told, trials = made
    found = ripple(told[0], told, trials)
    assert found.retellings == len(told) - 1, "every version hangs on the first story"
    assert found.confirmers <= found.triers
    assert found.adoptions >= len(found.confirmers)
    assert found.depth <= found.retellings
    assert told[0].unit not in found.units
    assert (found.reproduction is None) == (not found.confirmers)
    assert found.reproduction is None or 0 <= found.reproduction <= found.adoptions
    assert found == ripple(told[0], reversed(told), reversed(trials)), "in whatever order the rows come"
    by_hand = sum(
        1
        for trial in trials
        for telling in told
        if telling.id == trial.story and trial.adopted and trial.person != telling.teller
    )
    assert found.adoptions == by_hand
    drawn = drops(told[0], told, trials, rings=len(told)).many
    assert drawn == found.retellings + sum(not tells(told, trial) for trial in trials), (
        "nobody is left out of the picture"
    )


async def test_is_read_from_rows(database: Database) -> None:
    root = published_story(unit_id=None)
    child = published_story(MONDAY + DAY, author_id="ben", parent_id=root.id)
    grandchild = published_story(MONDAY + 2 * DAY, author_id="cem", parent_id=child.id)
    draft, gone = a_story(parent_id=root.id), a_story(parent_id=root.id, status=Status.withdrawn)
    elsewhere = published_story(tenant=THERE, parent_id=root.id)
    await keep(database, root, child, grandchild, draft, gone, elsewhere)
    async with database.library(HERE) as library:
        common: dict[str, Any] = {"tenant": HERE, "due": date(2026, 11, 30), "said_at": MONDAY, "changed_at": MONDAY}
        for story, person, result, active in (
            (root, "ben", Result.worked, True),
            (child, "cem", Result.adapted, True),
            (child, "dee", Result.not_yet, True),
            (grandchild, "eve", Result.worked, False),
        ):
            library.session.add(
                Try(
                    **common,
                    piece_id=story.id,
                    person_id=person,
                    result=result,
                    active=active,
                    answered_at=MONDAY + 3 * DAY,
                )
            )
    async with database.session() as session:
        found = await read(session, HERE, root.id)
        assert found == Ripple(
            tellers=frozenset({"ada", "ben", "cem"}),
            triers=frozenset({"ben", "cem", "dee"}),
            confirmers=frozenset({"ben", "cem"}),
            adoptions=2,
            retellings=2,
            depth=2,
            days_to_adoption=3.0,
            reproduction=0.5,
        )
        assert await read(session, HERE, gone.id) is None
        assert await read(session, THERE, root.id) is None


@pytest.mark.parametrize("versions", [0, 3])
def test_versions_of_versions_are_deeper(versions: int) -> None:
    told = [Telling(id("0"), "ada", MONDAY)]
    told += [Telling(id(str(n)), "ben", MONDAY, parent=id(str(n - 1))) for n in range(1, versions + 1)]
    assert ripple(told[0], told, []).depth == versions
