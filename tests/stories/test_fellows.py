"""What others made of what somebody tries: who is named, who is not, and who hears of it."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select, text
from sqlalchemy.dialects.postgresql import asyncpg

from stories import fellows, matters
from stories.database import Database
from stories.fellows import FELLOWS, Fellow, Made
from stories.pieces import Status, Story
from stories.pledges import Result, Try
from stories.tables.answers import Consent, CoTeller
from stories.tables.letters import Matter
from stories.tables.people import Person
from tests.stories.making import DAY, HERE, MONDAY, THERE, a_story, keep, published_story

LATER = MONDAY + 10 * DAY


async def knows(database: Database, *names: str, tenant: str = HERE) -> None:
    async with database.library(tenant) as library:
        library.session.add_all(
            Person(tenant=tenant, id=name, name=name.title(), language="en", address=f"{name}@example.org")
            for name in names
        )


def tries(story: Story, person: str, result: str = "", at: datetime = MONDAY + 5 * DAY, **more: Any) -> Try:
    usual: dict[str, Any] = {"due": date(2026, 12, 1), "said_at": MONDAY, "changed_at": at if result else MONDAY}
    answered = at if result else None
    return Try(
        tenant=story.tenant,
        piece_id=story.id,
        person_id=person,
        result=result,
        answered_at=answered,
        **{**usual, **more},
    )


async def adds(database: Database, *rows: Any) -> None:
    async with database.library(HERE) as library:
        library.session.add_all(rows)


async def due(database: Database, now: datetime = LATER) -> list[Matter]:
    async with database.session() as session:
        return await fellows.due(session, now)


async def told(database: Database, now: datetime = LATER) -> dict[str, list[Made]]:
    """What each person is told whom there is something to tell."""
    async with database.library(HERE) as library:
        found = {each.person_id: await fellows.read(library, each) for each in await fellows.due(library.session, now)}
    return {person: made for person, made in found.items() if made}


@pytest.fixture
async def story(database: Database) -> Story:
    """Ada's, which Ben tries."""
    await knows(database, "ada", "ben", "cem", "meg")
    story = published_story()
    await keep(database, story)
    await adds(database, tries(story, "ben"))
    return story


async def test_who_tries_it_hears_for_whom_it_works(database: Database, story: Story) -> None:
    await adds(
        database,
        tries(story, "cem", Result.worked),
        tries(story, "meg", Result.adapted, why="Shorter.", said_of=Result.adapted),
    )
    found = await told(database)
    meg = Fellow("meg", "Meg", "meg@example.org", "adapted", "Shorter.")
    cem = Fellow("cem", "Cem", "cem@example.org", "worked")
    assert [each.fellows for each in found["ben"]] == [(meg, cem)], "who adapted it first"
    assert [each.fellows for each in found["cem"]] == [(meg,)], "it works for Cem as it is"
    assert set(found) == {"ben", "cem"}


@pytest.mark.parametrize(
    "more",
    [
        {"seen": False},
        {"active": False},
        {"result": Result.not_yet},
        {"result": Result.no_help},
        {"person": "ada"},
        {"person": "co"},
        {"at": MONDAY - DAY},
        {"at": MONDAY - 70 * DAY},
    ],
    ids=str,
)
async def test_of_whom_nothing_is_told(database: Database, story: Story, more: dict[str, Any]) -> None:
    await knows(database, "co")
    await adds(
        database,
        CoTeller(tenant=HERE, piece_id=story.id, person_id="co", name="", state=Consent.agreed, asked_at=MONDAY),
        tries(story, **{"person": "meg", "result": Result.adapted, **more}),
    )
    assert "ben" not in await told(database)


async def test_a_withdrawn_story_is_over(database: Database, story: Story) -> None:
    await adds(database, tries(story, "meg", Result.adapted))
    async with database.library(HERE) as library:
        (await library.piece(story.id)).status = Status.withdrawn
    assert await told(database) == {}


