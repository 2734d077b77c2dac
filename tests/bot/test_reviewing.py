"""Review: what is published waits for an editor, who says yes or gives it back with a reason; nothing is lost."""

import asyncio
from typing import Any

import pytest

from tests.bot.conftest import card_with, count, last, rows
from tests.conftest import Clock, Retold, Start
from tests.connector import Platform, Posted, readable
from tests.conversation import STORY, Person, find_button, publishes, shares, tells
from wiring import polled

pytestmark = pytest.mark.usefixtures("calm")

REASON = "Please leave out the customer's name."
AUDIT = "SELECT person_id, act, note FROM audit ORDER BY act"
STATUS = "SELECT status FROM story"


@pytest.fixture
async def newsroom(start: Start) -> Retold:
    return await start(editors=frozenset({"eda", "ede"}), leaders=frozenset({"lea"}), calm=lambda zone, now: now)


@pytest.fixture
async def eda(newsroom: Retold) -> Person:
    """An editor, who has switched review on."""
    eda = newsroom.person("Eda Editor", id="eda")
    await eda.says("review", hears="Review is off")
    await eda.clicks("Switch review on", sees="Review is on")
    return eda


@pytest.fixture
def ada(newsroom: Retold) -> Person:
    return newsroom.person()


async def hands_over(person: Person, headline: str = STORY[0]) -> None:
    await tells(person, headline)
    await person.clicks("Publish", sees="Handed to the editors")


async def returns(editor: Person, reason: str, sees: str = "Given back") -> None:
    """Gives the first piece of the list, or the one on the card, back."""
    inputs: dict[str, Any] = {"reason-" + find_button(editor.card, "Approve")["data"]["id"]: reason}
    await editor.clicks("Return it", sees=sees, **inputs)


async def letters(retold: Retold, teams: Platform, clock: Clock, **passed: float) -> list[Posted]:
    """Lets time pass, and everybody be written to; what they are written."""
    before = len(teams.posted)
    clock.forward(**passed)
    looked_for = {polling.name: polling.does for polling in polled(retold.wiring)}
    for name in ("stories that wait for an editor", "people to be written to"):
        await looked_for[name](clock())
    await delivered(retold)
    return teams.posted[before:]


async def delivered(retold: Retold) -> None:
    async with asyncio.timeout(30):
        while await rows(retold.wiring.database, "SELECT FROM delivery WHERE state IN ('pending', 'sending')"):
            await asyncio.sleep(0.02)


@pytest.fixture
async def working(start: Start) -> Retold:
    return await start(worker=True, editors=frozenset({"eda", "ede"}), calm=lambda zone, now: now)


async def test_is_off_until_an_editor_switches_it_on(newsroom: Retold, ada: Person) -> None:
    await publishes(ada)
    await ada.says("review", hears="Only Retold's editors can do that")
    assert await rows(newsroom.wiring.database, STATUS) == [("published",)]


async def test_what_is_published_waits_until_an_editor_says_yes(newsroom: Retold, eda: Person, ada: Person) -> None:
    await hands_over(ada)
    ben = newsroom.person("Ben Example")
    assert STORY[0] not in await ben.says("stories")
    assert STORY[0] not in await ben.says("find handovers")
    await ada.says("my stories", hears="has been waiting for an editor since 23 November")
    heard = await eda.says("review", hears="One has been waiting since 23 November.")
    assert "Ada Example" in heard
    await eda.clicks(f"Read: {STORY[0]}", sees="Done.")
    assert STORY[2] in last(eda)
    await eda.clicks("Approve", sees="✓ Approved:")
    await ben.says("stories", hears=STORY[0])
    await ada.says("my stories", hears="in no channel yet")
    await eda.says("review", hears="Nothing waits")
    assert await rows(newsroom.wiring.database, AUDIT) == [("eda", "approved", ""), ("eda", "review-on", "")]


