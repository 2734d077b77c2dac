"""What somebody is to be told unasked, and when they want to hear it."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ARRAY, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from stories.tables.columns import Moment


class Attention(SQLModel, table=True):
    """When somebody wants to be written to unasked: their working hours, and until when they asked for quiet."""

    tenant: str = Field(primary_key=True)
    person_id: str = Field(primary_key=True)
    weekdays: list[str] = Field(default_factory=lambda: ["mon", "tue", "wed", "thu", "fri"], sa_type=ARRAY(Text))
    begins: int = 9  # o'clock where they are
    ends: int = 17
    paused: bool = False
    paused_until: datetime | None = Field(default=None, sa_type=Moment)  # None while paused: until they say so
    written_at: datetime | None = Field(default=None, sa_type=Moment)  # when they got their last letter
    not_before: datetime | None = Field(default=None, sa_type=Moment)  # nobody looks before that
    nudged: bool = True  # whether a leader who has not shared for a while is offered something to begin with


class Matter(SQLModel, table=True):
    """Something that somebody is to be told unasked, unique by its key: nobody is told the same twice."""

    __table_args__ = (
        UniqueConstraint("tenant", "key"),
        Index("matter_waiting", "due_at", postgresql_where=text("letter_id IS NULL AND NOT settled")),
        Index("matter_letter", "tenant", "letter_id"),
        Index("matter_told", "tenant", "person_id", "kind", "due_at"),
        Index("matter_about", "tenant", "about", postgresql_where=text("about IS NOT NULL")),
    )

    tenant: str = Field(primary_key=True)
    id: UUID = Field(default_factory=uuid4, primary_key=True)
    key: str
    kind: str
    person_id: str
    title: str = ""  # what it is about, in the person's own words
    about: UUID | None = None  # the row it is about, where its kind has one
    since: datetime = Field(sa_type=Moment)  # when it began
    due_at: datetime = Field(sa_type=Moment)
    letter_id: UUID | None = None  # the letter that tells it
    told_at: datetime | None = Field(default=None, sa_type=Moment)  # when that was written
    settled: bool = False  # nothing is to be said or done about it any more
