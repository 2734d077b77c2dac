"""Draws every card in each theme at each width, and a page that shows the pictures side by side."""

import asyncio
from pathlib import Path

from cards.parts import as_json
from gallery.cards import sheets
from gallery.draw import DESK, PHONE, ROOT, chromium, drawn, picture
from gallery.themes import THEMES, Theme
from texts import words_for

IMAGES = ROOT / "docs" / "images"
LANGUAGE = "en"
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


async def draw(folder: Path) -> None:
    """Writes a picture per sheet, theme and width into the folder, and its index.html."""
    all = sheets(words_for(LANGUAGE))
    async with chromium() as browser:
        for sheet, shown in all.items():
            cards = {name: as_json(card) for name, card in shown.items()}
            for theme in THEMES:
                for width in (DESK, PHONE):
                    async with drawn(browser, cards, theme, width) as page:
                        (folder / _file(sheet, theme.name, width)).write_bytes(await picture(page))
        for name in ALONE:
            for theme in THEMES[:2]:
                async with drawn(browser, {name: as_json(all[name][name])}, theme, DESK) as page:
                    await page.add_style_tag(content="figcaption { display: none }")
                    (folder / f"{name}-{theme.name}.png").write_bytes(await picture(page))
    (folder / "index.html").write_text(_index(list(all)), encoding="utf-8")


def _file(sheet: str, theme: str, width: int) -> str:
    return f"{sheet}-{theme}-{width}.png"


def _index(sheets: list[str]) -> str:
    """A page with a row per sheet and width: light, dark, high contrast."""
    rows = [_row(sheet, width) for sheet in sheets for width in (DESK, PHONE)]
    return "\n".join([HEAD, "<h1>Retold’s cards, drawn from examples</h1>", *rows, ""])


def _row(sheet: str, width: int) -> str:
    pictures = "".join(_shown(sheet, theme, width) for theme in THEMES)
    return f"<h2>{sheet.capitalize()}, {width} px</h2>\n<div>{pictures}</div>"


def _shown(sheet: str, theme: Theme, width: int) -> str:
    file = _file(sheet, theme.name, width)
    return f'<a href="{file}"><img src="{file}" loading="lazy" alt="{sheet}, {theme.name}, {width} px"></a>'


if __name__ == "__main__":
    IMAGES.mkdir(parents=True, exist_ok=True)
    asyncio.run(draw(IMAGES))
