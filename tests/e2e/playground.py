"""Plays a person who talks to the bot in Microsoft's Agents Playground."""

from __future__ import annotations

import asyncio
import re
import shutil
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from playwright.async_api import CDPSession, FloatRect, Locator, Page, ViewportSize, async_playwright, expect
from yarl import URL

import playground as client

Theme = Literal["light", "dark", "contrast"]

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
OFFLINE = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)
CALM = """
[role=toolbar], div:has([title="Hide log panel"]):not(:has([role=tree])) { display: none !important }
@media (max-width: 600px) {
    div:has([role=tree]):not(:has([data-lexical-editor])) { display: none !important }
    div:has(> .ac-preview-panel) { max-width: calc(100vw - 110px) }
    div { min-width: 0 !important }
}
* { font-family: "Segoe UI", "Liberation Sans", sans-serif !important }
"""  # no developer tools; at a phone's width only the conversation, which else never gets narrower than 600 px
NO_NOTES = '[aria-label="Display Invoked Message"] { display: none !important }'  # the bar below an answered card
DESKTOP: ViewportSize = {"width": 1280, "height": 2000}  # so tall that a card is seen whole
SCALE = 1.5  # pixels of a picture per pixel on the page
FRAME = 6  # pixels around a card in its picture
NEWEST = 3  # messages, or posts in a channel, among which the person looks


class NoBrowser(Exception):
    """There is no browser to drive; the message says which would do."""


class Playground:
    """One person at one browser window; every verb waits until it can be done."""

    def __init__(self, page: Page, devtools: CDPSession) -> None:
        self.page = page
        self._devtools = devtools
        self._posts = page.locator(".fui-Card[role=group]").filter(has=page.get_by_label("Show more information"))
        self._in_channel = False

    async def open_personal_chat(self) -> None:
        await self._open("Personal Chat")
        self._in_channel = False

    @property
    def service_url(self) -> str:
        """Where this client takes what the bot says."""
        return f"http://localhost:{URL(self.page.url).port}/_connector"

    async def open_channel(self, name: str) -> None:
        """Opens *name* ("General", "Announcements"); the first time, the bot learns that it was added."""
        await self._open(re.compile(f"- {re.escape(name)}$"))
        self._in_channel = True

    async def says(self, text: str) -> None:
        """Sends *text*; in a channel as a new post, which reaches the bot only with a mention."""
        await self._composer.focus()
        await self.page.keyboard.insert_text(text)
        await self._send()

    async def mentions_bot(self, text: str) -> None:
        """Sends *text* after an @mention of the bot, the first name the Playground suggests."""
        await self._composer.focus()
        await self.page.keyboard.type("@")
        await self.page.get_by_label("Typeahead menu").get_by_role("menuitem").first.click()
        await self.page.keyboard.insert_text(f" {text}")
        await self._send()

    async def hears(self, text: str, timeout: float = 10) -> None:
        """Waits up to *timeout* seconds until *text* is visible in the newest messages; spacing does not matter."""
        wanted, patience = _flat(text), time.monotonic() + timeout
        while wanted not in _flat(newest := await self.reads()):
            if time.monotonic() > patience:
                raise AssertionError(f"Nobody said {text!r} within {timeout:g} s. The newest messages:\n{newest}")
            await asyncio.sleep(0.05)

    async def misses(self, text: str, timeout: float = 10) -> None:
        """Waits up to *timeout* seconds until *text* can't be read in the newest messages any more."""
        patience = time.monotonic() + timeout
        while _flat(text) in _flat(newest := await self.reads()):
            if time.monotonic() > patience:
                raise AssertionError(f"{text!r} still stands there after {timeout:g} s. The newest messages:\n{newest}")
            await asyncio.sleep(0.05)

    async def reads(self) -> str:
        """The visible text of the newest messages, oldest first."""
        if self._in_channel:  # the newest post stands on top
            return "\n\n".join(reversed((await self._posts.all_inner_texts())[:NEWEST]))
        return "\n\n".join((await self.page.locator(".fai-OutputCard").all_inner_texts())[-NEWEST:])

    async def clicks(self, name: str) -> None:
        """Presses the newest enabled button called *name*, on a card or below the last message."""
        button = self.page.get_by_role("button", name=name, exact=True, disabled=False)
        await (await self._newest(button)).click()

    async def clicks_row(self, begins: str) -> None:
        """Presses the newest row or word whose name, which may only be heard, *begins* so."""
        row = self.page.get_by_role("button", name=re.compile(f"^{re.escape(begins)}"), disabled=False)
        await (await self._newest(row)).click()

    async def clicks_in_menu(self, name: str) -> None:
        """Presses *name* in the newest card's "…" menu: secondary actions and all beyond the sixth."""
        await self.clicks("More options")
        await self.page.get_by_role("menuitem", name=name, exact=True).click()

    async def fills(self, label: str, text: str) -> None:
        """Writes *text* into the newest text or number field called *label*."""
        field = self.page.get_by_role("textbox", name=label, exact=True)
        number = self.page.get_by_role("spinbutton", name=label, exact=True)
        await (await self._newest(field.or_(number))).fill(text)

    async def chooses(self, label: str, option: str) -> None:
        """Picks *option* in the newest list, time field or button group called *label*."""
        listed = self.page.get_by_role("combobox", name=label, exact=True)
        single = self.page.get_by_role("radiogroup", name=label, exact=True)
        several = self.page.get_by_role("checkbox", name=f"{label} {option}", exact=True)
        choice = await self._newest(listed.or_(single).or_(several))
        match await choice.get_attribute("role"):
            case "combobox":
                await choice.click()
                await self.page.get_by_role("option", name=option, exact=True).click()
            case "radiogroup":
                await choice.get_by_role("radio", name=option, exact=True).check()
            case _:
                await choice.check()

    async def theme(self, theme: Theme) -> None:
        """Shows the client in *theme*. Dark is Chromium's own darkening: the Playground itself knows only light."""
        await self._devtools.send("Emulation.setAutoDarkModeOverride", {"enabled": theme == "dark"})
        await self.page.emulate_media(
            color_scheme="light" if theme == "light" else "dark",
            forced_colors="active" if theme == "contrast" else "none",
        )

    async def width(self, pixels: int) -> None:
        await self.page.set_viewport_size({"width": pixels, "height": DESKTOP["height"]})

    async def screenshot(self, path: Path) -> None:
        await self.page.screenshot(path=path)

    async def photographs_card(self, path: Path) -> None:
        """Takes a picture of the newest card alone, with its frame and nothing pointed at."""
        card = await self._newest(self.page.locator(".ac-adaptiveCard"))
        await card.scroll_into_view_if_needed()
        await self.page.mouse.move(0, 0)
        box = await _at_rest(card)
        frame = FloatRect(
            x=box["x"] - FRAME, y=box["y"] - FRAME, width=box["width"] + 2 * FRAME, height=box["height"] + 2 * FRAME
        )
        await self.page.screenshot(path=path, clip=frame, animations="disabled", caret="hide", style=NO_NOTES)

    async def _open(self, name: str | re.Pattern[str]) -> None:
        size = self.page.viewport_size or DESKTOP
        await self.page.set_viewport_size(DESKTOP)  # a narrow window has no list of conversations
        conversation = self.page.get_by_role("treeitem", name=name)
        await conversation.click()
        await expect(self._composer).to_be_visible()
        await self.width(size["width"])

    async def _newest(self, control: Locator) -> Locator:
        """The *control* furthest down in a chat, or in a channel's topmost post that has one."""
        await expect(control.last).to_be_visible(timeout=10_000)
        if not self._in_channel:
            return control.last
        return self._posts.filter(has=control).first.locator(control).last

    async def _send(self) -> None:
        await self.page.keyboard.press("Enter")
        await expect(self._composer).to_have_text("")

    @property
    def _composer(self) -> Locator:
        """Where a new message or post is written: a chat's only field, a channel's first."""
        return self.page.locator("[data-lexical-editor=true][role=textbox]").first


