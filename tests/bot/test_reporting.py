"""The report in chat: for editors about everybody, for who leads a unit about that unit, for nobody else."""

import pytest
from sqlalchemy import update
from sqlmodel import col

from stories.pieces import Status, Story
from stories.tables.people import OrgUnit
from tests.conftest import Retold, Start
from tests.connector import TENANT
from tests.stories.test_report import FEW, told, tried

OTHERS = ["gil", "hal", "ivy", "joe", "kim"]


@pytest.fixture
async def newsroom(start: Start) -> Retold:
    """Six of the ward tell, and five of the support try what Ann told; four say that it works. Lea leads the ward."""
    retold = await start(editors=frozenset({"eda"}))
    async with retold.wiring.database.library(TENANT) as library:
        ward, support = (OrgUnit(tenant=TENANT, key=f"import:{name}", name=name) for name in ("Ward", "Support"))
        ward.leader_id = "lea"
        library.session.add_all([ward, support])
        stories = [told("9 → 8 minutes", tenant=TENANT, author_id=name, unit_id=ward.id) for name in FEW]
        library.session.add_all(stories)
        results = ["worked", "worked", "adapted", "worked", "no-help"]
        library.session.add_all(
            tried(stories[0], name, result, unit_id=support.id, hindrance="rule" if result == "no-help" else "")
            for name, result in zip(OTHERS, results, strict=True)
        )
    return retold


async def test_an_editor_reads_about_everybody(newsroom: Retold) -> None:
    eda = newsroom.person("Eda Editor", id="eda")
    heard = await eda.says("report", hears="Everybody · 1 October to 31 December 2026")
    assert "80%" in heard
    assert "80%\nIt worked, or was adapted\n4 of 5 due · likely 38–\u206096%" in heard
    assert "6\nStories\nby 6 tellers\n5\nPlans to try a story\n5 due, 5 answered" in heard
    assert "Worked or adapted, of those that were due\nSupport\n4 of 5" in heard
    assert "A rule\u20021" in heard
    assert "minutes · 6 tellers\n9 → 8" in heard
    assert "How I know" in heard
    assert "in 4 of 5 that were due (the true share is most likely between 38% and 96%)" in heard
    assert [each["type"] for each in eda.card["body"]].count("Chart.HorizontalBar") == 2


async def test_who_leads_a_unit_reads_about_that_unit(newsroom: Retold) -> None:
    lea = newsroom.person("Lea Leader", id="lea", locale="de-DE")
    heard = await lea.says("bericht", hears="Ward · 1. Oktober bis 31. Dezember 2026")
    assert "6\nGeschichten\nvon 6 Personen" in heard
    assert "Support" not in heard
    assert "Alle" not in heard


async def test_nobody_else_reads_it(newsroom: Retold) -> None:
    ada = newsroom.person()
    heard = await ada.says("report", hears="for Retold's editors, and for whoever leads a unit")
    assert "stories by" not in heard


async def test_tells_nothing_of_few(newsroom: Retold) -> None:
    """Of the six, two remain: then the ward's own leader reads nothing of them either."""
    async with newsroom.wiring.database.library(TENANT) as library:
        gone = update(Story).where(col(Story.author_id).in_(FEW[2:]))
        await library.session.execute(gone.values(status=Status.withdrawn))
    heard = await newsroom.person("Lea Leader", id="lea").says("report", hears="Fewer than five people took part")
    assert "2 stories" not in heard
    eda = newsroom.person("Eda Editor", id="eda")
    heard = await eda.says("report", hears="Of groups of fewer than five people I give no figures")
    assert "Support" not in heard, "what is missing to the sum would be the ward"


async def test_says_so_where_nothing_happened_yet(start: Start) -> None:
    retold = await start(editors=frozenset({"eda"}))
    await retold.person("Eda Editor", id="eda").says("report", hears="Nothing has been told or tried")
