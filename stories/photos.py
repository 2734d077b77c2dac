"""Photos of stories and faces of people: what is kept of them, and at which address each is shown, or not any more."""

import json
from base64 import b64encode
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from secrets import token_urlsafe
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Index, Text, UniqueConstraint, delete, exists, or_, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col

from stories.errors import (
    NotAPicture,
    NotFound,
    PictureBroken,
    PictureComing,
    PictureLost,
    PictureTooDetailed,
    PictureTooLarge,
    StoryError,
)
from stories.pieces import Post, Status, Story
from stories.tables.columns import Moment
from stories.tables.deliveries import Copy, Delivery
from stories.tables.people import Person

KEY = 24  # bytes; nobody guesses 192 bits
UNSHOWN = timedelta(days=1)  # after which a photo that no story shows is forgotten
FACE_FOR = timedelta(days=7)  # after which the directory is asked again for a face, or whether there is one by now
LEFT_BEHIND = timedelta(minutes=3)  # after which one that is not here yet is asked for again
PHOTO = "photo"  # the kind of delivery that says what became of one
SHOWN_IN = (Status.draft, Status.planned, Status.waiting, Status.published)
JPEG = "image/jpeg"


class PhotoState(StrEnum):
    coming = "coming"  # somebody sent it, and it is not here yet
    kept = "kept"
    refused = "refused"  # for good; `reason` says why


class Photo(SQLModel, table=True):
    """A picture that somebody sent for their story. The story names the one it shows; the others are forgotten."""

    __table_args__ = (
        UniqueConstraint("key"),
        Index("photo_at", "at"),
        Index("photo_coming", "at", postgresql_where=text("state = 'coming'")),
        Index("photo_person", "tenant", "person_id"),
    )

    tenant: str = Field(primary_key=True)
    id: UUID = Field(default_factory=uuid4, primary_key=True)
    key: str = Field(default_factory=lambda: token_urlsafe(KEY))  # the end of its address
    story_id: UUID
    person_id: str
    state: PhotoState = Field(default=PhotoState.coming, sa_type=Text)
    source: str = ""  # where it is fetched from; empty once that is settled
    file: bool = False  # whether it was sent as a file, whose address needs no token
    attempts: int = 0
    reason: str = ""  # what its sender reads, as JSON: the name of an error, and its facts
    before: str = ""  # the photo that it took the place of, which comes back where this one does not come
    alt_before: str = ""
    at: datetime = Field(sa_type=Moment)
    width: int = 0  # pixels
    height: int = 0
    picture: bytes | None = None  # as it is shown at its address
    small: bytes | None = None  # as it is shown in a card where Retold has no address


class Face(SQLModel, table=True):
    """What the directory answered when it was asked for somebody's photo; none is remembered, too."""

    __table_args__ = (UniqueConstraint("key"),)

    tenant: str = Field(primary_key=True)
    person_id: str = Field(primary_key=True)
    key: str = Field(default_factory=lambda: token_urlsafe(KEY))
    looked_at: datetime = Field(sa_type=Moment)
    picture: bytes | None = None


@dataclass(frozen=True)
class Picture:
    """A photo as a card shows it: at an address, or in the card itself, `inline`. An empty one is on its way."""

    url: str = ""
    width: int = 0
    height: int = 0

    @property
    def here(self) -> bool:
        return bool(self.url)

    @property
    def inline(self) -> bool:
        return self.url.startswith("data:")


@dataclass(frozen=True)
class Sent:
    """A picture that came with a message: where it is, and whether as a `file`."""

    url: str
    file: bool


_THEIRS = (col(Face.tenant) == col(Person.tenant), col(Face.person_id) == col(Person.id))
_ITS_PERSON = (col(Person.tenant) == col(Face.tenant)) & (col(Person.id) == col(Face.person_id))
_SEEN = (col(Face.picture).is_not(None), col(Person.left_at).is_(None))
_ITS_STORY = (col(Story.tenant) == col(Photo.tenant)) & (col(Story.id) == col(Photo.story_id))
_SHOWS = text("story.photo = photo.id::text")


