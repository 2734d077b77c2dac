"""The library of one tenant: everything it was told, found and read within one transaction."""

import random
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ARRAY, BindParameter, Text, any_, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import echoes, reach, ripples, rules
from stories.audit import Records
from stories.books import Books
from stories.campaigns import Campaigns
from stories.channels import Channels
from stories.conversations import Conversations
from stories.delegates import Delegates
from stories.echoes import SILENCE, Echo
from stories.errors import NotFound, NotYours, OwnReply, TooManyReplies, UnknownChoice, YourOwn
from stories.matters import Matters
from stories.objectives import Book
from stories.outbox import POST, Outbox
from stories.people import People
from stories.photos import Photos
from stories.pieces import Piece, Post, Status, Story
from stories.reach import NOWHERE_ELSE
from stories.replies import EACH_MOST, Replies
from stories.seal import Seal
from stories.search import Search
from stories.tables.answers import Reply
from stories.tables.deliveries import Delivery, DeliveryState
from stories.tables.digests import DigestItem
from stories.tables.people import OrgUnit, Person
from stories.together import Together
from stories.transaction import Transaction
from stories.tries import NOWHERE, Audience, Tries
from stories.waiting import Waiting

LISTED_MOST = 10
SURPRISING = 50  # of a unit's newest stories, among which one is drawn
OFFERED_MOST = 15  # stories in a form
NEWEST = 3  # stories that are shown for reading at a time

P = TypeVar("P", bound=Piece)


