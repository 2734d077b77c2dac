"""Campaigns in conversation: begun in one form, guessed about by letter, entered, answered, heard in a digest."""

from typing import Any

import pytest

from scheduler.letters import write_due
from stories.database import Database
from tests.bot.conftest import last, rows
from tests.bot.test_objectives import entered
from tests.bot.test_quiet import settled
from tests.conftest import Clock, Retold, Start
from tests.connector import TENANT, Json, readable
from tests.conversation import STORY, Person, buttons, find_button
from tests.stories.test_campaigns import THANKS
from wiring import polled

pytestmark = pytest.mark.usefixtures("calm")

HERE = "19:here@thread.tacv2"
FORM: dict[str, Any] = {**THANKS, "channels": ""}
ANSWERED = "SELECT objective, campaign_id IS NOT NULL FROM story"
GUESSED = "SELECT person_id, adoptions, number FROM campaign_leader ORDER BY person_id"


@pytest.fixture
async def retold(start: Start) -> Retold:
    """With its worker: letters and digests leave."""
    return await start(worker=True, leaders=frozenset({"grace", "lea"}), editors=frozenset({"eda"}))


@pytest.fixture
def grace(retold: Retold) -> Person:
    return retold.person("Grace Leader", id="grace")


async def begins(leader: Person, sees: str = "✓ Saved: Thanks of the week", **said: Any) -> None:
    await leader.says("start a campaign", hears="One question for some weeks")
    await leader.clicks("Save", **{**FORM, **said}, sees=sees)


async def there(retold: Retold, grace: Person, id: str = HERE, name: str = "Ward") -> Person:
    """Retold is added to a channel, of this name."""
    here = grace.in_channel(id)
    added = here.installation()
    added["channelData"]["settings"]["selectedChannel"]["name"] = name
    await here.sends(added)
    await settled(retold.wiring.database)
    return here


async def letter(retold: Retold, person: Person, clock: Clock, **time: float) -> Json:
    """Lets time pass; the newest letter that somebody has then, to act on."""
    clock.forward(**time)
    looked_for = {polling.name: polling.does for polling in polled(retold.wiring)}
    await looked_for["campaigns that have ended"](clock())
    wiring = retold.wiring
    await write_due(wiring.database, wiring.desk, wiring.connector, "Europe/Berlin", clock())
    await settled(wiring.database)
    said = person.door.platform.said_in(person.conversation)[-1]
    person.card, person.at = said.card, said.id
    return said.card


async def digest(retold: Retold, here: Person) -> Json:
    """The digest that comes now; nothing where there is none."""
    before = len(here.door.platform.said_in(here.conversation))
    eda = Person(here.door, "Eda Editor", "eda", here.conversation, "channel", team=here.team)
    await eda.says("digest now")
    await settled(retold.wiring.database)
    cards = [
        each.card for each in here.door.platform.said_in(here.conversation)[before:] if each.activity.get("attachments")
    ]
    return cards[-1] if cards else {}


