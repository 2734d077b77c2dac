"""Reading the directory through Microsoft's SDK: pages, changes, what goes wrong, and two who read at once."""

import asyncio
import logging
from datetime import timedelta

import pytest

from bot.graph.people import selected
from bot.graph.reader import FIRST_WAIT, NOT_GRANTED
from stories.rounds import IN_HAND
from stories.tables.people import Duty
from tests.bot.graph.conftest import Office
from tests.connector import TENANT
from tests.graph import DEVICE, GROUP, Fault

LEADERS = "6b0a3f6e-6f4e-4f0f-9a55-00000000000a"


def staffed(office: Office, count: int = 7) -> None:
    for n in range(count):
        office.graph.person(
            f"p{n}",
            department="Ward" if n % 2 else "Shop",
            jobTitle="Nurse",
            mail=f"P{n}@X.example",
            preferredLanguage="de-DE",
            **({"manager": "p0"} if n else {}),
        )


async def test_people_are_read_page_by_page(office: Office) -> None:
    staffed(office)
    await office.reads()
    found = await office.person("p3")
    assert found is not None
    assert (found.name, found.title, found.address, found.language, found.manager_id, found.talked) == (
        "Person p3",
        "Nurse",
        "p3@x.example",
        "de-DE",
        "p0",
        False,
    )
    assert await office.units() == {"Shop": 4, "Ward": 3}
    assert len(office.graph.asked_for("/users/delta")) == 3
    assert "$select=id,displayName,jobTitle" in office.graph.asked_for("/users/delta")[0].replace("%2C", ",").replace(
        "%24", "$"
    )
    part = await office.part("people")
    assert (part.reason, part.holder, part.due_at) == ("", None, office.clock() + timedelta(days=1))


async def test_after_the_first_time_only_changes_are_read(office: Office) -> None:
    staffed(office)
    reader = await office.reads()
    office.graph.asked.clear()
    await office.reads(reader)
    assert office.graph.asked == []
    office.graph.person("p1", jobTitle="Ward sister", department=None)
    office.graph.person("new", department="Ward")
    office.graph.remove("p2")
    office.graph.person("p4", accountEnabled=False)
    await office.a_day_later(reader)
    assert len(office.graph.asked_for("/users/delta")) == 2  # four changes, three a page
    p1, p2, p4 = [await office.person(id) for id in ("p1", "p2", "p4")]
    assert p1 is not None
    assert p2 is not None
    assert p4 is not None
    assert (p1.title, p1.unit_id) == ("Ward sister", None)
    assert (p2.left_at, p4.left_at) == (office.clock(), office.clock())
    assert await office.units() == {"Shop": 2, "Ward": 3}


async def test_a_token_is_asked_for_as_the_app(office: Office) -> None:
    staffed(office, 1)
    await office.reads()
    assert office.login.scopes == ("http://127.0.0.1/.default",)
    assert all(token.startswith("Bearer token-") for token in office.graph.tokens)


async def test_changes_that_are_told_no_more_are_read_anew_and_who_is_not_there_has_left(office: Office) -> None:
    staffed(office)
    reader = await office.reads()
    office.graph.remove("p2")
    office.graph.expired = True
    await office.a_day_later(reader)
    p2, p3 = await office.person("p2"), await office.person("p3")
    assert p2 is not None
    assert p3 is not None
    assert (p2.left_at is None, p3.left_at is None) == (False, True)
    assert (await office.part("people")).failures == 0


async def test_a_page_that_expires_again_and_again_does_not_end_in_a_circle(office: Office) -> None:
    staffed(office)
    office.graph.faults.extend(Fault(410, path="delta") for _ in range(50))
    reader = await office.reads()
    assert len(office.graph.asked_for("/users/delta")) == 2
    await office.reads(reader)
    assert len(office.graph.asked_for("/users/delta")) == 2


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(("header", "seconds"), [("77", 77), ("", 30), ("nonsense", 30), ("-5", 30)])
async def test_a_reading_that_is_throttled_goes_on_when_it_may(
    office: Office, status: int, header: str, seconds: int
) -> None:
    staffed(office)
    office.graph.faults.append(Fault(200, path="delta", body=b'{"value": [], "@odata.nextLink": "%s"}' % link(office)))
    office.graph.faults.append(Fault(status, {"Retry-After": header} if header else {}, path="delta"))
    reader = await office.reads()
    part = await office.part("people")
    assert part.due_at == office.clock() + timedelta(seconds=seconds)
    assert part.link.endswith("first")
    asked = len(office.graph.asked_for("/users/delta"))
    office.clock.forward(seconds=seconds - 1)
    await office.reads(reader)
    assert len(office.graph.asked_for("/users/delta")) == asked
    office.clock.forward(seconds=1)
    await office.reads(reader)
    assert await office.units() == {"Shop": 4, "Ward": 3}


def link(office: Office) -> bytes:
    """A page that is the first one again."""
    office.graph._queries["first"] = (list(office.graph.people), [*selected("department"), "manager"], 7)
    return f"{office.graph.url}/v1.0/users/delta?$skiptoken=first".encode()


