"""The bot's own token: fetched once for everybody, early enough, and a sentence where there is none."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.service.credentials import AppIdentity, BotToken, NoToken
from tests.bot.conftest import Login
from tests.connector import APP_ID, ISSUER, TENANT


def identity(*, secret: bool = True, certificate: str = "", login_url: str = "", tenant: str = TENANT) -> AppIdentity:
    return AppIdentity(APP_ID, tenant, ISSUER, "secret" if secret else "", certificate, login_url)


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def test_fifty_who_ask_at_once_share_one_token(session: aiohttp.ClientSession) -> None:
    login = Login()
    token = BotToken(identity(), session, _credential=login)
    assert set(await asyncio.gather(*(token.get() for _ in range(50)))) == {"token-1"}
    assert await token.get() == "token-1"
    assert (login.asked, login.scopes) == (1, ("https://api.botframework.com/.default",))


@pytest.mark.parametrize(("lasts", "second"), [(310, "token-1"), (299, "token-2"), (0, "token-2")])
async def test_a_token_is_replaced_five_minutes_before_its_end(
    session: aiohttp.ClientSession, lasts: int, second: str
) -> None:
    token = BotToken(identity(), session, _credential=Login(lasts=lasts))
    assert await token.get() == "token-1"
    assert await token.get() == second


async def test_says_why_there_is_no_token(session: aiohttp.ClientSession) -> None:
    login = Login(refuses="AADSTS7000215: Invalid client secret.\nTrace ID: 1\nTimestamp: now")
    token = BotToken(identity(), session, _credential=login)
    with pytest.raises(NoToken, match=r"^AADSTS7000215: Invalid client secret\.$"):
        await token.get()
    login.refuses = ""
    assert await token.get() == "token-2"


async def test_everybody_who_waits_hears_that_there_is_no_token(session: aiohttp.ClientSession) -> None:
    token = BotToken(identity(), session, _credential=Login(refuses="AADSTS90002: Tenant not found."))
    answers = await asyncio.gather(*(token.get() for _ in range(5)), return_exceptions=True)
    assert [type(answer) for answer in answers] == [NoToken] * 5


async def test_a_settings_mistake_is_a_missing_token_too(session: aiohttp.ClientSession, tmp_path: Path) -> None:
    """Whoever checks or sends has one error to expect."""
    garbage = tmp_path / "certificate.pem"
    garbage.write_text("no certificate")
    for wrong in (
        identity(secret=False, certificate=str(garbage)),
        identity(login_url="http://login.example"),
        identity(tenant="not a tenant"),
    ):
        with pytest.raises(NoToken):
            await BotToken(wrong, session).get()


async def test_proves_who_it_is_in_the_way_the_settings_name(session: aiohttp.ClientSession) -> None:
    kinds = [type(each.credential(session)).__name__ for each in (identity(), identity(secret=False))]
    assert kinds == ["ClientSecretCredential", "ManagedIdentityCredential"]
