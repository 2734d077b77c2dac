"""When a leader's post goes out: asked, confirmed in words, changed, and said to the channels at its time."""

import asyncio
from typing import Any

import pytest

from tests.bot.conftest import LISTENING, card_with, count, last, rows
from tests.conftest import Clock, Retold, Start
from tests.connector import Platform, Posted, readable
from tests.conversation import Person, buttons
from wiring import polled

pytestmark = pytest.mark.usefixtures("calm")

TEXT = "I read three stories this week, and each began with one change."
SETUP: dict[str, Any] = {"weekday": "mon", "hour": "9", "time_zone": "Europe/Berlin", "language": "en"}
LEADERS = frozenset({"lea"})


@pytest.fixture
async def retold(start: Start) -> Retold:
    """With its worker, which hears of a job at once; what is due is looked for by the test."""
    retold = await start(worker=True, leaders=LEADERS, calm=lambda zone, now: now)
    async with asyncio.timeout(10):
        while not await rows(retold.wiring.database, LISTENING):
            await asyncio.sleep(0.01)
    return retold


@pytest.fixture
def lea(retold: Retold) -> Person:
    return retold.person("Lea Leader", id="lea")


async def channel(retold: Retold, teams: Platform, name: str, zone: str = "Europe/Berlin") -> Person:
    """A channel that wants its digest on Mondays at nine."""
    here = retold.person().in_channel(f"19:{name}@thread.tacv2", f"19:team-{name}@thread.tacv2")
    added = here.installation()
    added["channelData"]["settings"]["selectedChannel"]["name"] = name
    await here.sends(added)
    await here.clicks("Save", card=(await teams.until(1, here.conversation))[0].card, **{**SETUP, "time_zone": zone})
    return here


async def asked_when(person: Person, kind: str = "3") -> str:
    """Shares a question, up to when it shall go out."""
    for text in ("share an idea", kind, TEXT):
        await person.says(text)
    return await person.says("1", hears="When shall it go out?")


async def look(retold: Retold) -> None:
    """What is due goes out, as it does every five seconds."""
    for polling in polled(retold.wiring):
        await polling.does(retold.wiring.clock())


async def heard(teams: Platform, where: Person, text: str = TEXT) -> Posted:
    """What stands in a channel with this text, once it does."""
    async with asyncio.timeout(10):
        while True:
            for posted in teams.said_in(where.conversation):
                if text in posted.text:
                    return posted
            await asyncio.sleep(0.02)


async def test_only_a_leader_is_asked_when(retold: Retold, lea: Person) -> None:
    assert "4 of 4" in await asked_when(lea)
    ben = retold.person("Ben Example")
    for text in ("share an idea", "3", TEXT):
        await ben.says(text)
    await ben.says("1", hears="This is how others will see it")
    assert "[Change time]" not in last(ben)


async def test_now_is_said_to_every_channel_that_listens_at_once(retold: Retold, lea: Person, teams: Platform) -> None:
    general, ward = await channel(retold, teams, "General"), await channel(retold, teams, "Ward")
    paused = await channel(retold, teams, "Paused")
    await paused.says("digest pause")
    undecided = retold.person().in_channel("19:undecided@thread.tacv2")
    await undecided.adds_the_app()
    await asked_when(lea)
    await lea.clicks("Now", sees="When shall it go out?")
    assert "General and Ward hear it now, as soon as you publish it." in last(lea)
    await lea.clicks("Publish", sees="General and Ward hear it now.", card=card_with(lea, "Publish"))
    for _ in range(3):
        await look(retold)
    for where in (general, ward):
        posted = await heard(teams, where)
        assert "Lea Leader\nA question" in posted.text
        assert "Leader" in posted.text.split("\n")
    await general.says("digest now", hears="nothing new to tell")
    await lea.says("my stories", hears="in 2 channels")
    for where in (general, ward, paused, undecided):
        assert sum(TEXT in posted.text for posted in teams.said_in(where.conversation)) == (where in (general, ward))


