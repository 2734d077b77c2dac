"""Couriers that really call the platform, and channels on it."""

from collections.abc import AsyncIterator, Callable

import aiohttp
import pytest

from bot.service.connector import Connector
from bot.service.hosts import LoopbackHosts
from scheduler.delivery import Courier, Poster, Uncertain
from stories.database import Database
from stories.models import Channel
from tests.connector import Platform
from tests.stories.making import a_channel, add
from wiring import Receiving

CourierFor = Callable[[Uncertain], Courier]


@pytest.fixture
async def poster() -> AsyncIterator[Poster]:
    async with aiohttp.ClientSession() as session:
        yield Receiving(Connector(session, LoopbackHosts(), None))


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
