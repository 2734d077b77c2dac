"""Half-finished conversations and what already arrived, kept in our database."""

import json
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from botbuilder.core import StatePropertyAccessor, TurnContext
from botbuilder.dialogs import DialogInstance, DialogState
from sqlalchemy import Column, Index, bindparam, delete, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col

from bot.directory import Speaker
from stories.database import Database
from stories.library import Library
from stories.models import Moment

KNOWN_MOST = 5_000  # talks, about 2 KB each

Key = tuple[str, str, str]  # tenant, conversation, person


class Arrival(SQLModel, table=True):
    """An activity that had its effect; `answer` is what an invoke was answered, for those who ask again."""

    __table_args__ = (Index("arrival_at", "at", postgresql_using="brin"),)

    tenant: str = Field(primary_key=True)
    conversation_id: str = Field(primary_key=True)
    activity_id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=Moment)
    answer: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB))


class Talk(SQLModel, table=True):
    """Where one person's dialog in one conversation stands. The version counts its changes."""

    tenant: str = Field(primary_key=True)
    conversation_id: str = Field(primary_key=True)
    person_id: str = Field(primary_key=True)
    version: int
    stack: list[dict[str, Any]] = Field(sa_column=Column(JSONB, nullable=False))
    changed_at: datetime = Field(sa_type=Moment)


class Conflict(Exception):
    """Another turn was faster: it changed the same talk, or took the same activity. This turn is run again."""


class Repeated(Exception):
    """The activity had its effect already; `answer` is what it was answered."""

    def __init__(self, answer: dict[str, Any] | None) -> None:
        super().__init__()
        self.answer = answer


_RECALL = text(
    """
    SELECT arrival.at IS NOT NULL, arrival.answer, talk.version, talk.stack::text
    FROM (SELECT) AS one
    LEFT JOIN arrival ON arrival.tenant = :tenant AND arrival.conversation_id = :conversation
        AND arrival.activity_id = :activity
    LEFT JOIN talk ON talk.tenant = :tenant AND talk.conversation_id = :conversation AND talk.person_id = :person
    """
)
# A person who has not changed is not written, so that two turns of theirs do not wait for each other; nor is their
# chat. Whoever speaks there can be answered there.
_ARRIVED = """
    WITH arrived AS (
        INSERT INTO arrival (tenant, conversation_id, activity_id, at, answer)
        VALUES (:tenant, :conversation, :activity, :now, :answer)
    ), known AS (
        INSERT INTO person (tenant, id, name, language, conversation_id)
        SELECT :tenant, :person, :name, :language, :chat
        WHERE NOT EXISTS (
            SELECT FROM person WHERE tenant = :tenant AND id = :person AND (name, language) = (:name, :language)
            AND conversation_id IS NOT DISTINCT FROM coalesce(:chat, conversation_id))
        ON CONFLICT (tenant, id) DO UPDATE
            SET name = excluded.name, language = excluded.language,
                conversation_id = coalesce(excluded.conversation_id, person.conversation_id)
    ), reached AS (
        INSERT INTO conversation (tenant, id, kind, service_url, bot_id, language, installed, installs)
        SELECT :tenant, :chat, 'personal', :service_url, '', :language, true, 1
        WHERE CAST(:chat AS text) IS NOT NULL AND NOT EXISTS (
            SELECT FROM conversation WHERE tenant = :tenant AND id = :chat
            AND (service_url, language) = (:service_url, :language) AND unreachable_since IS NULL)
        ON CONFLICT (tenant, id) DO UPDATE
            SET service_url = excluded.service_url, language = excluded.language, unreachable_since = NULL
    )
    """
# A version that was overtaken becomes null, which the table refuses; then nothing of the turn is kept.
_MOVED = """
    INSERT INTO talk (tenant, conversation_id, person_id, version, stack, changed_at)
    VALUES (:tenant, :conversation, :person, 1, CAST(:stack AS jsonb), :now)
    ON CONFLICT (tenant, conversation_id, person_id) DO UPDATE
        SET version = CASE WHEN talk.version = :version THEN talk.version + 1 END,
            stack = excluded.stack, changed_at = excluded.changed_at
    """
