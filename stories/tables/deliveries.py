"""What left for a conversation, how it went, and which cards stand there since."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from stories.tables.columns import Moment


class DeliveryState(StrEnum):
    pending = "pending"  # nothing has left yet
    sending = "sending"  # a worker has it in hand
    sent = "sent"
    unreachable = "unreachable"  # 403 or 404: left alone until the app is added again
    failed = "failed"  # for good; `reason` says why
    uncertain = "uncertain"  # the platform may have taken it
    recalled = "recalled"  # taken back by an editor: its cards are removed as they are found


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
