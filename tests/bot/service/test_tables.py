"""What the statements of every turn ask of Postgres."""

from bot.service.lines import Lines
from bot.service.tables import RECALL
from stories.database import Database


async def test_reading_a_talk_never_reads_a_whole_table(database: Database) -> None:
    async with Lines.open(database.url) as lines:
        plan = "\n".join(line for (line,) in await lines.run("EXPLAIN " + RECALL, {"asked": "[]"}))
    assert "using arrival_pkey" in plan
    assert "using talk_pkey" in plan
    assert "Seq Scan" not in plan
