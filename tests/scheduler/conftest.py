"""Couriers that really call the platform, and channels on it."""

import asyncio
from collections.abc import AsyncIterator, Callable

import aiohttp
import pytest
from sqlalchemy import text

from bot.service.connector import Connector
from bot.service.hosts import LoopbackHosts
from scheduler.delivery import Courier, Poster, Uncertain
from stories.database import Database
from stories.tables.conversations import Channel
from tests.connector import Platform
from tests.stories.making import a_channel, add

CourierFor = Callable[[Uncertain], Courier]


@pytest.fixture
async def poster() -> AsyncIterator[Poster]:
    async with aiohttp.ClientSession() as session:
        yield Connector(session, LoopbackHosts({"127.0.0.1"}), None)


@pytest.fixture
def courier_for(database: Database, poster: Poster) -> CourierFor:
    """A courier with the setting that says what to do with a message that may have arrived."""
    return lambda uncertain: Courier(database, poster, uncertain)


@pytest.fixture
def courier(courier_for: CourierFor) -> Courier:
    return courier_for(Uncertain.hold)


@pytest.fixture
async def channel(database: Database, teams: Platform) -> Channel:
    """A channel on the platform, which Retold was added to."""
    added = a_channel(service_url=teams.service_url)
    await add(database, added)
    return added


async def jobs(database: Database) -> dict[str, int]:
    """How many jobs of each task wait in the queue."""
    waiting = text("SELECT task_name, count(*) FROM procrastinate_jobs WHERE status = 'todo' GROUP BY task_name")
    async with database.engine.connect() as connection:
        return dict((await connection.execute(waiting)).all())


async def all_done(database: Database, seconds: float = 10) -> None:
    """Waits until the queue is empty."""
    unfinished = text("SELECT count(*) FROM procrastinate_jobs WHERE status IN ('todo', 'doing')")
    async with asyncio.timeout(seconds):
        while True:
            async with database.engine.connect() as connection:
                if not await connection.scalar(unfinished):
                    return
            await asyncio.sleep(0.02)
