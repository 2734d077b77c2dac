"""I'll try this: planned with a moment, asked about on its day, answered, counted, and told to the teller."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import text

from tests.bot.conftest import count, last, rows
from tests.bot.test_quiet import settled
from tests.bot.test_timing import channel, heard
from tests.conftest import Clock, Retold
from tests.connector import Json, Platform, Posted, readable
from tests.conversation import STORY, Person, find_button, opens, publishes
from wiring import polled

pytestmark = pytest.mark.usefixtures("calm")

MOMENT = "at the next *handover*"
LOOKED_FOR = ("tries to be asked about", "tellers whose stories moved somebody", "people to be written to")


async def passes(newsroom: Retold, clock: Clock, **time: float) -> list[Posted]:
    """Lets time pass, and all that is looked for be looked for; what was said unasked meanwhile."""
    before = len(newsroom.door.platform.posted)
    clock.forward(**time)
    does = {polling.name: polling.does for polling in polled(newsroom.wiring)}
    for name in LOOKED_FOR:
        await does[name](clock())
    await settled(newsroom.wiring.database)
    return newsroom.door.platform.posted[before:]


async def each_day(newsroom: Retold, clock: Clock, days: int) -> list[Posted]:
    return [posted for _ in range(days) for posted in await passes(newsroom, clock, days=1)]


def to(person: Person, letters: list[Posted]) -> list[Posted]:
    return [letter for letter in letters if letter.conversation == person.conversation]


async def plans(person: Person, due: str = "2026-11-30", seen: str = "true") -> None:
    """Opens the story and says when."""
    await opens(person)
    await person.clicks("I'll try this", sees="When will you try it?")
    await person.clicks("I'll try this", moment=MOMENT, due=due, obstacle="", seen=seen)


def turns_to(person: Person, letter: Posted) -> None:
    person.card, person.at = letter.card, letter.id


async def tries(newsroom: Retold) -> list[Any]:
    return [row[0] for row in await rows(newsroom.wiring.database, "SELECT to_jsonb(try) FROM try ORDER BY said_at")]


@pytest.fixture
async def ada(newsroom: Retold) -> Person:
    """Who told the story."""
    ada = newsroom.person()
    await publishes(ada)
    return ada


@pytest.fixture
async def ben(newsroom: Retold, ada: Person) -> Person:
    return newsroom.person("Ben Example")


# The plan


async def test_a_plan_is_said_back_with_its_day(newsroom: Retold, ben: Person) -> None:
    await opens(ben)
    await ben.clicks("I'll try this", sees="A moment works better than a date.")
    assert "2026-11-30" in str(ben.card), "a week for this objective"
    await ben.clicks("I'll try this", moment=f" {MOMENT}\n", due="2026-12-06", obstacle="A short shift", seen="true")
    assert f"I'll ask on 6 December. You said: “{MOMENT}”" in readable(ben.card)
    assert "A short shift" in readable(ben.card)
    assert "How to copy it" in readable(ben.card)
    [kept] = await tries(newsroom)
    assert (kept["moment"], kept["due"], kept["obstacle"]) == (MOMENT, "2026-12-06", "A short shift")
    assert kept["ask_at"].startswith("2026-12-05T23:00"), "when that day begins in Berlin"
    await ben.clicks("See it", sees=STORY[1])


async def test_a_day_in_ones_own_words_wins_over_the_one_that_was_proposed(newsroom: Retold, ben: Person) -> None:
    """And a day that was chosen wins over the words."""
    said, proposed = "at the meeting on Saturday the 5th", "2026-11-30"
    await opens(ben)
    await ben.clicks("I'll try this", sees="When will you try it?")
    await ben.clicks("I'll try this", moment=said, due=proposed, obstacle="", seen="true")
    assert "I'll ask on 6 December." in readable(ben.card)
    await ben.clicks("Change the plan")
    await ben.clicks("Save", moment=said, due="2026-12-09", obstacle="", seen="true")
    assert "I'll ask on 9 December." in readable(ben.card)


async def test_a_plan_can_be_changed_and_taken_back(newsroom: Retold, clock: Clock, ben: Person) -> None:
    await plans(ben)
    await ben.clicks("Change the plan", sees=MOMENT)
    await ben.clicks("Save", moment="in the retro", due="2026-12-02", obstacle="", seen="false")
    assert "I'll ask on 2 December. You said: “in the retro”" in readable(ben.card)
    assert [kept["seen"] for kept in await tries(newsroom)] == [False]
    await ben.clicks("Change the plan")
    form = ben.card
    await ben.clicks("Not after all", sees="All right, I won't ask about it.")
    assert to(ben, await each_day(newsroom, clock, 12)) == []
    await ben.clicks("Try it after all", sees="When will you try it?")
    await ben.clicks("Not after all", card=form, sees="All right, I won't ask about it.")
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM try") == 1


@pytest.mark.parametrize(
    ("typed", "sees"),
    [
        ({"due": "2026-11-22"}, "That day is past"),
        ({"due": "2036-11-22"}, "more than a year ahead"),
        ({"due": "soon"}, "Choose a day"),
        ({"due": ""}, "Choose a day"),
        ({"moment": "x" * 1_000}, "there is room for 200"),
        ({"moment": "x" * 100_000}, "there is room for 200"),
        ({"obstacle": "x" * 201}, "there is room for 200"),
    ],
)
async def test_what_is_wrong_stands_beside_its_input_and_nothing_is_lost(
    newsroom: Retold, ben: Person, typed: Json, sees: str
) -> None:
    await opens(ben)
    await ben.clicks("I'll try this", sees="When will you try it?")
    usual = {"moment": MOMENT, "due": "2026-12-06", "obstacle": "Short of people", "seen": "false"}
    await ben.clicks("I'll try this", **{**usual, **typed})
    assert sees in str(ben.card)
    for name, value in usual.items():
        assert name in typed or f"'value': {value!r}" in str(ben.card) or value in str(ben.card), name
    assert await tries(newsroom) == []


async def test_today_is_a_day_to_be_asked_on(newsroom: Retold, clock: Clock, ben: Person) -> None:
    await plans(ben, due="2026-11-23")
    [asked] = to(ben, await passes(newsroom, clock, minutes=10))
    assert "How did it go?" in asked.text


async def test_what_can_not_be_tried(newsroom: Retold, ada: Person, ben: Person) -> None:
    await opens(ben)
    story = find_button(ben.card, "I'll try this")["data"]
    await ada.invokes("pledge", story, sees="others say whether they try it")
    await ada.invokes("plan", {**story, "id": "nonsense"}, sees="taken back")
    await ben.clicks("I'll try this")
    form = ben.card
    await ada.invokes("withdraw", story, sees="Withdrawn:")
    await ben.clicks("I'll try this", card=form, moment=MOMENT, due="2026-12-06", sees="taken back")
    assert await tries(newsroom) == []


async def test_several_of_the_same_click_are_one(newsroom: Retold, ben: Person) -> None:
    await opens(ben)
    story = find_button(ben.card, "I'll try this")["data"]
    said = {**story, "moment": MOMENT, "due": "2026-12-06", "seen": "true"}
    await asyncio.gather(*(newsroom.door.bring(ben.click("pledge", said)) for _ in range(5)))
    assert len(await tries(newsroom)) == 1


# In a channel


async def test_in_a_digest_one_press_is_enough_and_the_moment_is_asked_in_private(
    newsroom: Retold, teams: Platform, ben: Person
) -> None:
    general = await channel(newsroom, teams, "General")
    await ben.says("stories")
    await general.says("digest now", hears="on its way")
    digest = await heard(teams, general, STORY[0])
    here = ben.in_channel(general.conversation)
    for _ in range(2):
        await here.clicks("I'll try this", card=digest.card, sees="Good. I'll ask on 30 November.")
    form = await heard(teams, ben, "When will you try it?")
    assert len(to(ben, [each for each in teams.posted if "When will you try it?" in each.text])) == 1
    turns_to(ben, form)
    await ben.clicks("Save", moment=MOMENT, due="2026-11-30", obstacle="", seen="true")
    assert f"You said: “{MOMENT}”" in readable(ben.card)
    await here.clicks("I'll try this", card=digest.card, sees="You said: “at the next handover”")
    assert [kept["moment"] for kept in await tries(newsroom)] == [MOMENT]


async def test_who_has_no_chat_yet_reads_where_to_say_more(newsroom: Retold, teams: Platform, ada: Person) -> None:
    general = await channel(newsroom, teams, "General")
    await general.says("digest now", hears="on its way")
    digest = await heard(teams, general, STORY[0])
    cleo = newsroom.person("Cleo Example").in_channel(general.conversation)
    await cleo.clicks("I'll try this", card=digest.card, sees="Type my tries in our own chat")


async def story_in(here: Person, teams: Platform) -> Json:
    """The story's own card, in a channel."""
    await here.says("find handovers")
    await here.clicks(f"Open: {STORY[0]}", sees="Done.")
    assert "How to copy it" in readable(here.card)
    return here.card


