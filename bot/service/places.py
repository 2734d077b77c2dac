"""Turns wait here, not in the database: one at a time where somebody speaks, and only so many everywhere."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.service.talks import Place

IN_HAND = 32  # turns at once: enough to read many talks together, and few enough for none to be late
FROM_ONE = 10  # things that one person may say at once; more would take the turns of others


class Busy(Exception):
    """More is said here than can be answered in time. It has no effect, and is to be delivered again."""

    wait = 1  # seconds after which to try again


@dataclass(eq=False, slots=True)
class _Turns:
    """The turns in one place: one is run, the others wait."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    count: int = 0


class Places:
    """Where turns are being run in this process. Between two replicas the talk's version decides."""

    def __init__(self) -> None:
        self._turns: dict[Place, _Turns] = {}  # as long as there are any
        self._hands = asyncio.Semaphore(IN_HAND)

    @asynccontextmanager
    async def at(self, place: Place, by: float) -> AsyncIterator[None]:
        """Runs the block when its turn has come; raises Busy if that is not by then (`time.monotonic`)."""
        turns = self._turns.get(place) or self._turns.setdefault(place, _Turns())
        if turns.count >= FROM_ONE:
            raise Busy
        turns.count += 1
        try:
            await _got(turns.lock, by)
            try:
                await _got(self._hands, by)
                try:
                    yield
                finally:
                    self._hands.release()
            finally:
                turns.lock.release()
        finally:
            turns.count -= 1
            if not turns.count:
                del self._turns[place]


async def _got(waited: asyncio.Lock | asyncio.Semaphore, by: float) -> None:
    if not waited.locked():
        await waited.acquire()  # at once
        return
    try:
        async with asyncio.timeout(by - time.monotonic()):
            await waited.acquire()
    except TimeoutError:
        raise Busy from None
