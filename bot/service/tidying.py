"""An answered question loses its buttons: a courtesy, done when everything that matters has been said."""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Self

import psycopg
from botbuilder.schema import ActivityTypes
from cachetools import TTLCache

from bot.service.connector import Connector
from bot.service.replies import Replies, Then
from bot.service.talks import Question, Talk, Talks
from bot.service.wire import Json
from bot.turn import Turn
from cards.parts import CONTENT_TYPE, Card, as_message
from stories.outbox import Outcome, Receipt

log = logging.getLogger(__name__)

SOON = 0.3  # seconds until the other replicas know where a question stands; nobody reads one faster
PACE = 0.05  # seconds before each edit, in which no reply may leave: the platform counts both
WAITING = 40  # edits at the most; under a flood the oldest are dropped
ABROAD = 10  # edits that the platform has not answered yet
TRIES = 3  # to write it, where the talk is just being moved; a question that was answered is not written
LEFT_WITHIN = 2.5  # seconds in which a question leaves; whoever is told to say it again hears so later
KNOWN, KNOWN_FOR = 1_000, 5.0  # questions, and seconds, for answers that come before it is written where they stand


@dataclass(frozen=True)
class Edit:
    """A posted card, and what takes its place."""

    service_url: str
    conversation: str
    id: str
    draw: Callable[[], Card]


class Tidying:
    """Remembers where the open questions stand, and edits those that are open no more."""

    def __init__(self, connector: Connector, replies: Replies, talks: Talks) -> None:
        self._connector = connector
        self._replies = replies
        self._talks = talks
        self._known: TTLCache[Question, str] = TTLCache(KNOWN, KNOWN_FOR)
        self._unwritten: dict[tuple[Question, str], int] = {}  # the tries that are left
        self._edits: deque[Edit] = deque(maxlen=WAITING)
        self._asked, self._settled = asyncio.Event(), asyncio.Event()
        self._abroad: set[asyncio.Task[None]] = set()

    @classmethod
    @asynccontextmanager
    async def open(cls, connector: Connector, replies: Replies, talks: Talks) -> AsyncIterator[Self]:
        """Tidies beside the block; what is left at its end is left."""
        tidying = cls(connector, replies, talks)
        beside = {asyncio.create_task(tidying._write()), asyncio.create_task(tidying._edit())}
        try:
            yield tidying
        finally:
            for task in (beside := beside | tidying._abroad):
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)

    def seen(self, talk: Talk) -> bool:
        """Whether the open question was seen, or may have been: its card has left, or was just asked."""
        if talk.question is None or talk.card is not None or talk.question in self._known:
            return True
        return talk.asked_for < LEFT_WITHIN

    def after(self, turn: Turn, before: Question | None, id: str | None) -> Then | None:
        """What is to be done when a turn's replies have left; nothing while the question from before is open."""
        if turn.talk.question == before:
            return None
        return partial(self._left, turn, before, id)

    def clicked(self, id: str, answer: Json | None) -> None:
        """A click has put another card in the place of one: that is newer than what would have come here."""
        if self._edits and answer and answer.get("type") == CONTENT_TYPE:
            self._edits = deque((edit for edit in self._edits if edit.id != id), WAITING)

    def _left(self, turn: Turn, before: Question | None, id: str | None, receipts: list[Receipt]) -> None:
        if before:
            self._settle(turn, id or self._known.get(before, ""))
        question = turn.talk.question
        if question and turn.asking is not None and receipts[turn.asking].outcome is Outcome.taken:
            self._known[question] = receipts[turn.asking].id
            self._unwritten[question, receipts[turn.asking].id] = TRIES
            self._asked.set()

    def _settle(self, turn: Turn, id: str) -> None:
        """Lets an edit wait, unless the person's own click has replaced the card."""
        activity = turn.context.activity
        click = activity.type == ActivityTypes.invoke
        if id and turn.settled and not (click and activity.reply_to_id in ("", id)):
            self._edits.append(Edit(activity.service_url, activity.conversation.id, id, turn.settled))
            self._settled.set()

    async def _write(self) -> None:
        while await self._asked.wait():
            self._asked.clear()
            await asyncio.sleep(SOON)
            unwritten, self._unwritten = self._unwritten, {}
            try:
                written = await self._talks.posted(list(unwritten))
                again = {card: tries - 1 for card, tries in unwritten.items() if tries > 1 and card[0] not in written}
            except (psycopg.Error, TimeoutError) as error:
                log.debug("where %s questions stand was not written: %s", len(unwritten), type(error).__name__)
                again = unwritten
            if again:
                self._unwritten = again | self._unwritten
                self._asked.set()

    async def _edit(self) -> None:
        while await self._settled.wait():
            said = self._replies.said
            await asyncio.sleep(PACE)
            if self._edits and self._replies.said == said and len(self._abroad) < ABROAD:
                task = asyncio.create_task(self._replace(self._edits.popleft()))
                self._abroad.add(task)
                task.add_done_callback(self._abroad.discard)
            if not self._edits:
                self._settled.clear()

    async def _replace(self, edit: Edit) -> None:
        receipt = await self._connector.edit(edit.service_url, edit.conversation, edit.id, as_message(edit.draw()))
        if receipt.outcome is not Outcome.taken:
            log.debug("a question in conversation %s keeps its buttons: %s", edit.conversation, receipt.reason)
