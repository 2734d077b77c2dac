"""Somebody asks to be forgotten: what docs/operating.md says to run leaves nothing of them."""

import asyncio
import re
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from stories.database import Database
from stories.photos import Face
from tests.bot.conftest import rows
from tests.conftest import Retold
from tests.connector import TENANT
from tests.conversation import publishes, shares, tells
from tests.pictures import photo

OPERATING = Path(__file__).parents[2] / "docs/operating.md"
TABLES = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"
QUEUE = "procrastinate_"


def statements() -> str:
    """What an administrator runs with psql."""
    found = re.search(r"```sql\n(BEGIN;.*?COMMIT;)\n```", OPERATING.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    return found[1]


async def about(database: Database, *said: str) -> dict[str, int]:
    """How many rows of each of our tables have one of these anywhere in them."""
    found = {}
    for (table,) in await rows(database, TABLES):
        if not table.startswith(QUEUE):
            counted = f"SELECT count(*) FROM {table} AS row WHERE row::text LIKE ANY(:said)"  # noqa: S608
            found[table] = (await rows(database, counted, said=[f"%{each}%" for each in said]))[0][0]
    return {table: count for table, count in found.items() if count}


async def test_nothing_is_left_of_somebody_who_asks_to_be_forgotten(newsroom: Retold) -> None:
    database, ada, ben = newsroom.wiring.database, newsroom.person("Ada Forgotten"), newsroom.person("Ben Example")
    await ada.adds_the_app()
    await publishes(ada)
    await shares(ada)
    await tells(ada, "A second story")
    await ada.sends_picture(photo(), "The board of Ada Forgotten")
    await publishes(ben)
    async with database.session() as session:
        for id in (ada.id, ben.id):
            session.add(Face(tenant=TENANT, person_id=id, picture=b"x", looked_at=datetime.now(UTC)))
    async with asyncio.timeout(20):
        while not await rows(database, "SELECT FROM delivery WHERE kind = 'photo' AND state = 'sent'"):
            await asyncio.sleep(0.02)
    before = await about(database, ada.id, "Ada Forgotten")
    assert {"person", "story", "post", "photo", "face", "conversation", "talk", "delivery"} <= before.keys()
    theirs = statements().replace(":'tenant'", f"'{TENANT}'").replace(":'person'", f"'{ada.id}'")
    async with database.session() as session:
        for statement in theirs.removeprefix("BEGIN;").removesuffix("COMMIT;").split(";"):
            if statement.strip():
                await session.execute(text(statement))
    assert await about(database, ada.id, "Ada Forgotten") == {}
    assert {"person", "story", "face"} <= (await about(database, ben.id)).keys(), "and nobody else's is gone"
