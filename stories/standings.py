"""What became of each story, kept beside it: reckoned anew at each answer, so that a digest finds the best at once."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.pieces import Story
from stories.pledges import BY_OTHERS, HAS_ADOPTED, HAS_TRIED, ITS_STORY, Try
from stories.tables.digests import Standing
from stories.weighing import Adoption, standing


async def reckon(session: AsyncSession, tenant: str, story_id: UUID) -> None:
    """Counts what others than its tellers say of a story; of two who answer at once the second counts both."""
    nothing = Standing(tenant=tenant, story_id=story_id, answered=0, adopted=0, tried=0, units=0, worth=0)
    held = insert(Standing).values(nothing.model_dump())
    await session.execute(
        held.on_conflict_do_update(index_elements=["tenant", "story_id"], set_={"worth": col(Standing.worth)})
    )
    elsewhere = col(Try.unit_id).is_distinct_from(col(Story.unit_id))
    counted = (
        select(
            func.count(),
            func.count().filter(HAS_ADOPTED),
            func.count(col(Try.unit_id).distinct()),
            func.count(col(Try.unit_id).distinct()).filter(HAS_ADOPTED, elsewhere),
        )
        .join(Story, ITS_STORY)
        .where(col(Try.tenant) == tenant, col(Try.piece_id) == story_id, HAS_TRIED, BY_OTHERS)
    )
    adoption = Adoption(*(await session.execute(counted)).one())
    kept = await session.get_one(Standing, {"tenant": tenant, "story_id": story_id}, populate_existing=True)
    kept.answered, kept.adopted, kept.tried, kept.units = (
        *(adoption.answered, adoption.adopted),
        *(adoption.tried, adoption.units),
    )
    kept.worth = standing(adoption)
    await session.flush()


async def adoptions(session: AsyncSession, tenant: str, ids: Collection[UUID]) -> dict[UUID, Adoption]:
    """What became of each of these stories; one that nobody tried is absent."""
    found = select(Standing).where(col(Standing.tenant) == tenant, col(Standing.story_id).in_(ids))
    return {
        each.story_id: Adoption(each.answered, each.adopted, each.tried, each.units)
        for each in (await session.scalars(found.execution_options(populate_existing=True))).all()
    }
