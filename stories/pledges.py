"""What somebody said they will try, and what came of it: the row, and what can be said about it."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Date, Index, UniqueConstraint, bindparam, exists, text
from sqlmodel import Field, col

from stories.pieces import Story
from stories.tables.answers import Consent, CoTeller
from stories.tables.columns import Measured, Moment


class Result(StrEnum):
    """What came of a try, as the person says it."""

    worked = "worked"
    adapted = "adapted"
    not_yet = "not-yet"
    no_help = "no-help"


ADOPTED = (Result.worked, Result.adapted)  # whoever changes a practice makes it their own: that is adoption too
TRIED = (*ADOPTED, Result.no_help)
STOPPED = (Result.not_yet, Result.no_help)  # something stood in the way


class Hindrance(StrEnum):
    """What stood in the way."""

    time = "time"
    skill = "skill"
    tool = "tool"
    rule = "rule"
    not_for_us = "not-for-us"


class Try(Measured, table=True):
    """Somebody's plan to try a story, one per person and story; and what they said became of it.

    Its evidence is the number that was given with the answer.
    """

    __table_args__ = (
        UniqueConstraint("tenant", "piece_id", "person_id"),
        Index("try_asked", "ask_at", postgresql_where=text("ask_at IS NOT NULL")),
        Index("try_person", "tenant", "person_id", "said_at"),
        Index("try_news", "changed_at", postgresql_where=text("active")),
        Index(
            "try_tried",
            "tenant",
            "piece_id",
            postgresql_where=text("active AND result IN ('worked', 'adapted', 'no-help')"),
        ),
        Index("try_hindered", "tenant", "hindrance", "piece_id", postgresql_where=text("hindrance <> ''")),
    )

    tenant: str = Field(primary_key=True)
    id: UUID = Field(default_factory=uuid4, primary_key=True)
    piece_id: UUID
    person_id: str
    unit_id: UUID | None = None  # where they belonged when they said it
    unit_name: str = ""
    said_in: str = ""  # the conversation in which others may see it; empty where it was said in their own chat
    language: str = "en"  # in which they write
    moment: str = ""  # when they will try it, in their own words
    due: date = Field(sa_type=Date)  # the day on which they are asked
    obstacle: str = ""  # what they expect to stand in the way
    seen: bool = True  # whether others may read their name and moment
    active: bool = True  # false once they took it back
    said_at: datetime = Field(sa_type=Moment)
    changed_at: datetime = Field(sa_type=Moment)  # when it was last news for the teller: said, or answered
    ask_at: datetime | None = Field(default=None, sa_type=Moment)  # from when on they are to be asked; empty: not
    asked: int = 0  # how often they were asked
    put_off: bool = False  # whether they said "not yet", after which they are asked once more
    result: str = ""  # a Result; empty until they answer
    answered_at: datetime | None = Field(default=None, sa_type=Moment)
    why: str = ""  # in one line
    said_of: str = ""  # the Result that this, and the evidence, explains
    hindrance: str = ""  # a Hindrance; it stays when they plan anew
    hindered_at: datetime | None = Field(default=None, sa_type=Moment)
    lasting: bool | None = None  # whether they still do it, as they say about nine weeks later
    lasting_at: datetime | None = Field(default=None, sa_type=Moment)

    @property
    def adopted(self) -> bool:
        return self.result in ADOPTED

    @property
    def answered(self) -> bool:
        """Whether what came of it counts for the story."""
        return self.active and self.result in TRIED

    @property
    def explained(self) -> bool:
        """Whether what they said goes with what they answer now: praise does not stand under *It didn't help*."""
        return self.said_of != "" and (self.said_of in ADOPTED) == self.adopted

    @property
    def because(self) -> str:
        """Why, as far as they said it of this answer."""
        return self.why if self.explained else ""

    @property
    def figure(self) -> str:
        """The number that goes with it, as it was written."""
        return self.evidence if self.explained else ""

    @property
    def open(self) -> bool:
        """Whether it is still to be tried."""
        return self.active and self.result in ("", Result.not_yet)


def _said(*results: Result) -> ColumnElement[bool]:
    """Whether somebody said one of these, and did not take it back; spelt out, so that `try_tried` is used."""
    return col(Try.active) & col(Try.result).in_(bindparam(None, results, expanding=True, literal_execute=True))


HAS_ADOPTED, HAS_TRIED = _said(*ADOPTED), _said(*TRIED)
ITS_STORY = (col(Story.tenant) == col(Try.tenant)) & (col(Story.id) == col(Try.piece_id))
_TELLS_IT_TOO = exists().where(
    col(CoTeller.tenant) == col(Try.tenant),
    col(CoTeller.piece_id) == col(Try.piece_id),
    col(CoTeller.person_id) == col(Try.person_id),
    col(CoTeller.state) == Consent.agreed,
)
BY_OTHERS = (col(Try.person_id) != col(Story.author_id)) & ~_TELLS_IT_TOO  # of a try beside its story
