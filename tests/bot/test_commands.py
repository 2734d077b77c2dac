"""The things people type, and everything else they say. Nothing ends in silence."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as trying
from hypothesis import strategies as some

from bot.commands import COMMANDS, understand
from bot.controls import normal
from tests.bot.conftest import card_with, count, last, rows
from tests.conftest import MONDAY, Retold
from tests.connector import Json
from tests.conversation import Person, buttons, publishes
from texts import LANGUAGES, words_for

pytestmark = pytest.mark.usefixtures("calm")


def titles(card: Json) -> list[str]:
    return [str(button["title"]) for button in buttons(card)]


async def test_unknown_text_is_answered_with_the_three_likeliest_commands(teller: Person) -> None:
    await teller.says("my draffts please", hears="I'm not sure what you mean")
    assert titles(teller.card)[0] == "Find “my draffts\xa0…”"
    assert len(titles(teller.card)) == 4
    await teller.clicks("Drafts", sees="Done.")
    assert "no drafts" in last(teller)


async def test_what_is_no_command_can_be_looked_for(retold: Retold, teller: Person) -> None:
    await publishes(retold.person("Ben Example"), "An onboarding that works")
    await teller.says("onboarding", hears="I'm not sure what you mean")
    await teller.clicks("Find “onboarding”", sees="Done.")
    assert "An onboarding that works" in last(teller)
    await teller.says("onboarding of new people", hears="I'm not sure what you mean")
    offer, at = teller.card, teller.at
    await teller.says("tell a story", hears="In one line")
    teller.card, teller.at = offer, at
    await teller.clicks("Find “onboarding …”", sees="Done.")
    assert "In one line" in last(teller), "it is no answer, and the question is asked again"
    await teller.says("cancel")
    await teller.says("is there anything about onboarding here?", hears="I'm not sure what you mean")
    assert not any(title.startswith("Find “") for title in titles(teller.card))


SLIPS = (
    ("tel a storry", "In one line"),
    ("storeis", "Stories to read"),
    ("geschichte erzälen", "In one line"),
    ("draffts", "no drafts"),
    ("Entwürffe", "no drafts"),
    ("share an idae", "What would you like to share?"),
)


async def test_a_slip_of_the_finger_is_understood_where_one_command_is_near(retold: Retold) -> None:
    for text, answer in SLIPS:
        await retold.person().says(text, hears=answer)


ODD = ("", " ", "\n", "\u200b", "?", "😀", "👩‍👩‍👧‍👦🏳️‍🌈", "שלום עולם", "مرحبا", "\u202etxet", "<b>hi</b>", "[a](b)")


async def test_whatever_is_typed_is_answered(teller: Person) -> None:
    for text in ODD:
        await teller.says(text, hears="I'm not sure what you mean")


@trying(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=some.text(max_size=300), open=some.sampled_from(["", "tell a story", "share an idea"]))
async def test_no_text_meets_silence(retold: Retold, text: str, open: str) -> None:
    teller = retold.person()
    if open:
        await teller.says(open)
    heard = await teller.says(text)
    assert heard
    assert "went wrong" not in heard
    assert "my notes" not in heard


@pytest.mark.parametrize("text", ["", "   "])
async def test_an_attachment_without_words_is_answered(teller: Person, text: str) -> None:
    spoken = {"contentType": "application/vnd.microsoft.card.audio", "content": {"duration": "PT13S"}}
    await teller.sends(teller.activity("message", text=text, attachments=[spoken]))
    assert "I'm not sure what you mean" in last(teller)
    await teller.says("tell a story", hears="In one line")
    await teller.sends(teller.activity("message", text=text, attachments=[spoken]))
    assert "I can only read text so far" in last(teller)
    await teller.says("Calmer handovers", hears="What was going on before?")


async def test_ten_thousand_characters_are_answered(teller: Person) -> None:
    novel = "We tried something new. " * 420
    await teller.says(novel, hears="there is room for 3,000")
    await teller.says("tell a story", hears="In one line")
    await teller.says(novel, hears="there is room for 3,000")
    await teller.says("Something new", hears="What was going on before?")
    await teller.says(novel, hears="there is room for 1,000")
    await teller.says("9" * 10_000, hears="there is room for 1,000")


async def test_stories_in_any_writing(retold: Retold, teller: Person) -> None:
    for headline in ("עברנו להעברות רגועות יותר", "Ruhe 😀 und Übersicht", "引き継ぎが静かになりました"):
        await publishes(teller, headline)
        await teller.says("my stories", hears=headline)


TYPED = (
    ("TELL A STORY", "In one line"),
    ("  tell   a\tstory!! ", "In one line"),
    ("Tell a story.", "In one line"),
    ("„Geschichte erzählen“", "In one line"),
    ("GESCHICHTE ERZÄHLEN!", "In one line"),
    ("geschichte\u00a0erzählen", "In one line"),
    ("/help", "What I can do"),
    ("Help?", "What I can do"),
    ("'help'", "What I can do"),
    ("Hello!", "What I can do"),
    ("MY STORIES", "haven't published"),
    ("Entwürfe", "no drafts"),
    ("find", "What shall I look for?"),
    ("Find ...", "What shall I look for?"),
    ("skip", "nothing open"),
    ("Abbrechen!", "nothing open"),
)


async def test_commands_are_understood_however_they_are_typed(retold: Retold) -> None:
    for text, answer in TYPED:
        await retold.person().says(text, hears=answer)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_to_say_a_command_is_understood(language: str) -> None:
    for command in COMMANDS:
        for way in words_for(language).each(f"command-{command.name}"):
            for typed in (way, way.upper(), f"  {way}! ", f"/{way}", way.replace(" ", "  ")):
                assert understand(typed) == (command, ""), typed


@given(some.text(max_size=200))
def test_what_was_typed_is_normal_at_once(text: str) -> None:
    assert normal(normal(text)) == normal(text)


# Finding


ASKED = (
    "find onboarding",
    "Find: onboarding",
    "find:onboarding",
    "cherche : onboarding",
    "FIND Onboarding",
    "  find   onboarding ",
    "find onboarding!",
    "search onboarding",
    "look for onboarding",
    "suche nach onboarding",
    "finde Onboarding",
    "/find onboarding",
    '"find onboarding"',
)


async def test_finds_a_story_by_a_word(retold: Retold) -> None:
    await publishes(retold.person("Ben Example"), "An onboarding that works")
    for text in ASKED:
        heard = await retold.person().says(text)
        assert "An onboarding that works" in heard, text


SAID_BACK = (
    ('find "first day"', '“"first day"”'),
    ('"find onboarding"', "“onboarding”"),
    ('find "first day" please!', '“"first day" please”'),
    ("finde „erster Tag“.", "“„erster Tag“”"),
    ("find “first day”?", "““first day””"),
)


async def test_says_back_what_it_looked_for(retold: Retold) -> None:
    for text, said in SAID_BACK:
        await retold.person().says(text, hears=said)


async def test_says_when_it_finds_nothing(retold: Retold, teller: Person) -> None:
    await publishes(retold.person("Ben Example"), "An onboarding that works")
    for words in ("zebra", "onboarding -onboarding", "!!!x", "& | !", "a" * 300, "%_\\", "😀"):
        heard = await teller.says(f"find {words}", hears="No story about that")
        assert "An onboarding that works" in heard, words


async def test_opens_a_story_it_found_without_the_tellers_buttons(retold: Retold, teller: Person) -> None:
    await publishes(retold.person("Ben Example"), "An onboarding that works")
    await teller.says("find onboarding", hears="An onboarding that works")
    await teller.clicks("Open: An onboarding that works", sees="Done.")
    assert set(titles(card_with(teller, "Inspired"))) == {"I'll try this", "Inspired"}


async def test_finds_no_drafts(retold: Retold, teller: Person) -> None:
    for text in ("tell a story", "An onboarding that works", "save for later"):
        await teller.says(text)
    await teller.says("find onboarding", hears="No story about that")


# Where a command works


async def test_says_that_a_channels_command_works_in_a_channel(retold: Retold, teller: Person) -> None:
    group = Person(retold.door, conversation="19:chat@thread.v2", kind="groupChat")
    for text in ("digest settings", "digest preview", "digest now", "digest pause", "digest resume"):
        await teller.says(text, hears="That works in a channel of a team only")
        await group.says(text, hears="That works in a channel of a team only")


async def test_says_that_a_personal_command_works_in_private(teller: Person) -> None:
    member = teller.in_channel("19:news@thread.tacv2")
    for text in ("tell a story", "share an idea", "my stories", "drafts", "Geschichte erzählen"):
        await member.says(text, hears="Let's do that in our own chat: open it and type *")
    await member.says("Geschichte erzählen", hears="type *tell a story*")


async def test_offers_in_a_channel_what_works_there(retold: Retold, teller: Person) -> None:
    member = teller.in_channel("19:news@thread.tacv2")
    await member.says("help", hears="What I can do")
    offered = {title.split(": ")[0] for title in titles(member.card)}
    assert offered == {"Read stories", "Find", "Digest settings", "Digest preview", "Digest now", "Digest pause"}
    await member.says("what's the weather like?", hears="I'm not sure what you mean")
    assert set(titles(member.card)) == {"Find “what's the\xa0…”", "Read stories", "Digest preview", "Help"}
    await member.says("x" * 500, hears="I'm not sure what you mean")
    assert await count(retold.wiring.database, "SELECT count(*) FROM talk") == 0


async def test_hears_a_command_around_its_mention(teller: Person) -> None:
    member = teller.in_channel("19:news@thread.tacv2")
    for text in ("<at>Retold</at>&nbsp;help", "help <at>Retold</at>", "<at>Retold</at>\u00a0 help\n"):
        message = member.activity("message", text=text)
        message["entities"].append(
            {"type": "mention", "text": "<at>Retold</at>", "mentioned": message["recipient"]},
        )
        posted = await member.sends(message)
        assert "What I can do" in posted[0].text, text


# Hello


async def test_welcomes_a_person_once(teller: Person) -> None:
    me = teller.activity("message")["recipient"]
    assert "Hello, I'm Retold" in (await teller.adds_the_app())[0].text
    assert await teller.sends(teller.activity("conversationUpdate", membersAdded=[me])) == []
    await teller.sends(teller.activity("installationUpdate", action="remove"))
    assert "Hello, I'm Retold" in (await teller.adds_the_app())[0].text
    assert await teller.adds_the_app() == []
    await teller.clicks("Share an idea", sees="Done.")
    assert "What would you like to share?" in last(teller)


CHAT = "SELECT kind, service_url, language, installed, unreachable_since FROM conversation"


async def test_a_persons_chat_is_known_from_what_they_say_there(retold: Retold, teller: Person) -> None:
    await teller.in_channel("19:news@thread.tacv2").says("help")
    database = retold.wiring.database
    assert await rows(database, CHAT) == []
    await teller.says("help")
    there = ("personal", teller.door.platform.service_url)
    assert await rows(database, CHAT) == [(*there, "en", True, None)]
    async with database.library(teller.tenant) as library:
        await library.conversations.unreachable(teller.conversation, MONDAY)
    await retold.person(id=teller.id, locale="de-DE").says("hilfe")
    assert await rows(database, CHAT) == [(*there, "de", True, None)]


async def test_nothing_is_said_unasked_where_the_app_was_removed(retold: Retold, teller: Person) -> None:
    await teller.adds_the_app()
    await teller.sends(teller.activity("installationUpdate", action="remove"))
    assert await rows(retold.wiring.database, "SELECT installed FROM conversation") == [(False,)]


async def test_a_friendly_word_is_answered_with_one(retold: Retold, teller: Person) -> None:
    for text in ("thanks", "Danke!", "vielen dank"):
        await teller.says(text, hears="You're welcome")
    await retold.person(locale="de-DE").says("Danke!", hears="Gern geschehen")


@pytest.mark.parametrize("text", ["language", "Switch to German!", "sprache", "auf Englisch bitte", "langue", "idioma"])
async def test_says_whose_language_it_speaks(retold: Retold, text: str) -> None:
    teller = retold.person()
    await teller.says(text, hears="under Settings › General › Language")
    assert teller.card == {}


async def test_asks_for_words_where_there_were_only_spaces(teller: Person) -> None:
    await teller.says("tell a story")
    await teller.says("   ", hears="I found no words in that")
    await teller.says("Calmer handovers", hears="What was going on before?")


async def test_names_the_story_that_is_being_told_where_there_is_no_other_draft(teller: Person) -> None:
    for text in ("tell a story", "Calmer handovers"):
        await teller.says(text)
    heard = await teller.says("drafts", hears="The one you are telling right now")
    assert "What was going on before?" in heard
