"""Turns rounds into a table, our claims into ok or missed, and both into JSON."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from statistics import median

P99_MOST = 1.4  # the first edition's was 1.45 times (b)'s, which keeps nothing

HEADINGS = ("", "turns/s", "lowest-highest", "p50 ms", "p99 ms", "RSS MB", "ready s", "bot busy", "bench busy")


@dataclass(frozen=True)
class Figures:
    """What one round found: milliseconds, megabytes, seconds, and busy shares of a core."""

    turns_per_second: float
    p50: float
    p99: float
    memory: float
    ready_after: float
    bot_busy: float
    bench_busy: float


@dataclass(frozen=True)
class Goal:
    """A claim, what was found, and whether that meets it."""

    claim: str
    found: str
    met: bool


Rounds = Mapping[str, Sequence[Figures]]


def medians(rounds: Sequence[Figures]) -> Figures:
    return Figures(*(median(getattr(one, figure.name) for one in rounds) for figure in fields(Figures)))


def goals(rounds: Rounds) -> list[Goal]:
    """The claims that can be judged with the contestants that ran; every figure is a median over the rounds."""
    found = {key: medians(figures) for key, figures in rounds.items()}
    if "retold" not in found:
        return []
    ours = found["retold"]
    claims = [
        Goal("ready within 3 s on an existing database", f"{ours.ready_after:.2f} s", ours.ready_after < 3),
        Goal("under 200 MB resident, worker included", f"{ours.memory:.0f} MB", ours.memory < 200),
    ]
    if "agents" in found:
        slower = ours.p99 / found["agents"].p99
        claims.insert(0, Goal(f"p99 at most {P99_MOST} times that of (b)", f"{slower:.2f} times", slower <= P99_MOST))
    for key, peer, factor in (("agents", "(b)", 1.0), ("botbuilder", "(a)", 8.0)):
        if key in found:
            ratio = ours.turns_per_second / found[key].turns_per_second
            claims.insert(
                0, Goal(f"at least {factor:g} times the turns of {peer}", f"{ratio:.2f} times", ratio >= factor)
            )
    if "retold_two_replicas" in found:
        ratio = found["retold_two_replicas"].turns_per_second / ours.turns_per_second
        claims.append(Goal("two replicas: at least 0.9 of one's turns", f"{ratio:.2f} times", ratio >= 0.9))
    return claims


def table(rounds: Rounds, names: Mapping[str, str]) -> str:
    return aligned([HEADINGS, *(line(names[key], figures) for key, figures in rounds.items())])


def line(name: str, rounds: Sequence[Figures]) -> tuple[str, ...]:
    middle = medians(rounds)
    speeds = [one.turns_per_second for one in rounds]
    return (
        name,
        f"{middle.turns_per_second:.0f}",
        f"{min(speeds):.0f}-{max(speeds):.0f}",
        f"{middle.p50:.1f}",
        f"{middle.p99:.1f}",
        f"{middle.memory:.0f}",
        f"{middle.ready_after:.2f}",
        f"{middle.bot_busy:.0%}",
        f"{middle.bench_busy:.0%}",
    )


def verdicts(judged: Sequence[Goal]) -> str:
    return aligned([(goal.claim, goal.found, "ok" if goal.met else "missed") for goal in judged])


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Columns of equal width: the first to the left, the figures to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        )
        for row in rows
    )


def write_json(file: Path, rounds: Rounds, judged: Sequence[Goal]) -> None:
    content = {
        "medians": {key: asdict(medians(figures)) for key, figures in rounds.items()},
        "rounds": {key: [asdict(one) for one in figures] for key, figures in rounds.items()},
        "goals": [asdict(goal) for goal in judged],
    }
    file.write_text(json.dumps(content, indent=2) + "\n")
