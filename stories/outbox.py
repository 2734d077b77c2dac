"""What is to be said unasked: one row per intent, and the states it goes through until it is settled."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.models import Delivery, DeliveryState, DigestItem
from stories.pieces import Post, Story


class Outcome(StrEnum):
    """What became of a call to the platform. The connector decides it, once, for everybody."""

    taken = "taken"
    not_taken = "not taken"  # worth another try: busy, throttled, or the request never left
    gone = "gone"  # nobody is there any more, until the app is installed again
    unknown = "unknown"  # it may have been taken: no answer after the request left, or 504
    refused = "refused"  # for good: the same request would end the same


@dataclass(frozen=True)
class Receipt:
    """What the platform gave for a message: its outcome, the `id` of what was taken, seconds to wait, the reason."""

    outcome: Outcome
    id: str = ""
    retry_after: float = 0
    reason: str = ""


async def stuck(session: AsyncSession, now: datetime, after: timedelta) -> list[tuple[str, UUID]]:
    """Deliveries, as pairs of tenant and id, that nobody has moved for a while although they are not settled."""
    unmoved = select(col(Delivery.tenant), col(Delivery.id)).where(
        col(Delivery.state).in_([DeliveryState.pending, DeliveryState.sending]), col(Delivery.changed_at) < now - after
    )
    return [(tenant, id) for tenant, id in (await session.execute(unmoved)).all()]


class Outbox:
    """The deliveries of one tenant, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def intend(
        self, kind: str, key: str, conversation_id: str, at: datetime, about: UUID | None = None
    ) -> Delivery | None:
        """A new delivery to a conversation; None when one with this key exists already."""
        delivery = Delivery(
            tenant=self.tenant, kind=kind, key=key, conversation_id=conversation_id, about=about, changed_at=at
        )
        wanted = insert(Delivery).values(delivery.model_dump()).on_conflict_do_nothing(index_elements=["tenant", "key"])
        return delivery if await self.session.scalar(wanted.returning(col(Delivery.id))) else None

    async def read(self, id: UUID) -> Delivery:
        """The delivery as it is now; nobody is waited for."""
        return await self.session.get_one(Delivery, {"tenant": self.tenant, "id": id})

    async def get(self, id: UUID) -> Delivery:
        """The delivery, locked for this transaction."""
        return await self.session.get_one(Delivery, {"tenant": self.tenant, "id": id}, with_for_update=True)

    async def copies(self, piece_id: UUID) -> list[Delivery]:
        """The cards on which this piece stands, posted or just leaving."""
        editions = select(col(DigestItem.digest_id)).where(
            col(DigestItem.tenant) == self.tenant, col(DigestItem.piece_id) == piece_id
        )
        posted = (
            select(Delivery)
            .where(
                col(Delivery.tenant) == self.tenant,
                (col(Delivery.about) == piece_id) | col(Delivery.about).in_(editions),
                col(Delivery.state).in_([DeliveryState.sent, DeliveryState.sending]),
            )
            .order_by(col(Delivery.id))  # whoever queues several does it in one order, so that nobody waits in a circle
        )
        return list((await self.session.scalars(posted)).all())

    async def still(self, about: UUID) -> None:
        """Waits until nobody is changing this piece, or the pieces of this edition: what is read next stands."""
        items = select(col(DigestItem.piece_id)).where(
            col(DigestItem.tenant) == self.tenant, col(DigestItem.digest_id) == about
        )
        for kind in (Story, Post):
            shown = (col(kind.id) == about) | col(kind.id).in_(items)
            pieces = select(col(kind.id)).where(col(kind.tenant) == self.tenant, shown).order_by(col(kind.id))
            await self.session.execute(pieces.with_for_update(read=True))

    async def states(self, ids: list[UUID]) -> dict[DeliveryState, int]:
        """How many of these deliveries are in each state."""
        counted = (
            select(col(Delivery.state), func.count())
            .where(col(Delivery.tenant) == self.tenant, col(Delivery.id).in_(ids))
            .group_by(col(Delivery.state))
        )
        return {DeliveryState(state): count for state, count in (await self.session.execute(counted)).all()}
