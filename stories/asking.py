"""Asks who can change it what becomes of what stands in the way: opened, passed on, answered; and who hears of it."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import barriers, matters, rules
from stories.audit import Editor
from stories.barriers import ENOUGH, HELD, LOOKED_BACK, PASSED_MOST, RESTS, Answer, Barrier, Stop
from stories.errors import AnswerHeard, NoOtherLeader, NotAsked, NotFound
from stories.library import Library
from stories.pieces import Status, Story
from stories.pledges import STOPPED, Hindrance, Try
from stories.tables.house import Act
from stories.tables.letters import Matter
from stories.tables.people import Person

ASKED, ANSWERED = "barrier", "barrier-answer"  # the kinds of matter
EDITORS = "editors"  # passed on to them, and no further

Practice = tuple[UUID, Hindrance]


async def tenants_hindered(session: AsyncSession) -> list[str]:
    """The tenants in which anything stood in anybody's way."""
    hindered = select(col(Try.tenant)).where(col(Try.hindrance) != "").distinct()
    return sorted((await session.scalars(hindered)).all())


async def gather(library: Library, editors: Sequence[str], heads: Sequence[str], now: datetime) -> None:
    """Asks about what stopped enough teams meanwhile, each once; and asks others where nobody who was asked is left.

    Where no single leader is to be asked, `editors` are, or else `heads`, whom the settings name as leaders.
    """
    await _hold(library, editors, heads, now)
    for practice in await _hindered(library, now):
        await ask(library, practice, editors, heads, now)
    for barrier in await _standing(library, now):
        await _tell(library, barrier, now)


async def ask(
    library: Library, practice: Practice, editors: Sequence[str], heads: Sequence[str], now: datetime
) -> None:
    """Asks about what stopped people at a story, where they are enough of whom nobody was asked yet."""
    (piece_id, kind), last = practice, await _latest(library, practice)
    stops = barriers.fresh(await _stops(library, practice), last, now)
    people, where = library.people, {stop.unit_id for stop in stops}
    asked = barriers.whom(stops, await people.led([unit for unit in where if unit]), editors, heads)
    large = await people.large(where, asked)
    beside = await people.sizes(large, {*asked, *(stop.person_id for stop in stops)})
    if asked and barriers.enough(kind, stops, large, sum(beside.values())):
        barrier = Barrier(
            tenant=library.tenant,
            piece_id=piece_id,
            kind=kind,
            since=barriers.begins(last, now),
            opened_at=now,
            people=len(stops),
            unit_ids=sorted(barriers.teams(stops, large)),
            asked=asked,
        )
        await _open(library, barrier)


async def open_at(library: Library, practice: Practice) -> Barrier | None:
    """The question that waits for an answer, about what stands in the way at a story; locked."""
    waits = select(Barrier).where(*_about(library, practice), col(Barrier.answer) == "").with_for_update()
    found: Barrier | None = await library.session.scalar(waits)
    return found


async def get(library: Library, id: UUID) -> Barrier:
    """A barrier to decide about, locked. Raises NotFound."""
    key = {"tenant": library.tenant, "id": id}
    found = await library.session.get(Barrier, key, with_for_update=True, populate_existing=True)
    if found is None:
        raise NotFound
    return found


def may(barrier: Barrier, person_id: str, *, edits: bool) -> None:
    """Whether somebody may decide: who is asked, or an editor. Raises NotAsked."""
    if person_id not in barrier.asked and not edits:
        raise NotAsked


async def leaves(
    library: Library, barrier: Barrier, by: Editor, editors: Sequence[str], heads: Sequence[str], at: datetime
) -> bool:
    """Whether somebody was stopped themselves and so leaves it to others, if there are any.

    Where all who are asked were stopped, it goes to the editors, and looks as if it had been passed on to them.
    """
    away = await stopped(library, barrier)
    if by.id not in away:
        return False
    if by.id in barrier.asked and away.issuperset(barrier.asked):
        to = barriers.instead(away, *([person for person in some if person != by.id] for some in (editors, heads)))
        if to:
            await pass_on(library, barrier, to, by, at, last=True)
        return bool(to)
    return True


