"""Where a story went: in words on its card and to its teller, as a picture, and to those who try it as well."""

from typing import Any

import pytest
from sqlalchemy import text

from tests.bot.test_quiet import settled
from tests.bot.test_trying import plans, to, turns_to
from tests.conftest import Clock, Retold
from tests.connector import Json, Posted, readable
from tests.conversation import STORY, Person, find_button, opens, publishes
from wiring import polled

pytestmark = pytest.mark.usefixtures("calm")

LOOKED_FOR = (
    *("tries to be asked about", "tellers whose stories moved somebody"),
    *("people who try what works for others", "people to be written to"),
)
OWN = "Calm handovers on ward 4"
CHAT = "https://teams.microsoft.com/l/chat/0/0?users=megan@example.org"


async def each_day(newsroom: Retold, clock: Clock, days: int) -> list[Posted]:
    """What was said unasked on each of these days."""
    before = len(newsroom.door.platform.posted)
    does = {polling.name: polling.does for polling in polled(newsroom.wiring)}
    for _ in range(days):
        clock.forward(days=1)
        for name in LOOKED_FOR:
            await does[name](clock())
        await settled(newsroom.wiring.database)
    return newsroom.door.platform.posted[before:]


async def changes(newsroom: Retold, statement: str, **facts: Any) -> None:
    async with newsroom.wiring.database.session() as session:
        await session.execute(text(statement), facts)


async def teams(newsroom: Retold, **people: str) -> None:
    """Puts these people into teams, each of which has enough others who talk to Retold."""
    for n, (name, team) in enumerate(people.items()):
        await changes(
            newsroom,
            """
            WITH made AS (INSERT INTO org_unit (tenant, id, key, name)
                SELECT tenant, gen_random_uuid(), :team, :team FROM person LIMIT 1
                ON CONFLICT (tenant, key) DO UPDATE SET name = :team RETURNING *),
            others AS (INSERT INTO person (tenant, id, name, language, talked, unit_asked, title, time_zone, listed,
                unit_id) SELECT tenant, :other || g, '', 'en', true, true, '', '', false, id
                FROM made, generate_series(1, 5) AS g RETURNING 1)
            UPDATE person SET unit_id = (SELECT id FROM made) WHERE name = :name
            """,
            team=team,
            name=f"{name.title()} Example",
            other=f"other {n} ",
        )


async def says_that(person: Person, result: str, why: str = "") -> None:
    """Under *my tries*."""
    await person.says("my tries")
    await person.clicks(f"Open: {STORY[0]}")
    await person.clicks(result, sees="Noted: ")
    if why:
        tried = find_button(person.card, "Add")["data"]["try"]
        said: Json = {f"why-{tried}": why}
        await person.clicks("Add", **said)


async def retells(person: Person) -> None:
    """Tells their own version of what they adopted."""
    await person.clicks("Tell your own version")
    for answer in (OWN, *STORY[1:6], "skip", "High performance", "skip"):
        heard = await person.says(answer)
        if "This is how others will see it" in heard:
            break
    else:
        raise AssertionError(heard)
    await person.clicks("Publish", sees="✓ Published")  # it says already whose version it is, however alike


@pytest.fixture
async def ada(newsroom: Retold) -> Person:
    """Who told the story."""
    ada = newsroom.person()
    await publishes(ada)
    return ada


@pytest.fixture
async def megan(newsroom: Retold, ada: Person) -> Person:
    megan = newsroom.person("Megan Example")
    await megan.says("help")
    await teams(newsroom, megan="Support")
    await changes(newsroom, "UPDATE person SET address = 'megan@example.org' WHERE name = 'Megan Example'")
    return megan


@pytest.fixture
async def ben(newsroom: Retold, ada: Person) -> Person:
    return newsroom.person("Ben Example")


async def test_a_story_that_nobody_tried_says_nothing(newsroom: Retold, ada: Person, ben: Person) -> None:
    await opens(ben)
    assert "Where it went" not in readable(ben.card)
    story = find_button(ben.card, "I'll try this")["data"]
    await ben.invokes("ripple", story, sees="Done.")
    assert "Nobody tries it yet." in readable(ben.card)
    assert "Image" not in str(ben.card)


async def test_its_card_says_where_it_went_and_shows_it(newsroom: Retold, ada: Person, megan: Person) -> None:
    await plans(megan)
    await says_that(megan, "↻ We adapted it")
    await retells(megan)
    await opens(ada)
    assert "One tried it, one says it works\nReached one other team · Megan Example told their own version" in readable(
        ada.card
    )
    await ada.clicks(f"Where it went: {STORY[0]}", sees="Done.")
    seen = readable(ada.card)
    assert "Reached one other team\nOne person tries it or tried it; it works for one\nOne own version was told" in seen
    assert "Within a day it worked for somebody else" in seen
    [picture] = [each for each in ada.card["body"] if each["type"] == "Image"]
    assert picture["url"].startswith("data:image/png;base64,")
    assert "the story in the middle" in picture["altText"]
    assert "Reached one other team. One person tries it" in picture["altText"]
    await ada.clicks(f"Open: {OWN}", sees="Done.")
    assert "A retelling of" in readable(ada.card)
    await ada.says("my stories", hears="reached one other team · Megan Example told their own version")


async def test_what_can_not_be_shown_is_said(newsroom: Retold, ada: Person, ben: Person) -> None:
    await opens(ben)
    story = find_button(ben.card, "I'll try this")["data"]
    await ben.invokes("ripple", {**story, "id": "nonsense"}, sees="taken back")
    await ada.invokes("withdraw", story, sees="Withdrawn:")
    await ben.invokes("ripple", story, sees="taken back")


