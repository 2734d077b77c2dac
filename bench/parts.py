"""Shows what a turn of Retold consists of: processor time by part, in microseconds, sampled by py-spy."""

import asyncio
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import psutil

from bench.contestants import BENCH_CORE, SERVER_CORE, Contestant, retold
from bench.load import Load, Party, measure
from bench.report import aligned
from bench.running import Bot, databases, running
from bench.service import Service, listening
from bench.tokens import SigningKey

LOAD = Load(conversations=50, warm_up=2.0, seconds=12.0)
SAMPLED = 10  # seconds of them
RATE = 250  # samples a second
# The first part whose place is found in a stack, from the outside in, has the sample.
PARTS = (
    ("the reply: POST to the service", ("bot/service/replies.py", "bot/service/connector.py", "aiohttp/client")),
    ("reading where the talk stands", ("Talks._read ", "Talks._rows ", "Talks.recall ")),
    ("keeping it, with arrival and person", ("Talks.keep ",)),
    ("the library's session", ("stories/database.py", "sqlalchemy/ext/asyncio/session.py")),
    ("the bot: handler, dialog, rules, card", ("BotAdapter.run_pipeline ",)),
    ("what is around a turn: words, speaker, tasks", ("bot/service/adapter.py", "stories/patience.py")),
    ("token, JSON, activity", ("bot/service/endpoint.py",)),
    ("the request: HTTP in and out", ("aiohttp/",)),
    ("the worker and the scheduler beside it", ("procrastinate/", "apscheduler/", "scheduler/")),
    ("the event loop", ("asyncio/",)),
)


def part(stack: str) -> str | None:
    """The part of a turn that a sampled stack belongs to; None for a thread that is not the bot's."""
    if "asyncio/runners.py" not in stack:
        return None
    inner = stack.split("asyncio/runners.py", 1)[1]
    return next((name for name, places in PARTS if any(place in inner for place in places)), PARTS[-1][0])


def shares(samples: Path) -> Counter[str]:
    found: Counter[str] = Counter()
    for line in samples.read_text().splitlines():
        stack, _, count = line.rpartition(" ")
        if name := part(stack):
            found[name] += int(count)
    return found


def seconds(processes: list[psutil.Process]) -> float:
    return sum(float(times.user + times.system) for times in (process.cpu_times() for process in processes))


def servers(contestant: Contestant) -> list[psutil.Process]:
    return [each for one in databases(contestant.data_dir) for each in (one, *one.children(recursive=True))]


async def sampled(bot: Bot, to: Path) -> None:
    await asyncio.sleep(LOAD.warm_up)
    spy = await asyncio.create_subprocess_exec(
        *("py-spy", "record", "--pid", str(bot.processes[0].pid), "--duration", str(SAMPLED), "--rate", str(RATE)),
        *("--format", "raw", "--output", str(to)),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    await spy.wait()


async def main() -> None:
    os.sched_setaffinity(0, {BENCH_CORE})
    with tempfile.TemporaryDirectory(prefix="retold-bench-") as folder:
        contestant, samples = retold(Path(folder), SERVER_CORE), Path(folder) / "samples"
        async with (
            listening(Service(SigningKey(), 0)) as service,
            running(contestant, service, Path(folder) / "log") as bot,
        ):
            spying = asyncio.create_task(sampled(bot, samples))
            database: list[float] = []

            def cpu() -> float:
                database.append(seconds(servers(contestant)))
                return bot.cpu_seconds()

            party = Party(contestant.script, contestant.signed, "parts")
            seen = await measure(service, bot.ports, party, LOAD, cpu)
            await spying
        turns = seen.turns_per_second * LOAD.seconds
        busy = seen.bot_busy * LOAD.seconds / turns * 1e6
        found = shares(samples)
    rows = [(name, f"{busy * count / found.total():.0f}") for name, count in found.most_common()]
    print(aligned([("", "µs"), *rows, ("all of Retold", f"{busy:.0f}")]))
    print(f"\nand Postgres {(database[1] - database[0]) / turns * 1e6:.0f} µs, at {seen.turns_per_second:.0f} turns/s")


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
