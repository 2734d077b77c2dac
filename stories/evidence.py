"""Understands what somebody offers as evidence: a number before and after, a quote, or an observation."""

import re
from dataclasses import dataclass, field
from decimal import Decimal

_NUMBER = r"[-−]?(?:\d{1,3}(?:[.,'’\u202f\u00a0 ]\d{3})+|\d+)(?:[.,]\d+)?"
_UNIT = r"[^\d\s,;.:()\"“”„«»→>-][^\d,;.:()\"“”„«»→>\n]{0,40}"
_BEFORE = rf"(?P<before>{_NUMBER})"
_AFTER = rf"(?P<after>{_NUMBER})"
_FIRST = rf"\s*(?P<unit>(?:{_UNIT}?)?)"
_SECOND = rf"\s*(?P<unit_after>{_UNIT})?"
_BEFORE_AFTER = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_BEFORE}{_FIRST}\s*(?:-+>|=+>|→|⇒|➜)\s*{_AFTER}{_SECOND}",  # 45 min -> 10 min · 45 → 10 minutes
        rf"\b(?:from|von)\s+{_BEFORE}{_FIRST}\s+(?:down to|up to|to|auf|zu)\s+{_AFTER}{_SECOND}",  # from 12 to 3 calls
        rf"{_AFTER}{_FIRST}\s+(?:instead of|statt)\s+{_BEFORE}{_SECOND}",  # 10 instead of 45 minutes
    )
)
_QUOTE = re.compile(r"[\"“„«»](?P<said>[^\"“”„«»]{2,})[\"”“«»]")


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
    for pattern in _BEFORE_AFTER:
        if found := pattern.search(text):
            first, second = ((found[group] or "").strip() for group in ("unit", "unit_after"))
            before, after = (_decimal(found[group], language) for group in ("before", "after"))
            return Number(before, after, second or first, repeated=bool(first and second))
    if quote := _QUOTE.search(text):
        return Quote(quote["said"].strip())
    return Observation(text)


def _decimal(text: str, language: str) -> Decimal:
    """1,200 is 1200 in English; 1,2 is 1.2 everywhere; 1.200 is 1200 in German."""
    text = re.sub(r"['’\u202f\u00a0 ]", "", text.replace("−", "-"))
    mark, other = (",", ".") if language == "de" else (".", ",")
    if mark in text and other in text:
        thousands, decimals = (other, mark) if text.rindex(mark) > text.rindex(other) else (mark, other)
        return Decimal(text.replace(thousands, "").replace(decimals, "."))
    if other in text:
        grouped = re.fullmatch(r"-?\d{1,3}(?:[.,]\d{3})+", text)
        return Decimal(text.replace(other, "" if grouped else "."))
    if text.count(mark) > 1:
        return Decimal(text.replace(mark, ""))
    return Decimal(text.replace(mark, "."))
