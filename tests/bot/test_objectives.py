"""Objectives of one's own: renamed, added, offered no longer; by editors in chat, or by a file at start."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.bot.conftest import card_with, last, rows
from tests.conftest import Clock, Retold, Start
from tests.connector import readable
from tests.conversation import STORY, Person, buttons, find_button, publishes, tells
from texts import words_for

pytestmark = pytest.mark.usefixtures("calm")

EDITORS = frozenset({"eda", "ede"})
SAFETY: dict[str, Any] = {
    "name-en": "Safety first",
    "name-de": "Sicherheit zuerst",
    "question-en": "What could have gone wrong?",
    "leads": "steps",
    "days": "21",
}
AUDIT = "SELECT person_id, act, note FROM audit ORDER BY act"


@pytest.fixture
async def retold(start: Start) -> Retold:
    return await start(editors=EDITORS)


@pytest.fixture
def eda(retold: Retold) -> Person:
    return retold.person("Eda Editor", id="eda")


@pytest.fixture
def ada(retold: Retold) -> Person:
    return retold.person()


async def adds(editor: Person, **said: Any) -> None:
    await editor.says("objectives", hears="What a story can serve")
    await editor.clicks("Add an objective", sees="Its name")
    await editor.clicks("Save", **{**SAFETY, **said}, sees="✓ Saved: ")


async def changes(editor: Person, name: str, sees: str = "✓ Saved: ", **said: Any) -> None:
    """Opens an objective, and saves it with something said anew; the rest as it stands there."""
    await editor.says("objectives")
    await editor.clicks(f"Edit: {name}", sees="Its name")
    await editor.clicks("Save", **{**entered(editor), **said}, sees=sees)


def entered(person: Person) -> dict[str, Any]:
    """What stands in the inputs of the newest card."""
    return {each["id"]: each.get("value", "") for each in _inputs(person.card)}


def _inputs(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [found for each in node for found in _inputs(each)]
    if not isinstance(node, dict):
        return []
    mine = [node] if str(node.get("type")).startswith("Input.") else []
    return [*mine, *(found for each in node.values() for found in _inputs(each))]


async def to_the_objective(person: Person) -> None:
    """Tells a story up to the question what it helps with."""
    words = words_for(person.locale)
    await person.says("tell a story")
    for answer in STORY[:-2]:
        await person.says(answer)
    await person.says(STORY[-2], hears=words("ask-objective"))


async def test_one_that_was_added_is_offered_asks_and_is_found(retold: Retold, eda: Person, ada: Person) -> None:
    await adds(eda)
    await to_the_objective(ada)
    assert "Safety first" in last(ada)
    await ada.says("safety", hears="What could have gone wrong?")
    await ada.says("Somebody could have fallen.", hears="Do you have a photo")
    await ada.says("skip", hears="This is how others will see it")
    assert "What could have gone wrong?\nSomebody could have fallen." in readable(ada.card)
    await ada.clicks("Edit", sees="<objective=safety-first>")
    assert entered(ada)["objective"] == "safety-first"
    await ada.clicks("Back", **entered(ada))
    await ada.clicks("Publish", sees="Published")
    await ada.says("find safety first", hears=STORY[0])
    await ada.says("stories")
    await ada.clicks("Safety first", sees=STORY[0])
    ben = retold.person("Ben Example", locale="de-DE")
    await ben.says("finde Sicherheit zuerst", hears=STORY[0])
    await ben.says("geschichten", hears="Sicherheit zuerst")
    french = retold.person("Fabien Example", locale="fr-FR")
    await french.says("histoires", hears="Safety first")  # said in no French: better than nothing
    assert await rows(retold.wiring.database, AUDIT) == [("eda", "objective-added", "safety-first")]


async def test_one_that_was_renamed_is_called_so_everywhere_and_found_by_both_names(
    retold: Retold, eda: Person, ada: Person
) -> None:
    await publishes(ada)
    await changes(eda, "High performance", **{"name-en": "Flow", "name-de": ""})
    await ada.says("my stories")
    await ada.clicks(f"Open: {STORY[0]}")
    assert last(ada).startswith("Flow\n")
    await ada.says("find flow", hears=STORY[0])
    await ada.says("find high performance", hears=STORY[0])
    await to_the_objective(ada)
    await ada.says("flow", hears="Do you have a photo")
    await ada.says("skip", hears="This is how others will see it")


async def test_one_that_is_not_offered_any_more_stays_on_its_stories(retold: Retold, eda: Person, ada: Person) -> None:
    await publishes(ada)
    await tells(ada, "A draft of then")
    await ada.says("save for later")
    await eda.says("objectives")
    await eda.clicks("Edit: High performance")
    await eda.clicks("Offer it no longer", sees="not offered")
    browsed = [
        each["data"]["objective"] for each in buttons((await said(ada, "stories")).card) if each["verb"] == "browse"
    ]
    assert "high-performance" not in browsed
    await ada.clicks(f"Open: {STORY[0]}")
    assert "High performance" in last(ada)
    await ada.says("find high performance", hears=STORY[0])
    await ada.says("drafts", hears="ready to publish")
    await ada.clicks("Go on: A draft of then")
    await ada.clicks("Edit", card=card_with(ada, "Publish"))
    assert entered(ada)["objective"] == "high-performance"
    await ada.clicks("Save", **entered(ada), sees="High performance")
    await ada.clicks("Publish", sees="Published")
    ben = retold.person("Ben Example")
    await to_the_objective(ben)
    assert "High performance" not in last(ben)
    await ben.says("High performance", hears="That's none of the choices")
    await ben.invokes("choose", {"field": "objective", "choice": "high-performance"})
    await eda.clicks("Edit: High performance, not offered")
    await eda.clicks("Offer it again")
    await ben.says("High performance", hears="Do you have a photo")
    await ben.says("skip", hears="This is how others will see it")
    acts = [act for _, act, _ in await rows(retold.wiring.database, AUDIT)]
    assert acts == ["objective-off", "objective-on"]


async def said(person: Person, text: str) -> Person:
    await person.says(text)
    return person


async def test_one_has_to_stay(retold: Retold, eda: Person) -> None:
    names = ("High performance", "Employee experience", "Digital transformation", "Customer experience")
    await eda.says("objectives")
    for name in names:
        await eda.clicks(f"Edit: {name}")
        await eda.clicks("Offer it no longer", sees="not offered")
    await eda.clicks("Edit: Culture of innovation")
    await eda.clicks("Offer it no longer", sees="One objective has to stay")


@pytest.mark.parametrize(
    ("wrong", "sees"),
    [
        ({"name-en": "", "name-de": " "}, "Name · English ⚠ This can't stay empty"),
        ({"name-en": "high  PERFORMANCE"}, "Name · English ⚠ There is an objective of that name already"),
        ({"name-en": "3"}, "Name · English ⚠ A name needs a letter"),
        ({"name-en": "Stories"}, "Name · English ⚠ Typed, that tells me something else. Choose another name"),
        ({"name-en": "¡Ayuda!"}, "Name · English ⚠ Typed, that tells me something else"),  # in whichever language
        ({"name-fr": "Zurück"}, "Name · français ⚠ Typed, that tells me something else"),  # a word at a question
        ({"name-en": "Find talent"}, "Name · English ⚠ Typed, that tells me something else"),
        ({"name-en": "**Safety**"}, "Name · English ⚠ Letters, digits and punctuation, please"),
        ({"name-en": "[Safety](https://evil.example)"}, "Name · English ⚠ Letters, digits"),
        ({"name-en": "{{DATE(2026-11-23T08:00:00Z)}}"}, "Name · English ⚠ Letters, digits"),
        ({"name-en": "x" * 41}, "Name · English ⚠ That's 41 characters, and there is room for 40"),
        ({"name-fr": "!!"}, "Name · français ⚠ This can't stay empty"),
        ({"question-de": "x" * 161}, "Question · Deutsch ⚠ That's 161 characters"),
        ({"question-en": "<b>Who?</b>"}, "Question · English ⚠ Letters, digits"),
        ({"days": "0"}, "⚠ A number of days, please, from 1 to 90"),
        ({"days": "91"}, "⚠ A number of days"),
        ({"days": "two weeks"}, "⚠ A number of days"),
        ({"days": "²"}, "⚠ A number of days"),
        ({"days": "9" * 5_000}, "⚠ A number of days"),
        ({"leads": "money"}, "⚠ That's none of the choices"),
        ({"leads": ""}, "⚠ That's none of the choices"),
        ({"name-fr": "!!", "days": "0"}, "⚠ 2 things to fix: Name · français and Days until I ask"),
    ],
)
async def test_every_mistake_is_named_beside_its_field(retold: Retold, eda: Person, wrong: Any, sees: str) -> None:
    await eda.says("objectives")
    await eda.clicks("Add an objective")
    await eda.clicks("Save", **{**SAFETY, **wrong}, sees=sees)
    assert await rows(retold.wiring.database, "SELECT key FROM objective") == []
    await eda.clicks("Save", **SAFETY, sees="✓ Saved")


async def test_nobody_but_an_editor_says_what_objectives_are(retold: Retold, eda: Person, ada: Person) -> None:
    await ada.says("objectives", hears="Only Retold's editors can do that")
    forged = {"objective": "high-performance", "version": 0, "on": False, **SAFETY}
    for verb in ("objectives", "objective", "objective-save", "objective-switch"):
        await ada.invokes(verb, forged, sees="Only Retold's editors can do that")
        await eda.invokes(verb, {**forged, "objective": "nobody-s"})
    assert await rows(retold.wiring.database, "SELECT key FROM objective") == []


async def test_of_two_editors_the_second_sees_what_the_first_did(retold: Retold, eda: Person) -> None:
    ede = retold.person("Ede Editor", id="ede")
    for editor in (eda, ede):
        await editor.says("objectives")
        await editor.clicks("Edit: Customer experience")
    await eda.clicks("Save", **{**entered(eda), "name-en": "Guests"}, sees="✓ Saved: Guests")
    await ede.clicks("Save", **{**entered(ede), "name-en": "Patients"}, sees="This changed elsewhere meanwhile")
    assert entered(ede)["name-en"] == "Patients"
    await ede.clicks("Save", **entered(ede), sees="✓ Saved: Patients")


async def test_there_is_room_for_twelve(eda: Person) -> None:
    for n in range(7):
        await adds(eda, **{"name-en": f"Goal {n}", "name-de": ""})
    assert "Add an objective" not in readable(eda.card)
    await eda.invokes(
        "objective-save", {"objective": "", "version": 0, **SAFETY}, sees="There are 12 objectives already"
    )


async def test_two_of_one_key_get_two(retold: Retold, eda: Person) -> None:
    await adds(eda, **{"name-en": "Idea", "name-de": ""})
    await adds(eda, **{"name-en": "Safety: first", "name-de": ""})
    await adds(eda, **{"name-en": "Safety, first", "name-de": ""})
    await adds(eda, **{"name-en": "安全第一", "name-de": ""})
    keys = await rows(retold.wiring.database, "SELECT key FROM objective ORDER BY key")
    assert [key for (key,) in keys] == ["idea-2", "objective", "safety-first", "safety-first-2"]


async def test_another_replica_knows_it_within_a_minute_and_stumbles_over_nothing_until_then(
    start: Start, clock: Clock
) -> None:
    here, there = await start(editors=EDITORS), await start(editors=EDITORS)
    eda, ada = here.person("Eda Editor", id="eda"), here.person()
    ada_there = replace(ada, door=there.door)
    await there.person("Ben Example").says("stories", hears="High performance")
    clock.forward(seconds=1)
    await adds(eda)
    await changes(eda, "High performance", **{"name-en": "Flow"})
    await to_the_objective(ada)
    assert "Safety first" in last(ada)
    ben = there.person("Ben Example")
    await ben.says("stories", hears="High performance")  # as it was remembered
    await ada_there.says("safety first", hears="What could have gone wrong?")
    await ada_there.says("drafts")  # and the open question is asked again, where nobody knows it
    await ada_there.says("skip", hears="Do you have a photo")
    await ada_there.says("skip", hears="This is how others will see it")
    await ada_there.says("publish", hears="Published")
    await ben.says("stories", hears="Safety first")  # by its key
    clock.forward(seconds=58)
    await ben.says("stories", hears="High performance")
    clock.forward(seconds=2)
    await ben.says("stories", hears="Flow")


async def test_a_choice_is_known_on_another_replica_at_once(start: Start, clock: Clock) -> None:
    here, there = await start(editors=EDITORS), await start(editors=EDITORS)
    eda, ada = here.person("Eda Editor", id="eda"), here.person()
    await there.person("Ben Example").says("stories")
    await adds(eda)
    await to_the_objective(ada)
    ada_there = replace(ada, door=there.door)
    await ada_there.invokes("choose", {"field": "objective", "choice": "safety-first"}, sees="Safety first")
    assert "What could have gone wrong?" in last(ada)
    browse = {"objective": "safety-first", "after": 0}
    await there.person("Cleo Example").invokes("browse", browse, sees="Nothing here yet")


async def test_a_file_decides_at_start_and_chat_leaves_it_alone(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "objectives.toml"
    file.write_text('[high-performance]\nname = "Flow"\n\n[safety]\nname = { en = "Safety" }\n', encoding="utf-8")
    retold = await start(editors=EDITORS, objectives=str(file))
    eda, ada = retold.person("Eda Editor", id="eda"), retold.person()
    await ada.says("stories", hears="Flow")
    await ada.says("stories", hears="Safety")
    await eda.says("objectives", hears="from objectives.toml")
    pressed = [each["data"]["objective"] for each in buttons(eda.card)]
    assert "high-performance" not in pressed
    assert "customer-experience" in pressed
    for verb in ("objective", "objective-save", "objective-switch"):
        forged = {"objective": "high-performance", "version": 0, **SAFETY}
        await eda.invokes(verb, forged, sees="comes from the file objectives.toml")
    await adds(eda)
    await ada.says("stories", hears="Safety first")


async def test_two_editors_cannot_switch_off_the_last_two_at_once(retold: Retold, eda: Person) -> None:
    await eda.says("objectives")
    for name in ("High performance", "Employee experience", "Digital transformation"):
        await eda.clicks(f"Edit: {name}")
        await eda.clicks("Offer it no longer")
    ede = retold.person("Ede Editor", id="ede")
    clicks = [
        each.click("objective-switch", {"objective": key, "on": False})
        for each, key in ((eda, "customer-experience"), (ede, "culture-of-innovation"))
    ]
    await asyncio.gather(*(eda.door.bring(each) for each in clicks))
    off = await rows(retold.wiring.database, "SELECT count(*) FROM objective WHERE NOT active")
    assert off == [(4,)]


async def test_the_question_of_one_of_ours_can_be_another(retold: Retold, eda: Person, ada: Person) -> None:
    await changes(eda, "Customer experience", **{"question-en": "Which colleague felt it?"})
    await to_the_objective(ada)
    await ada.clicks("Customer experience")
    assert "Which colleague felt it?" in last(ada)
    await ada.says("cancel")
    nothing = {f"question-{language}": "" for language in ("en", "de", "fr", "es")}
    await changes(eda, "Customer experience", **nothing)
    await to_the_objective(ada)
    await ada.clicks("Customer experience")
    assert "Do you have a photo" in last(ada)


async def test_a_question_that_is_taken_out_while_it_stands_open_is_not_asked_again(
    retold: Retold, eda: Person, ada: Person
) -> None:
    await adds(eda)
    await to_the_objective(ada)
    await ada.says("safety first", hears="What could have gone wrong?")
    await changes(eda, "Safety first", **{f"question-{language}": "" for language in ("en", "de", "fr", "es")})
    await ada.says("drafts", hears="Do you have a photo")
    await ada.says("back", hears="What does it help with most?")
    await ada.says("keep", hears="Do you have a photo")


async def test_a_digest_begins_with_what_the_objective_leads_with(retold: Retold, eda: Person, ada: Person) -> None:
    await publishes(ada)
    channel = retold.person("Cleo Example").in_channel("19:news@thread.tacv2")
    heard = await channel.says("digest preview")
    assert "How to copy it: Pin a page · Fill it in before you leave" in heard
    await changes(eda, "High performance", leads="outcome")
    heard = await channel.says("digest preview", hears=STORY[3])
    assert "How to copy it: Pin a page" not in heard
    find_button(channel.card, "Inspired")
