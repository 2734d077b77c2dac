"""Every card drawn by Microsoft's renderer: nothing is lost, nothing is cut off, and a digest is no scroll."""

import os
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser

from gallery.cards import every_card
from gallery.draw import DESK, PHONE, NoRenderer, chromium, cut_off, drawn, heights, picture, split_words
from gallery.themes import THEMES
from tests.cards.examples import WORDS, Json
from texts import Words, words_for

pytestmark = pytest.mark.e2e

DIGEST_MOST = 1_350  # pixels of a folded digest of six items on a phone
EN = words_for("en")


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    """A browser; where it or the renderer is missing the tests are skipped, but on CI they fail."""
    try:
        async with chromium() as opened:
            yield opened
    except NoRenderer as missing:
        if os.environ.get("CI"):
            pytest.fail(f"{missing}")
        pytest.skip(f"{missing}")


def cards(words: Words) -> dict[str, Json]:
    return {name: card.written for name, card in every_card(words).items()}


@pytest.mark.parametrize("width", [DESK, PHONE])
@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.language)
async def test_every_card_is_drawn_whole(browser: Browser, words: Words, width: int) -> None:
    async with drawn(browser, cards(words), THEMES[0], width) as page:
        tall = await heights(page)
        assert tall.keys() == cards(words).keys()
        assert min(tall.values()) > 40
        assert await cut_off(page) == []
        assert await split_words(page) == []


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.language)
async def test_a_digest_of_six_is_no_scroll(browser: Browser, words: Words) -> None:
    async with drawn(browser, {"digest": cards(words)["digest"]}, THEMES[0], PHONE) as page:
        assert (await heights(page))["digest"] < DIGEST_MOST


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
async def test_a_picture_is_small(browser: Browser, theme: object) -> None:
    shown = next(each for each in THEMES if each is theme)
    async with drawn(browser, {"digest": cards(EN)["digest"]}, shown, PHONE) as page:
        shot = await picture(page)
    assert shot.startswith(b"\x89PNG")
    assert len(shot) < 200_000


async def test_sees_what_is_cut_off(browser: Browser) -> None:
    """The test above can fail."""
    wide = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "x" * 300, "wrap": False}]}
    async with drawn(browser, {"wide": wide}, THEMES[0], PHONE) as page:
        assert await cut_off(page) == ["wide"]


async def test_sees_what_is_broken_inside_a_word(browser: Browser) -> None:
    text = {"type": "TextBlock", "text": "Someverylongwordthatnobodyeverhyphenatesandwhichnolinecanhold", "wrap": True}
    words = ("Zurück", "Überspringen", "Für später speichern", "Abbrechen")
    narrow = [
        {"type": "Column", "width": "auto", "items": [{"type": "TextBlock", "text": each, "wrap": True}]}
        for each in words
    ]
    row = {"type": "ColumnSet", "columns": narrow}
    shown = {
        name: {"type": "AdaptiveCard", "version": "1.5", "body": [each]}
        for name, each in (("long", text), ("row", row))
    }
    async with drawn(browser, shown, THEMES[0], PHONE) as page:
        assert {each.split(":")[0] for each in await split_words(page)} == {"long", "row"}
