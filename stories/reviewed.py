"""What goes by letter about review: to a teller what an editor decided, to editors that pieces wait for them."""

from dataclasses import dataclass
from datetime import datetime

from stories.errors import NotFound
from stories.library import Library
from stories.pieces import Piece, Status
from stories.tables.letters import Matter

REVIEWED, WAITING = "reviewed", "waiting"  # the kinds of matter


@dataclass(frozen=True)
class Reviewed:
    """What an editor decided about a piece of theirs: it is out, or it is a draft again and says why."""

    piece: Piece


@dataclass(frozen=True)
class Waits:
    """So many pieces wait for an editor, which the reader is, the first of them since then."""

    count: int
    since: datetime


async def read(library: Library, matter: Matter) -> list[Reviewed | Waits]:
    """The decision, as long as it stands: its teller may have gone on meanwhile. What waits, as long as it does."""
    if matter.kind == WAITING:
        queue = await library.waiting.queue()
        return [Waits(queue.many, queue.oldest)] if queue.oldest else []
    try:
        piece = await library.piece(matter.about or matter.id)
    except NotFound:
        return []
    stands = piece.status == Status.published or (piece.status == Status.draft and piece.returned)
    return [Reviewed(piece)] if stands else []
