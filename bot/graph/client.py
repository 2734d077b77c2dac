"""Microsoft Graph, a page at a time: its SDK makes, signs and sends the requests, and what became of each is one error.

The answers are read as JSON. As the SDK's models a page of 200 people takes three seconds of the event loop, and the
models 38 MB (ADR 0025). The SDK itself is loaded when the first page is asked for, in a thread.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Self

import orjson
from yarl import URL

from bot.graph import sdk

if TYPE_CHECKING:
    import httpx
    from azure.core.credentials_async import AsyncTokenCredential
    from msgraph.graph_service_client import GraphServiceClient

PAGE_WITHIN = 30.0  # seconds
PAGE = 200  # people, or members times five
LINK_MOST = 20_000  # characters

Json = dict[str, Any]


class GraphError(Exception):
    """A page did not come; the message says why, for the log and for `doctor`."""


class Unwell(GraphError):
    """It may come later: Graph or the login service is down, silent, or says what nobody understands."""


class Throttled(GraphError):
    """Graph asks us to come back after so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"Graph asks to wait {seconds:.0f} s")
        self.seconds = seconds


class Forbidden(GraphError):
    """A permission was not granted."""


class Missing(GraphError):
    """Nobody and nothing has this id."""


class Expired(GraphError):
    """Changes since then are not told any more."""


@dataclass(frozen=True)
class Page:
    """What a page lists, and the address of the next one; after the last one, from where changes are told."""

    items: list[Json]
    next: str = ""
    changes: str = ""


