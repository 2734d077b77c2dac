"""Measures I'll try this: clicks at once, and what many follow-ups that are due at once cost everything else."""

import argparse
import asyncio
import tempfile
import time
from collections.abc import AsyncIterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from statistics import quantiles
from typing import Any
from uuid import UUID, uuid4

import aiohttp
import uvloop
from aiohttp import web
from sqlalchemy import insert

from bench.activities import APP_ID, TENANT, activity
from scheduler.delivery import Courier, Uncertain
from scheduler.letters import write_due
from settings import Settings
from stories import followups
from stories.database import Database
from stories.editions import introduce
from stories.outbox import Outcome, Receipt
from stories.pieces import Status, Story
from stories.pledges import Try
from stories.tables.conversations import Channel, Conversation, ConversationKind
from stories.tables.letters import Attention
from stories.tables.people import Person
from wiring import Wiring, look_seldom_for_garbage, site, wired

WARM_UP = 6  # rounds, in which every line to the database is opened, and Postgres has planned its statements
MOMENTS = ("at the handover", "at Thursday's handover", "in our next weekly", "bei der Übergabe am Donnerstag", "")
A_SECOND = 50  # messages that Teams takes of one app
CHANNEL = "19:here@thread.tacv2"
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)  # a Wednesday; everybody may be written to
SERVICE = "http://127.0.0.1:9/"


@dataclass(frozen=True)
class Button:
    """What is pressed, where, and what is typed beside it."""

    name: str
    verb: str
    typed: dict[str, str]
    place: str = ""  # empty: one's own chat


FORM = {"due": "2027-01-06", "obstacle": "", "seen": "true"}
BUTTONS = (
    Button("I'll try this, in one's own chat, which opens the form", "plan", {}),
    Button("the form, sent", "pledge", FORM),
    Button("I'll try this, in a channel", "pledge", {}, CHANNEL),
)


@dataclass
class Counting:
    """A platform that takes so many messages a second, and remembers when which conversation had one."""

    had: dict[str, float] = field(default_factory=dict)
    free: float = 0.0

    async def post(self, service_url: str, conversation: str, activity: dict[str, Any]) -> Receipt:
        now = time.monotonic()
        self.free = max(self.free, now) + 1 / A_SECOND
        await asyncio.sleep(self.free - now)
        self.had[conversation] = time.monotonic()
        return Receipt(Outcome.taken, str(uuid4()))

    async def edit(self, service_url: str, conversation: str, id: str, activity: dict[str, Any]) -> Receipt:
        return Receipt(Outcome.taken, id)

    async def remove(self, service_url: str, conversation: str, id: str) -> Receipt:
        return Receipt(Outcome.taken, id)


async def clicks(
    wiring: Wiring, settings: Settings, story: UUID, rounds: int, at_once: int
) -> AsyncIterator[tuple[str, list[float]]]:
    """Milliseconds that each of many clicks took, by button: so many people at a time, in a process of their own."""
    runner = web.AppRunner(site(settings, wiring), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/messages"
    try:
        with ProcessPoolExecutor(1, get_context("spawn")) as elsewhere:

            async def clicked(button: Button, first: int, rounds: int) -> list[float]:
                told = (url, str(story), button, first, rounds, at_once)
                return await asyncio.get_running_loop().run_in_executor(elsewhere, people, *told)

            many = (WARM_UP + rounds) * at_once
            for nth, button in enumerate(BUTTONS):
                await clicked(button, nth * many, WARM_UP)
            look_seldom_for_garbage()  # as `serve` does
            for nth, button in enumerate(BUTTONS):
                yield button.name, await clicked(button, nth * many + WARM_UP * at_once, rounds)
    finally:
        await runner.cleanup()


def people(url: str, story: str, button: Button, first: int, rounds: int, at_once: int) -> list[float]:
    """Each round is other people, who click at once; the next one begins when all are answered."""
    return asyncio.run(_people(url, story, button, first, rounds, at_once))


async def _people(url: str, story: str, button: Button, first: int, rounds: int, at_once: int) -> list[float]:
    took: list[float] = []

    async def click(session: aiohttp.ClientSession, user: int) -> None:
        data = {"id": story, **button.typed}
        if button.typed:
            data["moment"] = MOMENTS[user % len(MOMENTS)]
        value = {"action": {"type": "Action.Execute", "verb": button.verb, "data": data}}
        invoke: dict[str, Any] = activity("", button.place or f"a:{user}", user, SERVICE)
        invoke |= {"type": "invoke", "name": "adaptiveCard/action", "value": value, "id": str(uuid4())}
        if button.place:
            invoke["conversation"]["conversationType"] = "channel"
        began, status = time.perf_counter(), 503
        while status == 503:  # which the service brings again
            async with session.post(url, json=invoke) as response:
                status, answer = response.status, await response.json()
        took.append((time.perf_counter() - began) * 1_000)
        if answer.get("statusCode") != 200:
            raise RuntimeError(answer)

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=at_once)) as session:
        for round in range(rounds):
            await asyncio.gather(*(click(session, first + round * at_once + n) for n in range(at_once)))
    return took


