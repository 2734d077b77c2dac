"""Letters to people who never opened a chat, and letters that can't be written."""

from datetime import timedelta
from uuid import uuid4

import pytest

from scheduler.letters import KNOCKS_AGAIN, write_due
from stories import matters
from stories.database import Database
from stories.letters import HALF_TOLD
from stories.tables.letters import Matter
from tests.bot.conftest import rows
from tests.conftest import Clock, Retold
from tests.connector import TENANT, Platform
from tests.conversation import Person


@pytest.fixture
async def ada(newsroom: Retold) -> Person:
    """Somebody who only ever spoke in a channel."""
    ada = newsroom.person()
    here = ada.in_channel("19:here@thread.tacv2")
    await here.adds_the_app()
    await here.says("stories")
    return ada


@pytest.fixture
async def waiting(ada: Person, database: Database, clock: Clock) -> None:
    """There is something to tell her."""
    await gather(database, ada, clock)


async def gather(database: Database, person: Person, clock: Clock, tenant: str = TENANT) -> None:
    matter = Matter(
        tenant=tenant,
        key=str(uuid4()),
        kind=HALF_TOLD,
        person_id=person.id,
        title="Calmer handovers",
        since=clock(),
        due_at=clock(),
    )
    async with database.session() as session:
        await matters.gather(session, [matter])


async def write(newsroom: Retold, clock: Clock) -> None:
    wiring = newsroom.wiring
    await write_due(wiring.database, wiring.desk, wiring.connector, "UTC", clock())


@pytest.mark.usefixtures("waiting")
async def test_a_chat_is_opened_with_somebody_who_has_none(
    newsroom: Retold, teams: Platform, ada: Person, clock: Clock, database: Database
) -> None:
    clock.forward(hours=2)
    await write(newsroom, clock)
    [letter] = await teams.until(1, ada.conversation)
    assert "Calmer handovers" in letter.text
    opened = [(method, status) for method, path, status in teams.calls if path.endswith("/v3/conversations")]
    assert opened == [("POST", 201)]
    assert await rows(database, "SELECT kind, installed FROM conversation WHERE id = :id", id=ada.conversation) == [
        ("personal", True)
    ]
    await ada.says("help", hears="What I can do")


@pytest.mark.usefixtures("waiting")
async def test_who_lets_nobody_in_is_asked_again_much_later(
    newsroom: Retold, teams: Platform, ada: Person, clock: Clock
) -> None:
    teams.closed.add(ada.id)
    clock.forward(hours=2)
    for _ in range(3):
        await write(newsroom, clock)
    assert sum(path.endswith("/v3/conversations") for _, path, _ in teams.calls) == 1
    teams.closed.clear()
    clock.now += KNOCKS_AGAIN - timedelta(minutes=1)
    await write(newsroom, clock)
    assert teams.said_in(ada.conversation) == []
    clock.forward(minutes=1)
    await write(newsroom, clock)
    await teams.until(1, ada.conversation)


@pytest.mark.usefixtures("waiting")
async def test_one_letter_that_can_not_be_written_does_not_keep_the_others_waiting(
    newsroom: Retold, teams: Platform, clock: Clock, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    ben = newsroom.person("Ben Example")
    await ben.says("stories")
    await gather(database, ben, clock)
    async with database.session() as session:
        await session.execute(
            Matter.__table__.update().where(Matter.__table__.c.person_id != ben.id).values(kind="nonsense")  # type: ignore[attr-defined]
        )
    clock.forward(hours=2)
    before = len(teams.said_in(ben.conversation))
    await write(newsroom, clock)
    await teams.until(before + 1, ben.conversation)
    assert "there is no matter of the kind nonsense" in caplog.text


async def test_whoever_is_the_same_in_another_tenant_hears_nothing(
    newsroom: Retold, ada: Person, teams: Platform, clock: Clock, database: Database
) -> None:
    await gather(database, ada, clock, tenant="another")
    clock.forward(hours=2)
    await write(newsroom, clock)
    assert teams.said_in(ada.conversation) == []
    assert not any(path.endswith("/v3/conversations") for _, path, _ in teams.calls)
