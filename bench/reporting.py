"""How long the report takes: `python -m bench.reporting`, with a tenth of its goal's size, or `--stories 100000`."""

import argparse
import asyncio
import time
from datetime import timedelta
from statistics import median

from sqlalchemy import text

from bench.archive import UNITS, fill, tidy
from stories import report
from stories.database import Database
from stories.periods import Grain, Span, lately
from tests.postgres import own_postgres
from tests.stories.making import HERE, MONDAY

GOAL = 2.0  # seconds, for 100,000 stories and 1,000,000 tries
EACH = 10  # tries of a story
ROUNDS = 5

TRIES = """
    INSERT INTO try (tenant, id, piece_id, person_id, unit_id, unit_name, said_in, language, moment, due, obstacle,
        seen, active, said_at, changed_at, asked, put_off, result, answered_at, why, hindrance, lasting, evidence,
        evidence_kind, evidence_subject, evidence_before, evidence_before_unit, evidence_after, evidence_after_unit,
        evidence_quote, evidence_covers)
    SELECT s.tenant, gen_random_uuid(), s.id, 'person ' || who, units.ids[1 + who % 20], '', '', 'en', '',
        s.published_at::date + 7, '', true, true, s.published_at + n * interval '1 day',
        s.published_at, 1, false,
        (ARRAY['', 'worked', 'adapted', 'not-yet', 'no-help'])[1 + (n + ascii(s.id::text)) % 5],
        s.published_at + n * interval '2 days', '', '', n % 2 = 0, '', '', '', '', '', '', '', '', false
    FROM story AS s, generate_series(1, :each) AS n, LATERAL (SELECT hashtext(s.id::text || n) & 16383 AS who) AS by,
        (SELECT array_agg(id) AS ids FROM org_unit WHERE tenant = :tenant) AS units
    WHERE s.tenant = :tenant ON CONFLICT DO NOTHING
"""


async def measured(database: Database, span: Span) -> list[float]:
    took = []
    for _ in range(ROUNDS):
        async with database.library(HERE) as library:
            await library.session.execute(text("SET LOCAL statement_timeout = 0"))
            began = time.perf_counter()
            await report.report(library.session, HERE, span)
            took.append(time.perf_counter() - began)
    return took


async def main(stories: int) -> None:
    async with own_postgres() as url, Database.open(url) as database:
        async with database.changing():
            await database.migrate()
        async with database.engine.begin() as connection:
            await connection.execute(text(UNITS), {"tenant": HERE})
        await fill(database, 1, stories)
        async with database.engine.begin() as connection:
            await connection.execute(text("SET LOCAL statement_timeout = 0"))
            made = await connection.execute(text(TRIES), {"tenant": HERE, "each": EACH})
        await tidy(database)
        print(f"{stories:,} stories, {made.rowcount:,} tries; the goal is {GOAL} s for 100,000 and 1,000,000")
        everything = Span(MONDAY - timedelta(days=1_000), MONDAY + timedelta(days=30), MONDAY, Grain.quarter)
        for name, span in (("in chat", lately(MONDAY, "UTC")), ("everything", everything)):
            took = await measured(database, span)
            print(f"{name}: median {median(took):.2f} s, {min(took):.2f} to {max(took):.2f} s")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=10_000)
    asyncio.run(main(parser.parse_args().stories))
