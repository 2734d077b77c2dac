"""The report's card: what says most is the largest, what a manager would ask next is beside it, and how it is known."""

from dataclasses import replace
from typing import Any

import pytest

from cards.report import EVERYBODY, report_card
from gallery.examples import reported
from stories.report import Report
from tests.cards.examples import Json, found, nodes, texts, visible
from texts import words_for

EN = words_for("en")


def card(made: Report | None = None) -> Json:
    made = made or reported(("Ward 3", "Support", "Facilities"))
    return report_card(made, EVERYBODY, made.rows[0].cell.begins, EN).written


def of(**figures: Any) -> Report:
    """The example's report, with other figures of everybody."""
    made = reported(())
    first, *others = made.rows
    return replace(made, rows=(replace(first, figures={**first.figures, **figures}), *others))


def test_says_of_what_the_largest_figure_is_and_what_it_was_before() -> None:
    lines = texts(card())
    at = lines.index("58%")
    assert lines[at : at + 3] == [
        "58%",
        "It worked, or was adapted",
        "52 of 90 due · likely 47–\u206067%",
    ]
    assert lines[at + 3 : at + 5] == ["45%", "The quarter from 1 July"]
    [largest] = [node for node in nodes(card()) if node.get("size") == "ExtraLarge"]
    assert largest["text"] == "58%"


def test_how_it_is_known_is_read_by_who_wants_to() -> None:
    shown, how = texts(visible(card())), texts(found(card(), "how"))
    assert not {*shown} & {*how}
    for said in (
        "between 47% and 67%",
        "led to 0.19 more",
        "caused 0.31 adoptions (between 0.12 and 0.52, by 140 draws)",
    ):
        assert any(said in line for line in how)
        assert not any(said in line for line in shown)


@pytest.mark.parametrize(
    ("caused", "low", "high", "says"),
    [
        (0.31, 0.12, 0.52, "A story shown in 10 digests gets about 3 more adoptions."),
        (0.12, 0.02, 0.3, "A story shown in 10 digests gets about one more adoption."),
        (0.03, 0.01, 0.05, "A story shown in 100 digests gets about 3 more adoptions."),
        (0.03, -0.01, 0.05, ""),
        (-0.2, -0.3, -0.1, ""),
        (None, None, None, ""),
    ],
)
def test_says_what_being_shown_did_only_where_it_is_sure(
    caused: float | None, low: float | None, high: float | None, says: str
) -> None:
    shown = [
        line for line in texts(visible(card(of(caused=caused, caused_low=low, caused_high=high)))) if "shown" in line
    ]
    assert shown == ([says] if says else [])


def test_where_nothing_was_due_yet_there_is_no_rate() -> None:
    lines = texts(card(of(adoption_rate=None, adoption_rate_low=None, adoption_rate_high=None)))
    assert "It worked, or was adapted" not in lines
    assert any(line.startswith("In the quarter that began on 1 July: It worked") for line in lines)
