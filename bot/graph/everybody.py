"""The parts of the directory that are about people: everybody, who has just talked, and their time zones."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from babel.core import get_global

from bot.graph.client import Graph, Missing
from bot.graph.people import described, selected
from bot.graph.steps import DAILY, READ_PEOPLE, READ_ZONES, SOON, Step, several
from stories import slots
from stories.database import Database
from stories.errors import StoryError
from stories.library import Library
from stories.organisation import Organisation, Told, Unit
from stories.tables.people import DirectoryPart, UnitFrom

FEW = 20  # people in a step


@dataclass(frozen=True)
class People:
    """Everybody's name, title, department and manager, and from then on what changes."""

    attribute: str
    name: str = "people"
    permission: str = READ_PEOPLE
    every: timedelta = DAILY

    async def asked(self, library: Library) -> str:
        return self.attribute or "groups"

    async def read(self, graph: Graph, at: DirectoryPart, database: Database) -> Step:
        page = await graph.people([*selected(self.attribute), "manager"], at.link)
        told, units = described(page.items, self.attribute, whole=at.whole)

        async def write(organisation: Organisation, part: DirectoryPart, now: datetime) -> None:
            await organisation.told(told, units, UnitFrom.directory, now)
            if page.next:
                return
            if part.whole and part.began_at:
                await organisation.not_told_since(part.began_at, now)
            await organisation.settle()

        return Step(write, page.next, None if page.next else page.changes)


@dataclass(frozen=True)
class Strangers:
    """Who has just talked for the first time, without waiting for the next day."""

    attribute: str
    name: str = "strangers"
    permission: str = READ_PEOPLE
    every: timedelta = SOON

    async def asked(self, library: Library) -> str:
        return self.attribute or "groups"

    async def read(self, graph: Graph, at: DirectoryPart, database: Database) -> Step:
        async with database.library(at.tenant) as library:
            strangers = await library.people.strangers(FEW)

        async def look_up(id: str) -> tuple[list[Told], list[Unit]]:
            try:
                found = await graph.person(id, selected(self.attribute))
            except Missing:
                return [Told(id, looked=True)], []
            return described([{**found, "id": id}], self.attribute, whole=True)

        found = await several(strangers, look_up)
        told = [each for people, _ in found for each in people]
        units = {unit.key: unit for _, units in found for unit in units}

        async def write(organisation: Organisation, part: DirectoryPart, now: datetime) -> None:
            await organisation.told(told, units.values(), UnitFrom.directory, now)

        return Step(write, changes="" if len(strangers) < FEW else None)


@dataclass(frozen=True)
class Zones:
    """The time zones of those who talk, as their mailboxes say."""

    name: str = "zones"
    permission: str = READ_ZONES
    every: timedelta = DAILY

    async def asked(self, library: Library) -> str:
        return "talked"

    async def read(self, graph: Graph, at: DirectoryPart, database: Database) -> Step:
        async with database.library(at.tenant) as library:
            people = await library.people.without_time_zone(at.link, FEW)

        async def look_up(id: str) -> str:
            try:
                return zone(await graph.time_zone(id))
            except Missing:
                return ""

        found = await several(people, look_up)

        async def write(organisation: Organisation, part: DirectoryPart, now: datetime) -> None:
            told = [Told(id, time_zone=zone) for id, zone in zip(people, found, strict=True) if zone]
            await organisation.told(told, [], UnitFrom.directory, now)

        return Step(write, people[-1] if people else "", "" if len(people) < FEW else None)


def zone(name: str) -> str:
    """The IANA name of a time zone, of which Exchange knows the Windows name; empty for one that nobody knows."""
    try:
        return slots.time_zone(get_global("windows_zone_mapping").get(name, name))
    except StoryError:
        return ""
