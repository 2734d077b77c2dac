"""The real command line, as processes: started, asked to stop, and watched while their database is away."""

import asyncio
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from tests.connector import APP_ID, TENANT

APP = Path(__file__).parents[1] / "app.py"
AT_ONCE = asyncio.Semaphore(3)  # starting one takes a second of a core

Env = dict[str, Any]
Process = asyncio.subprocess.Process

CREDENTIALS: Env = {"app_id": APP_ID, "tenant_id": TENANT, "app_password": "secret"}


@dataclass(frozen=True)
class Ran:
    """What became of a command."""

    code: int | None
    out: str
    err: str


async def started(folder: Path, *words: str, **settings: object) -> Process:
    """`python app.py …` in an empty folder, with these settings and no others."""
    return await called(folder, str(APP), *words, **settings)


async def called(folder: Path, *words: str, **settings: object) -> Process:
    """`python …`, as `started`. A mutant stays here: in a folder of its own it would not find its way."""
    mine = {name: value for name, value in os.environ.items() if not name.startswith(("RETOLD_", "MUTANT_"))}
    theirs = {f"RETOLD_{name.upper()}": str(value) for name, value in ({"graph_url": ""} | settings).items()}
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        sys.executable, *words, cwd=folder, env={**mine, "COLUMNS": "200", **theirs}, stdout=pipe, stderr=pipe
    )


async def ran(folder: Path, *words: str, **settings: object) -> Ran:
    async with AT_ONCE:
        return await ended(await started(folder, *words, **settings))


async def ended(process: Process, seconds: float = 120) -> Ran:
    """What became of it; it is killed when it takes longer."""
    try:
        out, err = await asyncio.wait_for(process.communicate(), seconds)
    finally:
        if process.returncode is None:
            process.kill()
    return Ran(process.returncode, out.decode(), err.decode())


@asynccontextmanager
async def running(folder: Path, *words: str, **settings: object) -> AsyncIterator[Process]:
    """A command that runs, once it has said so; killed at the end of the block if it runs still."""
    async with once_it_says("Retold", await started(folder, *words, **settings)) as process:
        yield process


@asynccontextmanager
async def once_it_says(words: str, process: Process) -> AsyncIterator[Process]:
    """A process from its line with these words on; killed at the end of the block if it runs still."""
    try:
        await says(process, words)
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def says(process: Process, words: str, seconds: float = 120) -> str:
    """Its next line with these words."""
    assert process.stdout is not None
    async with asyncio.timeout(seconds):
        while line := (await process.stdout.readline()).decode():
            if words in line:
                return line
    raise AssertionError(f"ended without saying {words!r}: {(await ended(process)).err}")


async def stopped(process: Process, name: signal.Signals = signal.SIGTERM, seconds: float = 30) -> tuple[Ran, float]:
    """What became of it when it was asked to stop, and after how many seconds."""
    began = time.monotonic()
    process.send_signal(name)
    one = await ended(process, seconds)
    return one, time.monotonic() - began


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def servers(folder: Path) -> list[psutil.Process]:
    """All processes of the Postgres in `folder`/postgres, the first of them first."""
    found = [
        process
        for process in psutil.process_iter(["name", "cwd"])
        if process.info["name"] == "postgres" and process.info["cwd"] == str(folder / "postgres")
    ]
    return sorted(found, key=lambda process: process.create_time())


@contextmanager
def data_directory() -> Iterator[Path]:
    """A place for a Postgres of one's own; whatever runs there in the end is killed."""
    with TemporaryDirectory(prefix="retold-") as name:
        folder = Path(name).resolve()
        yield folder
        for process in servers(folder)[:1]:
            process.kill()


@contextmanager
def paused(folder: Path) -> Iterator[None]:
    """Meanwhile the Postgres in `folder`/postgres does nothing at all."""
    frozen = servers(folder)
    assert frozen
    for process in frozen:
        process.suspend()
    try:
        yield
    finally:
        for process in frozen:
            process.resume()
