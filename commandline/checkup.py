"""What the doctor checks: settings, database, credentials and directory; each is a line that says what to do."""

from collections.abc import Awaitable, Callable

import aiohttp
from sqlalchemy.ext.asyncio import AsyncSession

from bot.graph.granted import explained, granted, unknown
from bot.graph.sdk import scope
from bot.service.credentials import BotToken, NoToken
from settings import Settings, SettingsError
from stories import sealing
from stories.database import Database, DatabaseDown
from stories.outbox import Doubted, doubted
from stories.rounds import Rounds
from stories.seal import NAME
from stories.tables.people import Duty
from stories.waiting import tenants_waiting
from wiring import identity, opened, sealed


async def check(settings: Settings) -> int:
    """Prints what is well and what is missing; the exit code."""
    checks: list[tuple[str, Callable[[], Awaitable[str]]]] = [
        ("settings", lambda: _check_settings(settings)),
        ("database", lambda: _check_database(settings)),
        ("credentials", lambda: _check_credentials(settings)),
        ("directory", lambda: _check_directory(settings)),  # needs all the others
    ]
    failed = 0
    for name, check in checks:
        if failed and name == "directory":
            break
        try:
            print(f"ok      {name}: {await check()}")
        except (SettingsError, DatabaseDown, NoToken) as error:
            failed += 1
            print(f"missing {name}: {error}")
    return 1 if failed else 0


async def _check_settings(settings: Settings) -> str:
    settings.credentials()
    return f"app {settings.app_id} for tenant {settings.tenant_id}"


async def _check_database(settings: Settings) -> str:
    async with opened(settings) as database:
        async with database.answering(), database.session() as session:
            cards = [*map(_stands, await doubted(session)), *await other_seals(settings, session)]
            waits = [await _waits(database, tenant, settings) for tenant in await tenants_waiting(session)]
        well = "embedded in " + str(settings.data_dir) if not settings.database_url else "reached and up to date"
        return "\n          ".join([well, *cards, *waits])


async def _waits(database: Database, tenant: str, settings: Settings) -> str:
    """How long editors have been waited for, and whether there are any."""
    async with database.library(tenant) as library:
        queue = await library.waiting.queue()
        editors = len(await library.people.editors(settings.editors))
    since = f"{queue.oldest:%Y-%m-%d}" if queue.oldest else ""
    nobody = "" if editors else ", and RETOLD_EDITORS names nobody whom Retold knows"
    return f"waiting for an editor: {queue.many}, the oldest since {since}; editors: {editors}{nobody}"


async def other_seals(settings: Settings, session: AsyncSession) -> list[str]:
    """A line where stories were told without a name under another seal than the one that is here."""
    seal = sealed(settings) if settings.seal or (settings.data_dir / NAME).exists() else None
    strange = [kept for kept in await sealing.marks(session) if seal is None or seal.mark(kept.tenant) != kept.mark]
    if not strange:
        return []
    return ["stories were told without a name under another seal than this one: bring that one back, see RETOLD_SEAL"]


def _stands(cards: Doubted) -> str:
    """What an operator may want to look for in a channel."""
    shown = ", and show a story that was withdrawn" if cards.withdrawn else ""
    return f"cards that may stand in {cards.conversation_id} unknown to us: {cards.cards}{shown}"


async def _check_credentials(settings: Settings) -> str:
    settings.credentials()
    async with aiohttp.ClientSession() as session:
        await BotToken(identity(settings), session).get()
    return "the login service gave a token"


async def _check_directory(settings: Settings) -> str:
    """What Graph may tell us. Nothing of it is needed, so nothing of it is missing."""
    if not settings.graph_url:
        return "not read, since RETOLD_GRAPH_URL is empty"
    async with aiohttp.ClientSession() as session:
        token = await BotToken(identity(settings), session).of(scope(settings.graph_url))
    async with opened(settings) as database, database.answering(), database.library(settings.tenant_id) as library:
        parts = await Rounds(library.session, library.tenant).parts()
        lost = [
            line
            for duty, setting, ids in (
                (Duty.leader, "RETOLD_LEADERS", settings.leaders),
                (Duty.editor, "RETOLD_EDITORS", settings.editors),
            )
            for line in unknown(setting, ids, await library.people.sources(duty))
        ]
    return "\n          ".join([*explained(granted(token), parts), *(lost if parts else [])])
