"""What a story moves in others: who was inspired by it."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.tables.answers import Inspiration

Key = tuple[str, UUID, str]  # tenant, piece, person


async def inspire(session: AsyncSession, key: Key, wanted: bool, at: datetime) -> None:
    """Writes down whether a piece inspired somebody; saying it again changes nothing, and `at` is the first time."""
    tenant, piece_id, person_id = key
    said = Inspiration(tenant=tenant, piece_id=piece_id, person_id=person_id, active=wanted, at=at)
    kept = insert(Inspiration).values(said.model_dump())
    await session.execute(
        kept.on_conflict_do_update(
            index_elements=["tenant", "piece_id", "person_id"],
            set_={"active": wanted},
            where=col(Inspiration.active) != wanted,
        )
    )


async def inspired(session: AsyncSession, tenant: str, ids: Collection[UUID]) -> dict[UUID, int]:
    """How many people each of these pieces inspired; one that inspired nobody is absent."""
    counted = (
        select(col(Inspiration.piece_id), func.count())
        .where(col(Inspiration.tenant) == tenant, col(Inspiration.piece_id).in_(ids), col(Inspiration.active))
        .group_by(col(Inspiration.piece_id))
    )
    return dict((await session.execute(counted)).all())


async def inspires(session: AsyncSession, key: Key) -> bool:
    """Whether the person is inspired by the piece."""
    found = await session.get(Inspiration, key)
    return found is not None and found.active
