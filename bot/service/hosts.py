"""Which service addresses the bot talks to, and which of them may see its token."""

import re
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


_FILES = re.compile(r"[a-z0-9-]+\.(sharepoint\.com|sharepoint\.us|sharepoint-mil\.us)")  # an organisation's own host


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
        place = _place(service_url)
        if place is None:
            return False
        scheme, host, port = place
        if scheme == "https" and host in TEAMS and port == 443:
            return True
        named = host in self._further or f"{host}:{port}" in self._further
        return named and (scheme == "https" or is_loopback(host))

    def trusted(self, service_url: str) -> bool:
        """Whether the bot's token may travel there: an allowed host over https."""
        place = _place(service_url)
        return place is not None and place[0] == "https" and not is_loopback(place[1]) and self.allow(service_url)

    def holds_files(self, address: str) -> bool:
        """Whether a file may be fetched there, never with the bot's token: where Teams keeps those of a chat."""
        place = _place(address)
        teams_own = place is not None and place[0] == "https" and place[2] == 443 and bool(_FILES.fullmatch(place[1]))
        return teams_own or self.allow(address)


class LoopbackHosts(ServiceHosts):
    """For the playground: what the settings name on this machine, or else the first address that comes; no token."""

    def __init__(self, further: Iterable[str] = ()) -> None:
        super().__init__(further)
        self._first = ""

    def meet(self, service_url: str) -> bool:
        """Whether an activity may come from this address; the first one stays the only one where none is named."""
        if not self._further and not self._first and on_this_machine(service_url):
            self._first = service_url
        return self.allow(service_url)

    def allow(self, service_url: str) -> bool:
        known = super().allow(service_url) if self._further else service_url == self._first
        return known and on_this_machine(service_url)

    def trusted(self, service_url: str) -> bool:
        return False


def on_this_machine(address: str) -> bool:
    """Whether a web address leads to this machine."""
    place = _place(address)
    return place is not None and is_loopback(place[1])


@lru_cache(maxsize=1_000)
def _place(address: str) -> tuple[str, str, int] | None:
    """Scheme, host and port of a web address; None for anything else, and for one with a user's name in it."""
    try:
        url = URL(address)
        if url.scheme not in ("http", "https") or "@" in url.raw_authority or not url.host or not url.port:
            return None
        return url.scheme, url.host, url.port
    except (ValueError, TypeError):
        return None
