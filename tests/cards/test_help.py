"""What Retold offers: reading comes first, and each row can be pressed."""

from cards.help import help_card, welcome_card, whole_story_card
from cards.parts import as_json
from tests.cards.examples import buttons, named, texts, titles
from texts import words_for

EN = words_for("en")


def test_the_welcome_offers_reading_first() -> None:
    card = as_json(welcome_card(EN))
    assert titles(card)[:2] == ["Read stories", "Tell a story"]
    assert named(card, "Help")["mode"] == "secondary"


def test_help_offers_reading_first_and_not_itself() -> None:
    card = as_json(help_card(["tell", "mine", "help", "find"], EN))
    assert [button["data"]["says"] for button in buttons(card)] == ["find", "tell", "mine"]
    assert texts(card)[1:4] == ["Find", EN("about-find"), "›"]


def test_a_story_out_of_the_blue_is_a_yes_or_no() -> None:
    assert [button["data"]["says"] for button in buttons(as_json(whole_story_card(EN)))] == ["keep", "no"]
