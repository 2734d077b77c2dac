"""A crowd: who is let in is answered well, who is not comes again, and who sends nothing keeps nothing open."""

import asyncio
import json
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress

import aiohttp
import pytest
from aiohttp import web

from bot.service import admission, doorway, endpoint
from bot.service.admission import AT_ONCE, IN_LINE, Admission, Crowded
from bot.service.doorway import Doorway
from bot.service.shape import DEEP_MOST, PARTS_MOST, plain
from bot.service.wire import Malformed
from stories.database import Database
from tests import processes
from tests.bot.conftest import count
from tests.conftest import Retold
from tests.connector import Json, Platform
from tests.conversation import Person

pytestmark = pytest.mark.usefixtures("calm")

PEOPLE = 250  # whoever asks shares the loop with the bot here: with more, it is their asking that is slow


async def posted(retold: Retold, activity: Json, token: str) -> aiohttp.ClientResponse:
    headers = {"Authorization": f"Bearer {token}"}
    async with retold.door.session.post(retold.door.url, json=activity, headers=headers) as response:
        await response.read()
        return response


async def flood(retold: Retold, activities: Iterable[Json]) -> list[tuple[Json, aiohttp.ClientResponse]]:
    token = retold.door.platform.token()
    listed = list(activities)
    answers = await asyncio.gather(*(posted(retold, each, token) for each in listed))
    await retold.wiring.replies.gone(30)
    return list(zip(listed, answers, strict=True))


@pytest.mark.parametrize(("files", "hard", "opened"), [(256, 1_024, 824), (1_024, 1_024, 824), (64, 64, 32)])
async def test_as_many_connections_are_taken_as_the_system_has_files_for(files: int, hard: int, opened: int) -> None:
    """In a process of its own: what is lowered can't be raised again."""
    asks = f"""
import resource
from bot.service.doorway import raise_file_limit
resource.setrlimit(resource.RLIMIT_NOFILE, ({files}, {hard}))
print(raise_file_limit())
"""
    one = await processes.ended(await processes.called(processes.APP.parent, "-c", asks))
    assert (one.code, one.out, one.err) == (0, f"{opened}\n", "")


async def test_a_crowd_is_answered_or_comes_again(retold: Retold, database: Database, teams: Platform) -> None:
    """Nobody reads an apology; a 503 has no effect; and by coming again everybody gets their answer."""
    await retold.person().says("help")
    await retold.door.session.close()
    connector = aiohttp.TCPConnector(limit=0)
    retold.door.session = aiohttp.ClientSession(connector=connector)
    try:
        people = [retold.person() for _ in range(PEOPLE)]
        left = [person.activity("message", text="tell a story") for person in people]
        rounds = 0
        while left:
            rounds += 1
            answers = await flood(retold, left)
            assert {answer.status for _, answer in answers} <= {200, 503}, Counter(a.status for _, a in answers)
            assert all(int(answer.headers["Retry-After"]) >= 1 for _, answer in answers if answer.status == 503)
            left = [activity for activity, answer in answers if answer.status == 503]
            assert await count(database, "SELECT count(*) FROM talk") == PEOPLE - len(left)
            assert rounds < 40
    finally:
        await retold.door.session.close()
    for person in people:
        [answer] = teams.said_in(person.conversation)
        assert "In one line" in answer.text


# The line


class Stopwatch:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


async def ended(admission: Admission, ends: asyncio.Event) -> None:
    async with admission.turn():
        await ends.wait()


async def started(*turns: asyncio.Task[None]) -> None:
    for _ in turns:
        await asyncio.sleep(0)


def in_hand(admission: Admission, turns: int) -> list[tuple[asyncio.Task[None], asyncio.Event]]:
    events = [asyncio.Event() for _ in range(turns)]
    return [(asyncio.create_task(ended(admission, event)), event) for event in events]


async def finish(turn: tuple[asyncio.Task[None], asyncio.Event]) -> None:
    turn[1].set()
    await turn[0]
    await asyncio.sleep(0)


async def test_the_line_is_as_long_as_its_pace_allows() -> None:
    watch = Stopwatch()
    door = Admission(watch)
    room = AT_ONCE + int(IN_LINE / admission.TURN) + 1
    turns = in_hand(door, room)
    await asyncio.sleep(0)
    with pytest.raises(Crowded) as busy:
        door.refuse()
    assert busy.value.wait == 2
    for turn in turns[:80]:  # twice as fast as was thought
        watch.now += admission.TURN / 2
        await finish(turn)
    more = in_hand(door, 90)
    await asyncio.sleep(0)
    door.refuse()
    for turn in [*turns[80:], *more]:
        await finish(turn)


async def test_who_waited_longer_than_could_be_foreseen_comes_again() -> None:
    watch = Stopwatch()
    door = Admission(watch)
    first, late = in_hand(door, AT_ONCE), in_hand(door, 2)
    await asyncio.sleep(0)
    watch.now += 2 * IN_LINE + 0.1
    await finish(first[0])
    for task, _ in late:
        with pytest.raises(Crowded):
            await task
    for turn in first[1:]:
        await finish(turn)
    again = in_hand(door, AT_ONCE)
    await asyncio.sleep(0)
    assert not door._line, "every place is free again"
    for turn in again:
        await finish(turn)


