"""Starts the real bot and a person at Microsoft's Agents Playground; skips where the machine has no browser for it."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from uuid import uuid4

import aiohttp
import pytest
from aiohttp import web

import playground as client
from gallery.snapshots import board
from tests.e2e.playground import NoBrowser, Playground, browser, open_playground

ROOT = Path(__file__).parents[2]
SCREENSHOTS = ROOT / "var" / "screenshots"
TENANT, BOT = "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-00000000000011"  # in people.yml
STARTING = 60.0  # seconds; the first start makes a database


class Colleague(NamedTuple):
    """Somebody at the browser, as people.yml spells Alex."""

    name: str
    directory_id: str
    id: str
    chat: str


ALEX = Colleague("Alex Wilber", "00000000-0000-0000-0000-000000000020", "user-id-0", "personal-chat")  # leads
MEGAN = Colleague("Megan Bowen", "00000000-0000-0000-0000-000000000041", "user-id-41", "megans-chat")
ADELE = Colleague("Adele Vance", "00000000-0000-0000-0000-000000000042", "user-id-42", "adeles-chat")


@pytest.fixture(scope="session")
def tools() -> None:
    """Node, the Playground and a browser. Where one is missing the tests are skipped, but on CI they fail."""
    try:
        client.command("http://127.0.0.1/api/messages")
        browser()
    except (client.NoClient, NoBrowser) as missing:
        if os.environ.get("CI"):
            pytest.fail(f"{missing}")
        pytest.skip(f"{missing}")


@pytest.fixture(scope="session")
async def bot(tools: None) -> AsyncIterator[str]:
    """The address of `app.py playground` in a process of its own, with an empty database and one leader."""
    with TemporaryDirectory(prefix="retold-") as folder:
        Path(folder).chmod(0o755)  # Postgres refuses to run as root; then it runs as a user of its own
        port = free_port()
        settings = {
            "RETOLD_DATA_DIR": folder,
            "RETOLD_PORT": str(port),
            "RETOLD_LEADERS": ALEX.directory_id,
            "RETOLD_SERVICE_HOSTS": "localhost",  # each person has a client of their own
        }
        async with process(settings, Path(folder)):
            await answering(f"http://127.0.0.1:{port}/healthz")
            yield f"http://127.0.0.1:{port}/api/messages"


Arrives = Callable[..., AbstractAsyncContextManager[Playground]]


@pytest.fixture
def arrives(bot: str, tmp_path: Path) -> Arrives:
    """Seats somebody in their own chat with Retold: `async with arrives(MEGAN) as megan`."""

    @asynccontextmanager
    async def arrive(who: Colleague = ALEX) -> AsyncIterator[Playground]:
        async with open_playground(bot, free_port(), seats(who, tmp_path)) as person:
            yield person

    return arrive


SendsPhoto = Callable[[Playground], Awaitable[None]]


@pytest.fixture
async def sends_photo(bot: str) -> AsyncIterator[SendsPhoto]:
    """Alex sends a photo in his own chat. This client has no button for it, so the message comes past it."""

    async def show(request: web.Request) -> web.Response:
        return web.Response(body=board(), content_type="image/jpeg")

    app = web.Application()
    app.router.add_get("/board.jpg", show)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "localhost", port).start()

    async def send(person: Playground) -> None:
        message = {
            "type": "message",
            "id": str(uuid4()),
            "channelId": "msteams",
            "serviceUrl": person.service_url,
            "locale": "en-US",
            "from": {"id": ALEX.id, "name": ALEX.name, "aadObjectId": ALEX.directory_id},
            "recipient": {"id": BOT, "name": "Retold"},
            "conversation": {"id": ALEX.chat, "conversationType": "personal", "tenantId": TENANT},
            "channelData": {"tenant": {"id": TENANT}},
            "attachments": [{"contentType": "image/*", "contentUrl": f"http://localhost:{port}/board.jpg"}],
        }
        async with aiohttp.ClientSession() as session, session.post(bot, json=message) as response:
            assert response.status == 200

    yield send
    await runner.cleanup()


Look = Callable[[Playground, str], Awaitable[None]]


@pytest.fixture
def look() -> Look:
    """Keeps a picture of somebody's newest card, as this client draws it, in var/screenshots."""

    async def keep(person: Playground, name: str) -> None:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        await person.photographs_card(SCREENSHOTS / f"{name}.png")

    return keep


def seats(who: Colleague, folder: Path) -> Path:
    """The Playground's settings with somebody else at the browser."""
    text = client.CONFIG.read_text(encoding="utf-8")
    for alex, other in zip(ALEX, who, strict=True):
        text = text.replace(alex, other)
    path = folder / f"{who.chat}.yml"
    path.write_text(text, encoding="utf-8")
    return path


@asynccontextmanager
async def process(settings: dict[str, str], folder: Path) -> AsyncIterator[None]:
    """The bot's process; its working directory has no `.env`, and no other setting of this machine reaches it."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("RETOLD_")}
    started = await asyncio.create_subprocess_exec(
        *(sys.executable, str(ROOT / "app.py"), "playground", "--no-client"), cwd=folder, env=inherited | settings
    )
    try:
        yield
    finally:
        if started.returncode is None:
            started.terminate()
        await started.wait()


async def answering(health: str) -> None:
    """Waits until the bot is well."""
    async with asyncio.timeout(STARTING), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(health) as response:
                    if response.status == 200:
                        return
            except aiohttp.ClientConnectionError:
                pass
            await asyncio.sleep(0.1)


def free_port() -> int:
    """A free port below 32768, where no outgoing connection takes it in the meantime."""
    for port in range(20_000 + os.getpid() % 5_000, 32_768):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("no port is free")