async def answer(
    library: Library, barrier: Barrier, said: Answer, typed: str, by: Editor, at: datetime, *, edits: bool = False
) -> None:
    """What becomes of it, which everybody hears who was stopped, HELD later at the earliest. The first answer holds.

    Raises TextTooShort or TextTooLong about the reason why it stays.
    """
    if barrier.answer:
        return
    barrier.reason = rules.reason(typed) if said is Answer.keep else ""
    barrier.answer, barrier.answered_by, barrier.answered_at = said, by.id, at
    barrier.until = at + RESTS if said is Answer.keep else at
    if edits:
        act = Act.barrier_keep if said is Answer.keep else Act.barrier_change
        await library.records.keep(by, act, at, barrier.piece_id, barrier.reason)
    await _tell(library, barrier, at)


async def revocable(library: Library, barrier: Barrier, person_id: str) -> bool:
    """Whether somebody gave the answer and can take it back: nobody heard it, and nothing newer is asked."""
    if not barrier.answer or person_id != barrier.answered_by:
        return False
    newest = await _latest(library, (barrier.piece_id, barrier.kind))
    return newest is barrier and not await library.session.scalar(_told(barrier).exists().select())


async def take_back(library: Library, barrier: Barrier, by: Editor, at: datetime, *, edits: bool = False) -> None:
    """It is open again, as if nothing had been said. Raises NotAsked.

    Raises AnswerHeard where somebody heard it, or a newer question is open.
    """
    if not barrier.answer:
        return
    if barrier.answered_by != by.id:
        raise NotAsked
    if not await revocable(library, barrier, by.id):
        raise AnswerHeard
    barrier.answer = barrier.reason = barrier.answered_by = ""
    barrier.answered_at = barrier.until = None
    try:
        await library.session.flush()
    except IntegrityError as error:  # the same was asked anew, just now
        raise AnswerHeard from error
    await library.session.execute(delete(Matter).where(*_answers(barrier), col(Matter.letter_id).is_(None)))
    if edits:
        await library.records.keep(by, Act.barrier_reopened, at, barrier.piece_id)


async def others(library: Library, barrier: Barrier, heads: Collection[str]) -> list[Person]:
    """The leaders to whom it can be passed on: none who had it, and none after so many.

    Who was stopped is among them, since whoever is missing would be known to be; they leave it to others.
    """
    if barrier.last or len(barrier.passed) >= PASSED_MOST:
        return []
    away = {*barrier.passed, *barrier.asked}
    return [person for person in await library.people.heads(heads) if person.id not in away]


async def ends(library: Library, barrier: Barrier, by: str, editors: Sequence[str], heads: Sequence[str]) -> list[str]:
    """To whom a chain of passing on leads in the end; nobody for who is one of them, or where there are none."""
    if barrier.last or by in editors:
        return []
    there = [[person for person in some if person != by] for some in (editors, heads)]
    return barriers.whom([], {}, *there)


async def pass_on(
    library: Library, barrier: Barrier, to: Sequence[str], by: Editor, at: datetime, *, last: bool, edits: bool = False
) -> None:
    """It is somebody else's to decide; who had it is not asked again. Raises NoOtherLeader where that is nobody."""
    if not to:
        raise NoOtherLeader
    had = barrier.asked if by.id not in barrier.asked else [by.id]
    barrier.passed = [*barrier.passed, *(each for each in had if each not in barrier.passed)]
    barrier.asked, barrier.last = list(to), last
    if edits:
        await library.records.keep(by, Act.barrier_passed, at, barrier.piece_id)
    await _ask(library, barrier, at)


async def stops_of(library: Library, barrier: Barrier) -> list[Stop]:
    """Those whom a barrier is about, as long as it stops them."""
    stops = await _stops(library, (barrier.piece_id, barrier.kind))
    return [stop for stop in stops if barrier.covers(stop.at)]


async def stopped(library: Library, barrier: Barrier) -> set[str]:
    """The ids of those people."""
    return {stop.person_id for stop in await stops_of(library, barrier)}


async def _hold(library: Library, editors: Sequence[str], heads: Sequence[str], now: datetime) -> None:
    """Who left is not asked any more; where nobody is left, the editors are."""
    its_story = (col(Story.tenant) == col(Barrier.tenant)) & (col(Story.id) == col(Barrier.piece_id))
    open = (
        select(Barrier)
        .join(Story, its_story)
        .where(col(Barrier.tenant) == library.tenant, col(Barrier.answer) == "")
        .where(col(Story.status) == Status.published)
        .with_for_update(of=Barrier, skip_locked=True)
    )
    for barrier in (await library.session.scalars(open)).all():
        people = await library.people.some(barrier.asked)
        there = [id for id in barrier.asked if id in people and not people[id].left_at]
        if there != barrier.asked:
            barrier.asked = there or barriers.whom([], {}, editors, heads)
            barrier.last = barrier.last or bool(barrier.passed and not there)
        await _ask(library, barrier, now)


