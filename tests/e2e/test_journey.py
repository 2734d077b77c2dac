"""A good practice travels, in a real client: told in one chat, found in another, retold and answered in a channel."""

from collections.abc import Mapping

import pytest

from tests.e2e.conftest import ADELE, ALEX, MEGAN, Arrives, Look, SendsPhoto
from tests.e2e.playground import Playground

pytestmark = pytest.mark.e2e

PHONE = 390  # pixels
TOO_SHORT = "A few more words, please: at least 10 characters."
UNCHOSEN = "Choose one, please."

# Examples, made up for these pictures.
ALEXS = {
    "headline": "Calmer handovers between shifts",
    "situation": "Every morning we lost half an hour looking for last night's notes.",
    "change": "We pinned one shared page to the top of the channel, and fill it in before we leave.",
    "outcome": "The early shift starts on time, and patients wait less.",
    "evidence": "4 hours -> 10 minutes",
    "steps": "1. Pin one page to the channel; 2. Agree on three headings; 3. Fill it in before you leave",
    "voice": '"For the first time nobody asked me twice."',
}
MEGANS = {
    "Headline": "One checklist made onboarding feel like a welcome",
    "Before": "New colleagues asked five people the same ten questions, and waited for each answer.",
    "What changed": "Those ten answers are one page now, and each new colleague corrects it in their first week.",
    "What is better now": "People are at work on their second day, and the page is never older than the last newcomer.",
    "Evidence (optional)": "from 9 to 2 days",
    "How to copy it (optional)": "Collect the ten questions\nAnswer them on one page\nLet each newcomer correct it",
}
ADELES = {
    "Headline": "A weekly call that callers asked us to keep",
    "Before": "Customers heard from us only when something was broken.",
    "What changed": "Two of us ring three customers every Friday and ask what was hard this week.",
    "What is better now": "We hear of small troubles before they are tickets, and customers know our names.",
    "Evidence (optional)": '"It is the only call of the week I look forward to."',
    "How to copy it (optional)": "Pick three customers\nAsk one question\nWrite down their words",
}


async def test_a_good_practice_travels(arrives: Arrives, look: Look, sends_photo: SendsPhoto) -> None:
    async with arrives(ADELE) as adele:
        await tells_by_form(adele, ADELES, "Customer experience")
    async with arrives(MEGAN) as megan:
        await tells_by_form(megan, MEGANS, "Employee experience")
        await mistakes_stand_beside_their_fields(megan, look)
        await cancel_keeps_a_draft(megan)
    async with arrives(ALEX) as alex:
        await is_welcomed(alex, look)
        await tells_by_typing(alex, look, sends_photo)
        await publishes_twice(alex, look)
        await reads_and_finds(alex, look)
        await shares_an_idea(alex)
        await sets_up_the_channel(alex, look)
        await reads_the_digest(alex)
        await sees_it_everywhere(alex, look)
        await withdraws_and_takes_it_back(alex)


async def is_welcomed(person: Playground, look: Look) -> None:
    await person.hears("Hello, I'm Retold")
    await look(person, "welcome")


async def tells_by_typing(person: Playground, look: Look, sends_photo: SendsPhoto) -> None:
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
    await person.hears("✓ 🤝 Customer experience")
    await person.misses("High performance")
    await person.hears("What did the customer say or do?")
    await person.says(ALEXS["voice"])
    await person.hears("Do you have a photo of it?")
    await sends_photo(person)
    await person.hears("What can be seen in the photo?")
    await person.hears(f"Your photo is in “{ALEXS['headline']}”.")
    await look(person, "photo")
    await person.says("Our board, with five cards in the last column")
    await person.hears("This is how others will see it")
    await person.hears("4 hours → 10 minutes")
    await person.clicks("How to copy it (3 steps), folded")
    await person.hears("3. Fill it in before you leave")
    await look(person, "story-preview")


async def publishes_twice(person: Playground, look: Look) -> None:
    """Typed two times: the preview loses its buttons, and the story stands in the list once."""
    await person.says("publish")
    await person.hears("✓ Published")
    await person.hears("No channel listens yet.")
    await person.misses("This is how others will see it")
    await look(person, "published")
    await person.says("publish")
    await person.hears("There's nothing open right now")
    await person.says("my stories")
    await person.hears("What you have published")
    assert (await person.reads()).split("What you have published")[1].count(ALEXS["headline"]) == 1


async def tells_by_form(person: Playground, story: Mapping[str, str], objective: str) -> None:
    await opens_the_form(person)
    for label, text in story.items():
        await person.fills(label, text)
    await person.chooses("Objective", objective)
    await person.clicks("Save")
    await person.hears("This is how others will see it")
    await person.clicks("Publish")
    await person.hears("✓ Published")


async def opens_the_form(person: Playground) -> None:
    await person.clicks("Tell a story")
    await person.hears("In one line: what went well?")
    await person.clicks("Use a form")
    await person.hears("Your story")


