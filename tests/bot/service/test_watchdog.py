"""What holds the loop is named, once, and nothing that people wrote with it."""

import asyncio
import logging
import time
import unicodedata

import pytest

from bot.service.watchdog import watched
from stories.seldom import Seldom
from tests.conftest import Clock


def _hold(seconds: float) -> None:
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        pass


def _said(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [each.getMessage() for each in caplog.records if "was held" in each.getMessage()]


async def _until_said(caplog: pytest.LogCaptureFixture) -> None:
    async with asyncio.timeout(10):
        while not _said(caplog):
            await asyncio.sleep(0.01)


async def test_what_holds_the_loop_is_named(caplog: pytest.LogCaptureFixture) -> None:
    async with watched():
        await asyncio.sleep(0.1)
        _hold(0.6)
        _hold(0.6)
        await _until_said(caplog)
    [line] = _said(caplog)
    assert "tests/bot/service/test_watchdog.py:" in line
    assert "_hold" in line


async def test_what_lets_no_other_thread_run_is_named_too(caplog: pytest.LogCaptureFixture) -> None:
    """One call into C that takes long: it is found out when it returns."""
    marks = "a" + "\u0300\u0323" * 15_000  # 0.9 s, or 3 s on a slow machine
    async with watched():
        await asyncio.sleep(0.1)
        unicodedata.normalize("NFC", marks)
        await _until_said(caplog)
    assert "test_what_lets_no_other_thread_run_is_named_too" in _said(caplog)[0]
    assert "\u0300" not in caplog.text


def test_what_happens_often_is_said_seldom(caplog: pytest.LogCaptureFixture) -> None:
    now = Clock()
    seldom = Seldom(logging.getLogger("seldom"), every=10, clock=lambda: now().timestamp())
    for _ in range(5):
        seldom.warning("it is %s", "late")
    now.forward(seconds=11)
    seldom.warning("it is %s", "late")
    assert [each.getMessage() for each in caplog.records] == ["it is late", "it is late (and 4 times before)"]
