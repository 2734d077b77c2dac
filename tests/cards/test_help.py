"""What Retold offers: reading comes first, and each row can be pressed."""

import pytest

from bot.commands import understand
from cards.help import ROLES, channel_help_card, help_card, welcome_card, whole_story_card
from tests.cards.examples import buttons, named, texts, titles
from texts import LANGUAGES, words_for

EN = words_for("en")


def test_the_welcome_offers_reading_first() -> None:
    card = welcome_card(EN).written
    assert titles(card)[:3] == ["Read stories", "Tell a story", "Help"]
    assert named(card, "Share an idea")["mode"] == "secondary"


def test_help_offers_reading_first_and_not_itself() -> None:
    card = help_card(["tell", "mine", "help", "find"], EN).written
    assert [button["data"]["says"] for button in buttons(card)] == ["find", "tell", "mine"]
    assert texts(card)[1:4] == ["Find", EN("about-find"), "›"]
    assert titles(card)[0] == f"Find: {EN('about-find')}", "what is heard says what it does"


def test_help_ends_with_what_is_understood_there() -> None:
    assert texts(help_card(["find"], EN).written)[-1] == EN("help-midway")
    assert texts(channel_help_card(["find"], EN).written)[-1] == EN("help-mention")


def test_what_only_some_may_do_stands_apart() -> None:
    """Each as a button that does what typing it does, and says what that is."""
    card = help_card(["find"], EN, leads=True, edits=True).written
    says = [button["data"]["says"] for button in buttons(card)]
    (_, leaders), (_, editors) = ROLES
    assert says == ["find", *leaders, *(each for each in editors if each not in leaders)]
    assert [text for text in texts(card) if text.startswith("For ")] == ["For leaders", "For editors"]
    assert named(card, "Campaigns")["tooltip"] == EN("about-campaigns")
    assert "For leaders" not in texts(help_card(["find"], EN, edits=True).written)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_its_buttons_are_called_can_be_typed(language: str) -> None:
    words = words_for(language)
    for _, named_ in ROLES:
        for command in named_:
            understood, rest = understand(words(f"title-{command}"))
            assert (understood and understood.name, rest) == (command, "")


def test_a_story_out_of_the_blue_is_a_yes_or_no() -> None:
    assert [button["data"]["says"] for button in buttons(whole_story_card(EN).written)] == ["keep", "no"]
