"""Introduces the rooms to each other: who opens what, who serves, who works; each lifetime is a visible block."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import aiohttp
from aiohttp import web

from bot.activities import Retold
from bot.addresses import Addresses
from bot.commands import tells
from bot.darkroom import Darkroom
from bot.dialogs.known import dialogs
from bot.directory import Directory, OwnDirectory, Speaker
from bot.graph.client import Graph
from bot.graph.parts import Wanted, parts
from bot.graph.reader import Reader
from bot.reminding import remind
from bot.service.adapter import PROMISED, Adapter, Newsroom, Patience
from bot.service.auth import Guard, TokenGuard
from bot.service.connector import Connector
from bot.service.credentials import AppIdentity, BotToken
from bot.service.doorway import Doorway, raise_file_limit
from bot.service.downloads import Downloads
from bot.service.endpoint import BODY_MOST, Endpoint, only_at_home
from bot.service.hosts import LoopbackHosts, ServiceHosts
from bot.service.keys import ServiceKeys
from bot.service.playing import PlaygroundGuard
from bot.service.replies import Replies
from bot.service.talks import Talks, forget_idle, prune
from bot.service.tidying import Tidying
from bot.service.watchdog import watched
from scheduler import schema
from scheduler.comparing import Comparing, installed
from scheduler.delivery import Courier, Uncertain
from scheduler.desk import NewsDesk
from scheduler.jobs import Calm, Queue
from scheduler.schedule import Polling, pollings, ticking
from settings import Settings, separated
from stories import asking, nudging, review
from stories.books import Books
from stories.database import Database
from stories.embedded import embedded_postgres
from stories.photos import JPEG
from stories.pieces import Post
from stories.seal import Seal
from stories.slots import next_night
from stories.waiting import tenants_waiting
from texts import LANGUAGES, words_for
from web import pages
from web.pictures import PATH, Pictures

log = logging.getLogger(__name__)

STOPPING = 6.0  # seconds in which everything that runs has to stop; whoever started us kills after 10 s or more
TURN_IN_HAND = 2.5  # seconds, twice, that a turn gets to end; all of them within STOPPING
YOUNG = 10_000  # new objects before the collector looks at them; after Python's 700 it took a ninth of every turn
FORGOTTEN = timedelta(days=1)  # after which a repeated activity is not recognised any more


Clock = Callable[[], datetime]


def wall_clock() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Wiring:
    """The rooms, introduced to each other."""

    database: Database
    queue: Queue
    desk: NewsDesk
    talks: Talks
    connector: Connector
    replies: Replies
    tidying: Tidying
    guard: Guard
    clock: Clock
    zone: str  # where people are of whom nobody knows
    nudged_after: timedelta  # since a leader shared something; none: nobody is nudged
    token: BotToken | None  # None in the playground, which nobody knows
    directory: Directory
    downloads: Downloads


@asynccontextmanager
async def opened(settings: Settings, clock: Clock | None = None, *, seals: bool = False) -> AsyncIterator[Database]:
    """The database of these settings, up to date; with a clock it remembers, and with its seal where it is to have it.

    Raises SettingsError and DatabaseDown.
    """
    books = Books(settings.filed(LANGUAGES, lambda key, language: words_for(language).objective(key), tells), clock)
    seal = sealed(settings) if seals else None
    async with AsyncExitStack() as stack:
        url = settings.database_url or await stack.enter_async_context(embedded_postgres(settings.data_dir))
        database = await stack.enter_async_context(Database.open(url, books, seal, settings.site))
        async with database.answering(), database.changing():
            await database.migrate()
            await schema.bring_up_to_date(database)
        yield database


@asynccontextmanager
async def wired(
    settings: Settings,
    playing: bool,
    clock: Clock = wall_clock,
    calm: Calm = next_night,
    compares: Callable[[], bool] = installed,
) -> AsyncIterator[Wiring]:
    async with (
        opened(settings, clock, seals=True) as database,
        Talks.open(database.url, database.seal) as talks,
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session,  # the one session everything goes out on
    ):
        queue = Queue(database, clock, calm, Comparing(database) if compares() else None)
        async with queue.open():
            guard: Guard
            if playing:
                hosts: ServiceHosts = (here := LoopbackHosts(settings.service_hosts))
                token, guard = None, PlaygroundGuard(here)
            else:
                hosts, keys = ServiceHosts(settings.service_hosts), ServiceKeys(session, settings.openid_url)
                token = BotToken(identity(settings), session)
                guard = TokenGuard(keys, settings.app_id, settings.token_issuer, settings.tenant_id, hosts)
            connector = Connector(session, hosts, token)
            replies = Replies(connector)
            async with Tidying.open(connector, replies, talks) as tidying:
                desk = NewsDesk(queue)
                directory = OwnDirectory(settings.leaders, settings.editors, settings.timezone, clock)
                yield Wiring(
                    database,
                    queue,
                    desk,
                    talks,
                    connector,
                    replies,
                    tidying,
                    guard,
                    clock,
                    settings.timezone,
                    timedelta(days=settings.nudge_days),
                    token,
                    directory,
                    Downloads(session, hosts, token),
                )


def site(settings: Settings, wiring: Wiring, patience: Patience = PROMISED) -> web.Application:
    """The web application: the endpoint, whether we are well, and the pages the app's listing links to."""
    newsroom = Newsroom(wiring.database, wiring.talks, wiring.desk, wiring.directory, dialogs(), wiring.clock)
    adapter = Adapter(Retold(), newsroom, wiring.replies, wiring.tidying, patience)

    async def healthz(request: web.Request) -> web.Response:
        database = "ok" if await wiring.database.answers() else "down"
        states = {"database": database, **wiring.queue.pulse.states()}
        return web.json_response(states, status=200 if set(states.values()) == {"ok"} else 503)

    async def show(request: web.Request) -> web.Response:
        page = pages.page(request.path, request.headers.get("Accept-Language", ""))
        return web.Response(text=page, content_type="text/html")

    shown = Pictures(wiring.database)

    async def show_picture(request: web.Request) -> web.Response:
        kind, key = request.match_info["kind"], request.match_info["key"]
        known = [each.value for each in request.if_none_match or ()]
        answer = await shown.answer(kind, key, known)
        return web.Response(
            status=answer.status,
            body=answer.body,
            headers=answer.headers,
            content_type=JPEG if answer.body else None,
        )

    playing = isinstance(wiring.guard, PlaygroundGuard)
    application = web.Application(client_max_size=BODY_MOST, middlewares=[only_at_home] if playing else [])
    application.router.add_post("/api/messages", Endpoint(wiring.guard, adapter).messages)
    application.router.add_get("/healthz", healthz)
    application.router.add_get(PATH, show_picture)
    for path in pages.PAGES:
        application.router.add_get(path, show)
    return application