class Photos:
    """The photos and faces of one tenant, within one transaction. `site` is where Retold is reached; empty: nowhere."""

    def __init__(self, session: AsyncSession, tenant: str, site: str = "") -> None:
        self.session = session
        self.tenant = tenant
        self.site = site

    async def expect(self, story: Story, sent: Sent, at: datetime) -> Photo:
        """Somebody sent a picture for their story, which shows it from now on, as soon as it is here."""
        photo = Photo(tenant=self.tenant, story_id=story.id, person_id=story.author_id, at=at)
        photo.source, photo.file, photo.before, photo.alt_before = sent.url, sent.file, story.photo, story.alt
        self.session.add(photo)
        await self.session.flush()
        return photo

    async def unnamed(self, story: Story, sealed: Story) -> str:
        """The photo of a story that is told without a name from now on, as a new one that nobody sent; its id.

        Raises PictureComing for one that is not here yet.
        """
        photo = await self.get(UUID(story.photo))
        if photo.state == PhotoState.coming:
            raise PictureComing
        fresh = {"id": uuid4(), "key": token_urlsafe(KEY), "story_id": sealed.id, "person_id": sealed.author_id}
        nothing: dict[str, object] = {"source": "", "reason": "", "before": "", "alt_before": "", "attempts": 0}
        anew = Photo(**{**photo.model_dump(), **fresh, **nothing, "at": sealed.created_at})
        theirs = (col(Delivery.tenant) == self.tenant, col(Delivery.about) == photo.id)
        # Locked before its copies go, so that nobody who has one in hand writes down another.
        told = (await self.session.scalars(select(col(Delivery.id)).where(*theirs).with_for_update())).all()
        await self.session.execute(delete(Copy).where(col(Copy.tenant) == self.tenant, col(Copy.delivery_id).in_(told)))
        await self.session.execute(delete(Delivery).where(*theirs))
        await self.session.delete(photo)
        self.session.add(anew)
        await self.session.flush()
        return str(anew.id)

    async def get(self, id: UUID) -> Photo:
        """A photo, locked. Raises NotFound."""
        found = await self.session.get(Photo, {"tenant": self.tenant, "id": id}, with_for_update=True)
        if found is None:
            raise NotFound
        return found

    async def shown(self, stories: Collection[Story], *, inline: bool = True) -> dict[UUID, Picture]:
        """The photo of each of these stories by the story's id, where it has one that is kept, or on its way.

        Where Retold has no address a photo is in the card itself, unless there is no room `inline`.
        """
        named = [UUID(story.photo) for story in stories if story.photo]
        if not named:
            return {}
        kept = (col(Photo.id), col(Photo.story_id), col(Photo.key), col(Photo.state), col(Photo.width))
        small = [] if self.site or not inline else [col(Photo.small)]
        found = select(*kept, col(Photo.height), *small).where(
            col(Photo.tenant) == self.tenant, col(Photo.id).in_(named), col(Photo.state) != PhotoState.refused
        )
        return {
            row.story_id: self._picture(row)
            for row in (await self.session.execute(found)).all()
            if small or self.site or row.state == PhotoState.coming
        }

    async def faces(self, person_ids: Collection[str], *, inline: bool = True) -> dict[str, str]:
        """Where the face of each of these people is, of whom the directory has one."""
        if not self.site and not inline:
            return {}
        picture = [] if self.site else [col(Face.picture)]
        found = (
            select(col(Face.person_id), col(Face.key), *picture)
            .join(Person, _ITS_PERSON)
            .where(col(Face.tenant) == self.tenant, col(Face.person_id).in_(person_ids), *_SEEN)
        )
        return {
            row.person_id: f"{self.site}/face/{row.key}" if self.site else _data(row.picture)
            for row in (await self.session.execute(found)).all()
        }

    async def to_look_at(self, after: str, most: int, at: datetime) -> list[str]:
        """Whose face the directory is to be asked for: tellers it has, by their ids after this one, seldom each."""
        told = (
            exists().where(
                col(kind.tenant) == self.tenant,
                col(kind.author_id) == col(Person.id),
                col(kind.status) == Status.published,
            )
            for kind in (Story, Post)
        )
        looked_at = exists().where(*_THEIRS, col(Face.looked_at) > at - FACE_FOR)
        tellers = (
            select(col(Person.id))
            .where(col(Person.tenant) == self.tenant, col(Person.listed), col(Person.left_at).is_(None))
            .where(col(Person.id) > after, or_(*told), ~looked_at)
            .order_by(col(Person.id))
            .limit(most)
        )
        return list((await self.session.scalars(tellers)).all())

    async def looked_at(self, faces: Iterable[tuple[str, bytes | None]], at: datetime) -> None:
        """What the directory answered, as pairs of a person and a picture; a face that changed keeps its address."""
        for person_id, picture in faces:
            fresh = insert(Face).values(
                Face(tenant=self.tenant, person_id=person_id, picture=picture, looked_at=at).model_dump()
            )
            said = {"picture": picture, "looked_at": at}
            await self.session.execute(fresh.on_conflict_do_update(index_elements=["tenant", "person_id"], set_=said))

    def _picture(self, row: Any) -> Picture:
        if row.state == PhotoState.coming:
            return Picture()
        url = f"{self.site}/photo/{row.key}" if self.site else _data(row.small)
        return Picture(url, row.width, row.height)


