"""The tables beside the pieces: people, conversations, editions, what left for them. Every row has its tenant."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import DateTime, ForeignKeyConstraint, Index, Text, TypeDecorator, UniqueConstraint, text
from sqlmodel import Field, Relationship, SQLModel


class Moment(TypeDecorator[datetime]):
    """One moment in time; always with its zone."""

    impl = DateTime(timezone=True)
    cache_ok = True


class Person(SQLModel, table=True):
    """Somebody who has talked to Retold, and which conversation is their own chat with it."""

    tenant: str = Field(primary_key=True)
    id: str = Field(primary_key=True)  # the directory's object id
    name: str
    language: str
    conversation_id: str | None = None  # the 1:1 chat, once there is one


class ConversationKind(StrEnum):
    personal = "personal"
    channel = "channel"
    group = "group"


class Conversation(SQLModel, table=True):
    """A place where something can be said unasked: its address, its language, and whether anybody hears it."""

    tenant: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    kind: ConversationKind = Field(sa_type=Text)
    service_url: str
    bot_id: str = ""
    language: str
    installed: bool = True
    installs: int = 1  # how often the app was added here; each time it introduces itself once
    unreachable_since: datetime | None = Field(default=None, sa_type=Moment)

    @property
    def listens(self) -> bool:
        """Whether anything can be said here."""
        return self.installed and self.unreachable_since is None


class Inspiration(SQLModel, table=True):
    """Somebody clicked Inspired on a piece; `active` is false once they took it back."""

    tenant: str = Field(primary_key=True)
    piece_id: UUID = Field(primary_key=True)
    person_id: str = Field(primary_key=True)
    active: bool = True
    at: datetime = Field(sa_type=Moment)


class Reply(SQLModel, table=True):
    """One line that somebody added to a post, or answered. Saying it again changes nothing."""

    __table_args__ = (
        UniqueConstraint("tenant", "piece_id", "person_id", "text"),
        Index("reply_untold", "tenant", "piece_id", postgresql_where=text("told_at IS NULL")),
    )

    tenant: str = Field(primary_key=True)
    id: UUID = Field(default_factory=uuid4, primary_key=True)
    piece_id: UUID
    person_id: str
    person_name: str
    text: str
    at: datetime = Field(sa_type=Moment)
    told_at: datetime | None = Field(default=None, sa_type=Moment)  # when its author was told; several at once


class Delegate(SQLModel, table=True):
    """Somebody whom a leader lets draft for them. They never publish."""

    __table_args__ = (Index("delegate_person", "tenant", "person_id"),)

    tenant: str = Field(primary_key=True)
    leader_id: str = Field(primary_key=True)
    person_id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=Moment)


class Channel(SQLModel, table=True):
    """A conversation that hears a digest, and when."""

    __table_args__ = (
        Index("channel_due", "next_slot", postgresql_where=text("NOT paused AND next_slot IS NOT NULL")),
        ForeignKeyConstraint(["tenant", "id"], ["conversation.tenant", "conversation.id"]),
    )

    tenant: str = Field(primary_key=True)
    id: str = Field(primary_key=True)  # the conversation's
    team_id: str = ""
    name: str = ""
    weekday: str
    hour: int
    time_zone: str
    next_slot: datetime | None = Field(default=None, sa_type=Moment)
    paused: bool = False

    conversation: Conversation = Relationship(sa_relationship_kwargs={"lazy": "joined", "innerjoin": True})


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


class DeliveryState(StrEnum):
    pending = "pending"  # nothing has left yet
    sending = "sending"  # a worker has it in hand
    sent = "sent"
    unreachable = "unreachable"  # 403 or 404: left alone until the app is added again
    failed = "failed"  # for good; `reason` says why
    uncertain = "uncertain"  # the platform may have taken it


class Delivery(SQLModel, table=True):
    """One intent to say one thing in one conversation, unique by its key. What its kinds are, the scheduler knows."""

    __table_args__ = (
        UniqueConstraint("tenant", "key"),
        Index("delivery_open", "state", "changed_at", postgresql_where=text("state IN ('pending', 'sending')")),
        Index("delivery_about", "tenant", "about"),
        Index("delivery_doubted", "tenant", postgresql_where=text("doubts > 0")),
        ForeignKeyConstraint(["tenant", "conversation_id"], ["conversation.tenant", "conversation.id"]),
    )

    tenant: str = Field(primary_key=True)
    id: UUID = Field(default_factory=uuid4, primary_key=True)
    key: str
    kind: str
    conversation_id: str
    about: UUID | None = None  # the edition or the piece it shows
    state: DeliveryState = Field(default=DeliveryState.pending, sa_type=Text)
    attempts: int = 0
    doubts: int = 0  # calls that may have posted a card whose id nobody knows
    reason: str = ""
    changed_at: datetime = Field(sa_type=Moment)


class Copy(SQLModel, table=True):
    """A card that a delivery posted: what the platform calls it, so that it can be edited."""

    __table_args__ = (ForeignKeyConstraint(["tenant", "delivery_id"], ["delivery.tenant", "delivery.id"]),)

    tenant: str = Field(primary_key=True)
    delivery_id: UUID = Field(primary_key=True)
    activity_id: str = Field(primary_key=True)
