"""Telling a story in chat."""

from typing import Any

import pytest

from bot.controls import CONTROLS
from tests.bot.conftest import card_with, count, last, rows
from tests.conftest import Retold
from tests.connector import Platform, readable
from tests.conversation import STORY, Person, publishes, tells
from texts import LANGUAGES, words_for

pytestmark = pytest.mark.usefixtures("calm")

HEADLINE, SITUATION, CHANGE, OUTCOME, EVIDENCE, STEPS, OBJECTIVE = STORY
LONG = (
    "Calmer handovers between shifts. Every morning we lost half an hour looking for last night's notes. "
    "So we put one shared page at the top of the channel and filled it in before we left. "
    "Now nobody searches any more, and patients wait less. We went from 45 to 10 minutes."
)


async def test_tells_a_story_and_publishes_it_once(teller: Person) -> None:
    await tells(teller)
    preview = teller.card
    await teller.clicks("Publish", sees="Inspired (0)")
    await teller.clicks("Publish", sees="Inspired (0)", card=preview)
    await teller.says("my stories", hears="Calmer handovers between shifts")
    assert [posted.text for posted in teller.door.platform.posted if "Published." in posted.text] == [
        "Published. It travels with the next digests; thank you for sharing it."
    ]


async def test_explains_a_headline_that_is_too_short(teller: Person) -> None:
    await teller.says("tell a story", hears="In one line")
    await teller.says("Hm", hears="at least three letters")
    await teller.says("Calmer handovers", hears="What was going on before?")


async def test_says_how_far_it_is(teller: Person) -> None:
    await teller.says("tell a story", hears="1 of 8")
    for at, answer in enumerate((HEADLINE, SITUATION, CHANGE, OUTCOME, EVIDENCE, STEPS), 2):
        await teller.says(answer, hears=f"{at} of 8")


async def test_shows_the_story_as_others_will_see_it(teller: Person) -> None:
    await tells(teller)
    seen = readable(teller.card)
    for part in (HEADLINE, "Ada Example", SITUATION, CHANGE, OUTCOME, "45 min → 10 min", "1.  Pin a page", OBJECTIVE):
        assert part in seen, part


# Back, skip, cancel, save for later


async def test_goes_back_with_the_earlier_answer_shown(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION):
        await teller.says(text)
    heard = await teller.says("back", hears="What was going on before?")
    assert f"You said:\n{SITUATION}" in heard
    await teller.says("Every evening we lost an hour.", hears="What did you or your team do differently?")
    await teller.says("back", hears="Every evening we lost an hour.")
    await teller.says("back", hears=HEADLINE)
    await teller.says("back", hears="This is the first question.")


async def test_keeps_an_earlier_answer_and_goes_on_where_it_was(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE, "back", "back"):
        await teller.says(text)
    await teller.clicks("Keep it")
    assert "What is better now" in last(teller)


async def test_goes_back_from_the_preview(teller: Person) -> None:
    await tells(teller)
    await teller.says("back", hears="What does it help with most?")
    await teller.says("Employee experience", hears="This is how others will see it")
    assert "Employee experience" in readable(teller.card)


async def test_needs_four_answers_and_leaves_the_others_to_the_teller(teller: Person) -> None:
    await teller.says("tell a story")
    for answer in (HEADLINE, SITUATION, CHANGE, OUTCOME):
        await teller.says("skip", hears="I need this one")
        await teller.says(answer)
    await teller.says("skip", hears="How could a colleague copy it?")
    await teller.clicks("Skip")
    await teller.says("skip", hears="I need this one")
    await teller.says("3", hears="This is how others will see it")
    assert "How to copy it" not in readable(teller.card)
    await teller.clicks("Publish", sees="Inspired (0)")


async def test_drops_a_story_that_is_cancelled(retold: Retold, teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION):
        await teller.says(text)
    await teller.says("cancel", hears="I've dropped it")
    await teller.says("back", hears="nothing open")
    await teller.says("drafts", hears="no drafts")
    assert await count(retold.wiring.database, "SELECT count(*) FROM story") == 0


