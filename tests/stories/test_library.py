"""One tenant's library: publishing, revising, finding, and nothing of anybody else."""

from contextlib import suppress
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from stories import evidence
from stories.database import Database
from stories.errors import HeadlineTooShort, NotFound, NotReady, NotYours, Outdated, StoryError
from stories.library import FOUND_MOST, LISTED_MOST
from stories.pieces import Status, Story
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

# Publishing


async def test_publishing_twice_has_one_effect(database: Database) -> None:
    story = a_story()
    await keep(database, story)
    for at, first in ((MONDAY, True), (MONDAY + DAY, False)):
        async with database.library(HERE) as library:
            assert await library.publish(await library.story(story.id), version=1, at=at) is first
    async with database.library(HERE) as library:
        stands = await library.story(story.id)
    assert (stands.status, stands.published_at, stands.version) == (Status.published, MONDAY, 1)


async def test_two_clicks_at_once_publish_once(database: Database) -> None:
    story = a_story()
    await keep(database, story)
    async with database.library(HERE) as one, database.library(HERE) as other:
        assert await one.publish(await one.story(story.id), 1, MONDAY)
        await one.session.commit()
        assert not await other.publish(await other.story(story.id), 1, MONDAY + DAY)


async def test_publishing_what_was_changed_elsewhere_is_refused(database: Database) -> None:
    story = a_story()
    await keep(database, story)
    async with database.library(HERE) as library:
        await library.revise(await library.story(story.id), {"headline": "Calm handovers"})
    async with database.library(HERE) as library:
        draft = await library.story(story.id)
        with pytest.raises(Outdated):
            await library.publish(draft, version=1, at=MONDAY)
        assert draft.status == Status.draft
        assert await library.publish(draft, version=2, at=MONDAY)


@pytest.mark.parametrize(("missing", "refusal"), [({"headline": ""}, HeadlineTooShort), ({"objective": ""}, NotReady)])
async def test_a_story_with_something_missing_stays_a_draft(
    database: Database, missing: dict[str, str], refusal: type[StoryError]
) -> None:
    story = a_story(**missing)
    await keep(database, story)
    async with database.library(HERE) as library:
        draft = await library.story(story.id)
        with pytest.raises(refusal):
            await library.publish(draft, 1, MONDAY)
    async with database.library(HERE) as library:
        assert (await library.story(story.id)).status == Status.draft


async def test_what_was_put_away_cannot_be_published(database: Database) -> None:
    discarded, withdrawn = a_story(), published_post()
    await keep(database, discarded, withdrawn)
    for piece, becomes in ((discarded, Status.discarded), (withdrawn, Status.withdrawn)):
        async with database.library(HERE) as library:
            await library.discard(await library.piece(piece.id))
        async with database.library(HERE) as library:
            gone = await library.piece(piece.id)
            assert gone.status == becomes
            assert not gone.editable
            with pytest.raises(NotFound):
                await library.publish(gone, 1, MONDAY)


async def test_what_is_rolled_back_never_was(database: Database) -> None:
    story = a_story()
    with suppress(ZeroDivisionError):
        async with database.library(HERE) as library:
            await library.add(story)
            raise ZeroDivisionError
    async with database.library(HERE) as library:
        with pytest.raises(NotFound):
            await library.story(story.id)


# Revising


async def test_only_a_change_makes_a_new_version(database: Database) -> None:
    story = a_story(steps=["Pin a page"])
    await keep(database, story)
    async with database.library(HERE) as library:
        stands = await library.story(story.id)
        await library.revise(stands, {"headline": stands.headline, "steps": ["Pin a page"]})
        assert stands.version == 1
        await library.revise(stands, {"headline": "Calm handovers", "steps": ["Pin it", "Fill it in"]})
    async with database.library(HERE) as library:
        stands = await library.story(story.id)
    assert (stands.version, stands.headline, stands.steps) == (2, "Calm handovers", ["Pin it", "Fill it in"])


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


# Finding


