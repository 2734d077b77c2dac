"""What is fit to print: every bound exactly, and what is made of what people type."""

import unicodedata
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stories import rules, slots
from stories.errors import (
    StoryError,
    TextTooLong,
    TooManySteps,
    UnknownChoice,
    UnknownTimeZone,
)

ANYTHING = st.text(st.characters(exclude_categories=()))  # lone surrogates too
MESSY = st.lists(
    st.sampled_from(["a", "e", "\u0301", "\x00", "\r", "\n", "\t", " ", "\x85", "\ud800", "\u200d", "- ", "1. "])
).map("".join)
NAMES = {"high-performance": "High performance", "customer-experience": "Customer experience", "culture": "Culture"}
KEYS = tuple(NAMES)


# Calm text


@given(ANYTHING | MESSY)
@example("e\x00\u0301")
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = rules.clean(text)
    assert rules.clean(once) == once


@given(ANYTHING | MESSY)
def test_clean_text_has_no_control_characters_and_no_halves_of_letters(text: str) -> None:
    cleaned = rules.clean(text)
    assert {unicodedata.category(letter) for letter in cleaned.replace("\n", "")}.isdisjoint({"Cc", "Cs"})
    cleaned.encode()


@given(ANYTHING | MESSY)
def test_clean_text_is_calm(text: str) -> None:
    cleaned = rules.clean(text)
    assert cleaned == cleaned.strip()
    for restless in ("  ", " \n", "\n ", "\n\n\n"):
        assert restless not in cleaned


@given(ANYTHING | MESSY)
def test_a_line_is_one_line(text: str) -> None:
    assert len(rules.line(text).splitlines()) <= 1


@given(st.lists(st.text("abcäöü", min_size=1), min_size=1))
def test_cleaning_keeps_every_word(words: list[str]) -> None:
    assert rules.clean("\r\n \t".join(words)).split() == words


def test_a_letter_has_one_form_however_it_was_typed() -> None:
    assert rules.headline("Ubergabe fu\u0308r alle") == rules.headline("Ubergabe für alle")


# Bounds


@given(st.integers(0, 200), st.sampled_from(["\u0323", "\u0301\u0323", "\u05b0\u0651", "\u0f74\U0001d165"]))
def test_a_letter_carries_no_more_marks_than_it_can(count: int, marks: str) -> None:
    """Sorting 40,000 of them would take 14 seconds."""
    kept = rules.clean(f"a{marks * count}b")
    assert (kept[0], kept[-1]) == (unicodedata.normalize("NFC", f"a{marks * count}")[0], "b")
    assert sum(unicodedata.combining(sign) > 0 for sign in kept) <= rules.MARKS_MOST


def test_signs_are_no_marks() -> None:
    for signs in ("😀" * 50, "🤷🏽‍♀️" * 20, "…" * 60, "→" * 40, "Việt Nam, שָׁלוֹם, हिन्दी"):
        assert rules.clean(signs) == unicodedata.normalize("NFC", signs)


def test_evidence_has_300_characters_at_most_and_stands_on_one_line() -> None:
    assert rules.evidence("45 min\n-> 10 min") == "45 min -> 10 min"
    assert rules.evidence("x" * 300) == "x" * 300
    with pytest.raises(TextTooLong):
        rules.evidence("x" * 301)


# Steps


@pytest.mark.parametrize("mark", ["-", "*", "•", "–", "1.", "1)", "12.", "  3. ", "-  "])
def test_a_step_loses_its_bullet_or_number(mark: str) -> None:
    assert rules.steps(f"{mark} Pin a page\n{mark} Fill it in") == ["Pin a page", "Fill it in"]


@pytest.mark.parametrize(
    "step", ["3.5 litres of water", "-5 degrees", "2 people at least", "1.0 is the version", "1st"]
)
def test_a_step_that_begins_with_a_number_keeps_it(step: str) -> None:
    assert rules.steps(step) == [step]


@pytest.mark.parametrize(
    "typed",
    [
        "1. Pin a page; 2. Fill it in; 3. Read it aloud",
        "1) Pin a page 2) Fill it in 3) Read it aloud",
        "1. Pin a page, 2. Fill it in, 3. Read it aloud;",
        " 1. Pin a page 2. Fill it in\n3. Read it aloud",
        "Pin a page\n1. Fill it in 2. Read it aloud",
    ],
)
def test_steps_that_are_numbered_in_one_line_are_several(typed: str) -> None:
    assert rules.steps(typed) == ["Pin a page", "Fill it in", "Read it aloud"]


