"""A channel: its setup card, its settings, what it would hear, and being added and removed."""

import asyncio
from collections.abc import Sequence
from itertools import permutations
from typing import Any

import pytest

from tests.bot.conftest import count, held, last, rows
from tests.conftest import MONDAY, Clock, Retold, Start
from tests.connector import Json, Platform, readable
from tests.conversation import Person, buttons, find_button, publishes, shares
from texts import words_for

pytestmark = pytest.mark.usefixtures("calm")

NEWS = "19:news@thread.tacv2"
GENERAL = "19:general@thread.tacv2"
SETTINGS = "SELECT weekday, hour, time_zone, language, paused FROM channel JOIN conversation USING (id) WHERE id = :id"
DIGESTS = "SELECT count(*) FROM delivery WHERE kind = 'digest'"
NEXT = "SELECT next_slot FROM channel"
CHANGES = {"Digest settings", "Digest now", "Digest pause", "Digest resume"}
SETUPS = "SELECT conversation_id FROM delivery WHERE kind = 'setup'"
MONDAYS: dict[str, Any] = {"weekday": "mon", "hour": "9", "time_zone": "Europe/Berlin", "language": "en"}


@pytest.fixture
async def member(retold: Retold) -> Person:
    """Somebody who has just added Retold to a channel."""
    member = retold.person().in_channel(NEWS)
    await member.adds_the_app()
    return member


def told_twice(person: Person) -> list[Json]:
    """What Teams sends when an app is added to a channel of a team: only one of the two names the channel."""
    there = person.in_channel(GENERAL, team=GENERAL)
    installed = there.activity("installationUpdate", action="add")
    installed["channelData"]["settings"] = {"selectedChannel": {"id": NEWS, "name": "News"}}
    updated = there.activity("conversationUpdate", membersAdded=[installed["recipient"]])
    updated["channelData"]["eventType"] = "teamMemberAdded"
    return [installed, updated]


def on(moment: str, zone: str) -> str:
    """When a digest comes, as a confirmation says it: the hour is large, the day and the zone stand below."""
    weekday, day, hour = moment.split(", ")
    return f"{weekday}, {hour}\n{day} · {zone}"


# The setup card


async def test_one_setup_card_comes_although_teams_tells_twice(newsroom: Retold, teams: Platform) -> None:
    member = newsroom.person().in_channel(NEWS)
    me = member.activity("message")["recipient"]
    await asyncio.gather(member.adds_the_app(), member.sends(member.activity("conversationUpdate", membersAdded=[me])))
    (setup,) = await teams.until(1, NEWS)
    assert "When shall I tell you what worked?" in setup.text
    assert "<weekday=mon>\n<hour=9>\n<time_zone=Europe/Berlin>\n<language=en>" in setup.text
    assert await rows(newsroom.wiring.database, SETUPS) == [(NEWS,)]


@pytest.mark.parametrize("order", [*permutations(range(2)), None], ids=["install first", "update first", "at once"])
async def test_the_setup_card_comes_to_the_channel_that_was_chosen(retold: Retold, order: Sequence[int] | None) -> None:
    member = retold.person()
    told = told_twice(member)
    if order is None:
        await asyncio.gather(*(member.sends(activity) for activity in told))
    else:
        for at in order:
            await member.sends(told[at])
    assert await rows(retold.wiring.database, SETUPS) == [(NEWS,)]


async def test_saving_the_setup_says_when_the_first_digest_comes(newsroom: Retold, teams: Platform) -> None:
    member = newsroom.person().in_channel(NEWS)
    await member.adds_the_app()
    (setup,) = await teams.until(1, NEWS)
    await member.clicks("Save", card=setup.card, sees=on("Monday, 30 November, 09:00", "Europe/Berlin"), **MONDAYS)
    typed: dict[str, Any] = {"weekday": "tue", "hour": "14", "time_zone": "America/New_York", "language": "en"}
    await member.clicks("Save", card=setup.card, sees=on("Tuesday, 24 November, 14:00", "America/New York"), **typed)
    await member.clicks(
        "Save",
        card=setup.card,
        sees=on("Montag, 30. November, 09:00 Uhr", "Europe/Berlin"),
        **{**MONDAYS, "language": "de"},
    )
    assert await rows(newsroom.wiring.database, SETTINGS, id=NEWS) == [("mon", 9, "Europe/Berlin", "de", False)]


