"""Asks Teams under which addresses people sign in, where no directory tells it.

Somebody who told a story can then be asked about it in a chat, and whom an import named by an address is known.
"""

import logging
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.service.connector import Connector
from stories.addresses import Reachable, without_address
from stories.database import Database
from stories.organisation import ADDRESS_MOST, Organisation
from stories.outbox import Outcome

log = logging.getLogger(__name__)

AT_ONCE = 10  # people in a round of some seconds: Teams wants patience of those who ask for members
AGAIN_AFTER = timedelta(days=1)  # somebody of whom Teams did not tell


@dataclass
class Addresses:
    """Asks for those who talked, each once a day; nobody waits for it."""

    database: Database
    connector: Connector
    asked: dict[tuple[str, str], datetime] = field(default_factory=dict)

    async def look(self, now: datetime) -> None:
        """Asks for some of those whose address is wanted and not known."""
        self.asked = {who: at for who, at in self.asked.items() if at > now - AGAIN_AFTER}
        async with self.database.session() as session:
            unknown = await without_address(session, self.asked, AT_ONCE)
        for person in unknown:
            receipt, member = await self.connector.member(person.service_url, person.chat, person.id)
            if receipt.outcome is Outcome.not_taken:  # it is too much at the moment; the next round goes on
                return
            self.asked[person.tenant, person.id] = now
            if receipt.outcome is Outcome.taken:
                await self._keep(person, member)
            else:
                log.info("Teams does not tell who %s is: %s", person.id, receipt.reason)

    async def _keep(self, person: Reachable, member: dict[str, object]) -> None:
        said = [member.get(name) for name in ("userPrincipalName", "email")]
        addresses = [each.strip().casefold() for each in said if isinstance(each, str) and "@" in each]
        async with self.database.session() as session:
            await Organisation(session, person.tenant).reached(
                person.id, [each for each in addresses if len(each) <= ADDRESS_MOST]
            )
