"""When a channel wants to hear: the weekdays by name, the time zones to choose from, and the next slot."""

from datetime import UTC, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from stories.errors import UnknownChoice, UnknownTimeZone
from stories.models import Channel

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

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


def next_slot(channel: Channel, after: datetime) -> datetime:
    """The first moment after `after` at which the channel's weekday and hour begin in its own time zone.

    An hour that a clock change skips is made up for at the hour after it, and one that comes twice counts once.
    Reckoned here because APScheduler's cron trigger misses slots around clock changes (ADR 0009).
    """
    return _next(channel.hour, channel.time_zone, after, {channel.weekday})


def next_night(zone: str, after: datetime) -> datetime:
    """The first moment after `after` at which it is three at night in a time zone."""
    return _next(NIGHT, zone, after, set(WEEKDAYS))


def _next(hour: int, zone: str, after: datetime, weekdays: set[str]) -> datetime:
    here = ZoneInfo(zone)
    today = after.astimezone(here).date()
    days = (today + timedelta(days=ahead) for ahead in range(-1, 9))
    slots = (
        datetime.combine(day, time(hour), here).astimezone(UTC) for day in days if WEEKDAYS[day.weekday()] in weekdays
    )
    return next(slot for slot in slots if slot > after).astimezone(here)


@cache
def _known_zones() -> frozenset[str]:
    """Every zone that the machine knows: reading their folder takes 8 ms, and every turn asks."""
    return frozenset(available_timezones())
