"""A question that was answered loses its buttons, on any replica, and nobody waits for it."""

import asyncio
import logging
import time

import pytest

from bot.service.talks import Question
from bot.service.tidying import PACE, WAITING
from settings import Settings
from stories.slots import next_night
from tests.bot.conftest import count, held, rows
from tests.conftest import Clock, Retold, Start, running
from tests.connector import Fault, Platform, Posted
from tests.conversation import STORY, Person, buttons, tells

WRITTEN = "SELECT count(*) FROM talk WHERE card = :id"
A_WHILE = 5 * PACE  # seconds in which an edit that was to come would have come


def newest(person: Person) -> Posted:
    """The newest activity where this person is."""
    return person.door.platform.said_in(person.conversation)[-1]


async def settled(posted: Posted, seconds: float = 5) -> str:
    """How a question reads as soon as it has no buttons any more."""
    async with asyncio.timeout(seconds):
        while list(buttons(posted.card)):
            await asyncio.sleep(0.01)
    return posted.text


async def known(retold: Retold, posted: Posted) -> None:
    """Waits until every replica can know where a question stands."""
    async with asyncio.timeout(5):
        while not await count(retold.wiring.database, WRITTEN, id=posted.id):
            await asyncio.sleep(0.02)


# What was answered


@pytest.mark.parametrize(
    ("said", "reads"),
    [
        (STORY[1], f"What was going on before?\n✓ {STORY[1]}"),
        ("back", "What was going on before?\n✓ Back"),
        ("save for later", "What was going on before?\n✓ Save for later"),
        ("cancel", "What was going on before?\n✓ Cancel"),
        ("help", "What was going on before?"),
        ("tell a story", "What was going on before?"),
        ("x" * 1_000, f"What was going on before?\n✓ {'x' * 110} …"),
    ],
)
@pytest.mark.usefixtures("calm")
async def test_a_question_reads_what_was_answered(teller: Person, said: str, reads: str) -> None:
    await teller.says("tell a story")
    await teller.says(STORY[0])
    question = newest(teller)
    await teller.says(said)
    assert await settled(question) == reads
    assert question.edits == 1


async def test_a_number_that_was_typed_reads_as_the_choice(teller: Person) -> None:
    await teller.says("share an idea")
    question = newest(teller)
    await teller.says("2")
    assert await settled(question) == "What would you like to share?\n✓ 📘 Something I learned"


async def test_a_question_that_was_not_answered_keeps_its_buttons_until_it_is(retold: Retold, teller: Person) -> None:
    await teller.says("tell a story")
    question = newest(teller)
    await known(retold, question)
    await teller.says("Hm", hears="three letters")
    await known(retold, question)
    await asyncio.sleep(A_WHILE)
    assert question.edits == 0
    await teller.says(STORY[0])
    assert await settled(question) == f"In one line: what went well?\n✓ {STORY[0]}"


@pytest.mark.parametrize(("said", "reads"), [("publish", "Preview\n✓ Publish"), ("discard", "Preview\n✓ Discard")])
async def test_a_preview_too(teller: Person, said: str, reads: str) -> None:
    await tells(teller)
    preview = newest(teller)
    await teller.says(said)
    assert await settled(preview) == reads


@pytest.mark.parametrize(
    ("said", "answer"), [("yes", "\n✓ Yes, keep it"), ("no", "\n✓ No, thanks"), ("stories", ""), ("Just talking.", "")]
)
async def test_an_offer_too(teller: Person, said: str, answer: str) -> None:
    await teller.says(" ".join(STORY[:4]) * 2, hears="That sounds like a story")
    offer = newest(teller)
    await teller.says(said)
    assert await settled(offer) == f"That sounds like a story. Shall I keep it?{answer}"


# Clicks


async def test_a_card_that_was_clicked_is_not_edited(teller: Person, teams: Platform) -> None:
    await teller.says("share an idea")
    for title in ("Something I learned", "Back", "Cancel"):
        await teller.clicks(title, sees=title, card=newest(teller).card)
    await asyncio.sleep(A_WHILE)
    assert [method for method, _, _ in teams.calls if method == "PUT"] == []


async def test_a_click_that_does_not_say_where_edits_nothing(teller: Person, teams: Platform) -> None:
    await teller.says("share an idea")
    await teller.invokes("choose", {"field": "kind", "choice": "lesson"}, sees="✓", replyToId="")
    await asyncio.sleep(A_WHILE)
    assert all(posted.edits == 0 for posted in teams.posted)


