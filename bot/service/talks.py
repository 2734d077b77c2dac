"""Half-finished conversations and what already arrived, kept in our database."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, LiteralString, Self, cast

import orjson
from botbuilder.core import StatePropertyAccessor, TurnContext
from botbuilder.dialogs import DialogInstance, DialogState
from psycopg import AsyncConnection, IntegrityError
from sqlalchemy import Column, DateTime, Index, Integer, Table, Text, delete
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from bot.directory import Speaker
from bot.service.lines import Lines, Row, on
from bot.service.patience import in_time
from stories.library import Library

READ_WITHIN = 2.0  # seconds; then whoever waits is told, and the next reading begins

ARRIVAL = Table(  # an activity that had its effect; what an invoke was answered, for those who ask again
    "arrival",
    SQLModel.metadata,
    Column("tenant", Text, primary_key=True),
    Column("conversation_id", Text, primary_key=True),
    Column("activity_id", Text, primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("answer", JSONB),
    Index("arrival_at", "at", postgresql_using="brin"),
)
TALK = Table(
    "talk",
    SQLModel.metadata,
    Column("tenant", Text, primary_key=True),
    Column("conversation_id", Text, primary_key=True),
    Column("person_id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("stack", JSONB, nullable=False),
    Column("changed_at", DateTime(timezone=True), nullable=False),
)

_RECALL: LiteralString = """
    SELECT asked.n, arrival.at IS NOT NULL, arrival.answer::text, talk.version, talk.stack::text
    FROM json_to_recordset(%(asked)s::json)
        AS asked (n int, tenant text, conversation text, activity text, person text)
    LEFT JOIN arrival ON arrival.tenant = asked.tenant AND arrival.conversation_id = asked.conversation
        AND arrival.activity_id = asked.activity
    LEFT JOIN talk ON talk.tenant = asked.tenant AND talk.conversation_id = asked.conversation
        AND talk.person_id = asked.person
    """
# A person who has not changed is not written, so that two turns of theirs do not wait for each other; nor is their
# chat. Whoever speaks there can be answered there.
_ARRIVED: LiteralString = """
    WITH arrived AS (
        INSERT INTO arrival (tenant, conversation_id, activity_id, at, answer)
        VALUES (%(tenant)s, %(conversation)s, %(activity)s, %(now)s, %(answer)s::jsonb)
    ), known AS (
        INSERT INTO person (tenant, id, name, language, conversation_id)
        SELECT %(tenant)s, %(person)s, %(name)s, %(language)s, %(chat)s::text
        WHERE NOT EXISTS (
            SELECT FROM person WHERE tenant = %(tenant)s AND id = %(person)s
            AND (name, language) = (%(name)s, %(language)s)
            AND conversation_id IS NOT DISTINCT FROM coalesce(%(chat)s::text, conversation_id))
        ON CONFLICT (tenant, id) DO UPDATE
            SET name = excluded.name, language = excluded.language,
                conversation_id = coalesce(excluded.conversation_id, person.conversation_id)
    ), reached AS (
        INSERT INTO conversation (tenant, id, kind, service_url, bot_id, language, installed, installs)
        SELECT %(tenant)s, %(chat)s::text, 'personal', %(service_url)s, '', %(language)s, true, 1
        WHERE %(chat)s::text IS NOT NULL AND NOT EXISTS (
            SELECT FROM conversation WHERE tenant = %(tenant)s AND id = %(chat)s::text
            AND (service_url, language) = (%(service_url)s, %(language)s) AND unreachable_since IS NULL)
        ON CONFLICT (tenant, id) DO UPDATE
            SET service_url = excluded.service_url, language = excluded.language, unreachable_since = NULL
    )
    """
# A version that was overtaken becomes null, which the table refuses; then nothing of the turn is kept.
_MOVED: LiteralString = """
    INSERT INTO talk (tenant, conversation_id, person_id, version, stack, changed_at)
    VALUES (%(tenant)s, %(conversation)s, %(person)s, 1, %(stack)s::jsonb, %(now)s)
    ON CONFLICT (tenant, conversation_id, person_id) DO UPDATE
        SET version = CASE WHEN talk.version = %(version)s THEN talk.version + 1 END,
            stack = excluded.stack, changed_at = excluded.changed_at
    """
_KEEP: LiteralString = _ARRIVED + "SELECT"
_KEEP_AND_MOVE: LiteralString = _ARRIVED + _MOVED


class Conflict(Exception):
    """Another turn was faster: it changed the same talk, or took the same activity. This turn is run again."""


class Repeated(Exception):
    """The activity had its effect already; `answer` is what it was answered."""

    def __init__(self, answer: dict[str, Any] | None) -> None:
        super().__init__()
        self.answer = answer


@dataclass(frozen=True)
class Arrival:
    """An activity that came, and who sent it where."""

    activity: str
    conversation: str
    speaker: Speaker


@dataclass
class Talk:
    """Where one person's dialog in one conversation stands. The version counts its changes."""

    conversation: str
    version: int = 0
    stack: list[DialogInstance] = field(default_factory=list)


