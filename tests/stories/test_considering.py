"""What lies before somebody who thinks of trying a story."""

from datetime import date
from typing import Any

import pytest

from stories.considering import Considered, consider
from stories.database import Database
from stories.errors import NotFound
from stories.pieces import Post, Status, Story
from stories.pledges import Result, Try
from tests.stories.making import HERE, MONDAY, THERE, a_story, keep, published_post, published_story


def said(story: Story, person: str, **more: Any) -> Try:
    when: dict[str, Any] = {"due": date(2026, 12, 1), "said_at": MONDAY, "changed_at": MONDAY}
    return Try(tenant=story.tenant, piece_id=story.id, person_id=person, **when, **more)


async def considered(database: Database, story: Story | Post, tenant: str = HERE) -> Considered:
    async with database.library(tenant) as library:
        return await consider(library.session, tenant, story.id, "ben")


async def test_there_is_the_story_and_what_they_said_themselves(database: Database) -> None:
    story, other = published_story(), published_story()
    await keep(database, story, other)
    async with database.library(HERE) as library:
        library.session.add_all([said(story, "cem"), said(other, "ben", moment="on Friday")])
    first, second = await considered(database, story), await considered(database, other)
    assert (first.story.id, first.ever, first.kept, first.anybody) == (story.id, None, None, False)
    assert second.kept
    assert second.kept.moment == "on Friday"


async def test_what_they_took_back_is_remembered_and_not_kept(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    async with database.library(HERE) as library:
        library.session.add(said(story, "ben", moment="on Friday", active=False, result=Result.worked))
    found = await considered(database, story)
    assert found.ever
    assert found.ever.moment == "on Friday"
    assert (found.kept, found.anybody) == (None, False)


@pytest.mark.parametrize("result", Result)
async def test_somebody_can_be_asked_who_made_it_work(database: Database, result: Result) -> None:
    story = published_story()
    await keep(database, story, published_story())
    async with database.library(HERE) as library:
        library.session.add(said(story, "cem", result=result))
    assert (await considered(database, story)).anybody == (result in (Result.worked, Result.adapted))


async def test_somebody_can_be_asked_who_told_a_version_of_it(database: Database) -> None:
    story, other = published_story(), published_story()
    await keep(database, story, other, published_story(parent_id=story.id))
    assert (await considered(database, story)).anybody
    assert not (await considered(database, other)).anybody


@pytest.mark.parametrize("status", [status for status in Status if status != Status.published])
async def test_only_what_is_published_is_considered(database: Database, status: Status) -> None:
    story = a_story(status=status, published_at=MONDAY)
    await keep(database, story)
    with pytest.raises(NotFound):
        await considered(database, story)


async def test_nothing_of_another_tenant_is_considered(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    with pytest.raises(NotFound):
        await considered(database, story, THERE)


async def test_a_post_is_nothing_to_try(database: Database) -> None:
    post = published_post()
    await keep(database, post)
    with pytest.raises(NotFound):
        await considered(database, post)
