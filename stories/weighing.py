"""What speaks for telling a story in a channel: one table, with what each sign is worth and why."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property, lru_cache
from math import exp2
from uuid import UUID

from stories.intervals import wilson
from stories.objectives import BUILT_IN, Lead
from stories.pieces import Story

HALF_LIFE = timedelta(days=14)  # after which half of what was new about a story is gone
FUTILE = 3  # answers without a single adoption, after which a story is no longer left to chance


@dataclass(frozen=True)
class Adoption:
    """What became of a practice, as others than its teller say.

    Of so many `answered` tries so many were `adopted` (it worked, or was adapted); `tried` counts the units that
    answered, `units` those that adopted it.
    """

    answered: int = 0
    adopted: int = 0
    tried: int = 0
    units: int = 0

    @property
    def futile(self) -> bool:
        return self.answered >= FUTILE and not self.adopted


UNTRIED = Adoption()


@dataclass(frozen=True)
class Readership:
    """Who reads: the units at `home` in a channel, its `focus`, the tellers it `heard` lately, its language."""

    home: Collection[UUID] = frozenset()
    focus: Collection[str] = frozenset()  # objectives that it prefers; none: all alike
    heard: Collection[str] = frozenset()
    language: str = ""  # empty: any alike


@dataclass(frozen=True)
class Candidate:
    """A story that a channel has not heard, and what became of it elsewhere."""

    story: Story
    adoption: Adoption = UNTRIED

    @cached_property
    def id(self) -> UUID:
        return self.story.id

    @cached_property
    def teller(self) -> str:
        """Who must not be heard twice. It is compared, and never shown."""
        return self.story.author_id

    @cached_property
    def unit(self) -> UUID | None:
        return self.story.unit_id

    @cached_property
    def objective(self) -> str:
        return self.story.objective

    @cached_property
    def told_at(self) -> datetime:
        return self.story.published_at or self.story.created_at


@dataclass(frozen=True)
class Sign:
    """Something that speaks for a story, read from 0 to 1; what it is worth, and `why`."""

    worth: float
    read: Callable[[Candidate, Readership, datetime], float]
    why: str


@lru_cache
def proven(adoption: Adoption) -> float:
    """The share of tries that led to adoption, as low as it may truly be."""
    return wilson(adoption.adopted, adoption.answered)[0]


@lru_cache
def failing(adoption: Adoption) -> float:
    """The same for tries that did not."""
    return wilson(adoption.answered - adoption.adopted, adoption.answered)[0]


@lru_cache
def spread(adoption: Adoption) -> float:
    """How far it went: the first unit is half of it, each further one half of the rest."""
    return 1 - exp2(-adoption.units)


def fresh(told_at: datetime, now: datetime) -> float:
    return exp2(-max(now - told_at, timedelta()) / HALF_LIFE)


def leads(story: Story) -> bool:
    """Whether it has what its objective's recipe leads with: steps to copy, or people's own words."""
    match BUILT_IN.leads(story.objective):
        case Lead.steps:
            return bool(story.steps)
        case Lead.voice:
            return bool(story.voice or story.evidence_quote)
        case Lead.outcome:  # every story has one
            return False


EVIDENCE = {"change": 1.0, "difference": 0.7, "quote": 0.4, "observation": 0.2}  # a before and an after can be checked

SIGNS = {
    "adopted": Sign(
        3.0,
        lambda one, who, now: proven(one.adoption),
        "The goal itself. By the lower bound, so that one lucky try does not outrank eight of ten (Wilson 1927).",
    ),
    "spread": Sign(
        1.0,
        lambda one, who, now: spread(one.adoption),
        "It worked in other units, not only for one enthusiast; by units, so a large team is not a vote.",
    ),
    "failing": Sign(
        -2.0,
        lambda one, who, now: failing(one.adoption),
        "Where it was tried and did not help, a channel's attention is better spent.",
    ),
    "evidence": Sign(
        1.0,
        lambda one, who, now: EVIDENCE.get(one.story.evidence_kind, 0.0),
        "All that is known of a story nobody has tried yet; what can be checked counts more.",
    ),
    "fresh": Sign(
        1.0,
        lambda one, who, now: fresh(one.told_at, now),
        "What is new has had no chance to be tried, and somebody waits to be heard.",
    ),
    "voice": Sign(
        0.5,
        lambda one, who, now: float(one.teller not in who.heard),
        "Somebody this channel has not heard lately: success bred by success is less fair and less "
        "predictable (Salganik 2006).",
    ),
    "away": Sign(
        0.5,
        lambda one, who, now: float(not (one.unit and one.unit in who.home)),
        "A practice is to travel to one more team; its own knows it already.",
    ),
    "recipe": Sign(
        0.25,
        lambda one, who, now: float(leads(one.story)),
        "It can be retold as its objective asks: steps to copy, or people's own words.",
    ),
    "language": Sign(
        0.75,
        lambda one, who, now: float(one.story.language == who.language),
        "What one can read at once is tried sooner. Less than what worked: that is worth a translation.",
    ),
    "focus": Sign(
        1.0,
        lambda one, who, now: float(one.objective in who.focus),
        "The channel said so. As much as being new, so that it leads and does not rule.",
    ),
}
SAME_UNIT = 0.5  # taken off for each story of the same unit in this edition: one unit is not the organisation
SAME_OBJECTIVE = 0.25  # and of the same objective: five stories about one thing are one story
# What people said inspired them is no sign: it says that a story is well told, and feeds on itself (Salganik 2006).


def weight(candidate: Candidate, readers: Readership, now: datetime) -> float:
    """What speaks for a story, all together."""
    return sum(sign.worth * sign.read(candidate, readers, now) for sign in SIGNS.values())


def standing(adoption: Adoption) -> float:
    """The part of its weight that neither the day nor the channel changes: by this the best are found again."""
    return (
        SIGNS["adopted"].worth * proven(adoption)
        + SIGNS["spread"].worth * spread(adoption)
        + SIGNS["failing"].worth * failing(adoption)
    )
