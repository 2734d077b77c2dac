"""Says in the log what happens often, but seldom."""

import logging
import time
from collections.abc import Callable

EVERY = 10.0  # seconds


class Seldom:
    """One line in so many seconds; it counts those that were not written since the last one."""

    def __init__(self, log: logging.Logger, every: float = EVERY, clock: Callable[[], float] = time.monotonic) -> None:
        self._log, self._every, self._clock = log, every, clock
        self._next = float("-inf")
        self._unsaid = 0

    def warning(self, message: str, *facts: object) -> None:
        if self._clock() < self._next:
            self._unsaid += 1
            return
        unsaid = f" (and {self._unsaid} times before)" if self._unsaid else ""
        self._log.warning(message + unsaid, *facts)
        self._next, self._unsaid = self._clock() + self._every, 0
