"""When a channel wants to hear: the weekdays by name, and the time zones to choose from."""

from zoneinfo import ZoneInfo, available_timezones

from stories.errors import UnknownChoice, UnknownTimeZone

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
    if name not in available_timezones():
        raise UnknownTimeZone
    return ZoneInfo(name).key