async def test_a_card_that_others_see_stays_and_a_sentence_answers(
    newsroom: Retold, teams: Platform, ben: Person
) -> None:
    general = await channel(newsroom, teams, "General")
    here = ben.in_channel(general.conversation)
    card = await story_in(here, teams)
    line = find_button(card, "Send")["data"]
    said = {**line, f"moment-{line['id']}": MOMENT, f"seen-{line['id']}": "true"}
    answer = await here.invokes("pledge", said, sees="I'll ask on 30 November. You said: “at the next handover”")
    assert isinstance(answer["value"], str)
    await here.invokes("pledge", {**said, f"moment-{line['id']}": "x" * 1_000}, sees="there is room for 200")
    await here.invokes(
        "pledge", {**said, f"moment-{line['id']}": "at Thursday's handover"}, sees="I'll ask on 27 November"
    )
    await here.invokes("pledge", {**said, f"moment-{line['id']}": "on Friday"}, sees="I'll ask on 28 November")
    assert [kept["moment"] for kept in await tries(newsroom)] == ["on Friday"]


async def test_the_channel_reads_who_will_try_it_unless_they_say_no(
    newsroom: Retold, teams: Platform, ben: Person
) -> None:
    general, ward = await channel(newsroom, teams, "General"), await channel(newsroom, teams, "Ward")
    here = ben.in_channel(general.conversation)
    line = find_button(await story_in(here, teams), "Send")["data"]
    dilan = newsroom.person("Dilan Example").in_channel(general.conversation)
    await here.invokes("pledge", {**line, f"moment-{line['id']}": MOMENT, f"seen-{line['id']}": "true"})
    await dilan.invokes("pledge", {**line, f"moment-{line['id']}": "some day", f"seen-{line['id']}": "false"})
    assert f"Ben Example will try it: “{MOMENT}”" in readable(await story_in(here, teams))
    assert "some day" not in readable(await story_in(here, teams))
    assert "will try it: " not in readable(await story_in(newsroom.person().in_channel(ward.conversation), teams))


