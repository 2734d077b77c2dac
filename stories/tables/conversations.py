"""Where something can be said: conversations, and the channels among them that hear a digest."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ARRAY, ForeignKeyConstraint, Index, Text, text
from sqlmodel import Field, Relationship, SQLModel

from stories.tables.columns import Moment


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


class Channel(SQLModel, table=True):
    """A conversation that hears a digest, and when."""

    __table_args__ = (
        Index("channel_due", "next_slot", postgresql_where=text("NOT paused AND next_slot IS NOT NULL")),
        ForeignKeyConstraint(["tenant", "id"], ["conversation.tenant", "conversation.id"]),
    )

    tenant: str = Field(primary_key=True)
    id: str = Field(primary_key=True)  # the conversation's
    team_id: str = ""
    group_id: str = ""  # the team's, in the directory
    name: str = ""
    rhythm: str = "weekly"  # one of stories.slots.Rhythm
    weekday: str
    hour: int
    time_zone: str
    focus: list[str] = Field(default=[], sa_type=ARRAY(Text))  # objectives that go first; none: all alike
    posts_at_once: bool = True  # a leader's post comes by itself; else with the next digest
    next_slot: datetime | None = Field(default=None, sa_type=Moment)
    paused: bool = False

    conversation: Conversation = Relationship(sa_relationship_kwargs={"lazy": "joined", "innerjoin": True})
