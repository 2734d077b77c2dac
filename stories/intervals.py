"""How sure a figure is: intervals that hold for few observations, too."""

from collections.abc import Sequence
from functools import cache
from math import cbrt, sqrt
from statistics import NormalDist, fmean, stdev

CONFIDENCE = 0.95
EVEN = 1e-6  # below this, values lean to no side


def wilson(hits: int, of: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Between which shares the true one lies, given so many hits (Wilson 1927); of nothing, anywhere from 0 to 1."""
    if not of:
        return 0.0, 1.0
    z = _z(confidence)
    share, spread = hits / of, z * z / of
    middle = share + spread / 2
    width = sqrt(spread * (share * (1 - share) + spread / 4))
    low, high = (middle - width) / (1 + spread), (middle + width) / (1 + spread)
    return low if hits else 0.0, high if hits < of else 1.0


def mean(values: Sequence[float], confidence: float = CONFIDENCE) -> tuple[float, float, float]:
    """The mean, and between which values the true one lies, by Student's t. Needs two values."""
    middle, width = fmean(values), _t(len(values) - 1, confidence) * stdev(values) / sqrt(len(values))
    return middle, middle - width, middle + width


def skewed(off: Sequence[float], spread: float, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """How far below and above a mean the true one lies, given how far off each of its values is.

    Hall's transformation (1992) of Student's interval, for values such as counts, most of which are small and few
    large: there a plain one lies too low. `spread` is their standard deviation. Needs two values.
    """
    many = len(off)
    width, t = spread / sqrt(many), _t(many - 1, confidence)
    lean = fmean(each**3 for each in off) / spread**3 / sqrt(many) if spread else 0.0
    if abs(lean) < EVEN:
        return t * width, t * width
    return _hall(t, lean) * width, -_hall(-t, lean) * width


def _hall(t: float, lean: float) -> float:
    return 3 / lean * (cbrt(1 + lean * (t - lean / 6)) - 1)


@cache
def _z(confidence: float) -> float:
    return NormalDist().inv_cdf((1 + confidence) / 2)


def _t(freedom: int, confidence: float) -> float:
    """Student's quantile: the expansion of Abramowitz and Stegun, 26.7.5; off by less than 0.01 from 5 degrees on."""
    z = _z(confidence)
    terms: tuple[float, ...] = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + sum(term / float(freedom**power) for power, term in enumerate(terms, 1))
