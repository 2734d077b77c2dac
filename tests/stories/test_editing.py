"""What becomes of a piece: publishing once, revising, mistakes all at once, and taking back what was put away."""

from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest

from stories import editing
from stories.database import Database
from stories.errors import (
    HeadlineTooShort,
    Needed,
    NotFound,
    NotReady,
    Outdated,
    TextTooShort,
    Unchosen,
    Unfit,
    UnknownChoice,
)
from stories.library import Library
from stories.objectives import BUILT_IN, POST_KINDS
from stories.pieces import Piece, Status
from stories.tables.deliveries import Delivery
from tests.stories.making import DAY, HERE, MONDAY, a_post, a_story, keep, published_story


@dataclass
class Desk:
    """A desk that writes down what it is asked to bring up to date."""

    refreshed: list[UUID] = field(default_factory=list)

    async def deliver(self, *more: Any) -> Delivery | None:
        raise NotImplementedError

    async def refresh(self, library: Library, piece_id: UUID) -> None:
        self.refreshed.append(piece_id)

    async def develop(self, library: Library, photo_id: UUID) -> None:
        raise NotImplementedError

    async def recount(self, library: Library, piece_id: UUID) -> None:
        raise NotImplementedError

    async def compare(self, library: Library, story_id: UUID) -> None: ...

    async def uncompare(self, library: Library, story_id: UUID) -> None: ...


# Publishing


async def test_publishing_twice_has_one_effect(database: Database) -> None:
    story = a_story()
    await keep(database, story)
    for at, first in ((MONDAY, True), (MONDAY + DAY, False)):
        async with database.library(HERE) as library:
            assert await editing.publish(library, await library.piece(story.id), version=1, at=at) is first
    async with database.library(HERE) as library:
        stands = await library.piece(story.id)
    assert (stands.status, stands.published_at, stands.version) == (Status.published, MONDAY, 1)


async def test_two_clicks_at_once_publish_once(database: Database) -> None:
    story = a_story()
    await keep(database, story)
    async with database.library(HERE) as one, database.library(HERE) as other:
        assert await editing.publish(one, await one.piece(story.id), 1, MONDAY)
        await one.session.commit()
        assert not await editing.publish(other, await other.piece(story.id), 1, MONDAY + DAY)


async def test_publishing_what_was_changed_elsewhere_is_refused(database: Database) -> None:
    story = a_story()
    await keep(database, story)
    async with database.library(HERE) as library:
        await editing.revise(library, await library.piece(story.id), {"headline": "Calm handovers"})
    async with database.library(HERE) as library:
        draft = await library.piece(story.id)
        with pytest.raises(Outdated):
            await editing.publish(library, draft, version=1, at=MONDAY)
        assert draft.status == Status.draft
        assert await editing.publish(library, draft, version=2, at=MONDAY)


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        ({"headline": ""}, ("headline",)),
        ({"headline": "x" * 121}, ("headline",)),
        ({"situation": "x" * 9, "objective": ""}, ("situation", "objective")),
        ({"change": "", "outcome": "x" * 1_001}, ("change", "outcome")),
    ],
)
async def test_a_story_that_lacks_something_stays_a_draft_and_says_what(
    database: Database, values: dict[str, str], missing: tuple[str, ...]
) -> None:
    story = a_story(**values)
    await keep(database, story)
    async with database.library(HERE) as library:
        draft = await library.piece(story.id)
        with pytest.raises(NotReady) as refused:
            await editing.publish(library, draft, 1, MONDAY)
    assert refused.value.facts == {"missing": missing, "count": len(missing)}
    assert draft.status == Status.draft


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        ({"text": "x" * 9}, ["text"]),
        ({"kind": ""}, ["kind"]),
        ({"kind": "rant", "objective": ""}, ["kind", "objective"]),
    ],
)
def test_a_post_says_what_it_lacks(values: dict[str, str], missing: list[str]) -> None:
    assert [field.name for field in editing.missing(a_post(**values))] == missing


@pytest.mark.parametrize("objective", BUILT_IN.active)
def test_nothing_is_missing_where_only_optional_fields_are_empty(objective: str) -> None:
    assert editing.missing(a_story(evidence="", steps=[], voice="", objective=objective)) == []
    for kind in POST_KINDS:
        assert editing.missing(a_post(kind=kind, ask="", due="2027-01-06", objective=objective)) == []


async def test_what_was_put_away_cannot_be_published(database: Database) -> None:
    for status in (Status.discarded, Status.withdrawn):
        story = a_story(status=status)
        await keep(database, story)
        async with database.library(HERE) as library:
            gone = await library.piece(story.id)
            assert not gone.editable
            with pytest.raises(NotFound):
                await editing.publish(library, gone, 1, MONDAY)


async def test_what_is_rolled_back_never_was(database: Database) -> None:
    story = a_story()
    with suppress(ZeroDivisionError):
        async with database.library(HERE) as library:
            await library.add(story)
            raise ZeroDivisionError
    async with database.library(HERE) as library:
        with pytest.raises(NotFound):
            await library.piece(story.id)


# Revising


