"""The people of one tenant: who they are, where they belong, and what they lead, edit and own."""

from collections.abc import Collection
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, exists, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import organisation, rules
from stories.errors import NotFound
from stories.tables.people import Duty, OrgUnit, Person, Role, TeamOwner, UnitFrom

FOUND_MOST = 6  # people of one name
WORDS_MOST = 5  # of a name
UNKNOWN = "account:%"  # ids of those whom the directory does not know: nothing is theirs to decide
COVER = 5  # people who could have told a story, at least, where it is said from which unit it comes
_SAID = tuple(UnitFrom)  # who comes later has the last word


def called(name: str) -> list[ColumnElement[bool]]:
    """People in whose names every word of this one begins a word."""
    words = name.split()[:WORDS_MOST]
    return [(" " + func.lower(col(Person.name))).contains(f" {word}", autoescape=True) for word in words]


class Sized(NamedTuple):
    """A unit, and how many people are in it."""

    unit: OrgUnit
    people: int


def could_tell(unit_id: Any, language: Any) -> list[ColumnElement[bool]]:
    """Who of a unit could have told a story in this language: who talks to Retold in it, and has not left."""
    return [
        col(Person.unit_id) == unit_id,
        col(Person.language) == language,
        col(Person.talked),
        col(Person.left_at).is_(None),
    ]


_UNIT_OF = (
    select(OrgUnit)
    .join(Person, (col(Person.tenant) == col(OrgUnit.tenant)) & (col(Person.unit_id) == col(OrgUnit.id)))
    .where(col(Person.tenant) == bindparam("tenant"), col(Person.id) == bindparam("person"))
)


