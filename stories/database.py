"""The database: opening it, bringing it up to date, and one transaction per piece of work."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any, Self

import psycopg
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import make_url, text
from sqlalchemy.exc import InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine

from stories.books import Books
from stories.library import Library
from stories.patience import in_time
from stories.seal import Seal
from stories.transaction import Transaction

log = logging.getLogger(__name__)

POOL = 20  # connections per process; 50 people at once need about ten
# Every wait has an end: for a lock, for a statement, for whoever holds a transaction open and does nothing (a frozen
# process), and for a peer that is gone without a word.
GONE: dict[str, Any] = {
    "connect_timeout": 3,  # seconds
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,  # ms
}
WAITS = "-c lock_timeout=2s -c statement_timeout=10s -c idle_in_transaction_session_timeout=10s"
UNANSWERED = 4  # askings in a row, of up to three seconds each, after which a command ends
LOST = (psycopg.OperationalError, OperationalError, InterfaceError, PoolTimeout)
ASKED = 0.2  # seconds between askings whether another process has changed the schema
PATIENT = 25  # askings before the log says that we wait
MIGRATIONS = Path(__file__).with_name("migrations")
_MIGRATING = 7_265_741  # the advisory lock that lets one process at a time change the schema


class DatabaseDown(Exception):
    """The database can't be reached."""


def limits(url: str) -> dict[str, Any]:
    """What a connection to this address is opened with, so that no wait on it is without an end."""
    theirs = conninfo_to_dict(url).get("options") or ""
    return {**GONE, "options": f"{WAITS} {theirs}".strip()}


def down(error: BaseException) -> DatabaseDown:
    """One of the errors in LOST in one sentence, without the values of its statement."""
    said = str(getattr(error, "orig", None) or error).strip() or type(error).__name__
    return DatabaseDown(said.split("\n")[0].rstrip("."))


class Database:
    """One Postgres for all tenants."""

    def __init__(self, engine: AsyncEngine, url: str, books: Books, seal: Seal | None = None, site: str = "") -> None:
        self.engine = engine
        self.url = url
        self.books = books
        self.seal = seal
        self.site = site

    @classmethod
    @asynccontextmanager
    async def open(
        cls, url: str, books: Books | None = None, seal: Seal | None = None, site: str = ""
    ) -> AsyncIterator[Self]:
        """The database at a `postgresql://` address, and the seal that is kept apart from it.

        Its pictures are shown at a `site`; empty: nowhere. Raises DatabaseDown when nobody answers there, or no more.
        """
        try:
            async with await psycopg.AsyncConnection.connect(url, connect_timeout=5):
                pass
        except psycopg.Error as error:
            raise DatabaseDown(f"{down(error)} (check RETOLD_DATABASE_URL)") from error
        engine = create_async_engine(
            make_url(url).set(drivername="postgresql+psycopg"),
            pool_size=POOL,
            max_overflow=0,
            pool_timeout=10,
            hide_parameters=True,
            connect_args=limits(url),
        )
        try:
            yield cls(engine, url, books or Books(), seal, site)
        except LOST as error:
            raise down(error) from error
        finally:
            await engine.dispose()

    async def answers(self) -> bool:
        """Whether the database is well, within two seconds."""

        async def ask() -> None:
            async with self.engine.connect() as connection:
                await connection.execute(text("SELECT 1"))

        try:
            await in_time(ask(), 2)
        except (SQLAlchemyError, TimeoutError):
            return False
        return True

    @asynccontextmanager
    async def answering(self) -> AsyncIterator[None]:
        """Ends the block with DatabaseDown when the database falls silent in it, however long the block takes."""

        async def listen() -> None:
            unanswered = 0
            while unanswered < UNANSWERED:
                await asyncio.sleep(1)
                unanswered = 0 if await self.answers() else unanswered + 1
            patience.reschedule(asyncio.get_running_loop().time())

        try:
            async with asyncio.timeout(None) as patience:
                listening = asyncio.create_task(listen())
                try:
                    yield
                finally:
                    listening.cancel()
        except TimeoutError as error:
            if patience.expired():
                raise DatabaseDown("it does not answer any more") from error
            raise

    @asynccontextmanager
    async def session(self) -> AsyncIterator[AsyncSession]:
        """One transaction across tenants."""
        async with Transaction(self.engine) as transaction:
            yield transaction.session

    @asynccontextmanager
    async def library(self, tenant: str) -> AsyncIterator[Library]:
        """One transaction in one tenant's library."""
        async with Transaction(self.engine) as transaction:
            yield Library(transaction, tenant, self.books, self.seal, self.site)

    @asynccontextmanager
    async def changing(self) -> AsyncIterator[None]:
        """Lets one process at a time change the schema."""
        async with await psycopg.AsyncConnection.connect(self.url, **GONE) as connection:
            for asked in count(1):
                if await _free(connection):
                    break
                if asked == PATIENT:
                    log.warning("another process is changing the tables; waiting until it has")
                await asyncio.sleep(ASKED)
            yield

    async def migrate(self) -> None:
        """Brings the tables up to date; does nothing when they are."""
        from alembic import command
        from alembic.config import Config

        def upgrade(connection: object) -> None:
            config = Config()
            config.set_main_option("script_location", str(MIGRATIONS))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")

        async with self.engine.begin() as connection:
            await connection.execute(text("SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0"))
            await connection.run_sync(upgrade)


async def _free(connection: psycopg.AsyncConnection) -> bool:
    """Whether nobody else changes the schema; then we do."""
    cursor = await connection.execute("SELECT pg_try_advisory_xact_lock(%s)", [_MIGRATING])
    return await cursor.fetchone() == (True,)