async def test_the_date_is_the_channels_own(retold: Retold, member: Person) -> None:
    """It is nine on Monday in Berlin: still night in Los Angeles, and past nine in Auckland."""
    await member.says("digest settings")
    for zone, moment in (
        ("America/Los_Angeles", on("Monday, 23 November, 09:00", "America/Los Angeles")),
        ("Pacific/Auckland", on("Monday, 30 November, 09:00", "Pacific/Auckland")),
        ("Asia/Kathmandu", on("Monday, 30 November, 09:00", "Asia/Kathmandu")),
    ):
        form = member.card
        typed: dict[str, Any] = {"weekday": "mon", "hour": "9", "time_zone": zone, "language": "en"}
        await member.clicks("Save", sees=moment, **typed)
        member.card = form
    slot = await rows(retold.wiring.database, "SELECT next_slot FROM channel")
    assert slot[0][0].isoformat() == "2026-11-30T03:15:00+00:00"
    assert slot[0][0] > MONDAY


MISTAKES = (
    ("time_zone", "Mars/Olympus", "Choose a time zone from the list"),
    ("time_zone", "Mars/Olympus", "⚠ One thing to fix: Time zone\n[Save]"),
    ("time_zone", "", "Choose a time zone from the list"),
    ("weekday", "someday", "none of the choices"),
    ("hour", "24", "none of the choices"),
    ("hour", "9" * 5_000, "none of the choices"),
    ("hour", "", "none of the choices"),
    ("rhythm", "hourly", "none of the choices"),
)


async def test_a_setup_with_a_mistake_comes_back_as_typed_and_changes_nothing(retold: Retold, member: Person) -> None:
    await member.says("digest settings", hears="When shall I tell you")
    form = member.card
    for field, wrong, sentence in MISTAKES:
        typed: dict[str, Any] = {"weekday": "fri", "hour": "16", "time_zone": "UTC", "language": "de", field: wrong}
        answer = await member.clicks("Save", sees=sentence, card=form, **typed)
        for each, value in typed.items():
            kept = "" if each == field else value  # a choice that is not offered can't be shown
            assert f"<{each}={kept}>" in readable(answer["value"])
        assert await rows(retold.wiring.database, SETTINGS, id=NEWS) == [("mon", 9, "Europe/Berlin", "en", False)]


async def test_a_channel_chooses_its_rhythm_what_matters_and_when_leaders_speak(retold: Retold, member: Person) -> None:
    await member.says("digest settings", hears="When shall I tell you")
    assert "<rhythm=weekly>" in readable(member.card)
    assert "<posts=now>\n<focus=>" in readable(member.card)
    form = member.card
    chosen: dict[str, Any] = {
        "rhythm": "twice",
        "posts": "digest",
        "focus": "customer-experience,made-up,high-performance",
    }
    await member.clicks("Save", sees=on("Thursday, 26 November, 09:00", "Europe/Berlin"), **MONDAYS, **chosen)
    kept = "SELECT rhythm, posts_at_once, focus FROM channel"
    assert await rows(retold.wiring.database, kept) == [("twice", False, ["high-performance", "customer-experience"])]
    await member.says("digest settings")
    assert "<rhythm=twice>" in readable(member.card)
    assert "<posts=digest>\n<focus=high-performance,customer-experience>" in readable(member.card)
    await member.clicks("Save", card=form, sees="Saved.", **MONDAYS, **{**chosen, "focus": ""})
    assert await rows(retold.wiring.database, kept) == [("twice", False, [])]


async def test_a_form_of_an_earlier_edition_leaves_the_rhythm_as_it_is(retold: Retold, member: Person) -> None:
    await member.says("digest settings")
    await member.clicks("Save", sees="Saved.", **MONDAYS, rhythm="monthly")
    await member.says("digest settings")
    data = find_button(member.card, "Save")["data"]
    await member.invokes("channel-save", {**data, **MONDAYS}, sees="Monday, 09:00\n7 December")
    assert await rows(retold.wiring.database, "SELECT rhythm FROM channel") == [("monthly",)]


