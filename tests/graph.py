"""A stand-in for Microsoft Graph v1.0: pages, delta links, `$select`, permissions, and whatever goes wrong."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

Json = dict[str, Any]

ALL = frozenset({"User.Read.All", "GroupMember.Read.All", "MailboxSettings.Read"})
PERSON, GROUP, DEVICE = (f"#microsoft.graph.{kind}" for kind in ("user", "group", "device"))


@dataclass
class Fault:
    """What is answered instead: a status with headers and a body, after some seconds."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b'{"error": {"code": "something", "message": "A secret of Ada Example."}}'
    seconds: float = 0
    path: str = ""  # only where this is in the path


@dataclass
class StandIn:
    """An organisation's directory, and how it is asked for."""

    port: int = 0
    permissions: frozenset[str] = ALL
    people: dict[str, Json] = field(default_factory=dict)
    groups: dict[str, Json] = field(default_factory=dict)  # id → displayName, members, owners: ids, or objects
    zones: dict[str, str] = field(default_factory=dict)
    photos: dict[str, bytes] = field(default_factory=dict)
    page: int = 3
    seconds: float = 0  # that every answer takes
    faults: deque[Fault] = field(default_factory=deque)
    expired: bool = False  # every delta token that is out
    asked: list[str] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)
    at_once: int = 0
    most_at_once: int = 0
    _changes: list[str] = field(default_factory=list)  # ids, in the order in which they changed
    _queries: dict[str, tuple[list[str], list[str], int]] = field(default_factory=dict)  # token → ids, select, version

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def person(self, id: str, **more: Any) -> None:
        """Somebody is, or becomes, like this."""
        fresh = {"displayName": f"Person {id}", "userPrincipalName": f"{id}@x.example", "accountEnabled": True}
        self.people[id] = {**self.people.get(id, fresh), **more, "id": id}
        self._changes.append(id)

    def remove(self, id: str) -> None:
        del self.people[id]
        self._changes.append(id)

    def group(self, id: str, name: str, members: list[Any] | None = None, owners: list[Any] | None = None) -> None:
        self.groups[id] = {"displayName": name, "members": members or [], "owners": owners or []}

    def asked_for(self, part: str) -> list[str]:
        return [path for path in self.asked if part in path]

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(request.path_qs)
        self.tokens.add(request.headers.get("Authorization", ""))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(self.seconds)
            fault = next((each for each in self.faults if each.path in request.path), None)
            if fault:
                self.faults.remove(fault)
                await asyncio.sleep(fault.seconds)
                return web.Response(status=fault.status, headers=fault.headers, body=fault.body)
            return self._answer(request)
        finally:
            self.at_once -= 1

    def _answer(self, request: web.Request) -> web.Response:
        steps = request.path.removeprefix("/v1.0/").split("/")
        needed = {"users": "User.Read.All", "groups": "GroupMember.Read.All"}[steps[0]]
        if steps[-1] == "mailboxSettings":
            needed = "MailboxSettings.Read"
        if needed not in self.permissions:
            return _error(403, "Authorization_RequestDenied")
        if steps[0] == "users" and steps[1].startswith("delta"):
            return self._delta(request)
        if steps == ["groups"]:
            asked = request.query["$filter"].removeprefix("id in ('").removesuffix("')").split("','")
            assert len(asked) <= 15
            named = [{"id": id, "displayName": self.groups[id]["displayName"]} for id in asked if id in self.groups]
            return web.json_response({"value": named})
        if "photos" in steps:
            return self._photo(*steps[1:])
        if steps[0] == "users":
            return self._person(request, *steps[1:])
        return self._group(request, *steps[1:])

    def _delta(self, request: web.Request) -> web.Response:
        query = request.query
        size = min(self.page, int(request.headers.get("Prefer", "odata.maxpagesize=999").rsplit("=", 1)[1]))
        if token := query.get("$skiptoken") or query.get("$deltatoken"):
            if self.expired or token not in self._queries:
                self.expired = False
                return _error(410, "syncStateNotFound")
            ids, select, version = self._queries[token]
            if "$deltatoken" in query:
                ids, version = list(dict.fromkeys(self._changes[version:])), len(self._changes)
        else:
            ids, select, version = list(self.people), query["$select"].split(","), len(self._changes)
        page, left = ids[:size], ids[size:]
        answer: Json = {"value": [self._told(id, select) for id in page]}
        token = f"t{len(self._queries)}"
        self._queries[token] = (left, select, version)
        link, name = ("@odata.nextLink", "$skiptoken") if left else ("@odata.deltaLink", "$deltatoken")
        answer[link] = f"{self.url}/v1.0/users/delta?{name}={token}"
        return web.json_response(answer)

    def _told(self, id: str, select: list[str]) -> Json:
        if id not in self.people:
            return {"id": id, "@removed": {"reason": "changed"}}
        told = {name: value for name, value in self.people[id].items() if name in select and name != "manager"}
        if "manager" in select and "manager" in self.people[id]:
            told["manager@delta"] = [{"@odata.type": PERSON, "id": self.people[id]["manager"]}]
        return told

    def _person(self, request: web.Request, id: str, part: str = "") -> web.Response:
        if id not in self.people or (part and id not in self.zones):
            return _error(404, "Request_ResourceNotFound")
        if part:
            return web.json_response({"timeZone": self.zones[id]})
        told = self._told(id, request.query["$select"].split(","))
        if "manager" in self.people[id]:
            told["manager"] = {"id": self.people[id]["manager"]}
        return web.json_response(told)

    def _photo(self, id: str, photos: str, size: str, value: str) -> web.Response:
        assert (photos, size, value) == ("photos", "96x96", "$value")
        if id not in self.photos:
            return _error(404, "ImageNotFound")
        return web.Response(body=self.photos[id], content_type="image/jpeg")

    def _group(self, request: web.Request, id: str, part: str) -> web.Response:
        if id not in self.groups:
            return _error(404, "Request_ResourceNotFound")
        group = self.groups[id]
        everybody = group["members" if part == "transitiveMembers" else "owners"]
        begin, size = int(request.query.get("$skiptoken", 0)), int(request.query.get("$top", 100))
        listed = [
            each if isinstance(each, dict) else {"@odata.type": PERSON, "id": each}
            for each in everybody[begin : begin + size]
        ]
        answer: Json = {"value": listed}
        if begin + size < len(everybody):
            more = f"$skiptoken={begin + size}&$top={size}"
            answer["@odata.nextLink"] = f"{self.url}/v1.0/groups/{id}/{part}?{more}"
        return web.json_response(answer)


def _error(status: int, code: str) -> web.Response:
    return web.json_response({"error": {"code": code, "message": "A secret of Ada Example."}}, status=status)


@asynccontextmanager
async def standing_in(graph: StandIn | None = None) -> AsyncIterator[StandIn]:
    """The stand-in, at an address of its own."""
    graph = graph or StandIn()
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", graph.answer)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    graph.port = runner.addresses[0][1]
    try:
        yield graph
    finally:
        await runner.cleanup()
