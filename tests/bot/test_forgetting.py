"""The SQL with which an operator forgets somebody leaves nothing of them, and what others told stands."""

import re
from pathlib import Path

import psycopg

from stories.database import Database
from tests.bot.conftest import rows
from tests.bot.test_together import known, letter, told_with
from tests.bot.test_unnamed import everything, unnamed
from tests.conftest import Clock, Retold
from tests.connector import TENANT
from tests.conversation import Person, publishes

OPERATING = Path(__file__).parents[2] / "docs" / "operating.md"


async def forget(url: str, person: Person) -> None:
    """Runs what docs/operating.md says, as psql does."""
    page = OPERATING.read_text(encoding="utf-8")
    [sql] = re.findall(r"```sql\n(BEGIN;.*?COMMIT;\n)```", page, re.DOTALL)
    said = sql.replace(":'tenant'", f"'{TENANT}'").replace(":'person'", f"'{person.id}'")
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
        await connection.execute(said.encode())


async def leads_to(database: Database, person: Person) -> list[str]:
    """The tables in which anything says who somebody is; jobs that are done are gone by themselves."""
    exported = await everything(database)
    return [
        table
        for table, listed in exported.items()
        if not table.startswith("procrastinate") and any(person.id in row or person.name in row for row in listed)
    ]


async def test_nothing_is_left_of_a_co_teller(
    newsroom: Retold, database: Database, database_url: str, clock: Clock
) -> None:
    ada, megan = newsroom.person(), await known(newsroom, "Megan Sample")
    await told_with(ada)
    asked = await letter(newsroom, megan, clock)
    await megan.clicks("Yes, with my name", card=asked.card)
    await letter(newsroom, ada, clock)
    await forget(database_url, megan)
    assert await leads_to(database, megan) == []
    assert await rows(database, "SELECT author_name, with_names FROM story") == [("Ada Example", [])]


async def test_nothing_is_left_of_a_teller_but_what_has_no_name(
    newsroom: Retold, database: Database, database_url: str, clock: Clock
) -> None:
    ada, megan = newsroom.person(), await known(newsroom, "Megan Sample")
    await told_with(ada)
    await letter(newsroom, megan, clock)
    await publishes(ada, "Fewer meetings on Fridays")
    await unnamed(ada, "One page per new colleague")
    await forget(database_url, ada)
    assert await leads_to(database, ada) == []
    assert await rows(database, "SELECT headline FROM story") == [("One page per new colleague",)]
    assert await rows(database, "SELECT count(*) FROM co_teller") == [(0,)]
