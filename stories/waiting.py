"""What waits for an editor in one tenant: whether anything has to, since when it does, and for how many."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.errors import NotFound
from stories.pieces import Piece, Post, Status, Story
from stories.tables.house import House

SHOWN_MOST = 8  # pieces on an editor's list; the ones after them come up as these are decided
_LOOKED_AT = (Status.waiting, Status.published)


class Queue(NamedTuple):
    """How many pieces wait for an editor, and since when the first and the last of them do."""

    many: int = 0
    oldest: datetime | None = None
    newest: datetime | None = None


async def tenants_waiting(session: AsyncSession) -> list[str]:
    """The tenants in which anything waits for an editor."""
    found: set[str] = set()
    for kind in (Story, Post):
        waits = select(col(kind.tenant)).where(*_waits(kind)).distinct()
        found |= set((await session.scalars(waits)).all())
    return sorted(found)


class Waiting:
    """What waits for an editor of one tenant, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def on(self) -> bool:
        """Whether what is published has to wait here."""
        house = await self.session.get(House, self.tenant, populate_existing=True)
        return house is not None and house.review

    async def switch(self, *, on: bool) -> bool:
        """Switches review on or off; False where it was so already. What waits goes on waiting."""
        decided = insert(House).values(House(tenant=self.tenant, review=on).model_dump())
        news = decided.on_conflict_do_update(
            index_elements=["tenant"], set_={"review": on}, where=col(House.review) != on
        )
        return await self.session.scalar(news.returning(col(House.tenant))) is not None

    async def gates(self, piece: Piece) -> bool:
        """Whether a piece has to wait. What a leader shares is theirs to answer for."""
        return not (isinstance(piece, Post) and piece.by_leader) and await self.on()

    async def get(self, id: UUID) -> Piece:
        """A piece that waits, locked for a decision. Raises NotFound where it does not, or not any more."""
        for kind in (Story, Post):
            one = select(kind).where(col(kind.tenant) == self.tenant, col(kind.id) == id, *_waits(kind))
            one = one.with_for_update().execution_options(populate_existing=True)
            if found := await self.session.scalar(one):
                return found
        raise NotFound

    async def longest(self) -> Sequence[Piece]:
        """The pieces that wait, the longest first, as many as a list shows."""
        pieces: list[Piece] = []
        for kind in (Story, Post):
            waits = select(kind).where(col(kind.tenant) == self.tenant, *_waits(kind))
            first = waits.order_by(col(kind.waiting_since), col(kind.id)).limit(SHOWN_MOST)
            pieces += (await self.session.scalars(first)).all()
        return sorted(pieces, key=_since)[:SHOWN_MOST]

    async def queue(self) -> Queue:
        """How long the line is, and how old."""
        counts: list[Queue] = []
        for kind in (Story, Post):
            since = col(kind.waiting_since)
            counted = select(func.count(), func.min(since), func.max(since)).where(
                col(kind.tenant) == self.tenant, *_waits(kind)
            )
            counts.append(Queue(*(await self.session.execute(counted)).one()))
        return Queue(
            sum(each.many for each in counts),
            min((each.oldest for each in counts if each.oldest), default=None),
            max((each.newest for each in counts if each.newest), default=None),
        )


def _waits(kind: type[Story] | type[Post]) -> tuple[Any, ...]:
    """It waits to go out, or it was changed after it had; what its author took back waits for nobody."""
    return col(kind.waiting_since).is_not(None), col(kind.status).in_(_LOOKED_AT)


def _since(piece: Piece) -> tuple[datetime, UUID]:
    return piece.waiting_since or piece.created_at, piece.id
