"""The parts of the directory: what each reads, and the permission it needs. Each lives without the others."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Protocol, TypeVar

from babel.core import get_global

from bot.graph.client import Forbidden, Graph, Missing
from bot.graph.people import described, selected
from stories import rules, slots
from stories.database import Database
from stories.errors import StoryError
from stories.library import Library
from stories.models import DirectoryPart, Duty, UnitFrom
from stories.organisation import Organisation, Told, Unit

AT_ONCE = 8  # requests
STRANGERS = 20  # people in a step
DAILY, SOON = timedelta(days=1), timedelta(minutes=1)

READ_PEOPLE, READ_GROUPS, READ_ZONES = "User.Read.All", "GroupMember.Read.All", "MailboxSettings.Read"
GIVES = {  # the least permission for it, and what it gives
    READ_PEOPLE: "names, titles, units, managers and languages",
    READ_GROUPS: "groups as units, members of the groups in RETOLD_LEADERS and RETOLD_EDITORS, owners of teams",
    READ_ZONES: "time zones of those who talk",
}

T = TypeVar("T")
R = TypeVar("R")
Write = Callable[[Organisation, DirectoryPart, datetime], Awaitable[None]]


@dataclass(frozen=True)
class Step:
    """What was read: how it is written down, and from where the round goes on, or the next one."""

    write: Write
    link: str = ""
    changes: str | None = None  # not None: the round is over
    failed: Forbidden | None = None  # after what was read


class Part(Protocol):
    """Something of the directory that is read by itself."""

    @property
    def name(self) -> str: ...

    @property
    def permission(self) -> str: ...

    @property
    def every(self) -> timedelta:
        """From the end of a round to the next one."""
        ...

    async def asked(self, library: Library) -> str:
        """How it is asked for now; empty where nobody wants it."""
        ...

    async def read(self, graph: Graph, at: DirectoryPart, database: Database) -> Step:
        """The next step of a round. Raises GraphError."""
        ...


@dataclass(frozen=True)
class Wanted:
    """What the settings want of the directory."""

    attribute: str  # that names somebody's unit; empty where groups are units
    groups: tuple[str, ...]
    leaders: frozenset[str]
    editors: frozenset[str]


def parts(wanted: Wanted) -> tuple[Part, ...]:
    return (
        People(wanted.attribute),
        Strangers(wanted.attribute),
        Units(wanted.groups),
        Duties(wanted),
        Owners(),
        Zones(),
    )


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
            strangers = await library.people.strangers(STRANGERS)

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

        return Step(write, changes="" if len(strangers) < STRANGERS else None)


@dataclass(frozen=True)
class Units:
    """The groups that are units: their names, and who is in them. Who is in several belongs to the first one named."""

    groups: tuple[str, ...]
    name: str = "units"
    permission: str = READ_GROUPS
    every: timedelta = DAILY

    async def asked(self, library: Library) -> str:
        return digest(self.groups) if self.groups else ""

    async def read(self, graph: Graph, at: DirectoryPart, database: Database) -> Step:
        begin = number(at.link)
        end = min(begin + AT_ONCE, len(self.groups))
        keys = [f"group:{id}" for id in self.groups]

        async def look_up(id: str) -> tuple[str, set[str]] | None:
            try:
                group, members = await asyncio.gather(graph.group(id), graph.members(id))
            except Missing:
                return None
            name = group.get("displayName")
            return rules.name(name) if isinstance(name, str) else "", members

        found = await several(self.groups[begin:end], look_up)

        async def write(organisation: Organisation, part: DirectoryPart, now: datetime) -> None:
            for n, group in enumerate(found, begin):
                if group is None:
                    await organisation.empty(keys[n])
                else:
                    name, members = group
                    await organisation.members(Unit(keys[n], name or "?"), sorted(members), keys[:n], now)
            if end == len(keys):
                await organisation.only_in(keys)
                await organisation.settle()

        return Step(write, str(end), "" if end == len(self.groups) else None)


@dataclass(frozen=True)
class Duties:
    """Who is in the groups that RETOLD_LEADERS and RETOLD_EDITORS name; an id that is no group is a person's."""

    wanted: Wanted
    name: str = "duties"
    permission: str = READ_GROUPS
    every: timedelta = DAILY

    @property
    def sources(self) -> dict[Duty, list[str]]:
        return {Duty.leader: sorted(self.wanted.leaders), Duty.editor: sorted(self.wanted.editors)}

    async def asked(self, library: Library) -> str:
        return digest(self.sources)

    async def read(self, graph: Graph, at: DirectoryPart, database: Database) -> Step:
        ids = sorted(self.wanted.leaders | self.wanted.editors)
        begin = number(at.link)
        end = min(begin + AT_ONCE, len(ids))
        async with database.library(at.tenant) as library:
            alone = {id: [id] if await library.people.get(id) else [] for id in ids[begin:]}
        failed: Forbidden | None = None
        found: list[Sequence[str]]

        async def look_up(id: str) -> Sequence[str]:
            try:
                return sorted(await graph.members(id))
            except Missing:
                return alone[id]

        try:
            found = await several(ids[begin:end], look_up)
        except Forbidden as error:
            failed, end, found = error, len(ids), [alone[id] for id in ids[begin:]]

        async def write(organisation: Organisation, part: DirectoryPart, now: datetime) -> None:
            for id, people in zip(ids[begin:end], found, strict=True):
                for duty, sources in self.sources.items():
                    if id in sources and (people or not failed):
                        await organisation.duty(duty, id, people)
            if end == len(ids):
                for duty, sources in self.sources.items():
                    await organisation.no_other(duty, sources)

        over = end == len(ids) and not failed
        return Step(write, at.link if failed else str(end), "" if over else None, failed)


