"""Telling a story without one's name: from then on nothing but the teller's own commands leads from it to them."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Select, delete, func, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import editing, evidence, languages, similar
from stories.cues import FIRST
from stories.desk import Desk
from stories.errors import AlreadyTold, NotFound, OtherSeal, Outdated, ToldTogether
from stories.library import Library
from stories.people import COVER, could_tell
from stories.photos import Photo, PhotoState
from stories.pieces import Piece, Status, Story
from stories.seal import SEALED
from stories.tables.house import SealMark
from stories.tables.people import Person

SHUFFLED_MOST = 1_000  # of the newest, in a night
BESIDE_MOST = 100  # photos, and vectors: a photo has up to some hundred kilobytes


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
        "campaign_id": story.campaign_id if await _asks_everywhere(library, story.campaign_id) else None,
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


async def uncover(session: AsyncSession) -> list[tuple[str, UUID]]:
    """Leaves out the unit, for good, where too few are left who could have told it; where that was published.

    As pairs of tenant and id.
    """
    could = select(func.count()).where(
        col(Person.tenant) == col(Story.tenant), *could_tell(col(Story.unit_id), col(Story.language))
    )
    sealed = (col(Story.author_id).startswith(SEALED), col(Story.unit_id).is_not(None))
    few = update(Story).where(*sealed, could.scalar_subquery() < COVER).values(unit_id=None, unit_name="")
    told = await session.execute(few.returning(col(Story.tenant), col(Story.id), col(Story.status)))
    return [(tenant, id) for tenant, id, status in told.all() if status == Status.published]


async def shuffle(session: AsyncSession) -> None:
    """Writes the stories without a name down anew, so that where they stand in a dump tells no more than their day.

    Postgres keeps rows about in the order in which they were written, and a dump has them in that order. Their photos
    and what they are about are written anew too, with the newest of those that have a name: nobody waits for these.
    """
    newest = _newest(Story, SHUFFLED_MOST, col(Story.author_id).startswith(SEALED))
    await _anew(session, Story, _one_of(Story, newest.with_for_update(skip_locked=True)))
    settled = col(Photo.state) != PhotoState.coming
    unnamed = _newest(Photo, BESIDE_MOST, settled, col(Photo.person_id).startswith(SEALED))
    await _anew(session, Photo, _one_of(Photo, unnamed) | _one_of(Photo, _newest(Photo, BESIDE_MOST, settled)))
    await similar.shuffle(session, BESIDE_MOST)


def _newest(kind: type[Story | Photo], most: int, *those: ColumnElement[bool]) -> Select[str, UUID]:
    at = col(kind.created_at) if issubclass(kind, Story) else col(kind.at)
    return select(col(kind.tenant), col(kind.id)).where(*those).order_by(at.desc()).limit(most)


def _one_of(kind: type[Story | Photo], those: Select[str, UUID]) -> ColumnElement[bool]:
    return tuple_(col(kind.tenant), col(kind.id)).in_(those)


async def _anew(session: AsyncSession, kind: type[Story | Photo], those: ColumnElement[bool]) -> None:
    """These rows as they are, written in the order of their ids, which were drawn by lot."""
    kept = list(kind.model_fields)
    gone = delete(kind).where(those).returning(*(col(getattr(kind, name)) for name in kept)).cte("gone")
    anew = select(*(gone.c[name] for name in kept)).order_by(gone.c.id)
    await session.execute(insert(kind).from_select(kept, anew))


async def _asks_everywhere(library: Library, campaign_id: UUID | None) -> bool:
    """Whether a campaign is asked in every channel: of another one, an answer would say where its teller reads."""
    return campaign_id is not None and not (await library.campaigns.get(campaign_id)).channels


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
