"""Whether stories can be compared by their sense is found out, and a database that is away decides nothing."""

from scheduler.comparing import Comparing
from stories.database import Database
from tests.bot.conftest import Gone, gone, severed

__all__ = ["gone", "severed"]


async def test_a_database_that_is_away_decides_nothing(database: Database, gone: Gone) -> None:
    comparing = Comparing(database)
    async with gone():
        assert not await comparing.ready()
    assert await comparing.ready()
