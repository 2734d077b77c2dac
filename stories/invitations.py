"""What goes by letter between a teller and those who are asked to tell a story too."""

from dataclasses import dataclass

from stories.library import Library
from stories.pieces import Piece
from stories.tables.answers import Consent
from stories.tables.letters import Matter
from stories.together import ANSWERED, ASKED, about


@dataclass(frozen=True)
class Asked:
    """A story that somebody told, who asks the reader to stand beside them; and what the reader said."""

    piece: Piece
    said: Consent


@dataclass(frozen=True)
class Answered:
    """What somebody said whom the reader asked to tell a story too."""

    piece: Piece
    name: str
    agreed: bool


async def read(library: Library, matter: Matter) -> list[Asked | Answered]:
    """What is asked or was answered; nothing once the story, or the question, was taken back or answered elsewhere."""
    piece_id, person_id = about(matter)
    piece, asked = await library.published(piece_id), await library.together.one(piece_id, person_id)
    if piece is None or asked is None:
        return []
    if matter.kind == ASKED:
        news = asked.state == Consent.asked or matter.letter_id is not None
        return [Asked(piece, asked.state)] if news else []
    theirs = matter.kind == ANSWERED and piece.author_id == matter.person_id
    return [Answered(piece, asked.name, asked.state == Consent.agreed)] if theirs else []
