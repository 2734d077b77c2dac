"""What is sent to a channel: its digest when it is due, and nothing where somebody just changed their mind."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from stories.database import Database
from stories.editions import introduce, send_digest, send_due_digest
from stories.library import Library
from stories.tables.deliveries import Delivery
from tests.stories.making import DAY, HERE, MINUTE, MONDAY, a_channel, add, keep, published_story


@dataclass
class DeskOfPaper:
    """Writes down what it is asked to deliver."""

    asked: list[tuple[str, str]] = field(default_factory=list)

    async def deliver(
        self, library: Library, kind: str, key: str, conversation_id: str, now: datetime, about: UUID | None = None
    ) -> Delivery | None:
        self.asked.append((kind, conversation_id))
        return await library.outbox.intend(kind, key, conversation_id, now, about)

    async def refresh(self, library: Library, piece_id: UUID) -> None: ...

    async def recount(self, library: Library, piece_id: UUID) -> None: ...

    async def develop(self, library: Library, photo_id: UUID) -> None: ...

    async def compare(self, library: Library, story_id: UUID) -> None: ...

    async def uncompare(self, library: Library, story_id: UUID) -> None: ...


@pytest.fixture
def desk() -> DeskOfPaper:
    return DeskOfPaper()


async def waits(database: Database, desk: DeskOfPaper, now: datetime = MONDAY, **more: Any) -> datetime | None:
    """A channel that waits for a story since nine; its next slot after it was asked for."""
    channel = a_channel(**{"next_slot": MONDAY, **more})
    await keep(database, published_story(MONDAY - DAY))
    await add(database, channel)
    async with database.library(HERE) as library:
        await send_due_digest(library, desk, channel.id, now)
    async with database.library(HERE) as library:
        return (await library.channels.read(channel.id)).next_slot


@pytest.mark.parametrize("late", [0 * DAY, MINUTE, 6 * DAY])
async def test_a_due_digest_is_sent_and_the_next_one_comes_on_time(
    database: Database, desk: DeskOfPaper, late: Any
) -> None:
    assert await waits(database, desk, MONDAY + late) == MONDAY + 7 * DAY
    assert desk.asked == [("digest", a_channel().id)]


@pytest.mark.parametrize(
    "changed",
    [
        {"paused": True},
        {"installed": False},
        {"unreachable_since": MONDAY},
        {"next_slot": MONDAY + MINUTE},
        {"next_slot": None},
    ],
    ids=str,
)
async def test_what_changed_since_it_was_found_due_counts(
    database: Database, desk: DeskOfPaper, changed: dict[str, Any]
) -> None:
    slot = changed.get("next_slot", MONDAY)
    assert await waits(database, desk, **changed) == slot
    assert desk.asked == []


async def test_a_slot_is_sent_once(database: Database, desk: DeskOfPaper) -> None:
    await waits(database, desk)
    await keep(database, published_story(author_id="ben"))
    async with database.library(HERE) as library:
        assert await send_due_digest(library, desk, a_channel().id, MONDAY) is None
        channel = await library.channels.get(a_channel().id)
        assert await send_digest(library, desk, channel, MONDAY, MONDAY) is None
    assert len(desk.asked) == 1


async def test_a_channel_is_introduced_once_per_install(database: Database, desk: DeskOfPaper) -> None:
    await add(database, a_channel())
    for _ in range(2):
        async with database.library(HERE) as library:
            await introduce(library, desk, await library.channels.get(a_channel().id), MONDAY)
    async with database.library(HERE) as library:
        first = await library.outbox.intend("setup", f"setup:{a_channel().id}:1", a_channel().id, MONDAY)
        again = await library.outbox.intend("setup", f"setup:{a_channel().id}:2", a_channel().id, MONDAY)
    assert (first, again is None) == (None, False)