@dataclass(frozen=True)
class Owners:
    """Who owns the teams in whose channels Retold is."""

    name: str = "owners"
    permission: str = READ_GROUPS
    every: timedelta = DAILY

    async def asked(self, library: Library) -> str:
        teams = await library.channels.teams()
        return digest(teams) if teams else ""

    async def read(self, graph: Graph, at: DirectoryPart, database: Database) -> Step:
        async with database.library(at.tenant) as library:
            left = [(team, group) for team, group in await library.channels.teams() if team > at.link]
        now_read = left[:AT_ONCE]

        async def look_up(team: tuple[str, str]) -> set[str]:
            try:
                return await graph.owners(team[1])
            except Missing:
                return set()

        found = await several(now_read, look_up)

        async def write(organisation: Organisation, part: DirectoryPart, now: datetime) -> None:
            for (team, _), owners in zip(now_read, found, strict=True):
                await organisation.own(team, sorted(owners))

        return Step(write, now_read[-1][0] if now_read else "", "" if len(left) <= AT_ONCE else None)


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
            people = await library.people.without_time_zone(at.link, STRANGERS)

        async def look_up(id: str) -> str:
            try:
                return zone(await graph.time_zone(id))
            except Missing:
                return ""

        found = await several(people, look_up)

        async def write(organisation: Organisation, part: DirectoryPart, now: datetime) -> None:
            told = [Told(id, time_zone=zone) for id, zone in zip(people, found, strict=True) if zone]
            await organisation.told(told, [], UnitFrom.directory, now)

        return Step(write, people[-1] if people else "", "" if len(people) < STRANGERS else None)


async def several(items: Sequence[T], ask: Callable[[T], Awaitable[R]]) -> list[R]:
    """What each of these is answered, a few at the same time. The first error ends all."""
    few = asyncio.Semaphore(AT_ONCE)

    async def one(item: T) -> R:
        async with few:
            return await ask(item)

    tasks = [asyncio.create_task(one(item)) for item in items]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()


def zone(name: str) -> str:
    """The IANA name of a time zone, of which Exchange knows the Windows name; empty for one that nobody knows."""
    try:
        return slots.time_zone(get_global("windows_zone_mapping").get(name, name))
    except StoryError:
        return ""


def number(link: str) -> int:
    return int(link) if link.isdecimal() else 0


def digest(asked: object) -> str:
    """The same for the same; some are long."""
    return sha256(json.dumps(asked).encode()).hexdigest()
