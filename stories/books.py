"""The objectives of each tenant, from our own, its rows and the file at start: read once a minute, not once a turn."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.objectives import BUILT_IN, OBJECTIVES, Book, Lead, Objective, overlaid
from stories.tables.house import OwnObjective
from stories.transaction import Transaction

REMEMBERED = timedelta(seconds=60)  # in which what an editor changed elsewhere is seen here


class Books:
    """The objectives of all tenants, as they were read last; without a clock nothing is remembered.

    A book is the same object as long as nothing in it changed, so what is drawn from it can be remembered as well.
    """

    def __init__(self, filed: Sequence[Objective] = (), clock: Callable[[], datetime] | None = None) -> None:
        self._filed = tuple(filed)
        self._clock = clock
        self._read: dict[str, tuple[Book, datetime]] = {}

    async def of(self, transaction: Transaction, tenant: str) -> Book:
        """A tenant's objectives, a minute old at most."""
        if self._clock is None:
            return await self.fresh(transaction, tenant)
        now = self._clock()
        book, until = self._read.get(tenant, (None, now))
        if book and now < until:
            return book
        if book:
            self._read[tenant] = book, now + REMEMBERED  # the others do not wait for this reading
        fresh = await self.fresh(transaction, tenant)
        if book and _alike(fresh, book):
            return book
        self._read[tenant] = fresh, now + REMEMBERED
        return fresh

    async def fresh(self, transaction: Transaction, tenant: str) -> Book:
        """The same as it stands in this transaction, and not remembered: it may not come to a commit."""
        own = await rows(transaction.session, tenant)
        if not own and not self._filed:
            return BUILT_IN
        known = overlaid(OBJECTIVES, map(told, own))
        return Book(overlaid(known, self._filed), frozenset(each.key for each in self._filed))

    def forget(self, tenant: str) -> None:
        """Something changed: who asks next reads it."""
        self._read.pop(tenant, None)


async def rows(session: AsyncSession, tenant: str) -> Sequence[OwnObjective]:
    """What a tenant's editors said, the oldest first."""
    own = select(OwnObjective).where(col(OwnObjective.tenant) == tenant)
    own = own.order_by(col(OwnObjective.added_at), col(OwnObjective.key)).execution_options(populate_existing=True)
    return (await session.scalars(own)).all()


def told(row: OwnObjective) -> Objective:
    """An objective as an editor wants it."""
    return Objective(row.key, Lead(row.leads), row.days, row.active, row.names, row.questions, row.version)


def _alike(one: Book, other: Book) -> bool:
    return one.objectives == other.objectives and one.filed == other.filed
