"""What the stories ask of whoever brings things to people later. The scheduler does it; wiring.py introduces them."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from stories.library import Library
from stories.tables.deliveries import Delivery


class Desk(Protocol):
    """Every request joins the transaction of the library it is given."""

    async def deliver(
        self, library: Library, kind: str, key: str, conversation_id: str, now: datetime, about: UUID | None = None
    ) -> Delivery | None:
        """Sends a message of a kind, about something, to a conversation; None when one with this key exists already."""
        ...

    async def refresh(self, library: Library, about: UUID) -> None:
        """Brings every posted card with a piece, or of an edition, up to date, at once."""
        ...

    async def develop(self, library: Library, photo_id: UUID) -> None:
        """Fetches a photo that somebody sent, soon."""
        ...

    async def recount(self, library: Library, piece_id: UUID) -> None:
        """Brings the counts on every posted copy of a piece up to date, when nobody is reading there."""
        ...

    async def compare(self, library: Library, story_id: UUID) -> None:
        """Finds out what a story is about, for those that sound alike; where nobody can, nothing happens."""
        ...

    async def uncompare(self, library: Library, story_id: UUID) -> None:
        """Forgets that this was asked, of a draft that is told without a name from now on."""
        ...