async def test_the_whole_of_it(retold: Retold, grace: Person, clock: Clock, database: Database) -> None:
    """Begun, guessed, heard, answered, its number entered; hope and reality when it is over."""
    here, ada = await there(retold, grace), retold.person()
    await ada.says("help")
    await begins(grace)
    await grace.clicks("Save my guess", **guess(grace, "12", "42"), sees="Your guess is noted.")
    clock.forward(days=7)
    card = await digest(retold, here)
    assert "Thanks of the week · until 20 December" in readable(card)
    assert "20 more days" in readable(card)
    assert "31 %" in readable(card)
    await ada.says("answer the campaign", hears="What did a customer thank you for this week?")
    for said in STORY[:-1]:
        heard = await ada.says(said)
    assert "What did the customer say or do?" in heard, "its objective is chosen"
    await ada.says("She said it was quick.")
    await ada.says("skip")
    await ada.clicks("Publish", sees="Published")
    assert await rows(database, ANSWERED) == [("customer-experience", True)]
    await grace.says("campaign number 37 %", hears="Noted for today, for “Thanks of the week”.")
    clock.forward(days=1)
    assert "One story, no confirmed adoption yet" in readable(await digest(retold, here))
    told = readable(await letter(retold, grace, clock, days=20))
    for said in (
        "“Thanks of the week” is over",
        "12 confirmed adoptions, 42 %",
        "No confirmed adoption",
        "37 %",
    ):
        assert said in told
    over = readable(await digest(retold, here))
    assert "ended on 20 December" in over
    assert "Answer with a story" not in over
    assert await digest(retold, here) == {}
    eda = retold.person("Eda Editor", id="eda")
    report = await eda.says("report", hears="Campaigns: hope and reality")
    for read in (told, report):
        assert "One guess before; figures are shown only for five or more" in read
    assert "12 adoptions" not in report, "who leads it is known"


def guess(person: Person, adoptions: str, number: str) -> dict[str, Any]:
    """What stands in the two inputs of the newest card."""
    ids = [id for id in entered(person) if id.startswith(("adoptions-", "guess-"))]
    return dict(zip(ids, (adoptions, number), strict=True))


async def test_every_mistake_is_said_at_once_and_nothing_is_lost(retold: Retold, grace: Person) -> None:
    await begins(
        grace,
        name="Thanks",
        baseline="",
        starts="2026-11-01",
        ends="2036-01-01",
        leaders="Zoe",
        sees="4 things to fix: Today, First day, Last day and Who leads it with you",
    )
    shown = readable(grace.card)
    for said in ("Without today's number", "That day is past", "more than a year ahead", "nobody called Zoe"):
        assert said in shown
    kept = entered(grace)
    assert (kept["name"], kept["question"], kept["leaders"]) == ("Thanks", FORM["question"], "Zoe")
    await grace.clicks("Save", **{**kept, **FORM}, sees="✓ Saved: Thanks of the week")


async def test_german_numbers_stay_as_they_were_typed(retold: Retold) -> None:
    lea = retold.person("Lea Leiterin", id="lea", locale="de-DE")
    await lea.says("kampagne starten", hears="Eine Frage für einige Wochen")
    numbers = {"unit": "Minuten", "baseline": "1.200,5", "target": "900 Minuten"}
    await lea.clicks("Speichern", **{**FORM, **numbers}, sees="1.200,5 Minuten")
    assert "900 Minuten" in readable(lea.card)


async def test_the_same_press_twice_begins_one(retold: Retold, grace: Person, database: Database) -> None:
    await grace.says("start a campaign")
    form = grace.card
    await grace.clicks("Save", card=form, **FORM, sees="✓ Saved")
    await grace.clicks("Save", card=form, **FORM, sees="Thanks of the week")
    assert await rows(database, "SELECT version FROM campaign") == [(1,)]
    press = grace.click("campaign-guess", {"campaign": find_button(grace.card, "Save my guess")["data"]["campaign"]})
    press["value"]["action"]["data"] |= guess(grace, "12", "42")
    for _ in range(2):
        await grace.door.bring(press)
    assert await rows(database, GUESSED) == [("grace", 12, "42")]


async def test_can_be_changed_until_it_begins(retold: Retold, grace: Person, clock: Clock) -> None:
    await begins(grace)
    await grace.clicks("Edit", sees="Change the campaign")
    form = grace.card
    await grace.clicks("Save", **{**entered(grace), "name": "Thanks a lot"}, sees="✓ Saved: Thanks a lot")
    await grace.clicks("Save", card=form, **FORM, sees="changed elsewhere")
    clock.forward(days=7)
    await grace.says("campaigns", hears="Thanks a lot")
    await grace.clicks("Open: Thanks a lot")
    assert "Edit" not in [each["title"] for each in buttons(grace.card)]
    await grace.clicks("Edit", card=form_of(grace, "Edit"), sees="It has begun")


