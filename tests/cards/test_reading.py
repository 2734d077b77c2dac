"""Stories to read: each opens as a whole, and an objective or a better word is one press away."""

from cards.parts import CARD_MOST, size
from cards.reading import found_card, stories_card
from stories.objectives import BUILT_IN
from stories.search import Found
from tests.cards.examples import Hand, buttons, named, runs, story, texts, titles
from texts import words_for

EN = words_for("en")


def test_a_story_opens_with_one_press() -> None:
    told = story(headline="Calm")
    opens = buttons(stories_card([told], EN).written)[0]
    assert opens["title"] == "Open: Calm, Ada Example, Average handover\u200245 → 10 minutes"
    assert (opens["verb"], opens["data"]["id"]) == ("show", str(told.id))


def test_a_story_is_three_lines() -> None:
    told = story(evidence="45 -> 10 minutes")
    read = runs(stories_card([told], EN).written)
    assert read == [told.headline, f"{told.author_name} · 🤝 Customer experience", "45 → 10 minutes", told.outcome]


def test_has_a_button_for_each_objective() -> None:
    card = stories_card([story()], EN).written
    assert [each["data"]["objective"] for each in buttons(card) if each.get("verb") == "browse"] == list(
        BUILT_IN.active
    )
    chosen = stories_card([], EN, chosen="high-performance").written
    assert "high-performance" not in [each["data"].get("objective") for each in buttons(chosen)]
    assert texts(chosen)[:2] == ["🚀\u2002High performance", EN("stories-none")]


def test_offers_more_where_there_is_more() -> None:
    more = named(stories_card([story()], EN, chosen="high-performance", more=3).written, "More stories")
    assert more["data"] == {"objective": "high-performance", "after": 3}
    assert "More stories" not in titles(stories_card([story()], EN).written)


def test_more_is_a_way_on_and_no_first_button() -> None:
    assert "style" not in named(stories_card([story()], EN, more=3).written, "More stories")


def test_telling_comes_first_where_there_is_nothing_to_read() -> None:
    none, some = stories_card([], EN, chosen="high-performance").written, stories_card([story()], EN).written
    assert named(none, "Tell a story")["style"] == "positive"
    assert "style" not in named(some, "Tell a story")


def test_what_was_found_is_no_dead_end() -> None:
    assert titles(found_card(Found([story()], "x"), EN).written)[1:] == ["All stories", "Tell a story"]
    assert titles(found_card(Found([story()], "x"), EN, "28:bot").written)[1:] == ["All stories", "Tell yours"]


def test_shows_what_was_found_and_what_was_asked() -> None:
    card = found_card(Found([story(headline=f"Story {n}") for n in range(3)], "*handover*"), EN).written
    assert texts(card)[:2] == ["3 stories about", "“*handover*”"]
    assert [text for text in runs(card) if text.startswith("Story")] == ["Story 0", "Story 1", "Story 2"]
    some = found_card(Found([story(headline=f"Story {n}") for n in range(3)], "*handover*", more=True), EN).written
    assert texts(some)[0] == "The 3 best among the stories about"


def test_ten_long_stories_fit() -> None:
    assert size(found_card(Found([story(Hand("😀\n"))] * 10, "x"), EN)) < CARD_MOST


def test_a_near_miss_shows_what_was_probably_meant() -> None:
    card = found_card(Found([story(headline="Onboarding in a week")], "onbording", "onboarding"), EN).written
    assert texts(card)[:2] == ["Stories about onboarding", "You wrote “onbording”"]
    assert "Onboarding in a week" in runs(card)


def test_a_search_never_ends_empty() -> None:
    card = stories_card([story(headline="Something to read")], EN, missed="zzz").written
    assert texts(card)[:3] == [EN("found-nothing"), EN("found-again", said="zzz"), EN("stories-title")]
    assert "Something to read" in runs(card)
