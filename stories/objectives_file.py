"""Reads objectives.toml: what an organisation that deploys from files says about its objectives."""

import re
import tomllib
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any, TypeVar

from stories import recipes
from stories.accents import plain
from stories.errors import StoryError
from stories.objectives import MOST, OBJECTIVES, OURS, Lead, Objective, overlaid
from stories.recipes import Called, Heard

KNOWN = ("name", "question", "leads", "follow_up", "on")
_AT = re.compile(r"^(.*) \(at line (\d+), column \d+\)$", re.DOTALL)

T = TypeVar("T")


class WrongFile(Exception):
    """The file can't be followed; the message has the line, and what is wrong there."""


def read(text: str, languages: Collection[str], called: Called, heard: Heard) -> tuple[Objective, ...]:
    """The objectives that a file describes, in its order; `called` names ours, no name is `heard`. Raises WrongFile."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT.match(str(error))
        raise WrongFile(f"line {at[2]}: {_small(at[1])}" if at else _small(str(error))) from error
    except ValueError as error:  # of more digits than Python reads
        raise WrongFile(_small(str(error).split(";")[0])) from error
    except RecursionError as error:
        raise WrongFile("it is nested too deeply") from error
    found = tuple(_Table(text, key, table, languages, heard).objective() for key, table in tables.items())
    known = overlaid(OBJECTIVES, found)
    if not any(objective.active for objective in known):
        raise WrongFile("line 1: every objective is switched off; one has to stay on")
    if len(known) > MOST:
        raise WrongFile(f"line {_line(text, found[-1].key)}: {MOST} objectives are the most, with the five of Retold")
    for language in languages:
        _apart(text, language, known, called)
    return found


def _apart(text: str, language: str, known: Collection[Objective], called: Called) -> None:
    """Nobody could choose between two of one name. Raises WrongFile."""
    keys: dict[str, str] = {}
    for objective in known:
        name = objective.named(language) or called(objective.key, language)
        other = keys.setdefault(plain(name), objective.key)
        if other != objective.key:
            at = max(_line(text, key, "name") for key in (other, objective.key))
            raise WrongFile(f"line {at}: in {language}, [{objective.key}] has the name of [{other}]; give it another")


class _Table:
    """One objective as it stands in the file."""

    def __init__(self, text: str, key: str, table: object, languages: Collection[str], heard: Heard) -> None:
        self.text, self.key, self.languages, self.heard = text, key, languages, heard
        if not isinstance(table, dict):
            raise self.wrong("", f"{key} stands outside of a table such as [customer-experience]")
        if not recipes.KEY.fullmatch(key):
            raise self.wrong("", f"[{key}]: small letters, digits and hyphens make a key, and all is none")
        self.table: Mapping[str, Any] = table
        for entry in table:
            if entry not in KNOWN:
                raise self.wrong(entry, f"{entry} is none of {', '.join(KNOWN)}")

    def objective(self) -> Objective:
        ours = next((each for each in OBJECTIVES if each.key == self.key), Objective(self.key))
        names = self.said("name", partial(recipes.named, heard=self.heard))
        if self.key not in OURS and not names:
            raise self.wrong("", f"[{self.key}] needs a name")
        return Objective(
            self.key,
            self.kept("leads", str, recipes.lead, ours.leads),
            self.kept("follow_up", int, lambda days: recipes.days(str(days)), ours.days),
            self.kept("on", bool, bool, ours.active),
            names,
            self.said("question", recipes.asked) if "question" in self.table else ours.questions,
        )

    def said(self, entry: str, rule: Callable[[str], str]) -> dict[str, str]:
        """What is said by language; a text alone is for every language, an empty one says nothing."""
        told = self.table.get(entry, {})
        each = told if isinstance(told, dict) else dict.fromkeys(self.languages, told)
        for language in each:
            if language not in self.languages:
                raise self.wrong(entry, f"{entry}: {language} is none of {', '.join(self.languages)}")
        return {
            language: self.ruled(entry, rule, self.typed(entry, text, str))
            for language, text in each.items()
            if text != ""
        }

    def kept(self, entry: str, kind: type, rule: Callable[[Any], T], usual: T) -> T:
        if entry not in self.table:
            return usual
        return self.ruled(entry, rule, self.typed(entry, self.table[entry], kind))

    def typed(self, entry: str, value: Any, kind: type) -> Any:
        if type(value) is not kind:  # True is an int, too
            wanted = {str: "a text", int: "a number", bool: "true or false"}[kind]
            raise self.wrong(entry, f"{entry} has to be {wanted}")
        return value

    def ruled(self, entry: str, rule: Callable[[Any], T], value: Any) -> T:
        try:
            return rule(value)
        except StoryError as error:
            choices = f": {', '.join(Lead)}" if entry == "leads" else ""
            raise self.wrong(entry, f"{entry}: {_small(_filled(error)).rstrip('.')}{choices}") from error

    def wrong(self, entry: str, what: str) -> WrongFile:
        return WrongFile(f"line {_line(self.text, self.key, entry)}: {what}")


def _line(text: str, key: str, entry: str = "") -> int:
    """The line in which an entry of a table stands, or the table begins; 1 where neither can be seen."""
    lines = text.split("\n")
    name = rf"[\"']?{re.escape(key)}[\"']?"
    begins = re.compile(rf"\s*(?:\[\s*{name}\s*[.\]]|{name}\s*[.=])")
    header = next((n for n, line in enumerate(lines) if begins.match(line)), 0)
    if not entry:
        return header + 1
    there = re.compile(rf"\s*(?:\[\s*{name}\s*\.\s*|{name}\s*\.\s*)?[\"']?{re.escape(entry)}[\"']?\s*[.=\]]")
    inline = re.compile(rf"[{{,]\s*{re.escape(entry)}\s*=")
    return next((n for n in range(header, len(lines)) if there.match(lines[n]) or inline.search(lines[n])), header) + 1


def _filled(error: StoryError) -> str:
    """The sentence of an error, with its facts."""
    return re.sub(r"`(\w+)`", lambda named: str(error.facts.get(named[1], named[0])), str(error))


def _small(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
