"""The queue and the news desk on the running application: what is due reaches its channel, once."""

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, LiteralString
from uuid import UUID

import pytest
from procrastinate.jobs import Status as JobStatus
from procrastinate.manager import JobManager
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.service.lines import Lines
from scheduler.delivery import Courier, Poster, Uncertain
from scheduler.desk import send_due, send_now
from stories import editing
from stories.channels import digests_due
from stories.database import Database
from stories.desk import Desk
from stories.editions import SETUP, introduce, send_digest
from stories.letters import LETTER
from stories.library import Library
from stories.outbox import Receipt
from stories.pieces import Status, Story
from stories.tables.conversations import Channel
from stories.tables.deliveries import Delivery, DeliveryState
from tests.conftest import Retold, Start
from tests.connector import Fault, Platform
from tests.scheduler.conftest import all_done, jobs
from tests.stories.making import (
    DAY,
    HERE,
    MINUTE,
    MONDAY,
    a_channel,
    add,
    delivery_as_it_stands,
    intend,
    keep,
    published_story,
)
from wiring import polled

SECOND = timedelta(seconds=1)


async def next_slots(database: Database) -> set[datetime]:
    async with database.engine.connect() as connection:
        return set((await connection.scalars(text("SELECT next_slot FROM channel"))).all())


async def digest_now(library: Library, desk: Desk, channel: Channel) -> Delivery | None:
    return await send_digest(library, desk, await library.channels.get(channel.id), MONDAY, MONDAY)


@pytest.fixture
async def channels(database: Database, teams: Platform) -> list[Channel]:
    """Two channels whose digest is due, and a story that neither has heard."""
    due = [a_channel(id=f"19:{name}", service_url=teams.service_url, next_slot=MONDAY) for name in ("ward", "desk")]
    await add(database, *due)
    await keep(database, published_story(MONDAY - DAY))
    return due


# Joining the transaction


async def test_a_job_is_queued_with_its_transaction_or_not_at_all(
    retold: Retold, database: Database, channels: list[Channel]
) -> None:
    desk = retold.wiring.desk
    with suppress(ZeroDivisionError):
        async with database.library(HERE) as library:
            assert await digest_now(library, desk, channels[0])
            raise ZeroDivisionError
    assert await jobs(database) == {}
    async with database.library(HERE) as library:
        assert await digest_now(library, desk, channels[0])
        assert await jobs(database) == {}
    assert await jobs(database) == {"deliver": 1}


async def test_a_job_that_waits_already_does_not_spoil_the_transaction(
    retold: Retold, database: Database, channels: list[Channel]
) -> None:
    queue = retold.wiring.queue
    async with database.library(HERE) as library:
        delivery = await library.outbox.intend(SETUP, "setup:1", channels[0].id, MONDAY)
        assert delivery is not None
        for _ in range(3):
            await queue.deliver(library.session, delivery)
    await queue.deliver_again(HERE, delivery.id)
    assert await jobs(database) == {"deliver": 1}
    assert (await delivery_as_it_stands(database, delivery)).state == DeliveryState.pending


async def test_a_job_that_waits_is_not_run_before_what_it_was_queued_for_again_is_committed(
    retold: Retold, database: Database, channels: list[Channel]
) -> None:
    """Else it would read the story as it was, and nobody would come for the change."""
    queue, worker = retold.wiring.queue, await retold.wiring.queue.app.job_manager.register_worker()
    story = published_story(MONDAY - DAY, headline="As it was")
    await keep(database, story)
    async with database.library(HERE) as library:
        await queue.retell(library.session, HERE, story.id)
    async with database.library(HERE) as library:
        (await library.session.get_one(Story, (HERE, story.id))).headline = "As it is"
        await queue.retell(library.session, HERE, story.id)
        assert await queue.app.job_manager.fetch_job(None, worker) is None
    assert await jobs(database) == {"retell": 1}
    assert await queue.app.job_manager.fetch_job(None, worker) is not None


