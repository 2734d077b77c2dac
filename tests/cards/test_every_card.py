"""What holds for every card: it is valid, small, speakable, and what people wrote stays text on it."""

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from cards.actions import Verb
from cards.parts import CARD_MOST
from stories import rules
from tests.cards.examples import BRIEF, WORDS, Hand, Json, buttons, every_card, everyday, nodes, visible
from texts import Words

SCHEMA = Path(
    os.environ.get("RETOLD_CARD_SCHEMA") or Path(__file__).parents[3] / "shared" / "schemas" / "adaptive-card-1.5.json"
)
TEAMS_OWN = {"msteams", "roundedCorners", "showBorder"}  # what Teams adds to the schema
ACTIONS_MOST = 6  # buttons in a row; Teams hides the others behind "…"
CLASSIC = {
    *(
        "AdaptiveCard",
        "Container",
        "ColumnSet",
        "Column",
        "ActionSet",
        "TextBlock",
        "RichTextBlock",
        "TextRun",
        "Image",
    ),
    *(
        "Input.Text",
        "Input.ChoiceSet",
        "Input.Date",
        "Input.Toggle",
        "Action.Execute",
        "Action.OpenUrl",
        "Action.ToggleVisibility",
    ),
}  # what every client draws

LETTERS = {
    "ASCII": "a",
    "words": "some words of usual length ",
    "quotes": '"',
    "backslashes": "\\",
    "CJK": "語",
    "emoji": "😀",
    "families": "👩‍👩‍👧‍👦",
    "lines": "a\n",
    "lines apart": "a\n\n",
    "lines of emoji": "😀" * 20 + "\n",
    "emoji by twos": "😀😀\n",
    "short quotes": '""\n',
}
PLACES = {
    *(
        "TextRun.text",
        "AdaptiveCard.fallbackText",
        "Input.Text.value",
        "Input.ChoiceSet.value",
        "Input.ChoiceSet.choices.title",
    ),
    *(
        "Action.ToggleVisibility.title",
        "Action.ToggleVisibility.tooltip",
        "Action.Execute.title",
        "Action.Execute.tooltip",
        "Action.OpenUrl.title",
        "Action.OpenUrl.url",  # in percent signs, as the test of links says
        "Image.altText",
        "Component.properties.displayName",
        "Chart.HorizontalBar.data.x",
    ),  # no client reads Markdown there
}
MARK = "Zwqvjkx"  # occurs in nothing of ours, and by chance in no picture
HOSTILE = {
    "Markdown": f"**{MARK}** _x_ # y\n- z `code` ~~gone~~ ",
    "a link": f"[{MARK}](https://evil.example) https://evil.example/{MARK} ",
    "an image": f"![{MARK}](https://evil.example/x.png) ",
    "HTML": f"<a href='https://evil.example'>{MARK}</a><script>alert(1)</script>&lt;b&gt; ",
    "a mention": f"<at>{MARK}</at> ",
    "a date": f"{{{{DATE(2026-11-23T08:00:00Z, SHORT)}}}} {MARK} ",
    "a template": f"${{{MARK}}} {{{{x}}}} {{ $y }} ",
    "emoji": f"👩‍👩‍👧‍👦 {MARK} 🏳️‍🌈 ",
    "right to left": f"مرحبا {MARK} \u202eשלום\u202c ",
    "evidence": f'from 1 to 2 {MARK} "{MARK}" ',
}

in_each_language = pytest.mark.parametrize("words", WORDS, ids=lambda words: words.language)
in_each_hand = pytest.mark.parametrize("hand", [BRIEF, *map(Hand, LETTERS.values())], ids=["usual", *LETTERS])


@cache
def schema() -> Any:
    """Microsoft's JSON schema of Adaptive Cards 1.5, which is not part of this project."""
    if not SCHEMA.is_file():
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing(f"the Adaptive Card schema is not at {SCHEMA}; RETOLD_CARD_SCHEMA names another place")
    return jsonschema.Draft6Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


@in_each_language
@pytest.mark.parametrize("hand", [BRIEF, Hand(LETTERS["lines apart"])], ids=["usual", "long"])
def test_is_valid(words: Words, hand: Hand) -> None:
    for name, card in every_card(hand, words).items():
        errors = [_deepest(error) for error in schema().iter_errors(_classic(card))]
        assert not errors, f"{name}: {errors[0]}"


def test_the_schema_finds_a_wrong_card() -> None:
    """The schema says yes to so much that it has to be seen saying no."""
    wrong = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "x", "size": "Huge"}]}
    assert list(schema().iter_errors(wrong))


@in_each_language
@in_each_hand
def test_is_small(words: Words, hand: Hand) -> None:
    sizes = {name: _bytes(card) for name, card in every_card(hand, words).items()}
    too_big = {name: size for name, size in sizes.items() if size > CARD_MOST}
    assert not too_big, f"28,000 bytes are the most: {too_big}"


@settings(max_examples=30, deadline=None)
@given(some.text(some.characters(codec="utf-8"), min_size=1, max_size=60).map(rules.clean).filter(bool))
def test_is_small_whatever_is_written(pattern: str) -> None:
    sizes = {name: _bytes(card) for name, card in every_card(Hand(pattern), WORDS[0]).items()}
    assert max(sizes.values()) <= CARD_MOST, sizes


@in_each_language
@pytest.mark.parametrize("pattern", HOSTILE.values(), ids=HOSTILE)
def test_keeps_text_text(words: Words, pattern: str) -> None:
    for name, card in every_card(Hand(pattern), words).items():
        for place, text in _strings(card):
            if MARK in text:
                assert place in PLACES, f"{name}: {place}"