async def test_saves_a_story_for_later_and_goes_on_where_it_stopped(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE):
        await teller.says(text)
    await teller.says("save for later", hears="under *drafts*")
    await teller.says("help", hears="What I can do")
    await teller.says("drafts", hears=HEADLINE)
    await teller.clicks("Go on", sees="Let's go on.")
    assert "What is better now, and for whom?" in last(teller)
    for answer in (OUTCOME, "skip", "skip", "1"):
        await teller.says(answer)
    assert CHANGE in readable(teller.card)


async def test_going_on_twice_keeps_what_was_answered_in_between(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, "save for later", "drafts"):
        await teller.says(text)
    drafts = teller.card
    await teller.clicks("Go on", card=drafts)
    await teller.says(SITUATION, hears="What did you or your team do differently?")
    await teller.clicks("Go on", card=drafts)
    assert "What did you or your team do differently?" in last(teller)


async def test_going_on_with_a_draft_keeps_the_story_that_is_half_told(teller: Person) -> None:
    for text in ("tell a story", "An older story", "save for later", "tell a story", HEADLINE, SITUATION, "drafts"):
        await teller.says(text)
    await teller.clicks("Go on", card=card_with(teller, "Go on"))
    await teller.says("drafts", hears=HEADLINE)


async def test_telling_another_story_keeps_the_half_told_one(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION):
        await teller.says(text)
    heard = await teller.says("tell a story", hears="I've kept what you had begun")
    assert "In one line" in heard
    await teller.says("Another story", hears="What was going on before?")
    await teller.says("share an idea", hears="I've kept what you had begun")
    heard = await teller.says("drafts", hears=HEADLINE)
    assert "Another story" in heard


async def test_a_draft_can_be_discarded_from_the_list(retold: Retold, teller: Person) -> None:
    for text in ("tell a story", HEADLINE, "save for later", "drafts"):
        await teller.says(text)
    await teller.clicks("Discard", sees="Discarded.")
    await teller.says("drafts", hears="no drafts")


# Something else in the middle


async def test_answers_a_question_in_the_middle_and_asks_again(retold: Retold, teller: Person) -> None:
    await publishes(retold.person("Ben Example"), "A first week that works")
    for text in ("tell a story", HEADLINE):
        await teller.says(text)
    heard = await teller.says("find week", hears="A first week that works")
    assert heard.endswith(last(teller))
    assert "What was going on before?" in last(teller)
    heard = await teller.says("help", hears="What I can do")
    assert "What was going on before?" in heard
    await teller.says(SITUATION, hears="What did you or your team do differently?")


async def test_a_sentence_that_begins_like_a_command_is_an_answer(teller: Person) -> None:
    for text in ("tell a story", HEADLINE):
        await teller.says(text)
    await teller.says("Find anything in that mess? Nobody could.", hears="What did you or your team do differently?")
    await teller.says("back", hears="Find anything in that mess?")


# The form


def filled(**changed: str) -> dict[str, Any]:
    right: dict[str, Any] = {
        "headline": HEADLINE,
        "situation": SITUATION,
        "change": CHANGE,
        "outcome": OUTCOME,
        "evidence": EVIDENCE,
        "steps": STEPS,
        "objective": "high-performance",
        "voice": "",
    }
    return right | changed


async def test_tells_the_whole_story_in_one_form(teller: Person) -> None:
    await teller.says("tell a story")
    await teller.clicks("Use a form")
    form = card_with(teller, "Save")
    await teller.clicks("Save", sees="This is how others will see it", card=form, **filled())
    await teller.says("publish", hears="Inspired (0)")


async def test_a_form_with_a_mistake_comes_back_with_everything_typed(teller: Person) -> None:
    await teller.says("tell a story")
    await teller.says("form", hears="Your story")
    typed = filled(situation="Short", outcome="Fine", steps="\n".join("abcdef"))
    answer = await teller.clicks("Save", sees="Before: A few more words", **typed)
    for field, value in typed.items():
        assert f"<{field}={value}>" in readable(answer["value"]), field
    await teller.clicks("Save", sees="What is better now: A few more words", **{**typed, "situation": SITUATION})
    await teller.clicks("Save", sees="Five steps", **{**typed, "situation": SITUATION, "outcome": OUTCOME})
    await teller.clicks("Save", sees="That's none of the choices", **filled(objective=""))
    await teller.clicks("Save", sees="This is how others will see it", **filled())


