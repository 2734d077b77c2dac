"""Pollings that come again."""

import asyncio
from datetime import datetime

import psycopg
import pytest

from scheduler.pulse import Pulse
from scheduler.schedule import Polling, ticking
from tests.stories.making import MONDAY


async def test_a_polling_that_fails_comes_again_until_its_block_ends() -> None:
    heard: list[datetime] = []

    async def fails(now: datetime) -> None:
        heard.append(now)
        raise ZeroDivisionError

    async with ticking([Polling("what is not there", 1, fails)], lambda: MONDAY, Pulse()), asyncio.timeout(5):
        while len(heard) < 2:
            await asyncio.sleep(0.02)
    await asyncio.sleep(1.2)
    assert heard == [MONDAY, MONDAY]


async def test_a_database_that_is_away_is_a_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """However many look for something in it, and however often."""
    asked = 0

    async def asks(now: datetime) -> None:
        nonlocal asked
        asked += 1
        raise psycopg.OperationalError("connection refused\nIs the server running?")

    pollings = [Polling(f"what is in it, {n}", 1, asks) for n in range(5)]
    async with ticking(pollings, lambda: MONDAY, Pulse()), asyncio.timeout(5):
        while asked < 10:
            await asyncio.sleep(0.02)
    [said] = [record for record in caplog.records if record.name == "scheduler.schedule"]
    assert said.getMessage() == "the database can't be asked for what is in it, 0 and more: connection refused"
    assert said.exc_info is None


async def test_a_polling_that_is_stopped_in_the_middle_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    begun = asyncio.Event()

    async def takes_long(now: datetime) -> None:
        begun.set()
        await asyncio.sleep(60)

    async with ticking([Polling("what takes long", 1, takes_long)], lambda: MONDAY, Pulse()), asyncio.timeout(5):
        await begun.wait()
    await asyncio.sleep(0.1)
    assert caplog.text == ""