async def test_a_story_comes_back_with_a_reason_and_goes_out_when_it_is_mended(
    newsroom: Retold, eda: Person, ada: Person
) -> None:
    await hands_over(ada)
    await eda.says("review")
    await returns(eda, " no ", sees="⚠ A few more words, please: at least 10 characters.")
    assert "no" in str(eda.card)
    await returns(eda, "x" * 501, sees="there is room for 500")
    await eda.clicks("Return it", sees="A few more words")
    assert await rows(newsroom.wiring.database, STATUS) == [("waiting",)]
    await returns(eda, REASON, sees="Given back:")
    assert "Nothing waits" in readable(eda.card)
    await ada.says("drafts", hears="given back by an editor, with a reason")
    await ada.clicks(f"Go on: {STORY[0]}")
    assert REASON in last(ada)
    await ada.clicks("Publish", sees="Handed to the editors", card=card_with(ada, "Publish"))
    await eda.says("review", hears=f"Given back before: {REASON}")
    await eda.clicks(f"Approve: {STORY[0]}", sees="✓ Approved:")
    kept = "SELECT status, returned, waiting_since FROM story"
    assert await rows(newsroom.wiring.database, kept) == [("published", "", None)]
    assert ("eda", "returned", REASON) in await rows(newsroom.wiring.database, AUDIT)


async def test_nobody_but_an_editor_decides_or_reads(newsroom: Retold, eda: Person, ada: Person) -> None:
    await hands_over(ada)
    await eda.says("review")
    about = find_button(eda.card, "Approve")["data"]
    mallory = newsroom.person("Mallory Example")
    stranger = newsroom.person("Account Only", id="")
    for who in (mallory, ada, stranger):
        for verb in ("approve", "give-back", "read-waiting", "review-switch"):
            more = {f"reason-{about['id']}": REASON, "on": False}
            await who.invokes(verb, {**about, **more}, sees="Only Retold's editors can do that")
    assert STORY[1] not in str(await mallory.invokes("show", about))
    assert await rows(newsroom.wiring.database, STATUS) == [("waiting",)]
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM audit") == 1


async def test_a_team_without_named_editors_has_no_review(start: Start) -> None:
    retold = await start()
    ada = retold.person()
    await ada.says("review", hears="RETOLD_EDITORS")
    await ada.invokes("review-switch", {"on": True}, sees="RETOLD_EDITORS")
    assert await count(retold.wiring.database, "SELECT count(*) FROM house") == 0


async def test_a_draft_can_be_neither_approved_nor_returned(newsroom: Retold, eda: Person, ada: Person) -> None:
    await tells(ada)
    forged = find_button(ada.card, "Publish")["data"]
    for verb in ("approve", "give-back", "read-waiting"):
        await eda.invokes(verb, {**forged, f"reason-{forged['id']}": REASON}, sees="taken back")
    assert await rows(newsroom.wiring.database, STATUS) == [("draft",)]


async def test_a_teller_can_take_it_back_and_change_it_while_it_waits(
    newsroom: Retold, eda: Person, ada: Person
) -> None:
    await hands_over(ada)
    await eda.says("review")
    listed = eda.card
    await ada.clicks("See it")
    await ada.clicks("Edit", sees="Your story")
    await ada.clicks("Save", headline="Calm handovers", **told(), sees="Calm handovers")
    await eda.clicks("Approve", card=listed, sees="This changed elsewhere meanwhile")
    assert "Calm handovers" in readable(eda.card)
    await ada.clicks("Withdraw", sees="Kept as a draft")
    await eda.clicks("Approve", sees="taken back")
    await eda.says("review", hears="Nothing waits")
    await ada.says("drafts", hears="ready to publish")
    assert await rows(newsroom.wiring.database, STATUS) == [("draft",)]


def told() -> dict[str, Any]:
    names = ("situation", "change", "outcome", "evidence", "steps")
    return {**dict(zip(names, STORY[1:6], strict=True)), "objective": "high-performance"}