async def test_a_permission_that_is_not_granted_switches_off_its_part_only(office: Office) -> None:
    staffed(office)
    office.graph.group(LEADERS, "Leaders", ["p1"])
    office.graph.permissions = frozenset({"GroupMember.Read.All"})
    reader = await office.reads(leaders=frozenset({LEADERS}))
    people = await office.part("people")
    assert people.reason == "403: a permission was not granted"
    assert people.due_at == office.clock() + NOT_GRANTED
    assert (await office.part("duties")).reason == ""
    async with office.database.library(TENANT) as library:
        assert await library.people.leads("p1")
    office.graph.permissions |= {"User.Read.All"}
    office.clock.now += NOT_GRANTED
    await office.reads(reader)
    assert (await office.part("people")).reason == ""
    assert await office.units() == {"Shop": 4, "Ward": 3}


async def test_without_any_permission_people_named_by_their_ids_lead_and_edit(office: Office) -> None:
    office.graph.permissions = frozenset()
    await office.talks("lea")
    await office.reads(leaders=frozenset({"lea", LEADERS}), editors=frozenset({"lea"}))
    async with office.database.library(TENANT) as library:
        assert await library.people.with_duty(Duty.leader) == ["lea"]
        assert await library.people.with_duty(Duty.editor) == ["lea"]


