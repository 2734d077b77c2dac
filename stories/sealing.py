"""Telling a story without one's name: from then on nothing but the teller's own commands leads from it to them."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from sqlalchemy import delete, select, tuple_
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import editing, evidence, languages
from stories.cues import FIRST
from stories.desk import Desk
from stories.errors import AlreadyTold, NotFound, OtherSeal, Outdated, ToldTogether
from stories.library import Library
from stories.models import Person, SealMark
from stories.pieces import Piece, Status, Story
from stories.seal import SEALED

SHUFFLED_MOST = 1_000  # of the newest, in a night


async def place(library: Library, piece: Piece, person_id: str) -> None:
    """A draft says where it comes from; one without a name only where enough people could have told it."""
    editing.belongs(piece, await library.people.unit_of(person_id))
    if piece.anonymous and not await library.people.covers(piece.unit_id, piece.language):
        editing.belongs(piece, None)


async def seal(library: Library, story: Story, person_id: str, version: int, at: datetime) -> Story:
    """The same draft without a name: a new row, which has nothing of the old one but its words; the old one is gone.

    Raises Outdated; NotFound for what is no draft; AlreadyTold for what people have read; ToldTogether where others
    were asked to tell it too; OtherSeal where this process could not find it again; PictureComing while its photo is on
    its way.
    """
    if story.status == Status.published:
        raise AlreadyTold
    if story.status != Status.draft:
        raise NotFound
    if version != story.version:
        raise Outdated
    if await library.together.asked(story.id):
        raise ToldTogether
    if story.anonymous:
        return story
    language = languages.of(story.prose, FIRST)  # by its words alone, not by its teller's
    fresh = {
        "id": uuid4(),
        "author_id": await _sign(library, person_id),
        "author_name": "",
        "language": language,
        "version": 1,
        "created_at": editing.day(at),
        "parent_id": None,
    }
    written = {name: getattr(story, name) for name in Story.model_fields}
    sealed = Story(**{**written, **fresh, **evidence.columns(evidence.read(story.evidence, language))})
    if story.photo:
        sealed.photo = await library.photos.unnamed(story, sealed)
    await library.session.delete(story)
    await library.session.flush()
    await place(library, sealed, person_id)
    await library.matters.forget_titles(person_id)
    return await library.add(sealed)


async def unseal(library: Library, desk: Desk, story: Story, person: Person) -> None:
    """The teller puts their name to a story, in every posted copy too. There is no way back from that."""
    if not story.anonymous:
        return
    if not story.editable:
        raise NotFound
    story.author_id, story.author_name = person.id, person.name
    story.version += 1
    await place(library, story, person.id)
    await library.session.flush()
    if story.status == Status.published:
        await desk.refresh(library, story.id)


async def marks(session: AsyncSession) -> Sequence[SealMark]:
    """The seals under which stories were told without a name."""
    return (await session.scalars(select(SealMark))).all()


async def shuffle(session: AsyncSession) -> None:
    """Writes the stories without a name down anew, so that where they stand in a dump tells no more than their day.

    Postgres keeps rows about in the order in which they were written, and a dump has them in that order.
    """
    kept = list(Story.model_fields)
    newest = (
        select(col(Story.tenant), col(Story.id))
        .where(col(Story.author_id).startswith(SEALED))
        .order_by(col(Story.created_at).desc())
        .limit(SHUFFLED_MOST)
        .with_for_update(skip_locked=True)
    )
    columns = [col(getattr(Story, name)) for name in kept]
    gone = delete(Story).where(tuple_(col(Story.tenant), col(Story.id)).in_(newest)).returning(*columns).cte("gone")
    anew = select(*(gone.c[name] for name in kept)).order_by(gone.c.id)
    await session.execute(insert(Story).from_select(kept, anew))


async def _sign(library: Library, person_id: str) -> str:
    """One of a person's signs that is on no story yet. Raises OtherSeal."""
    if library.seal is None:
        raise OtherSeal
    mark = library.seal.mark(library.tenant)
    first = insert(SealMark).values(tenant=library.tenant, mark=mark)
    await library.session.execute(first.on_conflict_do_nothing())
    if await library.session.scalar(select(col(SealMark.mark)).where(col(SealMark.tenant) == library.tenant)) != mark:
        raise OtherSeal
    signs = library.seal.signs(library.tenant, person_id)
    used = select(col(Story.author_id)).where(col(Story.tenant) == library.tenant, col(Story.author_id).in_(signs))
    taken = set((await library.session.scalars(used)).all())
    return secrets.choice([sign for sign in signs if sign not in taken] or signs)
