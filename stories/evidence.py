"""Understands what somebody offers as evidence: a number before and after, a quote, or an observation."""

import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

# A figure stands for itself: 20 is none in 10-20, 30 is none in 12:30, 2 is none in CO2.
_NUMBER = (
    r"(?<![\w.,:/'’−-])[-−]?(?:[1-9]\d{0,2}(?:[.,'’\u202f\u00a0 ]\d{3}){1,4}|\d{1,15})(?:[.,]\d{1,15})?"
    r"(?!\d|[.,:/'’-]\d)"
)
_BEFORE, _AFTER = rf"(?P<before>{_NUMBER})", rf"(?P<after>{_NUMBER})"
_WORDS = r"[^\d,;:()\"“”„«»→⇒➜=<>\n]{0,60}"
_FIRST, _SECOND = rf"(?P<unit>{_WORDS}?)", rf"(?P<unit_after>{_WORDS})"
_BEFORE_AFTER = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_BEFORE}{_FIRST}\s*(?:-+>|=+>|→|⇒|➜)\s*{_AFTER}{_SECOND}",  # 45 min -> 10 min · 45 → 10 minutes
        rf"\b(?:from|von)\s+{_BEFORE}{_FIRST}\s+(?:down to|up to|to|auf|zu)\s+{_AFTER}{_SECOND}",  # from 12 to 3 calls
        rf"{_AFTER}{_FIRST}\s+(?:instead of|statt)\s+{_BEFORE}{_SECOND}",  # 10 instead of 45 minutes
    )
)
_UNIT_MOST = 40
_QUOTE = re.compile(r"[\"“„«»]\s*(?P<said>[^\s\"“”„«»][^\"“”„«»]+?)\s*[\"”“«»]")


@dataclass(frozen=True)
class Number:
    """A measured change, such as 45 min → 10 min. `unit` may be empty; `repeated` when both figures had one."""

    before: Decimal
    after: Decimal
    unit: str
    repeated: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class Quote:
    """Somebody's words, without the quotation marks."""

    said: str


@dataclass(frozen=True)
class Observation:
    """Anything else that was noticed."""

    text: str


Evidence = Number | Quote | Observation


def understand(text: str, language: str) -> Evidence | None:
    """What kind of evidence the text is; None for an empty one.

    A number with its before and after wins over a quote. `language` decides what a comma means in 1,200.
    """
    if not text:
        return None
    if number := _number(text, language):
        return number
    return quoted(text) or Observation(text)


def quoted(text: str) -> Quote | None:
    """What stands in quotation marks, beside a number or alone."""
    found = _QUOTE.search(text)
    return Quote(found["said"].strip()) if found else None


def _number(text: str, language: str) -> Number | None:
    for pattern in _BEFORE_AFTER:
        if found := pattern.search(text):
            first, second = (_unit(found[group]) for group in ("unit", "unit_after"))
            try:
                before, after = (_decimal(found[group], language) for group in ("before", "after"))
            except InvalidOperation:  # points and commas in an order that means nothing
                return None
            return Number(before, after, second or first, repeated=bool(first and second))
    return None


def _unit(words: str) -> str:
    """The words after a figure, up to the end of their sentence, and whole words only."""
    unit = re.split(r"\.\s", words)[0].strip(" .!?-")
    return unit if len(unit) <= _UNIT_MOST else unit[: _UNIT_MOST + 1].rsplit(" ", 1)[0]


def _decimal(text: str, language: str) -> Decimal:
    """1,200 is 1200 in English; 1,2 is 1.2 everywhere; 1.200 is 1200 in German."""
    text = re.sub(r"['’\u202f\u00a0 ]", "", text.replace("−", "-"))
    mark, other = (",", ".") if language == "de" else (".", ",")
    if mark in text and other in text:
        thousands, decimals = (other, mark) if text.rindex(mark) > text.rindex(other) else (mark, other)
        return Decimal(text.replace(thousands, "").replace(decimals, "."))
    if other in text:
        grouped = re.fullmatch(r"-?[1-9]\d{0,2}(?:[.,]\d{3})+", text)
        return Decimal(text.replace(other, "" if grouped else "."))
    if text.count(mark) > 1:
        return Decimal(text.replace(mark, ""))
    return Decimal(text.replace(mark, "."))
