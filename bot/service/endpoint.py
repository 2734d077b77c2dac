"""POST /api/messages: authenticate, refuse, run the turn."""

import asyncio
import json
import logging
from typing import Any

import orjson
from aiohttp import web
from aiohttp.typedefs import Handler
from botbuilder.schema import Activity, ActivityTypes

from bot.service.adapter import Adapter
from bot.service.admission import Admission
from bot.service.auth import Guard
from bot.service.places import Busy
from bot.service.playing import at_home
from bot.service.refusals import Forbidden, Unauthorized, Unavailable
from bot.service.shape import FLAT, plain
from bot.service.wire import Malformed, read
from stories.seldom import Seldom

log = logging.getLogger(__name__)
_seldom = Seldom(log)

BODY_MOST = 256 * 1024  # bytes; Teams' own limit for a message is about 100 KB
BODY_WITHIN = 5.0  # seconds from the head of a request to the end of its body


class Endpoint:
    """The one door through which the service reaches the bot."""

    def __init__(self, guard: Guard, adapter: Adapter) -> None:
        self.guard = guard
        self.adapter = adapter
        self.admission = Admission()

    async def messages(self, request: web.Request) -> web.Response:
        """200 with an invoke's answer or nothing; 400, 401, 403, 408, 413 or 503 with one sentence, and no effect."""
        try:
            claims = await self.guard.identify(request.headers.get("Authorization", ""))
            if request.content_type != "application/json":  # which no web page may send elsewhere unasked
                raise Malformed("an activity comes as application/json")
            if request.headers.get("Content-Encoding", "identity") != "identity":
                raise Malformed("an activity comes uncompressed")
            self.admission.refuse()
            body = await _body(request)
            async with self.admission.turn():
                tenant, activity = self._read(body, claims)
                taken = await self.adapter.take(activity, tenant)
        except Unauthorized as error:
            return _refused(401, error)
        except Forbidden as error:
            return _refused(403, error)
        except Unavailable as error:
            return _refused(503, error)
        except Busy as error:
            return _postponed(error)
        except TimeoutError:
            return _refused(408, Malformed(f"the body took longer than {BODY_WITHIN:.0f} seconds"))
        except Malformed as error:
            return _refused(400, error)
        answer = await self.adapter.answered(taken)
        if answer is None:  # an invoke that nobody answers is not known here
            return web.Response(status=501 if activity.type == ActivityTypes.invoke else 200)
        return web.json_response(body=orjson.dumps(answer))

    def _read(self, body: bytes, claims: dict[str, Any]) -> tuple[str, Activity]:
        sent = _parsed(body)
        return self.guard.admit(claims, sent), read(sent)


@web.middleware
async def only_at_home(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Before everything the playground answers."""
    try:
        at_home(request.headers)
    except Forbidden as error:
        return _refused(403, error)
    return await handler(request)


async def _body(request: web.Request) -> bytes:
    """What was sent. Raises TimeoutError where it comes drop by drop."""
    if request.content.is_eof():  # all of it is there
        return await request.read()
    async with asyncio.timeout(BODY_WITHIN):
        return await request.read()


def _parsed(body: bytes) -> dict[str, Any]:
    if body.count(b"[") + body.count(b"{") > FLAT:
        plain(body)
    try:
        sent = _storable(json.loads(body.decode())) if b"\\u" in body else orjson.loads(body)
    except (ValueError, RecursionError) as error:
        raise Malformed("not JSON in UTF-8") from error
    if not isinstance(sent, dict):
        raise Malformed("not a JSON object")
    return sent


def _storable(value: Any) -> Any:
    """The value without NULs and halves of letters, which escapes can smuggle in and no database takes."""
    match value:
        case str():
            return value.replace("\0", "").encode(errors="replace").decode()
        case list():
            return [_storable(each) for each in value]
        case dict():
            return {_storable(key): _storable(each) for key, each in value.items()}
    return value


def _refused(status: int, reason: Exception) -> web.Response:
    log.warning("refused with %s: %s", status, reason)
    return web.json_response({"error": {"message": str(reason)}}, status=status)


def _postponed(busy: Busy) -> web.Response:
    reason = str(busy) or "too much is said here at the moment"
    _seldom.warning("refused with 503: %s", reason)
    body = {"error": {"message": reason}}
    return web.json_response(body, status=503, headers={"Retry-After": str(busy.wait)})
