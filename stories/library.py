"""The library of one tenant: everything it was told, read and changed within one transaction."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import TextClause, select, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from sqlmodel import col

from stories import editing, evidence, ripples, rules
from stories.channels import Channels
from stories.errors import NotFound, NotYours, Outdated
from stories.models import Inspiration
from stories.outbox import Outbox
from stories.pieces import Piece, Post, Status, Story

FOUND_MOST = 5
RANKED_MOST = 500  # of the newest matches; ranking every match of a common word among 1M stories takes over a second
LISTED_MOST = 10

P = TypeVar("P", bound=Piece)
Single = Callable[[], AbstractAsyncContextManager[AsyncConnection]]

# Each story is searched in its own language, so that -word leaves out what its language stems alike.
_FIND = text(
    """
    WITH asked AS (
        SELECT websearch_to_tsquery('english', :words) AS english, websearch_to_tsquery('german', :words) AS german
    ), newest AS (
        SELECT id, published_at, search, CASE language WHEN 'de' THEN german ELSE english END AS query
        FROM story, asked
        WHERE tenant = :tenant AND status = 'published'
            AND (language = 'de' AND search @@ german OR language <> 'de' AND search @@ english)
        ORDER BY published_at DESC LIMIT :ranked
    )
    SELECT id FROM newest ORDER BY ts_rank(search, query) DESC, published_at DESC LIMIT :most
    """
)


class Library:
    """What one tenant told, and what became of it. The caller's block commits; nothing here does."""

    def __init__(self, session: AsyncSession, tenant: str, single: Single) -> None:
        self.session = session
        self._single = single
        self.tenant = tenant
        self.channels = Channels(session, tenant)
        self.outbox = Outbox(session, tenant)

    async def last(self, statement: TextClause, values: dict[str, Any]) -> None:
        """Runs the statement that ends a piece of work: in its transaction, or alone where there is none yet."""
        if self.session.in_transaction():
            await self.session.execute(statement, values)
        else:
            async with self._single() as connection:
                await connection.execute(statement, values)

    async def add(self, piece: P) -> P:
        self.session.add(piece)
        await self.session.flush()
        return piece

    async def story(self, id: UUID) -> Story:
        """The story as it is now, locked for this transaction. Raises NotFound."""
        return await self._locked(Story, id)

    async def post(self, id: UUID) -> Post:
        """The post as it is now, locked for this transaction. Raises NotFound."""
        return await self._locked(Post, id)

    async def piece(self, id: UUID) -> Piece:
        """The story or post with this id, locked. Raises NotFound."""
        try:
            return await self.story(id)
        except NotFound:
            return await self.post(id)

    async def own(self, id: UUID, person_id: str) -> Piece:
        """A piece that this person wrote. Raises NotFound or NotYours."""
        piece = await self.piece(id)
        if piece.author_id != person_id:
            raise NotYours
        return piece

    async def revise(self, piece: Piece, answers: dict[str, Any]) -> None:
        """Puts the author's answers in. What they are has been decided by `stories.rules`."""
        changed = {field: answer for field, answer in answers.items() if getattr(piece, field) != answer}
        if not changed:
            return
        for field, answer in changed.items():
            setattr(piece, field, answer)
        if "evidence" in changed:
            piece.sqlmodel_update(evidence.columns(evidence.read(changed["evidence"], piece.language)))
        piece.version += 1
        await self.session.flush()

    async def publish(self, piece: Piece, version: int, at: datetime) -> bool:
        """Publishes a draft; True the first time, False when it already is.

        Raises what `stories.rules` finds missing, NotFound for a piece that was discarded or withdrawn, and Outdated
        when the author looked at another version than this one.
        """
        if piece.status == Status.published:
            return False
        if piece.status != Status.draft:
            raise NotFound
        if version != piece.version:
            raise Outdated
        editing.ready(piece)
        piece.status = Status.published
        piece.published_at = at
        await self.session.flush()
        return True

    async def discard(self, piece: Piece) -> None:
        """Puts a draft away. A published piece is withdrawn instead."""
        piece.status = Status.withdrawn if piece.status == Status.published else Status.discarded
        await self.session.flush()

    async def drafts(self, person_id: str) -> list[Piece]:
        """A person's unfinished stories and posts, newest first, ten at most."""
        return await self._by(person_id, [Status.draft])

    async def told(self, person_id: str) -> list[Piece]:
        """A person's published stories and posts, newest first, ten at most."""
        return await self._by(person_id, [Status.published])

    async def find(self, words: str) -> list[Story]:
        """The published stories that match the words best: five at most, ranked among the newest 500 matches.

        Understands what people type into a search box: "quoted phrases", or, -not. Only the first 200 characters count.
        """
        words = rules.line(words)[: rules.SEARCH_MOST]
        asked = {"words": words, "tenant": self.tenant, "ranked": RANKED_MOST, "most": FOUND_MOST}
        ids = (await self.session.scalars(_FIND, asked)).all()
        stories = await self._all(select(Story).where(col(Story.tenant) == self.tenant, col(Story.id).in_(ids)))
        return sorted(stories, key=lambda story: ids.index(story.id))

    async def inspire(self, piece: Piece, person_id: str, seen: int, at: datetime) -> int:
        """Somebody clicked Inspired on a card that showed the count `seen`; the count that stands from now on.

        The second click takes the first one back; the platform's repetition of a click changes nothing.
        """
        if piece.status != Status.published:
            raise NotFound
        click = Inspiration(tenant=self.tenant, piece_id=piece.id, person_id=person_id, seen=seen, at=at)
        before = await self.session.get(Inspiration, (self.tenant, piece.id, person_id))
        after = ripples.clicked(before, click)
        if after is not before:
            await self.session.merge(after)
            await self.session.flush()
        return (await self.inspired([piece.id])).get(piece.id, 0)

    async def inspired(self, ids: Collection[UUID]) -> dict[UUID, int]:
        """How many people each of these pieces inspired; one that inspired nobody is absent."""
        return await ripples.inspired(self.session, self.tenant, ids)

    async def _locked(self, kind: type[P], id: UUID) -> P:
        piece = await self.session.get(kind, {"tenant": self.tenant, "id": id}, with_for_update=True)
        if piece is None:
            raise NotFound
        return piece

    async def _by(self, person_id: str, statuses: list[Status]) -> list[Piece]:
        pieces: list[Piece] = []
        for kind in (Story, Post):
            newest = (
                select(kind)
                .where(
                    col(kind.tenant) == self.tenant,
                    col(kind.author_id) == person_id,
                    col(kind.status).in_(statuses),
                )
                .order_by(col(kind.created_at).desc())
                .limit(LISTED_MOST)
            )
            pieces += await self._all(newest)
        return sorted(pieces, key=lambda piece: piece.created_at, reverse=True)[:LISTED_MOST]

    async def _all(self, query: Any) -> Sequence[Any]:
        return (await self.session.scalars(query)).all()
