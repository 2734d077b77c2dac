"""The hand that breaks things: what it does when is decided beforehand, from the seed."""

import asyncio
import logging
import signal
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tests.soak.crew import Member
from tests.soak.plan import Plan
from tests.soak.server import Server
from tests.soak.town import STORM, Town

log = logging.getLogger(__name__)


class What(StrEnum):
    """A way to break something."""

    kill = "kill"
    stop = "stop"
    freeze = "freeze"
    freeze_long = "freeze long"  # until others think it dead
    pause_database = "pause database"
    restart_database = "restart database"
    crash_database = "crash database"
    cut = "cut platform"
    storm = "storm"


# Beside the kills: how many seconds lie between two of a kind, and how long each takes.
OTHERS: dict[What, tuple[float, tuple[float, ...]]] = {
    What.stop: (14.0, (0.0,)),
    What.freeze: (9.0, (0.5, 1.0, 2.0, 4.0)),
    What.freeze_long: (60.0, (22.0, 28.0)),
    What.pause_database: (17.0, (0.5, 1.5, 3.0, 6.0)),
    What.restart_database: (40.0, (0.0,)),
    What.crash_database: (45.0, (0.0,)),
    What.cut: (18.0, (0.5, 2.0, 4.0)),
    What.storm: (20.0, (2.0, 6.0)),
}


@dataclass(frozen=True)
class Blow:
    """One of the things it does, so many seconds after the beginning, to one of the processes where it is to them."""

    at: float
    what: What
    whom: int
    seconds: float


def blows(plan: Plan, members: int) -> list[Blow]:
    """Everything that the hand will do, in order; the same for the same plan."""
    chance = plan.chance("hand")
    struck = []
    counted = {What.kill: plan.kills, **{what: int(plan.seconds / every) for what, (every, _) in OTHERS.items()}}
    for what, count in counted.items():
        lengths = OTHERS[what][1] if what in OTHERS else (0.0,)
        for n in range(count):
            at = plan.seconds * (n + chance.random()) / count
            struck.append(Blow(at, what, chance.randrange(members), chance.choice(lengths)))
    return sorted(struck, key=lambda blow: blow.at)


@dataclass
class Hand:
    """Strikes when it is time. On one thing it strikes once at a time."""

    members: Sequence[Member]
    server: Server
    town: Town
    counts: Counter[str] = field(default_factory=Counter)
    _database: asyncio.Lock = field(default_factory=asyncio.Lock)
    _platform: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def work(self, planned: Sequence[Blow]) -> None:
        began = time.monotonic()
        async with asyncio.TaskGroup() as struck:
            for blow in planned:
                await asyncio.sleep(max(0.0, began + blow.at - time.monotonic()))
                struck.create_task(self._strike(blow))

    async def _strike(self, blow: Blow) -> None:
        member = self.members[blow.whom]
        match blow.what:
            case What.kill | What.stop | What.freeze | What.freeze_long:
                async with member.hand:
                    await member.ready.wait()
                    await self._strike_process(blow, member)
            case What.pause_database | What.restart_database | What.crash_database:
                async with self._database:
                    await self._strike_database(blow)
            case What.cut | What.storm:
                async with self._platform:
                    await self._strike_platform(blow)
        self.counts[blow.what] += 1

    async def _strike_process(self, blow: Blow, member: Member) -> None:
        match blow.what:
            case What.kill:
                await member.kill()
            case What.stop:
                await member.stop()
            case _:
                await member.freeze(blow.seconds)

    async def _strike_database(self, blow: Blow) -> None:
        match blow.what:
            case What.pause_database:
                with self.server.frozen():
                    await asyncio.sleep(blow.seconds)
            case What.restart_database:
                await self.server.restart(signal.SIGINT)
            case _:
                await self.server.restart(signal.SIGQUIT)

    async def _strike_platform(self, blow: Blow) -> None:
        try:
            if blow.what is What.cut:
                await self.town.cut()
            else:
                self.town.storm = STORM
            await asyncio.sleep(blow.seconds)
        finally:
            self.town.storm = 1.0
            if self.town.is_cut:
                await self.town.mend()
