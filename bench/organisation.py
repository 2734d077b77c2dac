"""A simulated organisation: people in units who read digests, try what they read, answer, and tell. A model, no more.

Every probability it runs on stands in `World`, with what it rests on.
"""

import random
from bisect import insort
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from math import exp
from uuid import UUID

from stories import weighing
from stories.digest import STORIES_MOST, Material, choose
from stories.lottery import Lot
from stories.objectives import OBJECTIVES
from stories.pieces import Status, Story
from stories.weighing import Adoption, Candidate, Readership

MONDAY = datetime(2026, 1, 5, 9, tzinfo=UTC)
WEEK = timedelta(weeks=1)
POOL, WINDOW = 50, 200  # as many as the library offers: the newest, the best; and lots
KINDS = ("", "observation", "quote", "difference", "change")


@dataclass(frozen=True)
class World:
    """What is assumed. Shares and probabilities, unless another unit is named."""

    units: int = 20
    people: int = 25  # in each unit
    weeks: int = 26
    archive: int = 100  # stories told in the year before the first edition
    telling: float = 0.015  # of a person in a week: seven or eight stories a week from 500
    encouraged: float = 1.0  # times more tellings by those whose story another unit heard lately
    reading: float = 0.4  # of a unit's people look at an edition
    going_on: float = 0.85  # of those who read an item read the next one: 52 % reach the fifth
    pledging: float = 0.1  # of readers of an item that appeals and fits say that they will try it
    moved: float = 0.25  # more so where it says that it worked elsewhere (nudges: 1.4 to 8.7 points, DellaVigna 2022)
    doing: float = 0.35  # of those do it (if-then plans, d 0.27 to 0.66, Sheeran 2024)
    answering: float = 0.6  # of those say how it went (each reminder costs 30 % of the answers, Ancker 2017)
    quality: tuple[float, float] = (2.0, 3.0)  # how likely a practice works where it fits: Beta(2, 3), 0.4 on average
    honest: float = 0.5  # how much appeal tells of quality: 0 nothing, 1 all
    checkable: float = 0.5  # how much evidence tells of quality
    local: float = 1.5  # how fast it fits less in units further away; 0: everything fits everywhere
    known: float = 0.3  # as likely is somebody to try what their own unit told: they know it already
    liking: float = 0.2  # of readers to whom it appeals click Inspired
    retelling: float = 0.1  # of those who adopted tell their own version


@dataclass
class Practice:
    """A story, and what nobody in the organisation can see of it."""

    story: Story
    home: int
    told: float  # week
    quality: float
    appeal: float
    likes: int = 0
    reads: int = 0
    answered: int = 0
    adopted: int = 0
    expected: float = 0.0  # how many confirmed adoptions its readers would lead to on average, without luck
    tried_in: set[int] = field(default_factory=set)
    adopted_in: set[int] = field(default_factory=set)
    heard_in: set[int] = field(default_factory=set)
    last_heard: int = -99  # the week another unit heard it
    adoptions: list[int] = field(default_factory=list)  # the weeks in which tries began that were adopted

    @cached_property
    def id(self) -> UUID:
        return self.story.id

    @cached_property
    def teller(self) -> str:
        return self.story.author_id

    @cached_property
    def candidate(self) -> Candidate:
        return Candidate(self.story, Adoption(self.answered, self.adopted, len(self.tried_in), len(self.adopted_in)))

    @cached_property
    def standing(self) -> float:
        return weighing.standing(self.candidate.adoption)

    def settle(self, unit: int, began: int, *, works: bool) -> None:
        """Somebody says how their try went."""
        self.answered += 1
        self.tried_in.add(unit)
        if works:
            self.adopted += 1
            self.adopted_in.add(unit)
            self.adoptions.append(began)
        for known in ("candidate", "standing"):
            self.__dict__.pop(known, None)


@dataclass(frozen=True)
class Drawn:
    """The lots of one edition."""

    channel: int
    week: int
    lots: tuple[Lot, ...]


Policy = Callable[["Organisation", int], list[UUID]]


