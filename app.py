"""The command line: try it out, serve, work, send, check. wiring.py introduces the rooms that do it."""

import gc

if __name__ == "__main__":
    gc.disable()  # nothing of what is loaded goes away, and to look for what might took a sixth of the start

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

import logs
import playground as client
import stopping
from bot.service.hosts import is_loopback
from bot.service.watchdog import watched
from commandline import auditing, checkup, reporting, sending
from commandline import demo as example
from commandline import people as roster
from manifest.package import ManifestError, build
from settings import Settings, SettingsError
from stories.conversations import close_chats
from stories.database import DatabaseDown
from stories.periods import Grain
from wiring import serving, together, wired, working

log = logging.getLogger(__name__)

cli = typer.Typer(add_completion=False, no_args_is_help=True, help="Retold: good practices, retold where others work.")
digest = typer.Typer(no_args_is_help=True, help="Digests in channels.")
people = typer.Typer(no_args_is_help=True, help="Who belongs where.")
cli.add_typer(digest, name="digest")
cli.add_typer(people, name="people")


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
    _run(lambda settings: sending.send(settings, channel))


@people.command("import")
def people_import(
    file: Annotated[Path, typer.Argument(help="A CSV file: person (object id or address), unit, title, leads.")],
) -> None:
    """Put people into their units, as a CSV file says it; all of them, or none and the lines that are wrong."""
    _run(lambda settings: roster.import_people(settings, file))


@cli.command("manifest")
def manifest_command(
    to: Annotated[Path, typer.Option(help="Where the app package is written.")] = Path("var/retold.zip"),
) -> None:
    """Write the Teams app package."""
    _run(lambda settings: _manifest(settings, to))


@cli.command()
def audit() -> None:
    """Print what editors did, as a CSV file, the oldest first."""
    _run(auditing.export)


@cli.command()
def demo(
    remove: Annotated[bool, typer.Option("--remove", help="Take it out again.")] = False,
    sure: Annotated[bool, typer.Option("--yes-in-production", help="Even where Retold serves people.")] = False,
) -> None:
    """Fill the library with an example company: 60 people, 40 stories, twelve weeks; each marked as an example."""
    _run(lambda settings: example.take_out(settings) if remove else example.fill(settings, sure))


@cli.command()
def report(
    as_json: Annotated[
        bool, typer.Option("--json/--csv", help="For a program: all of it; or for a spreadsheet: one table.")
    ] = False,
    evidence: Annotated[
        bool, typer.Option("--evidence", help="With --csv: the table of figures before and after.")
    ] = False,
    campaigns: Annotated[
        bool, typer.Option("--campaigns", help="With --csv: the table of campaigns, guess beside result.")
    ] = False,
    by: Annotated[Grain, typer.Option(help="How long a period is.")] = Grain.quarter,
    since: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="From the period of this day on.")
    ] = None,
    support: Annotated[
        list[str] | None, typer.Option(help="The name of a unit that is a support function; may be said again.")
    ] = None,
) -> None:
    """Print what Retold did: tries, what worked, where, and what being shown caused."""
    asked = reporting.Asked(
        *(reporting.Shape.json if as_json else reporting.Shape.csv, by, since.date() if since else None),
        *(support or (), evidence, campaigns),
    )
    _run(lambda settings: reporting.export(settings, asked))


@cli.command()
def doctor() -> None:
    """Check settings, database and credentials, and say what to do."""
    _run(checkup.check)


async def _playground(settings: Settings, with_client: bool) -> int:
    if not is_loopback(settings.host):
        raise SettingsError("RETOLD_HOST has to be a loopback address such as 127.0.0.1 in the playground.")
    endpoint = f"http://{settings.host}:{settings.port}/api/messages"
    if with_client:
        settings = settings.model_copy(update={"service_hosts": settings.service_hosts | {client.SERVICE_HOST}})
    async with AsyncExitStack() as stack:
        wiring = await stack.enter_async_context(wired(settings, playing=True))
        async with wiring.database.session() as session:
            await close_chats(session)
        await example.offer(settings, wiring.database)
        await stack.enter_async_context(together(serving(settings, wiring), working(settings, wiring)))
        print(f"Retold answers at {endpoint}", flush=True)
        try:
            if with_client:
                address = await stack.enter_async_context(client.client(endpoint))
                print(f"Open {address} in a browser, and type: tell a story", flush=True)
        except client.NoClient as error:
            print(f"{error}. For another Bot Framework client, start Retold with --no-client.", flush=True)
        await _until_stopped()
    return 0


async def _serve(settings: Settings, with_worker: bool) -> int:
    async with wired(settings, playing=False) as wiring:
        worker = [working(settings, wiring)] if with_worker else []
        async with together(serving(settings, wiring), *worker):
            print(f"Retold answers at http://{settings.host}:{settings.port}/api/messages", flush=True)
            await _until_stopped()
    return 0


async def _worker(settings: Settings) -> int:
    async with wired(settings, playing=False) as wiring, together(working(settings, wiring)), watched():
        print("Retold's worker is waiting for what is due", flush=True)
        await _until_stopped()
    return 0


async def _manifest(settings: Settings, to: Path) -> int:
    print(f"Written to {build(settings.app_id, settings.public_url, to)}: upload it in the Teams admin centre.")
    return 0


async def _until_stopped() -> None:
    """Waits for Ctrl-C or SIGTERM, which cancel it as they cancel everything else."""
    await asyncio.Event().wait()


def _run(work: Callable[[Settings], Coroutine[Any, Any, int]]) -> None:
    """Runs a command. Exit codes: 0 done, or stopped when asked; 1 failed; 2 wrong use; one sentence says why."""
    gc.freeze()
    gc.enable()
    logs.to_standard_error()
    try:
        code = stopping.run(work(Settings.load()), _loop())
    except (SettingsError, ManifestError) as error:
        code = _say(2, str(error))
    except DatabaseDown as error:
        code = _say(1, f"The database can't be reached: {error}.")
    except BrokenPipeError:  # whoever read has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except OSError as error:
        code = _say(1, f"Retold can't start: {error.strerror or error}.")
    except Exception:
        log.exception("Retold failed")
        code = 1
    stopping.end(code)


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
