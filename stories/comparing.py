"""Whether two figures can be told as before and after."""

from decimal import Decimal

from stories.figures import Found
from stories.tokens import Token

THOUSAND = Decimal(1_000)


def comparable(before: Found, after: Found) -> bool:
    """Whether two figures measure the same, and say something else about it."""
    if not (before.certain and after.certain):
        return False
    if not (before.plain and after.plain) and before.bare and after.bare:  # 9-17 → 10-18
        return False
    if before.dimension or after.dimension:
        other = before.noun or after.noun
        if other or (before.dimension and after.dimension and before.dimension != after.dimension):
            return False
    elif before.noun and after.noun and not _alike(before.noun, after.noun):
        return False
    if before.dimension and after.dimension:
        return before.base != after.base  # 60 minutes are an hour
    return before.amount != after.amount


def _alike(one: str, other: str) -> bool:
    """Whether two phrases name the same: complaint and complaints, Anrufen and Anrufe."""
    pairs = list(zip(one.split(), other.split(), strict=False))
    same_length = len(one.split()) == len(other.split())
    return same_length and all(
        a[: max(3, min(len(a), len(b)) - 1)] == b[: max(3, min(len(a), len(b)) - 1)] for a, b in pairs
    )


def countable(before: Found, after: Found) -> bool:
    """Whether each figure is the amount that it seems to be: in 1.5 → 2 million, 1.5 is none."""
    smaller = min((each.amount for each in (before, after) if not each.scaled), default=THOUSAND)
    shaped = before.bare or after.bare or before.measured == after.measured
    return shaped and (before.scaled == after.scaled or smaller >= THOUSAND)


def falls(before: Found, after: Found) -> bool:
    if before.dimension and after.dimension:
        return after.base < before.base
    return after.amount < before.amount


def whole(found: Found) -> bool:
    return found.amount == found.amount.to_integral_value()


def like_a_year(token: Token) -> bool:
    return len(token.key) == 4 and token.key.isdigit() and token.key[:2] in ("19", "20")
