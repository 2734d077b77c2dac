"""Keys of the service, and a watch for how long they are believed."""

import time
from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest

from bot.service.auth import TokenGuard
from bot.service.keys import ServiceKeys
from tests.conftest import Retold
from tests.connector import Platform


@dataclass
class Watch:
    """Seconds that only the test lets pass."""

    at: float

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def watch() -> Watch:
    return Watch(time.time())


@pytest.fixture
async def keys(teams: Platform, watch: Watch) -> AsyncIterator[ServiceKeys]:
    async with aiohttp.ClientSession() as session:
        yield ServiceKeys(session, teams.openid_url, watch)


def keys_of(retold: Retold) -> ServiceKeys:
    """The keys with which an application checks who calls."""
    assert isinstance(retold.wiring.guard, TokenGuard)
    return retold.wiring.guard.keys
