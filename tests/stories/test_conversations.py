"""Conversations: news of an install, whose chat it is, and reading that waits for nobody."""

import asyncio

import pytest

from stories import editing
from stories.channels import Channels
from stories.conversations import close_chats
from stories.database import Database
from stories.errors import NotFound
from stories.tables.conversations import Conversation, ConversationKind
from stories.tables.people import Person
from tests.stories.making import (
    HERE,
    MONDAY,
    THERE,
    a_channel,
    a_conversation,
    add,
    intend,
    keep,
    published_story,
)


def a_chat(**values: str) -> Conversation:
    return a_conversation(**{"id": "a:ada", "kind": ConversationKind.personal, **values})


async def added(database: Database, *conversations: Conversation) -> list[bool]:
    news = []
    for conversation in conversations:
        async with database.library(conversation.tenant) as library:
            news.append(await library.conversations.added(conversation))
    return news


async def test_an_install_is_news_until_the_app_is_removed(database: Database) -> None:
    assert await added(database, a_chat(), a_chat(), a_chat(tenant=THERE)) == [True, False, True]
    async with database.library(HERE) as library:
        await library.conversations.removed(["a:ada"])
    assert await added(database, a_chat(), a_chat(), a_chat(tenant=THERE)) == [True, False, False]


async def test_a_persons_chat_is_their_own_tenants(database: Database) -> None:
    for tenant in (HERE, THERE):
        await added(database, a_chat(tenant=tenant, language="de" if tenant == THERE else "en"))
        async with database.library(tenant) as library:
            library.session.add(Person(tenant=tenant, id="ada", name="Ada", language="en", conversation_id="a:ada"))
            library.session.add(Person(tenant=tenant, id="ben", name="Ben", language="en"))
    async with database.library(HERE) as library:
        chat = await library.conversations.of("ada")
        assert chat is not None
        assert (chat.id, chat.language) == ("a:ada", "en")
        assert await library.conversations.of("ben") is None


async def test_closed_chats_are_news_again_and_channels_are_not(database: Database) -> None:
    await added(database, a_chat())
    await add(database, a_channel())
    async with database.session() as session:
        await close_chats(session)
    assert await added(database, a_chat(), a_channel().conversation) == [True, False]


async def test_an_unreachable_conversation_does_not_listen_until_the_app_is_added_again(database: Database) -> None:
    await added(database, a_chat())
    async with database.library(HERE) as library:
        await library.conversations.unreachable("a:ada", MONDAY)
    async with database.library(HERE) as library:
        assert not (await library.conversations.read("a:ada")).listens
    assert await added(database, a_chat()) == [True]
    async with database.library(HERE) as library:
        assert (await library.conversations.read("a:ada")).listens


async def test_an_unknown_conversation_is_not_found(database: Database) -> None:
    await added(database, a_chat(tenant=THERE))
    async with database.library(HERE) as library:
        for find in (library.conversations.read, library.conversations.get):
            with pytest.raises(NotFound):
                await find("a:ada")


async def test_reading_waits_for_nobody(database: Database) -> None:
    """Somebody is changing the channel, what is in its digest, and the delivery of it."""
    await add(database, a_channel())
    await keep(database, published_story())
    async with database.library(HERE) as library:
        channel = await library.channels.get(a_channel().id)
        edition = await library.channels.compose(channel, MONDAY, MONDAY)
        assert edition is not None
        delivery = await library.outbox.intend("digest", "digest:1", channel.id, MONDAY, edition.id)
        assert delivery is not None
        title = (await library.channels.edition(edition.id)).items[0].piece.title
    async with database.library(HERE) as changing:
        channel = await changing.channels.get(channel.id)
        channel.hour, channel.conversation.language = 17, "de"
        (await changing.outbox.get(delivery.id)).attempts = 5
        for item in (await changing.channels.edition(edition.id)).items:
            await editing.revise(changing, await changing.own(item.piece.id, "ada"), {"headline": "Being changed"})
        await changing.session.flush()
        async with asyncio.timeout(20), database.library(HERE) as reading:
            assert (await reading.conversations.read(channel.id)).language == "en"
            here = await reading.channels.read(channel.id)
            assert here.hour == 9
            assert (await reading.channels.preview(here, MONDAY)).items == ()
            assert (await reading.channels.edition(edition.id)).items[0].piece.title == title
            assert (await reading.outbox.read(delivery.id)).attempts == 0
            assert await reading.channels.zones([channel.id, "19:unknown"]) == {channel.id: "Europe/Berlin"}


async def test_what_is_meant_for_a_channel_does_not_wait_until_nobody_changes_it(database: Database) -> None:
    await add(database, a_channel())
    for key, lock in (("setup:1", Channels.get), ("setup:2", Channels.claim)):
        async with database.library(HERE) as changing:
            await lock(changing.channels, a_channel().id)
            async with asyncio.timeout(20):
                await intend(database, a_channel(), key)


async def test_two_who_change_a_channel_do_it_one_after_the_other_and_see_what_the_other_did(
    database: Database,
) -> None:
    await add(database, a_channel())

    async def later() -> int:
        async with database.library(HERE) as library:
            channel = await library.channels.get(a_channel().id)
            channel.hour += 1
            return channel.hour

    async with database.library(HERE) as library:
        channel = await library.channels.get(a_channel().id)
        waiting = asyncio.create_task(later())
        await asyncio.sleep(0.1)
        channel.hour = 17
    assert await waiting == 18