def form_of(person: Person, title: str) -> Json:
    """An older card in their chat, or in their hands, with this button."""
    data = {"campaign": find_button(person.card, "Enter")["data"]["campaign"]}
    return {
        "type": "AdaptiveCard",
        "actions": [{"type": "Action.Execute", "title": title, "verb": "campaign-form", "data": data}],
    }


async def test_its_leaders_guess_by_letter_and_nobody_reads_it_before_the_end(
    retold: Retold, grace: Person, clock: Clock, database: Database
) -> None:
    ben = retold.person("Ben Helper", id="ben")
    await ben.says("help")
    await begins(grace, leaders="Ben Helper")
    asked = readable(await letter(retold, ben, clock, hours=2))
    assert "“Thanks of the week” starts on 30 November. What do you expect will come of it?" in asked
    await ben.clicks(
        "Save my guess", **guess(ben, "lots", "42"), sees="A whole number of adoptions, please, such as 12"
    )
    await ben.clicks("Save my guess", **guess(ben, "7", "a lot"), sees="one plain number here, such as 31\u00a0%.")
    await ben.clicks(
        "Save my guess", **guess(ben, "7", "40 minutes"), sees="Just the number, please, such as 31: it is"
    )
    await ben.clicks("Save my guess", **guess(ben, "7", "39,5"), sees="Your guess is noted.")
    await ben.clicks("Change my guess", **guess(ben, "9", "39,5"), sees="Your guess is noted.")
    assert await rows(database, GUESSED) == [("ben", 9, "39,5"), ("grace", None, "")]
    await grace.says("campaigns")
    await grace.clicks("Open: Thanks of the week")
    assert "39,5" not in readable(grace.card)
    clock.forward(days=7)
    await ben.clicks("Change my guess", **guess(ben, "1", "1"), sees="It has begun: the guesses stand now")
    await ben.says("campaign number 40", hears="There is no number to enter")


@pytest.mark.parametrize(
    ("verb", "more", "hears"),
    [
        ("campaign", {}, "Only whoever leads this campaign can do that"),
        ("campaign-form", {}, "Only whoever leads this campaign can do that"),
        ("campaign-save", {"version": 1, **FORM}, "Only whoever leads this campaign can do that"),
        ("campaign-number", {"number": "1"}, "Only whoever leads this campaign can do that"),
        ("campaign-switch", {"off": True}, "Only whoever leads this campaign can do that"),
        ("campaign-guess", {"adoptions": "1"}, "Only whoever leads this campaign guesses"),
        ("campaigns", {}, "Campaigns are started by leaders"),
    ],
)
async def test_a_forged_click_changes_nothing(
    retold: Retold, grace: Person, database: Database, verb: str, more: dict[str, Any], hears: str
) -> None:
    await begins(grace)
    before = await rows(database, "SELECT * FROM campaign")
    [[id]] = await rows(database, "SELECT id FROM campaign")
    mallory = retold.person("Mallory Example")
    await mallory.invokes(verb, {"campaign": str(id), **more}, sees=hears)
    await mallory.says("start a campaign", hears="Campaigns are started by leaders")
    await mallory.invokes("campaign-save", {"campaign": str(id), "version": 0, **FORM}, sees="Campaigns are started")
    assert await rows(database, "SELECT * FROM campaign") == before


