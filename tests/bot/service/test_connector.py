"""The calls we make: where they go, what travels with them, and how patient a reply is."""

import asyncio
import ssl
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from socket import AF_INET, AddressFamily
from urllib.parse import quote

import aiohttp
import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from bot.service.connector import Connector, outcome
from bot.service.credentials import AppIdentity, BotToken
from bot.service.hosts import ServiceHosts
from stories.outbox import Outcome, Receipt
from tests.bot.conftest import Login
from tests.connector import APP_ID, ISSUER, TENANT, Fault, Platform, platform

TALK = "19:Meeting_x/y@thread.tacv2;messageid=1=2?a#b%41 é"
HELLO = {"type": "message", "text": "Hello"}
NAMES = ("smba.trafficmanager.net", "teams.example", "evil.example", "example.sharepoint.com")


@dataclass
class OneServer(AbstractResolver):
    """A name service for which every name is one port of this machine."""

    port: int

    async def resolve(self, host: str, port: int = 0, family: AddressFamily = AF_INET) -> list[ResolveResult]:
        here = ResolveResult(hostname=host, host="127.0.0.1", port=self.port, family=AF_INET, proto=0, flags=0)
        return [here]

    async def close(self) -> None: ...


@dataclass
class Line:
    """A connector, and the platform at the other end."""

    connector: Connector
    teams: Platform
    login: Login = field(default_factory=Login)

    @property
    def authorized(self) -> list[str | None]:
        return [headers.get("Authorization") for headers in self.teams.headers]


@asynccontextmanager
async def line(session: aiohttp.ClientSession, teams: Platform, *named: str) -> AsyncIterator[Line]:
    login = Login()
    token = BotToken(AppIdentity(APP_ID, TENANT, ISSUER, "secret"), session, _credential=login)
    yield Line(Connector(session, ServiceHosts(named), token), teams, login)


@pytest.fixture
async def plain(teams: Platform) -> AsyncIterator[Line]:
    """To the platform of this machine, over http."""
    async with (
        aiohttp.ClientSession() as session,
        line(session, teams, f"127.0.0.1:{teams.port}", "127.0.0.1:1") as plain,
    ):
        yield plain


@pytest.fixture
async def secure(tmp_path: Path) -> AsyncIterator[Line]:
    """Over https, to a platform that goes by the names of Teams, of a host in the settings, and of somebody else."""
    async with platform() as teams:
        certificate = certificate_of(tmp_path)
        runner = web.AppRunner(teams.routes(), access_log=None, shutdown_timeout=1)
        await runner.setup()
        served = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        served.load_cert_chain(certificate)
        await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=served).start()
        resolver = OneServer(runner.addresses[0][1])
        trust = aiohttp.TCPConnector(ssl=ssl.create_default_context(cafile=str(certificate)), resolver=resolver)
        async with (
            aiohttp.ClientSession(connector=trust) as session,
            line(session, teams, "teams.example") as secure,
        ):
            yield secure
        await runner.cleanup()


def certificate_of(folder: Path) -> Path:
    key, name = generate_private_key(SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    names = x509.SubjectAlternativeName(
        [*(x509.DNSName(each) for each in NAMES), x509.IPAddress(ip_address("127.0.0.1"))]
    )
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now - timedelta(days=1), now + timedelta(days=1))
        .add_extension(names, critical=True)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, SHA256())
    )
    file = folder / "certificate.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(private + certificate.public_bytes(Encoding.PEM))
    return file


# Where the token travels


@pytest.mark.parametrize("host", ["smba.trafficmanager.net", "teams.example"])
async def test_shows_its_token_to_known_hosts_over_https(secure: Line, host: str) -> None:
    assert (await secure.connector.post(f"https://{host}/teams/", TALK, HELLO)).outcome is Outcome.taken
    assert secure.authorized == ["Bearer token-1"]


async def test_calls_nobody_else(secure: Line) -> None:
    for address in ("https://evil.example/", "http://smba.trafficmanager.net/", "https://x@smba.trafficmanager.net/"):
        receipts = await asyncio.gather(
            secure.connector.post(f"{address}teams/", TALK, HELLO),
            secure.connector.edit(f"{address}teams/", TALK, "1", HELLO),
        )
        assert {receipt.outcome for receipt in receipts} == {Outcome.refused}, address
    assert (await secure.connector.reply("https://evil.example/teams/", TALK, HELLO)).outcome is Outcome.refused
    assert (secure.teams.calls, secure.login.asked) == ([], 0)


