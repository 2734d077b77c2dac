"""`audit`: what editors did, as a CSV file on standard output."""

import sys

from commandline import cells
from commandline.whose import tenant
from settings import Settings
from wiring import opened

COLUMNS = ("at", "person", "name", "act", "piece", "note")


async def export(settings: Settings) -> int:
    """Prints every record, the oldest first; the exit code."""
    async with opened(settings) as database, database.answering(), database.library(tenant(settings)) as library:
        records = await library.records.all()
    rows = (
        (each.at.isoformat(), each.person_id, each.person_name, each.act, each.piece_id or "", each.note)
        for each in records
    )
    cells.table(sys.stdout, COLUMNS, rows)
    return 0
