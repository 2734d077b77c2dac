"""Understanding evidence: a number before and after, a quote, or an observation."""

import time
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stories.evidence import Number, Observation, Quote, understand

LANGUAGES = ("en", "de")


def number(before: str, after: str, unit: str = "") -> Number:
    return Number(Decimal(before), Decimal(after), unit)


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("45 min -> 10 min", number("45", "10", "min")),
        ("45 min → 10 min", number("45", "10", "min")),
        ("45 → 10 minutes", number("45", "10", "minutes")),
        ("45 min ==> 10", number("45", "10", "min")),
        ("45min-->10min", number("45", "10", "min")),
        ("45 ⇒ 10", number("45", "10")),
        ("45 % ➜ 10 %", number("45", "10", "%")),
        ("45% -> 10%", number("45", "10", "%")),
        ("We went from 12 to 3 complaints a week.", number("12", "3", "complaints a week")),
        ("From 12 complaints down to 3, since May", number("12", "3", "complaints")),
        ("from 3,000 to 1,200 calls", number("3000", "1200", "calls")),
        ("from -2.5 to 0 degrees", number("-2.5", "0", "degrees")),
        ("from −2 to 0", number("-2", "0")),
        ("10 minutes instead of 45", number("45", "10", "minutes")),
        ("only 10 instead of 45 minutes now", number("45", "10", "minutes now")),
        ("12 e-mails -> 3 e-mails", number("12", "3", "e-mails")),
    ],
)
def test_a_number_before_and_after_is_understood_in_english(text: str, means: Number) -> None:
    assert understand(text, "en") == means


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("45 Min. → 10 Min.", number("45", "10", "Min")),
        ("von 45 auf 10 Minuten", number("45", "10", "Minuten")),
        ("gesunken von 12,5 auf 3,25 %", number("12.5", "3.25", "%")),
        ("Von 1.200 Anrufen auf 900", number("1200", "900", "Anrufen")),
        ("10 Minuten statt 45", number("45", "10", "Minuten")),
        ("1.234.567,89 € -> 1.000.000 €", number("1234567.89", "1000000", "€")),
    ],
)
def test_a_number_before_and_after_is_understood_in_german(text: str, means: Number) -> None:
    assert understand(text, "de") == means


@pytest.mark.parametrize(
    ("text", "english", "german"),
    [
        ("1,200", "1200", "1.2"),
        ("1.200", "1.2", "1200"),
        ("1,2", "1.2", "1.2"),
        ("1.2", "1.2", "1.2"),
        ("1,234.5", "1234.5", "1234.5"),
        ("1.234,5", "1234.5", "1234.5"),
        ("1,234,567", "1234567", "1234567"),
        ("1.234.567", "1234567", "1234567"),
        ("1'200", "1200", "1200"),
        ("1’200,5", "1200.5", "1200.5"),
        ("1 200", "1200", "1200"),
        ("1\u202f200", "1200", "1200"),
        ("0.1234", "0.1234", "0.1234"),
        ("0,1234", "0.1234", "0.1234"),
        ("0,125", "0.125", "0.125"),
        ("0.125", "0.125", "0.125"),
    ],
)
def test_commas_and_points_mean_what_they_mean_in_the_language(text: str, english: str, german: str) -> None:
    for language, meant in (("en", english), ("de", german)):
        assert understand(f"{text} x -> 1 x", language) == number(meant, "1", "x"), language
        assert understand(f"1 x -> {text} x", language) == number("1", meant, "x"), language


