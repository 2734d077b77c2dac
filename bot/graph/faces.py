"""The part of the directory that is the faces of those who told something."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.developing import portrait
from bot.graph.client import Graph, Missing
from bot.graph.steps import DAILY, READ_PEOPLE, Step, several
from stories.database import Database
from stories.errors import StoryError
from stories.library import Library
from stories.organisation import Organisation
from stories.photos import Photos
from stories.tables.people import DirectoryPart

FEW = 20  # people in a step


@dataclass(frozen=True)
class Faces:
    """One request for each teller, and not again for a week, whether there is a photo or none."""

    name: str = "faces"
    permission: str = READ_PEOPLE
    every: timedelta = DAILY

    async def asked(self, library: Library) -> str:
        return "tellers"

    async def read(self, graph: Graph, at: DirectoryPart, database: Database) -> Step:
        async with database.library(at.tenant) as library:
            people = await library.photos.to_look_at(at.link, FEW, at.began_at or at.due_at)

        async def look_up(id: str) -> tuple[str, bytes | None]:
            try:
                return id, await asyncio.to_thread(portrait, await graph.photo(id))
            except (Missing, StoryError):  # there is none, or nothing that can be drawn
                return id, None

        found = await several(people, look_up)

        async def write(organisation: Organisation, part: DirectoryPart, now: datetime) -> None:
            await Photos(organisation.session, organisation.tenant).looked_at(found, now)

        return Step(write, people[-1] if people else "", "" if len(people) < FEW else None)
