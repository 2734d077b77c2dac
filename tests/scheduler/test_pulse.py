"""What stands still in a process is seen from outside, and seen to go on."""

import asyncio
import logging

import psycopg
import pytest

from scheduler.pulse import Pulse
from tests.conftest import Retold
from wiring import polled

A_MINUTE_AND_MORE = 61  # seconds
HEALTHY = {"database": "ok", "worker": "ok", "scheduler": "ok"}


async def health(retold: Retold) -> tuple[int, dict[str, str]]:
    async with retold.door.session.get(f"{retold.address}/healthz") as response:
        return response.status, await response.json()


async def until(retold: Retold, expected: tuple[int, dict[str, str]]) -> None:
    async with asyncio.timeout(20):
        while await health(retold) != expected:
            await asyncio.sleep(0.1)


async def test_a_worker_that_finds_no_way_to_its_jobs_is_seen(
    newsroom: Retold, database_url: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await until(newsroom, (200, HEALTHY))
    monkeypatch.setattr("scheduler.pulse.SILENT", 3)
    with caplog.at_level(logging.CRITICAL, "scheduler.jobs"):
        async with await psycopg.AsyncConnection.connect(database_url) as connection:
            await connection.execute("LOCK procrastinate_jobs")
            await until(newsroom, (503, {**HEALTHY, "worker": "silent"}))
        await until(newsroom, (200, HEALTHY))


async def test_a_polling_that_does_not_come_back_is_seen_and_logged(
    newsroom: Retold, caplog: pytest.LogCaptureFixture
) -> None:
    newsroom.wiring.queue.pulse.beat("scheduler", "what hangs", -A_MINUTE_AND_MORE)
    assert await health(newsroom) == (503, {**HEALTHY, "scheduler": "silent"})
    for polling in polled(newsroom.wiring):
        await polling.does(newsroom.wiring.clock())
    assert "the scheduler of this process has stalled" in caplog.messages


def test_a_part_is_silent_when_one_of_the_things_it_does_is() -> None:
    pulse = Pulse()
    pulse.beat("scheduler", "digests", 5)
    assert pulse.states() == {"scheduler": "ok"}
    pulse.beat("scheduler", "left behind", -A_MINUTE_AND_MORE)
    assert pulse.states() == {"scheduler": "silent"}
