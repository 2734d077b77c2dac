"""A turn is one transaction; what it says leaves after the commit."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from traceback import format_tb

import psycopg
from botbuilder.core import Bot, BotAdapter, TurnContext
from botbuilder.dialogs import DialogSet
from botbuilder.dialogs.memory import DialogStateManagerConfiguration
from botbuilder.schema import Activity, ActivityTypes, ConversationReference, ResourceResponse
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot import directory
from bot.directory import Directory
from bot.service.lines import Lost
from bot.service.patience import in_time
from bot.service.replies import Replies, Then
from bot.service.talks import Arrival, Conflict, Repeated, Talk, Talks
from bot.service.tidying import Tidying
from bot.service.wire import Json, addressed
from bot.turn import Turn, without_mention
from stories.database import Database
from stories.desk import Desk
from texts import Words, words_for

log = logging.getLogger(__name__)

DEADLINE = 3.0  # seconds for everything a person waits for: the turn and its replies
LAST_WORDS = 0.5  # of them, left for saying that a turn took too long
RERUNS = 12  # how often a turn is run again when others in the same conversation were faster
LOSSES = 2  # how often it is when its connection died idle; a database that is down is not waited for

NO_SCOPES = DialogStateManagerConfiguration()  # our dialogs use none; making them takes a tenth of a turn

# What is sent once the turn is committed, what an invoke is answered, and what is to be done when all that has left.
Said = tuple[list[Json], Json | None, Then | None]


@dataclass(frozen=True)
class Newsroom:
    """What every turn works with."""

    database: Database
    talks: Talks
    desk: Desk
    directory: Directory
    dialogs: DialogSet
    clock: Callable[[], datetime]


class Adapter(BotAdapter):  # type: ignore[misc]
    """Runs the bot's turns. An activity that was seen before has no second effect and gets the same answer."""

    def __init__(self, bot: Bot, newsroom: Newsroom, replies: Replies, tidying: Tidying) -> None:
        super().__init__()
        self.bot = bot
        self.newsroom = newsroom
        self.replies = replies
        self.tidying = tidying

    async def take(self, activity: Activity, tenant: str) -> Json | None:
        """Runs the turn for an activity; what an invoke is answered, else None.

        An invoke is answered as soon as its turn is committed. Whoever wrote a message sees that it was read as long
        as this takes: it waits for the replies, until the deadline at the most.
        """
        began = time.monotonic()
        replies, answer, then = await self._said(activity, tenant)
        if activity.type == ActivityTypes.invoke:
            self.tidying.clicked(activity.reply_to_id, answer)
        if replies or then:
            ends = addressed(activity)
            leaving = self.replies.send(
                activity.service_url, activity.conversation.id, [{**reply, **ends} for reply in replies], then
            )
            if activity.type != ActivityTypes.invoke:
                await self.replies.wait(leaving, began + DEADLINE - time.monotonic())
        return answer

    async def _said(self, activity: Activity, tenant: str) -> Said:
        """What a turn says, or its excuse: what goes wrong is told to the person and logged once, here.

        Nothing has been said or kept by then, so the turn can be repeated.
        """
        words = words_for(activity.locale or "", directory.zone_of(activity) or self.newsroom.directory.time_zone)
        try:
            return await in_time(self._run(activity, tenant, words), DEADLINE - LAST_WORDS)
        except Repeated as repeated:
            return [], repeated.answer, None
        except TimeoutError:
            log.error("the database did not answer in turn %s", activity.id)
            return _excuse(activity, words("sorry-database"))
        except (SQLAlchemyError, psycopg.Error) as error:
            log.error("the database failed in turn %s: %s\n%s", activity.id, *_outline(error))
            return _excuse(activity, words("sorry-database"))
        except Exception:
            log.exception("turn %s failed", activity.id)
            return _excuse(activity, words("sorry-bug"))

    async def _run(self, activity: Activity, tenant: str, words: Words) -> Said:
        """The turn, again as long as another was faster."""
        speaker = directory.speaker(activity, tenant, words.language)
        arrival = Arrival(activity.id, activity.conversation.id, speaker)
        lost = 0
        for attempt in range(RERUNS):
            try:
                talk = await self.newsroom.talks.recall(arrival)
                return await self._turn(activity, arrival, talk, words)
            except Conflict:
                log.debug("turn %s is run again, %s", activity.id, attempt)
            except (DBAPIError, Lost) as error:
                lost += 1
                if lost > LOSSES or not (isinstance(error, Lost) or error.connection_invalidated):
                    raise
        raise Conflict

    async def _turn(self, activity: Activity, arrival: Arrival, talk: Talk, words: Words) -> Said:
        room, now = self.newsroom, self.newsroom.clock()
        context = TurnContext(self, activity)
        question, card = talk.question, talk.card
        async with room.database.library(arrival.speaker.tenant) as library:
            turn = Turn(
                context=context,
                text=without_mention(activity),
                library=library,
                talk=talk,
                person=arrival.speaker,
                words=words,
                now=now,
                desk=room.desk,
                directory=room.directory,
                dialogs=room.dialogs,
            )
            context.turn_state["turn"] = turn
            context.turn_state[DialogStateManagerConfiguration.__name__] = NO_SCOPES
            await self.run_pipeline(context, self.bot.on_turn)
            if not talk.stack:
                talk.question = None
            await room.talks.keep(talk, arrival, turn.answer, library, now)
        return turn.replies, turn.answer, self.tidying.after(turn, question, card)

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


def _excuse(activity: Activity, sentence: str) -> Said:
    if activity.type == ActivityTypes.invoke:
        return [], {"statusCode": 500, "type": "application/vnd.microsoft.error", "value": {"message": sentence}}, None
    return [{"type": "message", "text": sentence}] if activity.type == ActivityTypes.message else [], None, None


def _outline(error: Exception) -> tuple[str, str]:
    """What failed and where, without the values of the statement: people's texts do not belong in a log."""
    cause = (error.orig if isinstance(error, DBAPIError) else None) or error
    state = getattr(cause, "sqlstate", None) or ""
    return f"{type(cause).__name__} {state}".strip(), "".join(format_tb(error.__traceback__))
