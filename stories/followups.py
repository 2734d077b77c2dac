"""Asks what came of a try: on its day, once more after "not yet", and nine weeks later whether it lasts."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import matters
from stories.fellows import Fellow, beside
from stories.library import Library
from stories.pieces import Status, Story
from stories.pledges import STOPPED, Try
from stories.tables.letters import Matter
from stories.tables.people import Person

TRIED, LASTING = "tried", "lasting"  # kinds of matter
AT_A_TIME = 500  # follow-ups in one transaction
LATE = timedelta(days=4)  # a weekend and a day off are no delay; after that the letter says that it comes late


@dataclass(frozen=True)
class FollowUp:
    """A question about a try: how it went, or whether it is `lasting`. `settled` once they answered.

    Where something stood in the way, `fellows` are others for whom it works.
    """

    tried: Try
    story: Story
    lasting: bool
    settled: bool
    late: bool
    fellows: tuple[Fellow, ...] = ()

    @property
    def over(self) -> bool:
        """Whether there is nothing to ask, since the story was taken back."""
        return self.story.status != Status.published and not self.settled

    @property
    def open(self) -> bool:
        """Whether an answer is wanted: how it went, whether they still do it, or what stood in the way."""
        stopped = self.tried.result in STOPPED and not self.tried.hindrance
        return not self.over and (not self.settled or stopped)


async def gather(session: AsyncSession, now: datetime) -> bool:
    """Brings to the letters what is to be asked, some at a time; whether there may be more. Who left is not asked."""
    due = (
        select(Try, col(Person.left_at))
        .join(Person, (col(Person.tenant) == col(Try.tenant)) & (col(Person.id) == col(Try.person_id)))
        .where(col(Try.ask_at) <= now)
        .order_by(col(Try.ask_at))
        .limit(AT_A_TIME)
        .with_for_update(of=Try, skip_locked=True)
    )
    rows = (await session.execute(due)).all()
    asked = []
    for tried, left in rows:
        if not left and tried.ask_at:
            tried.asked += 1
            kind, nth = LASTING if tried.adopted else TRIED, str(tried.asked)
            due_at, title = tried.ask_at, tried.moment
            asked.append(
                matters.about(tried, kind, tried.person_id, nth, since=tried.said_at, due_at=due_at, title=title)
            )
        tried.ask_at = None
    await session.flush()
    await matters.gather(session, asked)
    return len(rows) == AT_A_TIME


async def read(library: Library, matter: Matter) -> list[FollowUp]:
    """What is asked in a letter; nothing once it was taken back, or its story was after it had been adopted."""
    its_story = (col(Story.tenant) == col(Try.tenant)) & (col(Story.id) == col(Try.piece_id))
    one = select(Try, Story).join(Story, its_story)
    found = (
        await library.session.execute(one.where(col(Try.tenant) == matter.tenant, col(Try.id) == matter.about))
    ).one_or_none()
    if found is None:
        return []
    tried, story = found
    lasting, late = matter.kind == LASTING, matter.told_at is not None and matter.told_at - matter.due_at > LATE
    asked = FollowUp(tried, story, lasting, matter.settled, late, await helpers(library.session, tried, story))
    return [] if not tried.active or (lasting and asked.over) else [asked]


async def helpers(session: AsyncSession, tried: Try, story: Story) -> tuple[Fellow, ...]:
    """Whom to ask where something stood in the way."""
    stopped = tried.result in STOPPED and story.status == Status.published
    return await beside(session, story, tried.person_id) if stopped else ()
