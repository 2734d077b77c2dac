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
        done, _ = await asyncio.wait((task,), timeout=seconds)
    finally:
        if not task.done():
            task.cancel()
            _given_up.add(task)
            task.add_done_callback(_given_up.discard)
    if not done:
        raise TimeoutError
    return task.result()
