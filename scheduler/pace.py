"""How fast the platform lets us write, and how long to wait before something is tried again."""

import random

ATTEMPTS = 10  # of one delivery; with the waits below they span about twenty minutes
FIRST_WAIT, LONGEST_WAIT, LONGEST_ASKED = 2.0, 600.0, 86_400.0  # seconds


def wait(attempt: int, retry_after: float) -> float:
    """Seconds until the next attempt after the given one (1, 2, …).

    What the platform asks for in Retry-After, else twice as long each time; spread by a half, so that a thousand
    channels do not come back at the same moment.
    """
    doubled: float = min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT)
    spread = random.uniform(1.0, 1.5)  # noqa: S311  spread, not secrecy
    return min(max(retry_after, doubled), LONGEST_ASKED) * spread
