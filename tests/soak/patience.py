"""How long somebody tries the same thing: without an end while things break, and not for ever afterwards."""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass

GIVES_UP = 120.0  # seconds on one thing, counted from when nothing is broken any more; then something is wrong


class GaveUp(Exception):
    """Somebody did not get on, although nothing was broken."""


@dataclass
class Patience:
    """Somebody's patience with one thing."""

    closing: asyncio.Event
    _since: float = 0.0

    def try_again(self, why: str) -> None:
        """Raises GaveUp when it has been tried for too long."""
        if not self.closing.is_set():
            return
        self._since = self._since or time.monotonic()
        if time.monotonic() - self._since > GIVES_UP:
            raise GaveUp(f"tried for {GIVES_UP:g} s: {why}")


async def passed(closing: asyncio.Event, seconds: float) -> bool:
    """Waits so long, or until it is time to go home; whether it is."""
    with suppress(TimeoutError):
        await asyncio.wait_for(closing.wait(), seconds)
    return closing.is_set()
