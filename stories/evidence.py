"""Reads what somebody offers as evidence: a change from before to after, a difference, a quote, or an observation.

A reading only takes pieces out of the sentence, as they were typed. What is not certain is an observation.
"""

from dataclasses import dataclass
from decimal import Decimal

from stories.sentence import Reader

MOST = 1_000  # characters; nothing longer is read
_NOTHING = ("subject", "before", "before_unit", "after", "after_unit", "quote")


@dataclass(frozen=True)
class Figure:
    """A number with its unit. `written` is as it was typed; `unit` may be shared with the figure beside it."""

    written: str
    amount: Decimal | None
    unit: str = ""


@dataclass(frozen=True)
class Change:
    """How it was and how it is: average call, 14 → 6 minutes. `subject` may be empty."""

    subject: str
    before: Figure
    after: Figure
    covers: bool = True  # nothing was said beyond what this shows


@dataclass(frozen=True)
class Difference:
    """How much it changed: 30 %, fewer calls."""

    figure: Figure
    subject: str
    covers: bool = True


@dataclass(frozen=True)
class Quote:
    """Somebody's words, without the quotation marks."""

    said: str
    covers: bool = True


@dataclass(frozen=True)
class Observation:
    """Anything else that was noticed: the sentence itself."""

    covers: bool = False


Evidence = Change | Difference | Quote | Observation


def read(text: str, language: str) -> Evidence | None:
    """What the sentence says for certain; None for an empty one. `language` decides what a comma means in 1,200."""
    if not text.strip():
        return None
    if len(text) > MOST:
        return Observation()
    reader = Reader(text, language)
    return _change(reader) or _difference(reader) or _quote(reader) or Observation()


def _change(reader: Reader) -> Change | None:
    pair = reader.change()
    if pair is None:
        return None
    before, after = (
        Figure(reader.text[one.start : one.stop], one.amount, one.unit or other.unit)
        for one, other in ((pair.before, pair.after), (pair.after, pair.before))
    )
    return Change(reader.said(pair.subject), before, after, reader.covered(pair.shown))


def _difference(reader: Reader) -> Difference | None:
    single = reader.difference()
    if single is None:
        return None
    figure = Figure(reader.text[single.figure.start : single.figure.stop], single.figure.amount, single.figure.unit)
    return Difference(figure, reader.said(single.subject), reader.covered(single.shown))


def _quote(reader: Reader) -> Quote | None:
    span = reader.quote()
    return Quote(reader.said(span), reader.covered((span,))) if span else None
