"""Taking a story told in one go apart."""

import re
import time
import timeit
from collections import Counter
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import rules
from stories.errors import TextTooLong
from stories.telling import Told, take_apart
from tests.stories.telling_examples import STORIES

FIELDS = {"headline", "situation", "change", "outcome", "evidence", "steps"}

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


def parts_of(told: str) -> dict[str, str]:
    """What was told, field by field: without what was only copied to propose it."""
    found = take_apart(told)
    kept = {field: part for field, part in found.parts.items() if field != "evidence" or field not in found.proposed}
    copied = "headline" in found.proposed and Counter(_words(told)) != sum(map(words, kept.values()), Counter())
    return {field: part for field, part in kept.items() if not (copied and field == "headline")}


PARTS = {"H": "headline", "S": "situation", "C": "change", "O": "outcome", "E": "evidence"}


@pytest.mark.parametrize("story", STORIES.strip().split("\n\n"))
def test_a_story_as_a_colleague_types_it_falls_apart_at_its_turns(story: str) -> None:
    lines = [(line[0], line[2:]) for line in story.splitlines()]
    expected: dict[str, list[str]] = {}
    for mark, sentence in lines:
        for field in ("outcome", "evidence") if mark == "+" else (PARTS[mark],):
            expected.setdefault(field, []).append(sentence)
    found = take_apart("".join(sentence + ("\n" if mark == "H" else " ") for mark, sentence in lines))
    parts = {field: part for field, part in found.parts.items() if field not in found.proposed - {"evidence"}}
    assert parts == {field: " ".join(sentences) for field, sentences in expected.items()}
    assert found.parts.keys() >= {"headline", "situation", "change", "outcome"}, "nothing is left to ask"


def test_a_story_is_as_long_as_a_colleague_types() -> None:
    for story in STORIES.strip().split("\n\n"):
        assert 180 <= len(story) <= 700


@pytest.mark.parametrize(
    ("told", "evidence"),
    [
        ("Now it is calm. 12 → 3 complaints.", "12 → 3 complaints."),
        ("Now it is calm. 12 → 3 complaints. We are proud.", "12 → 3 complaints."),
        ("Now it is calm. We save two hours a day.", "We save two hours a day."),
        ('Now it is calm. "I go home on time again", says a nurse.', '"I go home on time again", says a nurse.'),
        ('Now it is calm. 12 → 3 calls. "I go home on time again", says a nurse.', "12 → 3 calls."),
        ("Now it is calm. About 10 people like it.", None),
        ("Now it is calm. " + "12 → 3 complaints " + "and we are so happy " * 20 + ".", None),
    ],
)
def test_what_reads_as_evidence_is_offered_as_it_was_written(told: str, evidence: str | None) -> None:
    parts = take_apart(f"It used to be loud. So we built a list together. {told}").parts
    assert parts.get("evidence") == evidence
    assert parts["outcome"].startswith("Now it is calm.")
    assert evidence is None or evidence not in parts["outcome"]


def test_evidence_that_is_all_of_the_outcome_is_offered_and_stays_there() -> None:
    found = take_apart("It used to be loud. So we built a list together. It took 3 days, now 4 hours.")
    assert found.parts["outcome"] == found.parts["evidence"] == "It took 3 days, now 4 hours."
    assert found.proposed == {"headline", "evidence"}


def test_evidence_with_a_label_is_the_only_one() -> None:
    parts = parts_of("It used to be loud. So we built a list. Now it is calm. 12 → 3 calls.\nEvidence: 45 → 10 minutes")
    assert (parts["outcome"], parts["evidence"]) == ("Now it is calm. 12 → 3 calls.", "45 → 10 minutes")


@pytest.mark.parametrize(
    "sentence",
    ["Now. ", "we have ", "wir haben ", "seit x ", "haben wir ", "It was x, now 3. ", "hatte ", "a" * 9, "12 → 3. "],
)
def test_hostile_text_takes_no_more_than_its_length(sentence: str) -> None:
    short, long = (timed(f"Früher war es laut. {sentence * (size // len(sentence))}") for size in (700, 2_800))
    assert long < 12 * short  # four times the text; what doubles back takes sixteen times as long


