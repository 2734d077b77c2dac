"""A fake of the Teams platform: it signs tokens, enforces the real limits, and remembers what was said where."""

import asyncio
import json
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote
from uuid import uuid4

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from tests.reading import plain

APP_ID = "8b0a3f6e-6f4e-4f0f-9a55-000000000001"
TENANT = "5f1d2c9a-4f57-4f6e-8a11-000000000002"
ISSUER = "https://api.botframework.com"

MESSAGE_MOST = 100_000  # bytes
CARD_MOST = 28_000  # bytes, our own limit for every card
# Sends of one bot in one conversation: so many in so many seconds.
PER_CONVERSATION = ((7, 1.0), (8, 2.0), (60, 30.0), (1_800, 3_600.0))
PER_TENANT = 50  # calls in a second

Json = dict[str, Any]


@dataclass
class Posted:
    """An activity that stands in a conversation, as it reads now."""

    conversation: str
    id: str
    activity: Json
    edits: int = 0

    @property
    def card(self) -> Json:
        """The card it carries."""
        card: Json = self.activity["attachments"][0]["content"]
        return card

    def carries(self, card: Json | None) -> bool:
        """Whether this is the activity with that very card."""
        return any(each["content"] is card for each in self.activity.get("attachments", []))

    @property
    def text(self) -> str:
        """Everything that can be read in it, line by line."""
        return readable(self.activity)


@dataclass
class Fault:
    """How the platform misbehaves next: a status, or no answer, after some seconds.

    It keeps the message if the status says so, and with `taken` all the same.
    """

    status: int | None
    taken: bool = False
    retry_after: str = ""
    seconds: float = 0


