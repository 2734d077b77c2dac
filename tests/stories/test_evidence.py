"""Reading evidence: a change, a difference, a quote, or the sentence as it was written."""

import re
import time
import timeit
from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stories.cues import CUES
from stories.evidence import Change, Difference, Figure, Observation, Quote, columns, read, rebuilt
from tests.stories import evidence_examples as examples
from tests.stories.making import a_story


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def figure(written: str, measured: str) -> Figure:
    if measured == "?":
        return Figure(written)
    amount, _, unit = measured.partition(" ")
    return Figure(written, Decimal(amount), unit)


@pytest.mark.parametrize(
    ("language", "text", "subject", "before", "was", "after", "is_now", "covers"), rows(examples.CHANGES)
)
def test_a_change_is_read(
    language: str, text: str, subject: str, before: str, was: str, after: str, is_now: str, covers: str
) -> None:
    assert read(text, language) == Change(subject, figure(before, was), figure(after, is_now), covers == "+")


@pytest.mark.parametrize(("language", "text", "phrase", "written", "measured", "covers"), rows(examples.DIFFERENCES))
def test_a_difference_is_read(language: str, text: str, phrase: str, written: str, measured: str, covers: str) -> None:
    reading = read(text, language)
    assert reading == Difference(figure(written, measured), phrase, covers == "+")
    assert isinstance(reading, Difference)
    assert reading.parted[1] == written


@pytest.mark.parametrize(("language", "text", "said", "covers"), rows(examples.QUOTES))
def test_a_quote_is_read(language: str, text: str, said: str, covers: str) -> None:
    assert read(text, language) == Quote(said, covers == "+")


@pytest.mark.parametrize(("language", "text"), rows(examples.AS_WRITTEN))
def test_what_is_not_certain_is_shown_as_it_was_written(language: str, text: str) -> None:
    assert read(text, language) == Observation()


def test_half_of_the_examples_and_more_are_not_certain() -> None:
    certain = len(rows(examples.CHANGES) + rows(examples.DIFFERENCES) + rows(examples.QUOTES))
    assert certain + len(rows(examples.AS_WRITTEN)) >= 600
    assert len(rows(examples.AS_WRITTEN)) >= certain


def test_nothing_is_no_evidence() -> None:
    assert read("", "en") is None
    assert read("  ", "de") is None


@pytest.mark.parametrize(
    ("text", "english", "continental"),
    [
        ("1,200", "1200", "?"),  # written as elsewhere, or with three decimals: nobody can tell
        ("1.200", "?", "1200"),
        ("1.375", "?", "1375"),
        ("1,2", "1.2", "1.2"),
        ("1.2", "1.2", "1.2"),
        ("1,234.5", "1234.5", "1234.5"),
        ("1.234,5", "1234.5", "1234.5"),
        ("1,234,567", "1234567", "1234567"),
        ("1.234.567", "1234567", "1234567"),
        ("1'200", "1200", "1200"),
        ("1’200,5", "1200.5", "1200.5"),
        ("1 200", "1200", "1200"),
        ("1 200,5", "1200.5", "1200.5"),
        ("1\u202f200", "1200", "1200"),
        ("0.1234", "0.1234", "0.1234"),
        ("0,1234", "0.1234", "0.1234"),
        ("0,125", "0.125", "0.125"),
        ("0.125", "0.125", "0.125"),
        ("2½", "2.5", "2.5"),
    ],
)
def test_commas_and_points_mean_what_they_mean_in_the_language(text: str, english: str, continental: str) -> None:
    for language, meant in (
        ("en", english),
        ("de", continental),
        ("fr", continental),
        ("es", continental),
        ("it", english),
    ):
        found = read(f"{text} kg -> 3 kg", language)
        assert isinstance(found, Change)
        assert found.before == figure(f"{text} kg", meant if meant == "?" else f"{meant} kg"), language


def test_millions_are_counted_in_every_language() -> None:
    told = {
        "en": "1.5 million kg less",
        "de": "1,5 Millionen kg weniger",
        "fr": "1,5 million kg de moins",
        "es": "1,5 millones kg menos",
    }
    for language, text in told.items():
        found = read(text, language)
        assert isinstance(found, Difference)
        assert (found.figure.amount, found.figure.unit) == (Decimal(1_500_000), "kg")


def test_what_sinks_does_not_rise() -> None:
    """Reduced by 4,000 to 11,000, it may mean; in French and Spanish *de* says both."""
    for text, language in (("Costs fell from 4 to 11 €", "en"), ("Die Kosten sanken von 4 auf 11 €", "de")):
        assert read(text, language) == Observation()


@pytest.mark.parametrize("story", [*rows(examples.CHANGES), *rows(examples.DIFFERENCES), *rows(examples.QUOTES)])
def test_a_reading_comes_back_from_its_columns(story: list[str]) -> None:
    reading = read(story[1], story[0])
    assert rebuilt(a_story(evidence=story[1], **columns(reading))) == reading


def test_an_observation_and_nothing_come_back_too() -> None:
    assert rebuilt(a_story(evidence="Fewer ask.", **columns(Observation()))) == Observation()
    assert rebuilt(a_story(evidence="", **columns(None))) is None
    assert rebuilt(a_story(evidence="45 → 10 min")) == read("45 → 10 min", "en"), "not read yet"


def written(reading: object) -> Iterator[str]:
    """Every piece of text that a reading would show."""
    match reading:
        case Change(subject, before, after):
            yield from (subject, before.written, after.written)
        case Difference(figure, phrase):
            assert figure.written in phrase
            yield phrase
        case Quote(said):
            yield said


