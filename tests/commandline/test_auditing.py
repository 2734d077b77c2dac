"""`audit`: everything that editors did, in a file that a spreadsheet opens and does not reckon with."""

import csv
import io
from uuid import UUID

import pytest

from commandline.auditing import COLUMNS, export
from settings import SettingsError
from stories.audit import Editor
from stories.database import Database
from stories.tables.house import Act
from tests.conftest import configured
from tests.stories.making import DAY, HERE, MONDAY, THERE

PIECE = UUID("00000000-0000-0000-0000-0000000000aa")


async def test_prints_what_editors_did(
    database: Database, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async with database.library(THERE) as library:
        await library.records.keep(Editor("else", "Somebody Else"), Act.review_on, MONDAY)
    async with database.library(HERE) as library:
        await library.records.keep(Editor("eda", "=Eda"), Act.returned, MONDAY + DAY, PIECE, 'Two lines,\n"quoted"')
        await library.records.keep(Editor("eda", "Eda"), Act.review_on, MONDAY)
    assert await export(configured(database_url=database_url, tenant_id=HERE)) == 0
    assert list(csv.reader(io.StringIO(capsys.readouterr().out))) == [
        list(COLUMNS),
        ["2026-11-23T08:00:00+00:00", "eda", "Eda", "review-on", "", ""],
        ["2026-11-24T08:00:00+00:00", "eda", "'=Eda", "returned", str(PIECE), 'Two lines,\n"quoted"'],
    ]


async def test_needs_to_know_whose_records_these_are() -> None:
    with pytest.raises(SettingsError, match="RETOLD_TENANT_ID"):
        await export(configured(app_id="a service's"))
