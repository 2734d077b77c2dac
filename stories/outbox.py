"""What is to be said unasked: one row per intent, and the states it goes through until it is settled."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Text, cast, exists, func, select, union_all
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.pieces import Post, Status, Story
from stories.tables.deliveries import Copy, Delivery, DeliveryState
from stories.tables.digests import DigestItem, DigestSequel

GONE = (DeliveryState.unreachable, DeliveryState.failed, DeliveryState.recalled)  # what was in them is told again
Ids = list[Any] | Select[Any]  # what `in_` takes
POST = "post"  # the kind of delivery that brings a post to a channel by itself


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


class Doubted(NamedTuple):
    """How many cards may stand in a conversation without our knowing, and whether one shows what was withdrawn."""

    conversation_id: str
    cards: int
    withdrawn: bool


_COPIED = (col(Copy.tenant) == col(Delivery.tenant), col(Copy.delivery_id) == col(Delivery.id))


async def stuck(session: AsyncSession, now: datetime, after: timedelta) -> list[tuple[str, UUID]]:
    """Deliveries, as pairs of tenant and id, that nobody has moved for a while although they are not settled."""
    unmoved = select(col(Delivery.tenant), col(Delivery.id)).where(
        col(Delivery.state).in_([DeliveryState.pending, DeliveryState.sending]), col(Delivery.changed_at) < now - after
    )
    return [(tenant, id) for tenant, id in (await session.execute(unmoved)).all()]


async def doubted(session: AsyncSession) -> list[Doubted]:
    """Where cards may stand that nobody can edit until somebody clicks on them."""
    unknown = col(Delivery.doubts) > 0
    found: list[Doubted] = []
    for tenant in (await session.scalars(select(col(Delivery.tenant)).where(unknown).distinct())).all():
        withdrawn = union_all(*(_withdrawn(kind, tenant) for kind in (Story, Post))).subquery()
        shows = _shows(tenant, select(withdrawn.c.id), select(cast(withdrawn.c.id, Text)))
        shown = func.coalesce(shows, False)  # a card that is about no piece shows none
        counted = (
            select(col(Delivery.conversation_id), func.sum(col(Delivery.doubts)), func.bool_or(shown))
            .where(col(Delivery.tenant) == tenant, unknown)
            .group_by(col(Delivery.conversation_id))
        )
        found += [Doubted(*row) for row in (await session.execute(counted)).all()]
    return sorted(found)


def _withdrawn(kind: type[Story | Post], tenant: str) -> Select[Any]:
    return select(col(kind.id)).where(col(kind.tenant) == tenant, col(kind.status) == Status.withdrawn)


def _shows(tenant: str, ids: Ids, named: Ids) -> ColumnElement[bool]:
    """Whether one of these pieces stands on the card of a delivery, or one that is about it.

    `ids` are the pieces'; `named` are the same as text, which is how a post keeps which story it is about.
    """
    about = (
        select(col(Post.id))
        .where(col(Post.tenant) == tenant, col(Post.thanked).in_(named) | col(Post.practice).in_(named))
        .union_all(select(col(Story.id)).where(col(Story.tenant) == tenant, col(Story.parent_id).in_(ids)))
    )
    editions = select(col(DigestItem.digest_id)).where(
        col(DigestItem.tenant) == tenant, col(DigestItem.piece_id).in_(ids) | col(DigestItem.piece_id).in_(about)
    )
    sequels = select(col(DigestSequel.digest_id)).where(
        col(DigestSequel.tenant) == tenant, col(DigestSequel.story_id).in_(ids)
    )
    return col(Delivery.about).in_(ids) | col(Delivery.about).in_(editions.union_all(sequels, about))


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

    async def copies(self, about: UUID) -> list[Delivery]:
        """The cards on which this piece stands, or one that is about it, or this edition, posted or just leaving."""
        posted = (
            select(Delivery)
            .where(
                col(Delivery.tenant) == self.tenant,
                _shows(self.tenant, [about], [str(about)]),
                (col(Delivery.state) == DeliveryState.sending) | exists().where(*_COPIED),
            )
            .order_by(col(Delivery.id))  # whoever queues several does it in one order, so that nobody waits in a circle
        )
        return list((await self.session.scalars(posted)).all())

    async def newest(self, kind: str, conversation_id: str) -> Delivery | None:
        """The newest delivery of a kind to a conversation that stands there or is about to, locked."""
        standing = [state for state in DeliveryState if state not in GONE]
        newest = (
            select(Delivery)
            .where(col(Delivery.tenant) == self.tenant, col(Delivery.conversation_id) == conversation_id)
            .where(col(Delivery.kind) == kind, col(Delivery.state).in_(standing))
            .order_by(col(Delivery.changed_at).desc(), col(Delivery.id))
            .limit(1)
        )
        found: Delivery | None = await self.session.scalar(newest.with_for_update())
        return found

    async def removed(self, delivery: Delivery, activity_id: str) -> None:
        """A card of this delivery stands there no longer."""
        key = {"tenant": self.tenant, "delivery_id": delivery.id, "activity_id": activity_id}
        if copy := await self.session.get(Copy, key):
            await self.session.delete(copy)

    async def posted(self, delivery: Delivery) -> list[str]:
        """What the platform calls the cards of a delivery, as far as is known."""
        ids = select(col(Copy.activity_id)).where(col(Copy.tenant) == self.tenant, col(Copy.delivery_id) == delivery.id)
        return list((await self.session.scalars(ids.order_by(col(Copy.activity_id)))).all())

    async def found(self, delivery: Delivery, activity_id: str) -> bool:
        """A card of this delivery stands there; True when that is news. Without an id it stands who knows where."""
        if not activity_id:
            delivery.doubts += 1
            return False
        copy = Copy(tenant=self.tenant, delivery_id=delivery.id, activity_id=activity_id)
        news = insert(Copy).values(copy.model_dump()).on_conflict_do_nothing().returning(col(Copy.activity_id))
        return await self.session.scalar(news) is not None

    async def noticed(self, about: UUID, conversation_id: str, activity_id: str, at: datetime) -> bool:
        """Somebody clicked on a card: it stands there, which ends a doubt; True when that is news.

        Only a delivery of which a card may stand somewhere is looked at, so nobody can make one up.
        """
        doubted = select(Delivery).where(
            col(Delivery.tenant) == self.tenant,
            col(Delivery.about) == about,
            col(Delivery.conversation_id) == conversation_id,
            col(Delivery.doubts) > 0,
        )
        delivery = await self.session.scalar(doubted.with_for_update())
        if delivery is None or not await self.found(delivery, activity_id):
            return False
        delivery.doubts -= 1
        if delivery.state == DeliveryState.uncertain:
            delivery.state, delivery.changed_at, delivery.reason = DeliveryState.sent, at, ""
        return True

    async def still(self, about: UUID) -> None:
        """Waits until nobody is changing this piece, or the pieces of this edition: what is read next stands."""
        items = select(col(DigestItem.piece_id)).where(
            col(DigestItem.tenant) == self.tenant, col(DigestItem.digest_id) == about
        )
        sequels = select(col(DigestSequel.story_id)).where(
            col(DigestSequel.tenant) == self.tenant, col(DigestSequel.digest_id) == about
        )
        for kind in (Story, Post):
            shown = (col(kind.id) == about) | col(kind.id).in_(items.union_all(sequels))
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
