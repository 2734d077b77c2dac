"""Plants an effect of being shown, and none, and asks whether the lots find it: `python -m bench.planted`.

In this organisation people also find practices by themselves, the better ones more often; and the ranking shows the
better ones. So what was shown is adopted more even where showing does nothing, and only chance can tell.
"""

import argparse
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from statistics import fmean
from uuid import UUID

from bench.organisation import Drawn, Organisation, World, ours
from stories import lottery
from stories.intervals import wilson
from stories.lottery import Effect, Result

SMALL = replace(World(), units=10, telling=0.03)
PLANTED = (0.0, 0.3)  # confirmed adoptions, on average, per time a story is shown
FOLLOWED = 4  # weeks after an edition in which a try is counted


@dataclass(frozen=True)
class Told:
    """What half a year tells of being shown: by the lots, and by comparing whatever was shown with whatever was not."""

    effect: Effect
    naive: float


def one(task: tuple[float, int]) -> Told:
    planted, seed = task
    here = Organisation(SMALL, ours, seed, planted=planted).run()
    effect = lottery.effect(results(here))
    if effect is None:
        raise ValueError("too few draws")
    return Told(effect, naive(here))


def results(here: Organisation) -> list[Sequence[Result]]:
    """What followed each draw that is old enough."""
    return [
        [
            Result(lot.probability, lot.drawn, adopted(here, lot.story_id, draw.week), shown(here, draw, lot.story_id))
            for lot in draw.lots
        ]
        for draw in here.draws
        if draw.week + FOLLOWED <= here.world.weeks
    ]


def naive(here: Organisation) -> float:
    """The mean of what was shown in an edition, less the mean of what a channel had not heard by then."""
    told: list[int] = []
    others: list[int] = []
    for week in range(here.world.weeks - FOLLOWED):
        for practice in here.practices.values():
            if practice.told <= week:
                followed = adopted(here, practice.id, week)
                weeks = [heard.get(practice.id, 99) for heard in here.heard]
                told += [followed] * weeks.count(week)
                others += [followed] * sum(heard > week for heard in weeks)
    return fmean(told) - fmean(others)


def adopted(here: Organisation, id: UUID, week: int) -> int:
    """Tries that began in the weeks after an edition, anywhere, and were adopted."""
    return sum(week <= began < week + FOLLOWED for began in here.practices[id].adoptions)


def shown(here: Organisation, draw: Drawn, id: UUID) -> bool:
    """Whether the channel heard a story in those weeks, drawn or not."""
    return draw.week <= here.heard[draw.channel].get(id, -1) < draw.week + FOLLOWED


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=200)
    parser.add_argument("--workers", type=int, default=1)
    asked = parser.parse_args()
    with ProcessPoolExecutor(asked.workers) as pool:
        for planted in PLANTED:
            told = list(pool.map(one, [(planted, seed) for seed in range(asked.seeds)], chunksize=4))
            print(said(planted, told), flush=True)


def said(planted: float, told: Sequence[Told]) -> str:
    inside = sum(each.effect.low <= planted <= each.effect.high for each in told)
    claimed = sum(each.effect.certain for each in told)
    low, high = wilson(inside, len(told))
    return (
        f"planted {planted}: the lots say {fmean(each.effect.caused for each in told):.3f} on average, "
        f"with {fmean(each.effect.draws for each in told):.0f} draws "
        f"and an interval {fmean(each.effect.high - each.effect.low for each in told):.3f} wide; "
        f"it is inside in {inside / len(told):.1%} of seeds ({low:.1%} to {high:.1%}), claimed in "
        f"{claimed / len(told):.1%}; comparing without lots says {fmean(each.naive for each in told):.3f}"
    )


if __name__ == "__main__":
    main()
