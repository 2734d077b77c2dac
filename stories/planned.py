"""Brings a leader's post to the channels by itself, now or at its time: a row with a time, found by asking."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import afterwards, editing
from stories.desk import Desk
from stories.library import Library
from stories.outbox import POST
from stories.pieces import Post, Status

_OUT = (Status.planned, Status.published)


async def posts_due(session: AsyncSession, now: datetime) -> list[Post]:
    """The posts that are to go out by themselves now, the longest due first."""
    due = select(Post).where(col(Post.planned_at) <= now, col(Post.status).in_(_OUT)).order_by(col(Post.planned_at))
    return list((await session.scalars(due)).all())


async def publish_due(library: Library, desk: Desk, id: UUID, now: datetime, *, leads: bool) -> list[str] | None:
    """Publishes a post that is due; the ids of the channels that are to hear it, None where it does not go out now.

    Whoever does not lead any more has it in the next digest instead, without the mark, and is told. Nobody is waited
    for: a post that somebody is changing comes again.
    """
    post = await _claimed(library, id)
    if post is None or post.planned_at is None or post.planned_at > now or post.status not in _OUT:
        return None
    if post.status == Status.planned:
        post.status, post.published_at, post.by_leader = Status.published, now, leads
        if await library.waiting.gates(post):
            editing.wait(post, now)
    if not post.by_leader:
        post.planned_at = None
        await afterwards.tell(library, afterwards.DEMOTED, post, now)
        return None
    return list(await library.channels.awake())


async def send_post(library: Library, desk: Desk, id: UUID, channel_ids: Collection[str], now: datetime) -> bool:
    """Brings a post to these channels, each once, unless a digest told it there; False when it was taken back."""
    post = await _claimed(library, id)
    if post is None or post.planned_at is None or post.status != Status.published:
        return False
    told = await library.channels.heard(id)
    for channel_id in channel_ids:
        if channel_id not in told:
            await desk.deliver(library, POST, f"post:{id}:{channel_id}", channel_id, now, id)
    return True


async def went_out(library: Library, id: UUID) -> None:
    """Every channel has its delivery; channels that come later have it in a digest."""
    if post := await _claimed(library, id):
        post.planned_at = None


async def _claimed(library: Library, id: UUID) -> Post | None:
    one = select(Post).where(col(Post.tenant) == library.tenant, col(Post.id) == id)
    one = one.with_for_update(key_share=True, skip_locked=True).execution_options(populate_existing=True)
    found: Post | None = await library.session.scalar(one)
    return found