async def test_who_leaves_the_line_keeps_no_place() -> None:
    door = Admission()
    first, gone = in_hand(door, AT_ONCE), in_hand(door, 3)
    await asyncio.sleep(0)
    gone[0][0].cancel()  # while in line
    await asyncio.sleep(0)
    first[0][1].set()
    await first[0][0]
    gone[1][0].cancel()  # when just called
    await asyncio.gather(*(task for task, _ in gone[:2]), return_exceptions=True)
    await finish(gone[2])
    for turn in first[1:]:
        await finish(turn)
    assert (door._turns, len(door._line)) == (0, 0)


# What is refused before it is read

BOXES = {
    "deep lists": b"[" * (DEEP_MOST + 1) + b"]" * (DEEP_MOST + 1),
    "deep objects": b'{"a":' * (DEEP_MOST + 1) + b"1" + b"}" * (DEEP_MOST + 1),
    "never closed": b"[" * 250_000,
    "many": b"[" + b"[]," * PARTS_MOST + b"[]]",
    "behind a backslash": b'["\\\\",' + b"[" * DEEP_MOST + b"]" * DEEP_MOST + b"]",
    "behind a quote": b'["\\"",' + b"[" * DEEP_MOST + b"]" * DEEP_MOST + b"]",
}


@pytest.mark.parametrize("boxes", BOXES.values(), ids=BOXES.keys())
async def test_boxes_without_end_are_refused(retold: Retold, teller: Person, boxes: bytes) -> None:
    body = json.dumps(teller.activity("message", text="help", value="?")).encode().replace(b'"?"', boxes)
    headers = {"Authorization": f"Bearer {teller.door.platform.token()}", "Content-Type": "application/json"}
    async with retold.door.session.post(retold.door.url, data=body, headers=headers) as response:
        assert response.status == 400, await response.text()


def test_boxes_that_somebody_typed_are_text() -> None:
    for text in ("[" * 10_000, '"[' * 10_000, "\\[" * 10_000, '\\"[{,' * 10_000):
        plain(json.dumps({"text": text, "value": {"a": [1, 2]}}).encode())
    plain(b"[" * DEEP_MOST + b"]" * DEEP_MOST)
    with pytest.raises(Malformed):
        plain(b"[" * (DEEP_MOST + 1))


# Who keeps a connection open


@pytest.fixture
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doorway, "HEAD_WITHIN", 1.0)
    monkeypatch.setattr(endpoint, "BODY_WITHIN", 0.3)


async def drips(address: str, first: bytes, drop: bytes) -> bytes:
    """Sends the first bytes at once and then drop by drop; what came back by the time the other side had enough."""
    host, port = address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    heard = b""

    async def listens() -> None:
        nonlocal heard
        with suppress(ConnectionError):
            while said := await reader.read(1_000):
                heard += said

    listening = asyncio.create_task(listens())
    try:
        writer.write(first)
        async with asyncio.timeout(20):
            while not listening.done():
                writer.write(drop)
                await asyncio.wait((listening,), timeout=0.05)
    finally:
        listening.cancel()
        writer.close()
    return heard


@pytest.mark.usefixtures("_hurried")
async def test_a_head_that_comes_drop_by_drop_is_cut_off(retold: Retold) -> None:
    assert await drips(retold.address, b"", b"") == b""
    assert await drips(retold.address, b"POST /api/messages HTTP/1.1\r\nX-", b"a") == b""
    one = b"GET /healthz HTTP/1.1\r\nHost: here\r\n\r\n"
    answer = await drips(retold.address, one + b"GET / HTTP/1.1\r\nX-", b"a")
    assert answer.startswith(b"HTTP/1.1 200"), "the second request on a connection is no exception"


@pytest.mark.usefixtures("_hurried")
async def test_a_body_that_comes_drop_by_drop_is_cut_off(retold: Retold, teams: Platform) -> None:
    head = "POST /api/messages HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n"
    answer = await drips(retold.address, f"{head}Authorization: Bearer {teams.token()}\r\n\r\n".encode(), b"a")
    assert answer.startswith(b"HTTP/1.1 408")
    assert (await drips(retold.address, f"{head}\r\n".encode(), b"a")).startswith(b"HTTP/1.1 401")


@pytest.mark.usefixtures("_hurried")
async def test_a_connection_that_waits_for_its_next_request_is_kept(retold: Retold) -> None:
    host, port = retold.address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    for _ in range(2):
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: here\r\n\r\n")
        assert (await reader.readuntil(b"\r\n")).startswith(b"HTTP/1.1 200")
        await reader.readuntil(b"}")
        await asyncio.sleep(1.2)
    writer.close()


async def test_who_only_holds_on_makes_room(retold: Retold) -> None:
    """More connections than there may be: the oldest idle ones are closed, and others get in."""
    runner = web.AppRunner(_greeting(), shutdown_timeout=1)
    await runner.setup()
    await Doorway(runner, "127.0.0.1", 0, most=20).start()
    host, port = runner.addresses[0]
    try:
        held = [await asyncio.open_connection(host, port) for _ in range(60)]
        async with aiohttp.ClientSession() as session, session.get(f"http://{host}:{port}/") as response:
            assert await response.text() == "hello"
        assert runner.server
        async with asyncio.timeout(5):
            while len(runner.server.connections) > 20:
                await asyncio.sleep(0.01)
        for _, writer in held:
            writer.close()
    finally:
        await runner.cleanup()


def _greeting() -> web.Application:
    async def greet(request: web.Request) -> web.Response:
        return web.Response(text="hello")

    application = web.Application()
    application.router.add_get("/", greet)
    return application
