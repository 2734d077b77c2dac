"""What stands in the way of several teams goes to who can change it, and the answer to each who was stopped."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import text

from stories.database import Database
from stories.organisation import Organisation
from stories.tables.people import Person as Known
from stories.tables.people import UnitFrom
from tests.bot.conftest import count, last, rows
from tests.bot.test_forgetting import forget, naming
from tests.bot.test_quiet import settled
from tests.conftest import Clock, Retold, Start
from tests.connector import TENANT, Json, Posted, readable
from tests.conversation import STORY, Person, find_button, opens, publishes
from wiring import polled

pytestmark = pytest.mark.usefixtures("calm")

HEADLINE = STORY[0]
REASON = "The law wants the signature until March."
ASKED = "3 teams were stopped by a rule when they wanted to try this:"
UNITS = {"Ward 3": "ben", "Support": "cleo", "Stores": "dan"}
LOOKED_FOR = ("what stands in the way of several teams", "people to be written to")


async def passes(newsroom: Retold, clock: Clock, **time: float) -> list[Posted]:
    """Lets time pass, and what stands in the way be looked for; what was said unasked meanwhile."""
    before = len(newsroom.door.platform.posted)
    clock.forward(**time)
    does = {polling.name: polling.does for polling in polled(newsroom.wiring)}
    for name in LOOKED_FOR:
        await does[name](clock())
    await settled(newsroom.wiring.database)
    return newsroom.door.platform.posted[before:]


async def hears(newsroom: Retold, clock: Clock, person: Person, **time: float) -> Posted:
    """The letter that comes to somebody, which they look at."""
    [letter] = to(person, await passes(newsroom, clock, **(time or {"days": 1})))
    person.card, person.at = letter.card, letter.id
    return letter


def to(person: Person, letters: Sequence[Posted]) -> list[Posted]:
    return [letter for letter in letters if letter.conversation == person.conversation]


async def belongs(database: Database, unit: str, *people: Person, leader: str = "", others: int = 5) -> None:
    """These people are in a unit, with others whom nobody meets."""
    async with database.library(TENANT) as library:
        there = await library.people.named(UnitFrom.imported, unit)
        for n in range(others):
            library.session.add(Known(tenant=TENANT, id=f"{unit}:{n}", name=f"{unit} {n}", language="en"))
        await library.session.flush()
        for id in (*(person.id for person in people), *(f"{unit}:{n}" for n in range(others))):
            assert await library.people.assign(id, there, UnitFrom.imported)
        if leader:
            await Organisation(library.session, TENANT).lead([(there.key, leader)])


async def is_stopped(person: Person, by: str = "A rule", result: str = "○ Not yet") -> None:
    """Plans to try the story, and says what stood in the way."""
    await opens(person)
    await person.clicks("I'll try this")
    if "I'll try this" in readable(person.card):
        await person.clicks("I'll try this", moment="", due="2026-12-24", obstacle="", seen="true")
    await person.says("my tries")
    await person.clicks(f"Open: {HEADLINE}")
    await person.clicks(result)
    await person.clicks(by)


@pytest.fixture
async def newsroom(start: Start) -> Retold:
    return await start(worker=True, editors=frozenset({"eda"}), leaders=frozenset({"sue"}), calm=lambda zone, now: now)


@pytest.fixture
async def eda(newsroom: Retold) -> Person:
    return await greeted(newsroom, "Eda Editor", "eda")


@pytest.fixture
async def lea(newsroom: Retold) -> Person:
    return await greeted(newsroom, "Lea Leader", "lea")


async def greeted(newsroom: Retold, name: str, id: str) -> Person:
    person = newsroom.person(name, id=id)
    await person.says("help")
    return person


@pytest.fixture
async def stopped(newsroom: Retold, eda: Person, lea: Person) -> list[Person]:
    """Three people of three units, all led by Lea, were stopped by a rule at Ada's story."""
    await publishes(newsroom.person())
    people = [await greeted(newsroom, f"{id.title()} Example", id) for id in UNITS.values()]
    for unit, person in zip(UNITS, people, strict=True):
        await belongs(newsroom.wiring.database, unit, person, leader="lea")
        await is_stopped(person)
    return people


