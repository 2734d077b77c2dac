"""What the bot asks of whoever brings things to channels later; the scheduler does it, app.py introduces the two."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from stories.library import Library
from stories.models import Channel


class Desk(Protocol):
    """Every request joins the transaction of the library it is given."""

    async def welcome(self, library: Library, channel: Channel, now: datetime) -> None:
        """Sends the setup card, once per install."""
        ...

    def first_slot(self, channel: Channel, now: datetime) -> datetime:
        """When the next digest of a channel is due, in the channel's own time zone."""
        ...

    async def digest_now(self, library: Library, channel: Channel, now: datetime) -> bool:
        """Sends a digest at once; False when there is nothing the channel has not heard."""
        ...

    async def refresh(self, library: Library, piece_id: UUID) -> None:
        """Brings every posted copy of a piece up to date."""
        ...

    async def recount(self, library: Library, piece_id: UUID) -> None:
        """Brings the counts on every posted copy of a piece up to date, in a while."""
        ...
