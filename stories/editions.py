"""What is sent to a channel, and once only: its setup card, the digest of a slot, a digest out of turn."""

from datetime import datetime

from stories import slots
from stories.desk import Desk
from stories.library import Library
from stories.tables.conversations import Channel
from stories.tables.deliveries import Delivery, DeliveryState

SETUP, DIGEST = "setup", "digest"  # kinds of delivery


async def introduce(library: Library, desk: Desk, channel: Channel, now: datetime) -> None:
    """Sends the setup card, once per install."""
    await desk.deliver(library, SETUP, f"setup:{channel.id}:{channel.conversation.installs}", channel.id, now)


async def send_digest(library: Library, desk: Desk, channel: Channel, slot: datetime, now: datetime) -> Delivery | None:
    """The delivery of a channel's digest for a slot; None when the slot is taken or there is nothing to tell.

    The caller holds the channel's lock (`channels.get`). A digest out of turn has now for its slot.
    """
    digest = await library.channels.compose(channel, slot, now)
    if digest is None:
        return None
    return await desk.deliver(library, DIGEST, f"digest:{channel.id}:{slot.isoformat()}", channel.id, now, digest.id)


async def recall_digest(library: Library, desk: Desk, channel: Channel, now: datetime) -> bool:
    """Takes the newest digest of a channel back, wherever it is by now; False when there is none.

    Its cards are removed, and its pieces are told again. The caller holds the channel's lock.
    """
    delivery = await library.outbox.newest(DIGEST, channel.id)
    if delivery is None or delivery.about is None:
        return False
    delivery.doubts += delivery.state == DeliveryState.sending
    delivery.state, delivery.changed_at, delivery.reason = DeliveryState.recalled, now, "an editor took it back"
    await library.channels.unsay(delivery.about)
    await desk.refresh(library, delivery.about)
    return True


async def send_due_digest(library: Library, desk: Desk, channel_id: str, now: datetime) -> Delivery | None:
    """Sends the digest a channel waits for, unless it was sent or is not wanted; the next one comes in its rhythm.

    A slot missed by days is sent once, late, and the next one comes on time.
    """
    channel = await library.channels.claim(channel_id)
    if channel is None:  # it comes again; the others do not wait for it
        return None
    slot = channel.next_slot
    if slot is None or slot > now or channel.paused or not channel.conversation.listens:
        return None
    channel.next_slot = slots.next_slot(channel, now, last=slot)
    return await send_digest(library, desk, channel, slot, now)