async def _hindered(library: Library, now: datetime) -> list[Practice]:
    """At which stories which kinds of things stopped many lately."""
    few = [
        (col(Try.hindrance) == kind)
        & or_(func.count(col(Try.unit_id).distinct()) >= least.teams, func.count() >= least.people)
        for kind, least in ENOUGH.items()
    ]
    many = (
        select(col(Try.piece_id), col(Try.hindrance))
        .join(Story, (col(Story.tenant) == col(Try.tenant)) & (col(Story.id) == col(Try.piece_id)))
        .where(col(Try.tenant) == library.tenant, col(Try.hindrance) != "", col(Try.active))
        .where(col(Try.result).in_(STOPPED), col(Try.hindered_at) > now - LOOKED_BACK)
        .where(col(Story.status) == Status.published)
        .group_by(col(Try.piece_id), col(Try.hindrance))
        .having(or_(*few))
    )
    return [(piece_id, Hindrance(kind)) for piece_id, kind in (await library.session.execute(many)).all()]


async def _stops(library: Library, practice: Practice) -> list[Stop]:
    """Who is stopped at a story by a kind of thing; who left is not among them."""
    piece_id, kind = practice
    their_own = (col(Person.tenant) == col(Try.tenant)) & (col(Person.id) == col(Try.person_id))
    theirs = (
        select(col(Try.person_id), col(Try.unit_id), col(Try.hindered_at))
        .join(Person, their_own)
        .where(col(Try.tenant) == library.tenant, col(Try.piece_id) == piece_id, col(Try.hindrance) == kind)
        .where(col(Try.active), col(Try.result).in_(STOPPED), col(Person.left_at).is_(None))
        .order_by(col(Try.hindered_at), col(Try.id))
    )
    return [Stop(person, unit, at) for person, unit, at in (await library.session.execute(theirs)).all() if at]


async def _latest(library: Library, practice: Practice) -> Barrier | None:
    """The last question about a story and a kind of thing."""
    theirs = select(Barrier).where(*_about(library, practice)).order_by(col(Barrier.since).desc()).limit(1)
    found: Barrier | None = await library.session.scalar(theirs)
    return found


def _about(library: Library, practice: Practice) -> tuple[Any, ...]:
    piece_id, kind = practice
    return col(Barrier.tenant) == library.tenant, col(Barrier.piece_id) == piece_id, col(Barrier.kind) == kind


async def _standing(library: Library, now: datetime) -> Sequence[Barrier]:
    """What stays as it is for now: who is stopped by it meanwhile hears why, and nobody is asked."""
    kept = select(Barrier).where(col(Barrier.tenant) == library.tenant, col(Barrier.answer) == Answer.keep)
    unchanged = kept.where(col(Barrier.until) > now).with_for_update(read=True, skip_locked=True)
    return (await library.session.scalars(unchanged)).all()


async def _open(library: Library, barrier: Barrier) -> None:
    """Of two replicas that find the same, the second one finds it asked."""
    fresh = insert(Barrier).values(barrier.model_dump()).on_conflict_do_nothing().returning(col(Barrier.id))
    if await library.session.scalar(fresh):
        await _ask(library, barrier, barrier.opened_at)


async def _ask(library: Library, barrier: Barrier, at: datetime) -> None:
    """With their next letter, once; editors to whom it comes back at the end of a chain once more."""
    step = "last" if barrier.last else "first"
    since = barrier.opened_at
    asked = [matters.about(barrier, ASKED, person, step, person, since=since, due_at=at) for person in barrier.asked]
    await matters.gather(library.session, asked)


def _answers(barrier: Barrier) -> tuple[Any, ...]:
    """The matters by which people hear the answer."""
    return col(Matter.tenant) == barrier.tenant, col(Matter.kind) == ANSWERED, col(Matter.about) == barrier.id


def _told(barrier: Barrier) -> Any:
    return select(col(Matter.key)).where(*_answers(barrier), col(Matter.letter_id).is_not(None))


async def _tell(library: Library, barrier: Barrier, at: datetime) -> None:
    """Who was stopped hears the answer with their next letter, once."""
    since = barrier.answered_at or at
    due, told = max(at, since + HELD), sorted(await stopped(library, barrier))
    await matters.gather(
        library.session,
        [matters.about(barrier, ANSWERED, person, person, since=since, due_at=due) for person in told],
    )
