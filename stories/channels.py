"""The channels of one tenant: when each hears its digest, and what is in it."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, delete, exists, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import became, digest, echoes, ripples
from stories.campaigns import Campaigns, DigestCampaign
from stories.candidates import Candidates
from stories.conversations import Conversations
from stories.digest import Choice, Edition, Item, Plan, Reason
from stories.echoes import SILENCE
from stories.errors import NotFound
from stories.photos import Photos
from stories.pieces import Piece, Post, Story
from stories.standings import adoptions
from stories.tables.conversations import Channel, Conversation
from stories.tables.digests import Digest, DigestItem, DigestLot, DigestSequel
from stories.tries import Audience
from stories.weighing import UNTRIED

ASKED_MOST = 3  # of them whose next digest is chosen to see whether a story is in it: those that are named
HEARING_MOST = 100  # channels that are looked at to say who hears a story next

_READY = (~col(Channel.paused), col(Conversation.installed), col(Conversation.unreachable_since).is_(None))
_ITS_CONVERSATION = (col(Conversation.tenant) == col(Channel.tenant)) & (col(Conversation.id) == col(Channel.id))


async def digests_due(session: AsyncSession, now: datetime) -> list[tuple[str, str]]:
    """The channels whose digest is due, as pairs of tenant and channel id, the longest due first."""
    due = (
        select(col(Channel.tenant), col(Channel.id))
        .join(Conversation, _ITS_CONVERSATION)
        .where(*_READY, col(Channel.next_slot) <= now)
        .order_by(col(Channel.next_slot))
    )
    return [(tenant, id) for tenant, id in (await session.execute(due)).all()]


async def listening(session: AsyncSession) -> list[tuple[str, str]]:
    """The channels that take a digest now, as pairs of tenant and channel id: the app is there, nothing is paused."""
    ready = (
        select(col(Channel.tenant), col(Channel.id))
        .join(Conversation, _ITS_CONVERSATION)
        .where(*_READY)
        .order_by(col(Channel.tenant), col(Channel.id))
    )
    return [(tenant, id) for tenant, id in (await session.execute(ready)).all()]


class Channels:
    """The channels of one tenant, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str, conversations: Conversations, photos: Photos) -> None:
        self.photos = photos
        self.session = session
        self.tenant = tenant
        self.conversations = conversations

    async def added(self, channel: Channel) -> bool:
        """Retold was added to this channel; True when that is news. What a channel decided before stays."""
        news = await self.conversations.added(channel.conversation)
        kept = insert(Channel).values(channel.model_dump())
        if news:  # no digest comes until somebody saves the setup card again
            kept = kept.on_conflict_do_update(index_elements=["tenant", "id"], set_={"next_slot": None})
        await self.session.execute(kept if news else kept.on_conflict_do_nothing())
        return news

    async def read(self, id: str) -> Channel:
        """The channel as it is now; nobody is waited for. Raises NotFound."""
        return await self._one(id)

    async def get(self, id: str) -> Channel:
        """The channel, locked for a change, so that two editions are made one after the other. Raises NotFound.

        The lock is its conversation's: one lock for both, taken before the channel is read.
        """
        await self.conversations.get(id)
        return await self._one(id)

    async def claim(self, id: str) -> Channel | None:
        """The channel, locked for a change; None when somebody is changing it: nobody is waited for."""
        return await self._one(id) if await self.conversations.claim(id) else None

    async def zones(self, ids: Collection[str]) -> dict[str, str]:
        """The time zones of these channels; what is no channel is absent."""
        asked = select(col(Channel.id), col(Channel.time_zone)).where(
            col(Channel.tenant) == self.tenant, col(Channel.id).in_(ids)
        )
        return dict((await self.session.execute(asked)).all())

    async def clocks(self) -> list[str]:
        """The time zones in which channels hear digests and posts."""
        heard = (
            select(col(Channel.time_zone))
            .join(Conversation, _ITS_CONVERSATION)
            .where(col(Channel.tenant) == self.tenant, *_READY, col(Channel.next_slot).is_not(None))
            .distinct()
        )
        return sorted((await self.session.scalars(heard)).all())

    async def teams(self) -> list[tuple[str, str]]:
        """The teams in whose channels Retold is, each with its group in the directory, as far as that is known."""
        known = (
            select(col(Channel.team_id), func.max(col(Channel.group_id)))
            .where(col(Channel.tenant) == self.tenant, col(Channel.group_id) != "", col(Channel.team_id) != "")
            .group_by(col(Channel.team_id))
            .order_by(col(Channel.team_id))
        )
        return [(team, group) for team, group in (await self.session.execute(known)).all()]

    async def next_to_hear(self, now: datetime) -> list[tuple[str, datetime]]:
        """The names of the channels that hear a digest next, each with its slot, the soonest first."""
        waiting = (
            select(col(Channel.name), col(Channel.next_slot))
            .join(Conversation, _ITS_CONVERSATION)
            .where(col(Channel.tenant) == self.tenant, *_READY, col(Channel.next_slot) > now)
            .order_by(col(Channel.next_slot), col(Channel.name))
            .limit(HEARING_MOST)
        )
        return [(name, slot) for name, slot in (await self.session.execute(waiting)).all() if slot]

    async def crowded(self, piece_id: UUID, now: datetime) -> bool:
        """Whether one of the channels that hear a digest next has something better to tell, as things stand now."""
        soonest = (
            select(Channel)
            .join(Conversation, _ITS_CONVERSATION)
            .where(col(Channel.tenant) == self.tenant, *_READY, col(Channel.next_slot) > now)
            .order_by(col(Channel.next_slot), col(Channel.name))
            .limit(ASKED_MOST)
        )
        for channel in (await self.session.scalars(soonest)).all():
            plan = await self._plan(channel, channel.next_slot or now)
            if piece_id not in {choice.piece.id for choice in plan.choices}:
                return True
        return False

    async def awake(self) -> dict[str, str]:
        """The names, by id, of the channels that hear what goes out by itself: set up, not paused, and so chosen."""
        ready = (
            select(col(Channel.id), col(Channel.name))
            .join(Conversation, _ITS_CONVERSATION)
            .where(col(Channel.tenant) == self.tenant, *_READY, col(Channel.next_slot).is_not(None))
            .where(col(Channel.posts_at_once))
            .order_by(col(Channel.name), col(Channel.id))
        )
        return dict((await self.session.execute(ready)).all())

    async def heard(self, piece_id: UUID) -> set[str]:
        """The ids of the channels that heard a piece in a digest."""
        digests = select(col(DigestItem.channel_id)).where(
            col(DigestItem.tenant) == self.tenant, col(DigestItem.piece_id) == piece_id
        )
        return set((await self.session.scalars(digests)).all())

    async def preview(self, channel: Channel, at: datetime) -> Edition:
        """What the channel would hear if its digest came now. Writes nothing."""
        plan = await self._plan(channel, at)
        edition = await self._edition(channel, at, plan.choices)
        return replace(edition, sequels=plan.sequels, campaigns=plan.campaigns) if plan else edition

    async def compose(self, channel: Channel, slot: datetime, now: datetime) -> Digest | None:
        """The channel's edition for a slot; None when the slot is taken or there is nothing to tell.

        The caller holds the channel's lock (`get`), so nothing is chosen twice. A slot with nothing to tell is taken
        all the same.
        """
        if await self.session.scalar(select(exists().where(*_slot(channel, slot)))):
            return None
        plan = await self._plan(channel, now)
        edition = Digest(tenant=self.tenant, channel_id=channel.id, slot=slot, printed_at=now)
        self.session.add(edition)
        await self.session.flush()
        if plan:
            self.session.add_all(_printed(plan, edition))
            await self.session.flush()
        return edition if plan else None

    async def edition(self, id: UUID) -> Edition:
        """An edition as it reads now: its pieces as they are, with today's counts. Raises NotFound."""
        printed = await self.session.get(Digest, {"tenant": self.tenant, "id": id})
        if printed is None:
            raise NotFound
        channel = await self.read(printed.channel_id)
        items = (
            select(DigestItem)
            .where(col(DigestItem.tenant) == self.tenant, col(DigestItem.digest_id) == id)
            .order_by(col(DigestItem.position))
        )
        rows = (await self.session.scalars(items)).all()
        pieces = await self._pieces([row.piece_id for row in rows])
        choices = [Choice(pieces[row.piece_id], Reason(row.reason)) for row in rows]
        return replace(
            await self._edition(channel, printed.printed_at, choices),
            id=id,
            sequels=await became.printed(self.session, channel, id),
            campaigns=await Campaigns(self.session, self.tenant).printed(id),
        )

    async def unsay(self, digest_id: UUID) -> None:
        """Frees the pieces of an edition that reached nobody: the channel has not heard them, and nothing followed."""
        for kind in (DigestItem, DigestLot, DigestSequel, DigestCampaign):
            unheard = delete(kind).where(col(kind.tenant) == self.tenant, col(kind.digest_id) == digest_id)
            await self.session.execute(unheard)

    async def _one(self, id: str) -> Channel:
        one = select(Channel).where(col(Channel.tenant) == self.tenant, col(Channel.id) == id)
        found = await self.session.scalar(one.execution_options(populate_existing=True))
        if found is None:
            raise NotFound
        return found

    async def _plan(self, channel: Channel, now: datetime) -> Plan:
        candidates = Candidates(self.session, channel)
        seed = await candidates.seed()
        return digest.choose(
            await candidates.material(seed, now, channel.focus), await candidates.readers(channel.focus), now, seed
        )

    async def _edition(self, channel: Channel, day: datetime, choices: Sequence[Choice]) -> Edition:
        ids = [choice.piece.id for choice in choices]
        counts = await ripples.inspired(self.session, self.tenant, ids)
        known = await adoptions(self.session, self.tenant, ids)
        pieces, here = [choice.piece for choice in choices], Audience(channel.id)
        beside = await echoes.echoes(self.session, self.tenant, pieces, self.photos, here, inline=False)
        items = tuple(
            Item(
                choice.piece,
                choice.reason,
                counts.get(choice.piece.id, 0),
                beside.get(choice.piece.id, SILENCE),
                known.get(choice.piece.id, UNTRIED),
            )
            for choice in choices
        )
        there = day.astimezone(ZoneInfo(channel.time_zone))
        return Edition(channel=channel, day=there, items=items)

    async def _pieces(self, ids: list[UUID]) -> dict[UUID, Piece]:
        found: dict[UUID, Piece] = {}
        for kind in (Story, Post):
            query = select(kind).where(col(kind.tenant) == self.tenant, col(kind.id).in_(ids))
            found |= {piece.id: piece for piece in (await self.session.scalars(query)).all()}
        return found


def _printed(plan: Plan, edition: Digest) -> list[DigestItem | DigestLot | DigestSequel | DigestCampaign]:
    """What is kept of a plan: the items, the lots among which one was drawn, of what it told more, and campaigns."""
    one: dict[str, Any] = {"tenant": edition.tenant, "digest_id": edition.id}
    return [
        *(
            DigestItem(
                **one,
                channel_id=edition.channel_id,
                piece_id=choice.piece.id,
                position=position,
                reason=choice.reason,
                probability=choice.probability,
            )
            for position, choice in enumerate(plan.choices)
        ),
        *(DigestLot(**one, story_id=lot.story_id, probability=lot.probability, drawn=lot.drawn) for lot in plan.lots),
        *(
            DigestSequel(**one, story_id=sequel.story.id, position=position)
            for position, sequel in enumerate(plan.sequels)
        ),
        *(DigestCampaign(**one, campaign_id=each.campaign.id, ended=each.ended) for each in plan.campaigns),
    ]


def _slot(channel: Channel, slot: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        col(Digest.tenant) == channel.tenant,
        col(Digest.channel_id) == channel.id,
        col(Digest.slot) == slot,
    )
