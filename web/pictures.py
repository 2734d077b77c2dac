"""Photos and faces, each at an address that nobody guesses and that answers as long as it is shown, and no longer."""

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


@dataclass(frozen=True)
class Answer:
    """What is answered at an address: a status of HTTP, headers, and a JPEG where it is 200."""

    status: int
    headers: dict[str, str]
    body: bytes | None = None


async def picture(database: Database, kind: str, key: str, known: Collection[str] = ()) -> Answer:
    """200 with the picture, 304 to whoever has one of the `known` marks (ETags), and 404 whatever the reason."""
    try:
        async with database.session() as session:
            found = await KINDS[kind](session, key) if _KEY.fullmatch(key) else None
    except LOST:
        return Answer(503, _GONE)
    if found is None:
        return Answer(404, _GONE)
    mark = sha256(found).hexdigest()[:32]
    headers = {**_SHOWN, "ETag": f'"{mark}"'}
    return Answer(304, headers) if {mark, "*"} & set(known) else Answer(200, headers, found)
