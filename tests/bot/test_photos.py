"""A photo is sent in the chat, comes into the story beside all turns, and is shown as long as the story is."""

import asyncio
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import aiohttp
import psycopg
import pytest
from sqlalchemy import text

from stories.photos import Face
from tests.bot.conftest import last, rows
from tests.conftest import MONDAY, Clock, Retold, Start
from tests.connector import TENANT, Fault, Json, Platform, Posted
from tests.conversation import Person, buttons, publishes, tells
from tests.pictures import PDF, bomb, photo
from texts import words_for
from wiring import polled

EN = words_for("en")
SITE = "https://retold.example"
OPERATING = Path(__file__).parents[2] / "docs" / "operating.md"
ASKS, SEEN = "Do you have a photo of it?", "What can be seen in the photo?"
BOARD = "Our board with five cards"
PREVIEW = "This is how others will see it"


@pytest.fixture
async def newsroom(start: Start) -> Retold:
    """The application with its worker, at an address of its own."""
    return await start(worker=True, calm=lambda zone, now: now, public_url=SITE)


@pytest.fixture
def ada(newsroom: Retold) -> Person:
    return newsroom.person()


async def tells_up_to_the_photo(person: Person) -> None:
    await tells(person)
    await person.says("back", hears=ASKS)


async def heard(person: Person, text: str) -> Posted:
    """Waits until this is said in the person's chat."""
    async with asyncio.timeout(20):
        while not (found := [each for each in person.door.platform.said_in(person.conversation) if text in each.text]):
            await asyncio.sleep(0.02)
    return found[-1]


def images(node: Any) -> list[Json]:
    """The photos in an activity or a card, without the faces."""
    if isinstance(node, list):
        return [found for each in node for found in images(each)]
    if not isinstance(node, dict):
        return []
    own = [node] if node.get("type") == "Image" and node.get("style") != "Person" else []
    return own + [found for each in node.values() for found in images(each)]


async def seen(newsroom: Retold, image: Json, **headers: str) -> tuple[int, bytes, Mapping[str, str]]:
    """What somebody's client gets at an image's address."""
    assert image["url"].startswith(f"{SITE}/photo/"), image["url"]
    address = newsroom.address + image["url"].removeprefix(SITE)
    async with aiohttp.ClientSession() as session, session.get(address, headers=headers) as response:
        return response.status, await response.read(), response.headers


async def sent_and_here(newsroom: Retold, person: Person, text: str = BOARD, **more: Any) -> Json:
    """Sends a photo at its question; the image that its sender is shown."""
    await tells_up_to_the_photo(person)
    await person.sends_picture(photo(), text, **more)
    [image] = images((await heard(person, "Your photo is in")).activity)
    return image


# Sending one


async def test_the_photo_is_the_eighth_question_and_what_can_be_seen_a_part_of_it(
    newsroom: Retold, ada: Person
) -> None:
    await tells_up_to_the_photo(ada)
    assert "8 of 8" in last(ada)
    await ada.sends_picture(photo(), hears=SEEN)
    await ada.says(BOARD, hears=PREVIEW)
    await heard(ada, "Your photo is in")
    await ada.clicks("Publish", sees="Published", card=preview(ada))
    await ada.clicks("See it")
    [image] = images(ada.card)
    assert image["altText"] == BOARD
    status, body, headers = await seen(newsroom, image)
    assert (status, body[:2], headers["Content-Type"]) == (200, b"\xff\xd8", "image/jpeg")
    assert b"Ada" not in body


def preview(person: Person) -> Json:
    """The newest preview in somebody's chat."""
    shown = [each for each in person.door.platform.said_in(person.conversation) if PREVIEW in each.text]
    return shown[-1].card


@pytest.mark.parametrize("file", [False, True], ids=["pasted", "as a file"])
async def test_what_is_said_with_a_photo_is_what_can_be_seen(newsroom: Retold, ada: Person, file: bool) -> None:
    await tells_up_to_the_photo(ada)
    await ada.sends_picture(photo(), BOARD, hears=PREVIEW, file=file)
    await heard(ada, "Your photo is in")
    assert await rows(newsroom.wiring.database, "SELECT alt, state, source FROM story, photo") == [(BOARD, "kept", "")]


