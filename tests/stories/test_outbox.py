"""What is to be said unasked: one row per intent."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy.exc import NoResultFound

from stories.database import Database
from stories.editions import SETUP
from stories.outbox import Doubted, doubted, stuck
from stories.pieces import Status, Story
from stories.tables.deliveries import Delivery, DeliveryState
from stories.tables.digests import Digest, DigestItem, DigestSequel
from tests.stories.making import (
    DAY,
    HERE,
    MINUTE,
    MONDAY,
    THERE,
    a_channel,
    add,
    delivery_as_it_stands,
    intend,
    keep,
    published_post,
    published_story,
)


async def move(database: Database, delivery: Delivery, state: DeliveryState) -> None:
    async with database.library(delivery.tenant) as library:
        moved = await library.outbox.get(delivery.id)
        moved.state = state
        if state == DeliveryState.sent:
            await library.outbox.found(moved, f"1:{delivery.id}")


async def test_the_same_intent_twice_is_one_delivery(database: Database) -> None:
    channel = a_channel()
    await add(database, channel)
    async with database.library(HERE) as library:
        first = await library.outbox.intend(SETUP, "setup:1", channel.id, MONDAY)
        assert await library.outbox.intend(SETUP, "setup:1", channel.id, MONDAY) is None
        assert await library.outbox.intend(SETUP, "setup:2", channel.id, MONDAY) is not None
    assert first is not None
    stands = await delivery_as_it_stands(database, first)
    assert (stands.state, stands.attempts, stands.doubts, stands.changed_at) == ("pending", 0, 0, MONDAY)


async def test_the_same_intent_at_the_same_time_is_one_delivery(database: Database) -> None:
    channel = a_channel()
    await add(database, channel)

    async def intended() -> bool:
        async with database.library(HERE) as library:
            wanted = await library.outbox.intend(SETUP, "setup:1", channel.id, MONDAY)
            await asyncio.sleep(0.05)
            return wanted is not None

    assert sorted(await asyncio.gather(intended(), intended(), intended())) == [False, False, True]


async def test_two_tenants_may_mean_the_same_key(database: Database) -> None:
    here, there = a_channel(), a_channel(tenant=THERE)
    await add(database, here, there)
    await intend(database, here)
    await intend(database, there)


async def test_an_intent_that_is_rolled_back_can_be_had_again(database: Database) -> None:
    channel = a_channel()
    await add(database, channel)
    with suppress(ZeroDivisionError):
        async with database.library(HERE) as library:
            assert await library.outbox.intend(SETUP, "setup:1", channel.id, MONDAY)
            raise ZeroDivisionError
    await intend(database, channel, "setup:1")


async def test_a_delivery_of_another_tenant_is_not_had(database: Database) -> None:
    there = a_channel(tenant=THERE)
    await add(database, there)
    delivery = await intend(database, there)
    async with database.library(HERE) as library:
        for id in (delivery.id, uuid4()):
            with pytest.raises(NoResultFound):
                await library.outbox.get(id)


@pytest.mark.parametrize("state", DeliveryState)
async def test_only_what_is_not_settled_can_be_stuck(database: Database, state: DeliveryState) -> None:
    channel = a_channel()
    await add(database, channel)
    delivery = await intend(database, channel)
    await move(database, delivery, state)
    async with database.session() as session:
        found = await stuck(session, MONDAY + 3 * MINUTE, after=2 * MINUTE)
    assert found == ([(HERE, delivery.id)] if state in ("pending", "sending") else [])


async def test_a_delivery_is_stuck_once_nobody_moved_it_for_longer(database: Database) -> None:
    channel = a_channel()
    await add(database, channel)
    delivery = await intend(database, channel)
    async with database.session() as session:
        assert await stuck(session, MONDAY + 2 * MINUTE, after=2 * MINUTE) == []
        later = MONDAY + 2 * MINUTE + timedelta(milliseconds=1)
        assert await stuck(session, later, after=2 * MINUTE) == [(HERE, delivery.id)]


async def test_the_copies_of_a_piece_are_the_posted_cards_it_stands_on(database: Database) -> None:
    story, other = published_story(author_id="ada"), published_story(author_id="ben")
    channels = [a_channel(id=str(number)) for number in range(3)]
    await add(database, *channels)
    await keep(database, story)
    deliveries = []
    for channel in channels:
        async with database.library(HERE) as library:
            edition = await library.channels.compose(await library.channels.get(channel.id), MONDAY, MONDAY)
            assert edition is not None
        deliveries.append(await intend(database, channel, f"digest:{channel.id}", digest_id=edition.id))
    await keep(database, other)
    await intend(database, channels[0])  # a setup card shows no story
    for delivery in deliveries[:2]:
        await move(database, delivery, DeliveryState.sent)
    async with database.library(HERE) as library:
        assert {copy.id for copy in await library.outbox.copies(story.id)} == {copy.id for copy in deliveries[:2]}
        assert await library.outbox.copies(other.id) == []


async def test_counts_deliveries_by_their_state(database: Database) -> None:
    channel = a_channel()
    await add(database, channel)
    deliveries = [await intend(database, channel, str(number)) for number in range(4)]
    await move(database, deliveries[0], DeliveryState.sent)
    await move(database, deliveries[1], DeliveryState.failed)
    async with database.library(HERE) as library:
        assert await library.outbox.states([each.id for each in deliveries[:3]]) == {
            DeliveryState.sent: 1,
            DeliveryState.failed: 1,
            DeliveryState.pending: 1,
        }
        assert await library.outbox.states([]) == {}


async def same_edition_in_both(database: Database) -> tuple[UUID, Story, Story]:
    """Two tenants with the same two stories, and one id for two editions: the first story's here, the other's there."""
    edition, story, other = uuid4(), uuid4(), uuid4()
    pieces = {}
    for tenant, told in ((HERE, story), (THERE, other)):
        await add(database, a_channel(tenant=tenant))
        pieces[tenant] = [published_story(tenant=tenant, id=id) for id in (story, other)]
        await keep(database, *pieces[tenant])
        async with database.library(tenant) as library:
            more: dict[str, Any] = {"tenant": tenant, "channel_id": a_channel().id}
            library.session.add(Digest(id=edition, slot=MONDAY, printed_at=MONDAY, **more))
            await library.session.flush()
            library.session.add(DigestItem(piece_id=told, digest_id=edition, position=0, reason="new", **more))
        delivery = await intend(database, a_channel(tenant=tenant), "digest:1", digest_id=edition)
        await move(database, delivery, DeliveryState.sent)
    return edition, pieces[HERE][0], pieces[HERE][1]


async def test_the_copies_of_a_piece_are_the_tenants_own(database: Database) -> None:
    _, story, other = await same_edition_in_both(database)
    async with database.library(HERE) as library:
        assert [copy.tenant for copy in await library.outbox.copies(story.id)] == [HERE]
        assert await library.outbox.copies(other.id) == []


async def test_a_message_about_a_piece_is_a_copy_of_it(database: Database) -> None:
    story = published_story()
    for tenant in (HERE, THERE):
        await add(database, a_channel(tenant=tenant))
        await move(
            database, await intend(database, a_channel(tenant=tenant), digest_id=story.id), DeliveryState.sending
        )
    async with database.library(HERE) as library:
        assert [copy.about for copy in await library.outbox.copies(story.id)] == [story.id]


async def test_nobody_waits_for_another_tenant_or_another_piece(database: Database) -> None:
    edition, story, other = await same_edition_in_both(database)
    async with database.library(HERE) as here, database.library(THERE) as there:
        await here.own(other.id, "ada")
        await there.own(story.id, "ada")
        await there.own(other.id, "ada")
        async with asyncio.timeout(20), database.library(HERE) as library:
            await library.outbox.still(edition)
            await library.outbox.still(story.id)


async def test_waits_until_nobody_changes_a_piece(database: Database) -> None:
    edition, story, _ = await same_edition_in_both(database)
    for about in (edition, story.id):
        async with database.library(HERE) as library:
            await library.own(story.id, "ada")
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3), database.library(HERE) as waiting:
                    await waiting.outbox.still(about)


async def test_those_who_wait_for_a_piece_do_not_wait_for_each_other(database: Database) -> None:
    edition, _, _ = await same_edition_in_both(database)
    async with database.library(HERE) as one, database.library(HERE) as other, asyncio.timeout(20):
        await one.outbox.still(edition)
        await other.outbox.still(edition)


async def doubt(database: Database, delivery: Delivery, cards: int = 1) -> None:
    """So many calls may have posted the delivery's card."""
    async with database.library(delivery.tenant) as library:
        doubted = await library.outbox.get(delivery.id)
        doubted.state, doubted.doubts = DeliveryState.uncertain, cards


