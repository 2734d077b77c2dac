"""Starts a bot on its core, waits until it is ready, and leaves nothing of it behind."""

import asyncio
import os
import signal
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from bench.contestants import ROOT, SERVER_CORE, Contestant
from bench.service import HOST, Service
from bench.wire import status

READY_WITHIN = 60.0  # seconds; the first start creates a database
STOPPED_WITHIN = 20.0  # seconds
KEPT = ("PATH", "HOME", "LANG", "TMPDIR")  # of our environment; no setting of the caller's may leak into a measurement


class BotFailed(Exception):
    """A bot that did not get ready, and the end of what it printed."""


@dataclass(frozen=True)
class Bot:
    """A bot that is ready, in one process per replica; `ready_after` counts seconds from the first one's start."""

    processes: list[psutil.Process]
    ports: list[int]
    ready_after: float

    def memory(self) -> float:
        """Resident megabytes (2**20 bytes) of the bot and what it started, without its database."""
        family = [one for process in self.processes for one in (process, *process.children(recursive=True))]
        return sum(float(one.memory_info().rss) for one in family if one.name() != "postgres") / 2**20

    def cpu_seconds(self) -> float:
        times = [process.cpu_times() for process in self.processes]
        return float(sum(each.user + each.system for each in times))


@asynccontextmanager
async def running(contestant: Contestant, service: Service, log: Path) -> AsyncIterator[Bot]:
    processes: list[psutil.Popen] = []
    ports = [free_port() for _ in range(contestant.replicas)]
    ready_after = 0.0
    try:
        for port in ports:
            began = time.perf_counter()
            processes.append(start(contestant, service, port, log))
            await ready(processes[-1], port, contestant.health, log)
            ready_after = ready_after or time.perf_counter() - began
        move_databases(contestant.data_dir, contestant.database_core)
        yield Bot(processes, ports, ready_after)
    finally:
        for process in processes:
            await stop(process, signal.SIGTERM)
        for postmaster in databases(contestant.data_dir):
            await stop(postmaster, signal.SIGINT)  # Postgres: end the sessions and shut down cleanly


def start(contestant: Contestant, service: Service, port: int, log: Path) -> psutil.Popen:
    environment = {name: os.environ[name] for name in KEPT if name in os.environ}
    with log.open("ab") as output:
        return psutil.Popen(
            contestant.command(port, service),
            env=environment | dict(contestant.environment(port, service)),
            cwd=contestant.data_dir or ROOT,
            stdout=output,
            stderr=subprocess.STDOUT,
            preexec_fn=lambda: os.sched_setaffinity(0, {SERVER_CORE}),
        )


async def ready(process: psutil.Popen, port: int, health: str | None, log: Path) -> None:
    deadline = time.perf_counter() + READY_WITHIN
    while True:
        answer = await answers(port, health or "/")
        if answer == 200 or (answer and not health):
            return
        if process.poll() is not None:
            raise BotFailed(f"it stopped with exit code {process.returncode}:\n{tail(log)}")
        if time.perf_counter() > deadline:
            raise BotFailed(f"it was not ready after {READY_WITHIN:.0f} seconds:\n{tail(log)}")
        await asyncio.sleep(0.01)


async def answers(port: int, path: str) -> int | None:
    """The HTTP status at `path`, or None while nobody answers."""
    try:
        reader, writer = await asyncio.open_connection(HOST, port)
    except OSError:
        return None
    try:
        writer.write(f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n".encode())
        head = await reader.readline()
        return status(head) if head else None
    except OSError:
        return None
    finally:
        writer.close()


def databases(data_dir: Path | None) -> Iterator[psutil.Process]:
    """The Postgres servers at home under `data_dir`; none without one."""
    if data_dir is None:
        return
    for note in data_dir.rglob("postmaster.pid"):
        pid = int(note.read_text().split()[0])
        if psutil.pid_exists(pid) and psutil.Process(pid).name() == "postgres":
            yield psutil.Process(pid)


def move_databases(data_dir: Path | None, core: int) -> None:
    for postmaster in databases(data_dir):
        for process in [postmaster, *postmaster.children(recursive=True)]:
            process.cpu_affinity([core])


async def stop(process: psutil.Process, request: signal.Signals) -> None:
    deadline = time.monotonic() + STOPPED_WITHIN
    if alive(process):
        process.send_signal(request)
    while alive(process):
        if time.monotonic() > deadline:
            process.kill()
        await asyncio.sleep(0.02)


def alive(process: psutil.Process) -> bool:
    if isinstance(process, psutil.Popen):
        return process.poll() is None
    return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def tail(log: Path) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-20:])
