"""The parts tests are made of: a real Postgres, the real application over HTTP, and a platform with real limits."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import aiohttp
import hypothesis
import psycopg
import pytest
from aiohttp import web

from bot.service.adapter import Patience
from bot.service.doorway import Doorway
from scheduler.jobs import Calm
from settings import Settings
from stories.database import Database
from stories.slots import next_night
from tests.connector import APP_ID, ISSUER, TENANT, Platform, platform
from tests.conversation import Door, Person
from tests.postgres import own_postgres
from wiring import Wiring, opened, site, wired, working

hypothesis.settings.register_profile("patient", deadline=None)  # a busy machine is no reason to fail
hypothesis.settings.load_profile("patient")

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # nine o'clock in Berlin

PATIENT = Patience(deadline=30)  # a busy machine is no reason to apologise; who waits how long is tried on its own


def configured(**values: Any) -> Settings:
    """Settings that no `.env` of this machine changes."""
    return Settings(_env_file=None, **values)  # type: ignore[call-arg]


@dataclass
class Clock:
    """A clock that only the test moves."""

    now: datetime = MONDAY

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **time: float) -> None:
        self.now += timedelta(**time)


@pytest.fixture(scope="session")
async def postgres() -> AsyncIterator[str]:
    """The address of a server: the one that RETOLD_TEST_DATABASE names, or one of our own."""
    running = os.environ.get("RETOLD_TEST_DATABASE")
    async with nullcontext(running) if running else own_postgres() as url:
        yield url


@pytest.fixture(scope="session")
async def template(postgres: str) -> AsyncIterator[str]:
    """The name of an empty, migrated database; several runs may share a server, each with a template of its own."""
    async with _created(postgres, "template") as name:
        async with opened(configured(database_url=_named(postgres, name))):
            pass
        yield name


@pytest.fixture
async def database_url(postgres: str, template: str) -> AsyncIterator[str]:
    """A fresh database of one's own."""
    async with _created(postgres, "test", f'TEMPLATE "{template}"') as name:
        yield _named(postgres, name)


@asynccontextmanager
async def _created(postgres: str, prefix: str, how: str = "") -> AsyncIterator[str]:
    name = f"{prefix}_{uuid4().hex}"
    async with await psycopg.AsyncConnection.connect(postgres, autocommit=True) as connection:
        await connection.execute(f'CREATE DATABASE "{name}" {how}'.encode())
        yield name
        await connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())


@pytest.fixture
async def empty_url(postgres: str) -> AsyncIterator[str]:
    """The address of a database in which there is nothing."""
    name = f"empty_{uuid4().hex}"
    async with await psycopg.AsyncConnection.connect(postgres, autocommit=True) as connection:
        await connection.execute(f'CREATE DATABASE "{name}"'.encode())
        yield _named(postgres, name)
        await connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    async with Database.open(database_url) as database:
        yield database


@pytest.fixture
async def teams() -> AsyncIterator[Platform]:
    async with platform() as fake:
        yield fake


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings(teams: Platform, database_url: str) -> Settings:
    return configured(
        app_id=APP_ID,
        app_password="secret",
        tenant_id=TENANT,
        seal="kept by the tests, and by nobody else",
        database_url=database_url,
        openid_url=teams.openid_url,
        token_issuer=ISSUER,
        service_hosts=frozenset({f"127.0.0.1:{teams.port}"}),
        graph_url="",
    )


@dataclass
class Retold:
    """The application, running: its wiring, and the address of its endpoint."""

    wiring: Wiring
    address: str
    door: Door
    people: list[Person] = field(default_factory=list)

    def person(self, name: str = "Ada Example", **more: Any) -> Person:
        """Somebody new, in their own chat."""
        return Person(self.door, name, **more)


Start = Callable[..., Awaitable[Retold]]


@asynccontextmanager
async def running(
    settings: Settings,
    teams: Platform,
    clock: Clock,
    *,
    worker: bool,
    calm: Calm,
    compares: bool = False,
    patience: Patience = PATIENT,
) -> AsyncIterator[Retold]:
    """The real application on a free loopback port, with its worker and scheduler where asked for."""
    async with AsyncExitStack() as stack:
        wiring = await stack.enter_async_context(wired(settings, False, clock, calm, lambda: compares))
        runner = web.AppRunner(site(settings, wiring, patience), access_log=None, shutdown_timeout=2)
        await runner.setup()
        stack.push_async_callback(wiring.replies.gone, 2)
        stack.push_async_callback(runner.cleanup)
        stack.callback(wiring.replies.stop)
        await Doorway(runner, "127.0.0.1", 0).start()
        if worker:
            await stack.enter_async_context(working(settings, wiring))
        session = await stack.enter_async_context(aiohttp.ClientSession())
        address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield Retold(wiring, address, Door(session, f"{address}/api/messages", teams, wiring.replies))


@pytest.fixture
async def start(settings: Settings, teams: Platform, clock: Clock) -> AsyncIterator[Start]:
    """Starts the application, as often as wanted: `await start()`, `await start(worker=True, leaders=…)`."""
    async with AsyncExitStack() as stack:

        async def begin(
            *,
            worker: bool = False,
            calm: Calm = next_night,
            compares: bool = False,
            patience: Patience = PATIENT,
            **changed: Any,
        ) -> Retold:
            changed_settings = settings.model_copy(update=changed)
            return await stack.enter_async_context(
                running(changed_settings, teams, clock, worker=worker, calm=calm, compares=compares, patience=patience)
            )

        yield begin


@pytest.fixture
async def retold(start: Start) -> Retold:
    """The application without a worker: what is unasked stays in the queue."""
    return await start()


@pytest.fixture
async def newsroom(start: Start) -> Retold:
    """The application with its worker and scheduler."""
    return await start(worker=True)


@pytest.fixture
def teller(retold: Retold) -> Person:
    """Somebody in their own chat with Retold."""
    return retold.person()


def _named(url: str, database: str) -> str:
    return url.replace("/postgres?", f"/{database}?", 1)
