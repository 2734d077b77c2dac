"""A story and a post by themselves: in the order it happened, with their evidence, and buttons for who looks on."""

from datetime import UTC, datetime

import pytest

from cards.digest import digest_card
from cards.piece import piece_card, preview_card
from cards.reading import found_card
from gallery.examples import empty
from stories.pieces import Status
from stories.seal import SEALED
from stories.search import Found
from tests.cards.examples import (
    NOON,
    Hand,
    buttons,
    edition,
    found,
    named,
    nodes,
    post,
    runs,
    story,
    texts,
    titles,
    visible,
)
from tests.reading import plain
from texts import words_for

EN, DE = words_for("en"), words_for("de")


def test_is_told_in_the_order_it_happened() -> None:
    told = story(evidence="45 min -> 10 min")
    read = texts(piece_card(told, EN).written)
    parts = [told.headline, told.situation, told.change, told.outcome, "45 min → 10 min", told.voice]
    assert [read.index(part) for part in parts] == sorted(read.index(part) for part in parts)


def test_says_who_when_and_what_for() -> None:
    assert {"Ada Example", "23 November", "🤝 Customer experience"} <= set(texts(piece_card(story(), EN).written))
    assert {"Ada Example", "23. November", "🤝 Kundenerlebnis"} <= set(
        texts(piece_card(story(language="de"), DE).written)
    )


@pytest.mark.parametrize(
    ("reader", "said"),
    [("en", "in German"), ("fr", "en allemand"), ("es", "en alemán"), ("de", "")],
)
def test_says_in_which_language_it_is_where_that_is_not_the_readers(reader: str, said: str) -> None:
    words = words_for(reader)
    day = plain(words.day(NOON))
    told = story(language="de", published_at=NOON)
    assert (f"{day} · {said}" if said else day) in texts(piece_card(told, words).written)
    assert [said in text for text in texts(found_card(Found([told], "x"), words).written) if "🤝" in text] == [True]
    assert [said in text for text in texts(digest_card(edition(told), words).written) if "🤝" in text] == [True]
    shared = texts(piece_card(post(language="de"), words).written)
    assert any(said and said in text for text in shared) == bool(said)


def test_says_nothing_of_a_language_that_has_no_name() -> None:
    assert "23 November" in texts(piece_card(story(language="", published_at=NOON), EN).written)


def test_says_the_day_it_was_where_the_reader_is() -> None:
    told = story(published_at=datetime(2026, 11, 22, 23, 47, tzinfo=UTC))
    for zone, day in (("Europe/Berlin", "23 November"), ("UTC", "22 November")):
        assert day in texts(piece_card(told, words_for("en", zone)).written)


@pytest.mark.parametrize(
    ("evidence", "shown"),
    [
        ("45 min -> 10 min", "45 min → 10 min"),
        ("from 12 to 3 complaints a week", "12 → 3 complaints a week"),
        ("1200 -> 1,100", "1200 → 1,100"),
        ("4 hours -> 10 minutes", "4 hours → 10 minutes"),
        ("10 minutes instead of 4 hours", "4 hours → 10 minutes"),
        ("Average call: 14 → 6 minutes", "Average call"),
        ("30 % fewer calls", "30 %"),
        ("30 % fewer calls", "fewer calls"),
        ('"I go home on time again"', "“I go home on time again”"),
        ("Nobody asks any more", "Nobody asks any more"),
    ],
)
def test_shows_evidence_at_a_glance(evidence: str, shown: str) -> None:
    assert any(shown in line for line in runs(piece_card(story(evidence=evidence), EN).written))


def test_writes_numbers_as_the_teller_did() -> None:
    assert "1,200 → 1,100" in runs(piece_card(story(evidence="1,200 -> 1,100"), DE).written)


def test_the_objective_is_a_badge_where_a_client_has_badges() -> None:
    badge = next(node for node in nodes(piece_card(story(), EN).written) if node["type"] == "Badge")
    assert (badge["text"], badge["icon"]) == ("Customer experience", "Handshake")
    assert badge["fallback"]["text"] == "🤝\u00a0Customer experience"


def test_the_teller_has_a_face() -> None:
    faces = [node for node in nodes(piece_card(story(), EN).written) if node["type"] == "Image"]
    assert [face["style"] for face in faces] == ["Person"]


def test_leaves_out_what_nobody_wrote() -> None:
    read = texts(piece_card(story(evidence="", steps=[], voice=""), EN).written)
    assert not {EN("label-evidence"), EN("label-voice")} & set(read)
    assert not any(EN("label-steps") in text for text in texts(piece_card(story(steps=[]), EN).written))


def test_folds_the_steps_under_a_button() -> None:
    card = piece_card(story(), EN).written
    assert "▸\u2002How to copy it (3 steps)" in texts(visible(card))
    assert "▾\u2002How to copy it (3 steps)" in texts(visible(piece_card(story(), EN, unfolded=True).written))
    assert {f"How to copy it (3 steps), {state}" for state in ("folded", "open")} <= set(titles(card))
    assert found(card, "steps")["isVisible"] is False
    assert runs(found(card, "steps")) == [
        "1.  Pin one page to the channel",
        "2.  Agree on five lines",
        "3.  Fill it in before you leave",
    ]


