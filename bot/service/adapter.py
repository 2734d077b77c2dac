"""A turn is one transaction; replies leave after the commit."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from traceback import format_tb
from typing import Any, TypeVar

from botbuilder.core import Bot, BotAdapter, TurnContext
from botbuilder.dialogs import DialogSet
from botbuilder.dialogs.memory import DialogStateManagerConfiguration
from botbuilder.schema import Activity, ActivityTypes, ConversationReference, ResourceResponse
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot import directory
from bot.directory import House
from bot.service.connector import Connector
from bot.service.talks import Conflict, Memory, Repeated, Standings, recall
from bot.service.wire import Json, addressed
from bot.turn import Turn, without_mention
from stories.database import Database
from stories.desk import Desk
from texts import Words, words_for

log = logging.getLogger(__name__)

LONGEST = 5  # seconds for a turn; Teams gives up after 10 and sends the activity again
RERUNS = 12  # how often a turn is run again when others in the same conversation were faster

NO_SCOPES = DialogStateManagerConfiguration()  # our dialogs use none; making them takes a tenth of a turn

Answer = Json
R = TypeVar("R")


@dataclass(frozen=True)
class Newsroom:
    """What every turn works with."""

    database: Database
    desk: Desk
    house: House
    dialogs: DialogSet
    clock: Callable[[], datetime]


class Adapter(BotAdapter):  # type: ignore[misc]
    """Runs the bot's turns. An activity that was seen before has no second effect and gets the same answer."""

    def __init__(self, bot: Bot, newsroom: Newsroom, connector: Connector) -> None:
        super().__init__()
        self.bot = bot
        self.newsroom = newsroom
        self.connector = connector
        self.standings = Standings()
        self.abandoned: set[asyncio.Task[Any]] = set()

    async def take(self, activity: Activity, tenant: str) -> Answer | None:
        """Runs the turn for an activity; what an invoke is answered, else None.

        What goes wrong is told to the person and logged once, here; nothing has been said or kept by then, so the
        turn can be repeated.
        """
        words = words_for(activity.locale or "", activity.local_timezone or self.newsroom.house.time_zone)
        try:
            replies, answer = await self._in_time(self._run(activity, tenant, words))
        except Repeated as repeated:
            return repeated.answer
        except TimeoutError:
            log.error("the database did not answer in turn %s", activity.id)
            return await self._excuse(activity, words("sorry-database"))
        except SQLAlchemyError as error:
            log.error("the database failed in turn %s: %s\n%s", activity.id, *_outline(error))
            return await self._excuse(activity, words("sorry-database"))
        except Exception:
            log.exception("turn %s failed", activity.id)
            return await self._excuse(activity, words("sorry-bug"))
        for reply in replies:
            await self._send(activity, reply)
        return answer

    async def _in_time(self, turn: Coroutine[Any, Any, R]) -> R:
        """Waits for a turn, but not for a database that fell silent to take note that it is over."""
        task = asyncio.create_task(turn)
        done, _ = await asyncio.wait({task}, timeout=LONGEST)
        if not done:
            task.cancel()
            self.abandoned.add(task)
            task.add_done_callback(self.abandoned.discard)
            raise TimeoutError
        return await task

    async def _run(self, activity: Activity, tenant: str, words: Words) -> tuple[list[Json], Answer | None]:
        speaker = directory.speaker(activity, tenant, words.language)
        key = (tenant, activity.conversation.id, speaker.id)
        lost = 0
        for attempt in range(RERUNS):
            try:
                standing = self.standings.get(key) if attempt == 0 else None
                standing = standing or await recall(self.newsroom.database, speaker, key[1], activity.id)
                return await self._turn(activity, words, Memory.of(speaker, key[1], activity.id, standing))
            except Conflict:
                log.debug("turn %s is run again, %s", activity.id, attempt)
            except DBAPIError as error:
                lost += 1
                if not error.connection_invalidated or lost > 1:
                    raise  # a connection that died idle is replaced once; a database that is down is not waited for
        raise Conflict

    async def _turn(self, activity: Activity, words: Words, memory: Memory) -> tuple[list[Json], Answer | None]:
        room, now = self.newsroom, self.newsroom.clock()
        context = TurnContext(self, activity)
        async with room.database.library(memory.speaker.tenant) as library:
            turn = Turn(
                context=context,
                text=without_mention(activity),
                library=library,
                memory=memory,
                person=memory.speaker,
                words=words,
                now=now,
                desk=room.desk,
                house=room.house,
                dialogs=room.dialogs,
            )
            context.turn_state["turn"] = turn
            context.turn_state[DialogStateManagerConfiguration.__name__] = NO_SCOPES
            await self.run_pipeline(context, self.bot.on_turn)
            self.standings.forget(memory.key)
            standing = await memory.keep(library, turn.answer, now)
        if standing.version:
            self.standings.put(memory.key, standing)
        return turn.replies, turn.answer

    async def send_activities(self, context: TurnContext, activities: list[Activity]) -> list[ResourceResponse]:
        """Keeps what the SDK says by itself, which is an invoke's answer, until the turn is committed."""
        for activity in activities:
            if activity.type == ActivityTypes.invoke_response:
                Turn.of(context).answer = activity.value.body
        return [ResourceResponse(id="") for _ in activities]

    async def update_activity(self, context: TurnContext, activity: Activity) -> None:
        raise NotImplementedError("posted cards are edited through the desk")

    async def delete_activity(self, context: TurnContext, reference: ConversationReference) -> None:
        raise NotImplementedError("posted cards are recalled through the desk")

    async def _send(self, activity: Activity, reply: Json) -> None:
        await self.connector.reply(activity.service_url, activity.conversation.id, {**reply, **addressed(activity)})

    async def _excuse(self, activity: Activity, sentence: str) -> Answer | None:
        if activity.type == ActivityTypes.invoke:
            return {"statusCode": 500, "type": "application/vnd.microsoft.error", "value": {"message": sentence}}
        if activity.type == ActivityTypes.message:
            await self._send(activity, {"type": "message", "text": sentence})
        return None


def _outline(error: SQLAlchemyError) -> tuple[str, str]:
    """What failed and where, without the values of the statement: people's texts do not belong in a log."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    state = getattr(cause, "sqlstate", None) or ""
    return f"{type(cause or error).__name__} {state}".strip(), "".join(format_tb(error.__traceback__))
