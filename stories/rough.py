"""Finds the figures that are more than one number: about 4 hours, 5–7 days, 1 h 30 min, 4:30 h, 9/10, 4.2 of 5 stars.

They are kept as they were written; their amounts only tell which of two is more.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from stories.comparing import like_a_year
from stories.cues import Cues
from stories.figures import Found, figure, phrase, with_unit
from stories.tokens import Kind, Token, decimal
from stories.units import measures

_NUMBER = r"\d{1,6}(?:[.,]\d{1,3})?"
_RANGE = re.compile(rf"(?P<least>{_NUMBER})[-–—](?P<most>{_NUMBER})(?P<unit>[^\W\d][^\d]*|%)?")
_CLOCK = re.compile(r"(?P<whole>\d{1,3}):(?P<part>[0-5]\d)(?P<unit>h)?")
_MIXED = re.compile(r"(?P<whole>\d{1,3})h(?P<part>[0-5]?\d)(?:min|m)?")
_SHARE = re.compile(r"(?P<amount>\d{1,3})/(?P<total>5|6|10|20|100)")
_MARKS = "~≈<>≤≥"
_DASHES = ("-", "–", "—")


def any_figure(sentence: str, listed: Sequence[Token], at: int, cues: Cues, *, article: bool = False) -> Found | None:
    """The figure that begins at this token, with the words that make it a rough one; None where there is none."""
    first, at = at, at + _roughly(listed, at, cues)
    if at == len(listed):
        return None
    found = _odd(sentence, listed, at, cues) or figure(sentence, listed, at, cues, article=article)
    if found is None:
        return None
    found = _out_of(sentence, listed, _longer(sentence, listed, found, cues), cues)
    return found if first == at else replace(found, first=first, start=listed[first].start, plain=False)


def _roughly(listed: Sequence[Token], at: int, cues: Cues) -> int:
    """How many tokens say that the figure behind them is a rough one."""
    if listed[at].kind is Kind.mark and listed[at].key in _MARKS:
        return 1
    return phrase(listed, at, "roughly", cues)


def _odd(sentence: str, listed: Sequence[Token], at: int, cues: Cues) -> Found | None:
    token = listed[at]
    if token.kind is not Kind.odd:
        return None

    def read(amount: Decimal, glued: str) -> Found:
        found = with_unit(sentence, listed, at, at + 1, amount, glued, cues, scaled=False)
        return replace(found, plain=False)

    if found := _RANGE.fullmatch(token.key):
        least, most = decimal(found["least"], cues), decimal(found["most"], cues)
        unit = (found["unit"] or "").rstrip(".")
        return read(most, unit) if least < most and (not unit or measures(unit, cues)) else None
    if found := _MIXED.fullmatch(token.key):
        return read(_sixtieths(found), "h")
    if found := _CLOCK.fullmatch(token.key):
        clock = read(_sixtieths(found), found["unit"] or "")
        return clock if clock.dimension == "time" else None
    if found := _SHARE.fullmatch(token.key):
        amount, total = Decimal(found["amount"]), Decimal(found["total"])
        return _of(read(amount, f"/{total}"), total) if amount <= total else None
    return None


def _sixtieths(found: re.Match[str]) -> Decimal:
    return Decimal(found["whole"]) + Decimal(found["part"]) / 60


def _longer(sentence: str, listed: Sequence[Token], found: Found, cues: Cues) -> Found:
    """The figure with what goes on from it: 1 h and 30 min, 5 bis 7 Tage."""
    at = found.end
    if not found.plain or at >= len(listed) - 1:
        return found
    ranges = found.bare and (listed[at].key in _DASHES or _until(listed, at, found, cues))
    at += ranges or listed[at].key in cues.vocabulary("plus")
    if listed[at].kind is not Kind.number:
        return found
    second = figure(sentence, listed, at, cues)
    if second is None:
        return found
    if ranges and second.amount > found.amount:
        return replace(second, first=found.first, start=found.start, plain=False)
    if found.dimension == second.dimension == "time" and found.amount > 0 and second.base < found.base / found.amount:
        base = found.base + second.base
        return replace(found, end=second.end, stop=second.stop, base=base, certain=second.certain, plain=False)
    return found


def _until(listed: Sequence[Token], at: int, found: Found, cues: Cues) -> bool:
    """Whether a word makes a range of what stands around it: 5 à 7 jours, but de 5 à 7 jours says from and to."""
    word, opening = listed[at].key, listed[found.first - 1].key if found.first else ""
    to = word in cues.vocabulary("to") and opening in cues.vocabulary("origin")
    return word in cues.vocabulary("until") and not to


def _out_of(sentence: str, listed: Sequence[Token], found: Found, cues: Cues) -> Found:
    """The figure with the scale it stands on: 4.2 of 5 stars, 4,4 (von 5)."""
    at = found.end
    bracket = at < len(listed) and listed[at].key == "("
    at += bracket
    length = phrase(listed, at, "out_of", cues)
    at += length
    if not length or found.dimension or at >= len(listed) or like_a_year(listed[at]):
        return found
    total = figure(sentence, listed, at, cues) if listed[at].kind is Kind.number else None
    if total is None or total.dimension not in ("", "points") or (found.noun and total.noun):
        return found
    closed = bracket and total.end < len(listed) and listed[total.end].key == ")"
    if closed != bracket or found.amount > total.amount:
        return found
    end = total.end + closed
    return _of(replace(found, end=end, stop=listed[end - 1].end, certain=found.certain and total.certain), total.amount)


def _of(found: Found, total: Decimal) -> Found:
    scale = f"of {total.normalize()}"
    return replace(found, dimension=scale, unit=scale, noun="", base=found.amount, plain=False)
