"""What somebody writes costs as much as what it says: no text, however long or odd, holds everybody else up."""

import json
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest

from stories import rules
from tests.conftest import Retold
from tests.connector import Json
from tests.conversation import STORY, Person, tells

pytestmark = pytest.mark.usefixtures("calm")

LONG = 250_000  # bytes, just under what a body may have
PIECES = {
    "marks": "\u0300\u0323",
    "letters with marks": "a\u0323\u0300\u0323\u0300\u0323\u0300",
    "hangul": "\u1100\u1161\u11a8",
    "spaces": " ",
    "odd spaces": "\u00a0\u2003\t",
    "lines": "\n",
    "edges": " \n",
    "digits": "1",
    "amounts": "1,000 ",
    "quotes": '"',
    "two quotes": "“”",
    "brackets": "[",
    "braces": "{{",
    "dates": "{{DATE(2026-11-23T08:00:00Z, SHORT)}} ",
    "steps": "1. a 2. b ",
    "marked steps": "1. ",
    "listed steps": ".1) ",
    "bullets": "- ",
    "arrows": "→",
    "compared": "45 -> 10 ",
    "dashes": "-",
    "stops": ".",
    "labels": "Outcome: ",
    "stars": "*",
    "one word": "a",
    "words": "now we ",
    "halves of letters": "\ud83d",
    "nothing": "&nbsp;",
    "mentions": "<at>Retold</at>",
}
DEARER = 12  # times; what is quadratic costs hundreds of times as much


def long(piece: str, most: int = LONG) -> str:
    """The piece, as often as it fits into a body."""
    size = len(json.dumps(piece, ensure_ascii="\ud83d" in piece).encode()) - 2
    return piece * (most // size)


async def cost(work: Callable[[], Awaitable[object]]) -> float:
    """Processor seconds of this process, in which the bot runs too."""
    began = time.process_time()
    await work()
    return time.process_time() - began


async def brings(person: Person, activity: Json) -> Json | None:
    """Brings an activity as it travels: in UTF-8, where it can be."""
    text = json.dumps(activity, ensure_ascii=False)
    try:
        body = text.encode()
    except UnicodeEncodeError:
        body = json.dumps(activity).encode()
    assert len(body) < 256 * 1024, len(body)
    headers = {"Authorization": f"Bearer {person.door.platform.token()}", "Content-Type": "application/json"}
    async with person.door.session.post(person.door.url, data=body, headers=headers) as response:
        answer = await response.text()
        assert response.status == 200, (response.status, answer)
    assert person.door.replies
    await person.door.replies.gone(10)
    return json.loads(answer) if answer else None


async def fair(honest: Callable[[], Awaitable[object]], hostile: dict[str, Callable[[], Awaitable[object]]]) -> None:
    """Each of these costs the processor about what honest work does; the best of a few tries counts."""
    base = sorted([await cost(honest) for _ in range(5)])[2]
    dear = {}
    for name, work in hostile.items():
        least = min([await cost(work) for _ in range(2)])
        if least > DEARER * base:
            dear[name] = round(least / base)
    assert not dear, f"times as dear as honest work ({base:.4f} s): {dear}"


def typed(person: Person, text: str, **more: Any) -> Callable[[], Awaitable[object]]:
    return lambda: brings(person, person.activity("message", text=text, **more))


def every(person: Person, most: int = LONG) -> dict[str, Callable[[], Awaitable[object]]]:
    """Everything that is hostile, as this person types it."""
    return {name: typed(person, f"x {long(piece, most)} x") for name, piece in PIECES.items()}


async def test_a_text_without_a_dialog(teller: Person) -> None:
    await fair(typed(teller, "Could you do me a favour?"), every(teller))


async def test_a_text_in_a_channel(retold: Retold) -> None:
    await fair(
        typed(retold.person().in_channel("19:a@thread.tacv2"), "Could you do me a favour?"),
        every(retold.person().in_channel("19:a@thread.tacv2")),
    )


QUESTIONS = ("headline", "situation", "change", "outcome", "evidence", "steps", "objective", "preview")


@pytest.mark.parametrize("at", range(len(QUESTIONS)), ids=QUESTIONS)
async def test_an_answer(retold: Retold, at: int) -> None:
    """Nothing that long is an answer; the person reads why, and the question stays open."""
    teller = retold.person()
    for told in ("tell a story", *STORY[:at]):
        await teller.says(told)
    await fair(typed(teller, "hm " * 400 if QUESTIONS[at] in ("evidence", "steps") else "hm"), every(teller))
    if QUESTIONS[at] not in ("objective", "preview"):
        await teller.says("a" * 20_000, hears="there is room for")


async def test_a_story_told_in_one_go(retold: Retold) -> None:
    """As long as a story can be: what is odd costs about what an honest one does."""
    honest = " ".join(STORY[:4]) + " " + "We now ask one another at the board, and nobody waits any longer. " * 40
    texts = {name: long(piece, rules.WHOLE_MOST)[: rules.WHOLE_MOST - 4] for name, piece in PIECES.items()}

    def tell(text: str) -> Callable[[], Awaitable[object]]:
        async def told() -> None:
            teller = retold.person()
            await teller.says("tell a story")
            await brings(teller, teller.activity("message", text=f"x {text} x"))

        return told

    await fair(tell(honest[: rules.WHOLE_MOST]), {name: tell(text) for name, text in texts.items()})


async def test_an_offer_keeps_what_a_story_can_hold(teller: Person) -> None:
    """And says at once, not after a yes, that there is no room for more."""
    await teller.says("x" * (rules.WHOLE_MOST + 1), hears=f"there is room for {rules.WHOLE_MOST:,}")
    await teller.says("yes", hears="nothing")
    await teller.says("word " * 300, hears="That sounds like a story")
    await fair(typed(teller, "Could you do me a favour?"), every(teller))


async def test_what_to_look_for(teller: Person) -> None:
    async def looks(text: str) -> None:
        await teller.says("find")
        await brings(teller, teller.activity("message", text=text))

    await tells(teller)
    await teller.clicks("Publish")
    await fair(
        lambda: looks("onboarding of new colleagues"),
        {name: partial(looks, f"x {long(piece)} x") for name, piece in PIECES.items()},
    )
    await fair(
        typed(teller, "find onboarding of new colleagues"),
        {name: typed(teller, f"find {long(piece)} x") for name, piece in PIECES.items()},
    )


async def test_fields_of_a_form(teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Edit")
    save = next(each for each in teller.card["actions"] if each["verb"] == "save")["data"]

    def saves(**inputs: str) -> Callable[[], Awaitable[object]]:
        value = {"action": {"type": "Action.Execute", "verb": "save", "data": {**save, **inputs}}}
        return lambda: brings(teller, teller.activity("invoke", name="adaptiveCard/action", value=value))

    for field in ("headline", "situation", "evidence", "steps", "objective"):
        await fair(saves(**{field: "hm"}), {name: saves(**{field: long(piece)}) for name, piece in PIECES.items()})


async def test_what_a_click_carries(teller: Person) -> None:
    await teller.says("tell a story")

    def clicks(verb: str, data: Json) -> Callable[[], Awaitable[object]]:
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}}
        return lambda: brings(teller, teller.activity("invoke", name="adaptiveCard/action", value=value))

    for verb, field in (
        ("choose", "choice"),
        ("control", "says"),
        ("say", "says"),
        ("publish", "id"),
        ("show", "id"),
        ("browse", "objective"),
        ("channel-save", "time_zone"),
        ("channel-save", "hour"),
    ):
        await fair(
            clicks(verb, {"field": "headline", field: "hm"}),
            {name: clicks(verb, {"field": "headline", field: long(piece)}) for name, piece in PIECES.items()},
        )


