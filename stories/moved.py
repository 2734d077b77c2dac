"""Whom somebody's stories and posts moved: once a week, by name where people want to be named."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from stories.library import Library
from stories.pieces import Piece, Post, Status, Story
from stories.pledges import ADOPTED, BY_OTHERS, ITS_STORY, Try
from stories.reach import NOWHERE_ELSE, Reach, reached
from stories.seal import SEALED
from stories.tables.answers import Inspiration
from stories.tables.letters import Matter
from stories.tables.people import Person
from stories.tries import NONE, Counted

MOVED = "moved"  # the kind of matter
A_WORD_EVERY = timedelta(days=7)
LOOKED_BACK = timedelta(days=60)  # for whom they moved; whoever was down for longer starts anew
MOVED_MOST = 3  # pieces of one teller in a letter
TRIED_MOST = 3  # people who tried one of them
SETTLED = timedelta(seconds=10)  # by then every turn of that moment is committed, or given up


@dataclass(frozen=True)
class TriedBy:
    """Somebody tries a story, or tried it: their moment before, and after that what came of it, and why."""

    name: str
    moment: str
    result: str = ""
    why: str = ""


@dataclass(frozen=True)
class Moved:
    """A piece of theirs that moved others: the one who said so last, and how many more.

    Of those who `tried` it the newest are named; `unnamed` are the others, and who did not want to be.
    """

    piece: Piece
    name: str = ""  # empty where it inspired nobody meanwhile
    others: int = 0
    tried: tuple[TriedBy, ...] = ()
    unnamed: int = 0
    retold: str = ""  # the name of who told their own version of it meanwhile, the last of them
    reach: Reach = NOWHERE_ELSE  # how far it went by now
    counted: Counted = NONE  # how many tried it by now, and for how many it works


async def due(session: AsyncSession, now: datetime) -> list[Matter]:
    """Who is to hear that their pieces moved somebody: once a week, and only about what is new."""
    found: dict[tuple[str, str], Matter] = {}
    for kind in (Story, Post):
        for tenant, teller, since in (await session.execute(_inspired(kind, now))).all():
            found[tenant, teller] = _matter(tenant, teller, since, now)
    for query in (_tried(now), _told_on(now)):
        for tenant, teller, since in (await session.execute(query)).all():
            found[tenant, teller] = _matter(tenant, teller, since, now)
    return list(found.values())


async def read(library: Library, matter: Matter) -> list[Moved]:
    """Each piece of theirs that moved somebody meanwhile: the one that was tried most first, then by clicks."""
    found: dict[UUID, Moved] = {}
    for kind in (Story, Post):
        theirs = (col(kind.tenant) == matter.tenant, col(kind.author_id) == matter.person_id)
        inspired = (
            select(kind, col(Person.name))
            .join(Inspiration, _inspires(kind))
            .join(Person, (col(Person.tenant) == col(kind.tenant)) & (col(Person.id) == col(Inspiration.person_id)))
            .where(*theirs, col(kind.status) == Status.published, col(Inspiration.active))
            .where(col(Inspiration.at) > matter.since, col(Inspiration.at) <= matter.due_at)
            .order_by(col(kind.id), col(Inspiration.at).desc())
        )
        for id, rows in groupby((await library.session.execute(inspired)).all(), key=lambda row: row[0].id):
            (piece, name), *others = rows
            found[id] = Moved(piece, name, len(others))
    for moved in await _news(library, matter):
        known = found.get(moved.piece.id, moved)
        found[moved.piece.id] = replace(known, tried=moved.tried, unnamed=moved.unnamed)
    for story, name in await _retellings(library, matter):
        found[story.id] = replace(found.get(story.id, Moved(story)), retold=name)
    told = sorted(found.values(), key=_moves, reverse=True)[:MOVED_MOST]
    ids = [moved.piece.id for moved in told]
    went, counted = await reached(library.session, matter.tenant, ids), await library.tries.counted(ids)
    return [
        replace(moved, reach=went.get(id, NOWHERE_ELSE), counted=counted.get(id, NONE))
        for id, moved in zip(ids, told, strict=True)
    ]


async def _news(library: Library, matter: Matter) -> list[Moved]:
    """Who said meanwhile that they will try a story of theirs, or what came of it; who may not be named is counted."""
    news = (
        select(Story, Try, col(Person.name))
        .join(Try, ITS_STORY)
        .join(Person, (col(Person.tenant) == col(Try.tenant)) & (col(Person.id) == col(Try.person_id)))
        .where(col(Story.tenant) == matter.tenant, col(Story.author_id) == matter.person_id)
        .where(col(Story.status) == Status.published, col(Try.active), BY_OTHERS)
        .where(col(Try.changed_at) > matter.since, col(Try.changed_at) <= matter.due_at)
        .order_by(col(Story.id), col(Try.result).in_(ADOPTED).desc(), col(Try.changed_at).desc())
    )
    found = []
    for _, rows in groupby((await library.session.execute(news)).all(), key=lambda row: row[0].id):
        told = list(rows)
        named = [TriedBy(name, tried.moment, tried.result, tried.because) for _, tried, name in told if tried.seen]
        found.append(Moved(told[0][0], tried=tuple(named[:TRIED_MOST]), unnamed=len(told) - len(named[:TRIED_MOST])))
    return found


async def _retellings(library: Library, matter: Matter) -> list[tuple[Story, str]]:
    """Which of their stories somebody else told on meanwhile, and who did."""
    told = (
        select(Story, col(_VERSION.author_name))
        .join(_VERSION, _TELLS_ON)
        .where(col(Story.tenant) == matter.tenant, col(Story.author_id) == matter.person_id)
        .where(col(Story.status) == Status.published)
        .where(col(_VERSION.published_at) > matter.since, col(_VERSION.published_at) <= matter.due_at)
        .order_by(col(_VERSION.published_at))
    )
    return [(story, name) for story, name in (await library.session.execute(told)).all()]


def _inspired(kind: type[Story] | type[Post], now: datetime) -> Any:
    since = _since(kind, now)
    return (
        select(col(kind.tenant), col(kind.author_id), since)
        .join(Inspiration, _inspires(kind))
        .where(col(kind.status) == Status.published, col(Inspiration.active), col(Inspiration.at) > since)
        .where(~col(kind.author_id).startswith(SEALED))  # a letter would be a trace
        .where(col(Inspiration.at) > now - LOOKED_BACK, since <= now - A_WORD_EVERY)
        .distinct()
    )


def _tried(now: datetime) -> Any:
    since = _since(Story, now)
    return (
        select(col(Story.tenant), col(Story.author_id), since)
        .join(Try, ITS_STORY)
        .where(col(Story.status) == Status.published, col(Try.active), BY_OTHERS, col(Try.changed_at) > since)
        .where(~col(Story.author_id).startswith(SEALED))
        .where(col(Try.changed_at) > now - LOOKED_BACK, since <= now - A_WORD_EVERY)
        .distinct()
    )


def _told_on(now: datetime) -> Any:
    since = _since(Story, now)
    return (
        select(col(Story.tenant), col(Story.author_id), since)
        .join(_VERSION, _TELLS_ON)
        .where(col(Story.status) == Status.published, col(_VERSION.published_at) > since)
        .where(~col(Story.author_id).startswith(SEALED))
        .where(col(_VERSION.published_at) > now - LOOKED_BACK, since <= now - A_WORD_EVERY)
        .distinct()
    )


def _since(kind: type[Story] | type[Post], now: datetime) -> ColumnElement[datetime]:
    """Up to when the author of a piece heard of it."""
    heard = (
        select(func.max(col(Matter.due_at)))
        .where(
            col(Matter.tenant) == col(kind.tenant),
            col(Matter.person_id) == col(kind.author_id),
            col(Matter.kind) == MOVED,
        )
        .scalar_subquery()
    )
    return func.greatest(heard, now - LOOKED_BACK)


def _matter(tenant: str, teller: str, since: datetime, now: datetime) -> Matter:
    return Matter(
        tenant=tenant,
        key=f"{MOVED}:{teller}:{now.date()}",
        kind=MOVED,
        person_id=teller,
        since=since,
        due_at=now - SETTLED,
    )


def _moves(moved: Moved) -> tuple[int, int]:
    return len(moved.tried) + moved.unnamed + bool(moved.retold), moved.others


def _inspires(kind: type[Story] | type[Post]) -> ColumnElement[bool]:
    return (col(Inspiration.tenant) == col(kind.tenant)) & (col(Inspiration.piece_id) == col(kind.id))


_VERSION = aliased(Story)
_TELLS_ON = (
    (col(_VERSION.tenant) == col(Story.tenant))
    & (col(_VERSION.parent_id) == col(Story.id))
    & (col(_VERSION.status) == Status.published)
    & (col(_VERSION.author_id) != col(Story.author_id))
)
