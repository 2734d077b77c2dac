"""The weekly word to a teller: whom a story moved, who tries it, and what came of it."""

from typing import Any

from microsoft_teams.cards import CardElement

from cards import parts
from cards.actions import name, say
from cards.trying import SAID_MOST
from stories.moved import Moved, TriedBy
from texts import Words

TITLE = 80  # characters


def moved(part: Moved, words: Words, data: dict[str, Any]) -> list[CardElement]:
    return [
        parts.run(moves(part, words)),
        parts.run(name(part.piece, words, TITLE), weight="Bolder"),
        *(element for each in part.tried for element in _tried_by(each, words)),
        *([parts.quiet(words("letter-unnamed", count=part.unnamed))] if part.unnamed else []),
        parts.buttons(say("mine", words("title-mine"))),
    ]


def moves(part: Moved, words: Words) -> str:
    return words("letter-moved", name=part.name, others=part.others) if part.name else words("letter-tried")


def _tried_by(tried: TriedBy, words: Words) -> list[CardElement]:
    """Cleo adapted it, and why; Ben will try it, and when."""
    moment, why = parts.clip(tried.moment, SAID_MOST), parts.clip(tried.why, SAID_MOST)
    if tried.result:
        said = words(f"tried-{tried.result}", name=tried.name)
        return [parts.run(said), *([parts.byline(words("quoted", said=why))] if why else [])]
    named = words("trying", name=tried.name, moment=moment) if moment else words("trying-someday", name=tried.name)
    return [parts.run(named)]