class Talks:
    """Everybody's talks. Each turn reads its own anew, since another replica may have had the turn before.

    That costs little: whoever asks while a reading is on its way shares the next one.
    """

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._asking: list[tuple[Arrival, asyncio.Future[Row]]] = []
        self._reading: asyncio.Task[None] | None = None

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str) -> AsyncIterator[Self]:
        """The talks in the database at a `postgresql://` address."""
        async with Lines.open(url) as lines:
            yield cls(lines)

    async def recall(self, arrival: Arrival) -> Talk:
        """Where a talk stands. Raises Repeated when the activity was here before."""
        told: asyncio.Future[Row] = asyncio.get_running_loop().create_future()
        self._asking.append((arrival, told))
        if self._reading is None:
            self._reading = asyncio.create_task(self._read())
        _, repeated, answer, version, stack = await told
        if repeated:
            raise Repeated(orjson.loads(answer) if answer else None)
        instances = [DialogInstance(each["id"], each["state"]) for each in orjson.loads(stack or "[]")]
        return Talk(arrival.conversation, version or 0, instances)

    async def keep(
        self, talk: Talk, arrival: Arrival, answer: dict[str, Any] | None, library: Library, now: datetime
    ) -> None:
        """Writes down that the activity came, who sent it, what it was answered, and where the talk stands now.

        It joins the library's transaction; where the turn touched nothing there, the one statement is the transaction.
        Raises Conflict when another turn was faster.
        """
        speaker = arrival.speaker
        values: dict[str, Any] = {
            "tenant": speaker.tenant,
            "conversation": arrival.conversation,
            "activity": arrival.activity,
            "person": speaker.id,
            "name": speaker.name,
            "language": speaker.language,
            "service_url": speaker.service_url,
            "chat": speaker.chat,
            "answer": None if answer is None else _json(answer),
            "now": now,
        }
        statement = _KEEP
        if talk.version or talk.stack:
            statement = _KEEP_AND_MOVE
            stack = [{"id": each.id, "state": each.state} for each in talk.stack]
            values |= {"stack": _json(stack), "version": talk.version}
        try:
            if library.session.in_transaction():
                await on(await _line_of(library.session), statement, values)
            else:
                await self._lines.run(statement, values)
        except IntegrityError as error:
            raise Conflict from error

    async def _read(self) -> None:
        """Reads for all who ask, until nobody does."""
        while self._asking:
            asking, self._asking = self._asking, []
            try:
                rows = await in_time(self._rows([arrival for arrival, _ in asking]), READ_WITHIN)
            except Exception as error:
                for _, told in asking:
                    if not told.done():
                        told.set_exception(error)
            else:
                for row in rows:
                    if not (told := asking[row[0]][1]).done():
                        told.set_result(row)
        self._reading = None

    async def _rows(self, arrivals: Sequence[Arrival]) -> list[Row]:
        asked = [
            {
                "n": n,
                "tenant": arrival.speaker.tenant,
                "conversation": arrival.conversation,
                "activity": arrival.activity,
                "person": arrival.speaker.id,
            }
            for n, arrival in enumerate(arrivals)
        ]
        return await self._lines.run(_RECALL, {"asked": _json(asked)})


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


async def _line_of(session: AsyncSession) -> AsyncConnection:
    """The line on which a session's transaction runs."""
    connection = await (await session.connection()).get_raw_connection()
    return cast(AsyncConnection, connection.driver_connection)


async def prune(session: AsyncSession, before: datetime) -> None:
    """Forgets the activities that arrived before a moment; Teams repeats one within minutes."""
    await session.execute(delete(ARRIVAL).where(ARRIVAL.c.at < before))


class TalkAccessor(StatePropertyAccessor):  # type: ignore[misc]
    """Hands the dialog library the stack of the turn's talk; nothing is pickled, nothing is cached."""

    async def get(self, turn_context: TurnContext, default_value_or_factory: Any = None) -> DialogState:
        return DialogState(turn_context.turn_state["turn"].talk.stack)

    async def set(self, turn_context: TurnContext, value: DialogState) -> None:
        turn_context.turn_state["turn"].talk.stack[:] = value.dialog_stack

    async def delete(self, turn_context: TurnContext) -> None:
        turn_context.turn_state["turn"].talk.stack.clear()
