"""What stands beside a piece's own words on its card: the story it is about."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.pieces import Piece, Status, Story


@dataclass(frozen=True)
class Echo:
    """`story` is the one a post is about, as long as it is published."""

    story: Story | None = None


SILENCE = Echo()


async def echoes(session: AsyncSession, tenant: str, pieces: Collection[Piece]) -> dict[UUID, Echo]:
    """What stands beside each of these pieces; one with nothing beside it is absent."""
    stories = await published(session, tenant, [about for piece in pieces if (about := piece.mentioned)])
    return {piece.id: Echo(stories[about]) for piece in pieces if (about := piece.mentioned) in stories}


async def published(session: AsyncSession, tenant: str, ids: Collection[UUID]) -> dict[UUID | None, Story]:
    """Those of these stories that are published."""
    if not ids:
        return {}
    found = select(Story).where(
        col(Story.tenant) == tenant, col(Story.id).in_(ids), col(Story.status) == Status.published
    )
    return {story.id: story for story in (await session.scalars(found)).all()}
