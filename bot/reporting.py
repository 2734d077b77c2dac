"""The report in one's own chat: for editors about everybody, for who leads a unit about that unit."""

from dataclasses import replace

from bot.turn import Turn
from cards.report import EVERYBODY, Area, report_card
from stories import report as figures
from stories.errors import OnlyWhoLeads
from stories.periods import lately

AREAS_MOST = 3  # cards for somebody who leads several units


async def report(turn: Turn, rest: str) -> None:
    """The quarter in which we are, beside the one before. Raises OnlyWhoLeads."""
    areas = await _areas(turn)
    if not areas:
        raise OnlyWhoLeads
    zone, session = turn.directory.time_zone, turn.library.session
    span = lately(turn.now, zone)
    made = await figures.report(session, turn.library.tenant, span)
    if areas != [EVERYBODY]:
        theirs = tuple(each for each in made.campaigns if turn.person.id in each.leaders)
        made = replace(made, campaigns=theirs)
    for n, area in enumerate(areas):
        if n:  # what is no unit's is told once
            made = replace(made, campaigns=())
        await turn.show(report_card(made, area, span.periods[-1], turn.words))


async def _areas(turn: Turn) -> list[Area]:
    if await turn.editor():
        return [EVERYBODY]
    if not turn.person.known:
        return []
    led = await figures.led_by(turn.library.session, turn.library.tenant, turn.person.id)
    return [Area(str(unit.id), unit.name) for unit in led[:AREAS_MOST]]
