"""Delegates: named by a leader, they draft and hand over, and only the leader's own click publishes."""

import pytest

from tests.bot.conftest import card_with, count, last, rows
from tests.bot.test_timing import heard, lea, look, retold
from tests.conftest import Retold
from tests.connector import Json, Platform, readable
from tests.conversation import Person, find_button

__all__ = ["lea", "retold"]  # fixtures
pytestmark = pytest.mark.usefixtures("calm")

TEXT = "I read three stories this week, and each began with one change."
PUBLISHED = "SELECT count(*) FROM post WHERE status = 'published'"


async def known(retold: Retold, name: str, **more: str) -> Person:
    """Somebody who has talked to Retold."""
    person = retold.person(name, **more)
    await person.says("help")
    return person


async def drafted(ben: Person, leader: str = "lea") -> Json:
    """A draft for a leader, up to its preview; the card."""
    for said in (f"share an idea for {leader}", "3", TEXT):
        await ben.says(said)
    heard_back = await ben.says("1", hears="This is how others will see it")
    assert "[Publish]" not in heard_back
    return ben.card


async def test_a_delegate_drafts_and_the_leader_publishes(retold: Retold, lea: Person, teams: Platform) -> None:
    ben = await known(retold, "Ben Example")
    await lea.says("delegate to ben", hears="Ben Example can draft for you from now on")
    await drafted(ben)
    await ben.says("publish", hears="Only the leader you wrote it for can publish it")
    await ben.clicks("Hand over", sees="Handed to Lea Leader.", card=card_with(ben, "Hand over"))
    for _ in range(2):
        await look(retold)
    letter = await heard(teams, lea, "Drafted for you by Ben Example")
    await lea.clicks("Open the draft", card=letter.card)
    posted = await heard(teams, lea, "This is how others will see it")
    assert "Lea Leader\nA question" in posted.text
    assert "[Change time]" in posted.text
    publish = find_button(posted.card, "Publish")["data"]
    await ben.invokes("publish", publish, sees="Only the one who wrote it")
    await ben.invokes("hand-over", publish, sees="Only the one who wrote it")
    assert await count(retold.wiring.database, PUBLISHED) == 0
    await lea.clicks("Publish", sees="✓ Published", card=posted.card)
    assert await rows(retold.wiring.database, "SELECT author_id, by_leader, drafted_by FROM post") == [
        ("lea", True, "Ben Example")
    ]
    await ben.says("drafts", hears="You have no drafts")


async def test_a_delegates_forged_publish_is_refused_before_it_is_handed_over_too(retold: Retold, lea: Person) -> None:
    ben = await known(retold, "Ben Example")
    await lea.says("delegate to Ben Example")
    preview = await drafted(ben)
    own = find_button(preview, "Hand over")["data"]
    await ben.invokes("publish", own, sees="Only the leader you wrote it for can publish it")
    await ben.invokes("replan", {**own, "timing": "now"}, sees="Only a leader's post")
    assert await count(retold.wiring.database, PUBLISHED) == 0
    assert await count(retold.wiring.database, "SELECT count(*) FROM post WHERE by_leader") == 0


async def test_a_leader_who_drafts_for_another_one_does_not_publish_either(retold: Retold, lea: Person) -> None:
    """Their own mark is not lent to it."""
    ben = await known(retold, "Ben Example", id="lea2")
    await lea.says("delegate to ben")
    preview = await drafted(ben)
    await ben.invokes("publish", find_button(preview, "Hand over")["data"], sees="Only the leader")


async def test_people_of_one_name_are_a_choice(retold: Retold, lea: Person) -> None:
    await known(retold, "Ben *Example*")
    other = await known(retold, "Ben Specimen")
    await known(retold, "Ruben Sample")
    await lea.says("delegate to BEN", hears="Whom do you mean?")
    assert "Ruben" not in last(lea)
    await lea.clicks("Choose: Ben Specimen", sees="Ben Specimen can draft for you")
    assert await rows(retold.wiring.database, "SELECT leader_id, person_id FROM delegate") == [("lea", other.id)]
    await lea.says("delegate", hears="Ben Specimen")


