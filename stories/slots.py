"""When a channel wants to hear: its rhythm, the weekdays by name, the time zones to choose from, and the next slot."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from stories.errors import UnknownChoice, UnknownTimeZone
from stories.tables.conversations import Channel

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WORKDAYS = WEEKDAYS[:5]
# The second of two days a week: a working day as far from the first as there is.
SECOND = {"mon": "thu", "tue": "fri", "wed": "mon", "thu": "mon", "fri": "tue", "sat": "wed", "sun": "wed"}
AHEAD = 38  # days that are looked at: the first Monday of the next month is that far at the most


class Rhythm(StrEnum):
    """How often a channel hears its digest, on its weekday at its hour."""

    weekly = "weekly"
    twice = "twice"  # a week, see SECOND
    fortnightly = "fortnightly"
    monthly = "monthly"  # on the first such weekday of the month
    workdays = "workdays"  # Monday to Friday


# One well-known place per offset and region, so that the list fits on a card; any IANA name is understood.
_PLACES = {
    "Africa": """
        Cairo Johannesburg Lagos Nairobi
    """,
    "America": """
        Anchorage Bogota Chicago Denver Halifax Los_Angeles Mexico_City New_York Phoenix Santiago
        Sao_Paulo St_Johns Toronto
    """,
    "Asia": """
        Bangkok Dhaka Dubai Hong_Kong Jakarta Jerusalem Karachi Kathmandu Kolkata Manila Riyadh
        Seoul Shanghai Singapore Taipei Tokyo
    """,
    "Australia": """
        Adelaide Brisbane Perth Sydney
    """,
    "Europe": """
        Amsterdam Athens Berlin Brussels Bucharest Dublin Helsinki Istanbul Lisbon London Madrid
        Paris Prague Rome Stockholm Vienna Warsaw Zurich
    """,
    "Pacific": """
        Auckland Honolulu
    """,
}
NIGHT = 3  # the hour at which nobody reads, in a channel's own time
TIME_ZONES = (*(f"{region}/{place}" for region, places in _PLACES.items() for place in places.split()), "UTC")


def weekday(text: str) -> str:
    """One of mon … sun. Raises UnknownChoice."""
    if text not in WEEKDAYS:
        raise UnknownChoice
    return text


def rhythm(text: str) -> Rhythm:
    """One of the rhythms. Raises UnknownChoice."""
    try:
        return Rhythm(text)
    except ValueError as error:
        raise UnknownChoice from error


def hour(text: str) -> int:
    """An hour of the day, 0 to 23, from 9, 09 or 09:00. Raises UnknownChoice."""
    digits = text.strip().split(":")[0]
    if not digits.isdecimal() or len(digits) > 2 or not 0 <= int(digits) <= 23:
        raise UnknownChoice
    return int(digits)


def time_zone(text: str) -> str:
    """The IANA name of a time zone; spaces may stand for its underscores. Raises UnknownTimeZone."""
    name = text.strip().replace(" ", "_")
    if name not in _known_zones():
        raise UnknownTimeZone
    return ZoneInfo(name).key


def weekdays(channel: Channel) -> tuple[str, ...]:
    """The days of a week on which a channel's digest may come, Monday first."""
    match Rhythm(channel.rhythm):
        case Rhythm.twice:
            return tuple(day for day in WEEKDAYS if day in (channel.weekday, SECOND[channel.weekday]))
        case Rhythm.workdays:
            return WORKDAYS
        case Rhythm.weekly | Rhythm.fortnightly | Rhythm.monthly:
            return (channel.weekday,)


def next_slot(channel: Channel, after: datetime, last: datetime | None = None) -> datetime:
    """The first moment after `after` at which the channel's rhythm wants it, at its hour in its own time zone.

    Every second week counts from the week of the `last` slot; without one the next such weekday is the first. An hour
    that a clock change skips is made up for at the hour after it, and one that comes twice counts once. Reckoned here
    because APScheduler's cron trigger misses slots around clock changes (ADR 0009).
    """
    here = ZoneInfo(channel.time_zone)
    return _next(channel.hour, here, after, _fits(channel, last.astimezone(here).date() if last else None))


def next_night(zone: str, after: datetime) -> datetime:
    """The first moment after `after` at which it is three at night in a time zone."""
    return _next(NIGHT, ZoneInfo(zone), after, lambda day: True)


def _fits(channel: Channel, last: date | None) -> Callable[[date], bool]:
    """Whether a day is one of a channel's."""
    named = weekdays(channel)
    match Rhythm(channel.rhythm):
        case Rhythm.weekly | Rhythm.twice | Rhythm.workdays:
            return lambda day: _name(day) in named
        case Rhythm.fortnightly:
            return lambda day: _name(day) in named and (last is None or (_week(day) - _week(last)).days % 14 == 0)
        case Rhythm.monthly:
            return lambda day: _name(day) in named and day.day <= 7


def _next(hour: int, here: ZoneInfo, after: datetime, fits: Callable[[date], bool]) -> datetime:
    today = after.astimezone(here).date()
    days = (today + timedelta(days=ahead) for ahead in range(-1, AHEAD))
    slots = (datetime.combine(day, time(hour), here).astimezone(UTC) for day in days if fits(day))
    return next(slot for slot in slots if slot > after).astimezone(here)


def _name(day: date) -> str:
    return WEEKDAYS[day.weekday()]


def _week(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


@cache
def _known_zones() -> frozenset[str]:
    """Every zone that the machine knows: reading their folder takes 8 ms, and every turn asks."""
    return frozenset(available_timezones())
