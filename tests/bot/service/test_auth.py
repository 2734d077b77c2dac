"""How long a token that was verified is believed: a minute, and not past its end."""

import pytest

from bot.service.auth import LEEWAY, SEEN_FOR, TokenGuard
from bot.service.hosts import ServiceHosts
from bot.service.keys import ServiceKeys
from bot.service.refusals import Unauthorized
from tests.bot.service.conftest import Watch
from tests.connector import APP_ID, ISSUER, TENANT, Platform


@pytest.fixture
def guard(keys: ServiceKeys, watch: Watch) -> TokenGuard:
    return TokenGuard(keys, APP_ID, ISSUER, TENANT, ServiceHosts(), watch)


async def forgotten(guard: TokenGuard, teams: Platform) -> None:
    """The service signs with another key, and the guard has heard of it: an old token is good only while it is kept."""
    teams.rotate("key-2")
    guard.keys.pace = 0
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
