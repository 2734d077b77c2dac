"""Review: what an editor decides about a piece that waits, and who is reminded that something does."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlmodel import col

from stories import matters, rules
from stories.audit import Editor
from stories.desk import Desk
from stories.errors import Outdated
from stories.library import Library
from stories.pieces import Piece, Status, Story
from stories.reviewed import REVIEWED, WAITING
from stories.tables.house import Act
from stories.tables.letters import Matter

REMINDED_AGAIN = timedelta(days=3)  # of the same pieces; of a new one with the next letter


async def switch(library: Library, by: Editor, at: datetime, *, on: bool) -> None:
    """Switches review on or off for everybody."""
    if await library.waiting.switch(on=on):
        await library.records.keep(by, Act.review_on if on else Act.review_off, at)


async def approve(library: Library, piece: Piece, version: int, by: Editor, at: datetime) -> None:
    """An editor says yes: it goes out, and its teller hears so; one that was out and had changed just stays.

    Raises Outdated when the editor looked at another version than this one.
    """
    _check(piece, version)
    if piece.status == Status.waiting:
        piece.status, piece.published_at = Status.published, at
        await _tell(library, piece, at)
        if isinstance(piece, Story):
            await library.together.invite(piece, at)
    piece.waiting_since, piece.returned = None, ""
    await library.records.keep(by, Act.approved, at, piece.id)


async def give_back(
    library: Library, desk: Desk, piece: Piece, version: int, typed: str, by: Editor, at: datetime
) -> None:
    """An editor gives it back with a reason: it is its teller's draft again, out of every channel, and they hear why.

    Raises Outdated as `approve` does; TextTooShort or TextTooLong about the reason.
    """
    _check(piece, version)
    reason = rules.reason(typed)
    out = piece.status == Status.published
    piece.status, piece.published_at = Status.draft, None
    piece.waiting_since, piece.returned = None, reason
    await library.records.keep(by, Act.returned, at, piece.id, reason)
    await _tell(library, piece, at)
    if out:
        await desk.refresh(library, piece.id)


async def remind(library: Library, editors: Collection[str], now: datetime) -> None:
    """Every editor is to hear that something waits: once about what is new, and every three days about what stays."""
    queue = await library.waiting.queue()
    if queue.newest is None or queue.oldest is None:
        return
    told = (
        select(col(Matter.person_id), func.max(col(Matter.due_at)))
        .where(col(Matter.tenant) == library.tenant, col(Matter.kind) == WAITING, col(Matter.person_id).in_(editors))
        .group_by(col(Matter.person_id))
    )
    heard = dict((await library.session.execute(told)).all())
    untold = select(col(Matter.person_id)).where(
        col(Matter.tenant) == library.tenant,
        col(Matter.kind) == WAITING,
        col(Matter.letter_id).is_(None),
        ~col(Matter.settled),
    )
    soon = set((await library.session.scalars(untold)).all())
    await matters.gather(
        library.session,
        [
            Matter(
                tenant=library.tenant,
                key=f"{WAITING}:{editor}:{now.date()}",
                kind=WAITING,
                person_id=editor,
                since=queue.oldest,
                due_at=now,
            )
            for editor in editors
            if editor not in soon and _again(heard.get(editor), queue.newest, now)
        ],
    )


def _again(heard: datetime | None, newest: datetime, now: datetime) -> bool:
    return heard is None or newest > heard or now - heard >= REMINDED_AGAIN


async def _tell(library: Library, piece: Piece, at: datetime) -> None:
    """Its teller is to hear what became of it; one without a name reads it in their own list."""
    if piece.anonymous:
        return
    told = matters.about(piece, REVIEWED, piece.author_id, at.isoformat(), since=at, due_at=at)
    await matters.gather(library.session, [told])


def _check(piece: Piece, version: int) -> None:
    if version != piece.version:
        raise Outdated
