"""How sure a figure is: intervals that hold for few observations, too."""

from collections.abc import Sequence
from functools import cache
from math import fsum, sqrt
from statistics import NormalDist, stdev

CONFIDENCE = 0.95


def wilson(hits: int, of: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Between which shares the true one lies, given so many hits (Wilson 1927); of nothing, anywhere from 0 to 1."""
    if not of:
        return 0.0, 1.0
    z = _z(confidence)
    share, spread = hits / of, z * z / of
    middle = share + spread / 2
    width = sqrt(spread * (share * (1 - share) + spread / 4))
    return max(0.0, (middle - width) / (1 + spread)), min(1.0, (middle + width) / (1 + spread))


def mean(values: Sequence[float], confidence: float = CONFIDENCE) -> tuple[float, float, float]:
    """The mean, and between which values the true one lies, by Student's t. Needs two values."""
    return ratio(values, [1.0] * len(values), confidence)


def ratio(over: Sequence[float], under: Sequence[float], confidence: float = CONFIDENCE) -> tuple[float, float, float]:
    """The ratio of two sums over the same cases, and between which values the true one lies (Cochran 1977, 6.4).

    Needs two cases, and a sum below that is not 0.
    """
    middle, many = fsum(over) / fsum(under), len(over)
    off = stdev(one - middle * base for one, base in zip(over, under, strict=True))
    width = _t(many - 1, confidence) * off * sqrt(many) / abs(fsum(under))
    return middle, middle - width, middle + width


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