def timed(text: str) -> float:
    """The processor's seconds for taking it apart, the least of three."""
    return min(timeit.repeat(lambda: take_apart(text), timer=time.process_time, number=1, repeat=3))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def test_an_english_story_falls_apart_at_its_cues() -> None:
    assert parts_of(ENGLISH) == {
        "headline": "Calmer handovers between shifts",
        "situation": "Every morning we lost half an hour looking for notes. People were annoyed.",
        "change": "Then we put one shared page at the top of the channel. Everybody fills it in before they leave.",
        "outcome": "Since then nobody searches any more. Patients wait less.",
    }


def test_a_german_story_falls_apart_at_its_cues() -> None:
    assert parts_of(GERMAN) == {
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
        ("So we put up a page and filled it in before we left.", "Now nobody searches."),
        ("Then we met every morning for ten minutes.", "Nobody waits any more."),
        ("Our team switched to one shared list.", "Nobody forgets anything any more."),
    ],
)
def test_the_usual_turns_of_a_story_are_heard(change: str, outcome: str) -> None:
    _turns("Things were often forgotten.", change, outcome)


@pytest.mark.parametrize(
    ("change", "outcome"),
    [
        ("Wir haben jeden Montag ein Treffen eingeführt.", "Seitdem fehlt nichts mehr."),
        ("Wir haben eine Liste eingeführt.", "Dadurch vergessen wir nichts mehr."),
        ("Stattdessen treffen wir uns im Stehen.", "Heute dauert es zehn Minuten."),
        ("Ich habe einfach eine Liste gebaut.", "Das spart uns jede Woche Zeit."),
    ],
)
def test_the_usual_turns_in_german(change: str, outcome: str) -> None:
    _turns("Ständig wurde etwas vergessen.", change, outcome)


@pytest.mark.parametrize(
    ("change", "outcome"),
    [
        ("On a mis en place un point de dix minutes le lundi.", "Depuis, plus rien ne manque."),
        ("Du coup, nous avons créé une liste commune.", "Ça nous fait gagner une heure."),
        ("J’ai simplement affiché une liste près de la porte.", "Aujourd’hui, ça prend dix minutes."),
        ("Mon équipe a décidé de se réunir debout.", "Résultat : on finit à l’heure."),
        ("Une collègue a eu l’idée d’une page unique.", "Maintenant tout le monde sait où chercher."),
    ],
)
def test_the_usual_turns_in_french(change: str, outcome: str) -> None:
    _turns("On oubliait souvent quelque chose.", change, outcome)


@pytest.mark.parametrize(
    ("change", "outcome"),
    [
        ("Pusimos en marcha una reunión de diez minutos los lunes.", "Desde entonces no falta nada."),
        ("Así que montamos una lista común.", "Esto nos ahorra una hora."),
        ("Hemos creado una página para todos los turnos.", "Ahora tarda diez minutos."),
        ("Mi equipo decidió reunirse de pie.", "Al final acabamos a la hora."),
        ("A una compañera se le ocurrió colgar la lista en la puerta.", "Hoy todo el mundo sabe dónde mirar."),
    ],
)
def test_the_usual_turns_in_spanish(change: str, outcome: str) -> None:
    _turns("Siempre se nos olvidaba algo.", change, outcome)


def _turns(situation: str, change: str, outcome: str) -> None:
    parts = parts_of(f"{situation} {change} {outcome}")
    assert (parts["situation"], parts["change"], parts["outcome"]) == (situation, change, outcome)


def test_a_story_goes_forward_only() -> None:
    parts = parts_of("Today is loud. People ran around all day. Then we built a list. Now it is calm. So we are happy.")
    assert parts["change"] == "Then we built a list."
    assert parts["outcome"] == "Now it is calm. So we are happy."


def test_without_cues_everything_is_the_situation() -> None:
    told = "The printer is on the second floor. It prints in blue. The paper is white."
    assert take_apart(told) == Told({"situation": told})


# Headlines


