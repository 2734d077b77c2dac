"""A story without a name: told, found again and changed by its teller, and by nothing and nobody else."""

import asyncio
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from commandline import checkup
from settings import Settings
from stories import sealing, similar
from stories.database import Database
from stories.similar import Vectors
from stories.tables.people import UnitFrom
from tests.bot.conftest import count, rows
from tests.bot.test_timing import channel, heard
from tests.conftest import Clock, Retold, Start
from tests.connector import TENANT, Json, Platform, readable
from tests.conversation import STORY, Person, find_button, tells
from tests.pictures import photo
from tests.stories.test_campaigns import a_campaign
from wiring import polled

pytestmark = pytest.mark.usefixtures("calm")

HEADLINE = STORY[0]
TABLES = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"
OWNED = ("Edit", "Withdraw", "Put my name to it")


async def unnamed(teller: Person, headline: str = HEADLINE) -> Json:
    """Tells a story and publishes it without a name; the last card."""
    await tells(teller, headline)
    await teller.clicks("Without my name", sees="🔒 Told by: A colleague")
    await teller.clicks("Publish", sees="✓ Published")
    return teller.card


async def talks(retold: Retold, database: Database, unit: str, *names: str, locale: str = "en-US") -> list[Person]:
    """People of a unit who have talked to Retold."""
    people = []
    for name in names:
        person = retold.person(name, locale=locale)
        await person.says("help")
        await joins(database, person, unit)
        people.append(person)
    return people


async def joins(database: Database, person: Person, unit: str) -> None:
    await person.says("help")
    async with database.library(TENANT) as library:
        named = await library.people.named(UnitFrom.directory, unit)
        assert await library.people.assign(person.id, named, UnitFrom.directory)


async def opens_mine(teller: Person, headline: str = HEADLINE) -> Json:
    await teller.says("my stories", hears=headline)
    await teller.clicks(f"Open: {headline}")
    return teller.card


async def everything(database: Database) -> dict[str, list[str]]:
    """Every row of every table as an export has it, by its table."""
    names = [name for (name,) in await rows(database, TABLES)]
    return {name: [str(row) for row in await rows(database, f'TABLE "{name}"')] for name in names}


async def beside_talks(database: Database) -> dict[str, list[str]]:
    """The same without the talks: where a question stands is written down a moment after it was asked."""
    return {name: each for name, each in (await everything(database)).items() if name != "talk"}


async def traces(database: Database) -> list[str]:
    """The rows beside the story's own that say which story it is: by its id, its sign, its words or its moments."""
    ((id, sign, created, published),) = await rows(
        database, "SELECT id::text, author_id, created_at, published_at FROM story WHERE author_id LIKE 'sealed:%'"
    )
    assert created == published
    assert (created.hour, created.minute, created.second, created.microsecond) == (12, 0, 0, 0)
    signs = (id, sign, HEADLINE, STORY[2])
    exported = await everything(database)
    return [
        f"{table}: {row}"
        for table, listed in exported.items()
        for row in listed
        if table not in ("story", "digest_item", "inspiration") and any(each in row for each in signs)
    ]


async def test_a_story_without_a_name_is_told_as_a_colleagues(retold: Retold, teller: Person) -> None:
    ben = retold.person("Ben Example")
    await unnamed(teller)
    assert "nothing leads to you" in readable(teller.card)
    await ben.says("stories", hears=f"{HEADLINE}\nA colleague")
    await ben.clicks(f"Open: {HEADLINE}")
    seen = readable(ben.card)
    assert "A colleague" in seen
    assert "Ada" not in seen
    assert "Ada Example" not in str(ben.card)
    await ben.says("find Ada", hears="No story about that yet")
    await ben.says("find handovers", hears="A colleague")