async def find(database: Database, words: str, tenant: str = HERE) -> list[str]:
    async with database.library(tenant) as library:
        return [story.headline for story in await library.find(words)]


async def test_a_word_in_the_headline_counts_more_than_one_in_the_steps(database: Database) -> None:
    await keep(
        database,
        published_story(MONDAY + DAY, headline="In the steps", steps=["Hang up a whiteboard"]),
        published_story(MONDAY, headline="A whiteboard for everybody"),
        published_story(MONDAY + 2 * DAY, headline="In the outcome", outcome="The whiteboard is full of ideas."),
    )
    assert await find(database, "whiteboard") == ["A whiteboard for everybody", "In the outcome", "In the steps"]


async def test_of_equal_matches_the_newest_comes_first_and_five_are_enough(database: Database) -> None:
    await keep(
        database, *(published_story(MONDAY + day * DAY, headline=f"Page {day}") for day in range(FOUND_MOST + 2))
    )
    assert await find(database, "page") == ["Page 6", "Page 5", "Page 4", "Page 3", "Page 2"]


@pytest.mark.parametrize(
    ("language", "headline", "words"),
    [
        ("en", "Calmer handovers", "handover"),
        ("en", "Calmer handovers", "HANDOVERS calmer"),
        ("en", "We met daily", "meeting OR daily"),
        ("de", "Ruhigere Übergaben", "Übergabe"),
        ("de", "Ruhigere Übergaben", "ubergabe"),
        ("de", "Die Häuser sind warm", "Haus"),
        ("de", "Kürzere Besprechungen", "kurze Besprechung"),
        ("en", "Calmer handovers at night", '"handovers at night"'),
    ],
)
async def test_words_are_found_in_all_their_forms(database: Database, language: str, headline: str, words: str) -> None:
    await keep(
        database, published_story(language=language, headline=headline), published_story(headline="Other things")
    )
    assert await find(database, words) == [headline]


@pytest.mark.parametrize("name", ["Emma Jones", "Emma Williams", "Emma Müller", "Emma van den Berg"])
async def test_a_story_is_found_by_its_teller(database: Database, name: str) -> None:
    await keep(database, published_story(headline="Theirs", author_name=name), published_story(headline="Other"))
    assert await find(database, name.split()[-1]) == await find(database, name) == ["Theirs"]


@pytest.mark.parametrize("unwanted", ["-night", "-meetings", "-nurses"])
@pytest.mark.parametrize("language", ["en", "de"])
async def test_a_word_with_a_minus_is_unwanted(database: Database, unwanted: str, language: str) -> None:
    word = unwanted.removeprefix("-")
    await keep(
        database,
        published_story(headline="A calm plan", language=language),
        published_story(headline=f"A plan for the {word}", language=language),
    )
    assert await find(database, f"plan {unwanted}") == ["A calm plan"]


@pytest.mark.parametrize("status", [Status.draft, Status.withdrawn, Status.discarded])
async def test_only_what_is_published_is_found(database: Database, status: Status) -> None:
    await keep(database, a_story(status=status, published_at=MONDAY))
    assert await find(database, "handovers") == []


async def test_a_revised_story_is_found_by_its_new_words_only(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    async with database.library(HERE) as library:
        await library.revise(await library.story(story.id), {"headline": "Quiet mornings"})
    assert await find(database, "mornings quiet") == ["Quiet mornings"]
    assert await find(database, "handovers") == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=())) | st.text("'\"(:*&|!<>-\\ \0ab%_", max_size=30))
@example("'\"(:*&|!")
@example("\0")
@example("\ud800")
@example("a" * 3_000)
@example("((((" * 50)
@example('"handovers')
async def test_no_search_is_too_strange(database: Database, words: str) -> None:
    async with database.library(HERE) as library:
        assert await library.find(words) == []


async def test_a_search_is_text_not_a_command(database: Database) -> None:
    await keep(database, published_story())
    assert await find(database, "handovers'); DROP TABLE story; --") == []
    assert await find(database, "handovers") == ["Calmer handovers between shifts"]


