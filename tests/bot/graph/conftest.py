"""What the tests of reading the directory share: the stand-in, readers of it, and a look at the rows."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from bot.graph.client import Graph
from bot.graph.parts import Wanted, parts
from bot.graph.reader import Reader
from stories.database import Database
from stories.rounds import Rounds
from stories.tables.people import DirectoryPart, Person
from tests.bot.conftest import Login
from tests.conftest import Clock
from tests.connector import TENANT
from tests.graph import StandIn, standing_in


@dataclass
class Office:
    """A tenant, the directory it has, and as many replicas that read it as a test wants."""

    database: Database
    graph: StandIn
    clock: Clock
    login: Login = field(default_factory=Login)
    clients: list[Graph] = field(default_factory=list)

    async def replica(self, **wanted: Any) -> Reader:
        usual: dict[str, Any] = {
            "attribute": "department",
            "groups": (),
            "leaders": frozenset(),
            "editors": frozenset(),
        }
        client = self.clients[0]
        return Reader(self.database, client, parts(Wanted(**{**usual, **wanted})), TENANT, self.clock, breath=0)

    async def reads(self, reader: Reader | None = None, **wanted: Any) -> Reader:
        """Reads whatever is due."""
        reader = reader or await self.replica(**wanted)
        await reader.look(self.clock())
        return reader

    async def a_day_later(self, reader: Reader) -> None:
        self.clock.now += timedelta(days=1)
        await reader.look(self.clock())

    async def person(self, id: str) -> Person | None:
        async with self.database.library(TENANT) as library:
            return await library.people.get(id)

    async def units(self) -> dict[str, int]:
        async with self.database.library(TENANT) as library:
            return {sized.unit.name: sized.people for sized in await library.people.units()}

    async def part(self, name: str) -> DirectoryPart:
        async with self.database.library(TENANT) as library:
            return next(part for part in await Rounds(library.session, TENANT).parts() if part.part == name)

    async def talks(self, *people: str, **more: Any) -> None:
        """These people talked, and nobody knows more of them."""
        async with self.database.library(TENANT) as library:
            for id in people:
                library.session.add(Person(tenant=TENANT, id=id, name=f"{id} in Teams", language="de", **more))


@pytest.fixture
async def office(database: Database, clock: Clock) -> AsyncIterator[Office]:
    login = Login()
    async with standing_in() as graph, Graph.open(lambda: login, graph.url) as client:
        yield Office(database, graph, clock, login, [client])