def look_seldom_for_garbage() -> None:
    """What is there now stays: looking through it stopped every turn for 0.12 s, every other second."""
    gc.collect()
    gc.set_threshold(YOUNG)
    gc.freeze()


@asynccontextmanager
async def serving(settings: Settings, wiring: Wiring) -> AsyncIterator[None]:
    runner = web.AppRunner(site(settings, wiring), access_log=None, shutdown_timeout=TURN_IN_HAND)
    await runner.setup()
    try:
        await Doorway(runner, settings.host, settings.port, raise_file_limit()).start()
        look_seldom_for_garbage()
        async with watched():
            yield
    finally:
        wiring.replies.stop()
        await runner.cleanup()
        await wiring.replies.gone(STOPPING)


@asynccontextmanager
async def working(settings: Settings, wiring: Wiring) -> AsyncIterator[None]:
    """The worker and the scheduler, beside the block."""
    courier = Courier(wiring.database, wiring.connector, Uncertain(settings.uncertain))
    darkroom = Darkroom(wiring.database, wiring.downloads, wiring.desk, wiring.clock)
    async with (
        reading(settings, wiring) as reader,
        wiring.queue.working(courier, darkroom),
        ticking([*polled(wiring), *reader], wiring.clock, wiring.queue.pulse),
    ):
        yield


@asynccontextmanager
async def reading(settings: Settings, wiring: Wiring) -> AsyncIterator[list[Polling]]:
    """What is looked for in the organisation's directory, where there is one to read."""
    if wiring.token is None or not settings.graph_url:
        yield []
        return
    async with Graph.open(wiring.token.credential, settings.graph_url) as graph:
        reader = Reader(wiring.database, graph, parts(wanted(settings)), settings.tenant_id, wiring.clock)
        yield [Polling("the directory", 10, reader.look)]


