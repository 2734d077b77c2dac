"""Several people tell a story: found by name, asked in their own chat, and named once they agreed."""

import asyncio

import pytest
from sqlalchemy import text

from tests.bot.conftest import count, rows
from tests.bot.test_quiet import settled
from tests.conftest import Clock, Retold
from tests.connector import Platform, Posted, readable
from tests.conversation import STORY, Person, find_button, opens, tells
from wiring import polled

pytestmark = pytest.mark.usefixtures("calm")

HEADLINE = STORY[0]


async def known(retold: Retold, name: str, **more: str) -> Person:
    person = retold.person(name, **more)
    await person.says("help")
    return person


async def letter(retold: Retold, to: Person, clock: Clock, **later: float) -> Posted:
    """The letter that comes to somebody."""
    clock.forward(**later)
    before = len(to.door.platform.posted)
    looked_for = {polling.name: polling.does for polling in polled(retold.wiring)}
    await looked_for["people to be written to"](clock())
    await settled(retold.wiring.database)
    [posted] = [each for each in to.door.platform.posted[before:] if each.conversation == to.conversation]
    to.card, to.at = posted.card, posted.id
    return posted


@pytest.fixture
async def megan(newsroom: Retold) -> Person:
    return await known(newsroom, "Megan Sample")


@pytest.fixture
async def ada(newsroom: Retold) -> Person:
    return newsroom.person()


async def told_with(ada: Person, typed: str = "with Megan") -> None:
    await tells(ada)
    await ada.says(typed, hears="Asked to tell it too: Megan Sample")
    await ada.says("publish", hears="✓ Published")


async def test_is_asked_once_it_is_out_and_named_after_she_agrees(
    newsroom: Retold, ada: Person, megan: Person, clock: Clock
) -> None:
    await tells(ada)
    await ada.says("with Megan", hears="Asked to tell it too: Megan Sample")
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM matter") == 0
    await ada.says("publish")
    reader = await known(newsroom, "Ben Example")
    assert "Megan" not in await reader.says("stories", hears="Ada Example")
    asked = await letter(newsroom, megan, clock)
    assert "Ada Example told a story, and would like your name to stand there too." in asked.text
    await megan.clicks("Open", card=asked.card)
    assert HEADLINE in readable(megan.card)
    await megan.clicks("Yes, with my name", card=asked.card, sees="You tell it together with Ada Example.")
    await reader.says("stories", hears="Ada Example with Megan Sample")
    answered = await letter(newsroom, ada, clock)
    assert "Megan Sample tells your story with you." in answered.text


async def test_is_found_by_her_name_once_she_agreed(newsroom: Retold, ada: Person, megan: Person, clock: Clock) -> None:
    await told_with(ada)
    reader = await known(newsroom, "Ben Example")
    await reader.says("find Megan", hears="No story about that yet")
    asked = await letter(newsroom, megan, clock)
    await megan.clicks("Yes, with my name", card=asked.card)
    await reader.says("find Megan Sample", hears="One story about")
    await reader.says("find Mexan", hears="Stories about megan")
    await megan.clicks("Take my name off", card=megan.card)
    await reader.says("find Megan", hears="No story about that yet")


async def test_her_own_trying_confirms_nothing(newsroom: Retold, ada: Person, megan: Person, clock: Clock) -> None:
    await told_with(ada)
    asked = await letter(newsroom, megan, clock)
    await opens(megan)
    await megan.clicks("I'll try this")
    await megan.clicks("I'll try this", moment="", due="2026-11-30", obstacle="", seen="true")
    await megan.says("my tries")
    await megan.clicks(f"Open: {HEADLINE}")
    await megan.clicks("✓ It worked")
    reader = await known(newsroom, "Ben Example")
    await opens(reader)
    assert "One tried it, one says it works" in readable(reader.card)
    await megan.clicks("Yes, with my name", card=asked.card)
    await opens(reader)
    assert "tried it" not in readable(reader.card)
    assert await rows(newsroom.wiring.database, "SELECT adopted, units, worth FROM standing") == [(0, 0, 0.0)]


async def test_who_tells_it_too_does_not_plan_to_try_it(
    newsroom: Retold, ada: Person, megan: Person, clock: Clock
) -> None:
    await told_with(ada)
    asked = await letter(newsroom, megan, clock)
    await megan.clicks("Yes, with my name", card=asked.card)
    await opens(megan)
    await megan.clicks("I'll try this", sees="others say whether they try it")
    await megan.invokes("pledge", find_button(megan.card, "I'll try this")["data"], sees="others say whether")


