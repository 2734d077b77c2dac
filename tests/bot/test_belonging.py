"""Which team somebody is in, and what follows: a story says where it worked, and a surprise comes from far away."""

import pytest
from sqlalchemy import text

from stories.database import Database
from stories.tables.people import UnitFrom
from tests.bot.conftest import rows
from tests.cards.examples import nodes
from tests.conftest import Retold
from tests.connector import TENANT, Json, readable
from tests.conversation import STORY, Person, goes_out, opens, publishes, tells


async def joins(database: Database, person: Person, name: str, said: UnitFrom = UnitFrom.imported) -> None:
    """Somebody is in a unit, as an import or the directory says it."""
    await person.says("stories")
    async with database.library(TENANT) as library:
        assert await library.people.assign(person.id, await library.people.named(said, name), said)


async def published(person: Person, headline: str = STORY[0]) -> Json:
    """What is said when they publish a story."""
    await tells(person, headline)
    await goes_out(person, "Published")
    return person.card


async def test_is_asked_once_and_their_story_says_where_it_worked(
    retold: Retold, teller: Person, database: Database
) -> None:
    asked = await published(teller)
    assert "Which team are you in?" in readable(asked)
    await teller.clicks("Save", unit="Customer Support", sees="from Customer Support")
    assert "Which team are you in?" not in readable(teller.card)
    await teller.clicks("See it")
    assert "from Customer Support" in readable(teller.card)
    ben = retold.person("Ben Example")
    assert "from Customer Support" in await ben.says("stories")
    again = await published(teller, "Another good practice")
    assert "Which team" not in readable(again)
    assert "from Customer Support" in readable(again)


async def test_what_a_team_is_called_stays_as_it_was_typed(retold: Retold, teller: Person) -> None:
    name = "**R&D** [more](http://e.example) {{DATE(x)}}"
    await teller.says("my team")
    await teller.clicks("Save", unit=name)
    assert all(name not in str(node.get("text")) for node in nodes(teller.card) if node["type"] == "TextBlock")
    ben = retold.person("Ben Example")
    await ben.says("my team")
    drawn = [str(node.get("text")) for node in nodes(ben.card) if node["type"] == "TextBlock"]
    assert not any("R&D" in text for text in drawn)
    assert "**R&D** [more](http://e.example)" in readable(ben.card)


async def test_whoever_does_not_answer_is_not_asked_again(teller: Person) -> None:
    await published(teller)
    assert "Which team" not in readable(await published(teller, "Another good practice"))


async def test_the_teams_that_are_known_can_be_picked(retold: Retold, teller: Person, database: Database) -> None:
    for name, unit in (("Ben Example", "Sales"), ("Cleo Example", "Support"), ("Dee Example", "Support")):
        await joins(database, retold.person(name), unit)
    asked = await published(teller)
    assert readable(asked).index("Support") < readable(asked).index("Sales")
    await teller.clicks("Sales", sees="from Sales")
    assert await rows(database, "SELECT count(*) FROM org_unit") == [(2,)]


async def test_a_name_that_is_known_is_the_same_team(retold: Retold, teller: Person, database: Database) -> None:
    await joins(database, retold.person("Ben Example"), "Sales")
    await published(teller)
    await teller.clicks("Save", unit="  sales ", sees="from Sales")
    assert await rows(database, "SELECT count(*) FROM org_unit") == [(1,)]


async def test_two_teams_of_one_name_are_two(retold: Retold, teller: Person, database: Database) -> None:
    await joins(database, retold.person("Ben Example"), "Support", UnitFrom.imported)
    for name in ("Cleo Example", "Dee Example"):
        await joins(database, retold.person(name), "Support", UnitFrom.directory)
    await published(teller)
    await teller.clicks("Save", unit="support", sees="Support (one person)")
    await teller.clicks("Support (2 people)", sees="from Support")
    assert await rows(
        database, "SELECT key LIKE 'directory%' FROM org_unit JOIN story ON story.unit_id = org_unit.id"
    ) == [(True,)]


@pytest.mark.parametrize(
    ("typed", "said"), [("", "can't stay empty"), ("!?", "can't stay empty"), ("S" * 200, "there is room for 60")]
)
async def test_what_is_no_team_is_said_beside_the_question(teller: Person, typed: str, said: str) -> None:
    await published(teller)
    await teller.clicks("Save", unit=typed, sees=said)
    await teller.clicks("Save", unit="Support", sees="from Support")


async def test_a_team_can_be_changed_unless_somebody_with_the_last_word_said_it(
    retold: Retold, teller: Person, database: Database
) -> None:
    await teller.says("my team", hears="Which team are you in?")
    await teller.clicks("Save", unit="Support", sees="Saved: Support.")
    await teller.says("my team", hears="Now: Support")
    await teller.clicks("Save", unit="Sales", sees="Saved: Sales.")
    ben = retold.person("Ben Example")
    await joins(database, ben, "Finance", UnitFrom.directory)
    await ben.says("my team", hears="Now: Finance")
    await ben.clicks("Save", unit="Sales", sees="it has the last word")


async def test_a_renamed_team_keeps_what_its_stories_said(teller: Person, database: Database) -> None:
    await joins(database, teller, "Support")
    await publishes(teller)
    async with database.session() as session:
        await session.execute(text("UPDATE org_unit SET name = 'Customer care'"))
    await teller.says("stories", hears="from Support")
    assert "from Customer care" in readable(await published(teller, "Another good practice"))


async def test_nobody_else_says_where_one_belongs(retold: Retold, teller: Person) -> None:
    asked = await published(teller)
    mallory = retold.person("Mallory Example")
    await mallory.clicks("Save", card=asked, unit="Mallory's", sees="Only the one who wrote it")
    await mallory.invokes("belong", {"pick": "00000000-0000-0000-0000-000000000001"}, sees="taken back")


async def test_a_surprise_comes_from_another_team(retold: Retold, teller: Person, database: Database) -> None:
    ben, cleo = retold.person("Ben Example"), retold.person("Cleo Example")
    await joins(database, teller, "Support")
    await joins(database, ben, "Support")
    await teller.says("surprise me", hears="Nobody else has told a story yet")
    await publishes(ben, "From my own team")
    await teller.says("surprise me", hears="From my own team")
    await joins(database, cleo, "Sales")
    await publishes(cleo, "From far away")
    for _ in range(5):
        await teller.says("surprise me", hears="From far away")
    await opens(teller, "From my own team")


async def test_the_preview_says_where_it_worked(teller: Person, database: Database) -> None:
    await joins(database, teller, "Support")
    await tells(teller)
    assert "from Support" in readable(teller.card)
