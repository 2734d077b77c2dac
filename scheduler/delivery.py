"""One message to one conversation, until it is settled."""

import logging
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol
from uuid import UUID

from microsoft_teams.cards import AdaptiveCard

from cards.channel import setup_card
from cards.digest import digest_card
from cards.parts import as_message
from scheduler import pace
from stories.database import Database
from stories.library import Library
from stories.models import Channel, Delivery, DeliveryKind, DeliveryState
from texts import words_for

log = logging.getLogger(__name__)

NOT_TAKEN = frozenset({412, 429, 502, 503})  # the platform took nothing: try again
GONE = frozenset({403, 404})  # nobody there any more
UNKNOWN = 504  # the platform may have taken it


class Answer(Protocol):
    """What became of a call; `status` is None without an answer, and `left` tells whether it may have arrived."""

    @property
    def status(self) -> int | None: ...
    @property
    def id(self) -> str: ...
    @property
    def left(self) -> bool: ...
    @property
    def retry_after(self) -> float: ...
    @property
    def reason(self) -> str: ...


class Poster(Protocol):
    """Brings a message to a conversation. `bot/service/connector.py` is one."""

    async def post(self, service_url: str, conversation: str, activity: dict[str, Any]) -> Answer: ...

    async def edit(self, service_url: str, conversation: str, id: str, activity: dict[str, Any]) -> Answer: ...


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
    attempt: int


def settle(answer: Answer, attempt: int, uncertain: Uncertain) -> DeliveryState:
    """The state of a delivery after an answer; `pending` means that it is tried again."""
    if answer.status is not None and answer.status < 300:
        return DeliveryState.sent
    if answer.status in GONE:
        return DeliveryState.unreachable
    if answer.status in NOT_TAKEN or not answer.left:
        return DeliveryState.pending if attempt < pace.ATTEMPTS else DeliveryState.failed
    if answer.status is None or answer.status == UNKNOWN:
        again = uncertain is Uncertain.resend and attempt < pace.ATTEMPTS
        return DeliveryState.pending if again else DeliveryState.uncertain
    return DeliveryState.failed


async def take(library: Library, id: UUID, uncertain: Uncertain, now: datetime) -> Message | None:
    """Takes a delivery in hand; None when there is nothing to send.

    One that is still in another worker's hand here was left there by a crash: its message may have arrived.
    """
    delivery = await library.outbox.get(id)
    if delivery.state == DeliveryState.sending and uncertain is Uncertain.hold:
        _move(delivery, DeliveryState.uncertain, now, "the worker died while sending")
        return None
    if delivery.state not in (DeliveryState.pending, DeliveryState.sending):
        return None
    channel = await library.channels.get(delivery.channel_id)
    if not channel.listens:
        await _give_up(library, delivery, DeliveryState.unreachable, now, "the app is not there any more")
        return None
    delivery.attempts += 1
    _move(delivery, DeliveryState.sending, now)
    activity = as_message(await render(library, delivery, channel))
    return Message(channel.service_url, channel.id, activity, delivery.attempts)


async def put_down(library: Library, id: UUID, answer: Answer, uncertain: Uncertain, now: datetime) -> float | None:
    """Writes down what became of a delivery; the seconds after which it is to be tried again, or None."""
    delivery = await library.outbox.get(id)
    state = settle(answer, delivery.attempts, uncertain)
    if state == DeliveryState.sent:
        _move(delivery, state, now)
        delivery.activity_id = answer.id or None
        return None
    reason = f"{answer.status}: {answer.reason}"
    log.warning("delivery %s is %s after attempt %s: %s", id, state, delivery.attempts, reason)
    if state in (DeliveryState.unreachable, DeliveryState.failed):
        await _give_up(library, delivery, state, now, reason)
    else:
        _move(delivery, state, now, reason)
    if state == DeliveryState.unreachable:
        (await library.channels.get(delivery.channel_id)).unreachable_since = now
    return pace.wait(delivery.attempts, answer.retry_after) if state == DeliveryState.pending else None


async def render(library: Library, delivery: Delivery, channel: Channel) -> AdaptiveCard:
    """The card of a delivery as it reads now."""
    words = words_for(channel.language, channel.time_zone)
    if delivery.kind == DeliveryKind.digest and delivery.digest_id:
        return digest_card(await library.channels.edition(delivery.digest_id), words)
    return setup_card(channel, words)


@dataclass(frozen=True)
class Courier:
    """Carries deliveries, each in three steps: take it in hand, send it, write down what became of it."""

    database: Database
    poster: Poster
    uncertain: Uncertain

    async def deliver(self, tenant: str, id: UUID, now: datetime) -> float | None:
        """Sends a delivery once; the seconds after which to try again, or None when it is settled."""
        async with self.database.library(tenant) as library:
            message = await take(library, id, self.uncertain, now)
        if message is None:
            return None
        answer = await self.poster.post(message.service_url, message.conversation, message.activity)
        async with self.database.library(tenant) as library:
            return await put_down(library, id, answer, self.uncertain, now)

    async def refresh(self, tenant: str, id: UUID, attempt: int) -> float | None:
        """Edits a posted card so that it shows what is true now; the seconds until another try, or None."""
        async with self.database.library(tenant) as library:
            delivery = await library.outbox.get(id)
            if delivery.state == DeliveryState.sending:
                return pace.wait(attempt, 0) if attempt < pace.ATTEMPTS else None
            if delivery.activity_id is None or delivery.digest_id is None:
                return None
            await library.channels.still(delivery.digest_id)
            channel = await library.channels.get(delivery.channel_id)
            activity = as_message(await render(library, delivery, channel))
        answer = await self.poster.edit(channel.service_url, channel.id, delivery.activity_id, activity)
        if answer.status is not None and answer.status < 300:
            return None
        log.warning("the copy of delivery %s was not refreshed: %s %s", id, answer.status, answer.reason)
        final = answer.status is not None and answer.status not in (*NOT_TAKEN, UNKNOWN)
        return None if final or attempt >= pace.ATTEMPTS else pace.wait(attempt, answer.retry_after)


async def _give_up(library: Library, delivery: Delivery, state: DeliveryState, now: datetime, reason: str) -> None:
    """What reached nobody is still to be told there."""
    _move(delivery, state, now, reason)
    if delivery.digest_id:
        await library.channels.unsay(delivery.digest_id)


def _move(delivery: Delivery, state: DeliveryState, now: datetime, reason: str = "") -> None:
    delivery.state, delivery.changed_at, delivery.reason = state, now, reason[:500]
