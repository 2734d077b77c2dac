"""Writes to people unasked: looks whom there is something to tell, opens a chat where there is none, sends a letter."""

import logging
from datetime import datetime, timedelta
from typing import Protocol

from scheduler.desk import NewsDesk
from stories import letters, matters
from stories.database import Database
from stories.matters import Addressee
from stories.outbox import Outcome, Receipt

log = logging.getLogger(__name__)


class Opener(Protocol):
    """Opens a chat with somebody; the receipt's id is the chat's. `bot/service/connector.py` is one."""

    async def open(self, service_url: str, bot: str, tenant: str, person: str) -> Receipt: ...


KNOCKS_AGAIN = timedelta(days=7)  # after a chat could not be opened


async def write_due(database: Database, desk: NewsDesk, opener: Opener, zone: str, now: datetime) -> None:
    """Writes to everybody whom there is something to tell and who may be written to now, in one letter each."""
    async with database.session() as session:
        waiting = await matters.addressees(session, now)
    for reader in waiting:
        try:
            chat = reader.chat or await _open(database, opener, reader, now)
            if chat:
                async with database.library(reader.tenant) as library:
                    await letters.write(library, desk, reader.person_id, chat, reader.time_zone or zone, now)
        except Exception:  # one letter that can't be written does not keep the others waiting; it comes again
            log.exception("the letter to %s failed", reader.person_id)


async def _open(database: Database, opener: Opener, reader: Addressee, now: datetime) -> str | None:
    """A chat with somebody who never had one; None where the platform allows none, which is tried again much later."""
    async with database.library(reader.tenant) as library:
        way = await library.conversations.way()
    if way is None:
        return None
    receipt = await opener.open(way.service_url, way.bot_id, reader.tenant, reader.person_id)
    async with database.library(reader.tenant) as library:
        if receipt.outcome is Outcome.taken and receipt.id:
            await library.conversations.opened(reader.person_id, receipt.id, way)
            return receipt.id
        log.warning("no chat with %s: %s %s", reader.person_id, receipt.outcome, receipt.reason)
        (await library.matters.attention(reader.person_id)).not_before = now + KNOCKS_AGAIN
    return None
