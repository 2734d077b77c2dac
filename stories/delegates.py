"""Who drafts for which leader, found by name among the people that Retold knows; and handing a draft over."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import rules
from stories.people import FOUND_MOST, UNKNOWN, called
from stories.tables.people import Delegate, Person


class Delegates:
    """The delegates of one tenant, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def name(self, leader_id: str, person_id: str, at: datetime) -> None:
        """From now on somebody drafts for a leader; saying it again changes nothing."""
        named = Delegate(tenant=self.tenant, leader_id=leader_id, person_id=person_id, at=at)
        await self.session.execute(insert(Delegate).values(named.model_dump()).on_conflict_do_nothing())

    async def take_back(self, leader_id: str, person_id: str) -> None:
        """Somebody drafts for a leader no longer."""
        one = delete(Delegate).where(
            col(Delegate.tenant) == self.tenant,
            col(Delegate.leader_id) == leader_id,
            col(Delegate.person_id) == person_id,
        )
        await self.session.execute(one)

    async def drafts_for(self, person_id: str, leader_id: str) -> bool:
        """Whether a leader lets somebody draft."""
        key = {"tenant": self.tenant, "leader_id": leader_id, "person_id": person_id}
        return await self.session.get(Delegate, key, populate_existing=True) is not None

    async def of(self, leader_id: str, typed: str = "") -> Sequence[Person]:
        """A leader's delegates, all of them or those by a name."""
        theirs = select(col(Delegate.person_id)).where(
            col(Delegate.tenant) == self.tenant, col(Delegate.leader_id) == leader_id
        )
        return await self._called(typed, col(Person.id).in_(theirs))

    async def leaders(self, person_id: str, typed: str = "") -> Sequence[Person]:
        """The leaders who let somebody draft for them, all of them or those by a name."""
        theirs = select(col(Delegate.leader_id)).where(
            col(Delegate.tenant) == self.tenant, col(Delegate.person_id) == person_id
        )
        return await self._called(typed, col(Person.id).in_(theirs))

    async def known(self, typed: str, but: str) -> Sequence[Person]:
        """The people whom a name means, without one of them; the only one who is called exactly so."""
        return await self._called(typed, col(Person.id) != but, col(Person.id).not_like(UNKNOWN))

    async def person(self, id: str) -> Person | None:
        return await self.session.get(Person, {"tenant": self.tenant, "id": id})

    async def _called(self, typed: str, *among: object) -> Sequence[Person]:
        """Those in whose names every typed word begins a word."""
        name = rules.name(typed).casefold()
        people = select(Person).where(col(Person.tenant) == self.tenant, *among)  # type: ignore[arg-type]
        people = people.where(*called(name))
        found = (await self.session.scalars(people.order_by(col(Person.name), col(Person.id)).limit(FOUND_MOST))).all()
        exact = [person for person in found if person.name.casefold() == name]
        return exact if len(exact) == 1 else found
