"""Publish, edit, discard and their like, typed alone, mean the same wherever a story stands."""

import pytest

from tests.bot.conftest import card_with, count, last, rows
from tests.conftest import Retold
from tests.connector import readable
from tests.conversation import STORY, Person, tells
from texts import LANGUAGES, words_for

pytestmark = pytest.mark.usefixtures("calm")

HEADLINE, SITUATION, CHANGE, OUTCOME, EVIDENCE, STEPS, OBJECTIVE = STORY
LEFT = "I need 3 things before this can go out: What changed, What is better now and Objective."


async def test_publish_in_the_middle_says_what_is_missing_and_asks_again(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION):
        await teller.says(text)
    await teller.says("Publish!", hears=LEFT)
    assert "What did you or your team do differently?" in last(teller)
    await teller.says(CHANGE, hears="What is better now, and for whom?")
    heard = await teller.says("back", hears=CHANGE)
    assert "publish" not in heard


async def test_publish_under_an_early_preview_is_no_headline(teller: Person) -> None:
    await teller.says("tell a story")
    await teller.says("H" * 250, hears="Headline")
    await teller.says("publish", hears="I need 4 things before this can go out: Headline")
    assert "In one line" in last(teller)


async def test_publish_in_the_middle_publishes_what_is_whole(retold: Retold, teller: Person) -> None:
    await tells(teller)
    await teller.says("back", hears="Do you have a photo of it?")
    await teller.says("publish", hears="Published")
    await teller.says("back", hears="nothing open")
    assert await rows(retold.wiring.database, "SELECT headline, status FROM story") == [(HEADLINE, "published")]


async def test_edit_in_the_middle_is_the_form(teller: Person) -> None:
    for text in ("tell a story", HEADLINE):
        await teller.says(text)
    await teller.says("edit", hears=f"<headline={HEADLINE}>")
    await teller.says(SITUATION, hears="What did you or your team do differently?")


async def test_discard_in_the_middle_can_be_undone(retold: Retold, teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION):
        await teller.says(text)
    await teller.says("discard", hears="Discarded")
    await teller.says("back", hears="nothing open")
    await teller.clicks("Undo", sees=SITUATION, card=card_with(teller, "Undo"))
    await teller.says("publish", hears="I need 3 things")
    await teller.says("drafts", hears=HEADLINE)


async def test_discard_with_nothing_written_leaves_nothing(retold: Retold, teller: Person) -> None:
    await teller.says("tell a story")
    await teller.says("discard", hears="nothing to keep")
    await teller.says("skip", hears="nothing open")
    assert await count(retold.wiring.database, "SELECT count(*) FROM story") == 0


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_control_word_becomes_an_answer(retold: Retold, language: str) -> None:
    words = words_for(language)
    for control in ("publish", "edit", "discard", "cancel"):
        for way in words.each(f"word-{control}"):
            teller = retold.person(locale=language)
            for text in ("tell a story", HEADLINE, SITUATION, CHANGE, OUTCOME, EVIDENCE):
                await teller.says(text)
            await teller.says(way)
            assert "✓ " + way not in last(teller)
    assert await count(retold.wiring.database, "SELECT count(*) FROM story WHERE steps <> '{}'") == 0


@pytest.mark.parametrize("way", ["exit", "Start over.", "quit", "stop", "von vorn", "beenden"])
async def test_there_are_many_ways_to_stop(teller: Person, way: str) -> None:
    for text in ("tell a story", HEADLINE):
        await teller.says(text)
    await teller.says(way, hears="Kept as a draft")


async def test_what_was_discarded_and_taken_back_waits_at_its_preview(retold: Retold, teller: Person) -> None:
    await tells(teller)
    await teller.says("discard", hears="Discarded")
    await teller.clicks("Undo", sees="This is how others will see it", card=card_with(teller, "Undo"))
    await teller.says("publish", hears="Published")
    erika = retold.person("Erika Beispiel", locale="de-DE")
    await tells(erika)
    await erika.clicks("Verwerfen", sees="Verworfen")
    await erika.clicks("Rückgängig", sees="So sehen es die anderen")
    await erika.says("veröffentlichen", hears="Eine Geschichte klingt wie deine")


async def test_taking_a_discard_back_leaves_another_open_question_alone(teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Discard", sees="Discarded")
    discarded = teller.card
    await teller.says("share an idea", hears="What would you like to share?")
    await teller.clicks("Undo", sees=HEADLINE, card=discarded)
    await teller.says("2", hears="What did you learn?")


async def test_a_question_that_was_gone_back_to_keeps_its_answer_in_sight(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE, "back"):
        await teller.says(text)
    answer = await teller.clicks("Keep it", sees=f"✓ {CHANGE}")
    assert "Keep it" not in readable(answer["value"])


@pytest.mark.parametrize("headline", ["Find it faster", "Finde deinen Platz"])
async def test_a_headline_may_begin_like_a_search(teller: Person, headline: str) -> None:
    await teller.says("tell a story")
    await teller.says(headline, hears="What was going on before?")
    await teller.says("find it", hears="No story about that")
    await teller.says("Find onboarding", hears="No story about that")
