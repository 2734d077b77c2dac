"""Keeps many conversations talking at once, one turn after the other in each, and counts what comes back."""

import asyncio
import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import quantiles

from bench.activities import APP_ID, request
from bench.service import HOST, Service
from bench.wire import Wire, status

PATIENCE = 20.0  # seconds for the last turns of a round to be answered
AFTERTHOUGHT = 0.2  # seconds in which a reply too many would still arrive


class RoundFailed(Exception):
    """A round that measured nothing, and why."""


@dataclass(frozen=True)
class Load:
    """What is asked of a bot in one round; times in seconds."""

    conversations: int
    warm_up: float
    seconds: float


@dataclass(frozen=True)
class Measured:
    """What one round of load saw: latencies in milliseconds, busy shares of a core."""

    turns_per_second: float
    p50: float
    p99: float
    bot_busy: float
    bench_busy: float
    turns: int
    replies: int


@dataclass(frozen=True)
class Party:
    """Who talks: a script each, under names that no other round has used."""

    script: Sequence[str]
    signed: bool
    name: str

    def requests(self, user: int, service: Service) -> list[tuple[bytes, bytes]]:
        token = service.key.token(APP_ID, service.url) if self.signed else None
        return [request(text, self.conversation(user), user, service.url, token) for text in self.script]

    def conversation(self, user: int) -> str:
        return f"a:conv-{self.name}-{user}"


class Crowd:
    """The conversations of one round and the counts they share."""

    def __init__(self) -> None:
        self.ids = itertools.count(time.time_ns() // 1000)  # 16 digits, as `activities.ROOM`
        self.conversations: dict[str, Conversation] = {}
        self.turns = 0
        self.latencies: list[float] = []
        self.measuring = False
        self.leaving = False
        self.quiet = asyncio.Event()
        self.trouble: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def heard(self, conversation: str, answered: str | None) -> None:
        if speaker := self.conversations.get(conversation):
            speaker.heard(answered)

    def done(self, latency: float) -> None:
        self.turns += 1
        if self.measuring:
            self.latencies.append(latency)

    def left(self) -> None:
        if all(speaker.silent for speaker in self.conversations.values()):
            self.quiet.set()

    def fail(self, reason: str) -> None:
        if not self.trouble.done():
            self.trouble.set_exception(RoundFailed(reason))

    def begin(self) -> None:
        for speaker in self.conversations.values():
            speaker.say()

    def close(self) -> None:
        for speaker in self.conversations.values():
            speaker.close()

    async def talk(self, seconds: float) -> None:
        await asyncio.wait([self.trouble], timeout=seconds)
        if self.trouble.done():
            self.trouble.result()

    async def leave(self) -> None:
        self.leaving = True
        try:
            async with asyncio.timeout(PATIENCE):
                await self.quiet.wait()
        except TimeoutError:
            stuck = [speaker for speaker in self.conversations.values() if not speaker.silent]
            raise RoundFailed(f"{len(stuck)} turns were never done, the first: {stuck[0].waits_for()}") from None


class Conversation:
    """One person's chat with the bot: on a connection of its own, or on one to each replica, turn by turn."""

    def __init__(self, name: str, requests: list[tuple[bytes, bytes]], crowd: Crowd) -> None:
        self.name = name
        self.script: Iterator[tuple[int, tuple[bytes, bytes]]] = itertools.cycle(enumerate(requests))
        self.crowd = crowd
        self.lines: list[Line] = []
        self.step = 0
        self.said = 0
        self.turn = ""
        self.sent_at = 0.0
        self.latency: float | None = None
        self.answered = False
        self.silent = True

    def say(self) -> None:
        self.step, (before, after) = next(self.script)
        self.turn = str(next(self.crowd.ids))
        self.latency, self.answered, self.silent = None, False, False
        self.said += 1
        self.sent_at = time.perf_counter()
        self.lines[self.said % len(self.lines)].transport.write(before + self.turn.encode() + after)

    def received(self, head: bytes, body: bytes) -> None:
        self.latency = time.perf_counter() - self.sent_at
        if not 200 <= status(head) < 300:
            self.crowd.fail(f"the bot answered {status(head)} to line {self.step + 1} of the script: {body[:300]!r}")
        self.go_on()

    def heard(self, answered: str | None) -> None:
        if answered in (None, self.turn):
            self.answered = True
            self.go_on()

    def go_on(self) -> None:
        if self.silent or self.latency is None or not self.answered:
            return
        self.crowd.done(self.latency)
        if not self.crowd.leaving:
            self.say()
            return
        self.silent = True
        self.crowd.left()

    def hung_up(self, error: Exception | None) -> None:
        if not self.silent:
            self.crowd.fail(f"the bot hung up in {self.name} ({error!r})")

    def waits_for(self) -> str:
        missing = "its reply" if self.latency is not None else "its HTTP response"
        return f"line {self.step + 1} of the script in {self.name} waits for {missing}"

    def close(self) -> None:
        self.silent = True
        for line in self.lines:
            line.transport.close()


class Line(Wire):
    """A conversation's connection to one replica of the bot."""

    def __init__(self, conversation: Conversation) -> None:
        super().__init__()
        self.conversation = conversation

    def received(self, head: bytes, body: bytes) -> None:
        self.conversation.received(head, body)

    def connection_lost(self, exc: Exception | None) -> None:
        self.conversation.hung_up(exc)


async def measure(
    service: Service, ports: Sequence[int], party: Party, load: Load, bot_cpu: Callable[[], float]
) -> Measured:
    """One round against the bot's replicas at these ports; raises RoundFailed unless every turn was answered.

    `bot_cpu` tells the processor seconds the bot has used so far.
    """
    crowd = Crowd()
    service.heard, replies_before = crowd.heard, service.replies
    try:
        for user in range(1, load.conversations + 1):
            await join(crowd, party, user, service, ports)
        seconds, bench_busy, bot_busy = await converse(crowd, load, bot_cpu)
    finally:
        crowd.close()
    if not crowd.latencies:
        raise RoundFailed(f"no turn was done in {load.seconds} seconds")
    percentiles = quantiles(crowd.latencies, n=100, method="inclusive")
    return Measured(
        turns_per_second=len(crowd.latencies) / seconds,
        p50=percentiles[49] * 1000,
        p99=percentiles[98] * 1000,
        bot_busy=bot_busy,
        bench_busy=bench_busy,
        turns=crowd.turns,
        replies=service.replies - replies_before,
    )


async def join(crowd: Crowd, party: Party, user: int, service: Service, ports: Sequence[int]) -> None:
    name = party.conversation(user)
    speaker = Conversation(name, party.requests(user, service), crowd)
    for port in ports:
        _, line = await asyncio.get_running_loop().create_connection(lambda: Line(speaker), HOST, port)
        speaker.lines.append(line)
    crowd.conversations[name] = speaker


async def converse(crowd: Crowd, load: Load, bot_cpu: Callable[[], float]) -> tuple[float, float, float]:
    """Runs the round; gives the seconds measured, and the busy shares of the bench and of the bot in them."""
    crowd.begin()
    await crowd.talk(load.warm_up)
    began, bench_began, bot_began = time.perf_counter(), time.process_time(), bot_cpu()
    crowd.measuring = True
    await crowd.talk(load.seconds)
    crowd.measuring = False
    seconds = time.perf_counter() - began
    bench_busy, bot_busy = (time.process_time() - bench_began) / seconds, (bot_cpu() - bot_began) / seconds
    await crowd.leave()
    await asyncio.sleep(AFTERTHOUGHT)
    return seconds, bench_busy, bot_busy
