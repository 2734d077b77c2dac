"""Measures how long a photo holds the event loop, from its address to our rows: nobody else's turn is to notice it."""

import argparse
import asyncio
import resource
import statistics
import sys
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from math import sqrt
from threading import Thread
from typing import Any
from uuid import UUID

import aiohttp

from bench.report import aligned
from bot.darkroom import Darkroom
from bot.service.downloads import Downloads
from bot.service.hosts import ServiceHosts
from stories.database import Database
from stories.library import Library
from stories.photos import Sent
from stories.pieces import Story
from stories.tables.deliveries import Delivery
from tests.pictures import noisy
from tests.postgres import own_postgres

TICK = 0.001  # seconds between two looks at the clock
TENANT = "bench"


class Nobody:
    """The desk of a bench: nobody is told anything."""

    async def deliver(self, *told: Any) -> Delivery | None:
        return None

    async def refresh(self, library: Library, about: UUID) -> None: ...

    async def develop(self, library: Library, photo_id: UUID) -> None: ...

    async def recount(self, library: Library, piece_id: UUID) -> None: ...

    async def compare(self, library: Library, story_id: UUID) -> None: ...

    async def uncompare(self, library: Library, story_id: UUID) -> None: ...


@asynccontextmanager
async def served(picture: bytes) -> AsyncIterator[int]:
    """Serves a picture from a thread of its own; the port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(picture)))
            self.end_headers()
            self.wfile.write(picture)

        def log_message(self, format: str, *values: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()


@asynccontextmanager
async def watched(held: list[float]) -> AsyncIterator[None]:
    """Writes down for how long nobody else had a turn, again and again."""

    async def watch() -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(TICK)
            held.append(time.perf_counter() - began - TICK)

    watching = asyncio.create_task(watch())
    try:
        yield
    finally:
        watching.cancel()


async def sent(database: Database, url: str) -> UUID:
    """Somebody sent a photo for their story; its id."""
    now = datetime.now(UTC)
    async with database.library(TENANT) as library:
        story = await library.add(Story(tenant=TENANT, author_id="a", author_name="A", language="en", created_at=now))
        photo = await library.photos.expect(story, Sent(url, file=False), now)
        story.photo = str(photo.id)
        return photo.id


async def main(wanted: argparse.Namespace) -> None:
    side = sqrt(wanted.megapixels * 1_000_000 / 12)
    picture = noisy(int(4 * side), int(3 * side))
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(Database.open(await stack.enter_async_context(own_postgres())))
        await database.migrate()
        port = await stack.enter_async_context(served(picture))
        session = await stack.enter_async_context(aiohttp.ClientSession())
        downloads = Downloads(session, ServiceHosts([f"127.0.0.1:{port}"]), None)
        darkroom = Darkroom(database, downloads, Nobody(), partial(datetime.now, UTC))
        await darkroom.develop(TENANT, await sent(database, f"http://127.0.0.1:{port}/"))  # what is loaded once
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        took: list[float] = []
        alone, photos = list[float](), list[float]()  # the longest that the loop was held for, of each
        for _ in range(wanted.photos):
            id = await sent(database, f"http://127.0.0.1:{port}/")
            held: list[float] = []
            async with watched(held):
                began = time.perf_counter()
                await darkroom.develop(TENANT, id)
                took.append(time.perf_counter() - began)
            photos.append(max(held))
            held.clear()
            async with watched(held):
                await asyncio.sleep(took[-1])
            alone.append(max(held))
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        f"{wanted.photos} photos of {wanted.megapixels} megapixels, {len(picture) / 1e6:.1f} MB each: "
        f"{statistics.median(took):.2f} s each, {(most - before) / 1024:.0f} MB more at most"
    )
    rows = [row("as long without", alone), row("with a photo", photos)]
    print(aligned([("the longest that the loop was held for", "least ms", "median ms", "most ms"), *rows]))


def row(name: str, held: list[float]) -> tuple[str, ...]:
    return (name, *(f"{1_000 * each:.1f}" for each in (min(held), statistics.median(held), max(held))))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench.photo", description=__doc__)
    parser.add_argument("--photos", type=int, default=20, help="that are sent (%(default)s)")
    parser.add_argument("--megapixels", type=int, default=12, help="of each (%(default)s)")
    sys.exit(asyncio.run(main(parser.parse_args())))
