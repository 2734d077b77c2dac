"""Which service addresses the bot talks to, and which of them may see its token."""

from collections.abc import Iterable
from functools import lru_cache
from ipaddress import ip_address

from yarl import URL

TEAMS = frozenset(
    {
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    }
)


@lru_cache(maxsize=1_000)
def is_loopback(host: str | None) -> bool:
    """Whether a host name or address stays on this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host or "").is_loopback
    except ValueError:
        return False


class ServiceHosts:
    """Teams' own hosts over https, and those the settings name (`host` or `host:port`)."""

    def __init__(self, further: Iterable[str] = ()) -> None:
        self._further = frozenset(further)

    def allow(self, service_url: str) -> bool:
        """Whether the bot may call this address at all."""
        url = _parsed(service_url)
        if url is None or url.user or url.host is None:
            return False
        if url.scheme == "https" and url.host in TEAMS and url.port == 443:
            return True
        named = url.host in self._further or f"{url.host}:{url.port}" in self._further
        return named and (url.scheme == "https" or (url.scheme == "http" and is_loopback(url.host)))

    def trusted(self, service_url: str) -> bool:
        """Whether the bot's token may travel there: an allowed host over https."""
        return self.allow(service_url) and URL(service_url).scheme == "https"


class LoopbackHosts(ServiceHosts):
    """For the playground: any port of this machine, nothing else, and no token."""

    def allow(self, service_url: str) -> bool:
        url = _parsed(service_url)
        return url is not None and url.scheme in ("http", "https") and is_loopback(url.host)

    def trusted(self, service_url: str) -> bool:
        return False


def _parsed(text: str) -> URL | None:
    try:
        return URL(text)
    except (ValueError, TypeError):
        return None
