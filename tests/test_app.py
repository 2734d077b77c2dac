"""The command line: what starts, what does not and why, and how it stops."""

import asyncio
import signal
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import aiohttp
import pytest
from aiohttp import web

from settings import Settings, SettingsError
from tests.conftest import configured
from tests.connector import APP_ID, ISSUER, TENANT, Platform
from tests.conversation import Door, Person
from tests.processes import CREDENTIALS, Env, free_port, ran, started

NOBODY = "postgresql://retold:hidden@127.0.0.1:1/retold"

WRONG: list[tuple[tuple[str, ...], Env, str]] = [
    (("serve",), {}, "Retold needs RETOLD_APP_ID and RETOLD_TENANT_ID and RETOLD_APP_PASSWORD"),
    (("serve",), {**CREDENTIALS, "port": 70_000}, "RETOLD_PORT "),
    (("worker",), {**CREDENTIALS, "timezone": "Mars/Olympus"}, "RETOLD_TIMEZONE "),
    (("digest", "now"), {"database_url": "mysql://localhost/retold"}, "RETOLD_DATABASE_URL "),
    (("playground", "--no-client"), {"host": "192.0.2.1"}, "RETOLD_HOST "),
    (("serve",), {**CREDENTIALS, "objectives": "gone.toml"}, "RETOLD_OBJECTIVES: gone.toml can't be read"),
    (("demo",), CREDENTIALS, "python app.py demo --yes-in-production"),
    (("manifest",), {"app_id": "retold", "public_url": "https://retold.example"}, "RETOLD_APP_ID"),
    (("manifest",), {"app_id": APP_ID, "public_url": "http://retold.example"}, "RETOLD_PUBLIC_URL"),
]


@pytest.mark.usefixtures("installed")
async def test_wrong_use_is_one_sentence_that_names_the_setting(tmp_path: Path) -> None:
    async def tried(words: tuple[str, ...], settings: Env, sentence: str) -> None:
        one = await ran(tmp_path, *words, **settings)
        assert (one.code, one.out) == (2, ""), (words, one)
        assert sentence in one.err, (words, one)
        assert one.err.count("\n") == 1, one.err

    await asyncio.gather(*(tried(*each) for each in WRONG))
    assert list(tmp_path.glob("var/*")) == []


def test_a_wrong_setting_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in (("PORT", "http"), ("PORT", "0"), ("UNCERTAIN", "maybe"), ("MANAGED_IDENTITY", "perhaps")):
        with monkeypatch.context() as patched:
            patched.setenv(f"RETOLD_{name}", value)
            with pytest.raises(SettingsError, match=f"^RETOLD_{name} "):
                Settings.load()


def test_a_missing_credential_is_named() -> None:
    secret: Env = {"app_id": APP_ID, "tenant_id": TENANT, "app_password": "secret"}
    for missing in secret:
        with pytest.raises(SettingsError, match=f"needs RETOLD_{missing.upper()}"):
            configured(**{**secret, missing: ""}).credentials()
    with pytest.raises(SettingsError, match="RETOLD_APP_CERTIFICATE names no file"):
        configured(**{**secret, "app_password": "", "app_certificate": "no.pem"}).credentials()
    for way in ({}, {"app_password": "", "app_certificate": __file__}, {"app_password": "", "managed_identity": True}):
        configured(**{**secret, **way}).credentials()