async def test_a_digest_that_was_posted_names_her_too(
    newsroom: Retold, ada: Person, megan: Person, clock: Clock, teams: Platform
) -> None:
    channel = ada.in_channel("19:ward@thread.tacv2")
    await channel.adds_the_app()
    await told_with(ada)
    await channel.says("digest now")
    await settled(newsroom.wiring.database)
    asked = await letter(newsroom, megan, clock)
    await megan.clicks("Yes, with my name", card=asked.card)
    async with asyncio.timeout(30):
        while "Ada Example with Megan Sample" not in teams.said_in(channel.conversation)[-1].text:
            await asyncio.sleep(0.02)


async def test_consent_given_twice_has_one_effect(newsroom: Retold, ada: Person, megan: Person, clock: Clock) -> None:
    await told_with(ada)
    asked = await letter(newsroom, megan, clock)
    yes = find_button(asked.card, "Yes, with my name")
    for _ in range(2):
        await megan.invokes(yes["verb"], yes["data"], sees="You tell it together with Ada Example.")
    assert await rows(newsroom.wiring.database, "SELECT with_names FROM story") == [(["Megan Sample"],)]
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM matter WHERE kind = 'answered'") == 1


async def test_the_wrong_person_answers_nothing(newsroom: Retold, ada: Person, megan: Person, clock: Clock) -> None:
    mallory = await known(newsroom, "Mallory Example")
    await told_with(ada)
    asked = await letter(newsroom, megan, clock)
    for button in ("Yes, with my name", "No, thanks"):
        pressed = find_button(asked.card, button)
        await mallory.invokes(pressed["verb"], pressed["data"], sees="That question was for somebody else")
        await ada.invokes(pressed["verb"], pressed["data"], sees="That question was for somebody else")
    for forged in ({}, {"id": "x", "letter": "y"}, {"id": find_button(asked.card, "Open")["data"]["id"]}):
        await mallory.invokes("consent", {**forged, "agrees": True}, sees="taken back")
    assert await rows(newsroom.wiring.database, "SELECT with_names FROM story") == [([],)]
    assert await rows(newsroom.wiring.database, "SELECT state FROM co_teller") == [("asked",)]


async def test_who_declines_is_not_named_and_not_asked_again(
    newsroom: Retold, ada: Person, megan: Person, clock: Clock
) -> None:
    await told_with(ada)
    asked = await letter(newsroom, megan, clock)
    await megan.clicks("No, thanks", card=asked.card, sees="your name stays out of it")
    answered = await letter(newsroom, ada, clock)
    assert "Megan Sample would rather not be named with your story." in answered.text
    await ada.says("my stories")
    await ada.clicks(f"Open: {HEADLINE}")
    await ada.clicks("With somebody", sees="would rather not")
    await ada.clicks("Ask", name="Megan", sees="I ask nobody twice")
    assert await rows(newsroom.wiring.database, "SELECT with_names FROM story") == [([],)]


async def test_she_can_change_her_mind(newsroom: Retold, ada: Person, megan: Person, clock: Clock) -> None:
    await told_with(ada)
    asked = await letter(newsroom, megan, clock)
    await megan.clicks("Yes, with my name", card=asked.card)
    await megan.clicks("Take my name off", sees="your name stays out of it")
    assert await rows(newsroom.wiring.database, "SELECT with_names FROM story") == [([],)]
    await megan.clicks("Yes, with my name", sees="You tell it together")
    assert await rows(newsroom.wiring.database, "SELECT with_names FROM story") == [(["Megan Sample"],)]


async def test_who_left_is_not_asked_and_who_agreed_stays(
    newsroom: Retold, ada: Person, megan: Person, clock: Clock
) -> None:
    database = newsroom.wiring.database
    await told_with(ada)
    async with database.session() as session:
        await session.execute(text("UPDATE person SET left_at = now() WHERE name LIKE 'Megan%'"))
    looked_for = {polling.name: polling.does for polling in polled(newsroom.wiring)}
    await looked_for["people to be written to"](clock())
    assert await count(database, "SELECT count(*) FROM delivery WHERE kind = 'letter'") == 0
    await ada.says("my stories")
    await ada.clicks(f"Open: {HEADLINE}")
    await ada.clicks("With somebody", sees="has left")
    await ada.clicks("Ask", name="Megan", sees="I know nobody else by that name: whoever")
    async with database.session() as session:
        await session.execute(text("UPDATE person SET left_at = NULL"))
    asked = await letter(newsroom, megan, clock)
    await megan.clicks("Yes, with my name", card=asked.card)
    async with database.session() as session:
        await session.execute(text("UPDATE person SET left_at = now() WHERE name LIKE 'Megan%'"))
    await (await known(newsroom, "Ben Example")).says("stories", hears="Ada Example with Megan Sample")


