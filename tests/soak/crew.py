"""Retold's processes: real ones, started again when they end, as whatever looks after them on a machine would."""

import asyncio
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.soak.diary import Fell, Stop

APP = Path(__file__).parents[2] / "app.py"
READY_WITHIN = 180.0  # seconds; starting takes one of a core that is ours alone
STOP_MOST = 30.0  # seconds; then it is killed, and has not stopped
PAUSE = 0.3  # seconds before one is started again
CONT, TERM, KILL = signal.SIGCONT, signal.SIGTERM, signal.SIGKILL


@dataclass
class Member:
    """One process, which is replaced when it ends."""

    name: str
    words: Sequence[str]
    settings: Mapping[str, str]
    folder: Path
    stops: list[Stop] = field(default_factory=list)
    fell: list[Fell] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    hand: asyncio.Lock = field(default_factory=asyncio.Lock)  # one blow at a time
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    _process: asyncio.subprocess.Process | None = None
    _asked: bool = False  # its end is wanted
    _leaving: bool = False

    async def keep(self) -> None:
        """Runs it, and the next one after it."""
        while not self._leaving:
            await self._once()
            await asyncio.sleep(PAUSE)

    async def kill(self) -> None:
        """Without a word, wherever it is."""
        if process := self._running():
            self._asked = True
            self.counts["killed"] += 1
            process.kill()
            await process.wait()

    async def stop(self) -> None:
        """Asks it to stop, and looks at the clock."""
        process = self._running()
        if process is None or not self.ready.is_set():
            return
        self._asked = True
        began = time.monotonic()
        process.send_signal(TERM)
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), STOP_MOST)
        self.stops.append(Stop(self.name, time.monotonic() - began))
        if process.returncode is None:
            process.kill()

    async def freeze(self, seconds: float) -> None:
        """It does not move for a while; then it goes on, and knows nothing of it."""
        if process := self._running():
            self.counts["frozen"] += 1
            process.send_signal(signal.SIGSTOP)
            try:
                await asyncio.sleep(seconds)
            finally:
                if process.returncode is None:
                    process.send_signal(CONT)

    async def leave(self) -> None:
        self._leaving = True
        await self.stop()

    def end(self) -> None:
        """Whatever happened, nothing of it is left."""
        self._leaving = True
        if process := self._running():
            process.kill()

    def _running(self) -> asyncio.subprocess.Process | None:
        return self._process if self._process and self._process.returncode is None else None

    async def _once(self) -> None:
        mine = {name: value for name, value in os.environ.items() if not name.startswith("RETOLD_")}
        self._asked = False
        self.ready.clear()
        self.counts["started"] += 1
        with (self.folder / f"{self.name}.log").open("ab") as log:
            self._process = process = await asyncio.create_subprocess_exec(
                sys.executable,
                str(APP),
                *self.words,
                cwd=self.folder,
                env={**mine, **self.settings},
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
            )
        assert process.stdout is not None
        if await process.stdout.readline():
            self.ready.set()
        await process.stdout.read()
        code = await process.wait()
        if self.ready.is_set() and not self._asked and not self._leaving:
            self.fell.append(Fell(self.name, code, self._last()))
        self.ready.clear()

    def _last(self) -> str:
        lines = (self.folder / f"{self.name}.log").read_text(errors="replace").splitlines()
        return lines[-1] if lines else ""


@asynccontextmanager
async def crew(members: Sequence[Member]) -> AsyncIterator[None]:
    """All of them, running; none of them afterwards."""
    keeping = [asyncio.create_task(member.keep()) for member in members]
    try:
        async with asyncio.timeout(READY_WITHIN):
            await asyncio.gather(*(member.ready.wait() for member in members))
        yield
    finally:
        for member in members:
            member.end()
        for task in keeping:
            task.cancel()
        await asyncio.gather(*keeping, return_exceptions=True)
        for member in members:
            member.end()
