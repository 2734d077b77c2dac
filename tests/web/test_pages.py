"""The pages that the app's listing links to, in the language a browser asks for."""

import pytest

from web.pages import PAGES, page


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("de", "de"),
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("DE-at", "de"),
        ("en;q=0.5, de;q=0.8", "de"),
        ("de;q=0.3, en", "en"),
        ("fr-FR, fr;q=0.9, de;q=0.5, en;q=0.4", "fr"),
        ("it-IT, it;q=0.9, de;q=0.5, en;q=0.4", "de"),
        ("es-MX,es;q=0.9", "es"),
        ("de;q=0, en;q=0.1", "en"),
        ("de;q=0", "en"),
        ("de;q=much, en;q=0.1", "en"),
        ("it, pt", "en"),
        ("*", "en"),
        (";q=1,,;", "en"),
        ("it," * 10 + "de", "en"),
        ("x" * 100_000, "en"),
    ],
)
def test_speaks_the_language_that_is_liked_best(accepted: str, language: str) -> None:
    assert f'<html lang="{language}">' in page("/", accepted)


@pytest.mark.parametrize("path", PAGES)
def test_says_something_under_a_title(path: str) -> None:
    assert "<h1>" in page(path, "en")
    assert "<p>" in page(path, "de")
