"""How far a practice travelled: who told it, tried it, confirmed it and told it again. Figures from rows, no clock.

A story's *ripple* is the story, all that was told as somebody's own version of it, and everybody who tried any of them.

- **triers**: who tries or tried one of them, other than its tellers: who told it, and who agreed to tell it too
- **confirmed adoption**: a try that worked or was adapted, by one of these
- **depth**: own versions on the longest way from the story; 0 where nobody told one
- **units reached**: units in which somebody confirmed or retold it, without the one it came from
- **days to adoption**: from its publication to the first confirmed adoption of it, or of a version of it
- **reproduction number**: R = (confirmed adoptions of stories told by confirmed adopters) / (confirmed adopters), as
  epidemiology counts those whom each one leads to; above 1 a practice spreads by itself
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.pieces import Status, Story
from stories.pledges import ADOPTED, Try
from stories.tables.answers import Consent, CoTeller

READ_MOST = 1_000  # stories of one ripple
DAY = 86_400  # seconds


@dataclass(frozen=True)
class Telling:
    """A published story: who told it, where they belonged, when, of which other it is their own version; who beside."""

    id: UUID
    teller: str
    at: datetime
    unit: UUID | None = None
    parent: UUID | None = None
    name: str = ""  # of who told it; empty where it has none
    beside: frozenset[str] = frozenset()

    @property
    def tellers(self) -> frozenset[str]:
        """Those whose own trying it confirms nothing."""
        return self.beside | {self.teller}


@dataclass(frozen=True)
class Trial:
    """Somebody tries, or tried, a story; `adopted` once it worked or they adapted it."""

    story: UUID
    person: str
    unit: UUID | None = None
    adopted: bool = False
    answered_at: datetime | None = None
    seen: bool = True  # whether others may read that it is they


@dataclass(frozen=True)
class Ripple:
    """What became of a story; the figures are defined above. None where there is nothing to divide, or to wait for."""

    tellers: frozenset[str] = field(default_factory=frozenset)
    triers: frozenset[str] = field(default_factory=frozenset)
    confirmers: frozenset[str] = field(default_factory=frozenset)
    adoptions: int = 0
    retellings: int = 0
    depth: int = 0
    units: frozenset[UUID] = field(default_factory=frozenset)
    days_to_adoption: float | None = None
    reproduction: float | None = None


@dataclass(frozen=True)
class Drop:
    """Somebody in a picture of a ripple, without a word who: whether it works for them, and whom their version led to.

    The story itself is the drop in the middle.
    """

    works: bool = False
    tells: bool = False
    led: tuple["Drop", ...] = ()

    @property
    def many(self) -> int:
        """How many drops there are around it."""
        return sum(1 + each.many for each in self.led)


def ripple(root: Telling, told: Iterable[Telling], trials: Iterable[Trial]) -> Ripple:
    """The ripple of a story, from what was told and tried; what belongs to other stories is passed over."""
    tree = versions(root, told)
    stories = {telling.id: telling for telling, _ in tree}
    tried = [trial for trial in trials if trial.story in stories and trial.person not in stories[trial.story].tellers]
    confirmed = [trial for trial in tried if trial.adopted]
    confirmers = frozenset(trial.person for trial in confirmed)
    answered = [trial.answered_at for trial in confirmed if trial.answered_at]
    led = sum(not confirmers.isdisjoint(stories[trial.story].tellers) for trial in confirmed)
    reached = [*(trial.unit for trial in confirmed), *(telling.unit for telling, depth in tree if depth)]
    return Ripple(
        tellers=frozenset[str]().union(*(telling.tellers for telling, _ in tree)),
        triers=frozenset(trial.person for trial in tried),
        confirmers=confirmers,
        adoptions=len(confirmed),
        retellings=len(tree) - 1,
        depth=max(depth for _, depth in tree),
        units=frozenset(unit for unit in reached if unit and unit != root.unit),
        days_to_adoption=(min(answered) - root.at).total_seconds() / DAY if answered else None,
        reproduction=led / len(confirmers) if confirmers else None,
    )


def drops(root: Telling, told: Iterable[Telling], trials: Iterable[Trial], rings: int) -> Drop:
    """The same as a picture, so many `rings` deep: around each story who told it on, then for whom it works.

    Whoever tells a version of what they tried is one drop, where they let others read that they try it; else they are
    two, as two people would be.
    """
    tried: dict[UUID | None, list[Trial]] = {}
    for trial in trials:
        tried.setdefault(trial.story, []).append(trial)
    told_on: dict[UUID | None, list[tuple[Telling, Drop]]] = {}
    made = Drop(tells=True)
    for telling, depth in reversed([each for each in versions(root, told) if each[1] <= rings]):
        on = told_on.get(telling.id, [])[::-1]
        tellers = telling.tellers.union(*(version.tellers for version, _ in on))
        tries = [
            Drop(each.adopted)
            for each in tried.get(telling.id, ())
            if each.person not in (tellers if each.seen else telling.tellers)
        ]
        led = (*(drop for _, drop in on), *sorted(tries, key=lambda drop: not drop.works)) if depth < rings else ()
        confirmed = {trial.person for trial in tried.get(telling.parent, ()) if trial.adopted and trial.seen}
        made = Drop(not confirmed.isdisjoint(telling.tellers), tells=True, led=led)
        told_on.setdefault(telling.parent, []).append((telling, made))
    return made


async def read(session: AsyncSession, tenant: str, id: UUID) -> Ripple | None:
    """The ripple of a published story; None where there is none."""
    told = await tellings(session, tenant, [id])
    return ripple(told[id], told.values(), await trials(session, tenant, told)) if id in told else None


async def tellings(session: AsyncSession, tenant: str, ids: Collection[UUID]) -> dict[UUID, Telling]:
    """Those of these stories that are published, and what was told as a version of them, of these versions and so on.

    What was withdrawn is not among them, nor what was told as a version of it.
    """
    found: dict[UUID, Telling] = {}
    by_id = True
    while ids and len(found) < READ_MOST:
        told = await _tellings(session, tenant, (col(Story.id) if by_id else col(Story.parent_id)).in_(ids))
        new = {telling.id: telling for telling in told if telling.id not in found}
        found |= new
        ids, by_id = [*new], False
    return found


async def trials(session: AsyncSession, tenant: str, ids: Collection[UUID]) -> list[Trial]:
    """Who tries or tried these stories, their tellers too."""
    tried = (
        select(
            *(col(Try.piece_id), col(Try.person_id), col(Try.unit_id)),
            *(col(Try.result), col(Try.answered_at), col(Try.seen)),
        )
        .where(col(Try.tenant) == tenant, col(Try.piece_id).in_(ids), col(Try.active))
        .order_by(col(Try.said_at), col(Try.id))
    )
    return [
        Trial(story, person, unit, result in ADOPTED, at, seen)
        for story, person, unit, result, at, seen in (await session.execute(tried)).all()
    ]


async def _tellings(session: AsyncSession, tenant: str, those: ColumnElement[bool]) -> list[Telling]:
    told = (
        select(
            *(col(Story.id), col(Story.author_id), col(Story.published_at), col(Story.unit_id), col(Story.parent_id)),
            *(col(Story.author_name), col(Story.with_names)),
        )
        .where(col(Story.tenant) == tenant, col(Story.status) == Status.published, those)
        .order_by(col(Story.published_at), col(Story.id))
        .limit(READ_MOST)
    )
    rows = (await session.execute(told)).all()
    beside = await _beside(session, tenant, [id for id, *_, names in rows if names])
    return [
        Telling(id, teller, at, unit, parent, name, frozenset(beside.get(id, ())))
        for id, teller, at, unit, parent, name, _ in rows
        if at
    ]


async def _beside(session: AsyncSession, tenant: str, ids: Collection[UUID]) -> dict[UUID, list[str]]:
    """Who agreed to tell each of these stories too."""
    if not ids:
        return {}
    agreed = select(col(CoTeller.piece_id), col(CoTeller.person_id)).where(
        col(CoTeller.tenant) == tenant, col(CoTeller.piece_id).in_(ids), col(CoTeller.state) == Consent.agreed
    )
    found: dict[UUID, list[str]] = {}
    for id, person in (await session.execute(agreed)).all():
        found.setdefault(id, []).append(person)
    return found


def versions(root: Telling, told: Iterable[Telling]) -> list[tuple[Telling, int]]:
    """The story and its versions, each with its depth; a circle, which nobody can tell, is not walked twice."""
    children: dict[UUID, list[Telling]] = {}
    for telling in told:
        if telling.parent:
            children.setdefault(telling.parent, []).append(telling)
    tree, seen = [(root, 0)], {root.id}
    for telling, depth in tree:
        new = [child for child in children.get(telling.id, ()) if child.id not in seen]
        seen |= {child.id for child in new}
        tree += [(child, depth + 1) for child in new]
    return tree
