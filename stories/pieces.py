"""What a story and a post are: their tables, and the fields that each consists of (`stories/fields.py`)."""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID, uuid4

from sqlalchemy import ARRAY, Column, Index, Text, text
from sqlmodel import Field as Stored
from sqlmodel import SQLModel

from stories import objectives, rules, times
from stories.evidence import Evidence, rebuilt
from stories.fields import OBJECTIVE, WRITTEN, Field, Shape, applying, asks_more
from stories.seal import SEALED
from stories.tables.columns import Measured, Moment

EXAMPLE = "example:"  # begins the id of whoever is made up; no object id has a colon
_PROSE = (Shape.line, Shape.text)


class Status(StrEnum):
    draft = "draft"
    planned = "planned"  # it goes out at its time
    waiting = "waiting"  # it goes out as soon as an editor says yes
    published = "published"
    withdrawn = "withdrawn"
    discarded = "discarded"


class Piece(SQLModel):
    """What a story and a post have in common: somebody wrote it, and it is a draft until they publish it."""

    FIELDS: ClassVar[tuple[Field, ...]] = ()

    tenant: str = Stored(primary_key=True)
    id: UUID = Stored(default_factory=uuid4, primary_key=True)
    author_id: str  # a sign instead where it is told without a name (`stories.seal`)
    author_name: str
    language: str  # in which it is written, and so read and searched; the author's until there is enough to tell
    objective: str = ""
    status: Status = Stored(default=Status.draft, sa_type=Text)
    version: int = 1  # counts what the author changed; a card carries the one it shows
    created_at: datetime = Stored(sa_type=Moment)
    published_at: datetime | None = Stored(default=None, sa_type=Moment)
    unit_id: UUID | None = None  # where its author belonged when it was published
    unit_name: str = ""  # and what that was called then
    parent_id: UUID | None = None  # the story that its author tried, and now tells their own version of

    @property
    def anonymous(self) -> bool:
        """Whether it is told without a name."""
        return self.author_id.startswith(SEALED)

    @property
    def example(self) -> bool:
        """Whether somebody told it who is made up, to show what a library looks like."""
        return self.author_id.startswith(EXAMPLE)

    @property
    def together(self) -> list[str]:
        """The names of those who tell it too."""
        return []

    waiting_since: datetime | None = Stored(default=None, sa_type=Moment)  # when an editor was asked to look at it
    returned: str = ""  # why an editor gave it back, until one says yes

    @property
    def editable(self) -> bool:
        return self.status in (Status.draft, Status.planned, Status.waiting, Status.published)

    @property
    def teller(self) -> str:
        """The id of whom everybody may see behind it, with face and profile; empty: of nobody."""
        return self.author_id

    @property
    def title(self) -> str:
        """What it is called in a list; empty while nothing is written."""
        raise NotImplementedError

    @property
    def answers(self) -> dict[str, Any]:
        """What it says, field by field."""
        return {field.name: getattr(self, field.name) for field in self.FIELDS}

    @property
    def prose(self) -> str:
        """What is written in it in sentences: by this its language is found."""
        return " ".join(str(getattr(self, field.name)) for field in self.FIELDS if field.shape in _PROSE)

    @property
    def facts(self) -> dict[str, Any]:
        """What else decides which fields apply."""
        return {}

    @property
    def written(self) -> list[str]:
        """All that its author wrote, without what was chosen."""
        return [
            str(answer) for field in self.FIELDS if field.shape in WRITTEN and (answer := getattr(self, field.name))
        ]

    @property
    def mentioned(self) -> UUID | None:
        """The story that it is about."""
        return None

    @property
    def applying(self) -> tuple[Field, ...]:
        """The fields that its other answers leave to fill in, in speaking order."""
        return applying(self.FIELDS, self.answers | self.facts)


def _has_photo(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("photo"))


def _of(kind: str, name: str) -> Callable[[Mapping[str, Any]], bool]:
    """Whether a post is of the kind that has this question. What another kind already says there stays."""
    return lambda answers: answers.get("kind") == kind or bool(answers.get(name))


def _leads(answers: Mapping[str, Any]) -> bool:
    """A leader is asked when a post goes out. Everybody else's comes with the next digest."""
    return bool(answers.get("by_leader"))


_OBJECTIVE = Field(OBJECTIVE, Shape.choice, choices=objectives.BUILT_IN.active, own=True)


