"""The playground: it answers its own client on this machine, and no web page gives it orders."""

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from settings import Settings
from tests.bot.conftest import count
from tests.conftest import Clock, Retold
from tests.connector import Json, Platform
from tests.conversation import Door, Person
from wiring import site, wired

pytestmark = pytest.mark.usefixtures("calm")

JSON = "application/json"


@pytest.fixture
async def retold(settings: Settings, teams: Platform, clock: Clock) -> AsyncIterator[Retold]:
    """The playground's application; its client is the first that comes: the fake platform."""
    unnamed = settings.model_copy(update={"service_hosts": frozenset()})
    async with wired(unnamed, playing=True, clock=clock) as wiring, aiohttp.ClientSession() as session:
        runner = web.AppRunner(site(settings, wiring), access_log=None, shutdown_timeout=2)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield Retold(wiring, address, Door(session, f"{address}/api/messages", teams, wiring.replies))
        finally:
            await runner.cleanup()


async def posts(retold: Retold, activity: Json, **headers: str) -> int:
    sent = {"Content-Type": JSON} | {name.replace("_", "-"): value for name, value in headers.items()}
    async with retold.door.session.post(retold.door.url, data=json.dumps(activity), headers=sent) as response:
        return response.status


async def left_no_trace(retold: Retold) -> None:
    assert retold.door.platform.calls == []
    assert await count(retold.wiring.database) == 0


async def test_talks_to_its_client(retold: Retold, teller: Person) -> None:
    await teller.says("help", hears="What I can do")


async def test_takes_json_and_nothing_that_a_form_or_a_page_may_send_unasked(retold: Retold, teller: Person) -> None:
    activity = teller.activity("message", text="help")
    for kind in (
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "text/plain;application/json",
    ):
        assert await posts(retold, activity, Content_Type=kind) == 400, kind
    await left_no_trace(retold)
    assert await posts(retold, activity, Content_Type="application/json; charset=utf-8") == 200


ELSEWHERE = ("evil.example", "evil.example:3978", "127.0.0.1.evil.example", "192.168.0.1", "", "x@y", "[::1")


async def test_a_name_that_leads_here_by_a_trick_is_refused_everywhere(retold: Retold, teller: Person) -> None:
    for host in ELSEWHERE:
        assert await posts(retold, teller.activity("message", text="help"), Host=host) in (400, 403), host
        for path in ("/", "/privacy", "/terms", "/healthz", "/elsewhere"):
            async with retold.door.session.get(f"{retold.address}{path}", headers={"Host": host}) as response:
                assert response.status in (400, 403), (host, path)
    await left_no_trace(retold)
    for host in ("localhost", "localhost:3978", "127.0.0.1", "[::1]:3978"):
        async with retold.door.session.get(f"{retold.address}/healthz", headers={"Host": host}) as response:
            assert response.status == 200, host


async def test_takes_nothing_from_other_web_pages(retold: Retold, teller: Person) -> None:
    activity = teller.activity("message", text="help")
    for origin in (
        "https://evil.example",
        "null",
        "",
        "http://localhost.evil.example",
        "file://",
        "http://192.168.0.1",
    ):
        assert await posts(retold, activity, Origin=origin) == 403, origin
    await left_no_trace(retold)
    assert await posts(retold, activity, Origin="http://127.0.0.1:3979") == 200


async def test_answers_one_service_address(retold: Retold, teams: Platform, teller: Person) -> None:
    assert await posts(retold, teller.activity("message", text="help")) == 200
    calls = len(teams.calls)
    for address in (f"http://127.0.0.1:{teams.port}/", f"http://localhost:{teams.port}/teams/", "http://127.0.0.1:1/"):
        assert await posts(retold, teller.activity("message", text="help") | {"serviceUrl": address}) == 403, address
    assert len(teams.calls) == calls


@pytest.mark.parametrize("tenant", [["a"], {"a": 1}, 7, "x" * 65, "a/b", "\n", True])
async def test_a_tenant_is_an_id(retold: Retold, teller: Person, tenant: Any) -> None:
    activity = teller.activity("message", text="help")
    for place in (activity["conversation"], activity["channelData"]["tenant"]):
        place["tenantId" if place is activity["conversation"] else "id"] = tenant
    assert await posts(retold, activity) == 403
    await left_no_trace(retold)


async def test_takes_the_ids_of_the_agents_playground(retold: Retold, teller: Person) -> None:
    activity = teller.activity("message", text="help")
    activity["conversation"]["tenantId"] = "00000000-0000-0000-0000-0000000000001"
    activity["channelData"] = {"tenant": {"id": "00000000-0000-0000-0000-0000000000001"}}
    activity["from"] = {"id": "user-id-0", "aadObjectId": "00000000-0000-0000-0000-0000000000020"}
    assert await posts(retold, activity) == 200
    del activity["from"]["aadObjectId"], activity["channelData"], activity["conversation"]["tenantId"]
    assert await posts(retold, activity | {"id": "another"}) == 200
    assert len(retold.door.platform.posted) == 2