async def test_a_no_survives_a_press_on_a_card_that_others_see(newsroom: Retold, teams: Platform, ada: Person) -> None:
    """Its switch stands on yes for everybody: that says nothing, with a moment and without one."""
    general, megan = await channel(newsroom, teams, "General"), newsroom.person("Megan Example")
    await plans(megan, seen="false")
    here = megan.in_channel(general.conversation)
    line = find_button(await story_in(here, teams), "Send")["data"]
    for moment in ("", "on Friday"):
        said = {**line, f"moment-{line['id']}": moment, f"seen-{line['id']}": "true"}
        await here.invokes("pledge", said, sees="Others don't read your name; you can change that in our own chat.")
        assert [kept["seen"] for kept in await tries(newsroom)] == [False]
        assert "Megan" not in readable(await story_in(here, teams))
    await plans_anew(megan, seen="true")
    assert [kept["seen"] for kept in await tries(newsroom)] == [True]


async def plans_anew(person: Person, seen: str) -> None:
    """Changes the plan in one's own chat."""
    await opens(person)
    await person.clicks("Change the plan", sees="When will you try it?")
    await person.clicks("Save", moment=MOMENT, due="2026-11-30", obstacle="", seen=seen)


# How did it go?


async def test_is_asked_on_its_day_in_ones_own_words(newsroom: Retold, clock: Clock, ben: Person) -> None:
    await plans(ben, due="2026-12-01")
    assert to(ben, await each_day(newsroom, clock, 7)) == []
    [asked] = to(ben, await each_day(newsroom, clock, 1))
    assert f"You wanted to try: \n{STORY[0]}\nYou said: “{MOMENT}”\nHow did it go?" in asked.text
    assert "Sorry" not in asked.text
    assert to(ben, await each_day(newsroom, clock, 30)) == [], "nobody is reminded"


