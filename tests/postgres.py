"""A Postgres for tests: a server of our own in a folder that is gone afterwards."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from stories.embedded import embedded_postgres

CARELESS = ("fsync", "full_page_writes", "synchronous_commit")  # nothing of it has to outlive a crash of the machine


@asynccontextmanager
async def own_postgres() -> AsyncIterator[str]:
    """The address of a server that writes without waiting for the disk.

    Its folder is not pytest's, which another run would close to the user that Postgres runs as.
    """
    with TemporaryDirectory(prefix="retold-") as folder:
        async with embedded_postgres(Path(folder)) as url:
            async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
                for setting in CARELESS:
                    await connection.execute(f"ALTER SYSTEM SET {setting} = off".encode())
                await connection.execute("SELECT pg_reload_conf()")
            yield url