@pytest.mark.parametrize(
    ("told", "headline", "proposed"),
    [
        ("A better list\nThings were often forgotten. So we built a list.", "A better list", False),
        ("A better list. Things were often forgotten. So we built a list.", "A better list", True),
        ("Calmer handovers. Every morning we lost half an hour.", "Calmer handovers", True),
        ("Weniger Zettel auf Station. Früher lag alles voll.", "Weniger Zettel auf Station", True),
        (
            "Our weekly stock count used to take a Saturday. We split it up. Now nobody gives up a weekend.",
            "Now nobody gives up a weekend",
            True,
        ),
        (
            "Früher dauerte es lange. Deshalb haben wir geteilt. Jetzt reicht eine Viertelstunde am Montagmorgen für "
            "alles, und niemand muss mehr abends länger bleiben.",
            "Jetzt reicht eine Viertelstunde am Montagmorgen für alles",
            True,
        ),
        ("Before: It was loud here.\nResult: Everybody can hear the phone.", "Everybody can hear the phone", True),
        ("Title: Calm\nBefore: It was loud here.\nResult: Everybody hears it.", "Calm", False),
        ("We were late. Customers complained.", None, False),
        ("It was bad.\nWe lost time. So we built a list.", None, False),
    ],
)
def test_a_headline_is_one_or_is_proposed(told: str, headline: str | None, proposed: bool) -> None:
    found = take_apart(told)
    assert (found.parts.get("headline"), found.proposed) == (headline, frozenset({"headline"} if proposed else ()))


@pytest.mark.parametrize(
    ("outcome", "headline"),
    [
        ("And so nobody waits any more.", "Nobody waits any more"),
        ("As a result, we save an hour.", "We save an hour"),
        (
            "Since then nobody has to search, and we like it a lot more than the paper lists that we had.",
            "Nobody has to search",
        ),
        (
            "Now the young nurses, the doctors, the cleaners and the porters all know where to look.",
            "Now the young nurses, the doctors, the cleaners and the porters all know where to look",
        ),
        (
            "Now the shifts start at 6, 14 and 22 o'clock, and everybody in the house knows who is there.",
            "Now the shifts start at 6, 14 and 22 o'clock",
        ),
        ("Because of this nobody waits any more.", None),
    ],
)
def test_a_proposal_stands_alone(outcome: str, headline: str | None) -> None:
    parts = take_apart(f"It used to be loud. So we built a list together. {outcome}").parts
    assert parts.get("headline") == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        (
            "Früher war es laut. Deshalb haben wir eine Liste gebaut. "
            "Jetzt wissen Pflege, Küche, Technik und Verwaltung immer, wer heute kommt, und niemand ruft an.",
            "Jetzt wissen Pflege, Küche, Technik und Verwaltung immer, wer heute kommt",
        ),
        (
            "Avant, tout le monde cherchait. On a créé une liste commune. "
            "Depuis, l’équipe du matin commence à l’heure, et les patients attendent bien moins longtemps qu’avant.",
            "L’équipe du matin commence à l’heure",
        ),
        (
            "Antes todo el mundo buscaba. Creamos una lista común. "
            "Desde entonces el turno de mañana empieza a su hora, y los pacientes esperan mucho menos que antes.",
            "El turno de mañana empieza a su hora",
        ),
    ],
)
def test_a_proposal_stands_alone_in_every_language(told: str, headline: str) -> None:
    assert take_apart(told).parts["headline"] == headline


def test_nobody_may_also_have_known_before() -> None:
    parts = parts_of("Every morning we searched. Nobody knew where it was. So we built a list. Now nobody searches.")
    assert parts["situation"] == "Every morning we searched. Nobody knew where it was."
    assert (parts["change"], parts["outcome"]) == ("So we built a list.", "Now nobody searches.")


def test_a_look_back_is_no_way_back() -> None:
    parts = parts_of("We had no list. So we built one together. Now it is calmer than it used to be.")
    assert parts["outcome"] == "Now it is calmer than it used to be."


def test_a_look_back_is_no_situation_either() -> None:
    parts = parts_of("We introduced a shared page. Now it is calmer than it used to be.")
    assert parts == {"change": "We introduced a shared page.", "outcome": "Now it is calmer than it used to be."}


def test_bullets_stay_on_their_lines() -> None:
    parts = take_apart("- it used to be loud\n- so we built a list\n- now it is calm\n- and 12 -> 2 calls a day").parts
    assert parts["outcome"] == "- now it is calm\n- and 12 -> 2 calls a day"
    assert parts["headline"] == "Now it is calm"


@pytest.mark.parametrize("greeting", ["Hi all,\n\n", "Hello everyone!\n", "Dear colleagues\n\n"])
def test_a_greeting_is_no_headline(greeting: str) -> None:
    parts = take_apart(f"{greeting}We used to search. So we built a list together. Now nobody searches.").parts
    assert parts["headline"] == "Now nobody searches"


