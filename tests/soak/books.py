"""What Retold has in its books at the end, and what the soak moves in them so that nobody has to wait for a week."""

import asyncio
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import psycopg
from sqlalchemy import select, text
from sqlmodel import col

from stories.database import Database
from stories.outbox import Doubted, doubted
from stories.pieces import Piece, Post, Story
from stories.tables.answers import Inspiration
from stories.tables.conversations import Channel
from stories.tables.deliveries import Copy, Delivery, DeliveryState
from stories.tables.digests import Digest, DigestItem

log = logging.getLogger(__name__)

OPEN = (DeliveryState.pending, DeliveryState.sending)
DUE = "UPDATE channel SET next_slot = now() WHERE next_slot IS NOT NULL"
# What waits for a later hour, or for two minutes to pass, is looked at now.
FORWARD = (
    "UPDATE procrastinate_jobs SET scheduled_at = now() WHERE status = 'todo' AND scheduled_at > now()",
    "UPDATE delivery SET changed_at = now() - interval '3 minutes' WHERE state IN ('pending', 'sending')",
)
LEFT = """
    SELECT (SELECT count(*) FROM procrastinate_jobs WHERE status IN ('todo', 'doing'))
         + (SELECT count(*) FROM delivery WHERE state IN ('pending', 'sending'))
"""
JOBS = (
    "SELECT concat_ws(' ', 'job', id, args ->> 'id', status) FROM procrastinate_jobs WHERE status IN ('todo', 'doing')"
)
COUNT = "SELECT count(*) FROM delivery"
UNKNOWN = -1


@dataclass
class Books:
    """The rows that the accountant looks at."""

    deliveries: Sequence[Delivery] = ()
    copies: Sequence[Copy] = ()
    digests: Sequence[Digest] = ()
    items: Sequence[DigestItem] = ()
    pieces: Sequence[Piece] = ()
    inspirations: Sequence[Inspiration] = ()
    outstanding: Sequence[Doubted] = ()
    channels: Sequence[Channel] = field(default_factory=tuple)
    jobs: Sequence[str] = ()  # that were not done when everything else was


async def read(url: str) -> Books:
    async with Database.open(url) as database, database.session() as session:

        async def rows(kind: type[Any]) -> Sequence[Any]:
            return (await session.scalars(select(kind))).all()

        inspired = select(Inspiration).where(col(Inspiration.active))
        return Books(
            deliveries=await rows(Delivery),
            copies=await rows(Copy),
            digests=await rows(Digest),
            items=await rows(DigestItem),
            pieces=[*await rows(Story), *await rows(Post)],
            inspirations=(await session.scalars(inspired)).all(),
            outstanding=await doubted(session),
            channels=await rows(Channel),
            jobs=(await session.scalars(text(JOBS))).all(),
        )


async def ask(url: str, *statements: str) -> int:
    """Runs statements; the number that the last one gives. UNKNOWN where the database is away: it is asked again."""
    try:
        async with asyncio.timeout(5):
            connection = await psycopg.AsyncConnection.connect(url, autocommit=True, connect_timeout=3)
            async with connection:
                for statement in statements:
                    cursor = await connection.execute(statement.encode())
                found = await cursor.fetchone() if cursor.description else None
                return int(found[0]) if found else 0
    except (psycopg.Error, TimeoutError) as error:
        log.debug("the books could not be reached: %s", error)
        return UNKNOWN


async def print_digests(url: str, every: float, closing: asyncio.Event) -> None:
    """Lets every channel's slot come, again and again."""
    while not closing.is_set():
        await asyncio.sleep(every)
        await ask(url, DUE)


async def settled(url: str, most: float) -> bool:
    """Waits until nothing is left to do, so many seconds at the most."""
    end, quiet = time.monotonic() + most, 0
    while time.monotonic() < end:
        left = await ask(url, *FORWARD, LEFT)
        quiet = 0 if left else quiet + 1
        if quiet == 3:
            return True
        await asyncio.sleep(1)
    return False