# Inspired


async def test_only_what_is_published_inspires(database: Database) -> None:
    draft, withdrawn = a_story(), a_story(status=Status.withdrawn, published_at=MONDAY)
    await keep(database, draft, withdrawn)
    async with database.library(HERE) as library:
        for piece in (draft, withdrawn):
            with pytest.raises(NotFound):
                await library.inspire(await library.story(piece.id), "ben", 0, MONDAY)


# Nothing of anybody else


async def test_nothing_of_another_tenant_is_found_or_read(database: Database) -> None:
    story, post, draft = published_story(tenant=THERE), published_post(tenant=THERE), a_story(tenant=THERE)
    await keep(database, story, post, draft)
    channel = a_channel(tenant=THERE)
    await add(database, channel)
    delivery = await intend(database, channel)
    async with database.library(THERE) as library:
        await library.inspire(await library.story(story.id), "ben", 0, MONDAY)
        edition = await library.channels.compose(await library.channels.get(channel.id), MONDAY, MONDAY)
        assert edition is not None

    async with database.library(HERE) as library:
        assert await library.find("handovers") == []
        assert await library.drafts("ada") == await library.told("ada") == []
        assert await library.inspired([story.id]) == {}
        assert await library.outbox.copies(story.id) == []
        assert await library.outbox.states([delivery.id]) == {}
        for reading in (
            library.story(story.id),
            library.post(post.id),
            library.piece(post.id),
            library.own(draft.id, "ada"),
            library.channels.get(channel.id),
            library.channels.edition(edition.id),
        ):
            with pytest.raises(NotFound):
                await reading
    assert await find(database, "handovers", THERE) == ["Calmer handovers between shifts"]


async def test_nothing_of_another_tenant_is_told_or_changed(database: Database) -> None:
    """The same ids on both sides: object ids of channels and people are not ours to make unique."""
    here, there = published_story(headline="Told here"), published_story(tenant=THERE, headline="Told there")
    there.id = here.id
    await keep(database, here, there)
    await add(database, a_channel(), a_channel(tenant=THERE))
    async with database.library(HERE) as library:
        await library.channels.removed([a_channel().id], a_channel().team_id)
        await library.inspire(await library.story(here.id), "ben", 0, MONDAY)
        await library.revise(await library.story(here.id), {"headline": "Changed here"})
    async with database.library(THERE) as library:
        channel = await library.channels.get(a_channel().id)
        assert channel.installed
        assert await library.inspired([there.id]) == {}
        edition = await library.channels.preview(channel, MONDAY)
        assert [item.piece.title for item in edition.items] == ["Told there"]
        stands = await library.story(there.id)
        assert (stands.headline, stands.version) == ("Told there", 1)


async def test_finds_within_500_of_the_newest_matches(database: Database) -> None:
    """A better match may be left out when it is older than 500 others: that is the price of a quick answer."""
    await keep(database, published_story(MONDAY - DAY, headline="Whiteboard whiteboard", outcome="whiteboard " * 9))
    many = [
        published_story(MONDAY + timedelta(seconds=number), headline="Other", steps=["whiteboard"])
        for number in range(500)
    ]
    async with database.library(HERE) as library:
        library.session.add_all(many)
    assert await find(database, "whiteboard") == ["Other"] * FOUND_MOST
    async with database.library(HERE) as library:
        story: Story = await library.story(many[0].id)
        await library.discard(story)
    assert (await find(database, "whiteboard"))[0] == "Whiteboard whiteboard"


async def test_evidence_is_read_when_it_is_given(database: Database) -> None:
    story = a_story()
    await keep(database, story)
    for said, kind in (("4 hours -> 10 minutes", "change"), ("Nobody asks.", "observation"), ("", "")):
        async with database.library(HERE) as library:
            await library.revise(await library.story(story.id), {"evidence": said})
        async with database.library(HERE) as library:
            kept = await library.story(story.id)
            assert (kept.evidence_kind, kept.reading) == (kind, evidence.read(said, "en"))
