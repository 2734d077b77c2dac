"""Cuts a sentence into words, numbers, arrows and marks, each with its place in it."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum, auto

from stories.cues import Cues
from stories.units import SYMBOLS, measures

_DIGITS = r"(?:[1-9]\d{0,2}(?:[.,'’]\d{3}){1,4}|0|[1-9]\d{0,14})(?:[.,]\d{1,15})?"
_TOKEN = re.compile(
    r"(?P<arrow>[-–—]{1,3}>|={1,3}>|[→⇒➜➔➝⟶➡⟹➞]\ufe0f?)|(?P<quote>[\"“”„«»])"
    r"|(?P<spaced>(?<![^\s(])[-−]?[€$£]?[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){1,4}(?:[.,]\d{1,15})?(?!\S?\d| \d))"
    r"|(?P<chunk>(?:(?![-–—]{1,3}>|={1,3}>)[^\s\"“”„«»→⇒➜➔➝⟶➡⟹➞])+)"
)
_PLAIN = re.compile(
    rf"(?P<sign>[-−+]?)(?P<money>[€$£]?)(?=[\d½¼¾])(?P<digits>(?:{_DIGITS})?)(?P<half>[½¼¾]?)(?P<kilo>(?:[kK](?![^\W\d]))?)"
    r"(?P<unit>[^\W\d][^\d]*|[%€$£°][^\d]*|/[^\W\d]+)?"
)
_SPACED = re.compile(r"(?P<sign>[-−]?)(?P<money>[€$£]?)(?P<digits>.+)(?P<half>)(?P<kilo>)(?P<unit>)")
_HALVES = {"": Decimal(0), "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_LABELLED = re.compile(r"[^\W\d]+:(?=[-−+]?[€$£]?\d)")  # NPS:32
_OPENING, _CLOSING = "([{*_~≈<>≤≥±¡¿", ")]},.;:!?…*_"


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
    scaled: bool = False  # 10k
    sure: bool = True  # 1.200 may be one and a fifth in English, and was meant as twelve hundred


def tokens(text: str, cues: Cues) -> list[Token]:
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        match match.lastgroup:
            case "arrow":
                found.append(Token(Kind.arrow, "→", start, end))
            case "quote":
                found.append(Token(Kind.quote, '"', start, end))
            case "spaced":
                found.append(_number(_SPACED, text[start:end], start, cues))
            case _:
                found += _chunk(text, start, end, cues)
    return found


def _chunk(text: str, start: int, end: int, cues: Cues) -> list[Token]:
    """A word or a number, and the marks around it."""
    left, right = start, end
    while left < right and text[left] in _OPENING:
        left += 1
    while right > left and text[right - 1] in _CLOSING and not _abbreviated(text[left:right], cues):
        right -= 1
    before = [Token(Kind.mark, text[at], at, at + 1) for at in range(start, left)]
    after = [Token(Kind.mark, text[at], at, at + 1) for at in range(right, end)]
    core = text[left:right]
    if not core:
        return before + after
    if label := _LABELLED.match(core):
        colon = left + label.end() - 1
        word = Token(Kind.word, text[left:colon].casefold(), left, colon)
        return [*before, word, Token(Kind.mark, ":", colon, colon + 1), *_chunk(text, colon + 1, end, cues)]
    if any(letter.isdigit() or letter in "½¼¾" for letter in core) and not core[0].isalpha():
        return [*before, _number(_PLAIN, core, left, cues), *after]
    if cut := _elided(core, cues):
        word = Token(Kind.word, _key(core[:cut]), left, left + cut)
        return [*before, word, *_chunk(text, left + cut, end, cues)]
    key = _key(core)
    worded = any(letter.isalnum() for letter in core) or key in SYMBOLS
    kind = Kind.word if worded else Kind.mark
    return [*before, Token(kind, key.rstrip(".") if worded else key, left, right), *after]


def _key(word: str) -> str:
    return word.casefold().replace("’", "'")


def _elided(word: str, cues: Cues) -> int:
    """How many characters of this are a word of its own: d'une heure, n'est; 0 where none is."""
    cut = max(word.find("'"), word.find("’")) + 1
    return cut if 0 < cut < len(word) and _key(word[:cut]) in cues.vocabulary("elided") else 0


def _abbreviated(word: str, cues: Cues) -> bool:
    return word.endswith(".") and word[:-1].casefold() in cues.vocabulary("abbreviations")


def _number(pattern: re.Pattern[str], core: str, start: int, cues: Cues) -> Token:
    odd = Token(Kind.odd, core.casefold(), start, start + len(core))
    found = pattern.fullmatch(core)
    unit = (found["unit"] or "") if found else ""
    millions = found is not None and found["money"] and unit in ("m", "M")
    known = not unit or unit[0] == "/" or measures(unit, cues) or millions
    if found is None or not known or (found["money"] and unit and unit[0] != "/" and not millions):
        return odd
    try:
        amount = decimal(found["digits"] or "0", cues) + _HALVES[found["half"]]
    except InvalidOperation:  # points and commas in an order that means nothing
        return odd
    amount *= (-1 if found["sign"] in ("-", "−") else 1) * (1_000 if found["kilo"] else 1_000_000 if millions else 1)
    end, scaled, unit = start + len(core), bool(found["kilo"] or millions), "" if millions else unit.rstrip(".")
    sure = not re.fullmatch(rf"[1-9]\d{{0,2}}[{cues.decimals}]\d{{3}}", found["digits"])
    return Token(Kind.number, core.casefold(), start, end, amount, found["money"], unit, scaled, sure)


def decimal(text: str, cues: Cues) -> Decimal:
    """1,200 is 1200 in English; 1,2 is 1.2 everywhere; 1.200 is 1200 in German."""
    text = re.sub(r"['’\u202f\u00a0 ]", "", text)
    mark = cues.decimals
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
