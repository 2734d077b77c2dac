"""The whole of it: logged in as the app, read by a process of Retold, known to a turn, told by the doctor."""

import asyncio
from pathlib import Path

import pytest

from settings import Settings
from stories.database import Database
from tests.bot.conftest import Login, rows
from tests.conftest import Clock, Retold, Start
from tests.connector import ISSUER
from tests.graph import standing_in
from tests.login import login_service
from tests.processes import CREDENTIALS, ended, ran, started
from wiring import reading

GROUP = "6b0a3f6e-6f4e-4f0f-9a55-00000000000a"
NEWS = "19:news@thread.tacv2"
REFUSED = "Only Retold's editors and the owners of this team"


async def test_an_owner_may_change_their_teams_channel_once_the_directory_was_read(
    start: Start, settings: Settings, clock: Clock
) -> None:
    async with standing_in() as graph:
        graph.group(GROUP, "Team", owners=["ada"])
        retold = await start(editors=frozenset({"eda"}))
        ada = retold.person(id="ada").in_channel(NEWS)
        said = ada.message("digest preview")
        said["channelData"]["team"]["aadGroupId"] = GROUP
        await ada.sends(said)
        await ada.says("digest pause", hears=REFUSED)
        assert retold.wiring.token is not None
        retold.wiring.token._credential = Login()
        async with reading(settings.model_copy(update={"graph_url": graph.url}), retold.wiring) as (polling,):
            await polling.does(clock.now)
        clock.forward(seconds=60)
        await ada.says("digest pause", hears="paused")


async def test_no_directory_is_read_where_none_is_named(settings: Settings, retold: Retold) -> None:
    async with reading(settings, retold.wiring) as pollings:
        assert pollings == []


async def test_a_worker_logs_in_and_reads_and_the_doctor_tells_of_it(
    tmp_path: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with standing_in() as graph, login_service(tmp_path, "User.Read.All") as login:
        monkeypatch.setenv("SSL_CERT_FILE", str(login.certificate))
        graph.permissions = frozenset({"User.Read.All"})
        graph.person("ada", department="Ward")
        known = {**CREDENTIALS, "database_url": database.url, "login_url": login.url, "graph_url": graph.url}
        worker = await started(tmp_path, "worker", **known, leaders=GROUP)
        try:
            async with asyncio.timeout(60):
                while not await rows(
                    database, "SELECT FROM directory_part WHERE part = 'people' AND read_at IS NOT NULL"
                ):
                    await asyncio.sleep(0.2)
                while not await rows(database, "SELECT FROM directory_part WHERE part = 'duties' AND reason <> ''"):
                    await asyncio.sleep(0.2)
        finally:
            worker.terminate()
            stopped = await ended(worker)
        doctor = await ran(tmp_path, "doctor", **known, leaders=GROUP)
    assert (stopped.code, "Traceback" in stopped.err) == (0, False), stopped.err
    assert doctor.code == 0
    directory = doctor.out[doctor.out.index("ok      directory") :]
    for line in (
        "directory: on: names, titles",
        "off: groups as units, members of the groups in RETOLD_LEADERS and RETOLD_EDITORS, owners of teams; to have it,"
        " grant GroupMember.Read.All",
        "where to grant: Entra admin centre",
        "duties did not come: 403",
        "people were last read at",
        f"RETOLD_LEADERS names {GROUP}, which is neither",
    ):
        assert line in directory, directory
    assert await rows(
        database, "SELECT person.name, org_unit.name FROM person JOIN org_unit ON unit_id = org_unit.id"
    ) == [("Person ada", "Ward")]
    assert {scope.split()[0] for scope in login.asked} == {"http://127.0.0.1/.default", f"{ISSUER}/.default"}
