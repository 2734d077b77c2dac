"""Starts Microsoft's Agents Playground, a Teams-like client in the browser, beside the bot."""

import asyncio
import os
import re
import shutil
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
PORT = 3979  # below 32768: the client's own 56150 is often taken by an outgoing connection
SERVICE_HOST = f"localhost:{PORT}"  # where it takes what the bot says
PATIENCE = 30  # seconds in which the client has to answer
ENDING = 2  # seconds in which it has to end
CLIENT = ROOT / "node_modules" / ".bin" / "agentsplayground"
LOOPBACK_ONLY = """data:text/javascript,
import net from "node:net";
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) { return listen.call(this, port, "127.0.0.1", ...rest); };
"""  # the client has no setting for the address it binds to
CONFIG = HERE / "people.yml"
NO_TENANT = "playground"  # of a client that names none (`bot.service.playing`)


class NoClient(Exception):
    """The client can't be started; the message says what it needs."""


def command(endpoint: str, port: int = PORT) -> list[str]:
    """What starts the client for a bot's endpoint. Raises NoClient."""
    node = shutil.which("node")
    if node is None:
        raise NoClient("Microsoft's Agents Playground needs Node 18 or later")
    if not CLIENT.exists():
        raise NoClient("Microsoft's Agents Playground is not installed: run npm ci")
    options = {"-e": endpoint, "-c": "msteams", "-p": str(port), "--dt": "true"}
    return [node, "--import", LOOPBACK_ONLY, str(CLIENT), *(word for option in options.items() for word in option)]


def environment(chosen: Path = CONFIG) -> dict[str, str]:
    """The environment of the client: who is there, unless the person chose otherwise."""
    return {
        "M365_AGENTS_PLAYGROUND_CONFIG_PATH": str(chosen),
        "M365_AGENTS_PLAYGROUND_LOGFILE": str(ROOT / "var" / "playground.log"),
        "TEAMSAPPTESTER_BROWSER": "none",
        **os.environ,
    }


def tenant(chosen: Path = CONFIG) -> str:
    """The tenant that the client says it is in, unless the person chose otherwise."""
    named = os.environ.get("M365_AGENTS_PLAYGROUND_CONFIG_PATH", chosen)
    said = re.search(r"^tenantId: *(\S+)", Path(named).read_text(encoding="utf-8"), re.MULTILINE)
    return said[1].strip("\"'") if said else NO_TENANT


@asynccontextmanager
async def client(endpoint: str) -> AsyncIterator[str]:
    """The address to open in a browser; the client ends with the block. Raises NoClient."""
    if await _answers():  # it would silently take another port
        raise NoClient(f"Port {PORT}, where Microsoft's Agents Playground would answer, is taken")
    process = await asyncio.create_subprocess_exec(
        *command(endpoint),
        env=environment(),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        await _listening(process)
        yield f"http://127.0.0.1:{PORT}"
    finally:
        if process.returncode is None:
            await _ended(process)


async def _listening(process: asyncio.subprocess.Process) -> None:
    """Waits until the client answers. Raises NoClient when it ends, or takes longer than a slow machine needs."""
    for _ in range(10 * PATIENCE):
        if process.returncode is not None:
            raise NoClient("Microsoft's Agents Playground ended at once")
        if await _answers():
            return
        await asyncio.sleep(0.1)
    raise NoClient("Microsoft's Agents Playground did not answer")


async def _ended(process: asyncio.subprocess.Process) -> None:
    """Ends the client and what it started; one that does not listen is killed."""
    os.killpg(process.pid, signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), ENDING)
    except TimeoutError:
        os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


async def _answers() -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", PORT)
    except OSError:
        return False
    writer.close()
    return True
