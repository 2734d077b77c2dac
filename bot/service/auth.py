"""Who is calling: the service's token, then the tenant and the address it wants to be answered at."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

import aiohttp
import jwt
from cachetools import TLRUCache, TTLCache

from bot.service.hosts import ServiceHosts

log = logging.getLogger(__name__)

LEEWAY = 300  # seconds that clocks may differ, as Microsoft's own SDKs allow
REFETCH, REFETCHES = 60, 5  # an unknown key makes us ask once in so many seconds; so many of them, and we stop asking
STALE = 24 * 3_600  # seconds after which the keys are fetched anew in any case

SEEN_FOR, SEEN_MOST = 60.0, 1_000  # seconds, and tokens, that are not verified again

Claims = dict[str, Any]
Seconds = Callable[[], float]  # a clock


class Unauthorized(Exception):
    """No token, or one that is not the service's: answered with 401."""


class Forbidden(Exception):
    """A genuine caller, but not for us: another tenant, another address. Answered with 403."""


class Unavailable(Exception):
    """The service's keys can't be fetched: answered with 503, so that the activity is delivered again."""


class Guard(Protocol):
    """Decides who gets in."""

    async def identify(self, authorization: str) -> Claims:
        """The claims of a genuine token in an Authorization header. Raises Unauthorized or Unavailable."""
        ...

    def admit(self, claims: Claims, activity: dict[str, Any]) -> str:
        """The tenant whose activity this is. Raises Forbidden."""
        ...


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
    _keys: dict[str, Key] = field(default_factory=dict)
    _fetched: float = float("-inf")
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self._missed: TTLCache[str, bool] = TTLCache(REFETCHES, REFETCH, self.clock)

    async def get(self, id: str) -> Key:
        """The key with this id. Raises Unauthorized for an unknown one, Unavailable when the service is silent."""
        async with self._lock:
            if self._worth_asking(id):
                await self._fetch()
        if id not in self._keys:
            raise Unauthorized("unknown signing key")
        return self._keys[id]

    def _worth_asking(self, id: str) -> bool:
        if id in self._keys:
            return self.clock() - self._fetched > STALE
        if id in self._missed or len(self._missed) >= REFETCHES:
            return False
        self._missed[id] = True
        return True

    async def _fetch(self) -> None:
        try:
            metadata = await self._json(self.url)
            keys = (await self._json(metadata["jwks_uri"]))["keys"]
            self._keys = {key["kid"]: _key(key) for key in keys if "kid" in key}
            self._fetched = self.clock()
        except (aiohttp.ClientError, TimeoutError, KeyError, TypeError, ValueError, jwt.PyJWTError) as error:
            log.warning("the service's keys could not be fetched from %s: %r", self.url, error)
            self._fetched = self.clock() - STALE + REFETCH  # the old keys serve for another minute
            if not self._keys:
                self._missed.clear()
                raise Unavailable("the service's keys could not be fetched") from error

    async def _json(self, url: str) -> Any:
        async with self.session.get(url, timeout=aiohttp.ClientTimeout(total=5)) as response:
            response.raise_for_status()
            return await response.json(content_type=None)


def _key(described: dict[str, Any]) -> Key:
    return Key(jwt.PyJWK(described, "RS256"), tuple(described.get("endorsements", ())))


@dataclass
class TokenGuard:
    """Lets in what the Bot Framework service signed for our app, for the tenant we serve."""

    keys: ServiceKeys
    app_id: str
    issuer: str
    tenant: str
    hosts: ServiceHosts
    clock: Seconds = time.time

    def __post_init__(self) -> None:
        self._seen: TLRUCache[str, Claims] = TLRUCache(SEEN_MOST, _until, self.clock)

    async def identify(self, authorization: str) -> Claims:
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Unauthorized("no bearer token")
        claims = self._seen.get(token)
        if claims is None:
            claims = self._seen[token] = await self._verified(token)
        return claims

    async def _verified(self, token: str) -> Claims:
        try:
            id = jwt.get_unverified_header(token).get("kid", "")
            key = await self.keys.get(id)
            claims: Claims = jwt.decode(
                token,
                key.public,
                algorithms=["RS256"],
                audience=self.app_id,
                issuer=self.issuer,
                leeway=LEEWAY,
                options={"require": ["exp", "iss", "aud"]},
            )
        except (jwt.PyJWTError, ValueError) as error:
            raise Unauthorized(str(error)) from error
        return {**claims, "endorsements": key.endorsements}

    def admit(self, claims: Claims, activity: dict[str, Any]) -> str:
        service_url = activity.get("serviceUrl")
        if not isinstance(service_url, str) or claims.get("serviceurl", claims.get("serviceUrl")) != service_url:
            raise Forbidden("the token is for another service address")
        if not self.hosts.allow(service_url):
            raise Forbidden("that service address is not one we talk to")
        if claims["endorsements"] and activity.get("channelId") not in claims["endorsements"]:
            raise Forbidden("the signing key does not vouch for this channel")
        tenants = tenants_of(activity)
        if tenants != {self.tenant}:
            raise Forbidden("that tenant is not served here")
        return self.tenant


def _until(token: str, claims: Claims, now: float) -> float:
    """When a token that is verified now has to be verified again; the service shows one for many activities."""
    return float(min(now + SEEN_FOR, claims["exp"] + LEEWAY))


@dataclass(frozen=True)
class PlaygroundGuard:
    """For trying Retold out on one machine: nobody shows a token, and nobody from outside can be answered."""

    hosts: ServiceHosts

    async def identify(self, authorization: str) -> Claims:
        return {}

    def admit(self, claims: Claims, activity: dict[str, Any]) -> str:
        service_url = activity.get("serviceUrl")
        if not isinstance(service_url, str) or not self.hosts.allow(service_url):
            raise Forbidden("the playground only talks to this machine")
        return min(tenants_of(activity), default="playground")


def tenants_of(activity: dict[str, Any]) -> set[str]:
    """Every tenant an activity claims to come from."""
    data = activity.get("channelData")
    conversation = activity.get("conversation")
    tenant = data.get("tenant") if isinstance(data, dict) else None
    claimed = (
        conversation.get("tenantId") if isinstance(conversation, dict) else None,
        tenant.get("id") if isinstance(tenant, dict) else None,
    )
    return {str(id) for id in claimed if id}