async def test_a_story_needs_no_photo_and_a_photo_no_words(newsroom: Retold, ada: Person) -> None:
    await tells_up_to_the_photo(ada)
    await ada.says("I have none", hears="Send me a picture here in the chat")
    await ada.sends_picture(photo(), hears=SEEN)
    await ada.says("skip", hears=PREVIEW)
    [image] = images((await heard(ada, "Your photo is in")).activity)
    assert image["altText"] == "A photo for “Calmer handovers between shifts”"


async def test_a_photo_is_taken_at_any_question(newsroom: Retold, ada: Person) -> None:
    await ada.says("tell a story")
    await ada.sends_picture(photo(), "Calmer handovers", hears="I've put the photo into your story.")
    assert "What was going on before?" in last(ada), "the words answer what was asked"
    await ada.sends_picture(photo(), hears="What was going on before?")
    kept = await rows(newsroom.wiring.database, "SELECT count(*), count(DISTINCT story_id) FROM photo")
    assert kept == [(2, 1)]


async def test_takes_the_first_of_several(newsroom: Retold, ada: Person) -> None:
    await tells_up_to_the_photo(ada)
    message = ada.message("")
    message["attachments"] = [
        {"contentType": "image/png", "contentUrl": ada.door.platform.sent(photo())} for _ in range(3)
    ]
    heard = [each.text for each in await ada.sends(message)]
    assert EN("photo-first") in heard[0]
    assert await rows(newsroom.wiring.database, "SELECT count(*) FROM photo") == [(1,)]


async def test_a_photo_without_a_story_and_one_for_a_post(retold: Retold, teller: Person) -> None:
    await teller.sends_picture(photo(), hears="A photo goes with a story")
    await teller.says("share an idea")
    await teller.says("1")
    await teller.sends_picture(
        photo(), "Let us begin with what went well.", hears="Only stories can have a photo so far"
    )
    assert await rows(retold.wiring.database, "SELECT count(*) FROM photo") == [(0,)]


async def test_the_turn_does_not_wait_for_the_photo(newsroom: Retold, ada: Person, teams: Platform) -> None:
    await tells_up_to_the_photo(ada)
    teams.picture_faults.append(Fault(200, seconds=3))
    began = asyncio.get_running_loop().time()
    await ada.sends_picture(photo(), BOARD, hears="Your photo is on its way")
    await ada.clicks("Publish", sees="Published")
    assert asyncio.get_running_loop().time() - began < 3, "it is told and published before the photo is here"
    await ada.clicks("See it")
    assert images(ada.card) == []
    [image] = images((await heard(ada, "Your photo is in")).activity)
    assert (await seen(newsroom, image))[0] == 200


# What does not come


REFUSED: dict[str, tuple[bytes, str]] = {
    "a PDF": (PDF, "That's no picture I can read"),
    "a bomb": (bomb(50_000, 50_000), "too many pixels"),
    "half a photo": (photo()[:9_000], "damaged"),
    "a large one": (b"\xff\xd8" + b"\0" * 20_000_000, "20 MB at the most"),
    "nothing": (b"", "I couldn't get that picture"),
}


@pytest.mark.parametrize(("sent", "says"), REFUSED.values(), ids=REFUSED)
async def test_says_why_a_photo_does_not_come_and_goes_on_without(
    newsroom: Retold, ada: Person, sent: bytes, says: str
) -> None:
    await tells_up_to_the_photo(ada)
    await ada.sends_picture(sent, hears=SEEN)
    await heard(ada, says)
    await heard(ada, "Send another one, or go on without.")
    await ada.says("skip", hears=PREVIEW)
    await ada.clicks("Publish", sees="Published")
    await ada.clicks("See it")
    assert images(ada.card) == []


