"""Evidence on a card: the figure is the biggest thing, and not a word is missing or new."""

import re
from collections.abc import Iterable
from decimal import Decimal

import pytest
from hypothesis import given

from cards.evidence import evidence_block, evidence_line
from cards.parts import card
from stories.evidence import Change, Difference, Evidence, Figure, Observation, Quote, read
from tests.cards.examples import Json, nodes, runs, texts
from tests.stories.evidence_examples import AS_WRITTEN, CHANGES, DIFFERENCES
from tests.stories.test_evidence import LANGUAGES, SENTENCES, rows
from texts import words_for

EN = words_for("en")
HANDOVER = Change(
    "Average handover", Figure("14", Decimal(14)), Figure("6 minutes", Decimal(6), "minutes"), covers=True
)
CALLS = Difference(Figure("30 %", Decimal(30), "%"), "30 % fewer calls", covers=True)
SAVES = Difference(Figure("3 hours a week", Decimal(3), "hours a week"), "saves us 3 hours a week", covers=True)


def drawn(reading: Evidence | None, written: str = "") -> Json:
    """A card with evidence that was read so."""
    return card(evidence_block(reading, written, EN), summary="x").written


def biggest(shown: Json) -> list[str]:
    return [node["text"] for node in nodes(shown) if node.get("size") == "ExtraLarge"]


def test_a_change_is_its_subject_and_both_figures() -> None:
    shown = drawn(HANDOVER)
    assert runs(shown) == ["Average handover", "14 → 6 minutes"]
    assert biggest(shown) == ["14 → 6 minutes"]


def test_each_figure_keeps_its_own_unit() -> None:
    change = Change("", Figure("4 hours"), Figure("half an hour"), covers=True)
    assert runs(drawn(change)) == ["4 hours → half an hour"]


def test_a_difference_has_its_words_beside_it() -> None:
    shown = drawn(CALLS)
    assert runs(shown) == ["30 %\u2002fewer calls"]
    assert biggest(shown) == ["30 %"]


def test_what_stood_in_front_of_the_figure_stays_there() -> None:
    shown = drawn(SAVES)
    assert runs(shown) == ["saves us\u20023 hours a week"]
    assert biggest(shown) == ["3 hours a week"]


@pytest.mark.parametrize("most", [1_000, 15, 8])
def test_a_phrase_is_never_cut_in_the_middle_of_its_words(most: int) -> None:
    [block] = evidence_line(SAVES, "", EN, most)
    [shown] = runs(card([block], summary="x").written)
    assert shown.replace("\u2002", " ").removesuffix(" …") in SAVES.phrase


def in_order(pieces: Iterable[str], text: str) -> bool:
    """Whether these stand in the text one behind the other."""
    at = 0
    for piece in pieces:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


EXAMPLES = [row[:2] for table in (CHANGES, DIFFERENCES, AS_WRITTEN) for row in rows(table)]


@pytest.mark.parametrize(("language", "text"), EXAMPLES)
def test_an_example_is_shown_in_the_order_it_was_written(language: str, text: str) -> None:
    assert_in_order(text, language)


@given(SENTENCES, LANGUAGES)
def test_what_is_shown_was_written_in_this_order_or_the_sentence_is_shown(text: str, language: str) -> None:
    assert_in_order(" ".join(text.split()), language)


def assert_in_order(text: str, language: str) -> None:
    reading = read(text, language)
    for shown in (evidence_block(reading, text, EN), evidence_line(reading, text, EN)):
        said = runs(card(shown, summary="x").written)
        pieces = [piece for line in said for piece in re.split(r"[→\u2002“”]", line)]
        assert text in said or in_order([piece.strip() for piece in pieces], text)


def test_a_quote_is_a_quote() -> None:
    shown = drawn(Quote("I *love* it", covers=True))
    assert runs(shown) == ["“I *love* it”"]


def test_an_observation_is_the_sentence() -> None:
    shown = drawn(Observation(), "Nobody asks any more")
    assert texts(shown) == [EN("label-evidence"), "Nobody asks any more"]


def test_nothing_is_shown_of_nothing() -> None:
    assert texts(drawn(None)) == []


@pytest.mark.parametrize("kind", ["change", "quote"])
def test_the_sentence_stands_below_where_it_says_more(kind: str) -> None:
    partly = Quote("love it", covers=False) if kind == "quote" else Change("", Figure("2"), Figure("1 h"), covers=False)
    written = 'First answer from 2 to 1 h, and "love it"'
    assert runs(drawn(partly, written))[-1] == written


@pytest.mark.parametrize(
    ("reading", "line"),
    [
        (HANDOVER, ["Average handover\u200214 → 6 minutes"]),
        (SAVES, ["saves us\u20023 hours a week"]),
        (CALLS, ["30 %\u2002fewer calls"]),
        (Quote("I love it", covers=True), ["“I love it”"]),
        (Difference(Figure("20 %"), "20 % faster", covers=False), ["Team B is 20 % faster"]),
        (Change("", Figure("9"), Figure("4"), covers=False), ["Team B is 20 % faster"]),
        (Quote("faster", covers=False), ["Team B is 20 % faster"]),
        (Observation(), []),
        (None, []),
    ],
)
def test_is_one_line_among_others_and_leaves_no_word_out(reading: Evidence | None, line: list[str]) -> None:
    assert runs(card(evidence_line(reading, "Team B is 20 % faster", EN), summary="x").written) == line
