"""Taking a story told in one go apart."""

import re
from collections import Counter
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import rules
from stories.errors import TextTooLong
from stories.telling import take_apart

FIELDS = {"headline", "situation", "change", "outcome", "evidence"}

ENGLISH = (
    "Calmer handovers between shifts. Every morning we lost half an hour looking for notes. People were annoyed. "
    "Then we put one shared page at the top of the channel. Everybody fills it in before they leave. "
    "Since then nobody searches any more. Patients wait less."
)
GERMAN = (
    "Ruhigere Übergaben\nJeden Morgen suchten wir eine halbe Stunde nach Notizen. Alle waren genervt. "
    "Deshalb haben wir eine gemeinsame Seite oben im Kanal angelegt. Jeder füllt sie aus, bevor er geht. "
    "Seitdem sucht niemand mehr. Die Patienten warten kürzer."
)


def test_an_english_story_falls_apart_at_its_cues() -> None:
    assert take_apart(ENGLISH) == {
        "headline": "Calmer handovers between shifts",
        "situation": "Every morning we lost half an hour looking for notes. People were annoyed.",
        "change": "Then we put one shared page at the top of the channel. Everybody fills it in before they leave.",
        "outcome": "Since then nobody searches any more. Patients wait less.",
    }


def test_a_german_story_falls_apart_at_its_cues() -> None:
    assert take_apart(GERMAN) == {
        "headline": "Ruhigere Übergaben",
        "situation": "Jeden Morgen suchten wir eine halbe Stunde nach Notizen. Alle waren genervt.",
        "change": "Deshalb haben wir eine gemeinsame Seite oben im Kanal angelegt. Jeder füllt sie aus, bevor er geht.",
        "outcome": "Seitdem sucht niemand mehr. Die Patienten warten kürzer.",
    }


@pytest.mark.parametrize(
    ("change", "outcome"),
    [
        ("So we built a list together.", "As a result we save an hour."),
        ("My team decided to meet standing up.", "Today it takes ten minutes."),
        ("Our team switched to one shared list.", "Nobody forgets anything any more."),
        ("Wir haben eine Liste eingeführt.", "Dadurch vergessen wir nichts mehr."),
        ("Stattdessen treffen wir uns im Stehen.", "Heute dauert es zehn Minuten."),
        ("Ich habe einfach eine Liste gebaut.", "Das spart uns jede Woche Zeit."),
    ],
)
def test_the_usual_turns_of_a_story_are_heard(change: str, outcome: str) -> None:
    parts = take_apart(f"A better list\nThings were often forgotten. {change} {outcome}")
    assert (parts["situation"], parts["change"], parts["outcome"]) == ("Things were often forgotten.", change, outcome)


def test_a_story_goes_forward_only() -> None:
    parts = take_apart(
        "Today is loud. People ran around all day. Then we built a list. Now it is calm. So we are happy."
    )
    assert parts["change"] == "Then we built a list."
    assert parts["outcome"] == "Now it is calm. So we are happy."


def test_without_cues_everything_is_the_situation() -> None:
    told = "The printer is on the second floor. It prints in blue. The paper is white."
    assert take_apart(told) == {
        "headline": "The printer is on the second floor",
        "situation": "It prints in blue. The paper is white.",
    }


@pytest.mark.parametrize(
    "labels",
    [
        ("Headline", "Before", "What we did", "Result", "Number"),
        ("TITLE ", "situation", "Change", "outcome", "EVIDENCE"),
        ("Überschrift", "Vorher", "Maßnahme", "Nachher", "Zahl"),
        ("Schlagzeile", "Ausgangslage", "Was wir getan haben", "Wirkung", "Beleg"),
    ],
)
def test_a_story_with_labels_falls_apart_at_them(labels: tuple[str, ...]) -> None:
    texts = ("Calm handovers", "We lost half an hour.\nEvery day.", "We put up a page.", "Nobody searches.", "45 -> 10")
    told = "\n".join(f"{label}: {text}" for label, text in zip(labels, texts, strict=True))
    assert take_apart(told) == dict(zip(("headline", "situation", "change", "outcome", "evidence"), texts, strict=True))