@pytest.mark.parametrize(
    "text",
    [
        '"It is quiet now"',
        "“It is quiet now”",
        "„It is quiet now“",
        "„It is quiet now”",
        "«It is quiet now»",
        "« It is quiet now »",
        "»It is quiet now«",
        'A nurse said: "It is quiet now". We agree.',
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_anything_in_quotation_marks_is_a_quote(text: str, language: str) -> None:
    assert understand(text, language) == Quote("It is quiet now")


def test_a_number_wins_over_a_quote() -> None:
    assert understand('"45 min -> 10 min", she said', "en") == number("45", "10", "min")


@pytest.mark.parametrize(
    "text",
    [
        "Fewer people ask.",
        "45 minutes saved",
        "45 ->",
        "-> 10",
        "a -> b",
        "from Monday to Friday",
        '"',
        '""',
        '"   "',
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_anything_else_is_an_observation(text: str, language: str) -> None:
    assert understand(text, language) == Observation(text)


@pytest.mark.parametrize(
    "text", ["12 kg CO2 -> 8 kg CO2", "10-20 min -> 5 min", "12:30 -> 11:00", "v1.2.3 -> 2", "A4 -> 3", "1,23,456 -> 3"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_piece_of_something_longer_is_no_number(text: str, language: str) -> None:
    assert understand(text, language) == Observation(text)


def test_a_unit_ends_with_a_whole_word() -> None:
    said = "min for each of the patients in the intensive care unit"
    found = understand(f"45 min -> 10 {said}", "en")
    assert isinstance(found, Number)
    assert f"{said} ".startswith(f"{found.unit} ")


def test_nothing_is_no_evidence() -> None:
    assert understand("", "en") is None


AMOUNT = st.decimals(-1_000_000, 1_000_000, places=4).map(lambda amount: amount.normalize() + 0)
WORD = st.text("abcdefghijklmnoprstuvwxyzäöüßÄÖÜéñ%€°", min_size=1, max_size=9)
UNIT = st.lists(WORD, min_size=1, max_size=4).map(" ".join)
ARROW = st.sampled_from(["->", "-->", "=>", "→", "⇒", "➜"])


def written(amount: Decimal, language: str) -> str:
    return f"{amount:f}".replace(".", "," if language == "de" else ".")


@given(AMOUNT, AMOUNT, UNIT, ARROW, st.sampled_from(LANGUAGES))
@example(Decimal(2), Decimal("1.2345"), "min", "->", "en")
def test_a_unit_before_and_after_an_arrow_is_always_a_number(
    before: Decimal, after: Decimal, unit: str, arrow: str, language: str
) -> None:
    text = f"{written(before, language)} {unit} {arrow} {written(after, language)} {unit}"
    assert understand(text, language) == Number(before, after, unit)


@given(AMOUNT, AMOUNT, st.text("abcdefghijklmnoprsuvwxyzäöü", min_size=1, max_size=12))
def test_from_and_to_is_always_a_number(before: Decimal, after: Decimal, unit: str) -> None:
    said = f"from {before:f} to {after:f} {unit}"
    gesagt = f"von {written(before, 'de')} auf {written(after, 'de')} {unit}"
    assert understand(said, "en") == understand(gesagt, "de") == Number(before, after, unit)


PIECES = [
    "1",
    "23",
    "456",
    ".",
    ",",
    "'",
    " ",
    "\u00a0",
    "-",
    "−",
    "->",
    "→",
    "min",
    "from ",
    " to ",
    "von ",
    " auf ",
    '"',
    "٣",
]


@given(st.text() | st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.sampled_from(LANGUAGES))
@example("1.234,567.890 -> 3", "en")
@example("1,234,567,89 -> 3", "en")
@example("1.234.567.89 -> 3", "de")
def test_no_text_is_too_strange(text: str, language: str) -> None:
    found = understand(text, language)
    assert found is None or isinstance(found, Number | Quote | Observation)
    if isinstance(found, Quote):
        assert found.said == found.said.strip() != ""


HOSTILE = [
    *("1", " ", "1 ", "1 a", "a ", "1,", "111.", "1.111", "1-", "-", "->", "1->", '"', '"a', "«", "1 = ", "1 --"),
    *("from ", "from 1 ", "from 1 a", "von 1 auf ", "1 instead of ", "1 a statt ", "1" + " " * 20, "a" * 41 + "1"),
]


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("end", ["", "x", "->", "\n"])
def test_hostile_text_is_understood_at_once(unit: str, end: str) -> None:
    text = (unit * 300)[: 300 - len(end)] + end
    began = time.perf_counter()
    understand(text, "en")
    assert time.perf_counter() - began < 1