async def test_a_time_is_confirmed_in_words_and_kept_to(
    retold: Retold, lea: Person, teams: Platform, clock: Clock
) -> None:
    general = await channel(retold, teams, "General")
    await asked_when(lea)
    await lea.says("soon", hears="I can't read a day in that")
    heard_back = await lea.says("am 6. Januar", hears="Understood: Wednesday, 6 January, 09:00. You named no hour")
    assert "General hears it on Wednesday, 6 January, 09:00." in heard_back
    await lea.says("back", hears="Wednesday, 6 January, 09:00")
    await lea.says("tomorrow at 8", hears="Understood: Tuesday, 24 November, 08:00.")
    await lea.clicks("Publish", sees="✓ Planned")
    await lea.says("my stories", hears="planned for Tuesday, 24 November, 08:00")
    clock.forward(hours=22, minutes=55)
    await look(retold)
    assert await count(retold.wiring.database, "SELECT count(*) FROM delivery WHERE kind = 'post'") == 0
    await general.says("digest now", hears="nothing new to tell")
    clock.forward(minutes=10)
    await asyncio.gather(look(retold), look(retold), look(retold))
    assert (await heard(teams, general)).edits == 0
    assert await rows(retold.wiring.database, "SELECT status, planned_at FROM post") == [("published", None)]
    assert await count(retold.wiring.database, "SELECT count(*) FROM delivery WHERE kind = 'post'") == 1


async def test_an_hour_says_whose_it_is_where_a_channel_lives_by_another_clock(
    retold: Retold, lea: Person, teams: Platform
) -> None:
    await channel(retold, teams, "Paris", "Europe/Paris")
    await asked_when(lea)
    await lea.says("tomorrow at 8", hears="Paris hears it on Tuesday, 24 November, 08:00.")
    await lea.clicks("Publish", sees="✓ Planned")
    await channel(retold, teams, "Boston", "America/New_York")
    await lea.clicks("See it")
    assert "Boston and Paris hear it on Tuesday, 24 November, 08:00 (Berlin time)." in readable(lea.card)
    await lea.says("my stories", hears="planned for Tuesday, 24 November, 08:00 (Berlin time)")
    await asked_when(lea)
    await lea.says("tomorrow at 9", hears="Understood: Tuesday, 24 November, 09:00 (Berlin time).")
    await lea.clicks("Change time")
    await lea.clicks("In the next digest", sees="It comes with each channel's next digest.")
    await lea.clicks("Publish", sees="Paris hears it on Monday, 30 November, 09:00 (Berlin time).")


@pytest.mark.parametrize("choice", ["digest", "2", "in the next digest", "skip"])
async def test_the_next_digest_is_as_ever(retold: Retold, lea: Person, teams: Platform, choice: str) -> None:
    general = await channel(retold, teams, "General")
    await asked_when(lea)
    await lea.says(choice, hears="It comes with each channel's next digest.")
    await lea.clicks("Publish", sees="General hears it on Monday, 30 November, 09:00.")
    await look(retold)
    assert await count(retold.wiring.database, "SELECT count(*) FROM delivery WHERE kind = 'post'") == 0
    await general.says("digest now", hears="on its way")
    await heard(teams, general)


async def planned(retold: Retold, lea: Person, teams: Platform) -> Person:
    """A channel, and a post by Lea that is planned for tomorrow at eight; she looks at it."""
    general = await channel(retold, teams, "General")
    await asked_when(lea)
    await lea.says("tomorrow at 8")
    await lea.clicks("Publish", sees="✓ Planned")
    await lea.clicks("See it")
    assert "General hears it on Tuesday, 24 November, 08:00." in readable(lea.card)
    return general


async def test_a_planned_post_can_have_another_time(retold: Retold, lea: Person, teams: Platform, clock: Clock) -> None:
    general = await planned(retold, lea, teams)
    await lea.clicks("Change time", sees="When shall it go out?")
    await lea.clicks("Set this time", sees="<typed=yesterday>", typed="yesterday")
    await lea.clicks("Set this time", sees="<typed=in ten years>", typed="in ten years")
    await lea.clicks("Set this time", sees="General hears it on Thursday, 26 November, 10:30.", typed="thursday 10:30")
    clock.forward(days=1)
    await look(retold)
    clock.forward(days=2, hours=2)
    await look(retold)
    await heard(teams, general)


