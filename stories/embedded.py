"""Postgres without an installation: a server of our own in the data directory, for a laptop or one machine."""

import asyncio
import fcntl
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from subprocess import SubprocessError
from tempfile import TemporaryDirectory
from urllib.parse import quote

from stories import postgres
from stories.database import DatabaseDown

REACH = 89  # bytes that the way to a socket may have; macOS takes 104 with its name
ASKED = 0.05  # seconds between askings for a lock that somebody else holds


@asynccontextmanager
async def embedded_postgres(data_dir: Path) -> AsyncIterator[str]:
    """The address of the server in `data_dir/postgres`, started or joined; the last process to leave stops it.

    Raises DatabaseDown when it does not start.
    """
    folder = data_dir.resolve() / "postgres"
    with ExitStack() as stack:
        with _explained(data_dir):
            data_dir.mkdir(parents=True, exist_ok=True)
            users = stack.enter_context(_locked(folder.with_suffix(".users")))
            way = stack.enter_context(_way(folder))
        await _take(users, fcntl.LOCK_SH)  # the system takes it from us, however we end
        try:
            with _explained(data_dir), _locked(folder.with_suffix(".door")) as door:
                await _take(door, fcntl.LOCK_EX)
                await postgres.start(folder, way)
            yield f"postgresql://postgres:@/postgres?host={quote(str(way))}"
        finally:
            if _taken(users, fcntl.LOCK_EX):
                await postgres.stop(folder)


@contextmanager
def _explained(data_dir: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, SubprocessError, postgres.NoServer) as error:
        raise DatabaseDown(f"the embedded Postgres in {data_dir} did not start: {error}") from error


@contextmanager
def _locked(path: Path) -> Iterator[int]:
    """A file for locks, which nobody holds any more after the block."""
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield file
    finally:
        os.close(file)


async def _take(file: int, lock: int) -> None:
    while not _taken(file, lock):
        await asyncio.sleep(ASKED)


def _taken(file: int, lock: int) -> bool:
    try:
        fcntl.flock(file, lock | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextmanager
def _way(folder: Path) -> Iterator[Path]:
    """A way to the folder that is short enough for a socket, and plain enough for an address."""
    if len(os.fsencode(folder)) <= REACH and "," not in str(folder):
        yield folder
        return
    with TemporaryDirectory(prefix="retold-") as own:
        way = Path(own) / "to"
        way.symlink_to(folder)
        yield way
