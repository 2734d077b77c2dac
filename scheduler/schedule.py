"""The table of pollings: what is looked for, and how often. The rows decide; the clock only wakes us."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.desk import Leads, NewsDesk, send_due, send_due_posts
from scheduler.letters import Opener, write_due
from scheduler.pulse import Pulse
from stories import afterwards, fellows, followups, hopes, matters, moved, sealing, similar
from stories.database import LOST, Database, down
from stories.outbox import stuck
from stories.photos import forget_unshown, not_here_yet
from stories.seldom import Seldom

log = logging.getLogger(__name__)
_seldom = Seldom(log)

COMPARED_MOST = 200  # stories in a minute; each takes some 3 ms
BY_NIGHT = 3  # o'clock, UTC
LEFT_BEHIND = timedelta(minutes=2)  # after which an unsettled delivery is queued again


@dataclass(frozen=True)
class Polling:
    """Something that is looked for every so many seconds, in every replica, harmlessly."""

    name: str
    seconds: int
    does: Callable[[datetime], Awaitable[None]]


def pollings(database: Database, desk: NewsDesk, opener: Opener, leads: Leads, zone: str) -> list[Polling]:
    """What the desk looks for; `zone` is where people are of whom nobody knows."""

    async def digests(now: datetime) -> None:
        await send_due(database, desk, now)

    async def posts(now: datetime) -> None:
        await send_due_posts(database, desk, leads, now)

    async def authors(now: datetime) -> None:
        async with database.session() as session:
            await matters.gather(session, await afterwards.due(session, zone, now))

    async def left_behind(now: datetime) -> None:
        for part, state in desk.queue.pulse.states().items():
            if state != "ok":
                log.error("the %s of this process has stalled", part)
        await desk.queue.take_over()
        async with database.session() as session:
            unsettled = await stuck(session, now, LEFT_BEHIND)
            photos = await not_here_yet(session, now)
        for tenant, id in unsettled:
            await desk.queue.deliver_again(tenant, id)
        for tenant, id in photos:
            await desk.queue.develop_again(tenant, id)

    async def unshown(now: datetime) -> None:
        async with database.session() as session:
            await forget_unshown(session, now)

    async def follow_ups(now: datetime) -> None:
        more = True
        while more:
            async with database.session() as session:
                more = await followups.gather(session, now)

    async def tellers(now: datetime) -> None:
        async with database.session() as session:
            await matters.gather(session, await moved.due(session, now))

    async def triers(now: datetime) -> None:
        async with database.session() as session:
            await matters.gather(session, await fellows.due(session, now))

    async def ended(now: datetime) -> None:
        async with database.session() as session:
            await matters.gather(session, await hopes.due(session, now))

    async def compared(now: datetime) -> None:
        """Stories from before the extra was there, and what is kept of those that are not there any more."""
        if desk.queue.comparing and await desk.queue.comparing.ready():
            async with database.session() as session:
                await similar.forget(session)
                for tenant, id in await similar.missing(session, COMPARED_MOST):
                    await desk.queue.compare(session, tenant, id)

    async def unnamed(now: datetime) -> None:
        """Whether their units still hide who told them; by night, where they stand in a dump."""
        async with database.session() as session:
            for tenant, id in await sealing.uncover(session):
                await desk.queue.retell(session, tenant, id)
        if now.hour == BY_NIGHT:
            async with database.session() as session:
                await sealing.shuffle(session)

    async def write(now: datetime) -> None:
        await write_due(database, desk, opener, zone, now)

    return [
        Polling("digests that are due", 5, digests),
        Polling("people to be written to", 20, write),
        Polling("tellers whose stories moved somebody", 600, tellers),
        Polling("people who try what works for others", 120, triers),
        Polling("stories without a name", 1_800, unnamed),
        Polling("tries to be asked about", 20, follow_ups),
        Polling("campaigns that have ended", 60, ended),
        Polling("stories to compare", 60, compared),
        Polling("posts that are due", 5, posts),
        Polling("authors to be told of their posts", 60, authors),
        Polling("deliveries left behind", 15, left_behind),
        Polling("photos that no story shows", 3_600, unshown),
    ]


@asynccontextmanager
async def ticking(pollings: Sequence[Polling], clock: Callable[[], datetime], pulse: Pulse) -> AsyncIterator[None]:
    """Looks for all of these beside the block; a polling that fails is logged and comes again."""
    scheduler = AsyncIOScheduler(timezone=ZoneInfo("UTC"))
    for polling in pollings:
        pulse.beat("scheduler", polling.name, polling.seconds)
        scheduler.add_job(
            _once,
            "interval",
            seconds=polling.seconds,
            args=[polling, clock, pulse],
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
        )
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)


async def _once(polling: Polling, clock: Callable[[], datetime], pulse: Pulse) -> None:
    try:
        await polling.does(clock())
    except asyncio.CancelledError:  # at a stop; apscheduler would take it for an error, and say so at length
        return
    except LOST as error:
        _seldom.warning("the database can't be asked for %s and more: %s", polling.name, down(error))
    except Exception:
        log.exception("looking for %s failed; it comes again in %s s", polling.name, polling.seconds)
    pulse.beat("scheduler", polling.name, polling.seconds)