@asynccontextmanager
async def together(*parts: AbstractAsyncContextManager[None], stopping: float = STOPPING) -> AsyncIterator[None]:
    """Starts these one after the other, and stops them all at the same time, within one deadline in seconds."""
    started: list[AbstractAsyncContextManager[None]] = []
    try:
        for part in parts:
            await part.__aenter__()
            started.append(part)
        yield
    finally:
        leaving = [asyncio.create_task(_left(part)) for part in started]
        if leaving:
            left, late = await asyncio.wait(leaving, timeout=stopping)
            for task in late:
                task.cancel()
                log.warning("not everything stopped within %s s", stopping)
            await asyncio.gather(*left)


async def _left(part: AbstractAsyncContextManager[None]) -> None:
    await part.__aexit__(None, None, None)


def polled(wiring: Wiring) -> list[Polling]:
    """What is looked for: what the desk has to send, and what the bot can forget."""

    async def forget(now: datetime) -> None:
        async with wiring.database.session() as session:
            await prune(session, now - FORGOTTEN)
            await forget_idle(session, now)

    addresses = Addresses(wiring.database, wiring.connector)

    async def half_told(now: datetime) -> None:
        async with wiring.database.session() as session:
            await remind(session, now, wiring.database.seal)

    async def waiting(now: datetime) -> None:
        async with wiring.database.session() as session:
            tenants = await tenants_waiting(session)
        for tenant in tenants:
            async with wiring.database.library(tenant) as library:
                await review.remind(library, await wiring.directory.reviewers(library.people), now)

    async def barriers(now: datetime) -> None:
        async with wiring.database.session() as session:
            tenants = await asking.tenants_hindered(session)
        for tenant in tenants:
            async with wiring.database.library(tenant) as library:
                editors = await wiring.directory.reviewers(library.people)
                await asking.gather(library, editors, await wiring.directory.heads(library.people), now)

    async def nudges(now: datetime) -> None:
        if not wiring.nudged_after:
            return
        async with wiring.database.session() as session:
            tenants = await nudging.tenants_talking(session)
        for tenant in tenants:
            async with wiring.database.library(tenant) as library:
                leaders = await wiring.directory.heads(library.people)
                await nudging.gather(library, leaders, wiring.nudged_after, now)

    async def leads(post: Post) -> bool:
        author = Speaker(post.tenant, post.author_id, post.author_name, post.language, service_url="", chat=None)
        async with wiring.database.library(post.tenant) as library:
            return await wiring.directory.leads(author, library.people)

    return [
        *pollings(wiring.database, wiring.desk, wiring.connector, leads, wiring.zone),
        Polling("activities to forget", 3_600, forget),
        Polling("addresses that are wanted", 10, addresses.look),
        Polling("stories that were left half-told", 300, half_told),
        Polling("stories that wait for an editor", 300, waiting),
        Polling("what stands in the way of several teams", 600, barriers),
        Polling("leaders who have not shared for a while", 3_600, nudges),
    ]


def sealed(settings: Settings) -> Seal | None:
    """What keeps apart who told a story without a name; None where it can't be kept, and then nobody can tell so."""
    if settings.seal:
        return Seal(settings.seal)
    try:
        return Seal.kept(settings.data_dir)
    except OSError as error:
        log.warning("nobody can tell without their name: no seal in %s (%s)", settings.data_dir, error.strerror)
        return None


def identity(settings: Settings) -> AppIdentity:
    """How the app proves to the service who it is."""
    return AppIdentity(
        settings.app_id,
        settings.tenant_id,
        settings.token_issuer,
        settings.app_password,
        settings.app_certificate,
        settings.login_url,
    )


def wanted(settings: Settings) -> Wanted:
    """What the directory is asked for."""
    grouped = "-" in settings.units  # an attribute has none, and an id of a group has
    return Wanted(
        attribute="" if grouped else settings.units,
        groups=tuple(separated(settings.units.lower())) if grouped else (),
        leaders=settings.leaders,
        editors=settings.editors,
    )
