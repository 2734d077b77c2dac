"""What an organisation decided for all of it, and who did what."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import Index, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from stories.tables.columns import Moment


class House(SQLModel, table=True):
    """What an organisation's editors decided for all of it. Where there is no row, everything is as it comes."""

    tenant: str = Field(primary_key=True)
    review: bool = False  # whether what is published waits for an editor


class Act(StrEnum):
    """What an editor can do of which is kept that they did it."""

    review_on = "review-on"
    review_off = "review-off"
    approved = "approved"
    returned = "returned"
    unreviewed = "unreviewed"  # an editor's own piece went out at once while review was on
    objective_added = "objective-added"
    objective_changed = "objective-changed"
    objective_on = "objective-on"
    objective_off = "objective-off"
    barrier_change = "barrier-change"  # an editor said what becomes of what stood in the way
    barrier_keep = "barrier-keep"
    barrier_passed = "barrier-passed"
    barrier_reopened = "barrier-reopened"  # an editor took their answer back


class Audit(SQLModel, table=True):
    """An editor did something: who, what, when, to which piece."""

    __table_args__ = (Index("audit_at", "tenant", "at"),)

    tenant: str = Field(primary_key=True)
    id: UUID = Field(default_factory=uuid4, primary_key=True)
    at: datetime = Field(sa_type=Moment)
    person_id: str
    person_name: str
    act: Act = Field(sa_type=Text)
    piece_id: UUID | None = None
    note: str = ""  # a reason, or the key of an objective


class OwnObjective(SQLModel, table=True):
    """An objective as an organisation's editors want it: one of ours otherwise, or one of their own."""

    __tablename__ = "objective"

    tenant: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    names: dict[str, str] = Field(default={}, sa_type=JSONB)  # by language
    questions: dict[str, str] | None = Field(default=None, sa_type=JSONB(none_as_null=True))  # None: as texts/ says
    leads: str
    days: int
    active: bool = True
    version: int = 1  # counts what was changed; a form carries the one it shows
    added_at: datetime = Field(sa_type=Moment)


class SealMark(SQLModel, table=True):
    """By what it is known whether a process has the seal with which a tenant's stories without a name were sealed."""

    __tablename__ = "seal_mark"

    tenant: str = Field(primary_key=True)
    mark: str