async def test_a_click_tells_where_a_card_stands_that_was_doubted(database: Database) -> None:
    channel = a_channel()
    await add(database, channel)
    await keep(database, published_story())
    async with database.library(HERE) as library:
        edition = await library.channels.compose(await library.channels.get(channel.id), MONDAY, MONDAY)
        assert edition is not None
    delivery = await intend(database, channel, "digest:1", digest_id=edition.id)

    async def noticed(activity_id: str, conversation_id: str = channel.id, tenant: str = HERE) -> bool:
        async with database.library(tenant) as library:
            return await library.outbox.noticed(edition.id, conversation_id, activity_id, MONDAY + DAY)

    assert not await noticed("1:made up")  # nothing is doubted: nobody can make a card up
    await doubt(database, delivery)
    assert not await noticed("1:there", "elsewhere")
    assert not await noticed("1:there", tenant=THERE)
    assert await noticed("1:there")
    assert not await noticed("1:there")
    stands = await delivery_as_it_stands(database, delivery)
    assert (stands.state, stands.doubts, stands.reason, stands.changed_at) == ("sent", 0, "", MONDAY + DAY)
    async with database.library(HERE) as library:
        assert await library.outbox.posted(delivery) == ["1:there"]


async def test_operators_see_where_cards_may_stand(database: Database) -> None:
    ward, desk = a_channel(id="19:ward"), a_channel(id="19:desk")
    await add(database, ward, desk)
    story = published_story()
    await keep(database, story)
    for channel, cards in ((ward, 2), (desk, 1)):
        async with database.library(HERE) as library:
            edition = await library.channels.compose(await library.channels.get(channel.id), MONDAY, MONDAY)
            assert edition is not None
        await doubt(database, await intend(database, channel, channel.id, digest_id=edition.id), cards)
    async with database.session() as session:
        assert await doubted(session) == [Doubted("19:desk", 1, False), Doubted("19:ward", 2, False)]
    async with database.library(HERE) as library:
        (await library.piece(story.id)).status = Status.withdrawn
    async with database.session() as session:
        assert await doubted(session) == [Doubted("19:desk", 1, True), Doubted("19:ward", 2, True)]