async def test_it_is_taken_back_by_word_and_by_click(retold: Retold, lea: Person) -> None:
    ben, cleo = await known(retold, "Ben Example"), await known(retold, "Cleo Example")
    for name in ("ben", "cleo"):
        await lea.says(f"delegate to {name}")
    preview = await drafted(ben)
    await lea.says("stop delegating to ben", hears="Ben Example drafts for you no longer")
    await lea.says("delegate")
    await lea.clicks("Take back: Cleo Example", sees="Cleo Example drafts for you no longer")
    await ben.clicks("Hand over", sees="No leader of that name lets you draft", card=preview)
    await cleo.says("share an idea for lea", hears="No leader of that name lets you draft")
    await ben.says("drafts", hears=TEXT)


async def test_what_was_taken_back_by_mistake_is_one_click_away(retold: Retold, lea: Person) -> None:
    ben = await known(retold, "Ben Example")
    await lea.says("delegate to ben")
    for _ in range(2):
        await lea.says("delegate", hears="Who drafts for you")
        await lea.clicks("Take back: Ben Example", sees="Ben Example drafts for you no longer")
        assert await count(retold.wiring.database, "SELECT count(*) FROM delegate") == 0
        await ben.clicks("Undo", card=lea.card, sees="Only a leader can let somebody draft")
        await lea.clicks("Undo", sees="Ben Example can draft for you from now on")
    await lea.says("stop delegating to ben", hears="Ben Example drafts for you no longer")
    await lea.clicks("Undo", sees="Ben Example can draft for you from now on")
    await drafted(ben)


async def test_what_is_refused(retold: Retold, lea: Person, teams: Platform) -> None:
    ben = await known(retold, "Ben Example")
    await ben.says("delegate to lea", hears="Only a leader can let somebody draft")
    await ben.says("stop delegating to lea", hears="Only a leader can let somebody draft")
    await ben.says("share an idea for lea", hears="No leader of that name")
    await ben.says("share an idea for", hears="No leader of that name")
    for nobody in ("Zoe", "lea", "%", "_", "x" * 300):
        await lea.says(f"delegate to {nobody}", hears="I know nobody by that name")
    for forged in ("", "nobody", "lea", "x" * 10_000):
        await lea.invokes("delegate", {"person": forged}, sees="I know nobody by that name")
    await ben.invokes("delegate", {"person": "lea"}, sees="Only a leader")
    await lea.says("help")
    await ben.invokes("share-for", {"person": "lea"}, sees="No leader of that name")
    guest = retold.person("Gus Guest", id="")
    await guest.says("help")
    assert await count(retold.wiring.database, "SELECT count(*) FROM delegate") == 0
    assert "[Delegate to]" in readable(lea.card)
    assert "delegate to" not in readable(ben.card)


async def test_a_draft_that_lacks_something_is_not_handed_over(retold: Retold, lea: Person) -> None:
    ben = await known(retold, "Ben Example")
    await lea.says("delegate to ben")
    for said in ("share an idea for lea", "3", TEXT, "save for later"):
        await ben.says(said)
    ((id, version),) = await rows(retold.wiring.database, "SELECT id::text, version FROM post")
    await ben.invokes("hand-over", {"id": id, "version": version}, sees="I need one thing before this can go out")
    await ben.invokes("hand-over", {"id": id, "version": version + 1}, sees="This changed elsewhere")


async def test_drafts_in_german(retold: Retold, teams: Platform) -> None:
    lea = retold.person("Lea Leader", id="lea", locale="de-DE")
    ben = await known(retold, "Ben Beispiel", locale="de-DE")
    await lea.says("delegieren an ben", hears="Ben Beispiel kann ab jetzt Entwürfe für dich schreiben")
    for said in ("Idee teilen für Lea", "3", TEXT, "1"):
        await ben.says(said)
    await ben.clicks("Übergeben", sees="An Lea Leader übergeben.")
    for _ in range(2):
        await look(retold)
    await heard(teams, lea, "Für dich geschrieben von Ben Beispiel")
