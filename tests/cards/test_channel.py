"""What a channel hears once it is set up: when the first digest comes, and how to have it at once."""

import pytest

from cards.channel import confirmation_card, declined_card, resumed_card, setup_card
from gallery.examples import MONDAY, channel
from tests.cards.examples import named, nodes, texts, titles
from texts import words_for

EN = words_for("en")


def test_says_when_the_first_one_comes() -> None:
    card = confirmation_card(channel(), MONDAY, EN).written
    assert texts(card) == [
        "Saved. The next digest comes on",
        "Monday, 09:00",
        "30 November · Europe/Berlin",
        "Every Monday",
    ]
    assert EN.moment(MONDAY) in card["fallbackText"]


def test_the_date_is_the_biggest_thing() -> None:
    card = confirmation_card(channel(), MONDAY, EN).written
    sizes = {node["text"]: node.get("size") for node in nodes(card) if node["type"] == "TextBlock"}
    assert [text for text, size in sizes.items() if size == "ExtraLarge"] == ["Monday, 09:00"]


def test_offers_the_first_one_at_once() -> None:
    first = named(confirmation_card(channel(), MONDAY, EN).written, "Send the first one now")
    assert (first["verb"], first["style"], first["data"]) == ("send-first", "positive", {"channel": channel().id})
    assert "Send the first one now" not in titles(resumed_card(channel(), MONDAY, EN).written)


def test_a_channel_that_wants_none_can_change_its_mind() -> None:
    card = declined_card(EN).written
    assert titles(card) == ["Set it up after all"]
    assert named(card, "Set it up after all")["data"] == {"says": "digest-settings"}


def test_a_row_with_a_mistake_is_one_below_the_other() -> None:
    card = setup_card(channel(), EN, {"time_zone": "Mars"}, {"time_zone": "Choose one."}).written
    abreast = [
        [node["id"] for node in nodes(row) if "id" in node] for row in card["body"] if row["type"] == "ColumnSet"
    ]
    assert abreast == [["rhythm", "weekday"], ["language", "posts"]]
    assert texts(card)[-1] == "⚠ One thing to fix: Time zone"


@pytest.mark.parametrize(
    ("rhythm", "language", "says"),
    [
        ("weekly", "en", "Every Tuesday"),
        ("twice", "en", "Every Tuesday and Friday"),
        ("fortnightly", "de", "Jeden zweiten Dienstag"),
        ("monthly", "fr", "Le premier mardi du mois"),
        ("workdays", "es", "Cada lunes, martes, miércoles, jueves y viernes"),
    ],
)
def test_repeats_the_days_that_were_chosen(rhythm: str, language: str, says: str) -> None:
    card = confirmation_card(channel(rhythm=rhythm, weekday="tue"), MONDAY, words_for(language)).written
    assert says in texts(card)
