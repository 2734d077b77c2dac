"""A question: where we are, what is asked, an example or the earlier answer, and what else can be said."""

import pytest

from cards.question import Asked, answered_card, question_card
from tests.cards.examples import nodes, runs, texts, titles
from texts import words_for

EN = words_for("en")
LATER = ("back", "skip", "later", "cancel")
OPTIONS = (("idea", "An idea"), ("lesson", "Something I learned"))


def test_says_where_we_are_and_gives_an_example() -> None:
    card = question_card(Asked("situation", 2, 8, controls=LATER), EN).written
    assert texts(card)[:3] == ["2 of 8", EN("ask-situation"), f"{EN('example-situation')} Or skip."]
    assert titles(card) == ["Back", "Skip", "Save for later", "Cancel"]


def test_shows_what_was_said_before_instead_of_an_example() -> None:
    card = question_card(Asked("situation", 2, 8, controls=LATER, earlier="It *was* so.\n<b>Slow</b>"), EN).written
    assert runs(card) == ["It *was* so.", "<b>Slow</b>"]
    assert EN("example-situation") not in texts(card)


def test_offers_the_choices_with_their_signs() -> None:
    card = question_card(Asked("kind", 1, 5, OPTIONS, ("form", "cancel")), EN).written
    assert titles(card) == ["An idea", "Something I learned", "Use a form", "Cancel"]
    assert {"💭\u2002An idea", "📘\u2002Something I learned"} <= set(texts(card))


def test_what_was_said_before_is_kept_with_a_button() -> None:
    """An answer like any other, not one of the quiet words."""
    card = question_card(Asked("situation", 2, 8, controls=("back", "keep"), earlier="So."), EN).written
    keep = next(node for node in nodes(card) if node["type"] == "ActionSet")
    assert titles(keep) == ["Keep it"]


def test_quiet_words_stand_side_by_side_only_while_a_phone_has_room() -> None:
    rows = {
        words.language: [
            len(node["columns"])
            for node in nodes(question_card(Asked("steps", 6, 7, controls=LATER), words).written)
            if node["type"] == "ColumnSet"
        ]
        for words in (EN, words_for("de"))
    }
    assert rows == {"en": [4], "de": [2, 2]}


def test_ticks_the_earlier_choice() -> None:
    card = question_card(Asked("kind", 1, 5, OPTIONS, LATER, earlier="An idea"), EN).written
    assert "💭\u2002An idea\u2002✓" in texts(card)
    assert titles(card)[0] == "An idea, chosen"
    assert "📘\u2002Something I learned" in texts(card)


def test_what_else_can_be_said_is_quieter_than_an_answer() -> None:
    """Words to press, not buttons; each choice is as wide as the card."""
    card = question_card(Asked("kind", 2, 5, OPTIONS, LATER), EN).written
    assert "actions" not in card
    quiet = [node["selectAction"]["title"] for node in nodes(card) if node["type"] == "Column"]
    assert quiet == ["Back", "Skip", "Save for later", "Cancel"]


@pytest.mark.parametrize("language", ["en", "de"])
def test_is_settled_by_its_answer(language: str) -> None:
    words = words_for(language)
    card = answered_card(words("ask-objective"), words("objective-high-performance"), words).written
    assert texts(card) == [words("ask-objective"), "✓ " + words("objective-high-performance")]
    assert titles(card) == []