async def test_nothing_in_an_export_leads_to_the_teller(
    newsroom: Retold, database: Database, clock: Clock, teams: Platform
) -> None:
    teller, ben = newsroom.person(), newsroom.person("Ben Example")
    await ben.says("help")
    clock.forward(minutes=7, seconds=11)
    await unnamed(teller)
    clock.forward(minutes=7, seconds=11)
    await opens_mine(teller)
    await teller.clicks("Edit", sees="Your story")
    await teller.clicks("Save", sees="Edit", **form_of(teller, outcome="Nobody searches now, and patients wait less."))
    await ben.says("stories")
    await ben.clicks(f"Open: {HEADLINE}")
    await ben.clicks("Inspired", sees="Inspired you")
    await opens_mine(teller)
    assert "Inspired one person" in readable(teller.card)
    assert await traces(database) == []
    ((story,),) = await rows(database, "SELECT s::text FROM story s")
    for theirs in (teller.id, teller.name, "Ada", teller.conversation):
        assert theirs not in story
    assert await count(database, "SELECT count(*) FROM person WHERE unit_asked") == 0
    assert await count(database, "SELECT count(*) FROM arrival WHERE answer IS NOT NULL AND NOT answer ? 'sealed'") == 0


async def test_nothing_waits_that_tells_when_it_was_told(start: Start, database: Database, clock: Clock) -> None:
    """Where no worker is at work, a job stays with its moment; what is to be compared a polling finds."""
    retold = await start(compares=True)
    teller = retold.person()
    await tells(teller)
    ((named,),) = await rows(database, "SELECT id::text FROM story")
    await teller.clicks("Without my name", sees="🔒 Told by: A colleague")
    await teller.clicks("Publish", sees="✓ Published")
    await opens_mine(teller)
    await teller.clicks("Edit", sees="Your story")
    await teller.clicks("Save", sees="Edit", **form_of(teller, outcome="Nobody searches now."))
    ((sealed,),) = await rows(database, "SELECT id::text FROM story")
    for id in (named, sealed):
        asked = "SELECT task_name FROM procrastinate_jobs WHERE args->>'id' = :id AND task_name = 'compare'"
        assert await rows(database, asked, id=id) == []
    async with database.session() as session:
        await similar.prepare(session)
        [found] = await similar.missing(session, 10)
    assert found == (TENANT, UUID(sealed))


async def test_an_edit_of_it_is_noticed_by_a_polling(teller: Person, database: Database) -> None:
    await unnamed(teller)
    async with database.library(TENANT) as library:
        await similar.prepare(library.session)
        [(_, id)] = await similar.missing(library.session, 10)
        words = await Vectors(library).unread(id)
        await Vectors(library).keep(id, words, [0.1] * similar.WIDTH)
        assert await similar.missing(library.session, 10) == []
    await opens_mine(teller)
    await teller.clicks("Edit", sees="Your story")
    await teller.clicks("Save", sees="Edit", **form_of(teller, outcome="Nobody searches now."))
    async with database.library(TENANT) as library:
        assert await similar.missing(library.session, 10) == [(TENANT, id)]