def test_only_the_author_can_edit_and_withdraw_behind_dots() -> None:
    told = story(author_id="ada", steps=[])
    own = piece_card(told, EN, 3, viewer="ada").written
    assert [(button["title"], button["mode"]) for button in buttons(own)] == [
        ("Edit", "secondary"),
        ("With somebody", "secondary"),
        ("Withdraw", "secondary"),
    ]
    assert titles(piece_card(told, EN, 3, viewer="somebody").written) == ["I'll try this", "Inspired (3)"]
    assert titles(piece_card(told, EN, 3).written) == ["I'll try this", "Inspired (3)", "Send"]


def test_nobody_is_inspired_by_their_own() -> None:
    own = piece_card(story(author_id="ada"), EN, 3, viewer="ada").written
    assert "✓ Inspired 3 people" in texts(own)
    assert "✓ Inspired 3 people" not in texts(piece_card(story(author_id="ada"), EN, 0, viewer="ada").written)


@pytest.mark.parametrize(
    ("count", "mine", "title"),
    [
        (0, False, "Inspired"),
        (1, False, "Inspired (1)"),
        (1, True, "✓ Inspired you"),
        (2, True, "✓ You and one other"),
        (3, True, "✓ You and 2 others"),
    ],
)
def test_counts_whom_it_inspired(count: int, mine: bool, title: str) -> None:
    click = named(piece_card(story(), EN, count, viewer="somebody", mine=mine).written, title)
    assert click["data"]["wanted"] is not mine
    assert click.get("style") is None


@pytest.mark.parametrize("status", [Status.draft, Status.withdrawn, Status.discarded])
def test_leaves_a_sentence_where_a_story_is_gone(status: Status) -> None:
    card = piece_card(story(status=status), EN).written
    assert texts(card) == [EN("error-not-found")]
    assert titles(card) == ["Read stories"]


def test_a_leaders_post_is_marked_as_such() -> None:
    assert {"Grace Example", "Leader"} <= set(texts(piece_card(post(), EN).written))
    assert "Leader" not in texts(piece_card(post(by_leader=False), EN).written)
    assert "Something I learned · 23 November" in runs(piece_card(post(), EN).written)


def test_an_unfinished_post_has_nothing_after_its_name() -> None:
    draft = post(kind="", by_leader=False, status=Status.draft, published_at=None)
    assert "Grace Example" in runs(preview_card(draft, EN).written)


def test_a_preview_says_that_it_is_one_and_what_is_missing() -> None:
    card = preview_card(story(objective="", voice="", steps=[]), EN).written
    assert texts(card)[:2] == ["Preview", "⚠ I need one thing: Objective."]
    assert texts(preview_card(empty(), EN, "Something is missing.").written)[1] == "⚠ Something is missing."
    ready = preview_card(story(steps=[]), EN).written
    assert texts(ready)[0] == f"Preview\u2002{EN('preview-note')}"


def test_the_first_button_of_a_preview_follows_from_what_is_missing() -> None:
    for piece, first in ((empty(), ["Fill in"]), (story(steps=[]), ["Publish", "Edit"])):
        shown = buttons(preview_card(piece, EN).written)
        assert [button["title"] for button in shown] == [*first, "Save for later", "Discard"]
        assert [button["title"] for button in shown if button.get("style") == "positive"] == first[:1]
        assert [button["title"] for button in shown if button.get("mode")] == ["Save for later", "Discard"]


def test_a_preview_says_from_where_it_will_come() -> None:
    for draft in (story(status=Status.draft), post(status=Status.draft)):
        assert any("from Ward 3" in text for text in runs(preview_card(draft, EN, belongs="Ward 3").written))
    unnamed = story(author_id=f"{SEALED}0", author_name="", status=Status.draft)
    assert "from Ward 3" not in str(preview_card(unnamed, EN, belongs="Ward 3").written), "few could have told it"


def test_a_preview_looks_like_what_others_will_see() -> None:
    told = story()
    preview, published = (card.written["body"] for card in (preview_card(told, EN), piece_card(told, EN)))
    click = found(published, "steps-folded"), found(published, "steps-open")
    assert texts(preview[1:]) == texts([part for part in published if part not in click])


def test_a_proposed_headline_says_so() -> None:
    assert EN("headline-proposed") in texts(preview_card(story(), EN, proposed=True).written)
    assert EN("headline-proposed") not in texts(preview_card(story(), EN).written)


def test_a_card_carries_which_version_it_shows() -> None:
    told = story(version=7, status=Status.draft, published_at=None, created_at=NOON)
    publish = preview_card(told, EN).written["actions"][0]
    assert publish["data"] == {"id": str(told.id), "version": 7}


def test_clips_only_what_would_not_fit() -> None:
    text = Hand("語").text()
    assert text in runs(piece_card(story(situation=text, change=text, outcome=text, voice=text), EN).written)


@pytest.mark.parametrize("said", ['45 min -> 10 min, "finally easy"', "30 % fewer calls, and everybody is happier"])
def test_shows_the_sentence_where_it_says_more(said: str) -> None:
    assert said in runs(piece_card(story(evidence=said), EN).written)


@pytest.mark.parametrize("said", ["4 hours -> 10 minutes", '"I go home on time again"'])
def test_shows_no_sentence_twice(said: str) -> None:
    assert said not in runs(piece_card(story(evidence=said), EN).written)
