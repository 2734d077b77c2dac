"""A good practice travels, in a real client: told in one chat, found in another, retold and answered in a channel."""

from collections.abc import Mapping

import pytest

from tests.e2e.conftest import ADELE, ALEX, MEGAN, Arrives, Look
from tests.e2e.playground import Playground

pytestmark = pytest.mark.e2e

PHONE = 390  # pixels

# Examples, made up for these pictures.
ALEXS = {
    "headline": "Calmer handovers between shifts",
    "situation": "Every morning we lost half an hour looking for last night's notes.",
    "change": "We pinned one shared page to the top of the channel, and fill it in before we leave.",
    "outcome": "The early shift starts on time, and patients wait less.",
    "evidence": "45 min -> 10 min",
    "steps": "Pin one page to the channel\nAgree on three headings\nFill it in before you leave",
    "voice": '"For the first time nobody asked me twice."',
}
MEGANS = {
    "Headline": "One checklist made onboarding feel like a welcome",
    "Before": "New colleagues asked five people the same ten questions, and waited for each answer.",
    "What changed": "Those ten answers are one page now, and each new colleague corrects it in their first week.",
    "What is better now": "People are at work on their second day, and the page is never older than the last newcomer.",
    "Evidence": "from 9 to 2 days",
    "How to copy it": "Collect the ten questions\nAnswer them on one page\nLet each newcomer correct it",
}
ADELES = {
    "Headline": "A weekly call that callers asked us to keep",
    "Before": "Customers heard from us only when something was broken.",
    "What changed": "Two of us ring three customers every Friday and ask what was hard this week.",
    "What is better now": "We hear of small troubles before they are tickets, and customers know our names.",
    "Evidence": '"It is the only call of the week I look forward to."',
    "How to copy it": "Pick three customers\nAsk one question\nWrite down their words",
}


async def test_a_good_practice_travels(arrives: Arrives, look: Look) -> None:
    async with arrives(ADELE) as adele:
        await tells_by_form(adele, ADELES, "Customer experience")
    async with arrives(MEGAN) as megan:
        await tells_by_form(megan, MEGANS, "Employee experience", look)
    async with arrives(ALEX) as alex:
        await is_welcomed(alex, look)
        await tells_by_typing(alex, look)
        await publishes_twice(alex)
        await finds_it(alex)
        await shares_an_idea(alex)
        await sets_up_the_channel(alex, look)
        await gets_the_digest(alex)
        await unfolds_a_story_and_is_inspired(alex)
        await sees_it_everywhere(alex, look)


async def is_welcomed(person: Playground, look: Look) -> None:
    await person.hears("Hello, I'm Retold")
    await look(person, "welcome")


async def tells_by_typing(person: Playground, look: Look) -> None:
    await person.clicks("Tell a story")
    for answer, hears in (
        (ALEXS["headline"], "What was going on before?"),
        (ALEXS["situation"], "What did you or your team do differently?"),
        (ALEXS["change"], "What is better now, and for whom?"),
        (ALEXS["outcome"], "Do you have a number or a quote?"),
    ):
        await person.says(answer)
        await person.hears(hears)
    await look(person, "question")
    await person.says(ALEXS["evidence"])
    await person.hears("How could a colleague copy it?")
    await person.says(ALEXS["steps"])
    await person.hears("What does it help with most?")
    await look(person, "choice")
    await person.clicks("Customer experience")
    await person.hears("What did the customer say or do?")
    await person.says(ALEXS["voice"])
    await person.hears("This is how others will see it")
    await person.hears("45 min → 10 min")
    await look(person, "story-preview")


async def publishes_twice(person: Playground) -> None:
    """Typed and pressed: it stands in the list once, and thanks are said once."""
    await person.says("publish")
    await person.hears("Published.")
    await person.clicks("Publish")
    await person.misses("This is how others will see it")
    thanks = person.page.locator(".fai-OutputCard").get_by_text("Published. It travels")
    assert await thanks.count() == 1
    await person.says("my stories")
    await person.hears("What you have published")
    assert (await person.reads()).split("What you have published")[1].count(ALEXS["headline"]) == 1


async def tells_by_form(person: Playground, story: Mapping[str, str], objective: str, look: Look | None = None) -> None:
    await person.clicks("Tell a story")
    await person.hears("In one line: what went well?")
    await person.clicks("Use a form")
    await person.hears("Your story")
    for label, text in story.items():
        await person.fills(label, text)
    await person.chooses("Objective", objective)
    if look:
        await look(person, "form")
    await person.clicks("Save")
    await person.hears("This is how others will see it")
    await person.clicks("Publish")
    await person.hears("Published.")


async def finds_it(person: Playground) -> None:
    await person.says("find onboarding")
    await person.hears("One story")
    await person.hears(MEGANS["Headline"])


async def shares_an_idea(person: Playground) -> None:
    await person.says("share an idea")
    await person.hears("What would you like to share?")
    await person.clicks("Something I learned")
    await person.hears("in your own words")
    await person.says("I read three stories from Support this week, and each began with one small change.")
    await person.hears("What would you like people to do?")
    await person.says("Try one small change this week, and tell me what happened.")
    await person.hears("What does it help with most?")
    await person.says("5")
    await person.hears("Alex Wilber, leader")
    await person.clicks("Publish")
    await person.hears("Published.")


async def sets_up_the_channel(person: Playground, look: Look) -> None:
    await person.open_channel("Announcements")
    await person.hears("When shall I tell you what worked?")
    await look(person, "setup")
    await person.chooses("Weekday", "Thursday")
    await person.clicks("Save")
    await person.hears("The first digest comes on Thursday")


async def gets_the_digest(person: Playground) -> None:
    await person.mentions_bot("digest now")
    await person.hears("What worked lately")
    read = await person.reads()
    titles = [ALEXS["headline"], MEGANS["Headline"], ADELES["Headline"]]
    assert [read.index(title) for title in ("Alex Wilber, leader", *titles)] == sorted(
        read.index(title) for title in ("Alex Wilber, leader", *titles)
    ), f"The leader's post leads, then the newest story:\n{read}"
    assert ADELES["Before"] not in read, "A story is folded until somebody opens it."


async def unfolds_a_story_and_is_inspired(person: Playground) -> None:
    """The last story's own buttons; a second click takes the first one back."""
    await person.clicks("Read the story")
    await person.hears(ADELES["Before"])
    await person.clicks("Inspired (0)")
    await person.hears("Inspired (1)")
    await person.hears(ADELES["Before"])
    await person.clicks("Inspired (1)")
    await person.misses("Inspired (1)")


async def sees_it_everywhere(person: Playground, look: Look) -> None:
    """On a desktop, in the dark, with high contrast and on a phone."""
    await look(person, "digest-light")
    await person.theme("dark")
    await look(person, "digest-dark")
    await person.theme("contrast")
    await look(person, "digest-contrast")
    await person.theme("light")
    await person.width(PHONE)
    await look(person, "digest-phone")
