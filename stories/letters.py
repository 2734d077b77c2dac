"""The letter: the one message that comes unasked into somebody's own chat, whatever there is to tell them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import attention
from stories.desk import Desk
from stories.errors import NotFound
from stories.library import Library
from stories.models import Inspiration, Matter, Person
from stories.pieces import Piece, Post, Status, Story

LETTER = "letter"  # the kind of delivery
HALF_TOLD, MOVED, REVIEWED, WAITING = "half-told", "moved", "reviewed", "waiting"  # the kinds of matter
A_WORD_EVERY = timedelta(days=7)  # about whom a teller's stories moved
LOOKED_BACK = timedelta(days=60)  # for whom they moved; whoever was down for longer starts anew
MOVED_MOST = 3  # pieces of one teller in a letter
SETTLED = timedelta(seconds=10)  # by then every turn of that moment is committed, or given up
LOOKED_AGAIN = timedelta(days=1)  # after which somebody whose hours never come is looked at again


@dataclass(frozen=True)
class HalfTold:
    """A story or post that somebody began and left; `settled` once they decided about it."""

    title: str
    since: datetime
    settled: bool


@dataclass(frozen=True)
class Moved:
    """A piece of theirs that moved others: the one who said so last, and how many more."""

    piece: Piece
    name: str
    others: int


@dataclass(frozen=True)
class Reviewed:
    """What an editor decided about a piece of theirs: it is out, or it is a draft again and says why."""

    piece: Piece


@dataclass(frozen=True)
class Waits:
    """So many pieces wait for an editor, which the reader is, the first of them since then."""

    count: int
    since: datetime


Part = HalfTold | Moved | Reviewed | Waits


@dataclass(frozen=True)
class Letter:
    """What is told in one message, part by part."""

    id: UUID
    parts: tuple[Part, ...]
    time_zone: str = ""  # the reader's; empty where nobody said it


async def write(library: Library, desk: Desk, person_id: str, chat: str, zone: str, now: datetime) -> bool:
    """Writes to somebody, if they want to be written to now; else they are looked at again when they may be."""
    reader = await library.matters.claim(person_id)
    if reader is None:
        return False
    when = attention.welcome(reader, zone, now)
    if when != now:
        reader.not_before = when or now + LOOKED_AGAIN
        return False
    letter_id, told = uuid4(), False
    for matter in await library.matters.untold(person_id, now):
        if await _parts(library, matter):
            matter.letter_id, told = letter_id, True
        else:
            matter.settled = True
    if not told:
        return False
    reader.written_at = now
    reader.not_before = attention.welcome(reader, zone, now)
    await library.session.flush()
    await desk.deliver(library, LETTER, f"letter:{letter_id}", chat, now, letter_id)
    return True


async def read(library: Library, id: UUID) -> Letter:
    """A letter as it reads now."""
    told = await library.matters.told_in(id)
    reader = await library.people.get(told[0].person_id) if told else None
    parts = [part for matter in told for part in await _parts(library, matter)]
    return Letter(id, tuple(parts), reader.time_zone if reader else "")


async def moved(session: AsyncSession, now: datetime) -> list[Matter]:
    """Who is to hear that their stories moved somebody: once a week, and only about what is new."""
    found = []
    for kind in (Story, Post):
        heard = (
            select(func.max(col(Matter.due_at)))
            .where(
                col(Matter.tenant) == col(kind.tenant),
                col(Matter.person_id) == col(kind.author_id),
                col(Matter.kind) == MOVED,
            )
            .scalar_subquery()
        )
        since = func.greatest(heard, now - LOOKED_BACK)
        tellers = (
            select(col(kind.tenant), col(kind.author_id), since)
            .join(Inspiration, _inspires(kind))
            .where(col(kind.status) == Status.published, col(Inspiration.active), col(Inspiration.at) > since)
            .where(col(Inspiration.at) > now - LOOKED_BACK, since <= now - A_WORD_EVERY)
            .distinct()
        )
        found += [
            Matter(
                tenant=tenant,
                key=f"{MOVED}:{teller}:{now.date()}",
                kind=MOVED,
                person_id=teller,
                since=since,
                due_at=now - SETTLED,
            )
            for tenant, teller, since in (await session.execute(tellers)).all()
        ]
    return found


async def _parts(library: Library, matter: Matter) -> Sequence[Part]:
    """What there is to tell about a matter; nothing once it is over."""
    match matter.kind:
        case "half-told":
            return [HalfTold(matter.title, matter.since, matter.settled)]
        case "moved":
            return await _moved(library, matter)
        case "reviewed":
            return await _reviewed(library, matter)
        case "waiting":
            queue = await library.waiting.queue()
            return [Waits(queue.many, queue.oldest)] if queue.oldest else []
    raise ValueError(f"there is no matter of the kind {matter.kind}")


async def _reviewed(library: Library, matter: Matter) -> list[Part]:
    """The decision, as long as it stands: its teller may have gone on meanwhile."""
    try:
        piece = await library.piece(matter.about or matter.id)
    except NotFound:
        return []
    stands = piece.status == Status.published or (piece.status == Status.draft and piece.returned)
    return [Reviewed(piece)] if stands else []


async def _moved(library: Library, matter: Matter) -> list[Part]:
    """Each piece of theirs that moved somebody meanwhile, the one that moved most first."""
    found: list[Moved] = []
    for kind in (Story, Post):
        inspired = (
            select(kind, col(Person.name))
            .join(Inspiration, _inspires(kind))
            .join(Person, (col(Person.tenant) == col(kind.tenant)) & (col(Person.id) == col(Inspiration.person_id)))
            .where(col(kind.tenant) == matter.tenant, col(kind.author_id) == matter.person_id)
            .where(col(kind.status) == Status.published, col(Inspiration.active))
            .where(col(Inspiration.at) > matter.since, col(Inspiration.at) <= matter.due_at)
            .order_by(col(kind.id), col(Inspiration.at).desc())
        )
        for _, rows in groupby((await library.session.execute(inspired)).all(), key=lambda row: row[0].id):
            (piece, name), *others = rows
            found.append(Moved(piece, name, len(others)))
    return [*sorted(found, key=lambda moved: -moved.others)[:MOVED_MOST]]


def _inspires(kind: type[Story] | type[Post]) -> ColumnElement[bool]:
    return (col(Inspiration.tenant) == col(kind.tenant)) & (col(Inspiration.piece_id) == col(kind.id))