async def test_the_leader_they_have_in_common_is_asked_without_names(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    letters = await passes(newsroom, clock, minutes=10)
    [asked] = letters
    assert asked.conversation == lea.conversation
    assert ASKED in asked.text
    assert HEADLINE in asked.text
    assert "In Stores, Support and Ward 3. I name no person." in asked.text
    for person in stopped:
        assert person.name not in str(asked.activity)
        assert person.id not in str(asked.activity)
    assert await passes(newsroom, clock, days=1) == []
    assert await passes(newsroom, clock, days=30) == []


async def test_it_will_be_changed_and_everybody_who_was_stopped_hears_it(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    await hears(newsroom, clock, lea)
    await lea.clicks("I'll change it", sees="The answer: it will be changed.")
    letters = await passes(newsroom, clock, minutes=10)
    assert {each.conversation for each in letters} == {person.conversation for person in stopped}
    for letter in letters:
        assert "Lea Leader will change what stood in your way:" in letter.text
        assert not [other for other in stopped if other.name in str(letter.activity)]
    ben = stopped[0]
    ben.card, ben.at = to(ben, letters)[0].card, to(ben, letters)[0].id
    await ben.clicks("I'll try it again", sees="Done.")
    assert "When will you try it?" in last(ben)
    await ben.clicks("Save", moment="", due="2027-01-12", obstacle="", seen="true", sees=HEADLINE)
    assert await passes(newsroom, clock, days=1) == []


async def test_it_stays_for_a_reason_that_is_told(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    await hears(newsroom, clock, lea)
    await keeps(lea, " No. ", sees="⚠ A few more words, please: at least 10 characters.")
    await keeps(lea, "x" * 2_000, sees="there is room for 500")
    assert "x" * 500 in str(lea.card), "what was typed is there still"
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM barrier WHERE answer <> ''") == 0
    await keeps(lea, REASON, sees="The answer: it stays as it is, for this reason:")
    letters = await passes(newsroom, clock, minutes=10)
    assert len(letters) == 3
    assert all(REASON in letter.text and "Lea Leader answered." in letter.text for letter in letters)


async def test_who_said_that_it_was_of_no_help_can_plan_anew(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    ben = stopped[0]
    await ben.says("my tries")
    await ben.clicks(f"Open: {HEADLINE}")
    await ben.clicks("✗ It didn't help")
    await hears(newsroom, clock, lea)
    await lea.clicks("I'll change it")
    await hears(newsroom, clock, ben, minutes=10)
    await ben.clicks("I'll try it again")
    await ben.clicks("Save", moment="on Friday", due="2027-01-12", obstacle="", seen="true")
    assert await rows(newsroom.wiring.database, "SELECT result, moment FROM try WHERE person_id = 'ben'") == [
        ("", "on Friday")
    ]


async def test_what_stays_is_told_to_who_is_stopped_later_and_asked_again_much_later(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    await hears(newsroom, clock, lea)
    await keeps(lea, REASON, sees="it stays")
    await passes(newsroom, clock, days=1)
    late = []
    for n, unit in enumerate(("Kitchen", "Office", "Garage")):
        late.append(await greeted(newsroom, f"Late {n}", f"late-{n}"))
        await belongs(newsroom.wiring.database, unit, late[n], leader="lea")
        await is_stopped(late[n])
    letters = await passes(newsroom, clock, days=1)
    assert {each.conversation for each in letters} == {person.conversation for person in late}
    assert all(REASON in letter.text for letter in letters)
    for days in (1, 30, 60):
        assert await passes(newsroom, clock, days=days) == []
    for person in stopped:
        await person.says("my tries")
        await person.clicks(f"Open: {HEADLINE}")
        await person.clicks("✗ It didn't help")
        await person.invokes("hindered", {**_try(person), "hindrance": "rule"})
    assert ASKED in (await hears(newsroom, clock, lea)).text


async def test_who_is_stopped_after_the_change_is_a_new_question(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    await hears(newsroom, clock, lea)
    await lea.clicks("I'll change it")
    await passes(newsroom, clock, days=1)
    for person in stopped:
        assert await passes(newsroom, clock, minutes=10) == []
        await person.says("my tries")
        await person.clicks(f"Open: {HEADLINE}")
        await person.clicks("✗ It didn't help")
        await person.invokes("hindered", {**_try(person), "hindrance": "rule"})
    assert ASKED in (await hears(newsroom, clock, lea)).text
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM barrier") == 2


def _try(person: Person) -> Json:
    """The try that the newest card is about."""
    return {"try": find_button(person.card, "Add")["data"]["try"]}


async def test_units_with_different_leaders_and_units_with_none_ask_the_editors(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    await belongs(newsroom.wiring.database, "Stores", leader="eve", others=0)
    [asked] = await passes(newsroom, clock, minutes=10)
    assert asked.conversation == eda.conversation


async def test_a_leader_who_was_stopped_is_asked_as_any_other_and_leaves_it_to_the_editors(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    await belongs(newsroom.wiring.database, "Ward 3", lea, others=0)
    await is_stopped(lea)
    letter = await hears(newsroom, clock, lea)
    assert "asked: Lea Leader" in await eda.says("barriers"), "nobody is passed over, so nobody is given away"
    await lea.clicks("I'll change it", card=letter.card, sees="It stood in your way too")
    assert ASKED in (await hears(newsroom, clock, eda)).text
    assert "Not mine" not in readable(eda.card), "as if she had passed it on to them"
    await lea.clicks("I'll change it", card=letter.card, sees="Retold's editors are asked now.")
    await eda.clicks("I'll change it", sees="it will be changed")
    assert await rows(newsroom.wiring.database, "SELECT passed, asked, last FROM barrier") == [(["lea"], ["eda"], True)]


async def test_a_leader_who_was_stopped_decides_where_nobody_else_is(start: Start, clock: Clock) -> None:
    retold = await start(worker=True, calm=lambda zone, now: now)
    lea = await greeted(retold, "Lea Leader", "lea")
    await publishes(retold.person())
    for unit, id in {**UNITS, "Office": "lea"}.items():
        person = lea if id == "lea" else await greeted(retold, id, id)
        await belongs(retold.wiring.database, unit, person, leader="lea")
        await is_stopped(person)
    await hears(retold, clock, lea)
    await lea.clicks("I'll change it", sees="it will be changed")


async def test_whom_it_can_be_passed_on_to_says_not_who_was_stopped(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    leo = await greeted(newsroom, "Leo Lead", "leo")
    await belongs(newsroom.wiring.database, "Office", leo, leader="leo")
    await hears(newsroom, clock, lea)
    await lea.clicks("Not mine: pass on to …")
    before = choices(lea.card)
    await is_stopped(leo)
    await lea.clicks("Back")
    await lea.clicks("Not mine: pass on to …")
    assert choices(lea.card) == before
    await refers(lea, to="leo", sees="Leo Lead is asked now. Thank you.")
    letter = await hears(newsroom, clock, leo)
    assert "asked: Leo Lead" in await eda.says("barriers")
    await leo.clicks("I'll change it", card=letter.card, sees="It stood in your way too")
    await hears(newsroom, clock, eda)
    assert await rows(newsroom.wiring.database, "SELECT passed, asked FROM barrier") == [(["lea", "leo"], ["eda"])]


async def test_several_who_are_asked_are_named_as_what_they_are_together(start: Start, clock: Clock) -> None:
    retold = await start(worker=True, editors=frozenset({"eda", "edi"}), calm=lambda zone, now: now)
    eda, edi = await greeted(retold, "Eda Editor", "eda"), await greeted(retold, "Edi Editor", "edi")
    await publishes(retold.person())
    for unit, person in zip([*UNITS, "Office"], [*map(retold.person, UNITS.values()), edi], strict=True):
        await person.says("help")
        await belongs(retold.wiring.database, unit, person)
        await is_stopped(person)
    letters = await passes(retold, clock, minutes=10)
    assert {letter.conversation for letter in letters} == {eda.conversation, edi.conversation}
    heard = await eda.says("barriers", hears="asked: the editors")
    assert "Edi" not in heard
    [letter] = to(edi, letters)
    await edi.clicks("I'll change it", card=letter.card, sees="It stood in your way too")
    assert await rows(retold.wiring.database, "SELECT passed, asked FROM barrier") == [([], ["eda", "edi"])]


async def test_a_leader_of_a_whole_unit_that_was_stopped_is_not_asked(newsroom: Retold, clock: Clock) -> None:
    """Ward 3 is Lea and five others, all of whom were stopped: she would read that it was each of them."""
    lea = await greeted(newsroom, "Lea Leader", "lea")
    await publishes(newsroom.person())
    people = [await greeted(newsroom, f"Person {n}", f"person-{n}") for n in range(5)]
    await belongs(newsroom.wiring.database, "Ward 3", lea, *people, leader="lea", others=0)
    for person in people:
        await is_stopped(person)
    assert await passes(newsroom, clock, days=1) == []
    await belongs(newsroom.wiring.database, "Ward 3")
    assert "5 people were stopped by a rule" in (await hears(newsroom, clock, lea)).text


async def test_the_story_that_is_opened_from_the_question_names_nobody_who_tries_it(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    await belongs(newsroom.wiring.database, "Ward 3", lea, eda, others=0)
    await opens(lea)
    assert "Ben Example will try it" in readable(lea.card), "who looks for it reads what Ben lets them read"
    await hears(newsroom, clock, lea)
    await eda.says("barriers")
    await eda.clicks(f"Open: {HEADLINE}")
    for reader in (lea, eda):
        await reader.clicks("Open", sees="Done.")
        assert HEADLINE in readable(reader.card)
        assert "will try it" not in readable(reader.card)
    await lea.clicks("Inspired", sees=HEADLINE)
    assert "will try it" not in readable(lea.card), "nor does it once one pressed a button there"


async def test_a_leader_who_is_stopped_after_they_were_asked_decides_no_more(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    letter = await hears(newsroom, clock, lea)
    await is_stopped(lea)
    await lea.clicks("I'll change it", card=letter.card, sees="It stood in your way too")
    [asked] = await passes(newsroom, clock, days=1)
    assert asked.conversation == eda.conversation
    await lea.clicks("I'll change it", card=letter.card, sees="Retold's editors are asked now.")
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM barrier WHERE answer <> ''") == 0


async def test_a_leader_who_left_is_asked_nothing_and_the_editors_are(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    await hears(newsroom, clock, lea)
    await leaves(newsroom, lea, clock)
    assert ASKED in (await hears(newsroom, clock, eda)).text
    assert "Not mine: pass on to …" in readable(eda.card), "nobody passed it on before"
    await eda.clicks("I'll change it", sees="it will be changed")


async def keeps(leader: Person, reason: str, sees: str) -> None:
    """Says why it stays."""
    said: dict[str, Any] = {f"reason-{about(leader)['barrier']}": reason}
    await leader.clicks("Send", sees, **said)


async def refers(leader: Person, sees: str, **said: str) -> None:
    """Passes it on `to` somebody, or to who is called by a `name`."""
    id = find_button(leader.card, "Pass it on")["data"]["barrier"]
    inputs: dict[str, Any] = {f"{name}-{id}": text for name, text in said.items()}
    await leader.clicks("Pass it on", sees, **inputs)


def about(leader: Person) -> dict[str, Any]:
    """What the buttons of the question carry."""
    data: dict[str, Any] = find_button(leader.card, "I'll change it")["data"]
    return data


async def leaves(newsroom: Retold, person: Person, clock: Clock) -> None:
    async with newsroom.wiring.database.library(TENANT) as library:
        known = await library.people.get(person.id)
        assert known
        known.left_at = clock()


async def test_passed_on_from_one_to_the_next_and_in_the_end_to_the_editors(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    leo, sue = await greeted(newsroom, "Leo Lead", "leo"), await greeted(newsroom, "Sue Senior", "sue")
    await belongs(newsroom.wiring.database, "Office", leo, leader="leo")
    await hears(newsroom, clock, lea)
    await lea.clicks("Not mine: pass on to …", sees="Pass it on")
    assert choices(lea.card) == ["Leo Lead", "Sue Senior", "Retold's editors"]
    for nobody in ("", "lea", "ben", "nonsense", "x" * 9_000):
        await refers(lea, to=nobody, sees="I know no leader by that name")
    await refers(lea, to="leo", sees="Leo Lead is asked now. Thank you.")
    assert ASKED in (await hears(newsroom, clock, leo)).text
    await leo.clicks("Not mine: pass on to …")
    assert choices(leo.card) == ["Sue Senior", "Retold's editors"], "it does not come back"
    await leo.clicks("Back", sees="Can you change that?")
    await leo.clicks("Not mine: pass on to …")
    await refers(leo, to="sue", sees="Sue Senior is asked now.")
    await hears(newsroom, clock, sue)
    await sue.clicks("Not mine: pass on to …")
    assert choices(sue.card) == ["Retold's editors"]
    await refers(sue, to="editors", sees="Retold's editors are asked now.")
    await hears(newsroom, clock, eda)
    assert "Not mine" not in readable(eda.card)
    assert choices((await eda.invokes("refer", about(eda), sees="I know nobody else to ask."))["value"]) == []
    await eda.clicks("I'll change it", sees="it will be changed")
    assert len(await passes(newsroom, clock, minutes=10)) == 3
    assert await rows(newsroom.wiring.database, "SELECT passed, asked, last FROM barrier") == [
        (["lea", "leo", "sue"], ["eda"], True)
    ]


def choices(card: Json) -> list[str]:
    found = [node for node in _nodes(card) if node.get("type") == "Input.ChoiceSet"]
    return [each["title"] for node in found for each in node["choices"]]


def _nodes(node: object) -> list[Json]:
    if isinstance(node, dict):
        return [node, *(each for value in node.values() for each in _nodes(value))]
    return [each for value in node for each in _nodes(value)] if isinstance(node, list) else []


async def test_among_many_leaders_one_is_found_by_name(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    for n in range(21):
        await belongs(newsroom.wiring.database, f"Branch {n}", leader=f"Branch {n}:0", others=1)
    await hears(newsroom, clock, lea)
    await lea.clicks("Not mine: pass on to …", sees="Pass it on")
    assert len(choices(lea.card)) == 21, "twenty, and the editors"
    await refers(lea, name="Nobody", sees="I know no leader by that name")
    await refers(lea, name="branch", sees="Pass it on")
    assert "Branch 7 0" in choices(lea.card)
    await refers(lea, name="Branch 9", sees="Branch 9 0 is asked now.")
    assert await rows(newsroom.wiring.database, "SELECT asked FROM barrier") == [(["Branch 9:0"],)]


async def test_the_first_answer_holds(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    letter = await hears(newsroom, clock, lea)
    carried = about(lea)
    await lea.clicks("I'll change it")
    said = {**carried, f"reason-{carried['barrier']}": REASON}
    await lea.invokes("uphold", said, sees="it will be changed")
    await lea.clicks("Not mine: pass on to …", card=letter.card, sees="it will be changed")
    repeated = lea.click("lift", carried)
    for _ in range(2):
        await newsroom.door.bring(repeated)
    assert len(await passes(newsroom, clock, days=1)) == 3
    assert await rows(newsroom.wiring.database, "SELECT answer, reason FROM barrier") == [("change", "")]


async def test_an_answer_is_taken_back_before_anybody_hears_it(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    await hears(newsroom, clock, lea)
    await lea.clicks("I'll change it", sees="I wait 10 minutes before I tell anybody. Until then you can take it back.")
    assert await passes(newsroom, clock, minutes=9) == []
    await lea.clicks("Take back", sees="Can you change that?")
    assert await passes(newsroom, clock, days=1) == []
    await keeps(lea, REASON, sees="it stays as it is")
    await lea.clicks("Take back", sees=REASON)
    assert "Can you change that?" in readable(lea.card), "and what was typed is there still"
    assert await passes(newsroom, clock, days=1) == []
    await lea.clicks("I'll change it")
    assert await passes(newsroom, clock, minutes=9) == []
    await lea.clicks("Take back")
    await keeps(lea, REASON, sees="it stays as it is")
    assert await passes(newsroom, clock, minutes=9) == [], "each answer waits for itself"
    letters = await passes(newsroom, clock, minutes=1)
    assert len(letters) == 3
    assert all("Lea Leader answered." in letter.text for letter in letters)


async def test_an_answer_that_somebody_heard_stands(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    await hears(newsroom, clock, lea)
    await lea.clicks("I'll change it")
    shown, back = lea.card, find_button(lea.card, "Take back")["data"]
    assert len(await passes(newsroom, clock, minutes=10)) == 3
    await lea.clicks("Take back", card=shown, sees="whoever was stopped has heard it")
    await lea.invokes("barrier", back, sees="it will be changed")
    assert "Take back" not in str(lea.card)
    assert await rows(newsroom.wiring.database, "SELECT answer, answered_by FROM barrier") == [("change", "lea")]


async def test_only_who_answered_takes_it_back(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    letter = await hears(newsroom, clock, lea)
    await eda.says("barriers")
    await eda.clicks(f"Open: {HEADLINE}")
    await eda.clicks("I'll change it", sees="Take back")
    back = find_button(eda.card, "Take back")["data"]
    await lea.clicks("I'll change it", card=letter.card, sees="it will be changed")
    assert "Take back" not in str(lea.card)
    await lea.invokes("reopen", {**back, "letter": about_letter(letter)}, sees="That question was for somebody else")
    await stopped[0].invokes("reopen", back, sees="That question was for somebody else")
    await eda.clicks("Take back", sees="Can you change that?")
    await eda.invokes("reopen", back, sees="Can you change that?")
    await eda.says("barriers", hears="asked: Lea Leader")
    acts = await rows(newsroom.wiring.database, "SELECT person_id, act FROM audit ORDER BY at, act")
    assert acts == [("eda", "barrier-change"), ("eda", "barrier-reopened")]
    await lea.clicks("I'll change it", card=letter.card, sees="it will be changed")
    assert "Lea Leader will change" in (await passes(newsroom, clock, minutes=10))[0].text


async def test_an_answer_is_not_taken_back_under_a_newer_question(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    """Nobody heard it, since they had made it work; then others were stopped."""
    await hears(newsroom, clock, lea)
    for person in stopped:
        await person.says("my tries")
        await person.clicks(f"Open: {HEADLINE}")
        await person.clicks("✓ It worked")
    await lea.clicks("I'll change it", sees="Take back")
    shown = lea.card
    for n, unit in enumerate(UNITS):
        late = await greeted(newsroom, f"Late {n}", f"late-{n}")
        await belongs(newsroom.wiring.database, unit, late, others=0)
        clock.forward(minutes=1)
        await is_stopped(late)
    assert ASKED in (await hears(newsroom, clock, lea)).text
    await lea.clicks("Take back", card=shown, sees="I can't take it back")
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM barrier WHERE answer = ''") == 1


def about_letter(letter: Posted) -> str:
    return str(find_button(letter.card, "I'll change it")["data"]["letter"])


async def test_of_two_clicks_at_once_one_answers(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    await hears(newsroom, clock, lea)
    carried = about(lea)
    said = {**carried, f"reason-{carried['barrier']}": REASON}
    await asyncio.gather(*(newsroom.door.bring(lea.click(verb, said)) for verb in ("lift", "uphold", "lift")))
    letters = await passes(newsroom, clock, days=1)
    [(answer, reason)] = await rows(newsroom.wiring.database, "SELECT answer, reason FROM barrier")
    assert (len(letters), reason) == (3, REASON if answer == "keep" else "")


async def test_nobody_else_answers(newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]) -> None:
    await hears(newsroom, clock, lea)
    carried = about(lea)
    mallory, ben = newsroom.person("Mallory"), stopped[0]
    stranger = newsroom.person("Account Only", id="")
    for who in (mallory, ben, stranger):
        for verb in ("lift", "uphold", "refer", "barrier"):
            more = {f"reason-{carried['barrier']}": REASON, f"to-{carried['barrier']}": "mallory", "sure": True}
            await who.invokes(verb, {**carried, **more}, sees="That question was for somebody else")
            without = {"barrier": carried["barrier"], **more}
            await who.invokes(verb, without, sees="That question was for somebody else")
    assert ASKED not in str(mallory.card)
    assert await rows(newsroom.wiring.database, "SELECT answer, asked FROM barrier") == [("", ["lea"])]
    await lea.invokes("lift", {**carried, "barrier": "nonsense"}, sees="taken back")


async def test_a_story_that_was_taken_back_asks_nothing(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    letter = await hears(newsroom, clock, lea)
    async with newsroom.wiring.database.session() as session:
        await session.execute(text("UPDATE story SET status = 'withdrawn'"))
    await lea.clicks("I'll change it", card=letter.card, sees="there is nothing to decide any more")
    assert HEADLINE not in readable(lea.card)
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM barrier WHERE answer <> ''") == 0
    await eda.says("barriers", hears="No question waits for an answer.")
    assert await passes(newsroom, clock, days=1) == []


async def test_a_story_that_is_taken_back_before_the_letter_and_comes_back_is_asked_about(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    does = {polling.name: polling.does for polling in polled(newsroom.wiring)}
    await does[LOOKED_FOR[0]](clock())
    async with newsroom.wiring.database.session() as session:
        await session.execute(text("UPDATE story SET status = 'withdrawn'"))
    assert await passes(newsroom, clock, minutes=10) == []
    async with newsroom.wiring.database.session() as session:
        await session.execute(text("UPDATE story SET status = 'published'"))
    assert ASKED in (await hears(newsroom, clock, lea, minutes=10)).text


async def test_who_made_it_work_meanwhile_hears_no_answer(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    await hears(newsroom, clock, lea)
    ben = stopped[0]
    await ben.says("my tries")
    await ben.clicks(f"Open: {HEADLINE}")
    await ben.clicks("✓ It worked")
    await lea.clicks("I'll change it")
    letters = await passes(newsroom, clock, days=1)
    assert {each.conversation for each in letters} == {person.conversation for person in stopped[1:]}


async def test_editors_see_what_waits_for_how_long_and_for_whom_and_can_answer(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    await eda.says("barriers", hears="No question waits for an answer.")
    await lea.says("barriers", hears="Only Retold's editors can do that")
    letter = await hears(newsroom, clock, lea)
    clock.forward(days=9)
    heard = await eda.says("barriers", hears="One question is waiting for an answer.")
    assert "A rule · 3 teams · for 9 days" in heard
    assert "asked: Lea Leader" in heard
    assert not [person for person in stopped if person.name in heard]
    await eda.clicks(f"Open: {HEADLINE}", sees="Done.")
    await eda.clicks("I'll change it", sees="it will be changed")
    await eda.says("barriers", hears="No question waits for an answer.")
    await lea.clicks("I'll change it", card=letter.card, sees="it will be changed")
    assert "Eda Editor will change what stood in your way:" in (await passes(newsroom, clock, minutes=10))[0].text
    assert await rows(newsroom.wiring.database, "SELECT person_id, act FROM audit") == [("eda", "barrier-change")]


async def test_an_editor_who_passes_it_on_reads_to_whom_it_went(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    letter = await hears(newsroom, clock, lea)
    await greeted(newsroom, "Sue Senior", "sue")
    await eda.says("barriers")
    await eda.clicks(f"Open: {HEADLINE}")
    await eda.clicks("Not mine: pass on to …")
    await refers(eda, to="sue", sees="Sue Senior is asked now. Thank you.")
    await lea.clicks("I'll change it", card=letter.card, sees="Sue Senior is asked now.")
    await eda.says("barriers", hears="asked: Sue Senior")


async def test_an_editor_who_was_stopped_does_not_answer_either(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    await belongs(newsroom.wiring.database, "Ward 3", eda, others=0)
    await is_stopped(eda)
    await hears(newsroom, clock, lea)
    await eda.says("barriers")
    await eda.clicks(f"Open: {HEADLINE}")
    await eda.clicks("I'll change it", sees="It stood in your way too")


async def test_a_unit_that_became_small_is_not_named(
    newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]
) -> None:
    does = {polling.name: polling.does for polling in polled(newsroom.wiring)}
    await does[LOOKED_FOR[0]](clock())
    async with newsroom.wiring.database.session() as session:
        gone = "UPDATE person SET left_at = now() WHERE id IN ('Stores:1', 'Stores:2')"
        await session.execute(text(gone))
    asked = await hears(newsroom, clock, lea)
    assert "Among them Support and Ward 3. I name no person." in asked.text
    assert "Stores" not in str(asked.activity)


async def test_two_replicas_ask_once(newsroom: Retold, clock: Clock, lea: Person, stopped: list[Person]) -> None:
    [does] = [each.does for each in polled(newsroom.wiring) if each.name == LOOKED_FOR[0]]
    await asyncio.gather(*(does(clock()) for _ in range(4)))
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM barrier") == 1
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM matter WHERE kind = 'barrier'") == 1


async def test_where_nobody_can_be_asked_nothing_is_until_somebody_is_there(start: Start, clock: Clock) -> None:
    retold = await start(worker=True, calm=lambda zone, now: now)
    await publishes(retold.person())
    for unit, id in UNITS.items():
        person = await greeted(retold, id, id)
        await belongs(retold.wiring.database, unit, person)
        await is_stopped(person)
    assert await passes(retold, clock, minutes=10) == []
    assert await count(retold.wiring.database, "SELECT count(*) FROM barrier") == 0
    lea = await greeted(retold, "Lea Leader", "lea")
    for unit in UNITS:
        await belongs(retold.wiring.database, unit, leader="lea", others=0)
    assert ASKED in (await hears(retold, clock, lea)).text


async def test_nothing_is_left_of_who_answered_and_who_was_stopped(
    newsroom: Retold, clock: Clock, eda: Person, lea: Person, stopped: list[Person]
) -> None:
    await hears(newsroom, clock, lea)
    await lea.clicks("I'll change it")
    await passes(newsroom, clock, days=1)
    database = newsroom.wiring.database
    for person in (lea, stopped[0]):
        await forget(database, person)
        assert await naming(database, person.name, person.conversation) == set()
    assert await rows(database, "SELECT answer, asked, passed, answered_by FROM barrier") == [("change", [], [], "")]
    assert await count(database, "SELECT count(*) FROM matter WHERE person_id IN ('lea', 'ben')") == 0
    assert await count(database, "SELECT count(*) FROM try WHERE person_id = 'dan'") == 1