async def test_a_planned_post_can_go_out_now_or_with_the_digest(retold: Retold, lea: Person, teams: Platform) -> None:
    general = await planned(retold, lea, teams)
    planned_card = lea.card
    await lea.clicks("Publish now", sees="General hears it now.")
    await look(retold)
    await heard(teams, general)
    await lea.clicks("Publish now", sees="taken back", card=planned_card)
    for text in ("share an idea", "3", "Another question for everybody.", "1", "tomorrow at 8"):
        await lea.says(text)
    await lea.clicks("Publish", sees="Planned")
    await lea.clicks("See it")
    await lea.clicks("Change time")
    await lea.clicks("In the next digest", sees="hears it on Monday")
    await general.says("digest now", hears="on its way")
    await heard(teams, general, "Another question")


async def test_a_planned_post_is_edited_and_what_goes_out_is_what_stands_then(
    retold: Retold, lea: Person, teams: Platform, clock: Clock
) -> None:
    general = await planned(retold, lea, teams)
    await lea.clicks("Edit")
    typed: dict[str, Any] = {"kind": "question", "text": "What made your week?", "objective": "high-performance"}
    await lea.clicks("Save", sees="Planned", **typed)
    clock.forward(days=1)
    await look(retold)
    posted = await heard(teams, general, "What made your week?")
    await lea.says("my stories")
    await lea.clicks("Open: What made your week?")
    await lea.clicks("Edit")
    await lea.clicks("Save", sees="What made your month?", **{**typed, "text": "What made your month?"})
    async with asyncio.timeout(10):
        while "What made your month?" not in posted.text:
            await asyncio.sleep(0.02)
    await lea.clicks("Withdraw", sees="Withdrawn:")
    async with asyncio.timeout(10):
        while "What made your month?" in posted.text:
            await asyncio.sleep(0.02)


async def test_a_planned_post_that_is_withdrawn_is_a_draft_and_never_sent(
    retold: Retold, lea: Person, teams: Platform, clock: Clock
) -> None:
    general = await planned(retold, lea, teams)
    await lea.clicks("Withdraw", sees="Kept as a draft")
    clock.forward(days=2)
    await look(retold)
    assert not any(TEXT in posted.text for posted in teams.said_in(general.conversation))
    await lea.clicks("Go on", sees="Let's go on")
    await lea.clicks("Publish", sees="That moment is past", card=card_with(lea, "Publish"))
    await lea.clicks("Change time")
    await lea.clicks("Now", sees="General hears it now, as soon as")
    await lea.clicks("Publish", sees="General hears it now.")
    await look(retold)
    await heard(teams, general)


async def test_whoever_no_longer_leads_has_it_in_the_next_digest_and_is_told(
    retold: Retold, lea: Person, teams: Platform, clock: Clock, start: Start
) -> None:
    general = await planned(retold, lea, teams)
    clock.forward(days=1)
    elsewhere = await start()
    for _ in range(2):
        await look(elsewhere)
    told = await heard(teams, lea, "You are no longer among the leaders")
    assert TEXT[:60] in told.text
    assert await rows(retold.wiring.database, "SELECT status, by_leader, planned_at FROM post") == [
        ("published", False, None)
    ]
    assert not any(TEXT in posted.text for posted in teams.said_in(general.conversation))
    await general.says("digest now", hears="on its way")
    assert "Leader" not in (await heard(teams, general)).text.split("\n")


async def test_a_forged_time_changes_nothing(retold: Retold, lea: Person, teams: Platform) -> None:
    await planned(retold, lea, teams)
    own = next(each for each in buttons(lea.card) if each["verb"] == "retime")["data"]
    eve = retold.person("Eve Example")
    for verb in ("retime", "replan"):
        await eve.invokes(verb, {**own, "timing": "now"}, sees="Only the one who wrote it")
    for text in ("share an idea", "3", TEXT, "1"):
        await eve.says(text)
    hers = next(each for each in buttons(eve.card) if each["verb"] == "publish")["data"]
    await eve.invokes("replan", {**hers, "timing": "now"}, sees="Only a leader's post")
    await lea.invokes("replan", {**own, "timing": "x" * 100_000}, sees="When shall it go out?")
    assert await count(retold.wiring.database, "SELECT count(*) FROM post WHERE timing IN ('', 'now')") == 1
