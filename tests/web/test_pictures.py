"""Pictures leave room for the turns, however many are asked for."""

import asyncio
from collections import Counter

from stories.database import POOL, Database
from web.pictures import AT_ONCE, WAITING_MOST, Pictures


async def test_what_can_be_no_picture_is_not_looked_up(database: Database) -> None:
    pictures = Pictures(database)
    for key in ("", "x", "x" * 31, "x" * 33, "../" + "x" * 29, "é" * 32):
        assert (await pictures.answer("photo", key)).status == 404
    assert database.engine.pool.checkedin() == 0, "nobody opened a connection"  # type: ignore[attr-defined]


async def test_a_crowd_takes_few_connections_and_too_many_are_put_off(database: Database) -> None:
    pictures = Pictures(database)
    answers = await asyncio.gather(*(pictures.answer("face", f"{n:032}") for n in range(2 * WAITING_MOST)))
    assert Counter(answer.status for answer in answers) == {404: WAITING_MOST, 503: WAITING_MOST}
    assert all(answer.headers["Retry-After"] == "1" for answer in answers if answer.status == 503)
    opened = database.engine.pool.checkedin()  # type: ignore[attr-defined]
    assert opened <= AT_ONCE < POOL
    assert (await pictures.answer("face", "0" * 32)).status == 404