PIECES = [
    *("1", "23", "456", "1,200", "3.5", "half an hour", "two", "zwei", "€", "%", "kg", " min", " hours", " Stunden"),
    *(" ", ".", ",", ":", "(", ")", "'", "\u00a0", "-", "−", "+", "->", "→", '"', "„", "“", "٣", "\n", "?"),
    *(
        "from ",
        " to ",
        "von ",
        " auf ",
        " instead of ",
        " statt ",
        " fewer calls",
        " weniger",
        "saves ",
        "NPS ",
        "calls ",
    ),
    *("about ", "5-7", "1 h 30 min", "4:30", "9/10", "~", " of 5", "10k", "120/month", "ca. ", " bis ", " saved"),
    *(" before", " jetzt", " vs. ", "but ", "in 2025", " and ", "one ", "eine ", "0"),
    *("de ", "d'", " à ", " a ", " au lieu de ", " en vez de ", "une heure", "media hora", " de moins", " menos", "l'"),
    *("« ", " »", "¡", "¿", " par semaine", " al mes", "baissé ", "bajó ", " plus que ", "ne ", "jusqu'à "),
    *(" down from ", ", now ", "before ", "not ", "about ", " a week", " pro Tag", "um ", " fell by "),
]
SENTENCES = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)
LANGUAGES = st.sampled_from([*CUES, "it"])


@given(st.text(max_size=300) | SENTENCES, LANGUAGES)
@example("1.234,567.890 -> 3", "en")
@example("1,234,567,89 -> 3", "en")
@example("1.234.567.89 -> 3", "de")
def test_nothing_is_shown_that_was_not_written(text: str, language: str) -> None:
    for piece in written(read(text, language)):
        assert piece in text
        assert piece == piece.strip()


@given(SENTENCES, LANGUAGES)
def test_figures_and_subject_are_places_that_do_not_overlap(text: str, language: str) -> None:
    pieces = [piece for piece in written(read(text, language)) if piece]
    rest = text
    for piece in sorted(pieces, key=len, reverse=True):
        assert piece in rest
        rest = rest.replace(piece, "\x00", 1)


NUMBER = st.integers(2, 9_999).map(str)
UNIT = st.sampled_from(
    [
        "hours",
        "minutes",
        "Stunden",
        "Minuten",
        "kg",
        "km",
        "%",
        "€",
        "calls",
        "Anrufe",
        "weeks",
        "heures",
        "horas",
        "appels",
        "",
    ]
)
BETWEEN = st.sampled_from(
    [
        *("{} -> {}", "{} → {}", "from {} to {}", "von {} auf {}", "{} instead of {}", "{} statt {}"),
        *("de {} à {}", "{} au lieu de {}", "de {} a {}", "{} en vez de {}"),
    ]
)
BACKWARDS = ("instead", "statt", "au lieu", "en vez")


@given(BETWEEN, NUMBER, UNIT, NUMBER, UNIT, st.sampled_from(["", "Average call: ", "We went "]), LANGUAGES)
def test_each_figure_keeps_the_unit_it_was_written_with(
    between: str, one: str, unit: str, two: str, other: str, lead: str, language: str
) -> None:
    first, second = f"{one} {unit}".strip(), f"{two} {other}".strip()
    reading = read(lead + between.format(first, second), language)
    if isinstance(reading, Change):
        backwards = any(word in between for word in BACKWARDS)
        assert (reading.before.written, reading.after.written) == ((second, first) if backwards else (first, second))
        assert reading.before.unit == ((other or unit) if backwards else (unit or other))
        assert not (backwards and reading.covers), "in another order than it was written"
    else:
        assert reading == Observation()


@given(SENTENCES, LANGUAGES)
def test_what_covers_the_sentence_leaves_no_word_of_it_out(text: str, language: str) -> None:
    reading = read(text, language)
    if reading is None or isinstance(reading, Observation) or not reading.covers:
        return
    linking = r"from|to|von|auf|instead|of|statt|down|before|de|d'|à|a|au lieu|en vez|al"
    told = re.sub(rf"\b(?:{linking})\b", " ", text.replace("-->", "→").replace("->", "→"))
    for piece in sorted(written(reading), key=len, reverse=True):
        told = told.replace(re.sub(rf"\b(?:{linking})\b", " ", piece), " ", 1)
    assert not re.search(r"\w", told)


HOSTILE = [
    *("1", " ", "1 ", "1 a", "a ", "1,", "111.", "1.111", "1-", "-", "->", "1->", '"', '"a', "«", "1 = ", "1 --"),
    *("from ", "from 1 ", "from 1 a", "von 1 auf ", "1 instead of ", "1 a statt ", "1" + " " * 20, "a" * 41 + "1"),
    *("no ", "half an ", "1 111 ", "per ", "a week ", "(", "not", "one and a ", "1-2 ", "1h1", "~", "about ", "1 of "),
    *("1 h ", "1:11 ", "a:1", "1 bis ", "1 in 2025 and ", "before ", ", now ", "12 -> 3 ", "1 less ", "1/5"),
]


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("end", ["", "x", "->", "\n"])
def test_hostile_text_takes_no_more_than_its_length(unit: str, end: str) -> None:
    text, honest = (unit * 300)[: 300 - len(end)] + end, ("Nobody searches any more, and patients wait. " * 7)[:300]
    assert effort(text) < 100 * effort(honest)  # the worst takes 5 times as much; what doubles back takes for ever


def effort(text: str) -> float:
    """The processor's seconds for a reading, the least of three: what else the machine does is left out."""
    return min(timeit.repeat(lambda: read(text, "en"), timer=time.process_time, number=1, repeat=3))


def test_what_is_far_too_long_is_not_read() -> None:
    assert read("45 min -> 10 min" + " " * 1_000_000, "en") == Observation()
