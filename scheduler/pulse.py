"""Whether what runs by itself in this process still comes round: its worker, and its scheduler's pollings."""

import time
from collections import defaultdict

SILENT = 60.0  # seconds after the moment it is expected at, from which on a part counts as silent


class Pulse:
    """Hears each part come round, and knows which of them has not for too long."""

    def __init__(self) -> None:
        self._expected: defaultdict[str, dict[str, float]] = defaultdict(dict)

    def beat(self, part: str, does: str, seconds: float) -> None:
        """A part has come round with what it does; it is expected again after so many seconds."""
        self._expected[part][does] = time.monotonic() + seconds

    def states(self) -> dict[str, str]:
        """`ok` or `silent`, by part."""
        late = time.monotonic() - SILENT
        return {part: "ok" if min(does.values()) > late else "silent" for part, does in self._expected.items()}
