"""What people try: one row per person and story, asked in their own day, counted without the teller."""

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import select
from sqlmodel import col

from stories import evidence, followups, plans, tries
from stories.database import Database
from stories.errors import DayMissing, DayPast, NotFound, OwnTry, TakenBack, TextTooLong, TimeTooFar, TriedAlready
from stories.objectives import BUILT_IN, USUAL_DAYS
from stories.pieces import Status, Story
from stories.plans import Plan
from stories.pledges import Hindrance, Result, Try
from stories.slots import TIME_ZONES
from stories.tables.letters import Matter
from stories.tables.people import OrgUnit, Person
from stories.tries import AGAIN_AFTER, LASTING_AFTER, Audience, Counted, Teller, Trying
from tests.stories.making import DAY, HERE, MONDAY, THERE, a_story, keep, published_post, published_story

BERLIN = "Europe/Berlin"
PLAN = Plan("at the handover", date(2026, 11, 30))


async def known(database: Database, *names: str, tenant: str = HERE, **more: Any) -> None:
    """These people have talked to Retold."""
    async with database.library(tenant) as library:
        library.session.add_all(
            Person(tenant=tenant, id=name, name=f"{name.title()} Example", language="en", **more) for name in names
        )


async def planned(database: Database, story: Story, person: str = "ben", plan: Plan = PLAN, **more: Any) -> Try:
    async with database.library(story.tenant) as library:
        who = Teller(person, more.pop("zone", BERLIN), "en", **more)
        return await library.tries.plan(await library.piece(story.id), plan, who, MONDAY)


async def answered(database: Database, tried: Try, result: Result, at: datetime = MONDAY + 7 * DAY) -> Try:
    async with database.library(tried.tenant) as library:
        kept = await library.tries.own(tried.id, tried.person_id)
        await library.tries.answer(kept, result, at, BERLIN)
        return kept


async def asked(database: Database, now: datetime) -> list[Matter]:
    """What is gathered now, and was not before."""
    async with database.session() as session:
        before = set((await session.scalars(select(col(Matter.key)))).all())
        while await followups.gather(session, now):
            pass
        return list((await session.scalars(select(Matter).where(col(Matter.key).not_in(before)))).all())


# The plan


@pytest.mark.parametrize(
    ("day", "zone", "begins"),
    [
        (date(2026, 11, 30), "Europe/Berlin", datetime(2026, 11, 29, 23, tzinfo=UTC)),
        (date(2027, 3, 28), "Europe/Berlin", datetime(2027, 3, 27, 23, tzinfo=UTC)),  # the clocks go forward in it
        (date(2027, 3, 29), "Europe/Berlin", datetime(2027, 3, 28, 22, tzinfo=UTC)),
        (date(2026, 9, 6), "America/Santiago", datetime(2026, 9, 6, 4, tzinfo=UTC)),  # which has no midnight
        (date(2026, 11, 30), "Asia/Tokyo", datetime(2026, 11, 29, 15, tzinfo=UTC)),
        (date(2026, 11, 30), "Pacific/Honolulu", datetime(2026, 11, 30, 10, tzinfo=UTC)),
    ],
)
def test_a_day_begins_where_the_person_is(day: date, zone: str, begins: datetime) -> None:
    assert plans.morning(day, zone) == begins