class Organisation:
    """Half a year of it, under one way to choose."""

    def __init__(self, world: World, policy: Policy, seed: int, *, planted: float | None = None) -> None:
        self.world, self.policy, self.planted = world, policy, planted
        self.random = random.Random(seed)
        self.week = 0
        self.units = [UUID(int=n + 1) for n in range(world.units)]
        self.places = [(self.random.random(), self.random.random()) for _ in self.units]
        self.practices: dict[UUID, Practice] = {}
        self.ordered: list[Practice] = []  # the newest first
        self.heard: list[dict[UUID, int]] = [{} for _ in self.units]  # per channel: what, and in which week
        self.draws: list[Drawn] = []
        self.tried: set[tuple[str, UUID]] = set()
        self.answers: dict[int, list[tuple[Practice, int, int, str, bool]]] = defaultdict(list)
        for _ in range(world.archive):
            self._tell(self.random.randrange(world.units), self.random.uniform(-52, 0))

    def run(self) -> "Organisation":
        for week in range(self.world.weeks):
            self.week = week
            self._answer()
            self._telling()
            for channel in range(self.world.units):
                told = self.policy(self, channel)
                for id in told:
                    self.heard[channel][id] = self.week
                self._read(channel, [self.practices[id] for id in told])
            if self.planted is not None:
                self._spontaneous()
        return self

    @property
    def now(self) -> datetime:
        return MONDAY + self.week * WEEK

    def unheard(self, channel: int) -> list[Practice]:
        """The newest first."""
        heard = self.heard[channel]
        return [each for each in self.ordered if each.id not in heard]

    def _telling(self) -> None:
        voices = self.voices if self.world.encouraged != 1 else {}
        for unit in range(self.world.units):
            for person in range(self.world.people):
                lately = voices.get(f"{unit}-{person}", -99) >= self.week - 8
                often = self.world.telling * (self.world.encouraged if lately else 1)
                if self.random.random() < often:
                    self._tell(unit, self.week - self.random.random(), person=person)

    @property
    def voices(self) -> dict[str, int]:
        """When another unit last heard each teller."""
        last: dict[str, int] = {}
        for each in self.practices.values():
            last[each.teller] = max(last.get(each.teller, -99), each.last_heard)
        return last

    def _tell(self, unit: int, week: float, *, person: int | None = None, quality: float | None = None) -> None:
        rng, world = self.random, self.world
        who = rng.randrange(world.people) if person is None else person
        good = rng.betavariate(*world.quality) if quality is None else quality
        appeal = world.honest * good + (1 - world.honest) * rng.betavariate(2, 3)
        proof = world.checkable * good + (1 - world.checkable) * rng.random()
        kind = KINDS[min(4, int(proof * 6))]
        at = MONDAY + week * WEEK
        story = Story(
            tenant="t",
            id=UUID(int=rng.getrandbits(128), version=4),
            author_id=f"{unit}-{who}",
            author_name="",
            language="en",
            objective=rng.choice(OBJECTIVES).key,
            status=Status.published,
            created_at=at,
            published_at=at,
            unit_id=self.units[unit],
            evidence_kind=kind,
            steps=["a"] if rng.random() < 0.5 else [],
        )
        practice = self.practices[story.id] = Practice(story, unit, week, good, appeal)
        insort(self.ordered, practice, key=lambda each: -each.told)

    def fits(self, practice: Practice, unit: int) -> float:
        (x, y), (u, v) = self.places[practice.home], self.places[unit]
        return exp(-self.world.local * ((x - u) ** 2 + (y - v) ** 2) ** 0.5)

    def _read(self, channel: int, told: Sequence[Practice]) -> None:
        rng, world = self.random, self.world
        for practice in told:
            practice.heard_in.add(channel)
            if practice.home != channel:
                practice.last_heard = self.week
        if self.planted is not None:
            self._take(told)
            return
        for person in range(world.people):
            if rng.random() >= world.reading:
                continue
            for practice in told:
                practice.reads += 1
                if rng.random() < world.liking * practice.appeal:
                    practice.likes += 1
                self._pledge(f"{channel}-{person}", channel, practice)
                if rng.random() >= world.going_on:
                    break

    def _pledge(self, person: str, unit: int, practice: Practice) -> None:
        """Somebody read it; perhaps they try it, and weeks later perhaps they say how it went."""
        rng, world = self.random, self.world
        if person == practice.teller or (person, practice.id) in self.tried:
            return
        fits = self.fits(practice, unit)
        willing = world.pledging * (0.5 + practice.appeal) * fits**0.5
        willing *= 1 + world.moved if practice.adopted_in else 1
        willing *= world.known if practice.home == unit else 1
        practice.expected += willing * world.doing * practice.quality * fits * world.answering
        if rng.random() < willing * world.doing:
            self.tried.add((person, practice.id))
            works = rng.random() < practice.quality * fits
            if rng.random() < world.answering:
                self.answers[self.week + rng.randint(1, 4)].append((practice, unit, self.week, person, works))

    def _answer(self) -> None:
        for practice, unit, began, person, works in self.answers.pop(self.week, ()):
            practice.settle(unit, began, works=works)
            if works and self.random.random() < self.world.retelling:
                self._tell(unit, self.week - 0.01, person=int(person.split("-")[1]), quality=practice.quality)

    # What is planted, to see whether the lots find it

    def _take(self, told: Sequence[Practice]) -> None:
        """Being shown leads to so many tries that are adopted, on average, and to nothing else.

        The ranking does not hear of them: else a story that is adopted once is shown again elsewhere, and what being
        shown once caused is more than what was planted.
        """
        for practice in told:
            practice.adoptions += [self.week] * _poisson(self.random, self.planted or 0.0)

    def _spontaneous(self) -> None:
        """People find what is good without any digest: the better, the more often."""
        for practice in list(self.practices.values()):
            for _ in range(_poisson(self.random, 0.1 * practice.quality)):
                practice.settle(self.random.randrange(self.world.units), self.week, works=True)