async def test_shows_no_token_to_this_machine(plain: Line) -> None:
    assert (await plain.connector.post(plain.teams.service_url, TALK, HELLO)).outcome is Outcome.taken
    assert (await plain.connector.reply(plain.teams.service_url, TALK, HELLO)).outcome is Outcome.taken
    assert plain.authorized == [None, None]
    assert plain.login.asked == 0


async def test_says_nothing_without_a_token(secure: Line) -> None:
    secure.login.refuses = "AADSTS7000215: Invalid client secret"
    receipt = await secure.connector.post("https://teams.example/teams/", TALK, HELLO)
    assert receipt.outcome is Outcome.refused
    assert "Invalid client secret" in receipt.reason
    assert secure.teams.calls == []


async def test_a_reply_asks_once_for_a_token_that_is_refused(secure: Line) -> None:
    secure.login.refuses = "AADSTS7000215: Invalid client secret"
    assert (await secure.connector.reply("https://teams.example/teams/", TALK, HELLO)).outcome is Outcome.refused
    assert secure.login.asked == 1


async def test_follows_nobody_elsewhere(plain: Line) -> None:
    async def elsewhere(request: web.Request) -> web.Response:
        return web.Response(status=307, headers={"Location": plain.teams.service_url + "v3/conversations/x/activities"})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", elsewhere)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    moved = Connector(plain.connector.session, ServiceHosts([f"127.0.0.1:{port}"]), None)
    receipts = [
        await moved.post(f"http://127.0.0.1:{port}/", TALK, HELLO),
        await moved.edit(f"http://127.0.0.1:{port}/", TALK, "1", HELLO),
        await moved.reply(f"http://127.0.0.1:{port}/", TALK, HELLO),
    ]
    await runner.cleanup()
    assert [(receipt.outcome, receipt.reason[:3]) for receipt in receipts] == [(Outcome.refused, "307")] * 3
    assert plain.teams.calls == []


# What is called


async def test_an_id_is_one_segment_of_the_path(plain: Line) -> None:
    posted = await plain.connector.post(plain.teams.service_url, TALK, HELLO)
    await plain.connector.edit(plain.teams.service_url, TALK, posted.id, {"type": "message", "text": "Hello again"})
    await plain.connector.reply(plain.teams.service_url, TALK, {**HELLO, "replyToId": "1:a;b@c=d/e"})
    talk = f"/teams/v3/conversations/{quote(TALK, safe='')}/activities"
    assert plain.teams.calls == [
        ("POST", talk, 201),
        ("PUT", f"{talk}/{quote(posted.id, safe='')}", 200),
        ("POST", f"{talk}/1%3Aa%3Bb%40c%3Dd%2Fe", 201),
    ]
    assert [said.text for said in plain.teams.said_in(TALK)] == ["Hello again", "Hello"]


@pytest.mark.parametrize("address", ["{}/teams", "{}/teams/", "{}/teams//"])
async def test_a_service_address_may_end_as_it_likes(plain: Line, address: str) -> None:
    where = address.format(f"http://127.0.0.1:{plain.teams.port}")
    assert (await plain.connector.post(where, "a:1", HELLO)).outcome is Outcome.taken
    assert plain.teams.calls == [("POST", "/teams/v3/conversations/a%3A1/activities", 201)]


# What became of it


@pytest.mark.parametrize(
    ("means", "statuses"),
    [
        (Outcome.taken, (200, 201, 202)),
        (Outcome.not_taken, (412, 429, 502, 503)),
        (Outcome.gone, (403, 404)),
        (Outcome.unknown, (504,)),
        (Outcome.refused, (302, 307, 400, 401, 405, 409, 413, 415, 500, 501)),
    ],
)
async def test_a_status_means_one_thing(plain: Line, means: Outcome, statuses: tuple[int, ...]) -> None:
    for status in statuses:
        plain.teams.faults.append(Fault(status, retry_after="7"))
        receipt = await plain.connector.post(plain.teams.service_url, TALK, HELLO)
        assert receipt.outcome is means, status
        assert receipt.retry_after == (0 if means is Outcome.taken else 7)


@pytest.mark.parametrize("answer", ["", "no JSON", "null", "[]", "{}", '{"id": null}'])
async def test_what_was_taken_without_an_id_has_none(plain: Line, answer: str) -> None:
    async def takes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 201 Created\r\nContent-Length: {len(answer)}\r\n\r\n{answer}".encode())
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(takes, "127.0.0.1", 0) as server:
        place = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        receipt = await replace(plain.connector, hosts=ServiceHosts([place])).post(f"http://{place}/", TALK, HELLO)
    assert receipt == Receipt(Outcome.taken, id="")


