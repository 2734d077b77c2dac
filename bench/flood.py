"""Sends far more than can be answered at once, and tells what people read, what the memory does, and how it stops."""

import argparse
import asyncio
import os
import random
import resource
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

import aiohttp

from bench.activities import APP_ID, activity
from bench.contestants import BENCH_CORE, SERVER_CORE, Contestant, retold
from bench.running import Bot, BotFailed, answers, running, stop
from bench.service import HOST, Service, listening
from bench.tokens import SigningKey

APOLOGY = b"reach my notes"
GIVEN_UP = 16  # deliveries of one turn, after which the service forgets it
LIKES_TO_WAIT = 60.0  # seconds until an answer, at the most
SETTLES = 20.0  # seconds in which memory comes back
_ids = count(time.time_ns() // 1000)


class Listener(Service):
    """The service, and how many of the bot's replies are apologies."""

    apologies = 0

    def take_reply(self, conversation: str, reply_to: str | None, body: bytes) -> bytes:
        self.apologies += APOLOGY in body
        return super().take_reply(conversation, reply_to, body)


@dataclass
class Outcome:
    """What became of a flood: how turns ended, how often they were delivered, seconds and megabytes."""

    statuses: Counter[str] = field(default_factory=Counter)
    deliveries: int = 0
    slowest: float = 0.0
    most: float = 0.0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.flood", description=__doc__)
    parser.add_argument("--turns", type=int, default=5_000, help="all at once (%(default)s)")
    parser.add_argument("--connections", type=int, default=1_000, help="on which they come (%(default)s)")
    parser.add_argument("--idle", type=int, default=2_000, help="connections that say nothing (%(default)s)")
    parser.add_argument("--files", type=int, default=1_024, help="that the bot may open (%(default)s)")
    wanted = parser.parse_args()
    needed = wanted.connections + wanted.idle + 500
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    if 0 <= hard < needed:
        print(f"This needs {needed} open files, and the system gives {hard}: ulimit -n {needed}", file=sys.stderr)
        return 1
    resource.setrlimit(resource.RLIMIT_NOFILE, (needed, hard))
    os.sched_setaffinity(0, {BENCH_CORE})
    try:
        asyncio.run(flood(wanted))
    except BotFailed as failure:
        print(f"The run was stopped: {failure}", file=sys.stderr)
        return 1
    return 0


async def flood(wanted: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory(prefix="retold-flood-") as folder:
        async with listening(Listener(SigningKey(), 0.0)) as service:
            limits = limited(retold(Path(folder), SERVER_CORE), wanted.files)
            async with running(limits, service, Path(folder) / "log") as bot, talking(bot, service, wanted) as door:
                await said(door, range(50))  # everything is loaded, as after an hour's work
                before = bot.memory()
                outcome = await at_once(door, bot, wanted.turns)
                print(f"{wanted.turns} turns at once: {dict(outcome.statuses)} after {outcome.deliveries} deliveries,")
                print(f"  {service.replies} replies, {service.apologies} of them apologies;")
                print(f"  the slowest took {outcome.slowest:.1f} s with all that it was delivered again")
                await asyncio.sleep(SETTLES)
                print(f"memory: {before:.0f} MB before, {outcome.most:.0f} at most, {bot.memory():.0f} after it")
                await silence(wanted.idle, bot, door)


def limited(contestant: Contestant, files: int) -> Contestant:
    """The same with so many open files."""
    command = contestant.command
    return replace(
        contestant,
        command=lambda port, service: ["sh", "-c", f'ulimit -n {files}; exec "$@"', "sh", *command(port, service)],
    )


@dataclass(frozen=True)
class Door:
    """The bot's endpoint, on so many connections."""

    session: aiohttp.ClientSession
    url: str
    service_url: str

    async def bring(self, user: int) -> tuple[str, int, float]:
        """One turn as the service brings it, again after a 503: how it ended, after how many deliveries and seconds."""
        said = {**activity("help", f"a:flood-{user}", user, self.service_url), "id": str(next(_ids))}
        began = time.monotonic()
        for delivery in range(1, GIVEN_UP + 1):
            try:
                async with self.session.post(self.url, json=said) as answer:
                    await answer.read()
                    if answer.status != 503:
                        return str(answer.status), delivery, time.monotonic() - began
                    wait = float(answer.headers.get("Retry-After", "1"))
            except (aiohttp.ClientError, TimeoutError):
                wait = 1.0
            await asyncio.sleep(wait * random.uniform(0.5, 1.5) * delivery)
        return "given up", GIVEN_UP, time.monotonic() - began


@asynccontextmanager
async def talking(bot: Bot, service: Service, wanted: argparse.Namespace) -> AsyncIterator[Door]:
    connector = aiohttp.TCPConnector(limit=wanted.connections)
    headers = {"Authorization": f"Bearer {service.key.token(APP_ID, service.url)}"}
    patience = aiohttp.ClientTimeout(total=None, sock_read=LIKES_TO_WAIT)
    async with aiohttp.ClientSession(connector=connector, headers=headers, timeout=patience) as session:
        yield Door(session, f"http://{HOST}:{bot.ports[0]}/api/messages", service.url)


async def said(door: Door, users: range) -> list[tuple[str, int, float]]:
    return await asyncio.gather(*(door.bring(user) for user in users))


async def at_once(door: Door, bot: Bot, turns: int) -> Outcome:
    outcome = Outcome()

    async def watch() -> None:
        while True:
            outcome.most = max(outcome.most, bot.memory())
            await asyncio.sleep(0.1)

    watching = asyncio.create_task(watch())
    ended = await said(door, range(1_000, 1_000 + turns))
    watching.cancel()
    outcome.statuses.update(status for status, _, _ in ended)
    outcome.deliveries = sum(deliveries for _, deliveries, _ in ended)
    outcome.slowest = max(seconds for _, _, seconds in ended)
    return outcome


async def silence(idle: int, bot: Bot, door: Door) -> None:
    """Connections on which nothing is said, what others notice of them, and how the bot stops while they are open."""
    opened = await asyncio.gather(
        *(asyncio.open_connection(HOST, bot.ports[0]) for _ in range(idle)), return_exceptions=True
    )
    lines = [line for line in opened if not isinstance(line, BaseException)]
    began = time.monotonic()
    health = await answers(bot.ports[0], "/healthz")
    [(status, deliveries, _)] = await said(door, range(1))
    print(f"{len(lines)} idle connections: /healthz {health}, a turn {status} after {deliveries} deliveries,", end=" ")
    print(f"together {time.monotonic() - began:.2f} s; {bot.memory():.0f} MB")
    began = time.monotonic()
    await stop(bot.processes[0], signal.SIGTERM)
    print(f"stopped {time.monotonic() - began:.1f} s after SIGTERM")
    for _, writer in lines:
        writer.close()


if __name__ == "__main__":
    sys.exit(main())
