"""Every command stops when it is asked to, whatever it is at and whoever is silent."""

import asyncio
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import text

from stories.database import Database, DatabaseDown
from stories.embedded import embedded_postgres
from tests.connector import Fault, Platform
from tests.processes import (
    APP,
    CREDENTIALS,
    Env,
    Process,
    called,
    data_directory,
    ended,
    free_port,
    paused,
    ran,
    running,
    says,
    servers,
    started,
    stopped,
)
from tests.stories.making import a_channel, add, keep, published_story
from wiring import wall_clock

IN_TIME = 10.0  # seconds, the promise; the last resort comes at 8.5, and a process that heard nothing stays for ever

SERVICES = [("serve",), ("serve", "--no-worker"), ("worker",), ("playground", "--no-client")]
COMMANDS = [("worker",), ("playground", "--no-client"), ("digest", "now"), ("doctor",)]


@pytest.fixture
def folder() -> Iterator[Path]:
    with data_directory() as folder:
        yield folder


@asynccontextmanager
async def services(folder: Path, settings: Env) -> AsyncIterator[list[Process]]:
    """Every command that runs until it is stopped."""
    async with AsyncExitStack() as stack:
        entered = (
            stack.enter_async_context(running(folder, *words, **settings, port=free_port())) for words in SERVICES
        )
        yield await asyncio.gather(*entered)


async def watching(folder: Path, settings: Env, teams: Platform) -> Process:
    """`digest now`, which watches for a minute a message that does not leave."""
    async with Database.open(settings["database_url"]) as database:
        channel = a_channel(id=f"19:{uuid4()}", service_url=teams.service_url)
        await add(database, channel)
        await keep(database, published_story(wall_clock()))
        digest = await started(folder, "digest", "now", "--channel", channel.id, **settings)
        await says(digest, "1 digests for 1 channels")
    return digest


async def all_stopped(processes: list[Process]) -> None:
    for one, took in await asyncio.gather(*(stopped(process) for process in processes)):
        assert one.code == 0, one
        assert took < IN_TIME, one
        assert "Stopping" in one.out


@pytest.fixture
async def away(folder: Path, teams: Platform) -> AsyncIterator[Env]:
    """The settings of commands whose database goes away, and whose messages are told to come again later."""
    teams.faults.extend([Fault(429, retry_after="60")] * 9)
    async with embedded_postgres(folder) as url:
        nobody, here = "http://127.0.0.1:1", f"127.0.0.1:{teams.port}"
        yield {**CREDENTIALS, "database_url": url, "login_url": nobody, "service_hosts": here}


async def test_stops_while_the_database_is_paused(folder: Path, away: Env, teams: Platform) -> None:
    async with services(folder, away) as processes:
        digests = [await watching(folder, away, teams) for _ in range(2)]
        with paused(folder):
            left_alone = asyncio.gather(ended(digests[0]), ran(folder, "doctor", **away))
            await asyncio.sleep(2)  # by then all of them have asked it something
            await all_stopped([*processes, digests[1]])
            digest, doctor = await left_alone
    assert (digest.code, doctor.code) == (1, 1)
    assert digest.err.splitlines()[-1].startswith("The database can't be reached: ")
    assert "Traceback" not in digest.err + doctor.err
    assert "missing database" in doctor.out


async def test_stops_while_the_database_is_down(folder: Path, away: Env, teams: Platform) -> None:
    async with services(folder, away) as processes:
        digest = await watching(folder, away, teams)
        servers(folder)[0].kill()
        one = await ended(digest)
        await all_stopped(processes)
    assert one.code == 1
    assert one.err.startswith("The database can't be reached: ")
    assert one.err.count("\n") == 1, one.err


@pytest.mark.parametrize("words", COMMANDS)
async def test_stops_while_it_connects(tmp_path: Path, words: tuple[str, ...]) -> None:
    connected = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connected.set()
        await reader.read()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    url = f"postgresql://retold@127.0.0.1:{server.sockets[0].getsockname()[1]}/retold"
    process = await started(tmp_path, *words, **CREDENTIALS, database_url=url)
    async with server, asyncio.timeout(60):
        await connected.wait()
        one, took = await stopped(process)
    assert (one.code, one.err) == (0, ""), one
    assert took < IN_TIME


async def test_stops_while_another_process_changes_the_tables(tmp_path: Path, database_url: str) -> None:
    async with Database.open(database_url) as database, database.changing():
        process = await started(tmp_path, "worker", **CREDENTIALS, database_url=database_url)
        assert process.stderr is not None
        async with asyncio.timeout(60):
            assert b"another process is changing the tables" in await process.stderr.readline()
        one, took = await stopped(process)
    assert (one.code, one.err) == (0, ""), one
    assert took < IN_TIME


@pytest.mark.parametrize("sign", ["postgres.new/PG_VERSION", "postgres/postmaster.pid"])
async def test_stops_while_its_database_starts_and_leaves_none_behind(folder: Path, sign: str) -> None:
    process = await started(folder, "worker", **CREDENTIALS, data_dir=folder)
    async with asyncio.timeout(60):
        while not (folder / sign).exists():
            await asyncio.sleep(0.01)
    one, took = await stopped(process)
    assert (one.code, one.err) == (0, ""), one
    assert took < IN_TIME
    assert servers(folder) == []
    assert (await ran(folder, "digest", "now", data_dir=folder)).code == 0
    assert servers(folder) == []


async def test_a_second_signal_ends_it_at_once(folder: Path) -> None:
    """Ctrl-C twice, while the database that is to be stopped does nothing."""
    async with running(folder, "worker", **CREDENTIALS, data_dir=folder) as process:
        with paused(folder):
            process.send_signal(signal.SIGINT)
            await says(process, "Stopping")
            one, took = await stopped(process, signal.SIGINT)
            assert one.code == 1
            assert "Stopping at once" in one.err
            assert took < 3
    async with running(folder, "worker", **CREDENTIALS, data_dir=folder) as process:
        assert (await stopped(process))[0].code == 0
    assert servers(folder) == []


HANGS = """
import asyncio, time
import stopping

async def work():
    thread = asyncio.create_task(asyncio.to_thread(time.sleep, 60))
    try:
        print("Retold hangs", flush=True)
        await asyncio.Event().wait()
    finally:
        {exit}

stopping.LAST_RESORT = 1
stopping.end(stopping.run(work(), None))
"""


@pytest.mark.parametrize(
    ("exit", "code", "said"),
    [("pass", 0, ""), ("await asyncio.sleep(60)", 1, "did not stop in time"), ("time.sleep(60)", 1, "in time")],
)
async def test_nothing_that_hangs_holds_the_process(tmp_path: Path, exit: str, code: int, said: str) -> None:
    script = tmp_path / "hangs.py"
    script.write_text(f"import sys; sys.path.insert(0, {str(APP.parent)!r})\n" + HANGS.format(exit=exit))
    process = await called(tmp_path, str(script))
    await says(process, "Retold hangs")
    one, took = await stopped(process)
    assert one.code == code, one
    assert said in one.err
    assert took < IN_TIME


async def test_a_database_that_goes_away_in_a_block_is_down(database_url: str) -> None:
    async def used() -> None:
        async with Database.open(database_url) as database, database.session() as session:
            [pid] = (await session.execute(text("SELECT pg_backend_pid()"))).one()
            async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as other:
                await other.execute("SELECT pg_terminate_backend(%s)", [pid])
            await session.execute(text("SELECT 1"))

    with pytest.raises(DatabaseDown, match=r"^[^\n]+$"):
        await used()
