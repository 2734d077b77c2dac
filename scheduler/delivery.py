"""One message to one conversation, until it is settled."""

import logging
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol, assert_never
from uuid import UUID

from cards.parts import as_message
from scheduler import pace
from scheduler.messages import KINDS, Kinds
from stories.database import Database
from stories.library import Library
from stories.outbox import Outcome, Receipt
from stories.tables.conversations import Conversation
from stories.tables.deliveries import Delivery, DeliveryState

log = logging.getLogger(__name__)


class Poster(Protocol):
    """Brings a message to a conversation. `bot/service/connector.py` is one."""

    async def post(self, service_url: str, conversation: str, activity: dict[str, Any]) -> Receipt: ...

    async def edit(self, service_url: str, conversation: str, id: str, activity: dict[str, Any]) -> Receipt: ...

    async def remove(self, service_url: str, conversation: str, id: str) -> Receipt: ...


class Uncertain(StrEnum):
    """What to do with a message that the platform may have taken: leave it, or risk saying it twice."""

    hold = "hold"
    resend = "resend"


RESENT = 1  # times that a message which may have arrived is sent again, where the setting says so


@dataclass(frozen=True)
class Message:
    """What leaves, and where to; `attempt` of its delivery this is."""

    service_url: str
    conversation: str
    activity: dict[str, Any]
    attempt: int


def settle(outcome: Outcome, attempt: int, doubts: int, uncertain: Uncertain) -> DeliveryState:
    """The state of a delivery after a call; `pending` means that it is tried again.

    `doubts` counts the calls that may have posted it, this one included.
    """
    again = attempt < pace.ATTEMPTS
    match outcome:
        case Outcome.taken:
            return DeliveryState.sent
        case Outcome.gone:
            return DeliveryState.unreachable
        case Outcome.not_taken:
            return DeliveryState.pending if again else DeliveryState.failed
        case Outcome.unknown:
            resent = again and uncertain is Uncertain.resend and doubts <= RESENT
            return DeliveryState.pending if resent else DeliveryState.uncertain
        case Outcome.refused:
            return DeliveryState.failed
    assert_never(outcome)