@pytest.mark.parametrize(
    "fault",
    [
        Fault(200, body=b"<html>"),
        Fault(200, body=b"[]"),
        Fault(200, body=b'{"value": {}}'),
        Fault(200, body=b""),
        Fault(204, body=b""),
        Fault(200, body=b'{"value": [], "@odata.nextLink": "https://evil.example/v1.0/users"}'),
        Fault(302, {"Location": "https://evil.example/"}),
        Fault(401),
        Fault(400),
        Fault(404),
        Fault(500),
        Fault(502, body=b"<html>Bad gateway</html>"),
        Fault(504),
    ],
    ids=lambda fault: f"{fault.status} {fault.body[:30].decode()}",
)
async def test_what_nobody_understands_is_asked_for_again_later(
    office: Office, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    staffed(office)
    fault.path = "delta"
    office.graph.faults.append(fault)
    reader = await office.reads()
    part = await office.part("people")
    assert (part.failures, part.due_at) == (1, office.clock() + FIRST_WAIT)
    assert part.reason
    assert "Ada" not in part.reason + caplog.text
    office.clock.now += FIRST_WAIT
    await office.reads(reader)
    assert await office.units() == {"Shop": 4, "Ward": 3}


async def test_an_hour_of_nonsense_is_asked_ever_less(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    office.graph.faults.extend(Fault(500, path="delta") for _ in range(1_000))
    reader = await office.replica()
    for _ in range(360):
        await office.reads(reader)
        office.clock.forward(seconds=10)
    assert 4 <= len(office.graph.asked_for("/users/delta")) <= 8
    assert len([record for record in caplog.records if record.levelno >= logging.WARNING]) == 1


async def test_a_login_service_that_gives_no_token_is_asked_again(office: Office) -> None:
    staffed(office, 1)
    office.login.refuses = "AADSTS7000215: Invalid client secret.\nTrace ID: 1"
    await office.reads()
    part = await office.part("people")
    assert part.reason == "AADSTS7000215: Invalid client secret."
    assert part.due_at == office.clock() + FIRST_WAIT


async def test_who_has_just_talked_is_looked_up_within_a_minute(office: Office) -> None:
    staffed(office)
    reader = await office.reads()
    office.graph.asked.clear()
    office.graph.person("late", department="Ward", jobTitle="Porter", manager="p1")
    await office.talks("late", "guest")
    office.clock.forward(seconds=60)
    await office.reads(reader)
    late, guest = await office.person("late"), await office.person("guest")
    assert late is not None
    assert guest is not None
    assert (late.name, late.title, late.manager_id, late.talked) == ("late in Teams", "Porter", "p1", True)
    assert await office.units() == {"Shop": 4, "Ward": 4}
    assert (guest.listed, guest.looked_up_at, guest.left_at) == (False, office.clock(), None)
    office.graph.asked.clear()
    office.clock.forward(seconds=60)
    await office.reads(reader)
    assert office.graph.asked == []


async def test_two_replicas_read_once(office: Office) -> None:
    staffed(office, 40)
    office.graph.seconds = 0.01
    here, there = await office.replica(), await office.replica()
    await asyncio.gather(office.reads(here), office.reads(there))
    assert len(office.graph.asked_for("/users/delta")) == 14
    assert sum((await office.units()).values()) == 40


async def test_what_a_reader_had_in_hand_is_taken_over_from_the_last_page(office: Office) -> None:
    staffed(office, 9)
    office.graph.faults.append(Fault(200, path="nothing"))
    dying, other = await office.replica(), await office.replica()
    office.graph.seconds = 0.1
    task = asyncio.create_task(office.reads(dying))
    while len(office.graph.asked_for("/users/delta")) < 2:
        await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.wait({task})
    office.graph.seconds = 0
    await office.reads(other)
    assert sum((await office.units()).values()) == 3  # it is in hand still
    office.clock.now += IN_HAND
    await office.reads(other)
    assert sum((await office.units()).values()) == 9
    assert len([path for path in office.graph.asked_for("/users/delta") if "select" in path]) == 1


async def test_a_frozen_reader_that_comes_back_keeps_nothing(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    staffed(office, 3)
    frozen, other = await office.replica(), await office.replica()
    office.graph.faults.append(
        Fault(
            200,
            path="delta",
            seconds=0.3,
            body=b'{"value": [{"id": "ghost"}], "@odata.deltaLink": "%s"}' % link(office),
        )
    )
    task = asyncio.create_task(office.reads(frozen))
    while not office.graph.asked:
        await asyncio.sleep(0.01)
    office.clock.now += IN_HAND
    await office.reads(other)
    await task
    assert await office.person("ghost") is None
    assert sum((await office.units()).values()) == 3


async def test_groups_as_units(office: Office) -> None:
    staffed(office, 6)
    device = {"@odata.type": DEVICE, "id": "printer"}
    office.graph.group("g1", "Support", ["p0", "p1", device, {"@odata.type": GROUP, "id": "g9"}])
    office.graph.group("g2", "Support", ["p1", "p2", "p3"])
    reader = await office.reads(attribute="", groups=("g1", "g2", "gone"))
    async with office.database.library(TENANT) as library:
        units = await library.people.units()
        assert [(sized.unit.key, sized.unit.name, sized.people) for sized in units] == [
            ("group:g1", "Support", 2),
            ("group:g2", "Support", 2),
        ]
    assert await office.person("printer") is None
    before = units[0].unit.id
    office.graph.group("g1", "Help desk", ["p0"])
    del office.graph.groups["g2"]
    await office.a_day_later(reader)
    async with office.database.library(TENANT) as library:
        assert [(sized.unit.id, sized.unit.name, sized.people) for sized in await library.people.units()] == [
            (before, "Help desk", 1)
        ]


async def test_departments_become_groups_when_the_setting_says_so(office: Office) -> None:
    staffed(office, 6)
    await office.reads()
    office.graph.group("g1", "Support", ["p1", "p3"])
    await office.reads(attribute="", groups=("g1",))
    assert await office.units() == {"Support": 2}
    await office.reads()
    assert await office.units() == {"Shop": 3, "Ward": 3}


async def test_another_attribute_names_the_unit(office: Office) -> None:
    office.graph.person("ada", companyName="North", onPremisesExtensionAttributes={"extensionAttribute3": "Line 7"})
    await office.reads(attribute="companyName")
    assert await office.units() == {"North": 1}
    await office.reads(attribute="extensionAttribute3")
    assert await office.units() == {"Line 7": 1}


async def test_the_members_of_a_large_group_lead(office: Office) -> None:
    office.graph.group(LEADERS, "Everybody", [f"m{n:05}" for n in range(10_000)])
    reader = await office.reads(leaders=frozenset({LEADERS}))
    async with office.database.library(TENANT) as library:
        assert len(await library.people.with_duty(Duty.leader)) == 10_000
    office.graph.group(LEADERS, "A few", ["m00007"])
    await office.a_day_later(reader)
    async with office.database.library(TENANT) as library:
        assert await library.people.with_duty(Duty.leader) == ["m00007"]


async def test_a_group_that_vanished_gives_no_duty_any_more(office: Office) -> None:
    office.graph.group(LEADERS, "Leaders", ["lea"])
    await office.talks("eda")
    reader = await office.reads(leaders=frozenset({LEADERS, "eda"}), editors=frozenset({LEADERS}))
    async with office.database.library(TENANT) as library:
        assert await library.people.with_duty(Duty.leader) == ["eda", "lea"]
    del office.graph.groups[LEADERS]
    await office.a_day_later(reader)
    async with office.database.library(TENANT) as library:
        assert await library.people.with_duty(Duty.leader) == ["eda"]
        assert await library.people.with_duty(Duty.editor) == []


async def test_a_group_that_the_settings_name_no_more_gives_no_duty(office: Office) -> None:
    office.graph.group(LEADERS, "Leaders", ["lea"])
    await office.reads(leaders=frozenset({LEADERS}))
    await office.reads()
    async with office.database.library(TENANT) as library:
        assert await library.people.with_duty(Duty.leader) == []


async def test_the_time_zones_of_who_talks_come_from_their_mailboxes(office: Office) -> None:
    for id in ("ada", "ben", "eva", "fay"):
        office.graph.person(id)
    await office.talks("ada", "ben", "eva", "guest")
    office.graph.zones = {"ada": "W. Europe Standard Time", "ben": "Asia/Tokyo", "eva": "Nowhere Time", "fay": "UTC"}
    reader = await office.reads()
    await office.a_day_later(reader)
    found = {id: (await office.person(id)) for id in ("ada", "ben", "eva", "fay", "guest")}
    assert {id: person.time_zone for id, person in found.items() if person} == {
        "ada": "Europe/Berlin",
        "ben": "Asia/Tokyo",
        "eva": "",
        "fay": "",
        "guest": "",
    }
    assert len(office.graph.asked_for("fay/mailbox")) == 0