async def test_only_a_change_makes_a_new_version(database: Database) -> None:
    story = a_story(steps=["Pin a page"])
    await keep(database, story)
    async with database.library(HERE) as library:
        stands = await library.piece(story.id)
        await editing.revise(library, stands, {"headline": stands.title, "steps": ["Pin a page"]})
        assert stands.version == 1
        await editing.revise(library, stands, {"headline": "Calm handovers", "steps": ["Pin it", "Fill it in"]})
    async with database.library(HERE) as library:
        stands = await library.piece(story.id)
    assert (stands.version, stands.title, stands.answers["steps"]) == (2, "Calm handovers", ["Pin it", "Fill it in"])


# Mistakes, all at once


def test_a_form_without_mistakes_is_understood_field_by_field() -> None:
    typed = {"headline": " Calm  handovers ", "steps": "1. Pin it\n2. Fill it in", "objective": "1"}
    shown = ("headline", "steps", "objective", "evidence")
    assert editing.understood(a_story(), typed, shown) == {
        "headline": "Calm handovers",
        "steps": ["Pin it", "Fill it in"],
        "objective": "high-performance",
        "evidence": "",
    }


def test_every_mistake_of_a_form_is_told_at_once() -> None:
    typed = {"headline": "Hm", "situation": "short", "change": "x" * 20, "objective": "42"}
    with pytest.raises(Unfit) as unfit:
        editing.understood(a_story(), typed, ("headline", "situation", "change", "outcome", "objective"))
    assert {name: type(error) for name, error in unfit.value.mistakes.items()} == {
        "headline": HeadlineTooShort,
        "situation": TextTooShort,
        "outcome": Needed,
        "objective": UnknownChoice,
    }
    assert unfit.value.facts == {"count": 4}


def test_a_choice_that_was_not_made_is_no_matter_of_words() -> None:
    with pytest.raises(Unfit) as unfit:
        editing.understood(a_story(), {}, ("objective",))
    assert {name: type(error) for name, error in unfit.value.mistakes.items()} == {"objective": Unchosen}


def test_a_required_field_that_was_cleared_is_refused_and_one_that_was_not_shown_is_left_alone() -> None:
    with pytest.raises(Unfit) as unfit:
        editing.understood(a_story(), {}, ("headline",))
    assert list(unfit.value.mistakes) == ["headline"]
    assert editing.understood(a_story(), {"headline": "Not shown"}, ("evidence",)) == {"evidence": ""}


async def test_a_form_that_was_saved_reaches_every_posted_copy(database: Database) -> None:
    published, draft, desk = published_story(), a_story(), Desk()
    await keep(database, published, draft)
    for story in (published, draft):
        async with database.library(HERE) as library:
            piece = await library.piece(story.id)
            await editing.save(library, desk, piece, 1, {"headline": "Calm handovers"}, ("headline",), MONDAY)
            assert (piece.title, piece.version) == ("Calm handovers", 2)
    assert desk.refreshed == [published.id]


async def test_a_form_that_shows_an_older_version_is_refused(database: Database) -> None:
    story = published_story(version=2)
    await keep(database, story)
    async with database.library(HERE) as library:
        piece, desk = await library.piece(story.id), Desk()
        with pytest.raises(Outdated):
            await editing.save(library, desk, piece, 1, {"headline": "Calm handovers"}, ("headline",), MONDAY)
    assert (piece.title, desk.refreshed) == (story.headline, [])


# Putting away, and taking that back


async def test_a_discarded_draft_comes_back_a_draft(database: Database) -> None:
    story, desk = a_story(), Desk()
    await keep(database, story)
    async with database.library(HERE) as library:
        piece = await library.piece(story.id)
        assert await editing.discard(library, piece)
        assert not await editing.discard(library, piece)
        assert piece.status == Status.discarded
        assert await editing.restore(library, desk, piece)
        assert not await editing.restore(library, desk, piece)
    assert (piece.status, desk.refreshed) == (Status.draft, [])


async def test_a_withdrawn_story_leaves_every_copy_and_comes_back_to_them(database: Database) -> None:
    story, desk = published_story(), Desk()
    await keep(database, story)
    async with database.library(HERE) as library:
        piece = await library.piece(story.id)
        assert await editing.withdraw(library, desk, piece)
        assert not await editing.withdraw(library, desk, piece)
        assert (piece.status, desk.refreshed) == (Status.withdrawn, [story.id])
        assert await editing.restore(library, desk, piece)
    assert (piece.status, piece.published_at, desk.refreshed) == (Status.published, MONDAY, [story.id, story.id])


@pytest.mark.parametrize("status", [Status.draft, Status.published])
async def test_what_was_not_put_away_is_neither_withdrawn_nor_discarded_by_mistake(
    database: Database, status: Status
) -> None:
    story, desk = a_story(status=status), Desk()
    await keep(database, story)
    async with database.library(HERE) as library:
        piece: Piece = await library.piece(story.id)
        if status == Status.draft:
            assert not await editing.withdraw(library, desk, piece)
        else:
            assert not await editing.discard(library, piece)
    assert (piece.status, desk.refreshed) == (status, [])
