"""Half-finished conversations and what already arrived, kept in our database."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple, Self, cast

import orjson
from botbuilder.core import StatePropertyAccessor, TurnContext
from botbuilder.dialogs import DialogInstance, DialogState
from psycopg import AsyncConnection, IntegrityError
from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.directory import Speaker
from bot.service.lines import Lines, Row, on
from bot.service.tables import ARRIVAL, HOLD, KEEP, KEEP_AND_MOVE, POSTED, RECALL, TALK
from stories.library import Library
from stories.patience import in_time
from stories.seal import Seal

CLOSED = "sealed"  # the key of what is kept under the seal
IDLE_FOR = timedelta(hours=1)  # after which it is forgotten that somebody was in a dialog
ERA, PER_HOUR = datetime(2026, 1, 1, tzinfo=UTC), 1_000  # a talk that is begun anew counts on from later than before
READ_WITHIN = 2.0  # seconds; then whoever waits is told, and the next reading begins


class Conflict(Exception):
    """Another turn was faster: it changed the same talk, or took the same activity. This turn is run again."""


class Repeated(Exception):
    """The activity had its effect already; `answer` is what it was answered."""

    def __init__(self, answer: dict[str, Any] | None) -> None:
        super().__init__()
        self.answer = answer


Place = tuple[str, str, str]  # tenant, conversation, person: each place has one talk


@dataclass(frozen=True)
class Arrival:
    """An activity that came, and who sent it where."""

    activity: str
    conversation: str
    speaker: Speaker

    @property
    def place(self) -> Place:
        return self.speaker.tenant, self.conversation, self.speaker.id


class Question(NamedTuple):
    """What somebody was asked, by the version of their talk that it came with."""

    place: Place
    version: int


@dataclass
class Talk:
    """Where one person's dialog in one conversation stands. The version counts its changes."""

    place: Place
    version: int = 0
    stack: list[DialogInstance] = field(default_factory=list)
    question: Question | None = None  # the one that is open
    card: str | None = None  # the id of its card; None until it has left, empty where the platform gave none
    asked_for: float = 0  # seconds for which it has been open
    idle: bool = False  # whether no dialog was open when it was recalled
    until: datetime | None = None  # by the database's clock: what is moved later is refused

    def ask(self) -> None:
        """From this turn on another question is open."""
        self.question = Question(self.place, self.version + 1)


