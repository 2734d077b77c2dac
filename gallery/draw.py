"""Draws cards with Microsoft's own renderer in a headless Chromium."""

import io
import json
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from string import Template
from typing import Any

from PIL import Image
from playwright.async_api import Browser, Page, async_playwright

from gallery.themes import Theme, css, host

ROOT = Path(__file__).parents[1]
RENDERER = ROOT / "node_modules" / "adaptivecards" / "dist" / "adaptivecards.min.js"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
QUIETLY = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND")
DESK, PHONE = 1280, 390  # pixels of a window's width
ACROSS = {DESK: 2, PHONE: 3}  # cards side by side in a picture
MARGIN = {DESK: 0, PHONE: 8}  # what a phone keeps free beside a card
COLOURS = 256  # of a picture; enough for text, a few tints and the signs

Json = dict[str, Any]


class NoRenderer(Exception):
    """A tool that draws is missing; the message says which."""


class CutOff(Exception):
    """On these cards something is cut off, or broken inside a word."""


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A browser without network. Raises NoRenderer."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        raise NoRenderer(f"no browser was found: install one of {', '.join(BROWSERS)}")
    if not RENDERER.is_file():
        raise NoRenderer("Microsoft's renderer is not here: npm ci")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=QUIETLY)
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def drawn(browser: Browser, cards: Mapping[str, Json], theme: Theme, width: int) -> AsyncIterator[Page]:
    """A page with these cards as they look in a window of this width."""
    across = min(ACROSS[width], len(cards))
    page = await browser.new_page(viewport={"width": across * (_column(width) + 16) + 8, "height": 100})
    try:
        await page.set_content(_page(cards, theme, width, across))
        yield page
    finally:
        await page.close()


async def heights(page: Page) -> dict[str, float]:
    """How tall each card is, in pixels."""
    script = "all => Object.fromEntries(all.map(f => [f.dataset.name, f.querySelector('.frame').offsetHeight]))"
    measured: dict[str, float] = await page.eval_on_selector_all("figure", script)
    return measured


async def cut_off(page: Page) -> list[str]:
    """The cards of which something reaches beyond the right edge, or is shortened to an ellipsis."""
    script = """all => all.filter(figure => {
        const edge = figure.querySelector('.frame').getBoundingClientRect().right;
        return [...figure.querySelectorAll('.frame *')].some(
            each => each.getBoundingClientRect().right > edge + 1 ||
                (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).textOverflow === 'ellipsis'));
    }).map(figure => figure.dataset.name)"""
    found: list[str] = await page.eval_on_selector_all("figure", script)
    return found


async def split_words(page: Page) -> list[str]:
    """The words that a line's end breaks in two, each with its card."""
    script = r"""all => all.flatMap(figure => {
        const broken = [], range = document.createRange();
        const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode())
            for (const word of text.data.matchAll(/\p{L}+/gu)) {
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                const lines = new Set([...range.getClientRects()].map(part => Math.round(part.top)));
                if (lines.size > 1) broken.push(`${figure.dataset.name}: ${word[0]}`);
            }
        return broken;
    })"""
    found: list[str] = await page.eval_on_selector_all("figure", script)
    return found


async def picture(page: Page) -> bytes:
    """The page as a small PNG."""
    shot = Image.open(io.BytesIO(await page.screenshot(full_page=True, animations="disabled")))
    small = io.BytesIO()
    shot.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(small, "PNG", optimize=True)
    return small.getvalue()


def _page(cards: Mapping[str, Json], theme: Theme, width: int, across: int) -> str:
    template = Template((Path(__file__).parent / "page.html").read_text(encoding="utf-8"))
    column = _column(width)
    return template.safe_substitute(
        palette=css(theme),
        column=column,
        wide=across * column + (across - 1) * 16,
        margin=f"0 {MARGIN[width]}px",
        renderer=RENDERER.read_text(encoding="utf-8"),
        host=json.dumps(host(theme)),
        framed=json.dumps(theme.name == "contrast"),
        cards=json.dumps(cards).replace("</", "<\\/"),
    )


def _column(width: int) -> int:
    """How wide a card stands in a window: the client's own bars take some of a wide one."""
    return width if width == PHONE else width // 2