async def test_a_click_elsewhere_takes_the_buttons_off_the_question(teller: Person) -> None:
    await teller.says("help")
    help = teller.card
    await teller.says("tell a story")
    question = newest(teller)
    await teller.clicks("My stories", card=help)
    assert await settled(question) == "In one line: what went well?"
    assert list(buttons(newest(teller).card))


async def test_a_newer_card_that_a_click_brought_stays(teller: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    await tells(teller)
    preview, card = newest(teller), teller.card
    await settled(teller.door.platform.posted[-2])  # now nothing else waits
    monkeypatch.setattr("bot.service.tidying.PACE", 0.3)
    await teller.says("publish")
    await teller.clicks("Edit", card=card, sees="<headline=")
    await asyncio.sleep(0.6)
    assert preview.edits == 0


# Several replicas


@pytest.mark.usefixtures("calm")
async def test_another_replica_knows_where_the_question_stands(start: Start) -> None:
    one, two = await start(), await start()
    here = one.person()
    there = two.person(id=here.id)
    await here.says("tell a story")
    for n, answer in enumerate(STORY):
        question = newest(here)
        await known(one, question)
        await (there, here)[n % 2].says(answer)
        assert "✓" in await settled(question)
        assert question.edits == 1


async def test_what_is_written_late_is_not_written_to_a_newer_question(retold: Retold, teller: Person) -> None:
    await teller.says("tell a story")
    await teller.says(STORY[0])
    await known(retold, newest(teller))
    ((*place, asked),) = await rows(
        retold.wiring.database, "SELECT tenant, conversation_id, person_id, asked FROM talk"
    )
    await retold.wiring.talks.posted([(Question((place[0], place[1], place[2]), asked - 1), "an older one")])
    assert await count(retold.wiring.database, WRITTEN, id="an older one") == 0


async def test_the_writing_waits_for_no_turn(retold: Retold, teller: Person, database_url: str) -> None:
    await teller.says("tell a story")
    ((*place, asked),) = await rows(
        retold.wiring.database, "SELECT tenant, conversation_id, person_id, asked FROM talk"
    )
    async with held(database_url, "SELECT FROM talk FOR UPDATE"), asyncio.timeout(1):
        await retold.wiring.talks.posted([(Question((place[0], place[1], place[2]), asked), "1")])
    assert await count(retold.wiring.database, WRITTEN, id="1") == 0


# Courtesy


@pytest.mark.parametrize("fault", [Fault(404), Fault(429, retry_after="30"), Fault(502), Fault(504)])
async def test_an_edit_that_fails_is_let_be(
    teller: Person, teams: Platform, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    await teller.says("tell a story")
    first, before = newest(teller), len(caplog.records)
    teams.edit_faults.append(fault)
    await teller.says(STORY[0])
    second = newest(teller)
    await asyncio.sleep(A_WHILE)
    await teller.says(STORY[1], hears="do differently?")
    assert "✓" in await settled(second)
    assert (first.edits, second.edits) == (0, 1)
    assert [each for each in caplog.records[before:] if each.levelno >= logging.WARNING] == []


async def test_an_edit_comes_after_the_replies(teller: Person, teams: Platform) -> None:
    await teller.says("tell a story")
    question = newest(teller)
    await teller.says(STORY[0])
    await settled(question)
    assert [method for method, _, _ in teams.calls] == ["POST", "POST", "PUT"]


async def test_a_crowd_is_answered_first(retold: Retold, teams: Platform) -> None:
    """While replies leave one after the other no card is edited; then the newest are, and no faster than agreed."""
    people = [retold.person() for _ in range(WAITING + 20)]
    teams.edit_faults.extend(Fault(502, seconds=1) for _ in range(5))
    await asyncio.gather(*(person.says("tell a story") for person in people))
    questions = [newest(person) for person in people]
    took = []
    for person in people:
        began = time.monotonic()
        await person.says(STORY[0], hears="What was going on before?")
        took.append(time.monotonic() - began)
    edits = sum(method == "PUT" for method, _, _ in teams.calls)
    assert max(took) < 1
    assert edits <= sum(took) / PACE
    began = time.monotonic()
    assert "✓" in await settled(questions[-1], 10)
    last = sum(question.edits for question in questions) + 5
    assert last <= (time.monotonic() - began + sum(took)) / PACE + 1


async def test_nobody_waits_for_it_at_the_end(settings: Settings, teams: Platform, clock: Clock) -> None:
    async with running(settings, teams, clock, worker=False, calm=next_night) as retold:
        teller = retold.person()
        await teller.says("tell a story")
        teams.edit_faults.append(Fault(None, seconds=5))
        await teller.says(STORY[0])
        await asyncio.sleep(2 * PACE)
        began = time.monotonic()
    assert time.monotonic() - began < 2
