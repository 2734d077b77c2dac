"""What is read of what stands in the way: the question and the answer in a letter, and the editors' list."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import col

from stories import asking
from stories.barriers import Barrier
from stories.library import Library
from stories.pieces import Status, Story
from stories.tables.letters import Matter
from stories.tables.people import OrgUnit, Person

NAMED_MOST = 3  # units
LISTED_MOST = 10


@dataclass(frozen=True)
class PassingOn:
    """To whom it can be passed on: leaders, or at the end the editors; what was `typed`, and what is `wrong`."""

    leaders: Sequence[Person]
    ends: bool
    typed: str = ""
    wrong: str = ""


@dataclass(frozen=True)
class InTheWay:
    """What stands in the way at a story, asked of the reader as long as it is `mine`; some of the `units` by name."""

    barrier: Barrier
    story: Story
    units: tuple[str, ...]
    mine: bool
    to: str | None = None  # whom the reader passed it on to, by name; empty: the editors
    passing: PassingOn | None = None  # while they choose to whom
    typed: str = ""  # a reason
    wrong: str = ""  # with the reason
    revocable: bool = False  # whether the reader answered, and can take it back

    @property
    def over(self) -> bool:
        """Whether there is nothing to decide, since the story was taken back."""
        return self.story.status != Status.published


@dataclass(frozen=True)
class Responded:
    """What somebody who can change it, by `name`, says about what stopped the reader at a story."""

    barrier: Barrier
    story: Story
    name: str  # empty where nobody of that id is known any more


@dataclass(frozen=True)
class Open:
    """A question that waits for an answer, and from whom: one by `name`, or several as what they are together."""

    barrier: Barrier
    story: Story
    name: str = ""
    group: str = ""  # "editors" or "leaders": who of them is missing would be known to have been stopped


async def read(library: Library, matter: Matter) -> list[InTheWay | Responded]:
    """The question, or the answer; nothing where it was settled, or helps nobody, before it was told."""
    told = matter.letter_id is not None
    found = await _one(library, matter.about or matter.id, locked=not told and matter.kind == asking.ANSWERED)
    if found is None:
        return []
    barrier, story = found
    if story.status != Status.published and not told:
        return []
    if matter.kind == asking.ASKED:
        question = await in_the_way(library, barrier, story, matter.person_id, mine=matter.person_id in barrier.asked)
        if matter.person_id in barrier.passed[-1:]:
            question = replace(question, to=await whom(library, barrier))
        return [question] if told or (question.mine and not barrier.answer) else []
    tried = await library.tries.of(story.id, matter.person_id)
    if not barrier.answer or (not told and (tried is None or tried.adopted)):
        return []
    people = await library.people.some([barrier.answered_by])
    return [Responded(barrier, story, "".join(person.name for person in people.values()))]


async def in_the_way(library: Library, barrier: Barrier, story: Story, reader: str, *, mine: bool) -> InTheWay:
    """The question as it stands; a unit is named where it has enough people."""
    large = await library.people.large(barrier.unit_ids, barrier.asked)
    units = select(col(OrgUnit.name)).where(col(OrgUnit.tenant) == library.tenant, col(OrgUnit.id).in_(large))
    named = (await library.session.scalars(units.order_by(col(OrgUnit.name), col(OrgUnit.id)).limit(NAMED_MOST))).all()
    revocable = await asking.revocable(library, barrier, reader)
    return InTheWay(barrier, story, tuple(named), mine, revocable=revocable)


async def whom(library: Library, barrier: Barrier) -> str | None:
    """Who is asked now, by name; empty at the end of a chain, where the editors are; None where no one person is."""
    if barrier.last:
        return ""
    names = [person.name for person in (await library.people.some(barrier.asked)).values()]
    return names[0] or None if len(names) == 1 else None


async def open_ones(library: Library, editors: Collection[str]) -> tuple[list[Open], int]:
    """What waits for an answer, the longest first, as much as a list shows; and how much there is."""
    waits = (
        select(Barrier, Story)
        .join(Story, _ITS_STORY)
        .where(col(Barrier.tenant) == library.tenant, col(Barrier.answer) == "")
        .where(col(Story.status) == Status.published)
    )
    many = await library.session.scalar(select(func.count()).select_from(waits.subquery()))
    first = waits.order_by(col(Barrier.opened_at), col(Barrier.id)).limit(LISTED_MOST)
    rows = (await library.session.execute(first)).all()
    people = await library.people.some({id for barrier, _ in rows for id in barrier.asked})
    return [Open(barrier, story, *_from_whom(barrier, people, editors)) for barrier, story in rows], many or 0


def _from_whom(barrier: Barrier, people: Mapping[str, Person], editors: Collection[str]) -> tuple[str, str]:
    there = [id for id in barrier.asked if id in people]
    if len(there) > 1:
        return "", "editors" if set(there) & set(editors) else "leaders"
    return "".join(people[id].name for id in there), ""


async def _one(library: Library, id: UUID, *, locked: bool) -> tuple[Barrier, Story] | None:
    """A barrier and its story; `locked` while a letter tells of it: its answer is not taken back meanwhile."""
    one = select(Barrier, Story).join(Story, _ITS_STORY)
    one = one.where(col(Barrier.tenant) == library.tenant, col(Barrier.id) == id)
    if locked:
        one = one.with_for_update(read=True, of=Barrier).execution_options(populate_existing=True)
    found = await library.session.execute(one)
    row = found.one_or_none()
    return (row[0], row[1]) if row else None


_ITS_STORY = (col(Story.tenant) == col(Barrier.tenant)) & (col(Story.id) == col(Barrier.piece_id))
