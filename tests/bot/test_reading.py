"""Reading: the newest stories, those of an objective, what a search finds or nearly finds, and never an empty end."""

import pytest

from stories.objectives import OBJECTIVES
from tests.bot.conftest import count, last
from tests.conftest import Clock, Retold
from tests.connector import Json, readable
from tests.conversation import STORY, Person, buttons, find_button, publishes, tells
from texts import LANGUAGES, words_for

pytestmark = pytest.mark.usefixtures("calm")

ONBOARDING = "An onboarding that works"
NEWS = "19:news@thread.tacv2"


@pytest.fixture
async def shelf(retold: Retold, clock: Clock) -> list[str]:
    """The headlines of four published stories, the newest first; the oldest is about customer experience."""
    ben = retold.person("Benedikta Example")
    await tells(ben, "A quieter ward")
    for answer in ("back", "back", "4", "They thanked us twice.", "skip", "publish"):
        await ben.says(answer)
    for headline in (ONBOARDING, "Fewer forms", "A weekly look back"):
        clock.forward(hours=1)
        await publishes(ben, headline)
    return ["A weekly look back", "Fewer forms", ONBOARDING, "A quieter ward"]


def seen(person: Person, shelf: list[str]) -> list[str]:
    """The headlines that stand on the newest card, in order."""
    return [line for line in readable(person.card).split("\n") if line in shelf]


# The newest


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_way_to_ask_for_stories_shows_the_newest_three(
    retold: Retold, shelf: list[str], language: str
) -> None:
    for way in words_for(language).each("command-stories"):
        reader = retold.person(locale=language)
        await reader.says(way, hears=words_for(language)("stories-title"))
        assert seen(reader, shelf) == shelf[:3], way


async def test_more_shows_the_next_ones_until_there_are_none(teller: Person, shelf: list[str]) -> None:
    await teller.says("stories")
    newest = teller.card
    for _ in range(2):
        await teller.clicks("More stories", sees=shelf[3], card=newest)
        assert seen(teller, shelf) == shelf[3:]
        assert "More stories" not in {button["title"] for button in buttons(teller.card)}


async def test_there_is_a_button_per_objective(teller: Person, shelf: list[str]) -> None:
    words = words_for("en")
    await teller.says("stories")
    chosen = [each["data"] for each in buttons(teller.card) if each["verb"] == "browse" and each["data"]["objective"]]
    assert [each["objective"] for each in chosen] == [each.key for each in OBJECTIVES]
    for data in chosen:
        await teller.invokes("browse", data, sees=words(f"objective-{data['objective']}"))
        expected = {"customer-experience": shelf[3:], "high-performance": shelf[:3]}
        assert seen(teller, shelf) == expected.get(data["objective"], [])
        assert ("Nothing here yet" in readable(teller.card)) == (data["objective"] not in expected)


async def test_an_empty_library_says_so_and_offers_to_begin(retold: Retold, teller: Person) -> None:
    await teller.says("stories", hears="Yours could be the first.")
    await teller.clicks("Tell a story", sees="Done.")
    assert "In one line" in last(teller)
    await retold.person(locale="de-DE").says("geschichten", hears="Deine könnte die erste sein.")


async def test_a_story_opened_in_a_channel_has_no_buttons_of_the_teller(retold: Retold, teller: Person) -> None:
    await publishes(teller)
    there = teller.in_channel(NEWS)
    await there.says("stories", hears=STORY[0])
    await there.clicks(f"Open: {STORY[0]}", sees="Done.")
    assert {button["title"] for button in buttons(there.card)} == {"Inspired", "Send"}


async def test_reading_stands_first_in_welcome_and_help(teller: Person) -> None:
    await teller.adds_the_app()
    assert next(buttons(teller.card))["title"] == "Read stories"
    await teller.says("help")
    assert [button["title"].split(": ")[0] for button in buttons(teller.card)][:2] == ["Read stories", "Find"]
    await teller.clicks("Read stories", sees="Done.")
    assert "Stories to read" in last(teller)


NOWHERE: tuple[Json, ...] = (
    {"objective": "money", "after": 0},
    {"objective": "", "after": -1},
    {"objective": "", "after": 10**6},
    {"objective": "", "after": "3"},
    {"objective": "", "after": True},
    {"objective": ""},
    {},
)


async def test_a_forged_page_is_refused(teller: Person) -> None:
    for data in NOWHERE:
        assert (await teller.invokes("browse", data))["statusCode"] == 400, data


