"""What people say they will try and what came of it: planned, changed, taken back, answered, counted.

A plan with a moment beats one with a date (Milkman 2011), and one that is written down and seen beats both (Harkin
2016); the figures are in ADR 0031.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import bindparam, case, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import evidence, standings
from stories.errors import NotFound, NotYourTry, OwnTry, TakenBack, TriedAlready
from stories.people import People
from stories.pieces import Piece, Status, Story
from stories.plans import Plan, morning, today
from stories.pledges import ADOPTED, BY_OTHERS, HAS_ADOPTED, HAS_TRIED, ITS_STORY, STOPPED, Hindrance, Result, Try
from stories.seal import Seal
from stories.tables.letters import Matter
from stories.tables.people import OrgUnit, Person
from stories.together import Together

PLAN = "plan"  # the kind of delivery that asks somebody for the moment, after they pressed I'll try this elsewhere
AGAIN_AFTER = timedelta(days=7)  # after "not yet"; each further reminder costs about 30 % of the answers (Ancker 2017)
LASTING_AFTER = timedelta(weeks=9)  # habits settle in about nine weeks (Singh 2024)
LISTED_MOST = 20
NAMED_MOST = 2  # people who are named under a card


@dataclass(frozen=True)
class Teller:
    """Who says it: where they are, in which language, and in which conversation others may read it."""

    person_id: str
    zone: str
    language: str
    said_in: str = ""


@dataclass(frozen=True)
class Audience:
    """Who reads a card: the channel it stands in, or the unit of who reads it alone."""

    channel: str = ""
    unit_id: UUID | None = None


@dataclass(frozen=True)
class Trying:
    """People who will try a story: those who are named, with their moments, and how many there are."""

    named: tuple[tuple[str, str], ...] = ()
    many: int = 0


@dataclass(frozen=True)
class Counted:
    """How many tried a story, and how many of them say that it works; its tellers not among them."""

    tried: int = 0
    works: int = 0


NOBODY = Trying()
NONE = Counted()
NOWHERE = Audience()


# These are made once: making one takes as long as asking it.
_OF = select(Try).where(
    col(Try.tenant) == bindparam("tenant"),
    col(Try.piece_id) == bindparam("piece"),
    col(Try.person_id) == bindparam("person"),
)
_ACTIVE = _OF.where(col(Try.active))
_KEPT = _OF.with_for_update().execution_options(populate_existing=True)
_WHO = (col(Person.tenant) == bindparam("here"), col(Person.id) == bindparam("who"))
_THEIR_UNIT = select(col(Person.unit_id)).where(*_WHO).scalar_subquery()
_ITS_NAME = (
    select(col(OrgUnit.name))
    .where(col(OrgUnit.tenant) == bindparam("here"), col(OrgUnit.id) == _THEIR_UNIT)
    .scalar_subquery()
)
_ADD = (
    insert(Try)
    .values(unit_id=_THEIR_UNIT, unit_name=func.coalesce(_ITS_NAME, ""))
    .on_conflict_do_nothing(index_elements=["tenant", "piece_id", "person_id"])
    .returning(Try)
)


class Tries:
    """What the people of one tenant try, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str, seal: Seal | None = None) -> None:
        self.session = session
        self.tenant = tenant
        self._seal = seal
        self._together = Together(session, tenant)
        self._people = People(session, tenant)

    async def plan(self, story: Piece, plan: Plan, who: Teller, at: datetime) -> Try:
        """Somebody will try a story, or will do so in another way than they said; saying the same again is one effect.

        Raises NotFound for what is no published story, OwnTry for one's own, and TriedAlready for one that is adopted.
        """
        if not isinstance(story, Story) or story.status != Status.published:
            raise NotFound
        await self.check(story, who.person_id)
        if first := await self._added(story, plan, who, at):
            return first
        kept = await self._kept(story, who)
        if kept.active and kept.adopted:
            raise TriedAlready
        counted = kept.answered  # only then the story's standing changes; else nobody waits for that row
        if not kept.open:  # a new beginning; what was put off goes on
            kept.active, kept.result, kept.said_of, kept.said_at, kept.changed_at = True, "", "", at, at
            unit = await self._people.unit_of(who.person_id)
            kept.unit_id, kept.unit_name = (unit.id, unit.name) if unit else (None, "")
        kept.put_off = False
        kept.moment, kept.obstacle, kept.seen, kept.due = plan.moment, plan.obstacle, plan.seen, plan.due
        kept.said_in, kept.language = who.said_in or kept.said_in, who.language
        kept.ask_at = morning(plan.due, who.zone)
        await self._settle(kept)
        if counted:
            await standings.reckon(self.session, self.tenant, story.id)
        return kept

    async def check(self, story: Story, person_id: str) -> None:
        """Raises OwnTry for who tells a story, alone, with others or without a name: that would confirm nothing."""
        signs = self._seal.signs(self.tenant, person_id) if story.anonymous and self._seal else []
        if story.author_id in (person_id, *signs) or (
            story.together and await self._together.tells(story.id, person_id)
        ):
            raise OwnTry

    async def take_back(self, kept: Try) -> None:
        """Somebody will not try it after all: they are not asked, and nobody reads of it."""
        counted = kept.answered
        kept.active, kept.ask_at = False, None
        await self._settle(kept)
        if counted:
            await standings.reckon(self.session, self.tenant, kept.piece_id)

    async def answer(self, kept: Try, result: Result, at: datetime, zone: str) -> None:
        """What came of it. "Not yet" is asked about once more, not before the day of the plan; what was adopted after
        nine weeks. Whoever adapted what they first said works, or the other way round, adopted it then.

        Raises TakenBack.
        """
        if not kept.active:
            raise TakenBack
        await self._settle(kept)
        if kept.result == result and (kept.ask_at or result != Result.not_yet):  # said already, and not asked since
            return
        kept.changed_at = at
        if kept.adopted and result in ADOPTED:
            kept.result = result
            return
        again = result == Result.not_yet and not kept.put_off
        here, when = today(at, zone), None
        if result in ADOPTED:
            when = here + LASTING_AFTER
        elif again:
            when = max(here + AGAIN_AFTER, kept.due)
        kept.ask_at = morning(when, zone) if when else None
        kept.result, kept.answered_at = result, at
        kept.put_off = kept.put_off or result == Result.not_yet
        kept.lasting, kept.lasting_at = None, None
        await standings.reckon(self.session, self.tenant, kept.piece_id)

    async def hinder(self, kept: Try, hindrance: Hindrance, at: datetime) -> None:
        """What stood in the way. Raises TakenBack, or NotFound where nothing did."""
        if not kept.active:
            raise TakenBack
        if kept.result not in STOPPED:
            raise NotFound
        kept.hindrance, kept.hindered_at = hindrance, at

    async def explain(self, kept: Try, said: str, figure: str) -> None:
        """Why, in one line, and a number where there is one; what is left empty stays as it was.

        What was said of another answer waits for it to come back, until something is said of this one.
        Raises TakenBack.
        """
        if not kept.active:
            raise TakenBack
        if said or figure:
            before = (kept.why, kept.evidence) if kept.explained else ("", "")
            await self.reword(kept, said or before[0], figure or before[1])

    async def reword(self, kept: Try, said: str, figure: str) -> None:
        """The same, as it is to stand now; what is empty is taken out. Raises TakenBack."""
        if not kept.active:
            raise TakenBack
        kept.why, kept.evidence, kept.said_of = said, figure, kept.result
        kept.sqlmodel_update(evidence.columns(evidence.read(figure, kept.language)))

    async def last(self, kept: Try, lasting: bool, at: datetime) -> None:
        """Whether somebody still does it. Raises TakenBack, or NotFound where they never did, or are not asked yet."""
        if not kept.active:
            raise TakenBack
        if not kept.adopted or (kept.ask_at and kept.ask_at > at):
            raise NotFound
        kept.lasting, kept.lasting_at, kept.ask_at = lasting, at, None
        await self._settle(kept)

    async def own(self, id: UUID, person_id: str) -> Try:
        """What this person said they will try, to change: locked. Raises NotFound or NotYourTry."""
        key = {"tenant": self.tenant, "id": id}
        kept = await self.session.get(Try, key, with_for_update=True, populate_existing=True)
        if kept is None:
            raise NotFound
        if kept.person_id != person_id:
            raise NotYourTry
        return kept

    async def get(self, id: UUID) -> Try | None:
        return await self.session.get(Try, {"tenant": self.tenant, "id": id})

    async def of(self, piece_id: UUID, person_id: str) -> Try | None:
        """What somebody said about trying a story; None where they said nothing, or took it back."""
        theirs = {"tenant": self.tenant, "piece": piece_id, "person": person_id}
        return await self.session.scalar(_ACTIVE, theirs)

    async def mine(self, person_id: str) -> list[tuple[Try, Story]]:
        """What somebody tries, and tried, each with its story: what is open first, by its day, then the newest."""
        open = col(Try.result).in_(("", Result.not_yet))
        theirs = (
            select(Try, Story)
            .join(Story, ITS_STORY)
            .where(col(Try.tenant) == self.tenant, col(Try.person_id) == person_id, col(Try.active))
            .order_by(open.desc(), case((open, col(Try.due))), col(Try.said_at).desc())
            .limit(LISTED_MOST)
        )
        return [(kept, story) for kept, story in (await self.session.execute(theirs)).all()]

    async def counted(self, ids: Collection[UUID]) -> dict[UUID, Counted]:
        """How many tried each of these stories, and for how many it works; one that nobody tried is absent."""
        if not ids:
            return {}
        counted = (
            select(col(Try.piece_id), func.count(), func.count().filter(HAS_ADOPTED))
            .join(Story, ITS_STORY)
            .where(col(Try.tenant) == self.tenant, col(Try.piece_id).in_(ids), HAS_TRIED, BY_OTHERS)
            .group_by(col(Try.piece_id))
        )
        return {id: Counted(tried, works) for id, tried, works in (await self.session.execute(counted)).all()}

    async def trying(self, ids: Collection[UUID], audience: Audience) -> dict[UUID, Trying]:
        """Who will try each of these stories, as far as who reads it may know: people of their channel or unit."""
        here = [col(Try.said_in) == audience.channel] if audience.channel else []
        near = [col(Try.unit_id) == audience.unit_id] if audience.unit_id else []
        if not ids or not (here or near):
            return {}
        newest = (
            select(
                col(Try.piece_id).label("piece_id"),
                col(Person.name).label("name"),
                col(Try.moment).label("moment"),
                func.row_number().over(partition_by=col(Try.piece_id), order_by=col(Try.said_at).desc()).label("place"),
                func.count().over(partition_by=col(Try.piece_id)).label("many"),
            )
            .join(Person, (col(Person.tenant) == col(Try.tenant)) & (col(Person.id) == col(Try.person_id)))
            .join(Story, ITS_STORY)
            .where(col(Try.tenant) == self.tenant, col(Try.piece_id).in_(ids), col(Try.active), col(Try.seen))
            .where(BY_OTHERS)
            .where(col(Try.ask_at).is_not(None), col(Try.result).in_(("", Result.not_yet)), or_(*here, *near))
            .subquery()
        )
        named = select(newest).where(newest.c.place <= NAMED_MOST).order_by(newest.c.piece_id, newest.c.place)
        found: dict[UUID, Trying] = {}
        for id, name, said, _, many in (await self.session.execute(named)).all():
            found[id] = Trying((*found.get(id, NOBODY).named, (name, said)), many)
        return found

    async def _added(self, story: Story, plan: Plan, who: Teller, at: datetime) -> Try | None:
        """The first that somebody says about a story, kept; None where they said something before."""
        said = {
            "tenant": self.tenant,
            "piece_id": story.id,
            "person_id": who.person_id,
            "moment": plan.moment,
            "obstacle": plan.obstacle,
            "seen": plan.seen,
            "due": plan.due,
            "said_in": who.said_in,
            "language": who.language,
            "ask_at": morning(plan.due, who.zone),
            "said_at": at,
            "changed_at": at,
        }
        return await self.session.scalar(_ADD, {**said, "here": self.tenant, "who": who.person_id})

    async def _kept(self, story: Story, who: Teller) -> Try:
        """What this person said about a story before, locked."""
        theirs = {"tenant": self.tenant, "piece": story.id, "person": who.person_id}
        return (await self.session.scalars(_KEPT, theirs)).one()

    async def _settle(self, kept: Try) -> None:
        """Whatever they were to be told or asked about it, they are not any more."""
        if not kept.asked:
            return
        over = update(Matter).where(col(Matter.tenant) == self.tenant, col(Matter.about) == kept.id)
        await self.session.execute(over.where(~col(Matter.settled)).values(settled=True))
