"""Reads the directory part by part, a page at a time, into our rows; each page is kept with where it goes on.

So a reader that dies, is stopped or is told to wait loses one page, and of two replicas one reads a part.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID, uuid4

from bot.graph.client import Expired, Forbidden, Graph, GraphError, Throttled, Unwell
from bot.graph.steps import Part, Step
from stories.database import Database
from stories.organisation import Organisation
from stories.rounds import Rounds, Taken, begin_anew, ended, let_go, put_off, went_on
from stories.tables.people import DirectoryPart

log = logging.getLogger(__name__)

SLICE = 8.0  # seconds; the polling comes every ten
BREATH = 0.1  # seconds between two pages, so that turns hardly notice
STEP = 45.0  # seconds for a page, or a few groups
NOT_GRANTED = timedelta(hours=1)  # after which is asked again
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=30), timedelta(hours=1)
LONGEST_ASKED = timedelta(days=1)  # that Graph makes us wait


@dataclass
class Reader:
    """Reads what is due, for one tenant."""

    database: Database
    graph: Graph
    parts: Sequence[Part]
    tenant: str
    clock: Callable[[], datetime]
    breath: float = BREATH
    me: UUID = field(default_factory=uuid4)

    async def look(self, now: datetime) -> None:
        """Reads what is due, for some seconds at most; the next look goes on."""
        until = time.monotonic() + SLICE
        await self._want(now)
        while time.monotonic() < until and await self._read(until):
            pass

    async def _want(self, now: datetime) -> None:
        async with self.database.library(self.tenant) as library:
            asked = {part.name: how for part in self.parts if (how := await part.asked(library))}
            rounds = Rounds(library.session, self.tenant)
            if asked != {part.part: part.asked for part in await rounds.parts()}:
                await rounds.want(asked, now)

    async def _read(self, until: float) -> bool:
        """Goes on with the part that is longest due; False where none is."""
        async with self.database.session() as session:
            at = await Rounds(session, self.tenant).claim(self.me, self.clock())
        if at is None:
            return False
        part = next(each for each in self.parts if each.name == at.part)
        try:
            while at.holder is not None and time.monotonic() < until:
                async with asyncio.timeout(STEP):
                    step = await part.read(self.graph, at, self.database)
                at = await self._keep(part, step)
                await asyncio.sleep(self.breath)
            if at.holder is not None:
                await self._change(part, let_go)
        except TimeoutError:
            await self._change(part, partial(excuse, Unwell(f"no answer within {STEP:.0f} s")))
        except GraphError as error:
            await self._change(part, partial(excuse, error))
        except Taken:
            log.info("the directory's %s are read by somebody else", part.name)
        return True

    async def _keep(self, part: Part, step: Step) -> DirectoryPart:
        """Writes down what was read, and where the round goes on. Raises Taken, or what the step ended with."""
        now = self.clock()
        async with self.database.session() as session:
            row = await Rounds(session, self.tenant).held(part.name, self.me)
            await step.write(Organisation(session, self.tenant), row, now)
            if step.changes is None:
                went_on(row, step.link, now)
            else:
                ended(row, step.changes, now, part.every)
        if step.failed:
            raise step.failed
        return row

    async def _change(self, part: Part, change: Callable[[DirectoryPart, datetime], None]) -> None:
        async with self.database.session() as session:
            with suppress(Taken):
                change(await Rounds(session, self.tenant).held(part.name, self.me), self.clock())


def excuse(error: GraphError, row: DirectoryPart, now: datetime) -> None:
    """Says when a part that did not come is asked for again."""
    wait = min(FIRST_WAIT * 2 ** min(row.failures, 10), LONGEST_WAIT)
    if isinstance(error, Expired):
        begin_anew(row)
        wait = wait if row.failures else timedelta(0)
    elif isinstance(error, Throttled) and error.seconds:
        wait = min(timedelta(seconds=error.seconds), LONGEST_ASKED)
    elif isinstance(error, Forbidden):
        wait = NOT_GRANTED
    if str(error) != row.reason:
        log.warning("the directory's %s did not come: %s", row.part, error)
    put_off(row, now + wait, str(error))
