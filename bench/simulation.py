"""Half a year of a simulated organisation under four ways to choose what its digests say: what each leads to.

`python -m bench.simulation`; what it is and is not: docs/simulation.md.
"""

import argparse
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from statistics import fmean

from bench.organisation import POLICIES, Organisation, World
from bench.report import aligned
from stories import intervals

BASE = World()
WORLDS = {
    "base": BASE,
    "pessimistic": replace(BASE, pledging=0.03, moved=0.014, doing=0.2, answering=0.3, checkable=0.2, honest=0.2),
    "likes tell much": replace(BASE, honest=0.9, liking=0.4),
    "likes tell nothing": replace(BASE, honest=0.0),
    "proof tells nothing": replace(BASE, checkable=0.0),
    "practices are alike": replace(BASE, quality=(80.0, 120.0)),
    "fits everywhere": replace(BASE, local=0.0),
    "fits nearby only": replace(BASE, local=4.0),
    "few stories": replace(BASE, telling=0.008, archive=15),
    "many stories": replace(BASE, telling=0.08, archive=300),
    "being heard encourages": replace(BASE, encouraged=2.0),
}
Told = dict[str, list[dict[str, float]]]  # per way to choose: what each seed led to
FIGURES = ("adoptions expected", "confirmed adoptions", "units reached", "tellers heard", "inequality")


def figures(one: Organisation) -> dict[str, float]:
    """What half a year led to."""
    practices = list(one.practices.values())
    reads: dict[str, int] = defaultdict(int)
    for each in practices:
        reads[each.story.author_id] += each.reads
    heard = {each.story.author_id for each in practices if each.heard_in - {each.home}}
    return {
        "adoptions expected": sum(each.expected for each in practices),
        "confirmed adoptions": sum(each.adopted for each in practices),
        "units reached": sum(len(each.adopted_in - {each.home}) for each in practices),
        "tellers heard": len(heard) / len(reads),
        "inequality": gini(list(reads.values())),
    }


def gini(values: list[int]) -> float:
    """0 where all have the same, near 1 where one has all."""
    total, many = sum(values), len(values)
    ranked = sum(rank * value for rank, value in enumerate(sorted(values), 1))
    return 2 * ranked / (many * total) - (many + 1) / many if total else 0.0


def one(task: tuple[str, str, int]) -> dict[str, float]:
    world, policy, seed = task
    return figures(Organisation(WORLDS[world], POLICIES[policy], seed).run())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=40)
    parser.add_argument("--only", nargs="*", default=list(WORLDS))
    parser.add_argument("--workers", type=int, default=1)
    asked = parser.parse_args()
    print(f"{asked.seeds} seeds; in brackets 95 % intervals")
    with ProcessPoolExecutor(asked.workers) as pool:
        for world in asked.only:
            tasks = [(world, policy, seed) for policy in POLICIES for seed in range(asked.seeds)]
            told: Told = defaultdict(list)
            for (_, policy, _), seen in zip(tasks, pool.map(one, tasks, chunksize=4), strict=True):
                told[policy].append(seen)
            print(f"\n{world}\n{table(told)}", flush=True)


def table(told: Told) -> str:
    """The four ways, the best first; and by how much ours leads or lags, seed by seed."""
    order = sorted(told, key=lambda policy: -fmean(run[FIGURES[0]] for run in told[policy]))
    lead = {policy: _ahead(told, policy) for policy in order}
    rows = [["", *FIGURES, "ours ahead by"]]
    rows += [
        [policy, *(_said([run[each] for run in told[policy]]) for each in FIGURES), lead[policy]] for policy in order
    ]
    return aligned(rows)


def _ahead(told: Told, policy: str) -> str:
    """Seed by seed, so that luck which both had is no difference."""
    pairs = zip(told["ours"], told[policy], strict=True)
    return "" if policy == "ours" else _said([mine[FIGURES[0]] - theirs[FIGURES[0]] for mine, theirs in pairs])


def _said(values: list[float]) -> str:
    if len(values) < 2:
        return f"{fmean(values):.3g}"
    middle, low, high = intervals.mean(values)
    return f"{middle:.3g} ({low:.3g} to {high:.3g})"


if __name__ == "__main__":
    main()