async def test_one_that_fails_half_way_is_fetched_again(newsroom: Retold, ada: Person, teams: Platform) -> None:
    await tells_up_to_the_photo(ada)
    teams.picture_faults.extend([Fault(None), Fault(503)])
    await ada.sends_picture(photo(), BOARD)
    await heard(ada, "Your photo is in")
    assert len(teams.picture_asked) == 3


async def test_an_address_elsewhere_is_not_asked(newsroom: Retold, ada: Person, teams: Platform) -> None:
    await tells_up_to_the_photo(ada)
    for url in (f"http://localhost:{teams.port}/teams/v3/attachments/x/views/original", "https://evil.example/x.png"):
        await ada.sends({**ada.message(""), "attachments": [{"contentType": "image/png", "contentUrl": url}]})
    await heard(ada, "I couldn't get that picture")
    assert teams.picture_asked == []


async def test_where_another_one_does_not_come_the_one_before_stays(newsroom: Retold, ada: Person) -> None:
    await sent_and_here(newsroom, ada)
    await ada.sends_picture(PDF, "Our new board", hears=PREVIEW)
    await heard(ada, "That's no picture")
    await ada.says("back", hears=SEEN)
    await ada.says("skip", hears=PREVIEW)
    [image] = images(ada.card)
    assert image["altText"] == BOARD
    assert (await seen(newsroom, image))[0] == 200


MALFORMED: tuple[Any, ...] = (
    {},
    {"contentType": "image/png"},
    {"contentType": "image/png", "contentUrl": "x" * 5_000},
    {"contentType": "application/vnd.microsoft.teams.file.download.info", "content": "no object"},
    {"contentType": "application/vnd.microsoft.teams.file.download.info", "content": {"downloadUrl": 7}},
    {"contentType": "application/vnd.microsoft.card.audio", "content": {}},
    "no object",
)


@pytest.mark.parametrize("attachment", MALFORMED)
async def test_what_is_no_picture_at_all_is_no_photo(retold: Retold, teller: Person, attachment: Any) -> None:
    await teller.says("tell a story")
    posted = await teller.sends({**teller.message(""), "attachments": [attachment] * 30})
    assert "I found no words in that" in posted[0].text
    assert await rows(retold.wiring.database, "SELECT count(*) FROM photo") == [(0,)]


# Where it is shown


async def test_answers_as_long_as_the_story_shows_it(newsroom: Retold, ada: Person) -> None:
    image = await sent_and_here(newsroom, ada)
    await ada.clicks("Publish", sees="Published", card=preview(ada))
    await ada.clicks("See it")
    story = ada.card
    await ada.clicks("Withdraw", card=story)
    assert (await seen(newsroom, image))[0] == 404
    await ada.clicks("Undo")
    status, _, headers = await seen(newsroom, image)
    assert (status, headers["Cache-Control"]) == (200, "private, no-cache")
    assert (await seen(newsroom, image, **{"If-None-Match": headers["ETag"]}))[0] == 304
    await ada.clicks("Withdraw", card=story)
    assert (await seen(newsroom, image, **{"If-None-Match": headers["ETag"]}))[0] == 404


async def test_a_discarded_draft_shows_no_photo(newsroom: Retold, ada: Person) -> None:
    image = await sent_and_here(newsroom, ada)
    await ada.says("discard", hears="Discarded")
    assert (await seen(newsroom, image))[0] == 404


