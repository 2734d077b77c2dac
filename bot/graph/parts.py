"""The table of the directory's parts, and what each permission gives. Each part lives without the others."""

from dataclasses import dataclass

from bot.graph.everybody import People, Strangers, Zones
from bot.graph.faces import Faces
from bot.graph.groups import Duties, Owners, Units
from bot.graph.steps import READ_GROUPS, READ_PEOPLE, READ_ZONES, Part

GIVES = {  # the least permission for it, and what it gives
    READ_PEOPLE: "names, titles, units, managers, languages and faces",
    READ_GROUPS: "groups as units, members of the groups in RETOLD_LEADERS and RETOLD_EDITORS, owners of teams",
    READ_ZONES: "time zones of those who talk",
}


@dataclass(frozen=True)
class Wanted:
    """What the settings want of the directory."""

    attribute: str  # that names somebody's unit; empty where groups are units
    groups: tuple[str, ...]
    leaders: frozenset[str]
    editors: frozenset[str]


def parts(wanted: Wanted) -> tuple[Part, ...]:
    return (
        People(wanted.attribute),
        Strangers(wanted.attribute),
        Units(wanted.groups),
        Duties(wanted.leaders, wanted.editors),
        Owners(),
        Zones(),
        Faces(),
    )
