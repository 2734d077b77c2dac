"""`report`: every figure of every cell, in a file that a spreadsheet opens and does not reckon with."""

import csv
import io
import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

import playground
from commandline.cells import table, written
from commandline.reporting import CAMPAIGNS, COLUMNS, MEASURES, Asked, Shape, export
from settings import SettingsError
from stories.campaigns import CampaignLeader
from stories.database import Database
from stories.periods import Grain
from stories.report import FIGURES
from stories.tables.people import OrgUnit
from tests.conftest import configured
from tests.stories.making import DAY, HERE, MONDAY, keep, published_story
from tests.stories.test_campaigns import a_campaign
from tests.stories.test_report import FEW, kept, told, tried


async def printed(database_url: str, capsys: pytest.CaptureFixture[str], **asked: Any) -> str:
    capsys.readouterr()
    assert await export(configured(tenant_id=HERE, database_url=database_url), Asked(**asked)) == 0
    return capsys.readouterr().out


@pytest.fixture
async def filled(database: Database) -> None:
    """Six of a unit with an odd name tell and try in minutes; two of another one do too."""
    odd, small = OrgUnit(tenant=HERE, key="import:odd", name="=1+1"), OrgUnit(tenant=HERE, key="import:s", name="Small")
    await kept(database, odd, small)
    stories = [told("9 → 8 minutes", author_id=name, unit_id=odd.id, unit_name="=1+1") for name in FEW]
    await kept(database, *stories, *(told(author_id=name, unit_id=small.id) for name in ("gil", "hal")))
    await kept(database, *(tried(stories[0], name, "worked", unit_id=odd.id) for name in FEW[1:]))


@pytest.mark.usefixtures("filled")
async def test_prints_a_table_for_a_spreadsheet(database_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(await printed(database_url, capsys))))
    assert tuple(rows[0]) == COLUMNS
    whole = rows[0]
    assert (whole["unit"], whole["objective"], whole["hidden"]) == ("all", "all", "no")
    assert (whole["begins"], whole["ends"]) == ("2026-10-01", "2026-12-31")
    assert (whole["stories"], whole["adoptions"], whole["adoption_rate"]) == ("8", "5", "1.0")
    assert {row["unit"] for row in rows} == {"all", "'=1+1", "Small"}
    for row in rows:
        hidden = row["unit"] != "all"
        assert row["hidden"] == ("yes" if hidden else "no"), "two can't be told, nor what remains without them"
        assert hidden != any(row[name] for name in FIGURES)


@pytest.mark.usefixtures("filled")
async def test_prints_everything_for_a_program(database_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = json.loads(await printed(database_url, capsys, shape=Shape.json, grain=Grain.month))
    whole = said["rows"][0]
    assert (whole["begins"], whole["ends"], whole["unit"], whole["hidden"]) == ("2026-11-01", "2026-11-30", "all", "no")
    assert tuple(whole["figures"]) == tuple(FIGURES)
    assert whole["figures"]["stories"] == 8
    assert [row["figures"] for row in said["rows"] if row["hidden"] == "yes"] == [{}] * 4
    assert said["evidence"][0] == dict(
        zip(MEASURES, ("2026-11-01", "2026-11-30", "teller", "minutes", 6, 6, 9.0, 8.0), strict=True)
    )
    table = await printed(database_url, capsys, evidence=True)
    assert table.splitlines()[1] == '"2026-10-01","2026-12-31","teller","minutes","6","6","9.0","8.0"'


async def test_prints_guess_beside_result(
    database: Database, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of one that is over; of one that runs nothing of what was guessed, of fewer than five how many. No formula."""
    now = datetime.now(UTC)
    over = a_campaign(name="=1+1", starts_at=now - 20 * DAY, ends_at=now - DAY)
    runs = a_campaign(starts_at=now - 20 * DAY, ends_at=now + DAY)
    said: dict[str, Any] = {"tenant": HERE, "guessed_at": now}
    leaders = [
        CampaignLeader(
            **said, campaign_id=each.id, person_id=who, adoptions=many, number=figure, number_amount=Decimal(40)
        )
        for each in (over, runs)
        for who, many, figure in (("grace", 12, "-40"), *((who, 5, "-40") for who in FEW[1:5]))
    ]
    await kept(database, over, runs, *leaders)
    since = (now - 30 * DAY).date()
    table = await printed(database_url, capsys, campaigns=True, since=since)
    lines = {row["over"]: row for row in csv.DictReader(io.StringIO(table))}
    assert tuple(lines["yes"]) == CAMPAIGNS
    assert lines["yes"]["campaign"] == "'=1+1"
    assert [lines["yes"][name] for name in CAMPAIGNS[-5:]] == ["5", "5", "12", "'-40", "'-40"]
    assert [lines["no"][name] for name in CAMPAIGNS[-5:]] == [""] * 5
    async with database.library(HERE) as library:
        await library.session.delete(await library.campaigns.leader(over.id, "grace"))
    fewer = csv.DictReader(io.StringIO(await printed(database_url, capsys, campaigns=True, since=since)))
    assert [[row[name] for name in CAMPAIGNS[-5:]] for row in fewer if row["over"] == "yes"] == [["4", *[""] * 4]]
    whole = json.loads(await printed(database_url, capsys, shape=Shape.json, since=since))
    assert [each["campaign"] for each in whole["campaigns"]] == ["Thanks of the week", "=1+1"]


async def test_begins_where_it_is_told_to(
    database: Database, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for at in (MONDAY, MONDAY - 100 * DAY):
        await keep(database, *(published_story(at, author_id=name) for name in FEW))
    everything = list(csv.DictReader(io.StringIO(await printed(database_url, capsys))))
    assert {row["begins"] for row in everything} == {"2026-07-01", "2026-10-01"}
    later = await printed(database_url, capsys, since=date(2026, 11, 5))
    assert {row["begins"] for row in csv.DictReader(io.StringIO(later))} == {"2026-10-01"}


async def test_an_empty_library_has_a_table_without_rows(database_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert await printed(database_url, capsys) == ",".join(f'"{each}"' for each in COLUMNS) + "\r\n"


async def test_needs_to_know_whose(database_url: str) -> None:
    with pytest.raises(SettingsError, match="RETOLD_TENANT_ID"):
        await export(configured(database_url=database_url, app_id="a service's"), Asked())


async def test_without_a_service_it_is_the_playgrounds(
    database: Database, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    await kept(database, *(told(tenant=playground.tenant(), author_id=name) for name in FEW), told())
    assert await export(configured(database_url=database_url), Asked()) == 0
    whole = next(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert whole["stories"] == str(len(FEW))


def test_a_cell_is_one_wherever_a_spreadsheet_parts_them() -> None:
    file = io.StringIO(newline="")
    table(file, ("a", "b"), [("Thanks;=1+1;x", 3)])
    assert list(csv.reader(io.StringIO(file.getvalue(), newline=""), delimiter=";"))[1] == ['Thanks;=1+1;x,"3"']


def test_a_number_below_nothing_is_no_formula() -> None:
    cells = (-0.5, "-1", "=1", "+1", "@A1", "\tx", "plain", None, datetime(2026, 1, 1, tzinfo=UTC))
    assert [written(cell) for cell in cells] == [
        *("-0.5", "'-1", "'=1", "'+1", "'@A1", "'\tx", "plain", "", "2026-01-01 00:00:00+00:00")
    ]
