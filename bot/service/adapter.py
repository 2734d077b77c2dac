"""A turn is one transaction; what it says leaves after the commit."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from traceback import format_tb

import psycopg
from botbuilder.core import Bot, BotAdapter, TurnContext
from botbuilder.dialogs import DialogSet
from botbuilder.schema import Activity, ActivityTypes, ConversationReference, ResourceResponse
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot import directory
from bot.directory import Directory
from bot.service.lines import Lost
from bot.service.places import Busy, Places
from bot.service.replies import Replies, Then
from bot.service.talks import Arrival, Conflict, Repeated, Talk, Talks
from bot.service.tidying import Tidying
from bot.service.wire import Json, addressed
from bot.turn import Turn, without_mention
from stories.database import Database
from stories.desk import Desk
from stories.library import Library
from stories.patience import in_time
from texts import Words, language_of, words_for

log = logging.getLogger(__name__)

RERUNS = 12  # how often a turn is run again when others in the same conversation were faster
LOSSES = 2  # how often it is when its connection died idle; a database that is down is not waited for

# What is sent once the turn is committed, what an invoke is answered, and what is to be done when all that has left.
Said = tuple[list[Json], Json | None, Then | None]


@dataclass(frozen=True)
class Taken:
    """A turn that is committed: what an invoke is answered, what is leaving, and until when (`time.monotonic`)."""

    type: str
    answer: Json | None
    leaving: asyncio.Task[None] | None
    ends: float


@dataclass(frozen=True)
class Patience:
    """How long a person waits, in seconds."""

    deadline: float = 3.0  # for everything: the turn and its replies
    last_words: float = 0.5  # of them, left for saying that a turn took too long
    on_its_way: float = (
        0.5  # before that, left for a commit and its answer; the database refuses what comes to it later
    )
    enough: float = 1.0  # that a turn has left when it begins, at least


PROMISED = Patience()


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

    def __init__(self, bot: Bot, newsroom: Newsroom, replies: Replies, tidying: Tidying, patience: Patience) -> None:
        super().__init__()
        self.bot = bot
        self.newsroom = newsroom
        self.replies = replies
        self.tidying = tidying
        self.patience = patience
        self.places = Places()

    async def take(self, activity: Activity, tenant: str) -> Taken:
        """Runs the turn for an activity; what it says is on its way when this returns. Raises Busy."""
        began = time.monotonic()
        replies, answer, then = await self._said(activity, tenant, began)
        leaving = None
        if activity.type == ActivityTypes.invoke:
            self.tidying.clicked(activity.reply_to_id, answer)
        if replies or then:
            to = addressed(activity)
            leaving = self.replies.send(
                activity.service_url, activity.conversation.id, [{**reply, **to} for reply in replies], then
            )
        return Taken(activity.type, answer, leaving, began + self.patience.deadline)

    async def answered(self, taken: Taken) -> Json | None:
        """What an invoke is answered, at once; else None, as soon as the replies have left.

        Whoever wrote a message sees that it was read as long as this takes, until the deadline at the most.
        """
        if taken.leaving and taken.type != ActivityTypes.invoke:
            await self.replies.wait(taken.leaving, taken.ends - time.monotonic())
        return taken.answer

    async def _said(self, activity: Activity, tenant: str, began: float) -> Said:
        """What a turn says, or its excuse: what goes wrong is told to the person and logged once, here.

        Nothing has been said by then, so the turn can be repeated. Where it was kept after all, what is said next shows
        that (`Turn.unseen`).
        """
        speaker = directory.speaker(activity, tenant, language_of(activity.locale or ""))
        words = words_for(speaker.language, speaker.time_zone or self.newsroom.directory.time_zone)
        arrival = Arrival(activity.id, activity.conversation.id, speaker)
        gives_up = began + self.patience.deadline - self.patience.last_words
        by = gives_up - self.patience.on_its_way
        try:
            async with self.places.at(arrival.place, by - self.patience.enough):
                turn = self._run(activity, arrival, words, by)
                return await in_time(turn, gives_up - time.monotonic())
        except Repeated as repeated:
            return [], repeated.answer, None
        except (Busy, Conflict) as error:
            raise Busy from error
        except TimeoutError:
            log.error("the database did not answer in turn %s", activity.id)
        except (SQLAlchemyError, psycopg.Error) as error:
            if _late(error):
                raise Busy from error
            failed, trace = _outline(error)
            log.error("the database failed in turn %s: %s", activity.id, failed, extra={"trace": trace})
        except Exception:
            log.exception("turn %s failed", activity.id)
            return _excuse(activity, words("sorry-bug"))
        return _excuse(activity, words("sorry-database"))

    async def _run(self, activity: Activity, arrival: Arrival, words: Words, by: float) -> Said:
        """The turn, committed by then (`time.monotonic`); again as long as another replica was faster."""
        room, lost = self.newsroom, 0
        said: Said | None = None
        for attempt in range(RERUNS):
            try:
                async with room.database.library(arrival.speaker.tenant) as library:
                    if attempt:
                        await room.talks.hold(arrival.place, library)
                    talk = await room.talks.recall(arrival, by)
                    now = room.clock()
                    said = await self._turn(activity, arrival, talk, words, library, now)
                    await room.talks.keep(talk, arrival, said[1], library, now)
                return said
            except Repeated:
                if lost and said:  # the line died after it had carried our own commit
                    return said
                raise
            except Conflict:
                log.debug("turn %s is run again, %s", activity.id, attempt)
            except (DBAPIError, psycopg.OperationalError) as error:
                if _deadlocked(error):
                    continue
                lost += 1
                if lost > LOSSES or not _lost(error):
                    raise
        raise Conflict

    async def _turn(
        self, activity: Activity, arrival: Arrival, talk: Talk, words: Words, library: Library, now: datetime
    ) -> Said:
        room, context = self.newsroom, TurnContext(self, activity)
        question, card = talk.question, talk.card
        turn = Turn(
            context=context,
            text=without_mention(activity),
            library=library,
            talk=talk,
            person=arrival.speaker,
            words=words.among(await library.book()),
            now=now,
            desk=room.desk,
            directory=room.directory,
            dialogs=room.dialogs,
            unseen=not self.tidying.seen(talk),
        )
        context.turn_state["turn"] = turn
        try:
            await self.run_pipeline(context, self.bot.on_turn)
        finally:
            context.turn_state.clear()  # else the two know each other, and only the garbage collector frees them
        if not talk.stack:
            talk.question = None
        return turn.replies, turn.answer, self.tidying.after(turn, question, card)

    async def send_activities(self, context: TurnContext, activities: list[Activity]) -> list[ResourceResponse]:
        raise NotImplementedError("what a turn says is kept until it is committed: Turn.say, Turn.show, Turn.answer")

    async def update_activity(self, context: TurnContext, activity: Activity) -> None:
        raise NotImplementedError("posted cards are edited through the desk")

    async def delete_activity(self, context: TurnContext, reference: ConversationReference) -> None:
        raise NotImplementedError("posted cards are recalled through the desk")


def _excuse(activity: Activity, sentence: str) -> Said:
    if activity.type == ActivityTypes.invoke:
        return [], {"statusCode": 500, "type": "application/vnd.microsoft.error", "value": {"message": sentence}}, None
    return [{"type": "message", "text": sentence}] if activity.type == ActivityTypes.message else [], None, None


def _lost(error: Exception) -> bool:
    """Whether the line to the database died, as all do when it is restarted."""
    return isinstance(error, Lost) or getattr(error, "connection_invalidated", False)


def _late(error: Exception) -> bool:
    """Whether the database refused a turn that came to its commit too late: others had to be waited for."""
    return isinstance(_cause(error), psycopg.errors.QueryCanceled | psycopg.errors.LockNotAvailable)


def _deadlocked(error: Exception) -> bool:
    """Whether two turns waited for each other, and the database ended this one."""
    return isinstance(_cause(error), psycopg.errors.DeadlockDetected)


def _cause(error: Exception) -> BaseException:
    return (error.orig if isinstance(error, DBAPIError) else None) or error


def _outline(error: Exception) -> tuple[str, str]:
    """What failed and where, without the values of the statement: people's texts do not belong in a log."""
    cause = _cause(error)
    state = getattr(cause, "sqlstate", None) or ""
    return f"{type(cause).__name__} {state}".strip(), "".join(format_tb(error.__traceback__))
