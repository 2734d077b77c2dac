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
from stories.models import Conversation, Delivery, DeliveryState
from stories.outbox import Outcome, Receipt

log = logging.getLogger(__name__)


class Poster(Protocol):
    """Brings a message to a conversation. `bot/service/connector.py` is one."""

    async def post(self, service_url: str, conversation: str, activity: dict[str, Any]) -> Receipt: ...

    async def edit(self, service_url: str, conversation: str, id: str, activity: dict[str, Any]) -> Receipt: ...


class Uncertain(StrEnum):
    """What to do with a message that the platform may have taken: leave it, or risk saying it twice."""

    hold = "hold"
    resend = "resend"


@dataclass(frozen=True)
class Message:
    """What leaves, and where to."""

    service_url: str
    conversation: str
    activity: dict[str, Any]


def settle(outcome: Outcome, attempt: int, uncertain: Uncertain) -> DeliveryState:
    """The state of a delivery after a call; `pending` means that it is tried again."""
    again = attempt < pace.ATTEMPTS
    match outcome:
        case Outcome.taken:
            return DeliveryState.sent
        case Outcome.gone:
            return DeliveryState.unreachable
        case Outcome.not_taken:
            return DeliveryState.pending if again else DeliveryState.failed
        case Outcome.unknown:
            return DeliveryState.pending if again and uncertain is Uncertain.resend else DeliveryState.uncertain
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
            return await self.put_down(library, id, receipt, now)

    async def take(self, library: Library, id: UUID, now: datetime) -> Message | None:
        """Takes a delivery in hand; None when there is nothing to send.

        One that is still in another worker's hand here was left there by a crash: its message may have arrived.
        """
        delivery = await library.outbox.get(id)
        if delivery.state == DeliveryState.sending and self.uncertain is Uncertain.hold:
            _move(delivery, DeliveryState.uncertain, now, "the worker died while sending")
            return None
        if delivery.state not in (DeliveryState.pending, DeliveryState.sending):
            return None
        conversation = await library.conversations.read(delivery.conversation_id)
        if not conversation.listens:
            await self._miss(library, delivery, DeliveryState.unreachable, now, "the app is not there any more")
            return None
        delivery.attempts += 1
        _move(delivery, DeliveryState.sending, now)
        return await self._drawn(library, delivery, conversation)

    async def put_down(self, library: Library, id: UUID, receipt: Receipt, now: datetime) -> float | None:
        """Writes down what became of a delivery; the seconds after which it is to be tried again, or None."""
        delivery = await library.outbox.get(id)
        state = settle(receipt.outcome, delivery.attempts, self.uncertain)
        if state == DeliveryState.sent:
            _move(delivery, state, now)
            delivery.activity_id = receipt.id or None
            return None
        log.warning("delivery %s is %s after attempt %s: %s", id, state, delivery.attempts, receipt.reason)
        if state in (DeliveryState.unreachable, DeliveryState.failed):
            await self._miss(library, delivery, state, now, receipt.reason)
        else:
            _move(delivery, state, now, receipt.reason)
        if state == DeliveryState.unreachable:
            await library.conversations.unreachable(delivery.conversation_id, now)
        return pace.wait(delivery.attempts, receipt.retry_after) if state == DeliveryState.pending else None

    async def refresh(self, tenant: str, id: UUID, attempt: int) -> float | None:
        """Edits a posted card so that it shows what is true now; the seconds until another try, or None."""
        async with self.database.library(tenant) as library:
            delivery = await library.outbox.read(id)
            if delivery.state == DeliveryState.sending:
                return pace.wait(attempt, 0) if attempt < pace.ATTEMPTS else None
            if delivery.activity_id is None or delivery.about is None:
                return None
            await library.outbox.still(delivery.about)
            conversation = await library.conversations.read(delivery.conversation_id)
            message = await self._drawn(library, delivery, conversation)
        receipt = await self.poster.edit(
            message.service_url, message.conversation, delivery.activity_id, message.activity
        )
        if receipt.outcome == Outcome.taken:
            return None
        log.warning("the copy of delivery %s was not refreshed: %s %s", id, receipt.outcome, receipt.reason)
        again = receipt.outcome in (Outcome.not_taken, Outcome.unknown) and attempt < pace.ATTEMPTS
        return pace.wait(attempt, receipt.retry_after) if again else None

    async def _drawn(self, library: Library, delivery: Delivery, conversation: Conversation) -> Message:
        """A delivery as it reads now, and where to. Raises UnknownKind."""
        card = await self.kinds[delivery.kind].draw(library, delivery, conversation)
        return Message(conversation.service_url, conversation.id, as_message(card))

    async def _miss(
        self, library: Library, delivery: Delivery, state: DeliveryState, now: datetime, reason: str
    ) -> None:
        _move(delivery, state, now, reason)
        await self.kinds[delivery.kind].missed(library, delivery)


def _move(delivery: Delivery, state: DeliveryState, now: datetime, reason: str = "") -> None:
    delivery.state, delivery.changed_at, delivery.reason = state, now, reason[:500]
