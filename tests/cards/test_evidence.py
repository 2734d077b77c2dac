"""Evidence on a card: the figure is the biggest thing, and not a word is missing or new."""

from decimal import Decimal

import pytest

from cards.evidence import evidence_block, evidence_line
from cards.parts import as_json, card
from stories.evidence import Change, Difference, Evidence, Figure, Observation, Quote
from tests.cards.examples import Json, nodes, runs, texts
from texts import words_for

EN = words_for("en")
HANDOVER = Change(
    "Average handover", Figure("14", Decimal(14)), Figure("6 minutes", Decimal(6), "minutes"), covers=True
)
CALLS = Difference(Figure("30 %", Decimal(30), "%"), "fewer calls", covers=True)


def drawn(reading: Evidence | None, written: str = "") -> Json:
    """A card with evidence that was read so."""
    return as_json(card(evidence_block(reading, written, EN), summary="x"))


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
        (HANDOVER, ["14 → 6 minutes\u2002Average handover"]),
        (CALLS, ["30 %\u2002fewer calls"]),
        (Quote("I love it", covers=True), ["“I love it”"]),
        (Difference(Figure("20 %"), "faster", covers=False), ["Team B is 20 % faster"]),
        (Change("", Figure("9"), Figure("4"), covers=False), ["Team B is 20 % faster"]),
        (Quote("faster", covers=False), ["Team B is 20 % faster"]),
        (Observation(), []),
        (None, []),
    ],
)
def test_is_one_line_among_others_and_leaves_no_word_out(reading: Evidence | None, line: list[str]) -> None:
    assert runs(as_json(card(evidence_line(reading, "Team B is 20 % faster", EN), summary="x"))) == line