async def test_operators_see_every_way_in_which_a_card_may_show_what_was_withdrawn(database: Database) -> None:
    story, thanks, idea = published_story(), published_post(kind="thanks"), published_post()
    thanks.thanked = str(story.id)
    version = published_story(parent_id=story.id)
    await keep(database, story, thanks, idea, version)
    for each in (story, thanks, idea, version):
        channel = a_channel(id=f"19:{each.id}")
        await add(database, channel)
        await doubt(database, await intend(database, channel, channel.id, digest_id=each.id))

    async def shown() -> set[str]:
        async with database.session() as session:
            return {each.conversation_id for each in await doubted(session) if each.withdrawn}

    assert await shown() == set()
    for gone, by_now in ((idea, [idea]), (story, [idea, story, thanks, version])):
        async with database.library(HERE) as library:
            (await library.piece(gone.id)).status = Status.withdrawn
        assert await shown() == {f"19:{each.id}" for each in by_now}


async def test_operators_see_that_a_sequel_or_a_post_in_an_edition_was_withdrawn(database: Database) -> None:
    ward, desk = a_channel(id="19:ward"), a_channel(id="19:desk")
    await add(database, ward, desk)
    story, idea = published_story(), published_post()
    await keep(database, story, idea)
    edition, retold = (Digest(tenant=HERE, channel_id=each.id, slot=MONDAY, printed_at=MONDAY) for each in (ward, desk))
    here: dict[str, Any] = {"tenant": HERE, "position": 0}
    async with database.library(HERE) as library:
        library.session.add_all([edition, retold])
        await library.session.flush()
        item = DigestItem(channel_id=ward.id, piece_id=idea.id, digest_id=edition.id, reason="", **here)
        library.session.add_all([item, DigestSequel(digest_id=retold.id, story_id=story.id, **here)])
    for channel, digest in ((ward, edition), (desk, retold)):
        await doubt(database, await intend(database, channel, channel.id, digest_id=digest.id))
    for gone, listed in ((idea, [False, True]), (story, [True, True])):  # the desk, then the ward
        async with database.library(HERE) as library:
            (await library.piece(gone.id)).status = Status.withdrawn
        async with database.session() as session:
            assert [each.withdrawn for each in await doubted(session)] == listed
