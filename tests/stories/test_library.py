"""One tenant's library: one's own pieces, the newest to read, whom a story reached, and nothing of anybody else."""

import asyncio
from uuid import uuid4

import pytest

from stories import editing
from stories.database import Database
from stories.errors import NotFound, NotYours, YourOwn
from stories.library import LISTED_MOST, NEWEST
from stories.pieces import Status
from tests.stories.making import (
    DAY,
    HERE,
    MONDAY,
    THERE,
    a_channel,
    a_post,
    a_story,
    add,
    intend,
    keep,
    published_post,
    published_story,
)

OBJECTIVES: dict[str, str] = {}

# One's own


async def test_only_the_author_has_their_own_piece(database: Database) -> None:
    story, post = a_story(author_id="ada"), a_post(author_id="lea")
    await keep(database, story, post)
    async with database.library(HERE) as library:
        assert (await library.own(story.id, "ada")).id == story.id
        assert (await library.own(post.id, "lea")).id == post.id
        for id, person in ((story.id, "lea"), (post.id, "ada"), (post.id, "")):
            with pytest.raises(NotYours):
                await library.own(id, person)
        with pytest.raises(NotFound):
            await library.own(uuid4(), "ada")


async def test_lists_ones_own_pieces_newest_first(database: Database) -> None:
    drafts = [a_story(created_at=MONDAY + day * DAY, headline=f"Draft {day}") for day in range(LISTED_MOST)]
    post = a_post(author_id="ada", created_at=MONDAY + LISTED_MOST * DAY)
    told = published_story(headline="Told")
    await keep(database, *drafts, post, told, a_story(author_id="ben"), a_story(status=Status.discarded))
    async with database.library(HERE) as library:
        assert [piece.title for piece in await library.drafts("ada")] == [
            post.text,
            *(f"Draft {day}" for day in reversed(range(1, LISTED_MOST))),
        ]
        assert [piece.title for piece in await library.told("ada")] == ["Told"]
        assert await library.told("nobody") == []


# Reading


async def test_shows_the_newest_three_and_the_three_before_them(database: Database) -> None:
    await keep(database, *(published_story(MONDAY + day * DAY, headline=f"Day {day}") for day in range(NEWEST + 2)))
    await keep(database, a_story(headline="A draft"), published_story(headline="Elsewhere", tenant=THERE))
    async with database.library(HERE) as library:
        newest, more = await library.newest()
        assert ([story.headline for story in newest], more) == (["Day 4", "Day 3", "Day 2"], NEWEST)
        earlier, more = await library.newest(after=more)
    assert ([story.headline for story in earlier], more) == (["Day 1", "Day 0"], 0)


async def test_shows_the_newest_of_one_objective(database: Database) -> None:
    await keep(database, published_story(), published_story(objective="customer-experience", headline="Theirs"))
    async with database.library(HERE) as library:
        [theirs], more = await library.newest("customer-experience")
        assert (theirs.headline, more) == ("Theirs", 0)
        assert await library.newest("employee-experience") == ([], 0)


async def test_reading_waits_for_nobody_who_writes(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    async with database.library(HERE) as writing, database.library(HERE) as reading:
        await editing.revise(writing, await writing.own(story.id, "ada"), {"headline": "Being rewritten"})
        async with asyncio.timeout(20):
            assert (await reading.piece(story.id)).title == story.headline
            assert [each.id for each in (await reading.newest())[0]] == [story.id]


# Inspired


async def test_only_what_is_published_inspires_and_only_others(database: Database) -> None:
    draft, withdrawn, told = a_story(), a_story(status=Status.withdrawn, published_at=MONDAY), published_story()
    await keep(database, draft, withdrawn, told)
    async with database.library(HERE) as library:
        for piece in (draft, withdrawn):
            with pytest.raises(NotFound):
                await library.inspire(await library.piece(piece.id), "ben", True, MONDAY)
        with pytest.raises(YourOwn):
            await library.inspire(await library.piece(told.id), told.author_id, True, MONDAY)
        assert await library.inspired([told.id]) == {}


# Nothing of anybody else


async def test_nothing_of_another_tenant_is_found_or_read(database: Database) -> None:
    story, post, draft = published_story(tenant=THERE), published_post(tenant=THERE), a_story(tenant=THERE)
    await keep(database, story, post, draft)
    channel = a_channel(tenant=THERE)
    await add(database, channel)
    delivery = await intend(database, channel)
    async with database.library(THERE) as library:
        await library.inspire(await library.piece(story.id), "ben", True, MONDAY)
        edition = await library.channels.compose(await library.channels.get(channel.id), MONDAY, MONDAY)
        assert edition is not None

    async with database.library(HERE) as library:
        assert (await library.search.find("handovers", OBJECTIVES)).stories == ()
        assert await library.drafts("ada") == await library.told("ada") == []
        assert await library.inspired([story.id]) == {}
        assert await library.outbox.copies(story.id) == []
        assert await library.outbox.states([delivery.id]) == {}
        for reading in (
            library.piece(story.id),
            library.piece(post.id),
            library.own(draft.id, "ada"),
            library.channels.get(channel.id),
            library.channels.edition(edition.id),
        ):
            with pytest.raises(NotFound):
                await reading


async def test_nothing_of_another_tenant_is_told_or_changed(database: Database) -> None:
    """The same ids on both sides: object ids of channels and people are not ours to make unique."""
    here, there = published_story(headline="Told here"), published_story(tenant=THERE, headline="Told there")
    there.id = here.id
    await keep(database, here, there)
    await add(database, a_channel(), a_channel(tenant=THERE))
    async with database.library(HERE) as library:
        await library.conversations.removed([a_channel().id], a_channel().team_id)
        await library.inspire(await library.piece(here.id), "ben", True, MONDAY)
        await editing.revise(library, await library.piece(here.id), {"headline": "Changed here"})
    async with database.library(THERE) as library:
        channel = await library.channels.get(a_channel().id)
        assert channel.conversation.installed
        assert await library.inspired([there.id]) == {}
        edition = await library.channels.preview(channel, MONDAY)
        assert [item.piece.title for item in edition.items] == ["Told there"]
        stands = await library.piece(there.id)
        assert (stands.title, stands.version) == ("Told there", 1)
