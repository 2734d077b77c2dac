"""What waits for an editor, tenant by tenant; what was decided; and what is kept of it."""

import pytest

from stories import review
from stories.audit import Editor
from stories.database import Database
from stories.errors import NotFound, Outdated, TextTooShort
from stories.pieces import Status, Story
from stories.planned import publish_due
from stories.tables.house import Act
from stories.tables.people import Duty, Person, Role
from stories.waiting import SHOWN_MOST, Queue, tenants_waiting
from tests.bot.conftest import rows
from tests.scheduler.test_posts import planned_post
from tests.stories.making import DAY, HERE, MONDAY, THERE, a_post, a_story, keep
from tests.stories.test_editing import Desk

EDA = Editor("eda", "Eda Editor")
REASON = "Please leave out the customer's name."


def waiting(at: int = 0, **values: object) -> Story:
    return a_story(status=Status.waiting, waiting_since=MONDAY + at * DAY, **values)


async def test_each_tenant_has_its_own_switch_and_its_own_line(database: Database) -> None:
    await keep(database, waiting(tenant=THERE), a_story())
    async with database.library(THERE) as library:
        await review.switch(library, EDA, MONDAY, on=True)
        await review.switch(library, EDA, MONDAY, on=True)
        assert [each.act for each in await library.records.all()] == [Act.review_on]
        [piece] = await library.waiting.longest()
    async with database.library(HERE) as library:
        assert not await library.waiting.on()
        assert await library.waiting.queue() == Queue()
        assert await library.records.all() == []
        with pytest.raises(NotFound):
            await library.waiting.get(piece.id)
    async with database.session() as session:
        assert await tenants_waiting(session) == [THERE]


async def test_the_line_is_as_long_as_stories_and_posts_together(database: Database) -> None:
    post = a_post(status=Status.waiting, waiting_since=MONDAY - DAY)
    taken_back = a_story(status=Status.withdrawn, waiting_since=MONDAY - 3 * DAY)
    await keep(database, *(waiting(n) for n in range(SHOWN_MOST)), post, taken_back)
    async with database.library(HERE) as library:
        line = await library.waiting.queue()
        assert line == Queue(SHOWN_MOST + 1, MONDAY - DAY, MONDAY + (SHOWN_MOST - 1) * DAY)
        assert [each.waiting_since for each in await library.waiting.longest()] == [
            MONDAY + n * DAY for n in range(-1, SHOWN_MOST - 1)
        ]


async def test_an_editor_decides_about_what_they_saw(database: Database) -> None:
    story, desk = waiting(version=2), Desk()
    await keep(database, story)
    async with database.library(HERE) as library:
        [piece] = await library.waiting.longest()
        with pytest.raises(Outdated):
            await review.approve(library, piece, 1, EDA, MONDAY)
        with pytest.raises(Outdated):
            await review.give_back(library, desk, piece, 1, REASON, EDA, MONDAY)
        with pytest.raises(TextTooShort):
            await review.give_back(library, desk, piece, 2, "  Hm.  ", EDA, MONDAY)
        assert piece.status == Status.waiting
        await review.give_back(library, desk, piece, 2, REASON, EDA, MONDAY)
        assert (piece.status, piece.returned, piece.waiting_since) == (Status.draft, REASON, None)
        assert desk.refreshed == []  # it stood nowhere
        [record] = await library.records.all()
        assert (record.person_id, record.act, record.piece_id, record.note) == ("eda", Act.returned, piece.id, REASON)


async def test_what_was_planned_by_somebody_who_leads_no_longer_waits_like_everybodys(database: Database) -> None:
    post = planned_post()
    await keep(database, post)
    async with database.library(HERE) as library:
        await review.switch(library, EDA, MONDAY, on=True)
        assert await publish_due(library, Desk(), post.id, MONDAY, leads=False) is None
        assert [each.id for each in await library.waiting.longest()] == [post.id]
    found = await rows(database, "SELECT status, by_leader, planned_at, published_at FROM post")
    assert found == [("waiting", False, None, None)]
    assert await rows(database, "SELECT kind FROM matter") == [("demoted",)]


async def test_editors_are_those_whom_the_settings_name_and_their_groups_have(database: Database) -> None:
    async with database.library(HERE) as library:
        for id in ("eda", "ede", "edo", "ada"):
            left = MONDAY if id == "edo" else None
            library.session.add(Person(tenant=HERE, id=id, name=id, language="en", left_at=left))
        for id, source in (("ede", "group"), ("edo", "group"), ("ada", "another")):
            library.session.add(Role(tenant=HERE, role=Duty.editor, source=source, person_id=id))
        await library.session.flush()
        assert await library.people.editors({"eda", "group", "nobody"}) == ["eda", "ede"]
        assert await library.people.editors(set()) == []