@dataclass(frozen=True)
class Courier:
    """Carries deliveries, each in three steps: take it in hand, send it, write down what became of it."""

    database: Database
    poster: Poster
    uncertain: Uncertain
    kinds: Kinds = KINDS

    async def deliver(self, tenant: str, id: UUID, now: datetime) -> float | None:
        """Sends a delivery once; the seconds after which to try again, or None when it is settled."""
        async with self.database.library(tenant) as library:
            message = await self.take(library, id, now)
        if message is None:
            return None
        receipt = await self.poster.post(message.service_url, message.conversation, message.activity)
        async with self.database.library(tenant) as library:
            delivery = await library.outbox.get(id)
            if _in_hand(delivery, message.attempt):
                return await self.put_down(library, delivery, receipt, now)
            wait = await self.late(library, delivery, message.attempt, receipt, now)
        if receipt.outcome is Outcome.taken:  # it shows what was true when it left
            await self.refresh(tenant, id, attempt=1)
        return wait

    async def take(self, library: Library, id: UUID, now: datetime) -> Message | None:
        """Takes a delivery in hand; None when there is nothing to send.

        One that is still in another worker's hand here was left there by a crash, or by a worker that froze: its
        message may have arrived.
        """
        delivery = await library.outbox.get(id)
        if delivery.state == DeliveryState.sending:
            delivery.doubts += 1
            state = settle(Outcome.unknown, delivery.attempts, delivery.doubts, self.uncertain)
            _move(delivery, state, now, "the worker died while sending")
        if delivery.state != DeliveryState.pending:
            return None
        conversation = await library.conversations.read(delivery.conversation_id)
        if not conversation.listens:
            await self._miss(library, delivery, DeliveryState.unreachable, now, "the app is not there any more")
            return None
        if delivery.about:
            await library.outbox.still(delivery.about)
        if not await self.kinds[delivery.kind].wanted(library, delivery):
            await self._miss(library, delivery, DeliveryState.failed, now, "it was taken back before it left")
            return None
        delivery.attempts += 1
        _move(delivery, DeliveryState.sending, now)
        return await self._drawn(library, delivery, conversation)

    async def put_down(self, library: Library, delivery: Delivery, receipt: Receipt, now: datetime) -> float | None:
        """Writes down what became of a delivery in hand; the seconds after which it is to be tried again, or None."""
        delivery.doubts += receipt.outcome is Outcome.unknown
        return await self._settled(library, delivery, receipt, now)

    async def late(
        self, library: Library, delivery: Delivery, attempt: int, receipt: Receipt, now: datetime
    ) -> float | None:
        """What is known at last of an attempt whose worker was thought dead: it ends the doubt that was counted then.

        It settles the delivery only where that still waits for it; what was tried again, or settled, stays so.
        """
        log.warning("delivery %s: attempt %s ended late: %s %s", delivery.id, attempt, receipt.outcome, receipt.reason)
        if receipt.outcome is Outcome.unknown:
            return None
        delivery.doubts = max(0, delivery.doubts - 1)
        if delivery.state == DeliveryState.uncertain and delivery.attempts == attempt:
            return await self._settled(library, delivery, receipt, now)
        if receipt.outcome is Outcome.taken:
            await library.outbox.found(delivery, receipt.id)
        return None

    async def _settled(self, library: Library, delivery: Delivery, receipt: Receipt, now: datetime) -> float | None:
        state = settle(receipt.outcome, delivery.attempts, delivery.doubts, self.uncertain)
        if state == DeliveryState.sent:
            _move(delivery, state, now)
            await library.outbox.found(delivery, receipt.id)
            return None
        log.warning("delivery %s is %s after attempt %s: %s", delivery.id, state, delivery.attempts, receipt.reason)
        if state in (DeliveryState.unreachable, DeliveryState.failed):
            await self._miss(library, delivery, state, now, receipt.reason)
        else:
            _move(delivery, state, now, receipt.reason)
        if state == DeliveryState.unreachable:
            await library.conversations.unreachable(delivery.conversation_id, now)
        return pace.wait(delivery.attempts, receipt.retry_after) if state == DeliveryState.pending else None

    async def refresh(self, tenant: str, id: UUID, attempt: int) -> float | None:
        """Edits every posted card of a delivery to what is true now; the seconds until another try, or None.

        What was recalled is removed.
        """
        async with self.database.library(tenant) as library:
            delivery = await library.outbox.read(id)
            if delivery.state == DeliveryState.sending:
                return _again(attempt)
            cards = await library.outbox.posted(delivery)
            if not cards or delivery.about is None:
                return None
            recalled = delivery.state == DeliveryState.recalled
            conversation = await library.conversations.read(delivery.conversation_id)
            message = None if recalled else await self._true(library, delivery)
        if message is None:
            return await self._remove(delivery, conversation, cards, attempt)
        waits = [await self._edit(delivery, message, card, attempt) for card in cards]
        async with self.database.library(tenant) as library:
            now_true = await self._true(library, delivery)
        if now_true.activity != message.activity:  # who froze on the way may have undone a newer edit
            waits.append(_again(attempt))
        return max((wait for wait in waits if wait is not None), default=None)

    async def _edit(self, delivery: Delivery, message: Message, card: str, attempt: int) -> float | None:
        receipt = await self.poster.edit(message.service_url, message.conversation, card, message.activity)
        if receipt.outcome is Outcome.taken:
            return None
        log.warning("a card of delivery %s was not edited: %s %s", delivery.id, receipt.outcome, receipt.reason)
        return _once_more(receipt, attempt)

    async def _remove(
        self, delivery: Delivery, conversation: Conversation, cards: list[str], attempt: int
    ) -> float | None:
        """Takes these cards away; the seconds until another try for what is left of them, or None."""
        waits = []
        for card in cards:
            receipt = await self.poster.remove(conversation.service_url, conversation.id, card)
            if receipt.outcome in (Outcome.taken, Outcome.gone):
                async with self.database.library(delivery.tenant) as library:
                    await library.outbox.removed(delivery, card)
                continue
            log.warning("a card of delivery %s was not removed: %s %s", delivery.id, receipt.outcome, receipt.reason)
            waits.append(_once_more(receipt, attempt))
        return max((wait for wait in waits if wait is not None), default=None)

    async def _true(self, library: Library, delivery: Delivery) -> Message:
        """A delivery as it reads now; who is changing what it shows is waited for."""
        if delivery.about:
            await library.outbox.still(delivery.about)
        return await self._drawn(library, delivery, await library.conversations.read(delivery.conversation_id))

    async def _drawn(self, library: Library, delivery: Delivery, conversation: Conversation) -> Message:
        """A delivery as it reads now, and where to. Raises UnknownKind."""
        card = await self.kinds[delivery.kind].draw(library, delivery, conversation)
        return Message(conversation.service_url, conversation.id, as_message(card), delivery.attempts)

    async def _miss(
        self, library: Library, delivery: Delivery, state: DeliveryState, now: datetime, reason: str
    ) -> None:
        """It reached nobody, and is told another time; unless an earlier call may have posted it all the same."""
        _move(delivery, state, now, reason)
        if not delivery.doubts:
            await self.kinds[delivery.kind].missed(library, delivery)


def _once_more(receipt: Receipt, attempt: int) -> float | None:
    """The seconds until a call about a card that stands is made again; None where it would end the same."""
    passing = receipt.outcome in (Outcome.not_taken, Outcome.unknown)
    return _again(attempt, receipt.retry_after) if passing else None


def _again(attempt: int, retry_after: float = 0) -> float | None:
    """The seconds until an edit is tried again; None after the last attempt."""
    return pace.wait(attempt, retry_after) if attempt < pace.ATTEMPTS else None


def _in_hand(delivery: Delivery, attempt: int) -> bool:
    return delivery.state == DeliveryState.sending and delivery.attempts == attempt


def _move(delivery: Delivery, state: DeliveryState, now: datetime, reason: str = "") -> None:
    delivery.state, delivery.changed_at, delivery.reason = state, now, reason[:500]
