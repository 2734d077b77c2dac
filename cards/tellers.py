"""Who tells a piece, as its cards call them: by name, with others, or as a colleague."""

from cards import parts
from stories import rules
from stories.pieces import Piece
from texts import Words

NAME_MOST = 60  # characters of each name beside another one


def teller(piece: Piece, words: Words) -> str:
    """Ada Example · Ada Example with Ben Sample · A colleague in Support."""
    if piece.anonymous:
        return words("a-colleague-in", unit=piece.unit_name) if piece.unit_name else words("a-colleague")
    if not piece.together:
        return piece.author_name
    others = words.listed(parts.clip(name, NAME_MOST) for name in piece.together)
    return words("told-with", name=parts.clip(piece.author_name, NAME_MOST), others=others)


def called(piece: Piece, words: Words, most: int) -> str:
    """What a piece is called where nothing else says who told it: whoever is made up could be taken for somebody."""
    title = parts.clip(rules.line(piece.title), most)
    return words("made-up", title=title) if title and piece.example else title


def from_unit(piece: Piece, words: Words, belongs: str = "") -> str:
    """From Support; empty where nobody knows from where, or where it is said already.

    A draft has no unit yet: it will come from the one to which its teller `belongs`.
    """
    unit = piece.unit_name or belongs
    return words("from-unit", unit=unit) if unit and not piece.anonymous else ""
