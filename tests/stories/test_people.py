"""Who belongs where: what the directory says wins over an import, and an import over what somebody was asked."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import text

from stories.database import Database
from stories.errors import NotFound
from stories.library import Library
from stories.organisation import Expected, Organisation, Told, unit
from stories.rules import NAME_MOST
from stories.tables.people import Duty, OrgUnit, Person, UnitFrom
from tests.stories.making import DAY, HERE, MONDAY, THERE

WARD, SHOP = unit("department", "Ward 3"), unit("department", "Shop")


async def tell(
    database: Database,
    *people: Told,
    said: UnitFrom = UnitFrom.directory,
    at: datetime = MONDAY,
    tenant: str = HERE,
    settle: bool = True,
    units: Any = (WARD, SHOP),
) -> None:
    async with database.library(tenant) as library:
        organisation = Organisation(library.session, tenant)
        listed = said is UnitFrom.directory
        told = [replace(each, looked=listed, listed=listed) for each in people]
        await organisation.told(told, units, said, at)
        if settle:
            await organisation.settle()


async def person(database: Database, id: str, tenant: str = HERE) -> Person:
    async with database.library(tenant) as library:
        found = await library.people.get(id)
        assert found is not None
        return found


async def units(database: Database, tenant: str = HERE) -> dict[str, int]:
    async with database.library(tenant) as library:
        return {sized.unit.name: sized.people for sized in await library.people.units()}


async def unit_of(database: Database, id: str) -> OrgUnit | None:
    async with database.library(HERE) as library:
        return await library.people.unit_of(id)


async def talks(library: Library, id: str, **more: Any) -> None:
    library.session.add(Person(tenant=library.tenant, id=id, name="Ada Teams", language="de", **more))


async def test_the_directory_tells_of_people_who_never_talked(database: Database) -> None:
    await tell(database, Told("ada", name="Ada", title="Nurse", address="ada@x.example", unit=WARD.key, language="de"))
    ada = await person(database, "ada")
    assert (ada.name, ada.language, ada.title, ada.talked, ada.unit_from) == ("Ada", "de", "Nurse", False, "directory")
    assert await units(database) == {"Ward 3": 1}


async def test_the_name_and_language_of_who_talks_are_what_teams_says(database: Database) -> None:
    async with database.library(HERE) as library:
        await talks(library, "ada")
    await tell(database, Told("ada", name="Example, Ada", language="fr", title="Nurse", unit=WARD.key))
    ada = await person(database, "ada")
    assert (ada.name, ada.language, ada.title, ada.talked) == ("Ada Teams", "de", "Nurse", True)


async def test_what_is_not_said_stays_and_what_is_empty_goes(database: Database) -> None:
    await tell(database, Told("ada", name="Ada", title="Nurse", manager="ben", address="a@x", unit=WARD.key))
    await tell(database, Told("ada", title="Ward nurse"))
    ada = await person(database, "ada")
    assert (ada.name, ada.title, ada.manager_id, ada.address) == ("Ada", "Ward nurse", "ben", "a@x")
    await tell(database, Told("ada", title="", manager="", address="", unit=""))
    ada = await person(database, "ada")
    assert (ada.name, ada.title, ada.manager_id, ada.address) == ("Ada", "", None, None)
    assert (ada.unit_id, ada.unit_from) == (None, None)


async def test_the_later_word_counts(database: Database) -> None:
    async with database.library(HERE) as library:
        await talks(library, "ada")
        await library.session.flush()
        assert await library.people.assign("ada", await library.people.named("asked", "Ward Three"))
    kiosk = unit("import", "Kiosk")
    await tell(database, Told("ada", unit=kiosk.key, title="Seller"), said=UnitFrom.imported, units=[kiosk])
    async with database.library(HERE) as library:
        assert not await library.people.assign("ada", await library.people.named("asked", "Ward Three"))
    assert await units(database) == {"Kiosk": 1}
    await tell(database, Told("ada", unit=WARD.key, title="Nurse"))
    await tell(database, Told("ada", unit=kiosk.key, title="Seller"), said=UnitFrom.imported, units=[kiosk])
    assert await units(database) == {"Ward 3": 1}
    assert (await person(database, "ada")).title == "Nurse"


async def test_a_directory_without_a_unit_leaves_what_was_imported(database: Database) -> None:
    kiosk = unit("import", "Kiosk")
    await tell(database, Told("ada", unit=kiosk.key), said=UnitFrom.imported, units=[kiosk])
    await tell(database, Told("ada", unit="", title="Seller"))
    assert await units(database) == {"Kiosk": 1}


async def test_an_unknown_person_is_in_no_unit_and_can_not_be_assigned_one(database: Database) -> None:
    async with database.library(HERE) as library:
        assert await library.people.get("nobody") is None
        assert await library.people.unit_of("nobody") is None
        assert not await library.people.assign("nobody", None)


async def test_who_left_is_not_counted_and_can_come_back(database: Database) -> None:
    await tell(database, Told("ada", name="Ada", unit=WARD.key), Told("ben", name="Ben", unit=WARD.key))
    await tell(database, Told("ada", gone=True), Told("eve", gone=True), at=MONDAY + DAY)
    assert (await person(database, "ada")).left_at == MONDAY + DAY
    assert await units(database) == {"Ward 3": 1}
    async with database.library(HERE) as library:
        assert await library.people.get("eve") is None
        ward = await library.people.unit_of("ben")
        assert ward is not None
        assert await library.people.sizes([ward.id]) == {}, "nobody there talks to Retold yet"
        ben = await library.people.get("ben")
        assert ben is not None
        ben.talked = True
        assert await library.people.sizes([ward.id]) == {ward.id: 1}
        assert await library.people.sizes([ward.id, None], but=["ben"]) == {}
        assert await library.people.unit(ward.id) == ward
    await tell(database, Told("ada", gone=True), at=MONDAY + 2 * DAY)
    assert (await person(database, "ada")).left_at == MONDAY + DAY
    await tell(database, Told("ada", gone=False), at=MONDAY + 3 * DAY)
    assert (await person(database, "ada")).left_at is None
    assert await units(database) == {"Ward 3": 2}


async def test_who_is_not_told_of_any_more_has_left(database: Database) -> None:
    await tell(database, Told("ada", address="ada@x"), Told("ben", address="ben@x"))
    async with database.library(HERE) as library:
        await talks(library, "guest", looked_up_at=MONDAY)  # nobody in the directory
    await tell(database, Told("ben"), at=MONDAY + DAY)
    async with database.library(HERE) as library:
        await Organisation(library.session, HERE).not_told_since(MONDAY + DAY, MONDAY + DAY)
    left = {id: (await person(database, id)).left_at for id in ("ada", "ben", "guest")}
    assert left == {"ada": MONDAY + DAY, "ben": None, "guest": None}


async def test_a_renamed_department_is_the_same_unit(database: Database) -> None:
    await tell(database, Told("ada", unit=WARD.key), Told("ben", unit=WARD.key), Told("eva", unit=SHOP.key))
    before = await unit_of(database, "ada")
    new = unit("department", "Ward Three")
    await tell(database, Told("ada", unit=new.key), units=[new], settle=False)  # its people come on two pages
    await tell(database, Told("ben", unit=new.key), units=[new])
    after = await unit_of(database, "ada")
    assert before is not None
    assert after is not None
    assert (after.id, after.name, after.key) == (before.id, "Ward Three", new.key)
    assert await units(database) == {"Ward Three": 2, "Shop": 1}
    await tell(database, Told("ada", unit=new.key), Told("ben", unit=new.key), units=[new])
    assert await units(database) == {"Ward Three": 2, "Shop": 1}


async def test_a_department_that_somebody_leaves_for_a_new_one_is_not_renamed(database: Database) -> None:
    await tell(database, Told("ada", unit=WARD.key), Told("ben", unit=WARD.key))
    before = await unit_of(database, "ada")
    new = unit("department", "Ward Three")
    await tell(database, Told("ada", unit=new.key), units=[new])
    after = await unit_of(database, "ada")
    assert before is not None
    assert after is not None
    assert after.id != before.id
    assert await units(database) == {"Ward 3": 1, "Ward Three": 1}


async def test_a_department_that_is_split_is_not_renamed(database: Database) -> None:
    await tell(database, Told("ada", unit=WARD.key), Told("ben", unit=WARD.key))
    east, west = unit("department", "Ward East"), unit("department", "Ward West")
    before = await unit_of(database, "ada")
    await tell(database, Told("ada", unit=east.key), Told("ben", unit=west.key), units=[east, west])
    assert before is not None
    for id in ("ada", "ben"):
        after = await unit_of(database, id)
        assert after is not None
        assert after.id != before.id


async def test_the_head_of_a_unit_is_managed_from_outside_of_it(database: Database) -> None:
    await tell(
        database,
        Told("chief", unit=SHOP.key),
        Told("ada", unit=WARD.key, manager="chief"),
        Told("ben", unit=WARD.key, manager="ada"),
        Told("eva", unit=WARD.key, manager="ben"),
        Told("fay", unit=WARD.key, manager="ben"),
        Told("lonely", unit=WARD.key, manager="chief"),
    )
    ward = await unit_of(database, "eva")
    assert ward is not None
    assert ward.leader_id == "ada"


async def test_a_long_name_is_cut_and_two_that_differ_at_the_end_are_two(database: Database) -> None:
    one, other = unit("department", "x" * 200 + "1"), unit("department", "X" * 200 + "2")
    await tell(database, Told("ada", unit=one.key), Told("ben", unit=other.key), units=[one, other])
    assert len({one.key, other.key}) == 2
    async with database.library(HERE) as library:
        assert [len(sized.unit.name) for sized in await library.people.units()] == [NAME_MOST] * 2


async def test_a_unit_is_spelled_in_many_ways() -> None:
    assert unit("department", " WARD   3").key == unit("department", "Ward 3").key
    assert unit("import", "Ward 3").key != unit("department", "Ward 3").key


async def test_two_tenants_have_nothing_in_common(database: Database) -> None:
    await tell(database, Told("ada", name="Ada", unit=WARD.key))
    await tell(database, Told("ada", name="Ada There", unit=SHOP.key), tenant=THERE)
    async with database.library(THERE) as library:
        await Organisation(library.session, THERE).duty(Duty.leader, "group", ["ada"])
        await Organisation(library.session, THERE).own("19:team", ["ada"])
        await Organisation(library.session, THERE).not_told_since(MONDAY + DAY, MONDAY + DAY)
    assert (await person(database, "ada")).name == "Ada"
    assert await units(database) == {"Ward 3": 1}
    async with database.library(HERE) as library:
        assert not await library.people.leads("ada")
        assert not await library.people.owns("ada", "19:team")
        ward = (await library.people.units())[0].unit
    async with database.library(THERE) as library:
        with pytest.raises(NotFound):
            await library.people.unit(ward.id)


async def test_duties_are_replaced_as_a_whole_source_by_source(database: Database) -> None:
    async with database.library(HERE) as library:
        organisation = Organisation(library.session, HERE)
        await organisation.duty(Duty.leader, "group-1", ["ada", "ben"])
        await organisation.duty(Duty.leader, "group-2", ["ben"])
        await organisation.duty(Duty.editor, "group-1", ["eva"])
        await organisation.duty(Duty.leader, "group-1", ["eva"])
        assert await library.people.with_duty(Duty.leader) == ["ben", "eva"]
        assert await library.people.leads("eva")
        assert not await library.people.edits("ben")
        await organisation.no_other(Duty.leader, ["group-1"])
        assert await library.people.with_duty(Duty.leader) == ["eva"]
        assert await library.people.edits("eva")
        await organisation.duty(Duty.leader, "group-1", [])
        assert await library.people.with_duty(Duty.leader) == []


async def test_the_owners_of_a_team_are_replaced_as_a_whole(database: Database) -> None:
    async with database.library(HERE) as library:
        organisation = Organisation(library.session, HERE)
        await organisation.own("19:team", ["ada", "ben"])
        await organisation.own("19:other", ["eva"])
        await organisation.own("19:team", ["ben", "fay"])
        owners = [each for each in ("ada", "ben", "eva", "fay") if await library.people.owns(each, "19:team")]
        assert owners == ["ben", "fay"]
        assert await library.people.owns("eva", "19:other")


async def test_who_was_expected_by_an_address_is_met(database: Database) -> None:
    kiosk = unit("import", "Kiosk")
    async with database.library(HERE) as library:
        organisation = Organisation(library.session, HERE)
        await organisation.told([], [kiosk], UnitFrom.imported, MONDAY)
        await organisation.expect([Expected("ada@x.example", kiosk.key, "Seller", leads=True)])
        await organisation.expect([Expected("ben@x.example", kiosk.key, "Seller", leads=False)])
        await talks(library, "ada")
    await tell(database, Told("ada", address="ada@x.example"), Told("ben", address="ben@x.example", unit=WARD.key))
    ada, kiosk_now = await person(database, "ada"), await unit_of(database, "ada")
    assert kiosk_now is not None
    assert (ada.title, ada.unit_from, kiosk_now.name, kiosk_now.leader_id) == ("Seller", "imported", "Kiosk", "ada")
    assert await units(database) == {"Kiosk": 1, "Ward 3": 1}
    async with database.session() as session:
        assert await session.scalar(text("SELECT count(*) FROM expected_person")) == 0


async def test_thousands_are_told_in_one_go(database: Database) -> None:
    many = [Told(f"p{n:05}", name=f"Person {n}", unit=WARD.key, manager="p00000" if n else "") for n in range(5_000)]
    await tell(database, *many)
    await tell(database, *many)
    assert await units(database) == {"Ward 3": 5_000}
