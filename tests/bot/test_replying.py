"""Building on somebody's post, and answering a question: kept once, counted, told to its author."""

import asyncio

import pytest
from sqlalchemy import text

from tests.bot.conftest import count, rows
from tests.bot.test_timing import channel, heard, lea, look, retold
from tests.conftest import Clock, Retold
from tests.connector import Json, Platform, readable
from tests.conversation import Person, find_button, publishes
from texts import words_for

__all__ = ["lea", "retold"]  # fixtures
pytestmark = pytest.mark.usefixtures("calm")

TEXT = "I read three stories this week, and each began with one change."
LETTERS = "SELECT count(*) FROM delivery WHERE kind = 'letter'"
LINE = "We do that *too*, every Monday."


async def adds(person: Person, card: Json, line: str, sees: str) -> Json:
    """Sends a line about the post on a card."""
    button = find_button(card, "Send")
    return await person.invokes(button["verb"], {**button["data"], f"reply-{button['data']['id']}": line}, sees)


async def question_in(here: Person, lea: Person, teams: Platform) -> Json:
    """A question by Lea in a channel's digest; its card."""
    for said in ("share an idea", "3", TEXT, "1", "digest"):
        await lea.says(said)
    await lea.clicks("Publish", sees="Published")
    await here.says("digest now", hears="on its way")
    return (await heard(teams, here)).card


async def test_a_line_is_kept_once_counted_and_told(retold: Retold, lea: Person, teams: Platform, clock: Clock) -> None:
    for said in ("share an idea", "1", TEXT, "skip", "1", "now"):
        await lea.says(said)
    general = await channel(retold, teams, "General")
    await lea.clicks("Publish", sees="General hears it now.")
    await look(retold)
    posted = await heard(teams, general)
    ben, cleo = (retold.person(name).in_channel(general.conversation) for name in ("Ben Example", "Cleo Example"))
    for _ in range(2):
        await adds(ben, posted.card, f" {LINE}\n", sees="One built on it")
    clock.forward(seconds=1)
    await adds(cleo, posted.card, "Us too.", sees="2 built on it")
    async with asyncio.timeout(10):
        while "2 built on it" not in posted.text:
            await asyncio.sleep(0.02)
    assert LINE not in posted.text
    await look(retold)
    assert await count(retold.wiring.database, LETTERS) == 0
    clock.forward(minutes=3)
    await asyncio.gather(look(retold), look(retold))
    await look(retold)
    told = await heard(teams, lea, "2 people built on your post")
    assert f"Ben Example\n{LINE}\nCleo Example\nUs too." in told.text
    clock.forward(minutes=3)
    await adds(ben, posted.card, "And on Fridays.", sees="2 built on it")
    clock.forward(minutes=30)
    for _ in range(2):
        await look(retold)
    assert await count(retold.wiring.database, LETTERS) == 1
    clock.forward(days=1)
    for _ in range(2):
        await look(retold)
    told = await heard(teams, lea, "Somebody built on your post")
    assert "And on Fridays." in told.text
    assert LINE not in told.text


async def test_answers_stand_under_the_question_and_only_who_asked_sees_whose_they_are(
    retold: Retold, lea: Person, teams: Platform, clock: Clock
) -> None:
    general = await channel(retold, teams, "General")
    card = await question_in(general, lea, teams)
    for n, name in enumerate(("Ben", "Cleo", "Dilan", "Emeka"), 1):
        clock.forward(seconds=1)
        there = retold.person(f"{name} Example").in_channel(general.conversation)
        await adds(there, card, f"Answer number {n}.", sees="Noted. Who wrote it reads it")
    posted = await heard(teams, general, "4 answers")
    for n in (2, 3, 4):
        assert f"Answer number {n}." in posted.text
    assert "Answer number 1." not in posted.text
    assert "Ben Example" not in posted.text
    reader = retold.person("Fay Example").in_channel(general.conversation)
    await reader.clicks("See all 4 answers", sees="Done.", card=posted.card)
    everything = await heard(teams, general, "Answer number 1.")
    assert "Example" not in everything.text
    await lea.invokes("show", {"id": find_button(card, "Send")["data"]["id"]})
    assert "Emeka Example\nAnswer number 4." in readable(lea.card)
    assert "[Answer" not in readable(lea.card)
    await lea.clicks("See all 4 answers")
    assert "Ben Example\nAnswer number 1." in readable(lea.card)