async def test_two_of_one_name_are_a_choice(newsroom: Retold, ada: Person, megan: Person) -> None:
    other = await known(newsroom, "Megan Specimen")
    await tells(ada)
    await ada.says("with megan", hears="Whom do you mean?")
    choice = next(each.card for each in reversed(ada.door.platform.posted) if "Whom do you mean" in each.text)
    await ada.clicks("Choose: Megan Specimen", card=choice, sees="Megan Specimen")
    assert await rows(newsroom.wiring.database, "SELECT person_id, state FROM co_teller") == [(other.id, "asked")]
    await ada.clicks("Back", sees="Asked to tell it too: Megan Specimen")
    await ada.says("with Megan Specimen", hears="has been asked, and I ask nobody twice")


@pytest.mark.parametrize("typed", ["with Zoe", "with ada example", "with %", "with _", "with Gus Guest"])
async def test_nobody_of_that_name(newsroom: Retold, ada: Person, megan: Person, typed: str) -> None:
    await newsroom.person("Gus Guest", id="").says("help")
    await tells(ada)
    await ada.says(typed, hears="I know nobody else by that name")
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM co_teller") == 0


async def test_is_asked_from_the_card_too_and_taken_back(
    newsroom: Retold, ada: Person, megan: Person, clock: Clock
) -> None:
    await tells(ada)
    await ada.clicks("With somebody", sees="Who tells it with you?")
    await ada.clicks("Ask", name="", sees="I know nobody else by that name")
    await ada.clicks("Ask", name="Megan", sees="no answer yet")
    await ada.clicks("Take back: Megan Sample", sees="Who tells it with you?")
    await ada.clicks("Back", sees="This is how others will see it")
    assert "Asked to tell it too" not in readable(ada.card)
    await ada.says("with Megan")
    await ada.says("publish", hears="✓ Published")
    asked = await letter(newsroom, megan, clock)
    await ada.says("my stories")
    await ada.clicks(f"Open: {HEADLINE}")
    await ada.clicks("With somebody")
    await ada.clicks("Take back: Megan Sample")
    await megan.clicks("Yes, with my name", card=asked.card, sees="That question was for somebody else, or was taken")
    assert await rows(newsroom.wiring.database, "SELECT with_names FROM story") == [([],)]


async def test_a_story_that_was_withdrawn_asks_nobody(
    newsroom: Retold, ada: Person, megan: Person, clock: Clock
) -> None:
    await told_with(ada)
    asked = await letter(newsroom, megan, clock)
    await ada.says("my stories")
    await ada.clicks(f"Open: {HEADLINE}")
    await ada.clicks("Withdraw")
    await megan.clicks("Yes, with my name", card=asked.card, sees="taken back")
    assert await rows(newsroom.wiring.database, "SELECT with_names FROM story") == [([],)]


async def test_without_a_name_there_is_nobody_beside(newsroom: Retold, ada: Person, megan: Person) -> None:
    await tells(ada)
    preview = ada.card
    await ada.says("with Megan", hears="Asked to tell it too")
    assert "Without my name" not in readable(ada.card)
    await ada.clicks("Without my name", card=preview, sees="they would know that it's yours")
    await ada.says("without my name", hears="they would know that it's yours")
    await ada.clicks("With somebody", card=preview)
    await ada.clicks("Take back: Megan Sample")
    await ada.says("without my name", hears="🔒 Told by")
    sealed = find_button(ada.card, "Publish")["data"]
    await ada.says("with Megan", hears="they would know whose it is")
    await ada.invokes("ask-too", {**sealed, "name": "Megan"}, sees="they would know whose it is")
    await ada.invokes("together", sealed, sees="they would know whose it is")
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM co_teller") == 0


async def test_ones_own_story_does_not_inspire_a_co_teller(
    newsroom: Retold, ada: Person, megan: Person, clock: Clock
) -> None:
    await told_with(ada)
    asked = await letter(newsroom, megan, clock)
    await megan.clicks("Yes, with my name", card=asked.card)
    await megan.clicks("Open")
    await megan.clicks("Inspired", sees="That's your own")


async def test_five_are_enough(newsroom: Retold, ada: Person) -> None:
    await tells(ada)
    for n in ("One", "Two", "Three", "Four", "Five", "Six"):
        await known(newsroom, f"{n} Example")
    for n in ("One", "Two", "Three", "Four", "Five"):
        await ada.says(f"with {n}", hears="Asked to tell it too")
    await ada.says("with Six", hears="5 people besides you are the most")


async def test_a_story_that_begins_with_with_is_a_story(newsroom: Retold, ada: Person) -> None:
    await ada.says("With the new board we talk every morning. " * 6, hears="That sounds like a story")
    await ada.says("with Megan", hears="chosen at its preview")
    await ada.says("tell a story")
    await ada.says("with one page per shift", hears="What was going on before?")
