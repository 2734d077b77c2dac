"""What a channel may hear next, and what became of what it heard; found without looking through the archive."""

from datetime import datetime
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, text
from sqlmodel import col

from stories.candidates import Candidates
from stories.database import Database
from stories.digest import Edition, Reason
from stories.library import Library
from stories.pieces import Status, Story
from stories.plans import Plan
from stories.pledges import Result
from stories.tables.digests import DigestItem, DigestLot, Standing
from stories.tables.people import OrgUnit, Person, TeamOwner
from stories.tries import Teller
from stories.weighing import Adoption
from tests.stories.making import DAY, HERE, MONDAY, THERE, a_channel, add, keep, published_story

CHANNEL = a_channel().id
WEEK = 7 * DAY


async def unit(database: Database, name: str) -> OrgUnit:
    async with database.library(HERE) as library:
        made = OrgUnit(tenant=HERE, key=f"import:{name}", name=name)
        library.session.add(made)
        return made


async def tries(
    database: Database,
    story: Story,
    person: str,
    result: Result | None = None,
    at: datetime = MONDAY,
    unit: OrgUnit | None = None,
) -> None:
    """Somebody says in the channel that they will try a story, and perhaps what came of it."""
    async with database.library(HERE) as library:
        if await library.people.get(person) is None:
            theirs = unit.id if unit else None
            library.session.add(
                Person(tenant=HERE, id=person, name=f"{person.title()} Example", language="en", unit_id=theirs)
            )
            await library.session.flush()
        who = Teller(person, "UTC", "en", CHANNEL)
        kept = await library.tries.plan(story, Plan("", (at + WEEK).date()), who, at)
        if result:
            await library.tries.answer(kept, result, at, "UTC")


async def standing(database: Database, story: Story) -> Adoption | None:
    async with database.session() as session:
        kept = await session.get(Standing, {"tenant": HERE, "story_id": story.id})
        return Adoption(kept.answered, kept.adopted, kept.tried, kept.units) if kept else None


async def edition(database: Database, weeks: int = 0) -> Edition | None:
    async with database.library(HERE) as library:
        at = MONDAY + weeks * WEEK
        made = await library.channels.compose(await library.channels.get(CHANNEL), at, at)
        return await library.channels.edition(made.id) if made else None


# What became of a story


async def test_answers_of_others_are_counted_by_units(database: Database) -> None:
    support, sales = await unit(database, "Support"), await unit(database, "Sales")
    story = published_story(unit_id=support.id)
    await keep(database, story)
    await tries(database, story, "ben", Result.worked, unit=support)
    await tries(database, story, "cem", Result.adapted, unit=sales)
    await tries(database, story, "eda", Result.worked, unit=sales)
    await tries(database, story, "fay", Result.no_help, unit=sales)
    await tries(database, story, "gil", Result.not_yet, unit=sales)
    await tries(database, story, "hal", unit=sales)
    assert await standing(database, story) == Adoption(answered=4, adopted=3, tried=2, units=1)


