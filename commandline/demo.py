"""`demo`: fills the library with the example company, offers to where nobody was yet, and takes it out again."""

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import playground
from commandline.whose import serves, tenant
from examples import company, telling
from examples.removing import remove
from scheduler.desk import NewsDesk
from scheduler.jobs import Queue
from settings import Settings, SettingsError
from stories.database import Database
from wiring import opened, wall_clock

OUT = "To take it out again: python app.py demo --remove"
YES = ("y", "j", "o", "s")  # as people say it in our four languages


async def fill(settings: Settings, sure: bool) -> int:
    """Fills in the company; the exit code. Raises SettingsError where Retold serves people, unless they are sure."""
    if serves(settings) and not sure:
        raise SettingsError(
            "The settings name credentials, so this database serves people. To show an example company to everybody "
            "there, run: python app.py demo --yes-in-production"
        )
    async with opened(settings) as database, database.answering():
        print(await _filled(database, tenant(settings), settings.timezone), flush=True)
    return 0


async def take_out(settings: Settings) -> int:
    """Takes the company out again; the exit code."""
    async with opened(settings) as database, database.answering():
        queue = Queue(database, wall_clock)
        async with queue.open(), database.library(tenant(settings)) as library:
            editions = await remove(library)
            for edition in editions or ():
                await NewsDesk(queue).refresh(library, edition)
    if editions is None:
        print("There is no example company here.")
    else:
        told = f" {len(editions)} digests that told of it are drawn anew." if editions else ""
        print(f"The example company is gone, and what people said about its stories. What they told stays.{told}")
    return 0


async def offer(settings: Settings, database: Database) -> None:
    """Where nobody ever was: fills in the company when the setting says so, or whoever sits there presses a key."""
    async with database.session() as session:
        if not await telling.empty(session):
            return
    if settings.demo or (_somebody_is_there() and await _agrees()):
        print(await _filled(database, playground.tenant(), settings.timezone), flush=True)


async def _filled(database: Database, tenant: str, zone: str) -> str:
    """Tells everything in one transaction; a sentence that says what there is now."""
    async with database.library(tenant) as library:
        news = await telling.fill(library, wall_clock(), zone)
    there = f"{len(company.people())} people and {len(company.stories())} stories, each marked as an example"
    return f"The example company is here: {there}. {OUT}" if news else f"The example company was here already. {OUT}"


def _somebody_is_there() -> bool:
    """Whether a person sits at the terminal: nobody does on CI, in a pipe or under a supervisor."""
    return sys.stdin.isatty() and sys.stdout.isatty() and not os.environ.get("CI")


async def _agrees() -> bool:
    many = f"{len(company.people())} people, {len(company.stories())} stories, all marked"
    print(f"Nobody is here yet. Fill in an example company ({many})? [y/N] ", end="", flush=True)
    pressed = await _pressed()
    print(pressed if pressed.isprintable() else "")
    return pressed.casefold() in YES


async def _pressed() -> str:
    """The next key, without Enter; waiting for it ends like everything else when we are stopped."""
    stdin, loop = sys.stdin.fileno(), asyncio.get_running_loop()
    pressed: asyncio.Future[bytes] = loop.create_future()

    def read() -> None:
        loop.remove_reader(stdin)
        pressed.set_result(os.read(stdin, 16))

    with _key_by_key(stdin):
        loop.add_reader(stdin, read)
        try:
            return (await pressed).decode(errors="replace")
        finally:
            loop.remove_reader(stdin)


@contextmanager
def _key_by_key(terminal: int) -> Iterator[None]:
    """The terminal gives each key at once, and is afterwards as it was."""
    import termios
    import tty

    before = termios.tcgetattr(terminal)
    tty.setcbreak(terminal)
    try:
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
