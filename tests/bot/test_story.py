"""Telling a story in chat."""

from tests.conversation import Person, tells


async def test_tells_a_story_and_publishes_it_once(teller: Person) -> None:
    await tells(teller)
    preview = teller.card
    await teller.clicks("Publish", sees="Inspired (0)")
    await teller.clicks("Publish", sees="Inspired (0)", card=preview)
    await teller.says("my stories", hears="Calmer handovers between shifts")
    assert [posted.text for posted in teller.door.platform.posted if "Published." in posted.text] == [
        "Published. It travels with the next digests; thank you for sharing it."
    ]


async def test_explains_a_headline_that_is_too_short(teller: Person) -> None:
    await teller.says("tell a story", hears="In one line")
    await teller.says("Hm", hears="at least three letters")
    await teller.says("Calmer handovers", hears="What was going on before?")
