"""Measures turns per second and latency of Retold beside two bare echo bots, in interleaved rounds."""

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import psutil

from bench.contestants import (
    BENCH_CORE,
    ROOT,
    SERVER_CORE,
    Contestant,
    agents,
    botbuilder,
    generator_alone,
    install_peers,
    retold,
    two_replicas,
)
from bench.load import Load, Measured, Party, RoundFailed, measure
from bench.report import Figures, Rounds, goals, table, verdicts, write_json
from bench.running import BotFailed, running, tail
from bench.service import Service, listening
from bench.tokens import SigningKey

CALM = 0.10  # of both cores; with more going on elsewhere the figures are not worth much


def main() -> int:
    wanted = arguments()
    if reason := hindrance(wanted):
        print(reason, file=sys.stderr)
        return 1
    if wanted.only != "ours":
        install_peers()
    elsewhere = psutil.cpu_percent(interval=1.0) / 100
    if elsewhere > CALM:
        print(f"Other processes keep {elsewhere:.0%} of this machine busy: repeat this when it is calm.\n")
    os.sched_setaffinity(0, {BENCH_CORE})
    try:
        asyncio.run(bench(wanted))
    except (BotFailed, RoundFailed) as failure:
        print(f"The run was stopped: {failure}", file=sys.stderr)
        return 1
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.turns", description=__doc__)
    parser.add_argument("--only", choices=["generator", "peers", "ours"], help="measure a part")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of each bot (%(default)s)")
    parser.add_argument("--seconds", type=float, default=6.0, help="measured in each round (%(default)s)")
    parser.add_argument("--warm-up", type=float, default=2.0, help="seconds before measuring (%(default)s)")
    parser.add_argument("--conversations", type=int, default=50, help="at once (%(default)s)")
    parser.add_argument("--reply-delay", type=float, default=0.0, help="ms the service takes per reply (%(default)s)")
    parser.add_argument(
        "--database-core",
        choices=["0", "1", "both"],
        default="both",
        help="Retold's Postgres shares core 0 with it (the strict way), or runs on core 1 (%(default)s)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure to FILE")
    return parser.parse_args()


def hindrance(wanted: argparse.Namespace) -> str | None:
    """Why nothing can be measured here, if so."""
    if not {SERVER_CORE, BENCH_CORE} <= os.sched_getaffinity(0):
        return f"The bench needs cores {SERVER_CORE} and {BENCH_CORE}: one for the bot, one for itself."
    if wanted.only in (None, "ours") and not (ROOT / "app.py").exists():
        return "There is no app.py to measure; --only peers measures the others."
    return None


async def bench(wanted: argparse.Namespace) -> None:
    load = Load(wanted.conversations, wanted.warm_up, wanted.seconds)
    async with listening(Service(SigningKey(), wanted.reply_delay / 1000)) as service:
        with tempfile.TemporaryDirectory(prefix="retold-bench-") as folder:
            field = contestants(wanted, Path(folder))
            rounds = await race(field, service, load, wanted.rounds, Path(folder))
    judged = goals(rounds)
    print(f"\n{table(rounds, {contestant.key: contestant.name for contestant in field})}")
    if judged:
        print(f"\n{verdicts(judged)}")
    if service.other_calls:
        print(f"\nThe service was also asked: {dict(service.other_calls)}")
    if wanted.json:
        write_json(wanted.json, rounds, judged)


def contestants(wanted: argparse.Namespace, folder: Path) -> list[Contestant]:
    field = [generator_alone()]
    if wanted.only in (None, "peers"):
        field += [botbuilder(), agents()]
    if wanted.only in (None, "ours"):
        data_dir = folder / "retold"
        data_dir.mkdir()
        cores = [SERVER_CORE, BENCH_CORE] if wanted.database_core == "both" else [int(wanted.database_core)]
        field += [retold(data_dir, core) for core in cores]
        if SERVER_CORE in cores:
            field.append(two_replicas(data_dir))
    return field


async def race(field: Sequence[Contestant], service: Service, load: Load, rounds: int, folder: Path) -> Rounds:
    """Every contestant once, and again, so that what else the machine does meets them all."""
    await prepare(field, service, folder)
    found: dict[str, list[Figures]] = {contestant.key: [] for contestant in field}
    for number in range(1, rounds + 1):
        for contestant in field:
            figures = await run(contestant, service, load, number, folder)
            found[contestant.key].append(figures)
            print(f"round {number}  {contestant.name}: {figures.turns_per_second:.0f} turns/s", flush=True)
    return found


async def prepare(field: Sequence[Contestant], service: Service, folder: Path) -> None:
    """Starts once what has a database, so that every measured start is one on an existing database."""
    for contestant in field:
        if contestant.data_dir and not any(contestant.data_dir.iterdir()):
            async with running(contestant, service, folder / "prepare.log") as bot:
                print(f"{contestant.name} made its database and was ready after {bot.ready_after:.1f} s", flush=True)


async def run(contestant: Contestant, service: Service, load: Load, number: int, folder: Path) -> Figures:
    log = folder / f"{contestant.key}-{number}.log"
    party = Party(contestant.script, contestant.signed, f"{contestant.key}-{number}")
    try:
        async with running(contestant, service, log) as bot:
            seen = await measure(service, bot.ports, party, load, bot.cpu_seconds)
            memory = bot.memory()
    except RoundFailed as failure:
        raise RoundFailed(f"{contestant.name}: {failure}\n{tail(log)}") from failure
    if wrong := miscount(seen, contestant.one_reply):
        raise RoundFailed(f"{contestant.name}: {wrong}")
    return Figures(
        turns_per_second=seen.turns_per_second,
        p50=seen.p50,
        p99=seen.p99,
        memory=memory,
        ready_after=bot.ready_after,
        bot_busy=seen.bot_busy,
        bench_busy=seen.bench_busy,
    )


def miscount(seen: Measured, one_reply: bool) -> str | None:
    """What is wrong with the number of replies, if anything is."""
    if seen.replies < seen.turns or (one_reply and seen.replies != seen.turns):
        return f"{seen.turns} turns, but {seen.replies} replies"
    return None


if __name__ == "__main__":
    sys.exit(main())
