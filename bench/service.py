"""Stands in for Teams: takes the bot's replies and publishes the keys that sign its tokens."""

import asyncio
import json
import re
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar
from urllib.parse import unquote

from bench.tokens import ISSUER, SigningKey
from bench.wire import Wire, response

HOST = "127.0.0.1"
ACTIVITIES = re.compile(r"^/+v3/conversations/([^/]+)/activities(?:/([^/?]+))?")
MEMBER = re.compile(r"^/+v3/conversations/[^/]+/members/([^/?]+)")
MESSAGE = re.compile(rb'"type"\s*:\s*"message"')
REPLY_TO = re.compile(rb'"replyToId"\s*:\s*"([^"]+)"')

Heard = Callable[[str, str | None], None]
S = TypeVar("S", bound="Service")


class Service:
    """The replies of one run, told to `heard` as (conversation, activity answered or None)."""

    def __init__(self, key: SigningKey, reply_delay: float) -> None:
        self.key = key
        self.reply_delay = reply_delay  # seconds before a reply is confirmed
        self.port = 0
        self.heard: Heard = lambda conversation, answered: None
        self.replies = 0
        self.other_calls: Counter[str] = Counter()

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}/"

    @property
    def metadata(self) -> dict[str, object]:
        return {
            "issuer": ISSUER,
            "jwks_uri": f"{self.url}keys",
            "id_token_signing_alg_values_supported": ["RS256"],
        }

    def answer(self, method: str, path: str, body: bytes) -> bytes:
        call = ACTIVITIES.match(path)
        if call and method == "POST":
            return self.take_reply(unquote(call[1]), call[2], body)
        if method == "GET" and path == "/openid":
            return _json(self.metadata)
        if method == "GET" and path == "/keys":
            return _json(self.key.key_set)
        return self.answer_other(method, path)

    def take_reply(self, conversation: str, reply_to: str | None, body: bytes) -> bytes:
        if not MESSAGE.search(body):  # a typing indicator is no reply
            return response(b"201 Created", b'{"id":"0"}')
        self.replies += 1
        named = REPLY_TO.search(body)
        answered = unquote(reply_to) if reply_to else named[1].decode() if named else None
        self.heard(conversation, answered)
        return response(b"201 Created", b'{"id":"1:%d"}' % self.replies)

    def answer_other(self, method: str, path: str) -> bytes:
        self.other_calls[f"{method} {_shape(path)}"] += 1
        if member := MEMBER.match(path):
            person = unquote(member[1])
            return _json({"id": person, "name": "Person", "aadObjectId": person.removeprefix("29:")})
        return response(b"200 OK", b"{}") if method in {"PUT", "DELETE"} else response(b"404 Not Found", b"{}")


class Caller(Wire):
    """One connection from the bot."""

    def __init__(self, service: Service) -> None:
        super().__init__()
        self.service = service

    def received(self, head: bytes, body: bytes) -> None:
        method, path, _ = head[: head.index(b"\r\n")].decode().split(" ", 2)
        answer = self.service.answer(method, path, body)
        if self.service.reply_delay and method == "POST":
            asyncio.get_running_loop().call_later(self.service.reply_delay, self.transport.write, answer)
        else:
            self.transport.write(answer)


@asynccontextmanager
async def listening(service: S) -> AsyncIterator[S]:
    server = await asyncio.get_running_loop().create_server(lambda: Caller(service), HOST, 0)
    service.port = server.sockets[0].getsockname()[1]
    try:
        yield service
    finally:
        server.close()


def _json(content: object) -> bytes:
    return response(b"200 OK", json.dumps(content).encode())


def _shape(path: str) -> str:
    return re.sub(r"(conversations|members|activities)/[^/?]+", r"\1/…", path)
