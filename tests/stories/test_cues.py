"""The cues of each language: found by lying in the folder, written as they are looked up."""

from dataclasses import fields
from pathlib import Path

import pytest

from stories import cues
from stories.cues.kinds import Cues

PHRASES = [field.name for field in fields(Cues) if field.type is str and field.name != "decimals"]


def test_a_language_is_what_lies_in_the_folder() -> None:
    files = {file.stem for file in Path(cues.__path__[0]).glob("*.py")} - {"__init__", "kinds"}
    assert set(cues.CUES) == files >= {"en", "de", "fr", "es"}


@pytest.mark.parametrize("language", cues.CUES)
def test_phrases_are_written_as_they_are_looked_up(language: str) -> None:
    for name in PHRASES:
        listed = cues.listed(getattr(cues.CUES[language], name))
        assert [phrase for phrase in listed if phrase != phrase.casefold().replace("ss", "ss")] == [
            phrase for phrase in listed if "ß" in phrase
        ], name


@pytest.mark.parametrize("language", cues.CUES)
def test_all_tens_are_spelled(language: str) -> None:
    assert {str(ten) for ten in range(20, 100, 10)} <= set(cues.CUES[language].numbers.values())


@pytest.mark.parametrize(
    "word", ["stories", "about", "please", "the", "geschichten", "über", "zu", "bitte", "sur", "sobre"]
)
def test_a_search_does_without_these(word: str) -> None:
    assert any(word in each.vocabulary("fillers") for each in cues.CUES.values())
