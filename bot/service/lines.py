"""Lines to the database for what every turn does: each statement is a transaction of its own, and is prepared once."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, LiteralString, Self

from psycopg import AsyncConnection, OperationalError
from psycopg.pq import TransactionStatus

from stories.database import limits

MOST = 10  # lines per process; 50 people at once need about six

Row = tuple[Any, ...]


class Lost(OperationalError):
    """The line died, as all do when the database is restarted; a new one may do."""


class Lines:
    """Keeps idle lines for the next statement. One layer above psycopg: SQLAlchemy's would cost a third of a turn."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._idle: list[AsyncConnection] = []
        self._free = asyncio.Semaphore(MOST)

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str) -> AsyncIterator[Self]:
        lines = cls(url)
        try:
            yield lines
        finally:
            await lines.hang_up()

    async def run(self, statement: LiteralString, values: Mapping[str, Any]) -> list[Row]:
        """The rows that a statement gives. Raises Lost, and psycopg's errors."""
        async with self._free:
            line = self._idle.pop() if self._idle else await self._call()
            try:
                return await on(line, statement, values)
            except Lost:
                await self.hang_up()  # the others have died with it
                raise
            finally:
                if line.pgconn.transaction_status == TransactionStatus.IDLE:
                    self._idle.append(line)
                else:
                    await line.close()

    async def hang_up(self) -> None:
        """Closes every idle line."""
        while self._idle:
            await self._idle.pop().close()

    async def _call(self) -> AsyncConnection:
        return await AsyncConnection.connect(self.url, autocommit=True, **limits(self.url))


async def on(line: AsyncConnection, statement: LiteralString, values: Mapping[str, Any]) -> list[Row]:
    """The rows that a statement gives on one line. Raises Lost, and psycopg's errors."""
    try:
        cursor = await line.execute(statement, values, prepare=True)
    except OperationalError as error:
        if line.closed:
            raise Lost from error
        raise
    return await cursor.fetchall() if cursor.description else []
