"""What people add to a post in one line: kept once, and counted."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.tables.answers import Reply

EACH_MOST = 10  # by one person to one post
SHOWN = 3  # answers that stand under a question
LISTED_MOST = 20


class Replies:
    """The replies of one tenant, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def add(self, reply: Reply) -> bool:
        """True when it is new; False when this person said the same there already."""
        new = insert(Reply).values(reply.model_dump()).on_conflict_do_nothing().returning(col(Reply.id))
        return await self.session.scalar(new) is not None

    async def by(self, piece_id: UUID, person_id: str) -> int:
        """How often somebody replied to a post."""
        theirs = select(func.count()).where(*self._to(piece_id), col(Reply.person_id) == person_id)
        return await self.session.scalar(theirs) or 0

    async def newest(self, piece_id: UUID, most: int = LISTED_MOST) -> Sequence[Reply]:
        """The newest replies to a post."""
        newest = select(Reply).where(*self._to(piece_id)).order_by(col(Reply.at).desc(), col(Reply.id)).limit(most)
        return (await self.session.scalars(newest)).all()

    async def counted(self, ids: Collection[UUID]) -> dict[UUID, tuple[int, int]]:
        """How many replies each of these posts has, and by how many people; one without any is absent."""
        if not ids:
            return {}
        counted = (
            select(col(Reply.piece_id), func.count(), func.count(col(Reply.person_id).distinct()))
            .where(col(Reply.tenant) == self.tenant, col(Reply.piece_id).in_(ids))
            .group_by(col(Reply.piece_id))
        )
        return {id: (replies, people) for id, replies, people in (await self.session.execute(counted)).all()}

    def _to(self, piece_id: UUID) -> tuple[ColumnElement[bool], ...]:
        return (col(Reply.tenant) == self.tenant, col(Reply.piece_id) == piece_id)
