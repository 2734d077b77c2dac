"""Draws every card in each theme at each width, and in each language on a phone; and a page that shows them.

`python -m gallery letter setup` draws these sheets alone.
"""

import asyncio
import sys
from collections.abc import Collection, Mapping
from pathlib import Path

from playwright.async_api import Page

from gallery.cards import sheets
from gallery.draw import DESK, PHONE, ROOT, CutOff, chromium, cut_off, drawn, picture, split_words
from gallery.pieces import Cards
from gallery.themes import THEMES
from texts import LANGUAGES, words_for

IMAGES = ROOT / "docs" / "images"
LANGUAGE, *OTHERS = LANGUAGES
ALONE = ("digest", "story")  # cards that the README shows by themselves
HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Retold’s cards</title>
<style>
body { font: 16px sans-serif; margin: 24px }
div { display: flex; gap: 8px }
a { flex: 1 }
img { width: 100% }
</style>"""


async def draw(folder: Path, only: Collection[str] = ()) -> None:
    """Writes a picture per sheet, theme and width into the folder, and its index.html; or `only` some sheets."""
    all = sheets(words_for(LANGUAGE))
    (folder / "index.html").write_text(_index(list(all)), encoding="utf-8")
    chosen = set(only or all)
    async with chromium() as browser:
        for sheet, shown in _only(chosen, all):
            cards = {name: card.written for name, card in shown.items()}
            for theme in THEMES:
                for width in (DESK, PHONE):
                    async with drawn(browser, cards, theme, width) as page:
                        (folder / _file(sheet, theme.name, width)).write_bytes(await _whole(page))
        for language in OTHERS:
            for sheet, shown in _only(chosen, sheets(words_for(language))):
                cards = {name: card.written for name, card in shown.items()}
                async with drawn(browser, cards, THEMES[0], PHONE) as page:
                    (folder / _file(sheet, language, PHONE)).write_bytes(await _whole(page))
        for name in chosen.intersection(ALONE):
            for theme in THEMES[:2]:
                async with drawn(browser, {name: all[name][name].written}, theme, DESK) as page:
                    await page.add_style_tag(content="figcaption { display: none }")
                    (folder / f"{name}-{theme.name}.png").write_bytes(await picture(page))


def _only(chosen: Collection[str], all: Mapping[str, Cards]) -> list[tuple[str, Cards]]:
    return [(sheet, shown) for sheet, shown in all.items() if sheet in chosen]


async def _whole(page: Page) -> bytes:
    """The page's picture. Raises CutOff where something on it is cut off, or broken inside a word."""
    if lost := [*await cut_off(page), *await split_words(page)]:
        raise CutOff(", ".join(lost))
    return await picture(page)


def _file(sheet: str, look: str, width: int) -> str:
    return f"{sheet}-{look}-{width}.png"


def _index(sheets: list[str]) -> str:
    """A page with a row per sheet and width: light, dark, high contrast, and on a phone the other languages."""
    themes = [theme.name for theme in THEMES]
    looks = ((DESK, themes), (PHONE, [*themes, *OTHERS]))
    rows = [_row(sheet, width, each) for sheet in sheets for width, each in looks]
    return "\n".join([HEAD, "<h1>Retold’s cards, drawn from examples</h1>", *rows, ""])


def _row(sheet: str, width: int, looks: list[str]) -> str:
    pictures = "".join(_shown(sheet, look, width) for look in looks)
    return f"<h2>{sheet.capitalize()}, {width} px</h2>\n<div>{pictures}</div>"


def _shown(sheet: str, look: str, width: int) -> str:
    file = _file(sheet, look, width)
    return f'<a href="{file}"><img src="{file}" loading="lazy" alt="{sheet}, {look}, {width} px"></a>'


if __name__ == "__main__":
    IMAGES.mkdir(parents=True, exist_ok=True)
    asyncio.run(draw(IMAGES, sys.argv[1:]))