async def test_names_and_the_like(retold: Retold) -> None:
    person = retold.person()
    honest = person.activity("message", text="help")

    def named(text: str) -> dict[str, Json]:
        mention = {"type": "mention", "text": text, "mentioned": {"id": honest["recipient"]["id"]}}
        return {
            "person": {"from": {**honest["from"], "name": text}},
            "locale": {"locale": text},
            "zone": {"entities": [{"type": "clientInfo", "timezone": text}]},
            "mention": {"entities": [mention]},
            "kind": {"entities": [{"type": text, "text": text[:1]}]},
        }

    async def bring(more: Json) -> None:
        await brings(person, {**person.activity("message", text="help"), **more})

    await fair(
        lambda: bring({}),
        {
            f"{where}: {name}": partial(bring, more)
            for name, piece in PIECES.items()
            for where, more in named(f"x{long(piece, LONG - 2_000)}x").items()
            if where != "kind" or len(piece) < 2
        },
    )


async def test_names_of_teams_and_channels(retold: Retold) -> None:
    ids = iter(range(10_000))

    async def added(name: str) -> None:
        person = retold.person().in_channel(f"19:{next(ids)}@thread.tacv2")
        activity = person.activity("installationUpdate", action="add")
        activity["channelData"]["settings"] = {"selectedChannel": {"id": person.conversation, "name": name}}
        await brings(person, activity)

    await fair(
        lambda: added("Example channel"),
        {name: partial(added, f"x{long(piece)}x") for name, piece in PIECES.items()},
    )


async def test_many_mentions(retold: Retold) -> None:
    """Each mention of the bot is looked for in the text."""
    person = retold.person()
    bot = person.activity("message")["recipient"]["id"]
    many = [{"type": "mention", "text": str(n), "mentioned": {"id": bot}} for n in range(800)]
    await fair(typed(person, "help"), {"many": typed(person, "x" * 100_000 + " help", entities=many)})
