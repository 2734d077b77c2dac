"""Listens for the service: nobody keeps a connection busy with nothing, and no crowd takes the last one."""

import asyncio
import logging
from functools import partial
from typing import Any, cast

from aiohttp import web

from stories.seldom import Seldom

_seldom = Seldom(logging.getLogger(__name__))

HEAD_WITHIN = 5.0  # seconds from the first byte of a request, or a new connection, to the end of its head
IDLE = 75.0  # seconds that a connection is kept for the next request; proxies let go after 60
LINGERING = 1.0  # seconds in which the rest of a refused body may still come
BACKLOG = 2_048  # connections that wait to be accepted; what is more is reset by the system
RESERVED = 200  # files for the database, outgoing calls and what Python itself opens
CONNECTIONS_MOST = 2_000  # at 10 to 130 KB each


def raise_file_limit() -> int:
    """Asks the system for as many files as we need, and tells how many connections may be open with what it gives."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return CONNECTIONS_MOST
    needed = CONNECTIONS_MOST + RESERVED
    files, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if 0 <= files < needed:  # below 0 is without a limit
        files = needed if hard < 0 else min(needed, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, hard))
    return CONNECTIONS_MOST if files < 0 else min(CONNECTIONS_MOST, max(files - RESERVED, files // 2))


class Doorway(web.BaseSite):
    """A TCP port with patience for so long and so many, and no longer or more."""

    def __init__(self, runner: web.AppRunner, host: str, port: int, most: int = CONNECTIONS_MOST) -> None:
        super().__init__(runner, backlog=BACKLOG)
        self._callers = partial(Caller, cast(web.Server, runner.server), most)
        self._at = host, port

    @property
    def name(self) -> str:
        return f"http://{self._at[0]}:{self._at[1]}"

    async def start(self) -> None:
        await super().start()
        loop = asyncio.get_running_loop()
        callers = partial(self._callers, loop=loop, access_log=None)
        self._server = await loop.create_server(callers, *self._at, backlog=self._backlog)


class Caller(web.RequestHandler):
    """One connection. It is cut off where the head of a request is long in coming.

    Where too many are open, the oldest of those that wait for their next request makes room.
    """

    __slots__ = ("_cut", "_most")

    def __init__(self, server: web.Server, most: int, **more: Any) -> None:
        super().__init__(
            server,
            keepalive_timeout=IDLE,
            lingering_time=LINGERING,
            auto_decompress=False,  # 240 KB can be 250 MB, which are inflated before anybody asks who sends them
            **more,
        )
        self._most = most
        self._cut: asyncio.TimerHandle | None = None

    @property
    def waits(self) -> bool:
        """Whether nothing is being answered here."""
        return self._waiter is not None and not self._waiter.done()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._hurry()
        server = self._manager
        if server and len(open := server.connections) > self._most:
            idle = next((each for each in open if each is not self and isinstance(each, Caller) and each.waits), self)
            _seldom.warning("more than %s connections are open: one was closed", self._most)
            idle.force_close()

    def data_received(self, data: bytes) -> None:
        heads = self._request_count
        super().data_received(data)
        if self._request_count > heads:
            self._calm()
        elif self._cut is None and self.waits:
            self._hurry()

    def connection_lost(self, exc: BaseException | None) -> None:
        self._calm()
        super().connection_lost(exc)

    def _hurry(self) -> None:
        """In two steps: where it was the loop that was late, what has come is read in between."""
        self._cut = self._loop.call_later(HEAD_WITHIN / 2, self._hurry_up)

    def _hurry_up(self) -> None:
        self._cut = self._loop.call_later(HEAD_WITHIN / 2, self.force_close)

    def _calm(self) -> None:
        if self._cut:
            self._cut.cancel()
            self._cut = None
