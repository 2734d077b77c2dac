"""The queue's ledger: whatever happens to the database, what became of a job is written down in the end."""

import asyncio
import logging
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from procrastinate import PsycopgConnector, sql, utils
from procrastinate.exceptions import ConnectorException, UniqueViolation
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager

from scheduler.pulse import Pulse

log = logging.getLogger(__name__)

LOOKS = 1.0  # seconds between looks for jobs, where nothing calls
PAUSE = 1.0  # seconds, while the database is away
# The library's functions ask nobody whose job it is by now. It may have been written down though the answer was lost,
# and be in the hands of another worker since: then nothing is written.
_STILL = """ FROM procrastinate_jobs
    WHERE id = %(job_id)s AND status = 'doing' AND worker_id IS NOT DISTINCT FROM %(worker_id)s FOR UPDATE"""
FINISH, RETRY = (sql.queries[name].rstrip("; \n") + _STILL for name in ("finish_job", "retry_job"))


class Ledger(JobManager):
    """Lets be heard that a worker came round for a job, and loses the end of none.

    A job whose end is not written down stays in hand as long as its worker lives, and keeps its lock as long: nothing
    more would happen to that card.
    """

    def __init__(self, connector: PsycopgConnector, pulse: Pulse) -> None:
        super().__init__(connector)
        self._pulse = pulse

    async def fetch_job(self, queues: Iterable[str] | None, worker_id: int) -> Job | None:
        job = await super().fetch_job(queues, worker_id)
        self._pulse.beat("worker", "jobs", LOOKS)
        return job

    async def finish_job(self, job: Job, status: Status, delete_job: bool) -> None:
        await self._write(FINISH, job, status=status.value, delete_job=delete_job)

    async def retry_job(
        self,
        job: Job,
        retry_at: datetime | None = None,
        priority: int | None = None,
        queue: str | None = None,
        lock: str | None = None,
    ) -> None:
        """It waits again; unless the same was queued meanwhile, and waits in its place."""
        new = {"new_priority": priority, "new_queue_name": queue, "new_lock": lock}
        try:
            await self._write(RETRY, job, retry_at=retry_at or utils.utcnow(), **new)
        except UniqueViolation:
            await self.finish_job(job, Status.FAILED, delete_job=True)

    async def _write(self, query: str, job: Job, **values: Any) -> None:
        """Writes until the database takes it, as long as the job is in the same hands. Raises UniqueViolation."""
        while True:
            try:
                await self.connector.execute_query_async(query, job_id=job.id, worker_id=job.worker_id, **values)
            except UniqueViolation:
                raise
            except ConnectorException as error:
                log.warning("the end of job %s %s is not written down yet: %s", job.id, job.task_name, error.__cause__)
                await asyncio.sleep(PAUSE)
            else:
                return