class Library:
    """What one tenant told, and what became of it. The caller's block commits; nothing here does."""

    def __init__(
        self, transaction: Transaction, tenant: str, books: Books, seal: Seal | None = None, site: str = ""
    ) -> None:
        self.transaction = transaction
        self.tenant = tenant
        self.books = books
        self.seal = seal
        self.site = site

    # Each is made when somebody goes there: a turn of a dialog needs one or none.
    photos = cached_property(lambda self: Photos(self.session, self.tenant, self.site))
    conversations = cached_property(lambda self: Conversations(self.session, self.tenant))
    channels = cached_property(lambda self: Channels(self.session, self.tenant, self.conversations, self.photos))
    matters = cached_property(lambda self: Matters(self.session, self.tenant))
    outbox = cached_property(lambda self: Outbox(self.session, self.tenant))
    search = cached_property(lambda self: Search(self.session, self.tenant))
    people = cached_property(lambda self: People(self.session, self.tenant))
    delegates = cached_property(lambda self: Delegates(self.session, self.tenant))
    replies = cached_property(lambda self: Replies(self.session, self.tenant))
    together = cached_property(lambda self: Together(self.session, self.tenant))
    tries = cached_property(lambda self: Tries(self.session, self.tenant, self.seal))
    campaigns = cached_property(lambda self: Campaigns(self.session, self.tenant))
    waiting = cached_property(lambda self: Waiting(self.session, self.tenant))
    records = cached_property(lambda self: Records(self.session, self.tenant))

    @property
    def session(self) -> AsyncSession:
        return self.transaction.session

    async def book(self, *, fresh: bool = False) -> Book:
        """This organisation's objectives, a minute old at most; or as they are in this very transaction."""
        return await (self.books.fresh if fresh else self.books.of)(self.transaction, self.tenant)

    async def add(self, piece: P) -> P:
        self.session.add(piece)
        await self.session.flush()
        return piece

    async def piece(self, id: UUID) -> Piece:
        """The story or post with this id, to read; nobody who changes it is waited for. Raises NotFound."""
        return await self._get(id, locked=False)

    async def published(self, id: UUID) -> Piece | None:
        """The piece with this id, as long as it is published."""
        try:
            piece = await self.piece(id)
        except NotFound:
            return None
        return piece if piece.status == Status.published else None

    async def own(self, id: UUID, person_id: str) -> Piece:
        """A piece that this person wrote, to change: locked for this transaction. Raises NotFound or NotYours."""
        piece = await self._get(id, locked=True)
        if not self.wrote(piece, person_id):
            raise NotYours
        return piece

    def wrote(self, piece: Piece, person_id: str) -> bool:
        """Whether somebody wrote a piece, under their name or without it."""
        return piece.author_id == person_id or (piece.anonymous and piece.author_id in self.known_as(person_id))

    def known_as(self, person_id: str) -> list[str]:
        """By what it is known that somebody wrote something: their id, and their signs."""
        return [person_id, *(self.seal.signs(self.tenant, person_id) if self.seal else [])]

    async def to_change(self, id: UUID) -> Piece:
        """A piece to change on somebody else's word than its author's, locked. Raises NotFound."""
        return await self._get(id, locked=True)

    async def drafts(self, person_id: str) -> list[Piece]:
        """A person's unfinished stories and posts, newest first, ten at most.

        A form that was opened makes a draft; one in which nothing was written yet is nobody's.
        """
        return await self._by(person_id, Status.draft)

    async def told(self, person_id: str) -> list[Piece]:
        """A person's stories and posts that are published, planned or wait for an editor, newest first, ten at most."""
        return await self._by(person_id, Status.planned, Status.waiting, Status.published)

    async def newest(self, objective: str = "", after: int = 0) -> tuple[Sequence[Story], int]:
        """The three newest published stories, of one objective or of all, after so many; how many come before the next.

        The number is 0 when there are no more.
        """
        stories = select(Story).where(col(Story.tenant) == self.tenant, col(Story.status) == Status.published)
        if objective:
            stories = stories.where(col(Story.objective) == objective)
        found = await self._all(stories.order_by(col(Story.published_at).desc()).offset(after).limit(NEWEST + 1))
        return found[:NEWEST], after + NEWEST if len(found) > NEWEST else 0

    async def surprise(self, person_id: str) -> Story | None:
        """A story by somebody else, from another unit where there is one; None where nobody else told any.

        A unit is drawn first, then one of its newest stories, so that a unit that tells much is not all one hears.
        """
        others = select(Story).where(col(Story.tenant) == self.tenant, col(Story.status) == Status.published)
        others = others.where(col(Story.author_id) != person_id)  # one without a name is anybody's, here too
        mine = select(col(Person.unit_id)).where(col(Person.tenant) == self.tenant, col(Person.id) == person_id)
        far = select(col(OrgUnit.id)).where(
            col(OrgUnit.tenant) == self.tenant,
            col(OrgUnit.id).is_distinct_from(mine.scalar_subquery()),
            others.where(col(Story.unit_id) == col(OrgUnit.id)).exists(),
        )
        if units := (await self.session.scalars(far)).all():
            others = others.where(col(Story.unit_id) == random.choice(units))  # noqa: S311  to surprise, not to hide
        newest = await self._all(others.order_by(col(Story.published_at).desc()).limit(SURPRISING))
        return random.choice(newest) if newest else None  # noqa: S311

    async def echo(self, piece: Piece, audience: Audience = NOWHERE) -> Echo:
        """What stands beside a piece on its card, for those who read it; and how far it went."""
        found = await echoes.echoes(self.session, self.tenant, [piece], self.photos, audience)
        echo = found.get(piece.id, SILENCE)
        if not isinstance(piece, Story) or piece.status != Status.published:
            return echo
        went = await reach.reached(self.session, self.tenant, [piece.id])
        return replace(echo, reach=went.get(piece.id, NOWHERE_ELSE))

    async def mentionable(self, piece: Piece) -> Sequence[Story]:
        """The stories among which a piece's form offers one: the newest, and the one that it is about already."""
        newest = (
            select(Story)
            .where(col(Story.tenant) == self.tenant, col(Story.status) == Status.published)
            .order_by((col(Story.id) == piece.mentioned).desc(), col(Story.published_at).desc())
            .limit(OFFERED_MOST)
        )
        return await self._all(newest)

    async def mentions(self, id: str) -> Story:
        """The published story with an id that somebody names. Raises UnknownChoice."""
        found = await echoes.published(self.session, self.tenant, [UUID(id)])
        if story := found.get(UUID(id)):
            return story
        raise UnknownChoice

    async def reached(self, ids: Collection[UUID]) -> dict[UUID, int]:
        """In how many conversations each of these pieces was heard; one that was heard nowhere is absent."""
        heard = (
            select(col(DigestItem.piece_id), func.count(col(DigestItem.channel_id).distinct()))
            .join(
                Delivery,
                (col(Delivery.tenant) == col(DigestItem.tenant)) & (col(Delivery.about) == col(DigestItem.digest_id)),
            )
            .where(
                col(DigestItem.tenant) == self.tenant,
                col(DigestItem.piece_id).in_(ids),
                col(Delivery.state) == DeliveryState.sent,
            )
            .group_by(col(DigestItem.piece_id))
        )
        alone = (
            select(col(Delivery.about), func.count())
            .where(
                col(Delivery.tenant) == self.tenant,
                col(Delivery.about).in_(ids),
                col(Delivery.kind) == POST,
                col(Delivery.state) == DeliveryState.sent,
            )
            .group_by(col(Delivery.about))
        )
        counted = Counter[Any]()
        for places in (heard, alone):
            counted.update(dict((await self.session.execute(places)).all()))
        return dict(counted)

    async def inspire(self, piece: Piece, person_id: str, wanted: bool, at: datetime) -> None:
        """Somebody says that a piece inspired them, or takes it back. Raises NotFound, or YourOwn for one's own."""
        if piece.status != Status.published:
            raise NotFound
        if piece.author_id == person_id or (piece.together and await self.together.tells(piece.id, person_id)):
            raise YourOwn
        await ripples.inspire(self.session, (self.tenant, piece.id, person_id), wanted, at)

    async def inspired(self, ids: Collection[UUID]) -> dict[UUID, int]:
        """How many people each of these pieces inspired; one that inspired nobody is absent."""
        return await ripples.inspired(self.session, self.tenant, ids)

    async def inspires(self, piece_id: UUID, person_id: str) -> bool:
        """Whether a piece inspired this person."""
        return await ripples.inspires(self.session, (self.tenant, piece_id, person_id))

    async def reply(self, piece: Piece, person_id: str, name: str, typed: str, at: datetime) -> None:
        """Somebody adds a line to a post, once. Raises NotFound, OwnReply, TooManyReplies, Needed or TextTooLong."""
        if piece.status != Status.published or not isinstance(piece, Post):
            raise NotFound
        if piece.author_id == person_id:
            raise OwnReply
        text = rules.reply(typed)
        if await self.replies.by(piece.id, person_id) >= EACH_MOST:
            raise TooManyReplies
        said = Reply(tenant=self.tenant, piece_id=piece.id, person_id=person_id, person_name=name, text=text, at=at)
        await self.replies.add(said)

    async def _get(self, id: UUID, *, locked: bool) -> Piece:
        for kind in (Story, Post):
            if found := await self.session.get(kind, {"tenant": self.tenant, "id": id}, with_for_update=locked or None):
                return found
        raise NotFound

    async def _by(self, person_id: str, *statuses: Status) -> list[Piece]:
        pieces: list[Piece] = []
        theirs = _ids(self.known_as(person_id))
        for kind in (Story, Post):
            newest = (
                select(kind)
                .where(col(kind.tenant) == self.tenant, col(kind.author_id) == any_(theirs))
                .where(col(kind.status).in_(statuses))
                .where(or_(*(getattr(kind, field.name) != field.empty for field in kind.FIELDS)))
                .order_by(col(kind.created_at).desc())
                .limit(LISTED_MOST)
            )
            pieces += await self._all(newest)
        return sorted(pieces, key=lambda piece: piece.created_at, reverse=True)[:LISTED_MOST]

    async def _all(self, query: Any) -> Sequence[Any]:
        return (await self.session.scalars(query)).all()


def _ids(listed: list[str]) -> BindParameter[list[str]]:
    """Many ids as one value, which is compiled as fast as one."""
    return literal(listed, ARRAY(Text))
