"""Nobody waits longer than the deadline, whatever the platform does; and what is said stays in order."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace

import pytest

from bot.service.adapter import Patience
from tests.bot.conftest import held
from tests.bot.service.test_adapter import TALKS
from tests.conftest import Retold, Start
from tests.connector import Fault, Platform
from tests.conversation import STORY, Person

DEADLINE, LAST_WORDS = 1.0, 0.2  # seconds, here
HASTE = Patience(DEADLINE, LAST_WORDS, on_its_way=0.1, enough=0.2)
SLACK = 0.6  # seconds that a busy machine may take on top


@pytest.fixture
async def retold(start: Start) -> Retold:
    """The application in a hurry."""
    return await start(patience=HASTE)


@pytest.fixture
def hasty(retold: Retold) -> Person:
    """Somebody who goes on as soon as a turn is answered, whether or not its reply has come."""
    return Person(replace(retold.door, replies=None))


@dataclass
class Took:
    seconds: float = 0.0


@contextmanager
def timed() -> Iterator[Took]:
    took, began = Took(), time.monotonic()
    yield took
    took.seconds = time.monotonic() - began


async def test_a_click_is_answered_before_its_reply_leaves(retold: Retold, hasty: Person, teams: Platform) -> None:
    await (teller := retold.person()).says("help")
    hasty = replace(hasty, id=teller.id, conversation=teller.conversation)
    before = len(teams.posted)
    teams.faults.append(Fault(201, seconds=2))
    with timed() as took:
        await hasty.clicks("Read stories", sees="Done", card=teller.card)
    assert took.seconds < DEADLINE
    assert len(teams.posted) == before
    assert "Stories to read" in (await teams.until(before + 1))[-1].text


async def test_a_message_is_answered_when_its_reply_has_left(hasty: Person, teams: Platform) -> None:
    teams.faults.append(Fault(201, seconds=DEADLINE / 2))
    await hasty.says("tell a story", hears="In one line")


async def test_a_message_is_answered_by_the_deadline_and_its_reply_comes_all_the_same(
    hasty: Person, teams: Platform
) -> None:
    teams.faults.append(Fault(201, seconds=2 * DEADLINE + SLACK))
    with timed() as took:
        await hasty.says("tell a story")
    assert DEADLINE - 0.05 < took.seconds < DEADLINE + SLACK
    assert teams.posted == []
    assert "In one line" in (await teams.until(1))[0].text


async def test_a_turn_and_its_replies_share_one_deadline(hasty: Person, teams: Platform, database_url: str) -> None:
    await hasty.says("tell a story")
    teams.faults.append(Fault(201, seconds=3 * DEADLINE))
    with timed() as took:
        async with held(database_url, TALKS) as waited:
            answered = asyncio.create_task(hasty.says(STORY[0]))
            await waited()
            await asyncio.sleep(0.6)
        await answered
    assert took.seconds < DEADLINE + 0.5
    assert "What was going on before?" in (await teams.until(2))[1].text


async def test_a_turn_that_takes_too_long_is_given_up_in_time_to_say_so(
    hasty: Person, retold: Retold, database_url: str
) -> None:
    await hasty.says("tell a story")
    async with held(database_url, TALKS):
        with timed() as took:
            await hasty.says(STORY[0], hears="I can't reach my notes right now.")
    assert DEADLINE - LAST_WORDS <= took.seconds < DEADLINE + SLACK
    await hasty.says("back", hears="the first question")


async def test_a_click_that_takes_too_long_is_given_up_in_time_to_say_so(
    hasty: Person, teams: Platform, database_url: str
) -> None:
    await hasty.says("tell a story")
    async with held(database_url, TALKS):
        with timed() as took:
            refused = await hasty.clicks("Cancel", sees="I can't reach my notes right now.")
    assert took.seconds < DEADLINE + SLACK
    assert refused["statusCode"] == 500
    assert len(teams.posted) == 1


async def test_a_later_reply_does_not_overtake_an_earlier_one(hasty: Person, teams: Platform) -> None:
    teams.faults.append(Fault(201, seconds=DEADLINE + SLACK))
    for text in ("tell a story", STORY[0], "help"):
        await hasty.says(text)
    said = [posted.text for posted in await teams.until(4)]
    expected = ("In one line", "What was going on before?", "What I can do", "What was going on before?")
    assert all(sentence in text for sentence, text in zip(expected, said, strict=True)), said


async def test_nobody_waits_for_what_is_said_in_another_conversation(retold: Retold, teams: Platform) -> None:
    slow, quick = (Person(replace(retold.door, replies=None)) for _ in range(2))
    teams.faults.append(Fault(201, seconds=2 * DEADLINE))
    answered = asyncio.create_task(slow.says("tell a story"))
    await asyncio.sleep(0.2)
    await quick.says("help", hears="What I can do")
    await answered
    assert len(await teams.until(2)) == 2


async def test_a_reply_that_fails_does_not_hold_up_the_next(hasty: Person, teams: Platform) -> None:
    teams.faults.append(Fault(None, seconds=0.3))
    await asyncio.gather(hasty.says("help"), hasty.says("drafts"))
    assert len(await teams.until(1)) == 1


# Stopping


@asynccontextmanager
async def leaving(start: Start, teams: Platform, seconds: float) -> AsyncIterator[tuple[Retold, asyncio.Task[str]]]:
    """A reply is on its way to a slow platform, and its turn waits for it."""
    retold = await start()
    teams.faults.append(Fault(201, seconds=seconds))
    turn = asyncio.create_task(Person(replace(retold.door, replies=None)).says("tell a story"))
    await asyncio.sleep(0.3)
    yield retold, turn


async def test_what_is_being_said_when_retold_stops_is_still_said(start: Start, teams: Platform) -> None:
    async with leaving(start, teams, 0.9) as (retold, turn):
        with timed() as took:
            retold.wiring.replies.stop()
            await turn
        assert took.seconds < 0.4
        assert teams.posted == []
        await retold.wiring.replies.gone(5)
        assert "In one line" in teams.posted[0].text


async def test_a_silent_platform_does_not_keep_retold_from_stopping(
    start: Start, teams: Platform, caplog: pytest.LogCaptureFixture
) -> None:
    async with leaving(start, teams, 5) as (retold, turn):
        retold.wiring.replies.stop()
        await turn
        with timed() as took, caplog.at_level(logging.WARNING):
            await retold.wiring.replies.gone(0.2)
        assert took.seconds < 0.2 + SLACK
        assert "1 conversations" in caplog.text
