"""Finds the figures in a sentence: numbers as they are written, each with the unit it was written with."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from stories.cues import Cues
from stories.tokens import Kind, Token
from stories.units import MONEY, measures

UNIT_MOST = 3  # words


@dataclass(frozen=True)
class Found:
    """A figure with its unit. `first` and `end` count tokens."""

    first: int
    end: int
    amount: Decimal
    unit: str
    dimension: str  # what the unit measures; empty for something that is counted
    base: Decimal  # the amount in the dimension's base unit
    noun: str  # what is counted
    start: int  # characters
    stop: int
    certain: bool
    scaled: bool  # 1.5 million
    plain: bool = True  # one number with one unit, and exactly that: not about 4, 5–7 or 1 h 30 min

    @property
    def bare(self) -> bool:
        return not self.unit

    @property
    def measured(self) -> bool:
        """Whether it says what is measured or counted, and not only how often."""
        return bool(self.dimension or self.noun)


def figure(sentence: str, listed: Sequence[Token], at: int, cues: Cues, *, article: bool = False) -> Found | None:
    """The figure that begins at this token; None where there is none. An `article` may count as one: an hour."""
    first, money = at, ""
    if listed[at].kind is Kind.word and (measures(listed[at].key, cues) or ("",))[0] in MONEY:
        money, at = sentence[listed[at].start : listed[at].end], at + 1
    if at == len(listed):
        return None
    token = listed[at]
    if token.kind is Kind.number:
        amount, at = token.amount, at + 1
    elif not money and (spelled := _spelled(listed, at, cues, article)):
        amount, at = spelled
    else:
        return None
    scale = cues.amounts("magnitudes").get((listed[at].key,)) if at < len(listed) else None
    if scale:
        amount, at = amount * scale, at + 1
    scaled = token.scaled or bool(scale)
    found = with_unit(sentence, listed, first, at, amount, money or token.money + token.unit, cues, scaled=scaled)
    return found if token.sure else replace(found, plain=False)


def with_unit(
    sentence: str,
    listed: Sequence[Token],
    first: int,
    at: int,
    amount: Decimal,
    glued: str,
    cues: Cues,
    *,
    scaled: bool,
) -> Found:
    """The figure of this amount, with the unit that begins at this token where none is `glued` to the number."""
    unit_from, known, noun, certain = at, None, "", True
    if glued:
        known = measures(glued, cues)
    elif at < len(listed) and listed[at].kind is Kind.word:
        if rate(listed, at, cues):
            pass
        elif known := measures(listed[at].key, cues):
            at += 1
        else:
            certain, at = _noun(listed, at, cues)
            noun = " ".join(token.key for token in listed[unit_from:at])
    at = rate(listed, at, cues) or at
    behind = sentence[listed[unit_from].start : listed[at - 1].end] if at > unit_from else ""
    dimension, factor = known or ("", Decimal(1))
    return Found(
        first=first,
        end=at,
        amount=amount,
        unit=" ".join(part for part in (glued, behind.rstrip(".")) if part),
        dimension=dimension,
        base=amount * factor,
        noun=noun,
        start=listed[first].start,
        stop=listed[at - 1].end,
        certain=certain and not (at < len(listed) and listed[at].key in cues.vocabulary("dates")),
        scaled=scaled,
    )


def _noun(listed: Sequence[Token], at: int, cues: Cues) -> tuple[bool, int]:
    """Where the words end that name what is counted, and whether it is certain that they do."""
    end = at
    while end < len(listed) and listed[end].kind is Kind.word and listed[end].key not in _bounds(cues):
        if rate(listed, end, cues) or listed[end].key in cues.vocabulary("dates"):
            break
        end += 1
    return end - at <= UNIT_MOST, end


def rate(listed: Sequence[Token], at: int, cues: Cues) -> int:
    """Where `a week`, `per patient` or the like ends that begins here; 0 where none does."""
    if length := phrase(listed, at, "rates", cues):
        return at + length
    opens = at + 1 < len(listed) and (listed[at].key,) in cues.phrases("per")
    return at + 2 if opens and listed[at + 1].kind is Kind.word else 0


def phrase(listed: Sequence[Token], at: int, name: str, cues: Cues) -> int:
    """How many tokens the longest phrase of this name has that begins here; 0 where none does."""
    if at >= len(listed) or listed[at].key not in cues.openers(name):
        return 0
    known = cues.phrases(name)
    for length in range(min(cues.longest(name), len(listed) - at), 0, -1):
        if tuple(token.key for token in listed[at : at + length]) in known:
            return length
    return 0


def _spelled(listed: Sequence[Token], at: int, cues: Cues, article: bool) -> tuple[Decimal, int] | None:
    """The amount of a number in words, and where it ends."""
    if listed[at].kind is not Kind.word:
        return None
    for length in range(min(5, len(listed) - at), 0, -1):
        amount = cues.amounts("numbers").get(tuple(token.key for token in listed[at : at + length]))
        if amount is not None:
            return amount, at + length
    if article and listed[at].key in cues.vocabulary("articles") and _is_one(listed, at, cues):
        return Decimal(1), at + 1
    return None


def _is_one(listed: Sequence[Token], at: int, cues: Cues) -> bool:
    """Whether an article counts: an hour, one signature, eine Unterschrift and nothing more."""
    if measures(_key(listed, at + 1), cues):
        return True
    certain, end = _noun(listed, at + 1, cues)
    counts = listed[at].key in cues.vocabulary("one") or end == at + 2
    return certain and counts and end > at + 1


@cache
def _bounds(cues: Cues) -> frozenset[str]:
    """Words that are no part of a unit."""
    return frozenset().union(
        *(cues.vocabulary(name) for name in ("bounds", "moves", "fewer", "save", "now", "roughly"))
    )


def _key(listed: Sequence[Token], at: int) -> str:
    return listed[at].key if at < len(listed) else ""
