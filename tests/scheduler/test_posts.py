"""Posts that go out by themselves: some channels at a time, each once, and never after they were taken back."""

from datetime import datetime

import pytest

from scheduler import desk as scheduler_desk
from scheduler.delivery import Courier
from scheduler.desk import send_due_posts
from stories import editing
from stories.database import Database
from stories.pieces import Post, Status
from stories.planned import posts_due, publish_due, send_post
from stories.tables.deliveries import DeliveryState
from tests.bot.conftest import count, rows
from tests.conftest import Retold
from tests.connector import Platform
from tests.scheduler.conftest import jobs
from tests.stories.making import DAY, HERE, MONDAY, THERE, a_channel, a_post, add, keep

POSTS = "SELECT count(*) FROM delivery WHERE kind = 'post'"


def planned_post(**values: object) -> Post:
    return a_post(**{"status": Status.planned, "planned_at": MONDAY, "by_leader": True, "timing": "now", **values})


async def still_leads(post: Post) -> bool:
    return True


async def listening(database: Database, teams: Platform, names: str = "ward desk") -> None:
    channels = [
        a_channel(id=f"19:{name}", name=name, service_url=teams.service_url, next_slot=MONDAY + DAY)
        for name in names.split()
    ]
    await add(database, *channels)


async def due(database: Database, now: datetime) -> list[str]:
    async with database.session() as session:
        return [post.text for post in await posts_due(session, now)]


async def test_a_post_is_due_from_its_time_on_the_longest_due_first(database: Database) -> None:
    await keep(
        database,
        planned_post(text="Today's"),
        planned_post(text="Yesterday's", planned_at=MONDAY - DAY, tenant=THERE),
        planned_post(text="Tomorrow's", planned_at=MONDAY + DAY),
        planned_post(text="Withdrawn", status=Status.withdrawn),
        planned_post(text="Out", status=Status.published, planned_at=None),
    )
    assert await due(database, MONDAY) == ["Yesterday's", "Today's"]


async def test_a_post_goes_to_the_channels_of_its_own_tenant_only_once(
    retold: Retold, database: Database, teams: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheduler_desk, "TOGETHER", 2)
    await listening(database, teams, "a b c d e")
    await add(database, a_channel(tenant=THERE, id="19:there", next_slot=MONDAY + DAY))
    await keep(database, planned_post())
    for _ in range(2):
        await send_due_posts(database, retold.wiring.desk, still_leads, MONDAY)
    told = await rows(database, "SELECT conversation_id FROM delivery WHERE kind = 'post' ORDER BY 1")
    assert told == [(f"19:{name}",) for name in "abcde"]
    assert (await jobs(database))["deliver"] == 5
    assert await due(database, MONDAY + DAY) == []


async def test_a_crash_on_the_way_is_made_up_for(retold: Retold, database: Database, teams: Platform) -> None:
    """One channel has its delivery when the process dies; the next look brings the other one, and no second."""
    await listening(database, teams)
    post = planned_post()
    await keep(database, post)
    async with database.library(HERE) as library:
        channels = await publish_due(library, retold.wiring.desk, post.id, MONDAY, leads=True)
        assert channels
        assert await send_post(library, retold.wiring.desk, post.id, channels[:1], MONDAY)
    assert await count(database, POSTS) == 1
    await send_due_posts(database, retold.wiring.desk, still_leads, MONDAY)
    assert await count(database, POSTS) == 2


async def test_a_channel_that_heard_it_in_a_digest_does_not_hear_it_again(
    retold: Retold, database: Database, teams: Platform
) -> None:
    await listening(database, teams)
    post = planned_post(status=Status.published, planned_at=None, published_at=MONDAY)
    await keep(database, post)
    async with database.library(HERE) as library:
        await library.channels.compose(await library.channels.get("19:ward"), MONDAY, MONDAY)
        kept = await library.own(post.id, post.author_id)
        assert isinstance(kept, Post)
        kept.planned_at = MONDAY
    await send_due_posts(database, retold.wiring.desk, still_leads, MONDAY)
    assert await rows(database, "SELECT conversation_id FROM delivery WHERE kind = 'post'") == [("19:desk",)]


async def test_what_was_taken_back_before_it_left_is_not_said_and_comes_with_the_digest_if_it_is_back(
    retold: Retold, database: Database, teams: Platform, courier: Courier
) -> None:
    await listening(database, teams, "ward")
    post = planned_post()
    await keep(database, post)
    await send_due_posts(database, retold.wiring.desk, still_leads, MONDAY)
    ((id,),) = await rows(database, "SELECT id FROM delivery")
    async with database.library(HERE) as library:
        await editing.withdraw(library, retold.wiring.desk, await library.own(post.id, post.author_id))
    assert await courier.deliver(HERE, id, MONDAY) is None
    assert teams.calls == []
    async with database.library(HERE) as library:
        delivery = await library.outbox.read(id)
        assert (delivery.state, delivery.reason) == (DeliveryState.failed, "it was taken back before it left")
        await editing.restore(library, retold.wiring.desk, await library.own(post.id, post.author_id))
        channel = await library.channels.read("19:ward")
        assert [item.piece.id for item in (await library.channels.preview(channel, MONDAY)).items] == [post.id]


async def test_a_post_that_is_being_changed_is_not_waited_for(
    retold: Retold, database: Database, teams: Platform
) -> None:
    await listening(database, teams, "ward")
    post = planned_post()
    await keep(database, post)
    async with database.library(HERE) as library:
        await library.own(post.id, post.author_id)
        await send_due_posts(database, retold.wiring.desk, still_leads, MONDAY)
        assert await count(database, POSTS) == 0
    await send_due_posts(database, retold.wiring.desk, still_leads, MONDAY)
    assert await count(database, POSTS) == 1
