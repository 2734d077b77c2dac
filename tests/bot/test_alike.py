"""Stories that sound alike are pointed out before one goes out, which can go out as a retelling."""

import asyncio

import pytest

from scheduler.comparing import installed
from stories.database import Database
from tests.bot.conftest import count, rows
from tests.conftest import Retold, Start
from tests.connector import readable
from tests.conversation import STORY, Person, find_button, publishes

pytestmark = pytest.mark.usefixtures("calm")

HEADLINE = STORY[0]
RETOLD = (
    "Calmer handovers on our ward too",
    "We lost notes at each change of shift.",
    "We put one shared page at the top of our channel as well.",
    "Nobody searches for notes, and patients wait less than before.",
)
GERMAN = (
    "Ruhigere Übergaben zwischen den Schichten",
    "Jeden Morgen haben wir eine halbe Stunde lang Notizen gesucht.",
    "Wir haben eine gemeinsame Seite ganz oben in den Kanal gestellt.",
    "Niemand sucht mehr, und Patienten warten weniger lang.",
)
OTHER = (
    "Invoices are paid within a week",
    "Suppliers called us about every second invoice.",
    "Two clerks approve small amounts by themselves.",
    "Suppliers get their money sooner, and the phone stays silent.",
)


async def told(person: Person, story: tuple[str, ...]) -> None:
    """Tells a story up to its preview."""
    await person.says("tell a story")
    for said in (*story, "skip", "skip", "1", "skip"):
        await person.says(said)
    assert find_button(person.card, "Publish" if person.locale.startswith("en") else "Veröffentlichen")


async def test_is_published_as_a_retelling(retold: Retold, teller: Person, database: Database) -> None:
    await publishes(teller)
    ben = retold.person("Ben Example")
    await told(ben, RETOLD)
    await ben.clicks("Publish", sees="One story sounds like yours")
    assert await count(database, "SELECT count(*) FROM story WHERE status = 'published'") == 1
    await ben.clicks(f"Publish as a retelling: {HEADLINE}", sees="✓ Published")
    await ben.clicks("See it")
    assert f"A retelling of\n{HEADLINE}" in readable(ben.card)
    assert await rows(database, "SELECT c.headline FROM story c JOIN story p ON p.id = c.parent_id") == [(RETOLD[0],)]
    channel = ben.in_channel("19:ward@thread.tacv2")
    await channel.adds_the_app()
    assert f"A retelling of\n{HEADLINE}" in await channel.says("digest preview")


async def test_a_withdrawn_parent_is_not_named(retold: Retold, teller: Person) -> None:
    await publishes(teller)
    own = teller.card
    ben = retold.person("Ben Example")
    await told(ben, RETOLD)
    await ben.clicks("Publish")
    await ben.clicks(f"Publish as a retelling: {HEADLINE}")
    await teller.clicks("Withdraw", card=own)
    await ben.clicks("See it")
    assert "A retelling of" not in readable(ben.card)


async def test_can_be_a_story_of_its_own_by_click_and_by_word(
    retold: Retold, teller: Person, database: Database
) -> None:
    await publishes(teller)
    ben, cleo = retold.person("Ben Example"), retold.person("Cleo Example")
    await told(ben, RETOLD)
    await ben.clicks("Publish", sees="sounds like yours")
    await ben.clicks(f"Open: {HEADLINE}")
    await ben.says("publish", hears="sounds like yours")
    await ben.says("publish", hears="✓ Published")
    await told(cleo, (RETOLD[0] + ", again", *RETOLD[1:]))
    await cleo.says("publish", hears="2 stories sound like yours")
    await cleo.clicks("Back", sees="This is how others will see it")
    await cleo.clicks("Publish", sees="2 stories sound like yours")
    await cleo.clicks("Publish on its own", sees="✓ Published")
    assert await count(database, "SELECT count(*) FROM story WHERE parent_id IS NOT NULL") == 0
    assert await count(database, "SELECT count(*) FROM story WHERE status = 'published'") == 3


async def test_what_is_different_goes_out_at_once(retold: Retold, teller: Person) -> None:
    await publishes(teller)
    ben = retold.person("Ben Example")
    await told(ben, OTHER)
    await ben.clicks("Publish", sees="✓ Published")


async def test_ones_own_and_what_was_withdrawn_are_not_pointed_out(retold: Retold, teller: Person) -> None:
    await publishes(teller)
    own = teller.card
    await told(teller, RETOLD)
    await teller.clicks("Publish", sees="✓ Published")
    await teller.clicks("Withdraw", card=own)
    cleo = retold.person("Cleo Example")
    await told(cleo, (STORY[0], *STORY[1:4]))
    await cleo.clicks("Publish", sees="One story sounds like yours")


async def test_a_forged_parent_is_refused(retold: Retold, teller: Person, database: Database) -> None:
    await publishes(teller)
    ben = retold.person("Ben Example")
    await told(ben, OTHER)
    preview = find_button(ben.card, "Publish")["data"]
    mine = (await rows(database, "SELECT id::text FROM story WHERE author_name = 'Ben Example'"))[0][0]
    for parent in ("x", mine, "00000000-0000-0000-0000-000000000001"):
        await ben.invokes("publish", {**preview, "parent": parent}, sees="none of the choices")
    assert await count(database, "SELECT count(*) FROM story WHERE status = 'published'") == 1


async def test_without_a_name_it_stands_by_itself(retold: Retold, teller: Person, database: Database) -> None:
    await publishes(teller)
    parent = (await rows(database, "SELECT id::text FROM story"))[0][0]
    ben = retold.person("Ben Example")
    await told(ben, RETOLD)
    await ben.clicks("Without my name")
    preview = find_button(ben.card, "Publish")["data"]
    await ben.clicks("Publish", sees="Without a name it stands by itself")
    assert "Publish as a retelling" not in readable(ben.card)
    await ben.invokes("publish", {**preview, "parent": parent}, sees="✓ Published")
    assert await count(database, "SELECT count(*) FROM story WHERE parent_id IS NOT NULL") == 0


async def test_another_language_is_another_story_without_the_extra(retold: Retold, teller: Person) -> None:
    await publishes(teller)
    ben = retold.person("Ben Beispiel", locale="de-DE")
    await ben.says("Geschichte erzählen")
    for said in (*GERMAN, "überspringen", "überspringen", "1", "überspringen"):
        await ben.says(said)
    await ben.clicks("Veröffentlichen", sees="✓ Veröffentlicht")


@pytest.mark.skipif(not installed(), reason="the extra `similar` is not installed")
async def test_a_translation_is_pointed_out_with_the_extra(start: Start, database: Database) -> None:
    newsroom = await start(worker=True, compares=True)
    teller, ben = newsroom.person(), newsroom.person("Ben Beispiel", locale="de-DE")
    await publishes(teller)
    await ben.says("Geschichte erzählen")
    for said in (*GERMAN, "überspringen", "überspringen", "1", "überspringen"):
        await ben.says(said)
    async with asyncio.timeout(60):
        while not await rows(
            database, "SELECT to_regclass('story_vector') WHERE to_regclass('story_vector') IS NOT NULL"
        ):
            await asyncio.sleep(0.05)
        while await count(database, "SELECT count(*) FROM story_vector") < 2:
            await asyncio.sleep(0.05)
    await ben.clicks("Veröffentlichen", sees="Eine Geschichte klingt wie deine")
    assert HEADLINE in readable(ben.card)
    await ben.clicks(f"Fassung veröffentlichen: {HEADLINE}", sees="✓ Veröffentlicht")
