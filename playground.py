"""Starts Microsoft's Agents Playground, a Teams-like client in the browser, beside the bot."""

import asyncio
import os
import shutil
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

HERE = Path(__file__).parent
PORT = 3979  # below 32768: the client's own 56150 is often taken by an outgoing connection
CLIENT = HERE / "node_modules" / ".bin" / "agentsplayground"
LOOPBACK_ONLY = """data:text/javascript,
import net from "node:net";
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) { return listen.call(this, port, "127.0.0.1", ...rest); };
"""  # the client has no setting for the address it binds to
CONFIG = HERE / "tests" / "e2e" / "playground.yml"


class NoClient(Exception):
    """The client can't be started; the message says what it needs."""


def command(endpoint: str, port: int = PORT) -> list[str]:
    """What starts the client for a bot's endpoint. Raises NoClient."""
    node = shutil.which("node")
    if node is None:
        raise NoClient("Microsoft's Agents Playground needs Node 18 or later")
    if not CLIENT.exists():
        raise NoClient("Microsoft's Agents Playground is not installed: run npm ci")
    return [
        node,
        "--import",
        LOOPBACK_ONLY,
        str(CLIENT),
        "-e",
        endpoint,
        "-c",
        "msteams",
        "-p",
        str(port),
        "--dt",
        "true",
    ]


def environment(chosen: Path = CONFIG) -> dict[str, str]:
    """The environment of the client: who is there, unless the person chose otherwise."""
    return {"M365_AGENTS_PLAYGROUND_CONFIG_PATH": str(chosen), **os.environ}


@asynccontextmanager
async def client(endpoint: str) -> AsyncIterator[str]:
    """The address to open in a browser; the client ends with the block. Raises NoClient."""
    process = await asyncio.create_subprocess_exec(
        *command(endpoint),
        env={**environment(), "BROWSER": "none"},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield f"http://127.0.0.1:{PORT}"
    finally:
        if process.returncode is None:
            os.killpg(process.pid, signal.SIGTERM)
            await process.wait()