@dataclass
class Platform:
    """What Teams is to a bot."""

    port: int
    key_id: str = "key-1"
    endorsements: tuple[str, ...] = ("msteams",)
    limits: bool = True
    per_tenant: int = PER_TENANT
    posted: list[Posted] = field(default_factory=list)
    calls: list[tuple[str, str, int]] = field(default_factory=list)  # method, path, status
    headers: list[dict[str, str]] = field(default_factory=list)
    faults: deque[Fault] = field(default_factory=deque)  # of messages
    edit_faults: deque[Fault] = field(default_factory=deque)
    members: dict[str, Json] = field(default_factory=dict)  # who people are, by their object ids
    member_faults: deque[Fault] = field(default_factory=deque)
    closed: set[str] = field(default_factory=set)  # people with whom no chat can be opened
    pictures: dict[str, bytes] = field(default_factory=dict)  # what people sent, by the ids of attachments
    picture_faults: deque[Fault] = field(default_factory=deque)
    chunked: bool = False  # nobody says how long a picture is
    picture_asked: list[dict[str, str]] = field(default_factory=list)  # with which headers
    key_fetches: int = 0
    documents: dict[str, bytes] = field(default_factory=dict)  # instead of the right ones, by path
    keys_held: asyncio.Event | None = None  # until it is set, nobody gets the keys
    keys: dict[str, RSAPrivateKey] = field(default_factory=dict)
    _sent: dict[str, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def __post_init__(self) -> None:
        self.keys[self.key_id] = _KEY

    @property
    def service_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/teams/"

    @property
    def openid_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/openid"

    def rotate(self, id: str) -> None:
        """From now on the service signs with another key and no longer knows the old one."""
        self.keys = {id: generate_private_key(65537, 2048)}
        self.key_id = id

    def token(self, *, key_id: str = "", signer: RSAPrivateKey | None = None, **claims: Any) -> str:
        """A token as the service signs it; claims given here replace the right ones."""
        now = time.time()
        right = {
            "iss": ISSUER,
            "aud": APP_ID,
            "iat": now,
            "nbf": now - 10,
            "exp": now + 3_600,
            "serviceurl": self.service_url,
        }
        id = key_id or self.key_id
        return jwt.encode({**right, **claims}, signer or self.keys[id], "RS256", headers={"kid": id})

    def said_in(self, conversation: str) -> list[Posted]:
        return [posted for posted in self.posted if posted.conversation == conversation]

    async def until(self, count: int, conversation: str = "", seconds: float = 10) -> list[Posted]:
        """Waits until so many activities stand in a conversation, or anywhere; fails after some seconds."""
        end = time.monotonic() + seconds
        while True:
            posted = self.said_in(conversation) if conversation else self.posted
            if len(posted) >= count:
                return posted
            if time.monotonic() > end:
                raise AssertionError(f"{len(posted)} of {count} activities after {seconds:g} s")
            await asyncio.sleep(0.02)

    def routes(self) -> web.Application:
        app = web.Application(client_max_size=1_000_000)
        app.router.add_get("/openid", self._openid)
        app.router.add_get("/keys", self._keys)
        app.router.add_get("/teams/v3/attachments/{id}/views/original", self._picture)
        app.router.add_route("*", "/teams/v3/{path:.*}", self._connector)
        return app

    async def _openid(self, request: web.Request) -> web.Response:
        self.key_fetches += 1
        if request.path in self.documents:
            return web.Response(body=self.documents[request.path])
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"http://127.0.0.1:{self.port}/keys"})

    async def _keys(self, request: web.Request) -> web.Response:
        published = self.published()
        if self.keys_held:
            await self.keys_held.wait()
        if request.path in self.documents:
            return web.Response(body=self.documents[request.path])
        return web.json_response({"keys": published})

    def published(self) -> list[Json]:
        """The keys as the service describes them."""
        described = []
        for id, key in self.keys.items():
            public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key()))
            described.append({**public, "kid": id, "use": "sig", "endorsements": list(self.endorsements)})
        return described

    def sent(self, picture: bytes) -> str:
        """Somebody sent a picture; where it is."""
        id = f"0-weu-d1-{uuid4().hex}"
        self.pictures[id] = picture
        return f"{self.service_url}v3/attachments/{id}/views/original"

    async def _picture(self, request: web.Request) -> web.StreamResponse:
        """A picture; with a fault all of it, half of it, none or somebody else's address."""
        self.picture_asked.append(dict(request.headers))
        picture = self.pictures.get(request.match_info["id"], b"")
        fault = self.picture_faults.popleft() if self.picture_faults else Fault(200 if picture else 404)
        await asyncio.sleep(fault.seconds)
        if fault.status is None:
            half = web.StreamResponse(headers={"Content-Length": str(len(picture))})
            await half.prepare(request)
            await half.write(picture[: len(picture) // 2])
            if request.transport:
                request.transport.abort()
            return half
        if self.chunked:
            whole = web.StreamResponse()
            await whole.prepare(request)
            await whole.write(picture)
            return whole
        return web.Response(status=fault.status, body=picture, headers={"Location": f"{self.service_url}elsewhere"})

    async def _connector(self, request: web.Request) -> web.StreamResponse:
        response = await self._respond(request)
        self.calls.append((request.method, request.rel_url.raw_path, response.status))
        self.headers.append(dict(request.headers))
        return response

    async def _respond(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        parts = [unquote(part) for part in request.rel_url.raw_path.split("/v3/", 1)[1].split("/")]
        if parts == ["conversations"] and request.method == "POST":
            return self._open(json.loads(body))
        if len(parts) == 4 and parts[2] == "members" and request.method == "GET":
            return self._member(parts[3])
        if len(parts) < 3 or parts[0] != "conversations" or parts[2] != "activities":
            return _error(404, "NotFound")
        conversation, target = parts[1], parts[3] if len(parts) > 3 else ""
        faults = self.faults if request.method == "POST" else self.edit_faults
        if faults:
            return await self._misbehave(request, conversation, target, body, faults.popleft())
        if len(body) > MESSAGE_MOST:
            return _error(413, "MessageSizeTooBig")
        if self.limits and (wait := self._too_fast(conversation)):
            return _error(429, "TooManyRequests", {"Retry-After": str(wait)})
        if request.method == "DELETE":
            return self._remove(conversation, target)
        activity = json.loads(body)
        if any(_size(each["content"]) > CARD_MOST for each in activity.get("attachments", [])):
            return _error(413, "CardSizeTooBig")
        return self._take(conversation, target if request.method == "PUT" else "", activity)

    def _open(self, wanted: Json) -> web.Response:
        """Opens a chat of the bot's with one member of the tenant, or gives the one there is."""
        [member], bot = wanted["members"], wanted["bot"]["id"]
        if wanted["isGroup"] or bot != f"28:{APP_ID}" or wanted["channelData"]["tenant"]["id"] != TENANT:
            return _error(400, "BadRequest")
        if member["id"] in self.closed:
            return _error(403, "ConversationBlockedByUser")
        return web.json_response({"id": f"a:{member['id']}"}, status=201)

    def _member(self, id: str) -> web.Response:
        if self.member_faults:
            fault = self.member_faults.popleft()
            return _error(fault.status or 500, "Fault", {"Retry-After": fault.retry_after})
        return web.json_response(self.members[id]) if id in self.members else _error(404, "MemberNotFound")

    def _take(self, conversation: str, edited: str, activity: Json, status: int = 201) -> web.Response:
        return self._edit(conversation, edited, activity) if edited else self._post(conversation, activity, status)

    def _post(self, conversation: str, activity: Json, status: int = 201) -> web.Response:
        posted = Posted(conversation, f"1:{uuid4().hex}", activity)
        self.posted.append(posted)
        return web.json_response({"id": posted.id}, status=status)

    def _edit(self, conversation: str, id: str, activity: Json) -> web.Response:
        for posted in self.said_in(conversation):
            if posted.id == id:
                posted.activity = activity
                posted.edits += 1
                return web.json_response({"id": id})
        return _error(404, "ActivityNotFoundInConversation")

    def _remove(self, conversation: str, id: str) -> web.Response:
        for posted in self.said_in(conversation):
            if posted.id == id:
                self.posted.remove(posted)
                return web.json_response({})
        return _error(404, "ActivityNotFoundInConversation")

    def _too_fast(self, conversation: str) -> int:
        """Seconds to wait where the bot sends faster than Teams lets it, else 0."""
        now = time.monotonic()
        sent, everywhere = self._sent[conversation], self._sent["*"]
        while sent and now - sent[0] > PER_CONVERSATION[-1][1]:
            sent.popleft()
        while everywhere and now - everywhere[0] > 1:
            everywhere.popleft()
        if len(everywhere) >= self.per_tenant:
            return 1
        for most, seconds in PER_CONVERSATION:
            recent = sum(1 for at in sent if now - at < seconds)
            if recent >= most:
                return max(1, int(seconds))
        sent.append(now)
        everywhere.append(now)
        return 0

    async def _misbehave(
        self, request: web.Request, conversation: str, target: str, body: bytes, fault: Fault
    ) -> web.StreamResponse:
        await asyncio.sleep(fault.seconds)
        edited = target if request.method == "PUT" else ""
        if fault.status is not None and fault.status < 300:
            return self._take(conversation, edited, json.loads(body), fault.status)
        if fault.taken:
            self._take(conversation, edited, json.loads(body))
        if fault.status is None:
            if request.transport:
                request.transport.abort()
            return web.Response()
        return _error(fault.status, "Fault", {"Retry-After": fault.retry_after} if fault.retry_after else {})


_KEY = generate_private_key(65537, 2048)  # making one takes 0.1 s


@asynccontextmanager
async def platform() -> AsyncIterator[Platform]:
    """A platform of one's own on a free loopback port."""
    fake = Platform(port=0)
    runner = web.AppRunner(fake.routes(), access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    fake.port = runner.addresses[0][1]
    try:
        yield fake
    finally:
        await runner.cleanup()


def readable(node: Any) -> str:
    """Every text in an activity or card, one per line; buttons in [brackets], inputs as <id=value>, mistakes before."""
    return "\n".join(_texts(node))


def _texts(node: Any) -> list[str]:
    if isinstance(node, list):
        return [text for each in node for text in _texts(each)]
    if not isinstance(node, dict):
        return []
    kind = node.get("type", "")
    if kind.startswith("Action."):
        return [plain(f"[{node.get('title', '')}]")]
    if kind.startswith("Input."):
        mistake = [plain(node["label"])] if "⚠" in node.get("label", "") else []
        return [*mistake, f"<{node['id']}={node.get('value', '')}>"]
    own = [plain(node["text"])] if isinstance(node.get("text"), str) else []
    inner = (node.get(part) for part in ("attachments", "content", "body", "items", "inlines", "columns", "actions"))
    return own + [text for each in inner for text in _texts(each)]


def _size(card: Json) -> int:
    return len(json.dumps(card, ensure_ascii=False).encode())


def _error(status: int, code: str, headers: dict[str, str] | None = None) -> web.Response:
    return web.json_response({"error": {"code": code, "message": code}}, status=status, headers=headers)
