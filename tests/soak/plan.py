"""What a soak is to be: how long, how rough, how many; and the seed that every decision comes from."""

from dataclasses import dataclass
from random import Random
from typing import Literal

from tests.connector import PER_TENANT

STOPS_WITHIN = 10.0  # seconds, as docs/operating.md promises


@dataclass(frozen=True)
class Plan:
    """The same plan makes the same decisions. How they meet on the clock differs from run to run."""

    seed: int = 1
    seconds: float = 300.0  # of work, at least; starting and settling come on top
    kills: int = 60
    deliveries: int = 0  # that are to be written down before it ends
    uncertain: Literal["hold", "resend"] = "hold"
    people: int = 8
    channels: int = 24
    print_every: float = 5.0  # seconds; then every channel's slot has come
    per_tenant: int = PER_TENANT  # calls that the platform takes in a second
    stops_within: float = STOPS_WITHIN

    def chance(self, whose: str) -> Random:
        """The decisions of one of those who take part, which no other's disturb."""
        return Random(f"{self.seed} {whose}")