async def answers(newsroom: Retold, clock: Clock, person: Person, title: str, days: int = 7) -> Posted:
    """Plans, is asked a week later, and presses a button."""
    await plans(person)
    [asked] = to(person, await each_day(newsroom, clock, days))
    turns_to(person, asked)
    await person.clicks(title, sees="Noted: ")
    return asked


async def test_it_worked_with_a_number_and_counts(newsroom: Retold, clock: Clock, ada: Person, ben: Person) -> None:
    asked = await answers(newsroom, clock, ben, "✓ It worked")
    [kept] = await tries(newsroom)
    more: Json = {f"why-{kept['id']}": "The page is *short*.", f"number-{kept['id']}": "20 min -> 5 min"}
    await ben.clicks("Add", sees="“The page is *short*.”", **more)
    [kept] = await tries(newsroom)
    assert (kept["result"], kept["why"]) == ("worked", "The page is *short*.")
    assert (kept["evidence_kind"], kept["evidence_before_amount"], kept["evidence_after_unit"]) == ("change", 20, "min")
    turns_to(ben, asked)
    await ben.clicks("✓ It worked", sees="Noted: ✓ It worked")
    [again] = await tries(newsroom)
    assert again == kept, "the same answer twice is one"
    await ben.clicks(
        "Save", sees="“Two pages”", **{**more, f"why-{kept['id']}": "Two pages", f"number-{kept['id']}": ""}
    )
    [reworded] = await tries(newsroom)
    assert (reworded["why"], reworded["evidence"], reworded["evidence_kind"]) == ("Two pages", "", "")
    await ben.clicks("Save", **{**more, f"why-{kept['id']}": "", f"number-{kept['id']}": ""})
    assert "Two pages" not in readable(ben.card)
    await ben.clicks("Add", sees="“The page is *short*.”", **more)
    await opens(ben)
    assert "One tried it, one says it works" in readable(ben.card)
    assert "You tried this: ✓ It worked" in readable(ben.card)
    cleo = newsroom.person("Cleo Example")
    await opens(cleo)
    assert "One tried it, one says it works" in readable(cleo.card)


async def test_not_yet_says_why_is_asked_once_more_and_then_let_go(newsroom: Retold, clock: Clock, ben: Person) -> None:
    asked = await answers(newsroom, clock, ben, "○ Not yet")
    assert "I'll ask once more on 7 December." in readable(ben.card)
    await ben.says("my tries", hears="Ada Example · ○ Not yet · I'll ask on 7 December.")
    turns_to(ben, asked)
    await ben.clicks("○ Not yet")
    await ben.clicks("Time", sees="In the way: Time")
    [again] = to(ben, await each_day(newsroom, clock, 7))
    assert "How did it go?" in again.text
    turns_to(ben, again)
    await ben.clicks("○ Not yet", sees="I won't ask again.")
    assert to(ben, await each_day(newsroom, clock, 80)) == []
    [kept] = await tries(newsroom)
    assert (kept["hindrance"], kept["asked"], kept["ask_at"]) == ("time", 2, None)
    await ben.says("my tries", hears="Ada Example · ○ Not yet\nIn the way: Time")


async def test_it_did_not_help_asks_what_stood_in_the_way(newsroom: Retold, clock: Clock, ben: Person) -> None:
    await answers(newsroom, clock, ben, "✗ It didn't help")
    assert "it spares others" in readable(ben.card)
    [kept] = await tries(newsroom)
    why: Json = {f"why-{kept['id']}": "Two signatures"}
    await ben.clicks("A rule", sees="In the way: A rule", **why)
    [kept] = await tries(newsroom)
    assert (kept["hindrance"], kept["why"]) == ("rule", "Two signatures")
    await opens(ben)
    assert "One tried it, nobody has said yet that it works" in readable(ben.card)


