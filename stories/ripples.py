"""What a story moves in others: who was inspired by it."""

from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.models import Inspiration

# Teams repeats a click that was not answered in time, under a new id, no sooner than 10 s and about 30 s after it.
REPEATED_AFTER, REPEATED_WITHIN = timedelta(seconds=10), timedelta(seconds=90)


def clicked(before: Inspiration | None, click: Inspiration) -> Inspiration:
    """What stands after a click: the first inspires, the next takes it back, and so on.

    A click from the same count 10 to 90 s after the last one is the platform's repetition of it and changes nothing:
    a card that was answered shows another count.
    """
    if before is None:
        return click
    if click.seen == before.seen and REPEATED_AFTER <= click.at - before.at <= REPEATED_WITHIN:
        return before
    click.active = not before.active
    return click


async def inspired(session: AsyncSession, tenant: str, ids: Collection[UUID]) -> dict[UUID, int]:
    """How many people each of these pieces inspired; one that inspired nobody is absent."""
    counted = (
        select(col(Inspiration.piece_id), func.count())
        .where(col(Inspiration.tenant) == tenant, col(Inspiration.piece_id).in_(ids), col(Inspiration.active))
        .group_by(col(Inspiration.piece_id))
    )
    return dict((await session.execute(counted)).all())
