"""The service's signing keys, fetched beside those who ask: a known key never waits, whatever else is asked for."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import jwt
import orjson
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from bot.service.refusals import Unauthorized, Unavailable

log = logging.getLogger(__name__)

PACE = 5.0  # seconds between two fetches, however many unknown keys are asked for (ADR 0018)
STALE = 24 * 3_600  # seconds after which the keys are fetched anew in any case
RETRY = 60  # seconds after which stale keys are, when that failed
PATIENCE = 5.0  # seconds for both documents
DOCUMENT_MOST = 512 * 1024  # bytes; the service's are below 100 KB
KEYS_MOST = 200
KEY_BITS = range(2_048, 8_193)
WAITING_MOST = 1_000  # callers with an unknown key at a time, each holding some 20 KB

Seconds = Callable[[], float]  # a clock


@dataclass(frozen=True)
class Key:
    """A signing key, and the channels it vouches for."""

    public: jwt.PyJWK
    endorsements: tuple[str, ...]


@dataclass
class ServiceKeys:
    """The service's signing keys, as its OpenID metadata names them now."""

    session: aiohttp.ClientSession
    url: str
    clock: Seconds = time.monotonic
    pace: float = PACE
    _keys: dict[str, Key] = field(default_factory=dict)
    _fresh_until: float = float("-inf")
    _began: float = float("-inf")
    _fetches: int = 0  # that have begun
    _task: asyncio.Task[bool] | None = None
    _waiting: int = 0

    async def get(self, id: str) -> Key:
        """The key with this id. Raises Unauthorized for an unknown one, Unavailable when the service is silent."""
        key = self._keys.get(id)
        if key is None:
            return await self._sought(id)
        if self.clock() > self._fresh_until:
            self._fetching()
        return key

    async def _sought(self, id: str) -> Key:
        """A key that is not known yet: no later than a fetch that began after it was asked for has ended."""
        if self._waiting >= WAITING_MOST:
            raise Unavailable("too many are waiting for the service's keys")
        before, fetched = self._fetches, False
        self._waiting += 1
        try:
            while id not in self._keys and self._fetches == before:
                fetched = await asyncio.shield(self._fetching())
        finally:
            self._waiting -= 1
        if id in self._keys:
            return self._keys[id]
        raise Unauthorized("unknown signing key") if fetched else Unavailable("the service's keys can't be fetched")

    def _fetching(self) -> asyncio.Task[bool]:
        """The fetch that is due or under way, one for all who ask."""
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._fetch())
        return self._task

    async def _fetch(self) -> bool:
        """Whether the keys are new; otherwise the old ones go on being used."""
        await asyncio.sleep(max(0.0, self._began + self.pace - self.clock()))
        self._began = self.clock()
        self._fetches += 1
        try:
            async with asyncio.timeout(PATIENCE):
                metadata = await self._document(self.url)
                self._keys = _usable((await self._document(metadata["jwks_uri"]))["keys"])
        except Exception as error:  # whatever the documents are, and whatever a library makes of them
            log.warning("the service's keys could not be fetched from %s: %r", self.url, error)
            self._fresh_until = max(self._fresh_until, self.clock() + RETRY)
            return False
        self._fresh_until = self.clock() + STALE
        return True

    async def _document(self, url: str) -> Any:
        body = b""
        async with self.session.get(url) as response:
            response.raise_for_status()
            async for piece in response.content.iter_any():
                body += piece
                if len(body) > DOCUMENT_MOST:
                    raise ValueError(f"a document of more than {DOCUMENT_MOST} bytes")
        return orjson.loads(body)


def _usable(described: list[Any]) -> dict[str, Key]:
    """The keys by their ids, without those that can't be used. Raises ValueError where none can."""
    keys, wrong = {}, []
    for each in described[:KEYS_MOST]:
        try:
            keys[_id(each)] = _key(each)
        except Exception as error:  # the others are good all the same
            wrong.append(f"{type(error).__name__} {error}")
    if wrong:
        log.warning("%s of the service's %s keys can't be used, the first: %s", len(wrong), len(described), wrong[0])
    if not keys:
        raise ValueError("no key that can be used")
    return keys


def _id(described: dict[str, Any]) -> str:
    if not isinstance(id := described["kid"], str):
        raise TypeError("its id is no text")
    return id


def _key(described: dict[str, Any]) -> Key:
    public = jwt.PyJWK(described, "RS256")
    if not isinstance(public.key, RSAPublicKey) or public.key.key_size not in KEY_BITS:
        raise ValueError("not a public RSA key of a good length")
    endorsements = described.get("endorsements", [])
    if not isinstance(endorsements, list) or not all(isinstance(each, str) for each in endorsements):
        raise TypeError("its endorsements are no list of texts")
    return Key(public, tuple(endorsements))