class Story(Piece, Measured, table=True):
    """A good practice as somebody told it. The column `search` (a tsvector) is kept by the database."""

    __table_args__ = (
        Index("story_author", "tenant", "author_id", "status"),
        Index("story_newest", "tenant", text("published_at DESC"), postgresql_where=text("status = 'published'")),
        Index(
            "story_unit",
            "tenant",
            "unit_id",
            text("published_at DESC"),
            postgresql_where=text("status = 'published'"),
        ),
        Index(
            "story_objective",
            "tenant",
            "objective",
            text("published_at DESC"),
            postgresql_where=text("status = 'published'"),
        ),
        Index("story_parent", "tenant", "parent_id", postgresql_where=text("parent_id IS NOT NULL")),
        Index("story_campaign", "tenant", "campaign_id", postgresql_where=text("campaign_id IS NOT NULL")),
        Index("story_waiting", "tenant", "waiting_since", postgresql_where=text("waiting_since IS NOT NULL")),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("headline", Shape.line, rules.headline, most=rules.HEADLINE_MOST),
        Field("situation", Shape.text),
        Field("change", Shape.text),
        Field("outcome", Shape.text),
        Field("evidence", Shape.evidence, rules.evidence, most=rules.EVIDENCE_MOST, optional=True),
        Field("steps", Shape.steps, rules.steps, most=rules.STEPS_MOST * (rules.STEP_MOST + 1), optional=True),
        _OBJECTIVE,
        Field(
            *("voice", Shape.text),
            optional=True,
            follows="objective",
            by="objective",
            applies=asks_more(objectives.BUILT_IN),
        ),
        Field("photo", Shape.photo, rules.reference, optional=True),
        Field("alt", Shape.alt, rules.alt, most=rules.ALT_MOST, optional=True, follows="photo", applies=_has_photo),
    )

    headline: str = ""
    situation: str = ""
    change: str = ""
    outcome: str = ""
    steps: list[str] = Stored(default=[], sa_column=Column(ARRAY(Text), nullable=False))
    voice: str = ""  # what the objective asks in addition
    photo: str = ""  # the id of the photo that it shows
    alt: str = ""  # what can be seen in it

    campaign_id: UUID | None = None  # the campaign in answer to whose question it was begun
    with_names: list[str] = Stored(default=[], sa_column=Column(ARRAY(Text), nullable=False))

    @property
    def title(self) -> str:
        return self.headline

    @property
    def together(self) -> list[str]:
        return self.with_names

    @property
    def mentioned(self) -> UUID | None:
        return self.parent_id

    @property
    def reading(self) -> Evidence | None:
        """What its evidence says for certain."""
        return rebuilt(self)


class Post(Piece, table=True):
    """What a leader, or anybody, shares: an idea, a lesson, a question, thanks, or something they will try."""

    __table_args__ = (
        Index("post_author", "tenant", "author_id", "status"),
        Index("post_newest", "tenant", text("published_at DESC"), postgresql_where=text("status = 'published'")),
        Index("post_thanked", "tenant", "thanked", postgresql_where=text("thanked <> ''")),
        Index("post_waiting", "tenant", "waiting_since", postgresql_where=text("waiting_since IS NOT NULL")),
        Index("post_planned", "planned_at", postgresql_where=text("planned_at IS NOT NULL")),
        Index("post_due", "due", postgresql_where=text("due <> '' AND promise = ''")),
        Index("post_practice", "tenant", "practice", postgresql_where=text("practice <> ''")),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("kind", Shape.choice, choices=objectives.POST_KINDS),
        Field("thanked", Shape.story, rules.reference, optional=True, applies=_of("thanks", "thanked")),
        Field("text", Shape.text, by="kind"),
        Field("ask", Shape.text, optional=True, follows="text", applies=_of("idea", "ask")),
        Field("source", Shape.line, rules.source, most=rules.NAME_MOST, optional=True, applies=_of("lesson", "source")),
        Field("effect", Shape.text, optional=True, applies=_of("lesson", "effect")),
        Field("practice", Shape.story, rules.reference, optional=True, applies=_of("trial", "practice")),
        Field("due", Shape.day, times.written_day, times.day, most=times.TEXT_MOST, applies=_of("trial", "due")),
        _OBJECTIVE,
        Field(
            *("timing", Shape.moment, times.kept, times.timing),
            most=times.TEXT_MOST,
            optional=True,
            choices=(times.NOW, times.DIGEST),
            applies=_leads,
        ),
    )

    kind: str = ""
    text: str = ""
    ask: str = ""
    source: str = ""  # from whom it was learned
    effect: str = ""  # what changes now
    thanked: str = ""  # the id of the story that the thanks are for
    practice: str = ""  # the id of the story whose practice is tried
    due: str = ""  # the day that was promised, as 2027-01-06
    promise: str = ""  # what became of it: `kept`, `adapted` or `missed`
    timing: str = ""  # `now`, a moment, or else with the next digest
    planned_at: datetime | None = Stored(
        default=None, sa_type=Moment
    )  # when channels are to hear it by itself; then null
    by_leader: bool = False
    written_for: str = ""  # the id of the leader for whom a delegate drafts it, who becomes its author
    drafted_by: str = ""  # the name of the delegate who did

    @property
    def facts(self) -> dict[str, Any]:
        return {"by_leader": self.by_leader, "written_for": self.written_for}

    @property
    def title(self) -> str:
        return self.text

    @property
    def mentioned(self) -> UUID | None:
        about = {"thanks": self.thanked, "trial": self.practice}.get(self.kind)
        return UUID(about) if about else None