async def test_praise_does_not_stand_under_an_answer_that_took_its_place(
    newsroom: Retold, clock: Clock, ada: Person, ben: Person
) -> None:
    """Ben was too fast: what he wrote about the first answer is not told of the second, and he can say why anew."""
    asked = await answers(newsroom, clock, ben, "✓ It worked")
    [kept] = await tries(newsroom)
    praise: Json = {f"why-{kept['id']}": "Half an hour saved"}
    await ben.clicks("Add", sees="“Half an hour saved”", **praise)
    turns_to(ben, asked)
    await ben.clicks("✗ It didn't help", sees="Noted: ✗ It didn't help")
    assert "Half an hour" not in readable(ben.card)
    assert f"why-{kept['id']}" in str(ben.card), "there is room for other words"
    [told] = [letter for letter in to(ada, await each_day(newsroom, clock, 7)) if "Ben" in letter.text]
    assert "Half an hour" not in told.text

    turns_to(ben, asked)
    await ben.clicks("↻ We adapted it", sees="“Half an hour saved”")
    turns_to(ben, asked)
    await ben.clicks("✗ It didn't help")
    reason: Json = {f"why-{kept['id']}": "Two signatures"}
    await ben.clicks("A rule", sees="“Two signatures”", **reason)
    turns_to(ben, asked)
    await ben.clicks("✓ It worked", sees="Noted: ✓ It worked")
    assert "Two signatures" not in readable(ben.card)
    assert "A rule" not in readable(ben.card)


async def test_still_doing_it_after_nine_weeks(newsroom: Retold, clock: Clock, ben: Person) -> None:
    await answers(newsroom, clock, ben, "↻ We adapted it")
    assert to(ben, await each_day(newsroom, clock, 61)) == []
    [asked] = to(ben, await each_day(newsroom, clock, 4))
    assert f"Nine weeks ago this worked for you: \n{STORY[0]}\nStill doing it?" in asked.text
    turns_to(ben, asked)
    await ben.clicks("Not any more", sees="Noted: not any more.")
    [kept] = await tries(newsroom)
    assert (kept["result"], kept["lasting"]) == ("adapted", False)
    assert to(ben, await each_day(newsroom, clock, 70)) == []


async def test_ones_own_version_has_the_story_for_its_parent(newsroom: Retold, clock: Clock, ben: Person) -> None:
    await answers(newsroom, clock, ben, "✓ It worked")
    own = find_button(ben.card, "Tell your own version")
    await ben.invokes(own["verb"], own["data"], sees="Noted: ✓ It worked")
    assert "In one line: what went well?" in last(ben)
    assert [each for each in newsroom.door.platform.posted if f"version of: \n{STORY[0]}\nAda Example" in each.text]
    await ben.says("Calm handovers on ward 4", hears="What was going on before?")
    await ben.says("cancel", hears="Kept as a draft")
    found = await rows(
        newsroom.wiring.database, "SELECT child.headline FROM story child JOIN story ON story.id = child.parent_id"
    )
    assert found == [("Calm handovers on ward 4",)]


async def test_what_is_asked_late_says_so_and_is_asked_once(newsroom: Retold, clock: Clock, ben: Person) -> None:
    await plans(ben)
    [asked] = to(ben, await passes(newsroom, clock, days=15))
    assert "Sorry for asking only now: it was to be on 30 November." in asked.text
    assert to(ben, await each_day(newsroom, clock, 10)) == []


async def test_a_weekend_is_no_delay(newsroom: Retold, clock: Clock, ben: Person) -> None:
    await plans(ben, due="2026-12-05")
    [asked] = to(ben, await each_day(newsroom, clock, 14))
    assert "Sorry" not in asked.text


