"""The channels of a tenant: news of an install, editions that repeat nothing, previews that write nothing."""

import asyncio

import pytest
from sqlalchemy import func, select, text, update
from sqlmodel import col

from stories import editing
from stories.channels import digests_due, listening
from stories.database import Database
from stories.digest import Reason
from stories.errors import NotFound
from stories.pieces import Status
from stories.tables.conversations import Channel
from stories.tables.digests import Digest, DigestItem
from tests.stories.making import (
    DAY,
    HERE,
    MINUTE,
    MONDAY,
    THERE,
    a_channel,
    a_story,
    add,
    keep,
    published_post,
    published_story,
)

CHANNEL = a_channel().id


async def channel_as_it_stands(database: Database) -> Channel:
    async with database.library(HERE) as library:
        return await library.channels.get(CHANNEL)


async def compose(database: Database, channel: str = CHANNEL, days: int = 0) -> list[str] | None:
    """The titles of a new edition, or None."""
    async with database.library(HERE) as library:
        edition = await library.channels.compose(
            await library.channels.get(channel), MONDAY + days * DAY, MONDAY + days * DAY
        )
        return [item.piece.title for item in (await library.channels.edition(edition.id)).items] if edition else None


# Coming and going


async def test_being_added_is_news_once(database: Database) -> None:
    async with database.library(HERE) as library:
        assert await library.channels.added(a_channel())
        assert not await library.channels.added(a_channel())
    assert (await channel_as_it_stands(database)).conversation.installs == 1


async def test_being_added_is_news_once_though_teams_tells_it_twice_at_once(database: Database) -> None:
    async def added() -> bool:
        async with database.library(HERE) as library:
            news = await library.channels.added(a_channel())
            await asyncio.sleep(0.05)
            return news

    assert sorted(await asyncio.gather(*(added() for _ in range(5)))) == [False, False, False, False, True]
    async with database.library(HERE) as library:
        await library.conversations.removed([CHANNEL])
    assert sorted(await asyncio.gather(*(added() for _ in range(5)))) == [False, False, False, False, True]
    assert (await channel_as_it_stands(database)).conversation.installs == 2


async def test_coming_back_is_news_and_brings_the_address_of_today(database: Database) -> None:
    await add(database, a_channel(hour=14))
    async with database.library(HERE) as library:
        await library.conversations.removed([CHANNEL])
    assert not (await channel_as_it_stands(database)).conversation.installed
    await add(database, a_channel(service_url="https://elsewhere.example/", bot_id="28:new"))
    back = await channel_as_it_stands(database)
    there = back.conversation
    assert (there.installed, there.installs, there.service_url, there.bot_id) == (
        True,
        2,
        "https://elsewhere.example/",
        "28:new",
    )
    assert back.hour == 14  # what the channel decided stays


async def test_being_added_to_an_unreachable_channel_makes_it_reachable(database: Database) -> None:
    await add(database, a_channel())
    async with database.library(HERE) as library:
        await library.conversations.unreachable(CHANNEL, MONDAY)
    await add(database, a_channel())
    assert (await channel_as_it_stands(database)).conversation.unreachable_since is None


async def test_leaving_a_team_is_leaving_all_its_channels(database: Database) -> None:
    await add(database, a_channel(), a_channel(id="19:other"), a_channel(id="19:far", team_id="19:far"))
    async with database.library(HERE) as library:
        await library.conversations.removed(["19:unknown"], a_channel().team_id)
        installed = {id: (await library.conversations.read(id)).installed for id in (CHANNEL, "19:other", "19:far")}
    assert installed == {CHANNEL: False, "19:other": False, "19:far": True}


async def test_a_channel_without_a_team_does_not_leave_with_the_others(database: Database) -> None:
    await add(database, a_channel(team_id=""), a_channel(id="19:other", team_id=""))
    async with database.library(HERE) as library:
        await library.conversations.removed(["19:other"])
    assert (await channel_as_it_stands(database)).conversation.installed


async def test_an_unknown_channel_is_not_found(database: Database) -> None:
    async with database.library(HERE) as library:
        with pytest.raises(NotFound):
            await library.channels.get("19:unknown")


# Who is due


async def test_a_digest_is_due_from_its_slot_on_the_longest_due_first(database: Database) -> None:
    await add(
        database,
        a_channel(id="now", next_slot=MONDAY),
        a_channel(id="long ago", next_slot=MONDAY - 20 * DAY, tenant=THERE),
        a_channel(id="soon", next_slot=MONDAY + MINUTE),
        a_channel(id="not set up"),
        a_channel(id="paused", next_slot=MONDAY, paused=True),
        a_channel(id="left", next_slot=MONDAY, installed=False),
    )
    async with database.session() as session:
        assert await digests_due(session, MONDAY) == [(THERE, "long ago"), (HERE, "now")]
        assert await digests_due(session, MONDAY - 21 * DAY) == []


async def test_an_unreachable_channel_is_not_due_and_does_not_listen(database: Database) -> None:
    await add(database, a_channel(next_slot=MONDAY, unreachable_since=MONDAY - DAY))
    async with database.session() as session:
        assert await listening(session) == []
        assert await digests_due(session, MONDAY) == []


