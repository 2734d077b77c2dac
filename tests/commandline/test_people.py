"""A list of people from a CSV file: however Excel writes it; a wrong row is named, and nothing is half imported."""

from pathlib import Path
from typing import Any

import pytest

from commandline.people import import_people
from commandline.roster import Unreadable, read
from settings import SettingsError
from stories.database import Database
from stories.organisation import Organisation, Told, unit
from stories.tables.people import Person, UnitFrom
from tests.bot.conftest import rows
from tests.conftest import MONDAY, configured
from tests.processes import CREDENTIALS, ran

HERE = "5f1d2c9a-4f57-4f6e-8a11-000000000002"
THERE = "another-tenant"
ADA, BEN, EVA = (f"6b0a3f6e-6f4e-4f0f-9a55-00000000000{n}" for n in "abe")
WHERE = """
    SELECT person.id, org_unit.name, title, org_unit.leader_id = person.id, unit_from FROM person
    JOIN org_unit ON (org_unit.tenant, org_unit.id) = (person.tenant, unit_id)
    WHERE person.tenant = :tenant ORDER BY person.id
"""


@pytest.fixture
async def run(database: Database, tmp_path: Path) -> Any:
    async def imports(content: str | bytes, **more: Any) -> int:
        file = tmp_path / "people.csv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return await import_people(configured(**{"tenant_id": HERE, "database_url": database.url, **more}), file)

    return imports


def simply(content: str | bytes) -> list[tuple[Any, ...]]:
    found = read(content if isinstance(content, bytes) else content.encode())
    return [(row.person, row.unit, row.title, row.leads) for row in found]


WANTED = [("ada@x.example", "Küche", "Köchin", True), (BEN, "Küche", "", False)]
PLAIN = f"person,unit,title,leads\nada@x.example,Küche,Köchin,yes\n{BEN},Küche,,no\n"
GERMAN = f"Adresse;Abteilung;Titel;Leitung\r\nADA@X.example;Küche;Köchin;ja\r\n{BEN.upper()};Küche;;nein\r\n"


@pytest.mark.parametrize(
    "content",
    [
        PLAIN,
        PLAIN.encode("utf-8-sig"),
        PLAIN.encode("utf-16"),
        PLAIN.replace(",", "\t"),
        PLAIN.replace(",", ";"),
        PLAIN.replace("person,unit", "  Object ID , UNIT ").replace("leads", "Leads"),
        PLAIN.replace("\n", "\r\n"),
        PLAIN.replace("\n", "\n\n"),
        PLAIN.replace("\n", ",,,\n"),
        "sep=;\r\n" + GERMAN,
        GERMAN.encode("cp1252"),
        f"note,unit,title,leads,person\nx,Küche,Köchin,1,ada@x.example\n,Küche\u00a0,,,{BEN}\n",
        PLAIN + PLAIN.split("\n", 1)[1],
    ],
)
def test_a_list_is_read_however_it_was_written(content: str | bytes) -> None:
    assert simply(content) == WANTED


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "names no column “person”"),
        (b"\xff\xfe\x00", "The file is no text"),
        (b"\x81\x8d,unit\n", "The file is no text"),
        (b"\x00\x00", "The file is no text"),
        ("name,unit\n", "names no column “person”"),
        ("person,name\n", "names no column “unit”"),
        ("person,unit,department\n", "the column “unit” twice"),
        ("person,unit\nada@x.example,Ward\n\nada,Ward\n", "line 4: 'ada' is neither an object id nor an address"),
        ("person,unit\n,Ward\n", "line 2: names nobody"),
        ("person,unit\nada@x.example\n", "line 2: names no unit"),
        ("person,unit\nada@x.example, \n", "line 2: names no unit"),
        ("person,unit\nada@x.example,Ward,more\n", "line 2: has more cells than the first line"),
        (f"person,unit\nada@x.example,{'x' * 200}\n", "line 2: its unit has more than 120 characters"),
        (f"person,unit,title\nada@x.example,Ward,{'x' * 9_000}\n", "line 2: its title has more than 120 characters"),
        (f"person,unit\n{'x' * 400}@x.example,Ward\n", "is neither an object id nor an address"),
        ("person,unit,leads\nada@x.example,Ward,maybe\n", "line 2: 'maybe' under “leads” is neither yes nor no"),
        (
            "person,unit\nada@x.example,Ward\nben@x.example,Ward\nADA@x.example,Shop\n",
            "line 4: says otherwise than line 2 of the same person",
        ),
        (
            "person,unit,leads\nada@x.example,Ward,x\nben@x.example,WARD,x\n",
            "line 3: names another one who leads the unit than line 2",
        ),
        ('person,unit\n"ada@x.example,Ward\n', "line 2: unexpected end of data"),
        ('person,unit\nada@x.example,"Ward"s\n', "line 2: "),
    ],
)
def test_what_is_wrong_is_said_with_its_line(content: str | bytes, said: str) -> None:
    with pytest.raises(Unreadable) as error:
        simply(content)
    assert said in str(error.value)
    assert any(word in str(error.value) for word in ("Nothing was imported", "save it as"))


