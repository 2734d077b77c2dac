"""Kinds of messages: one entry makes a new one, an unknown one is refused, each knows what follows a miss."""

import pytest

from cards import parts
from cards.parts import Card
from scheduler.delivery import Courier, Uncertain
from scheduler.desk import NewsDesk
from scheduler.messages import KINDS, Kind, Kinds, UnknownKind
from stories.database import Database
from stories.library import Library
from stories.pieces import Status
from stories.tables.conversations import Channel, Conversation
from stories.tables.deliveries import Delivery, DeliveryState
from tests.conftest import Retold
from tests.connector import TENANT, Fault, Platform
from tests.scheduler.conftest import CourierFor, all_done
from tests.stories.making import HERE, MONDAY, a_channel, add, delivery_as_it_stands, keep, published_story


async def reminder(library: Library, delivery: Delivery, conversation: Conversation) -> Card:
    """A kind that nobody but this file knows."""
    assert delivery.about is not None
    story = await library.piece(delivery.about)
    text = f"Did you try it? {story.title} ({story.status}, {conversation.kind})"
    return parts.card([parts.line(text)], summary=text)


async def test_a_new_kind_reaches_a_person_with_one_entry_in_the_registry(
    retold: Retold, teams: Platform, database: Database
) -> None:
    wiring, reader, story = retold.wiring, retold.person(), published_story(tenant=TENANT)
    await reader.says("help")
    await keep(database, story)
    kinds = Kinds({"reminder": Kind(reminder)})
    desk = NewsDesk(wiring.queue, kinds)
    async with database.library(TENANT) as library:
        chat = await library.conversations.of(reader.id)
        assert chat is not None
        for _ in range(2):
            await desk.deliver(library, "reminder", "reminder:1", chat.id, MONDAY, about=story.id)
    async with wiring.queue.working(Courier(database, wiring.connector, Uncertain.hold, kinds)):
        posted = (await teams.until(2, reader.conversation))[-1]
        assert "Did you try it? Calmer handovers between shifts (published, personal)" in posted.text
        async with database.library(TENANT) as library:
            (await library.piece(story.id)).status = Status.withdrawn
            await desk.refresh(library, story.id)
        await all_done(database)
    assert "(withdrawn, personal)" in posted.text
    assert len(teams.said_in(reader.conversation)) == 2


async def test_an_unknown_kind_is_refused_before_anything_is_written(
    retold: Retold, database: Database, channel: Channel
) -> None:
    async with database.library(HERE) as library:
        with pytest.raises(UnknownKind):
            await retold.wiring.desk.deliver(library, "rumour", "rumour:1", channel.id, MONDAY)
        assert await library.outbox.intend("rumour", "rumour:1", channel.id, MONDAY) is not None


async def test_an_unknown_kind_is_never_drawn_as_another_card(
    database: Database, teams: Platform, courier: Courier, channel: Channel
) -> None:
    """A newer replica wrote it, say: it waits for a worker that knows it."""
    async with database.library(HERE) as library:
        delivery = await library.outbox.intend("rumour", "rumour:1", channel.id, MONDAY)
        assert delivery is not None
    with pytest.raises(UnknownKind):
        await courier.deliver(HERE, delivery.id, MONDAY)
    assert teams.calls == []
    assert (await delivery_as_it_stands(database, delivery)).state == DeliveryState.pending


async def test_what_follows_a_miss_is_the_kinds_own(
    database: Database, teams: Platform, courier: Courier, courier_for: CourierFor
) -> None:
    missed = []

    async def regret(library: Library, delivery: Delivery) -> None:
        missed.append(delivery.key)

    channels = [a_channel(id=f"19:{number}", service_url=teams.service_url) for number in range(3)]
    await add(database, *channels)
    kinds = Kinds({"setup": KINDS["setup"], "plea": Kind(KINDS["setup"].draw, missed=regret)})
    courier = Courier(database, courier.poster, Uncertain.hold, kinds)
    for kind, channel, fault in zip(("setup", "plea", "plea"), channels, (403, 413, None), strict=True):
        async with database.library(HERE) as library:
            delivery = await library.outbox.intend(kind, f"{kind}:{channel.id}", channel.id, MONDAY)
            assert delivery is not None
        if fault:
            teams.faults.append(Fault(fault))
        await courier.deliver(HERE, delivery.id, MONDAY)
    assert missed == ["plea:19:1"]
