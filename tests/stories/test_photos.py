"""Which photo a story shows, where, and to whom."""

from datetime import timedelta
from typing import Any

import pytest

from stories import echoes
from stories.database import Database
from stories.photos import Face, Photo, PhotoState, photo_at
from stories.pieces import Status, Story
from stories.tables.people import Person
from tests.stories.making import HERE, MONDAY, THERE, a_story

SITE = "https://retold.example"


async def shows(database: Database, tenant: str = HERE, state: PhotoState = PhotoState.kept, **more: Any) -> Story:
    """A story with a photo of its own."""
    async with database.library(tenant) as library:
        story = await library.add(a_story(tenant=tenant, **{"status": Status.published, **more}))
        photo = Photo(tenant=tenant, story_id=story.id, person_id=story.author_id, at=MONDAY, state=state)
        photo.key, photo.picture, photo.small, photo.width, photo.height = (
            f"key of {story.id}",
            b"large",
            b"small",
            4,
            3,
        )
        library.session.add(photo)
        story.photo = str(photo.id)
    return story


async def test_at_an_address_where_there_is_one_and_else_in_the_card(database: Database) -> None:
    story = await shows(database)
    async with database.library(HERE) as library:
        picture = (await library.photos.shown([story]))[story.id]
        assert (picture.url, picture.inline, picture.here) == ("data:image/jpeg;base64,c21hbGw=", True, True)
        assert await library.photos.shown([story], inline=False) == {}
    database.site = SITE
    async with database.library(HERE) as library:
        for inline in (True, False):
            picture = (await library.photos.shown([story], inline=inline))[story.id]
            assert (picture.url, picture.inline) == (f"{SITE}/photo/key of {story.id}", False)


@pytest.mark.parametrize("state", [PhotoState.coming, PhotoState.refused])
async def test_nothing_as_long_as_it_is_not_here(database: Database, state: PhotoState) -> None:
    story = await shows(database, state=state)
    async with database.library(HERE) as library:
        shown = await library.photos.shown([story])
    assert [picture.here for picture in shown.values()] == ([False] if state is PhotoState.coming else [])


async def test_never_another_tenants_nor_another_storys_photo(database: Database) -> None:
    theirs, mine = await shows(database, tenant=THERE), a_story(status=Status.published)
    mine.photo = theirs.photo
    async with database.library(HERE) as library:
        await library.add(mine)
        assert await library.photos.shown([mine]) == {}
        other = await library.add(a_story(status=Status.published))
        beside = await shows(database)
        other.photo = beside.photo
        assert other.id not in await library.photos.shown([other])


@pytest.mark.parametrize("status", Status)
async def test_answers_at_its_address_while_its_story_is_there(database: Database, status: Status) -> None:
    story = await shows(database, status=status)
    async with database.session() as session:
        found = await photo_at(session, f"key of {story.id}")
    assert found == (None if status in (Status.withdrawn, Status.discarded) else b"large")


async def test_one_that_was_replaced_has_no_address(database: Database) -> None:
    story = await shows(database)
    async with database.library(HERE) as library:
        (await library.own(story.id, "ada")).sqlmodel_update({"photo": ""})
    async with database.session() as session:
        assert await photo_at(session, f"key of {story.id}") is None


async def test_a_digest_has_room_for_addresses_only(database: Database) -> None:
    story = await shows(database)
    async with database.library(HERE) as library:
        library.session.add(Person(tenant=HERE, id="ada", name="Ada Example", language="en"))
        library.session.add(Face(tenant=HERE, person_id="ada", key="k", picture=b"x", looked_at=MONDAY))
    for site, wanted in (("", (None, "")), (SITE, (f"{SITE}/photo/key of {story.id}", f"{SITE}/face/k"))):
        database.site = site
        async with database.library(HERE) as library:
            beside = await echoes.echoes(library.session, HERE, [story], library.photos, inline=False)
        echo = beside[story.id]
        assert (echo.photo.url if echo.photo else None, echo.face) == wanted


async def test_the_directory_is_asked_for_tellers_it_has_and_not_again_for_a_week(database: Database) -> None:
    async with database.library(HERE) as library:
        people: dict[str, Any] = {"ada": {}, "ben": {"listed": False}, "cyd": {"left_at": MONDAY}, "dan": {}}
        for id, more in people.items():
            library.session.add(Person(tenant=HERE, id=id, name=id, language="en", **{"listed": True, **more}))
            await library.add(a_story(author_id=id, status=Status.draft if id == "dan" else Status.published))
        assert await library.photos.to_look_at("", 9, MONDAY) == ["ada"]
        assert await library.photos.to_look_at("ada", 9, MONDAY) == []
        await library.photos.looked_at([("ada", None)], MONDAY)
        assert await library.photos.to_look_at("", 9, MONDAY + timedelta(days=6)) == []
        assert await library.photos.to_look_at("", 9, MONDAY + timedelta(days=7)) == ["ada"]
