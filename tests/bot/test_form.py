"""What is typed into a form is not lost, whichever way it is left."""

import pytest

from tests.bot.conftest import card_with, count, last, rows
from tests.bot.service.test_tidying import newest, settled
from tests.bot.test_story import filled
from tests.conftest import Retold
from tests.connector import readable
from tests.conversation import STORY, Person, buttons, publishes, tells

pytestmark = pytest.mark.usefixtures("calm")

HEADLINE, SITUATION = STORY[:2]
UNSAVED = "You changed something here. Save it, or drop your changes."


async def test_back_keeps_what_was_changed_in_a_draft(retold: Retold, teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Edit")
    await teller.clicks("Back", sees="Calmest handovers", **filled(headline="Calmest handovers"))
    await teller.clicks("Edit", sees="<headline=Calmest handovers>")
    await teller.clicks("Back", sees="This is how others will see it", **filled(headline="Calmest handovers"))
    await teller.says("publish", hears="Published")
    assert await rows(retold.wiring.database, "SELECT headline FROM story") == [("Calmest handovers",)]


async def test_back_keeps_a_form_that_is_half_filled_in_and_asks_the_rest(teller: Person) -> None:
    await teller.says("tell a story")
    await teller.clicks("Use a form")
    form = card_with(teller, "Save")
    await teller.clicks(
        "Back", sees=f"Let's go on with “{HEADLINE}”", card=form, headline=HEADLINE, situation=SITUATION
    )
    assert "What did you or your team do differently?" in last(teller)
    await teller.says("back", hears=SITUATION)
    await teller.says("cancel", hears="Kept as a draft")


async def test_back_with_a_mistake_shows_it_and_offers_to_drop_the_changes(retold: Retold, teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Edit")
    answer = await teller.clicks("Back", sees="⚠ A few more words", **filled(situation="Short"))
    seen = readable(answer["value"])
    assert UNSAVED in seen
    assert "<situation=Short>" in seen
    answer = await teller.clicks("Drop my changes", sees=SITUATION)
    assert {"Publish", "Edit"} <= {each["title"] for each in buttons(answer["value"])}
    assert await rows(retold.wiring.database, "SELECT situation FROM story") == [(SITUATION,)]


async def test_back_from_a_field_that_was_emptied_asks_first(retold: Retold, teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Edit")
    await teller.clicks("Back", sees="⚠ This can't stay empty", **filled(outcome=""))
    assert await count(retold.wiring.database, "SELECT count(*) FROM story WHERE outcome = ''") == 0


async def test_back_changes_nothing_in_what_is_published_before_it_is_asked(retold: Retold, teller: Person) -> None:
    await publishes(teller)
    await teller.clicks("Edit")
    await teller.clicks("Back", sees=UNSAVED, **filled(headline="Calmest handovers"))
    assert await rows(retold.wiring.database, "SELECT headline FROM story") == [(HEADLINE,)]
    leaving = teller.card
    await teller.clicks("Drop my changes", sees=HEADLINE, card=leaving)
    await teller.clicks("Save", sees="Calmest handovers", card=leaving, **filled(headline="Calmest handovers"))
    assert await rows(retold.wiring.database, "SELECT headline FROM story") == [("Calmest handovers",)]


async def test_back_from_an_outdated_form_shows_what_was_typed(teller: Person) -> None:
    await tells(teller)
    await teller.clicks("Edit")
    form = teller.card
    await teller.clicks("Save", card=form, **filled(headline="Calmest handovers"))
    await teller.clicks("Back", sees="changed elsewhere", card=form, **filled(headline="Calm as the sea"))
    assert "<headline=Calm as the sea>" in readable(teller.card)


async def test_a_form_stands_while_something_else_is_said(teller: Person) -> None:
    """What is typed into it is on the client's side alone: whatever took its place would lose that."""
    await tells(teller)
    form = newest(teller)
    await teller.clicks("Edit", sees="[Save]")
    await teller.says("the queue is shorter", hears="Say *publish*")
    preview = newest(teller)
    await teller.says("publish", hears="Published")
    assert "✓ Publish" in await settled(preview)
    assert form.edits == 0


async def test_an_empty_form_leaves_no_draft(teller: Person) -> None:
    for _ in range(2):
        await teller.says("tell a story")
        await teller.says("form", hears="Your story")
        form = teller.card
        await teller.says("find calls", hears="No story about that")
        await teller.says("cancel", hears="nothing to keep")
    await teller.says("drafts", hears="no drafts")
    await teller.says("share an idea")
    await teller.says("form", hears="Your post")
    await teller.says("tell a story", hears="In one line")
    await teller.says("drafts", hears="no drafts")
    await teller.clicks("Save", sees=HEADLINE, card=form, **filled())
    await teller.says("cancel")
    await teller.says("drafts", hears=HEADLINE)
