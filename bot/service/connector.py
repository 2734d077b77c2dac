"""The Bot Connector REST calls we make, and what became of each: decided here, once, for everybody."""

import asyncio
import logging
import random
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import quote

import aiohttp
import orjson
from yarl import URL

from bot.service.credentials import BotToken, LoginSilent, NoToken
from bot.service.hosts import ServiceHosts
from stories.outbox import Outcome, Receipt

log = logging.getLogger(__name__)

PATIENCE = aiohttp.ClientTimeout(total=15, connect=5)
ATTEMPTS = 4  # of a reply
LONGEST_WAIT = 3.0  # seconds; a reply that may only go out later than that is given up
JSON = {"Content-Type": "application/json; charset=utf-8"}

_OUTCOMES = {
    **dict.fromkeys((403, 404), Outcome.gone),
    **dict.fromkeys((412, 429, 502, 503), Outcome.not_taken),
    504: Outcome.unknown,
}


@dataclass(frozen=True)
class Connector:
    """Calls the service on one shared session. Where a token may travel is decided here, at the moment of sending."""

    session: aiohttp.ClientSession
    hosts: ServiceHosts
    token: BotToken | None

    async def post(self, service_url: str, conversation: str, activity: dict[str, Any]) -> Receipt:
        """Sends an activity to a conversation; in a channel that is a new post."""
        return await self._call("POST", service_url, _activities(conversation), activity)

    async def edit(self, service_url: str, conversation: str, id: str, activity: dict[str, Any]) -> Receipt:
        """Replaces an activity of our own."""
        return await self._call(
            "PUT", service_url, f"{_activities(conversation)}/{_segment(id)}", {**activity, "id": id}
        )

    async def remove(self, service_url: str, conversation: str, id: str) -> Receipt:
        """Takes an activity of our own away."""
        return await self._call("DELETE", service_url, f"{_activities(conversation)}/{_segment(id)}", None)

    async def open(self, service_url: str, bot: str, tenant: str, person: str) -> Receipt:
        """Opens a chat of the bot's with one person, or finds the one there is; the receipt's id is the chat's."""
        chat = {
            "isGroup": False,
            "bot": {"id": bot},
            "members": [{"id": person}],
            "tenantId": tenant,
            "channelData": {"tenant": {"id": tenant}},
        }
        return await self._call("POST", service_url, "v3/conversations", chat)

    async def member(self, service_url: str, conversation: str, person: str) -> tuple[Receipt, dict[str, Any]]:
        """Who somebody in a conversation is: email, userPrincipalName and more, as far as Teams tells; else nothing."""
        path = f"v3/conversations/{_segment(conversation)}/members/{_segment(person)}"
        receipt, body = await self._ask("GET", service_url, path, None)
        return receipt, _object(body)

    async def reply(self, service_url: str, conversation: str, activity: dict[str, Any]) -> Receipt:
        """Answers somebody, patiently: what the platform did not take is sent again a few times."""
        to = activity.get("replyToId")
        path = _activities(conversation) + (f"/{_segment(to)}" if to else "")
        for attempt in range(ATTEMPTS):
            receipt = await self._call("POST", service_url, path, activity)
            wait = receipt.retry_after or 0.2 * 2**attempt * random.uniform(0.5, 1.5)  # noqa: S311  spread, not secrecy
            if receipt.outcome is not Outcome.not_taken or wait > LONGEST_WAIT:
                break
            if attempt < ATTEMPTS - 1:
                await asyncio.sleep(wait)
        if receipt.outcome is not Outcome.taken:
            log.warning("a reply in conversation %s: %s, %s", conversation, receipt.outcome, receipt.reason)
        return receipt

    async def _call(self, method: str, service_url: str, path: str, body: dict[str, Any] | None) -> Receipt:
        receipt, _ = await self._ask(method, service_url, path, body)
        return receipt

    async def _ask(
        self, method: str, service_url: str, path: str, body: dict[str, Any] | None
    ) -> tuple[Receipt, bytes]:
        """What became of a call, and what was answered."""
        if not self.hosts.allow(service_url):
            return Receipt(Outcome.refused, reason="that service address is not one we talk to"), b""
        try:
            headers = await self._headers(service_url)
        except LoginSilent as error:
            return Receipt(Outcome.not_taken, reason=f"no token: {error}"), b""
        except NoToken as error:
            return Receipt(Outcome.refused, reason=f"no token: {error}"), b""
        url = URL(f"{service_url.rstrip('/')}/{path}", encoded=True)
        try:
            async with self.session.request(
                method,
                url,
                data=orjson.dumps(body) if body else None,
                headers=headers,
                timeout=PATIENCE,
                allow_redirects=False,
            ) as response:
                answer = await response.read()
                return _receipt(response, answer), answer
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            return Receipt(Outcome.not_taken, reason=str(error)), b""
        except (aiohttp.ClientError, TimeoutError) as error:
            return Receipt(Outcome.unknown, reason=repr(error)), b""

    async def _headers(self, service_url: str) -> dict[str, str]:
        if self.token is None or not self.hosts.trusted(service_url):
            return JSON
        return {**JSON, "Authorization": f"Bearer {await self.token.get()}"}


def outcome(status: int) -> Outcome:
    """What an HTTP status of the service means."""
    return Outcome.taken if status < 300 else _OUTCOMES.get(status, Outcome.refused)


def _receipt(response: aiohttp.ClientResponse, body: bytes) -> Receipt:
    became = outcome(response.status)
    if became is Outcome.taken:
        return Receipt(became, id=str(_object(body).get("id") or ""))
    reason = f"{response.status}: {body[:300].decode(errors='replace')}"
    return Receipt(became, retry_after=_seconds(response.headers.get("Retry-After")), reason=reason)


def _object(body: bytes) -> dict[str, Any]:
    """The object that was answered; empty where it was none."""
    try:
        answer = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _activities(conversation: str) -> str:
    return f"v3/conversations/{_segment(conversation)}/activities"


@lru_cache(maxsize=1_000)
def _segment(id: str) -> str:
    return quote(id, safe="")


def _seconds(retry_after: str | None) -> float:
    try:
        return max(0.0, float(retry_after or 0))
    except ValueError:
        return 1.0  # a date; the next attempt will tell
