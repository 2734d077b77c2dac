"""Takes the example company out of a library again, and whatever real people said about it; nothing of their own."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, String, cast, delete, exists, func, literal, select, update
from sqlmodel import col

from examples.company import PREFIX
from stories import standings
from stories.barriers import Barrier
from stories.campaigns import Campaign, CampaignLeader, CampaignValue, DigestCampaign
from stories.library import Library
from stories.photos import Face, Photo
from stories.pieces import Post, Story
from stories.pledges import Try
from stories.tables.answers import CoTeller, Inspiration, Reply
from stories.tables.conversations import Channel, Conversation
from stories.tables.deliveries import Copy, Delivery
from stories.tables.digests import Digest, DigestItem, DigestLot, DigestSequel, Standing
from stories.tables.house import Audit
from stories.tables.letters import Attention, Matter
from stories.tables.people import Delegate, ExpectedPerson, OrgUnit, Person, Role, TeamOwner


async def remove(library: Library) -> list[UUID] | None:
    """The editions of real channels in which example pieces stood, to be drawn anew; None where there was no company.

    By its ids everything of it is known. What real people said about its stories goes with them, and what they wrote
    themselves stays: their own version of an example story, their thanks for one, a unit that they joined.
    """
    made = exists().where(col(Person.tenant) == library.tenant, _example(Person.id))
    return await _Removing(library).all() if await library.session.scalar(select(made)) else None


class _Removing:
    """One removal, table by table: what points at something goes before it."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.session = library.session
        self.tenant = library.tenant

    async def all(self) -> list[UUID]:
        pieces = await self._ids(select(col(Story.id)).where(_example(Story.author_id)), Story)
        pieces += await self._ids(select(col(Post.id)).where(_example(Post.author_id)), Post)
        editions = await self._ids(select(col(Digest.id)).where(_example(Digest.channel_id)), Digest)
        tried = col(Try.piece_id).in_(pieces) | _example(Try.person_id)
        tries = await self._ids(select(col(Try.id)).where(tried), Try)
        touched = set(await self._ids(select(col(Try.piece_id)).where(tried), Try)) - set(pieces)
        heard = await self._heard(pieces, editions)
        await self._what_became_of(pieces, tries)
        for story in touched:
            await standings.reckon(self.session, self.tenant, story)
        await self._campaigns(editions)
        await self._editions(pieces, editions)
        await self._cut_loose(pieces)
        await self._delete(Story, _example(Story.author_id))
        await self._delete(Post, _example(Post.author_id))
        await self._people()
        return heard

    async def _heard(self, pieces: Sequence[UUID], editions: Sequence[UUID]) -> list[UUID]:
        """The editions of real channels that show any of these pieces."""
        items = select(col(DigestItem.digest_id)).where(col(DigestItem.piece_id).in_(pieces))
        sequels = select(col(DigestSequel.digest_id)).where(col(DigestSequel.story_id).in_(pieces))
        found = [*await self._ids(items, DigestItem), *await self._ids(sequels, DigestSequel)]
        return sorted(set(found) - set(editions))

    async def _what_became_of(self, pieces: Sequence[UUID], tries: Sequence[UUID]) -> None:
        barriers = await self._ids(select(col(Barrier.id)).where(col(Barrier.piece_id).in_(pieces)), Barrier)
        about = col(Matter.about).in_([*pieces, *tries, *barriers])
        await self._delete(Matter, _example(Matter.person_id) | about)
        await self._delete(Barrier, col(Barrier.id).in_(barriers))
        await self._delete(Try, col(Try.id).in_(tries))
        await self._delete(Standing, col(Standing.story_id).in_(pieces))
        for kind in (Inspiration, Reply, CoTeller):
            await self._delete(kind, col(kind.piece_id).in_(pieces) | _example(kind.person_id))
        await self._delete(Photo, col(Photo.story_id).in_(pieces))
        await self._delete(Audit, col(Audit.piece_id).in_(pieces) | _example(Audit.person_id))

    async def _editions(self, pieces: Sequence[UUID], editions: Sequence[UUID]) -> None:
        await self._delete(DigestItem, col(DigestItem.piece_id).in_(pieces) | col(DigestItem.digest_id).in_(editions))
        for kind in (DigestLot, DigestSequel):
            await self._delete(kind, col(kind.story_id).in_(pieces) | col(kind.digest_id).in_(editions))
        there = _example(Delivery.conversation_id) | col(Delivery.about).in_([*pieces, *editions])
        await self._delete(
            Copy,
            col(Copy.delivery_id).in_(select(col(Delivery.id)).where(col(Delivery.tenant) == self.tenant, there)),
        )
        await self._delete(Delivery, there)
        await self._delete(Digest, col(Digest.id).in_(editions))
        await self._delete(Channel, _example(Channel.id))

    async def _campaigns(self, editions: Sequence[UUID]) -> None:
        """Those of the company; what real people told in answer to one stays, without it."""
        theirs = await self._ids(select(col(Campaign.id)).where(_example(Campaign.started_by)), Campaign)
        await self._set(Story, col(Story.campaign_id).in_(theirs), campaign_id=None)
        stood = col(DigestCampaign.campaign_id).in_(theirs) | col(DigestCampaign.digest_id).in_(editions)
        await self._delete(DigestCampaign, stood)
        for kind in (CampaignLeader, CampaignValue):
            await self._delete(kind, col(kind.campaign_id).in_(theirs) | _example(kind.person_id))
        await self._delete(Campaign, col(Campaign.id).in_(theirs))

    async def _cut_loose(self, pieces: Sequence[UUID]) -> None:
        """What real people wrote does not speak of these pieces any more, and names nobody of the company."""
        about = [str(id) for id in pieces]
        await self._set(Story, col(Story.parent_id).in_(pieces), parent_id=None)
        await self._set(Post, col(Post.parent_id).in_(pieces), parent_id=None)
        await self._set(Post, col(Post.thanked).in_(about), thanked="")
        await self._set(Post, col(Post.practice).in_(about), practice="")
        name = select(col(Person.name)).where(col(Person.tenant) == self.tenant, _example(Person.id))
        for told in (await self.session.scalars(name)).all():
            beside = func.array_position(col(Story.with_names), told).is_not(None)
            await self._set(Story, beside, with_names=func.array_remove(col(Story.with_names), told))

    async def _people(self) -> None:
        for kind in (Attention, Role, Face):
            await self._delete(kind, _example(kind.person_id))
        await self._delete(TeamOwner, _example(TeamOwner.person_id) | _example(TeamOwner.team_id))
        await self._delete(Delegate, _example(Delegate.person_id) | _example(Delegate.leader_id))
        await self._set(Person, _example(Person.manager_id), manager_id=None)
        await self._set(OrgUnit, _example(OrgUnit.leader_id), leader_id=None)
        await self._delete(Person, _example(Person.id))
        await self._delete(Conversation, _example(Conversation.id))
        belongs = [
            exists().where(col(kind.tenant) == self.tenant, col(kind.unit_id) == col(OrgUnit.id))
            for kind in (Person, ExpectedPerson, Story, Post, Try)
        ]
        await self._delete(OrgUnit, _example(OrgUnit.key), *(~real for real in belongs))

    async def _ids(self, asked: Select[Any], kind: Any) -> list[Any]:
        return list((await self.session.scalars(asked.where(kind.tenant == self.tenant))).all())

    async def _delete(self, kind: Any, *which: ColumnElement[bool]) -> None:
        await self.session.execute(delete(kind).where(kind.tenant == self.tenant, *which), execution_options=_PLAIN)

    async def _set(self, kind: Any, which: ColumnElement[bool], **values: Any) -> None:
        changed = update(kind).where(kind.tenant == self.tenant, which).values(**values)
        await self.session.execute(changed, execution_options=_PLAIN)


_PLAIN = {"synchronize_session": False}  # nothing was read that could be out of date


def _example(column: Any) -> ColumnElement[bool]:
    return cast(column, String).startswith(literal(PREFIX))
