"""How far a practice travelled: who told it, tried it, confirmed it and told it again. Figures from rows, no clock.

A story's *ripple* is the story, all that was told as somebody's own version of it, and everybody who tried any of them.

- **confirmed adoption**: a try that worked or was adapted, by somebody else than the tellers of the story they tried
- **depth**: own versions on the longest way from the story; 0 where nobody told one
- **units reached**: units in which somebody confirmed or retold it, without the one it came from
- **days to adoption**: from its publication to the first confirmed adoption of it, or of a version of it
- **reproduction number**: R = (confirmed adoptions of stories told by confirmed adopters) / (confirmed adopters), as
  epidemiology counts those whom each one leads to; above 1 a practice spreads by itself
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.pieces import Status, Story
from stories.pledges import ADOPTED, Try

READ_MOST = 1_000  # stories of one ripple
DAY = 86_400  # seconds


@dataclass(frozen=True)
class Telling:
    """A published story: who told it, where they belonged, when, and of which other it is their own version."""

    id: UUID
    teller: str
    at: datetime
    unit: UUID | None = None
    parent: UUID | None = None


@dataclass(frozen=True)
class Trial:
    """Somebody tries, or tried, a story; `adopted` once it worked or they adapted it."""

    story: UUID
    person: str
    unit: UUID | None = None
    adopted: bool = False
    answered_at: datetime | None = None


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


def ripple(root: Telling, told: Iterable[Telling], trials: Iterable[Trial]) -> Ripple:
    """The ripple of a story, from what was told and tried; what belongs to other stories is passed over."""
    tree = _tree(root, told)
    stories = {telling.id: telling for telling, _ in tree}
    tried = [trial for trial in trials if trial.story in stories]
    confirmed = [trial for trial in tried if trial.adopted and trial.person != stories[trial.story].teller]
    confirmers = frozenset(trial.person for trial in confirmed)
    answered = [trial.answered_at for trial in confirmed if trial.answered_at]
    led = sum(stories[trial.story].teller in confirmers for trial in confirmed)
    reached = [*(trial.unit for trial in confirmed), *(telling.unit for telling, depth in tree if depth)]
    return Ripple(
        tellers=frozenset(telling.teller for telling, _ in tree),
        triers=frozenset(trial.person for trial in tried),
        confirmers=confirmers,
        adoptions=len(confirmed),
        retellings=len(tree) - 1,
        depth=max(depth for _, depth in tree),
        units=frozenset(unit for unit in reached if unit and unit != root.unit),
        days_to_adoption=(min(answered) - root.at).total_seconds() / DAY if answered else None,
        reproduction=led / len(confirmers) if confirmers else None,
    )


async def read(session: AsyncSession, tenant: str, id: UUID) -> Ripple | None:
    """The ripple of a published story; None where there is none.

    What was withdrawn is not counted, nor what was told as a version of it.
    """
    tellings: dict[UUID, Telling] = {}
    ids: Collection[UUID] = [id]
    by_id = True
    while ids and len(tellings) < READ_MOST:
        known = col(Story.id) if by_id else col(Story.parent_id)
        found = await _tellings(session, tenant, known.in_(ids))
        new = [telling for telling in found if telling.id not in tellings]
        tellings |= {telling.id: telling for telling in new}
        ids, by_id = [telling.id for telling in new], False
    if id not in tellings:
        return None
    tried = select(
        col(Try.piece_id), col(Try.person_id), col(Try.unit_id), col(Try.result), col(Try.answered_at)
    ).where(col(Try.tenant) == tenant, col(Try.piece_id).in_(tellings), col(Try.active))
    trials = [
        Trial(story, person, unit, result in ADOPTED, at)
        for story, person, unit, result, at in (await session.execute(tried)).all()
    ]
    return ripple(tellings[id], tellings.values(), trials)


async def _tellings(session: AsyncSession, tenant: str, those: object) -> Sequence[Telling]:
    told = (
        select(col(Story.id), col(Story.author_id), col(Story.published_at), col(Story.unit_id), col(Story.parent_id))
        .where(col(Story.tenant) == tenant, col(Story.status) == Status.published, those)  # type: ignore[arg-type]
        .order_by(col(Story.published_at))
        .limit(READ_MOST)
    )
    rows = (await session.execute(told)).all()
    return [Telling(id, teller, at, unit, parent) for id, teller, at, unit, parent in rows if at]


def _tree(root: Telling, told: Iterable[Telling]) -> list[tuple[Telling, int]]:
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
