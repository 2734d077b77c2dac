"""The command line: try it out, serve, work, send, check. wiring.py introduces the rooms that do it."""

import asyncio
import logging
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import aiohttp
import typer

import playground as client
from bot.service.credentials import BotToken, NoToken
from bot.service.hosts import is_loopback
from manifest.package import ManifestError, build
from scheduler.desk import NewsDesk, send_now
from scheduler.jobs import Queue
from settings import Settings, SettingsError
from stories.channels import listening
from stories.database import Database, DatabaseDown
from stories.models import DeliveryState
from wiring import identity, opened, serving, wall_clock, wired, working

WATCHED = timedelta(minutes=1)  # for which `digest now` watches what becomes of it

cli = typer.Typer(add_completion=False, no_args_is_help=True, help="Retold: good practices, retold where others work.")
digest = typer.Typer(no_args_is_help=True, help="Digests in channels.")
cli.add_typer(digest, name="digest")


@cli.command()
def playground(
    with_client: Annotated[
        bool, typer.Option("--client/--no-client", help="Start Microsoft's Agents Playground beside the bot.")
    ] = True,
) -> None:
    """Try Retold on this machine: embedded database, no credentials, loopback only."""
    _run(lambda settings: _playground(settings, with_client))


@cli.command()
def serve(
    with_worker: Annotated[bool, typer.Option("--worker/--no-worker", help="Run the worker in this process.")] = True,
) -> None:
    """Serve Teams: the endpoint, and the worker and scheduler with it."""
    _run(lambda settings: _serve(settings.credentials(), with_worker))


@cli.command()
def worker() -> None:
    """Only the worker and the scheduler, for more machines."""
    _run(lambda settings: _worker(settings.credentials()))


@digest.command("now")
def digest_now(
    channel: Annotated[str, typer.Option(help="Only this channel (its conversation id).")] = "",
) -> None:
    """Send a digest at once to every channel that has something new to hear."""
    _run(lambda settings: _digest_now(settings, channel))


@cli.command("manifest")
def manifest_command(
    to: Annotated[Path, typer.Option(help="Where the app package is written.")] = Path("var/retold.zip"),
) -> None:
    """Write the Teams app package."""
    _run(lambda settings: _manifest(settings, to))


@cli.command()
def doctor() -> None:
    """Check settings, database and credentials, and say what to do."""
    _run(_doctor)


async def _playground(settings: Settings, with_client: bool) -> int:
    if not is_loopback(settings.host):
        raise SettingsError("RETOLD_HOST has to be a loopback address such as 127.0.0.1 in the playground.")
    endpoint = f"http://{settings.host}:{settings.port}/api/messages"
    async with AsyncExitStack() as stack:
        wiring = await stack.enter_async_context(wired(settings, playing=True))
        await stack.enter_async_context(serving(settings, wiring))
        await stack.enter_async_context(working(settings, wiring))
        print(f"Retold answers at {endpoint}", flush=True)
        try:
            if with_client:
                address = await stack.enter_async_context(client.client(endpoint))
                print(f"Open {address} in a browser, and type: tell a story", flush=True)
        except client.NoClient as error:
            print(f"{error}. Retold runs without it; any Bot Framework client can talk to it.", flush=True)
        await _asked_to_stop()
    return 0


async def _serve(settings: Settings, with_worker: bool) -> int:
    async with AsyncExitStack() as stack:
        wiring = await stack.enter_async_context(wired(settings, playing=False))
        await stack.enter_async_context(serving(settings, wiring))
        if with_worker:
            await stack.enter_async_context(working(settings, wiring))
        print(f"Retold answers at http://{settings.host}:{settings.port}/api/messages", flush=True)
        await _asked_to_stop()
    return 0


async def _worker(settings: Settings) -> int:
    async with wired(settings, playing=False) as wiring, working(settings, wiring):
        print("Retold's worker is waiting for what is due", flush=True)
        await _asked_to_stop()
    return 0


