"""What others made of a story that somebody tries: told them once a week, and by whom, so that they can ask.

Only those are named who let others who try it read their name, and those who told a version of it under theirs.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, Subquery, bindparam, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from stories.library import Library
from stories.pieces import Piece, Status, Story
from stories.pledges import ADOPTED, BY_OTHERS, HAS_ADOPTED, ITS_STORY, Result, Try
from stories.seal import SEALED
from stories.tables.letters import Matter
from stories.tables.people import Person

FELLOWS = "fellows"  # the kind of matter
EVERY = timedelta(days=7)
LOOKED_BACK = timedelta(days=60)
EVER = datetime(2000, 1, 1, tzinfo=UTC)  # before anything was told
SETTLED = timedelta(seconds=10)  # by then every turn of that moment is committed, or given up
NAMED_MOST = 2  # people of one story
STORIES_MOST = 3  # in one letter
READ_MOST = 60  # answers, and versions
AT_A_TIME = 500  # people in one round; the others come with the next one


@dataclass(frozen=True)
class Fellow:
    """Somebody for whom a story works as well: their `result` and why, or the `version` they told of it.

    Their `address` is empty where nobody knows it.
    """

    person_id: str
    name: str
    address: str = ""
    result: str = ""
    why: str = ""
    version: Story | None = None


@dataclass(frozen=True)
class Made:
    """A story that the reader tries, and what others made of it meanwhile."""

    story: Story
    fellows: tuple[Fellow, ...]


async def of(
    session: AsyncSession, tenant: str, ids: Collection[UUID], but: str, since: datetime | None = None
) -> dict[UUID, list[tuple[datetime, Fellow]]]:
    """For whom else each of these stories works, or who told a version of it, and when: who adapted it first."""
    if not ids:
        return {}
    asked = {"tenant": tenant, "ids": list(ids), "but": but, "since": since or EVER}
    found: dict[UUID, dict[str, tuple[datetime, Fellow]]] = {}
    for tried, person in (await session.execute(_WORKS, asked)).all():
        fellow = Fellow(person.id, person.name, person.address or "", tried.result, tried.because)
        found.setdefault(tried.piece_id, {})[person.id] = tried.answered_at or tried.changed_at, fellow
    for version, person in (await session.execute(_VERSIONS, asked)).all():
        at, theirs = version.published_at or version.created_at, found.setdefault(version.parent_id or version.id, {})
        before, known = theirs.get(person.id, (at, Fellow(person.id, person.name, person.address or "")))
        theirs[person.id] = max(at, before), replace(known, version=version)
    return {id: list(each.values()) for id, each in found.items()}


async def beside(session: AsyncSession, story: Piece, but: str) -> tuple[Fellow, ...]:
    """Whom somebody who tries a story can ask. Mostly there is nobody yet, which is asked first: it costs a fifth."""
    anybody = await session.scalar(_ANYBODY_BESIDE, {"tenant": story.tenant, "id": story.id})
    return await named(session, story, but) if anybody else ()


async def named(session: AsyncSession, story: Piece, but: str) -> tuple[Fellow, ...]:
    """The same, where there may be somebody."""
    found = await of(session, story.tenant, [story.id], but)
    return tuple(fellow for _, fellow in found.get(story.id, ())[:NAMED_MOST])


async def due(session: AsyncSession, now: datetime) -> list[Matter]:
    """Who is to hear what others made of what they try, some at a time: once a week, and only about what is new."""
    found: dict[tuple[str, str], Matter] = {}
    for query in (_adopted(now), _told_on(now)):
        for tenant, person_id, since in (await session.execute(query)).all():
            found[tenant, person_id] = Matter(
                tenant=tenant,
                key=f"{FELLOWS}:{person_id}:{now.date()}",
                kind=FELLOWS,
                person_id=person_id,
                since=since,
                due_at=now - SETTLED,
            )
    return list(found.values())


async def read(library: Library, matter: Matter) -> list[Made]:
    """What there is to tell, the newest first. Whoever adopted a story hears only of what is different elsewhere."""
    session, tenant = library.session, matter.tenant
    mine = (
        select(Try, Story)
        .join(Story, ITS_STORY)
        .where(col(Try.tenant) == tenant, col(Try.person_id) == matter.person_id, col(Try.active))
        .where(col(Story.status) == Status.published)
    )
    tries = {story.id: (tried, story) for tried, story in (await session.execute(mine)).all()}
    found = await of(session, tenant, tries, matter.person_id, matter.since)
    made = []
    for id, news in found.items():
        tried, story = tries[id]
        told = [(at, each) for at, each in news if max(matter.since, tried.said_at) < at <= matter.due_at]
        if tried.adopted:
            told = [(at, each) for at, each in told if each.version or each.result == Result.adapted]
        if told:
            made.append((max(at for at, _ in told), Made(story, tuple(each for _, each in told[:NAMED_MOST]))))
    made.sort(key=lambda each: each[0], reverse=True)
    return [each for _, each in made[:STORIES_MOST]]


_SEEN = (HAS_ADOPTED, col(Try.seen), BY_OTHERS)
_THERE = (col(Person.left_at).is_(None), col(Person.name) != "", col(Person.id) != bindparam("but"))
_IDS: BindParameter[list[UUID]] = bindparam("ids", expanding=True)
_WORKS = (  # these two are made once: that takes as long as asking them
    select(Try, Person)
    .join(Person, (col(Person.tenant) == col(Try.tenant)) & (col(Person.id) == col(Try.person_id)))
    .join(Story, ITS_STORY)
    .where(col(Try.tenant) == bindparam("tenant"), col(Try.piece_id).in_(_IDS), *_SEEN, *_THERE)
    .where(func.coalesce(col(Try.answered_at), col(Try.changed_at)) > bindparam("since"))
    .order_by((col(Try.result) == Result.adapted).desc(), col(Try.answered_at).desc())
    .limit(READ_MOST)
)
_VERSIONS = (
    select(Story, Person)
    .join(Person, (col(Person.tenant) == col(Story.tenant)) & (col(Person.id) == col(Story.author_id)))
    .where(col(Story.tenant) == bindparam("tenant"), col(Story.parent_id).in_(_IDS), *_THERE)
    .where(col(Story.status) == Status.published, col(Story.published_at) > bindparam("since"))
    .order_by(col(Story.published_at).desc())
    .limit(READ_MOST)
)
_VERSION = aliased(Story)
ANYBODY = (  # whether a story works for anybody else, or was told on; of a story that is read
    exists().where(ITS_STORY, HAS_ADOPTED).correlate(Story)
    | exists().where(col(_VERSION.tenant) == col(Story.tenant), col(_VERSION.parent_id) == col(Story.id))
)
_ANYBODY_BESIDE = select(ANYBODY).where(col(Story.tenant) == bindparam("tenant"), col(Story.id) == bindparam("id"))
_MINE = aliased(Try)
_ADOPTED_MINE = col(_MINE.result).in_(ADOPTED)


def _adopted(now: datetime) -> Any:
    """Those who try a story that works for somebody else since they heard of it: adapted, where it works for them."""
    heard, since = _heard(now)
    newest = (
        select(col(Try.tenant), col(Try.piece_id), func.max(col(Try.answered_at)).label("at"))
        .join(Story, ITS_STORY)
        .where(*_SEEN, col(Story.status) == Status.published)
        .where(col(Try.changed_at) > now - LOOKED_BACK, col(Try.answered_at) > now - LOOKED_BACK)
        .group_by(col(Try.tenant), col(Try.piece_id))
        .subquery()
    )
    theirs = exists().where(
        *(col(Try.tenant) == col(_MINE.tenant), col(Try.piece_id) == col(_MINE.piece_id)),
        *(col(Try.person_id) != col(_MINE.person_id), HAS_ADOPTED, col(Try.seen)),
        col(Try.answered_at) > func.greatest(since, col(_MINE.said_at)),
        or_(~_ADOPTED_MINE, col(Try.result) == Result.adapted),
    )
    return (
        select(col(_MINE.tenant), col(_MINE.person_id), since)
        .join(newest, (newest.c.tenant == col(_MINE.tenant)) & (newest.c.piece_id == col(_MINE.piece_id)))
        .outerjoin(heard, (heard.c.tenant == col(_MINE.tenant)) & (heard.c.person_id == col(_MINE.person_id)))
        .where(col(_MINE.active), newest.c.at > func.greatest(since, col(_MINE.said_at)), since <= now - EVERY, theirs)
        .distinct()
        .limit(AT_A_TIME)
    )


def _told_on(now: datetime) -> Any:
    """Those who try a story of which somebody else told a version since they heard of it."""
    heard, since = _heard(now)
    return (
        select(col(_MINE.tenant), col(_MINE.person_id), since)
        .join(Story, (col(Story.tenant) == col(_MINE.tenant)) & (col(Story.parent_id) == col(_MINE.piece_id)))
        .outerjoin(heard, (heard.c.tenant == col(_MINE.tenant)) & (heard.c.person_id == col(_MINE.person_id)))
        .where(col(_MINE.active), col(Story.status) == Status.published, ~col(Story.author_id).startswith(SEALED))
        .where(col(Story.author_id) != col(_MINE.person_id), col(Story.published_at) > now - LOOKED_BACK)
        .where(col(Story.published_at) > func.greatest(since, col(_MINE.said_at)), since <= now - EVERY)
        .distinct()
        .limit(AT_A_TIME)
    )


def _heard(now: datetime) -> tuple[Subquery, ColumnElement[datetime]]:
    """When people last heard what others made of what they try; and since when they are to hear it next."""
    heard = (
        select(col(Matter.tenant), col(Matter.person_id), func.max(col(Matter.due_at)).label("at"))
        .where(col(Matter.kind) == FELLOWS, col(Matter.due_at) > now - LOOKED_BACK)
        .group_by(col(Matter.tenant), col(Matter.person_id))
        .subquery()
    )
    return heard, func.greatest(heard.c.at, now - LOOKED_BACK)
