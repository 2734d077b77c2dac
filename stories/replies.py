"""What people add to a post in one line: kept once, counted, and brought to its author some at a time."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from stories.models import Reply

REPLIES = "replies"  # the kind of delivery that brings them to the author of a post
GATHERED = timedelta(minutes=2)  # what comes within them comes in one message
APART = timedelta(hours=1)  # between two messages about one post
EACH_MOST = 10  # by one person to one post
SHOWN = 3  # answers that stand under a question
LISTED_MOST = 20


async def replies_due(session: AsyncSession, now: datetime) -> list[tuple[str, UUID]]:
    """The posts to whose authors something is to be told, as pairs of tenant and id."""
    told = aliased(Reply)
    lately = exists().where(
        col(told.tenant) == col(Reply.tenant),
        col(told.piece_id) == col(Reply.piece_id),
        col(told.told_at) > now - APART,
    )
    untold = (
        select(col(Reply.tenant), col(Reply.piece_id))
        .where(col(Reply.told_at).is_(None), ~lately)
        .group_by(col(Reply.tenant), col(Reply.piece_id))
        .having(func.min(col(Reply.at)) <= now - GATHERED)
    )
    return [(tenant, id) for tenant, id in (await session.execute(untold)).all()]


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

    async def tell(self, piece_id: UUID, now: datetime) -> UUID | None:
        """Takes what its author has not been told for told now; the id of the first, which stands for all of them."""
        untold = update(Reply).where(*self._to(piece_id), col(Reply.told_at).is_(None)).values(told_at=now)
        ids = (await self.session.scalars(untold.returning(col(Reply.id)))).all()
        return min(ids) if ids else None

    async def together(self, id: UUID) -> Sequence[Reply]:
        """The replies that were told in one message, the oldest first."""
        first = await self.session.get_one(Reply, {"tenant": self.tenant, "id": id})
        same = select(Reply).where(*self._to(first.piece_id), col(Reply.told_at) == first.told_at)
        return (await self.session.scalars(same.order_by(col(Reply.at), col(Reply.id)))).all()

    def _to(self, piece_id: UUID) -> tuple[ColumnElement[bool], ...]:
        return (col(Reply.tenant) == self.tenant, col(Reply.piece_id) == piece_id)
