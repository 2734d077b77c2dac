"""The rounds in which the directory is read: when each part of it is due, how far it is, who has it in hand."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.tables.people import DirectoryPart

IN_HAND = timedelta(minutes=3)  # after which somebody else goes on, from the last page that was kept


class Taken(Exception):
    """Somebody else has this part in hand by now, or it is asked for otherwise: what was read is not kept."""


class Rounds:
    """The parts of one tenant's directory, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def parts(self) -> list[DirectoryPart]:
        """Every part, as it stands."""
        mine = select(DirectoryPart).where(col(DirectoryPart.tenant) == self.tenant).order_by(col(DirectoryPart.part))
        return list((await self.session.scalars(mine)).all())

    async def want(self, asked: Mapping[str, str], now: datetime) -> None:
        """These parts are wanted, each as it is asked for; one that is asked for otherwise is read anew, at once."""
        gone = (col(DirectoryPart.tenant) == self.tenant, col(DirectoryPart.part).not_in(asked))
        await self.session.execute(delete(DirectoryPart).where(*gone))
        for part, how in sorted(asked.items()):
            fresh = DirectoryPart(tenant=self.tenant, part=part, asked=how, due_at=now)
            anew = {"asked": how, "link": "", "whole": True, "due_at": now, "began_at": None, "holder": None}
            wanted = insert(DirectoryPart).values(fresh.model_dump())
            await self.session.execute(
                wanted.on_conflict_do_update(
                    index_elements=["tenant", "part"],
                    set_={**anew, "failures": 0, "reason": ""},
                    where=col(DirectoryPart.asked) != how,
                )
            )

    async def claim(self, me: UUID, now: datetime) -> DirectoryPart | None:
        """The part that is longest due, in hand from now on; None where none is, or others are at it."""
        due = (
            select(DirectoryPart)
            .where(col(DirectoryPart.tenant) == self.tenant, col(DirectoryPart.due_at) <= now)
            .order_by(col(DirectoryPart.due_at), col(DirectoryPart.part))
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        part: DirectoryPart | None = await self.session.scalar(due)
        if part:
            part.holder, part.due_at = me, now + IN_HAND
            part.began_at = part.began_at or now
        return part

    async def held(self, part: str, me: UUID) -> DirectoryPart:
        """A part that is in my hand, locked for a page of it. Raises Taken."""
        mine = select(DirectoryPart).where(
            col(DirectoryPart.tenant) == self.tenant, col(DirectoryPart.part) == part, col(DirectoryPart.holder) == me
        )
        held = await self.session.scalar(mine.with_for_update().execution_options(populate_existing=True))
        if held is None:
            raise Taken
        return held


def went_on(part: DirectoryPart, link: str, now: datetime) -> None:
    """A page is kept, and there are more."""
    part.link, part.due_at = link, now + IN_HAND
    part.failures, part.reason = 0, ""


def ended(part: DirectoryPart, link: str, now: datetime, again: timedelta) -> None:
    """The round is over; the next one begins at the link, where changes are told there."""
    part.link, part.whole, part.due_at, part.read_at = link, not link, now + again, now
    part.began_at = part.holder = None
    part.failures, part.reason = 0, ""


def put_off(part: DirectoryPart, until: datetime, reason: str) -> None:
    """It did not come; the round goes on then, from the last page that was kept."""
    part.due_at, part.holder, part.reason = until, None, reason
    part.failures += 1


def begin_anew(part: DirectoryPart) -> None:
    """What changed since is not told any more: everything has to be."""
    part.link, part.whole, part.began_at = "", True, None


def let_go(part: DirectoryPart, now: datetime) -> None:
    """Whoever comes next goes on."""
    part.due_at, part.holder = now, None
