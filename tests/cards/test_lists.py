"""Several pieces on one card: each with its own buttons, the best first."""

from cards.lists import drafts_card, found_card, told_card
from cards.parts import as_json
from stories.pieces import Status
from tests.cards.examples import empty, nodes, post, runs, story, texts, titles
from texts import words_for

EN = words_for("en")


def test_lists_drafts_with_what_can_be_done() -> None:
    drafts = [story(status=Status.draft), empty()]
    card = as_json(drafts_card(drafts, EN))
    assert titles(card) == ["Go on", "Discard"] * 2
    assert [node["data"]["id"] for node in nodes(card) if "verb" in node] == [
        str(draft.id) for draft in drafts for _ in range(2)
    ]


def test_names_a_draft_without_a_headline() -> None:
    assert EN("untitled") in texts(as_json(drafts_card([empty()], EN)))


def test_lists_what_was_published() -> None:
    told, shared = story(), post()
    card = as_json(told_card([told, shared], EN))
    assert {told.headline, shared.text} <= set(runs(card))
    assert titles(card) == ["Open", "Open"]


def test_shows_what_was_found_and_what_was_asked() -> None:
    card = as_json(found_card([story(headline=f"Story {n}") for n in range(3)], "*handover*", EN))
    assert texts(card)[:2] == ["3 stories", "*handover*"]
    assert [text for text in runs(card) if text.startswith("Story")] == ["Story 0", "Story 1", "Story 2"]