async def test_what_is_refused(retold: Retold, lea: Person, teams: Platform) -> None:
    general = await channel(retold, teams, "General")
    card = await question_in(general, lea, teams)
    ben = retold.person("Ben Example").in_channel(general.conversation)
    await adds(lea.in_channel(general.conversation), card, LINE, sees="That's your own")
    for empty in ("", " \n ", "\0"):
        await adds(ben, card, empty, sees="can't stay empty")
    await adds(ben, card, "x" * 301, sees="there is room for 300")
    await adds(ben, card, "x" * 100_000, sees="there is room for 300")
    for n in range(10):
        await adds(ben, card, f"Line {n}", sees="Noted")
    await adds(ben, card, "Line 11", sees="ten things")
    await publishes(lea)
    own = find_button(card, "Send")["data"]
    story = await rows(retold.wiring.database, "SELECT id::text FROM story")
    await ben.invokes("reply", {**own, "id": story[0][0]}, sees="taken back")
    async with retold.wiring.database.session() as session:
        await session.execute(text("UPDATE post SET status = 'withdrawn'"))
    await adds(ben, card, "Too late.", sees="taken back")
    await ben.invokes("replies", own, sees="taken back")
    assert await count(retold.wiring.database, "SELECT count(*) FROM reply") == 10


async def test_nobody_is_told_of_what_was_withdrawn(retold: Retold, lea: Person, teams: Platform, clock: Clock) -> None:
    general = await channel(retold, teams, "General")
    card = await question_in(general, lea, teams)
    await adds(retold.person().in_channel(general.conversation), card, LINE, sees="Noted")
    await lea.invokes("withdraw", find_button(card, "Send")["data"], sees="Withdrawn:")
    clock.forward(minutes=5)
    for _ in range(2):
        await look(retold)
    assert await count(retold.wiring.database, LETTERS) == 0


async def test_the_author_reads_it_in_their_own_language(retold: Retold, teams: Platform, clock: Clock) -> None:
    lea = retold.person("Lea Leader", id="lea", locale="de-DE")
    words = words_for("de")
    for said in ("Idee teilen", "3", TEXT, "1", "jetzt"):
        await lea.says(said)
    general = await channel(retold, teams, "General")
    await lea.clicks("Veröffentlichen", sees="Jetzt zu lesen in General.")
    await look(retold)
    await adds(retold.person().in_channel(general.conversation), (await heard(teams, general)).card, LINE, sees=LINE)
    clock.forward(minutes=3)
    for _ in range(2):
        await look(retold)
    await heard(teams, lea, words("answers-told", count=1))


async def test_a_promise_is_asked_about_on_its_day_and_shown(
    retold: Retold, lea: Person, teams: Platform, clock: Clock
) -> None:
    general = await channel(retold, teams, "General")
    for said in ("share an idea", "5", TEXT, "skip", "tomorrow", "1", "now"):
        await lea.says(said)
    await lea.clicks("Publish", sees="General hears it now.")
    await look(retold)
    posted = await heard(teams, general)
    assert "Promised for\n24 November" in posted.text
    clock.forward(hours=15)
    for _ in range(2):
        await look(retold)
    assert await count(retold.wiring.database, LETTERS) == 0
    clock.forward(hours=9)
    await asyncio.gather(look(retold), look(retold))
    await look(retold)
    asked = await heard(teams, lea, "What became of it?")
    button = find_button(asked.card, "↻ Adapted")
    eve = retold.person("Eve Example")
    await eve.invokes("promise", button["data"], sees="Only the one who wrote it")
    await lea.invokes("promise", {**button["data"], "promise": "forgotten"}, sees="none of the choices")
    await lea.clicks("↻ Adapted", sees="Noted: ↻ Adapted", card=asked.card)
    async with asyncio.timeout(10):
        while "24 November · ↻ Adapted" not in posted.text:
            await asyncio.sleep(0.02)
    clock.forward(days=3)
    for _ in range(2):
        await look(retold)
    assert await count(retold.wiring.database, LETTERS) == 1