class Talks:
    """Everybody's talks. Each turn reads its own anew, since another replica may have had the turn before.

    That costs little: whoever asks while a reading is on its way shares the next one.
    """

    def __init__(self, lines: Lines, seal: Seal | None = None) -> None:
        self._lines = lines
        self._seal = seal
        self._asking: list[tuple[Arrival, asyncio.Future[Row]]] = []
        self._reading: asyncio.Task[None] | None = None

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str, seal: Seal | None = None) -> AsyncIterator[Self]:
        """The talks in the database at a `postgresql://` address; what people were answered is kept under the seal."""
        async with Lines.open(url) as lines:
            yield cls(lines, seal)

    async def recall(self, arrival: Arrival, by: float) -> Talk:
        """Where a talk stands, to be moved `by` then (`time.monotonic`). Raises Repeated for what was here before."""
        told: asyncio.Future[Row] = asyncio.get_running_loop().create_future()
        self._asking.append((arrival, told))
        if self._reading is None:
            self._reading = asyncio.create_task(self._read())
        _, repeated, answer, version, stack, asked, card, asked_for, clock = await told
        if repeated:
            raise Repeated(self._opened(answer))
        instances = [
            DialogInstance(each["id"], each["state"]) for each in opened(orjson.loads(stack or "[]"), self._seal) or []
        ]
        question = Question(arrival.place, asked) if asked else None
        until = clock + timedelta(seconds=by - time.monotonic())
        return Talk(
            arrival.place, version or _first(clock), instances, question, card, asked_for or 0, not instances, until
        )

    async def hold(self, place: Place, library: Library) -> None:
        """From now on, until the library's transaction ends, whoever moves this talk waits for it."""
        tenant, conversation, person = place
        held = {"tenant": tenant, "conversation": conversation, "person": person}
        await on(await _line_of(library.session), HOLD, held)

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
            "zone": speaker.time_zone,
            "answer": None if answer is None else closed(answer, self._seal),
            "now": now,
            "until": talk.until,
        }
        statement = KEEP
        if talk.stack or not talk.idle:
            statement = KEEP_AND_MOVE
            stack = [{"id": each.id, "state": each.state} for each in talk.stack]
            values |= {"stack": closed(stack, self._seal) if stack else "[]", "version": talk.version}
            values["asked"] = talk.question.version if talk.question else None
        try:
            if library.transaction.begun:
                await library.session.flush()  # what has to wait for others does so before KEEP looks at the clock
                await on(await _line_of(library.session), statement, values)
            else:
                await self._lines.run(statement, values)
        except IntegrityError as error:
            raise Conflict from error

    async def posted(self, cards: Sequence[tuple[Question, str]]) -> set[Question]:
        """Writes down under which ids questions stand; those that are open still, and not just being answered."""
        posted = [
            {"tenant": tenant, "conversation": conversation, "person": person, "asked": version, "card": id}
            for ((tenant, conversation, person), version), id in cards
        ]
        rows = await in_time(self._lines.run(POSTED, {"posted": _json(posted)}), READ_WITHIN)
        return {Question((tenant, conversation, person), asked) for tenant, conversation, person, asked in rows}

    def _opened(self, kept: str | None) -> dict[str, Any] | None:
        return opened(orjson.loads(kept), self._seal) if kept else None

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
        return await self._lines.run(RECALL, {"asked": _json(asked)})


def closed(kept: Any, seal: Seal | None) -> str:
    """As JSON: an answer, or where a talk stands, either of which can tell whose story it is that has no name."""
    return _json({CLOSED: seal.close(_json(kept))} if seal else kept)


def opened(kept: Any, seal: Seal | None) -> Any:
    """The same again; nothing where another seal closed it."""
    if not isinstance(kept, dict) or CLOSED not in kept:
        return kept
    said = seal.open(kept[CLOSED]) if seal else None
    return orjson.loads(said) if said else None


def _first(clock: datetime) -> int:
    """The version of a talk that is begun: higher than whatever a forgotten one had counted to."""
    return int((clock - ERA) / timedelta(hours=1)) * PER_HOUR


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


async def _line_of(session: AsyncSession) -> AsyncConnection:
    """The line on which a session's transaction runs."""
    connection = await (await session.connection()).get_raw_connection()
    return cast(AsyncConnection, connection.driver_connection)


async def prune(session: AsyncSession, before: datetime) -> None:
    """Forgets the activities that arrived before a moment; Teams repeats one within minutes."""
    await session.execute(delete(ARRIVAL).where(ARRIVAL.c.at < before))


async def forget_idle(session: AsyncSession, now: datetime) -> None:
    """Forgets who was in a dialog that is over: who told a story without a name was in one."""
    over = delete(TALK).where(TALK.c.stack == [], TALK.c.changed_at < now - IDLE_FOR)
    await session.execute(over)


class TalkAccessor(StatePropertyAccessor):  # type: ignore[misc]
    """Hands the dialog library the stack of the turn's talk; nothing is pickled, nothing is cached."""

    async def get(self, turn_context: TurnContext, default_value_or_factory: Any = None) -> DialogState:
        return DialogState(turn_context.turn_state["turn"].talk.stack)

    async def set(self, turn_context: TurnContext, value: DialogState) -> None:
        turn_context.turn_state["turn"].talk.stack[:] = value.dialog_stack

    async def delete(self, turn_context: TurnContext) -> None:
        turn_context.turn_state["turn"].talk.stack.clear()
