"""Workers as real processes: one freezes and comes back, and the database is restarted under them."""

import asyncio
import signal
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import text

from scheduler.jobs import Queue
from stories import postgres
from stories.database import Database
from stories.embedded import embedded_postgres
from stories.tables.deliveries import DeliveryState
from tests.connector import Fault, Platform
from tests.processes import free_port, running, stopped
from tests.scheduler.conftest import all_done
from tests.stories.making import HERE, a_channel, add, intend
from wiring import wall_clock

MANY, MORE = 200, 20
TAKEN_OVER = 60  # seconds, the promise


async def states(database: Database) -> Counter[str]:
    async with database.engine.connect() as connection:
        counted = await connection.execute(text("SELECT state, count(*) FROM delivery GROUP BY state"))
        return Counter(dict(counted.all()))


async def settled(database: Database, seconds: float) -> Counter[str]:
    """The states of all deliveries, once none of them is on its way."""
    async with asyncio.timeout(seconds):
        while (found := await states(database)).keys() & {DeliveryState.pending, DeliveryState.sending}:
            await asyncio.sleep(0.1)
    return found


async def send(database: Database, teams: Platform, prefix: str, count: int) -> None:
    queue = Queue(database, wall_clock)
    async with queue.open():
        for number in range(count):
            channel = a_channel(id=f"19:{prefix}{number}", service_url=teams.service_url)
            await add(database, channel)
            delivery = await intend(database, channel, f"setup:{prefix}{number}", at=wall_clock())
            await queue.deliver_again(HERE, delivery.id)


def settings(url: str, teams: Platform) -> dict[str, object]:
    return {"database_url": url, "port": free_port(), "service_hosts": f"127.0.0.1:{teams.port}"}


async def test_a_frozen_worker_holds_nobody_up_and_works_on_when_it_is_back(teams: Platform) -> None:
    teams.limits = False
    teams.faults.extend([Fault(201, seconds=0.5)] * MANY)
    with TemporaryDirectory(prefix="retold-") as name:
        folder = Path(name).resolve()
        async with (
            embedded_postgres(folder) as url,
            running(folder, "playground", "--no-client", **settings(url, teams)) as freezes,
            running(folder, "playground", "--no-client", **settings(url, teams)) as other,
            Database.open(url) as database,
        ):
            sending = asyncio.create_task(send(database, teams, "many", MANY))
            await teams.until(MANY // 4, seconds=60)
            freezes.send_signal(signal.SIGSTOP)
            await sending
            found = await settled(database, TAKEN_OVER)
            assert found.keys() <= {DeliveryState.sent, DeliveryState.uncertain}
            assert found[DeliveryState.uncertain] > 0, "nothing was in the hands of the frozen one"

            freezes.send_signal(signal.SIGCONT)
            await all_done(database, 30)
            assert (await stopped(other))[0].code == 0
            await send(database, teams, "more", MORE)
            await teams.until(MANY + MORE, seconds=30)
            back = await settled(database, 30)
            assert back.keys() <= {DeliveryState.sent, DeliveryState.uncertain}
            assert back[DeliveryState.sent] >= found[DeliveryState.sent] + MORE

            await postgres.stop(folder / "postgres")
            await asyncio.sleep(1)  # in which it notices
            await postgres.start(folder / "postgres", folder / "postgres")
            async with Database.open(url) as anew:
                await send(anew, teams, "again", MORE)
                await teams.until(MANY + 2 * MORE, seconds=40)
                await settled(anew, 40)
            one, _ = await stopped(freezes)
            assert one.code == 0
    heard = Counter(posted.conversation for posted in teams.posted)
    assert set(heard.values()) == {1}
    assert len(heard) == MANY + 2 * MORE
