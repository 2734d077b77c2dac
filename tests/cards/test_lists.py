"""A person's own pieces: what they still need, whom they reached, and one press to open each."""

from cards.lists import Told, drafts_card, told_card
from gallery.examples import empty
from stories.pieces import Status
from stories.reach import Reach
from stories.tries import Counted
from tests.cards.examples import buttons, named, post, runs, story, texts, titles
from tests.reading import plain
from texts import words_for

EN = words_for("en")


def test_a_draft_opens_with_one_press() -> None:
    drafts = [story(status=Status.draft, headline="Calm"), empty()]
    rows = [button for button in buttons(drafts_card(drafts, EN).written) if button.get("verb") == "resume"]
    assert [row["data"]["id"] for row in rows] == [str(draft.id) for draft in drafts]
    assert [plain(row["title"]) for row in rows] == [
        "Go on: Calm, 23 November, ready to publish",
        "Go on: Without a headline, 20 November, still needs: Headline and 4 more things",
    ]


def test_says_what_a_draft_still_needs() -> None:
    read = texts(drafts_card([story(status=Status.draft, outcome=""), story(), empty()], EN).written)
    assert any(text.endswith("· still needs: What is better now") for text in read)
    assert any(text.endswith("· ready to publish") for text in read)
    assert any(text.endswith("· still needs: Headline and 4 more things") for text in read)


def test_discards_behind_dots_and_by_name() -> None:
    card = drafts_card([story(status=Status.draft, headline="Calm")], EN).written
    discard = named(card, "Discard: Calm")
    assert (discard["mode"], discard["style"], discard["verb"]) == ("secondary", "destructive", "discard")


def test_names_a_draft_without_a_headline() -> None:
    assert EN("untitled") in texts(drafts_card([empty()], EN).written)


def test_says_what_reached_whom() -> None:
    told = [Told(story(), channels=3, inspired=4), Told(post(), channels=1), Told(story())]
    read = [text for text in runs(told_card(told, EN).written) if text.endswith("23 November")]
    assert read == [
        "inspired 4 people · in 3 channels · 23 November",
        "in one channel · 23 November",
        "in no channel yet · 23 November",
    ]


def test_what_came_of_it_comes_first() -> None:
    told = Told(story(headline="Calm"), 1, 2, Counted(3, 2), Reach(2, 1, "Megan"))
    assert runs(told_card([told], EN).written) == [
        "Calm",
        "3 tried it, 2 say it works",
        "reached 2 other teams · Megan told their own version · inspired 2 people · in one channel · 23 November",
    ]


def test_says_what_was_withdrawn() -> None:
    told = [Told(story(status=Status.withdrawn), channels=3, inspired=4)]
    assert "withdrawn · 23 November" in runs(told_card(told, EN).written)


def test_offers_to_tell_another() -> None:
    card = told_card([Told(story())], EN).written
    assert titles(card) == [f"Open: {story().headline}, in no channel yet, 23 November", "Tell a story", "My tries"]