async def test_an_unknown_language_leaves_the_language_as_it_is(retold: Retold, member: Person) -> None:
    await member.says("digest settings")
    await member.clicks("Save", sees="Saved.", language="tlh", weekday="mon", hour="9", time_zone="UTC")
    assert await rows(retold.wiring.database, SETTINGS, id=NEWS) == [("mon", 9, "UTC", "en", False)]


async def test_asks_in_the_language_of_whoever_adds_it(newsroom: Retold, teams: Platform) -> None:
    await newsroom.person(locale="de-DE").in_channel(NEWS).adds_the_app()
    (setup,) = await teams.until(1, NEWS)
    assert "Wann soll ich euch erzählen" in setup.text
    assert "<language=de>" in setup.text


# What can be typed in a channel


async def test_shows_what_the_channel_would_hear_and_sends_nothing(retold: Retold, member: Person) -> None:
    await member.says("digest preview", hears="nothing new to tell here yet")
    await publishes(retold.person("Ben Example"), "An onboarding that works")
    for _ in range(2):
        await member.says("digest preview", hears="An onboarding that works")
    assert await count(retold.wiring.database, "SELECT count(*) FROM digest") == 0


async def test_sends_a_digest_at_once_and_never_the_same_again(newsroom: Retold, teams: Platform, clock: Clock) -> None:
    member = newsroom.person().in_channel(NEWS)
    await member.adds_the_app()
    await teams.until(1, NEWS)
    await member.says("digest now", hears="nothing new to tell here yet")
    await publishes(newsroom.person("Ben Example"), "An onboarding that works")
    await shares(newsroom.person("Lea Leader"))
    clock.forward(minutes=5)
    await member.says("digest now", hears="The digest is on its way.")
    posted = (await teams.until(4, NEWS))[-1]
    for part in ("What worked lately · 23 November", "An onboarding that works", "Lea Leader\nSomething I learned"):
        assert part in posted.text
    clock.forward(minutes=5)
    await member.says("digest now", hears="nothing new to tell here yet")


async def test_takes_the_newest_digest_back(newsroom: Retold, teams: Platform, clock: Clock) -> None:
    member = newsroom.person().in_channel(NEWS)
    await member.adds_the_app()
    await teams.until(1, NEWS)
    await member.says("digest recall", hears="no digest here that could be taken back")
    await publishes(newsroom.person("Ben Example"), "An onboarding that works")
    await member.says("digest now", hears="on its way")
    async with asyncio.timeout(10):
        while not any("What worked lately" in posted.text for posted in teams.said_in(NEWS)):
            await asyncio.sleep(0.02)
    await member.says("recall the digest", hears="Taken back: the newest digest here is being removed.")
    async with asyncio.timeout(10):
        while any("What worked lately" in posted.text for posted in teams.said_in(NEWS)):
            await asyncio.sleep(0.02)
    clock.forward(minutes=1)
    await member.says("digest preview", hears="An onboarding that works")


async def test_two_who_ask_at_once_get_one_digest(retold: Retold, member: Person) -> None:
    await publishes(retold.person("Ben Example"), "An onboarding that works")
    other = retold.person().in_channel(NEWS)
    await asyncio.gather(member.says("digest now"), other.says("digest now"))
    assert await count(retold.wiring.database, DIGESTS) == 1


async def test_pauses_and_resumes(retold: Retold, member: Person) -> None:
    await member.says("digest pause", hears="The digest is paused.")
    assert await rows(retold.wiring.database, SETTINGS, id=NEWS) == [("mon", 9, "Europe/Berlin", "en", True)]
    await member.says("digest resume", hears=on("Monday, 30 November, 09:00", "Europe/Berlin"))
    assert await rows(retold.wiring.database, SETTINGS, id=NEWS) == [("mon", 9, "Europe/Berlin", "en", False)]


