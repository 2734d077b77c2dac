"""The objectives a story can serve, each with its recipe: what it asks in addition, what leads, when one asks again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from stories.cues import FIRST

USUAL_DAYS, DAYS_MOST = 14, 90
MOST = 12  # objectives; nobody chooses among more
NAME_MOST, QUESTION_MOST = 40, 160  # characters


class Lead(StrEnum):
    """What a digest says first of a story, where the story has it; else what is better now."""

    outcome = "outcome"
    steps = "steps"  # how to copy it
    voice = "voice"  # what somebody said


@dataclass(frozen=True)
class Objective:
    """A goal of the digital workplace. What it is called and asks is in texts/, unless an organisation says it."""

    key: str
    leads: Lead = Lead.outcome
    days: int = USUAL_DAYS  # after which somebody who tries it is asked how it went
    active: bool = True  # whether it can be chosen; its stories stay, and are read, whatever it is
    names: Mapping[str, str] = field(default_factory=dict)  # by language
    questions: Mapping[str, str] | None = None  # by language; none: it asks nothing more. None: as texts/ says
    version: int = 0  # how often an editor changed it

    @property
    def asks(self) -> bool:
        """Whether it has a question of its own."""
        return self.key in ASKING if self.questions is None else bool(self.questions)

    @property
    def ours(self) -> bool:
        """Whether texts/ has a name for it."""
        return self.key in OURS

    def named(self, language: str) -> str:
        """What an organisation calls it; empty where that is for texts/ to say."""
        return self.names.get(language) or ("" if self.ours else _any(self.names))

    def question(self, language: str) -> str:
        """What an organisation asks; empty where that is for texts/ to say."""
        return _any(self.questions, language) if self.questions else ""


# Carried by enablement: the steps lead. Carried by people and leaders: what somebody said does. And after how many days
# whoever tries it is asked how it went.
OBJECTIVES = (
    Objective("high-performance", Lead.steps, 7),  # a changed routine comes round every day or week
    Objective("employee-experience", Lead.steps, 14),  # two of most teams' rhythms
    Objective("digital-transformation", Lead.voice, 14),  # something has to be set up first
    Objective("customer-experience", Lead.voice, 7),  # customers come every day
    Objective("culture-of-innovation", Lead.voice, 21),  # needs an occasion, and others who join in
)
OURS = frozenset(objective.key for objective in OBJECTIVES)
ASKING = frozenset({"customer-experience"})


@dataclass(frozen=True, eq=False)
class Book:
    """The objectives of one organisation, in the order they are offered; `filed` are those that a file decides."""

    objectives: tuple[Objective, ...]
    filed: frozenset[str] = frozenset()

    @cached_property
    def by_key(self) -> dict[str, Objective]:
        return {objective.key: objective for objective in self.objectives}

    @cached_property
    def active(self) -> tuple[str, ...]:
        """The keys of those that can be chosen."""
        return tuple(objective.key for objective in self.objectives if objective.active)

    def asks(self, key: str) -> bool:
        """Whether an objective has a question of its own."""
        return key in self.by_key and self.by_key[key].asks

    def leads(self, key: str) -> Lead:
        """What a digest says first of a story that serves it."""
        return self.by_key[key].leads if key in self.by_key else Lead.outcome

    def days(self, key: str) -> int:
        """After how many days somebody who tries a story that serves it is asked how it went."""
        return self.by_key[key].days if key in self.by_key else USUAL_DAYS


def overlaid(under: Iterable[Objective], over: Iterable[Objective]) -> tuple[Objective, ...]:
    """The objectives, those that are said anew in their old places, and new ones at the end."""
    return tuple({**{each.key: each for each in under}, **{each.key: each for each in over}}.values())


def spelled(key: str) -> str:
    """An objective by its key alone, where nobody here knows its name: Safety first."""
    return key.replace("-", " ").capitalize()


def _any(said: Mapping[str, str], language: str = "") -> str:
    """What is said in a language; else in another one, English first, as it is better than nothing."""
    return said.get(language) or said.get(FIRST) or next(iter(said.values()), "")


BUILT_IN = Book(OBJECTIVES)

QUESTION = "question"
PROMISES = ("kept", "adapted", "missed")
POST_KINDS = ("idea", "lesson", QUESTION, "thanks", "trial")
