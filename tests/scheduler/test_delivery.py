"""One message to one conversation: whatever the platform answers, it is settled, and every state is told apart."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from scheduler.delivery import Courier, Uncertain, settle
from scheduler.pace import ATTEMPTS
from stories import editing
from stories.database import Database
from stories.editions import recall_digest
from stories.outbox import Doubted, Outcome, Receipt, doubted
from stories.pieces import Status
from stories.tables.conversations import Channel
from stories.tables.deliveries import Delivery, DeliveryState
from tests.conftest import Retold
from tests.connector import Fault, Platform
from tests.scheduler.conftest import CourierFor
from tests.stories.making import (
    HERE,
    MINUTE,
    MONDAY,
    a_channel,
    add,
    delivery_as_it_stands,
    intend,
    keep,
    published_story,
)

HOLD, RESEND = Uncertain.hold, Uncertain.resend


async def digest(database: Database, channel: Channel) -> Delivery:
    """A pending delivery of an edition with one story."""
    await keep(database, published_story())
    async with database.library(HERE) as library:
        edition = await library.channels.compose(await library.channels.get(channel.id), MONDAY, MONDAY)
        assert edition is not None
    return await intend(database, channel, "digest:1", digest_id=edition.id)


async def cards_of(database: Database, delivery: Delivery) -> list[str]:
    async with database.library(delivery.tenant) as library:
        return await library.outbox.posted(delivery)


# What an outcome means


@pytest.mark.parametrize("uncertain", Uncertain)
@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (Outcome.taken, DeliveryState.sent),
        (Outcome.not_taken, DeliveryState.pending),
        (Outcome.gone, DeliveryState.unreachable),
        (Outcome.refused, DeliveryState.failed),
    ],
)
def test_most_outcomes_mean_the_same_whatever_the_setting(
    outcome: Outcome, state: DeliveryState, uncertain: Uncertain
) -> None:
    assert settle(outcome, 1, 0, uncertain) == state


def test_what_may_have_arrived_is_held_or_resent_by_the_setting() -> None:
    assert settle(Outcome.unknown, 1, 1, HOLD) == DeliveryState.uncertain
    assert settle(Outcome.unknown, 1, 1, RESEND) == DeliveryState.pending
    assert settle(Outcome.unknown, 2, 2, RESEND) == DeliveryState.uncertain  # one more copy at the most


@pytest.mark.parametrize(
    ("outcome", "finally_"),
    [(Outcome.not_taken, DeliveryState.failed), (Outcome.unknown, DeliveryState.uncertain)],
)
def test_the_last_attempt_settles_it(outcome: Outcome, finally_: DeliveryState) -> None:
    assert settle(outcome, ATTEMPTS - 1, 1, RESEND) == DeliveryState.pending
    assert settle(outcome, ATTEMPTS, 1, RESEND) == finally_
    assert settle(Outcome.taken, ATTEMPTS, 0, RESEND) == DeliveryState.sent


# Against the platform


async def test_a_digest_arrives_and_its_id_is_kept(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    delivery = await digest(database, channel)
    assert await courier.deliver(HERE, delivery.id, MONDAY + MINUTE) is None
    [posted] = teams.said_in(channel.id)
    assert "Calmer handovers between shifts" in posted.text
    stands = await delivery_as_it_stands(database, delivery)
    assert await cards_of(database, delivery) == [posted.id]
    assert (stands.state, stands.attempts, stands.reason, stands.changed_at) == (
        DeliveryState.sent,
        1,
        "",
        MONDAY + MINUTE,
    )


async def test_what_was_sent_is_not_sent_again(
    database: Database, teams: Platform, courier_for: CourierFor, channel: Channel
) -> None:
    delivery = await intend(database, channel)
    for uncertain in (HOLD, RESEND, HOLD):
        assert await courier_for(uncertain).deliver(HERE, delivery.id, MONDAY) is None
    assert len(teams.posted) == 1


async def test_a_429_is_tried_again_after_the_time_it_names(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    delivery = await intend(database, channel)
    teams.faults.append(Fault(429, retry_after="30"))
    wait = await courier.deliver(HERE, delivery.id, MONDAY)
    assert wait is not None
    assert 30 <= wait <= 45
    stands = await delivery_as_it_stands(database, delivery)
    assert (stands.state, stands.attempts) == (DeliveryState.pending, 1)
    assert stands.reason.startswith("429")
    assert await courier.deliver(HERE, delivery.id, MONDAY + MINUTE) is None
    assert len(teams.posted) == 1
    assert (await delivery_as_it_stands(database, delivery)).attempts == 2


@pytest.mark.parametrize("status", [412, 502, 503])
async def test_what_the_platform_did_not_take_is_tried_again_soon(
    database: Database, teams: Platform, courier: Courier, channel: Channel, status: int
) -> None:
    delivery = await intend(database, channel)
    teams.faults.extend([Fault(status), Fault(status)])
    first, second = [await courier.deliver(HERE, delivery.id, MONDAY) for _ in range(2)]
    assert first is not None
    assert second is not None
    assert 2 <= first <= 3
    assert 4 <= second <= 6
    assert await courier.deliver(HERE, delivery.id, MONDAY) is None
    assert len(teams.posted) == 1


async def test_after_ten_refusals_it_has_failed(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    delivery = await intend(database, channel)
    teams.faults.extend([Fault(429)] * ATTEMPTS)
    waits = [await courier.deliver(HERE, delivery.id, MONDAY) for _ in range(ATTEMPTS + 1)]
    assert [wait is None for wait in waits] == [False] * (ATTEMPTS - 1) + [True, True]
    assert len(teams.calls) == ATTEMPTS
    stands = await delivery_as_it_stands(database, delivery)
    assert (stands.state, stands.attempts) == (DeliveryState.failed, ATTEMPTS)


@pytest.mark.parametrize("status", [403, 404])
async def test_nothing_is_sent_to_an_unreachable_channel_until_the_app_is_added_again(
    database: Database, teams: Platform, courier: Courier, channel: Channel, status: int
) -> None:
    first, second, third = [await intend(database, channel, f"setup:{number}") for number in range(3)]
    teams.faults.append(Fault(status))
    assert await courier.deliver(HERE, first.id, MONDAY) is None
    async with database.library(HERE) as library:
        assert (await library.conversations.read(channel.id)).unreachable_since == MONDAY
    assert await courier.deliver(HERE, second.id, MONDAY) is None
    assert len(teams.calls) == 1
    assert [(await delivery_as_it_stands(database, each)).state for each in (first, second)] == ["unreachable"] * 2

    await add(database, channel)
    assert await courier.deliver(HERE, third.id, MONDAY) is None
    assert await courier.deliver(HERE, first.id, MONDAY) is None
    assert len(teams.posted) == 1


async def test_nothing_is_sent_where_the_app_was_removed(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    """A send after an uninstall can still answer 200."""
    delivery = await intend(database, channel)
    async with database.library(HERE) as library:
        await library.conversations.removed([channel.id])
    assert await courier.deliver(HERE, delivery.id, MONDAY) is None
    assert teams.calls == []
    assert (await delivery_as_it_stands(database, delivery)).state == DeliveryState.unreachable


@pytest.mark.parametrize("status", [400, 401, 413, 500])
async def test_some_refusals_are_for_good(
    database: Database, teams: Platform, courier: Courier, channel: Channel, status: int
) -> None:
    delivery = await intend(database, channel)
    teams.faults.append(Fault(status))
    for _ in range(2):
        assert await courier.deliver(HERE, delivery.id, MONDAY) is None
    assert len(teams.calls) == 1
    stands = await delivery_as_it_stands(database, delivery)
    assert stands.state == DeliveryState.failed
    assert stands.reason.startswith(str(status))
    async with database.library(HERE) as library:
        assert (await library.conversations.read(channel.id)).listens


@pytest.mark.parametrize("status", [403, 500])
async def test_what_reached_nobody_is_still_to_be_told(
    database: Database, teams: Platform, courier: Courier, channel: Channel, status: int
) -> None:
    delivery = await digest(database, channel)
    teams.faults.append(Fault(status))
    await courier.deliver(HERE, delivery.id, MONDAY)
    async with database.library(HERE) as library:
        again = await library.channels.compose(await library.channels.get(channel.id), MONDAY + MINUTE, MONDAY + MINUTE)
        assert again is not None
        assert len((await library.channels.edition(again.id)).items) == 1


@pytest.mark.parametrize("status", [504, None])
@pytest.mark.parametrize("taken", [True, False])
async def test_what_may_have_arrived_is_held(
    database: Database, teams: Platform, courier: Courier, channel: Channel, status: int | None, taken: bool
) -> None:
    delivery = await digest(database, channel)
    teams.faults.append(Fault(status, taken=taken))
    for _ in range(2):
        assert await courier.deliver(HERE, delivery.id, MONDAY) is None
    assert len(teams.posted) == taken
    stands = await delivery_as_it_stands(database, delivery)
    assert stands.state == DeliveryState.uncertain
    assert stands.reason
    async with database.library(HERE) as library:
        assert (
            await library.channels.compose(await library.channels.get(channel.id), MONDAY + MINUTE, MONDAY + MINUTE)
            is None
        )


@pytest.mark.parametrize("status", [504, None])
async def test_what_may_have_arrived_is_resent_where_the_setting_says_so(
    database: Database, teams: Platform, courier_for: CourierFor, channel: Channel, status: int | None
) -> None:
    delivery = await intend(database, channel)
    courier = courier_for(RESEND)
    teams.faults.append(Fault(status, taken=True))
    assert await courier.deliver(HERE, delivery.id, MONDAY) is not None
    assert await courier.deliver(HERE, delivery.id, MONDAY) is None
    assert len(teams.posted) == 2
    assert await cards_of(database, delivery) == [teams.posted[1].id]
    assert (await delivery_as_it_stands(database, delivery)).doubts == 1


async def test_no_answer_in_time_is_uncertain(
    database: Database, courier: Courier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.service.connector.PATIENCE", aiohttp.ClientTimeout(total=0.2))

    async def never_answers(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    async with await asyncio.start_server(never_answers, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        silent = a_channel(service_url=f"http://127.0.0.1:{port}/")
        await add(database, silent)
        delivery = await intend(database, silent)
        assert await courier.deliver(HERE, delivery.id, MONDAY) is None
    assert (await delivery_as_it_stands(database, delivery)).state == DeliveryState.uncertain


async def test_where_nobody_listens_nothing_has_left(database: Database, courier: Courier) -> None:
    async with await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
    closed = a_channel(service_url=f"http://127.0.0.1:{port}/")
    await add(database, closed)
    delivery = await intend(database, closed)
    assert await courier.deliver(HERE, delivery.id, MONDAY) is not None
    assert (await delivery_as_it_stands(database, delivery)).state == DeliveryState.pending


# Crashes and crowds


async def crash_while_sending(database: Database, courier: Courier, delivery: Delivery) -> None:
    async with database.library(HERE) as library:
        assert await courier.take(library, delivery.id, MONDAY) is not None


async def test_what_a_crash_left_in_hand_is_uncertain(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    delivery = await intend(database, channel)
    await crash_while_sending(database, courier, delivery)
    assert await courier.deliver(HERE, delivery.id, MONDAY + MINUTE) is None
    assert teams.calls == []
    stands = await delivery_as_it_stands(database, delivery)
    assert (stands.state, stands.changed_at) == (DeliveryState.uncertain, MONDAY + MINUTE)
    assert "died" in stands.reason


async def test_what_a_crash_left_in_hand_is_resent_where_the_setting_says_so(
    database: Database, teams: Platform, courier_for: CourierFor, channel: Channel
) -> None:
    delivery = await intend(database, channel)
    await crash_while_sending(database, courier_for(RESEND), delivery)
    assert await courier_for(RESEND).deliver(HERE, delivery.id, MONDAY) is None
    assert len(teams.posted) == 1
    stands = await delivery_as_it_stands(database, delivery)
    assert (stands.state, stands.attempts) == (DeliveryState.sent, 2)


async def test_what_is_rolled_back_was_never_in_hand(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    delivery = await intend(database, channel)
    async with database.library(HERE) as library:
        await courier.take(library, delivery.id, MONDAY)
        await library.session.rollback()
    assert await courier.deliver(HERE, delivery.id, MONDAY) is None
    assert len(teams.posted) == 1


async def test_several_couriers_with_the_same_delivery_send_it_once(
    database: Database, teams: Platform, courier_for: CourierFor, channel: Channel
) -> None:
    delivery = await intend(database, channel)
    await asyncio.gather(*(courier_for(HOLD).deliver(HERE, delivery.id, MONDAY) for _ in range(8)))
    assert len(teams.posted) == 1
    stands = await delivery_as_it_stands(database, delivery)
    assert (stands.state, await cards_of(database, delivery)) == (DeliveryState.sent, [teams.posted[0].id])


# Results that come late

TAKEN, BUSY, SILENT = Receipt(Outcome.taken, id="1:late"), Receipt(Outcome.not_taken), Receipt(Outcome.unknown)


async def froze_while_sending(
    database: Database, courier: Courier, delivery: Delivery, receipt: Receipt, meanwhile: Courier | None = None
) -> Delivery:
    """A worker took the delivery in hand, froze, was thought dead, and comes back with what became of its call."""
    async with database.library(HERE) as library:
        message = await courier.take(library, delivery.id, MONDAY)
        assert message is not None
    await (meanwhile or courier).deliver(HERE, delivery.id, MONDAY + MINUTE)
    async with database.library(HERE) as library:
        held = await library.outbox.get(delivery.id)
        await courier.late(library, held, message.attempt, receipt, MONDAY + 2 * MINUTE)
    return await delivery_as_it_stands(database, delivery)


@pytest.mark.parametrize(
    ("receipt", "state", "doubts", "cards"),
    [
        (TAKEN, DeliveryState.sent, 0, ["1:late"]),
        (BUSY, DeliveryState.pending, 0, []),
        (SILENT, DeliveryState.uncertain, 1, []),
    ],
)
async def test_what_was_held_is_settled_by_the_late_result(
    database: Database,
    courier: Courier,
    channel: Channel,
    receipt: Receipt,
    state: DeliveryState,
    doubts: int,
    cards: list[str],
) -> None:
    delivery = await intend(database, channel)
    stands = await froze_while_sending(database, courier, delivery, receipt)
    assert (stands.state, stands.doubts, await cards_of(database, delivery)) == (state, doubts, cards)


@pytest.mark.parametrize(("receipt", "doubts"), [(TAKEN, 0), (BUSY, 0), (SILENT, 1)])
async def test_what_was_sent_again_is_not_reopened_by_a_late_result(
    database: Database, teams: Platform, courier_for: CourierFor, channel: Channel, receipt: Receipt, doubts: int
) -> None:
    delivery = await intend(database, channel)
    stands = await froze_while_sending(database, courier_for(RESEND), delivery, receipt)
    assert (stands.state, stands.attempts, stands.doubts) == (DeliveryState.sent, 2, doubts)
    late = ["1:late"] if receipt is TAKEN else []
    assert await cards_of(database, delivery) == sorted([teams.posted[0].id, *late])
    await courier_for(RESEND).deliver(HERE, delivery.id, MONDAY + 3 * MINUTE)
    assert len(teams.posted) == 1


@dataclass
class Frozen:
    """A poster that answers only when another worker has the delivery in hand."""

    taken_over: Callable[[], Awaitable[object]]
    receipt: Receipt

    async def post(self, service_url: str, conversation: str, activity: dict[str, Any]) -> Receipt:
        await self.taken_over()
        return self.receipt

    async def edit(self, service_url: str, conversation: str, id: str, activity: dict[str, Any]) -> Receipt:
        raise AssertionError("nothing is posted yet")

    async def remove(self, service_url: str, conversation: str, id: str) -> Receipt:
        raise AssertionError("nothing is posted yet")


@pytest.mark.parametrize("receipt", [BUSY, SILENT])
async def test_a_late_result_leaves_to_another_worker_what_it_has_in_hand(
    database: Database, courier_for: CourierFor, channel: Channel, receipt: Receipt
) -> None:
    delivery, another = await intend(database, channel), courier_for(RESEND)

    async def taken_over() -> None:
        async with database.library(HERE) as library:
            assert await another.take(library, delivery.id, MONDAY + MINUTE) is not None

    frozen = Courier(database, Frozen(taken_over, receipt), RESEND)
    assert await frozen.deliver(HERE, delivery.id, MONDAY) is None
    stands = await delivery_as_it_stands(database, delivery)
    assert (stands.state, stands.attempts, stands.changed_at) == (DeliveryState.sending, 2, MONDAY + MINUTE)


async def test_one_more_copy_at_the_most_is_sent(
    database: Database, teams: Platform, courier_for: CourierFor, channel: Channel
) -> None:
    delivery = await intend(database, channel)
    teams.faults.extend([Fault(504, taken=True)] * 5)
    for _ in range(5):
        await courier_for(RESEND).deliver(HERE, delivery.id, MONDAY)
    assert len(teams.posted) == 2
    stands = await delivery_as_it_stands(database, delivery)
    assert (stands.state, stands.doubts) == (DeliveryState.uncertain, 2)


async def test_a_late_copy_shows_what_is_true_by_then(
    database: Database, teams: Platform, courier_for: CourierFor, channel: Channel
) -> None:
    """The first worker's post is on its way for so long that a second worker posts it, and the story is withdrawn."""
    delivery, courier = await digest(database, channel), courier_for(RESEND)
    teams.faults.append(Fault(201, seconds=0.6))
    slow = asyncio.create_task(courier.deliver(HERE, delivery.id, MONDAY))
    await asyncio.sleep(0.2)
    await courier.deliver(HERE, delivery.id, MONDAY + MINUTE)
    async with database.library(HERE) as library:
        [story] = (await library.search.find("handovers", {})).stories
        (await library.piece(story.id)).status = Status.withdrawn
    await slow
    assert [("handovers" in posted.text, posted.edits) for posted in teams.posted] == [(False, 1)] * 2


