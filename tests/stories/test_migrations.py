"""The tables as the migrations make them are the tables as the models describe them."""

import asyncio
import sys
from typing import Any
from uuid import uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, String, text
from sqlmodel import AutoString, SQLModel

import bot.service.talks  # noqa: F401  its tables are ours too
import scheduler.schema  # noqa: F401  and its
from stories.database import Database, DatabaseDown
from tests.stories.making import HERE, a_story, keep
from tests.stories.upgrading import downgrade, upgrade

OLD_STORY = text(
    """
    INSERT INTO story (tenant, id, author_id, author_name, language, objective, status, version, created_at,
        headline, situation, change, outcome, evidence, steps, voice)
    VALUES ('t', :id, 'ada', 'Ada Example', 'en', '', 'draft', 1, now(), '', '', '', '', :evidence, '{}', '')
    """
)
QUEUE = "procrastinate_"
OPENING = """
import asyncio, sys
from scheduler.schema import bring_up_to_date
from stories.database import Database

async def main():
    async with Database.open(sys.argv[1]) as database, database.changing():
        await database.migrate()
        await bring_up_to_date(database)

asyncio.run(main())
"""


async def tables(database: Database) -> dict[str, int]:
    """The tables, indexes and sequences by name, with the files they live in: a rewritten one has another."""
    found = text("SELECT relname, relfilenode FROM pg_class WHERE relnamespace = 'public'::regnamespace")
    async with database.engine.connect() as connection:
        return dict((await connection.execute(found)).all())


def ours(name: str | None, kind: str) -> bool:
    """What the models can't say is left out: procrastinate's tables, and the column the database keeps by itself."""
    return not (name or "").startswith((QUEUE, "idx_" + QUEUE, "story_search", "alembic_version")) and not (
        kind == "column" and name == "search"
    )


def same_type(context: Any, inspected: Any, column: Any, in_database: Any, in_model: Any) -> bool | None:
    """False where text is text (a VARCHAR without a length is one); None where alembic is to decide."""
    texts = isinstance(in_database, String) and isinstance(in_model, String | AutoString)
    return False if texts and in_model.length is None else None


def differences(connection: Connection) -> list[Any]:
    """What alembic would change to make the tables what the models say."""
    options = {
        "compare_type": same_type,
        "include_object": lambda object, name, kind, reflected, other: ours(name, kind),
    }
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), SQLModel.metadata))


async def test_the_models_say_what_the_tables_are(database: Database) -> None:
    assert {"talk", "arrival", "story"} <= SQLModel.metadata.tables.keys()
    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_a_table_that_is_not_what_its_model_says_is_noticed(database: Database) -> None:
    async with database.engine.connect() as connection:
        await connection.execute(text("ALTER TABLE story ALTER version TYPE bigint, ALTER voice DROP NOT NULL"))
        await connection.execute(text("DROP INDEX story_newest"))
        assert len(await connection.run_sync(differences)) == 3


async def test_bringing_up_to_date_what_is_up_to_date_does_nothing(database: Database) -> None:
    await keep(database, a_story())
    before = await tables(database)
    await database.migrate()
    await database.migrate()
    assert await tables(database) == before
    async with database.library(HERE) as library:
        assert len(await library.drafts("ada")) == 1


async def test_several_tasks_and_processes_open_an_empty_database_at_once(empty_url: str) -> None:
    async def opens() -> None:
        async with Database.open(empty_url) as database, database.changing():
            await database.migrate()

    async def another_process_opens() -> None:
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", OPENING, empty_url)
        assert await process.wait() == 0

    await asyncio.gather(another_process_opens(), another_process_opens(), opens(), opens(), opens())
    async with Database.open(empty_url) as database:
        names = await tables(database)
        assert {"story", "talk", QUEUE + "jobs"} <= names.keys()
        await keep(database, a_story())


async def test_going_back_leaves_nothing_of_ours(empty_url: str) -> None:
    async with Database.open(empty_url) as database:
        await database.migrate()
        await downgrade(database, "base")
        assert [name for name in await tables(database) if not name.startswith("alembic_version")] == []
        await database.migrate()
        await keep(database, a_story())


