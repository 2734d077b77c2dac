"""The platform in bad weather: the fake of the tests, which writes down everything that it took."""

import asyncio
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random
from uuid import uuid4

from aiohttp import web

from cards.actions import Verb
from tests.connector import Fault, Json, Platform, readable
from tests.conversation import buttons
from tests.soak.diary import Landed

REMEMBERED = 6  # messages of a conversation that are kept whole; of older ones it is known how they read

DRIZZLE = {
    "429": 0.02,
    "503": 0.02,
    "504, taken": 0.01,
    "504": 0.005,
    "reset, taken": 0.01,
    "reset": 0.005,
    "slow": 0.02,
}
FAULTS = {
    "429": Fault(429, retry_after="1"),
    "503": Fault(503),
    "504, taken": Fault(504, taken=True),
    "504": Fault(504),
    "reset, taken": Fault(None, taken=True),
    "reset": Fault(None),
    "slow": Fault(201, seconds=1.5),
}
STORM = 8.0  # times as many faults


@dataclass
class Town(Platform):
    """What Teams is to a bot on a bad day."""

    chance: Random = field(default_factory=Random)
    storm: float = 1.0  # times the faults of a usual day; 0 on a fair one
    is_cut: bool = False
    landed: dict[str, Landed] = field(default_factory=dict)
    seen: dict[str, list[tuple[Landed, Json]]] = field(default_factory=lambda: defaultdict(list))  # by conversation
    faced: Counter[str] = field(default_factory=Counter)  # faults, by kind
    _news: dict[str, asyncio.Event] = field(default_factory=lambda: defaultdict(asyncio.Event))
    _site: web.TCPSite | None = None
    _runner: web.AppRunner | None = None

    @classmethod
    @asynccontextmanager
    async def open(cls, chance: Random, per_tenant: int) -> AsyncIterator["Town"]:
        """A town on a free loopback port."""
        town = cls(port=0, chance=chance, per_tenant=per_tenant)
        town._runner = web.AppRunner(town.routes(), access_log=None, shutdown_timeout=1)
        await town._runner.setup()
        try:
            await town.mend()
            yield town
        finally:
            await town._runner.cleanup()

    async def cut(self) -> None:
        """Nobody can reach it any more; calls that are on their way are lost."""
        self.is_cut = True
        if self._site:
            await self._site.stop()

    async def mend(self) -> None:
        assert self._runner is not None
        while True:
            self._site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
            try:
                await self._site.start()
                break
            except OSError:  # somebody's outgoing connection has got the port meanwhile
                await self._site.stop()
                await asyncio.sleep(0.2)
        self.port = self._runner.addresses[0][1]
        self.is_cut = False

    async def news(self, conversation: str, seconds: float) -> bool:
        """Waits until something more is said in a conversation; False when nothing was, for so long."""
        self._news[conversation].clear()
        try:
            await asyncio.wait_for(self._news[conversation].wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def _respond(self, request: web.Request) -> web.StreamResponse:
        if self.is_cut:
            if request.transport:
                request.transport.abort()
            return web.Response()
        if kind := self._weather():
            self.faced[kind] += 1
            (self.edit_faults if request.method == "PUT" else self.faults).append(FAULTS[kind])
        response = await super()._respond(request)
        self.headers.clear()
        self.calls.clear()
        return response

    def _weather(self) -> str:
        """What goes wrong with the next call, if anything."""
        left = self.chance.random()
        for kind, share in DRIZZLE.items():
            left -= share * self.storm
            if left < 0:
                return kind
        return ""

    def _post(self, conversation: str, activity: Json, status: int = 201) -> web.Response:
        landed = Landed(
            conversation,
            f"1:{uuid4().hex}",
            time.monotonic(),
            "from" not in activity,
            readable(activity),
            *_shown(activity),
        )
        self.landed[landed.id] = landed
        self.seen[conversation].append((landed, activity))
        del self.seen[conversation][:-REMEMBERED]
        self._news[conversation].set()
        return web.json_response({"id": landed.id}, status=status)

    def _edit(self, conversation: str, id: str, activity: Json) -> web.Response:
        landed = self.landed.get(id)
        if landed is None or landed.conversation != conversation:
            return web.json_response({"error": {"code": "ActivityNotFoundInConversation"}}, status=404)
        landed.reads = readable(activity)
        landed.edits += 1
        return web.json_response({"id": id})


def _shown(activity: Json) -> tuple[str, tuple[str, ...]]:
    """The edition that a digest is, and the pieces in it, as its buttons tell; one without pieces is an edition too."""
    pressed = [button["data"] for button in buttons(activity) if "digest" in button.get("data", {})]
    pieces = [button["data"] for button in buttons(activity) if button["verb"] == Verb.inspired]
    edition = next((data["digest"] for data in pressed), "")
    return edition, tuple(data["id"] for data in pieces if "digest" in data)
