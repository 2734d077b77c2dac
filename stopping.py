"""How a process ends: in order when it is asked to, in time whatever hangs, and at once when it is asked twice."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from threading import Timer
from types import FrameType
from typing import Any, NoReturn

log = logging.getLogger(__name__)

# Seconds after the signal; whoever started us kills after 10 s or more.
IN_ORDER = 7.0  # for all that is open to close
LAST_RESORT = 8.5  # then the process ends all the same
NUDGES = 0.3  # between telling what still waits, a database that is silent, say, that nobody waits for it any more
LEFT_OVER = 0.5  # for what runs still when the work has ended

ASKS = (signal.SIGINT, signal.SIGTERM)


class Stop:
    """A piece of work, and what asking for its end does to it."""

    def __init__(self, work: asyncio.Task[int]) -> None:
        self.work = work
        self.loop = work.get_loop()
        self.asked = False

    def ask(self, number: int, frame: FrameType | None) -> None:
        """Heard as a signal, so that it is heard also while the loop is busy."""
        if self.asked:
            _give_up(b"Stopping at once\n")
        self.asked = True
        last_resort = Timer(LAST_RESORT, _give_up, [b"Retold did not stop in time, and was ended\n"])
        last_resort.daemon = True
        last_resort.start()
        self.loop.call_soon_threadsafe(self._begin)

    def _begin(self) -> None:
        print("Stopping: the turn in hand is finished first", flush=True)
        self.work.cancel()
        self.loop.call_later(IN_ORDER, self._nudge)

    def _nudge(self) -> None:
        if not self.work.done():
            self.work.cancel()
            self.loop.call_later(NUDGES, self._nudge)


def run(work: Coroutine[Any, Any, int], loop_factory: Callable[[], asyncio.AbstractEventLoop] | None) -> int:
    """The exit code of the work; 0 when it was asked to stop."""
    return asyncio.Runner(loop_factory=loop_factory).run(_until_it_ends(work))


def end(code: int) -> NoReturn:
    """Ends the process; no thread that hangs holds it."""
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


async def _until_it_ends(work: Coroutine[Any, Any, int]) -> int:
    task = asyncio.create_task(work)
    stop = Stop(task)
    for ask in ASKS:
        signal.signal(ask, stop.ask)
    await asyncio.wait({task})
    await _leave_nothing_running()
    try:
        return task.result()
    except (asyncio.CancelledError, Exception) as error:
        if not stop.asked:
            raise
        if isinstance(error, Exception):
            log.warning("while stopping: %s", error, exc_info=True)
        return 0


async def _leave_nothing_running() -> None:
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    if left:
        await asyncio.wait(left, timeout=LEFT_OVER)


def _give_up(said: bytes) -> NoReturn:
    os.write(2, said)
    os._exit(1)
