"""Each language is set as it is set in print: its quotation marks, apostrophes, spaces and dashes."""

import re
from collections.abc import Iterator

import pytest

from tests.texts.test_words import ROOT
from texts import LANGUAGES

LINE = re.compile(r"(?:(?P<key>[a-z][a-z0-9-]*) =)?\s*(?:\*?\[\w+\])?\s*(?P<text>.*)")
PLACEABLE = re.compile(r"\{[^}]*\}")
TYPED = ("command-", "word-", "said-")  # as people type it, on whatever keyboard
WRONG = {
    "an ellipsis is one sign": r"\.\.\.",
    "a space stands alone": r"(?<=\S)  +",
    "a dash is no hyphen": r" - | -- ",
    "nothing stands before a comma or a full stop": r" [,.](?!\d)",
}
PERCENT = r"X[ \u00a0]?%"
WRONG_IN = {
    "en": {"quotation marks are “ and ”": r"\"|„|«|»", "no space stands before ; : ! ?": r"[\s\u202f][;:!?](?!\w)"},
    "de": {
        "quotation marks are „ and “": r"\"|”|«|»",
        "no space stands before ; : ! ?": r"[\s\u202f][;:!?](?!\w)",
        "apostrophes are ’": r"\w'",
        "a narrow space stands before %": PERCENT,
    },
    "es": {
        "quotation marks are « and »": r"\"|“|”|„",
        "no space stands before ; : ! ?": r"[\s\u202f][;:!?](?!\w)",
        "questions and exclamations open, too": r"^[^¿]*\?|^[^¡]*!",
        "apostrophes are ’": r"\w'",
        "a narrow space stands before %": PERCENT,
    },
    "fr": {
        "quotation marks are « and »": r"\"|“|”|„",
        "a narrow space stands before ; : ! ?": r"[^\u202f\s?!][;:!?](?!\w|//)|[ \u00a0][;:!?](?!\w)",
        "a narrow space stands within « and »": r"«(?!\u202f)|(?<!\u202f)»",
        "apostrophes are ’": r"\w'",
        "a narrow space stands before %": PERCENT,
    },
}


def said(language: str) -> Iterator[tuple[int, str]]:
    """Each line of text with its number; what is filled in is an X."""
    key = ""
    for number, line in enumerate((ROOT / "texts" / f"{language}.ftl").read_text(encoding="utf-8").split("\n"), 1):
        found = LINE.fullmatch(line)
        if line.startswith("#") or found is None:
            continue
        key = found["key"] or key
        text = PLACEABLE.sub("X", found["text"])
        if text.endswith("->") or text in ("", "}") or key.startswith(TYPED):
            continue
        yield number, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_set_as_in_print(language: str) -> None:
    rules = {**WRONG, **WRONG_IN[language]}
    found = [
        f"{number}: {text} ({rule})"
        for number, text in said(language)
        for rule, wrong in rules.items()
        if re.search(wrong, text)
    ]
    assert found == []


def test_every_language_has_its_rules() -> None:
    assert set(WRONG_IN) == set(LANGUAGES)
