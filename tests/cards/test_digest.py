"""A digest: the post leads, each story begins with its outcome and unfolds in place, and says why it is there."""

from cards.digest import TEASER, digest_card
from cards.parts import as_json
from stories.pieces import Status
from tests.cards.examples import Json, edition, found, full_edition, nodes, post, runs, story, texts, titles
from texts import words_for

EN, DE = words_for("en"), words_for("de")


def part(card: Json, story_id: object) -> Json:
    """The part of a digest that is one story's."""
    return next(item for item in card["body"] if any(node.get("id") == f"story-{story_id}" for node in nodes(item)))


def test_has_the_day_in_its_title() -> None:
    assert texts(as_json(digest_card(full_edition(), EN)))[0] == "What worked lately · 23 November"
    assert texts(as_json(digest_card(full_edition(), DE)))[0] == "Was zuletzt gut lief · 23. November"


def test_reads_in_the_editions_order() -> None:
    shared, first, second = post(), story(headline="The first one"), story(headline="The second one")
    read = texts(as_json(digest_card(edition(shared, first, second), EN)))
    places = [read.index(text) for text in (shared.text, first.headline, second.headline)]
    assert places == sorted(places)


def test_begins_with_the_outcome() -> None:
    """What is better now can be read at once; how it came about is folded under it."""
    told = story()
    card = as_json(digest_card(edition(told), EN))
    folded = runs(found(card, f"story-{told.id}"))
    read = runs(part(card, told.id))
    assert told.outcome not in folded
    assert {told.situation, told.change, told.voice} <= set(folded)
    assert read.index(told.outcome) < read.index(told.situation) < read.index(told.change)


def test_tells_a_long_outcome_again_in_full() -> None:
    told = story(outcome="Patients wait less, and nobody searches. " * 20)
    card = as_json(digest_card(edition(told), EN))
    assert told.outcome in runs(found(card, f"story-{told.id}"))
    teaser = next(text for text in runs(part(card, told.id)) if text.endswith("…"))
    assert len(teaser) <= TEASER + 2


def test_folds_every_story() -> None:
    full = full_edition()
    card = as_json(digest_card(full, EN))
    for item in full.items[1:]:
        assert found(card, f"story-{item.piece.id}")["isVisible"] is False
        toggles = [node for node in nodes(part(card, item.piece.id)) if "targetElements" in node]
        assert [toggle["title"] for toggle in toggles] == ["Read the story", "Fold"]
        for toggle in toggles:
            assert toggle["targetElements"] == [f"story-{item.piece.id}{end}" for end in ("", "-folded", "-open")]
        assert found(card, f"story-{item.piece.id}-folded")["isVisible"] is True
        assert found(card, f"story-{item.piece.id}-open")["isVisible"] is False


def test_keeps_the_story_open_in_which_somebody_clicked() -> None:
    full = full_edition()
    clicked, *others = (item.piece.id for item in reversed(full.items[1:]))
    card = as_json(digest_card(full, EN, unfolded=clicked))
    assert found(card, f"story-{clicked}")["isVisible"] is not False
    assert not any(found(card, f"story-{other}")["isVisible"] for other in others)


def test_every_piece_has_its_own_inspired() -> None:
    full = full_edition()
    clicks = [node["data"] for node in nodes(as_json(digest_card(full, EN))) if node.get("verb") == "inspired"]
    assert list(dict.fromkeys(click["id"] for click in clicks)) == [str(item.piece.id) for item in full.items]
    assert all(click["digest"] == str(full.id) and click["seen"] == 3 for click in clicks)


def test_leaves_a_sentence_for_what_was_withdrawn() -> None:
    gone, stays = story(status=Status.withdrawn), story()
    card = as_json(digest_card(edition(gone, stays), EN))
    assert EN("error-not-found") in texts(card)
    assert str(gone.id) not in str(card)
    assert stays.outcome in runs(card)


def test_says_why_these() -> None:
    for count, why in ((1, "Why this: the newest story"), (3, "Why these: the newest not yet told here")):
        read = texts(as_json(digest_card(edition(*(story() for _ in range(count))), EN)))
        assert any(text.startswith(why) for text in read), read


def test_offers_to_tell_ones_own() -> None:
    assert {"Tell yours", "Settings"} <= set(titles(as_json(digest_card(full_edition(), EN))))


def test_uses_the_width_of_a_channel() -> None:
    assert as_json(digest_card(full_edition(), EN))["msteams"] == {"width": "full"}
