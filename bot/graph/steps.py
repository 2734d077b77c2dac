"""What a part of the directory is: something that is read by itself, in rounds, step by step."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Protocol, TypeVar

from bot.graph.client import Forbidden, Graph
from stories.database import Database
from stories.library import Library
from stories.organisation import Organisation
from stories.tables.people import DirectoryPart

AT_ONCE = 8  # requests
DAILY, SOON = timedelta(days=1), timedelta(minutes=1)

READ_PEOPLE, READ_GROUPS, READ_ZONES = "User.Read.All", "GroupMember.Read.All", "MailboxSettings.Read"

T = TypeVar("T")
R = TypeVar("R")
Write = Callable[[Organisation, DirectoryPart, datetime], Awaitable[None]]


@dataclass(frozen=True)
class Step:
    """What was read: how it is written down, and from where the round goes on, or the next one."""

    write: Write
    link: str = ""
    changes: str | None = None  # not None: the round is over
    failed: Forbidden | None = None  # after what was read


class Part(Protocol):
    """Something of the directory that is read by itself."""

    @property
    def name(self) -> str: ...

    @property
    def permission(self) -> str: ...

    @property
    def every(self) -> timedelta:
        """From the end of a round to the next one."""
        ...

    async def asked(self, library: Library) -> str:
        """How it is asked for now; empty where nobody wants it."""
        ...

    async def read(self, graph: Graph, at: DirectoryPart, database: Database) -> Step:
        """The next step of a round. Raises GraphError."""
        ...


async def several(items: Sequence[T], ask: Callable[[T], Awaitable[R]]) -> list[R]:
    """What each of these is answered, a few at the same time. The first error ends all."""
    few = asyncio.Semaphore(AT_ONCE)

    async def one(item: T) -> R:
        async with few:
            return await ask(item)

    tasks = [asyncio.create_task(one(item)) for item in items]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()


def digest(asked: object) -> str:
    """The same for the same; some are long."""
    return sha256(json.dumps(asked).encode()).hexdigest()
