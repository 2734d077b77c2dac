"""The example company gets into a library whole and once, and out of it as if it had never been there."""

from datetime import datetime, timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy import select
from sqlmodel import col

from examples.company import MARKS, PREFIX, people, piece_id, posts, stories
from examples.removing import remove
from examples.telling import fill
from stories import addresses, asking, barred, editing, editions, matters, spread
from stories.audit import Editor
from stories.barriers import Answer, Barrier
from stories.campaigns import DigestCampaign
from stories.database import Database
from stories.digest import Reason
from stories.hopes import outcomes
from stories.pieces import Post, Status, Story
from stories.plans import Plan
from stories.pledges import Hindrance, Result
from stories.tables.conversations import ConversationKind
from stories.tables.deliveries import Delivery
from stories.tables.house import Act, House
from stories.tables.people import Person
from stories.tries import Teller
from tests.bot.test_forgetting import TABLES
from tests.stories.making import DAY, HERE, MONDAY, THERE, a_channel, a_conversation, a_post, a_story, add

BERLIN = "Europe/Berlin"
NOW = MONDAY + timedelta(hours=4)
MEGAN = people()["megan"]


class Desk:
    """Notes what a real channel would be sent."""

    async def deliver(self, library: Any, kind: str, key: str, conversation_id: str, now: datetime, about: Any) -> Any:
        delivery: Delivery | None = await library.outbox.intend(kind, key, conversation_id, now, about)
        return delivery


async def filled(database: Database, now: datetime = NOW) -> bool:
    async with database.library(HERE) as library:
        return await fill(library, now, BERLIN)


async def removed(database: Database) -> Any:
    async with database.library(HERE) as library:
        return await remove(library)


async def everything(database: Database) -> dict[str, list[str]]:
    """Every row of every table, as text."""
    async with await psycopg.AsyncConnection.connect(database.url) as connection:
        names = [name for (name,) in await (await connection.execute(TABLES)).fetchall()]
        found = {}
        for name in names:
            every = f"SELECT {name}::text FROM {name}"  # noqa: S608  the names are quoted by Postgres
            rows = await (await connection.execute(every.encode())).fetchall()
            found[name] = sorted(row for (row,) in rows)
    return found


async def test_everything_is_told_once_and_taken_out_again(database: Database) -> None:
    """In a library where somebody told something before, and beside another tenant's."""
    for tenant in (HERE, THERE):
        async with database.library(tenant) as library:
            library.session.add(Person(tenant=tenant, id="ada", name="Ada Example", language="en"))
            told = await library.add(a_story(tenant=tenant))
            await editing.publish(library, told, told.version, MONDAY)
    await add(database, a_channel())
    before = await everything(database)
    assert await filled(database)
    there = await everything(database)
    assert len(there["person"]) == len(before["person"]) + 60
    assert len(there["story"]) == len(before["story"]) + 40
    assert len(there["post"]) == len(posts())
    assert len(there["try"]) == sum(len(told.facts["tries"]) for told in stories())
    assert len(there["inspiration"]) == sum(told.facts.get("inspired", 0) for told in (*stories(), *posts()))
    assert not await filled(database, NOW + DAY)
    assert await everything(database) == there
    assert await removed(database) == []
    assert await everything(database) == before
    assert await removed(database) is None


@pytest.fixture
async def company(database: Database) -> Database:
    assert await filled(database)
    return database


async def test_a_newcomers_channel_has_a_first_digest_worth_reading(company: Database) -> None:
    await add(company, a_channel())
    async with company.library(HERE) as library:
        channel = await library.channels.get(a_channel().id)
        edition = await library.channels.preview(channel, NOW)
        reasons = [item.reason for item in edition.items]
        assert reasons[0] is Reason.leader
        assert Reason.proven in reasons
        assert Reason.surprise in reasons
        told = [item.piece for item in edition.items if isinstance(item.piece, Story)]
        assert len(told) == 5
        assert len({story.unit_name for story in told}) >= 3
        assert all(
            item.piece.author_name.endswith(tuple(f"({mark})" for mark in MARKS.values())) for item in edition.items
        )
        newest, more = await library.newest()
        assert [story.id for story in newest] == [
            piece_id(key) for key in ("boite-questions", "leftovers", "tauschtag")
        ]
        assert more


async def test_a_practice_travelled_told_again_and_again(company: Database) -> None:
    async with company.library(HERE) as library:
        ripple = await spread.read(library.session, HERE, piece_id("handover"))
        assert ripple is not None
        assert (ripple.retellings, ripple.depth) == (2, 2)
        assert ripple.adoptions > 5
        assert ripple.days_to_adoption


async def test_one_campaign_is_over_and_one_runs(company: Database) -> None:
    async with company.library(HERE) as library:
        [runs] = await library.campaigns.running(NOW)
        over = await library.campaigns.get(piece_id("few-minutes"))
        assert runs.name == "Thanks of the week (example)"
        found = {each.campaign.id: each for each in await outcomes(library.campaigns, [over, runs], closed=True)}
        became = found[over.id].progress
        assert (became.stories, became.adoptions, became.late) == (6, 10, 2)
        assert became.value is not None
        assert became.value.written == "64"
        assert sorted(each.adoptions or 0 for each in found[over.id].guesses) == [6, 12, 20]
        assert found[runs.id].progress.adoptions == 3
        assert len(await library.campaigns.history(runs.id)) == 2
        newest = select(col(DigestCampaign.ended)).where(col(DigestCampaign.campaign_id) == over.id)
        told = (await library.session.scalars(newest)).all()
        assert told.count(True) == len(MARKS), "each channel read once what became of it"
        assert told.count(False) > len(MARKS)


