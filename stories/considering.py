"""What lies before somebody who thinks of trying a story: asked at once, as a click waits for it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.errors import NotFound
from stories.fellows import ANYBODY
from stories.pieces import Status, Story
from stories.pledges import ITS_STORY, Try


@dataclass(frozen=True)
class Considered:
    """A published story, what somebody `ever` said about trying it, and whether there is anybody whom they can ask."""

    story: Story
    ever: Try | None
    anybody: bool

    @property
    def kept(self) -> Try | None:
        """What they said, as long as they did not take it back."""
        return self.ever if self.ever and self.ever.active else None


async def consider(session: AsyncSession, tenant: str, story_id: UUID, person_id: str) -> Considered:
    """Raises NotFound for what is no published story."""
    asked = {"tenant": tenant, "story": story_id, "person": person_id}
    found = (await session.execute(_CONSIDERED, asked)).one_or_none()
    if found is None:
        raise NotFound
    return Considered(*found)


_CONSIDERED = (  # made once: making it takes as long as asking it
    select(Story, Try, ANYBODY)
    .outerjoin(Try, ITS_STORY & (col(Try.person_id) == bindparam("person")))
    .where(col(Story.tenant) == bindparam("tenant"), col(Story.id) == bindparam("story"))
    .where(col(Story.status) == Status.published)
)
