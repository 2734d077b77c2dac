"""A turn is one transaction; replies leave after the commit."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from botbuilder.core import Bot, BotAdapter, TurnContext
from botbuilder.dialogs import DialogSet
from botbuilder.schema import Activity, ActivityTypes, ConversationReference, ResourceResponse
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot import people
from bot.connector import Connector
from bot.desk import Desk
from bot.people import Roles
from bot.state import Conflict, Memory, Repeated
from bot.turn import Turn, without_mention
from stories.database import Database
from stories.library import Library
from texts import Words, words_for

log = logging.getLogger(__name__)

RERUNS = 12  # how often a turn is run again when others in the same conversation were faster

Answer = dict[str, Any]
R = TypeVar("R")


@dataclass(frozen=True)
class Newsroom:
    """What every turn works with."""

    database: Database
    desk: Desk
    roles: Roles
    dialogs: DialogSet
    clock: Callable[[], datetime]


class Adapter(BotAdapter):  # type: ignore[misc]
    """Runs the bot's turns. An activity that was seen before has no second effect and gets the same answer."""

    def __init__(self, bot: Bot, newsroom: Newsroom, connector: Connector) -> None:
        super().__init__()
        self.bot = bot
        self.newsroom = newsroom
        self.connector = connector

    async def take(self, activity: Activity, tenant: str) -> Answer | None:
        """Runs the turn for an activity; what an invoke is answered, else None.

        What goes wrong is told to the person and logged once, here; nothing has been said or kept by then, so the
        turn can be repeated.
        """
        words = words_for(activity.locale or "")
        try:
            context, answer = await self._run(activity, tenant, words)
        except Repeated as repeated:
            return repeated.answer
        except SQLAlchemyError:
            log.exception("the database failed in turn %s", activity.id)
            return await self._excuse(activity, words("sorry-database"))
        except Exception:
            log.exception("turn %s failed", activity.id)
            return await self._excuse(activity, words("sorry-bug"))
        for reply in context.turn_state["replies"]:
            await self._send(reply)
        return answer

    async def _run(self, activity: Activity, tenant: str, words: Words) -> tuple[TurnContext, Answer | None]:
        for attempt in range(RERUNS):
            try:
                async with self.newsroom.database.library(tenant) as library:
                    return await self._turn(activity, library, words)
            except Conflict:
                log.debug("turn %s is run again, %s", activity.id, attempt)
            except DBAPIError as error:
                if not error.connection_invalidated or attempt:
                    raise  # a connection that died idle is replaced once; a database that is down is not waited for
        raise Conflict

    async def _turn(self, activity: Activity, library: Library, words: Words) -> tuple[TurnContext, Answer | None]:
        now = self.newsroom.clock()
        person = people.sender(activity, library.tenant, words.language)
        memory = await Memory.recall(
            library.session, library.tenant, activity.conversation.id, person.id, activity.id, now
        )
        context = TurnContext(self, activity)
        context.turn_state["replies"] = []
        context.turn_state["memory"] = memory
        context.turn_state["turn"] = Turn(
            context=context,
            text=without_mention(activity),
            library=library,
            memory=memory,
            person=person,
            words=words,
            now=now,
            desk=self.newsroom.desk,
            roles=self.newsroom.roles,
            dialogs=self.newsroom.dialogs,
        )
        await self.run_pipeline(context, self.bot.on_turn)
        answer: Answer | None = context.turn_state.get("answer")
        await memory.keep(now)
        if answer is not None:
            await memory.answered(activity.id, answer)
        return context, answer

    async def send_activities(self, context: TurnContext, activities: list[Activity]) -> list[ResourceResponse]:
        """Keeps what is said until the turn is committed."""
        for activity in activities:
            if activity.type == ActivityTypes.invoke_response:
                context.turn_state["answer"] = activity.value.body
            else:
                context.turn_state["replies"].append(activity)
        return [ResourceResponse(id="") for _ in activities]

    async def update_activity(self, context: TurnContext, activity: Activity) -> None:
        raise NotImplementedError("posted cards are edited through the desk")

    async def delete_activity(self, context: TurnContext, reference: ConversationReference) -> None:
        raise NotImplementedError("posted cards are recalled through the desk")

    async def _send(self, reply: Activity) -> None:
        await self.connector.reply(reply.service_url, reply.conversation.id, reply.reply_to_id or "", reply.serialize())

    async def _excuse(self, activity: Activity, sentence: str) -> Answer | None:
        if activity.type == ActivityTypes.invoke:
            return {"statusCode": 500, "type": "application/vnd.microsoft.error", "value": {"message": sentence}}
        if activity.type == ActivityTypes.message:
            reference = TurnContext.get_conversation_reference(activity)
            excuse = Activity(type=ActivityTypes.message, text=sentence)
            await self._send(TurnContext.apply_conversation_reference(excuse, reference))
        return None