async def test_of_two_editors_one_decides(newsroom: Retold, eda: Person, ada: Person) -> None:
    await hands_over(ada)
    ede = newsroom.person("Ede Editor", id="ede")
    await eda.says("review")
    await ede.says("review", hears=STORY[0])
    field = "reason-" + find_button(ede.card, "Approve")["data"]["id"]
    yes = eda.click("approve", find_button(eda.card, "Approve")["data"])
    no = ede.click("give-back", {**find_button(ede.card, "Return it")["data"], field: REASON})
    await asyncio.gather(eda.door.bring(yes), ede.door.bring(no))
    decided = [act for _, act, _ in await rows(newsroom.wiring.database, AUDIT) if act != "review-on"]
    expected = {"approved": "published", "returned": "draft"}
    assert await rows(newsroom.wiring.database, STATUS) == [(expected[decided[0]],)]
    assert len(decided) == 1


async def test_leaders_posts_and_what_editors_tell_go_out_at_once(newsroom: Retold, eda: Person, ada: Person) -> None:
    await publishes(eda)
    assert ("eda", "unreviewed", "") in await rows(newsroom.wiring.database, AUDIT)
    lea = newsroom.person("Lea Leader", id="lea")
    for said in ("share an idea", "3", "What made your last handover calm?", "1", "digest"):
        await lea.says(said)
    await lea.says("publish", hears="Published")
    for said in ("share an idea", "3", "What made your last shift long?", "1"):
        await ada.says(said)
    await ada.says("publish", hears="Handed to the editors")
    found = await rows(newsroom.wiring.database, "SELECT author_id, status FROM post ORDER BY created_at")
    assert [status for _, status in found] == ["published", "waiting"]
    await eda.says("review", hears="What made your last shift long?")
    await eda.clicks("Approve", sees="✓ Approved:")


async def test_what_is_changed_after_it_went_out_is_looked_at_again(newsroom: Retold, eda: Person, ada: Person) -> None:
    await hands_over(ada)
    await eda.says("review")
    await eda.clicks("Approve", sees="Nothing waits")
    await ada.says("my stories")
    await ada.clicks(f"Open: {STORY[0]}")
    await ada.clicks("Edit")
    await ada.clicks("Save", headline=STORY[0], **told())
    await eda.says("review", hears="Nothing waits")  # nothing was changed
    await ada.clicks("Edit")
    await ada.clicks("Save", headline="Buy my book", **told(), sees="Buy my book")
    ben = newsroom.person("Ben Example")
    await ben.says("stories", hears="Buy my book")
    await ada.clicks("Withdraw", sees="gone from every channel")
    await eda.says("review", hears="Nothing waits")
    await ada.clicks("Undo")
    await eda.says("review", hears="is out, and was changed on 23 November")
    await returns(eda, REASON, sees="Given back")
    assert "Buy my book" not in await ben.says("stories")
    await ada.says("drafts", hears="given back by an editor")


async def test_what_waits_goes_on_waiting_when_review_is_switched_off(
    newsroom: Retold, eda: Person, ada: Person
) -> None:
    await hands_over(ada)
    await eda.says("review")
    await eda.clicks("Switch review off", sees="Review is off")
    assert STORY[0] in readable(eda.card)
    await publishes(newsroom.person("Ben Example"), "Fewer meetings on Friday")
    await eda.clicks(f"Approve: {STORY[0]}", sees="Nothing waits")
    acts = [act for _, act, _ in await rows(newsroom.wiring.database, AUDIT)]
    assert acts == ["approved", "review-off", "review-on"]


async def test_the_list_shows_the_longest_waiting_and_counts_the_others(
    newsroom: Retold, eda: Person, clock: Clock
) -> None:
    for n in range(10):
        await hands_over(newsroom.person(f"Teller {n}"), f"Story number {n}")
        clock.forward(hours=1)
    heard = await eda.says("review", hears="10 are waiting, the oldest since 23 November.")
    assert "Story number 7" in heard
    assert "Story number 8" not in heard
    assert "2 more come up" in heard


