"""What Retold offers: reading comes first, and each row can be pressed."""

from cards.help import channel_help_card, help_card, welcome_card, whole_story_card
from cards.parts import as_json
from tests.cards.examples import buttons, named, texts, titles
from texts import words_for

EN = words_for("en")


def test_the_welcome_offers_reading_first() -> None:
    card = as_json(welcome_card(EN))
    assert titles(card)[:3] == ["Read stories", "Tell a story", "Help"]
    assert named(card, "Share an idea")["mode"] == "secondary"


def test_help_offers_reading_first_and_not_itself() -> None:
    card = as_json(help_card(["tell", "mine", "help", "find"], EN))
    assert [button["data"]["says"] for button in buttons(card)] == ["find", "tell", "mine"]
    assert texts(card)[1:4] == ["Find", EN("about-find"), "›"]
    assert titles(card)[0] == f"Find: {EN('about-find')}", "what is heard says what it does"


def test_help_ends_with_what_is_understood_there() -> None:
    assert texts(as_json(help_card(["find"], EN)))[-1] == EN("help-midway")
    assert texts(as_json(channel_help_card(["find"], EN)))[-1] == EN("help-mention")


def test_a_story_out_of_the_blue_is_a_yes_or_no() -> None:
    assert [button["data"]["says"] for button in buttons(as_json(whole_story_card(EN)))] == ["keep", "no"]
