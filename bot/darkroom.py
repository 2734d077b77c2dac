"""Fetches a photo that somebody sent, beside all turns, makes it small, keeps it, and lets its sender know."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from bot.developing import Developed, developed
from bot.service.downloads import Downloads, Later
from stories.database import Database
from stories.desk import Desk
from stories.errors import NotFound, PictureLost, StoryError
from stories.library import Library
from stories.photos import PHOTO, Photo, PhotoState, Sent, refuse
from stories.pieces import Status, Story

log = logging.getLogger(__name__)

AT_ONCE = 2  # photos in hand, 20 MB each at the most; one of them is developed, which takes up to 130 MB more
TRIES = (2.0, 10.0, 30.0)  # seconds before each further one


@dataclass(frozen=True)
class Darkroom:
    """Develops photos one by one. Nothing of the database is held while one is fetched."""

    database: Database
    downloads: Downloads
    desk: Desk
    clock: Callable[[], datetime]
    _hands: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    _bath: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def develop(self, tenant: str, id: UUID) -> float | None:
        """Fetches a photo once; the seconds after which to try again, or None when it is settled."""
        async with self.database.library(tenant) as library:
            try:
                photo = await library.photos.get(id)
            except NotFound:  # it was forgotten
                return None
            if photo.state != PhotoState.coming:
                return None
            photo.attempts += 1
        tries = photo.attempts
        became: Developed | StoryError
        try:
            async with self._hands:
                sent = await self.downloads.fetch(Sent(photo.source, photo.file))
                async with self._bath:
                    became = await asyncio.to_thread(developed, sent)
        except Later as later:
            log.warning("photo %s did not come, attempt %s: %s", id, tries, later)
            if tries <= len(TRIES):
                return TRIES[tries - 1]
            became = PictureLost()
        except StoryError as error:
            log.warning("photo %s is refused: %s", id, type(error).__name__)
            became = error
        async with self.database.library(tenant) as library:
            await self._settle(library, id, became)
        return None

    async def _settle(self, library: Library, id: UUID, became: Developed | StoryError) -> None:
        try:
            photo = await library.photos.get(id)
            story = await library.own(photo.story_id, photo.person_id)
        except NotFound:
            return
        if photo.state != PhotoState.coming or not isinstance(story, Story):
            return
        if isinstance(became, StoryError):
            refuse(photo, became)
            if story.photo == str(id):
                story.photo, story.alt = photo.before, photo.alt_before
        else:
            _keep(photo, became)
            if story.status == Status.published:
                await self.desk.refresh(library, story.id)
        await library.session.flush()
        chat = await library.conversations.of(photo.person_id)
        if chat:
            await self.desk.deliver(library, PHOTO, f"photo:{id}", chat.id, self.clock(), id)


def _keep(photo: Photo, made: Developed) -> None:
    photo.state, photo.source = PhotoState.kept, ""
    photo.picture, photo.small, photo.width, photo.height = made.picture, made.small, made.width, made.height
