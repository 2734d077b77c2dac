"""One story from far away, drawn by lot; and what being shown caused, by comparing what was drawn with what was not."""

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, stdev
from uuid import UUID

from stories import intervals
from stories.weighing import Candidate, Readership

LOTS_MOST = 12  # more would hardly tell more: the interval is that of the one that was drawn
DRAWS_LEAST = 20  # for fewer nothing is said


@dataclass(frozen=True)
class Lot:
    """A story that could be drawn for an edition, with what probability, and whether it was."""

    story_id: UUID
    probability: float
    drawn: bool


@dataclass(frozen=True)
class Result:
    """A lot, and what followed in the weeks after: how many tries were adopted, and if it was `shown` after all."""

    probability: float
    drawn: bool
    adopted: float
    shown: bool = False


@dataclass(frozen=True)
class Effect:
    """What being drawn caused, per time a story was shown: the estimate, its 95 % interval, and from how many draws."""

    caused: float
    low: float
    high: float
    draws: int

    @property
    def certain(self) -> bool:
        """Whether it may be claimed that there is any."""
        return self.low > 0 or self.high < 0


def fitting(lots: Sequence[Candidate], beside: Sequence[Candidate], readers: Readership) -> list[Candidate]:
    """Those that may be drawn beside what was chosen: from another unit than all of it and than the channel's own."""
    tellers = {each.teller for each in beside}
    near = {*readers.home, *(each.unit for each in beside if each.unit)}
    fit = {
        lot.id: lot for lot in lots if lot.teller not in tellers and lot.unit not in near and not lot.adoption.futile
    }
    return [fit[id] for id in sorted(fit)]


def draw(fit: Sequence[Candidate], seed: str) -> tuple[Candidate, tuple[Lot, ...]]:
    """One of those that fit, each as likely as the others, and the lots among which it was. A seed draws the same."""
    lots = random.Random(seed).sample(fit, min(LOTS_MOST, len(fit)))  # noqa: S311  to be fair, not to hide
    return lots[0], tuple(Lot(lot.id, 1 / len(lots), lot is lots[0]) for lot in lots)


def effect(draws: Collection[Sequence[Result]]) -> Effect | None:
    """What being shown caused, from the draws in which chance decided; None where they are too few to say.

    Each draw compares what was drawn with what was not, each weighed by the inverse of its probability (Horvitz and
    Thompson 1952). What was not drawn may be chosen there by its weight soon after; the difference in adoptions is
    divided by the difference in showings, as with any instrument (Wald 1940). The interval takes the larger of two
    spreads: what differed between draws, and what chance could have drawn instead.
    """
    decided = [
        lots for lots in draws if sum(lot.drawn for lot in lots) == 1 and all(0 < lot.probability < 1 for lot in lots)
    ]
    if len(decided) < DRAWS_LEAST:
        return None
    adopted = [_contrast([lot.adopted for lot in lots], lots) for lots in decided]
    shown = [_contrast([float(lot.drawn or lot.shown) for lot in lots], lots) for lots in decided]
    if sum(shown) <= 0:
        return None
    caused = sum(adopted) / sum(shown)
    off = [count - caused * often for count, often in zip(adopted, shown, strict=True)]
    spread = max(stdev(off), sqrt(fmean(_chance(lots, caused) for lots in decided)))
    below, above = intervals.skewed(off, spread)
    often = fmean(shown)
    return Effect(caused, caused - below / often, caused + above / often, len(decided))


def _contrast(values: Sequence[float], lots: Sequence[Result], drawn: int | None = None) -> float:
    """What was drawn against what was not; or what would have been, had another been drawn."""
    lucky = next(at for at, lot in enumerate(lots) if lot.drawn) if drawn is None else drawn
    return sum(
        value / lot.probability if at == lucky else -value / (1 - lot.probability)
        for at, (value, lot) in enumerate(zip(values, lots, strict=True))
    ) / len(lots)


def _chance(lots: Sequence[Result], caused: float) -> float:
    """The variance of a draw's contrast over all that could have been drawn, without what being shown caused."""
    left = [lot.adopted - caused * (lot.drawn or lot.shown) for lot in lots]
    return sum(lot.probability * _contrast(left, lots, at) ** 2 for at, lot in enumerate(lots))
