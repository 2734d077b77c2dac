"""Lifetimes: what stops together, within one deadline; and what is forgotten."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from stories.database import Database
from tests.bot.conftest import rows
from tests.conftest import Clock, Retold
from wiring import FORGOTTEN, polled, together


@asynccontextmanager
async def part(name: str, said: list[str], stops: float = 0, *, starts: bool = True) -> AsyncIterator[None]:
    """Something that runs, and takes a while to stop."""
    if not starts:
        raise OSError(name)
    said.append(f"{name} starts")
    try:
        yield
    finally:
        await asyncio.sleep(stops)
        said.append(f"{name} stopped")


def seconds_since(began: float) -> float:
    return time.monotonic() - began


async def test_everything_stops_at_the_same_time() -> None:
    said: list[str] = []
    parts: list[AbstractAsyncContextManager[None]] = [part(name, said, 0.5) for name in ("endpoint", "worker", "clock")]
    async with together(*parts):
        began = time.monotonic()
    assert 0.5 <= seconds_since(began) < 1
    assert said[:3] == ["endpoint starts", "worker starts", "clock starts"]
    assert sorted(said[3:]) == ["clock stopped", "endpoint stopped", "worker stopped"]


async def test_nothing_is_waited_for_longer_than_the_deadline(caplog: pytest.LogCaptureFixture) -> None:
    said: list[str] = []
    with caplog.at_level(logging.CRITICAL):
        async with together(part("silent", said, 60), part("quick", said), stopping=0.3):
            began = time.monotonic()
    assert 0.3 <= seconds_since(began) < 2
    assert said == ["silent starts", "quick starts", "quick stopped"]


async def test_what_started_stops_where_something_else_does_not_start() -> None:
    said: list[str] = []
    with pytest.raises(OSError, match="taken"):
        async with together(part("worker", said), part("taken", said, starts=False)):
            raise AssertionError("it does not come this far")
    assert said == ["worker starts", "worker stopped"]


async def test_an_error_inside_is_not_lost() -> None:
    said: list[str] = []
    with pytest.raises(ZeroDivisionError):
        async with together(part("worker", said)):
            raise ZeroDivisionError
    assert said[-1] == "worker stopped"


async def test_activities_are_forgotten_after_a_day_and_installs_are_not(
    retold: Retold, database: Database, clock: Clock
) -> None:
    """A person is welcomed once, and not again because a day went by."""
    person = retold.person()
    assert len(await person.adds_the_app()) == 1
    clock.forward(hours=1)
    await person.says("help")
    clock.now += FORGOTTEN
    for remembered in (1, 0):
        for polling in polled(retold.wiring):
            await polling.does(clock())
        assert len(await rows(database, "SELECT FROM arrival")) == remembered
        clock.forward(minutes=1)
    assert await person.adds_the_app() == []
