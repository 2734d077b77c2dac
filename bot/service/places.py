"""Turns wait here, not in the database: one at a time where somebody speaks, and only so many everywhere."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

from bot.service.talks import Place

IN_HAND = 12  # turns at once; more would share the same processor, and all of them would be late


class Busy(Exception):
    """More is said here than can be answered in time. It has no effect, and is to be delivered again."""


class Places:
    """Where turns are being run in this process. Between two replicas the talk's version decides."""

    def __init__(self) -> None:
        self._turns: WeakValueDictionary[Place, asyncio.Lock] = WeakValueDictionary()
        self._hands = asyncio.Semaphore(IN_HAND)

    @asynccontextmanager
    async def at(self, place: Place, by: float) -> AsyncIterator[None]:
        """Runs the block when its turn has come; raises Busy if that is not by then (`time.monotonic`)."""
        turn = self._turns.setdefault(place, asyncio.Lock())
        async with _got(turn, by), _got(self._hands, by):
            yield


@asynccontextmanager
async def _got(waited: asyncio.Lock | asyncio.Semaphore, by: float) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(by - time.monotonic()):
            await waited.acquire()
    except TimeoutError:
        raise Busy from None
    try:
        yield
    finally:
        waited.release()
