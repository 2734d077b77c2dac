"""A leader who has not shared anything for a while is offered something to begin with: rarely, and not after a no."""

import pytest
from sqlalchemy import text

from tests.bot.conftest import count, last, rows
from tests.bot.test_barriers import belongs, greeted, is_stopped, to
from tests.bot.test_quiet import settled
from tests.conftest import Clock, Retold, Start
from tests.connector import readable
from tests.conversation import STORY, Person, find_button, opens, publishes
from wiring import polled

pytestmark = pytest.mark.usefixtures("calm")

LOOKED_FOR = ("leaders who have not shared for a while", "people to be written to")
FIRST = "When leaders go first, others dare to."
NUDGES = "SELECT count(*) FROM matter WHERE kind = 'nudge' AND told_at IS NOT NULL"


@pytest.fixture
async def newsroom(start: Start) -> Retold:
    return await start(worker=True, leaders=frozenset({"lea"}), calm=lambda zone, now: now)


@pytest.fixture
async def lea(newsroom: Retold) -> Person:
    """A leader who has looked at Retold, and shared nothing yet."""
    return await greeted(newsroom, "Lea Leader", "lea")


async def nudged(newsroom: Retold, clock: Clock, person: Person, **time: float) -> str:
    """What comes unasked to somebody after some time, at which they look; empty where nothing does."""
    platform = newsroom.door.platform
    before = len(platform.posted)
    clock.forward(**time)
    does = {polling.name: polling.does for polling in polled(newsroom.wiring)}
    for name in LOOKED_FOR:
        await does[name](clock())
    await settled(newsroom.wiring.database)
    found = to(person, platform.posted[before:])
    if not found:
        return ""
    [letter] = found
    person.card, person.at = letter.card, letter.id
    return readable(letter.card)


async def tells_in(newsroom: Retold, unit: str, leader: str = "", headline: str = STORY[0], id: str = "ada") -> Person:
    """Somebody of a unit tells a story."""
    teller = await greeted(newsroom, f"{id.title()} Example", id)
    await belongs(newsroom.wiring.database, unit, teller, leader=leader)
    await publishes(teller, headline)
    return teller


async def adopts(newsroom: Retold, id: str, headline: str = STORY[0]) -> None:
    """Somebody tries a story, and it works for them."""
    person = await greeted(newsroom, f"{id.title()} Example", id)
    await opens(person, headline)
    await person.clicks("I'll try this")
    await person.clicks("I'll try this", moment="", due="2026-12-24", obstacle="", seen="true")
    await person.says("my tries")
    await person.clicks(f"Open: {headline}")
    await person.clicks("✓ It worked")


async def test_a_leader_who_never_shared_is_nudged_after_three_weeks_and_then_every_three(
    newsroom: Retold, clock: Clock, lea: Person
) -> None:
    assert await nudged(newsroom, clock, lea, minutes=1) == ""
    await tells_in(newsroom, "Support", leader="lea")
    assert await nudged(newsroom, clock, lea, days=20) == ""
    heard = await nudged(newsroom, clock, lea, days=1)
    assert FIRST in heard
    assert f"Ada Example told a story. Say what you liked about it: \n{STORY[0]}" in heard
    assert await nudged(newsroom, clock, lea, days=20) == ""
    assert FIRST in await nudged(newsroom, clock, lea, days=1)
    assert await count(newsroom.wiring.database, NUDGES) == 2


async def test_thanks_begin_with_the_story_they_are_for(newsroom: Retold, clock: Clock, lea: Person) -> None:
    await nudged(newsroom, clock, lea, minutes=1)
    await tells_in(newsroom, "Support", leader="lea")
    await nudged(newsroom, clock, lea, days=21)
    letter, at = lea.card, lea.at
    await lea.clicks("Say thanks", sees="Done.")
    assert "What do you want to thank them for?" in last(lea)
    await lea.says("You asked the night shift first, and told what went wrong too.")
    await lea.says("1")
    await lea.says("skip")
    await lea.clicks("Publish", sees="Published")
    [(kind, thanked)] = await rows(newsroom.wiring.database, "SELECT kind, thanked FROM post")
    [(story,)] = await rows(newsroom.wiring.database, "SELECT id FROM story")
    assert (kind, thanked) == ("thanks", str(story))
    lea.card, lea.at = letter, at
    await lea.clicks("No more of these hints", sees="I give you no more of these hints")
    await lea.clicks("Hints again", sees="You have shared something since then. Thank you.")
    assert await nudged(newsroom, clock, lea, days=20) == ""
    assert await nudged(newsroom, clock, lea, days=2) == ""  # what was thanked for is nothing to begin with any more


