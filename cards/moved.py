"""The weekly word to a teller: whom a story moved, who tries it, and what came of it."""

from typing import Any

from microsoft_teams.cards import CardElement, ExecuteAction

from cards import parts
from cards.actions import Verb, execute, name, naming, say
from cards.trying import SAID_MOST, reached
from stories.moved import Moved, TriedBy
from stories.reach import NOWHERE_ELSE
from texts import Words

TITLE = 80  # characters


def moved(part: Moved, words: Words, data: dict[str, Any]) -> list[CardElement]:
    """The best of it first, as large as a headline."""
    best = _best(part, words)
    inspired = _inspired(part, words)
    return [
        parts.run(best, size="Medium", weight="Bolder"),
        parts.run(name(part.piece, words, TITLE), weight="Bolder"),
        *([parts.run(inspired)] if inspired not in ("", best) else []),
        *(element for each in part.tried for element in _tried_by(each, words)),
        *([parts.quiet(words("letter-unnamed", count=part.unnamed))] if part.unnamed else []),
        *([parts.byline(*reached(part.reach, words))] if part.reach != NOWHERE_ELSE else []),
        parts.buttons(*_ripple(part, words), say("mine", words("title-mine"))),
    ]


def _ripple(part: Moved, words: Words) -> list[ExecuteAction]:
    """Where it went, as far as it went anywhere."""
    if part.reach == NOWHERE_ELSE:
        return []
    title = words("button-ripple")
    data = {"id": str(part.piece.id)}
    return [execute(Verb.ripple, title, data, heard=naming(title, part.piece, words))]


def moves(part: Moved, words: Words) -> str:
    """What a notification says: for how many it works says nothing without its name."""
    best = _best(part, words)
    return naming(best, part.piece, words) if best == _works(part, words) else best


def _best(part: Moved, words: Words) -> str:
    """It was told on, works for some, moved somebody, or is at least being tried."""
    retold = words("letter-retold", name=part.retold) if part.retold else ""
    return retold or _works(part, words) or _inspired(part, words) or words("letter-tried")


def _works(part: Moved, words: Words) -> str:
    """3 tried it, 2 say it works; nothing where nobody new tries it."""
    counted = part.counted
    if not counted.works or not (part.tried or part.unnamed):
        return ""
    return words("tried-counted", tried=counted.tried, works=counted.works)


def _inspired(part: Moved, words: Words) -> str:
    return words("letter-moved", name=part.name, others=part.others) if part.name else ""


def _tried_by(tried: TriedBy, words: Words) -> list[CardElement]:
    """Cleo adapted it, and why; Ben will try it, and when."""
    moment, why = parts.clip(tried.moment, SAID_MOST), parts.clip(tried.why, SAID_MOST)
    if tried.result:
        said = words(f"tried-{tried.result}", name=tried.name)
        quote = [parts.near(parts.byline(words("quoted", said=why)))] if why else []
        return [parts.run(said), *quote]
    named = words("trying", name=tried.name, moment=moment) if moment else words("trying-someday", name=tried.name)
    return [parts.run(named)]