@dataclass
class Graph:
    """Opened once for all parts of the directory. `url` is the cloud's, such as https://graph.microsoft.com."""

    credential: "Callable[[], AsyncTokenCredential]"
    url: str
    _client: "GraphServiceClient | None" = None
    _http: "httpx.AsyncClient | None" = None
    _loading: asyncio.Lock = field(default_factory=asyncio.Lock)

    @classmethod
    @asynccontextmanager
    async def open(cls, credential: "Callable[[], AsyncTokenCredential]", url: str) -> AsyncIterator[Self]:
        graph = cls(credential, url.rstrip("/"))
        try:
            yield graph
        finally:
            if graph._http:
                await graph._http.aclose()

    async def people(self, select: list[str], link: str = "") -> Page:
        """People, and then what changed of them: `link` is the page before's `next`, or the last round's `changes`."""
        client = await self._sdk()
        if link:
            return self._page(await self._get(client.users.delta.with_url(self._ours(link))))
        return self._page(
            await self._get(client.users.delta, select=select, headers={"Prefer": f"odata.maxpagesize={PAGE}"})
        )

    async def person(self, id: str, select: list[str]) -> Json:
        """One person, and their manager. Raises Missing."""
        users = (await self._sdk()).users.by_user_id(id)
        return self._object(await self._get(users, select=select, expand=["manager($select=id)"]))

    async def time_zone(self, id: str) -> str:
        """What a person's mailbox says; a Windows name, or an IANA one. Raises Missing where there is no mailbox."""
        settings = (await self._sdk()).users.by_user_id(id).mailbox_settings
        zone = self._object(await self._get(settings, select=["timeZone"])).get("timeZone")
        return zone if isinstance(zone, str) else ""

    async def photo(self, id: str, size: str = "96x96") -> bytes:
        """A person's photo as JPEG. Raises Missing where there is none."""
        photo = (await self._sdk()).users.by_user_id(id).photos.by_profile_photo_id(size).content
        return (await self._get(photo)).content

    async def groups(self, ids: Sequence[str]) -> dict[str, str]:
        """What those of these groups are called that are there; at most 15 are asked for at a time."""
        listed = ",".join(f"'{id.replace(chr(39), chr(39) * 2)}'" for id in ids)
        groups = (await self._sdk()).groups
        page = self._page(await self._get(groups, select=["id", "displayName"], filter=f"id in ({listed})"))
        found = [(item.get("id"), item.get("displayName")) for item in page.items]
        return {id: name if isinstance(name, str) else "" for id, name in found if isinstance(id, str)}

    async def members(self, id: str) -> set[str]:
        """The ids of the people in a group, and in the groups in it. Raises Missing."""
        members = (await self._sdk()).groups.by_group_id(id).transitive_members
        return await self._ids(members)

    async def owners(self, id: str) -> set[str]:
        """The ids of the people who own a group, or the team that it is. Raises Missing."""
        return await self._ids((await self._sdk()).groups.by_group_id(id).owners)

    async def _ids(self, builder: Any) -> set[str]:
        page = self._page(await self._get(builder, select=["id"], top=5 * PAGE - 1))
        found = _people(page)
        while page.next:
            page = self._page(await self._get(builder.with_url(self._ours(page.next))))
            found |= _people(page)
        return found

    async def _sdk(self) -> "GraphServiceClient":
        async with self._loading:
            if self._client is None:
                self._client, self._http = await asyncio.to_thread(sdk.load, self.credential(), self.url, PAGE_WITHIN)
            return self._client

    async def _get(self, builder: Any, *, headers: dict[str, str] | None = None, **query: Any) -> "httpx.Response":
        """What Graph answers to a request of the SDK. Raises GraphError."""
        from azure.core.exceptions import AzureError
        from httpx import HTTPError, InvalidURL

        try:
            async with asyncio.timeout(PAGE_WITHIN):
                response: httpx.Response | None = await builder.get(sdk.asking(builder, headers or {}, query))
        except TimeoutError as error:
            raise Unwell(f"no answer within {PAGE_WITHIN:.0f} s") from error
        except (AzureError, HTTPError, InvalidURL, ValueError) as error:
            raise Unwell(str(error).split("\n")[0][:300] or type(error).__name__) from error
        if response is None:
            raise Unwell("an empty answer")
        _judge(response)
        return response

    def _ours(self, link: str) -> str:
        """A link that leads to Graph; the token must not travel elsewhere. Raises Unwell."""
        try:
            same = URL(link).origin() == URL(self.url).origin()
        except ValueError:
            same = False
        if not same or len(link) > LINK_MOST:
            raise Unwell("a link that leads elsewhere")
        return link

    def _object(self, response: "httpx.Response") -> Json:
        try:
            answer = orjson.loads(response.content)
        except orjson.JSONDecodeError as error:
            raise Unwell("an answer that is no JSON") from error
        if not isinstance(answer, dict):
            raise Unwell("an answer that is no object")
        return answer

    def _page(self, response: "httpx.Response") -> Page:
        answer = self._object(response)
        items, next, changes = (answer.get(name) for name in ("value", "@odata.nextLink", "@odata.deltaLink"))
        if not isinstance(items, list):
            raise Unwell("a page without a list")
        return Page(
            [item for item in items if isinstance(item, dict)],
            self._ours(next) if isinstance(next, str) and next else "",
            self._ours(changes) if isinstance(changes, str) and changes else "",
        )


def _judge(response: "httpx.Response") -> None:
    status = response.status_code
    if status in (429, 503):
        raise Throttled(_seconds(response.headers.get("Retry-After")))
    if status == 403:
        raise Forbidden("403: a permission was not granted")
    if status == 404:
        raise Missing("404: it is not there")
    if status == 410:
        raise Expired("410: changes since then are not told any more")
    if status != 200:
        raise Unwell(f"{status}: {_code(response)}")


def _code(response: "httpx.Response") -> str:
    """The code by which Graph names an error; no more of what it says."""
    try:
        return str(orjson.loads(response.content)["error"]["code"])[:100]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return "an error without a code"


def _seconds(retry_after: str | None) -> float:
    """After how many seconds to come back; 0 where it is not said."""
    if not retry_after:
        return 0
    try:
        return max(0.0, float(retry_after))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(retry_after) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return 0


def _people(page: Page) -> set[str]:
    """Who of these is a person; a group has devices and other groups in it too."""
    return {
        item["id"]
        for item in page.items
        if isinstance(item.get("id"), str) and item.get("@odata.type", _PERSON) == _PERSON
    }


_PERSON = "#microsoft.graph.user"
