"""The bot's own token: fetched once for everybody, early enough, and a sentence where there is none."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from bot.service.credentials import AppIdentity, BotToken, NoToken
from tests.bot.conftest import Login
from tests.conftest import MONDAY
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


class Stopped(Exception):
    """A request does not leave."""


@pytest.fixture
async def asked(session: aiohttp.ClientSession) -> list[str]:
    """The addresses that the session was to go to; it goes nowhere."""
    addresses: list[str] = []

    async def stop(session: aiohttp.ClientSession, context: object, going: aiohttp.TraceRequestStartParams) -> None:
        addresses.append(str(going.url))
        raise Stopped

    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(stop)
    trace.freeze()
    session.trace_configs.append(trace)
    return addresses


@pytest.fixture
def certificate(tmp_path: Path) -> str:
    """A certificate file with its key, good for a day."""
    key, name = generate_private_key(65537, 2048), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "retold")])
    draft = x509.CertificateBuilder(name, name, key.public_key(), 1, MONDAY, MONDAY + timedelta(days=1))
    pem = tmp_path / "certificate.pem"
    pem.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + draft.sign(key, SHA256()).public_bytes(Encoding.PEM)
    )
    return str(pem)


async def test_asks_where_the_settings_say_and_on_the_session_it_was_given(
    session: aiohttp.ClientSession, asked: list[str], certificate: str
) -> None:
    public, own = "https://login.microsoftonline.com", "https://login.example"
    for who, place in (
        (identity(), f"{public}/{TENANT}/"),
        (identity(login_url=own), f"{own}/{TENANT}/"),
        (identity(secret=False, certificate=certificate), f"{public}/{TENANT}/"),
        (identity(secret=False, certificate=certificate, login_url=own), f"{own}/{TENANT}/"),
        (identity(secret=False), "http://169.254.169.254/metadata/identity/oauth2/token"),
    ):
        with pytest.raises((Stopped, NoToken)):
            await BotToken(who, session).get()
        assert asked.pop().startswith(place), who
        assert asked == []
    assert not session.closed


async def test_proves_who_it_is_in_the_way_the_settings_name(session: aiohttp.ClientSession) -> None:
    kinds = [type(each.credential(session)).__name__ for each in (identity(), identity(secret=False))]
    assert kinds == ["ClientSecretCredential", "ManagedIdentityCredential"]
