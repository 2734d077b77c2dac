"""The Bot Connector REST calls we make, and what the platform answered."""

import asyncio
import logging
import random
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import aiohttp

from bot.service.credentials import BotToken, NoToken
from bot.service.hosts import ServiceHosts

log = logging.getLogger(__name__)

PATIENCE = aiohttp.ClientTimeout(total=15, sock_connect=5)
RETRIED = frozenset({412, 429, 502, 503})  # the platform has taken nothing; 504 is not among them
ATTEMPTS = 4  # of a reply, within the 10 s in which a turn has to be answered
LONGEST_WAIT = 3.0  # seconds; a reply that may only go out later than that is given up


@dataclass(frozen=True)
class Answer:
    """What became of a call.

    `status` is the HTTP status, or None without an answer; then `left` tells whether the request may have arrived.
    `again` is false when another try a second later would end the same. `retry_after` is in seconds.
    """

    status: int | None
    id: str = ""
    left: bool = True
    again: bool = True
    retry_after: float = 0
    reason: str = ""

    @property
    def taken(self) -> bool:
        return self.status is not None and self.status < 300


@dataclass(frozen=True)
class Connector:
    """Calls the service on one shared session. Where a token may travel is decided here, at the moment of sending."""

    session: aiohttp.ClientSession
    hosts: ServiceHosts
    token: BotToken | None

    async def post(self, service_url: str, conversation: str, activity: dict[str, Any]) -> Answer:
        """Sends an activity to a conversation; in a channel that is a new post."""
        return await self._call("POST", service_url, f"v3/conversations/{_segment(conversation)}/activities", activity)

    async def edit(self, service_url: str, conversation: str, id: str, activity: dict[str, Any]) -> Answer:
        """Replaces an activity of our own."""
        path = f"v3/conversations/{_segment(conversation)}/activities/{_segment(id)}"
        return await self._call("PUT", service_url, path, {**activity, "id": id})

    async def reply(self, service_url: str, conversation: str, activity: dict[str, Any]) -> Answer:
        """Answers within a turn, patiently: what the platform did not take is sent again a few times."""
        to = activity.get("replyToId")
        path = f"v3/conversations/{_segment(conversation)}/activities" + (f"/{_segment(to)}" if to else "")
        answer = Answer(None, left=False, reason="not sent")
        for attempt in range(ATTEMPTS):
            answer = await self._call("POST", service_url, path, activity)
            retry = answer.again and (answer.status in RETRIED or not answer.left)
            wait = answer.retry_after or 0.2 * 2**attempt * random.uniform(0.5, 1.5)  # noqa: S311  spread, not secrecy
            if not retry or wait > LONGEST_WAIT or attempt == ATTEMPTS - 1:
                break
            await asyncio.sleep(wait)
        if not answer.taken:
            log.warning("a reply in conversation %s was not taken: %s %s", conversation, answer.status, answer.reason)
        return answer

    async def _call(self, method: str, service_url: str, path: str, body: dict[str, Any]) -> Answer:
        if not self.hosts.allow(service_url):
            return Answer(None, left=False, reason="that service address is not one we talk to")
        try:
            headers = await self._headers(service_url)
        except NoToken as error:
            return Answer(None, left=False, again=False, reason=f"no token: {error}")
        url = f"{service_url.rstrip('/')}/{path}"
        try:
            async with self.session.request(
                method, _exact(url), json=body, headers=headers, timeout=PATIENCE, allow_redirects=False
            ) as response:
                return await _answer(response)
        except aiohttp.ClientConnectorError as error:
            return Answer(None, left=False, reason=str(error))
        except (aiohttp.ClientError, TimeoutError) as error:
            return Answer(None, reason=repr(error))

    async def _headers(self, service_url: str) -> dict[str, str]:
        if self.token is None or not self.hosts.trusted(service_url):
            return {}
        return {"Authorization": f"Bearer {await self.token.get()}"}


async def _answer(response: aiohttp.ClientResponse) -> Answer:
    text = await response.text(errors="replace")
    if response.status >= 300:
        return Answer(response.status, retry_after=_seconds(response.headers.get("Retry-After")), reason=text[:300])
    try:
        taken = await response.json(content_type=None) if text else {}
    except ValueError:
        taken = {}
    return Answer(response.status, id=str(taken.get("id", "")) if isinstance(taken, dict) else "")


def _segment(id: str) -> str:
    return quote(id, safe="")


def _exact(url: str) -> Any:
    from yarl import URL

    return URL(url, encoded=True)


def _seconds(retry_after: str | None) -> float:
    try:
        return max(0.0, float(retry_after or 0))
    except ValueError:
        return 1.0  # a date; the next attempt will tell