@given(some.integers(0, 100_000), some.sampled_from(TIME_ZONES), some.integers(0, 366))
def test_every_day_of_the_year_ahead_can_be_chosen(hours: int, zone: str, ahead: int) -> None:
    at = MONDAY + timedelta(hours=hours)
    day = plans.today(at, zone) + timedelta(days=ahead)
    assert plans.due(day.isoformat(), at, zone) == day


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("2026-11-22", DayPast),
        ("1999-01-01", DayPast),
        ("2027-11-25", TimeTooFar),
        ("9999-12-31", TimeTooFar),
        ("", DayMissing),
        ("tomorrow", DayMissing),
        ("2026-02-30", DayMissing),
        ("2026-11-3", DayMissing),
    ],
)
def test_a_day_that_can_not_be_is_refused(typed: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        plans.due(typed, MONDAY, BERLIN)


def test_today_is_where_the_person_is() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert plans.due("2026-11-23", late, "America/New_York") == date(2026, 11, 23)
    with pytest.raises(DayPast):
        plans.due("2026-11-23", late, BERLIN)


def test_every_objective_has_its_days() -> None:
    assert BUILT_IN.days("") == BUILT_IN.days("another") == USUAL_DAYS
    assert plans.usual_day(BUILT_IN.days("customer-experience"), MONDAY, BERLIN) == date(2026, 11, 30)


@pytest.mark.parametrize("rule", [plans.moment, plans.why])
def test_a_line_has_its_room(rule: Callable[[str], str]) -> None:
    assert rule(" at\nthe  handover ") == "at the handover"
    assert rule("") == ""
    with pytest.raises(TextTooLong):
        rule("x" * 1_000)


async def test_one_plan_per_person_and_story(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    first = await planned(database, story)
    second = await planned(database, story, plan=Plan("on Friday", date(2026, 12, 4), "a short shift", seen=False))
    assert (first.id, first.said_at) == (second.id, second.said_at)
    assert (second.moment, second.due, second.obstacle, second.seen) == (
        *("on Friday", date(2026, 12, 4), "a short shift"),
        False,
    )
    assert second.ask_at == plans.morning(date(2026, 12, 4), BERLIN)


async def test_what_is_no_published_story_of_somebody_else_is_not_tried(database: Database) -> None:
    gone, own, post = a_story(status=Status.withdrawn), published_story(author_id="ben"), published_post()
    elsewhere = published_story(tenant=THERE)
    await keep(database, gone, own, post, elsewhere)
    async with database.library(HERE) as library:
        who = Teller("ben", BERLIN, "en")
        for piece, error in ((gone, NotFound), (own, OwnTry), (post, NotFound)):
            with pytest.raises(error):
                await library.tries.plan(await library.piece(piece.id), PLAN, who, MONDAY)
        assert await library.tries.mine("ben") == []


async def test_a_new_plan_after_no_help_begins_anew_and_keeps_what_stood_in_the_way(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    tried = await answered(database, await planned(database, story), Result.no_help)
    async with database.library(HERE) as library:
        kept = await library.tries.own(tried.id, "ben")
        await library.tries.hinder(kept, Hindrance.rule, MONDAY)
    again = await planned(database, story, plan=Plan("after the rule changed", date(2026, 12, 20)))
    assert (again.result, again.put_off, again.hindrance) == ("", False, "rule")
    assert again.ask_at == plans.morning(date(2026, 12, 20), BERLIN)


async def test_those_who_plan_to_try_the_same_story_do_not_wait_for_each_other(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    async with database.library(HERE) as one, database.library(HERE) as other, asyncio.timeout(20):
        for library, name in ((one, "ben"), (other, "cleo"), (one, "ben")):
            kept = await library.tries.plan(await library.piece(story.id), PLAN, Teller(name, BERLIN, "en"), MONDAY)
            assert kept.person_id == name


async def test_what_was_adopted_is_not_planned_again_unless_it_was_taken_back(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    tried = await answered(database, await planned(database, story), Result.worked)
    with pytest.raises(TriedAlready):
        await planned(database, story)
    async with database.library(HERE) as library:
        await library.tries.take_back(await library.tries.own(tried.id, "ben"))
    assert (await planned(database, story)).result == ""


# The answer


@pytest.mark.parametrize(
    ("result", "after"),
    [
        (Result.worked, LASTING_AFTER),
        (Result.adapted, LASTING_AFTER),
        (Result.not_yet, AGAIN_AFTER),
        (Result.no_help, None),
    ],
)
async def test_when_it_is_asked_again(database: Database, result: Result, after: timedelta | None) -> None:
    story, at = published_story(), MONDAY + 7 * DAY
    await keep(database, story)
    tried = await answered(database, await planned(database, story), result, at)
    assert tried.ask_at == (plans.morning(at.date() + after, BERLIN) if after else None)
    later = await answered(database, tried, result, at + DAY)
    assert later.answered_at == at, "the same answer twice is one"
    assert later.ask_at == tried.ask_at


async def test_not_yet_is_asked_about_once_more(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    await known(database, "ben")
    tried = await planned(database, story)
    now = MONDAY + 7 * DAY
    assert [matter.key for matter in await asked(database, now)] == [f"tried:{tried.id}:1"]
    await answered(database, tried, Result.not_yet, now)
    assert await asked(database, now + 6 * DAY) == []
    now += 7 * DAY
    assert [matter.key for matter in await asked(database, now)] == [f"tried:{tried.id}:2"]
    assert (await answered(database, tried, Result.not_yet, now)).ask_at is None
    assert await asked(database, now + 400 * DAY) == []


async def test_another_answer_is_the_last_word(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    tried = await answered(database, await planned(database, story), Result.no_help)
    assert (await answered(database, tried, Result.adapted, MONDAY + 9 * DAY)).adopted
    async with database.library(HERE) as library:
        kept = await library.tries.own(tried.id, "ben")
        with pytest.raises(NotFound):  # nobody asked yet whether it lasts
            await library.tries.last(kept, lasting=True, at=MONDAY + 10 * DAY)
        await library.tries.last(kept, lasting=True, at=MONDAY + 80 * DAY)
        await library.tries.take_back(kept)
        with pytest.raises(TakenBack):
            await library.tries.answer(kept, Result.worked, MONDAY, BERLIN)
        with pytest.raises(TakenBack):
            await library.tries.last(kept, lasting=False, at=MONDAY)


async def test_a_number_is_read_as_evidence_and_what_is_left_empty_stays(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    tried = await answered(database, await planned(database, story), Result.worked)
    async with database.library(HERE) as library:
        kept = await library.tries.own(tried.id, "ben")
        await library.tries.explain(kept, "Less to write", "20 min -> 5 min")
        await library.tries.explain(kept, "", "")
        assert kept.why == "Less to write"
        assert isinstance(evidence.rebuilt(kept), evidence.Change)


async def test_what_was_said_of_one_answer_is_not_said_of_another(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    tried = await answered(database, await planned(database, story), Result.worked)
    async with database.library(HERE) as library:
        kept = await library.tries.own(tried.id, "ben")
        await library.tries.explain(kept, "Less to write", "20 min -> 5 min")
        await library.tries.answer(kept, Result.no_help, MONDAY + 8 * DAY, BERLIN)
        await library.tries.explain(kept, "", "")
        assert (kept.explained, kept.because, kept.why) == (False, "", "Less to write")
        await library.tries.answer(kept, Result.adapted, MONDAY + 8 * DAY, BERLIN)
        assert kept.because == "Less to write"
        await library.tries.answer(kept, Result.no_help, MONDAY + 9 * DAY, BERLIN)
        await library.tries.explain(kept, "More to write", "")
        assert (kept.because, kept.evidence, kept.evidence_kind) == ("More to write", "", "")
        await library.tries.explain(kept, "", "20 min -> 5 min")
        await library.tries.take_back(kept)
    again = await planned(database, story)
    assert again.because == "", "a new beginning"
    assert (await answered(database, again, Result.no_help)).because == ""


# Who reads of it


async def test_counts_who_tried_and_for_whom_it_works(database: Database) -> None:
    story, other = published_story(), published_story()
    await keep(database, story, other)
    results = [Result.worked, Result.adapted, Result.no_help, Result.not_yet]
    for n, result in enumerate(results):
        await answered(database, await planned(database, story, f"p{n}"), result)
    back = await answered(database, await planned(database, story, "back"), Result.worked)
    await planned(database, story, "open")
    async with database.library(HERE) as library:
        await library.tries.take_back(await library.tries.own(back.id, "back"))
    async with database.library(HERE) as library:
        assert await library.tries.counted([story.id, other.id]) == {story.id: Counted(tried=3, works=2)}
        assert await library.tries.counted([]) == {}
    async with database.library(THERE) as library:
        assert await library.tries.counted([story.id]) == {}


async def test_the_channel_and_the_unit_read_who_will_try_it(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    await known(database, "ben", "cem", "dee", "eve")
    async with database.library(HERE) as library:
        unit = OrgUnit(tenant=HERE, key="k", name="Support")
        library.session.add(unit)
    await known(database, "fay", unit_id=unit.id)
    for name in ("ben", "cem", "dee"):
        await planned(database, story, name, said_in="19:ward")
    await planned(database, story, "eve", Plan("", date(2026, 11, 30), seen=False), said_in="19:ward")
    await planned(database, story, "fay", Plan("", date(2026, 11, 30)))
    async with database.library(HERE) as library:
        ward = (await library.tries.trying([story.id], Audience("19:ward")))[story.id]
        assert ward.many == 3
        assert len(ward.named) == tries.NAMED_MOST
        assert all(moment == "at the handover" for _, moment in ward.named)
        near = await library.tries.trying([story.id], Audience(unit_id=unit.id))
        assert near == {story.id: Trying((("Fay Example", ""),), 1)}
        assert await library.tries.trying([story.id], Audience("19:other")) == {}
        assert await library.tries.trying([story.id], Audience()) == {}


async def test_who_was_asked_is_not_shown_as_trying_any_more(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    await known(database, "ben")
    await planned(database, story, said_in="19:ward")
    await asked(database, MONDAY + 7 * DAY)
    async with database.library(HERE) as library:
        assert await library.tries.trying([story.id], Audience("19:ward")) == {}


async def test_a_try_keeps_the_unit_that_somebody_belonged_to_when_they_said_it(database: Database) -> None:
    story, other = published_story(), published_story()
    await keep(database, story, other)
    async with database.library(HERE) as library:
        support, sales = (OrgUnit(tenant=HERE, key=name, name=name) for name in ("Support", "Sales"))
        library.session.add_all((support, sales))
        library.session.add(OrgUnit(tenant=THERE, key="Other", name="Other", id=support.id))
    await known(database, "ben", unit_id=support.id)
    first = await planned(database, story)
    assert (first.unit_id, first.unit_name) == (support.id, "Support")
    nowhere = await planned(database, other, "nobody")
    assert (nowhere.unit_id, nowhere.unit_name) == (None, "")

    async with database.library(HERE) as library:
        await library.people.assign("ben", sales)
    changed = await planned(database, story, plan=Plan("on Friday", PLAN.due))
    assert changed.unit_name == "Support"
    async with database.library(HERE) as library:
        await library.tries.take_back(await library.tries.own(first.id, "ben"))
    anew = await planned(database, story)
    assert (anew.id, anew.unit_id, anew.unit_name) == (first.id, sales.id, "Sales")


# Many at once


async def test_many_that_are_due_are_asked_once_each(database: Database) -> None:
    story, many = published_story(), followups.AT_A_TIME + 3
    await keep(database, story)
    people = [f"p{n}" for n in range(many)]
    await known(database, *people)
    async with database.library(HERE) as library:
        library.session.add_all(
            Try(
                tenant=HERE,
                piece_id=story.id,
                person_id=person,
                due=PLAN.due,
                said_at=MONDAY,
                changed_at=MONDAY,
                ask_at=MONDAY,
            )
            for person in people
        )
    found = await asked(database, MONDAY)
    assert {matter.person_id for matter in found} == set(people)
    assert len(found) == many
    assert await asked(database, MONDAY + DAY) == []
