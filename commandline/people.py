"""`people import`: puts the people of a CSV file into their units, all of them or none."""

import asyncio
from pathlib import Path

from sqlalchemy import select
from sqlmodel import col

from commandline.roster import SOURCE, Row, Unreadable, agreed, read
from settings import Settings, SettingsError
from stories.library import Library
from stories.organisation import Expected, Organisation, Told, unit
from stories.tables.people import Person, UnitFrom
from wiring import opened, wall_clock

BATCH = 1_000  # rows in a statement


async def import_people(settings: Settings, file: Path) -> int:
    """Imports a file, and says what became of it; the exit code."""
    if not settings.tenant_id:  # what is written never goes to the playground by mistake (`commandline.whose`)
        raise SettingsError("Retold needs RETOLD_TENANT_ID to know whose people these are.")
    try:
        rows = read(await asyncio.to_thread(file.read_bytes))
        async with opened(settings) as database, database.answering(), database.library(settings.tenant_id) as library:
            print(await _keep(library, rows))
    except OSError as error:
        print(f"{file} can't be read: {error.strerror}.")
        return 1
    except Unreadable as error:
        print(error)
        return 1
    return 0


async def _keep(library: Library, rows: list[Row]) -> str:
    """Writes the rows down; a sentence with what became of them. Raises Unreadable."""
    known = await _known(library, [row.person for row in rows if row.by_address])
    rows = agreed(rows, known)
    organisation, now = Organisation(library.session, library.tenant), wall_clock()
    units = {named.key: named for named in (unit(SOURCE, row.unit) for row in rows)}
    met = {known.get(row.person, row.person): row for row in rows if row.person in known or not row.by_address}
    expected = [row for row in rows if row.person not in known and row.by_address]
    told = [Told(id, unit=row.says[0], title=row.title or None) for id, row in met.items()]
    for begin in range(0, len(told), BATCH):
        batch = told[begin : begin + BATCH]
        theirs = [units[key] for key in sorted({each.unit for each in batch if each.unit})]
        await organisation.told(batch, theirs, UnitFrom.imported, now)
    await organisation.told([], units.values(), UnitFrom.imported, now)
    await organisation.settle()
    for begin in range(0, len(expected), BATCH):
        await organisation.expect([Expected(row.person, *row.says) for row in expected[begin : begin + BATCH]])
    await organisation.lead([(row.says[0], id) for id, row in met.items() if row.leads])
    later = f" {len(expected)} of them: as soon as somebody with their address is known." if expected else ""
    return f"Imported: {len(rows)} people, {len(units)} units. Where the directory says otherwise, it counts.{later}"


async def _known(library: Library, addresses: list[str]) -> dict[str, str]:
    """Whose addresses these are, as far as that is known; of several who had one, who is there."""
    found: dict[str, str] = {}
    for begin in range(0, len(addresses), BATCH):
        theirs = (
            select(col(Person.address), col(Person.id))
            .where(col(Person.tenant) == library.tenant, col(Person.address).in_(addresses[begin : begin + BATCH]))
            .order_by(col(Person.left_at).is_(None), col(Person.id))
        )
        found |= {address: id for address, id in (await library.session.execute(theirs)).all() if address}
    return found