@pytest.mark.parametrize(
    "path", ["/photo/" + "A" * 32, "/photo/x", "/photo/" + "A" * 400, "/face/" + "A" * 32, "/photo/%00"]
)
async def test_nobody_guesses_an_address(newsroom: Retold, path: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{newsroom.address}/{path}") as response:
        assert response.status == 404


async def test_in_a_card_itself_where_retold_has_no_address(start: Start) -> None:
    newsroom = await start(worker=True)
    ada = newsroom.person()
    await tells_up_to_the_photo(ada)
    await ada.sends_picture(photo(), BOARD)
    [image] = images((await heard(ada, "Your photo is in")).activity)
    assert image["url"].startswith("data:image/jpeg;base64,/9j/")


# Another one, or none


async def test_the_form_takes_a_photo_out(newsroom: Retold, ada: Person) -> None:
    image = await sent_and_here(newsroom, ada)
    await ada.clicks("Publish", sees="Published", card=preview(ada))
    await ada.clicks("See it")
    await ada.clicks("Edit", sees="<photo=keep>")
    form = ada.card
    typed = {each["id"]: each.get("value", "") for each in inputs(form)}
    await ada.clicks("Save", card=form, **typed)
    assert len(images(ada.card)) == 1, "it is kept where nothing is said of it"
    await ada.clicks("Edit")
    await ada.clicks("Save", **{**typed, "photo": "remove"})
    assert images(ada.card) == []
    assert (await seen(newsroom, image))[0] == 404
    assert await rows(newsroom.wiring.database, "SELECT photo, alt FROM story") == [("", "")]


async def test_a_form_cannot_bring_in_somebody_elses_photo(newsroom: Retold, ada: Person) -> None:
    await sent_and_here(newsroom, ada)
    [(theirs,)] = await rows(newsroom.wiring.database, "SELECT id::text FROM photo")
    eve = newsroom.person("Eve Example")
    await publishes(eve)
    await eve.clicks("Edit")
    form = eve.card
    typed = {each["id"]: each.get("value", "") for each in inputs(form)}
    data = next(each for each in buttons_of(form) if each["verb"] == "save")["data"]
    await eve.invokes("save", {**data, "fields": [*data["fields"], "photo"], **typed, "photo": theirs})
    assert images(eve.card) == []
    mine = "SELECT photo FROM story WHERE author_name = 'Eve Example'"
    assert await rows(newsroom.wiring.database, mine) == [("",)]


async def test_a_published_story_gets_another_photo_through_its_form(newsroom: Retold, ada: Person) -> None:
    image = await sent_and_here(newsroom, ada)
    await ada.clicks("Publish", sees="Published", card=preview(ada))
    await ada.clicks("See it")
    await ada.clicks("Edit")
    form = ada.card
    await ada.clicks("Another photo", sees="Send the photo here in the chat")
    await ada.says("Here it comes", hears="Send me the photo for")
    await ada.sends_picture(photo(600, 900), hears=SEEN)
    await ada.says("The same board, full", hears="Calmer handovers")
    async with asyncio.timeout(20):
        while await rows(newsroom.wiring.database, "SELECT FROM photo WHERE state = 'coming'"):
            await asyncio.sleep(0.02)
    typed = {each["id"]: each.get("value", "") for each in inputs(form)}
    await ada.clicks("Save", card=form, **{**typed, "alt": "The same board, full"})
    [other] = images(ada.card)
    assert other["altText"] == "The same board, full"
    assert (other["url"] != image["url"], (await seen(newsroom, image))[0]) == (True, 404)
    assert (await seen(newsroom, other))[0] == 200


async def test_the_button_is_the_tellers_own(newsroom: Retold, ada: Person) -> None:
    await publishes(ada)
    await ada.clicks("Edit")
    button = next(each for each in buttons_of(ada.card) if each["verb"] == "photograph")
    eve = newsroom.person("Eve Example")
    await eve.invokes("photograph", button["data"], sees="Only the one who wrote it")
    await eve.sends_picture(photo(), hears="A photo goes with a story")


async def test_asking_for_a_photo_ends_with_a_word_and_with_the_story(newsroom: Retold, ada: Person) -> None:
    await publishes(ada)
    await ada.clicks("Edit")
    form = ada.card
    await ada.clicks("Add a photo")
    await ada.says("cancel", hears="Calmer handovers")
    await ada.says("cancel", hears="nothing open")
    await ada.clicks("Add a photo", card=form)
    await ada.clicks("Withdraw", card=withdrawable(ada))
    await ada.sends_picture(photo(), hears="taken back")
    await ada.sends_picture(photo(), hears="A photo goes with a story")


def withdrawable(person: Person) -> Json:
    return next(
        each.card
        for each in reversed(person.door.platform.said_in(person.conversation))
        if each.activity.get("attachments") and any(one["verb"] == "withdraw" for one in buttons_of(each.card))
    )


def inputs(node: Any) -> list[Json]:
    if isinstance(node, list):
        return [found for each in node for found in inputs(each)]
    if not isinstance(node, dict):
        return []
    own = [node] if str(node.get("type", "")).startswith("Input.") else []
    return own + [found for each in node.values() for found in inputs(each)]


def buttons_of(card: Json) -> list[Json]:
    return list(buttons(card))


# What is forgotten


async def test_photos_that_no_story_shows_are_forgotten_after_a_day(
    newsroom: Retold, ada: Person, clock: Clock, looked: Callable[[str], Any]
) -> None:
    await sent_and_here(newsroom, ada)
    await ada.sends_picture(photo(600, 900), "Another board")
    async with asyncio.timeout(20):
        while await rows(newsroom.wiring.database, "SELECT id FROM photo WHERE state = 'coming'"):
            await asyncio.sleep(0.02)
    clock.forward(hours=23)
    await looked("photos that no story shows")
    assert await rows(newsroom.wiring.database, "SELECT count(*) FROM photo") == [(2,)]
    clock.forward(hours=2)
    await looked("photos that no story shows")
    shown = "SELECT photo.width, story.photo = photo.id::text FROM photo, story"
    assert await rows(newsroom.wiring.database, shown) == [(600, True)]


async def test_photo_and_face_are_forgotten_with_their_person(newsroom: Retold, ada: Person) -> None:
    """As docs/operating.md says; and nobody else's."""
    await sent_and_here(newsroom, ada)
    ben = newsroom.person("Ben Example")
    await sent_and_here(newsroom, ben)
    async with newsroom.wiring.database.session() as session:
        for each in (ada, ben):
            session.add(Face(tenant=TENANT, person_id=each.id, picture=b"x", looked_at=MONDAY))
    [said] = re.findall(r"```sql\n(BEGIN;.*?COMMIT;)\n```", OPERATING.read_text(encoding="utf-8"), re.DOTALL)
    forget = said.replace(":'tenant'", f"'{TENANT}'").replace(":'person'", f"'{ada.id}'")
    async with await psycopg.AsyncConnection.connect(newsroom.wiring.database.url, autocommit=True) as connection:
        await connection.execute(forget.encode())
    for table in ("photo", "face", "story"):
        theirs = f"SELECT {'author_id' if table == 'story' else 'person_id'} FROM {table}"  # noqa: S608
        assert await rows(newsroom.wiring.database, theirs) == [(ben.id,)], table


async def test_one_that_was_left_behind_is_fetched_again(
    newsroom: Retold, ada: Person, clock: Clock, teams: Platform, looked: Callable[[str], Any]
) -> None:
    """Its job is gone, as after a backup was put back."""
    await sent_and_here(newsroom, ada)
    async with newsroom.wiring.database.session() as session:
        left = text("UPDATE photo SET state = 'coming', picture = NULL, source = :url")
        await session.execute(left, {"url": teams.sent(photo())})
    await looked("deliveries left behind")
    assert len(teams.picture_asked) == 1
    clock.forward(minutes=4)
    await looked("deliveries left behind")
    async with asyncio.timeout(20):
        while await rows(newsroom.wiring.database, "SELECT id FROM photo WHERE state = 'coming'"):
            await asyncio.sleep(0.02)
    assert await rows(newsroom.wiring.database, "SELECT tenant, state FROM photo") == [(TENANT, "kept")]


@pytest.fixture
def looked(newsroom: Retold, clock: Clock) -> Callable[[str], Any]:
    """Does what the scheduler does when it looks for something."""

    async def look(name: str) -> None:
        await next(each for each in polled(newsroom.wiring) if each.name == name).does(clock())

    return look
