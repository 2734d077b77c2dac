"""Half-finished conversations and what already arrived, kept in our database."""

from copy import deepcopy
from datetime import datetime
from typing import Any

from botbuilder.core import StatePropertyAccessor, TurnContext
from botbuilder.dialogs import DialogInstance, DialogState
from sqlalchemy import Column, Index, bindparam, delete, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col

from stories.models import Moment


class Arrival(SQLModel, table=True):
    """An activity that had its effect; `answer` is what an invoke was answered, for those who ask again."""

    __table_args__ = (Index("arrival_at", "at"),)

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
    """Another turn changed the same talk meanwhile; this turn is run again."""


class Repeated(Exception):
    """The activity had its effect already; `answer` is what it was answered."""

    def __init__(self, answer: dict[str, Any] | None) -> None:
        super().__init__()
        self.answer = answer


# One round trip for both questions every turn begins with: is it new, and where were we?
_ARRIVE = text(
    """
    WITH fresh AS (
        INSERT INTO arrival (tenant, conversation_id, activity_id, at) VALUES (:tenant, :conversation, :activity, :now)
        ON CONFLICT DO NOTHING RETURNING true
    )
    SELECT EXISTS (SELECT FROM fresh), talk.version, talk.stack
    FROM (SELECT) AS one LEFT JOIN talk
        ON talk.tenant = :tenant AND talk.conversation_id = :conversation AND talk.person_id = :person
    """
)
_KEEP = text(
    """
    INSERT INTO talk (tenant, conversation_id, person_id, version, stack, changed_at)
    VALUES (:tenant, :conversation, :person, 1, :stack, :now)
    ON CONFLICT (tenant, conversation_id, person_id)
        DO UPDATE SET stack = excluded.stack, version = talk.version + 1, changed_at = excluded.changed_at
        WHERE talk.version = :version
    RETURNING version
    """
).bindparams(bindparam("stack", type_=JSONB))


class Memory:
    """What one turn finds and leaves behind."""

    def __init__(self, session: AsyncSession, key: dict[str, str], version: int, stack: list[dict[str, Any]]) -> None:
        self.session = session
        self.key = key
        self.version = version
        self.found = stack
        self.stack = [DialogInstance(each["id"], deepcopy(each["state"])) for each in stack]

    @classmethod
    async def recall(
        cls, session: AsyncSession, tenant: str, conversation: str, person: str, activity: str, now: datetime
    ) -> "Memory":
        """Notes the activity and finds where the talk stands. Raises Repeated when it has been here before."""
        key = {"tenant": tenant, "conversation": conversation, "person": person}
        row = (await session.execute(_ARRIVE, {**key, "activity": activity, "now": now})).one()
        fresh, version, stack = row
        if not fresh:
            earlier = await session.get(Arrival, (tenant, conversation, activity))
            raise Repeated(earlier.answer if earlier else None)
        return cls(session, key, version or 0, stack or [])

    async def keep(self, now: datetime) -> None:
        """Writes the talk back if it moved. Raises Conflict when another turn was faster."""
        stack = [{"id": each.id, "state": each.state} for each in self.stack]
        if stack == self.found:
            return
        kept = {**self.key, "version": self.version, "stack": stack, "now": now}
        if await self.session.scalar(_KEEP, kept) is None:
            raise Conflict

    async def answered(self, activity: str, answer: dict[str, Any]) -> None:
        """Keeps what an invoke was answered."""
        arrival = await self.session.get_one(Arrival, (self.key["tenant"], self.key["conversation"], activity))
        arrival.answer = answer

    async def once(self, what: str, now: datetime) -> bool:
        """Whether this is the first time for `what` in this conversation."""
        first = {**self.key, "activity": f"once:{what}", "now": now}
        return bool((await self.session.execute(_ARRIVE, first)).one()[0])

    async def forget(self, what: str) -> None:
        """Lets `once` be true again."""
        key = (self.key["tenant"], self.key["conversation"], f"once:{what}")
        done = await self.session.get(Arrival, key)
        if done:
            await self.session.delete(done)


async def prune(session: AsyncSession, before: datetime) -> None:
    """Forgets the activities that arrived before a moment; Teams repeats one within minutes."""
    old = delete(Arrival).where(col(Arrival.at) < before, ~col(Arrival.activity_id).startswith("once:"))
    await session.execute(old)


class TalkAccessor(StatePropertyAccessor):  # type: ignore[misc]
    """Hands the dialog library the stack that the turn's memory holds; nothing is pickled, nothing is cached."""

    async def get(self, turn_context: TurnContext, default_value_or_factory: Any = None) -> DialogState:
        return DialogState(turn_context.turn_state["memory"].stack)

    async def set(self, turn_context: TurnContext, value: DialogState) -> None:
        turn_context.turn_state["memory"].stack[:] = value.dialog_stack

    async def delete(self, turn_context: TurnContext) -> None:
        turn_context.turn_state["memory"].stack.clear()
