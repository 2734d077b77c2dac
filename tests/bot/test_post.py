"""Sharing an idea, a lesson, a question, thanks, or something one will try."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from tests.bot.conftest import card_with, count, last, rows
from tests.conftest import Retold, Start
from tests.connector import Platform, readable
from tests.conversation import Person, buttons, publishes, shares

pytestmark = pytest.mark.usefixtures("calm")

TEXT = "I read three stories this week, and each began with one change."
ASK = "Try one small change this week."
SETUP: dict[str, Any] = {"weekday": "mon", "hour": "9", "time_zone": "Europe/Berlin", "language": "en"}
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


ASKS = {  # what follows each kind, question by question, and what is answered
    "An idea": ("What is your idea?", TEXT, "What would you like people to do?", ASK),
    "Something I learned": (
        *("What did you learn?", TEXT, "From whom did you learn it?", "Ben Example, Support"),
        *("What changes now?", "I ask for the smallest version first."),
    ),
    "A question": ("What would you like to know?", TEXT),
    "Thanks for a story": ("For which story?", "handovers", "What do you want to thank them for?", TEXT),
    "Something I will try myself": (
        *("What will you try?", TEXT, "Which practice is it?", "calmer handovers", "By when?", "in two weeks"),
    ),
}


@pytest.mark.parametrize("kind", KINDS)
async def test_each_kind_has_its_own_questions(retold: Retold, kind: str) -> None:
    await publishes(retold.person("Ben Example"))
    teller = retold.person()
    await teller.says("share an idea")
    await teller.clicks(kind, sees=kind)
    for question, answer in zip(ASKS[kind][::2], ASKS[kind][1::2], strict=True):
        assert question in last(teller)
        await teller.says(answer)
    assert "What does it help with most?" in last(teller)
    heard = await teller.says("1", hears=f"Ada Example\n{kind}")
    for answer in ASKS[kind][1::2]:
        shown = {"handovers": "Thanks for", "calmer handovers": "The practice", "in two weeks": "7 December"}
        assert shown.get(answer, answer) in heard, answer
    assert ("Calmer handovers between shifts" in heard) == ("anks" in kind or "try" in kind)


async def test_a_story_is_chosen_where_its_words_mean_several(retold: Retold, teller: Person) -> None:
    ben = retold.person("Ben Example")
    await publishes(ben, "Calmer handovers")
    await publishes(ben, "Calmer *Mondays*")
    for text in ("share an idea", "thanks", "calmer"):
        await teller.says(text)
    assert "Which of these is it?" in last(teller)
    assert {"Calmer handovers", "Calmer *Mondays*"} <= {each["title"] for each in buttons(teller.card)}
    await teller.clicks("Calmer *Mondays*", sees="For which story?")
    assert "thank them for" in last(teller)
    await teller.says("back", hears="Which of these is it?")
    await teller.says("nothing of that kind", hears="I found no story about that")
    await teller.says("mondays", hears="thank them for")
    await teller.says("Thank you for the calm Mondays.")
    await teller.says("1", hears="This is how others will see it")
    thanked = "SELECT headline FROM post JOIN story ON story.id::text = post.thanked"
    assert await rows(retold.wiring.database, thanked) == [("Calmer *Mondays*",)]


async def test_a_forged_choice_of_a_story_is_refused(retold: Retold, teller: Person) -> None:
    await publishes(retold.person("Ben Example"))
    for text in ("share an idea", "thanks"):
        await teller.says(text)
    answer = await teller.invokes("choose", {"field": "thanked", "choice": str(uuid4())})
    assert answer["statusCode"] == 400


async def test_a_form_takes_only_stories_that_are_there(retold: Retold, teller: Person) -> None:
    await publishes(retold.person("Ben Example"))
    await publishes(gone := retold.person("Cleo Example"), "A story that goes")
    ((kept,), (withdrawn,)) = await rows(retold.wiring.database, "SELECT id::text FROM story ORDER BY headline DESC")
    await gone.clicks("Withdraw")
    for text in ("share an idea", "thanks", "skip", TEXT, "1"):
        await teller.says(text)
    await teller.clicks("Edit", sees="<thanked=>")
    typed: dict[str, Any] = {"kind": "thanks", "text": TEXT, "objective": "high-performance"}
    for forged in (withdrawn, str(uuid4()), "no id"):
        await teller.clicks("Save", sees="One thing to fix: Thanks for", **typed, thanked=forged)
    await teller.clicks("Save", sees="Calmer handovers between shifts", **typed, thanked=kept)


async def test_thanks_for_a_story_that_was_withdrawn_keep_their_words_and_no_link(
    newsroom: Retold, teams: Platform
) -> None:
    """In a channel too, where they stand already."""
    ben, lea = newsroom.person("Ben Example"), newsroom.person("Lea Leader")
    channel = newsroom.person().in_channel("19:ward@thread.tacv2")
    await publishes(ben)
    own = ben.card
    for text in ("share an idea", "thanks", "handovers", TEXT, "1"):
        await lea.says(text)
    await lea.clicks("Publish")
    await channel.adds_the_app()
    await channel.clicks("Save", card=(await teams.until(1, channel.conversation))[0].card, **SETUP)
    await channel.says("digest now")
    digest = (await teams.until(3, channel.conversation))[-1]
    opens = [each for each in buttons(digest.card) if each["title"].startswith("Open: Calmer handovers")]
    assert [each["data"]["digest"] for each in opens] != []
    await ben.clicks("Withdraw", card=own)
    async with asyncio.timeout(10):
        while "withdrawn" not in digest.text:
            await asyncio.sleep(0.02)
    assert TEXT in digest.text
    assert "Calmer handovers" not in digest.text


async def test_a_day_that_is_none_or_past_is_asked_again(teller: Person) -> None:
    for text in ("share an idea", "5", TEXT, "skip"):
        await teller.says(text)
    await teller.says("when I find the time", hears="I can't read a day in that")
    await teller.says("yesterday", hears="That moment is past")
    await teller.says("in ten years", hears="more than a year ahead")
    await teller.says("6.1.", hears="What does it help with most?")
    await teller.says("back", hears="6 January")
    await teller.says("skip", hears="What does it help with most?")
    await teller.says("1", hears="Promised for\n6 January")


async def test_knows_the_kinds_by_number_and_by_name(retold: Retold) -> None:
    for said, meant, asked in (
        *(("1", KINDS[0], "What is your idea?"), ("something i learned", KINDS[1], "What did you learn?")),
        *(("thanks", KINDS[3], "For which story?"), ("5.", KINDS[4], "What will you try?")),
    ):
        teller = retold.person()
        await teller.says("share an idea")
        await teller.says(said, hears=asked)
        await teller.says("back", hears=f"{meant}\u2002✓")
    await teller.says("an opinion", hears="That's none of the choices")
    await teller.says("something", hears="That's none of the choices")


async def test_a_leaders_post_is_marked_as_such(start: Start) -> None:
    retold = await start(leaders=frozenset({"lea"}))
    lea, ben = retold.person("Lea Leader", id="lea"), retold.person("Ben Example")
    for text in ("share an idea", "2", TEXT, "skip", "skip", "1", "skip", "publish"):
        await lea.says(text)
    await lea.clicks("See it")
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
    answer = await teller.clicks("Save", sees="One thing to fix: Your words", **typed)
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
    await erika.says("Das habe ich gelernt", hears="Was hast du gelernt?")
    await erika.says("Kleine Schritte tragen weiter als große Pläne.", hears="Von wem hast du es gelernt?")
    await erika.says("überspringen", hears="Was ändert sich jetzt?")
    await erika.says("überspringen", hears="Wozu trägt das am meisten bei?")
    await erika.says("Innovationskultur", hears="So sehen es die anderen.")
    await erika.says("veröffentlichen", hears="Veröffentlicht")
