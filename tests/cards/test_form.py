"""The forms: the fields that apply, filled in; after mistakes each one beside its field, and all that was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cards.channel import setup_card
from cards.form import piece_form, shown
from cards.parts import CARD_MOST
from gallery.examples import channel
from stories import rules
from stories.fields import Shape
from stories.photos import Picture
from tests.cards.examples import WORDS, Json, buttons, nodes, post, story, texts, titles
from texts import Words, words_for

EN = words_for("en")
in_each_language = pytest.mark.parametrize("words", WORDS, ids=lambda words: words.language)


def inputs(card: Json) -> list[Json]:
    return [node for node in nodes(card) if node["type"].startswith("Input.")]


def values(card: Json) -> dict[str, str]:
    """What the inputs of a card hold."""
    return {node["id"]: node.get("value", "") for node in inputs(card)}


@in_each_language
def test_shows_every_field_that_applies(words: Words) -> None:
    for piece in (story(), post()):
        card = piece_form(piece, words).written
        assert values(card) == shown(piece, words)
        assert list(values(card)) == [
            field.name for field in piece.applying if field.shape not in (Shape.moment, Shape.photo)
        ]


def test_leaves_out_a_question_that_the_objective_does_not_ask() -> None:
    assert "voice" not in values(piece_form(story(objective="high-performance", voice=""), EN).written)
    assert "voice" in values(piece_form(story(objective="customer-experience"), EN).written)


def test_says_what_is_optional() -> None:
    labels = {node["id"]: node["label"] for node in inputs(piece_form(story(), EN).written)}
    optional = {id for id, label in labels.items() if label.endswith("(optional)")}
    assert optional == {"evidence", "steps", "voice"}


def test_says_all_mistakes_at_once_each_beside_its_field() -> None:
    wrong = {"headline": "Too short.", "outcome": "Too long."}
    card = piece_form(story(), EN, {"headline": "!"}, wrong).written
    labels = {node["id"]: node["label"] for node in inputs(card)}
    assert labels["headline"] == "Headline ⚠ Too short.", "where it is spoken"
    assert labels["outcome"] == "What is better now ⚠ Too long."
    assert labels["change"] == "What changed"
    marked = [part["items"][0]["id"] for part in card["body"] if part.get("style") == "attention" and inputs(part)]
    assert marked == ["headline", "outcome"]
    assert texts(card)[-1] == "⚠ 2 things to fix: Headline and What is better now"
    assert values(card)["headline"] == "!"


def test_counts_nothing_where_nothing_is_wrong() -> None:
    assert texts(piece_form(story(), EN).written) == [EN("form-story"), EN("button-photo-add")]


@in_each_language
def test_shows_the_photo_and_whether_it_is_kept(words: Words) -> None:
    told = story(photo="x", alt="A board")
    card = piece_form(told, words, picture=Picture("https://retold.example/photo/x", 4, 3)).written
    [image] = [node for node in nodes(card) if node["type"] == "Image"]
    assert (image["url"], image["altText"]) == ("https://retold.example/photo/x", "A board")
    assert (values(card)["photo"], values(card)["alt"]) == ("keep", "A board")
    again = piece_form(told, words, {"photo": "remove"}, picture=Picture("https://retold.example/photo/x")).written
    assert values(again)["photo"] == "remove"
    assert {"photo", "alt"} <= set(card["actions"][0]["data"]["fields"])


def test_leaves_a_photo_out_that_would_leave_no_room_for_the_words() -> None:
    large = Picture("data:image/jpeg;base64," + "A" * CARD_MOST, 4, 3)
    card = piece_form(story(photo="x"), EN, picture=large).written
    assert [node for node in nodes(card) if node["type"] == "Image"] == []
    assert values(card)["photo"] == "keep"


def test_save_says_which_fields_were_there() -> None:
    """A client leaves out an empty input, so that only the card knows."""
    save = piece_form(story(objective="high-performance", voice=""), EN).written["actions"][0]
    assert save["data"]["fields"] == ["headline", "situation", "change", "outcome", "evidence", "steps", "objective"]
    assert save["style"] == "positive"


@given(some.text(some.characters(codec="utf-8"), max_size=rules.TEXT_MOST))
def test_shows_again_what_was_typed(text: str) -> None:
    card = piece_form(story(), EN, {"situation": text}, refused=EN("error-outdated")).written
    assert values(card)["situation"] == text
    assert texts(card)[1] == f"⚠ {EN('error-outdated')}"


@in_each_language
def test_offers_only_known_choices(words: Words) -> None:
    odd = setup_card(channel(), words, {"time_zone": "Nowhere"}, {"time_zone": "?"})
    for card in (piece_form(story(), words), piece_form(post(), words), setup_card(channel(), words), odd):
        for node in inputs(card.written):
            if node["type"] == "Input.ChoiceSet":
                assert node.get("value") in [None, *(choice["value"] for choice in node["choices"])]
                assert all(choice["title"] for choice in node["choices"])


@in_each_language
def test_has_every_choice_once(words: Words) -> None:
    for node in inputs(setup_card(channel(time_zone="Europe/Berlin"), words).written):
        if node["type"] == "Input.ChoiceSet":
            assert len({choice["title"] for choice in node["choices"]}) == len(node["choices"])


def test_back_takes_along_what_was_typed_unless_it_is_to_be_dropped() -> None:
    back = piece_form(story(), EN).written["actions"][1]
    assert (back["title"], back.get("associatedInputs", "auto")) == ("Back", "auto")
    drop = piece_form(story(), EN, leaving=True).written["actions"][1]
    assert (drop["title"], drop["associatedInputs"]) == ("Drop my changes", "none")
    assert "fields" not in drop["data"]


def test_a_channel_reads_what_is_wrong_at_its_field() -> None:
    card = setup_card(channel(), EN, {"time_zone": "Nowhere"}, {"time_zone": "Choose one."}).written
    assert [node["label"] for node in inputs(card) if "⚠" in node["label"]] == ["Time zone ⚠ Choose one."]
    assert [text for text in texts(card) if "⚠" in text] == ["⚠ One thing to fix: Time zone"]


def test_a_channel_sees_its_settings_filled_in() -> None:
    chosen = {"rhythm": "monthly", "weekday": "thu", "time_zone": "Pacific/Chatham", "language": "de"}
    here = channel(**chosen, hour=14, posts_at_once=False, focus=["high-performance"])
    card = setup_card(here, EN).written
    assert values(card) == {**chosen, "hour": "14", "posts": "digest", "focus": "high-performance"}
    assert titles(card) == ["Save", "Not here, thanks"]
    assert buttons(card)[1]["associatedInputs"] == "none"