def refuse(photo: Photo, error: StoryError) -> None:
    """It does not come: its sender reads why."""
    photo.state, photo.source = PhotoState.refused, ""
    photo.reason = json.dumps([type(error).__name__, error.facts])


def refusal(photo: Photo) -> StoryError:
    """Why a photo was refused."""
    name, facts = json.loads(photo.reason)
    return _REFUSALS[name](**facts)


_REFUSALS = {
    error.__name__: error for error in (NotAPicture, PictureBroken, PictureTooLarge, PictureTooDetailed, PictureLost)
}


async def photo_at(session: AsyncSession, key: str) -> bytes | None:
    """The photo with this key, as long as a story shows it that was not withdrawn or discarded."""
    shown = (
        select(col(Photo.picture))
        .join(Story, _ITS_STORY)
        .where(col(Photo.key) == key, _SHOWS, col(Story.status).in_(SHOWN_IN))
    )
    found: bytes | None = await session.scalar(shown)
    return found


async def face_at(session: AsyncSession, key: str) -> bytes | None:
    """The face with this key, as long as its person has not left."""
    found: bytes | None = await session.scalar(
        select(col(Face.picture)).join(Person, _ITS_PERSON).where(col(Face.key) == key, *_SEEN)
    )
    return found


async def not_here_yet(session: AsyncSession, now: datetime) -> list[tuple[str, UUID]]:
    """Photos, as pairs of tenant and id, that are on their way for so long that nobody may be fetching them."""
    coming = select(col(Photo.tenant), col(Photo.id)).where(
        col(Photo.state) == PhotoState.coming, col(Photo.at) < now - LEFT_BEHIND
    )
    return [(tenant, id) for tenant, id in (await session.execute(coming)).all()]


_UNSHOWN = text(
    """
    DELETE FROM photo WHERE at < :before AND NOT EXISTS (
        SELECT FROM story WHERE (story.tenant, story.id) = (photo.tenant, photo.story_id)
            AND story.photo = photo.id::text)
    """
)


async def forget_unshown(session: AsyncSession, now: datetime) -> None:
    """Forgets the photos that were taken out of their stories, or replaced, a day ago or longer."""
    await session.execute(_UNSHOWN, {"before": now - UNSHOWN})


def _data(picture: bytes) -> str:
    return f"data:{JPEG};base64," + b64encode(picture).decode()