async def test_edit_opens_the_form_with_every_field_filled_in(teller: Person) -> None:
    await tells(teller)
    answer = await teller.clicks("Edit", sees=f"<headline={HEADLINE}>")
    for field, value in filled().items():
        assert f"<{field}={value}>" in readable(answer["value"]), field
    await teller.clicks("Back", sees="This is how others will see it")
    await teller.says("edit", hears="Your story")
    await teller.clicks("Save", sees="Calmest handovers", **filled(headline="Calmest handovers"))
    await teller.clicks("Publish", sees="Calmest handovers")


async def test_a_published_story_can_be_edited_and_withdrawn(teller: Person) -> None:
    await publishes(teller)
    await teller.clicks("Edit")
    await teller.clicks("Save", sees="Calmest handovers", **filled(headline="Calmest handovers"))
    await teller.clicks("Withdraw", sees="Withdrawn.")
    await teller.says("my stories", hears="haven't published anything")
    await teller.says("find handovers", hears="no story about that")


# A long text


async def test_a_long_text_at_the_headline_is_the_whole_story(teller: Person) -> None:
    await teller.says("tell a story")
    heard = await teller.says(LONG, hears="put that in its place")
    assert "Do you have a number or a quote?" in heard
    for answer in ("skip", "skip", "1"):
        await teller.says(answer)
    seen = readable(teller.card)
    for part in ("Calmer handovers between shifts", "we lost half an hour", "one shared page", "nobody searches"):
        assert part in seen, part


async def test_a_long_text_out_of_the_blue_is_offered_as_a_story(teller: Person) -> None:
    await teller.says(LONG, hears="That sounds like a story. Shall I keep it?")
    await teller.says("yes", hears="Do you have a number or a quote?")


async def test_a_long_text_is_left_alone_when_the_person_goes_on_to_something_else(teller: Person) -> None:
    await teller.says(LONG, hears="Shall I keep it?")
    await teller.says("onboarding please", hears="I'm not sure what you mean")
    await teller.says("drafts", hears="no drafts")
    await teller.says(LONG, hears="Shall I keep it?")
    await teller.says("help", hears="What I can do")
    await teller.says("no", hears="All right")


async def test_a_second_yes_is_no_answer(teller: Person) -> None:
    await teller.says(LONG)
    offer = teller.card
    await teller.clicks("Yes, keep it", card=offer)
    await teller.clicks("Yes, keep it", card=offer)
    await teller.says("back", hears="What is better now, and for whom?")


async def test_a_long_text_with_labels_leaves_open_what_is_too_short(teller: Person) -> None:
    await teller.says("tell a story")
    told = f"Headline: Calmer handovers\nBefore: {SITUATION * 4}\nChange: {CHANGE}\nResult: Faster."
    await teller.says(told, hears="What is better now, and for whom?")


async def test_a_long_text_whose_first_sentence_is_no_headline_is_taken_all_the_same(teller: Person) -> None:
    await teller.says("tell a story")
    heard = await teller.says(f"12:30. {SITUATION * 4} So we put one shared page at the top.")
    assert "In one line" in heard
    await teller.says(HEADLINE, hears="number or a quote")


# Evidence, objective


SAID = (
    ("45 min -> 10 min", "45 min → 10 min"),
    ("from 12 to 3 complaints a week", "12 → 3 complaints a week"),
    ('Our nurse said "I go home on time again"', "“I go home on time again”"),
    ("People smile more", "Evidence\nPeople smile more"),
    ("1,200 -> 900 calls", "1,200 → 900 calls"),
)


async def test_understands_numbers_and_quotes(retold: Retold) -> None:
    for said, shown in SAID:
        teller = retold.person()
        for text in ("tell a story", HEADLINE, SITUATION, CHANGE, OUTCOME, said, "skip"):
            await teller.says(text)
        await teller.says("1", hears=shown)


async def test_evidence_that_is_no_number_after_all_is_kept_as_it_was_said(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE, OUTCOME, "1.234,567.8 -> 3 calls", "skip"):
        await teller.says(text)
    await teller.says("1", hears="This is how others will see it")