def _poisson(rng: random.Random, mean: float) -> int:
    """Knuth's: as many as fit below e to the minus mean."""
    count, left, least = 0, rng.random(), exp(-mean)
    while left > least:
        count, left = count + 1, left * rng.random()
    return count


# The four ways to choose. What a channel heard it does not hear again, under any of them.


def ours(here: Organisation, channel: int) -> list[UUID]:
    """The product's own, from the same material that the library offers it."""
    left = here.unheard(channel)
    lately = [here.practices[id] for id, week in here.heard[channel].items() if week >= here.week - 8]
    readers = Readership(home={here.units[channel]}, heard={each.teller for each in lately})
    best = sorted(left, key=lambda each: each.standing, reverse=True)[:POOL]
    stories = {each.id: each.candidate for each in (*left[:POOL], *best)}
    window = here.random.sample(left, min(WINDOW, len(left)))
    material = Material(list(stories.values()), [each.candidate for each in window])
    plan = choose(material, readers, here.now, f"{channel} {here.week}")
    if plan.lots:
        here.draws.append(Drawn(channel, here.week, plan.lots))
    return [choice.piece.id for choice in plan.choices]


def newest(here: Organisation, channel: int) -> list[UUID]:
    return [each.id for each in here.unheard(channel)[:STORIES_MOST]]


def most_liked(here: Organisation, channel: int) -> list[UUID]:
    liked = sorted(here.unheard(channel), key=lambda each: each.likes, reverse=True)  # the newest of those alike first
    return [each.id for each in liked[:STORIES_MOST]]


def most_diverse(here: Organisation, channel: int) -> list[UUID]:
    """The units and the tellers that this channel heard least, one after the other."""
    units: dict[int, int] = defaultdict(int)
    tellers: dict[str, int] = defaultdict(int)
    for id in here.heard[channel]:
        units[here.practices[id].home] += 1
        tellers[here.practices[id].teller] += 1
    left = here.unheard(channel)
    told: list[UUID] = []
    while left and len(told) < STORIES_MOST:
        rarest = min(left, key=lambda each: (units[each.home], tellers[each.teller]))
        left.remove(rarest)
        units[rarest.home] += 1
        tellers[rarest.teller] += 1
        told.append(rarest.id)
    return told


POLICIES: dict[str, Policy] = {"ours": ours, "newest": newest, "most liked": most_liked, "most diverse": most_diverse}