# Finding


FOUND = (
    "find stories about onboarding",
    "find something about the onboarding, please",
    "show me stories about onboarding",
    "tell me a story about onboarding",
    "stories about onboarding",
    "finde Geschichten über Onboarding",
)


async def test_words_that_every_search_could_have_are_left_out(retold: Retold, shelf: list[str]) -> None:
    for text in FOUND:
        reader = retold.person()
        await reader.says(text, hears="One story")
        assert seen(reader, shelf) == [ONBOARDING], text


async def test_a_near_miss_is_understood_and_said(retold: Retold, shelf: list[str]) -> None:
    for text in ("find onbording", "find onbaording", "find stories about Onbordng"):
        reader = retold.person()
        await reader.says(text, hears="Stories about onboarding")
        assert seen(reader, shelf) == [ONBOARDING], text
    await retold.person(locale="de-DE").says("finde onbording", hears="Geschichten über onboarding")


async def test_knows_objectives_and_tellers(retold: Retold, shelf: list[str]) -> None:
    for text in ("find customer experience", "find stories about Customer Experience", "finde Kundenerlebnis"):
        reader = retold.person()
        await reader.says(text)
        assert seen(reader, shelf) == ["A quieter ward"], text
    await publishes(retold.person("Cosima Sample"), "Plain words")
    reader = retold.person()
    await reader.says("find stories from Cosima")
    assert seen(reader, ["Plain words", *shelf]) == ["Plain words"]


async def test_a_search_never_ends_empty(teller: Person, shelf: list[str]) -> None:
    await teller.says("find zebra", hears="No story about that")
    assert "“zebra”" in last(teller)
    assert seen(teller, shelf) == shelf[:3]


async def test_the_answer_to_what_shall_i_look_for_is_a_search(retold: Retold, shelf: list[str]) -> None:
    for asks, question in (("find", "What shall I look for?"), ("suche", "What shall I look for?")):
        reader = retold.person()
        await reader.says(asks, hears=question)
        await reader.says("onboarding", hears="One story")
        assert seen(reader, shelf) == [ONBOARDING]
        await reader.says("onboarding", hears="I'm not sure what you mean")
    erika = retold.person(locale="de-DE")
    await erika.says("hilfe")
    await erika.clicks(words_for("de")("title-find"))
    assert "Wonach soll ich suchen?" in last(erika)
    await erika.says("onboarding", hears=ONBOARDING)


async def test_a_search_that_waits_for_words_ends_with_cancel_or_a_command(teller: Person) -> None:
    await teller.says("find")
    await teller.says("cancel", hears="All right, no search.")
    await teller.says("back", hears="nothing open")
    await teller.says("find")
    await teller.says("drafts", hears="no drafts")
    await teller.says("back", hears="nothing open")


async def test_finding_without_words_in_the_middle_of_a_story_waits_for_nothing(teller: Person) -> None:
    """The question that was asked last is the story's, and so is its answer."""
    for text in ("tell a story", STORY[0]):
        await teller.says(text)
    await teller.says("find", hears="Add what you look for, such as *find onboarding*.")
    assert "What was going on before?" in last(teller)
    await teller.says(STORY[1], hears="What did you or your team do differently?")


async def test_two_who_search_in_a_channel_do_not_get_in_each_others_way(retold: Retold, shelf: list[str]) -> None:
    one, other = (retold.person().in_channel(NEWS) for _ in range(2))
    await one.says("find", hears="What shall I look for?")
    await other.says("onboarding", hears="I'm not sure what you mean")
    await one.says("onboarding", hears=ONBOARDING)


async def test_nothing_is_read_that_is_a_draft_or_was_withdrawn(retold: Retold, teller: Person) -> None:
    await publishes(teller, ONBOARDING)
    story, reader = find_button(teller.card, "Edit")["data"], retold.person()
    await teller.clicks("Withdraw")
    await tells(teller, "An onboarding in draft")
    assert "onboarding" not in await reader.says("stories")
    assert "An onboarding" not in await reader.says("find onboarding", hears="No story about that")
    await reader.invokes("show", story, sees="Done.")
    assert "This was taken back" in last(reader)
    await reader.invokes("inspired", {**story, "wanted": True}, sees="This was taken back")
    assert await count(retold.wiring.database, "SELECT count(*) FROM inspiration") == 0
