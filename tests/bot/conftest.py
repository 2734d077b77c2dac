"""What the bot's tests share: a patient platform, a look at the rows, and a database that goes away."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Any, Self

import psycopg
import pytest
from azure.core.credentials import AccessToken
from azure.core.exceptions import ClientAuthenticationError, ServiceRequestError
from sqlalchemy import text

from stories.database import Database
from tests.conftest import Retold, Start
from tests.connector import Json, Platform, platform
from tests.conversation import Person, buttons

EVERYTHING = """
    SELECT sum(found) FROM (
        SELECT count(*) AS found FROM person UNION ALL SELECT count(*) FROM story UNION ALL SELECT count(*) FROM post
        UNION ALL SELECT count(*) FROM inspiration UNION ALL SELECT count(*) FROM channel
        UNION ALL SELECT count(*) FROM conversation
        UNION ALL SELECT count(*) FROM digest UNION ALL SELECT count(*) FROM delivery
        UNION ALL SELECT count(*) FROM arrival UNION ALL SELECT count(*) FROM talk
    ) AS tables
"""
LISTENING = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND query ILIKE 'LISTEN%'"
WAITING = "SELECT pid FROM pg_stat_activity WHERE datname = %s AND wait_event_type = 'Lock'"


@dataclass
class Login:
    """A login service that takes its time; its tokens are good for so many seconds, or it `refuses` with a reason."""

    lasts: int = 3_600
    refuses: str = ""
    unreachable: bool = False
    asked: int = 0
    scopes: tuple[str, ...] = ()

    async def get_token(self, *scopes: str, **more: object) -> AccessToken:
        self.asked += 1
        self.scopes = scopes
        await asyncio.sleep(0.02)
        if self.unreachable:
            raise ServiceRequestError("nobody answers")
        if self.refuses:
            raise ClientAuthenticationError(self.refuses)
        return AccessToken(f"token-{self.asked}", int(time.time()) + self.lasts)

    async def close(self) -> None: ...

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None: ...


Gone = Callable[[], AbstractAsyncContextManager[None]]


@pytest.fixture
async def teams() -> AsyncIterator[Platform]:
    """A platform that takes as many messages as tests type; its limits are tried in test_connector.py."""
    async with platform() as fake:
        fake.limits = False
        yield fake


@pytest.fixture
async def newsroom(start: Start) -> Retold:
    """The application with its worker, which hears of a job at once; before it listens it looks every 5 s only.

    New counts reach the other copies without waiting for the night.
    """
    newsroom = await start(worker=True, calm=lambda zone, now: now)
    async with asyncio.timeout(5):
        while not await rows(newsroom.wiring.database, LISTENING):
            await asyncio.sleep(0.01)
    return newsroom


@pytest.fixture
def calm(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing goes wrong behind the scenes: no error is logged while the test runs."""
    yield
    wrong = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert wrong == []


async def rows(database: Database, query: str, **values: Any) -> list[tuple[Any, ...]]:
    """What a query finds, past all of our own code."""
    async with database.session() as session:
        return [tuple(row) for row in (await session.execute(text(query), values)).all()]


async def count(database: Database, query: str = EVERYTHING, **values: Any) -> int:
    """The one number that a query finds; how many rows there are at all."""
    number: int = (await rows(database, query, **values))[0][0]
    return number


def last(person: Person) -> str:
    """What was said last where this person is."""
    return person.door.platform.said_in(person.conversation)[-1].text


def card_with(person: Person, title: str) -> Json:
    """The newest card in this person's conversation that has a button with this title."""
    for posted in reversed(person.door.platform.said_in(person.conversation)):
        if posted.activity.get("attachments") and any(each["title"] == title for each in buttons(posted.card)):
            return posted.card
    raise AssertionError(f"no card has a button {title!r}")


def of(url: str) -> str:
    """The name of the database at an address."""
    return url.split("?", 1)[0].rsplit("/", 1)[1]


@pytest.fixture
def severed(postgres: str, database_url: str) -> Callable[[], Awaitable[None]]:
    """Cuts every connection to the database, as a restart of the server does."""

    async def sever() -> None:
        await administer(
            postgres, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", of(database_url)
        )

    return sever


@pytest.fixture
def gone(postgres: str, database_url: str, severed: Callable[[], Awaitable[None]]) -> Gone:
    """For the length of a block nobody can connect to the database."""

    @asynccontextmanager
    async def outage() -> AsyncIterator[None]:
        await administer(postgres, f'ALTER DATABASE "{of(database_url)}" ALLOW_CONNECTIONS false')
        await severed()
        try:
            yield
        finally:
            await administer(postgres, f'ALTER DATABASE "{of(database_url)}" ALLOW_CONNECTIONS true')

    return outage


@asynccontextmanager
async def held(database_url: str, lock: str) -> AsyncIterator[Callable[[], Awaitable[int]]]:
    """Holds a lock for the length of a block; the block can wait until somebody stands in front of it."""
    async with await psycopg.AsyncConnection.connect(database_url) as holder:
        await holder.execute(lock.encode())
        async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as watcher:

            async def waited() -> int:
                async with asyncio.timeout(5):
                    while not (found := await (await watcher.execute(WAITING.encode(), [of(database_url)])).fetchone()):
                        await asyncio.sleep(0.01)
                return int(found[0])

            yield waited


async def administer(postgres: str, statement: str, *values: object) -> None:
    async with await psycopg.AsyncConnection.connect(postgres, autocommit=True) as connection:
        await connection.execute(statement.encode(), values)
