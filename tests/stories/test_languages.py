"""In which language a text is, and what follows from it."""

import time
import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import cues, editing, languages
from stories.database import Database
from stories.evidence import Change, Observation
from stories.pieces import Story
from tests.stories.making import HERE, a_post, a_story
from tests.stories.telling_examples import STORIES

SENTENCES = [
    ("en", "We pinned one shared page and fill it in before we leave."),
    ("en", "It takes ten minutes instead of forty-five since we have a Schichtplan."),
    ("de", "Wir füllen die Checkliste vor dem Meeting im Teams-Channel aus."),
    ("de", "Seit Mai machen wir ein Standup mit dem Support, und das Backlog schrumpft."),
    ("fr", "On a mis en place un stand-up de 15 min avec le support et le marketing."),
    ("fr", "Le feedback des clients arrive le jour même, et on le lit en équipe."),
    ("es", "Hicimos una reunión de pie de 15 minutos con soporte y marketing."),
    ("es", "El feedback de los clientes llega el mismo día y lo leemos en equipo."),
]


@pytest.mark.parametrize(("language", "text"), SENTENCES)
@pytest.mark.parametrize("speaker", cues.CUES)
def test_a_sentence_is_in_the_language_it_is_written_in(language: str, text: str, speaker: str) -> None:
    assert languages.of(text, speaker) == languages.of(text.upper(), speaker) == language


@pytest.mark.parametrize("story", STORIES.strip().split("\n\n"))
def test_a_story_as_a_colleague_types_it_is_in_one_language(story: str) -> None:
    told = " ".join(line[2:] for line in story.splitlines())
    assert languages.of(told, "none of them") in cues.CUES


@pytest.mark.parametrize(
    "text",
    [
        *("", "45 → 10", "Feedback", "Teams Meeting", "https://example.org/a/very/long/address/of/a/page?x=1"),
        "Ogni mattina perdevamo mezz'ora a cercare gli appunti della notte precedente.",
        "Каждое утро мы искали записи ночной смены полчаса.",
        "1234567890 " * 9,
        "\n\n\n" * 30,
    ],
)
def test_what_cannot_be_told_is_in_the_speakers_language(text: str) -> None:
    assert languages.of(text, "de") == "de"


@given(st.text(max_size=300), st.sampled_from([*cues.CUES]))
def test_any_text_is_in_one_of_the_languages(text: str, speaker: str) -> None:
    assert languages.of(text, speaker) in cues.CUES


def test_it_takes_no_time_that_a_turn_would_notice() -> None:
    text = " ".join(text for _, text in SENTENCES) * 20
    languages.of(text, "en")
    assert min(timeit.repeat(lambda: languages.of(text, "en"), timer=time.process_time, number=5, repeat=3)) / 5 < 0.01


# What follows from it

FRENCH = {
    "situation": "Chaque matin, on perdait une demi-heure à chercher les notes de la nuit.",
    "change": "On a épinglé une page commune, et on la remplit avant de partir.",
    "evidence": "10 minutes au lieu de 45",
}


def untold(language: str) -> Story:
    """A draft by somebody who speaks this language."""
    return a_story(language=language, headline="", situation="", change="", outcome="")


async def test_a_story_is_in_the_language_of_its_words(database: Database) -> None:
    async with database.library(HERE) as library:
        story = await editing.begin(library, untold("en"), FRENCH)
        assert story.language == "fr"
        assert isinstance(story.reading, Change), "its evidence is read in it too"


async def test_evidence_is_read_again_once_the_language_is_known(database: Database) -> None:
    async with database.library(HERE) as library:
        story = untold("en")
        await editing.begin(library, story, {"evidence": FRENCH["evidence"]})
        assert (story.language, story.reading) == ("en", Observation())
        await editing.revise(library, story, FRENCH)
        assert story.language == "fr"
        assert isinstance(story.reading, Change)


async def test_a_few_words_leave_the_language_as_it_was(database: Database) -> None:
    async with database.library(HERE) as library:
        story = untold("de")
        await editing.begin(library, story, {"headline": "Stand-up"})
        assert story.language == "de"


async def test_a_choice_says_nothing_about_the_language(database: Database) -> None:
    async with database.library(HERE) as library:
        story = await editing.begin(library, untold("en"), FRENCH)
        story.language = "es"  # as an editor may have put it right
        await editing.revise(library, story, {"objective": "high-performance"})
        assert story.language == "es"


async def test_a_post_has_a_language_too(database: Database) -> None:
    async with database.library(HERE) as library:
        text = "Esta semana he leído tres historias de Soporte, y todas empezaron con un cambio pequeño."
        post = await editing.begin(library, a_post(language="en", text="", ask=""), {"text": text})
        assert post.language == "es"