async def test_what_stood_in_the_way_was_asked_and_answered(company: Database) -> None:
    """One is to be changed, by whom it was passed on to; one stays, for a reason; and one waits for an answer."""
    async with company.library(HERE) as library:
        asked = (await library.session.scalars(select(Barrier).order_by(col(Barrier.opened_at)))).all()
        assert [(each.piece_id, each.kind, each.answer) for each in asked] == [
            (piece_id("orders"), Hindrance.rule, Answer.change),
            (piece_id("code-barre"), Hindrance.tool, Answer.keep),
            (piece_id("contrasenas"), Hindrance.rule, ""),
        ]
        assert asked[0].answered_by == people()["heike"].id
        [open], many = await barred.open_ones(library, ())
        assert (many, open.name) == (1, "Lucía Romero (ejemplo)")
    before = await everything(company)
    async with company.library(HERE) as library:
        library.session.add(Person(tenant=HERE, id="eda", name="Eda Editor", language="en"))
        await asking.gather(library, ["eda"], ["eda"], NOW + DAY)
    there = await everything(company)
    assert (there["barrier"], there["matter"]) == (before["barrier"], before["matter"]), "nobody real is asked"


async def test_everybody_and_everything_is_marked_and_nobody_is_written_to(company: Database) -> None:
    async with company.library(HERE) as library:
        everybody = await library.people.units()
        assert [sized.people for sized in everybody] == [9, 8, 8, 8, 7, 7, 7, 6]
        megan = await library.people.get(MEGAN.id)
        assert megan is not None
        assert megan.name == "Megan Price (example)"
        assert await library.conversations.way() is None
        assert await library.channels.awake() == {}
        promised = await library.piece(piece_id("early"))
        assert isinstance(promised, Post)
        assert (promised.promise, promised.by_leader, promised.author_name) == ("kept", True, megan.name)
    async with company.session() as session:
        assert await matters.addressees(session, NOW + 365 * DAY) == []
        assert await addresses.without_address(session, (), 99) == [], "nor is Teams asked for their addresses"


async def test_review_does_not_keep_it_waiting(database: Database) -> None:
    async with database.library(HERE) as library:
        library.session.add(House(tenant=HERE, review=True))
        await library.records.keep(Editor("eda", "Eda"), Act.review_on, MONDAY)
    before = await everything(database)
    assert await filled(database)
    async with database.library(HERE) as library:
        assert (await library.piece(piece_id("handover"))).status == Status.published
    await removed(database)
    assert await everything(database) == before


async def test_what_real_people_said_about_it_goes_and_what_they_told_stays(company: Database) -> None:
    """Ben was inspired, tried, retold and thanked; joined a unit of the company; and his channel heard its stories."""
    handover, quarter = piece_id("handover"), piece_id("quarter")
    await add(company, a_channel())
    async with company.library(HERE) as library:
        library.session.add(Person(tenant=HERE, id="ben", name="Ben Sample", language="en"))
        await library.session.flush()
        [desk] = await library.people.called("Service Desk")
        await library.people.assign("ben", desk.unit)
        await library.inspire(await library.piece(handover), "ben", True, NOW)
        plan, ben = Plan("on Friday", (NOW + DAY).date()), Teller("ben", BERLIN, "en")
        kept = await library.tries.plan(await library.piece(handover), plan, ben, NOW)
        await library.tries.answer(kept, Result.worked, NOW, BERLIN)
        both = {"parent_id": handover, "campaign_id": piece_id("thanks")}
        own = await library.add(a_story(author_id="ben", author_name="Ben Sample", **both))
        await editing.publish(library, own, own.version, NOW)
        thanks = a_post(author_id="ben", author_name="Ben Sample", kind="thanks", thanked=str(quarter))
        await editing.publish(library, await library.add(thanks), thanks.version, NOW)
        channel = await library.channels.get(a_channel().id)
        sent = await editions.send_digest(library, Desk(), channel, NOW, NOW)  # type: ignore[arg-type]
        assert sent is not None
        assert sent.about is not None
    assert await removed(company) == [sent.about]
    async with company.library(HERE) as library:
        told, thanked = await library.piece(own.id), await library.piece(thanks.id)
        assert isinstance(told, Story)
        assert (told.parent_id, told.campaign_id) == (None, None)
        assert (told.status, told.unit_name) == (Status.published, "Service Desk")
        assert (thanked.mentioned, thanked.status) == (None, Status.published)
        assert await library.tries.mine("ben") == []
        assert (await library.people.unit_of("ben")).name == "Service Desk"  # type: ignore[union-attr]
        edition = await library.channels.edition(sent.about)
        assert {item.piece.author_id for item in edition.items} <= {"ben"}
    left = {name for name, rows in (await everything(company)).items() if any(PREFIX in row for row in rows)}
    assert left == {"org_unit"}  # Ben's, and no other
    assert len((await everything(company))["org_unit"]) == 1


async def test_a_real_persons_chat_is_no_example(company: Database) -> None:
    async with company.library(HERE) as library:
        chat = a_conversation(id="a:ben", kind=ConversationKind.personal)
        await library.conversations.added(chat)
    await removed(company)
    assert len((await everything(company))["conversation"]) == 1
