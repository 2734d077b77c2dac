"""Tells what held the event loop: while one thing holds it, nobody else is answered."""

import asyncio
import logging
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import FrameType

from stories.seldom import Seldom

log = logging.getLogger(__name__)

HELD = 0.1  # seconds that nothing may hold the loop
BEAT = 0.05  # seconds between two signs of life
LOOKED_AT = 5.0  # seconds after which a loop that is held still is reported
LINES = 3  # of our own code, the innermost
OURS = str(Path(__file__).parents[2])


@asynccontextmanager
async def watched() -> AsyncIterator[None]:
    """Watches the running loop for the length of a block."""
    watchdog = Watchdog(asyncio.get_running_loop(), threading.get_ident())
    watchdog.start()
    try:
        yield
    finally:
        watchdog.stop()


class Watchdog(threading.Thread):
    """A thread that waits for the loop's signs of life, and looks where the loop is when one does not come."""

    def __init__(self, loop: asyncio.AbstractEventLoop, thread: int) -> None:
        super().__init__(name="watchdog", daemon=True)
        self._loop, self._watches = loop, thread
        self._alive = threading.Event()
        self._stopped = False
        self._seldom = Seldom(log)
        self._beat()

    def stop(self) -> None:
        self._stopped = True
        self._next.cancel()
        self._alive.set()

    def _beat(self) -> None:
        self._alive.set()
        self._next = self._loop.call_later(BEAT, self._beat)

    def run(self) -> None:
        while not self._stopped:
            self._alive.clear()
            since = time.monotonic()
            self._alive.wait(BEAT + HELD)
            if time.monotonic() - since < BEAT + HELD:
                continue
            place = where(sys._current_frames().get(self._watches))
            self._alive.wait(LOOKED_AT)
            self._seldom.warning("the loop was held for %.1f s in %s", time.monotonic() - since - BEAT, place)


def where(frame: FrameType | None) -> str:
    """The innermost lines of our own code, the innermost first; of anybody's where none is ours."""
    frames = list(_stack(frame))
    ours = [each for each in frames if _is_ours(each.f_code.co_filename)]
    return " < ".join(_line(each) for each in (ours or frames)[:LINES])


def _stack(frame: FrameType | None) -> Iterator[FrameType]:
    while frame:
        yield frame
        frame = frame.f_back


def _is_ours(file: str) -> bool:
    return file.startswith(OURS) and "site-packages" not in file


def _line(frame: FrameType) -> str:
    return f"{frame.f_code.co_filename.removeprefix(OURS).lstrip('/')}:{frame.f_lineno} {frame.f_code.co_name}"
