"""Stories, posts and channels with sensible values, of which a test names only what it is about."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from stories.database import Database
from stories.editions import DIGEST, SETUP
from stories.pieces import Post, Status, Story
from stories.tables.conversations import Channel, Conversation, ConversationKind
from stories.tables.deliveries import Delivery

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # nine o'clock in Berlin
HERE, THERE = "tenant-here", "tenant-there"
_BOTH = ("tenant", "id")  # what a channel and its conversation have in common
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def a_story(**values: Any) -> Story:
    """A draft that is ready to be published."""
    usual: dict[str, Any] = {
        "tenant": HERE,
        "author_id": "ada",
        "author_name": "Ada Example",
        "language": "en",
        "objective": "high-performance",
        "created_at": MONDAY,
        "headline": "Calmer handovers between shifts",
        "situation": "Every morning we lost half an hour looking for notes.",
        "change": "We put one shared page at the top of the channel.",
        "outcome": "Nobody searches any more, and patients wait less.",
    }
    return Story(**{**usual, **values})


def a_post(**values: Any) -> Post:
    """A draft of something that was learned."""
    usual: dict[str, Any] = {
        "tenant": HERE,
        "author_id": "lea",
        "author_name": "Lea Example",
        "language": "en",
        "objective": "culture-of-innovation",
        "created_at": MONDAY,
        "kind": "lesson",
        "text": "I read three stories this week, and each began with one change.",
    }
    return Post(**{**usual, **values})


def published_story(at: datetime = MONDAY, **values: Any) -> Story:
    return a_story(status=Status.published, published_at=at, **values)


def published_post(at: datetime = MONDAY, **values: Any) -> Post:
    return a_post(status=Status.published, published_at=at, **values)


def a_conversation(**values: Any) -> Conversation:
    """A channel's, in English."""
    usual: dict[str, Any] = {
        "tenant": HERE,
        "id": "19:ward@thread.tacv2",
        "kind": ConversationKind.channel,
        "service_url": "https://smba.trafficmanager.net/teams/",
        "language": "en",
    }
    return Conversation(**{**usual, **values})


def a_channel(**values: Any) -> Channel:
    """A channel that wants to hear on Mondays at nine, Berlin's time; no slot is set."""
    where = {name: values.pop(name) for name in [*values] if name in Conversation.model_fields and name not in _BOTH}
    usual: dict[str, Any] = {
        "tenant": HERE,
        "id": "19:ward@thread.tacv2",
        "team_id": "19:team@thread.tacv2",
        "weekday": "mon",
        "hour": 9,
        "time_zone": "Europe/Berlin",
    }
    both = {name: values[name] for name in _BOTH if name in values}
    return Channel(**{**usual, **values}, conversation=a_conversation(**both, **where))


async def keep(database: Database, *pieces: Story | Post) -> None:
    """Puts the pieces into the libraries of their tenants."""
    for piece in pieces:
        async with database.library(piece.tenant) as library:
            await library.add(piece)


async def add(database: Database, *channels: Channel) -> None:
    """Adds Retold to the channels."""
    for channel in channels:
        async with database.library(channel.tenant) as library:
            assert await library.channels.added(channel)


async def intend(
    database: Database, channel: Channel, key: str = "setup:1", at: datetime = MONDAY, digest_id: UUID | None = None
) -> Delivery:
    """A pending delivery: of an edition where one is named, else of the setup card."""
    kind = DIGEST if digest_id else SETUP
    async with database.library(channel.tenant) as library:
        delivery = await library.outbox.intend(kind, key, channel.id, at, digest_id)
        assert delivery is not None
        return delivery


async def delivery_as_it_stands(database: Database, delivery: Delivery) -> Delivery:
    async with database.library(delivery.tenant) as library:
        return await library.outbox.get(delivery.id)
