"""Who leads, edits and owns, as the settings and our rows say it: on every replica, and soon after it changed."""

import pytest
from sqlalchemy import text

from bot.directory import REMEMBERED
from stories.organisation import Organisation
from stories.tables.people import Duty
from tests.bot.conftest import rows
from tests.conftest import Clock, Retold, Start
from tests.connector import TENANT
from tests.conversation import Person

pytestmark = pytest.mark.usefixtures("calm")

NEWS = "19:news@thread.tacv2"
TEAM = "19:team@thread.tacv2"
GROUP = "6b0a3f6e-6f4e-4f0f-9a55-00000000000a"
REFUSED = "Only Retold's editors and the owners of this team"


async def give(retold: Retold, duty: Duty, *people: str, source: str = GROUP, tenant: str = TENANT) -> None:
    async with retold.wiring.database.library(tenant) as library:
        await Organisation(library.session, tenant).duty(duty, source, people)


async def owned(retold: Retold, *people: str, team: str = TEAM, tenant: str = TENANT) -> None:
    async with retold.wiring.database.library(tenant) as library:
        await Organisation(library.session, tenant).own(team, people)


def again(retold: Retold, person: Person) -> Person:
    """The same person in the same place, at another replica."""
    return Person(retold.door, person.name, person.id, person.conversation, person.kind, team=person.team)


async def test_members_of_a_group_that_the_settings_name_edit(start: Start) -> None:
    retold = await start(editors=frozenset({GROUP}))
    eda, ben = (retold.person(id=id).in_channel(NEWS) for id in ("eda", "ben"))
    await give(retold, Duty.editor, "eda")
    await ben.says("digest settings", hears=REFUSED)
    await eda.says("digest settings", hears="When shall I tell you")


async def test_a_group_that_the_settings_name_no_more_edits_nothing(start: Start) -> None:
    retold = await start(editors=frozenset({"somebody-else"}))
    await give(retold, Duty.editor, "eda")
    await retold.person(id="eda").in_channel(NEWS).says("digest settings", hears=REFUSED)


async def test_an_owner_changes_the_channels_of_their_own_team_only(start: Start) -> None:
    retold = await start(editors=frozenset({"eda"}))
    await owned(retold, "ada")
    await owned(retold, "ben", tenant="another-tenant")
    ada, ben = retold.person(id="ada"), retold.person(id="ben")
    await ada.in_channel(NEWS).says("digest pause", hears="paused")
    await ada.in_channel("19:other@thread.tacv2", team="19:other-team@thread.tacv2").says("digest pause", hears=REFUSED)
    await ben.in_channel(NEWS).says("digest pause", hears=REFUSED)


async def test_where_no_editors_are_named_everybody_edits(start: Start) -> None:
    retold = await start()
    await owned(retold, "ada")
    await retold.person(id="ben").in_channel(NEWS).says("digest pause", hears="paused")


async def test_an_account_that_the_directory_does_not_know_has_no_duty(start: Start) -> None:
    retold = await start(editors=frozenset({GROUP}))
    stranger = retold.person(id="eda").in_channel(NEWS)
    await give(retold, Duty.editor, "account:29:eda")
    await owned(retold, "account:29:eda")
    said = stranger.message("digest pause")
    del said["from"]["aadObjectId"]
    assert REFUSED in "".join(posted.text for posted in await stranger.sends(said))


async def test_what_changes_is_known_at_every_replica_within_a_minute(start: Start, clock: Clock) -> None:
    here, there = await start(editors=frozenset({GROUP})), await start(editors=frozenset({GROUP}))
    eda = here.person(id="eda").in_channel(NEWS)
    eda_there = again(there, eda)
    await give(here, Duty.editor, "eda")
    await eda.says("digest pause", hears="paused")
    await eda_there.says("digest pause", hears="paused")
    await give(here, Duty.editor)
    clock.forward(seconds=REMEMBERED - 1)
    await eda.says("digest pause", hears="paused")
    clock.forward(seconds=1)
    await eda.says("digest pause", hears=REFUSED)
    await eda_there.says("digest pause", hears=REFUSED)


async def test_a_post_by_a_member_of_the_leaders_group_is_a_leaders(start: Start) -> None:
    retold = await start(leaders=frozenset({GROUP}))
    await give(retold, Duty.leader, "lea")
    told = ("share an idea", "2", "I read three stories this week, each began with one change.", "skip", "skip", "5")
    for id, asked in (("lea", ("next digest",)), ("ben", ())):  # only a leader is asked when it goes out
        person = retold.person(id=id)
        for said in (*told, *asked):
            await person.says(said)
        await person.clicks("Publish", sees="Published")
    found = await rows(retold.wiring.database, "SELECT author_id, by_leader FROM post ORDER BY author_id")
    assert found == [("ben", False), ("lea", True)]


async def test_a_channel_knows_the_group_of_its_team_as_soon_as_teams_tells_it(start: Start) -> None:
    retold = await start()
    ada = retold.person(id="ada").in_channel(NEWS)
    await ada.says("digest preview")
    assert await rows(retold.wiring.database, "SELECT group_id FROM channel") == [("",)]
    said = ada.message("digest preview")
    said["channelData"]["team"]["aadGroupId"] = GROUP
    await ada.sends(said)
    await ada.says("digest preview")
    assert await rows(retold.wiring.database, "SELECT group_id FROM channel") == [(GROUP,)]


async def test_who_never_talked_and_does_has_talked(start: Start) -> None:
    retold = await start()
    async with retold.wiring.database.session() as session:
        await session.execute(
            text(
                "INSERT INTO person (tenant, id, name, language, talked) VALUES (:t, 'ada', 'Ada Example', 'en', false)"
            ),
            {"t": TENANT},
        )
    ada = retold.person("Ada Example", id="ada")
    for _ in range(2):
        await ada.says("help")
        assert await rows(retold.wiring.database, "SELECT name, talked FROM person") == [("Ada Example", True)]