async def test_the_picture_names_nobody_who_said_no(newsroom: Retold, ada: Person, megan: Person) -> None:
    await plans(megan, seen="false")
    await says_that(megan, "✓ It worked")
    await opens(ada)
    await ada.clicks(f"Where it went: {STORY[0]}")
    assert "it works for one" in readable(ada.card)
    assert "Megan" not in str(ada.card)
    assert "Support" not in str(ada.card)


async def test_the_teller_hears_where_it_went(newsroom: Retold, clock: Clock, ada: Person, megan: Person) -> None:
    await plans(megan)
    await says_that(megan, "↻ We adapted it")
    [first] = to(ada, await each_day(newsroom, clock, 1))
    assert "Megan Example adapted it." in first.text
    assert "Reached one other team" in first.text
    await says_that(megan, "↻ We adapted it")
    await retells(megan)
    [second] = to(ada, await each_day(newsroom, clock, 8))
    assert f"Megan Example told their own version of your story:\n{STORY[0]}" in second.text
    turns_to(ada, second)
    await ada.clicks("Where it went", sees="Done.")
    assert "One own version was told" in readable(ada.card)


async def test_who_tries_it_hears_what_others_made_of_it_and_can_ask(
    newsroom: Retold, clock: Clock, megan: Person, ben: Person
) -> None:
    await plans(ben, due="2027-03-01")
    clock.forward(minutes=1)
    await plans(megan)
    await says_that(megan, "↻ We adapted it", "We left out the *fifth* line.")
    [letter] = to(ben, await each_day(newsroom, clock, 3))
    assert f"Others made something of what you try: \n{STORY[0]}\nMegan Example adapted it." in letter.text
    assert "“We left out the *fifth* line.”" in letter.text
    assert CHAT in str(letter.card)
    assert to(megan, await each_day(newsroom, clock, 1)) == [], "nobody hears of themselves"
    await says_that(megan, "↻ We adapted it")
    await retells(megan)
    assert to(ben, await each_day(newsroom, clock, 2)) == [], "once a week"
    [letter] = to(ben, await each_day(newsroom, clock, 8))
    assert f"Megan Example tells their own version: \n{OWN}" in letter.text
    turns_to(ben, letter)
    await ben.clicks(f"Open: {OWN}", sees="Done.")
    assert to(ben, await each_day(newsroom, clock, 20)) == []


async def test_nobody_is_offered_who_said_no_or_left(
    newsroom: Retold, clock: Clock, megan: Person, ben: Person
) -> None:
    await plans(ben, due="2027-03-01")
    clock.forward(minutes=1)
    await plans(megan, seen="false")
    await says_that(megan, "↻ We adapted it")
    assert to(ben, await each_day(newsroom, clock, 8)) == []
    await changes(newsroom, "UPDATE try SET seen = true")
    await opens(ben)
    assert "Megan Example adapted it." in readable(ben.card)
    await changes(newsroom, "UPDATE person SET left_at = now() WHERE name = 'Megan Example'")
    await opens(ben)
    assert "Megan" not in readable(ben.card)
    assert to(ben, await each_day(newsroom, clock, 8)) == []


async def test_whoever_adopted_it_hears_only_of_what_is_different(
    newsroom: Retold, clock: Clock, megan: Person, ben: Person
) -> None:
    await plans(ben)
    await says_that(ben, "✓ It worked")
    clock.forward(minutes=1)
    await plans(megan)
    await says_that(megan, "✓ It worked")
    assert to(ben, await each_day(newsroom, clock, 8)) == []
    await says_that(megan, "↻ We adapted it")
    [letter] = to(ben, await each_day(newsroom, clock, 3))
    assert "Megan Example adapted it." in letter.text


async def test_not_yet_is_offered_whom_to_ask(newsroom: Retold, clock: Clock, megan: Person, ben: Person) -> None:
    await plans(megan)
    await says_that(megan, "↻ We adapted it")
    await plans(ben)
    assert "Megan Example adapted it." in readable(ben.card)
    assert CHAT in str(ben.card)
    [asked] = to(ben, await each_day(newsroom, clock, 7))
    assert "Megan" not in asked.text, "it is known already, and the question is theirs"
    turns_to(ben, asked)
    await ben.clicks("○ Not yet", sees="Megan Example adapted it.")
    assert CHAT in str(ben.card)
    await ben.clicks("Time", sees="Megan Example adapted it.")
    await says_that(ben, "✓ It worked")
    assert "Megan" not in readable(ben.card)


async def test_without_an_address_there_is_only_a_name(newsroom: Retold, megan: Person, ben: Person) -> None:
    await changes(newsroom, "UPDATE person SET address = NULL")
    await plans(megan)
    await says_that(megan, "✓ It worked")
    await plans(ben)
    assert "Megan Example tried it, and it worked." in readable(ben.card)
    assert "l/chat" not in str(ben.card)


async def test_a_channel_is_offered_nobody(newsroom: Retold, megan: Person, ben: Person) -> None:
    """Who adopted it may be named to those who try it, not to a channel."""
    await plans(megan)
    await says_that(megan, "✓ It worked")
    here = ben.in_channel("19:ward@thread.tacv2")
    await here.adds_the_app()
    await here.door.platform.until(1, here.conversation)  # the worker asks when the channel wants its digest
    await here.says("find handovers")
    await here.clicks(f"Open: {STORY[0]}")
    assert "One tried it, one says it works" in readable(here.card)
    assert "Megan" not in str(here.card)
    await here.clicks(f"Where it went: {STORY[0]}")
    assert "it works for one" in readable(here.card)
    assert "Megan" not in str(here.card)
