"""What a leader hears by letter: what people added to a post, what was drafted for them, and what became of both."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import matters
from stories.errors import NotFound
from stories.library import Library
from stories.pieces import Post, Status
from stories.tables.answers import Reply
from stories.tables.letters import Matter
from stories.tables.people import Person

ADDED, PROMISED, DRAFTED, DEMOTED = "added", "promised", "drafted", "demoted"  # the kinds of matter
GATHERED = timedelta(minutes=2)  # what comes within them is told together
SETTLED = timedelta(seconds=10)  # by then every turn of that moment is committed, or given up
LOOKED_BACK = timedelta(days=60)  # for what was added; whoever was down for longer starts anew
ADDED_MOST = 10  # lines of one post in a letter
NO_DAY_IS_AHEAD = timedelta(hours=14)  # of UTC, anywhere


@dataclass(frozen=True)
class Added:
    """What people added to a post since the last letter: the oldest lines first, and how many there are in all."""

    post: Post
    replies: tuple[Reply, ...]
    many: int
    people: int


@dataclass(frozen=True)
class Promised:
    """A promise whose day has come."""

    post: Post


@dataclass(frozen=True)
class Drafted:
    """A draft that somebody wrote for the reader."""

    post: Post


@dataclass(frozen=True)
class Demoted:
    """A post of the reader's that was to go out by itself, and stands in the next digest instead."""

    post: Post


Afterwards = Added | Promised | Drafted | Demoted


async def due(session: AsyncSession, zone: str, now: datetime) -> list[Matter]:
    """What there is to tell authors; `zone` is where people are of whom nobody knows."""
    return [*await _added(session, now), *await _promised(session, zone, now)]


async def tell(library: Library, kind: str, post: Post, at: datetime) -> None:
    """The author of a post hears something about it with their next letter, once."""
    await matters.gather(library.session, [_to_author(post, kind, at.isoformat(), since=at, due_at=at)])


async def read(library: Library, matter: Matter) -> list[Afterwards]:
    """What there is to tell; nothing once the post was taken back, or what was to be decided is."""
    try:
        post = await library.piece(matter.about or matter.id)
    except NotFound:
        return []
    if not isinstance(post, Post) or post.author_id != matter.person_id:
        return []
    told, out = matter.letter_id is not None, post.status == Status.published
    match matter.kind:
        case "added":
            return await _read_added(library, matter, post) if out else []
        case "promised":
            return [Promised(post)] if out and (told or not post.promise) else []
        case "drafted":
            return [Drafted(post)] if post.status == Status.draft else []
        case "demoted":
            return [Demoted(post)] if out or post.status == Status.waiting else []
    raise ValueError(f"nothing is told an author of the kind {matter.kind}")


async def _read_added(library: Library, matter: Matter, post: Post) -> list[Afterwards]:
    theirs = (
        *(col(Reply.tenant) == matter.tenant, col(Reply.piece_id) == post.id),
        *(col(Reply.at) > matter.since, col(Reply.at) <= matter.due_at),
    )
    first = select(Reply).where(*theirs).order_by(col(Reply.at), col(Reply.id)).limit(ADDED_MOST)
    replies = (await library.session.scalars(first)).all()
    counted = select(func.count(), func.count(col(Reply.person_id).distinct())).where(*theirs)
    many, people = (await library.session.execute(counted)).one()
    return [Added(post, tuple(replies), many, people)] if replies else []


async def _added(session: AsyncSession, now: datetime) -> list[Matter]:
    """The posts to which something was added that their authors have not been told, nor are about to be."""
    heard = select(func.max(col(Matter.due_at))).where(*_about(ADDED)).scalar_subquery()
    since = func.greatest(heard, now - LOOKED_BACK)
    waiting = exists().where(*_about(ADDED), col(Matter.letter_id).is_(None), ~col(Matter.settled))
    found = (
        select(Post, since)
        .join(Reply, (col(Reply.tenant) == col(Post.tenant)) & (col(Reply.piece_id) == col(Post.id)))
        .where(col(Post.status) == Status.published, col(Reply.at) > since, ~waiting)
        .where(col(Reply.at) > now - LOOKED_BACK)  # for the index
        .group_by(*Post.__table__.primary_key, since)  # type: ignore[attr-defined]
        .having(func.min(col(Reply.at)) <= now - GATHERED)
    )
    until = now - SETTLED
    rows = (await session.execute(found)).all()
    return [_to_author(post, ADDED, until.isoformat(), since=heard_at, due_at=until) for post, heard_at in rows]


async def _promised(session: AsyncSession, zone: str, now: datetime) -> list[Matter]:
    """The posts whose promised day is here, where their authors are, and who were not asked."""
    asked = exists().where(*_about(PROMISED))
    found = (
        select(Post, col(Person.time_zone))
        .join(Person, (col(Person.tenant) == col(Post.tenant)) & (col(Person.id) == col(Post.author_id)))
        .where(col(Post.due) != "", col(Post.due) <= (now + NO_DAY_IS_AHEAD).date().isoformat())
        .where(col(Post.promise) == "", col(Post.status) == Status.published, ~asked)
    )
    rows = (await session.execute(found)).all()
    return [
        _to_author(post, PROMISED, since=now, due_at=now)
        for post, theirs in rows
        if post.due <= now.astimezone(ZoneInfo(theirs or zone)).date().isoformat()
    ]


def _about(kind: str) -> tuple[ColumnElement[bool], ...]:
    return (col(Matter.tenant) == col(Post.tenant), col(Matter.about) == col(Post.id), col(Matter.kind) == kind)


def _to_author(post: Post, kind: str, *nth: str, since: datetime, due_at: datetime) -> Matter:
    return matters.about(post, kind, post.author_id, *nth, since=since, due_at=due_at)
