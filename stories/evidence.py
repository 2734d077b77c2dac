"""Understands what somebody offers as evidence: a number before and after, a quote, or an observation."""

import re
from dataclasses import dataclass
from decimal import Decimal

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
class Figure:
    """A figure as it was written; `unit` may be empty."""

    written: str
    amount: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True)
class Change:
    """A figure before and after."""

    subject: str
    before: Figure
    after: Figure
    covers: bool = True


@dataclass(frozen=True)
class Difference:
    """One figure, and the words written around it."""

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
    """Anything else that was noticed."""

    covers: bool = True


Evidence = Change | Difference | Quote | Observation


def understand(text: str, language: str) -> Evidence | None:
    """What the text is read as; None for an empty one."""
    if not text:
        return None
    return _number(text, language) or quoted(text) or Observation()


def quoted(text: str) -> Quote | None:
    """What stands in quotation marks."""
    found = _QUOTE.search(text)
    return Quote(found["said"].strip(), covers=found.span() == (0, len(text))) if found else None


def _number(text: str, language: str) -> Change | None:
    for pattern in _BEFORE_AFTER:
        if found := pattern.search(text):
            subject = text[: found.start()].strip(" :,")
            first, second = (_unit(found[group]) for group in ("unit", "unit_after"))
            before, after = f"{found['before']} {first}".strip(), f"{found['after']} {second}".strip()
            covers = text[found.end() :].strip(" .") == "" and len(subject) <= _UNIT_MOST
            return Change(subject if covers else "", Figure(before, None, first), Figure(after, None, second), covers)
    return None


def _unit(words: str) -> str:
    """The words after a figure, up to the end of their sentence, and whole words only."""
    unit = re.split(r"\.\s", words)[0].strip(" .!?-")
    return unit if len(unit) <= _UNIT_MOST else unit[: _UNIT_MOST + 1].rsplit(" ", 1)[0]
