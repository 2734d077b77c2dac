"""The news desk: what is to be sent is written down and queued in one transaction, and asked for when it is due."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from scheduler.jobs import Queue
from scheduler.messages import KINDS, Kinds
from stories.channels import digests_due
from stories.database import Database
from stories.desk import Desk
from stories.editions import send_digest, send_due_digest
from stories.library import Library
from stories.pieces import Post
from stories.planned import posts_due, publish_due, send_post, went_out
from stories.tables.deliveries import Delivery

TOGETHER = 25  # channels for which a post is queued in one transaction: 0.1 s
Leads = Callable[[Post], Awaitable[bool]]  # whether the author of a post leads, now

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class NewsDesk:
    """Brings messages to conversations, and keeps posted cards up to date; the `Desk` of the stories."""

    queue: Queue
    kinds: Kinds = KINDS

    async def deliver(
        self, library: Library, kind: str, key: str, conversation_id: str, now: datetime, about: UUID | None = None
    ) -> Delivery | None:
        """Writes the delivery down and queues it; None when there is one with this key. Raises UnknownKind."""
        self.kinds[kind]  # an unknown one is refused before anything is written
        delivery = await library.outbox.intend(kind, key, conversation_id, now, about)
        if delivery:
            await self.queue.deliver(library.session, delivery)
        return delivery

    async def refresh(self, library: Library, about: UUID) -> None:
        await self.queue.retell(library.session, library.tenant, about)

    async def develop(self, library: Library, photo_id: UUID) -> None:
        await self.queue.develop(library.session, library.tenant, photo_id)

    async def recount(self, library: Library, piece_id: UUID) -> None:
        await self.queue.recount(library.session, library.tenant, piece_id)

    async def compare(self, library: Library, story_id: UUID) -> None:
        await self.queue.compare(library.session, library.tenant, story_id)

    async def uncompare(self, library: Library, story_id: UUID) -> None:
        await self.queue.uncompare(library.session, story_id)


async def send_due(database: Database, desk: Desk, now: datetime) -> None:
    """Sends every digest that is due."""
    async with database.session() as session:
        due = await digests_due(session, now)
    for tenant, id in due:
        try:
            async with database.library(tenant) as library:
                await send_due_digest(library, desk, id, now)
        except Exception:  # one channel that can't be served does not silence the others; it comes again
            log.exception("the digest of channel %s failed", id)


async def send_due_posts(database: Database, desk: Desk, leads: Leads, now: datetime) -> None:
    """Brings every post that is due to the channels, some at a time: each in its own transaction, and once."""
    async with database.session() as session:
        due = await posts_due(session, now)
    for post in due:
        try:
            await _send_post(database, desk, post, now, leads=await leads(post))
        except Exception:  # the other posts go out; it comes again
            log.exception("the post %s failed", post.id)


async def _send_post(database: Database, desk: Desk, post: Post, now: datetime, *, leads: bool) -> None:
    async with database.library(post.tenant) as library:
        channels = await publish_due(library, desk, post.id, now, leads=leads)
    if channels is None:
        return
    for first in range(0, len(channels), TOGETHER):
        async with database.library(post.tenant) as library:
            if not await send_post(library, desk, post.id, channels[first : first + TOGETHER], now):
                return
    async with database.library(post.tenant) as library:
        await went_out(library, post.id)


async def send_now(database: Database, desk: Desk, tenant: str, ids: list[str], now: datetime) -> list[UUID]:
    """Sends each of these channels a digest at once; the ids of the deliveries, none for a channel that heard all."""
    sent = []
    for id in ids:
        async with database.library(tenant) as library:
            if delivery := await send_digest(library, desk, await library.channels.get(id), now, now):
                sent.append(delivery.id)
    return sent
