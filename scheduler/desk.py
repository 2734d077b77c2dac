"""The news desk: decides with the channel's rows in hand what is sent, and queues it in the same transaction."""

import logging
from datetime import datetime
from uuid import UUID

from scheduler.jobs import Queue
from scheduler.schedule import next_slot
from stories.channels import digests_due
from stories.database import Database
from stories.library import Library
from stories.models import Channel, Delivery, DeliveryKind

log = logging.getLogger(__name__)


class NewsDesk:
    """Sends digests and setup cards, and keeps posted cards up to date."""

    def __init__(self, queue: Queue) -> None:
        self.queue = queue

    async def welcome(self, library: Library, channel: Channel, now: datetime) -> None:
        """Sends the setup card, once per install."""
        key = f"setup:{channel.id}:{channel.installs}"
        if delivery := await library.outbox.intend(DeliveryKind.setup, key, channel, now):
            await self.queue.deliver(library.session, delivery)

    def first_slot(self, channel: Channel, now: datetime) -> datetime:
        """When the next digest of a channel is due, in the channel's own time zone."""
        return next_slot(channel, now)

    async def digest_now(self, library: Library, channel: Channel, now: datetime) -> bool:
        """Sends a digest at once; False when there is nothing the channel has not heard."""
        return await self.send_digest(library, channel, now, now) is not None

    async def refresh(self, library: Library, piece_id: UUID) -> None:
        """Brings every posted copy of a piece up to date."""
        await self.queue.retell(library.session, library.tenant, piece_id)

    async def recount(self, library: Library, piece_id: UUID) -> None:
        """Brings the counts on every posted copy of a piece up to date, in a while."""
        await self.queue.recount(library.session, library.tenant, piece_id)

    async def send_digest(self, library: Library, channel: Channel, slot: datetime, now: datetime) -> Delivery | None:
        """The delivery of a channel's digest for a slot; None when the slot is taken or there is nothing to tell."""
        digest = await library.channels.compose(channel, slot, now)
        if digest is None:
            return None
        key = f"digest:{channel.id}:{slot.isoformat()}"
        delivery = await library.outbox.intend(DeliveryKind.digest, key, channel, now, digest.id)
        if delivery:
            await self.queue.deliver(library.session, delivery)
        return delivery


async def send_due(database: Database, desk: NewsDesk, now: datetime) -> None:
    """Sends every digest that is due. A slot missed by days is sent once, late, and the next one comes on time."""
    async with database.session() as session:
        due = await digests_due(session, now)
    for tenant, id in due:
        try:
            async with database.library(tenant) as library:
                await _send_slot(library, desk, await library.channels.get(id), now)
        except Exception:  # one channel that can't be served does not silence the others; it comes again
            log.exception("the digest of channel %s failed", id)


async def _send_slot(library: Library, desk: NewsDesk, channel: Channel, now: datetime) -> None:
    slot = channel.next_slot
    if slot is None or slot > now or channel.paused or not channel.listens:
        return  # another scheduler was faster, or somebody just changed their mind
    await desk.send_digest(library, channel, slot, now)
    channel.next_slot = next_slot(channel, now)


async def send_now(database: Database, desk: NewsDesk, tenant: str, ids: list[str], now: datetime) -> list[UUID]:
    """Sends each of these channels a digest at once; the ids of the deliveries, none for a channel that heard all."""
    sent = []
    for id in ids:
        async with database.library(tenant) as library:
            channel = await library.channels.get(id)
            if delivery := await desk.send_digest(library, channel, now, now):
                sent.append(delivery.id)
    return sent