async def test_every_channel_that_is_there_and_not_paused_listens(database: Database) -> None:
    await add(
        database,
        a_channel(id="b"),
        a_channel(id="a"),
        a_channel(id="paused", paused=True),
        a_channel(id="left", installed=False),
    )
    async with database.session() as session:
        assert await listening(session) == [(HERE, "a"), (HERE, "b")]


# Editions


async def test_an_edition_tells_what_is_new_and_never_the_same_again(database: Database) -> None:
    await add(database, a_channel())
    await keep(database, published_story(headline="First"), published_post(text="A leader's word", by_leader=True))
    assert await compose(database) == ["A leader's word", "First"]
    assert await compose(database, days=7) is None
    await keep(database, published_story(headline="Second"), a_story(headline="A draft"))
    assert await compose(database, days=14) == ["Second"]


async def test_what_did_not_fit_is_told_next_time(database: Database) -> None:
    await add(database, a_channel())
    for number in range(7):
        await keep(database, published_story(MONDAY - number * MINUTE, author_id=str(number), headline=str(number)))
    first, second = await compose(database) or [], await compose(database, days=7) or []
    assert first[:4] == ["0", "1", "2", "3"]
    assert sorted(first + second) == ["0", "1", "2", "3", "4", "5", "6"]


async def test_each_channel_hears_for_itself(database: Database) -> None:
    await add(database, a_channel(), a_channel(id="19:other"))
    await keep(database, published_story(headline="First"))
    assert await compose(database) == ["First"]
    assert await compose(database, "19:other") == ["First"]


async def test_a_slot_is_taken_once_even_when_there_was_nothing_to_tell(database: Database) -> None:
    await add(database, a_channel())
    assert await compose(database) is None
    await keep(database, published_story(headline="Too late"))
    assert await compose(database) is None
    assert await compose(database, days=7) == ["Too late"]


async def test_two_editions_at_once_are_made_one_after_the_other(database: Database) -> None:
    await add(database, a_channel())
    await keep(database, published_story(headline="First"))
    made = await asyncio.gather(*(compose(database, days=day) for day in (0, 0, 1, 2)))
    assert sorted(made, key=bool) == [None, None, None, ["First"]]


async def test_a_preview_writes_nothing(database: Database) -> None:
    await add(database, a_channel())
    await keep(database, published_story(headline="First"))
    for _ in range(2):
        async with database.library(HERE) as library:
            preview = await library.channels.preview(await library.channels.get(CHANNEL), MONDAY)
            assert preview.id is None
            assert [(item.piece.title, item.reason, item.inspired) for item in preview.items] == [
                ("First", Reason.new, 0)
            ]
    async with database.session() as session:
        for table in (Digest, DigestItem):
            assert await session.scalar(select(func.count()).select_from(table)) == 0
    assert await compose(database) == ["First"]


async def test_an_edition_reads_as_things_are_now(database: Database) -> None:
    story, post = published_story(headline="As it was"), published_post(text="A leader's word", by_leader=True)
    await add(database, a_channel())
    await keep(database, story, post)
    async with database.library(HERE) as library:
        edition = await library.channels.compose(await library.channels.get(CHANNEL), MONDAY, MONDAY)
        assert edition is not None
    async with database.library(HERE) as library:
        stands = await library.piece(story.id)
        await editing.revise(library, stands, {"headline": "As it is"})
        await library.inspire(stands, "ben", True, MONDAY)
        (await library.piece(post.id)).status = Status.withdrawn
    async with database.library(HERE) as library:
        read = await library.channels.edition(edition.id)
    assert (read.id, read.day, read.channel.id) == (edition.id, MONDAY, CHANNEL)
    assert [(item.piece.title, item.reason, item.inspired, item.piece.status) for item in read.items] == [
        ("A leader's word", Reason.leader, 0, "withdrawn"),
        ("As it is", Reason.new, 1, "published"),
    ]


async def test_an_edition_is_read_in_the_order_of_its_places(database: Database) -> None:
    await add(database, a_channel())
    await keep(database, published_post(), published_story(author_id="ada"), published_story(author_id="ben"))
    async with database.library(HERE) as library:
        edition = await library.channels.compose(await library.channels.get(CHANNEL), MONDAY, MONDAY)
        assert edition is not None
        first, second, third = [item.piece.id for item in (await library.channels.edition(edition.id)).items]
        await library.session.execute(update(DigestItem).where(col(DigestItem.piece_id) == third).values(position=-1))
        await library.session.execute(text("SET LOCAL enable_indexscan = off"))  # the index would sort them, too
        read = [item.piece.id for item in (await library.channels.edition(edition.id)).items]
    assert read == [third, first, second]


async def test_waits_until_nobody_changes_an_edition(database: Database) -> None:
    story = published_story(headline="As it was")
    await add(database, a_channel())
    await keep(database, story)
    async with database.library(HERE) as library:
        edition = await library.channels.compose(await library.channels.get(CHANNEL), MONDAY, MONDAY)
        assert edition is not None

    async def read() -> str:
        async with database.library(HERE) as library:
            await library.outbox.still(edition.id)
            return (await library.channels.edition(edition.id)).items[0].piece.title

    async with database.library(HERE) as library:
        await editing.revise(library, await library.own(story.id, "ada"), {"headline": "As it is"})
        reading = asyncio.create_task(read())
        await asyncio.sleep(0.1)
        assert not reading.done()
    assert await reading == "As it is"
