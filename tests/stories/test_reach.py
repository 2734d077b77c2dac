"""How far a story went, in what may be told of it: small teams are not counted, whoever tells it too is its teller."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from stories import spread
from stories.database import Database
from stories.pieces import Status, Story
from stories.pledges import Result, Try
from stories.reach import Journey, Reach, journey, reached
from stories.tables.answers import Consent, CoTeller
from stories.tables.people import OrgUnit, Person
from stories.tries import Counted
from tests.stories.making import DAY, HERE, MONDAY, a_story, keep, published_story

TEAMS = {"ward": 5, "support": 6, "sales": 5, "porch": 4}


@pytest.fixture
async def teams(database: Database) -> dict[str, UUID]:
    """Four teams; the last one is small."""
    units = {name: OrgUnit(tenant=HERE, key=name, name=name.title()) for name in TEAMS}
    async with database.library(HERE) as library:
        library.session.add_all(units.values())
        await library.session.flush()
        for name, many in TEAMS.items():
            library.session.add_all(
                Person(tenant=HERE, id=f"{name} {n}", name="", language="en", unit_id=units[name].id)
                for n in range(many)
            )
    return {name: unit.id for name, unit in units.items()}


async def tried(database: Database, story: Story, person: str, unit: UUID | None, result: str = Result.worked) -> None:
    common: dict[str, Any] = {"tenant": HERE, "due": date(2026, 11, 30), "said_at": MONDAY, "changed_at": MONDAY}
    async with database.library(HERE) as library:
        library.session.add(
            Try(
                **common,
                piece_id=story.id,
                person_id=person,
                unit_id=unit,
                result=result,
                answered_at=MONDAY + 3 * DAY if result else None,
            )
        )


async def reach(database: Database, story: Story) -> Reach | None:
    async with database.session() as session:
        return (await reached(session, HERE, [story.id])).get(story.id)


async def journeyed(database: Database, story: Story) -> Journey:
    async with database.session() as session:
        return await journey(session, story)


async def test_a_story_that_went_nowhere_has_nothing_to_tell(database: Database, teams: dict[str, UUID]) -> None:
    story = published_story(unit_id=teams["ward"])
    await keep(database, story)
    assert await reach(database, story) is None
    await tried(database, story, "ben", teams["support"], Result.no_help)
    await tried(database, story, "cem", teams["ward"])
    assert await reach(database, story) is None, "it works in its own team only"


async def test_counts_teams_in_which_it_works_or_is_told_on(database: Database, teams: dict[str, UUID]) -> None:
    story = published_story(unit_id=teams["ward"])
    child = published_story(
        MONDAY + DAY, author_id="meg", author_name="Megan Sample", unit_id=teams["support"], parent_id=story.id
    )
    later = published_story(MONDAY + 2 * DAY, author_id="olu", author_name="Olu Example", parent_id=child.id)
    gone = a_story(unit_id=teams["porch"], parent_id=story.id, status=Status.withdrawn, published_at=MONDAY)
    await keep(database, story, child, later, gone)
    assert await reach(database, story) == Reach(1, 2, "Megan Sample")
    await tried(database, later, "ben", teams["sales"])
    await tried(database, story, "cem", teams["sales"], Result.adapted)
    assert await reach(database, story) == Reach(2, 2, "Megan Sample")
    assert await reach(database, child) == Reach(1, 1, "Olu Example")


async def test_a_small_team_is_not_counted(database: Database, teams: dict[str, UUID]) -> None:
    story = published_story(unit_id=teams["ward"])
    await keep(database, story)
    await tried(database, story, "ben", teams["porch"])
    assert await reach(database, story) is None
    assert (await journeyed(database, story)).teams == 0
    async with database.library(HERE) as library:
        person = await library.people.get("support 0")
        assert person
        person.unit_id = teams["porch"]
    assert await reach(database, story) == Reach(1)
    async with database.library(HERE) as library:
        person = await library.people.get("support 0")
        assert person
        person.left_at = MONDAY
    assert await reach(database, story) is None


@pytest.mark.parametrize(("said", "teams_reached"), [(Consent.agreed, 0), (Consent.asked, 1), (Consent.declined, 1)])
async def test_whoever_tells_it_too_takes_it_nowhere(
    database: Database, teams: dict[str, UUID], said: Consent, teams_reached: int
) -> None:
    story = published_story(unit_id=teams["ward"], with_names=["Ben Example"] if said is Consent.agreed else [])
    await keep(database, story)
    await tried(database, story, "ben", teams["support"])
    async with database.library(HERE) as library:
        asked = CoTeller(tenant=HERE, piece_id=story.id, person_id="ben", name="", state=said, asked_at=MONDAY)
        library.session.add(asked)
    found = await reach(database, story)
    assert (found.teams if found else 0) == teams_reached
    made = await journeyed(database, story)
    assert (made.teams, made.drop.many, len(made.ripple.triers)) == (teams_reached,) * 3
    async with database.library(HERE) as library:
        counted = await library.tries.counted([story.id])
    assert counted.get(story.id, Counted()).works == teams_reached


async def test_a_journey_is_the_ripple_and_its_versions(database: Database, teams: dict[str, UUID]) -> None:
    story = published_story(unit_id=teams["ward"])
    versions = [published_story(MONDAY + n * DAY, author_id=f"teller {n}", parent_id=story.id) for n in range(1, 8)]
    await keep(database, story, *versions)
    await tried(database, versions[4], "ben", teams["support"])
    await tried(database, versions[4], "cem", teams["sales"], Result.no_help)
    made = await journeyed(database, story)
    assert made.versions[0] == (versions[4], Counted(2, 1)), "the one that works for most comes first"
    assert [each.id for each, _ in made.versions[1:]] == [each.id for each in versions[:4]]
    assert (made.teams, made.ripple.retellings, made.drop.many) == (1, 7, 9)
    async with database.session() as session:
        assert await spread.read(session, HERE, story.id) == made.ripple