async def test_who_lost_the_role_changes_nothing_any_more_and_editors_do(
    start: Start, grace: Person, retold: Retold, clock: Clock
) -> None:
    await begins(grace)
    later = await start(leaders=frozenset({"lea"}), editors=frozenset({"eda"}))
    clock.forward(days=7)
    former = later.person("Grace Leader", id="grace")
    await former.says("campaigns", hears="Thanks of the week")
    await former.clicks("Open: Thanks of the week")
    assert "Enter" not in [each["title"] for each in buttons(former.card)]
    eda = later.person("Eda Editor", id="eda")
    await eda.says("campaigns")
    await eda.clicks("Open: Thanks of the week")
    await eda.clicks("Enter", number="many", sees="I need one plain number here, such as 31\u00a0%.")
    await eda.clicks("Enter", number="38", sees="Noted for today, for “Thanks of the week”.")
    await eda.says("campaign number 39", hears="Noted for today, for “Thanks of the week”.")
    await eda.clicks("Call it off", sees="called off")
    await eda.clicks("Go on with it after all", sees="running")


async def test_two_at_a_time_in_one_channel_are_refused_in_a_sentence(retold: Retold, grace: Person) -> None:
    await there(retold, grace)
    await begins(grace)
    await begins(grace, name="Another", sees="In Ward “Thanks of the week” runs until 20 December")


async def test_a_channel_that_is_gone_takes_no_part_and_stops_nothing(
    retold: Retold, grace: Person, clock: Clock
) -> None:
    here, there_too = await there(retold, grace), await there(retold, grace, "19:b@thread.tacv2", "General")
    await begins(grace, channels=f"{HERE},19:b@thread.tacv2,19:forged@thread.tacv2")
    gone = here.activity("conversationUpdate")
    gone["channelData"]["eventType"] = "channelDeleted"
    await here.sends(gone)
    clock.forward(days=7)
    assert "Thanks of the week" in readable(await digest(retold, there_too))
    await grace.says("campaigns")
    await grace.clicks("Open: Thanks of the week", sees="Asked in every channel where I am")


async def test_in_a_channel_the_button_says_where_to_answer(retold: Retold, grace: Person, clock: Clock) -> None:
    here = await there(retold, grace)
    await begins(grace)
    clock.forward(days=7)
    card = await digest(retold, here)
    link = str(card)
    assert "message=Answer%20the%20campaign" in link
    [[id]] = await rows(retold.wiring.database, "SELECT id FROM campaign")
    await here.invokes("campaign-answer", {"campaign": str(id)}, sees="open it and type answer the campaign")


async def test_nothing_that_was_begun_is_lost_by_answering(retold: Retold, grace: Person, clock: Clock) -> None:
    ada = retold.person()
    await ada.says("answer the campaign", hears="No campaign asks that at the moment")
    await begins(grace)
    clock.forward(days=7)
    await ada.says("tell a story")
    await ada.says(STORY[0])
    await ada.says("answer the campaign", hears="Kept as a draft")
    await ada.says("cancel", hears="nothing to keep")
    await ada.says("drafts", hears=STORY[0])


async def test_of_several_questions_one_is_chosen(retold: Retold, grace: Person, clock: Clock) -> None:
    here, there_too = await there(retold, grace), await there(retold, grace, "19:b@thread.tacv2", "General")
    await begins(grace, channels=here.conversation)
    await begins(grace, name="Fewer forms", channels=there_too.conversation, sees="✓ Saved: Fewer forms")
    clock.forward(days=7)
    ada = retold.person()
    await ada.says("answer the campaign", hears="Which question are you answering?")
    await ada.clicks("Answer with a story: Fewer forms")
    assert "In one line: what went well?" in last(ada)
    await grace.says("campaign number 37", hears="Fewer forms")
    assert await rows(retold.wiring.database, "SELECT * FROM campaign_value") == []


async def test_a_starter_who_left_is_told_nothing(
    retold: Retold, grace: Person, clock: Clock, database: Database
) -> None:
    await grace.says("help")
    await begins(grace)
    async with database.library(TENANT) as library:
        person = await library.people.get("grace")
        assert person
        person.left_at = clock()
    before = len(grace.door.platform.said_in(grace.conversation))
    await letter(retold, grace, clock, days=30)
    assert len(grace.door.platform.said_in(grace.conversation)) == before