# Posted cards


async def sent_digest(database: Database, courier: Courier, channel: Channel) -> Delivery:
    delivery = await digest(database, channel)
    assert await courier.deliver(HERE, delivery.id, MONDAY) is None
    return delivery


async def test_a_posted_card_is_edited_to_what_is_true_now(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    delivery = await sent_digest(database, courier, channel)
    async with database.library(HERE) as library:
        [story] = (await library.search.find("handovers", {})).stories
        await editing.revise(library, await library.piece(story.id), {"headline": "Quiet mornings"})
    assert await courier.refresh(HERE, delivery.id, attempt=1) is None
    [posted] = teams.posted
    assert posted.edits == 1
    assert "Quiet mornings" in posted.text


@pytest.mark.parametrize("fault", [Fault(429, retry_after="7"), Fault(503), Fault(504)])
async def test_an_edit_that_did_not_arrive_is_tried_again(
    database: Database, teams: Platform, courier: Courier, channel: Channel, fault: Fault
) -> None:
    delivery = await sent_digest(database, courier, channel)
    teams.edit_faults.append(fault)
    wait = await courier.refresh(HERE, delivery.id, attempt=1)
    assert wait is not None
    assert wait >= float(fault.retry_after or 2)
    teams.edit_faults.append(fault)
    assert await courier.refresh(HERE, delivery.id, attempt=ATTEMPTS) is None
    assert (await delivery_as_it_stands(database, delivery)).state == DeliveryState.sent


@pytest.mark.parametrize("status", [400, 403, 404, 413])
async def test_an_edit_that_is_refused_is_given_up(
    database: Database, teams: Platform, courier: Courier, channel: Channel, status: int
) -> None:
    delivery = await sent_digest(database, courier, channel)
    teams.edit_faults.append(Fault(status))
    assert await courier.refresh(HERE, delivery.id, attempt=1) is None
    assert (await delivery_as_it_stands(database, delivery)).state == DeliveryState.sent


async def test_an_edit_waits_for_a_card_that_is_just_leaving(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    delivery = await digest(database, channel)
    async with database.library(HERE) as library:
        assert await courier.take(library, delivery.id, MONDAY) is not None
    for attempt, waits in ((1, True), (ATTEMPTS - 1, True), (ATTEMPTS, False)):
        assert (await courier.refresh(HERE, delivery.id, attempt) is not None) == waits
    assert teams.calls == []


async def test_an_edit_waits_until_nobody_is_changing_what_it_shows(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    delivery = await sent_digest(database, courier, channel)
    async with database.library(HERE) as library:
        [story] = (await library.search.find("handovers", {})).stories
        await editing.revise(library, await library.piece(story.id), {"headline": "Quiet mornings"})
        refreshing = asyncio.create_task(courier.refresh(HERE, delivery.id, attempt=1))
        await asyncio.sleep(0.1)
        assert not refreshing.done()
    await refreshing
    assert "Quiet mornings" in teams.posted[0].text


async def test_an_edit_that_came_late_is_made_again(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    """A worker froze with an edit in hand, another one made a newer edit, and then the first one's arrives."""
    delivery = await sent_digest(database, courier, channel)
    teams.edit_faults.append(Fault(200, seconds=1.5))
    frozen = asyncio.create_task(courier.refresh(HERE, delivery.id, attempt=1))
    await asyncio.sleep(0.2)
    async with database.library(HERE) as library:
        [story] = (await library.search.find("handovers", {})).stories
        (await library.piece(story.id)).status = Status.withdrawn
    assert await courier.refresh(HERE, delivery.id, attempt=1) is None
    assert await frozen is not None
    assert await courier.refresh(HERE, delivery.id, attempt=2) is None
    assert "handovers" not in teams.posted[0].text


async def test_what_leaves_waits_until_nobody_is_changing_what_it_shows(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    """Whoever withdraws a story next finds the delivery in hand, and has its card edited."""
    delivery = await digest(database, channel)
    async with database.library(HERE) as library:
        [story] = (await library.search.find("handovers", {})).stories
        await editing.revise(library, await library.piece(story.id), {"headline": "Quiet mornings"})
        leaving = asyncio.create_task(courier.deliver(HERE, delivery.id, MONDAY))
        done, _ = await asyncio.wait({leaving}, timeout=1)
        assert not done
    await leaving
    assert "Quiet mornings" in teams.posted[0].text


async def test_an_edition_without_a_story_left_in_it_is_not_posted(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    """Its only story is being taken back just as it is to leave; told again, the channel hears it."""
    delivery = await digest(database, channel)
    async with database.library(HERE) as library:
        [story] = (await library.search.find("handovers", {})).stories
        (await library.piece(story.id)).status = Status.withdrawn
        await library.session.flush()
        leaving = asyncio.create_task(courier.deliver(HERE, delivery.id, MONDAY))
        done, _ = await asyncio.wait({leaving}, timeout=1)
        assert not done
    await leaving
    assert teams.posted == []
    assert (await delivery_as_it_stands(database, delivery)).state == DeliveryState.failed
    async with database.library(HERE) as library:
        (await library.piece(story.id)).status = Status.published
        again = await library.channels.compose(await library.channels.get(channel.id), MONDAY + MINUTE, MONDAY + MINUTE)
        assert again is not None
        assert [item.piece.id for item in (await library.channels.edition(again.id)).items] == [story.id]


async def test_what_may_stand_there_is_known_by_what_it_shows_though_nothing_is_left_to_send_again(
    database: Database, teams: Platform, courier_for: CourierFor, channel: Channel
) -> None:
    """Its story is withdrawn before it is sent again: the card that may stand there shows it, and a click tells."""
    delivery, courier = await digest(database, channel), courier_for(RESEND)
    teams.faults.append(Fault(504, taken=True))
    assert await courier.deliver(HERE, delivery.id, MONDAY) is not None
    async with database.library(HERE) as library:
        [story] = (await library.search.find("handovers", {})).stories
        (await library.piece(story.id)).status = Status.withdrawn
    assert await courier.deliver(HERE, delivery.id, MONDAY) is None
    assert (await delivery_as_it_stands(database, delivery)).state == DeliveryState.failed
    async with database.session() as session:
        assert await doubted(session) == [Doubted(channel.id, 1, True)]


async def test_what_was_never_posted_is_not_edited(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    setup = await intend(database, channel)
    assert await courier.refresh(HERE, setup.id, attempt=1) is None
    await courier.deliver(HERE, setup.id, MONDAY)
    assert await courier.refresh(HERE, setup.id, attempt=1) is None
    assert [method for method, _, _ in teams.calls] == ["POST"]


async def test_a_long_reason_is_kept_short(database: Database, courier: Courier, channel: Channel) -> None:
    delivery = await intend(database, channel)
    async with database.library(HERE) as library:
        await courier.take(library, delivery.id, MONDAY)
        held = await library.outbox.get(delivery.id)
        await courier.put_down(library, held, Receipt(Outcome.refused, reason="x" * 10_000), MONDAY)
    assert len((await delivery_as_it_stands(database, delivery)).reason) == 500


# What is taken back


async def recall(database: Database, retold: Retold, channel: Channel) -> bool:
    async with database.library(HERE) as library:
        here = await library.channels.get(channel.id)
        return await recall_digest(library, retold.wiring.desk, here, MONDAY + MINUTE)


@pytest.mark.parametrize("fault", [None, Fault(429, retry_after="7"), Fault(503)])
async def test_a_recalled_digest_is_removed_and_its_stories_come_again(
    database: Database, retold: Retold, teams: Platform, courier: Courier, channel: Channel, fault: Fault | None
) -> None:
    delivery = await sent_digest(database, courier, channel)
    assert await recall(database, retold, channel)
    assert not await recall(database, retold, channel)
    if fault:
        teams.edit_faults.append(fault)
        wait = await courier.refresh(HERE, delivery.id, attempt=1)
        assert wait is not None
        assert wait >= float(fault.retry_after or 2)
        assert len(teams.posted) == 1
    assert await courier.refresh(HERE, delivery.id, attempt=2) is None
    assert teams.posted == []
    assert await cards_of(database, delivery) == []
    assert (await delivery_as_it_stands(database, delivery)).state == DeliveryState.recalled
    async with database.library(HERE) as library:
        preview = await library.channels.preview(await library.channels.read(channel.id), MONDAY)
        assert [item.piece.title for item in preview.items] == ["Calmer handovers between shifts"]


async def test_what_somebody_removed_already_is_not_asked_for_again(
    database: Database, retold: Retold, teams: Platform, courier: Courier, channel: Channel
) -> None:
    delivery = await sent_digest(database, courier, channel)
    teams.posted.clear()
    assert await recall(database, retold, channel)
    assert await courier.refresh(HERE, delivery.id, attempt=1) is None
    assert await cards_of(database, delivery) == []


async def test_what_is_recalled_before_it_leaves_never_comes(
    database: Database, retold: Retold, teams: Platform, courier: Courier, channel: Channel
) -> None:
    delivery = await digest(database, channel)
    assert await recall(database, retold, channel)
    assert await courier.deliver(HERE, delivery.id, MONDAY) is None
    assert teams.calls == []


async def test_what_is_recalled_while_it_leaves_is_removed_when_it_has_landed(
    database: Database, retold: Retold, teams: Platform, courier: Courier, channel: Channel
) -> None:
    delivery = await digest(database, channel)
    teams.faults.append(Fault(201, seconds=0.6))
    leaving = asyncio.create_task(courier.deliver(HERE, delivery.id, MONDAY))
    async with asyncio.timeout(10):
        while (await delivery_as_it_stands(database, delivery)).state != DeliveryState.sending:
            await asyncio.sleep(0.01)
    assert await recall(database, retold, channel)
    await leaving
    assert teams.posted == []
    stands = await delivery_as_it_stands(database, delivery)
    assert (stands.state, stands.doubts) == (DeliveryState.recalled, 0)


async def test_a_card_nobody_knew_of_is_removed_as_soon_as_somebody_clicks_on_it(
    database: Database, retold: Retold, teams: Platform, courier: Courier, channel: Channel
) -> None:
    delivery = await digest(database, channel)
    teams.faults.append(Fault(504, taken=True))
    await courier.deliver(HERE, delivery.id, MONDAY)
    assert await recall(database, retold, channel)
    async with database.library(HERE) as library:
        assert delivery.about is not None
        assert await library.outbox.noticed(delivery.about, channel.id, teams.posted[0].id, MONDAY)
    assert await courier.refresh(HERE, delivery.id, attempt=1) is None
    assert teams.posted == []