async def test_a_practice_that_works_elsewhere_can_be_promised(newsroom: Retold, clock: Clock, lea: Person) -> None:
    await nudged(newsroom, clock, lea, minutes=1)
    await belongs(newsroom.wiring.database, "Support", lea, leader="lea")
    await tells_in(newsroom, "Stores")
    assert await nudged(newsroom, clock, lea, days=21) == ""  # nobody says yet that it works
    await adopts(newsroom, "ben")
    heard = await nudged(newsroom, clock, lea, hours=1)
    assert f"This works for somebody elsewhere. Try it yourself, and say by when: \n{STORY[0]}" in heard
    letter, at = lea.card, lea.at
    await lea.clicks("Open", sees="Done.")
    assert STORY[1] in last(lea)
    lea.card, lea.at = letter, at
    await lea.clicks("I'll try it myself", sees="Done.")
    assert "What will you try?" in last(lea)
    for said in ("I will do it on Mondays.", "by Friday", "culture of innovation", "now"):
        await lea.says(said)
    await lea.clicks("Publish")
    assert await nudged(newsroom, clock, lea, days=22) == ""  # what they promised is nothing to begin with any more


async def test_what_holds_people_back_is_told_of_many_only(newsroom: Retold, clock: Clock, lea: Person) -> None:
    await nudged(newsroom, clock, lea, minutes=1)
    await tells_in(newsroom, "Stores")
    stopped = [await greeted(newsroom, f"{id.title()} Example", id) for id in ("ben", "cleo", "dan", "eve", "fay")]
    await belongs(newsroom.wiring.database, "Support", *stopped, leader="lea")
    for person in stopped[:-1]:
        await is_stopped(person, by="Time")
    assert await nudged(newsroom, clock, lea, days=21) == ""
    await is_stopped(stopped[-1], by="Time")
    heard = await nudged(newsroom, clock, lea, hours=1)
    assert "What stops people in your area most is time." in heard
    assert not [person for person in stopped if person.name in heard]
    await lea.clicks("Ask a question", sees="Done.")
    assert "What would you like to know?" in last(lea)


async def test_who_shared_meanwhile_or_said_no_is_left_alone(newsroom: Retold, clock: Clock, lea: Person) -> None:
    await nudged(newsroom, clock, lea, minutes=1)
    await tells_in(newsroom, "Support", leader="lea")
    await nudged(newsroom, clock, lea, days=20)
    for answer in (
        "share an idea",
        "Something I learned",
        "I read three stories this week.",
        "skip",
        "skip",
        "1",
        "skip",
    ):
        await lea.says(answer)
    await lea.clicks("Publish", sees="Published")
    assert await nudged(newsroom, clock, lea, days=20) == ""
    heard = await nudged(newsroom, clock, lea, days=2)  # the first Monday after three weeks
    assert "You last shared something on 13 December." in heard
    await lea.clicks("No more of these hints", sees="I give you no more of these hints.")
    assert await nudged(newsroom, clock, lea, days=30) == ""
    await lea.clicks("Hints again", sees="Say what you liked about it")
    assert "You last shared something" in await nudged(newsroom, clock, lea, days=2)


async def test_nobody_is_nudged_without_something_to_begin_with_or_without_leading(
    newsroom: Retold, clock: Clock, lea: Person
) -> None:
    """A story without a name is offered to nobody: that it is from somebody's area would tell of its teller."""
    ben = await greeted(newsroom, "Ben Example", "ben")
    await nudged(newsroom, clock, lea, minutes=1)
    await tells_in(newsroom, "Support", leader="lea")
    async with newsroom.wiring.database.session() as session:
        await session.execute(text("UPDATE story SET author_id = 'sealed:x', author_name = ''"))
    assert await nudged(newsroom, clock, lea, days=30) == ""
    assert await nudged(newsroom, clock, ben, days=30) == ""


async def test_days_of_none_nudge_nobody(start: Start, clock: Clock) -> None:
    newsroom = await start(worker=True, leaders=frozenset({"lea"}), nudge_days=0)
    lea = await greeted(newsroom, "Lea Leader", "lea")
    await tells_in(newsroom, "Support", leader="lea")
    for days in (1, 30, 30):
        assert await nudged(newsroom, clock, lea, days=days) == ""
    assert await rows(newsroom.wiring.database, "SELECT FROM matter WHERE kind = 'nudge'") == []


async def test_only_what_is_offered_begins_and_only_ones_own_letter_is_answered(
    newsroom: Retold, clock: Clock, lea: Person
) -> None:
    await nudged(newsroom, clock, lea, minutes=1)
    await tells_in(newsroom, "Support", leader="lea")
    await nudged(newsroom, clock, lea, days=21)
    mallory = await greeted(newsroom, "Mallory Example", "mallory")
    no = find_button(lea.card, "No more of these hints")["data"]
    await mallory.invokes("nudges", no, sees="taken back")
    assert await rows(newsroom.wiring.database, "SELECT FROM attention WHERE NOT nudged") == []
    await mallory.invokes("begin-post", {"kind": "idea"}, sees="none of the choices")
    unknown = {"kind": "thanks", "id": "00000000-0000-4000-8000-000000000000"}
    for data in ({"kind": ["thanks"]}, {"kind": "thanks", "id": "mallory"}, {"kind": "trial"}, unknown):
        await mallory.invokes("begin-post", data)
    assert await rows(newsroom.wiring.database, "SELECT FROM talk WHERE stack <> '[]' AND person_id = 'mallory'") == []
