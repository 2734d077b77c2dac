"""Telling a story in chat."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import text as sql

from bot.controls import CONTROLS
from stories.fields import applying
from stories.pieces import Story
from tests.bot.conftest import card_with, count, last, rows
from tests.conftest import Clock, Retold
from tests.connector import Json, readable
from tests.conversation import STORY, Person, find_button, goes_out, publishes, tells
from texts import LANGUAGES, words_for

pytestmark = pytest.mark.usefixtures("calm")

PUBLISHED = "SELECT count(*) FROM story WHERE status = 'published'"

HEADLINE, SITUATION, CHANGE, OUTCOME, EVIDENCE, STEPS, OBJECTIVE = STORY
LONG = (
    "Calmer handovers between shifts. Every morning we lost half an hour looking for last night's notes. "
    "So we put one shared page at the top of the channel and filled it in before we left. "
    "Now nobody searches any more, and patients wait less. We went from 45 to 10 minutes."
)


TOLD = ("Calmer handovers between shifts", "we lost half an hour", "one shared page", "nobody searches")


async def test_tells_a_story_and_publishes_it_once(retold: Retold, teller: Person) -> None:
    await tells(teller)
    preview = teller.card
    for _ in range(2):
        answer = await teller.clicks("Publish", sees="Published", card=preview)
        assert HEADLINE in readable(answer["value"])
    await teller.says("my stories", hears=HEADLINE)
    assert await count(retold.wiring.database, PUBLISHED) == 1


async def test_explains_a_headline_that_is_too_short(teller: Person) -> None:
    await teller.says("tell a story", hears="In one line")
    await teller.says("Hm", hears="at least three letters")
    await teller.says("Calmer handovers", hears="What was going on before?")


ASKED = applying(Story.FIELDS, {})  # what everybody is asked


async def test_says_how_far_it_is(teller: Person) -> None:
    await teller.says("tell a story", hears=f"1 of {len(ASKED)}")
    for at, answer in enumerate((HEADLINE, SITUATION, CHANGE, OUTCOME, EVIDENCE, STEPS), 2):
        await teller.says(answer, hears=f"{at} of {len(ASKED)}")


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
    assert f"You said (write again to change it):\n{SITUATION}" in heard
    await teller.says("Every evening we lost an hour.", hears="What did you or your team do differently?")
    await teller.says("back", hears="Every evening we lost an hour.")
    await teller.says("back", hears=HEADLINE)
    await teller.says("back", hears="This is the first question.")


async def test_keeps_an_earlier_answer_and_goes_on_where_it_was(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE, "back", "back"):
        await teller.says(text)
    await teller.clicks("Keep it")
    assert "What is better now" in last(teller)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_yes_to_what_is_optional_is_no_answer_yet(retold: Retold, language: str) -> None:
    """Do you have a number or a quote? Yes: then it is waited for."""
    words, teller = words_for(language), retold.person(locale=language)
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE, OUTCOME):
        await teller.says(text)
    for way in words.each("word-keep"):
        await teller.says(way, hears=words("go-ahead"))
    await teller.says("Average call: 14 → 6 minutes", hears=words("ask-steps"))
    await teller.says("back")
    await teller.says("yes", hears=words("ask-steps"))


async def test_goes_back_from_the_preview(teller: Person) -> None:
    await tells(teller)
    await teller.says("back", hears="Do you have a photo of it?")
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
    await teller.says("3", hears="Do you have a photo of it?")
    await teller.says("skip", hears="This is how others will see it")
    assert "How to copy it" not in readable(teller.card)
    await teller.clicks("Publish", sees="Published")


async def test_a_cancelled_story_is_kept_and_can_be_deleted(retold: Retold, teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION):
        await teller.says(text)
    await teller.says("cancel", hears=f"Kept as a draft: \n{HEADLINE}")
    kept = teller.card
    await teller.says("back", hears="nothing open")
    await teller.says("drafts", hears=HEADLINE)
    for _ in range(2):
        await teller.clicks("Delete it", card=kept)
        assert await rows(retold.wiring.database, "SELECT status, situation FROM story") == [("discarded", SITUATION)]
    await teller.says("drafts", hears="no drafts")


async def test_what_was_deleted_after_cancel_comes_back(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, "cancel"):
        await teller.says(text)
    await teller.clicks("Delete it", sees=f"Discarded: \n{HEADLINE}")
    await teller.clicks("Undo", sees=HEADLINE)
    await teller.says("drafts", hears=HEADLINE)


async def test_the_cancel_button_keeps_what_was_told(teller: Person) -> None:
    for text in ("tell a story", HEADLINE):
        await teller.says(text)
    await teller.clicks("Cancel", sees="✓ Cancel")
    assert f"Kept as a draft: \n{HEADLINE}" in last(teller)
    await teller.clicks("Go on", card=card_with(teller, "Delete it"))
    assert "What was going on before?" in last(teller)


async def test_cancel_keeps_a_story_in_german(retold: Retold) -> None:
    erika = retold.person("Erika Beispiel", locale="de-DE")
    for text in ("Geschichte erzählen", "Ruhigere Übergaben"):
        await erika.says(text)
    await erika.says("abbrechen", hears="Als Entwurf behalten: \nRuhigere Übergaben")
    await erika.clicks("Löschen", sees="Verworfen: \nRuhigere Übergaben")
    await erika.clicks("Rückgängig", sees="Ruhigere Übergaben")


async def test_cancel_at_the_first_question_keeps_nothing(retold: Retold, teller: Person) -> None:
    await teller.says("tell a story")
    await teller.says("cancel", hears="nothing to keep")
    assert await count(retold.wiring.database, "SELECT count(*) FROM story") == 0


async def test_saves_a_story_for_later_and_goes_on_where_it_stopped(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE):
        await teller.says(text)
    await teller.says("save for later", hears="Kept as a draft")
    await teller.says("help", hears="What I can do")
    await teller.says("drafts", hears=HEADLINE)
    await teller.clicks(f"Go on: {HEADLINE}", sees="Let's go on with “")
    assert "What is better now, and for whom?" in last(teller)
    for answer in (OUTCOME, "skip", "skip", "1", "skip"):
        await teller.says(answer)
    assert CHANGE in readable(teller.card)


async def test_going_on_twice_keeps_what_was_answered_in_between(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, "save for later", "drafts"):
        await teller.says(text)
    drafts = teller.card
    await teller.clicks(f"Go on: {HEADLINE}", card=drafts)
    await teller.says(SITUATION, hears="What did you or your team do differently?")
    await teller.clicks(f"Go on: {HEADLINE}", card=drafts)
    assert "What did you or your team do differently?" in last(teller)


async def test_going_on_with_a_draft_keeps_the_story_that_is_half_told(teller: Person) -> None:
    for text in ("tell a story", "An older story", "save for later", "tell a story", HEADLINE, SITUATION, "drafts"):
        await teller.says(text)
    await teller.clicks("Go on: An older story", card=card_with(teller, "Discard: An older story"))
    await teller.says("drafts", hears=HEADLINE)


async def test_telling_another_story_keeps_the_half_told_one(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION):
        await teller.says(text)
    heard = await teller.says("tell a story", hears=f"Kept as a draft: \n{HEADLINE}")
    assert "In one line" in heard
    await teller.says("Another story", hears="What was going on before?")
    await teller.says("share an idea", hears="Kept as a draft: \nAnother story")
    heard = await teller.says("drafts", hears=HEADLINE)
    assert "Another story" in heard


async def test_discarding_one_of_several_drafts_leaves_the_list(teller: Person) -> None:
    for headline in ("One story", "Another story"):
        for text in ("tell a story", headline, "save for later"):
            await teller.says(text)
    await teller.says("drafts", hears="One story")
    for _ in range(2):
        answer = await teller.clicks(
            "Discard: One story", sees="Discarded: \nOne story", card=card_with(teller, "Discard: One story")
        )
        listed = readable(answer["value"])
        assert "Another story" in listed
        assert "[Discard: Another story]" in listed
        assert "[Discard: One story]" not in listed
    await teller.clicks("Undo", sees="One story")
    heard = await teller.says("drafts", hears="[Discard: One story]")
    assert "[Discard: Another story]" in heard


async def test_the_last_draft_leaves_an_empty_list(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, "save for later", "drafts"):
        await teller.says(text)
    answer = await teller.clicks(f"Discard: {HEADLINE}", sees="no drafts")
    assert "[Undo]" in readable(answer["value"])
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


def inputs(node: Any) -> Iterator[Json]:
    """All inputs of a card."""
    if isinstance(node, list):
        for each in node:
            yield from inputs(each)
    elif isinstance(node, dict):
        if str(node.get("type")).startswith("Input."):
            yield node
        for each in node.values():
            yield from inputs(each)


def filled(**changed: str) -> dict[str, Any]:
    right: dict[str, Any] = {
        "headline": HEADLINE,
        "situation": SITUATION,
        "change": CHANGE,
        "outcome": OUTCOME,
        "evidence": EVIDENCE,
        "steps": STEPS,
        "objective": "high-performance",
    }
    return right | changed


async def test_tells_the_whole_story_in_one_form(teller: Person) -> None:
    await teller.says("tell a story")
    await teller.clicks("Use a form")
    form = card_with(teller, "Save")
    await teller.clicks("Save", sees="This is how others will see it", card=form, **filled())
    await teller.says("publish", hears="Published")


async def test_back_from_an_empty_form_leads_to_the_open_question(teller: Person) -> None:
    await teller.says("tell a story")
    await teller.clicks("Use a form")
    form = card_with(teller, "Save")
    await teller.clicks("Back", sees="Let's go on", card=form)
    assert "In one line" in last(teller)
    await teller.says(HEADLINE, hears="What was going on before?")


async def test_a_form_with_a_mistake_comes_back_with_everything_typed(teller: Person) -> None:
    await teller.says("tell a story")
    await teller.says("form", hears="Your story")
    typed = filled(situation="Short", outcome="Fine", steps="\n".join("abcdef"))
    answer = await teller.clicks("Save", **typed)
    seen = readable(answer["value"])
    for field, value in typed.items():
        assert f"<{field}={value}>" in seen, field
    for field, sentence in (
        ("situation", "A few more words"),
        ("outcome", "A few more words"),
        ("steps", "Five steps"),
    ):
        assert re.search(rf"⚠ {sentence}[^\n]*\n<{field}=", seen), field
    assert "⚠ 3 things to fix: Before, What is better now and How to copy it\n[Save]" in seen
    await teller.clicks("Save", sees="One thing to fix: Before\n[Save]", **filled(situation="Short"))
    await teller.clicks("Save", sees="⚠ That's none of the choices", **filled(objective="money"))
    await teller.clicks("Save", sees="This is how others will see it", **filled())


NEEDED = {"headline": "Headline", "situation": "Before", "change": "What changed", "outcome": "What is better now"}


@pytest.mark.parametrize("emptied", ["left out", "empty", "blank"])
async def test_a_required_field_is_not_cleared(retold: Retold, teller: Person, emptied: str) -> None:
    """A client leaves out the inputs in which nothing stands; the card knows which were there."""
    await tells(teller)
    await teller.clicks("Edit")
    form = teller.card
    for field, name in {**NEEDED, "objective": "Objective"}.items():
        typed = filled(**{field: "" if emptied == "empty" else " \n"})
        if emptied == "left out":
            del typed[field]
        answer = await teller.clicks("Save", sees=f"One thing to fix: {name}\n[Save]", card=form, **typed)
        asked = "Choose one, please" if field == "objective" else "This can't stay empty"
        assert f"⚠ {asked}" in readable(answer["value"])
    kept = await rows(retold.wiring.database, "SELECT headline, situation, change, outcome, objective FROM story")
    assert kept == [(HEADLINE, SITUATION, CHANGE, OUTCOME, "high-performance")]


async def test_an_optional_field_is_cleared_by_leaving_it_out(teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Edit")
    typed = {name: value for name, value in filled().items() if name not in ("evidence", "steps")}
    answer = await teller.clicks("Save", sees="This is how others will see it", **typed)
    seen = readable(answer["value"])
    assert "45 min" not in seen
    assert "How to copy it" not in seen


async def test_fields_that_a_forged_form_did_not_show_stay_as_they_are(retold: Retold, teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Edit")
    right = find_button(teller.card, "Save")["data"]
    for fields in (None, 5, "headline", [], ["status", "author_id", "version"], {"headline": 1}):
        forged = {**right, "fields": fields, "status": "published", "author_id": "somebody"}
        forged["version"] = (await rows(retold.wiring.database, "SELECT version FROM story"))[0][0]
        await teller.invokes("save", {**forged, "headline": HEADLINE})
        kept = await rows(retold.wiring.database, "SELECT headline, evidence, status FROM story")
        assert kept == [(HEADLINE, EVIDENCE, "draft")], fields


async def test_the_form_says_what_is_optional_and_asks_only_what_applies(retold: Retold) -> None:
    for locale, optional in (("en-US", "(optional)"), ("de-DE", "(freiwillig)")):
        teller = retold.person(locale=locale)
        await tells(teller)
        await teller.clicks(words_for(locale)("button-edit"))
        labels = {each["id"]: each["label"] for each in inputs(teller.card)}
        assert {name for name, label in labels.items() if optional in label} == {"evidence", "steps"}
        assert "voice" not in labels
        await teller.clicks(words_for(locale)("button-save"), **filled(objective="customer-experience"))
        await teller.clicks(words_for(locale)("button-edit"))
        assert optional in {each["id"]: each["label"] for each in inputs(teller.card)}["voice"]


async def test_edit_opens_the_form_with_every_field_filled_in(teller: Person) -> None:
    await tells(teller)
    answer = await teller.clicks("Edit", sees=f"<headline={HEADLINE}>")
    for field, value in filled().items():
        assert f"<{field}={value}>" in readable(answer["value"]), field
    await teller.clicks("Back", sees="This is how others will see it", **filled())
    await teller.says("edit", hears="Your story")
    await teller.clicks("Save", sees="Calmest handovers", **filled(headline="Calmest handovers"))
    await teller.clicks("Publish", sees="Calmest handovers")


async def test_a_published_story_can_be_edited_and_withdrawn(teller: Person) -> None:
    await publishes(teller)
    await teller.clicks("Edit")
    await teller.clicks("Save", sees="Calmest handovers", **filled(headline="Calmest handovers"))
    await teller.clicks("Withdraw", sees="Withdrawn: \nCalmest handovers")
    await teller.says("my stories", hears="haven't published anything")
    await teller.says("find handovers", hears="No story about that")


async def test_a_withdrawal_is_taken_back_once(retold: Retold, teller: Person) -> None:
    await publishes(teller)
    story = teller.card
    await teller.clicks("Withdraw", sees="Withdrawn")
    withdrawn, stranger = teller.card, retold.person("Mallory Example")
    await stranger.clicks("Undo", sees="Only the one who wrote it", card=withdrawn)
    assert await count(retold.wiring.database, PUBLISHED) == 0
    for _ in range(2):
        await teller.clicks("Undo", sees="[Withdraw]", card=withdrawn)
        assert await count(retold.wiring.database, PUBLISHED) == 1
    await retold.person().says("find handovers", hears=HEADLINE)
    await teller.clicks("Withdraw", sees="Withdrawn", card=story)


# The moment of publishing


async def test_publishing_says_that_no_channel_listens_yet(teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Publish", sees="No channel listens yet")
    await teller.clicks("Tell another", sees="Done.")
    assert "In one line: what went well?" in last(teller)


NAMED = sql("UPDATE channel SET name = :name WHERE id = :id")


async def test_publishing_says_which_channels_hear_it_and_when(retold: Retold, teller: Person) -> None:
    """Not those that are paused, are left, or never said when; nor those of another tenant."""
    for name in ("General", "Announcements", "Silent", "Left"):
        member = retold.person().in_channel(f"19:{name}@thread.tacv2", team=f"19:{name}")
        await member.adds_the_app()
        if name != "Silent":
            await member.says("digest settings")
            await member.clicks("Save", weekday="mon", hour="9", time_zone="Europe/Berlin", language="en")
        async with retold.wiring.database.session() as session, session.begin():
            await session.execute(NAMED, {"name": name, "id": member.conversation})
        if name == "Left":
            await member.sends(member.activity("installationUpdate", action="remove"))
    await tells(teller)
    answer = await teller.clicks("Publish", sees="Announcements and General hear it on Monday, 30 November, 09:00")
    assert "I'll tell you whom it moved" in readable(answer["value"])
    erika = retold.person("Erika Beispiel", locale="de-DE")
    await tells(erika)
    await goes_out(erika, "Zu lesen in Announcements und General am")


async def test_nobody_is_promised_a_digest_that_has_something_else_to_tell(retold: Retold, clock: Clock) -> None:
    """A digest has one post by others, and the first of them comes first."""
    member = retold.person().in_channel("19:news@thread.tacv2")
    await member.adds_the_app()
    await member.says("digest settings")
    await member.clicks("Save", weekday="mon", hour="9", time_zone="Europe/Berlin", language="en")
    for said in ("hears it on Monday, 30 November", "hears it in one of the next digests"):
        clock.forward(minutes=1)
        sharer = retold.person()
        for answer in ("share an idea", "Something I learned", "Each began with one change.", "skip", "skip", "1"):
            await sharer.says(answer)
        answered = await goes_out(sharer, "Published")
        assert said in readable(answered["value"]).replace("will hear", "hears")


async def test_publishing_something_incomplete_names_what_is_missing(retold: Retold, teller: Person) -> None:
    await teller.says("tell a story")
    await teller.says(LONG, hears="I need one thing: Objective.")
    preview = card_with(teller, "Fill in")
    assert "[Publish]" not in readable(preview), "it stands on earlier cards only"
    earlier = find_button(preview, "Fill in")["data"]
    for _ in range(2):
        await teller.invokes("publish", earlier, sees="I need one thing before this can go out: Objective.")
    assert await count(retold.wiring.database, PUBLISHED) == 0
    erika = retold.person("Erika Beispiel", locale="de-DE")
    await erika.says("Geschichte erzählen")
    await erika.says(LONG, hears="Ziel")
    await erika.invokes("publish", find_button(card_with(erika, "Ausfüllen"), "Ausfüllen")["data"], sees="Ziel")


# A long text


async def test_a_long_text_at_the_headline_is_the_whole_story(teller: Person) -> None:
    """A filled preview comes at once, the headline marked as proposed; only what is missing is asked, by name."""
    await teller.says("tell a story")
    heard = await teller.says(LONG, hears="I need one thing: Objective.")
    for part in (*TOLD, "My proposal, in your own words"):
        assert part in heard, part
    assert "What does it help with most?" in last(teller)
    await teller.says("1", hears="This is how others will see it")
    seen = readable(teller.card)
    for part in TOLD:
        assert part in seen, part


async def test_a_headline_of_ones_own_is_no_proposal(teller: Person) -> None:
    await teller.says("tell a story")
    await teller.says(LONG, hears="My proposal")
    for _ in range(6):
        await teller.says("back")
    await teller.says("Searching is over", hears="What does it help with most?")
    heard = await teller.says("1", hears="Searching is over")
    assert "My proposal" not in heard


async def test_a_long_text_out_of_the_blue_is_offered_as_a_story(teller: Person) -> None:
    await teller.says(LONG, hears="That sounds like a story. Shall I keep it?")
    heard = await teller.says("yes", hears="I need one thing: Objective.")
    assert "What does it help with most?" in heard


async def test_a_long_text_is_left_alone_when_the_person_goes_on_to_something_else(teller: Person) -> None:
    await teller.says(LONG, hears="Shall I keep it?")
    await teller.says("onboarding please", hears="I'm not sure what you mean")
    await teller.says("drafts", hears="no drafts")
    await teller.says(LONG, hears="Shall I keep it?")
    await teller.says("help", hears="What I can do")
    await teller.says("yes", hears="nothing open")


async def test_a_no_takes_the_buttons_of_the_offer_away(teller: Person) -> None:
    await teller.says(LONG)
    await teller.clicks("No, thanks", sees="✓ No, thanks")
    assert "nothing to keep" in last(teller)


async def test_a_second_yes_is_no_answer(teller: Person) -> None:
    await teller.says(LONG)
    offer = teller.card
    await teller.clicks("Yes, keep it", sees="✓ Yes, keep it", card=offer)
    await teller.clicks("Yes, keep it", sees="already answered", card=offer)
    await teller.says("1", hears="This is how others will see it")


async def test_a_long_text_with_labels_leaves_open_what_is_too_short(teller: Person) -> None:
    await teller.says("tell a story")
    told = f"Headline: Calmer handovers\nBefore: {SITUATION * 4}\nChange: {CHANGE}\nResult: Faster."
    await teller.says(told, hears="What is better now, and for whom?")


async def test_a_long_text_whose_first_sentence_is_no_headline_is_taken_all_the_same(teller: Person) -> None:
    await teller.says("tell a story")
    heard = await teller.says(f"12:30. {SITUATION * 4} So we put one shared page at the top. Now nobody searches.")
    assert "Now nobody searches\nMy proposal" in heard
    assert "What does it help with most?" in heard


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
        await teller.says("1")
        await teller.says("skip", hears=shown)


async def test_evidence_that_is_no_number_after_all_is_kept_as_it_was_said(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE, OUTCOME, "1.234,567.8 -> 3 calls", "skip", "1"):
        await teller.says(text)
    await teller.says("skip", hears="This is how others will see it")


async def test_an_objective_may_ask_one_more_question(retold: Retold) -> None:
    for said in ("4", "4.", "CUSTOMER experience", "customer-experience", "cust"):
        teller = retold.person()
        for text in ("tell a story", HEADLINE, SITUATION, CHANGE, OUTCOME, "skip", "skip"):
            await teller.says(text)
        await teller.says(said, hears="What did the customer say or do?")
    await teller.says("They thanked us twice.", hears="Do you have a photo of it?")
    await teller.says("skip", hears="This is how others will see it")
    assert "They thanked us twice." in readable(teller.card)


async def test_an_objective_is_chosen_by_button(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE, OUTCOME, "skip", "skip"):
        await teller.says(text)
    await teller.clicks("Customer experience", sees="✓ 🤝 Customer experience")
    assert "What did the customer say or do?" in last(teller)
    await teller.clicks("Skip", card=card_with(teller, "Skip"))
    assert "Do you have a photo of it?" in last(teller)
    await teller.clicks("Skip", card=card_with(teller, "Skip"))
    assert "This is how others will see it" in last(teller)


async def test_explains_what_is_none_of_the_choices(teller: Person) -> None:
    for text in ("tell a story", HEADLINE, SITUATION, CHANGE, OUTCOME, "skip", "skip"):
        await teller.says(text)
    for wrong in ("6", "0", "-1", "e", "money", "😀", "9" * 5_000):
        await teller.says(wrong, hears="That's none of the choices")
    await teller.says("2", hears="Do you have a photo of it?")


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
    await teller.says("publish", hears="Published")
    await teller.clicks("See it")
    assert "High performance" in last(teller)


async def test_an_outdated_preview_shows_how_the_story_reads_now(teller: Person) -> None:
    await tells(teller)
    old = teller.card
    await teller.clicks("Edit")
    await teller.clicks("Save", **filled(headline="Calmest handovers"))
    answer = await teller.clicks("Publish", sees="changed elsewhere", card=old)
    assert "Calmest handovers" in readable(answer["value"])
    await teller.says("my stories", hears="haven't published anything")
    await teller.clicks("Publish", sees="Published", card=answer["value"])


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
    await teller.says("publish", hears="Published")
    await teller.clicks("Save for later", sees="[Withdraw]", card=preview)
    await teller.clicks("Discard", sees="[Withdraw]", card=preview)
    await teller.says("my stories", hears=HEADLINE)


async def test_the_cards_of_a_discarded_story_say_that_it_is_gone(retold: Retold, teller: Person) -> None:
    await tells(teller)
    preview = teller.card
    await teller.clicks("Discard", sees=f"Discarded: \n{HEADLINE}")
    for title in ("Publish", "Edit"):
        await teller.clicks(title, sees="taken back", card=preview)
    assert await rows(retold.wiring.database, "SELECT status FROM story") == [("discarded",)]
    await teller.says("publish", hears="nothing open")


async def test_publishes_by_typing_and_once(retold: Retold, teller: Person) -> None:
    await tells(teller)
    preview = teller.card
    await teller.says("publish", hears="Published")
    await teller.clicks("Publish", sees="Published", card=preview)
    await teller.says("publish", hears="nothing open")
    assert await count(retold.wiring.database, PUBLISHED) == 1


async def test_discards_by_typing(teller: Person) -> None:
    await tells(teller)
    await teller.says("what now?", hears="Say *publish*, *edit*")
    await teller.says("discard", hears=f"Discarded: \n{HEADLINE}")
    await teller.says("drafts", hears="no drafts")


async def test_saves_the_preview_for_later(teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Save for later", sees="Kept as a draft")
    await teller.says("drafts", hears=HEADLINE)
    await teller.clicks(f"Go on: {HEADLINE}", sees="Let's go on with “")
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
    await erika.says("nein", hears="Hast du ein Foto davon?")
    heard = await erika.says("nein", hears="So sehen es die anderen.")
    assert "1.200 → 3,5 Anrufe" in heard
    await erika.clicks("Veröffentlichen", sees="Veröffentlicht")
    await erika.says("finde Übergaben", hears="Ruhigere Übergaben")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_understands_every_control_word_at_the_first_question(retold: Retold, language: str) -> None:
    words = words_for(language)
    answered = {
        "back": words("first-question"),
        "skip": words("cannot-skip"),
        "cancel": words("cancelled"),
        "later": words("cancelled"),
        "discard": words("cancelled"),
        "form": words("form-story"),
        "edit": words("form-story"),
        "publish": words("label-headline"),
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
        "publish": words("published-title"),
        "edit": words("form-story"),
        "later": words("kept-as-draft", title=HEADLINE),
        "cancel": words("kept-as-draft", title=HEADLINE),
        "discard": words("discarded-piece", title=HEADLINE),
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
        await teller.says(way.capitalize(), hears=words_for(language)("ask-objective"))


def test_every_control_word_is_tried_here() -> None:
    assert set(CONTROLS) == {"back", "skip", "cancel", "later", "form", "publish", "edit", "discard", "keep"}


# Two people


async def test_two_people_do_not_get_in_each_others_way(retold: Retold) -> None:
    ada, ben = retold.person("Ada Example"), retold.person("Ben Example")
    await ada.says("tell a story", hears="In one line")
    await ben.says("share an idea", hears="What would you like to share?")
    await ada.says(HEADLINE, hears="What was going on before?")
    await ben.says("2", hears="What did you learn?")
    heard = await ben.says("drafts", hears="The one you are telling right now")
    assert HEADLINE not in heard


async def test_says_what_became_of_a_long_text_without_a_headline(teller: Person) -> None:
    await teller.says("tell a story", hears="In one line")
    heard = await teller.says(
        "H" * 250, hears="I need 4 things: Headline, What changed, What is better now and Objective."
    )
    assert "H" * 250 in heard
    assert "In one line" in last(teller)


async def test_a_no_to_the_offer_is_understood(teller: Person) -> None:
    await teller.says(LONG, hears="Shall I keep it?")
    await teller.says("no", hears="All right")
    await teller.says("back", hears="nothing open")
