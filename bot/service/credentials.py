"""The bot's own token for the service, fetched without blocking and kept until it is about to expire."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import aiohttp

if TYPE_CHECKING:
    from azure.core.credentials import AccessToken
    from azure.core.credentials_async import AsyncTokenCredential

EARLY = 300  # seconds before its end that a token is replaced


class NoToken(Exception):
    """The login service gave no token; the message says what it answered."""


class LoginSilent(NoToken):
    """The login service can't be reached; it may give a token later."""


@dataclass(frozen=True)
class AppIdentity:
    """How the app proves who it is: a secret, a certificate file, or else the machine's managed identity."""

    app_id: str
    tenant: str
    issuer: str  # of the service's tokens; ours are for the same service
    password: str = ""
    certificate: str = ""
    login_url: str = ""

    def credential(self, session: aiohttp.ClientSession) -> "AsyncTokenCredential":
        # azure-identity takes 9 MB and 0.1 s; who has no use for a token does not load it
        from azure.core.pipeline.transport import AioHttpTransport
        from azure.identity.aio import CertificateCredential, ClientSecretCredential, ManagedIdentityCredential

        transport = AioHttpTransport(session=session, session_owner=False)
        if not self.password and not self.certificate:
            return ManagedIdentityCredential(client_id=self.app_id, transport=transport)
        authority = {"authority": self.login_url, "disable_instance_discovery": True} if self.login_url else {}
        if self.certificate:
            return CertificateCredential(
                self.tenant, self.app_id, certificate_path=self.certificate, transport=transport, **authority
            )
        return ClientSecretCredential(self.tenant, self.app_id, self.password, transport=transport, **authority)


@dataclass
class BotToken:
    """The bot's token, one for everybody who sends at the same time."""

    identity: AppIdentity
    session: aiohttp.ClientSession
    _token: str = ""
    _until: float = 0
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    _credential: "AsyncTokenCredential | None" = None

    async def get(self) -> str:
        """A token that is good for another five minutes. Raises NoToken."""
        if time.time() < self._until - EARLY:
            return self._token
        async with self._lock:
            if time.time() >= self._until - EARLY:
                await self._fetch()
        return self._token

    def credential(self) -> "AsyncTokenCredential":
        """How the app logs in: made once, for the service's tokens and for Graph's."""
        self._credential = self._credential or self.identity.credential(self.session)
        return self._credential

    async def of(self, scope: str) -> str:
        """A token for another service of Microsoft's, such as Graph. Raises NoToken."""
        return (await self._ask(scope)).token

    async def _fetch(self) -> None:
        fetched = await self._ask(f"{self.identity.issuer}/.default")
        self._token, self._until = fetched.token, fetched.expires_on

    async def _ask(self, scope: str) -> "AccessToken":
        from azure.core.exceptions import AzureError, ServiceRequestError, ServiceResponseError

        try:
            return await self.credential().get_token(scope)
        except (ServiceRequestError, ServiceResponseError) as error:
            raise LoginSilent(_sentence(error)) from error
        except (AzureError, ValueError) as error:
            raise NoToken(_sentence(error)) from error


def _sentence(error: Exception) -> str:
    return str(error).split("\n")[0]
