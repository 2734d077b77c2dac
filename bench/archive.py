"""How long it takes to choose a digest, in a small archive and in a large one: `python -m bench.archive`.

A digest is planned as a preview plans it, for channels that have heard much and little; nothing is written.
"""

import argparse
import asyncio
import time
from statistics import median

from sqlalchemy import text

from bench.report import aligned
from stories.database import Database
from stories.library import Library
from stories.tables.conversations import Channel
from tests.postgres import own_postgres
from tests.stories.making import HERE, MONDAY, a_channel, add

SIZES = (1_000, 1_000_000)
CHANNELS = 20
EDITIONS = 100  # that each channel has heard, five stories each
ROUNDS = 5
GOAL = 1.5  # times longer, at most

STORIES = """
    INSERT INTO story (tenant, id, author_id, author_name, language, objective, status, version, created_at,
        published_at, headline, situation, change, outcome, evidence, steps, voice, unit_id, unit_name, evidence_kind,
        evidence_subject, evidence_before, evidence_before_unit, evidence_after, evidence_after_unit, evidence_quote,
        evidence_covers)
    SELECT :tenant, gen_random_uuid(), 'teller ' || n % CAST(:tellers AS integer), 'Teller Example', 'en',
        (ARRAY['high-performance', 'employee-experience', 'customer-experience'])[1 + n % 3],
        CASE WHEN n % 10 = 0 THEN 'draft' ELSE 'published' END, 1, now.at, now.at - n * interval '5 minutes',
        'Headline ' || n, 'situation', 'change', 'outcome', '', '{}', '', (SELECT id FROM org_unit WHERE tenant =
        :tenant AND key = 'import:' || n % 20), 'Unit ' || n % 20, 'change', '', '', '', '', '', '', false
    FROM generate_series(CAST(:first AS integer), CAST(:last AS integer)) AS n,
        (SELECT CAST(:now AS timestamptz) AS at) AS now
"""
UNITS = """
    INSERT INTO org_unit (tenant, id, key, name)
    SELECT :tenant, gen_random_uuid(), 'import:' || n, 'Unit ' || n FROM generate_series(0, 19) AS n
"""
STANDINGS = """
    INSERT INTO standing (tenant, story_id, answered, adopted, tried, units, worth)
    SELECT tenant, id, 5, 3, 3, 2, 1 + random() FROM story WHERE tenant = :tenant AND status = 'published'
        AND random() < 0.3
    ON CONFLICT DO NOTHING
"""
EDITION = """
    INSERT INTO digest (tenant, id, channel_id, slot, printed_at)
    SELECT :tenant, gen_random_uuid(), c.id, now.at - n * interval '1 day', now.at - n * interval '1 day'
    FROM channel AS c, generate_series(1, CAST(:editions AS integer)) AS n,
        (SELECT CAST(:now AS timestamptz) AS at) AS now WHERE c.tenant = :tenant
"""
HEARD = """
    INSERT INTO digest_item (tenant, channel_id, piece_id, digest_id, position, reason)
    SELECT :tenant, d.channel_id, s.id, d.id, s.n % 5, 'new'
    FROM (SELECT *, row_number() OVER (PARTITION BY channel_id ORDER BY slot DESC) AS edition FROM digest
            WHERE tenant = :tenant) AS d
    JOIN (SELECT id, row_number() OVER (ORDER BY published_at DESC) - 1 AS n FROM story
            WHERE tenant = :tenant AND status = 'published' ORDER BY published_at DESC LIMIT :heard) AS s
        ON s.n / 5 = d.edition - 1
"""


async def fill(database: Database, first: int, last: int) -> None:
    """Stories from the `first` to the `last`, the first one the newest."""
    facts = {"tenant": HERE, "now": MONDAY, "first": first, "last": last, "tellers": max(200, last // 50)}
    async with database.engine.begin() as connection:
        await connection.execute(text("SET LOCAL statement_timeout = 0"))
        await connection.execute(text(STORIES), facts)
        await connection.execute(text(STANDINGS), {"tenant": HERE})


async def tidy(database: Database) -> None:
    async with database.engine.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        await connection.execute(text("SET statement_timeout = 0"))
        await connection.execute(text("VACUUM ANALYZE"))


async def plan(database: Database, id: str) -> float:
    """Seconds."""
    async with database.library(HERE) as library:
        channel: Channel = await library.channels.read(id)
        began = time.perf_counter()
        assert await chosen(library, channel)
        return time.perf_counter() - began


async def chosen(library: Library, channel: Channel) -> bool:
    return bool((await library.channels.preview(channel, MONDAY)).items)


async def measured(sizes: list[int], database: Database) -> list[list[float]]:
    """The seconds of every plan, per size; the archive grows from one to the next, by older stories."""
    channels = [a_channel(id=f"19:{n}") for n in range(CHANNELS)]
    await add(database, *channels)
    async with database.engine.begin() as connection:
        await connection.execute(text(UNITS), {"tenant": HERE})
    took, filled = [], 0
    for size in sizes:
        await fill(database, filled + 1, size)
        if not filled:
            async with database.engine.begin() as connection:
                here = {"tenant": HERE}
                await connection.execute(text(EDITION), {**here, "now": MONDAY, "editions": EDITIONS})
                await connection.execute(text(HEARD), {**here, "heard": EDITIONS * 5})
        filled = size
        await tidy(database)
        for channel in channels:  # warm
            await plan(database, channel.id)
        took.append([await plan(database, channel.id) for _ in range(ROUNDS) for channel in channels])
    return took


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    asked = parser.parse_args()
    async with own_postgres() as url, Database.open(url) as database:
        async with database.changing():
            await database.migrate()
        took = await measured(asked.sizes, database)
    rows = [["stories", "median ms", "p90 ms", "against the first"]]
    for size, seconds in zip(asked.sizes, took, strict=True):
        slow = sorted(seconds)[int(len(seconds) * 0.9)]
        times = median(seconds) / median(took[0])
        rows.append([f"{size:,}", f"{median(seconds) * 1000:.1f}", f"{slow * 1000:.1f}", f"{times:.2f}×"])
    print(aligned(rows))
    good = median(took[-1]) <= GOAL * median(took[0])
    print(f"goal: at most {GOAL}× as long in the largest: {'met' if good else 'missed'}")


if __name__ == "__main__":
    asyncio.run(main())
