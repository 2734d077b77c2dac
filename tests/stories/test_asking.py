"""Who is asked what becomes of what stands in the way, tenant by tenant, and to whom it can be passed on."""

from collections.abc import Sequence

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import OperationalError
from sqlmodel import col

from stories import asking, barred
from stories.audit import Editor
from stories.barriers import HELD, PASSED_MOST, Answer, Barrier
from stories.database import Database
from stories.library import Library
from stories.pieces import Story
from stories.pledges import Hindrance, Try
from stories.tables.people import OrgUnit, Person
from tests.stories.making import DAY, HERE, MONDAY, THERE, published_story
from tests.stories.test_report import tried

LEADERS = ("lea", "leo", "liz", "lou", "lux")
STOPPED = ("ann", "bob", "cem", "dee", "lux")
OTHERS = ("xia", "yan")


async def an_organisation(library: Library) -> Story:
    """Of eleven people, of whom five lead units, five were stopped by a rule; all are in the one that Lea leads."""
    tenant, session = library.tenant, library.session
    ward = OrgUnit(tenant=tenant, key="import:ward", name="Ward", leader_id="lea")
    others = [OrgUnit(tenant=tenant, key=f"import:{id}", name=id, leader_id=id) for id in LEADERS[1:]]
    session.add_all([ward, *others])
    await session.flush()
    for id in {*LEADERS, *STOPPED, *OTHERS}:
        session.add(Person(tenant=tenant, id=id, name=id.title(), language="en", unit_id=ward.id))
    story = published_story(tenant=tenant)
    session.add(story)
    for id in STOPPED:
        stop = {"hindrance": "rule", "hindered_at": MONDAY, "unit_id": ward.id}
        session.add(tried(story, id, "no-help", **stop))
    await session.flush()
    return story


async def asked(library: Library) -> Barrier:
    story = await an_organisation(library)
    await asking.gather(library, [], [], MONDAY + DAY)
    barrier = await asking.open_at(library, (story.id, Hindrance.rule))
    assert barrier
    return barrier


async def names(library: Library, barrier: Barrier) -> Sequence[str]:
    return [person.name for person in await asking.others(library, barrier, ["ann", "nobody"])]


async def test_each_tenant_asks_its_own(database: Database) -> None:
    async with database.library(THERE) as library:
        await an_organisation(library)
    async with database.library(HERE) as library:
        await asked(library)
        found = (await library.session.scalars(select(Barrier))).all()
        assert [(each.tenant, each.asked) for each in found] == [(HERE, ["lea"])]
    async with database.session() as session:
        assert await asking.tenants_hindered(session) == [HERE, THERE]


async def test_who_was_not_stopped_and_talks_hides_who_was(database: Database) -> None:
    """Beside those who were stopped and Lea, who is asked, there are Leo, Liz, Lou, Xia and Yan."""
    for name, value in {"talked": False, "left_at": MONDAY, "unit_id": None}.items():
        async with database.library(HERE) as library:
            story = await an_organisation(library)
            setattr(await library.people.get("yan"), name, value)
            await library.session.flush()
            await asking.gather(library, [], [], MONDAY + DAY)
            assert await asking.open_at(library, (story.id, Hindrance.rule)) is None, name
            await library.session.rollback()


async def test_who_belongs_to_no_unit_is_hidden_by_others_who_belong_to_none(database: Database) -> None:
    async with database.library(HERE) as library:
        story = await an_organisation(library)
        await library.session.execute(text("UPDATE person SET unit_id = NULL"))
        await library.session.execute(text("UPDATE try SET unit_id = NULL"))
        await asking.gather(library, ["lea"], [], MONDAY + DAY)
        barrier = await asking.open_at(library, (story.id, Hindrance.rule))
        assert barrier
        assert (barrier.people, barrier.unit_ids) == (5, [])


async def test_a_small_unit_is_no_team(database: Database) -> None:
    """Two more units, of Leo and Liz alone, would make three teams; with Ann of the ward they are not five people."""
    async with database.library(HERE) as library:
        story = await an_organisation(library)
        units = dict((await library.session.execute(select(col(OrgUnit.name), col(OrgUnit.id)))).all())
        await library.session.execute(text("DELETE FROM try WHERE person_id NOT IN ('ann', 'bob', 'cem')"))
        for person, unit in (("bob", "leo"), ("cem", "liz")):
            for table, id in ((Try, Try.person_id), (Person, Person.id)):
                await library.session.execute(update(table).where(col(id) == person).values(unit_id=units[unit]))
        await library.session.execute(text("UPDATE org_unit SET leader_id = 'lea'"))
        await asking.gather(library, [], [], MONDAY + DAY)
        assert await asking.open_at(library, (story.id, Hindrance.rule)) is None


async def test_is_passed_on_to_leaders_who_had_it_not_whomever_it_stopped(database: Database) -> None:
    async with database.library(HERE) as library:
        barrier = await asked(library)
        assert await names(library, barrier) == ["Ann", "Leo", "Liz", "Lou", "Lux"], "Ann and Lux were stopped"
        leo = await library.people.get("leo")
        assert leo
        leo.left_at = MONDAY
        assert await names(library, barrier) == ["Ann", "Liz", "Lou", "Lux"]


async def test_after_some_hops_there_are_only_the_editors(database: Database) -> None:
    async with database.library(HERE) as library:
        barrier = await asked(library)
        for n, to in enumerate(LEADERS[1:4]):
            assert await names(library, barrier), n
            by = Editor(barrier.asked[0], "")
            await asking.pass_on(library, barrier, [to], by, MONDAY + DAY, last=False)
        assert barrier.passed == ["lea", "leo", "liz"]
        assert len(barrier.passed) == PASSED_MOST
        assert await names(library, barrier) == []
        assert await asking.ends(library, barrier, "lou", ["ann", "eda"], ["sue"]) == ["ann", "eda"]
        assert await asking.ends(library, barrier, "lou", [], ["sue", "lou"]) == ["sue"]
        assert await asking.ends(library, barrier, "eda", ["eda"], []) == [], "it is theirs already"


async def test_an_editor_who_passes_it_on_spares_who_had_it_and_leaves_a_record(database: Database) -> None:
    async with database.library(HERE) as library:
        barrier = await asked(library)
        await asking.pass_on(library, barrier, ["liz"], Editor("eda", "Eda"), MONDAY, last=False, edits=True)
        assert (barrier.passed, barrier.asked) == (["lea"], ["liz"])
        [record] = await library.records.all()
        assert (record.person_id, record.act, record.piece_id) == ("eda", "barrier-passed", barrier.piece_id)


async def test_an_answer_is_not_taken_back_while_a_letter_is_being_written_about_it(database: Database) -> None:
    lea, at = Editor("lea", "Lea"), MONDAY + DAY
    async with database.library(HERE) as library:
        id = (await asked(library)).id
        await asking.answer(library, await asking.get(library, id), Answer.change, "", lea, at)
    async with database.library(HERE) as writes:
        [matter] = await writes.matters.untold("ann", at + HELD)
        assert await barred.read(writes, matter)
        async with database.library(HERE) as takes:
            await takes.session.execute(text("SET LOCAL lock_timeout = '50ms'"))
            with pytest.raises(OperationalError, match="lock timeout"):
                await asking.get(takes, id)
            await takes.session.rollback()
    async with database.library(HERE) as takes:
        await asking.take_back(takes, await asking.get(takes, id), lea, at)
        assert not await takes.matters.untold("ann", at + HELD)
        assert await barred.read(takes, matter) == [], "nor is there anything to tell"