async def test_the_confirmation_leads_to_the_preview_and_back_to_the_settings(member: Person) -> None:
    await member.says("digest resume", hears="Back again. The next digest comes on")
    confirmation = member.card
    await member.clicks("Digest preview", sees="Done.", card=confirmation)
    assert "nothing new to tell here yet" in last(member)
    await member.clicks("Change", sees="Done.", card=confirmation)
    assert "When shall I tell you what worked?" in last(member)


async def test_the_first_digest_can_be_sent_at_once_and_once(retold: Retold, member: Person, clock: Clock) -> None:
    """Where there is nothing to tell yet, the confirmation stays, and a sentence says so."""
    await member.says("digest settings")
    await member.clicks("Save", sees="[Send the first one now]", **MONDAYS)
    confirmation = member.card
    answer = await member.clicks("Send the first one now", sees="nothing new to tell here yet", card=confirmation)
    assert isinstance(answer["value"], str)
    await publishes(retold.person("Ben Example"), "An onboarding that works")
    clock.forward(minutes=1)
    await member.clicks("Send the first one now", sees="The digest is on its way.", card=confirmation)
    clock.forward(minutes=1)
    await member.clicks("Send the first one now", sees="nothing new to tell here yet", card=confirmation)
    assert await count(retold.wiring.database, DIGESTS) == 1
    assert (await rows(retold.wiring.database, NEXT))[0][0].isoformat() == "2026-11-30T08:00:00+00:00"


@pytest.mark.parametrize("locale", ["en-US", "de-DE"])
async def test_a_channel_can_say_no_thanks(retold: Retold, locale: str) -> None:
    member, words = retold.person(locale=locale).in_channel(NEWS), words_for(locale)
    await member.adds_the_app()
    await member.says("digest settings")
    setup = member.card
    await member.clicks(words("button-save"), card=setup, **{**MONDAYS, "language": locale[:2]})
    for _ in range(2):
        await member.clicks(words("button-not-here"), card=setup)
        assert words("setup-declined").split(".")[0] in readable(member.card)
        assert await rows(retold.wiring.database, NEXT) == [(None,)]
    await member.clicks(words("button-change-mind"), sees=words("done"))
    assert words("setup-title") in last(member)


async def test_who_may_not_change_a_channel_is_not_offered_it(start: Start) -> None:
    retold = await start(editors=frozenset({"eda"}))
    member, editor = retold.person().in_channel(NEWS), retold.person("Eda Editor", id="eda").in_channel(NEWS)
    await member.adds_the_app()
    await publishes(retold.person("Ben Example"), "An onboarding that works")
    for text in ("help", "digest preview", "what's the weather like?", "digest pauze"):
        await member.says(text)
        assert not CHANGES & offered(member), text
    await editor.says("help", hears="Digest now")
    await editor.says("digest preview", hears="[Digest settings]")
    for said in ("digest-settings", "digest-now", "digest-pause", "digest-resume"):
        await member.invokes("say", {"says": said}, sees="Only Retold's editors and the owners of this team")
    for verb in ("not-here", "send-first", "channel-save"):
        await member.invokes(
            verb, {"channel": NEWS, **MONDAYS}, sees="Only Retold's editors and the owners of this team"
        )
    assert await rows(retold.wiring.database, SETTINGS, id=NEWS) == [("mon", 9, "Europe/Berlin", "en", False)]
    assert await count(retold.wiring.database, DIGESTS) == 0


async def test_help_offers_to_pause_or_to_resume(retold: Retold, member: Person) -> None:
    await member.adds_the_app()
    await member.says("help")
    assert {"Digest pause", "Digest resume"} & offered(member) == {"Digest pause"}
    await member.says("digest pause")
    await member.says("help")
    assert {"Digest pause", "Digest resume"} & offered(member) == {"Digest resume"}


def offered(person: Person) -> set[str]:
    """What the newest card offers; of a row, what is seen of it."""
    return {button["title"].split(": ")[0] for button in buttons(person.card)}