async def test_letters_let_everything_else_pass(retold: Retold, database: Database, channels: list[Channel]) -> None:
    queue = retold.wiring.queue
    async with database.library(HERE) as library:
        for kind in (LETTER, SETUP):
            delivery = await library.outbox.intend(kind, kind, channels[0].id, MONDAY)
            assert delivery is not None
            await queue.deliver(library.session, delivery)
    found = await JobManager(queue.app.connector).fetch_job(None, await queue.app.job_manager.register_worker())
    assert found is not None
    async with database.library(HERE) as library:
        assert (await library.outbox.read(UUID(str(found.task_kwargs["id"])))).kind == SETUP


async def test_many_changes_in_a_row_make_one_edit(
    newsroom: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    desk = newsroom.wiring.desk
    await send_due(database, desk, MONDAY)
    await teams.until(2)
    await all_done(database)
    async with database.library(HERE) as library:
        [story] = (await library.search.find("handovers", {})).stories
        for number in range(5):
            await editing.revise(library, await library.piece(story.id), {"headline": f"Headline {number}"})
            await desk.refresh(library, story.id)
        assert await jobs(database) == {}
    await all_done(database)
    assert [(posted.edits, "Headline 4" in posted.text) for posted in teams.posted] == [(1, True)] * 2


WAITING = "SELECT extract(epoch FROM scheduled_at - now()) FROM procrastinate_jobs WHERE task_name = 'refresh_calmly'"


async def inspired(database: Database, retold: Retold, person: str) -> Story:
    """Somebody was just inspired by the story in the digests."""
    async with database.library(HERE) as library:
        [story] = (await library.search.find("handovers", {})).stories
        await library.inspire(await library.piece(story.id), person, True, MONDAY)
        await retold.wiring.desk.recount(library, story.id)
        return story


async def test_a_new_count_reaches_posted_cards_at_night_in_the_channels_own_time(
    newsroom: Retold, teams: Platform, database: Database
) -> None:
    """It is nine in Berlin, where night is 18 hours away, and midnight in Los Angeles, where it is three."""
    zones = ("Europe/Berlin", "America/Los_Angeles")
    await add(database, *(a_channel(id=zone, service_url=teams.service_url, time_zone=zone) for zone in zones))
    await keep(database, published_story(MONDAY - DAY))
    await send_now(database, newsroom.wiring.desk, HERE, [*zones], MONDAY)
    await teams.until(2)
    await all_done(database)
    for person in ("ben", "eda", "kim"):
        await inspired(database, newsroom, person)
    async with asyncio.timeout(10), database.engine.connect() as connection:
        while (await jobs(database)) != {"refresh_calmly": 2}:
            await asyncio.sleep(0.02)
        hours = sorted(float(seconds) / 3600 for seconds in await connection.scalars(text(WAITING)))
    assert hours == pytest.approx([3, 18], abs=0.1)
    assert [posted.edits for posted in teams.posted] == [0, 0]


async def test_a_withdrawal_does_not_wait_for_the_night(
    newsroom: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    await send_due(database, newsroom.wiring.desk, MONDAY)
    await teams.until(2)
    await all_done(database)
    story = await inspired(database, newsroom, "ben")
    async with database.library(HERE) as library:
        (await library.piece(story.id)).status = Status.withdrawn
        await newsroom.wiring.desk.refresh(library, story.id)
    async with asyncio.timeout(10):
        while [posted.edits for posted in teams.posted] != [1, 1]:
            await asyncio.sleep(0.02)
    assert not any(story.headline in posted.text for posted in teams.posted)


async def test_counts_of_many_clicks_make_one_edit_when_it_is_calm(
    start: Start, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    newsroom = await start(worker=True, calm=lambda zone, now: now + 2 * SECOND)
    await send_due(database, newsroom.wiring.desk, MONDAY)
    await teams.until(2)
    await all_done(database)
    for person in ("ben", "eda", "kim"):
        await inspired(database, newsroom, person)
    await all_done(database)
    assert [(posted.edits, "3" in posted.text) for posted in teams.posted] == [(1, True)] * 2


async def test_the_setup_card_comes_once_per_install(retold: Retold, database: Database, teams: Platform) -> None:
    channel = a_channel(service_url=teams.service_url)
    for expected in (1, 1, 2):
        async with database.library(HERE) as library:
            if expected == 2:
                await library.conversations.removed([channel.id])
            await library.channels.added(channel)
            here = await library.channels.get(channel.id)
            await introduce(library, retold.wiring.desk, here, MONDAY)
        assert await jobs(database) == {"deliver": expected}


# Digests


async def test_a_digest_that_is_due_reaches_its_channel(
    newsroom: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    await send_due(database, newsroom.wiring.desk, MONDAY)
    await teams.until(2)
    for channel in channels:
        [posted] = teams.said_in(channel.id)
        assert "Calmer handovers between shifts" in posted.text
    assert await next_slots(database) == {MONDAY + 7 * DAY}


async def test_what_is_due_is_looked_for_and_what_was_left_behind_is_queued_again(
    retold: Retold, database: Database, channels: list[Channel]
) -> None:
    await intend(database, channels[0], "setup:left behind", at=MONDAY - DAY)
    await intend(database, channels[0], "setup:a minute ago", at=MONDAY - MINUTE)
    for polling in polled(retold.wiring):
        await polling.does(MONDAY)
    assert await jobs(database) == {"deliver": len(channels) + 1}


async def test_two_schedulers_and_one_slot_make_one_digest(
    start: Start, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    one, other = await start(worker=True), await start(worker=True)
    for _ in range(3):
        await asyncio.gather(
            *(send_due(each.wiring.database, each.wiring.desk, MONDAY) for each in (one, other, one, other))
        )
    await teams.until(2)
    await all_done(database)
    assert sorted(posted.conversation for posted in teams.posted) == sorted(channel.id for channel in channels)


async def test_a_channel_that_somebody_is_changing_holds_nobody_else_up(
    newsroom: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    """The first of those due is locked, and stays so: the others hear their digest, and it hears its own later."""
    locked, other = sorted(channels, key=lambda channel: channel.id)
    async with database.library(HERE) as library:
        await library.channels.get(locked.id)
        for _ in range(3):
            await send_due(database, newsroom.wiring.desk, MONDAY)
        await teams.until(1, other.id)
        assert teams.said_in(locked.id) == []
    await send_due(database, newsroom.wiring.desk, MONDAY)
    await teams.until(1, locked.id)
    await all_done(database)
    assert len(teams.posted) == 2


async def test_whoever_holds_a_row_and_does_nothing_is_thrown_out(database: Database, channels: list[Channel]) -> None:
    """A process that was frozen in the middle of a transaction."""

    async def freezes() -> None:
        async with database.library(HERE) as library:
            await library.session.execute(text("SET LOCAL idle_in_transaction_session_timeout = '300ms'"))
            await library.channels.get(channels[0].id)
            async with asyncio.timeout(5):
                while not await claimed(database, channels[0]):
                    await asyncio.sleep(0.05)
            await library.channels.read(channels[0].id)

    with pytest.raises(DBAPIError):
        await freezes()


async def claimed(database: Database, channel: Channel) -> bool:
    async with database.library(HERE) as library:
        return await library.channels.claim(channel.id) is not None


async def test_every_connection_has_an_end_to_its_waits(retold: Retold, database: Database) -> None:
    """The turns', the queue's and everybody else's."""
    asked: LiteralString = (
        "SELECT current_setting('lock_timeout'), current_setting('statement_timeout'),"
        " current_setting('idle_in_transaction_session_timeout') AS idle"
    )
    ends = ("2s", "10s", "10s")
    async with database.engine.connect() as connection:
        assert tuple((await connection.execute(text(asked))).one()) == ends
    async with Lines.open(database.url) as lines:
        assert await lines.run(asked, {}) == [ends]
    queued = await retold.wiring.queue.app.connector.execute_query_one_async(asked)
    assert queued["idle"] == ends[-1]


async def test_a_digest_that_was_due_while_everything_was_down_is_sent_once(
    newsroom: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    three_weeks_later = MONDAY + 21 * DAY + 3 * SECOND
    for _ in range(3):
        await send_due(database, newsroom.wiring.desk, three_weeks_later)
        await keep(database, published_story(three_weeks_later, author_id="ben"))
    await teams.until(2)
    await all_done(database)
    assert len(teams.posted) == 2
    assert await next_slots(database) == {MONDAY + 28 * DAY}


async def test_asking_for_a_digest_twice_tells_nothing_twice(
    newsroom: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    desk, ids = newsroom.wiring.desk, [channel.id for channel in channels]
    sent = await asyncio.gather(*(send_now(database, desk, HERE, ids, MONDAY + after * SECOND) for after in (0, 0, 1)))
    assert sum(map(len, sent)) == 2
    assert await send_now(database, desk, HERE, ids, MONDAY + DAY) == []
    await send_due(database, desk, MONDAY)
    await teams.until(2)
    await all_done(database)
    assert len(teams.posted) == 2


async def test_nothing_to_tell_is_silence_and_the_next_slot_comes(
    retold: Retold, teams: Platform, database: Database
) -> None:
    await add(database, a_channel(service_url=teams.service_url, next_slot=MONDAY))
    await send_due(database, retold.wiring.desk, MONDAY)
    assert await jobs(database) == {}
    assert await next_slots(database) == {MONDAY + 7 * DAY}


async def test_one_channel_that_cannot_be_served_does_not_silence_the_others(
    newsroom: Retold, teams: Platform, database: Database, channels: list[Channel], caplog: pytest.LogCaptureFixture
) -> None:
    """Its time zone was abolished, say; it is the longest due, so it comes first every time."""
    lost = a_channel(id="19:lost", service_url=teams.service_url, time_zone="Europe/Atlantis", next_slot=MONDAY - DAY)
    await add(database, lost)
    with caplog.at_level(logging.CRITICAL):
        await send_due(database, newsroom.wiring.desk, MONDAY)
    await teams.until(2)
    async with database.session() as session:
        assert await digests_due(session, MONDAY) == [(HERE, lost.id)]


async def test_a_crowd_of_channels_gets_one_digest_each_in_spite_of_the_limits(
    newsroom: Retold, teams: Platform, database: Database
) -> None:
    """More than the platform takes in a second, and it is unwell; fewer than 50, so that a slow machine gets there."""
    teams.per_tenant = 8
    crowd = [a_channel(id=f"19:{number}", service_url=teams.service_url, next_slot=MONDAY) for number in range(30)]
    async with database.library(HERE) as library:
        for channel in crowd:
            await library.channels.added(channel)
    await keep(database, published_story(MONDAY - DAY))
    teams.faults.extend([Fault(503), Fault(429, retry_after="1"), Fault(502)])
    await send_due(database, newsroom.wiring.desk, MONDAY)
    await teams.until(len(crowd), seconds=40)
    await all_done(database)
    assert sorted(posted.conversation for posted in teams.posted) == sorted(channel.id for channel in crowd)
    assert [status for _, _, status in teams.calls].count(429) > 1


# Crowds


@pytest.mark.parametrize("uncertain", ["hold", "resend"])
async def test_two_workers_never_send_twice_whoever_queues_it_again(
    start: Start, teams: Platform, database: Database, uncertain: str
) -> None:
    one, other = await start(worker=True, uncertain=uncertain), await start(worker=True, uncertain=uncertain)
    crowd = [a_channel(id=f"19:{number}", service_url=teams.service_url) for number in range(15)]
    await add(database, *crowd)
    deliveries = [await intend(database, channel, f"setup:{channel.id}") for channel in crowd]
    for _ in range(4):
        for retold in (one, other):
            await asyncio.gather(*(retold.wiring.queue.deliver_again(HERE, delivery.id) for delivery in deliveries))
    await teams.until(len(crowd))
    await all_done(database)
    assert sorted(posted.conversation for posted in teams.posted) == sorted(channel.id for channel in crowd)
    async with database.library(HERE) as library:
        states = await library.outbox.states([delivery.id for delivery in deliveries])
    assert states == {DeliveryState.sent: len(crowd)}


class Meanwhile:
    """A poster during whose every call something else happens."""

    def __init__(self, poster: Poster, happens: Any) -> None:
        self.poster = poster
        self.happens = happens

    async def post(self, service_url: str, conversation: str, activity: dict[str, Any]) -> Receipt:
        await self.happens()
        return await self.poster.post(service_url, conversation, activity)

    async def edit(self, service_url: str, conversation: str, id: str, activity: dict[str, Any]) -> Receipt:
        return await self.poster.edit(service_url, conversation, id, activity)

    async def remove(self, service_url: str, conversation: str, id: str) -> Receipt:
        return await self.poster.remove(service_url, conversation, id)


async def test_a_story_that_is_withdrawn_while_its_card_is_on_the_way_does_not_stay_there(
    retold: Retold, teams: Platform, database: Database, channel: Channel
) -> None:
    wiring = retold.wiring
    story: Story = published_story()
    await keep(database, story)

    async def withdrawn() -> None:
        async with database.library(HERE) as library:
            (await library.piece(story.id)).status = Status.withdrawn
            await wiring.desk.refresh(library, story.id)
        tried = text("SELECT count(*) FROM procrastinate_jobs WHERE task_name = 'refresh' AND args->>'attempt' = '2'")
        async with asyncio.timeout(5), database.engine.connect() as connection:
            while not await connection.scalar(tried):  # there is no card yet to edit
                await asyncio.sleep(0.02)

    courier = Courier(database, Meanwhile(wiring.connector, withdrawn), Uncertain.hold)
    async with wiring.queue.working(courier):
        await send_now(database, wiring.desk, HERE, [channel.id], MONDAY)
        [posted] = await teams.until(1)
        assert story.headline in posted.text
        await all_done(database)
        assert story.headline not in posted.text


# Dead workers


async def die(database: Database, task: str) -> None:
    """The waiting job is in the hands of a worker that was last heard of a minute ago."""
    async with database.engine.begin() as connection:
        dead = await connection.scalar(
            text("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 minute') RETURNING id")
        )
        taken = text("UPDATE procrastinate_jobs SET status = 'doing', worker_id = :dead WHERE task_name = :task")
        await connection.execute(taken, {"dead": dead, "task": task})


async def test_the_jobs_of_a_dead_worker_are_taken_over(
    retold: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    wiring = retold.wiring
    await send_due(database, wiring.desk, MONDAY)
    await die(database, "deliver")
    await wiring.queue.take_over()
    async with wiring.queue.working(Courier(database, wiring.connector, Uncertain.hold)):
        await teams.until(2)
        await all_done(database)
    assert len(teams.posted) == 2


async def test_the_jobs_of_a_dead_worker_are_taken_over_though_the_same_was_queued_again(
    retold: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    """A click while the dead worker's edit was in hand queues another edit of the same card."""
    wiring = retold.wiring
    await send_due(database, wiring.desk, MONDAY)
    await die(database, "deliver")
    async with database.session() as session:
        taken = (await session.execute(text("SELECT tenant, id FROM delivery"))).all()
    for tenant, id in taken:
        await wiring.queue.deliver_again(tenant, id)
    await wiring.queue.take_over()
    async with wiring.queue.working(Courier(database, wiring.connector, Uncertain.hold)):
        await teams.until(2)
        await all_done(database)
    assert len(teams.posted) == 2


EVERYBODY_ELSE = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@dataclass(frozen=True)
class ThenSilence(Courier):
    """One that is through just when the database answers nothing about jobs any more, for a while."""

    begun: asyncio.Event = field(default_factory=asyncio.Event)

    async def deliver(self, tenant: str, id: UUID, now: datetime) -> float | None:
        wait = await super().deliver(tenant, id, now)
        await self.begun.wait()
        return wait

    async def silence(self, seconds: float) -> None:
        async with self.database.engine.begin() as connection:
            await connection.execute(text("LOCK TABLE procrastinate_jobs IN ACCESS EXCLUSIVE MODE"))
            self.begun.set()
            await asyncio.sleep(seconds)


async def test_what_became_of_a_job_is_written_down_though_the_database_is_silent_when_it_ends(
    retold: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    """Else it would be in hand as long as its worker lives, and the next one about this card would wait for it."""
    wiring = retold.wiring
    courier = ThenSilence(database, wiring.connector, Uncertain.hold)
    await send_now(database, wiring.desk, HERE, [channels[0].id], MONDAY)
    async with wiring.queue.working(courier):
        await teams.until(1)
        await courier.silence(seconds=4)
        await all_done(database, seconds=30)
    assert len(teams.posted) == 1


async def test_whoever_comes_late_writes_nothing_about_a_job_that_others_have_in_hand(
    retold: Retold, database: Database, channels: list[Channel]
) -> None:
    manager = retold.wiring.queue.app.job_manager
    await send_now(database, retold.wiring.desk, HERE, [channels[0].id], MONDAY)
    job = await manager.fetch_job(None, await manager.register_worker())
    assert job is not None
    other = await manager.register_worker()
    in_hand = text("SELECT status, worker_id FROM procrastinate_jobs")
    async with database.engine.begin() as connection:
        await connection.execute(text("UPDATE procrastinate_jobs SET worker_id = :other"), {"other": other})
    for late in (manager.finish_job(job, JobStatus.SUCCEEDED, delete_job=True), manager.retry_job(job)):
        await late
        async with database.engine.connect() as connection:
            assert (await connection.execute(in_hand)).all() == [("doing", other)]
    await manager.retry_job(job.evolve(worker_id=other))
    assert await jobs(database) == {"deliver": 1}


async def test_a_job_that_failed_gives_way_to_the_same_that_was_queued_meanwhile(
    retold: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    wiring, failed = retold.wiring, False

    async def fails_once() -> None:
        nonlocal failed
        if not failed:
            failed = True
            await wiring.queue.deliver_again(HERE, delivery_id)
            raise ZeroDivisionError

    await send_now(database, wiring.desk, HERE, [channels[0].id], MONDAY)
    async with database.engine.connect() as connection:
        delivery_id = await connection.scalar(text("SELECT id FROM delivery"))
    async with wiring.queue.working(Courier(database, Meanwhile(wiring.connector, fails_once), Uncertain.resend)):
        await teams.until(1, seconds=20)
        await all_done(database)
    assert failed


async def test_the_jobs_of_a_living_worker_are_left_alone(
    newsroom: Retold, retold: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    await send_due(database, newsroom.wiring.desk, MONDAY)
    await retold.wiring.queue.take_over()
    await teams.until(2)
    await all_done(database)
    assert len(teams.posted) == 2


async def test_a_stopping_worker_finishes_what_it_has_in_hand(
    retold: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    wiring, in_hand = retold.wiring, asyncio.Event()

    async def a_while() -> None:
        in_hand.set()
        await asyncio.sleep(0.3)

    courier = Courier(database, Meanwhile(wiring.connector, a_while), Uncertain.hold)
    await send_now(database, wiring.desk, HERE, [channels[0].id], MONDAY)
    async with wiring.queue.working(courier):
        await in_hand.wait()
    assert len(teams.posted) == 1
    async with database.engine.connect() as connection:
        assert await connection.scalar(text("SELECT state FROM delivery")) == DeliveryState.sent


async def test_a_job_outside_a_worker_says_so(retold: Retold, database: Database, channels: list[Channel]) -> None:
    delivery = await intend(database, channels[0])
    queue = retold.wiring.queue
    with pytest.raises(RuntimeError, match="outside"):
        await queue._deliver(HERE, str(delivery.id))


async def test_a_worker_that_loses_its_database_begins_again(
    newsroom: Retold, teams: Platform, database: Database, channels: list[Channel]
) -> None:
    async with database.engine.begin() as connection:
        await connection.execute(EVERYBODY_ELSE)
    await asyncio.sleep(0.5)
    await send_due(database, newsroom.wiring.desk, MONDAY)
    await teams.until(2, seconds=20)
    assert len(teams.posted) == 2
