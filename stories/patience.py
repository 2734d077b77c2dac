"""Waits so long and no longer, also for work that takes its time to notice that it is over."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

R = TypeVar("R")

_given_up: set[asyncio.Task[Any]] = set()  # held until they have noticed


async def in_time(work: Coroutine[Any, Any, R], seconds: float) -> R:
    """What the work gives. Raises TimeoutError after so many seconds; whoever stops waiting stops the work."""
    task = asyncio.create_task(work)
    try:
        await over(task, seconds)
    finally:
        if not task.done():
            task.cancel()
            _given_up.add(task)
            task.add_done_callback(_given_up.discard)
    if task.cancelling():
        raise TimeoutError
    return task.result()


def over(work: asyncio.Task[Any], seconds: float) -> asyncio.Future[None]:
    """Is done when the work is, or after so many seconds. `asyncio.wait` takes longer, and every turn waits so."""
    loop = asyncio.get_running_loop()
    waiting: asyncio.Future[None] = loop.create_future()

    def end(_: object = None) -> None:
        timer.cancel()
        if not waiting.done():
            waiting.set_result(None)

    timer = loop.call_later(seconds, end)
    work.add_done_callback(end)
    return waiting