def test_labels_may_come_in_any_order_and_twice() -> None:
    parts = take_apart("Result: Nobody searches.\nBefore: We lost time.\nResult: Patients wait less.")
    assert parts == {"outcome": "Nobody searches.\nPatients wait less.", "situation": "We lost time."}


def test_what_stands_before_the_first_label_is_kept() -> None:
    parts = take_apart("We are a small ward.\nChange: We put up a page.\nOutcome: Nobody searches.")
    assert parts["situation"] == "We are a small ward."


def test_one_label_alone_is_an_ordinary_word() -> None:
    parts = take_apart("A better list.\nBefore: we lost time. It was bad.")
    assert parts["situation"] == "Before: we lost time. It was bad."


@pytest.mark.parametrize(
    "told",
    [
        "Headline: 12\nBefore: Everything was loud.\nResult: It is calm these days.",
        "Before: Loud.\nChange: We built a list together.\nResult: It is calm these days.",
        "Before: Everything was loud.\nChange: We built a list together.\nResult: Calm.",
    ],
)
def test_a_labelled_part_that_is_too_short_joins_its_neighbour(told: str) -> None:
    parts = take_apart(told)
    assert "headline" not in parts
    assert all(rules.paragraph(part) for part in parts.values())
    kept = sum((words(part) for part in parts.values()), Counter())
    assert kept == words(re.sub(r"^\w+:", "", told, flags=re.MULTILINE))


def test_a_closing_quotation_mark_stays_with_its_quote() -> None:
    parts = take_apart('Calmer handovers. A nurse said: "It is loud here." Then we built a list.')
    assert parts["situation"] == 'A nurse said: "It is loud here."'


def test_a_first_sentence_without_letters_is_no_headline() -> None:
    parts = take_apart("10. 11. 2026!\nEverything was loud before. So we built a list.")
    assert "headline" not in parts
    assert "2026!" in parts["situation"]


def test_a_short_sentence_is_not_added_to_the_headline() -> None:
    parts = take_apart("Calmer handovers. Oh. So we built a list together. Now it is calm.")
    assert parts["headline"] == "Calmer handovers"


SENTENCES = [
    *("Calmer handovers.", "It was loud!", "We lost half an hour every single morning.", "No full stop", "x" * 130),
    *(
        "So we built a list.",
        "Then I began to write.",
        "Wir haben viel probiert.",
        "Why?",
        "Oh.",
        "…",
        "12!",
        '"Great!"',
    ),
    *("Now it is calm.", "Nobody asks.", "Seitdem ist Ruhe.", "Jetzt geht es.", "The result was a surprise (good)."),
]
TOLD = st.lists(st.sampled_from(SENTENCES), max_size=12).flatmap(
    lambda said: st.lists(st.sampled_from([" ", "\n", "  ", "\n\n"]), min_size=len(said), max_size=len(said)).map(
        lambda gaps: "".join(sentence + gap for sentence, gap in zip(said, gaps, strict=True))
    )
)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


@given(TOLD)
def test_every_word_is_in_exactly_one_part(told: str) -> None:
    assert sum((words(part) for part in take_apart(told).values()), Counter()) == words(told)


@given(TOLD)
def test_no_sign_is_lost_but_the_full_stop_of_the_headline(told: str) -> None:
    parts = take_apart(told)
    lost = Counter("".join(told.split())) - Counter("".join("".join(parts.values()).split()))
    assert lost in (Counter(), Counter(".")) if "headline" in parts else lost == Counter()


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert take_apart(text).keys() <= FIELDS


@given(TOLD.filter(lambda told: len(told) > rules.WHOLE_STORY))
def test_no_part_of_a_whole_story_is_too_short_to_be_kept(told: str) -> None:
    for field, part in take_apart(told).items():
        with suppress(TextTooLong):
            rules.headline(part) if field == "headline" else rules.paragraph(part)


@given(TOLD)
def test_a_headline_that_was_found_is_one(told: str) -> None:
    parts = take_apart(told)
    assert "headline" not in parts or rules.headline(parts["headline"]) == parts["headline"]
