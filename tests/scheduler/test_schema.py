"""The queue's tables: whole in a new database, and step by step in one that an older procrastinate made."""

from typing import Any

import psycopg
import pytest
from procrastinate.schema import SchemaManager

from scheduler.jobs import Queue
from scheduler.schema import bring_up_to_date, steps
from stories.database import Database
from tests.conftest import Clock
from tests.stories.making import HERE, a_channel, add, intend
from tests.stories.upgrading import upgrade

SHAPE = """
    SELECT 'column', table_name || '.' || column_name, data_type FROM information_schema.columns
        WHERE table_name LIKE 'procrastinate%'
    UNION ALL SELECT 'function', oid::regprocedure::text, prosrc FROM pg_proc WHERE proname LIKE 'procrastinate%'
    UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE tablename LIKE 'procrastinate%'
    UNION ALL SELECT 'value', enumtypid::regtype::text, enumlabel FROM pg_enum
"""
OLDER = "03.01"  # before jobs could be deferred in batches


async def read(url: str, query: str) -> set[tuple[Any, ...]]:
    async with await psycopg.AsyncConnection.connect(url) as connection:
        return set(await (await connection.execute(query.encode())).fetchall())


async def run(url: str, *statements: str) -> None:
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
        for each in statements:
            await connection.execute(each.encode())


async def queue_works(database: Database) -> None:
    queue = Queue(database, Clock())
    await add(database, a_channel())
    delivery = await intend(database, a_channel())
    async with queue.open():
        await queue.deliver_again(HERE, delivery.id)
    assert await read(database.url, "SELECT task_name FROM procrastinate_jobs") >= {("deliver",)}


async def test_a_new_database_gets_the_tables_whole_and_knows_every_step(database: Database) -> None:
    assert await read(database.url, "SELECT name FROM queue_step") == {(steps()[-1].name,)}
    before = await read(database.url, SHAPE)
    await bring_up_to_date(database)
    assert await read(database.url, SHAPE) == before
    await queue_works(database)


async def test_tables_of_an_older_procrastinate_are_brought_up_to_date(empty_url: str, database: Database) -> None:
    had = [step for step in steps() if step.name < OLDER]
    async with Database.open(empty_url) as older:
        await older.migrate()
        await run(empty_url, *(step.read_text() for step in had), f"INSERT INTO queue_step VALUES ('{had[-1].name}')")  # noqa: S608
        assert await read(empty_url, SHAPE) != await read(database.url, SHAPE)
        await bring_up_to_date(older)
        assert {name for _, name, _ in await read(empty_url, SHAPE) ^ await read(database.url, SHAPE)} == set()
        await queue_works(older)


async def test_tables_that_were_made_at_once_before_steps_were_remembered_are_recognised(empty_url: str) -> None:
    async with Database.open(empty_url) as older:
        await upgrade(older, "0001")
        await run(empty_url, SchemaManager.get_schema(), "SELECT procrastinate_defer_jobs_v1('{}')")
        before = await read(empty_url, SHAPE)
        await older.migrate()
        await bring_up_to_date(older)
        assert await read(empty_url, SHAPE) == before
        await queue_works(older)


async def test_a_step_that_fails_is_not_remembered(database: Database) -> None:
    await run(database.url, "DELETE FROM queue_step", "INSERT INTO queue_step VALUES ('00')")
    with pytest.raises(psycopg.Error):
        await bring_up_to_date(database)  # it has had these steps, and they can't be had twice
    assert await read(database.url, "SELECT name FROM queue_step") == {("00",)}