async def test_a_withdrawn_story_ends_the_question_kindly(
    newsroom: Retold, clock: Clock, ada: Person, ben: Person
) -> None:
    await plans(ben)
    story = find_button(ben.card, "Change the plan")["data"]
    await ada.invokes("withdraw", story, sees="Withdrawn:")
    [word] = to(ben, await each_day(newsroom, clock, 10))
    assert f"You said: “{MOMENT}”\nIts teller took that story back" in word.text
    assert STORY[0] not in word.text
    await ben.says("my tries", hears="A story that was taken back")
    assert STORY[0] not in readable(ben.card)


async def test_who_left_is_asked_nothing(newsroom: Retold, clock: Clock, ben: Person) -> None:
    await plans(ben)
    async with newsroom.wiring.database.session() as session:
        await session.execute(text("UPDATE person SET left_at = now() WHERE name = 'Ben Example'"))
    assert to(ben, await each_day(newsroom, clock, 10)) == []
    assert [kept["ask_at"] for kept in await tries(newsroom)] == [None]


async def test_who_answered_before_is_not_asked(newsroom: Retold, clock: Clock, ben: Person) -> None:
    await plans(ben)
    await ben.says("my tries", hears="I'll ask on 30 November.")
    await ben.clicks(f"Open: {STORY[0]}", sees="Done.")
    await ben.clicks("↻ We adapted it", sees="Noted: ↻ We adapted it")
    assert to(ben, await each_day(newsroom, clock, 10)) == []


async def test_answers_are_ones_own_and_end_with_taking_it_back(newsroom: Retold, clock: Clock, ben: Person) -> None:
    await plans(ben)
    [asked] = to(ben, await each_day(newsroom, clock, 7))
    mallory = newsroom.person("Mallory Example")
    await mallory.says("help")
    answer = find_button(asked.card, "✓ It worked")["data"]
    more = {**answer, "hindrance": "time", "lasting": True}
    for verb in ("tried", "hindered", "explain", "lasting", "own-version", "unplan", "review"):
        await mallory.invokes(verb, more, sees="Only the one who wanted to try it")
    await ben.invokes("tried", {**answer, "result": "perhaps"}, sees="none of the choices")
    await ben.invokes("hindered", more, sees="How did it go?")
    await ben.invokes("lasting", more, sees="taken back")
    await ben.invokes("unplan", answer, sees="All right")
    for verb in ("tried", "hindered", "explain", "lasting", "review"):
        await ben.invokes(verb, more, sees="You took that back")
    [kept] = await tries(newsroom)
    assert (kept["result"], kept["why"], kept["hindrance"]) == ("", "", "")


async def test_what_was_adopted_is_not_planned_again(newsroom: Retold, clock: Clock, ben: Person) -> None:
    await plans(ben)
    await ben.clicks("Change the plan")
    form = ben.card
    await ben.says("my tries")
    await ben.clicks(f"Open: {STORY[0]}")
    await ben.clicks("✓ It worked")
    await ben.clicks("Save", card=form, moment="again", due="2026-12-06", sees="You tried that already")
    await ben.invokes("plan", find_button(form, "Save")["data"], sees="How did it go?")


async def test_what_could_get_in_the_way_is_remembered(newsroom: Retold, clock: Clock, ben: Person) -> None:
    foreseen = "You thought this could get in the way: “A *short* shift”"
    await opens(ben)
    await ben.clicks("I'll try this")
    await ben.clicks("I'll try this", moment=MOMENT, due="2026-11-30", obstacle="A *short* shift", seen="true")
    assert "What could get in the way?\nA *short* shift" in readable(ben.card)
    [asked] = to(ben, await each_day(newsroom, clock, 7))
    assert foreseen in asked.text
    turns_to(ben, asked)
    await ben.clicks("○ Not yet", sees=foreseen)
    await ben.clicks("Time", sees="In the way: Time")
    assert foreseen not in readable(ben.card), "they said meanwhile what did"


