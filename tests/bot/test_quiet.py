"""What comes unasked into somebody's own chat: one letter a day, in their hours, with all there is to tell."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from scheduler.letters import write_due
from stories.database import Database
from tests.bot.conftest import rows
from tests.conftest import Clock, Retold, Start
from tests.connector import Fault, Platform, Posted
from tests.conversation import STORY, Person, opens, publishes
from wiring import polled

WRITING = "people to be written to"
Days = Callable[..., Awaitable[list[Posted]]]


@pytest.fixture
def passing(newsroom: Retold, teams: Platform, clock: Clock) -> Days:
    """Lets time pass, and all that is looked for be looked for; what was said unasked meanwhile."""

    async def pass_by(replica: Retold = newsroom, **time: float) -> list[Posted]:
        before = len(teams.posted)
        clock.forward(**time)
        looked_for = {polling.name: polling.does for polling in polled(replica.wiring)}
        for name in ("stories that were left half-told", "tellers whose stories moved somebody", WRITING):
            await looked_for[name](clock())
        await settled(replica.wiring.database)
        return teams.posted[before:]

    return pass_by


async def settled(database: Database) -> None:
    """Waits until no letter is on its way."""
    async with asyncio.timeout(30):
        while await rows(database, "SELECT FROM delivery WHERE state IN ('pending', 'sending')"):
            await asyncio.sleep(0.02)


async def begins(person: Person) -> None:
    await person.says("tell a story", hears="In one line")
    await person.says(STORY[0], hears="What was going on before?")


async def test_asks_once_after_a_day_whether_to_go_on(newsroom: Retold, passing: Days) -> None:
    ada = newsroom.person()
    await begins(ada)
    assert await passing(hours=23) == []
    [letter] = await passing(hours=2)
    assert "On 23 November you began:" in letter.text
    assert STORY[0] in letter.text
    assert letter.conversation == ada.conversation
    assert "once a day at most" in letter.text
    for day in range(8):
        assert await passing(days=1) == [], day
    ada.card, ada.at = letter.card, letter.id
    await ada.clicks("Go on", sees=STORY[0])
    assert "Shall we go on?" not in str(ada.card)
    await ada.says(STORY[1], hears="What did you or your team do differently?")


async def test_what_was_left_can_wait_among_the_drafts(newsroom: Retold, passing: Days) -> None:
    ada = newsroom.person()
    await begins(ada)
    [letter] = await passing(hours=25)
    ada.card, ada.at = letter.card, letter.id
    await ada.clicks("Save for later")
    await ada.says("drafts", hears=STORY[0])
    await ada.says("Pin a page", hears="not sure")


async def test_a_button_of_an_old_letter_leaves_a_newer_story_open(newsroom: Retold, passing: Days) -> None:
    ada = newsroom.person()
    await begins(ada)
    [letter] = await passing(hours=25)
    await ada.says("cancel", hears="Kept as a draft")
    await ada.says("tell a story", hears="In one line")
    await ada.says("Fewer meetings on Friday", hears="What was going on before?")
    ada.card, ada.at = letter.card, letter.id
    await ada.clicks("Save for later")
    await ada.says(STORY[1], hears="What did you or your team do differently?")


async def test_nobody_is_asked_who_went_on_or_told_nothing(newsroom: Retold, passing: Days) -> None:
    ada, ben = newsroom.person(), newsroom.person("Ben Example")
    await begins(ada)
    await ben.says("tell a story", hears="In one line")
    await passing(hours=12)
    await ada.says(STORY[1], hears="What did you or your team do differently?")
    assert await passing(hours=13) == []
    assert len(await passing(hours=23)) == 1


async def test_a_letter_belongs_to_its_reader(newsroom: Retold, passing: Days) -> None:
    ada, mallory = newsroom.person(), newsroom.person("Mallory Example")
    await begins(ada)
    [letter] = await passing(hours=25)
    await mallory.says("help")
    for verb in ("put-by", "go-on"):
        data = {"letter": letter.card["body"][0]["items"][-1]["actions"][0]["data"]["letter"]}
        await mallory.invokes(verb, data, sees="taken back")
    ada.card, ada.at = letter.card, letter.id
    await ada.clicks("Go on")


async def test_waits_for_the_readers_own_hours_and_day(newsroom: Retold, passing: Days) -> None:
    ada = newsroom.person()
    await passing(days=4, hours=2)  # Friday at eleven
    await begins(ada)
    assert await passing(days=1, hours=1) == []
    assert await passing(days=1) == []
    [letter] = await passing(days=1)
    assert STORY[0] in letter.text


async def test_a_shift_worker_chooses_other_hours(newsroom: Retold, passing: Days) -> None:
    ada = newsroom.person()
    await ada.says("my hours", hears="When may I write to you?")
    await ada.clicks("Save", begins="22", ends="22", weekdays="mon,tue", sees="To ⚠ Choose two different times.")
    await ada.clicks("Save", begins="9", ends="9", weekdays="", sees="⚠ 2 things to fix: Days and To")
    await ada.clicks("Save", begins="22", ends="6", weekdays="", sees="Days ⚠ Choose at least one day.")
    await ada.clicks("Save", begins="25", ends="6", weekdays="mon", sees="none of the choices")
    await ada.clicks("Save", begins="22", ends="6", weekdays="mon,nonsense", sees="none of the choices")
    await ada.clicks("Save", begins="22", ends="6", weekdays="tue,mon,sun,wed", sees="Saved.")
    await begins(ada)
    assert await passing(days=1, hours=4) == []
    assert len(await passing(hours=9)) == 1


async def test_hours_say_whose_they_are_where_there_are_several_clocks(newsroom: Retold, teams: Platform) -> None:
    ada, there = newsroom.person(), newsroom.person().in_channel("19:boston@thread.tacv2", "19:team@thread.tacv2")
    assert "Local time" not in await ada.says("my hours", hears="When may I write to you?")
    await there.sends(there.installation())
    setup = (await teams.until(1, there.conversation))[0].card
    await there.clicks("Save", card=setup, weekday="mon", hour="9", time_zone="America/New_York", language="en")
    await ada.says("my hours", hears="Local time: Berlin")
    await ada.clicks("Save", begins="9", ends="9", weekdays="mon", sees="Local time: Berlin")


async def test_pause_and_resume(newsroom: Retold, passing: Days) -> None:
    ada = newsroom.person()
    await ada.says("pause", hears="nothing unasked")
    paused = ada.card
    await begins(ada)
    assert await passing(days=1, hours=1) == []
    await ada.clicks("Write to me again", card=paused, sees="Done.")
    assert await passing(hours=1) == []  # to press a button is to be there: the day of silence begins anew
    [letter] = await passing(days=1)
    assert STORY[0] in letter.text


@pytest.mark.parametrize(
    ("locale", "typed", "said"),
    [
        ("en-US", "pause until 6 January", "until 6 January"),
        ("en-US", "Pause until Friday.", "until 27 November"),
        ("de-DE", "Pause bis zum 6. Januar", "bis zum 6. Januar"),
        ("fr-FR", "pause jusqu'au 6 janvier", "jusqu’au 6 janvier"),
        ("es-ES", "pausa hasta el 6 de enero", "hasta el 6 de enero"),
    ],
)
async def test_a_pause_can_end_by_itself(newsroom: Retold, locale: str, typed: str, said: str) -> None:
    await newsroom.person(locale=locale).says(typed, hears=said)


@pytest.mark.parametrize(
    ("typed", "hears"),
    [
        ("pause until blue", "can't read a day"),
        ("pause until 3 November 2025", "is past"),
        ("pause until 6 January 2037", "more than a year ahead"),
        ("pause " + "x" * 300, "can't read a day"),
    ],
)
async def test_a_pause_until_no_day_pauses_nothing(newsroom: Retold, passing: Days, typed: str, hears: str) -> None:
    ada = newsroom.person()
    await ada.says(typed, hears=hears)
    await begins(ada)
    assert len(await passing(hours=25)) == 1


async def test_letters_come_again_on_the_day_that_was_named(newsroom: Retold, passing: Days) -> None:
    ada = newsroom.person()
    await ada.says("pause until Friday")
    await begins(ada)
    for _ in range(3):
        assert await passing(days=1) == []
    [letter] = await passing(days=1)
    assert STORY[0] in letter.text


async def test_a_teller_hears_once_a_week_whom_a_story_moved(newsroom: Retold, passing: Days, clock: Clock) -> None:
    ada, ben, cleo = (newsroom.person(f"{name} Example") for name in ("Ada", "Ben", "Cleo"))
    await publishes(ada)
    await opens(ben)
    await ben.clicks("Inspired")
    clock.forward(minutes=1)
    await opens(cleo)
    await cleo.clicks("Inspired (1)")
    [letter] = await passing(minutes=10)
    assert "Cleo Example and one other were moved by your words." in letter.text
    assert STORY[0] in letter.text
    clock.forward(minutes=1)
    dee = newsroom.person("Dee Example")
    await opens(dee)
    await dee.clicks("Inspired (2)")
    await ben.clicks("✓ Inspired you")
    await ben.clicks("Inspired (2)")
    assert await passing(days=2) == []
    [second] = await passing(days=5)
    assert "Dee Example was moved by your words." in second.text
    assert await passing(days=7) == []


async def test_several_matters_come_in_one_letter(newsroom: Retold, passing: Days) -> None:
    ada, ben = newsroom.person(), newsroom.person("Ben Example")
    await publishes(ada)
    await ada.says("tell a story", hears="In one line")
    await ada.says("Fewer meetings on Friday", hears="What was going on before?")
    await opens(ben)
    await ben.clicks("Inspired")
    await passing(hours=10)  # in the evening
    [letter] = await passing(hours=15)
    assert "Ben Example was moved by your words." in letter.text
    assert "Fewer meetings on Friday" in letter.text


async def test_what_was_taken_back_before_its_letter_is_not_told(newsroom: Retold, passing: Days) -> None:
    ada, ben = newsroom.person(), newsroom.person("Ben Example")
    await publishes(ada)
    await passing(hours=10)
    await opens(ben)
    await ben.clicks("Inspired")
    assert await passing(hours=1) == []
    await ben.clicks("✓ Inspired you")
    assert await passing(hours=14) == []


async def test_two_replicas_write_one_letter(newsroom: Retold, start: Start, passing: Days, clock: Clock) -> None:
    ada, other = newsroom.person(), await start(worker=True)
    await begins(ada)
    clock.forward(hours=25)
    for polling in polled(newsroom.wiring):
        if polling.name == "stories that were left half-told":
            await polling.does(clock())
    before = len(newsroom.door.platform.posted)
    wirings = [newsroom.wiring, other.wiring] * 2
    await asyncio.gather(*(write_due(each.database, each.desk, each.connector, "UTC", clock()) for each in wirings))
    await settled(newsroom.wiring.database)
    assert len(newsroom.door.platform.posted) == before + 1


async def test_a_letter_that_reached_nobody_comes_when_they_are_there_again(
    newsroom: Retold, passing: Days, teams: Platform
) -> None:
    ada = newsroom.person()
    await begins(ada)
    teams.faults.append(Fault(403))
    assert await passing(hours=25) == []
    assert await passing(days=1) == []
    await ada.says("stories")
    assert len(await passing(days=1)) == 1
