"""People's own text on a card: whole, in paragraphs, or cut at a word's end."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cards import parts
from stories import rules
from tests.cards.examples import Hand, nodes, runs

typed = some.text(some.characters(codec="utf-8"), max_size=2_000).map(rules.clean)
HOSTILE = "**b** [l](https://evil.example) <b>x</b> {{DATE(2026-11-23T08:00:00Z)}} \u202eשלום 👩‍👩‍👧‍👦 ${x} \\"


many_lines = some.lists(some.text("ab *_[]<>", max_size=9), max_size=40).map("\n".join)


@given(typed | many_lines)
def test_keeps_every_word(text: str) -> None:
    assert " ".join(runs([element.model_dump(by_alias=True) for element in parts.said(text)])).split() == text.split()


def test_keeps_every_byte_of_a_line() -> None:
    for text in (HOSTILE, HOSTILE * 100):
        assert "".join(runs([element.model_dump(by_alias=True) for element in parts.said(text)])) == text


@pytest.mark.parametrize(
    "clock", ["{{DATE(2026-11-23T08:00:00Z, SHORT)}}", "{{TIME(2026-11-23T08:00:00Z)}}", "{{{DATE(x)}}}"]
)
def test_no_client_makes_a_date_of_what_somebody_wrote(clock: str) -> None:
    drawn = [run["text"] for run in parts.run(f"At {clock}!").model_dump(by_alias=True)["inlines"]]
    assert not any("{{DATE(" in each or "{{TIME(" in each for each in drawn)
    assert "".join(drawn) == f"At {clock}!"


def test_leaves_no_date_to_expand() -> None:
    """Clients expand {{DATE(…)}} within one run."""
    elements = [
        element.model_dump(by_alias=True) for element in parts.said("{{DATE(2026-11-23T08:00:00Z)}} {{{DATE(x)}}}")
    ]
    assert not [node for node in nodes(elements) if node["type"] == "TextRun" and "{{DATE(" in node["text"]]


def test_gives_each_paragraph_a_block() -> None:
    paragraphs = ["First this happened, and it took us a while to see it.", "Then that."]
    assert runs([element.model_dump(by_alias=True) for element in parts.said("\n\n".join(paragraphs))]) == paragraphs


@given(typed, some.integers(10, 1_000))
def test_clips_to_a_beginning(text: str, most: int) -> None:
    clipped = parts.clip(text, most)
    assert text.split()[: len(clipped.split()) - 2] == clipped.split()[:-2]
    assert len(clipped) <= most + len("\u00a0…")
    assert clipped.endswith("\u00a0…") or clipped.split() == text.split()


def test_clips_at_a_words_end() -> None:
    assert parts.clip("Nobody searches any more, and patients wait less.", 33) == "Nobody searches any more, and\u00a0…"
    assert parts.clip("語" * 40, 30) == "語" * 30 + "\u00a0…"


def test_no_line_begins_with_a_dot_and_a_short_fact_stays_whole() -> None:
    long = "still needs: Headline and 4 more things"
    assert parts.dotted("in 3 channels", "", long) == f"in\u00a03\u00a0channels\u00a0· {long}"


def test_draws_the_fullest_card_that_fits() -> None:
    text = Hand("😀").text(10_000)
    drawn = parts.fitting(lambda most: parts.card([*parts.said(text[:most])] * 9, summary="x"))
    assert runs(drawn.written)[0] == text[:600]


def test_travels_with_a_summary() -> None:
    message = parts.as_message(parts.card([parts.line("Hello")], summary="Hello to you"))
    assert message["summary"] == message["attachments"][0]["content"]["fallbackText"] == "Hello to you"
    assert message["attachments"][0]["contentType"] == "application/vnd.microsoft.card.adaptive"


def test_one_place_says_how_near_a_line_stands() -> None:
    sources = {file.name: file.read_text(encoding="utf-8") for file in Path(parts.__file__).parent.glob("*.py")}
    by_hand = {name: source.count('.spacing = "None"') for name, source in sources.items()}
    assert {name: count for name, count in by_hand.items() if count} == {"parts.py": 1}
    assert parts.near(parts.line("Below")).spacing == parts.near(parts.run("Below")).spacing == "None"