async def test_the_teller_hears_what_an_editor_decided(working: Retold, teams: Platform, clock: Clock) -> None:
    eda, ada = working.person("Eda Editor", id="eda"), working.person()
    await eda.says("review")
    await eda.clicks("Switch review on")
    await hands_over(ada)
    await eda.says("review")
    await returns(eda, REASON)
    [letter] = await letters(working, teams, clock, minutes=1)
    assert letter.conversation == ada.conversation
    assert "An editor gave it back to you, and says why:" in letter.text
    assert REASON in letter.text
    await ada.clicks("Go on", card=letter.card, sees="Done.")
    await ada.clicks("Publish", sees="Handed to the editors", card=card_with(ada, "Publish"))
    await eda.says("review")
    await eda.clicks("Approve")
    assert await letters(working, teams, clock, hours=1) == []
    [second] = await letters(working, teams, clock, days=1)
    assert "An editor said yes. It is out:" in second.text
    await ada.clicks("See it", card=second.card)
    assert STORY[0] in last(ada)


async def test_a_decision_that_was_overtaken_is_not_told(working: Retold, teams: Platform, clock: Clock) -> None:
    eda, ada = working.person("Eda Editor", id="eda"), working.person()
    await eda.says("review")
    await eda.clicks("Switch review on")
    await hands_over(ada)
    await eda.says("review")
    await eda.clicks("Approve")
    await ada.says("my stories")
    await ada.clicks(f"Open: {STORY[0]}")
    await ada.clicks("Withdraw")
    assert await letters(working, teams, clock, minutes=1) == []


async def test_editors_are_reminded_of_what_waits(working: Retold, teams: Platform, clock: Clock) -> None:
    eda, ede, ada = working.person("Eda Editor", id="eda"), working.person("Ede", id="ede"), working.person()
    await ede.says("help")
    await eda.says("review")
    await eda.clicks("Switch review on")
    await hands_over(ada)
    reminded = await letters(working, teams, clock, minutes=5)
    assert {each.conversation for each in reminded} == {eda.conversation, ede.conversation}
    assert "One piece has been waiting for an editor since 23 November." in reminded[0].text
    assert await letters(working, teams, clock, days=1) == []
    assert await letters(working, teams, clock, days=1) == []
    assert len(await letters(working, teams, clock, days=1)) == 2  # three days: it waits still
    clock.forward(minutes=1)
    await hands_over(working.person("Ben Example"), "Fewer meetings on Friday")
    [first, _] = await letters(working, teams, clock, days=1)
    assert "2 pieces are waiting for an editor, the oldest since 23 November." in first.text
    await eda.says("review")
    await eda.clicks(f"Approve: {STORY[0]}")
    await eda.clicks("Approve: Fewer meetings on Friday")
    clock.forward(days=3)
    written = await letters(working, teams, clock)
    assert not [each for each in written if "wait" in each.text]


async def test_what_was_decided_before_the_letter_is_not_reminded_of(
    working: Retold, teams: Platform, clock: Clock
) -> None:
    eda, ada = working.person("Eda Editor", id="eda"), working.person()
    await eda.says("review")
    await eda.clicks("Switch review on")
    clock.forward(hours=12)
    await hands_over(ada)
    assert await letters(working, teams, clock, minutes=5) == []  # at night
    await eda.says("review")
    await eda.clicks("Approve")
    assert {each.conversation for each in await letters(working, teams, clock, hours=12)} == {ada.conversation}


async def test_help_tells_editors_what_they_can_type(newsroom: Retold, eda: Person, ada: Person) -> None:
    await eda.says("help", hears="For editors\n[Review]\n[Objectives]\n[Campaigns]\n[Report]\n[Barriers]")
    await eda.clicks("Objectives")
    assert "What a story can serve" in last(eda)
    assert "For editors" not in await ada.says("help")
    await shares(eda)