@pytest.mark.parametrize(
    "step",
    [
        "Wait for 1. May; then 2. June",
        "Take 1) and 2) from the shelf",
        "Boil 1.5 litres; add 2. then 3. of it",
        "a; b; c",
    ],
)
def test_numbers_within_a_step_are_no_steps(step: str) -> None:
    assert rules.steps(step) == [step]


@pytest.mark.parametrize("text", ["", "\n\n", "-\n*", "1.\n2.\n", "- \n1) \n•"])
def test_a_bullet_without_words_is_no_step(text: str) -> None:
    assert rules.steps(text) == []


def test_empty_lines_between_steps_do_not_count() -> None:
    assert rules.steps("a\n\nb\n \nc\n\n\nd\ne") == ["a", "b", "c", "d", "e"]


def test_six_steps_are_too_many() -> None:
    with pytest.raises(TooManySteps):
        rules.steps("a\nb\nc\nd\ne\nf")


def test_a_step_has_160_characters_at_most() -> None:
    assert rules.steps("- " + "x" * 160) == ["x" * 160]
    with pytest.raises(TextTooLong):
        rules.steps("- " + "x" * 161)


@given(ANYTHING | MESSY)
def test_what_is_kept_as_steps_can_be_shown_as_lines(text: str) -> None:
    try:
        steps = rules.steps(text)
    except StoryError:
        return
    assert all(step.strip() == step and step and "\n" not in step for step in steps)


# Choices


@pytest.mark.parametrize(
    "said",
    ["2", "2.", " 2 ", "customer-experience", "Customer experience", "CUSTOMER  EXPERIENCE.", "cus", "Customer", "２"],
)
def test_a_choice_is_meant_by_its_number_its_key_its_name_or_how_it_begins(said: str) -> None:
    assert rules.choice(said, KEYS, NAMES.__getitem__) == "customer-experience"


@pytest.mark.parametrize("said", ["", "0", "4", "-1", "1.5", "cu", "xyz", "experience", "99", "²", "1 2", "1" * 5_000])
def test_what_is_none_of_the_choices_is_unknown(said: str) -> None:
    with pytest.raises(UnknownChoice):
        rules.choice(said, KEYS, NAMES.__getitem__)


def test_a_beginning_that_two_names_share_is_unknown() -> None:
    names = {"a": "Customer one", "b": "Customer two"}
    with pytest.raises(UnknownChoice):
        rules.choice("customer", ("a", "b"), names.__getitem__)
    assert rules.choice("customer t", ("a", "b"), names.__getitem__) == "b"


def test_a_whole_name_wins_over_a_longer_one_that_begins_with_it() -> None:
    names = {"a": "Culture", "b": "Culture of innovation"}
    assert rules.choice("culture", ("a", "b"), names.__getitem__) == "a"


@given(ANYTHING | st.text("0123456789 .", max_size=6))
def test_a_choice_is_one_of_the_options_or_refused(said: str) -> None:
    with suppress(UnknownChoice):
        assert rules.choice(said, KEYS, NAMES.__getitem__) in KEYS


# When a channel wants to hear


@pytest.mark.parametrize(("said", "hour"), [("0", 0), ("9", 9), ("09", 9), ("09:00", 9), (" 23:00 ", 23)])
def test_an_hour_is_understood(said: str, hour: int) -> None:
    assert slots.hour(said) == hour


@pytest.mark.parametrize("said", ["", "24", "-1", "nine", "9.5", ":", "²", "1" * 5_000])
def test_what_is_no_hour_is_refused(said: str) -> None:
    with pytest.raises(UnknownChoice):
        slots.hour(said)


@pytest.mark.parametrize("name", slots.TIME_ZONES)
def test_every_time_zone_on_the_list_exists(name: str) -> None:
    assert slots.time_zone(name) == name
    assert slots.time_zone(f" {name.replace('_', ' ')} ") == name


@pytest.mark.parametrize("name", ["", "Berlin", "../../etc/passwd", "Europe/Atlantis", "x" * 10_000, "\x00"])
def test_a_place_that_does_not_exist_is_no_time_zone(name: str) -> None:
    with pytest.raises(UnknownTimeZone):
        slots.time_zone(name)


@pytest.mark.parametrize("said", ["", "Monday", "MON", "xyz"])
def test_a_weekday_is_one_of_seven_keys(said: str) -> None:
    with pytest.raises(UnknownChoice):
        slots.weekday(said)
    assert [slots.weekday(day) for day in slots.WEEKDAYS] == list(slots.WEEKDAYS)