@in_each_language
def test_labels_every_input(words: Words) -> None:
    for name, card in everyday(words).items():
        for node in nodes(card):
            if node["type"].startswith("Input."):
                said = node.get("title") if node["type"] == "Input.Toggle" else node.get("label")
                assert said, f"{name}: {node['id']} has no label"


@in_each_language
def test_can_be_read_where_it_cannot_be_drawn(words: Words) -> None:
    for name, card in everyday(words).items():
        assert card.get("fallbackText", "").strip(), name


@in_each_language
def test_has_each_id_once(words: Words) -> None:
    for name, card in everyday(words).items():
        ids = Counter(node["id"] for node in nodes(card) if "id" in node)
        assert not [id for id, times in ids.items() if times > 1], name


@in_each_language
def test_unfolds_what_is_there(words: Words) -> None:
    for name, card in everyday(words).items():
        ids = {node["id"] for node in nodes(card) if "id" in node}
        for node in nodes(card):
            if node["type"] == "Action.ToggleVisibility":
                assert node["targetElements"], name
                assert ids.issuperset(node["targetElements"]), name


@in_each_language
def test_asks_only_what_the_bot_answers(words: Words) -> None:
    for name, card in everyday(words).items():
        for node in nodes(card):
            if node["type"] == "Action.Execute":
                assert node["verb"] in set(Verb), f"{name}: {node['verb']}"


@in_each_language
def test_has_every_button_at_hand(words: Words) -> None:
    for name, card in everyday(words).items():
        for node in nodes(card):
            if actions := node.get("actions"):
                at_hand = [action for action in actions if action.get("mode") != "secondary"]
                assert len(at_hand) <= ACTIONS_MOST, name
                assert all(action["title"] for action in actions), name
                assert len({action["title"] for action in actions}) == len(actions), f"{name}: two of one name"


@in_each_language
def test_has_a_fallback_for_what_not_every_client_draws(words: Words) -> None:
    for name, card in everyday(words).items():
        kinds = {node["type"] for node in nodes(_classic(card))}
        assert kinds <= CLASSIC, f"{name}: {kinds - CLASSIC}"


@in_each_language
def test_has_one_primary_button_at_most(words: Words) -> None:
    for name, card in everyday(words).items():
        primary = [button["title"] for button in buttons(visible(card)) if button.get("style") == "positive"]
        assert len(primary) <= 1, f"{name}: {primary}"


@in_each_language
def test_hides_what_is_destructive(words: Words) -> None:
    """Behind "…", but for the card that asks whether to delete."""
    for name, card in everyday(words).items():
        for button in buttons(card):
            if button.get("style") == "destructive" and name != "kept":
                assert button["mode"] == "secondary", f"{name}: {button['title']}"


@in_each_language
def test_names_its_buttons_apart(words: Words) -> None:
    """A screen reader that goes from button to button hears no two alike; a fold and what unfolds it stand in turn."""
    for name, card in everyday(words).items():
        shown = [button.get("tooltip") or button["title"] for button in buttons(visible(card))]
        assert len(set(shown)) == len(shown), f"{name}: {Counter(shown).most_common(2)}"


@in_each_language
def test_says_what_its_pictures_show(words: Words) -> None:
    for name, card in everyday(words).items():
        for node in nodes(card):
            if node["type"] == "Image":
                assert node["url"].startswith(("data:image/png;base64,", "data:image/jpeg;base64,")), name
                is_face = node.get("style", "") == "Person"
                assert bool(node["altText"]) != is_face, f"{name}: a name stands beside a face, and nothing by a photo"


@in_each_language
def test_wraps_every_line(words: Words) -> None:
    """On a phone nothing is cut off at the right."""
    for name, card in everyday(words).items():
        assert all(node.get("wrap") for node in nodes(card) if node["type"] == "TextBlock"), name


@in_each_language
def test_has_no_links_but_to_a_chat_with_it_or_with_one_person(words: Words) -> None:
    for pattern in HOSTILE.values():
        for name, card in every_card(Hand(pattern), words).items():
            for node in nodes(card):
                if "url" in node and node["type"] != "Image":
                    assert re.match(
                        r"https://teams\.microsoft\.com/l/chat/0/0\?users=(28:|[\w.@%+-]+(&message=[\w.%~-]+)?$)",
                        node["url"],
                    ), name


def _classic(node: Any) -> Any:
    """The card as a client draws it that knows nothing of Teams: fallbacks in place of what has one."""
    if isinstance(node, list):
        return [_classic(each) for each in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") not in CLASSIC and "fallback" in node:
        return _classic(node["fallback"])
    return {
        field: each if field == "data" else _classic(each) for field, each in node.items() if field not in TEAMS_OWN
    }


def _bytes(card: Json) -> int:
    return len(orjson.dumps(card))


def _strings(node: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Every string of a card, with the type and the field it stands in."""
    match node:
        case str():
            yield place, node
        case list():
            for each in node:
                yield from _strings(each, place)
        case dict():
            for field, each in node.items():
                yield from _strings(each, f"{node.get('type', place)}.{field}")


def _deepest(error: jsonschema.ValidationError) -> str:
    """The most telling of the errors that the schema's alternatives had."""
    while error.context:
        error = max(error.context, key=lambda each: len(each.absolute_path))
    return f"{error.json_path}: {error.message[:200]}"