@pytest.mark.parametrize(
    ("greeting", "told", "headline"),
    [
        (
            "Liebe Kollegen\n\n",
            "Früher suchten alle. Deshalb haben wir eine Liste gebaut. Jetzt sucht niemand.",
            "Jetzt sucht niemand",
        ),
        (
            "Bonjour à tous\n\n",
            "Avant, on cherchait. On a créé une liste. Maintenant, personne ne cherche.",
            "Maintenant, personne ne cherche",
        ),
        ("Hola a todos\n\n", "Antes buscábamos todo. Creamos una lista. Ahora nadie busca.", "Ahora nadie busca"),
    ],
)
def test_a_greeting_is_no_headline_in_any_language(greeting: str, told: str, headline: str) -> None:
    assert take_apart(greeting + told).parts["headline"] == headline


@pytest.mark.parametrize(
    ("told", "steps", "rest"),
    [
        ("Now it is calm. 1. Print codes; 2. Count; 3. Rest", ["Print codes", "Count", "Rest"], "Now it is calm."),
        ("Now it is calm. How to copy it: 1) Ask 2) Wait", ["Ask", "Wait"], "Now it is calm."),
        ("Now it is calm.\n1. Ask\n2. Wait\n\nBye, Tom", ["Ask", "Wait"], "Now it is calm. Bye, Tom"),
        ("Now it is calm.\nSchritte:\n1. Ask\n2. Wait", ["Ask", "Wait"], "Now it is calm."),
        ("Now we are 1. In the league. 2. is far.", None, "Now we are 1. In the league. 2. is far."),
    ],
)
def test_a_numbered_list_is_the_steps(told: str, steps: list[str] | None, rest: str) -> None:
    parts = take_apart(f"It used to be loud. So we built a list together. {told}").parts
    assert (rules.steps(parts["steps"]) if "steps" in parts else None, parts["outcome"]) == (steps, rest)


def test_labels_may_stand_behind_bullets() -> None:
    parts = take_apart("- Before: It was loud here.\n• **Result:** It is calm now.\n* Number: 45 → 10").parts
    assert parts | {"headline": ""} == {
        "headline": "",
        "situation": "It was loud here.",
        "outcome": "It is calm now.",
        "evidence": "45 → 10",
    }


@pytest.mark.parametrize(
    "first",
    [
        "Our weekly stock count used to take two people a whole Saturday.",
        "Every week we counted the whole stock by hand.",
        "Early mornings were loud.",
    ],
)
def test_how_things_were_is_the_situation_also_first(first: str) -> None:
    parts = take_apart(f"{first} So we built a shared list. Now it takes ten minutes.").parts
    assert (parts["situation"], parts["change"]) == (first, "So we built a shared list.")


@pytest.mark.parametrize(
    "first", ["Früher lag überall Papier.", "Bisher suchte jeder selbst.", "Jeden Montag dasselbe Bild."]
)
def test_how_things_were_is_the_situation_also_first_in_german(first: str) -> None:
    parts = take_apart(f"{first} Deshalb haben wir eine Liste gebaut. Jetzt dauert es zehn Minuten.").parts
    assert (parts["situation"], parts["change"]) == (first, "Deshalb haben wir eine Liste gebaut.")


def test_how_things_were_may_be_told_second() -> None:
    parts = parts_of("We introduced a shared page. Before, every morning we lost half an hour. Now nobody searches.")
    assert parts == {
        "change": "We introduced a shared page.",
        "situation": "Before, every morning we lost half an hour.",
        "outcome": "Now nobody searches.",
    }


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("The coffee machine was always dirty.", "Now another team cleans it each week."),
        ("Die Kaffeemaschine war immer schmutzig.", "Jetzt hat jede Woche ein anderes Team Dienst."),
        ("Keiner wusste, wo was steht.", "Seitdem alles im Wiki steht, findet man die Sachen in Sekunden."),
    ],
)
def test_a_sentence_that_begins_with_now_ends_the_situation(before: str, now: str) -> None:
    assert parts_of(f"{before} {now}") == {"situation": before, "outcome": now}


def test_what_nobody_did_before_is_no_outcome() -> None:
    assert parts_of("The printer was slow. Nobody fixed it.").keys() == {"situation"}


def test_what_is_missing_stays_missing() -> None:
    assert parts_of("Our count used to take all day. Now it takes an hour.").keys() == {"situation", "outcome"}