_ANSWER = bindparam("answer", type_=JSONB(none_as_null=True))
_KEEP = text(_ARRIVED + "SELECT").bindparams(_ANSWER)
_KEEP_AND_MOVE = text(_ARRIVED + _MOVED).bindparams(_ANSWER)


@dataclass(frozen=True)
class Standing:
    """Where a talk stood when a turn began: its version, and the dialogs' stack as JSON."""

    version: int = 0
    stack: str = "[]"


class Standings:
    """The talks this process moved last, so that a turn need not read first.

    One that is out of date does no harm: its version gives it away when the turn is kept, and the turn is run again.
    """

    def __init__(self) -> None:
        self._known: OrderedDict[Key, Standing] = OrderedDict()

    def get(self, key: Key) -> Standing | None:
        return self._known.get(key)

    def put(self, key: Key, standing: Standing) -> None:
        self._known[key] = standing
        self._known.move_to_end(key)
        if len(self._known) > KNOWN_MOST:
            self._known.popitem(last=False)

    def forget(self, key: Key) -> None:
        self._known.pop(key, None)


@dataclass
class Memory:
    """What one turn finds and leaves behind."""

    speaker: Speaker
    conversation: str
    activity: str
    standing: Standing
    stack: list[DialogInstance]

    @classmethod
    def of(cls, speaker: Speaker, conversation: str, activity: str, standing: Standing) -> Self:
        stack = [DialogInstance(each["id"], each["state"]) for each in json.loads(standing.stack)]
        return cls(speaker, conversation, activity, standing, stack)

    @property
    def key(self) -> Key:
        return self.speaker.tenant, self.conversation, self.speaker.id

    async def keep(self, library: Library, answer: dict[str, Any] | None, now: datetime) -> Standing:
        """Writes down that the activity came, who sent it, what it was answered, and where the talk stands now.

        It joins the library's transaction; where the turn touched nothing there, the one statement is the transaction.
        Raises Conflict when another turn was faster.
        """
        stack = json.dumps([{"id": each.id, "state": each.state} for each in self.stack])
        moved = bool(self.standing.version or self.stack)
        values: dict[str, Any] = {
            "tenant": self.speaker.tenant,
            "conversation": self.conversation,
            "activity": self.activity,
            "person": self.speaker.id,
            "name": self.speaker.name,
            "language": self.speaker.language,
            "service_url": self.speaker.service_url,
            "chat": self.speaker.chat,
            "answer": answer,
            "now": now,
        }
        if moved:
            values |= {"stack": stack, "version": self.standing.version}
        try:
            await library.last(_KEEP_AND_MOVE if moved else _KEEP, values)
        except IntegrityError as error:
            raise Conflict from error
        return Standing(self.standing.version + 1, stack) if moved else self.standing


async def recall(database: Database, speaker: Speaker, conversation: str, activity: str) -> Standing:
    """Where a talk stands, read anew. Raises Repeated when the activity was here before."""
    key = {"tenant": speaker.tenant, "conversation": conversation, "activity": activity, "person": speaker.id}
    async with database.single() as connection:
        repeated, answer, version, stack = (await connection.execute(_RECALL, key)).one()
    if repeated:
        raise Repeated(answer)
    return Standing(version or 0, stack or "[]")


async def prune(session: AsyncSession, before: datetime) -> None:
    """Forgets the activities that arrived before a moment; Teams repeats one within minutes."""
    await session.execute(delete(Arrival).where(col(Arrival.at) < before))


class TalkAccessor(StatePropertyAccessor):  # type: ignore[misc]
    """Hands the dialog library the stack that the turn's memory holds; nothing is pickled, nothing is cached."""

    async def get(self, turn_context: TurnContext, default_value_or_factory: Any = None) -> DialogState:
        return DialogState(turn_context.turn_state["turn"].memory.stack)

    async def set(self, turn_context: TurnContext, value: DialogState) -> None:
        turn_context.turn_state["turn"].memory.stack[:] = value.dialog_stack

    async def delete(self, turn_context: TurnContext) -> None:
        turn_context.turn_state["turn"].memory.stack.clear()