@pytest.mark.parametrize("text", ["what's the weather like?", "digest", "digest pauze", "digest nov", "digest resum"])
async def test_nothing_happens_by_a_guess(retold: Retold, member: Person, text: str) -> None:
    """Not even an editor's slip of the finger sends or pauses; a search, reading and the preview are offered."""
    await publishes(retold.person("Ben Example"), "An onboarding that works")
    await member.says(text, hears="I'm not sure what you mean")
    search, *others = (button["title"] for button in buttons(member.card))
    assert search.startswith("Find “")
    assert set(others) == {"Read stories", "Digest preview", "Help"}
    assert await count(retold.wiring.database, DIGESTS) == 0
    assert await rows(retold.wiring.database, SETTINGS, id=NEWS) == [("mon", 9, "Europe/Berlin", "en", False)]


async def test_a_mention_without_a_word_is_answered_by_help(member: Person) -> None:
    await member.says("", hears="What I can do")


async def test_telling_from_the_stories_of_a_channel_goes_on_in_ones_own_chat(member: Person) -> None:
    heard = await member.says("stories", hears="Stories to read")
    assert "[Tell yours]" in heard
    assert "https://teams.microsoft.com/l/chat/0/0?users=28:" in str(member.card)


async def test_only_editors_change_a_channel_where_the_settings_name_some(start: Start) -> None:
    retold = await start(editors=frozenset({"eda"}))
    member = retold.person().in_channel(NEWS)
    await member.adds_the_app()
    for text in ("digest settings", "digest now", "digest pause", "digest resume", "digest recall"):
        await member.says(text, hears="Only Retold's editors and the owners of this team")
    await member.says("digest preview", hears="nothing new to tell")
    editor = retold.person("Eda Editor", id="eda").in_channel(NEWS)
    await editor.says("digest settings", hears="When shall I tell you")
    form = editor.card
    await member.clicks("Save", sees="Only Retold's editors", card=form, weekday="fri", hour="1", time_zone="UTC")
    assert await rows(retold.wiring.database, SETTINGS, id=NEWS) == [("mon", 9, "Europe/Berlin", "en", False)]
    await editor.clicks("Save", sees="Saved.", card=form, weekday="fri", hour="1", time_zone="UTC")


async def test_a_form_changes_the_channel_it_stands_in_only(retold: Retold, member: Person) -> None:
    await member.says("digest settings")
    form = member.card
    typed: dict[str, Any] = {"weekday": "fri", "hour": "16", "time_zone": "UTC", "language": "en"}
    await retold.person().clicks("Save", sees="works in a channel", card=form, **typed)
    await retold.person().in_channel("19:other@thread.tacv2").clicks("Save", card=form, **typed)
    assert await rows(retold.wiring.database, SETTINGS, id=NEWS) == [("mon", 9, "Europe/Berlin", "en", False)]


async def test_answers_in_the_thread_and_means_the_channel(retold: Retold, member: Person, teams: Platform) -> None:
    thread = retold.person().in_channel(f"{NEWS};messageid=1700000000000")
    await thread.says("digest pause", hears="The digest is paused.")
    assert teams.said_in(thread.conversation)
    assert await rows(retold.wiring.database, "SELECT id, paused FROM channel") == [(NEWS, True)]
    await thread.says("digest settings")
    await thread.clicks("Save", sees="Saved.", weekday="fri", hour="16", time_zone="UTC", language="en")
    assert await rows(retold.wiring.database, SETTINGS, id=NEWS) == [("fri", 16, "UTC", "en", False)]


async def test_another_channel_of_the_team_can_have_its_own_digest(retold: Retold, member: Person) -> None:
    other = retold.person().in_channel("19:other@thread.tacv2")
    await other.says("digest preview", hears="nothing new to tell")
    await other.says("digest settings", hears="When shall I tell you")
    await other.clicks("Save", sees="Saved.", weekday="fri", hour="16", time_zone="UTC", language="en")
    assert await rows(retold.wiring.database, SETTINGS, id=NEWS) == [("mon", 9, "Europe/Berlin", "en", False)]


# Being removed and added again


