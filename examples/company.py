"""Reads the example company from the files beside it: its units and people, their stories and posts, who tried what."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from stories.pieces import EXAMPLE

HERE = Path(__file__).parent
PREFIX = EXAMPLE  # begins the id of each person, unit, chat and channel
MARKS = {"en": "example", "de": "Beispiel", "fr": "exemple", "es": "ejemplo"}  # behind each name, in its own language
SPACE = UUID("00000000-0000-0000-0000-0000000000ef")

Facts = Mapping[str, Any]


@dataclass(frozen=True)
class Colleague:
    """Somebody of the company. Nobody is called so; the mark behind the name says it wherever it is read."""

    key: str
    name: str
    title: str
    language: str
    unit: str  # its key
    leads: bool

    @property
    def id(self) -> str:
        return f"{PREFIX}{self.key}"

    @property
    def marked(self) -> str:
        return f"{self.name} ({MARKS[self.language]})"


@dataclass(frozen=True)
class Crew:
    """A unit of the company: what it is called, and who is in it."""

    key: str
    name: str
    language: str
    people: tuple[Colleague, ...]


@dataclass(frozen=True)
class Piece:
    """A story or a post as its file has it, and the language that file is in; empty where it is its author's."""

    facts: Facts
    language: str = ""

    @property
    def key(self) -> str:
        return str(self.facts["key"])

    @property
    def id(self) -> UUID:
        """The same each time, and as scattered as any."""
        return piece_id(self.key)

    @property
    def by(self) -> str:
        return str(self.facts["by"])

    @property
    def ago(self) -> int:
        """Days before the company is filled in."""
        return int(self.facts["ago"])


def piece_id(key: str) -> UUID:
    return uuid5(SPACE, key)


@cache
def crews() -> tuple[Crew, ...]:
    return tuple(
        Crew(unit["key"], unit["name"], unit["language"], tuple(_people(unit))) for unit in _read("people")["unit"]
    )


@cache
def people() -> Mapping[str, Colleague]:
    """Everybody, by key."""
    return {colleague.key: colleague for crew in crews() for colleague in crew.people}


@cache
def stories(language: str = "") -> tuple[Piece, ...]:
    """The stories of one language, or of all."""
    languages = [language] if language else list(MARKS)
    return tuple(Piece(facts, each) for each in languages for facts in _read(each)["story"])


@cache
def campaigns() -> tuple[Facts, ...]:
    """The campaigns, in the words of their leaders."""
    return tuple(_read("campaigns")["campaign"])


@cache
def answered() -> Mapping[str, UUID]:
    """The ids of the campaigns whose question stories answer, by the keys of these."""
    return {key: piece_id(said["key"]) for said in campaigns() for key in said["answers"]}


@cache
def posts() -> tuple[Piece, ...]:
    return tuple(map(Piece, _read("posts")["post"]))


@cache
def asks() -> Colleague:
    """Who is asked what becomes of what stands in the way, where several leaders could be."""
    return people()[_read("barriers")["asks"]]


@cache
def answers() -> tuple[Facts, ...]:
    """What they and others say about it."""
    return tuple(_read("barriers")["answer"])


def _people(unit: Facts) -> Iterator[Colleague]:
    for key, said in unit["people"].items():
        known, _, language = said.partition(" | ")
        name, _, title = known.partition(", ")
        yield Colleague(key, name, title, language or unit["language"], unit["key"], unit["leader"] == key)


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))