def form_of(person: Person, **changed: str) -> dict[str, Any]:
    """What a form shows, with some of it changed."""

    def inputs(node: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if isinstance(node, list):
            for each in node:
                found |= inputs(each)
        elif isinstance(node, dict):
            if str(node.get("type", "")).startswith("Input."):
                found[node["id"]] = node.get("value", "")
            for each in node.values():
                found |= inputs(each)
        return found

    return {**inputs(person.card), **changed}


async def test_it_was_never_a_draft_under_a_name(teller: Person, database: Database) -> None:
    """The draft that had one is gone, its id with it, and the new one counts from one."""
    await tells(teller)
    ((named,),) = await rows(database, "SELECT id FROM story")
    await teller.clicks("Without my name")
    ((sealed, version),) = await rows(database, "SELECT id, version FROM story")
    assert sealed != named
    assert version == 1
    await teller.says("publish", hears="✓ Published")
    assert await rows(database, "SELECT id, status FROM story") == [(sealed, "published")]


async def test_two_stories_of_one_teller_have_nothing_in_common(teller: Person, database: Database) -> None:
    await unnamed(teller)
    await unnamed(teller, "Fewer meetings on Fridays")
    ((one, two),) = await rows(database, "SELECT min(author_id), max(author_id) FROM story")
    assert one != two
    mine = await teller.says("my stories", hears=HEADLINE)
    assert "Fewer meetings on Fridays" in mine
    assert mine.count("without your name") == 2


async def test_it_is_chosen_and_taken_back_by_word(teller: Person, database: Database) -> None:
    await tells(teller)
    await teller.says("anonymously", hears="🔒 Told by: A colleague")
    await teller.says("with my name", hears="Ada Example")
    await teller.says("sin mi nombre", hears="🔒 Told by")
    await teller.says("save for later", hears="Kept as a draft")
    await teller.says("drafts", hears=HEADLINE)
    await teller.clicks("Go on", sees="Let's go on")
    await teller.says("publish", hears="✓ Published")
    assert await count(database, "SELECT count(*) FROM story WHERE author_name = '' AND status = 'published'") == 1


async def test_only_its_teller_can_change_it(retold: Retold, teller: Person, database: Database) -> None:
    await unnamed(teller)
    own = await opens_mine(teller)
    carried = find_button(own, "Edit")["data"]
    mallory = retold.person("Mallory Example")
    await mallory.says("help")
    for verb in ("edit", "withdraw", "named", "reveal", "together", "unnamed"):
        await mallory.invokes(verb, {**carried, "sure": True}, sees="Only the one who wrote it")
    await mallory.invokes("show", {**carried, "mine": True})
    assert not any(button in readable(mallory.card) for button in OWNED)
    assert await count(database, "SELECT count(*) FROM story WHERE author_name = '' AND status = 'published'") == 1
    await mallory.says("my stories", hears="You haven't published anything yet")
    await mallory.says("drafts", hears="You have no drafts")


async def test_it_looks_to_its_teller_as_to_everybody_but_among_their_own(teller: Person, database: Database) -> None:
    """Whoever looks over their shoulder while they read sees what everybody sees."""
    await unnamed(teller)
    await teller.says("stories")
    await teller.clicks(f"Open: {HEADLINE}")
    assert not any(button in readable(teller.card) for button in OWNED)
    await teller.clicks("Inspired", sees="✓ Inspired you")
    own = readable(await opens_mine(teller))
    assert all(button in own for button in OWNED)


async def test_in_a_channel_its_own_teller_is_answered_as_everybody(retold: Retold, teller: Person) -> None:
    await unnamed(teller)
    own = await opens_mine(teller)
    there = teller.in_channel("19:ward@thread.tacv2")
    await there.invokes("show", {**find_button(own, "Edit")["data"], "mine": True})
    assert not any(button in readable(there.card) for button in OWNED)
    await there.says("stories", hears="A colleague")


async def test_it_is_withdrawn_and_comes_back(retold: Retold, teller: Person) -> None:
    ben = retold.person("Ben Example")
    await unnamed(teller)
    await opens_mine(teller)
    await teller.clicks("Withdraw", sees="It's gone from every channel")
    assert HEADLINE not in await ben.says("stories")
    await teller.clicks("Undo", sees="A colleague")
    await ben.says("stories", hears="A colleague")


async def test_a_name_is_put_to_it_once_and_for_ever(retold: Retold, teller: Person, database: Database) -> None:
    await unnamed(teller)
    await opens_mine(teller)
    await teller.clicks("Put my name to it", sees="That can't be taken back")
    await teller.clicks("No, leave it so", sees="A colleague")
    await teller.clicks("Put my name to it")
    await teller.clicks("Yes, with my name", sees="Ada Example")
    assert await rows(database, "SELECT author_id, author_name FROM story") == [(teller.id, "Ada Example")]
    await teller.clicks("Edit")
    carried = find_button(teller.card, "Save")["data"]
    await teller.invokes("unnamed", carried, sees="People have read this under your name")
    assert await rows(database, "SELECT author_name FROM story") == [("Ada Example",)]
    await retold.person("Ben Example").says("stories", hears="Ada Example")


async def test_what_is_out_under_a_name_stays_so(teller: Person, database: Database) -> None:
    await tells(teller)
    preview = teller.card
    await teller.says("publish", hears="✓ Published")
    await teller.clicks("Without my name", card=preview, sees="People have read this under your name")
    assert await rows(database, "SELECT author_name, status FROM story") == [("Ada Example", "published")]


async def test_a_withdrawn_one_is_not_told_anew_by_an_old_button(teller: Person, database: Database) -> None:
    await tells(teller)
    preview = teller.card
    await teller.says("publish", hears="✓ Published")
    await opens_mine(teller)
    await teller.clicks("Withdraw")
    await teller.clicks("Without my name", card=preview, sees="taken back")
    assert await rows(database, "SELECT author_name, status FROM story") == [("Ada Example", "withdrawn")]


async def test_an_old_preview_does_not_choose(teller: Person, database: Database) -> None:
    await tells(teller)
    preview = teller.card
    await teller.clicks("Edit")
    await teller.clicks("Save", **form_of(teller, headline="Calmer handovers"), sees="Calmer handovers")
    await teller.clicks("Without my name", card=preview, sees="changed elsewhere meanwhile")
    assert await rows(database, "SELECT author_name FROM story") == [("Ada Example",)]


@pytest.mark.parametrize(("others", "stands"), [(4, "A colleague in Support"), (3, "A colleague")])
async def test_the_unit_stands_there_where_five_could_have_told_it(
    retold: Retold, teller: Person, database: Database, others: int, stands: str
) -> None:
    await joins(database, teller, "Support")
    await talks(retold, database, "Support", *(f"Colleague {n}" for n in range(others)))
    await unnamed(teller)
    ben = retold.person("Ben Example")
    seen = await ben.says("stories")
    assert f"{HEADLINE}\n{stands} ·" in seen
    assert "from Support" not in seen
    assert await count(database, "SELECT count(*) FROM story WHERE unit_id IS NOT NULL") == (others == 4)


async def test_who_reads_in_another_language_hides_nobody(retold: Retold, teller: Person, database: Database) -> None:
    """Of a unit of nine, one alone speaks the story's language."""
    await joins(database, teller, "Support")
    await talks(retold, database, "Support", *(f"Kollege {n}" for n in range(8)), locale="de-DE")
    await tells(teller)
    await teller.clicks("Without my name", sees="Your team is left out too")


async def test_who_only_stands_in_the_directory_hides_nobody(teller: Person, database: Database) -> None:
    await joins(database, teller, "Support")
    async with database.session() as session:
        await session.execute(
            text(
                "INSERT INTO person (tenant, id, name, language, talked, unit_id) SELECT tenant, 'p' || n, 'P', 'en',"
                " false, unit_id FROM person, generate_series(1, 20) n WHERE unit_id IS NOT NULL"
            )
        )
    await tells(teller)
    await teller.clicks("Without my name", sees="Your team is left out too")


async def test_a_later_word_on_where_one_belongs_changes_nothing_of_it(teller: Person, database: Database) -> None:
    await unnamed(teller)
    await teller.says("my team")
    await teller.clicks("Save", unit="Support", sees="Saved: Support.")
    assert await rows(database, "SELECT unit_id, unit_name FROM story") == [(None, "")]


async def test_a_digest_does_not_count_tellers_whom_nobody_knows(
    retold: Retold, teller: Person, database: Database
) -> None:
    await unnamed(teller)
    await tells(teller, "Fewer meetings on Fridays")
    await teller.says("publish", hears="✓ Published")
    channel = teller.in_channel("19:ward@thread.tacv2")
    await channel.adds_the_app()
    heard = await channel.says("digest preview")
    assert HEADLINE in heard
    assert "Fewer meetings on Fridays" in heard
    assert "Why these: the newest not yet told here." in heard
    assert "tellers" not in heard


async def test_its_language_is_its_words_and_not_its_tellers(retold: Retold, database: Database) -> None:
    teller = retold.person(locale="fr-FR")
    await tells(teller)
    await teller.clicks("Sans mon nom", sees="🔒 Racontée par")
    assert await rows(database, "SELECT language FROM story") == [("en",)]


async def test_a_surprise_can_be_ones_own_as_it_can_be_anybodys(teller: Person) -> None:
    """Where it never came, whoever looks over a shoulder would know."""
    await unnamed(teller)
    await teller.says("surprise me", hears=HEADLINE)


async def test_a_repeated_click_is_answered_the_same(teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Without my name")
    button = find_button(teller.card, "Publish")
    click = teller.click("publish", button["data"])
    first = await teller.door.bring(click)
    assert first[1] is not None
    assert "✓ Published" in str(first[1])
    assert await teller.door.bring(click) == first


async def test_another_seal_leaves_everything_as_it_is(start: Start, database: Database) -> None:
    one, other = await start(), await start(seal="of another process, which has its own one")
    ada, ben = one.person(), other.person("Ben Example")
    await unnamed(ada)
    await tells(ben, "Fewer meetings on Fridays")
    await ben.clicks("Without my name", sees="I can't keep your name apart from it")
    assert await rows(database, "SELECT author_name FROM story WHERE headline LIKE 'Fewer%'") == [("Ben Example",)]


async def test_what_is_no_preview_is_not_chosen_at(teller: Person) -> None:
    await teller.says("anonymous", hears="chosen at its preview")
    await teller.says("share an idea")
    await teller.says("without my name", hears="chosen at its preview")


async def test_no_letter_tells_whom_it_moved(newsroom: Retold, database: Database, clock: Clock) -> None:
    """It would be a trace, on a screen and in our rows; my stories says it."""
    teller, ben = newsroom.person(), newsroom.person("Ben Example")
    await unnamed(teller)
    await ben.says("stories")
    await ben.clicks(f"Open: {HEADLINE}")
    await ben.clicks("Inspired")
    clock.forward(days=8)
    for polling in polled(newsroom.wiring):
        await polling.does(clock())
    assert await rows(database, "SELECT kind FROM matter") == []
    assert "inspired one person" in await teller.says("my stories")


async def test_what_was_left_half_told_leaves_no_headline_behind(
    newsroom: Retold, database: Database, clock: Clock
) -> None:
    teller, ben = newsroom.person(), newsroom.person("Ben Example")
    for person in (teller, ben):
        await person.says("tell a story")
        await person.says(HEADLINE)
    clock.forward(hours=25)
    looked_for = {polling.name: polling.does for polling in polled(newsroom.wiring)}
    await looked_for["stories that were left half-told"](clock())
    await looked_for["people to be written to"](clock())
    assert await count(database, "SELECT count(*) FROM matter WHERE title = :title", title=HEADLINE) == 2
    for said in (*STORY[1:-1], "1", "skip"):
        await teller.says(said)
    await teller.clicks("Without my name")
    assert await count(database, "SELECT count(*) FROM matter WHERE title = :title", title=HEADLINE) == 1
    await ben.says("cancel")
    await looked_for["stories that were left half-told"](clock())
    assert await count(database, "SELECT count(*) FROM matter WHERE title <> ''") == 0


async def test_a_preview_that_was_left_open_is_asked_about_without_its_headline(
    newsroom: Retold, database: Database, clock: Clock
) -> None:
    teller = newsroom.person()
    await tells(teller)
    await teller.clicks("Without my name")
    clock.forward(hours=25)
    looked_for = {polling.name: polling.does for polling in polled(newsroom.wiring)}
    await looked_for["stories that were left half-told"](clock())
    assert await rows(database, "SELECT kind, title FROM matter") == [("half-told", "")]


async def test_the_order_of_a_dump_says_nothing(retold: Retold, teller: Person, database: Database) -> None:
    ben = retold.person("Ben Example")
    await unnamed(teller)
    await unnamed(teller, "Fewer meetings on Fridays")
    await tells(ben, "One page per new colleague")
    await ben.says("publish")
    before = await beside_talks(database)
    async with database.session() as session:
        await sealing.shuffle(session)
    order = [name for (name,) in await rows(database, "SELECT author_name FROM story ORDER BY ctid")]
    assert order == ["Ben Example", "", ""]
    assert {name: sorted(each) for name, each in before.items()} == {
        name: sorted(each) for name, each in (await beside_talks(database)).items()
    }
    await ben.says("find handovers", hears=HEADLINE)


async def test_nor_does_the_order_of_photos_or_of_what_stories_are_about(newsroom: Retold, database: Database) -> None:
    """Ada tells under her name, Ben without it, Cleo and Dora under theirs: where his stands says nothing of when."""
    for name in ("Ada Example", "Ben Example", "Cleo Example", "Dora Example"):
        teller = newsroom.person(name)
        await tells(teller, f"Calmer mornings, says {name}")
        await teller.sends_picture(photo(), "The board in the hall")
        preview = teller.card
        async with asyncio.timeout(20):
            while await rows(database, "SELECT FROM photo WHERE state = 'coming'"):
                await asyncio.sleep(0.02)
        if name == "Ben Example":
            await teller.clicks("Without my name", card=preview, sees="A colleague")
    async with database.library(TENANT) as library:
        await similar.prepare(library.session)
    for (id,) in await rows(database, "SELECT id FROM story ORDER BY headline"):
        async with database.library(TENANT) as library:
            await Vectors(library).keep(id, str(id), [0.1] * similar.WIDTH)
    before = await beside_talks(database)
    async with database.session() as session:
        await sealing.shuffle(session)
    for written in ("SELECT id FROM photo ORDER BY ctid", "SELECT story_id FROM story_vector ORDER BY ctid"):
        order = [id for (id,) in await rows(database, written)]
        assert order == sorted(order), "ids are drawn by lot, so this order says nothing"
    assert {name: sorted(each) for name, each in before.items()} == {
        name: sorted(each) for name, each in (await beside_talks(database)).items()
    }


async def test_a_unit_that_became_too_small_is_left_out_for_good_and_where_it_was_read(
    newsroom: Retold, database: Database, clock: Clock, teams: Platform
) -> None:
    ada = newsroom.person()
    await joins(database, ada, "Support")
    await talks(newsroom, database, "Support", *(f"Colleague {n}" for n in range(4)))
    await unnamed(ada)
    general = await channel(newsroom, teams, "General")
    await general.says("digest now", hears="on its way")
    digest = await heard(teams, general, "A colleague in Support")
    polling = {each.name: each.does for each in polled(newsroom.wiring)}["stories without a name"]
    await polling(clock())
    assert await rows(database, "SELECT unit_name FROM story") == [("Support",)]
    leave = "UPDATE person SET left_at = :at WHERE name IN ('Colleague 0', 'Colleague 1')"
    async with database.session() as session:
        await session.execute(text(leave), {"at": clock()})
    await polling(clock())
    assert await rows(database, "SELECT unit_id, unit_name FROM story") == [(None, "")]
    async with asyncio.timeout(20):
        while "Support" in next(each.text for each in teams.posted if each.id == digest.id):
            await asyncio.sleep(0.02)
    async with database.session() as session:
        await session.execute(text("UPDATE person SET left_at = NULL"))
    await polling(clock())
    assert await rows(database, "SELECT unit_id, unit_name FROM story") == [(None, "")]


@pytest.mark.parametrize("channels", [[], ["19:ward@thread.tacv2"]])
async def test_it_answers_a_campaign_only_where_everybody_is_asked(
    teller: Person, database: Database, channels: list[str]
) -> None:
    """Of one that a single channel hears, it would say where its teller reads."""
    campaign = a_campaign(tenant=TENANT, channels=channels)
    async with database.library(TENANT) as library:
        library.session.add(campaign)
    await tells(teller)
    async with database.session() as session:
        await session.execute(text("UPDATE story SET campaign_id = :id"), {"id": campaign.id})
    await teller.clicks("Without my name", sees="🔒 Told by: A colleague")
    assert await rows(database, "SELECT campaign_id FROM story") == [(None if channels else campaign.id,)]


async def test_its_teller_tries_nothing_of_it_and_nobody_sees_that(
    newsroom: Retold, database: Database, teams: Platform
) -> None:
    """The same card for everybody; who presses is told in private, and nothing is kept of it."""
    teller, ben = newsroom.person(), newsroom.person("Ben Example")
    await unnamed(teller)
    for person in (teller, ben):
        await person.says("stories")
        await person.clicks(f"Open: {HEADLINE}")
    assert readable(teller.card) == readable(ben.card)
    await teller.clicks("I'll try this", sees="others say whether they try it")
    await ben.clicks("I'll try this", sees="When will you try it?")
    general = await channel(newsroom, teams, "General")
    await general.says("digest now", hears="on its way")
    digest = await heard(teams, general, HEADLINE)
    here = teller.in_channel(general.conversation)
    before, said = await count(database, "SELECT count(*) FROM delivery"), len(teams.said_in(general.conversation))
    await here.clicks("I'll try this", card=digest.card, sees="others say whether they try it")
    assert await count(database, "SELECT count(*) FROM try") == 0
    assert await count(database, "SELECT count(*) FROM delivery") == before
    assert len(teams.said_in(general.conversation)) == said


async def test_the_doctor_notices_another_seal(
    teller: Person, settings: Settings, database: Database, tmp_path: Path
) -> None:
    async def told(**changed: Any) -> list[str]:
        async with database.session() as session:
            return await checkup.other_seals(settings.model_copy(update=changed), session)

    assert await told(seal="of another process, which has its own one") == []
    await unnamed(teller)
    assert await told() == []
    for changed in ({"seal": "of another process, which has its own one"}, {"seal": "", "data_dir": tmp_path}):
        [line] = await told(**changed)
        assert "under another seal than this one" in line
    assert [*tmp_path.iterdir()] == []


# What came with it


async def test_its_photo_is_anew_and_nobody_sent_it(newsroom: Retold, database: Database) -> None:
    teller = newsroom.person()
    await tells(teller)
    await teller.sends_picture(photo(), "The board in the hall")
    preview = teller.card
    async with asyncio.timeout(20):
        while not await rows(database, "SELECT FROM delivery WHERE kind = 'photo' AND state = 'sent'"):
            await asyncio.sleep(0.02)
    await teller.clicks("Without my name", card=preview, sees="A colleague")
    await teller.clicks("Publish", sees="✓ Published")
    ((story_id, shown, sign),) = await rows(database, "SELECT id, photo, author_id FROM story")
    kept = "SELECT id::text, story_id, person_id, source, at = (SELECT created_at FROM story) FROM photo"
    assert await rows(database, kept) == [(shown, story_id, sign, "", True)]
    assert await count(database, "SELECT count(*) FROM delivery WHERE kind = 'photo'") == 0


async def test_a_photo_that_is_on_its_way_is_waited_for(retold: Retold, teller: Person, database: Database) -> None:
    await tells(teller)
    await teller.sends_picture(photo(), "The board in the hall")
    await teller.clicks("Without my name", sees="Your photo is still on its way")
    assert await count(database, "SELECT count(*) FROM story WHERE author_id LIKE 'sealed:%'") == 0


async def test_no_photo_is_taken_for_it(newsroom: Retold, database: Database) -> None:
    teller = newsroom.person()
    await tells(teller)
    await teller.clicks("Without my name", sees="A colleague")
    await teller.sends_picture(photo(), hears="would lead from this story to you")
    await teller.clicks("Publish", sees="✓ Published")
    await opens_mine(teller)
    await teller.clicks("Edit", sees="Your story")
    await teller.clicks("Add a photo", sees="would lead from this story to you")
    assert await count(database, "SELECT count(*) FROM photo") == 0
    assert await count(database, "SELECT count(*) FROM talk WHERE stack <> '[]'") == 0


async def test_who_was_in_a_dialog_is_forgotten_and_nobody_reads_where_one_stands(
    newsroom: Retold, database: Database, clock: Clock
) -> None:
    """Only dialogs leave such a row: an export would have named whoever tells without a story to their name."""
    teller = newsroom.person()
    await tells(teller)
    await teller.clicks("Without my name", sees="A colleague")
    ((stack,),) = await rows(database, "SELECT stack::text FROM talk")
    assert HEADLINE not in stack
    ((id,),) = await rows(database, "SELECT id::text FROM story")
    assert id not in stack
    await teller.clicks("Publish", sees="✓ Published")
    clock.forward(hours=2)
    for polling in polled(newsroom.wiring):
        await polling.does(clock())
    assert await count(database, "SELECT count(*) FROM talk") == 0
    await teller.says("tell a story", hears="In one line")
    await teller.says("Fewer meetings on Fridays", hears="What was going on before?")


async def test_only_whose_team_is_left_out_hears_of_it(retold: Retold, teller: Person, database: Database) -> None:
    few = "Your team is left out too"
    await tells(teller)
    assert few not in readable((await teller.clicks("Without my name", sees="A colleague"))["value"])
    await joins(database, ben := retold.person("Ben Example"), "Support")
    await tells(ben)
    await ben.clicks("Without my name", sees=few)


async def test_an_edit_into_a_language_that_few_speak_leaves_the_team_out(
    retold: Retold, teller: Person, database: Database
) -> None:
    await joins(database, teller, "Support")
    await talks(retold, database, "Support", *(f"Colleague {n}" for n in range(5)))
    await unnamed(teller)
    assert await rows(database, "SELECT unit_name FROM story") == [("Support",)]
    await opens_mine(teller)
    await teller.clicks("Edit", sees="Your story")
    german = {
        "headline": "Ruhigere Übergaben zwischen den Schichten",
        "situation": "Jeden Morgen haben wir eine halbe Stunde nach den Notizen gesucht.",
        "change": "Wir haben eine gemeinsame Seite oben in den Kanal gestellt.",
        "outcome": "Niemand sucht mehr, und die Patienten warten weniger lang.",
    }
    await teller.clicks("Save", **form_of(teller, **german))
    assert await rows(database, "SELECT unit_name, language FROM story") == [("", "de")]