@pytest.fixture
def installed(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Retold as pip would have installed it, so that its version is known."""
    site = tmp_path_factory.mktemp("site")
    about = site / "retold-1.4.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: retold\nVersion: 1.4.0\n")
    monkeypatch.setenv("PYTHONPATH", str(site))


async def test_a_database_that_cannot_be_reached_is_one_sentence(tmp_path: Path) -> None:
    commands = (("serve",), ("worker",), ("playground", "--no-client"), ("digest", "now"))
    all_of_them = await asyncio.gather(
        *(ran(tmp_path, *words, **CREDENTIALS, database_url=NOBODY, port=free_port()) for words in commands)
    )
    for words, one in zip(commands, all_of_them, strict=True):
        assert (one.code, one.out) == (1, ""), (words, one)
        assert "The database can't be reached" in one.err, words
        assert one.err.count("\n") == 1, one.err
        assert "hidden" not in one.err


async def test_a_port_that_is_taken_is_one_sentence(tmp_path: Path, database_url: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        one = await ran(tmp_path, "serve", **CREDENTIALS, database_url=database_url, port=port)
    assert (one.code, one.out) == (1, "")
    assert "Retold can't start" in one.err
    assert "Traceback" not in one.err


async def test_the_doctor_says_what_is_missing(tmp_path: Path, database_url: str) -> None:
    empty, wrong, offline = await asyncio.gather(
        ran(tmp_path, "doctor", database_url=NOBODY),
        ran(tmp_path, "doctor", **CREDENTIALS, database_url=database_url, login_url="http://127.0.0.1:1"),
        ran(tmp_path, "doctor", **CREDENTIALS, database_url=database_url, login_url="https://127.0.0.1:1"),
    )
    for one in (empty, wrong, offline):
        assert one.code == 1
        assert "Traceback" not in one.err, one.err
    assert [line.split(":")[0] for line in empty.out.splitlines()] == [
        "missing settings",
        "missing database",
        "missing credentials",
    ]
    for one in (wrong, offline):
        assert [line.split(":")[0] for line in one.out.splitlines()] == [
            "ok      settings",
            "ok      database",
            "missing credentials",
        ]


async def test_a_digest_for_nobody_is_said_to_be_for_nobody(tmp_path: Path, database_url: str) -> None:
    everybody, one = await asyncio.gather(
        ran(tmp_path, "digest", "now", database_url=database_url),
        ran(tmp_path, "digest", "now", "--channel", "19:x@thread.tacv2", database_url=database_url),
    )
    assert (everybody.code, everybody.err) == (0, "")
    assert "No channel listens" in everybody.out
    assert (one.code, one.err) == (1, "")
    assert "No channel 19:x@thread.tacv2 listens" in one.out


@pytest.mark.usefixtures("installed")
async def test_writes_the_app_package(tmp_path: Path) -> None:
    package = tmp_path / "packages" / "retold.zip"
    written = await ran(
        tmp_path, "manifest", "--to", str(package), app_id=APP_ID, public_url="https://retold.example.org"
    )
    assert (written.code, written.err) == (0, "")
    assert str(package) in written.out
    with ZipFile(package) as files:
        assert "manifest.json" in files.namelist()


async def test_the_playground_welcomes_whoever_opens_it_each_time_it_is_started(
    tmp_path: Path, teams: Platform, database_url: str
) -> None:
    """Its chats are gone when it ends, and the same when it is started again."""
    for time_ in (1, 2):
        port = free_port()
        process = await started(tmp_path, "playground", "--no-client", database_url=database_url, port=port)
        assert process.stdout is not None
        try:
            assert f":{port}/api/messages" in (await asyncio.wait_for(process.stdout.readline(), 30)).decode()
            async with aiohttp.ClientSession() as session:
                alex = Person(Door(session, f"http://127.0.0.1:{port}/api/messages", teams), "Alex Wilber", id="alex")
                for _ in range(2):
                    await alex.adds_the_app()
            await teams.until(time_)
            assert ["Hello, I'm Retold" in posted.text for posted in teams.posted] == [True] * time_
        finally:
            process.terminate()
            await process.communicate()


# Stopping

# Seconds. No part of a stop outlives 6; one after the other they take over 11.
STOPS = 9


@dataclass
class SlowService:
    """A platform that takes its time with every message."""

    seconds: float
    taken: list[str] = field(default_factory=list)
    port: int = 0

    async def activities(self, request: web.Request) -> web.Response:
        said = await request.json()
        await asyncio.sleep(self.seconds)
        self.taken.append(str(said))
        return web.json_response({"id": "1"}, status=201)


@asynccontextmanager
async def slow_service(seconds: float) -> AsyncIterator[SlowService]:
    service = SlowService(seconds)
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", service.activities)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    service.port = runner.addresses[0][1]
    try:
        yield service
    finally:
        await runner.cleanup()


@asynccontextmanager
async def serving(folder: Path, teams: Platform, database_url: str, *services: int) -> AsyncIterator[tuple[Any, str]]:
    """`serve`, once it answers; and its address."""
    port = free_port()
    hosts = ",".join(f"127.0.0.1:{each}" for each in (teams.port, *services))
    process = await started(
        folder,
        "serve",
        **CREDENTIALS,
        database_url=database_url,
        port=port,
        openid_url=teams.openid_url,
        token_issuer=ISSUER,
        service_hosts=hosts,
    )
    assert process.stdout is not None
    try:
        line = await asyncio.wait_for(process.stdout.readline(), 30)
        assert f"http://127.0.0.1:{port}/api/messages" in line.decode()
        yield process, f"http://127.0.0.1:{port}"
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
async def test_stops_when_asked_and_finishes_the_turn_in_hand(
    tmp_path: Path, teams: Platform, database_url: str, name: signal.Signals
) -> None:
    async with (
        slow_service(1.5) as slow,
        serving(tmp_path, teams, database_url, slow.port) as (process, address),
        aiohttp.ClientSession() as session,
    ):
        async with session.get(f"{address}/healthz") as response:
            assert response.status == 200
        teller, here = Person(Door(session, f"{address}/api/messages", teams)), f"http://127.0.0.1:{slow.port}/"
        activity = teller.activity("message", text="tell a story") | {"serviceUrl": here}
        turn = asyncio.create_task(teller.door.bring(activity, teams.token(serviceurl=here)))
        await asyncio.sleep(0.7)
        assert not turn.done()
        began = time.monotonic()
        process.send_signal(name)
        assert await turn == (200, None)
        assert await asyncio.wait_for(process.wait(), 15) == 0
        assert time.monotonic() - began < STOPS
        assert "In one line" in slow.taken[0]
        assert b"Traceback" not in await process.stderr.read()


async def test_stops_in_time_although_the_platform_is_silent(
    tmp_path: Path, teams: Platform, database_url: str
) -> None:
    """A turn and a delivery are in hand, and neither will be answered."""
    async with (
        slow_service(60) as silent,
        serving(tmp_path, teams, database_url, silent.port) as (process, address),
        aiohttp.ClientSession() as session,
    ):
        here = f"http://127.0.0.1:{silent.port}/"
        teller = Person(Door(session, f"{address}/api/messages", teams))
        added = teller.in_channel("19:news@thread.tacv2").activity("installationUpdate", action="add")
        assert (await teller.door.bring(added | {"serviceUrl": here}, teams.token(serviceurl=here)))[0] == 200
        activity = teller.activity("message", text="tell a story") | {"serviceUrl": here}
        turn = asyncio.create_task(teller.door.bring(activity, teams.token(serviceurl=here)))
        await asyncio.sleep(1)
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(process.wait(), 30)
        took = time.monotonic() - began
        await asyncio.gather(turn, return_exceptions=True)
        assert (code, took < STOPS) == (0, True), took
