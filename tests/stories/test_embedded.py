"""The embedded Postgres: who starts it, who shares it, who stops it, and where it lives."""

import asyncio
import os
import pwd
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import psycopg
import pytest

from stories.database import DatabaseDown
from stories.embedded import embedded_postgres
from tests.processes import (
    APP,
    CREDENTIALS,
    Process,
    called,
    data_directory,
    ended,
    once_it_says,
    ran,
    running,
    says,
    servers,
    stopped,
)

IMPORTS = f"""
import asyncio, os, sys
sys.path.insert(0, {str(APP.parent)!r})
from pathlib import Path
import stopping
from stories.embedded import embedded_postgres
"""
USES = """
async def use():
    async with embedded_postgres(Path(sys.argv[1])) as url:
        print("uses", url, flush=True)
        await asyncio.Event().wait()

stopping.end(stopping.run(use(), None))
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    with data_directory() as folder:
        yield folder


@asynccontextmanager
async def using(folder: Path) -> AsyncIterator[Process]:
    """Another process that uses the server of a folder."""
    async with once_it_says("uses", await called(Path("/"), "-c", IMPORTS + USES, str(folder))) as process:
        yield process


async def answers(url: str) -> bool:
    async with await psycopg.AsyncConnection.connect(url) as connection:
        return await (await connection.execute("SELECT 1")).fetchone() == (1,)


async def test_what_a_killed_process_left_running_is_joined_and_stopped_in_the_end(folder: Path) -> None:
    async with running(folder, "worker", **CREDENTIALS, data_dir=folder) as killed:
        left = servers(folder)[0].pid
        killed.kill()
        await killed.wait()
        assert servers(folder)[0].pid == left
        one = await ran(folder, "digest", "now", data_dir=folder)
        assert (one.code, one.err) == (0, "")
        assert servers(folder) == []


async def test_nobody_stops_a_server_that_somebody_uses(folder: Path) -> None:
    """Not the one who started it, not whoever comes and goes, and not a second user who is killed."""
    async with using(folder) as first, using(folder) as second, using(folder) as killed:
        server = servers(folder)[0].pid
        killed.kill()
        await killed.wait()
        assert (await stopped(first))[0].code == 0
        async with embedded_postgres(folder) as url:
            assert await answers(url)
        assert servers(folder)[0].pid == server
        assert await answers(url)
        assert (await stopped(second))[0].code == 0
    assert servers(folder) == []


async def test_all_who_start_at_once_share_one_server(folder: Path) -> None:
    async def comes_and_goes() -> None:
        async with embedded_postgres(folder) as url:
            assert await answers(url)

    await asyncio.gather(*(comes_and_goes() for _ in range(4)))
    assert servers(folder) == []


async def test_a_server_that_was_killed_is_started_again_though_its_number_is_taken(folder: Path) -> None:
    """As after a power cut, or in a container, where the numbers are the same every time."""
    async with using(folder) as killed:
        first = servers(folder)[0]
        left = (folder / "postgres" / "postmaster.pid").read_text()
        killed.kill()
        for process in servers(folder):
            process.kill()
        while servers(folder):
            await asyncio.sleep(0.05)
    somebody = await asyncio.create_subprocess_exec("sleep", "60", user="pgserver" if os.geteuid() == 0 else None)
    try:
        (folder / "postgres" / "postmaster.pid").write_text(left.replace(str(first.pid), str(somebody.pid), 1))
        async with embedded_postgres(folder) as url:
            assert await answers(url)
    finally:
        somebody.send_signal(signal.SIGKILL)
        await somebody.wait()


async def test_nothing_is_said_of_a_server_that_is_gone_before_it_is_stopped(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with embedded_postgres(folder) as url:
        assert await answers(url)
        for process in servers(folder):
            process.kill()
        while servers(folder):
            await asyncio.sleep(0.05)
        assert (folder / "postgres" / "postmaster.pid").exists()
    assert not caplog.records


async def test_a_server_that_does_not_stop_is_said(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with embedded_postgres(folder):
        for process in servers(folder):
            process.suspend()
    assert "did not stop within 4 s" in caplog.text


async def test_a_folder_that_was_half_made_is_made_anew(folder: Path) -> None:
    half = folder / "postgres.new"
    half.mkdir()
    (half / "PG_VERSION").write_text("18\n")
    async with embedded_postgres(folder) as url:
        assert await answers(url)


async def test_a_server_that_does_not_start_is_one_sentence(folder: Path) -> None:
    (folder / "postgres").mkdir()
    (folder / "postgres" / "PG_VERSION").write_text("18\n")
    with pytest.raises(DatabaseDown, match=r"^the embedded Postgres in .* did not start: .*log says why$"):
        await asyncio.wait_for(embedded_postgres(folder).__aenter__(), 30)


async def test_lives_in_long_and_odd_places(folder: Path) -> None:
    odd = folder / "it's, here" / ("long" * 40)
    async with embedded_postgres(odd) as url, using(odd) as other:
        assert await answers(url)
        assert (await stopped(other))[0].code == 0
        assert await answers(url)
    assert servers(odd) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
async def test_two_users_of_a_machine_have_one_each(folder: Path) -> None:
    """Nothing they share is written by either: not even in the folder for what is temporary."""
    nobody = pwd.getpwnam("nobody")
    theirs = folder / "theirs"
    theirs.mkdir()
    os.chown(theirs, nobody.pw_uid, nobody.pw_gid)
    folder.chmod(0o755)
    async with embedded_postgres(folder / "ours") as url:
        becomes = f"os.setgid({nobody.pw_gid}); os.setuid({nobody.pw_uid})\n"
        process = await called(Path("/"), "-c", IMPORTS + becomes + USES, str(theirs))
        await says(process, "uses")
        assert servers(theirs)[0].username() == "nobody"
        assert await answers(url)
        process.terminate()
        one = await ended(process)
        assert (one.code, one.err) == (0, "")
        assert servers(theirs) == []
        assert await answers(url)
