"""Sharing an idea, a lesson, a question, thanks, or something one will try."""

from typing import Any

import pytest

from tests.bot.conftest import card_with, count, last, rows
from tests.conftest import Retold, Start
from tests.connector import readable
from tests.conversation import Person, publishes, shares

pytestmark = pytest.mark.usefixtures("calm")

TEXT = "I read three stories this week, and each began with one change."
ASK = "Try one small change this week."
KINDS = ("An idea", "Something I learned", "A question", "Thanks for a story", "Something I will try myself")


async def test_shares_an_idea_and_publishes_it_once(retold: Retold, teller: Person) -> None:
    await teller.says("share an idea", hears="1 of 3")
    await teller.says("An idea", hears="2 of 4")
    heard = await teller.says(TEXT, hears="What would you like people to do?")
    assert "3 of 4" in heard
    await teller.says(ASK, hears="What does it help with most?")
    heard = await teller.says("5", hears="This is how others will see it")
    for part in ("Ada Example\nAn idea", "Culture of innovation", TEXT, ASK):
        assert part in heard, part
    preview = teller.card
    for _ in range(2):
        await teller.clicks("Publish", sees="[Share another]", card=preview)
    assert await count(retold.wiring.database, "SELECT count(*) FROM post WHERE status = 'published'") == 1
    await teller.says("my stories", hears=TEXT)


async def test_knows_five_kinds(retold: Retold) -> None:
    for kind in KINDS:
        teller = retold.person()
        await teller.says("share an idea")
        await teller.clicks(kind, sees=kind)
        assert "Go ahead, in your own words." in last(teller)
        heard = await teller.says(TEXT)
        assert ("What would you like people to do?" in heard) == (kind == "An idea")
        if kind == "An idea":
            await teller.says("skip")
        await teller.says("1", hears=f"Ada Example\n{kind}")


async def test_knows_the_kinds_by_number_and_by_name(retold: Retold) -> None:
    for said, meant in (("1", KINDS[0]), ("something i learned", KINDS[1]), ("thanks", KINDS[3]), ("5.", KINDS[4])):
        teller = retold.person()
        await teller.says("share an idea")
        await teller.says(said, hears="in your own words")
        await teller.says("back", hears=f"{meant}\u2002✓")
    await teller.says("an opinion", hears="That's none of the choices")
    await teller.says("something", hears="That's none of the choices")


async def test_a_leaders_post_is_marked_as_such(start: Start) -> None:
    retold = await start(leaders=frozenset({"lea"}))
    lea, ben = retold.person("Lea Leader", id="lea"), retold.person("Ben Example")
    await shares(lea)
    assert "Lea Leader\nSomething I learned" in readable(lea.card)
    assert "Leader" in readable(lea.card).split("\n")
    await shares(ben)
    assert "Ben Example\nSomething I learned" in readable(ben.card)
    marked = await rows(retold.wiring.database, "SELECT author_name, by_leader FROM post ORDER BY author_name")
    assert marked == [("Ben Example", False), ("Lea Leader", True)]


async def test_who_leads_is_decided_when_the_post_is_published(start: Start) -> None:
    before = await start()
    lea = before.person("Lea Leader", id="lea")
    for text in ("share an idea", "1", TEXT, "skip", "1"):
        await lea.says(text)
    preview = lea.card
    after = await start(leaders=frozenset({"lea"}))
    lea = after.person("Lea Leader", id="lea")
    await lea.clicks("Publish", sees="Published", card=preview)
    await lea.clicks("See it")
    assert "Leader" in last(lea).split("\n")


async def test_the_old_preview_changes_nothing_in_what_was_published(start: Start) -> None:
    before = await start()
    lea = before.person("Lea Leader", id="lea")
    for text in ("share an idea", "1", TEXT, "skip", "1"):
        await lea.says(text)
    preview = lea.card
    await lea.clicks("Publish", sees="Published")
    after = await start(leaders=frozenset({"lea"}))
    lea = after.person("Lea Leader", id="lea")
    await lea.clicks("Publish", sees="Published", card=preview)
    await lea.clicks("See it")
    assert "leader" not in last(lea)
    assert await rows(after.wiring.database, "SELECT by_leader FROM post") == [(False,)]


async def test_a_post_is_edited_in_one_form(teller: Person) -> None:
    await shares(teller, TEXT)
    await teller.clicks("Edit", sees=f"<text={TEXT}>")
    typed: dict[str, Any] = {"kind": "idea", "text": "Short", "ask": "", "objective": "employee-experience"}
    answer = await teller.clicks("Save", sees="One thing to mend: Your words", **typed)
    assert "<kind=idea>" in readable(answer["value"])
    await teller.clicks("Save", sees="An idea", **{**typed, "text": "A much better text."})
    seen = readable(teller.card)
    assert "A much better text." in seen
    assert ASK not in seen


async def test_a_half_written_post_is_a_draft_like_any_other(retold: Retold, teller: Person) -> None:
    for text in ("share an idea", "3", TEXT, "save for later"):
        await teller.says(text)
    await teller.says("drafts", hears=TEXT)
    await teller.clicks("Go on", sees="Let's go on with “", card=card_with(teller, "Go on"))
    assert "What does it help with most?" in last(teller)
    assert await count(retold.wiring.database, "SELECT count(*) FROM post") == 1


async def test_stories_and_posts_stand_in_one_list(teller: Person) -> None:
    await publishes(teller)
    await shares(teller, TEXT)
    heard = await teller.says("my stories", hears=TEXT)
    assert "Calmer handovers between shifts" in heard


async def test_shares_in_german(retold: Retold) -> None:
    erika = retold.person("Erika Beispiel", locale="de-AT")
    await erika.says("Idee teilen", hears="Was möchtest du teilen?")
    await erika.says("Das habe ich gelernt", hears="in deinen eigenen Worten")
    await erika.says("Kleine Schritte tragen weiter als große Pläne.", hears="Wozu trägt das am meisten bei?")
    await erika.says("Innovationskultur", hears="So sehen es die anderen.")
    await erika.says("veröffentlichen", hears="Veröffentlicht")