async def test_not_yet_is_not_asked_about_before_the_day_that_was_planned(
    newsroom: Retold, clock: Clock, ben: Person
) -> None:
    await opens(ben)
    await ben.clicks("I'll try this")
    await ben.clicks("I'll try this", moment="after the break", due="2027-02-20", obstacle="", seen="true")
    await ben.says("my tries")
    await ben.clicks(f"Open: {STORY[0]}", sees="Done.")
    await ben.clicks("○ Not yet", sees="I'll ask once more on 20 February")
    await opens(ben)
    await ben.clicks("Change the plan", sees="When will you try it?")
    await ben.clicks("Save", moment="after the break", due="2027-03-01", obstacle="", seen="true")
    [kept] = await tries(newsroom)
    assert (kept["result"], kept["due"], kept["put_off"]) == ("not-yet", "2027-03-01", False)


async def test_who_corrects_their_answer_adopted_it_when_they_first_said_so(
    newsroom: Retold, clock: Clock, ben: Person
) -> None:
    await plans(ben)
    await ben.says("my tries")
    await ben.clicks(f"Open: {STORY[0]}", sees="Done.")
    card, at = ben.card, ben.at
    await ben.clicks("✓ It worked", sees="Noted: ✓ It worked")
    [before] = await tries(newsroom)
    clock.forward(days=3)
    ben.card, ben.at = card, at
    await ben.clicks("↻ We adapted it", sees="Noted: ↻ We adapted it")
    [after] = await tries(newsroom)
    assert (after["result"], after["answered_at"], after["ask_at"]) == (
        *("adapted", before["answered_at"], before["ask_at"]),
    )


async def test_an_answer_is_not_lost_by_one_press_and_a_plan_that_was_taken_back_is_still_there(
    newsroom: Retold, teams: Platform, ben: Person
) -> None:
    general = await channel(newsroom, teams, "General")
    here = ben.in_channel(general.conversation)
    line = find_button(await story_in(here, teams), "Send")["data"]
    await plans(ben)
    await opens(ben)
    await ben.clicks("Change the plan", sees="When will you try it?")
    await ben.clicks("Not after all", sees="All right")
    await ben.clicks("Try it after all", sees=MOMENT)
    await ben.clicks("I'll try this", moment=MOMENT, due="2026-11-30", obstacle="", seen="true")
    await ben.says("my tries")
    await ben.clicks(f"Open: {STORY[0]}", sees="Done.")
    assert "Not after all" in readable(ben.card)
    await ben.clicks("✗ It didn't help", sees="Noted")
    await here.invokes("pledge", {**line, f"moment-{line['id']}": ""}, sees="You tried that already")
    await ben.says("my tries")
    await ben.clicks(f"Open: {STORY[0]}", sees="Done.")
    assert "Not after all" not in readable(ben.card)
    assert [kept["result"] for kept in await tries(newsroom)] == ["no-help"]


# The teller


async def test_the_teller_hears_once_a_week_who_tried_it_and_what_came_of_it(
    newsroom: Retold, clock: Clock, ada: Person, ben: Person
) -> None:
    cleo = newsroom.person("Cleo Example")
    await plans(ben)
    await plans(cleo, seen="false")
    [first] = to(ada, await passes(newsroom, clock, minutes=10))
    assert f"Your story is being tried:\n{STORY[0]}\nBen Example will try it: “{MOMENT}”" in first.text
    assert "And one more colleague" in first.text
    assert "Cleo" not in first.text
    letters = await each_day(newsroom, clock, 6)
    assert to(ada, letters) == []
    letters = await each_day(newsroom, clock, 1)
    [asked] = to(ben, letters)
    turns_to(ben, asked)
    await ben.clicks("↻ We adapted it")
    [second] = to(ada, await each_day(newsroom, clock, 2))
    assert "Ben Example adapted it." in second.text
    assert "colleague" not in second.text


async def test_my_tries_are_few_or_none(newsroom: Retold, ben: Person) -> None:
    await ben.says("my tries", hears="There is nothing here at the moment")
    await plans(ben)
    await ben.clicks("Change the plan")
    await ben.clicks("Not after all")
    await ben.says("my tries", hears="There is nothing here at the moment")
    await plans(ben)
    await ben.says("help")
    await ben.clicks("My tries", sees="Done.")
    assert STORY[0] in readable(ben.card)
    await ben.says("my stories")
    await ben.clicks("My tries", sees="Done.")
    assert STORY[0] in readable(ben.card)
