"""Where a story went, as far as it may be told: to how many teams, who told it on, and all of it for one card.

A team is named nowhere, and counted only where it has enough people for any of them to have tried it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import spread
from stories.people import COVER
from stories.pieces import Story
from stories.pledges import BY_OTHERS, HAS_ADOPTED, ITS_STORY, Try
from stories.spread import Drop, Ripple, Telling
from stories.tables.people import Person
from stories.tries import Counted, Tries

RINGS = 3  # versions of versions of versions; what lies further out is said, not drawn
VERSIONS_MOST = 5  # that stand on a card


@dataclass(frozen=True)
class Reach:
    """How many `teams` other than its own made a story theirs; how many told own `versions` of it, `by` whom first."""

    teams: int = 0
    versions: int = 0
    by: str = ""


@dataclass(frozen=True)
class Journey:
    """All that is told of where a story went: its figures, the versions that work for most, and the picture."""

    story: Story
    ripple: Ripple
    teams: int
    versions: tuple[tuple[Story, Counted], ...]
    drop: Drop


NOWHERE_ELSE = Reach()


async def reached(session: AsyncSession, tenant: str, ids: Collection[UUID]) -> dict[UUID, Reach]:
    """How far each of these stories went; one that went nowhere is absent."""
    told = await spread.tellings(session, tenant, ids)
    if not told:
        return {}
    adopted = (
        select(col(Try.piece_id), col(Try.unit_id))
        .join(Story, ITS_STORY)
        .where(col(Try.tenant) == tenant, col(Try.piece_id).in_(told), HAS_ADOPTED, BY_OTHERS)
        .distinct()
    )
    where: dict[UUID, set[UUID]] = {}
    for id, unit in (await session.execute(adopted)).all():
        if unit:
            where.setdefault(id, set()).add(unit)
    trees = {id: spread.versions(told[id], told.values()) for id in ids if id in told}
    units = {id: _units(tree, where) for id, tree in trees.items()}
    large = await _large(session, tenant, set[UUID]().union(*units.values()))
    found = {
        id: Reach(len(units[id] & large), len(versions), versions[0][0].name if versions else "")
        for id, (_, *versions) in trees.items()
    }
    return {id: reach for id, reach in found.items() if reach != NOWHERE_ELSE}


async def journey(session: AsyncSession, story: Story) -> Journey:
    """Where a published story went."""
    tenant = story.tenant
    told = await spread.tellings(session, tenant, [story.id])
    root, trials = told[story.id], await spread.trials(session, tenant, told)
    made = spread.ripple(root, told.values(), trials)
    ids = [id for id in told if id != story.id]
    counted = await Tries(session, tenant).counted(ids)
    best = sorted(ids, key=lambda id: -counted.get(id, Counted()).works)[:VERSIONS_MOST]
    stories = select(Story).where(col(Story.tenant) == tenant, col(Story.id).in_(best))
    found = {each.id: each for each in (await session.scalars(stories)).all()}
    return Journey(
        *(story, made, len(await _large(session, tenant, made.units))),
        tuple((found[id], counted.get(id, Counted())) for id in best if id in found),
        spread.drops(root, told.values(), trials, RINGS),
    )


def _units(tree: Collection[tuple[Telling, int]], where: dict[UUID, set[UUID]]) -> set[UUID]:
    """The units in which one of these stories was confirmed, or told on, without the one of the first."""
    (root, _), *versions = tree
    confirmed = (where.get(telling.id, set()) for telling, _ in tree)
    return {telling.unit for telling, _ in versions if telling.unit}.union(*confirmed) - {root.unit}


async def _large(session: AsyncSession, tenant: str, units: Collection[UUID]) -> set[UUID]:
    """Those of these units in which enough people talk to Retold."""
    if not units:
        return set()
    enough = (
        select(col(Person.unit_id))
        .where(col(Person.tenant) == tenant, col(Person.unit_id).in_(units))
        .where(col(Person.talked), col(Person.left_at).is_(None))
        .group_by(col(Person.unit_id))
        .having(func.count() >= COVER)
    )
    return {unit for unit in (await session.scalars(enough)).all() if unit}