async def due(database: Database, story: UUID, many: int) -> None:
    """So many people are to be asked at once, each in a chat of their own."""
    async with database.session() as session:
        for first in range(0, many, 2_000):
            ids = [f"p{n}" for n in range(first, min(first + 2_000, many))]
            people = [Person(tenant=TENANT, id=id, name=id, language="en", conversation_id=f"c-{id}") for id in ids]
            await session.execute(insert(Conversation), [_chat(f"c-{id}").model_dump() for id in ids])
            await session.execute(insert(Person), [person.model_dump() for person in people])
            await session.execute(
                insert(Attention), [Attention(tenant=TENANT, person_id=id).model_dump() for id in ids]
            )
            await session.execute(insert(Try), [_try(story, id).model_dump() for id in ids])


async def main(many: int, rounds: int, at_once: int) -> None:
    with tempfile.TemporaryDirectory(prefix="retold-bench-") as folder:
        settings = Settings(_env_file=None, app_id=APP_ID, data_dir=Path(folder), service_hosts=frozenset())  # type: ignore[call-arg]
        async with wired(settings, playing=True, clock=lambda: NOON) as wiring:
            story = Story(**_told())
            async with wiring.database.library(TENANT) as library:
                await library.add(story)
                await library.channels.added(_channel(CHANNEL))
            async for button, took in clicks(wiring, settings, story.id, rounds, at_once):
                p50, p99 = _at(took, 50), _at(took, 99)
                print(f"{button}: {len(took)} clicks, {at_once} at once; p50 {p50:.0f} ms, p99 {p99:.0f} ms")
            await due(wiring.database, story.id, many)
            await asked(wiring, many)


async def asked(wiring: Wiring, many: int) -> None:
    """Gathers, writes and sends; meanwhile a channel is to hear something, every ten seconds."""
    began, teams = time.monotonic(), Counting()
    more = True
    while more:
        async with wiring.database.session() as session:
            more = await followups.gather(session, NOON)
    print(f"gathered: {many} in {time.monotonic() - began:.1f} s")
    late: list[float] = []
    async with wiring.queue.working(Courier(wiring.database, teams, Uncertain.hold)):
        letters = asyncio.create_task(_write(wiring, teams, many))
        while not letters.done():
            late.append(await _channel_hears(wiring, teams, len(late)))
            await asyncio.wait([letters], timeout=10)
        await letters
    sent = time.monotonic() - began
    print(f"sent: {many} in {sent:.0f} s, {many / sent:.0f} a second; a channel waited {max(late):.1f} s at the most")


async def _write(wiring: Wiring, teams: Counting, many: int) -> None:
    while len([each for each in teams.had if each.startswith("c-")]) < many:
        await write_due(wiring.database, wiring.desk, wiring.connector, "UTC", NOON)
        await asyncio.sleep(0.2)


async def _channel_hears(wiring: Wiring, teams: Counting, n: int) -> float:
    """Seconds until a channel hears what is said to it now."""
    id = f"19:{n}@thread.tacv2"
    began = time.monotonic()
    async with wiring.database.library(TENANT) as library:
        await library.channels.added(_channel(id))
        await introduce(library, wiring.desk, await library.channels.get(id), NOON)
    while id not in teams.had:
        await asyncio.sleep(0.05)
    return teams.had[id] - began


def _channel(id: str) -> Channel:
    here = _chat(id, ConversationKind.channel)
    return Channel(tenant=TENANT, id=id, weekday="mon", hour=9, time_zone="UTC", conversation=here)


def _chat(id: str, kind: ConversationKind = ConversationKind.personal) -> Conversation:
    return Conversation(tenant=TENANT, id=id, kind=kind, service_url=SERVICE, bot_id="28:bot", language="en")


def _try(story: UUID, person: str) -> Try:
    ago = NOON - timedelta(days=7)
    when: dict[str, Any] = {"said_at": ago, "changed_at": ago, "ask_at": NOON}
    return Try(tenant=TENANT, piece_id=story, person_id=person, moment="at the handover", due=NOON.date(), **when)


def _told() -> dict[str, Any]:
    told = dict.fromkeys(("situation", "change", "outcome"), "Nobody searches any more.")
    when = {"created_at": NOON, "published_at": NOON, "status": Status.published}
    return {
        "tenant": TENANT,
        "author_id": "ada",
        "author_name": "Ada",
        "language": "en",
        "headline": "Calm",
        **told,
        **when,
    }


def _at(took: list[float], percent: int) -> float:
    return quantiles(took, n=100)[percent - 1]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--many", type=int, default=10_000, help="follow-ups that are due at once")
    parser.add_argument("--rounds", type=int, default=40, help="of clicks")
    parser.add_argument("--at-once", type=int, default=50, help="people who click")
    chosen = parser.parse_args()
    uvloop.run(main(chosen.many, chosen.rounds, chosen.at_once))  # as `serve` does
