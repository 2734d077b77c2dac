"""How long what was learnt about a caller is believed: tokens a minute, keys a day, and neither a second longer."""

import time
from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest

from bot.service.auth import LEEWAY, REFETCH, SEEN_FOR, STALE, ServiceKeys, TokenGuard, Unauthorized, Unavailable
from bot.service.hosts import ServiceHosts
from tests.connector import APP_ID, ISSUER, TENANT, Platform


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


@pytest.fixture
def guard(keys: ServiceKeys, watch: Watch) -> TokenGuard:
    return TokenGuard(keys, APP_ID, ISSUER, TENANT, ServiceHosts(), watch)


async def forgotten(guard: TokenGuard, teams: Platform) -> None:
    """The service signs with another key, and the guard has heard of it: an old token is good only while it is kept."""
    teams.rotate("key-2")
    await guard.identify(f"Bearer {teams.token()}")


async def test_a_token_is_verified_again_after_a_minute(guard: TokenGuard, teams: Platform, watch: Watch) -> None:
    old = f"Bearer {teams.token()}"
    await guard.identify(old)
    await forgotten(guard, teams)
    watch.at += SEEN_FOR - 1
    assert (await guard.identify(old))["aud"] == APP_ID
    watch.at += 2
    with pytest.raises(Unauthorized, match="unknown signing key"):
        await guard.identify(old)


async def test_a_token_is_not_believed_past_its_expiry(guard: TokenGuard, teams: Platform, watch: Watch) -> None:
    old = f"Bearer {teams.token(exp=watch.at - LEEWAY + 30)}"
    await guard.identify(old)
    await forgotten(guard, teams)
    watch.at += 29
    await guard.identify(old)
    watch.at += 2
    with pytest.raises(Unauthorized):
        await guard.identify(old)


async def test_the_keys_are_fetched_anew_once_a_day(keys: ServiceKeys, teams: Platform, watch: Watch) -> None:
    await keys.get("key-1")
    teams.rotate("key-2")
    watch.at += STALE
    await keys.get("key-1")
    assert teams.key_fetches == 1
    watch.at += 1
    with pytest.raises(Unauthorized, match="unknown signing key"):
        await keys.get("key-1")
    assert teams.key_fetches == 2


async def test_the_old_keys_serve_while_new_ones_cannot_be_fetched(
    keys: ServiceKeys, teams: Platform, watch: Watch
) -> None:
    await keys.get("key-1")
    address, keys.url = keys.url, "http://127.0.0.1:1/"
    watch.at += STALE + 1
    old = await keys.get("key-1")
    teams.rotate("key-2")
    keys.url = address
    watch.at += REFETCH - 1
    assert await keys.get("key-1") is old
    watch.at += 2
    with pytest.raises(Unauthorized):
        await keys.get("key-1")


async def test_an_unknown_key_is_asked_for_once_a_minute(keys: ServiceKeys, teams: Platform, watch: Watch) -> None:
    for fetches in (1, 1):
        with pytest.raises(Unauthorized):
            await keys.get("key-2")
        assert teams.key_fetches == fetches
    teams.rotate("key-2")
    watch.at += REFETCH - 1
    with pytest.raises(Unauthorized):
        await keys.get("key-2")
    watch.at += 2
    await keys.get("key-2")
    assert teams.key_fetches == 2


async def test_a_service_that_answers_again_is_asked_at_once(keys: ServiceKeys) -> None:
    address, keys.url = keys.url, "http://127.0.0.1:1/"
    with pytest.raises(Unavailable):
        await keys.get("key-1")
    keys.url = address
    await keys.get("key-1")
