"""What a campaign needs to be one: the rules of its form, of its number, and of what somebody guesses."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from stories import cues, plans, rules
from stories.errors import (
    EndBeforeStart,
    Needed,
    NoBaseline,
    NotANumber,
    OddCount,
    OddUnit,
    OtherUnit,
    SameNumber,
    StartsTooSoon,
    StoryError,
    TooManyLeaders,
    TwoNumbers,
    Unchosen,
    Unfit,
)
from stories.objectives import Book
from stories.plainly import plainly
from stories.tokens import Kind, tokens

NAME_MOST, QUESTION_MOST, MEASURE_MOST, UNIT_MOST, NUMBER_MOST = 60, 200, 60, 20, 24  # characters
ADOPTIONS_MOST = 1_000_000
LEADERS_MOST = 10
NEXT_DAY = timedelta(days=1)
EXAMPLE = "37"  # a number that shows how one is written
_BETWEEN = re.compile(r"[,;\n]")

FIELDS = ("name", "objective", "question", "measure", "unit", "baseline", "target", "starts", "ends", "leaders")
Mistakes = dict[str, StoryError]


@dataclass(frozen=True)
class Number:
    """A number as it was typed, without its unit, and how much that is."""

    written: str
    amount: Decimal


@dataclass(frozen=True)
class Brief:
    """What a form says of a campaign, but for who leads it and where it is heard."""

    name: str
    objective: str
    question: str
    measure: str
    unit: str
    baseline: Number
    target: Number
    zone: str
    first_day: date
    last_day: date

    @property
    def columns(self) -> dict[str, Any]:
        """What a row keeps of it."""
        return {
            **{each: getattr(self, each) for each in ("name", "objective", "question", "measure", "unit", "zone")},
            "baseline": self.baseline.written,
            "baseline_amount": self.baseline.amount,
            "target": self.target.written,
            "target_amount": self.target.amount,
            "starts_at": plans.morning(self.first_day, self.zone),
            "ends_at": plans.morning(self.last_day + NEXT_DAY, self.zone),
        }


def understood(typed: Mapping[str, str], book: Book, now: datetime, zone: str, language: str) -> Brief:
    """The campaign that a form describes. Raises Unfit with every mistake beside its field."""
    mistakes: Mistakes = {}

    def take(field: str, rule: Callable[[str], Any], otherwise: Any = "") -> Any:
        try:
            return rule(typed.get(field, ""))
        except StoryError as error:
            mistakes[field] = error
            return otherwise

    unit = take("unit", unit_of)
    baseline = take("baseline", lambda said: _baseline(said, unit, language), None)
    target = take("target", lambda said: number(said, unit, language), None)
    first = take("starts", lambda said: starts(said, now, zone), None)
    last = take("ends", lambda said: plans.due(said, now, zone), None)
    if baseline and target and baseline.amount == target.amount:
        mistakes["target"] = SameNumber()
    if first and last and last < first:
        mistakes["ends"] = EndBeforeStart()
    brief = Brief(
        name=take("name", lambda said: plainly(said, NAME_MOST)),
        objective=take("objective", lambda said: _objective(said, book)),
        question=take("question", lambda said: plainly(said, QUESTION_MOST)),
        measure=take("measure", lambda said: plainly(said, MEASURE_MOST)),
        unit=unit,
        baseline=baseline,
        target=target,
        zone=zone,
        first_day=first,
        last_day=last,
    )
    if mistakes:
        raise Unfit(mistakes)
    return brief


def in_unit(written: str, unit: str) -> str:
    """37 %: as it was typed, with its unit."""
    return f"{written}\u00a0{unit}" if unit else written


def number(typed: str, unit: str, language: str, example: str = EXAMPLE) -> Number:
    """A number as it is written where somebody is: 1.200,5 or 1,200.5; its unit may stand beside it.

    Raises Needed, NotANumber and OtherUnit, which show an `example`, and TwoNumbers where it can be read in two ways.
    """
    said = rules.line(typed[: rules.NAME_MOST])
    if not said:
        raise Needed
    bare = _without(said, unit)
    found = tokens(bare, cues.of(language))
    numbers = [each for each in found if each.kind is Kind.number]
    if len(bare) > NUMBER_MOST or len(numbers) != 1 or any(each.kind is Kind.odd for each in found):
        raise NotANumber(example=in_unit(example, unit))
    [read] = numbers
    if len(found) > 1 or read.money or read.unit:
        raise OtherUnit(unit=unit, example=example) if unit else NotANumber(example=example)
    if not read.sure:
        raise TwoNumbers
    return Number(bare, read.amount)


def adoptions(typed: str) -> int:
    """How many. Raises Needed or OddCount."""
    said = rules.line(typed[: rules.NAME_MOST])
    if not said:
        raise Needed
    if not (said.isascii() and said.isdecimal() and int(said) <= ADOPTIONS_MOST):
        raise OddCount
    return int(said)


@dataclass(frozen=True)
class Guess:
    """What somebody thinks will come of a campaign."""

    adoptions: int
    number: Number


def guessed(typed: Mapping[str, str], unit: str, language: str, example: str) -> Guess:
    """Raises Unfit with every mistake beside its field; an `example` shows how its number is written."""
    mistakes: Mistakes = {}
    many, read = 0, Number("", Decimal(0))
    try:
        many = adoptions(typed.get("adoptions", ""))
    except StoryError as error:
        mistakes["adoptions"] = error
    try:
        read = number(typed.get("number", ""), unit, language, example)
    except StoryError as error:
        mistakes["number"] = error
    if mistakes:
        raise Unfit(mistakes)
    return Guess(many, read)


def starts(typed: str, now: datetime, zone: str) -> date:
    """A day after today, so that its leaders can guess before. Raises as `plans.due` does, and StartsTooSoon."""
    first = plans.due(typed, now, zone)
    if first <= plans.today(now, zone):
        raise StartsTooSoon
    return first


def unit_of(typed: str) -> str:
    """In what it is counted; may be empty. Raises TextTooLong, OddUnit for digits, or OddSigns."""
    said = rules.at_most(rules.line(typed, UNIT_MOST), UNIT_MOST)
    if any(letter.isdigit() for letter in said):
        raise OddUnit
    return plainly(said, UNIT_MOST, least=0) if said else ""


def leaders(typed: str) -> tuple[str, ...]:
    """The names of who leads it too, one per line or between commas. Raises TooManyLeaders."""
    names = [rules.name(each) for each in _BETWEEN.split(rules.clean(typed, rules.TEXT_MOST))]
    named = tuple(dict.fromkeys(each for each in names if each))
    if len(named) > LEADERS_MOST:
        raise TooManyLeaders(most=LEADERS_MOST)
    return named


def _baseline(typed: str, unit: str, language: str) -> Number:
    """Raises NoBaseline where there is none, and as `number` does."""
    if not typed.strip():
        raise NoBaseline
    return number(typed, unit, language)


def _objective(typed: str, book: Book) -> str:
    """Raises Unchosen."""
    if typed not in book.active:
        raise Unchosen
    return typed


def _without(said: str, unit: str) -> str:
    """A number without the unit before or behind it."""
    if unit and said.casefold().endswith(unit.casefold()):
        return said[: len(said) - len(unit)].strip()
    if unit and said.casefold().startswith(unit.casefold()):
        return said[len(unit) :].strip()
    return said
