"""Half a year of a simulated organisation under four ways to choose what its digests say: what each leads to.

`python -m bench.simulation`; what it is and is not: docs/simulation.md.
"""

import argparse
import json
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from statistics import fmean

from bench.organisation import POLICIES, Organisation, World
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
FIGURES = ("confirmed adoptions", "units reached", "tellers heard", "inequality")


def figures(one: Organisation) -> dict[str, float]:
    """What half a year led to."""
    practices = list(one.practices.values())
    reads: dict[str, int] = defaultdict(int)
    for each in practices:
        reads[each.story.author_id] += each.reads
    heard = {each.story.author_id for each in practices if each.heard_in - {each.home}}
    return {
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


def one(task: tuple[str, str, int]) -> tuple[str, str, dict[str, float]]:
    world, policy, seed = task
    return world, policy, figures(Organisation(WORLDS[world], POLICIES[policy], seed).run())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=40)
    parser.add_argument("--only", nargs="*", default=list(WORLDS))
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    tasks = [(world, policy, seed) for world in asked.only for policy in POLICIES for seed in range(asked.seeds)]
    told: dict[str, dict[str, list[dict[str, float]]]] = defaultdict(lambda: defaultdict(list))
    with ProcessPoolExecutor(asked.workers) as pool:
        for world, policy, seen in pool.map(one, tasks, chunksize=4):
            told[world][policy].append(seen)
    if asked.json:
        json.dump(told, sys.stdout)
        return
    for world, policies in told.items():
        print(f"\n{world}")
        print(f"{'':14}" + "".join(f"{each:>30}" for each in FIGURES))
        for policy, runs in policies.items():
            print(f"{policy:14}" + "".join(f"{_said([run[each] for run in runs]):>30}" for each in FIGURES))
        print(f"{'ours − others':14}", *(_against(each, policies) for each in FIGURES[:1]))


def _said(values: list[float]) -> str:
    if len(values) < 2:
        return f"{fmean(values):.3g}"
    middle, low, high = intervals.mean(values)
    return f"{middle:.3g} ({low:.3g} to {high:.3g})"


def _against(figure: str, policies: dict[str, list[dict[str, float]]]) -> str:
    """Seed by seed, so that luck which all of them had is no difference."""
    mine = policies["ours"]
    return " · ".join(
        f"{policy} {_said([a[figure] - b[figure] for a, b in zip(mine, runs, strict=True)])}"
        for policy, runs in policies.items()
        if policy != "ours"
    )


if __name__ == "__main__":
    main()