async def test_an_objective_may_ask_one_more_question(retold: Retold) -> None:
    for said in ("4", "4.", "CUSTOMER experience", "customer-experience", "cust"):
        teller = retold.person()
        for text in ("tell a story", HEADLINE, SITUATION, CHANGE, OUTCOME, "skip", "skip"):
            await teller.says(text)
        await teller.says(said, hears="What did the customer say or do?")
    await teller.says("They thanked us twice.", hears="This is how others will see it")
    assert "They thanked us twice." in readable(teller.card)


async def test_an_objective_is_chosen_by_button(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE, OUTCOME, "skip", "skip"):
        await teller.says(text)
    await teller.clicks("Customer experience", sees="✓ Customer experience")
    assert "What did the customer say or do?" in last(teller)
    await teller.clicks("Skip", card=card_with(teller, "Skip"))
    assert "This is how others will see it" in last(teller)


async def test_explains_what_is_none_of_the_choices(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE, OUTCOME, "skip", "skip"):
        await teller.says(text)
    for wrong in ("6", "0", "-1", "e", "money", "😀", "9" * 5_000):
        await teller.says(wrong, hears="That's none of the choices")
    await teller.says("2", hears="This is how others will see it")


# Old cards


async def test_the_button_of_an_answered_question_does_nothing(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE, OUTCOME):
        await teller.says(text)
    evidence = teller.card
    await teller.says("skip", hears="How could a colleague copy it?")
    await teller.clicks("Skip", sees="already answered", card=evidence)
    await teller.clicks("Back", sees="already answered", card=evidence)
    await teller.clicks("Cancel", sees="already answered", card=evidence)
    await teller.says(STEPS, hears="What does it help with most?")
    objective = teller.card
    await teller.clicks("High performance", card=objective)
    await teller.clicks("Employee experience", sees="already answered", card=objective)
    await teller.says("publish", hears="High performance")


async def test_an_outdated_preview_shows_how_the_story_reads_now(teller: Person) -> None:
    await tells(teller)
    old = teller.card
    await teller.clicks("Edit")
    await teller.clicks("Save", **filled(headline="Calmest handovers"))
    answer = await teller.clicks("Publish", sees="changed elsewhere", card=old)
    assert "Calmest handovers" in readable(answer["value"])
    await teller.says("my stories", hears="haven't published anything")
    await teller.clicks("Publish", sees="Inspired (0)", card=answer["value"])


