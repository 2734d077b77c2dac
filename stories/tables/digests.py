"""Editions: what was in them, what could have been, and what the stories in them are worth."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from stories.tables.columns import Moment


class Digest(SQLModel, table=True):
    """One edition for one channel. The slot is unique, so of two schedulers the second finds it taken."""

    __table_args__ = (
        UniqueConstraint("tenant", "channel_id", "slot"),
        ForeignKeyConstraint(["tenant", "channel_id"], ["channel.tenant", "channel.id"]),
    )

    tenant: str = Field(primary_key=True)
    id: UUID = Field(default_factory=uuid4, primary_key=True)
    channel_id: str
    slot: datetime = Field(sa_type=Moment)
    printed_at: datetime = Field(sa_type=Moment)  # later than its slot when Retold was down


class DigestItem(SQLModel, table=True):
    """A piece in an edition. Its key lets no channel hear the same piece twice."""

    __tablename__ = "digest_item"
    __table_args__ = (
        Index("digest_item_digest", "tenant", "digest_id", "position"),
        Index("digest_item_piece", "tenant", "piece_id"),
        ForeignKeyConstraint(["tenant", "digest_id"], ["digest.tenant", "digest.id"]),
    )

    tenant: str = Field(primary_key=True)
    channel_id: str = Field(primary_key=True)
    piece_id: UUID = Field(primary_key=True)
    digest_id: UUID
    position: int
    reason: str
    probability: float | None = None  # of having been drawn, for what was drawn by lot


class DigestLot(SQLModel, table=True):
    """A story that could have been drawn for an edition; by these one sees what being shown caused."""

    __tablename__ = "digest_lot"
    __table_args__ = (ForeignKeyConstraint(["tenant", "digest_id"], ["digest.tenant", "digest.id"]),)

    tenant: str = Field(primary_key=True)
    digest_id: UUID = Field(primary_key=True)
    story_id: UUID = Field(primary_key=True)
    probability: float
    drawn: bool


class DigestSequel(SQLModel, table=True):
    """A story heard earlier, of which an edition told what became of it."""

    __tablename__ = "digest_sequel"
    __table_args__ = (
        Index("digest_sequel_story", "tenant", "story_id"),
        ForeignKeyConstraint(["tenant", "digest_id"], ["digest.tenant", "digest.id"]),
    )

    tenant: str = Field(primary_key=True)
    digest_id: UUID = Field(primary_key=True)
    story_id: UUID = Field(primary_key=True)
    position: int


class Standing(SQLModel, table=True):
    """What became of a story so far, as others than its teller say, and what that is worth: reckoned at each answer."""

    __table_args__ = (
        Index("standing_best", "tenant", text("worth DESC"), "story_id", postgresql_where=text("worth > 0")),
    )

    tenant: str = Field(primary_key=True)
    story_id: UUID = Field(primary_key=True)
    answered: int
    adopted: int
    tried: int  # units in which somebody answered
    units: int  # units that adopted it
    worth: float