def test_a_hundred_mistakes_are_not_all_listed() -> None:
    with pytest.raises(Unreadable) as error:
        simply("person,unit\n" + "nobody,Ward\n" * 100)
    assert str(error.value).count("line ") == 20
    assert "and 80 more" in str(error.value)


async def test_people_are_put_into_units(run: Any, database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        assert await run(f"person,unit,title,leads\n{ADA},Ward,Nurse,yes\n{BEN},ward,,\nlate@x.example,Ward,,\n") == 0
        assert "Imported: 3 people, 1 units." in (said := capsys.readouterr().out)
        assert "1 of them: as soon as" in said
        assert await rows(database, WHERE, tenant=HERE) == [
            (ADA, "Ward", "Nurse", True, "imported"),
            (BEN, "Ward", "", False, "imported"),
        ]
        assert await rows(database, "SELECT address FROM expected_person") == [("late@x.example",)]
    assert await run(f"person,unit,title,leads\n{ADA},Ward Three,,\n{BEN},Ward Three,,yes\n") == 0
    assert await rows(database, WHERE, tenant=HERE) == [
        (ADA, "Ward Three", "Nurse", False, "imported"),
        (BEN, "Ward Three", "", True, "imported"),
    ]
    assert len(await rows(database, "SELECT FROM person")) == 2


async def test_nothing_is_half_imported(run: Any, database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    assert await run(f"person,unit\n{ADA},Ward\nnobody,Ward\n") == 1
    assert "line 3: 'nobody' is neither" in capsys.readouterr().out
    assert await rows(database, "SELECT FROM person") == []
    assert await rows(database, "SELECT FROM org_unit") == []


async def test_an_address_is_a_person_where_it_is_known(
    run: Any, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    async with database.library(HERE) as library:
        for id, address, left in ((ADA, "ada@x.example", None), (BEN, "ada@x.example", MONDAY), (EVA, "eva@x", None)):
            library.session.add(
                Person(tenant=HERE, id=id, name="A", language="en", address=address, left_at=left, listed=True)
            )
    assert await run("person,unit\nAda@X.example,Ward\n") == 0
    assert [row[0] for row in await rows(database, WHERE, tenant=HERE)] == [ADA]
    assert await run(f"person,unit\nada@x.example,Ward\n{EVA},Ward\n{ADA},Shop\n") == 1
    assert "line 4: says otherwise than line 2 of the same person" in capsys.readouterr().out


async def test_what_the_directory_says_stays(run: Any, database: Database) -> None:
    ward = unit("department", "Ward")
    async with database.library(HERE) as library:
        organisation = Organisation(library.session, HERE)
        await organisation.told([Told(ADA, title="Nurse", unit=ward.key)], [ward], UnitFrom.directory, MONDAY)
    assert await run(f"person,unit,title\n{ADA},Kiosk,Seller\n{BEN},Kiosk,Seller\n") == 0
    assert [row[:3] for row in await rows(database, WHERE, tenant=HERE)] == [
        (ADA, "Ward", "Nurse"),
        (BEN, "Kiosk", "Seller"),
    ]


async def test_a_person_in_two_tenants_is_moved_in_one(run: Any, database: Database) -> None:
    for tenant in (HERE, THERE):
        assert await run(f"person,unit\n{ADA},Ward\n", tenant_id=tenant) == 0
    assert await run(f"person,unit\n{ADA},Shop\n") == 0
    assert [[row[1] for row in await rows(database, WHERE, tenant=tenant)] for tenant in (HERE, THERE)] == [
        ["Shop"],
        ["Ward"],
    ]


async def test_twenty_thousand_people_in_800_units(run: Any, database: Database) -> None:
    lines = [f"p{n}@x.example,Unit {n % 800},Title,{'yes' if n < 800 else ''}" for n in range(10_000)]
    lines += [f"6b0a3f6e-6f4e-4f0f-9a55-{n:012x},Unit {n % 800},Title," for n in range(10_000)]
    assert await run("person,unit,title,leads\n" + "\n".join(lines)) == 0
    assert await rows(database, "SELECT count(*) FROM org_unit") == [(800,)]
    assert await rows(database, "SELECT count(*) FROM expected_person WHERE leads") == [(800,)]
    assert await rows(database, "SELECT count(*) FROM person WHERE unit_id IS NOT NULL") == [(10_000,)]


async def test_whose_people_they_are_has_to_be_known(run: Any) -> None:
    with pytest.raises(SettingsError, match="RETOLD_TENANT_ID"):
        await run("person,unit\n", tenant_id="")


async def test_the_command_ends_with_1_where_something_is_wrong(tmp_path: Path, database_url: str) -> None:
    (tmp_path / "people.csv").write_text("person,unit\nnobody,Ward\n")
    settings = {**CREDENTIALS, "database_url": database_url}
    wrong = await ran(tmp_path, "people", "import", "people.csv", **settings)
    lost = await ran(tmp_path, "people", "import", "gone.csv", **settings)
    assert (wrong.code, lost.code, wrong.err, lost.err) == (1, 1, "", "")
    assert "line 2" in wrong.out
    assert lost.out == "gone.csv can't be read: No such file or directory.\n"