@asynccontextmanager
async def open_playground(bot: str, port: int, seats: Path = client.CONFIG) -> AsyncIterator[Playground]:
    """Starts the Playground for the *bot*'s messages URL, and a browser with it. Raises NoClient or NoBrowser.

    *seats* is the Playground's settings file, which names the person at the browser.

    The bot must already answer, because the personal chat opens, and is announced to it, at once.
    """
    async with _serving(bot, port, seats) as address, async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=browser(), args=OFFLINE)
        try:
            page = await chromium.new_page(viewport=DESKTOP, device_scale_factor=SCALE)
            await page.goto(address)
            await page.add_style_tag(content=CALM)
            person = Playground(page, await page.context.new_cdp_session(page))
            await person.open_personal_chat()
            yield person
        finally:
            await chromium.close()


@asynccontextmanager
async def _serving(bot: str, port: int, seats: Path) -> AsyncIterator[str]:
    """Runs the Playground's server on the loopback address and gives its address."""
    with TemporaryDirectory() as folder:  # for its log; a settings file lying about is not picked up either
        server = await asyncio.create_subprocess_exec(
            *client.command(bot, port),
            cwd=folder,
            env=client.environment(seats) | {"TEAMSAPPTESTER_BROWSER": "none"},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        try:
            await asyncio.wait_for(_listening(server, port), timeout=30)
            yield f"http://127.0.0.1:{port}"
        finally:
            if server.returncode is None:
                server.terminate()
            await server.communicate()


async def _listening(server: asyncio.subprocess.Process, port: int) -> None:
    """Waits for the line that says the server is up; it quietly takes another port when its own is busy."""
    assert server.stdout
    said = ""
    async for line in server.stdout:
        said += line.decode()
        if f"Listening on {port}\n" in said:
            return
        if "Listening on" in said:
            break
    raise RuntimeError(f"The Playground does not listen on port {port}. It said:\n{said}")


def browser() -> str:
    """The path of a browser on this machine. Raises NoBrowser."""
    for name in BROWSERS:
        if path := shutil.which(name):
            return path
    raise NoBrowser(f"no browser was found: install one of {', '.join(BROWSERS)}")


async def _at_rest(element: Locator) -> FloatRect:
    """Where an element stands once it has stopped moving."""
    was, box = None, await element.bounding_box()
    while box is None or box != was:
        await asyncio.sleep(0.2)
        was, box = box, await element.bounding_box()
    return box


def _flat(text: str) -> str:
    return " ".join(text.split())
