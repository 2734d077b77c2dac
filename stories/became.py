"""What became of the stories that a channel heard: since it last read about each of them, and as it stands now."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.pieces import Status, Story
from stories.pledges import ADOPTED, BY_OTHERS, Result, Try
from stories.sequels import Sequel, Told
from stories.standings import adoptions
from stories.tables.conversations import Channel
from stories.tables.digests import Digest, DigestItem, DigestSequel
from stories.tries import NOBODY, Audience, Tries
from stories.weighing import UNTRIED

REMEMBERED = timedelta(weeks=26)  # for so long a channel hears what became of a story
NEWS_MOST = 20  # stories that are looked at; three are told
_OPEN = (col(Try.seen), col(Try.ask_at).is_not(None), col(Try.result).in_(("", Result.not_yet)))


async def news(session: AsyncSession, channel: Channel, now: datetime) -> list[Told]:
    """The stories of this channel of which there is something to tell since it last read about them."""
    tenant = channel.tenant
    recent = (
        select(col(Digest.id), col(Digest.printed_at).label("at"))
        .where(col(Digest.tenant) == tenant, col(Digest.channel_id) == channel.id)
        .where(col(Digest.printed_at) > now - REMEMBERED)
        .subquery()
    )
    read = union_all(
        *(
            select(id.label("id"), recent.c.at)
            .join(recent, recent.c.id == col(kind.digest_id))
            .where(col(kind.tenant) == tenant)
            for kind, id in ((DigestItem, col(DigestItem.piece_id)), (DigestSequel, col(DigestSequel.story_id)))
        )
    ).subquery()
    last = select(read.c.id, func.max(read.c.at).label("at")).group_by(read.c.id).subquery()
    begun = func.count().filter(col(Try.said_at) > last.c.at, col(Try.said_in) == channel.id, *_OPEN)
    worked = func.count().filter(col(Try.answered_at) > last.c.at, col(Try.result).in_(ADOPTED))
    told = (
        select(last.c.id, last.c.at, begun, worked, select(func.max(read.c.at)).scalar_subquery())
        .join(Try, (col(Try.tenant) == tenant) & (col(Try.piece_id) == last.c.id))
        .join(Story, (col(Story.tenant) == tenant) & (col(Story.id) == last.c.id))
        .where(col(Story.status) == Status.published, col(Try.active), BY_OTHERS)
        .group_by(last.c.id, last.c.at)
        .having((begun > 0) | (worked > 0))
        .order_by(worked.desc(), begun.desc(), last.c.at.desc(), last.c.id)
        .limit(NEWS_MOST)
    )
    rows = (await session.execute(told)).all()
    found = await _sequels(session, channel, [id for id, *_ in rows])
    return [Told(found[id], at, at == newest, begun, worked) for id, at, begun, worked, newest in rows if id in found]


async def printed(session: AsyncSession, channel: Channel, digest_id: UUID) -> tuple[Sequel, ...]:
    """What an edition tells of earlier stories, as it stands now."""
    told = (
        select(col(DigestSequel.story_id))
        .where(col(DigestSequel.tenant) == channel.tenant, col(DigestSequel.digest_id) == digest_id)
        .order_by(col(DigestSequel.position))
    )
    ids = (await session.scalars(told)).all()
    found = await _sequels(session, channel, ids)
    return tuple(found[id] for id in ids if id in found)


async def _sequels(session: AsyncSession, channel: Channel, ids: Sequence[UUID]) -> dict[UUID, Sequel]:
    if not ids:
        return {}
    stories = select(Story).where(col(Story.tenant) == channel.tenant, col(Story.id).in_(ids))
    trying = await Tries(session, channel.tenant).trying(ids, Audience(channel.id))
    known = await adoptions(session, channel.tenant, ids)
    found = {}
    for story in (await session.scalars(stories)).all():
        adoption, who = known.get(story.id, UNTRIED), trying.get(story.id, NOBODY)
        names = tuple(name for name, _ in who.named)
        found[story.id] = Sequel(story, who.many, adoption.adopted, adoption.units, names)
    return found
