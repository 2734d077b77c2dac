"""What others add to a piece: a click, a line, their name beside the teller's."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from stories.tables.columns import Moment


class Inspiration(SQLModel, table=True):
    """Somebody clicked Inspired on a piece; `active` is false once they took it back."""

    __table_args__ = (Index("inspiration_at", "at", postgresql_where=text("active")),)

    tenant: str = Field(primary_key=True)
    piece_id: UUID = Field(primary_key=True)
    person_id: str = Field(primary_key=True)
    active: bool = True
    at: datetime = Field(sa_type=Moment)


class Reply(SQLModel, table=True):
    """One line that somebody added to a post, or answered. Saying it again changes nothing."""

    __table_args__ = (
        UniqueConstraint("tenant", "piece_id", "person_id", "text"),
        Index("reply_at", "at"),
    )

    tenant: str = Field(primary_key=True)
    id: UUID = Field(default_factory=uuid4, primary_key=True)
    piece_id: UUID
    person_id: str
    person_name: str
    text: str
    at: datetime = Field(sa_type=Moment)


class Consent(StrEnum):
    """What somebody says who was asked to tell a story too."""

    asked = "asked"  # nothing yet
    agreed = "agreed"
    declined = "declined"


class CoTeller(SQLModel, table=True):
    """Somebody who was asked to stand beside the teller of a story, and what they said."""

    __tablename__ = "co_teller"
    __table_args__ = (Index("co_teller_person", "tenant", "person_id"),)

    tenant: str = Field(primary_key=True)
    piece_id: UUID = Field(primary_key=True)
    person_id: str = Field(primary_key=True)
    name: str  # as it stands on the story once they agreed
    state: Consent = Field(default=Consent.asked, sa_type=Text)
    asked_at: datetime = Field(sa_type=Moment)
