"""What stands in the way of several teams: the row, when it is enough to ask somebody, and whom.

The same barrier is the same kind of thing at the same story. Who was stopped by it, no row here says: that is asked of
their tries (ADR 0035).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID, uuid4

from sqlalchemy import ARRAY, Index, Text, Uuid, text
from sqlmodel import Field, SQLModel

from stories.people import COVER
from stories.pledges import Hindrance
from stories.tables.columns import Moment

LOOKED_BACK = timedelta(weeks=26)  # what stopped somebody longer ago may be different by now
RESTS = timedelta(weeks=12)  # after "we keep it": a quarter, after which another answer is thinkable
HELD = timedelta(minutes=10)  # before an answer is told: whoever slipped has seen it by then, and takes it back
PASSED_MOST = 3  # each hop costs days, and people wait at the end of it
ASKED_MOST = 5  # people at once, where no single leader is to be asked; one of them answers


class Enough(NamedTuple):
    """So many teams, or so many people of whichever teams, are enough to ask somebody; and why."""

    teams: int
    people: int
    why: str


ENOUGH: Mapping[Hindrance, Enough] = {
    Hindrance.rule: Enough(3, COVER, "one may have misread it, two may share a manager; three have met it"),
    Hindrance.tool: Enough(3, COVER, "what one lacks can be lent; what three lack is bought or set up once"),
    Hindrance.skill: Enough(3, COVER, "one asks the teller; for three it is worth to show it"),
    Hindrance.time: Enough(4, 8, "the easiest thing to say, so more have to say it"),
}  # not for us is nothing that anybody could change: it is in the report
ASKABLE = tuple(ENOUGH)  # of which somebody can be asked


class Answer(StrEnum):
    """What somebody says who can change it."""

    change = "change"
    keep = "keep"


class Barrier(SQLModel, table=True):
    """Something that stood in the way of several teams at a story, and what was said about it by who can change it.

    It is about whoever was stopped after `since` and not after `until`; who is stopped later is a new question.
    """

    __table_args__ = (
        Index("barrier_asked", "tenant", "piece_id", "kind", unique=True, postgresql_where=text("answer = ''")),
        Index("barrier_piece", "tenant", "piece_id", "kind", "since"),
    )

    tenant: str = Field(primary_key=True)
    id: UUID = Field(default_factory=uuid4, primary_key=True)
    piece_id: UUID
    kind: Hindrance = Field(sa_type=Text)
    since: datetime = Field(sa_type=Moment)
    until: datetime | None = Field(default=None, sa_type=Moment)  # empty until it is answered
    opened_at: datetime = Field(sa_type=Moment)
    people: int  # who were stopped when it was opened
    unit_ids: list[UUID] = Field(default=[], sa_type=ARRAY(Uuid))  # their units then
    asked: list[str] = Field(default=[], sa_type=ARRAY(Text))  # whose answer is waited for; any of them
    passed: list[str] = Field(default=[], sa_type=ARRAY(Text))  # for whom it was nothing to decide
    last: bool = False  # it came to the editors by being passed on, and goes no further
    answer: str = ""  # an Answer
    reason: str = ""
    answered_by: str = ""
    answered_at: datetime | None = Field(default=None, sa_type=Moment)

    def covers(self, at: datetime) -> bool:
        """Whether it is about somebody who was stopped then."""
        return self.since < at and (self.until is None or at <= self.until)


class Stop(NamedTuple):
    """Somebody was stopped, in which unit and when."""

    person_id: str
    unit_id: UUID | None
    at: datetime


def fresh(stops: Iterable[Stop], before: Barrier | None, now: datetime) -> list[Stop]:
    """Those of whom nobody was asked yet: none while a question about the same is open."""
    if before and before.until is None:
        return []
    since = begins(before, now)
    return [stop for stop in stops if since < stop.at <= now]


def begins(before: Barrier | None, now: datetime) -> datetime:
    """After when somebody has to have been stopped for a new question, given the one `before`."""
    earliest = now - LOOKED_BACK
    return max(earliest, before.until) if before and before.until else earliest


def enough(kind: Hindrance, stops: Collection[Stop], large: Collection[UUID | None], beside: int) -> bool:
    """Whether somebody is to be asked: not where one could see who it was.

    Only those hide somebody who could have been stopped and were not: so many are `beside` them in `large` units.
    """
    least = ENOUGH.get(kind)
    if least is None or beside < COVER:
        return False
    return len(teams(stops, large)) >= least.teams or len(stops) >= least.people


def teams(stops: Iterable[Stop], large: Collection[UUID | None]) -> set[UUID]:
    """The units of those who were stopped, as far as they are large. Who belongs to none makes no team."""
    return {stop.unit_id for stop in stops if stop.unit_id and stop.unit_id in large}


def whom(stops: Collection[Stop], leaders: Mapping[UUID, str], *others: Sequence[str]) -> list[str]:
    """Who is asked: the leader of all their units, where it is one; else the first of the others who are there.

    Whether somebody was stopped themselves makes no difference: who is passed over would be known.
    """
    theirs = {leaders.get(stop.unit_id) if stop.unit_id else None for stop in stops}
    one = theirs.pop() if len(theirs) == 1 else None
    return next((list(asked[:ASKED_MOST]) for asked in ([one] if one else [], *others) if asked), [])


def instead(stopped: Collection[str], *others: Sequence[str]) -> list[str]:
    """Who decides where all who are asked were stopped: the first others of whom anybody was not, all of them alike."""
    for asked in others:
        if free := [person for person in asked if person not in stopped]:
            some = list(asked[:ASKED_MOST])
            return some if set(some) & set(free) else free[:ASKED_MOST]
    return []
