"""What a click does, and what a card that was forged, is old or is somebody else's does not."""

import asyncio
import json
import logging
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as trying
from hypothesis import strategies as some
from sqlalchemy import text

from bot import activities
from bot.clicks import _DOES
from cards.actions import Verb
from tests.bot.conftest import card_with, count, last, rows
from tests.bot.test_quiet import settled
from tests.conftest import Clock, Retold, Start
from tests.connector import Json, Platform, Posted
from tests.conversation import STORY, Person, buttons, find_button, opens, publishes, shares, tells

pytestmark = pytest.mark.usefixtures("calm")

ROOT = Path(__file__).parents[2]
SUPPORT, WARD = "19:support@thread.tacv2", "19:ward@thread.tacv2"
GONE = "This was taken back"
INSPIRED = "SELECT count(*) FROM inspiration WHERE active"


async def pieces(retold: Retold) -> list[tuple[Any, ...]]:
    return await rows(retold.wiring.database, "SELECT to_jsonb(story)::text FROM story ORDER BY id")


# Somebody else's card


async def test_somebody_elses_cards_do_nothing(retold: Retold, teller: Person) -> None:
    await tells(teller)
    preview = teller.card
    await teller.clicks("Edit")
    form = teller.card
    before, stranger = await pieces(retold), retold.person("Mallory Example")
    for title in ("Publish", "Edit", "Save for later", "Discard"):
        await stranger.clicks(title, sees="Only the one who wrote it", card=preview)
    for title in ("Save", "Back"):
        await stranger.clicks(title, sees="Only the one who wrote it", card=form, headline="Mine now")
    await teller.says("save for later")
    await teller.says("drafts")
    listed = card_with(teller, f"Discard: {STORY[0]}")
    await stranger.clicks(f"Go on: {STORY[0]}", sees="Only the one who wrote it", card=listed)
    await stranger.clicks(f"Discard: {STORY[0]}", sees="Only the one who wrote it", card=listed)
    await stranger.invokes("show", find_button(preview, "Publish")["data"], sees="Done.")
    assert GONE in last(stranger)
    assert await pieces(retold) == before


async def test_a_published_story_is_changed_by_its_teller_only(retold: Retold, teller: Person) -> None:
    await publishes(teller)
    card, before, stranger = teller.card, await pieces(retold), retold.person("Mallory Example")
    for title in ("Edit", "Withdraw"):
        await stranger.clicks(title, sees="Only the one who wrote it", card=card)
    assert await pieces(retold) == before


async def test_a_card_of_another_tenant_shows_nothing(start: Start) -> None:
    here, tenant = await start(), str(uuid4())
    there = await start(tenant_id=tenant)
    teller, stranger = here.person(id="ada"), there.person(id="ada", tenant=tenant)
    await publishes(teller)
    before = await pieces(here)
    story = find_button(teller.card, "Edit")["data"]
    for verb in ("inspired", "edit", "withdraw", "undo", "show", "publish", "save", "discard", "resume"):
        await stranger.invokes(verb, {**story, "wanted": True}, sees=GONE)
    await stranger.invokes("inspired", {**story, "digest": "preview"}, sees=GONE)
    heard = await stranger.says("find handovers", hears="No story about that")
    assert STORY[0] not in heard
    assert STORY[0] not in await stranger.says("stories")
    await stranger.invokes("browse", {"objective": "high-performance", "after": 0}, sees="Nothing here yet")
    await stranger.says("my stories", hears="haven't published")
    assert await pieces(here) == before
    assert await count(here.wiring.database, "SELECT count(*) FROM inspiration") == 0


# Forged

VALUES = some.recursive(
    some.none()
    | some.booleans()
    | some.integers()
    | some.floats(allow_nan=False, allow_infinity=False)  # which no JSON has
    | some.text(some.characters(), max_size=20)
    | some.sampled_from(["tell", "keep", "skip", "back", "idea", "headline", "preview", "kind", str(uuid4())])
    | some.integers(4_300, 6_000).map(lambda length: "1" * length),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=5), inner, max_size=3),
    max_leaves=4,
)
FIELDS = (
    *("id", "version", "wanted", "open", "list", "fields", "after", "digest", "says", "choice", "field", "channel"),
    *("headline", "steps", "objective", "kind", "text", "weekday", "hour", "time_zone", "language"),
    *("try", "moment", "due", "obstacle", "seen", "result", "hindrance", "lasting", "letter"),
)
CLICKS = some.fixed_dictionaries(
    {"verb": some.sampled_from(list(Verb)) | VALUES, "data": some.dictionaries(some.sampled_from(FIELDS), VALUES)}
)


