"""Lets in as many turns as can be served in time, one after the other; the rest may come again."""

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from math import ceil

from bot.service.places import IN_HAND, Busy

AT_ONCE = 2 * IN_HAND  # turns whose time runs: those in hand, and as many again that wait for the turn before them
IN_LINE = 1.0  # seconds that somebody may have to wait for their turn, as far as can be foreseen
TURN = 0.01  # seconds from one turn's end to the next's while there is a line, until that is measured
WEIGHT = 0.05  # of the newest measurement


class Crowded(Busy):
    """More came than can be answered in time: answered with 503, so that the activity is delivered again."""

    def __init__(self, wait: float) -> None:
        super().__init__("too much to do at the moment")
        self.wait = max(1, ceil(wait))


class Admission:
    """A line in front of the turns. Its length follows from how fast they are: the wait is the line times the pace."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._turns = 0
        self._line: deque[tuple[float, asyncio.Future[None]]] = deque()
        self._pace = TURN
        self._ended = 0.0  # when a turn ended last that left a line behind

    def refuse(self) -> None:
        """Raises Crowded where the line is too long for one more; asked before anything is read."""
        if (wait := len(self._line) * self._pace) > IN_LINE:
            raise Crowded(wait)

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """The length of one turn. Raises Crowded where it would come too late."""
        if self._turns < AT_ONCE:
            self._turns += 1
        else:
            await self._wait()
        try:
            yield
        finally:
            self._next()

    async def _wait(self) -> None:
        """Until an ended turn hands on its place."""
        self.refuse()
        called: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._line.append((self._clock(), called))
        try:
            await called
        except asyncio.CancelledError:
            if called.done() and not called.cancelled() and not called.exception():
                self._next()  # was called, and had gone
            raise

    def _next(self) -> None:
        now = self._clock()
        if self._line and self._ended:
            self._pace += WEIGHT * (now - self._ended - self._pace)
        while self._line:
            since, called = self._line.popleft()
            if called.done():
                continue
            if (waited := now - since) > 2 * IN_LINE:  # nobody could foresee it
                called.set_exception(Crowded(waited))
                continue
            called.set_result(None)
            self._ended = now if self._line else 0.0
            return
        self._turns -= 1
        self._ended = 0.0