async def test_an_outdated_form_comes_back_with_what_was_typed(teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Edit")
    form = teller.card
    await teller.clicks("Save", card=form, **filled(headline="Calmest handovers"))
    await teller.clicks("Save", sees="changed elsewhere", card=form, **filled(headline="Calm as the sea"))
    await teller.clicks("Save", sees="Calm as the sea", **filled(headline="Calm as the sea"))


async def test_the_old_preview_of_a_published_story_shows_the_story(teller: Person) -> None:
    """Its buttons meant a draft, which is no more."""
    await tells(teller)
    preview = teller.card
    await teller.says("publish", hears="Published.")
    await teller.clicks("Save for later", sees="Inspired (0)", card=preview)
    await teller.clicks("Discard", sees="Inspired (0)", card=preview)
    await teller.says("my stories", hears=HEADLINE)


async def test_the_cards_of_a_discarded_story_say_that_it_is_gone(retold: Retold, teller: Person) -> None:
    await tells(teller)
    preview = teller.card
    await teller.clicks("Discard", sees="Discarded.")
    for title in ("Publish", "Edit"):
        await teller.clicks(title, sees="withdrawn or discarded", card=preview)
    assert await rows(retold.wiring.database, "SELECT status FROM story") == [("discarded",)]
    await teller.says("publish", hears="nothing open")


async def test_publishes_by_typing_and_once(teller: Person, teams: Platform) -> None:
    await tells(teller)
    preview = teller.card
    await teller.says("publish", hears="Inspired (0)")
    await teller.clicks("Publish", sees="Inspired (0)", card=preview)
    await teller.says("publish", hears="nothing open")
    assert sum("Published." in posted.text for posted in teams.posted) == 1


async def test_discards_by_typing(teller: Person) -> None:
    await tells(teller)
    await teller.says("what now?", hears="Say *publish*, *edit*")
    heard = await teller.says("discard")
    assert heard, "discarding was not answered"
    await teller.says("drafts", hears="no drafts")


async def test_saves_the_preview_for_later(teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Save for later", sees="under *drafts*")
    await teller.says("drafts", hears=HEADLINE)
    await teller.clicks("Go on", sees="Let's go on.")
    assert "This is how others will see it" in last(teller)


# In German, and in both


async def test_tells_a_story_in_german(retold: Retold) -> None:
    erika = retold.person("Erika Beispiel", locale="de-DE")
    await erika.says("Geschichte erzählen", hears="In einer Zeile: Was ist gut gelaufen?")
    await erika.says("Ruhigere Übergaben", hears="Wie war es vorher?")
    await erika.says("überspringen", hears="Diese Antwort brauche ich")
    await erika.says("Jeden Morgen haben wir gesucht.", hears="Was habt ihr anders gemacht")
    await erika.says("zurück", hears="Jeden Morgen haben wir gesucht.")
    await erika.says("behalten", hears="Was habt ihr anders gemacht")
    await erika.says("Wir haben eine Seite angeheftet.", hears="Was ist jetzt besser, und für wen?")
    await erika.says("Niemand sucht mehr danach.", hears="Hast du eine Zahl oder ein Zitat dazu?")
    await erika.says("von 1.200 auf 3,5 Anrufe", hears="Wie können andere es nachmachen?")
    await erika.says("weiter", hears="Wozu trägt das am meisten bei?")
    heard = await erika.says("Kundenerlebnis", hears="Was haben Kundinnen oder Kunden")
    heard = await erika.says("nein", hears="So sehen es die anderen.")
    assert "1.200 → 3,5 Anrufe" in heard
    await erika.clicks("Veröffentlichen", sees="Inspiriert (0)")
    assert "Veröffentlicht." in last(erika)
    await erika.says("finde Übergaben", hears="Ruhigere Übergaben")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_understands_every_control_word_at_the_first_question(retold: Retold, language: str) -> None:
    words = words_for(language)
    answered = {
        "back": words("first-question"),
        "skip": words("cannot-skip"),
        "cancel": words("cancelled"),
        "later": words("cancelled"),
        "form": words("form-story"),
    }
    for control, sentence in answered.items():
        for way in words.each(f"word-{control}"):
            teller = retold.person(locale=language)
            await teller.says("tell a story")
            await teller.says(f" {way.upper()}! ", hears=sentence)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_understands_every_control_word_at_the_preview(retold: Retold, language: str) -> None:
    words = words_for(language)
    answered = {
        "publish": words("button-inspired", count=0),
        "edit": words("form-story"),
        "later": words("kept"),
        "cancel": words("cancelled-kept"),
        "discard": words("discarded"),
    }
    teller = retold.person(locale=language)
    for control, sentence in answered.items():
        for way in words.each(f"word-{control}"):
            await teller.says("tell a story")
            await teller.says("form")
            await teller.clicks(words("button-save"), **filled())
            await teller.says(way.capitalize(), hears=sentence)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_understands_every_yes(retold: Retold, language: str) -> None:
    for way in words_for(language).each("word-keep"):
        teller = retold.person(locale=language)
        await teller.says(LONG)
        await teller.says(way.capitalize(), hears=words_for(language)("ask-evidence"))


def test_every_control_word_is_tried_here() -> None:
    assert set(CONTROLS) == {"back", "skip", "cancel", "later", "form", "publish", "edit", "discard", "keep"}


# Two people


async def test_two_people_do_not_get_in_each_others_way(retold: Retold) -> None:
    ada, ben = retold.person("Ada Example"), retold.person("Ben Example")
    await ada.says("tell a story", hears="In one line")
    await ben.says("share an idea", hears="What would you like to share?")
    await ada.says(HEADLINE, hears="What was going on before?")
    await ben.says("2", hears="in your own words")
    await ben.says("drafts", hears="no drafts")


async def test_says_what_became_of_a_long_text_without_a_headline(teller: Person) -> None:
    await teller.says("tell a story", hears="In one line")
    heard = await teller.says("H" * 250, hears="I've put that in its place")
    assert "In one line" in heard


async def test_a_no_to_the_offer_is_understood(teller: Person) -> None:
    await teller.says(LONG, hears="Shall I keep it?")
    await teller.says("no", hears="All right")
    await teller.says("back", hears="nothing open")
