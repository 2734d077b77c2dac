"""People whom an import names by an address, where no directory tells whose it is: Teams is asked, once they talk."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from bot.addresses import AGAIN_AFTER, AT_ONCE, Addresses
from commandline.people import import_people
from tests.bot.conftest import rows
from tests.conftest import MONDAY, Retold, configured
from tests.connector import TENANT, Fault, Json, Platform
from tests.conversation import Person

WHERE = """
    SELECT person.name, org_unit.name, title, org_unit.leader_id = person.id FROM person
    JOIN org_unit ON (org_unit.tenant, org_unit.id) = (person.tenant, unit_id) ORDER BY person.name
"""
ROSTER = "address,unit,title,leads\nada@x.example,Küche,Köchin,yes\n"

Imports = Callable[[str], Awaitable[None]]


@pytest.fixture
def imports(tmp_path: Path, database_url: str) -> Imports:
    async def run(roster: str = ROSTER) -> None:
        (file := tmp_path / "people.csv").write_text(roster)
        assert await import_people(configured(tenant_id=TENANT, database_url=database_url), file) == 0

    return run


@pytest.fixture
def addresses(retold: Retold) -> Addresses:
    return Addresses(retold.wiring.database, retold.wiring.connector)


def known(person: Person, **more: str) -> Json:
    return {"id": f"29:{person.id}", "objectId": person.id, "name": person.name, **more}


def asked(teams: Platform) -> list[str]:
    return [path for method, path, _ in teams.calls if method == "GET" and "/members/" in path]


@pytest.mark.parametrize(
    "said",
    [
        {"userPrincipalName": "Ada@X.example"},
        {"email": "ada@x.example", "userPrincipalName": "a123@x.example"},
        {"email": "ADA@x.example", "userPrincipalName": ""},
    ],
)
async def test_somebody_who_talks_is_put_where_the_file_says(
    retold: Retold, teller: Person, teams: Platform, addresses: Addresses, imports: Any, said: dict[str, str]
) -> None:
    await imports()
    await teller.says("help")
    teams.members[teller.id] = known(teller, **said)
    await addresses.look(MONDAY)
    assert await rows(retold.wiring.database, WHERE) == [("Ada Example", "Küche", "Köchin", True)]
    await addresses.look(MONDAY)
    assert len(asked(teams)) == 1


async def test_nobody_is_asked_for_where_no_import_waits(teller: Person, teams: Platform, addresses: Addresses) -> None:
    await teller.says("help")
    await addresses.look(MONDAY)
    assert asked(teams) == []


async def test_whoever_is_somebody_else_waits_for_nothing(
    retold: Retold, teller: Person, teams: Platform, addresses: Addresses, imports: Any
) -> None:
    await imports()
    await teller.says("help")
    teams.members[teller.id] = known(teller, email="eve@x.example")
    await addresses.look(MONDAY)
    await addresses.look(MONDAY + 2 * AGAIN_AFTER)
    assert await rows(retold.wiring.database, WHERE) == []
    assert await rows(retold.wiring.database, "SELECT address FROM person") == [("eve@x.example",)]
    assert len(asked(teams)) == 1


@pytest.mark.parametrize("answer", [{}, {"email": None}, {"email": "nobody"}, {"email": "a" * 400 + "@x.example"}])
async def test_what_teams_does_not_tell_is_asked_again_the_next_day(
    retold: Retold, teller: Person, teams: Platform, addresses: Addresses, imports: Any, answer: dict[str, Any]
) -> None:
    await imports()
    await teller.says("help")
    teams.members[teller.id] = known(teller, **answer)
    for _ in range(3):
        await addresses.look(MONDAY)
    assert len(asked(teams)) == 1
    teams.members[teller.id] = known(teller, email="ada@x.example")
    await addresses.look(MONDAY + AGAIN_AFTER)
    assert len(await rows(retold.wiring.database, WHERE)) == 1


async def test_somebody_unknown_to_teams_holds_up_nobody(
    retold: Retold, teams: Platform, addresses: Addresses, imports: Any
) -> None:
    """Those who are not there come first in the order, and more of them than are asked for at once."""
    await imports()
    strangers = [retold.person("Gone Example", id=f"0-{n}") for n in range(AT_ONCE)]
    for stranger in strangers:
        await stranger.says("help")
    await (ada := retold.person()).says("help")
    teams.members[ada.id] = known(ada, email="ada@x.example")
    await addresses.look(MONDAY)
    assert await rows(retold.wiring.database, WHERE) == []
    await addresses.look(MONDAY)
    assert len(await rows(retold.wiring.database, WHERE)) == 1


async def test_who_asks_too_much_is_patient(
    retold: Retold, teller: Person, teams: Platform, addresses: Addresses, imports: Any
) -> None:
    await imports()
    await teller.says("help")
    teams.members[teller.id] = known(teller, email="ada@x.example")
    teams.member_faults.append(Fault(429, retry_after="1"))
    await addresses.look(MONDAY)
    assert await rows(retold.wiring.database, WHERE) == []
    await addresses.look(MONDAY)
    assert len(await rows(retold.wiring.database, WHERE)) == 1
