"""Reads what somebody offers as evidence: a change from before to after, a difference, a quote, or an observation.

A reading only takes pieces out of the sentence, as they were typed. What is not certain is an observation.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

from stories.figures import Found
from stories.reading import Reader

MOST = 1_000  # characters; nothing longer is read


@dataclass(frozen=True)
class Figure:
    """A figure as it was typed. It has an `amount` where it is one number with one unit, and nothing about it is rough.

    The `unit` may be shared with the figure beside it.
    """

    written: str
    amount: Decimal | None = None
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
    """How much it changed: 30 %, in the `phrase` 30 % fewer calls, which is as it was written."""

    figure: Figure
    phrase: str
    covers: bool = True

    @property
    def parted(self) -> tuple[str, str, str]:
        """The phrase as what stands before the figure, the figure, and what stands behind it."""
        found = re.search(rf"(?<!\w){re.escape(self.figure.written)}(?!\w)", self.phrase)
        start, end = found.span() if found else (0, 0)
        return self.phrase[:start].rstrip(), self.phrase[start:end], self.phrase[end:].lstrip()


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
        _figure(reader, one, one.unit or other.unit, counted=pair.countable and bool(one.unit or other.plain))
        for one, other in ((pair.before, pair.after), (pair.after, pair.before))
    )
    return Change(reader.said(pair.subject), before, after, reader.covered(pair.shown))


def _figure(reader: Reader, found: Found, unit: str, *, counted: bool) -> Figure:
    written = reader.said((found.start, found.stop))
    return Figure(written, found.amount, unit) if counted and found.plain else Figure(written)


def _difference(reader: Reader) -> Difference | None:
    single = reader.difference()
    if single is None:
        return None
    figure = _figure(reader, single.figure, single.figure.unit, counted=True)
    return Difference(figure, reader.said(single.phrase), reader.covered((single.phrase,)))


def _quote(reader: Reader) -> Quote | None:
    span = reader.quote()
    return Quote(reader.said(span), reader.covered((span,))) if span else None


class Kept(Protocol):
    """A row that keeps a reading in its columns.

    The figure of a difference stands where a change has its `after`, and its phrase where a change has its subject.
    """

    language: str
    evidence: str
    evidence_kind: str
    evidence_subject: str
    evidence_before: str
    evidence_before_amount: Decimal | None
    evidence_before_unit: str
    evidence_after: str
    evidence_after_amount: Decimal | None
    evidence_after_unit: str
    evidence_quote: str
    evidence_covers: bool


def columns(reading: Evidence | None) -> dict[str, Any]:
    """What a row keeps of a reading, by the names of its columns."""
    before = after = Figure("", None)
    subject, said = "", ""
    match reading:
        case Change():
            subject, before, after = reading.subject, reading.before, reading.after
        case Difference():
            subject, after = reading.phrase, reading.figure
        case Quote():
            said = reading.said
    return {
        "evidence_kind": type(reading).__name__.lower() if reading else "",
        "evidence_subject": subject,
        "evidence_before": before.written,
        "evidence_before_amount": before.amount,
        "evidence_before_unit": before.unit,
        "evidence_after": after.written,
        "evidence_after_amount": after.amount,
        "evidence_after_unit": after.unit,
        "evidence_quote": said,
        "evidence_covers": reading is not None and reading.covers,
    }


def rebuilt(row: Kept) -> Evidence | None:
    """The reading that a row keeps; a row that was never read is read now."""
    before = Figure(row.evidence_before, row.evidence_before_amount, row.evidence_before_unit)
    after = Figure(row.evidence_after, row.evidence_after_amount, row.evidence_after_unit)
    match row.evidence_kind:
        case "":
            return read(row.evidence, row.language)
        case "change":
            return Change(row.evidence_subject, before, after, row.evidence_covers)
        case "difference":
            return Difference(after, row.evidence_subject, row.evidence_covers)
        case "quote":
            return Quote(row.evidence_quote, row.evidence_covers)
        case "observation":
            return Observation()
    raise ValueError(f"no evidence is a {row.evidence_kind}")
