"""Somebody asks to be forgotten: the statements of docs/operating.md leave nothing of them in any table."""

import re
from pathlib import Path

import psycopg

from stories.database import Database
from stories.photos import Face
from tests.bot.conftest import rows
from tests.bot.test_campaigning import FORM, guess
from tests.bot.test_quiet import Days, begins, passing
from tests.bot.test_together import known, letter, told_with
from tests.bot.test_unnamed import unnamed
from tests.conftest import MONDAY, Clock, Retold, Start
from tests.connector import TENANT
from tests.conversation import Person, opens, publishes
from tests.pictures import photo

__all__ = ["passing"]  # a fixture

OPERATING = Path(__file__).parents[2] / "docs" / "operating.md"
TABLES = "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"


def forget_sql(person: str) -> bytes:
    """The statements of the documents, with psql's variables filled in."""
    sql: str
    [sql] = re.findall(r"-f forget\.sql`:\n\n```sql\n(.*?)```", OPERATING.read_text(), re.DOTALL)
    return sql.replace(":'tenant'", f"'{TENANT}'").replace(":'person'", f"'{person}'").encode()


async def forget(database: Database, person: Person) -> None:
    """What an administrator does with psql."""
    async with await psycopg.AsyncConnection.connect(database.url, autocommit=True) as connection:
        await connection.execute(forget_sql(person.id))


async def naming(database: Database, *traces: str) -> set[str]:
    """The tables in which any of this can be read."""
    async with await psycopg.AsyncConnection.connect(database.url) as connection:
        names = [name for (name,) in await (await connection.execute(TABLES)).fetchall()]
        found = {}
        for name in names:
            every = f"SELECT {name}::text FROM {name}"  # noqa: S608  the names are quoted by Postgres
            rows = await (await connection.execute(every.encode())).fetchall()
            found[name] = "\n".join(row for (row,) in rows)
    return {name for name, everything in found.items() if any(trace in everything for trace in traces)}


async def test_nothing_is_left_of_somebody_who_asks_to_be_forgotten(newsroom: Retold, passing: Days) -> None:
    """They told, left another story with a photo half-told, moved and were moved, got a letter; others keep theirs."""
    zoe, ben = newsroom.person("Zoe Forgotten", id="zoe-forgotten"), newsroom.person("Ben Example")
    await publishes(zoe)
    await publishes(ben, headline="Shorter queues at the desk")
    await opens(ben)
    await ben.clicks("Inspired")
    await opens(zoe, "Shorter queues at the desk")
    await zoe.clicks("Inspired")
    await begins(zoe)
    await zoe.sends_picture(photo(), "The board of Zoe Forgotten")
    database = newsroom.wiring.database
    async with database.session() as session:
        session.add(Face(tenant=TENANT, person_id=zoe.id, picture=b"x", looked_at=MONDAY))
    assert await passing(days=3)
    kept = {"story", "person", "talk", "matter", "attention", "photo", "face", "inspiration", "delivery"}
    assert kept <= await naming(database, zoe.id, zoe.conversation)
    await forget(database, zoe)
    assert await naming(database, zoe.id, "Zoe Forgotten", zoe.conversation) == set()
    assert {"story", "person"} <= await naming(database, ben.id)


async def test_nothing_is_left_of_a_co_teller(newsroom: Retold, database: Database, clock: Clock) -> None:
    ada, megan = newsroom.person(), await known(newsroom, "Megan Sample")
    await told_with(ada)
    asked = await letter(newsroom, megan, clock)
    await megan.clicks("Yes, with my name", card=asked.card)
    await letter(newsroom, ada, clock)
    await forget(database, megan)
    assert await naming(database, megan.id, megan.name) == set()
    assert await rows(database, "SELECT author_name, with_names FROM story") == [("Ada Example", [])]


async def test_nothing_is_left_of_a_teller_but_what_has_no_name(
    newsroom: Retold, database: Database, clock: Clock
) -> None:
    ada, megan = newsroom.person(), await known(newsroom, "Megan Sample")
    await told_with(ada)
    await letter(newsroom, megan, clock)
    await publishes(ada, "Fewer meetings on Fridays")
    await unnamed(ada, "One page per new colleague")
    await forget(database, ada)
    assert await naming(database, ada.id, ada.name) == set()
    assert await rows(database, "SELECT headline FROM story") == [("One page per new colleague",)]
    assert await rows(database, "SELECT count(*) FROM co_teller") == [(0,)]


async def test_nothing_is_left_of_who_led_a_campaign(start: Start, database: Database, clock: Clock) -> None:
    """The campaign goes on, under nobody's name; what others guessed stays."""
    retold = await start(leaders=frozenset({"grace-forgotten"}))
    grace, ben = retold.person("Grace Forgotten", id="grace-forgotten"), retold.person("Ben Example", id="ben")
    await ben.says("help")
    await grace.says("start a campaign")
    await grace.clicks("Save", **{**FORM, "leaders": "Ben Example"}, sees="✓ Saved")
    await grace.clicks("Save my guess", **guess(grace, "12", "42"))
    clock.forward(days=7)
    await grace.says("campaign number 37", hears="Noted")
    led = {"campaign", "campaign_leader", "campaign_value", "matter"}
    assert led <= await naming(database, grace.id)
    await forget(database, grace)
    assert await naming(database, grace.id, grace.name, grace.conversation) == set()
    assert await rows(database, "SELECT started_by, written FROM campaign JOIN campaign_value ON campaign_id = id") == [
        ("", "37")
    ]
    assert await rows(database, "SELECT person_id FROM campaign_leader") == [("ben",)]
