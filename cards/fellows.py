"""What others made of a story that somebody tries: in a letter, and beside one's own try; each can be asked."""

from collections.abc import Sequence
from typing import Any

from microsoft_teams.cards import CardElement, Column, ColumnSet, Spacing

from cards import parts, rows
from cards.actions import Verb, about, in_chat_with, name, naming
from cards.trying import NAME_MOST, SAID_MOST
from stories.fellows import Fellow, Made
from texts import Words

TITLE = 80  # characters of a headline


def made(part: Made, words: Words, data: dict[str, Any]) -> list[CardElement]:
    return [parts.told_of(says(part, words), name(part.story, words, TITLE)), *_box(_each(part.fellows, words))]


def says(part: Made, words: Words) -> str:
    return words("fellows-title")


def fellows(found: Sequence[Fellow], words: Words) -> list[CardElement]:
    """In an area of their own: Megan adapted it, and why; and beside it a way to ask her, where one is known."""
    return _box([parts.label(words("fellows-others")), *_each(found, words)]) if found else []


def _box(items: Sequence[CardElement]) -> list[CardElement]:
    return [parts.box(*items)] if items else []


def _each(found: Sequence[Fellow], words: Words) -> list[CardElement]:
    return [line for each in found for line in _lines(each, words)]


def _lines(each: Fellow, words: Words) -> list[CardElement]:
    """What somebody made of it, and the version they tell; what can be pressed stands beside the first it is about."""
    called, lines = parts.clip(each.name, NAME_MOST), list[CardElement]()
    ask = _ask(each, words)
    if each.result:
        lines.append(_line([parts.run(words(f"tried-{each.result}", name=called)), *_why(each, words)], ask))
    if each.version:
        told = parts.told_of(words("fellows-version", name=called), name(each.version, words, TITLE))
        read = words("button-show")
        opens = rows.link(about(Verb.show, naming(read, each.version, words), each.version), read)
        lines.append(_line([told], [opens] if lines else [*ask, opens], "Small" if lines else "Medium"))
    return lines


def _line(said: Sequence[CardElement], pressed: Sequence[Column], spacing: Spacing = "Medium") -> CardElement:
    return ColumnSet(spacing=spacing, columns=[Column(width="stretch", items=list(said)), *pressed])


def _why(each: Fellow, words: Words) -> list[CardElement]:
    """In their own words, as near to who says it as can be."""
    if not each.why:
        return []
    return [parts.near(parts.byline(words("quoted", said=parts.clip(each.why, SAID_MOST))))]


def _ask(each: Fellow, words: Words) -> list[Column]:
    if not each.address:
        return []
    heard = words("button-ask", name=parts.clip(each.name, NAME_MOST))
    return [rows.link(in_chat_with(each.address, heard), words("button-ask-them"))]
