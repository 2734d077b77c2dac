"""What editors did, act by act: kept so that an organisation can look it up."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.tables.house import Act, Audit


class Editor(NamedTuple):
    """Who does it."""

    id: str
    name: str


class Records:
    """What the editors of one tenant did, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def keep(self, by: Editor, act: Act, at: datetime, piece_id: UUID | None = None, note: str = "") -> None:
        """Somebody did this; it stands with what they did, or not at all."""
        self.session.add(
            Audit(
                tenant=self.tenant, at=at, person_id=by.id, person_name=by.name, act=act, piece_id=piece_id, note=note
            )
        )
        await self.session.flush()

    async def all(self) -> Sequence[Audit]:
        """Every record, the oldest first."""
        theirs = select(Audit).where(col(Audit.tenant) == self.tenant).order_by(col(Audit.at), col(Audit.id))
        return (await self.session.scalars(theirs)).all()