async def test_an_answer_that_is_taken_back_or_changed_does_not_count(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    await tries(database, story, "ben", Result.worked)
    async with database.library(HERE) as library:
        kept = await library.tries.of(story.id, "ben")
        assert kept
        await library.tries.answer(kept, Result.no_help, MONDAY + DAY, "UTC")
    assert await standing(database, story) == Adoption(answered=1)
    async with database.library(HERE) as library:
        kept = await library.tries.of(story.id, "ben")
        assert kept
        await library.tries.take_back(kept)
    assert await standing(database, story) == Adoption()


async def test_an_answer_does_not_count_once_it_is_to_be_tried_anew(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    await tries(database, story, "ben", Result.no_help)
    assert await standing(database, story) == Adoption(answered=1)
    await tries(database, story, "ben")
    assert await standing(database, story) == Adoption()


# What may be told


async def test_what_works_elsewhere_is_found_though_much_is_newer(database: Database) -> None:
    await add(database, a_channel())
    old = published_story(MONDAY - 200 * DAY, author_id="old", headline="Old")
    await keep(database, old, *(published_story(MONDAY - n * DAY, author_id=str(n)) for n in range(55)))
    for person in ("ben", "cem", "eda", "fay"):
        await tries(database, old, person, Result.worked)
    made = await edition(database)
    assert made
    assert (made.items[0].piece.title, made.items[0].reason) == ("Old", Reason.proven)
    assert made.items[0].adoption == Adoption(answered=4, adopted=4)


async def test_what_the_channel_prefers_is_found_though_much_is_newer(database: Database) -> None:
    await add(database, a_channel())
    about = published_story(MONDAY - 200 * DAY, author_id="old", objective="customer-experience")
    await keep(database, about, *(published_story(MONDAY - n * DAY, author_id=str(n)) for n in range(55)))
    async with database.library(HERE) as library:
        candidates = Candidates(library.session, await library.channels.read(CHANNEL))
        focused = await candidates.material("", MONDAY, ["customer-experience"])
        assert about.id in {each.id for each in focused.stories}
        assert about.id not in {each.id for each in (await candidates.material("", MONDAY)).stories}


async def test_what_was_heard_withdrawn_or_is_another_tenants_is_neither_told_nor_drawn(database: Database) -> None:
    await add(database, a_channel())
    heard = published_story(author_id="heard")
    await keep(database, heard)
    assert await edition(database)
    gone = published_story(author_id="gone")
    gone.status = Status.withdrawn
    stays, theirs = published_story(author_id="stays"), published_story(tenant=THERE)
    await keep(database, gone, stays, theirs)
    for story in (heard, gone):
        await tries_by_hand(database, story)
    async with database.library(HERE) as library:
        material = await Candidates(library.session, await library.channels.read(CHANNEL)).material("", MONDAY)
    assert [each.id for each in material.stories] == [each.id for each in material.lots] == [stays.id]


async def tries_by_hand(database: Database, story: Story) -> None:
    """A story stands high."""
    async with database.library(HERE) as library:
        library.session.add(
            Standing(tenant=HERE, story_id=story.id, answered=9, adopted=9, tried=9, units=9, worth=9.0)
        )


@pytest.mark.parametrize("seed", [f"seed {n}" for n in range(4)])
async def test_lots_go_round_the_archive(database: Database, seed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """From wherever the seed says, on to the first after the last."""
    monkeypatch.setattr("stories.candidates.WINDOW", 6)
    await add(database, a_channel())
    ids = [UUID(int=(n * 2**124) + 7) for n in range(8)]
    await keep(database, *(published_story(id=id, author_id=str(id)) for id in ids))
    async with database.library(HERE) as library:
        material = await Candidates(library.session, await library.channels.read(CHANNEL)).material(seed, MONDAY)
    places = {ids.index(each.id) for each in material.lots}
    assert any({(first + n) % 8 for n in range(6)} == places for first in range(8))


async def test_at_home_are_the_units_of_the_teams_owners(database: Database) -> None:
    support, sales = await unit(database, "Support"), await unit(database, "Sales")
    await add(database, a_channel())
    far = published_story(author_id="far", unit_id=sales.id, headline="Far")
    await keep(database, published_story(unit_id=support.id, headline="Near"), far)
    async with database.library(HERE) as library:
        library.session.add(Person(tenant=HERE, id="owner", name="Owner Example", language="en", unit_id=support.id))
        library.session.add(TeamOwner(tenant=HERE, team_id=a_channel().team_id, person_id="owner"))
    made = await edition(database)
    assert made
    assert [(item.piece.title, item.reason) for item in made.items] == [("Near", Reason.new), ("Far", Reason.far)]


async def test_the_lots_are_kept_with_their_probability_until_the_edition_reached_nobody(database: Database) -> None:
    await add(database, a_channel())
    await keep(database, *(published_story(author_id=str(n), headline=str(n)) for n in range(7)))
    made = await edition(database)
    assert made
    assert made.id
    async with database.library(HERE) as library:
        lots = (await library.session.scalars(select(DigestLot))).all()
        assert sorted((lot.probability, lot.drawn) for lot in lots) == [(1 / 3, False), (1 / 3, False), (1 / 3, True)]
        drawn = select(col(DigestItem.piece_id)).where(col(DigestItem.probability) == 1 / 3)
        assert (await library.session.scalars(drawn)).all() == [lot.story_id for lot in lots if lot.drawn]
        await library.channels.unsay(made.id)
        assert (await library.session.scalars(select(DigestLot))).all() == []


async def test_a_preview_draws_what_will_be_sent_whenever_that_is(database: Database) -> None:
    await add(database, a_channel())
    await keep(database, *(published_story(MONDAY - n * DAY, author_id=str(n)) for n in range(30)))
    async with database.library(HERE) as library:
        preview = await library.channels.preview(await library.channels.read(CHANNEL), MONDAY)
    made = await edition(database)
    assert made
    assert [item.piece.id for item in made.items] == [item.piece.id for item in preview.items]


# What became of what was heard


async def test_next_time_a_channel_reads_who_tries_it_and_that_it_worked(database: Database) -> None:
    await add(database, a_channel())
    calm, other = published_story(headline="Calm", author_id="ada"), published_story(headline="Other", author_id="ben")
    await keep(database, calm, other)
    assert await edition(database)
    await tries(database, calm, "cem", at=MONDAY + DAY)
    await tries(database, other, "eda", Result.worked, at=MONDAY + DAY)
    await keep(database, published_story(headline="News", author_id="fay"))
    made = await edition(database, 1)
    assert made
    assert [item.piece.title for item in made.items] == ["News"]
    assert [(each.story.headline, each.trying, each.adopted, each.names) for each in made.sequels] == [
        ("Other", 0, 1, ()),
        ("Calm", 1, 0, ("Cem Example",)),
    ]


async def test_the_same_news_is_told_once_and_alone_only_if_something_worked(database: Database) -> None:
    await add(database, a_channel())
    calm = published_story(headline="Calm")
    await keep(database, calm)
    assert await edition(database)
    await tries(database, calm, "cem", at=MONDAY + DAY)
    assert await edition(database, 1) is None
    await tries(database, calm, "eda", Result.worked, at=MONDAY + 8 * DAY)
    made = await edition(database, 2)
    assert made
    assert (made.items, [each.story.headline for each in made.sequels]) == ((), ["Calm"])
    assert await edition(database, 3) is None


async def test_who_does_not_want_to_be_seen_is_neither_named_nor_counted(database: Database) -> None:
    await add(database, a_channel())
    calm = published_story(headline="Calm")
    await keep(database, calm)
    assert await edition(database)
    async with database.library(HERE) as library:
        hidden = Plan("", (MONDAY + WEEK).date(), seen=False)
        await library.tries.plan(calm, hidden, Teller("cem", "UTC", "en", said_in=CHANNEL), MONDAY + DAY)
    await keep(database, published_story(author_id="fay"))
    made = await edition(database, 1)
    assert made
    assert made.sequels == ()


async def test_what_was_withdrawn_has_no_sequel_and_its_edition_is_drawn_anew(database: Database) -> None:
    await add(database, a_channel())
    calm = published_story(headline="Calm")
    await keep(database, calm)
    assert await edition(database)
    await tries(database, calm, "eda", Result.worked, at=MONDAY + DAY)
    made = await edition(database, 1)
    assert made
    assert made.sequels
    async with database.library(HERE) as library:
        assert await sent(library, made.id) in {delivery.id for delivery in await library.outbox.copies(calm.id)}


async def sent(library: Library, edition: UUID | None) -> UUID:
    delivery = await library.outbox.intend("digest", str(uuid4()), CHANNEL, MONDAY, edition)
    assert delivery
    await library.outbox.found(delivery, "1")
    return delivery.id


# However large the archive is

MANY = text(
    """
    INSERT INTO story (tenant, id, author_id, author_name, language, objective, status, version, created_at,
        published_at, headline, situation, change, outcome, evidence, steps, voice, unit_name, evidence_kind,
        evidence_subject, evidence_before, evidence_before_unit, evidence_after, evidence_after_unit, evidence_quote,
        evidence_covers)
    SELECT :tenant, gen_random_uuid(), 'teller ' || n % 997, '', 'en', 'high-performance', 'published', 1, :at, :at -
        n * interval '1 minute', 'h', 's', 'c', 'o', '', '{}', '', '', '', '', '', '', '', '', '', false
    FROM generate_series(1, :many) AS n
    """
)


async def test_no_more_of_a_larger_archive_is_looked_at(database: Database) -> None:
    """Rows that Postgres read, with 1,000 stories and with 12,000; bench/archive.py measures the time."""
    await add(database, a_channel())
    read = []
    for more in (1_000, 11_000):
        async with database.engine.begin() as connection:
            await connection.execute(MANY, {"tenant": HERE, "at": MONDAY, "many": more})
        async with database.engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.execute(text("VACUUM ANALYZE story"))
        async with database.library(HERE) as library:
            await library.channels.preview(await library.channels.read(CHANNEL), MONDAY)
            await library.session.execute(text("SET LOCAL stats_fetch_consistency = none"))
            before = await fetched(library)
            await library.channels.preview(await library.channels.read(CHANNEL), MONDAY)
            read.append(await fetched(library) - before)
    assert read[1] < 1.5 * read[0]


async def fetched(library: Library) -> int:
    """How many stories this transaction read so far."""
    seen = text(
        "SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables WHERE relname = 'story'"
    )
    return int(await library.session.scalar(seen) or 0)