def test_steps_with_a_label_are_steps() -> None:
    found = take_apart("Before: It was loud.\nResult: It is calm now.\nHow to copy it: 1. Listen; 2. Wait; 3. Speak")
    assert rules.steps(found.parts["steps"]) == ["Listen", "Wait", "Speak"]


@given(
    st.lists(
        st.sampled_from(
            ["Now it is calm, and we like it.", "Nobody asks.", "So we built a list.", "x" * 130, "It was loud."]
        )
    )
)
def test_a_proposal_is_cut_from_what_was_told(sentences: list[str]) -> None:
    found = take_apart(" ".join(sentences))
    if found.proposed:
        headline = found.parts["headline"]
        assert headline[1:] in " ".join(sentences)
        assert len(headline) <= rules.HEADLINE_MOST


# Labels


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
    assert parts_of(told) == dict(zip(("headline", "situation", "change", "outcome", "evidence"), texts, strict=True))


def test_labels_may_come_in_any_order_and_twice() -> None:
    parts = parts_of("Result: Nobody searches.\nBefore: We lost time.\nResult: Patients wait less.")
    assert parts == {"outcome": "Nobody searches.\nPatients wait less.", "situation": "We lost time."}


def test_what_stands_before_the_first_label_is_kept() -> None:
    parts = parts_of("We are a small ward.\nChange: We put up a page.\nOutcome: Nobody searches.")
    assert parts["situation"] == "We are a small ward."


def test_what_stands_before_the_first_label_goes_with_the_situation() -> None:
    parts = parts_of("We are a small ward.\nChange: We put up a page.\nBefore: It was loud.")
    assert parts == {"situation": "We are a small ward.\nIt was loud.", "change": "We put up a page."}


def test_one_label_may_add_what_has_no_cues() -> None:
    parts = parts_of("It used to be loud. So we built a list. Now it is calm here.\nEvidence: 45 → 10 minutes")
    assert (parts["outcome"], parts["evidence"]) == ("Now it is calm here.", "45 → 10 minutes")


def test_one_label_alone_is_an_ordinary_word() -> None:
    parts = parts_of("A better list.\nBefore: we lost time. It was bad.")
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
    parts = parts_of(told)
    assert "headline" not in parts
    assert all(rules.paragraph(part) for part in parts.values())
    kept = sum((words(part) for part in parts.values()), Counter())
    assert kept == words(re.sub(r"^\w+:", "", told, flags=re.MULTILINE))


def test_a_closing_quotation_mark_stays_with_its_quote() -> None:
    parts = parts_of('Calmer handovers. A nurse said: "It is loud here." Then we built a list.')
    assert parts["situation"] == 'A nurse said: "It is loud here."'


def test_a_first_sentence_without_letters_is_no_headline() -> None:
    parts = parts_of("10. 11. 2026!\nEverything was loud before. So we built a list.")
    assert "headline" not in parts
    assert "2026!" in parts["situation"]


def test_a_short_sentence_is_not_added_to_the_headline() -> None:
    parts = parts_of("Calmer handovers. Oh. So we built a list together. Now it is calm.")
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
    *(
        "It took 3 days, now 4 hours.",
        "12 → 3 calls",
        "Saves 3 hours a week.",
        "We now print it.",
        "Seit März tun wir es.",
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
    assert sum((words(part) for part in parts_of(told).values()), Counter()) == words(told)


@given(TOLD)
def test_no_sign_is_lost_but_the_full_stop_of_the_headline(told: str) -> None:
    parts = parts_of(told)
    lost = Counter("".join(told.split())) - Counter("".join("".join(parts.values()).split()))
    assert lost in (Counter(), Counter(".")) if "headline" in parts else lost == Counter()


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert take_apart(text).parts.keys() <= FIELDS


@given(TOLD.filter(lambda told: len(told) > rules.WHOLE_STORY))
def test_no_part_of_a_whole_story_is_too_short_to_be_kept(told: str) -> None:
    for field, part in take_apart(told).parts.items():
        with suppress(TextTooLong):
            {"headline": rules.headline, "evidence": rules.evidence}.get(field, rules.paragraph)(part)


@given(TOLD)
def test_a_headline_that_was_found_is_one(told: str) -> None:
    parts = parts_of(told)
    assert "headline" not in parts or rules.headline(parts["headline"]) == parts["headline"]
