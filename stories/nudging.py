"""What a leader who has not shared anything for a while could begin with, made from their own area: by letter, rarely.

Whoever leads is looked to: that they try something themselves moves more than that they praise trying.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, Text, cast, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import matters
from stories.barriers import ASKABLE
from stories.library import Library
from stories.people import COVER
from stories.pieces import Post, Status, Story
from stories.pledges import ADOPTED, Hindrance, Try
from stories.seal import SEALED
from stories.tables.digests import Standing
from stories.tables.letters import Attention, Matter
from stories.tables.people import OrgUnit, Person

NUDGE = "nudge"  # the kind of matter
LOOKED_BACK = timedelta(weeks=13)  # for what to begin with: a quarter


@dataclass(frozen=True)
class Practice:
    """A story, and how many say that it works for them."""

    story: Story
    works: int = 0


@dataclass(frozen=True)
class Nudge:
    """What somebody could begin with, who shared something `last`; all of it is empty once they did, or said no to it.

    A story from their area to thank for, a practice from elsewhere to try, and what holds people of theirs back most.
    """

    last: datetime | None
    thank: Practice | None = None
    practice: Practice | None = None
    hindrance: Hindrance | None = None
    shared: bool = False  # meanwhile
    off: bool = False  # they want no more of these

    @property
    def empty(self) -> bool:
        return not (self.thank or self.practice or self.hindrance)


async def tenants_talking(session: AsyncSession) -> list[str]:
    """The tenants in which anybody has a chat with Retold."""
    talking = select(col(Person.tenant)).where(col(Person.conversation_id).is_not(None)).distinct()
    return sorted((await session.scalars(talking)).all())


async def gather(library: Library, leaders: Collection[str], after: timedelta, now: datetime) -> None:
    """Writes down which of these leaders are to be nudged: so long after they shared or were nudged last.

    Only those who talk to Retold are; of who never shared anything the time runs from when they are first seen.
    """
    told, seen = _nudged(func.max(Matter.told_at)), _nudged(func.min(Matter.since))
    last = func.greatest(_last(Post), _last(Story), told)
    since = func.coalesce(last, seen)
    wanted = (col(Attention.tenant) == col(Person.tenant)) & (col(Attention.person_id) == col(Person.id))
    silent = (
        select(col(Person.id), last, since)
        .outerjoin(Attention, wanted)
        .where(col(Person.tenant) == library.tenant, col(Person.id).in_(leaders), col(Person.left_at).is_(None))
        .where(col(Person.conversation_id).is_not(None), func.coalesce(col(Attention.nudged), True))
        .where(since.is_(None) | (since <= now - after))
    )
    rows = (await library.session.execute(silent)).all()
    await matters.gather(
        library.session,
        [
            Matter(
                tenant=library.tenant,
                key=f"{NUDGE}:{id}:{last.isoformat() if last else 'first'}",
                kind=NUDGE,
                person_id=id,
                since=since or now,
                due_at=now if since else now + after,
            )
            for id, last, since in rows
        ],
    )


def _nudged(fact: ColumnElement[Any]) -> ScalarSelect[Any]:
    """Something about the nudges that somebody had, or is to have."""
    return (
        select(fact)
        .where(col(Matter.tenant) == col(Person.tenant), col(Matter.person_id) == col(Person.id))
        .where(col(Matter.kind) == NUDGE)
        .scalar_subquery()
    )


def _last(kind: type[Post] | type[Story]) -> ScalarSelect[datetime | None]:
    """When somebody last published one of these under their name."""
    theirs = select(func.max(col(kind.published_at))).where(
        col(kind.tenant) == col(Person.tenant),
        col(kind.author_id) == col(Person.id),
        col(kind.status) == Status.published,
    )
    return theirs.scalar_subquery()


async def read(library: Library, matter: Matter) -> list[Nudge]:
    """What there is to begin with; nothing where there is nothing, or they shared something before it was told."""
    told, last = matter.letter_id is not None, await _shared(library, matter.person_id)
    off = not await _wanted(library, matter.person_id)
    shared = last is not None and last > matter.since
    if off or shared:
        return [Nudge(last, shared=shared, off=off)] if told else []
    area = await _area(library, matter.person_id)
    now = matter.told_at or matter.due_at
    nudge = Nudge(
        last,
        thank=await _best(library, matter.person_id, now, _of_unit(area)),
        practice=await _best(library, matter.person_id, now, ~_of_unit(area), proven=True),
        hindrance=await _holds_back(library, matter.person_id, area, now),
    )
    return [nudge] if told or not nudge.empty else []


async def _shared(library: Library, person_id: str) -> datetime | None:
    last = select(func.greatest(_last(Post), _last(Story)))
    return await library.session.scalar(last.where(col(Person.tenant) == library.tenant, col(Person.id) == person_id))


async def _wanted(library: Library, person_id: str) -> bool:
    """Whether somebody did not say no to nudges."""
    said = await library.session.get(Attention, {"tenant": library.tenant, "person_id": person_id})
    return said is None or said.nudged


async def _area(library: Library, person_id: str) -> list[UUID]:
    """The units that somebody leads, or else their own; none where nobody said."""
    led = select(col(OrgUnit.id)).where(col(OrgUnit.tenant) == library.tenant, col(OrgUnit.leader_id) == person_id)
    if units := list((await library.session.scalars(led)).all()):
        return units
    own = await library.people.unit_of(person_id)
    return [own.id] if own else []


def _of_unit(area: Collection[UUID]) -> ColumnElement[bool]:
    return func.coalesce(col(Story.unit_id).in_(area), False)


async def _best(
    library: Library, person_id: str, now: datetime, where: ColumnElement[bool], *, proven: bool = False
) -> Practice | None:
    """The story of the last weeks that works for most, or the newest; `proven`: for one other at least.

    None of their own, none that they thanked for, promised or try already. None without a name either: that it is
    from this area, or is not, would tell of its teller.
    """
    standing = (col(Standing.tenant) == col(Story.tenant)) & (col(Standing.story_id) == col(Story.id))
    works = func.coalesce(col(Standing.adopted), 0)
    thanked = exists().where(
        col(Post.tenant) == col(Story.tenant),
        col(Post.thanked) == cast(col(Story.id), Text),
        col(Post.author_id) == person_id,
    )
    promised = exists().where(
        col(Post.tenant) == col(Story.tenant),
        col(Post.practice) == cast(col(Story.id), Text),
        col(Post.author_id) == person_id,
        col(Post.status) == Status.published,
    )
    tried = exists().where(
        col(Try.tenant) == col(Story.tenant),
        col(Try.piece_id) == col(Story.id),
        col(Try.person_id) == person_id,
        col(Try.active),
    )
    best = (
        select(Story, works)
        .outerjoin(Standing, standing)
        .where(col(Story.tenant) == library.tenant, col(Story.status) == Status.published, where)
        .where(col(Story.published_at) > now - LOOKED_BACK, col(Story.published_at) <= now)
        .where(col(Story.author_id) != person_id, ~col(Story.author_id).startswith(SEALED), ~thanked, ~tried, ~promised)
        .where(works > 0 if proven else works >= 0)
        .order_by(works.desc(), col(Story.published_at).desc())
        .limit(1)
    )
    found = (await library.session.execute(best)).one_or_none()
    return Practice(*found) if found else None


async def _holds_back(library: Library, person_id: str, area: Collection[UUID], now: datetime) -> Hindrance | None:
    """What most people of these units say stopped them, where so many say so, and do not, that it tells of nobody.

    Only who talks to Retold could have said it, and so hides who did.
    """
    named = (
        select(col(Try.hindrance), func.count(col(Try.person_id).distinct()).label("people"))
        .where(col(Try.tenant) == library.tenant, col(Try.unit_id).in_(area), col(Try.active))
        .where(col(Try.person_id) != person_id)
        .where(col(Try.hindrance).in_(ASKABLE), col(Try.result).not_in(ADOPTED))
        .where(col(Try.hindered_at) > now - LOOKED_BACK, col(Try.hindered_at) <= now)
        .group_by(col(Try.hindrance))
        .order_by(func.count(col(Try.person_id).distinct()).desc(), col(Try.hindrance))
    )
    most = (await library.session.execute(named)).first()
    if most is None or most.people < COVER:
        return None
    there = select(func.count()).where(
        *(col(Person.tenant) == library.tenant, col(Person.unit_id).in_(area), col(Person.left_at).is_(None)),
        *(col(Person.talked), col(Person.id) != person_id),
    )
    beside = (await library.session.scalar(there) or 0) - most.people
    return Hindrance(most.hindrance) if beside >= COVER else None