async def _digest_now(settings: Settings, channel: str) -> int:
    async with opened(settings) as database:
        queue = Queue(database, wall_clock)
        async with queue.open():
            return await _send_and_watch(database, NewsDesk(queue), channel)


async def _send_and_watch(database: Database, desk: NewsDesk, only: str) -> int:
    channels = await _listening(database, only)
    if not channels:
        print(f"No channel {only} listens." if only else "No channel listens: add Retold to a channel in Teams first.")
        return 1 if only else 0
    now = wall_clock()
    sent = {tenant: await send_now(database, desk, tenant, ids, now) for tenant, ids in channels.items()}
    asked, digests = sum(map(len, channels.values())), sum(map(len, sent.values()))
    print(f"{digests} digests for {asked} channels; {asked - digests} have heard everything.", flush=True)
    return _report(await _watch(database, sent))


async def _listening(database: Database, only: str) -> dict[str, list[str]]:
    async with database.session() as session:
        channels = await listening(session)
    by_tenant: dict[str, list[str]] = {}
    for tenant, id in channels:
        if only in ("", id):
            by_tenant.setdefault(tenant, []).append(id)
    return by_tenant


async def _watch(database: Database, sent: dict[str, list[UUID]]) -> dict[DeliveryState, int]:
    """What has become of the deliveries, once all are settled or after a minute."""
    until = wall_clock() + WATCHED
    while True:
        states: dict[DeliveryState, int] = {}
        for tenant, ids in sent.items():
            async with database.library(tenant) as library:
                for state, count in (await library.outbox.states(ids)).items():
                    states[state] = states.get(state, 0) + count
        if not states.keys() & {DeliveryState.pending, DeliveryState.sending} or wall_clock() > until:
            return states
        await asyncio.sleep(0.5)


def _report(states: dict[DeliveryState, int]) -> int:
    for state, count in sorted(states.items()):
        print(f"{count:>6} {state}")
    if states.get(DeliveryState.pending):
        print("No worker has taken the pending ones yet; they leave as soon as one runs (serve, worker or playground).")
    return 1 if states.get(DeliveryState.failed) else 0


async def _manifest(settings: Settings, to: Path) -> int:
    print(f"Written to {build(settings.app_id, settings.public_url, to)}: upload it in the Teams admin centre.")
    return 0


async def _doctor(settings: Settings) -> int:
    checks: list[tuple[str, Callable[[], Awaitable[str]]]] = [
        ("settings", lambda: _check_settings(settings)),
        ("database", lambda: _check_database(settings)),
        ("credentials", lambda: _check_credentials(settings)),
    ]
    failed = 0
    for name, check in checks:
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
    async with opened(settings):
        return "embedded in " + str(settings.data_dir) if not settings.database_url else "reached and up to date"


async def _check_credentials(settings: Settings) -> str:
    settings.credentials()
    async with aiohttp.ClientSession() as session:
        await BotToken(identity(settings), session).get()
    return "the login service gave a token"


async def _asked_to_stop() -> None:
    """Waits for Ctrl-C or SIGTERM."""
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    await stop.wait()
    print("Stopping: the turn in hand is finished first", flush=True)


def _run(work: Callable[[Settings], Coroutine[Any, Any, int]]) -> None:
    """Runs a command. Exit codes: 0 done, 1 failed, 2 wrong use; either way one sentence says why."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    try:
        with asyncio.Runner(loop_factory=_loop()) as runner:
            code = runner.run(work(Settings.load()))
    except (SettingsError, ManifestError) as error:
        code = _say(2, str(error))
    except DatabaseDown as error:
        code = _say(1, f"The database can't be reached: {error}.")
    except OSError as error:
        code = _say(1, f"Retold can't start: {error.strerror or error}.")
    raise SystemExit(code)


def _loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """The faster event loop where it exists; Windows has its own."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return None
    return new_event_loop


def _say(code: int, sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return code


if __name__ == "__main__":
    cli()
