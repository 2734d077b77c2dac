"""The tables beside the pieces: people, conversations, editions, what left for them. Every row has its tenant."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import (
    ARRAY,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Numeric,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, Relationship, SQLModel


class Moment(TypeDecorator[datetime]):
    """One moment in time; always with its zone."""

    impl = DateTime(timezone=True)
    cache_ok = True


class Measured(SQLModel):
    """Evidence as it was given, and how it was read then (`stories.evidence`), for what counts it."""

    evidence: str = ""
    evidence_kind: str = ""
    evidence_subject: str = ""
    evidence_before: str = ""
    evidence_before_amount: Decimal | None = Field(default=None, sa_type=Numeric)
    evidence_before_unit: str = ""
    evidence_after: str = ""
    evidence_after_amount: Decimal | None = Field(default=None, sa_type=Numeric)
    evidence_after_unit: str = ""
    evidence_quote: str = ""
    evidence_covers: bool = False


class OrgUnit(SQLModel, table=True):
    """A department, a ward, a shop: where people belong. Its key says where it comes from; two of one name stay two."""

    __tablename__ = "org_unit"
    __table_args__ = (UniqueConstraint("tenant", "key"),)

    tenant: str = Field(primary_key=True)
    id: UUID = Field(default_factory=uuid4, primary_key=True)
    key: str  # `group:<id>`, or where its name comes from and the name: `department:support`, `import:support`
    name: str
    leader_id: str | None = None  # a person's
    was_id: UUID | None = None  # while a source tells: the unit from which its people come, where they come from one


class UnitFrom(StrEnum):
    """Who said in which unit somebody is; who stands further down has the last word."""

    asked = "asked"  # they did
    imported = "imported"
    directory = "directory"


class Person(SQLModel, table=True):
    """Somebody who talked to Retold, or whom the directory knows; which conversation is their own chat with it."""

    __table_args__ = (
        Index("person_unit", "tenant", "unit_id"),
        Index("person_manager", "tenant", "manager_id", postgresql_where=text("manager_id IS NOT NULL")),
        Index("person_address", "tenant", "address", postgresql_where=text("address IS NOT NULL")),
        Index("person_unknown", "tenant", postgresql_where=text("talked AND looked_up_at IS NULL")),
        ForeignKeyConstraint(["tenant", "unit_id"], ["org_unit.tenant", "org_unit.id"]),
    )

    tenant: str = Field(primary_key=True)
    id: str = Field(primary_key=True)  # the directory's object id
    name: str  # as Teams says it once they have talked, and like the language no longer what the directory says
    language: str
    conversation_id: str | None = None  # the 1:1 chat, once there is one
    talked: bool = True  # whether they ever did; a directory has thousands who have not
    unit_id: UUID | None = None
    unit_from: UnitFrom | None = Field(default=None, sa_type=Text)
    unit_asked: bool = False  # whether Retold asked them, which it does once
    title: str = ""
    address: str | None = None  # how they sign in or are written to, casefolded; an import may name them by it
    manager_id: str | None = None
    time_zone: str = ""  # an IANA name; empty where nobody said it
    listed: bool = False  # whether the directory has told of them
    looked_up_at: datetime | None = Field(default=None, sa_type=Moment)  # when somebody was last asked who they are
    left_at: datetime | None = Field(default=None, sa_type=Moment)  # their stories stay, under the name they chose


class Duty(StrEnum):
    """What a group that the settings name makes of its members."""

    leader = "leader"
    editor = "editor"


class Role(SQLModel, table=True):
    """Somebody is a leader or an editor, because the settings name them, or a group in which they are."""

    __table_args__ = (Index("role_person", "tenant", "person_id"),)

    tenant: str = Field(primary_key=True)
    role: Duty = Field(primary_key=True, sa_type=Text)
    source: str = Field(primary_key=True)  # the id in the setting: a group's, or the person's own
    person_id: str = Field(primary_key=True)


class TeamOwner(SQLModel, table=True):
    """Somebody owns a team, and may change when its channels hear their digest."""

    __tablename__ = "team_owner"

    tenant: str = Field(primary_key=True)
    team_id: str = Field(primary_key=True)  # as a channel has it
    person_id: str = Field(primary_key=True)


class ExpectedPerson(SQLModel, table=True):
    """What an import said of somebody whom nobody has met yet; it holds as soon as their address is known."""

    __tablename__ = "expected_person"
    __table_args__ = (ForeignKeyConstraint(["tenant", "unit_id"], ["org_unit.tenant", "org_unit.id"]),)

    tenant: str = Field(primary_key=True)
    address: str = Field(primary_key=True)
    unit_id: UUID
    title: str
    leads: bool


class DirectoryPart(SQLModel, table=True):
    """A part of the directory: when it is read next, how far the reading is, who has it in hand, and why it fails."""

    __tablename__ = "directory_part"

    tenant: str = Field(primary_key=True)
    part: str = Field(primary_key=True)
    asked: str  # what the settings ask of it; something else begins a new reading
    link: str = ""  # the next page, or from where changes are told; empty: from the beginning
    whole: bool = True  # whether this reading tells everything, not only what changed
    due_at: datetime = Field(sa_type=Moment)
    began_at: datetime | None = Field(default=None, sa_type=Moment)  # this reading; empty between two
    read_at: datetime | None = Field(default=None, sa_type=Moment)  # the last one that came to its end
    holder: UUID | None = None
    failures: int = 0  # in a row
    reason: str = ""  # why the last page did not come


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
    group_id: str = ""  # the team's, in the directory
    name: str = ""
    rhythm: str = "weekly"  # one of stories.slots.Rhythm
    weekday: str
    hour: int
    time_zone: str
    focus: list[str] = Field(default_factory=list, sa_type=ARRAY(Text))  # objectives that go first; none: all alike
    posts_at_once: bool = True  # a leader's post comes by itself; else with the next digest
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


class SealMark(SQLModel, table=True):
    """By what it is known whether a process has the seal with which a tenant's stories without a name were sealed."""

    __tablename__ = "seal_mark"

    tenant: str = Field(primary_key=True)
    mark: str


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
    names: dict[str, str] = Field(default_factory=dict, sa_type=JSONB)  # by language
    questions: dict[str, str] | None = Field(default=None, sa_type=JSONB(none_as_null=True))  # None: as texts/ says
    leads: str
    days: int
    active: bool = True
    version: int = 1  # counts what was changed; a form carries the one it shows
    added_at: datetime = Field(sa_type=Moment)
