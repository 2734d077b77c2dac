"""When somebody may be written to unasked: in their own working hours, once a day at most, never while they paused."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from stories.slots import WEEKDAYS
from stories.tables.letters import Attention

AHEAD = 16  # days that are looked at: a clock change can skip the one hour of a week


def welcome(attention: Attention, zone: str, now: datetime) -> datetime | None:
    """The first moment from `now` on at which a letter is welcome; None where it never is.

    A day is a working day: it begins when the person's hours do, so a night shift is one day. An hour that a clock
    change skips is made up for at the hour after it.
    """
    if attention.paused and attention.paused_until is None:
        return None
    now = max(now, attention.paused_until or now)
    here = ZoneInfo(zone)
    if _free(attention, here, now):
        return now
    today = now.astimezone(here).date()
    days = (today + timedelta(days=ahead) for ahead in range(AHEAD))
    begins = (datetime.combine(day, time(attention.begins), here).astimezone(UTC) for day in days)
    return next((begin for begin in begins if begin > now and _free(attention, here, begin)), None)


def _free(attention: Attention, here: ZoneInfo, at: datetime) -> bool:
    """Whether a moment is in their hours, on a day on which they were not written to yet."""
    day, hour = _day(attention, here, at)
    length = (attention.ends - attention.begins) % 24 or 24
    written = attention.written_at and _day(attention, here, attention.written_at)[0]
    return hour < length and WEEKDAYS[day.weekday()] in attention.weekdays and day != written


def _day(attention: Attention, here: ZoneInfo, at: datetime) -> tuple[date, int]:
    """The working day that a moment belongs to, and how many hours of it have passed."""
    since = at.astimezone(here).replace(tzinfo=None) - timedelta(hours=attention.begins)
    return since.date(), since.hour
