"""What a channel may hear next, found through indexes: a bounded number of stories, however large the archive is."""

import random
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, exists, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from stories import became
from stories.campaigns import Campaigns
from stories.digest import Material
from stories.outbox import GONE, POST
from stories.pieces import Post, Status, Story
from stories.standings import adoptions
from stories.tables.conversations import Channel
from stories.tables.deliveries import Delivery
from stories.tables.digests import Digest, DigestItem, Standing
from stories.tables.people import Person, TeamOwner
from stories.weighing import UNTRIED, Candidate, Readership

NEWEST = 50  # pieces a channel has not heard
BEST = 50  # stories by what became of them
FOCUSED = 20  # per objective of its focus
WINDOW = 200  # stories, heard or not, that stand beside each other in the lots
LATELY = 40  # items by which a channel knows a teller: about eight editions

P = TypeVar("P", Story, Post)


class Candidates:
    """What one channel has not heard, and who reads there; within one transaction."""

    def __init__(self, session: AsyncSession, channel: Channel) -> None:
        self.session = session
        self.tenant = channel.tenant
        self.channel = channel

    async def material(self, seed: str, now: datetime, focus: Collection[str] = ()) -> Material:
        """The newest, the best, what the channel prefers, and lots; posts; what became of what it heard; campaigns."""
        newest = await self._newest(Story)
        best = await self._best()
        focused = [story for each in sorted(focus) for story in await self._newest(Story, each)]
        lots = await self._lots(seed)
        found = {story.id: story for story in (*newest, *best, *focused, *lots)}
        known = await adoptions(self.session, self.tenant, found)
        weighed = {id: Candidate(story, known.get(id, UNTRIED)) for id, story in found.items()}
        chosen = {story.id: weighed[story.id] for story in (*newest, *best, *focused)}
        return Material(
            [*chosen.values()],
            [weighed[lot.id] for lot in lots],
            await self._newest(Post),
            await became.news(self.session, self.channel, now),
            await Campaigns(self.session, self.tenant).sections(self.channel.id, now),
        )

    async def readers(self, focus: Collection[str] = ()) -> Readership:
        """The units at home in the channel, as far as its team's owners tell; and the tellers it heard lately."""
        owners = (
            select(col(Person.unit_id))
            .join(
                TeamOwner, (col(TeamOwner.tenant) == col(Person.tenant)) & (col(TeamOwner.person_id) == col(Person.id))
            )
            .where(col(TeamOwner.tenant) == self.tenant, col(TeamOwner.team_id) == self.channel.team_id)
            .where(col(Person.unit_id).is_not(None))
        )
        lately = (
            select(col(DigestItem.piece_id))
            .join(
                Digest, (col(Digest.tenant) == col(DigestItem.tenant)) & (col(Digest.id) == col(DigestItem.digest_id))
            )
            .where(col(DigestItem.tenant) == self.tenant, col(DigestItem.channel_id) == self.channel.id)
            .order_by(col(Digest.printed_at).desc())
            .limit(LATELY)
        )
        tellers = select(col(Story.author_id)).where(col(Story.tenant) == self.tenant, col(Story.id).in_(lately))
        return Readership(
            home=frozenset(await self._all(owners)),
            focus=frozenset(focus),
            heard=frozenset(await self._all(tellers)),
            language=self.channel.conversation.language,
        )

    async def seed(self) -> str:
        """What the lots of the next edition are drawn by: the channel, and the slot of its last edition.

        So a preview draws what will be sent, whenever that is.
        """
        last = (
            select(col(Digest.slot))
            .where(col(Digest.tenant) == self.tenant, col(Digest.channel_id) == self.channel.id)
            .order_by(col(Digest.slot).desc())
            .limit(1)
        )
        slot = await self.session.scalar(last)
        return f"{self.channel.id} {slot.timestamp() if slot else 'first'}"

    async def _newest(self, kind: type[P], objective: str = "") -> Sequence[P]:
        unheard = select(kind).where(*self._unheard(kind))
        if objective:
            unheard = unheard.where(col(kind.objective) == objective)
        return await self._all(unheard.order_by(col(kind.published_at).desc()).limit(FOCUSED if objective else NEWEST))

    async def _best(self) -> Sequence[Story]:
        """By what became of them. They are counted off before the stories are looked up, so no plan reads them all."""
        standing = (
            select(col(Standing.story_id).label("id"))
            .where(col(Standing.tenant) == self.tenant, col(Standing.worth) > 0, ~self._heard(col(Standing.story_id)))
            .order_by(col(Standing.worth).desc(), col(Standing.story_id))
            .limit(BEST)
            .subquery()
        )
        return await self._all(
            select(Story).where(
                col(Story.id).in_(select(standing.c.id)),
                col(Story.tenant) == self.tenant,
                col(Story.status) == Status.published,
            )
        )

    async def _lots(self, seed: str) -> Sequence[Story]:
        """Stories beside each other in the order of their ids, from where the seed says; the first follows the last.

        Ids are random, so what stands together has nothing else in common.
        """
        start = UUID(int=random.Random(seed).getrandbits(128))  # noqa: S311  to be fair, not to hide
        published = select(Story).where(col(Story.tenant) == self.tenant, col(Story.status) == Status.published)
        halves = [
            published.where(half).order_by(col(Story.id)).limit(WINDOW).subquery()
            for half in (col(Story.id) >= start, col(Story.id) < start)
        ]
        lot = aliased(Story, union_all(*map(select, halves)).limit(WINDOW).subquery())
        return await self._all(select(lot).where(~self._heard(col(lot.id))))

    def _unheard(self, kind: type[Story] | type[Post]) -> list[ColumnElement[bool]]:
        """Published, not yet in a digest of this channel; and no post that went there, or is going, by itself."""
        unheard = [col(kind.tenant) == self.tenant, col(kind.status) == Status.published, ~self._heard(col(kind.id))]
        if kind is Story:
            return unheard
        alone = exists().where(
            col(Delivery.tenant) == self.tenant,
            col(Delivery.about) == col(kind.id),
            col(Delivery.kind) == POST,
            col(Delivery.conversation_id) == self.channel.id,
            col(Delivery.state).not_in(GONE),
        )
        return [*unheard, col(Post.planned_at).is_(None), ~alone]

    def _heard(self, id: Any) -> ColumnElement[bool]:
        """Whether this channel heard the piece with that id."""
        return exists().where(
            col(DigestItem.tenant) == self.tenant,
            col(DigestItem.channel_id) == self.channel.id,
            col(DigestItem.piece_id) == id,
        )

    async def _all(self, query: Any) -> Sequence[Any]:
        return (await self.session.scalars(query)).all()
