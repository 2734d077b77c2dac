"""The forms: every field filled in, and after a mistake everything that was typed, byte for byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cards.channel import setup_card
from cards.form import piece_form, shown
from cards.parts import as_json
from stories import rules
from tests.cards.examples import WORDS, Json, channel, nodes, post, story, texts, titles
from texts import Words, words_for

EN = words_for("en")
in_each_language = pytest.mark.parametrize("words", WORDS, ids=lambda words: words.language)


def values(card: Json) -> dict[str, str]:
    """What the inputs of a card hold."""
    return {node["id"]: node.get("value", "") for node in nodes(card) if node["type"].startswith("Input.")}


@in_each_language
def test_shows_every_field(words: Words) -> None:
    for piece in (story(), post()):
        assert values(as_json(piece_form(piece, words))) == shown(piece)


@given(some.text(some.characters(codec="utf-8"), max_size=rules.TEXT_MOST))
def test_shows_again_what_was_typed(text: str) -> None:
    card = as_json(piece_form(story(), EN, {"situation": text}, EN("error-outdated")))
    assert values(card)["situation"] == text
    assert texts(card)[1] == EN("error-outdated")


@in_each_language
def test_offers_only_known_choices(words: Words) -> None:
    for card in (piece_form(story(), words), piece_form(post(), words), setup_card(channel(), words)):
        for node in nodes(as_json(card)):
            if node["type"] == "Input.ChoiceSet":
                assert node["value"] in [choice["value"] for choice in node["choices"]]
                assert all(choice["title"] for choice in node["choices"])


@in_each_language
def test_has_every_choice_once(words: Words) -> None:
    for node in nodes(as_json(setup_card(channel(time_zone="Europe/Berlin"), words))):
        if node["type"] == "Input.ChoiceSet":
            assert len({choice["title"] for choice in node["choices"]}) == len(node["choices"])


def test_leaves_without_checking_the_fields() -> None:
    back = as_json(piece_form(story(), EN))["actions"][1]
    assert (back["title"], back["associatedInputs"]) == ("Back", "none")


def test_a_channel_sees_its_rhythm_filled_in() -> None:
    here = channel(weekday="thu", hour=14, time_zone="Pacific/Chatham", language="de")
    card = as_json(setup_card(here, EN))
    assert values(card) == {"weekday": "thu", "hour": "14", "time_zone": "Pacific/Chatham", "language": "de"}
    assert titles(card) == ["Save"]