async def test_the_evidence_of_older_stories_is_read(empty_url: str) -> None:
    async with Database.open(empty_url) as database:
        await upgrade(database, "0001")
        async with database.engine.begin() as connection:
            for said in ("4 hours -> 10 minutes", "30 % fewer calls", "Nobody asks.", ""):
                await connection.execute(OLD_STORY, {"id": uuid4(), "evidence": said})
        await upgrade(database, "head")
        async with database.engine.begin() as connection:
            kept = await connection.execute(text("SELECT evidence, evidence_kind, evidence_after FROM story"))
            assert {tuple(row) for row in kept} == {
                ("4 hours -> 10 minutes", "change", "10 minutes"),
                ("30 % fewer calls", "difference", "30 %"),
                ("Nobody asks.", "observation", ""),
                ("", "", ""),
            }


async def test_a_database_that_is_not_there_is_said_to_be_down(postgres: str) -> None:
    nowhere = postgres.replace("/postgres?", "/nowhere?", 1)
    with pytest.raises(DatabaseDown, match='"nowhere" does not exist'):
        async with Database.open(nowhere):
            pass


EARLIER = """
    INSERT INTO person VALUES ('t', 'ada', 'Ada Example', 'de', 'https://a.example/', 'a:ada'),
        ('t', 'ben', 'Ben Example', 'en', 'https://b.example/', 'a:ben'),
        ('t', 'eda', 'Eda Example', 'en', 'https://b.example/', NULL);
    INSERT INTO arrival VALUES ('t', 'a:ada', 'once:welcome', '2026-11-01 00:00+00', NULL);
    INSERT INTO channel VALUES ('t', '19:news', '19:team', 'News', 'https://c.example/', '28:bot', 'de', 'fri', 16,
        'UTC', '2026-11-27 16:00+00', true, true, 3, '2026-11-02 00:00+00');
    INSERT INTO digest VALUES ('t', '00000000-0000-0000-0000-000000000001', '19:news', '2026-11-20 16:00+00',
        '2026-11-20 16:00+00');
    INSERT INTO delivery VALUES ('t', '00000000-0000-0000-0000-000000000002', 'digest:1', 'digest', '19:news',
        '00000000-0000-0000-0000-000000000001', 'sent', 1, '1', '', '2026-11-20 16:00+00');
"""
CHATS = """
    SELECT id, kind, service_url, bot_id, language, installed, installs, unreachable_since::date::text FROM conversation
"""


async def found(database: Database, query: str) -> set[tuple[Any, ...]]:
    async with database.engine.connect() as connection:
        return {tuple(row) for row in (await connection.execute(text(query))).all()}


async def test_channels_and_peoples_chats_become_conversations_and_can_go_back(empty_url: str) -> None:
    async with Database.open(empty_url) as database:
        await upgrade(database, "0001")
        async with database.engine.begin() as connection:
            await connection.exec_driver_sql(EARLIER)
        await database.migrate()
        assert await found(database, CHATS) == {
            ("19:news", "channel", "https://c.example/", "28:bot", "de", True, 3, "2026-11-02"),
            ("a:ada", "personal", "https://a.example/", "", "de", True, 1, None),
            ("a:ben", "personal", "https://b.example/", "", "en", False, 1, None),  # was never welcomed, or left
        }
        delivered = "SELECT conversation_id, about FROM delivery JOIN digest ON digest.id = about"
        assert len(await found(database, delivered)) == 1
        assert await found(database, "SELECT id, weekday, paused FROM channel") == {("19:news", "fri", True)}
        await downgrade(database, "0001")
        kept = "SELECT service_url, bot_id, language, installs FROM channel JOIN delivery ON channel_id = channel.id"
        assert await found(database, kept) == {("https://c.example/", "28:bot", "de", 3)}
        assert ("https://a.example/",) in await found(database, "SELECT service_url FROM person")
