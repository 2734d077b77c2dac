"""The parts of the directory that are about groups: those that are units, those that give duties, and teams."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.graph.client import Forbidden, Graph, Missing
from bot.graph.steps import AT_ONCE, DAILY, READ_GROUPS, Step, digest, several
from stories import rules
from stories.database import Database
from stories.library import Library
from stories.organisation import Organisation, Unit
from stories.tables.people import DirectoryPart, Duty

NAMED = 15  # groups, of which Graph tells the names at once


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
        end = min(begin + NAMED, len(self.groups))
        keys = [key(id) for id in self.groups]

        here = self.groups[begin:end]
        names = await graph.groups(here)

        async def look_up(id: str) -> set[str] | None:
            try:
                return await graph.members(id) if id in names else None
            except Missing:
                return None

        found = await several(here, look_up)

        async def write(organisation: Organisation, part: DirectoryPart, now: datetime) -> None:
            there = [(id, sorted(members)) for id, members in zip(here, found, strict=True) if members is not None]
            groups = [(Unit(key(id), rules.name(names[id]) or "?"), members) for id, members in there]
            await organisation.members(groups, keys[:begin], now)
            await organisation.empty([key(id) for id, members in zip(here, found, strict=True) if members is None])
            if end == len(keys):
                await organisation.only_in(keys)
                await organisation.settle()

        return Step(write, str(end), "" if end == len(self.groups) else None)


@dataclass(frozen=True)
class Duties:
    """Who is in the groups that RETOLD_LEADERS and RETOLD_EDITORS name; an id that is no group is a person's."""

    leaders: frozenset[str]
    editors: frozenset[str]
    name: str = "duties"
    permission: str = READ_GROUPS
    every: timedelta = DAILY

    @property
    def sources(self) -> dict[Duty, list[str]]:
        return {Duty.leader: sorted(self.leaders), Duty.editor: sorted(self.editors)}

    async def asked(self, library: Library) -> str:
        return digest(self.sources)

    async def read(self, graph: Graph, at: DirectoryPart, database: Database) -> Step:
        ids = sorted(self.leaders | self.editors)
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


def number(link: str) -> int:
    return int(link) if link.isdecimal() else 0


def key(id: str) -> str:
    """By what the unit that is this group is known."""
    return f"group:{id}"
