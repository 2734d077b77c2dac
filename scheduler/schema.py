"""The queue's own tables, kept as the installed procrastinate needs them: an upgrade of the library upgrades them.

A database without them gets them whole; after that every step that procrastinate brings is run once and remembered.
"""

from importlib import resources
from importlib.resources.abc import Traversable

import psycopg
from procrastinate.schema import SchemaManager
from sqlmodel import Field, SQLModel

from stories.database import Database

STEPS = resources.files("procrastinate.sql") / "migrations"


class QueueStep(SQLModel, table=True):
    """A step of procrastinate's that these tables have had, and with it all that come before it by name."""

    __tablename__ = "queue_step"

    name: str = Field(primary_key=True)


async def bring_up_to_date(database: Database) -> None:
    """Makes the queue's tables, or runs the steps they have not had. One process at a time does (`changing`)."""
    async with await psycopg.AsyncConnection.connect(database.url, autocommit=True) as connection:
        had = await _newest(connection)
        if had is None:
            await _run(connection, SchemaManager.get_schema(), steps()[-1].name)
        for step in steps():
            if had is not None and step.name > had:
                await _run(connection, step.read_text(encoding="utf-8"), step.name)


def steps() -> list[Traversable]:
    """What procrastinate changed in its tables, in its order."""
    return sorted((step for step in STEPS.iterdir() if step.name.endswith(".sql")), key=lambda step: step.name)


async def _newest(connection: psycopg.AsyncConnection) -> str | None:
    names = await (await connection.execute("SELECT name FROM queue_step")).fetchall()
    return max((str(name) for (name,) in names), default=None)


async def _run(connection: psycopg.AsyncConnection, statements: str, name: str) -> None:
    async with connection.transaction():
        await connection.execute(statements.encode())
        await connection.execute("INSERT INTO queue_step VALUES (%s)", [name])
