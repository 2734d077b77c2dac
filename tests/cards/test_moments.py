"""What is said when something happened to a piece: where it will be heard, and the way back."""

from datetime import timedelta

from cards.moments import discarded_card, kept_card, published_card, withdrawn_card
from gallery.examples import MONDAY
from tests.cards.examples import named, post, runs, story, texts, titles
from tests.conversation import buttons
from tests.reading import plain
from texts import words_for

EN = words_for("en")


def test_says_who_hears_it_and_when() -> None:
    card = published_card(story(), EN, [("General", MONDAY), ("Announcements", MONDAY)]).written
    assert f"General and Announcements hear it on {plain(EN.moment(MONDAY))}." in runs(card)
    assert EN("published-promise") in texts(card)
    assert titles(card) == ["See it", "Tell another"]


def test_says_each_moment_the_soonest_first() -> None:
    later = MONDAY + timedelta(days=2)
    heard = [
        text for text in runs(published_card(story(), EN, [("B", later), ("A", MONDAY)]).written) if "hear" in text
    ]
    assert heard == [f"A hears it on {plain(EN.moment(MONDAY))}.", f"B hears it on {plain(EN.moment(later))}."]


def test_counts_the_channels_it_does_not_name() -> None:
    card = published_card(story(), EN, [(f"C{n}", MONDAY) for n in range(5)]).written
    assert f"C0, C1, C2 and 2 more channels hear it on {plain(EN.moment(MONDAY))}." in runs(card)


def test_says_how_to_be_heard_where_no_channel_listens() -> None:
    card = published_card(post(), EN, []).written
    assert EN("published-unheard") in texts(card)
    assert EN("published-promise") not in texts(card)
    assert titles(card) == ["See it", "Share another"]


def test_a_draft_that_was_kept_can_be_deleted() -> None:
    card = kept_card(story(headline="Clean *kitchen*"), EN).written
    assert runs(card) == ["Kept as a draft: Clean *kitchen*"]
    assert named(card, "Delete it")["verb"] == "discard"
    assert [button.get("style") for button in buttons(card)] == ["positive", None], "Going on is what most people want."


def test_what_was_taken_away_can_be_brought_back() -> None:
    told = story(version=4)
    for card in (discarded_card(told, EN), withdrawn_card(told, EN)):
        undo = named(card.written, "Undo")
        assert (undo["verb"], undo["data"]) == ("undo", {"id": str(told.id), "version": 4})
