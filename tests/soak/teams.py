"""Brings activities to Retold as Teams does: to any of its processes, and again when that seems to have failed."""

import asyncio
import itertools
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import aiohttp

from tests.connector import Json
from tests.soak.diary import Diary
from tests.soak.town import Town

PATIENCE = aiohttp.ClientTimeout(total=15)  # seconds; then Teams takes an activity for lost
COPIES = 4  # of one activity, with one id
BETWEEN = 0.7  # seconds, and longer each time
TOKEN_FOR = 600  # activities; then another token is shown


@dataclass
class Teams:
    """The way from people to Retold."""

    session: aiohttp.ClientSession
    platform: Town
    addresses: Sequence[str]
    diary: Diary
    _tokens: Iterator[str] = field(init=False)
    _next: Iterator[str] = field(init=False)

    def __post_init__(self) -> None:
        self._next = itertools.cycle(self.addresses)
        self._tokens = (token for _ in itertools.count() for token in [self.platform.token()] * TOKEN_FOR)

    async def bring(self, activity: Json) -> Json | None:
        """What an invoke was answered; None for a message, and when all copies were lost."""
        for copy in range(COPIES):
            if copy:
                self.diary.counts["copies"] += 1
                await asyncio.sleep(BETWEEN * copy)
            headers = {"Authorization": f"Bearer {next(self._tokens)}"}
            try:
                async with self.session.post(
                    next(self._next), json=activity, headers=headers, timeout=PATIENCE
                ) as response:
                    body = await response.read()
            except (aiohttp.ClientError, TimeoutError):
                continue
            if response.status < 500:
                self.diary.counts["brought"] += 1
                return json.loads(body) if body else None
        self.diary.counts["never brought"] += 1
        return None
