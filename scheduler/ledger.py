"""The queue's ledger: whatever happens to the database, what became of a job is written down in the end."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import Any

from procrastinate import PsycopgConnector
from procrastinate.exceptions import ConnectorException, UniqueViolation
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager

from scheduler.pulse import Pulse
from stories.database import LOST

log = logging.getLogger(__name__)

LOOKS = 1.0  # seconds between looks for jobs, where nothing calls
PAUSE = 1.0  # seconds, while the database is away


class Ledger(JobManager):
    """Lets be heard that a worker came round for a job, and loses the end of none.

    A job whose end is not written down is one in hand. Its worker is alive, so nobody takes it over; and it keeps its
    lock, so nothing else happens to that card as long as the worker lives.
    """

    def __init__(self, connector: PsycopgConnector, pulse: Pulse) -> None:
        super().__init__(connector)
        self._pulse = pulse

    async def fetch_job(self, queues: Iterable[str] | None, worker_id: int) -> Job | None:
        job = await super().fetch_job(queues, worker_id)
        self._pulse.beat("worker", "jobs", LOOKS)
        return job

    async def finish_job(self, job: Job, status: Status, delete_job: bool) -> None:
        await _written(partial(super().finish_job, job, status, delete_job), job)

    async def retry_job(self, job: Job, *when: Any, **how: Any) -> None:
        """It waits again; unless the same was queued meanwhile, and waits in its place."""
        try:
            await _written(partial(super().retry_job, job, *when, **how), job)
        except UniqueViolation:
            await self.finish_job(job, Status.FAILED, delete_job=True)


async def _written(write: Callable[[], Awaitable[None]], job: Job) -> None:
    """Writes until the database takes it. Raises ConnectorException for what it refuses at once.

    What it refuses later was written the first time, or is in the hands of another worker.
    """
    lost = False
    while True:
        try:
            await write()
        except ConnectorException as error:
            if not isinstance(error.__cause__, LOST):
                if not lost or isinstance(error, UniqueViolation):
                    raise
                log.warning("the end of job %s %s was written before its line was lost", job.id, job.task_name)
                return
            lost = True
        else:
            return
        await asyncio.sleep(PAUSE)