class People:
    """The people of one tenant, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def get(self, person_id: str) -> Person | None:
        """Somebody who talked to Retold or whom the directory knows; None for others."""
        return await self.session.get(Person, {"tenant": self.tenant, "id": person_id})

    async def meant(self, typed: str, but: str = "") -> list[Person]:
        """The people whom a name means, without one of them and who left; the only one who is called exactly so."""
        there = (col(Person.tenant) == self.tenant, col(Person.left_at).is_(None), col(Person.name) != "")
        return await self._by_name(typed, *there, col(Person.id) != but, col(Person.id).not_like(UNKNOWN))

    async def unit_of(self, person_id: str) -> OrgUnit | None:
        """Where somebody belongs, as far as anybody said it."""
        return await self.session.scalar(_UNIT_OF, {"tenant": self.tenant, "person": person_id})

    async def unit(self, id: UUID) -> OrgUnit:
        """The unit with this id. Raises NotFound."""
        found = await self.session.get(OrgUnit, {"tenant": self.tenant, "id": id})
        if found is None:
            raise NotFound
        return found

    async def units(self) -> list[Sized]:
        """The units that have people, the largest first; who left is not counted."""
        people = func.count().label("people")
        sized = (
            select(OrgUnit, people)
            .join(Person, (col(Person.tenant) == col(OrgUnit.tenant)) & (col(Person.unit_id) == col(OrgUnit.id)))
            .where(col(OrgUnit.tenant) == self.tenant, col(Person.left_at).is_(None))
            .group_by(col(OrgUnit.tenant), col(OrgUnit.id))
            .order_by(people.desc(), col(OrgUnit.name), col(OrgUnit.key))
        )
        return [Sized(unit, count) for unit, count in (await self.session.execute(sized)).all()]

    async def called(self, name: str) -> list[Sized]:
        """The units of this name, the largest first; two that are called alike are two."""
        return [sized for sized in await self.units() if sized.unit.name.casefold() == name.casefold()]

    async def ask(self, person_id: str) -> bool:
        """Whether somebody is to be asked where they belong, as nobody knows and nobody asked; now they are."""
        person = await self.get(person_id)
        if person is None or person.unit_id or person.unit_asked:
            return False
        person.unit_asked = True
        return True

    async def sizes(self, ids: Collection[UUID | None], but: Collection[str] = ()) -> dict[UUID | None, int]:
        """How many people of each of these units talk to Retold, and of none where that is asked, without some.

        One in which nobody does is absent.
        """
        theirs = col(Person.unit_id).in_([id for id in ids if id])
        counted = (
            select(col(Person.unit_id), func.count())
            .where(theirs | col(Person.unit_id).is_(None) if None in ids else theirs)
            .where(col(Person.tenant) == self.tenant, col(Person.talked), col(Person.left_at).is_(None))
            .where(col(Person.id).not_in(but))
            .group_by(col(Person.unit_id))
        )
        return dict((await self.session.execute(counted)).all())

    async def large(self, ids: Collection[UUID | None], but: Collection[str] = ()) -> list[UUID | None]:
        """Those of these units in which enough people talk to Retold for any of them to have been it."""
        return [id for id, people in (await self.sizes(ids, but)).items() if people >= COVER]

    async def covers(self, unit_id: UUID | None, language: str) -> bool:
        """Whether enough people of a unit talk to Retold, in this language, for any of them to have told a story."""
        could = select(func.count()).where(col(Person.tenant) == self.tenant, *could_tell(unit_id, language))
        return unit_id is not None and (await self.session.scalar(could) or 0) >= COVER

    async def named(self, source: str, name: str) -> OrgUnit:
        """The unit that this source calls so; a new one where it never named it before."""
        named = organisation.unit(source, name)
        fresh = insert(OrgUnit).values(OrgUnit(tenant=self.tenant, key=named.key, name=named.name).model_dump())
        await self.session.execute(fresh.on_conflict_do_nothing(index_elements=["tenant", "key"]))
        known = select(OrgUnit).where(col(OrgUnit.tenant) == self.tenant, col(OrgUnit.key) == named.key)
        return (await self.session.scalars(known)).one()

    async def assign(self, person_id: str, unit: OrgUnit | None, said: UnitFrom = UnitFrom.asked) -> bool:
        """Puts somebody into a unit, or takes them out; False where somebody with a later word said otherwise."""
        person = await self.get(person_id)
        if person is None or (person.unit_from and _SAID.index(UnitFrom(person.unit_from)) > _SAID.index(said)):
            return False
        person.unit_id, person.unit_from = (unit.id, said) if unit else (None, None)
        return True

    async def leads(self, person_id: str, sources: Collection[str] | None = None) -> bool:
        """Whether somebody is a leader, as any source says it, or one of these."""
        return await self._has(Duty.leader, person_id, sources)

    async def edits(self, person_id: str, sources: Collection[str] | None = None) -> bool:
        """Whether somebody is an editor, as any source says it, or one of these."""
        return await self._has(Duty.editor, person_id, sources)

    async def with_duty(self, duty: Duty) -> list[str]:
        """The ids of all leaders, or of all editors."""
        theirs = select(col(Role.person_id)).where(col(Role.tenant) == self.tenant, col(Role.role) == duty).distinct()
        return list((await self.session.scalars(theirs.order_by(col(Role.person_id)))).all())

    async def editors(self, named: Collection[str]) -> list[str]:
        """The ids of those who are editors by these ids, their own or a group's; who left is none any more."""
        return await self._holding(Duty.editor, named)

    async def leaders(self, named: Collection[str]) -> list[str]:
        """The same of leaders."""
        return await self._holding(Duty.leader, named)

    async def heads(self, ids: Collection[str]) -> list[Person]:
        """Who leads a unit, and these people, by name; who left does not lead any more."""
        theirs = select(col(OrgUnit.leader_id)).where(
            col(OrgUnit.tenant) == self.tenant, col(OrgUnit.leader_id).is_not(None)
        )
        people = select(Person).where(
            col(Person.tenant) == self.tenant,
            col(Person.left_at).is_(None),
            col(Person.id).in_(theirs) | col(Person.id).in_(ids),
        )
        return list((await self.session.scalars(people.order_by(col(Person.name), col(Person.id)))).all())

    async def led(self, ids: Collection[UUID]) -> dict[UUID, str]:
        """Who leads each of these units; one whose leader left, or that has none, is absent."""
        leader = (col(Person.tenant) == col(OrgUnit.tenant)) & (col(Person.id) == col(OrgUnit.leader_id))
        units = (
            select(col(OrgUnit.id), col(Person.id))
            .join(Person, leader)
            .where(col(OrgUnit.tenant) == self.tenant, col(OrgUnit.id).in_(ids), col(Person.left_at).is_(None))
        )
        return dict((await self.session.execute(units)).all())

    async def some(self, ids: Collection[str]) -> dict[str, Person]:
        """These people, by id; whom nobody knows is absent."""
        people = select(Person).where(col(Person.tenant) == self.tenant, col(Person.id).in_(ids))
        return {person.id: person for person in (await self.session.scalars(people)).all()}

    async def sources(self, duty: Duty) -> list[str]:
        """The ids in the settings that gave somebody a duty."""
        given = select(col(Role.source)).where(col(Role.tenant) == self.tenant, col(Role.role) == duty).distinct()
        return list((await self.session.scalars(given)).all())

    async def owns(self, person_id: str, team_id: str) -> bool:
        """Whether somebody owns a team."""
        owner = exists().where(
            col(TeamOwner.tenant) == self.tenant,
            col(TeamOwner.team_id) == team_id,
            col(TeamOwner.person_id) == person_id,
        )
        return bool(await self.session.scalar(select(owner)))

    async def strangers(self, most: int) -> list[str]:
        """The ids of people who talked, and of whom nobody was asked yet who they are."""
        unknown = (
            select(col(Person.id))
            .where(col(Person.tenant) == self.tenant, col(Person.talked), col(Person.looked_up_at).is_(None))
            .order_by(col(Person.id))
            .limit(most)
        )
        return list((await self.session.scalars(unknown)).all())

    async def without_time_zone(self, after: str, most: int) -> list[str]:
        """The ids, after this one, of people whom the directory has, who talked, and whose time zone nobody said."""
        unknown = (
            select(col(Person.id))
            .where(col(Person.tenant) == self.tenant, col(Person.talked), col(Person.listed))
            .where(col(Person.time_zone) == "", col(Person.left_at).is_(None), col(Person.id) > after)
            .order_by(col(Person.id))
            .limit(most)
        )
        return list((await self.session.scalars(unknown)).all())

    async def _by_name(self, typed: str, *among: ColumnElement[bool]) -> list[Person]:
        name = rules.name(typed).casefold()
        people = select(Person).where(*among, *called(name)).order_by(col(Person.name), col(Person.id))
        found = (await self.session.scalars(people.limit(FOUND_MOST))).all()
        exact = [person for person in found if person.name.casefold() == name]
        return exact if len(exact) == 1 else list(found)

    async def _holding(self, duty: Duty, named: Collection[str]) -> list[str]:
        theirs = select(col(Role.person_id)).where(
            col(Role.tenant) == self.tenant, col(Role.role) == duty, col(Role.source).in_(named)
        )
        people = select(col(Person.id)).where(
            col(Person.tenant) == self.tenant,
            col(Person.id).in_(named) | col(Person.id).in_(theirs),
            col(Person.left_at).is_(None),
        )
        return list((await self.session.scalars(people.order_by(col(Person.id)))).all())

    async def _has(self, duty: Duty, person_id: str, sources: Collection[str] | None) -> bool:
        theirs = exists().where(
            col(Role.tenant) == self.tenant, col(Role.role) == duty, col(Role.person_id) == person_id
        )
        if sources is not None:
            theirs = theirs.where(col(Role.source).in_(sources))
        return bool(await self.session.scalar(select(theirs)))
