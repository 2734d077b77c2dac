"""Photos and faces, each at an address that nobody guesses and that answers as long as it is shown, and no longer."""

import asyncio
import re
from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256

from stories.database import LOST, Database
from stories.photos import face_at, photo_at

KINDS = {"photo": photo_at, "face": face_at}
PATH = "/{kind:photo|face}/{key}"
_KEY = re.compile(r"[A-Za-z0-9_-]{32}")
# Whoever keeps a copy asks each time whether it is shown still; that costs them and us a few bytes.
_SHOWN = {
    "Cache-Control": "private, no-cache",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
_GONE = {"Cache-Control": "no-store"}
_LATER = {**_GONE, "Retry-After": "1"}
AT_ONCE = 4  # pictures; each takes some milliseconds
WAITING_MOST = 200  # a digest with its faces, opened by a few dozen people at once


@dataclass(frozen=True)
class Answer:
    """What is answered at an address: a status of HTTP, headers, and a JPEG where it is 200."""

    status: int
    headers: dict[str, str]
    body: bytes | None = None


class Pictures:
    """Looks up so many at once and no more, whoever asks: the turns have the rest of the database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._places = asyncio.Semaphore(AT_ONCE)
        self._waiting = 0

    async def answer(self, kind: str, key: str, known: Collection[str] = ()) -> Answer:
        """200 with the picture, 304 to whoever has one of the `known` marks (ETags), and 404 whatever the reason.

        503 where too many are asked for, or the database is away.
        """
        if not _KEY.fullmatch(key):
            return Answer(404, _GONE)
        if self._waiting >= WAITING_MOST:
            return Answer(503, _LATER)
        self._waiting += 1
        try:
            async with self._places, self._database.session() as session:
                found = await KINDS[kind](session, key)
        except LOST:
            return Answer(503, _LATER)
        finally:
            self._waiting -= 1
        return _shown(found, known) if found is not None else Answer(404, _GONE)


def _shown(found: bytes, known: Collection[str]) -> Answer:
    mark = sha256(found).hexdigest()[:32]
    headers = {**_SHOWN, "ETag": f'"{mark}"'}
    return Answer(304, headers) if {mark, "*"} & set(known) else Answer(200, headers, found)
