"""People, the units they belong to, and what the directory, an import or the settings said of them."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from stories.tables.columns import Moment


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


class Delegate(SQLModel, table=True):
    """Somebody whom a leader lets draft for them. They never publish."""

    __table_args__ = (Index("delegate_person", "tenant", "person_id"),)

    tenant: str = Field(primary_key=True)
    leader_id: str = Field(primary_key=True)
    person_id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=Moment)
