"""Measures the first reading of a large directory: its time, its memory, and what becomes of the turns meanwhile."""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

from bench.contestants import BENCH_CORE, SERVER_CORE, Contestant, retold
from bench.load import Load, Measured, Party, measure
from bench.report import aligned
from bench.running import Bot, running
from bench.service import Service, listening
from bench.tokens import SigningKey
from tests.graph import StandIn, standing_in
from tests.login import LoginService, login_service

PAGE = 0.05  # seconds that Graph takes for one
BEGINS_WITHIN, ENDS_WITHIN = 30.0, 120.0  # seconds
QUIET = 3.0  # seconds without a request, after which the reading is over
LOAD = Load(conversations=50, warm_up=2.0, seconds=8.0)


@dataclass(frozen=True)
class Seen:
    """One run."""

    turns: Measured | None
    requests: int
    took: float  # seconds from the first request to the last
    busy: float  # seconds of processor time in them
    before: float  # MB
    most: float


def organisation(people: int, units: int, *, grouped: bool) -> StandIn:
    """So many people in so many departments, or groups; every 25th manages those after them."""
    graph = StandIn(page=200, seconds=PAGE)
    for n in range(people):
        graph.people[f"p{n:06}"] = {
            "id": f"p{n:06}",
            "displayName": f"Person Number {n}",
            "jobTitle": "Specialist",
            "department": f"Department {n % units}",
            "mail": f"person.{n}@example.org",
            "userPrincipalName": f"person.{n}@example.org",
            "preferredLanguage": "de-DE",
            "accountEnabled": True,
            "manager": f"p{n // 25:06}",
        }
    if grouped:
        for unit in range(units):
            graph.group(group(unit), f"Department {unit}", [f"p{n:06}" for n in range(unit, people, units)])
    return graph


def group(n: int) -> str:
    return f"6b0a3f6e-6f4e-4f0f-9a55-{n:012x}"


def with_directory(contestant: Contestant, graph: StandIn, login: LoginService, units: str) -> Contestant:
    def environment(port: int, service: Service) -> dict[str, str]:
        return {
            **contestant.environment(port, service),
            "RETOLD_GRAPH_URL": graph.url,
            "RETOLD_LOGIN_URL": login.url,
            "RETOLD_UNITS": units,
            "SSL_CERT_FILE": str(login.certificate),
        }

    return replace(contestant, environment=environment)


async def watched(bot: Bot, graph: StandIn) -> tuple[float, float, float]:
    """How long the reading took, how busy the bot was, and the most memory it had."""
    async with asyncio.timeout(BEGINS_WITHIN):
        while not graph.asked:
            await asyncio.sleep(0.01)
    began, busy, most = time.perf_counter(), bot.cpu_seconds(), bot.memory()
    last, seen = began, 0
    while (now := time.perf_counter()) < last + QUIET and now < began + ENDS_WITHIN:
        await asyncio.sleep(0.05)
        most = max(most, bot.memory())
        if len(graph.asked) != seen:
            seen, last = len(graph.asked), now
    return last - began, bot.cpu_seconds() - busy, most


async def run(wanted: argparse.Namespace, *, reads: bool, talks: bool) -> Seen:
    with tempfile.TemporaryDirectory(prefix="retold-bench-") as name:
        folder = Path(name)
        graph = organisation(wanted.people, wanted.units, grouped=wanted.groups)
        units = ",".join(group(n) for n in range(wanted.units)) if wanted.groups else "department"
        async with (
            listening(Service(SigningKey(), 0)) as service,
            standing_in(graph) as graph,
            login_service(folder, "User.Read.All", "GroupMember.Read.All") as login,
        ):
            contestant = retold(folder, SERVER_CORE)
            if reads:
                contestant = with_directory(contestant, graph, login, units)
            async with running(contestant, service, folder / "log") as bot:
                before = bot.memory()
                watching = asyncio.create_task(watched(bot, graph)) if reads else None
                if talks:
                    while reads and not graph.asked:
                        await asyncio.sleep(0.05)
                    party = Party(contestant.script, contestant.signed, "directory")
                    turns = await measure(service, bot.ports, party, LOAD, bot.cpu_seconds)
                else:
                    turns = None
                took, busy, most = await watching if watching else (0, 0, bot.memory())
                if complaints := (folder / "log").read_text().split("\n", 1)[1]:
                    print(complaints)
                return Seen(turns, len(graph.asked), took, busy, before, most)


async def main(wanted: argparse.Namespace) -> None:
    os.sched_setaffinity(0, {BENCH_CORE})
    alone = await run(wanted, reads=True, talks=False)
    print(
        f"{wanted.people} people, {wanted.units} {'groups' if wanted.groups else 'departments'}: "
        f"{alone.requests} requests, {alone.took:.1f} s, of these {alone.busy:.1f} s of processor time; "
        f"{alone.before:.0f} MB before, {alone.most:.0f} MB at most"
    )
    rows = [("", "turns/s", "p50 ms", "p99 ms", "reading s", "MB")]
    for name, reads in (("turns alone", False), ("turns while it is read", True)):
        seen = await run(wanted, reads=reads, talks=True)
        assert seen.turns
        rows.append(
            (
                name,
                f"{seen.turns.turns_per_second:.0f}",
                f"{seen.turns.p50:.1f}",
                f"{seen.turns.p99:.1f}",
                f"{seen.took:.1f}" if reads else "",
                f"{seen.most:.0f}",
            )
        )
    print(aligned(rows))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench.directory", description=__doc__)
    parser.add_argument("--people", type=int, default=20_000, help="in the directory (%(default)s)")
    parser.add_argument("--units", type=int, default=800, help="they are in (%(default)s)")
    parser.add_argument("--groups", action="store_true", help="units are groups, not departments")
    sys.exit(asyncio.run(main(parser.parse_args())))
