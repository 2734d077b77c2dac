"""Finds the figures in a sentence: numbers as they are written, each with the unit it was written with."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum, auto
from functools import cache

from stories import cues

UNIT_MOST = 3  # words
_SYMBOLS = {  # the same in every language: dimension, how many base units
    "%": ("percent", "1"),
    "€": ("euro", "1"),
    "eur": ("euro", "1"),
    "$": ("dollar", "1"),
    "usd": ("dollar", "1"),
    "£": ("pound", "1"),
    "gbp": ("pound", "1"),
    "chf": ("franc", "1"),
    "°c": ("temperature", "1"),
    "ms": ("time", "0.001"),
    "s": ("time", "1"),
    "h": ("time", "3600"),
    "d": ("time", "86400"),
    "°": ("temperature", "1"),
    "mg": ("mass", "0.001"),
    "g": ("mass", "1"),
    "kg": ("mass", "1000"),
    "t": ("mass", "1000000"),
    "mm": ("length", "0.001"),
    "cm": ("length", "0.01"),
    "m": ("length", "1"),
    "km": ("length", "1000"),
    "ml": ("volume", "0.001"),
    "l": ("volume", "1"),
    "kwh": ("energy", "1"),
    "mwh": ("energy", "1000"),
    "kb": ("data", "0.000001"),
    "mb": ("data", "0.001"),
    "gb": ("data", "1"),
    "tb": ("data", "1000"),
    "x": ("share", "1"),
}
_MONEY = ("euro", "dollar", "pound", "franc")
_DIGITS = r"(?:[1-9]\d{0,2}(?:[.,'’]\d{3}){1,4}|0|[1-9]\d{0,14})(?:[.,]\d{1,15})?"
_TOKEN = re.compile(
    r"(?P<arrow>-{1,3}>|={1,3}>|[→⇒➜➔➝⟶➡])|(?P<quote>[\"“”„«»])"
    r"|(?P<spaced>(?<![^\s(])[-−]?[€$£]?[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){1,4}(?:[.,]\d{1,15})?(?!\S?\d| \d))"
    r"|(?P<chunk>(?:(?!-{1,3}>|={1,3}>)[^\s\"“”„«»→⇒➜➔➝⟶➡])+)"
)
_PLAIN = re.compile(
    rf"(?P<sign>[-−+]?)(?P<money>[€$£]?)(?P<digits>{_DIGITS})(?P<half>[½¼¾]?)(?P<unit>[^\W\d][^\d]*|[%€$£°][^\d]*)?"
)
_SPACED = re.compile(r"(?P<sign>[-−]?)(?P<money>[€$£]?)(?P<digits>.+)(?P<half>)(?P<unit>)")
_HALVES = {"": Decimal(0), "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_OPENING, _CLOSING = "([{*_", ")]},.;:!?…*_"


class Kind(Enum):
    number = auto()
    odd = auto()  # holds a digit and is no plain number: 10-20, 12:30, 3/4, 1st
    word = auto()
    arrow = auto()
    quote = auto()
    mark = auto()


@dataclass(frozen=True)
class Token:
    """A piece of the sentence; `key` is how it is looked up."""

    kind: Kind
    key: str
    start: int
    end: int
    amount: Decimal = Decimal(0)
    money: str = ""  # written in front: €1,200
    unit: str = ""  # written close behind: 45min


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

    @property
    def bare(self) -> bool:
        return not self.unit


def tokens(text: str, language: str) -> list[Token]:
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        match match.lastgroup:
            case "arrow":
                found.append(Token(Kind.arrow, "→", start, end))
            case "quote":
                found.append(Token(Kind.quote, '"', start, end))
            case "spaced":
                found.append(_number(_SPACED, text[start:end], start, language))
            case _:
                found += _chunk(text, start, end, language)
    return found


def _chunk(text: str, start: int, end: int, language: str) -> list[Token]:
    """A word or a number, and the marks around it."""
    left, right = start, end
    while left < right and text[left] in _OPENING:
        left += 1
    while right > left and text[right - 1] in _CLOSING and not _abbreviated(text[left:right]):
        right -= 1
    before = [Token(Kind.mark, text[at], at, at + 1) for at in range(start, left)]
    after = [Token(Kind.mark, text[at], at, at + 1) for at in range(right, end)]
    core = text[left:right]
    if not core:
        return before + after
    if any(letter.isdigit() or letter in "½¼¾" for letter in core) and not core[0].isalpha():
        return [*before, _number(_PLAIN, core, left, language), *after]
    key = core.casefold().replace("’", "'")
    worded = any(letter.isalnum() for letter in core) or key in _SYMBOLS
    kind = Kind.word if worded else Kind.mark
    return [*before, Token(kind, key.rstrip(".") if worded else key, left, right), *after]


def _abbreviated(word: str) -> bool:
    return word.endswith(".") and word[:-1].casefold() in {
        "min",
        "std",
        "sek",
        "ca",
        "mio",
        "mrd",
        "tsd",
        "hrs",
        "a.m",
        "p.m",
    }


def _number(pattern: re.Pattern[str], core: str, start: int, language: str) -> Token:
    odd = Token(Kind.odd, core.casefold(), start, start + len(core))
    found = pattern.fullmatch(core)
    unit = (found["unit"] or "") if found else ""
    if found is None or (unit and _unit(unit) is None) or (found["money"] and unit):
        return odd
    try:
        amount = decimal(found["digits"], language) + _HALVES[found["half"]]
    except InvalidOperation:  # points and commas in an order that means nothing
        return odd
    amount = -amount if found["sign"] in ("-", "−") else amount
    return Token(Kind.number, core.casefold(), start, start + len(core), amount, found["money"], unit.rstrip("."))


def figure(sentence: str, listed: Sequence[Token], at: int, *, article: bool = False) -> Found | None:
    """The figure that begins at this token; None where there is none. An `article` may count as one: an hour."""
    first, money = at, ""
    if listed[at].kind is Kind.word and (_unit(listed[at].key) or ("",))[0] in _MONEY:
        money, at = sentence[listed[at].start : listed[at].end], at + 1
    if at == len(listed):
        return None
    token = listed[at]
    if token.kind is Kind.number:
        amount, at = token.amount, at + 1
    elif not money and (spelled := _spelled(listed, at, article)):
        amount, at = spelled
    else:
        return None
    scale = _magnitudes().get(listed[at].key) if at < len(listed) else None
    if scale:
        amount, at = amount * scale, at + 1
    return _with_unit(sentence, listed, first, at, amount, money or token.money or token.unit, scaled=bool(scale))


def _with_unit(
    sentence: str, listed: Sequence[Token], first: int, at: int, amount: Decimal, glued: str, *, scaled: bool
) -> Found:
    unit_from, known, noun, certain = at, None, "", True
    if glued:
        known = _unit(glued)
    elif at < len(listed) and listed[at].kind is Kind.word:
        if rate(listed, at):
            pass
        elif known := _unit(listed[at].key):
            at += 1
        else:
            certain, at = _noun(listed, at)
            noun = " ".join(token.key for token in listed[unit_from:at])
    at = rate(listed, at) or at
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


def _noun(listed: Sequence[Token], at: int) -> tuple[bool, int]:
    """Where the words end that name what is counted, and whether it is certain that they do."""
    end = at
    while end < len(listed) and listed[end].kind is Kind.word and listed[end].key not in _bounds():
        if rate(listed, end) or listed[end].key in cues.vocabulary("dates"):
            break
        end += 1
    return end - at <= UNIT_MOST, end


def rate(listed: Sequence[Token], at: int) -> int:
    """Where `a week`, `per patient` or the like ends that begins here; 0 where none does."""
    if length := phrase(listed, at, "rates"):
        return at + length
    opens = at + 1 < len(listed) and (listed[at].key,) in cues.phrases("per")
    return at + 2 if opens and listed[at + 1].kind is Kind.word else 0


def phrase(listed: Sequence[Token], at: int, name: str) -> int:
    """How many tokens the longest phrase of this name has that begins here; 0 where none does."""
    if at >= len(listed) or listed[at].key not in cues.openers(name):
        return 0
    known = cues.phrases(name)
    for length in range(min(_longest(name), len(listed) - at), 0, -1):
        if tuple(token.key for token in listed[at : at + length]) in known:
            return length
    return 0


def _spelled(listed: Sequence[Token], at: int, article: bool) -> tuple[Decimal, int] | None:
    """The amount of a number in words, and where it ends."""
    if listed[at].kind is not Kind.word:
        return None
    for length in range(min(5, len(listed) - at), 0, -1):
        amount = _numbers().get(tuple(token.key for token in listed[at : at + length]))
        if amount is not None:
            return amount, at + length
    if article and (listed[at].key,) in cues.phrases("articles") and at + 1 < len(listed) and _unit(listed[at + 1].key):
        return Decimal(1), at + 1
    return None


def decimal(text: str, language: str) -> Decimal:
    """1,200 is 1200 in English; 1,2 is 1.2 everywhere; 1.200 is 1200 in German."""
    text = re.sub(r"['’\u202f\u00a0 ]", "", text)
    mark = cues.CUES[language].decimals if language in cues.CUES else "."
    other = "," if mark == "." else "."
    if mark in text and other in text:
        thousands, decimals = (other, mark) if text.rindex(mark) > text.rindex(other) else (mark, other)
        return Decimal(text.replace(thousands, "").replace(decimals, "."))
    if other in text:
        grouped = re.fullmatch(r"[1-9]\d{0,2}(?:[.,]\d{3})+", text)
        return Decimal(text.replace(other, "" if grouped else "."))
    if text.count(mark) > 1:
        return Decimal(text.replace(mark, ""))
    return Decimal(text.replace(mark, "."))


@cache
def _units() -> dict[str, tuple[str, Decimal]]:
    named = {
        name: (dimension, Decimal(factor))
        for each in cues.CUES.values()
        for dimension, scale in each.units.items()
        for factor, names in scale.items()
        for name in cues.listed(names)
    }
    return named | {symbol: (dimension, Decimal(factor)) for symbol, (dimension, factor) in _SYMBOLS.items()}


def _unit(word: str) -> tuple[str, Decimal] | None:
    """What a unit measures, and how many base units it is; `€/month` is one as `€` is."""
    return _units().get(word.casefold().rstrip(".").split("/")[0])


@cache
def _numbers() -> dict[tuple[str, ...], Decimal]:
    return {
        tuple(name.split()): Decimal(amount) for each in cues.CUES.values() for name, amount in each.numbers.items()
    }


@cache
def _magnitudes() -> dict[str, Decimal]:
    return {name: Decimal(amount) for each in cues.CUES.values() for name, amount in each.magnitudes.items()}


@cache
def _bounds() -> frozenset[str]:
    """Words that are no part of a unit."""
    return frozenset().union(*(cues.vocabulary(name) for name in ("bounds", "moves", "fewer", "save", "now")))


@cache
def _longest(name: str) -> int:
    return max((len(each) for each in cues.phrases(name)), default=0)