async def mistakes_stand_beside_their_fields(person: Playground, look: Look) -> None:
    """Two at once; and a required field that is cleared later is refused, with what was there before still kept."""
    await person.says("tell a story")
    await person.says("form")
    await person.hears("Your story")
    for label, text in MEGANS.items():
        await person.fills(label, text)
    await person.fills("Before", "Too few")
    await person.clicks("Save")
    await person.hears("2 things to fix: Before and Objective")
    await person.hears("at least 10 characters")
    await look(person, "form")
    await person.fills(f"Before ⚠ {TOO_SHORT}", MEGANS["Before"])
    await person.chooses(f"Objective ⚠ {UNCHOSEN}", "High performance")
    await person.clicks("Save")
    await person.hears("This is how others will see it")
    await person.clicks("Edit")
    await person.fills("What changed", "")
    await person.clicks("Save")
    await person.hears("One thing to fix: What changed")
    await person.clicks("Back")
    await person.hears("You changed something here. Save it, or drop your changes.")
    await person.clicks("Drop my changes")
    await person.hears(MEGANS["What changed"])


async def cancel_keeps_a_draft(person: Playground) -> None:
    """Cancelled, deleted, and brought back: nothing written is lost by one click."""
    await person.says("cancel")
    await person.hears(f"Kept as a draft: {MEGANS['Headline']}")
    await person.clicks("Delete it")
    await person.hears("Discarded:")
    await person.clicks("Undo")
    await person.hears("This is how others will see it")
    await person.clicks_in_menu("Save for later")
    await person.hears("Kept as a draft:")
    await person.says("drafts")
    await person.hears("ready to publish")


async def reads_and_finds(person: Playground, look: Look) -> None:
    await person.says("stories")
    await person.hears("Stories to read")
    await look(person, "stories")
    await person.clicks("Employee experience")
    await person.misses(ADELES["Headline"])
    await person.says("find onbording")
    await person.hears("Stories about onboarding")
    await person.clicks_row(f"Open: {MEGANS['Headline']}")
    await person.hears(MEGANS["Before"])
    await person.hears("9 → 2 days")
    await person.clicks("Inspired")
    await person.hears("✓ Inspired you")


async def shares_an_idea(person: Playground) -> None:
    await person.says("share an idea")
    await person.hears("What would you like to share?")
    await person.clicks("Something I learned")
    await person.hears("What did you learn?")
    await person.says("I read three stories from Support this week, and each began with one small change.")
    await person.hears("From whom did you learn it?")
    await person.says("Ada, from Support")
    await person.hears("What changes now?")
    await person.says("skip")
    await person.hears("What does it help with most?")
    await person.says("5")
    await person.hears("When shall it go out?")
    await person.clicks("In the next digest")
    await person.hears("Leader")
    await person.clicks("Publish")
    await person.hears("✓ Published")


async def sets_up_the_channel(person: Playground, look: Look) -> None:
    await person.open_channel("Announcements")
    await person.hears("When shall I tell you what worked?")
    await look(person, "setup")
    await person.chooses("Weekday", "Thursday")
    await person.clicks("Save")
    await person.hears("The next digest comes on")
    await person.hears("Thursday")
    await person.clicks("Send the first one now")
    await person.hears("What worked lately")


async def reads_the_digest(person: Playground) -> None:
    """A story is folded until somebody opens it; a click is answered by a sentence, and the card stays as it is.

    The Playground itself draws every card anew after a click, and so folds it; Teams does not.
    """
    read = await person.reads()
    titles = ["Alex Wilber", ALEXS["headline"], MEGANS["Headline"], ADELES["Headline"]]
    assert [read.index(title) for title in titles] == sorted(read.index(title) for title in titles), read
    assert ADELES["Before"] not in read
    await person.clicks_row("Read: ")
    await person.hears(ADELES["Before"])
    await person.clicks_row("Inspired")
    await person.hears("Noted: it inspired you.")
    await person.clicks_row("Read: ")
    await person.hears(ADELES["Before"])


async def sees_it_everywhere(person: Playground, look: Look) -> None:
    """Folded again, on a desktop, in the dark, with high contrast and on a phone."""
    await person.clicks_row("Fold: ")
    await person.misses(ADELES["Before"])
    await look(person, "digest-light")
    await person.theme("dark")
    await look(person, "digest-dark")
    await person.theme("contrast")
    await look(person, "digest-contrast")
    await person.theme("light")
    await person.width(PHONE)
    await look(person, "digest-phone")


async def withdraws_and_takes_it_back(person: Playground) -> None:
    """What is withdrawn leaves a quiet line in the channel, until it is taken back."""
    await person.open_personal_chat()
    await person.says("my stories")
    await person.hears("What you have published")
    await person.clicks_row(f"Open: {ALEXS['headline']}")
    await person.hears(ALEXS["situation"])
    await person.clicks_in_menu("Withdraw")
    await person.hears("Withdrawn:")
    await person.open_channel("Announcements")
    await person.misses(ALEXS["headline"])
    await person.open_personal_chat()
    await person.clicks("Undo")
    await person.hears(ALEXS["situation"])
    await person.open_channel("Announcements")
    await person.hears(ALEXS["headline"])
