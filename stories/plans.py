"""A plan to try something, as it is typed: a moment in their own words, the day to ask on, what may get in the way."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from stories import rules
from stories.errors import DayMissing, DayPast, TimeTooFar
from stories.pledges import Try
from stories.times import FAR

MOMENT_MOST = 200  # characters, of an obstacle too
WHY_MOST = 300


@dataclass(frozen=True)
class Plan:
    """When somebody will try something: their own words, the day on which they are asked, what may get in the way."""

    moment: str
    due: date
    obstacle: str = ""
    seen: bool = True


def today(now: datetime, zone: str) -> date:
    return now.astimezone(ZoneInfo(zone)).date()


def usual_day(days: int, now: datetime, zone: str) -> date:
    """The day on which somebody is asked, where they name none: so many days after they said it."""
    return today(now, zone) + timedelta(days=days)


def morning(day: date, zone: str) -> datetime:
    """When a day begins somewhere. A midnight that a clock change skips is made up for right after it."""
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)


def moment(text: str) -> str:
    """When somebody will try it, or what could get in the way; may be empty. Raises TextTooLong."""
    return rules.at_most(rules.line(text, MOMENT_MOST), MOMENT_MOST)


def why(text: str) -> str:
    return rules.at_most(rules.line(text, WHY_MOST), WHY_MOST)


def due(text: str, now: datetime, zone: str) -> date:
    """The day that was chosen, written 2027-01-06. Raises DayMissing, DayPast or TimeTooFar."""
    try:
        day = date.fromisoformat(text.strip()[:10])
    except ValueError as error:
        raise DayMissing from error
    first = today(now, zone)
    if day < first:
        raise DayPast
    if day > first + FAR:
        raise TimeTooFar
    return day


def planned(kept: Try | None, days: int, now: datetime, zone: str) -> Plan:
    """What somebody planned; or nothing yet, and the usual day, so many days from now."""
    usual = usual_day(days, now, zone)
    if kept is None:
        return Plan("", usual)
    due = kept.due if kept.open and kept.ask_at and kept.due >= today(now, zone) else usual
    return Plan(kept.moment, due, kept.obstacle, kept.seen)
