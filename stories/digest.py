"""Chooses what a channel's next digest says, and why. No clock, no chance but the seed's, no database."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from uuid import UUID

from stories import lottery
from stories.campaigns import Section
from stories.echoes import SILENCE, Echo
from stories.lottery import Lot
from stories.pieces import Piece, Post
from stories.sequels import Sequel, Told, sequels
from stories.tables.conversations import Channel
from stories.weighing import SAME_OBJECTIVE, SAME_UNIT, UNTRIED, Adoption, Candidate, Readership, weight

STORIES_MOST = 5
OF_A_UNIT = 2  # stories; one unit is not the organisation
NEW = timedelta(days=28)  # so long a story is called new


class Reason(StrEnum):
    """Why an item is in a digest."""

    leader = "leader"
    proven = "proven"  # it worked elsewhere, as others than its teller say
    new = "new"
    unheard = "unheard"  # told a while ago, and not yet here
    far = "far"  # drawn by lot, from a unit that is not the channel's
    surprise = "surprise"  # drawn by lot, where nobody knows what is far
    shared = "shared"


@dataclass(frozen=True)
class Material:
    """What a channel has not heard: stories to choose from, lots to draw from, and posts; and what it was told."""

    stories: Sequence[Candidate] = ()
    lots: Sequence[Candidate] = ()
    posts: Sequence[Post] = ()
    told: Sequence[Told] = ()
    campaigns: tuple[Section, ...] = ()


@dataclass(frozen=True)
class Choice:
    """A piece for the next edition, the reason it was chosen, and the probability of what was drawn."""

    piece: Piece
    reason: Reason
    probability: float | None = None


@dataclass(frozen=True)
class Plan:
    """What an edition will say, in the order it is read; and the lots among which one was drawn.

    It is empty where nothing is new: who tries what can wait, but that something worked is told by itself, and that a
    campaign begins or has ended.
    """

    choices: tuple[Choice, ...] = ()
    lots: tuple[Lot, ...] = ()
    sequels: tuple[Sequel, ...] = ()
    campaigns: tuple[Section, ...] = ()

    def __bool__(self) -> bool:
        news = any(section.news for section in self.campaigns)
        return bool(self.choices) or news or any(sequel.adopted for sequel in self.sequels)


@dataclass(frozen=True)
class Item:
    """A choice as it stands in an edition: with what became of it so far, and what stands beside it."""

    piece: Piece
    reason: Reason
    inspired: int
    echo: Echo = SILENCE
    adoption: Adoption = UNTRIED


@dataclass(frozen=True)
class Edition:
    """What one channel reads on one day. `id` is None for a preview; it is empty when there is nothing to tell."""

    channel: Channel
    day: datetime
    items: tuple[Item, ...]
    id: UUID | None = None
    sequels: tuple[Sequel, ...] = ()
    campaigns: tuple[Section, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.items or self.sequels or self.campaigns)


def choose(material: Material, readers: Readership, now: datetime, seed: str) -> Plan:
    """The next edition from what a channel has not heard yet; empty when there is nothing.

    The first place is a leader's only. Then up to five stories, one per teller and two of a unit: the best by weight,
    and one by lot from far away, whenever one fits beside them. Last comes what anybody else shared: of this
    month's the first, so that nobody is overtaken who was told when it is heard; else the newest. Where a campaign has
    its section, there is one story fewer.
    """
    most = STORIES_MOST - bool(material.campaigns)
    ranked = _ranked(material.stories, readers, now, most)
    best, drawn, lots = _with_one_drawn(ranked, material, readers, seed, most)
    told = [Choice(each.story, _why(each, now)) for each in best]
    leaders = sorted((post for post in material.posts if post.by_leader), key=partial(_order, readers), reverse=True)
    others = sorted((post for post in material.posts if not post.by_leader), key=_since)
    lately = [post for post in others if now - _since(post)[0] <= NEW]
    first = [Choice(post, Reason.leader) for post in leaders[:1]]
    last = [Choice(post, Reason.shared) for post in (lately[:1] or others[-1:])]
    choices = (*first, *told, *drawn, *last)
    return Plan(choices, lots, sequels(material.told), material.campaigns)


def _with_one_drawn(
    ranked: list[Candidate], material: Material, readers: Readership, seed: str, most: int
) -> tuple[list[Candidate], list[Choice], tuple[Lot, ...]]:
    """The best, and one drawn from what is left and fits beside them.

    Where nothing is left to draw from, what stands last and is from far away has its place.
    """
    best = ranked[: most - 1]
    fit = lottery.fitting(material.lots, best, readers) or lottery.fitting(material.stories, best, readers)
    if not fit and (far := [each for each in best if _drawn(each, readers) is Reason.far]):
        best, fit = [each for each in best if each is not far[-1]], far[-1:]
    if not fit:
        return ranked, [], ()
    lucky, lots = lottery.draw(fit, seed)
    return best, [Choice(lucky.story, _drawn(lucky, readers), lots[0].probability)], lots


def _ranked(candidates: Sequence[Candidate], readers: Readership, now: datetime, most: int) -> list[Candidate]:
    """The best one after the other, each weighed beside those before it."""
    worth = {each.id: weight(each, readers, now) for each in candidates}
    left = list(candidates)
    chosen: list[Candidate] = []
    units, objectives = Counter[UUID | None](), Counter[str]()

    def beside(one: Candidate) -> tuple[float, datetime, UUID]:
        alike = SAME_UNIT * units[one.unit] + SAME_OBJECTIVE * objectives[one.objective]
        return worth[one.id] - alike, one.told_at, one.id

    while left and len(chosen) < most:
        best = max(left, key=beside)
        chosen.append(best)
        objectives[best.objective] += 1
        if best.unit:  # where somebody belongs is not always known; those stories are not taken for one unit's
            units[best.unit] += 1
        left = [each for each in left if each.teller != best.teller and units[each.unit] < OF_A_UNIT]
    return chosen


def _drawn(candidate: Candidate, readers: Readership) -> Reason:
    """Whether what was drawn is from far away, as far as anybody knows."""
    known = readers.home and candidate.unit and candidate.unit not in readers.home
    return Reason.far if known else Reason.surprise


def _why(candidate: Candidate, now: datetime) -> Reason:
    if candidate.adoption.adopted:
        return Reason.proven
    return Reason.new if now - candidate.told_at <= NEW else Reason.unheard


def _order(readers: Readership, post: Post) -> tuple[bool, datetime, UUID]:
    return post.objective in readers.focus, *_since(post)


def _since(post: Post) -> tuple[datetime, UUID]:
    return post.published_at or post.created_at, post.id