async def test_what_left_and_was_never_answered_may_have_been_taken(
    plain: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.service.connector.PATIENCE", aiohttp.ClientTimeout(total=0.2, connect=5))
    plain.teams.faults.extend([Fault(None), Fault(201, seconds=1)])
    for _ in range(2):
        assert (await plain.connector.post(plain.teams.service_url, TALK, HELLO)).outcome is Outcome.unknown


async def test_what_never_found_a_free_connection_was_not_taken(plain: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.service.connector.PATIENCE", aiohttp.ClientTimeout(total=5, connect=0.1))
    plain.teams.faults.append(Fault(201, seconds=0.5))
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as session:
        narrow = Connector(session, plain.connector.hosts, None)
        first = asyncio.create_task(narrow.post(plain.teams.service_url, TALK, HELLO))
        await asyncio.sleep(0.05)
        assert (await narrow.post(plain.teams.service_url, TALK, HELLO)).outcome is Outcome.not_taken
        assert (await first).outcome is Outcome.taken


async def test_a_login_service_that_is_silent_may_give_a_token_later(secure: Line) -> None:
    secure.login.unreachable = True
    receipt = await secure.connector.post("https://teams.example/teams/", TALK, HELLO)
    assert receipt.outcome is Outcome.not_taken
    assert secure.teams.calls == []


# How patient a reply is


async def test_a_reply_that_was_not_taken_is_sent_again(plain: Line) -> None:
    for faults in ([412, 429], [502, 503]):
        plain.teams.calls.clear()
        plain.teams.faults.extend(map(Fault, faults))
        assert (await plain.connector.reply(plain.teams.service_url, TALK, HELLO)).outcome is Outcome.taken
        assert [status for _, _, status in plain.teams.calls] == [*faults, 201]


async def test_a_reply_that_is_refused_or_may_have_been_taken_is_not_sent_again(plain: Line) -> None:
    for status in (302, 400, 401, 403, 404, 413, 500, 504):
        plain.teams.calls.clear()
        plain.teams.faults.extend([Fault(status)])
        receipt = await plain.connector.reply(plain.teams.service_url, TALK, HELLO)
        assert (receipt.outcome, receipt.reason[:3]) == (outcome(status), str(status))
        assert len(plain.teams.calls) == 1, status


async def test_a_reply_that_may_have_been_taken_before_the_line_broke_is_not_sent_again(plain: Line) -> None:
    plain.teams.faults.extend([Fault(None, taken=True)])
    receipt = await plain.connector.reply(plain.teams.service_url, TALK, HELLO)
    assert receipt.outcome is Outcome.unknown
    assert len(plain.teams.said_in(TALK)) == 1


async def test_patience_has_an_end(plain: Line) -> None:
    plain.teams.faults.extend([Fault(503)] * 20)
    began = time.monotonic()
    assert (await plain.connector.reply(plain.teams.service_url, TALK, HELLO)).outcome is Outcome.not_taken
    assert len(plain.teams.calls) == 4
    assert time.monotonic() - began < 10


async def test_nobody_at_home_is_tried_again_and_given_up(plain: Line) -> None:
    receipt = await plain.connector.reply("http://127.0.0.1:1/", TALK, HELLO)
    assert receipt.outcome is Outcome.not_taken


async def test_waits_as_long_as_the_platform_asks(plain: Line) -> None:
    plain.teams.faults.extend([Fault(429, retry_after="1")])
    began = time.monotonic()
    assert (await plain.connector.reply(plain.teams.service_url, TALK, HELLO)).outcome is Outcome.taken
    assert time.monotonic() - began >= 1


async def test_does_not_wait_longer_than_a_person_would(plain: Line) -> None:
    for seconds in ("3.5", "30", "inf", "1e999"):
        plain.teams.faults.extend([Fault(429, retry_after=seconds)])
        began = time.monotonic()
        assert (await plain.connector.reply(plain.teams.service_url, TALK, HELLO)).outcome is Outcome.not_taken
        assert time.monotonic() - began < 1, seconds


async def test_a_wait_that_is_no_number_of_seconds_does_no_harm(plain: Line) -> None:
    for seconds in ("-5", "nan", "Wed, 21 Oct 2026 07:28:00 GMT"):
        plain.teams.faults.extend([Fault(503, retry_after=seconds)])
        assert (await plain.connector.reply(plain.teams.service_url, TALK, HELLO)).outcome is Outcome.taken, seconds


async def test_keeps_to_the_platforms_limits(plain: Line) -> None:
    plain.teams.limits = True
    receipts = [await plain.connector.reply(plain.teams.service_url, TALK, HELLO) for _ in range(8)]
    assert {receipt.outcome for receipt in receipts} == {Outcome.taken}
    assert len(plain.teams.said_in(TALK)) == 8