async def test_a_channel_that_comes_back_gets_a_setup_card_again_and_keeps_its_settings(
    newsroom: Retold, teams: Platform
) -> None:
    member = newsroom.person().in_channel(NEWS)
    await member.adds_the_app()
    (setup,) = await teams.until(1, NEWS)
    await member.clicks("Save", card=setup.card, weekday="fri", hour="16", time_zone="UTC", language="en")
    await member.sends(member.activity("installationUpdate", action="remove"))
    assert await rows(newsroom.wiring.database, "SELECT installed FROM conversation") == [(False,)]
    await member.adds_the_app()
    again = (await teams.until(2, NEWS))[-1]
    assert "<weekday=fri>\n<hour=16>\n<time_zone=UTC>" in again.text


async def leaves(member: Person, event: str) -> None:
    data = member.activity("conversationUpdate")
    if event == "membersRemoved":
        data["membersRemoved"] = [data["recipient"]]
    data["channelData"]["eventType"] = event
    await member.sends(data)


@pytest.mark.parametrize("event", ["membersRemoved", "teamDeleted", "channelDeleted"])
async def test_a_channel_that_is_left_hears_nothing_more(retold: Retold, member: Person, event: str) -> None:
    await leaves(member, event)
    assert await rows(retold.wiring.database, "SELECT installed FROM conversation") == [(False,)]


async def test_leaving_a_team_leaves_its_channels_and_no_others(retold: Retold, member: Person) -> None:
    same, other = member.in_channel("19:second@thread.tacv2"), member.in_channel("19:third@thread.tacv2", team="19:t")
    for each in (same, other):
        await each.adds_the_app()
    await leaves(member, "teamDeleted")
    left = await rows(retold.wiring.database, "SELECT id FROM conversation WHERE NOT installed ORDER BY id")
    assert left == [(NEWS,), ("19:second@thread.tacv2",)]


async def test_others_who_come_and_go_change_nothing(retold: Retold, member: Person) -> None:
    other = {"id": "29:other", "name": "Other"}
    for more in ({"membersAdded": [other]}, {"membersRemoved": [other]}, {}):
        assert await member.sends(member.activity("conversationUpdate", **more)) == []
    assert await rows(retold.wiring.database, "SELECT installed, installs FROM conversation") == [(True, 1)]


async def test_a_channel_is_known_by_its_team_where_its_type_is_not_told(newsroom: Retold, teams: Platform) -> None:
    member = newsroom.person().in_channel(NEWS)
    activity = member.activity("installationUpdate", action="add")
    del activity["conversation"]["conversationType"]
    await member.sends(activity)
    (setup,) = await teams.until(1, NEWS)
    assert "When shall I tell you what worked?" in setup.text


async def test_a_channel_that_was_left_is_not_changed(retold: Retold, member: Person) -> None:
    """Its cards still stand there, and somebody presses a button of one."""
    await member.says("digest settings")
    form = member.card
    await member.sends(member.activity("installationUpdate", action="remove"))
    typed: dict[str, Any] = {"weekday": "fri", "hour": "16", "time_zone": "UTC", "language": "de"}
    await member.clicks("Save", sees="I was removed from this channel", card=form, **typed)
    for text in ("digest pause", "digest resume", "digest now", "digest settings"):
        await member.says(text, hears="I was removed from this channel")
    assert await rows(retold.wiring.database, SETTINGS, id=NEWS) == [("mon", 9, "Europe/Berlin", "en", False)]
    assert await rows(retold.wiring.database, "SELECT installed, installs FROM conversation") == [(False, 1)]
    await member.adds_the_app()
    await member.clicks("Save", sees="Gespeichert", card=form, **typed)


async def test_a_channel_that_speaks_can_be_reached_again(retold: Retold, member: Person) -> None:
    async with retold.wiring.database.library(member.tenant) as library:
        await library.conversations.unreachable(NEWS, MONDAY)
    await member.says("digest resume", hears="30 November")
    assert await rows(retold.wiring.database, "SELECT unreachable_since, installs FROM conversation") == [(None, 1)]


async def test_a_preview_does_not_wait_for_somebody_who_is_changing_the_channel(
    retold: Retold, member: Person, database_url: str
) -> None:
    locks = "SELECT FROM conversation JOIN channel USING (tenant, id) FOR UPDATE"
    async with held(database_url, locks), asyncio.timeout(20):
        await member.says("digest preview", hears="nothing new to tell")
