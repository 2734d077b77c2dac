"""Who gets into the playground: what comes from this machine, and asks for it by name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.service.auth import Claims, tenants_of
from bot.service.hosts import LoopbackHosts, on_this_machine
from bot.service.refusals import Forbidden
from bot.service.wire import is_directory_id

TENANT = "playground"  # of a client that names none
_HOST = re.compile(r"[\w.:\[\]-]+")


@dataclass(frozen=True)
class PlaygroundGuard:
    """For trying Retold out on one machine: nobody shows a token, and nobody but the run's client is answered."""

    hosts: LoopbackHosts

    async def identify(self, authorization: str) -> Claims:
        return {}

    def admit(self, claims: Claims, activity: dict[str, Any]) -> str:
        tenant = min(tenants_of(activity), default=TENANT)
        if not is_directory_id(tenant):
            raise Forbidden("that is no tenant")
        service_url = activity.get("serviceUrl")
        if not isinstance(service_url, str) or not self.hosts.meet(service_url):
            raise Forbidden("the playground only talks to its own client on this machine")
        return tenant


def at_home(headers: Mapping[str, str]) -> None:
    """Refuses what a web page elsewhere makes a browser send, whatever its name resolves to. Raises Forbidden."""
    host = headers.get("Host", "")
    if not _HOST.fullmatch(host) or not on_this_machine(f"http://{host}"):
        raise Forbidden("the playground is asked for by a loopback address")
    if not on_this_machine(headers.get("Origin", "http://localhost")):
        raise Forbidden("the playground takes nothing from other web pages")