@pytest.fixture
async def scene(retold: Retold) -> tuple[Person, Json, Json]:
    """Somebody in the middle of a post, what the form's button carries, and what that of a stranger's story carries."""
    person, other = retold.person(), retold.person()
    await publishes(other)
    await person.says("share an idea")
    await person.says("form")
    mine = find_button(card_with(person, "Save"), "Save")["data"]
    return person, mine, find_button(other.card, "Edit")["data"]


@trying(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(click=CLICKS, real=some.sampled_from(["", "theirs", "mine"]), channel=some.booleans())
async def test_a_forged_click_is_refused_in_a_sentence(
    retold: Retold,
    caplog: pytest.LogCaptureFixture,
    scene: tuple[Person, Json, Json],
    click: Json,
    real: str,
    channel: bool,
) -> None:
    person, mine, theirs = scene
    data = {**click["data"], **({"theirs": theirs, "mine": mine}.get(real, {}))}
    speaker = person.in_channel(SUPPORT) if channel else person
    before = await _of(retold, theirs["id"])
    value = {"action": {"type": "Action.Execute", "verb": click["verb"], "data": data}}
    status, answer = await retold.door.bring(speaker.activity("invoke", name="adaptiveCard/action", value=value))
    assert status == 200
    assert answer is not None
    assert answer["statusCode"] in (200, 400), answer
    assert answer["value"]
    assert await _of(retold, theirs["id"]) == before
    assert [each.getMessage() for each in caplog.records if each.levelno >= logging.ERROR] == []


def _filled() -> dict[str, Any]:
    return dict(zip(("headline", "situation", "change", "outcome", "evidence", "steps"), STORY, strict=False)) | {
        "objective": "high-performance"
    }


async def _of(retold: Retold, id: str) -> list[tuple[Any, ...]]:
    """All that is known about a story."""
    query = "SELECT to_jsonb(story)::text FROM story WHERE id = CAST(:id AS uuid)"
    return await rows(retold.wiring.database, query, id=id)


REFUSED: dict[str, Callable[[Json], None]] = {
    "no verb": lambda value: value["action"].pop("verb"),
    "another verb": lambda value: value["action"].update(verb="drop"),
    "a list of verbs": lambda value: value["action"].update(verb=["publish"]),
    "no action": lambda value: value.pop("action"),
    "data that is text": lambda value: value["action"].update(data="id"),
    "no version": lambda value: value["action"]["data"].pop("version"),
    "a version that is text": lambda value: value["action"]["data"].update(version="1"),
    "a version that is true": lambda value: value["action"]["data"].update(version=True),
    "a version out of range": lambda value: value["action"]["data"].update(version=2**31),
    "a version below zero": lambda value: value["action"]["data"].update(version=-1),
    "half a version": lambda value: value["action"]["data"].update(version=1.5),
}


NO_CLICKS: tuple[Any, ...] = (None, "publish", [], 5)
NOT_SAID: tuple[Any, ...] = ("publish", "discard", "digest", "", None, [], {}, ["tell"], 5)
NOT_A_FIELD: tuple[Any, ...] = ("text", "preview", None, ["kind"], {})


async def test_a_click_that_no_card_of_ours_carries_is_refused(retold: Retold, teller: Person) -> None:
    await tells(teller)
    button, before = find_button(teller.card, "Publish"), await pieces(retold)
    for name, forge in REFUSED.items():
        value = {"action": {"type": "Action.Execute", "verb": button["verb"], "data": dict(button["data"])}}
        forge(value)
        status, answer = await retold.door.bring(
            teller.activity("invoke", name="adaptiveCard/action", value=json.loads(json.dumps(value)))
        )
        assert (status, answer and answer["statusCode"]) == (200, 400), name
    for nothing in NO_CLICKS:
        click = teller.activity("invoke", name="adaptiveCard/action", value=nothing)
        assert (await retold.door.bring(click))[1]["statusCode"] == 400  # type: ignore[index]
    assert await pieces(retold) == before


async def test_an_invoke_that_retold_does_not_know_is_not_implemented(retold: Retold, teller: Person) -> None:
    for name in ("task/fetch", "composeExtension/query", "signin/verifyState", "", "adaptiveCard/Action"):
        assert await retold.door.bring(teller.activity("invoke", name=name, value={})) == (501, None), name
    assert teller.door.platform.posted == []


async def test_every_button_does_something(teller: Person) -> None:
    """A verb without a handler would be a button that fails whoever presses it."""
    for verb in Verb:
        answer = await teller.invokes(verb, {})
        assert answer["statusCode"] in (200, 400), verb
    assert set(_DOES) == set(Verb)


def test_every_feature_with_buttons_is_known_where_activities_arrive() -> None:
    """Another feature may happen to bring it, until that one changes."""
    files = (ROOT / "bot").glob("*.py")
    features = {file.stem for file in files if re.search(r"^@on\(", file.read_text(encoding="utf-8"), re.MULTILINE)}
    known = {name for name, there in vars(activities).items() if isinstance(there, ModuleType)}
    assert features - known == set()


UNKNOWN: tuple[Any, ...] = (None, "", "1", "x" * 1_000, str(uuid4()), [str(uuid4())], {"id": 1}, 5, True)


async def test_an_unknown_id_is_gone(teller: Person) -> None:
    for id in UNKNOWN:
        for verb in ("edit", "publish", "save", "preview", "later", "resume", "discard", "withdraw", "undo", "show"):
            await teller.invokes(verb, {"id": id, "version": 1}, sees=GONE)
        await teller.invokes("inspired", {"id": id, "wanted": True}, sees=GONE)


async def test_says_only_what_a_card_would_say(retold: Retold, teller: Person) -> None:
    await tells(teller)
    for said in NOT_SAID:
        answer = await teller.invokes("say", {"says": said})
        assert answer["statusCode"] == 400, said
    assert await rows(retold.wiring.database, "SELECT status FROM story") == [("draft",)]


async def test_chooses_only_what_is_offered(teller: Person) -> None:
    await teller.says("share an idea")
    for choice in ("opinion", "", "0", None, ["idea"], "An idea"):
        answer = await teller.invokes("choose", {"field": "kind", "choice": choice})
        assert answer["statusCode"] == 400, choice
    for said in ("publish", "skip", "later", None, ["cancel"]):
        answer = await teller.invokes("control", {"field": "kind", "says": said})
        assert answer["statusCode"] == 400, said
    for field in NOT_A_FIELD:
        await teller.invokes("choose", {"field": field, "choice": "idea"}, sees="already answered")
    await teller.clicks("A question", sees="A question", card=card_with(teller, "A question"))


async def test_a_button_of_a_question_does_nothing_when_nothing_is_open(teller: Person) -> None:
    await teller.says("share an idea")
    question = teller.card
    await teller.says("cancel")
    await teller.clicks("A question", sees="already answered", card=question)
    await teller.clicks("Cancel", sees="already answered", card=question)
    await teller.says("skip", hears="nothing open")


# Inspired


async def hears_it(retold: Retold, *channels: str) -> list[Posted]:
    """The digests that these channels get now."""
    for id in channels:
        reader = retold.person().in_channel(id)
        await reader.adds_the_app()
        await retold.door.platform.until(1, id)
        await reader.says("digest now", hears="on its way")
    for id in channels:
        await retold.door.platform.until(3, id)
    return [
        next(posted for posted in retold.door.platform.said_in(id) if "What worked lately" in posted.text)
        for id in channels
    ]


async def shown(posted: list[Posted], text: str) -> None:
    """Waits until every copy shows a text."""
    for _ in range(500):
        if all(text in copy.text for copy in posted):
            return
        await asyncio.sleep(0.02)
    raise AssertionError(f"{text!r} is not on every copy: {[copy.text for copy in posted]}")


async def test_counts_a_person_once_marks_their_click_and_takes_it_back(retold: Retold, teller: Person) -> None:
    """No number at none."""
    await publishes(teller)
    reader = retold.person()
    await opens(reader)
    for _ in range(2):
        await reader.clicks("Inspired", sees="[✓ Inspired you]")
        await reader.clicks("✓ Inspired you", sees="[Inspired]")
    await reader.clicks("Inspired", sees="[✓ Inspired you]")
    assert await count(retold.wiring.database, INSPIRED) == 1
    other = retold.person(locale="de-DE")
    await other.says("geschichten")
    await other.clicks(f"Öffnen: {STORY[0]}")
    await other.clicks("Inspiriert (1)", sees="[✓ Dich und noch jemanden]")


async def test_the_same_click_twice_is_one_however_late_it_is_repeated(
    retold: Retold, teller: Person, clock: Clock
) -> None:
    """A click says what it wants, so Teams may send it again under another id."""
    await publishes(teller)
    reader = retold.person()
    await opens(reader)
    card = reader.card
    for _ in range(3):
        await reader.clicks("Inspired", sees="[✓ Inspired you]", card=card)
        clock.forward(days=1)
    marked = reader.card
    for _ in range(2):
        await reader.clicks("✓ Inspired you", sees="[Inspired]", card=marked)
    assert await count(retold.wiring.database, INSPIRED) == 0


async def test_ones_own_story_has_no_inspired(retold: Retold, teller: Person) -> None:
    await publishes(teller)
    story, reader = find_button(teller.card, "Edit")["data"], retold.person()
    assert _inspired(teller.card) == []
    await teller.invokes("inspired", {**story, "wanted": True}, sees="That's your own")
    await teller.invokes("inspired", {**story, "wanted": True, "digest": "preview"}, sees="That's your own")
    assert await count(retold.wiring.database, INSPIRED) == 0
    await opens(reader)
    await reader.clicks("Inspired")
    await teller.invokes("show", story, sees="Done.")
    assert "✓ Inspired one person" in last(teller)


async def test_many_who_click_at_once_are_all_counted(retold: Retold, teller: Person) -> None:
    await publishes(teller)
    reader = retold.person()
    await opens(reader)
    card = reader.card
    await asyncio.gather(*(retold.person().clicks("Inspired", card=card) for _ in range(12)))
    assert await count(retold.wiring.database, INSPIRED) == 12
    await reader.clicks("Inspired", sees="[✓ You and 12 others]", card=card)


async def test_a_click_in_a_digest_is_answered_by_a_sentence_and_folds_nothing(newsroom: Retold, clock: Clock) -> None:
    """Every copy shows the count later; the click only ever adds."""
    await publishes(newsroom.person("Ben Example"))
    copies = await hears_it(newsroom, SUPPORT, WARD)
    reader, card = newsroom.person().in_channel(SUPPORT), json.loads(json.dumps(copies[0].card))
    for _ in range(2):
        answer = await reader.clicks("Inspired", sees="Noted: it inspired you.", card=card)
        assert isinstance(answer["value"], str)
    await shown(copies, "Inspired (1)")
    other = newsroom.person(locale="de-DE").in_channel(WARD)
    await other.clicks("Inspired (1)", sees="Notiert: Es hat dich und noch jemanden inspiriert.", card=copies[1].card)
    await shown(copies, "Inspired (2)")
    forged = find_button(card, "Inspired")["data"]
    await reader.invokes("inspired", {**forged, "wanted": False}, sees="Noted: it inspired you and one other.")
    assert await count(newsroom.wiring.database, INSPIRED) == 2


async def test_a_click_does_not_edit_a_digest_by_day(start: Start, clock: Clock) -> None:
    """Counts wait for the night: whoever has something open keeps it open."""
    newsroom = await start(worker=True)
    await publishes(newsroom.person("Ben Example"))
    (copy,) = await hears_it(newsroom, SUPPORT)
    await newsroom.person().in_channel(SUPPORT).clicks("Inspired", sees="Noted", card=copy.card)
    await asyncio.sleep(1)
    assert copy.edits == 0
    assert "Inspired (" not in copy.text


async def test_inspired_in_a_preview_is_a_sentence_too(retold: Retold) -> None:
    await publishes(retold.person("Ben Example"))
    member = retold.person().in_channel(SUPPORT)
    await member.says("digest preview", hears=STORY[0])
    preview = member.card
    answer = await member.clicks("Inspired", sees="Noted: it inspired you.", card=preview)
    assert isinstance(answer["value"], str)
    await member.says("digest preview", hears="Inspired (1)")
    assert await count(retold.wiring.database, INSPIRED) == 1


async def test_what_is_withdrawn_is_gone_from_every_digest(newsroom: Retold) -> None:
    ben = newsroom.person("Ben Example")
    await publishes(ben)
    story = ben.card
    await shares(newsroom.person("Lea Leader"), "A lesson that stays where it is.")
    copies = await hears_it(newsroom, SUPPORT, WARD)
    reader = newsroom.person().in_channel(SUPPORT)
    stale = json.loads(json.dumps(copies[0].card))
    await ben.clicks("Withdraw", sees="Withdrawn", card=story)
    await shown(copies, "One story was withdrawn by its teller.")
    for copy in copies:
        assert STORY[0] not in copy.text
        assert "A lesson that stays" in copy.text
    theirs = [each for each in _inspired(stale) if each["id"] == find_button(story, "Edit")["data"]["id"]]
    await reader.invokes("inspired", theirs[0], sees=GONE)
    assert await count(newsroom.wiring.database, INSPIRED) == 0
    await ben.clicks("Undo", sees=STORY[0])
    await shown(copies, STORY[0])


@pytest.mark.parametrize("button", ["Inspired", "See all"])
async def test_a_click_on_a_card_nobody_knew_of_takes_what_was_withdrawn_from_it(newsroom: Retold, button: str) -> None:
    ben = newsroom.person("Ben Example")
    await publishes(ben)
    story = ben.card
    (copy,) = await hears_it(newsroom, SUPPORT)
    await unknown(newsroom)
    await ben.clicks("Withdraw", sees="Withdrawn", card=story)
    reader, lost = newsroom.person().in_channel(SUPPORT), copy.card
    assert STORY[0] in copy.text
    answer = await reader.clicks(button, card=lost)
    assert isinstance(answer["value"], str)
    await shown([copy], "One story was withdrawn by its teller.")
    assert await count(newsroom.wiring.database, "SELECT count(*) FROM delivery WHERE doubts > 0") == 0


async def unknown(retold: Retold) -> None:
    """As if the platform had taken every digest, and not said so."""
    await settled(retold.wiring.database)
    async with retold.wiring.database.session() as session:
        await session.execute(text("DELETE FROM copy"))
        await session.execute(text("UPDATE delivery SET state = 'uncertain', doubts = 1 WHERE kind = 'digest'"))


async def test_what_is_edited_reads_anew_in_every_digest(newsroom: Retold) -> None:
    ben = newsroom.person("Ben Example")
    await publishes(ben)
    copies = await hears_it(newsroom, SUPPORT, WARD)
    await ben.clicks("Edit")
    await ben.clicks("Save", sees="Calmest handovers", **{**_filled(), "headline": "Calmest handovers"})
    await shown(copies, "Calmest handovers")


def _inspired(card: Json) -> list[Json]:
    return [button["data"] for button in buttons(card) if button["verb"] == "inspired"]


async def test_a_click_is_answered_while_the_worker_is_away(retold: Retold, teller: Person, clock: Clock) -> None:
    """What is to be edited later waits in the queue; the second change finds the first one waiting."""
    await publishes(teller)
    reader = retold.person()
    await opens(reader)
    card = reader.card
    for sees in ("✓ Inspired you", "✓ You and one other", "✓ You and 2 others"):
        clock.forward(minutes=5)
        await retold.person().clicks("Inspired", sees=f"[{sees}]", card=card)


async def test_a_burst_of_clicks_leaves_every_copy_right(newsroom: Retold, teams: Platform) -> None:
    await publishes(newsroom.person("Ben Example"))
    copies = await hears_it(newsroom, SUPPORT)
    card = json.loads(json.dumps(copies[0].card))
    edits = copies[0].edits
    for _ in range(20):
        await newsroom.person().in_channel(SUPPORT).clicks("Inspired", sees="Noted: it inspired you", card=card)
    await shown(copies, "Inspired (20)")
    assert 1 <= copies[0].edits - edits <= 20
