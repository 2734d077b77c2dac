"""The queue: procrastinate tasks on our own Postgres, deferred in the transaction that made them necessary."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from math import ceil
from typing import Any, Protocol, cast
from uuid import UUID

from procrastinate import App, PsycopgConnector, RetryStrategy
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from scheduler.comparing import Comparing
from scheduler.delivery import Courier
from scheduler.ledger import LOOKS, Ledger
from scheduler.pulse import Pulse
from stories.database import LOST, Database, down, limits
from stories.letters import LETTER
from stories.patience import in_time
from stories.slots import next_night
from stories.tables.deliveries import Delivery

log = logging.getLogger(__name__)

Calm = Callable[[str, datetime], datetime]  # a time zone, and now → when a card there may be edited for its counts
PATIENT = frozenset({LETTER})  # kinds that let everything else pass: ten thousand letters delay no digest
AT_ONCE = 20  # deliveries in hand at the same time, per process
AGAIN = RetryStrategy(max_attempts=10, linear_wait=2)  # seconds; for a job that failed on our own side
PAUSE = 2.0  # seconds before a worker that lost its database begins again
GRACE = 5.0  # seconds that a stopping worker gives the jobs in hand
HANGING_UP = 0.5  # seconds that a silent database gets to take leave of
HEARTBEAT, DEAD_AFTER = (
    5.0,
    20.0,
)  # seconds; with the polling in schedule.py a dead worker's jobs are taken over in 35 s
# A job that waits does so until we have committed: else it could run before, and not see what it was queued for.
_WAITS = text("SELECT id FROM procrastinate_jobs WHERE queueing_lock = :key AND status = 'todo' FOR SHARE")


class Darkroom(Protocol):
    """Fetches a photo and makes it small; the seconds after which to try again, or None. `bot/darkroom.py` is one."""

    async def develop(self, tenant: str, id: UUID) -> float | None: ...


class Queue:
    """Deliveries and refreshes, waiting for a worker in this or another process."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        calm: Calm = next_night,
        comparing: Comparing | None = None,
    ) -> None:
        self.database = database
        self.clock = clock
        self.calm = calm
        self.comparing = comparing
        self.courier: Courier | None = None
        self.darkroom: Darkroom | None = None
        connector = PsycopgConnector(conninfo=database.url, kwargs=limits(database.url), min_size=1, max_size=6)
        self.pulse = Pulse()
        self.app = App(connector=connector)
        self.app.job_manager = Ledger(connector, self.pulse)
        self.app.task(name="deliver", retry=AGAIN)(self._deliver)
        self.app.task(name="refresh", retry=AGAIN)(self._refresh)
        self.app.task(name="retell", retry=AGAIN)(self._retell)
        self.app.task(name="develop", retry=AGAIN)(self._develop)
        self.app.task(name="recount", retry=AGAIN)(self._recount)
        self.app.task(name="refresh_calmly", retry=AGAIN)(self._refresh_calmly)
        self.app.task(name="compare", retry=AGAIN)(self._compare)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Connects the queue. Its tables are there: `scheduler.schema` makes them. Raises DatabaseDown."""
        try:
            await self.app.open_async()
            yield
        except ConnectorException as error:
            if isinstance(error.__cause__, LOST):
                raise down(error.__cause__) from error
            raise
        finally:
            with suppress(TimeoutError):
                await in_time(self.app.close_async(), HANGING_UP)

    @asynccontextmanager
    async def working(self, courier: Courier, darkroom: Darkroom | None = None) -> AsyncIterator[None]:
        """Runs a worker beside the block; at its end the jobs in hand are finished."""
        self.courier, self.darkroom = courier, darkroom
        self.pulse.beat("worker", "jobs", LOOKS)
        worker = asyncio.create_task(self._work())
        try:
            yield
        finally:
            worker.cancel()
            await asyncio.wait({worker}, timeout=GRACE + HANGING_UP)

    async def _work(self) -> None:
        """Works until it is cancelled; a worker that lost its database begins again.

        While it stops it may lose its database too: then it ends with that error, not as one that was cancelled.
        """
        me = cast(asyncio.Task[None], asyncio.current_task())
        while not me.cancelling():
            try:
                await self.app.run_worker_async(
                    concurrency=AT_ONCE,
                    install_signal_handlers=False,
                    delete_jobs="successful",
                    fetch_job_polling_interval=LOOKS,  # only what is to be tried again is polled for
                    shutdown_graceful_timeout=GRACE,
                    update_heartbeat_interval=HEARTBEAT,
                    stalled_worker_timeout=DEAD_AFTER,
                )
            except (Exception, asyncio.CancelledError):
                if me.cancelling():
                    return
                log.exception("the worker stopped; it begins again in %s s", PAUSE)
            await asyncio.sleep(PAUSE)

    async def deliver(self, session: AsyncSession, delivery: Delivery) -> None:
        """Queues a delivery, as part of the session's transaction."""
        patient = delivery.kind in PATIENT
        await self._defer(session, "deliver", delivery.tenant, delivery.id, priority=-1 if patient else 0)

    async def retell(self, session: AsyncSession, tenant: str, about: UUID) -> None:
        """Queues an edit of every posted card with a piece, or of an edition; many changes in a row make one edit."""
        await self._defer(session, "retell", tenant, about)

    async def recount(self, session: AsyncSession, tenant: str, piece_id: UUID) -> None:
        """Like `retell`, but each copy when nobody is reading there: an edit folds what people have open (ADR 0010)."""
        await self._defer(session, "recount", tenant, piece_id)

    async def develop(self, session: AsyncSession, tenant: str, photo_id: UUID) -> None:
        """Queues the fetching of a photo."""
        await self._defer(session, "develop", tenant, photo_id)

    async def develop_again(self, tenant: str, photo_id: UUID) -> None:
        """Queues a photo that was left behind; does nothing when it waits in the queue already."""
        async with self.database.session() as session:
            await self._defer(session, "develop", tenant, photo_id)

    async def compare(self, session: AsyncSession, tenant: str, story_id: UUID) -> None:
        """Queues that it is written down what a story is about, where workers do that."""
        if self.comparing:
            await self._defer(session, "compare", tenant, story_id)

    async def uncompare(self, session: AsyncSession, story_id: UUID) -> None:
        """Forgets that this was queued, as long as nobody has it in hand, and with it when that was."""
        waiting = text("DELETE FROM procrastinate_jobs WHERE queueing_lock = :key AND status = 'todo'")
        await session.execute(waiting, {"key": f"compare:{story_id}"})

    async def deliver_again(self, tenant: str, id: UUID) -> None:
        """Queues a delivery that was left behind; does nothing when it waits in the queue already."""
        async with self.database.session() as session:
            await self._defer(session, "deliver", tenant, id)

    async def take_over(self) -> None:
        """Gives the jobs of workers that died to those alive."""
        for job in await self.app.job_manager.get_stalled_jobs(seconds_since_heartbeat=DEAD_AFTER):
            log.warning("job %s %s is taken over from a dead worker", job.id, job.task_name)
            await self.app.job_manager.retry_job(job)

    async def _defer(
        self, session: AsyncSession, task: str, tenant: str, id: UUID, after: float = 0, priority: int = 0, **more: Any
    ) -> None:
        """Queues a task about a row, unless the same waits already; a higher priority comes first."""
        key = f"{task}:{id}"
        while not await session.scalar(_WAITS, {"key": key}):
            with suppress(AlreadyEnqueued):  # since we looked
                async with session.begin_nested():
                    connection = await (await session.connection()).get_raw_connection()
                    job = self.app.configure_task(
                        task,
                        allow_unknown=False,
                        lock=key,
                        queueing_lock=key,
                        connection=connection.driver_connection,
                        schedule_in={"seconds": ceil(after)} if after else None,
                        priority=priority,
                    )
                    await job.defer_async(tenant=tenant, id=str(id), **more)
                return

    async def _deliver(self, tenant: str, id: str) -> None:
        wait = await self._courier.deliver(tenant, UUID(id), self.clock())
        if wait is not None:
            async with self.database.session() as session:
                await self._defer(session, "deliver", tenant, UUID(id), after=wait)

    async def _refresh(self, tenant: str, id: str, attempt: int) -> None:
        wait = await self._courier.refresh(tenant, UUID(id), attempt)
        if wait is not None:
            async with self.database.session() as session:
                await self._defer(session, "refresh", tenant, UUID(id), after=wait, attempt=attempt + 1)

    async def _retell(self, tenant: str, id: str) -> None:
        async with self.database.library(tenant) as library:
            for delivery in await library.outbox.copies(UUID(id)):
                await self._defer(library.session, "refresh", tenant, delivery.id, attempt=1)

    async def _develop(self, tenant: str, id: str) -> None:
        if self.darkroom is None:
            raise RuntimeError("a photo was to be fetched outside `working`")
        wait = await self.darkroom.develop(tenant, UUID(id))
        if wait is not None:
            async with self.database.session() as session:
                await self._defer(session, "develop", tenant, UUID(id), after=wait)

    async def _recount(self, tenant: str, id: str) -> None:
        now = self.clock()
        async with self.database.library(tenant) as library:
            copies = await library.outbox.copies(UUID(id))
            zones = await library.channels.zones([delivery.conversation_id for delivery in copies])
            for delivery in copies:
                wait = self.calm(zones.get(delivery.conversation_id, "UTC"), now) - now
                await self._defer(library.session, "refresh_calmly", tenant, delivery.id, wait.total_seconds())

    async def _refresh_calmly(self, tenant: str, id: str) -> None:
        async with self.database.session() as session:
            await self._defer(session, "refresh", tenant, UUID(id), attempt=1)

    async def _compare(self, tenant: str, id: str) -> None:
        if self.comparing:
            await self.comparing.compare(tenant, UUID(id))

    @property
    def _courier(self) -> Courier:
        if self.courier is None:
            raise RuntimeError("a job was started outside `working`")
        return self.courier
