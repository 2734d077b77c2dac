"""Whether somebody stands beside the teller of a story: what they answer, and what the teller takes back."""

from datetime import datetime
from uuid import UUID

from stories import standings
from stories.desk import Desk
from stories.errors import NotAsked, NotFound
from stories.library import Library
from stories.pieces import Status, Story
from stories.tables.answers import Consent


async def answer(
    library: Library, desk: Desk, piece_id: UUID, person: tuple[str, str], *, agrees: bool, at: datetime
) -> None:
    """Somebody, as a pair of id and name, says whether they tell a story too; saying it again changes nothing.

    They can change their mind, in every posted copy too. Raises NotAsked; NotFound where the story was taken back.
    """
    id, name = person
    story = await library.to_change(piece_id)
    asked = await library.together.one(piece_id, id)
    if asked is None or not isinstance(story, Story):
        raise NotAsked
    if story.status != Status.published:
        raise NotFound
    said = Consent.agreed if agrees else Consent.declined
    if asked.state == said:
        return
    asked.state, asked.name = said, name
    await library.session.flush()
    await _named(library, story)
    await library.together.answered(story, asked, at)
    await desk.refresh(library, story.id)


async def take_back(library: Library, desk: Desk, story: Story, person_id: str) -> None:
    """The teller asks somebody no longer, or tells it without them from now on. A no stays: nobody is asked twice."""
    asked = await library.together.one(story.id, person_id)
    if asked is None or asked.state == Consent.declined:
        return
    await library.together.remove(story.id, person_id)
    await _named(library, story)
    if story.status == Status.published:
        await desk.refresh(library, story.id)


async def _named(library: Library, story: Story) -> None:
    """The story names who tells it too, whose own trying it confirms nothing from now on."""
    await library.together.name(story)
    if story.published_at:  # withdrawn or not: it may be published again
        await standings.reckon(library.session, library.tenant, story.id)
