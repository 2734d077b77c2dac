"""Which team somebody is in: asked once, after they published, and whenever they want to change it."""

from bot import writing
from bot.clicks import Click, Reply, on, own
from bot.turn import Turn
from cards.actions import Verb
from cards.belonging import Belonging, team_card
from cards.piece import written_card
from stories import editing, rules
from stories.errors import StoryError
from stories.people import Sized
from stories.tables.people import OrgUnit, UnitFrom


async def team(turn: Turn, rest: str) -> None:
    """Where they belong now, and the question."""
    now = await turn.library.people.unit_of(turn.person.id)
    await turn.show(team_card(Belonging(await turn.library.people.units()), turn.words, now.name if now else ""))


@on(Verb.belong)
async def on_belong(turn: Turn, click: Click) -> Reply:
    """What was picked or typed, kept; what can't be is said beside the question."""
    piece = await own(turn, click) if "id" in click.data else None
    try:
        chosen = await _chosen(turn, click)
    except StoryError as error:
        typed = click.text("unit")[: rules.UNIT_MOST]
        asking = Belonging(await turn.library.people.units(), typed, turn.words.error(error))
        return await writing.published(turn, piece, asking) if piece else team_card(asking, turn.words)
    if isinstance(chosen, list):
        asking = Belonging(chosen)
        return await writing.published(turn, piece, asking) if piece else team_card(asking, turn.words)
    if not await editing.belong(turn.library, turn.desk, turn.person.id, chosen):
        return turn.words("team-known")
    if piece:
        return await writing.published(turn, piece)
    return written_card(turn.words("team-saved", unit=chosen.name))


async def _chosen(turn: Turn, click: Click) -> OrgUnit | list[Sized]:
    """The unit that was picked or typed; several where they are called alike. A new one is made of a new name."""
    if "pick" in click.data:
        return await turn.library.people.unit(click.id("pick"))
    name = rules.unit(click.text("unit"))
    alike = await turn.library.people.called(name)
    if len(alike) > 1:
        return alike
    return alike[0].unit if alike else await turn.library.people.named(UnitFrom.asked, name)
