"""Who is calling: the service's token, then the tenant and the address it wants to be answered at."""

import time
from dataclasses import dataclass
from typing import Any, Protocol

import jwt
from cachetools import TLRUCache

from bot.service.hosts import ServiceHosts
from bot.service.keys import Seconds, ServiceKeys
from bot.service.refusals import Forbidden, Unauthorized

LEEWAY = 300  # seconds that clocks may differ, as Microsoft's own SDKs allow
FAR = 1e11  # seconds since 1970: the year 5138, after which no token ends
MOMENTS = ("exp", "nbf", "iat")  # the claims that are seconds since 1970

SEEN_FOR, SEEN_MOST = 60.0, 1_000  # seconds, and tokens, that are not verified again

Claims = dict[str, Any]


class Guard(Protocol):
    """Decides who gets in."""

    async def identify(self, authorization: str) -> Claims:
        """The claims of a genuine token in an Authorization header. Raises Unauthorized or Unavailable."""
        ...

    def admit(self, claims: Claims, activity: dict[str, Any]) -> str:
        """The tenant whose activity this is. Raises Forbidden."""
        ...


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
            key = await self.keys.get(jwt.get_unverified_header(token).get("kid", ""))
            claims: Claims = jwt.decode(
                token,
                key.public,
                algorithms=["RS256"],
                audience=self.app_id,
                issuer=self.issuer,
                leeway=LEEWAY,
                options={"require": ["exp", "iss", "aud"], "strict_aud": True},
            )
        except (jwt.PyJWTError, ArithmeticError, RecursionError, TypeError, ValueError) as error:
            raise Unauthorized(f"not a token of the service: {type(error).__name__}") from error  # its words are theirs
        if not all(_is_moment(claims[name]) for name in MOMENTS if name in claims):
            raise Unauthorized("not a token of the service: a time that is none")
        return {**claims, "endorsements": key.endorsements}

    def admit(self, claims: Claims, activity: dict[str, Any]) -> str:
        service_url = activity.get("serviceUrl")
        if not isinstance(service_url, str) or claims.get("serviceurl", claims.get("serviceUrl")) != service_url:
            raise Forbidden("the token is for another service address")
        if not self.hosts.allow(service_url):
            raise Forbidden("that service address is not one we talk to")
        if claims["endorsements"] and activity.get("channelId") not in claims["endorsements"]:
            raise Forbidden("the signing key does not vouch for this channel")
        if tenants_of(activity) != {self.tenant}:
            raise Forbidden("that tenant is not served here")
        return self.tenant


def _is_moment(claim: Any) -> bool:
    return type(claim) in (int, float) and 0 < claim < FAR


def _until(token: str, claims: Claims, now: float) -> float:
    """When a token that is verified now has to be verified again; the service shows one for many activities."""
    return float(min(now + SEEN_FOR, claims["exp"] + LEEWAY))


def tenants_of(activity: dict[str, Any]) -> set[str]:
    """Every tenant an activity claims to come from. Raises Forbidden for what is no text."""
    data = activity.get("channelData")
    conversation = activity.get("conversation")
    tenant = data.get("tenant") if isinstance(data, dict) else None
    claimed = (
        conversation.get("tenantId") if isinstance(conversation, dict) else None,
        tenant.get("id") if isinstance(tenant, dict) else None,
    )
    if not all(isinstance(id, str | None) for id in claimed):
        raise Forbidden("a tenant's id is text")
    return {id for id in claimed if id}
