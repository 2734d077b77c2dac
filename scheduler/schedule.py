"""The table of rhythms: what is looked for, and how often. The rows decide; the clock only wakes us."""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from stories.models import Channel
from stories.slots import WEEKDAYS

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Rhythm:
    """Something that is looked for every so many seconds, in every replica, harmlessly."""

    name: str
    seconds: int
    does: Callable[[datetime], Awaitable[None]]


@asynccontextmanager
async def ticking(rhythms: Sequence[Rhythm], clock: Callable[[], datetime]) -> AsyncIterator[None]:
    """Runs the rhythms beside the block; one that fails is logged and comes again."""
    scheduler = AsyncIOScheduler(timezone=ZoneInfo("UTC"))
    for rhythm in rhythms:
        scheduler.add_job(
            _once,
            "interval",
            seconds=rhythm.seconds,
            args=[rhythm, clock],
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
        )
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)


async def _once(rhythm: Rhythm, clock: Callable[[], datetime]) -> None:
    try:
        await rhythm.does(clock())
    except Exception:
        log.exception("the rhythm %r failed; it comes again in %s s", rhythm.name, rhythm.seconds)


def next_slot(channel: Channel, after: datetime) -> datetime:
    """The first moment after `after` at which the channel's weekday and hour begin in its own time zone.

    An hour that a clock change skips is made up for at the hour after it, and one that comes twice counts once.
    Reckoned here because APScheduler's cron trigger misses slots around clock changes (ADR 0009).
    """
    zone = ZoneInfo(channel.time_zone)
    today = after.astimezone(zone).date()
    days = (today + timedelta(days=ahead) for ahead in range(-1, 9))
    slots = (
        datetime.combine(day, time(channel.hour), zone).astimezone(UTC)
        for day in days
        if WEEKDAYS[day.weekday()] == channel.weekday
    )
    return next(slot for slot in slots if slot > after).astimezone(zone)
