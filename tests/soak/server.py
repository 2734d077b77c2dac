"""A Postgres of the soak's own, which can be frozen, restarted and crashed."""

import asyncio
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
import psycopg

from stories import postgres
from stories.embedded import embedded_postgres

STOPS_WITHIN = 30.0  # seconds
STARTS = 6


class Server:
    """The server in a folder, and its address."""

    def __init__(self, folder: Path, url: str) -> None:
        self._folder = folder
        self.url = url

    @classmethod
    @asynccontextmanager
    async def open(cls) -> AsyncIterator["Server"]:
        """A server in a folder that is gone afterwards.

        It does not wait for the disk, as the machine will not crash; but what is committed has left the process.
        """
        with TemporaryDirectory(prefix="retold-soak-") as name:
            async with embedded_postgres(Path(name)) as url:
                server = cls(Path(name).resolve() / "postgres", url)
                async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
                    await connection.execute("ALTER SYSTEM SET fsync = off")
                    await connection.execute("SELECT pg_reload_conf()")
                try:
                    yield server
                finally:
                    server._send(signal.SIGCONT)

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """None of its processes moves."""
        self._send(signal.SIGSTOP)
        try:
            yield
        finally:
            self._send(signal.SIGCONT)

    async def restart(self, how: signal.Signals) -> None:
        """SIGINT ends all sessions and shuts down cleanly, SIGQUIT is a crash; then it is started again."""
        master = self._master()
        master.send_signal(how)
        await asyncio.to_thread(psutil.wait_procs, [master], STOPS_WITHIN)
        for _ in range(STARTS):  # on a busy machine one may take too long
            with suppress(postgres.NoServer):
                await postgres.start(self._folder, self._folder)
                return
        raise RuntimeError("Postgres did not start again")

    def _master(self) -> psutil.Process:
        return psutil.Process(int((self._folder / "postmaster.pid").read_text().split()[0]))

    def _send(self, what: signal.Signals) -> None:
        """To all of its processes: the one that makes others first."""
        with suppress(psutil.NoSuchProcess, FileNotFoundError):
            master = self._master()
            if master.name() != "postgres":
                return
            master.send_signal(what)
            for child in master.children(recursive=True):
                with suppress(psutil.NoSuchProcess):
                    child.send_signal(what)
