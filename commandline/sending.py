"""Extra editions: `digest now` sends them to every channel that has something new to hear, and watches them arrive."""

import asyncio
from datetime import timedelta
from uuid import UUID

from scheduler.desk import NewsDesk, send_now
from scheduler.jobs import Queue
from settings import Settings
from stories.channels import listening
from stories.database import Database
from stories.tables.deliveries import DeliveryState
from wiring import opened, wall_clock

WATCHED = timedelta(minutes=1)  # for which is watched what becomes of them


async def send(settings: Settings, channel: str) -> int:
    """Sends to one channel, or to all of them; the exit code."""
    async with opened(settings) as database, database.answering():
        queue = Queue(database, wall_clock)
        async with queue.open():
            return await _send_and_watch(database, NewsDesk(queue), channel)


async def _send_and_watch(database: Database, desk: NewsDesk, only: str) -> int:
    channels = await _listening(database, only)
    if not channels:
        print(f"No channel {only} listens." if only else "No channel listens: add Retold to a channel in Teams first.")
        return 1 if only else 0
    now = wall_clock()
    sent = {tenant: await send_now(database, desk, tenant, ids, now) for tenant, ids in channels.items()}
    asked, digests = sum(map(len, channels.values())), sum(map(len, sent.values()))
    print(f"{digests} digests for {asked} channels; {asked - digests} have heard everything.", flush=True)
    return _report(await _watch(database, sent))


async def _listening(database: Database, only: str) -> dict[str, list[str]]:
    async with database.session() as session:
        channels = await listening(session)
    by_tenant: dict[str, list[str]] = {}
    for tenant, id in channels:
        if only in ("", id):
            by_tenant.setdefault(tenant, []).append(id)
    return by_tenant


async def _watch(database: Database, sent: dict[str, list[UUID]]) -> dict[DeliveryState, int]:
    """What has become of the deliveries, once all are settled or after a minute."""
    until = wall_clock() + WATCHED
    while True:
        states: dict[DeliveryState, int] = {}
        for tenant, ids in sent.items():
            async with database.library(tenant) as library:
                for state, count in (await library.outbox.states(ids)).items():
                    states[state] = states.get(state, 0) + count
        if not states.keys() & {DeliveryState.pending, DeliveryState.sending} or wall_clock() > until:
            return states
        await asyncio.sleep(0.5)


def _report(states: dict[DeliveryState, int]) -> int:
    for state, count in sorted(states.items()):
        print(f"{count:>6} {state}")
    if states.get(DeliveryState.pending):
        print("No worker has taken the pending ones yet; they leave as soon as one runs (serve, worker or playground).")
    return 1 if states.get(DeliveryState.failed) else 0