async def test_a_version_is_named_by_who_told_it(database: Database, story: Story) -> None:
    at = MONDAY + 6 * DAY
    version = published_story(at, author_id="meg", author_name="Meg", parent_id=story.id)
    draft = a_story(author_id="cem", parent_id=story.id)
    sealed = published_story(at, author_id="sealed:1", author_name="", parent_id=story.id)
    await keep(database, version, draft, sealed)
    await adds(database, tries(story, "meg", Result.adapted, seen=False))
    [made] = (await told(database))["ben"]
    [meg] = made.fellows
    assert (meg.name, meg.result, meg.version and meg.version.id) == ("Meg", "", version.id), "told under their name"


async def test_once_a_week_and_nothing_twice(database: Database, story: Story) -> None:
    await adds(database, tries(story, "meg", Result.adapted))
    async with database.session() as session:
        await matters.gather(session, await fellows.due(session, LATER))
    assert await due(database, LATER + 3 * DAY) == []
    await adds(database, tries(story, "cem", Result.adapted, LATER + DAY))
    assert "ben" not in {each.person_id for each in await due(database, LATER + 6 * DAY)}
    [again] = [each for each in await due(database, LATER + 8 * DAY) if each.person_id == "ben"]
    async with database.library(HERE) as library:
        [made] = await fellows.read(library, again)
    assert [each.person_id for each in made.fellows] == ["cem"]


async def test_what_was_told_is_read_as_it_stands(database: Database, story: Story) -> None:
    await adds(database, tries(story, "meg", Result.adapted))
    async with database.session() as session:
        await matters.gather(session, await fellows.due(session, LATER))
    async with database.library(HERE) as library:
        kept = (await library.session.scalars(select(Matter).where(Matter.kind == FELLOWS))).all()  # type: ignore[arg-type]
        matter = next(each for each in kept if each.person_id == "ben")
        assert await fellows.read(library, matter)
        for tried in (await library.session.scalars(select(Try))).all():
            tried.seen = False
        await library.session.flush()
        assert await fellows.read(library, matter) == [], "she said no meanwhile"


async def test_many_hear_of_it_some_at_a_time(
    database: Database, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fellows, "AT_A_TIME", 4)
    names = [f"person {n}" for n in range(9)]
    await knows(database, *names)
    await adds(database, *(tries(story, name) for name in names), tries(story, "meg", Result.adapted))
    heard: set[str] = set()
    for _ in range(3):
        async with database.session() as session:
            found = await fellows.due(session, LATER)
            await matters.gather(session, found)
        assert len(found) <= 4
        assert not heard & {each.person_id for each in found}
        heard |= {each.person_id for each in found}
    assert heard == {"ben", *names}


async def test_another_organisation_hears_nothing(database: Database, story: Story) -> None:
    await knows(database, "eve", tenant=THERE)
    same = published_story(tenant=THERE, id=story.id)
    await keep(database, same)
    async with database.library(THERE) as library:
        library.session.add(tries(same, "eve"))
    await adds(database, tries(story, "meg", Result.adapted))
    assert {each.tenant for each in await due(database)} == {HERE}


async def test_two_are_named_of_many(database: Database, story: Story) -> None:
    names = [f"person {n}" for n in range(9)]
    await knows(database, *names)
    await adds(
        database, *(tries(story, name, Result.adapted, MONDAY + timedelta(hours=n + 1)) for n, name in enumerate(names))
    )
    [made] = (await told(database))["ben"]
    assert [each.person_id for each in made.fellows] == ["person 8", "person 7"]


async def test_whether_there_is_anybody_to_ask_is_known_without_reading_every_plan(database: Database) -> None:
    """A story that thousands plan to try is planned by the next one as fast as any other, whoever asks."""
    whoever = fellows._ANYBODY_BESIDE.compile(dialect=asyncpg.dialect()).construct_expanded_state(  # type: ignore[no-untyped-call]
        {"tenant": HERE, "id": uuid4()}
    )
    async with database.library(HERE) as library:
        line = await library.session.connection()
        await line.execute(text("SET LOCAL enable_seqscan = off"))
        plan = await line.exec_driver_sql(f"EXPLAIN (GENERIC_PLAN) {whoever.statement}")
        assert "try_tried" in "\n".join(plan.scalars())
