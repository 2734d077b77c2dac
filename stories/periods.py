"""What a report is about: a span of time, in months, quarters or years of the calendar of a zone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class Grain(StrEnum):
    """How long a period is; it begins where the calendar's does."""

    month = "month"
    quarter = "quarter"
    year = "year"


MONTHS = {Grain.month: 1, Grain.quarter: 3, Grain.year: 12}


@dataclass(frozen=True)
class Span:
    """What is counted: from a moment on and before another, as it stands `now`, by the calendar of a zone."""

    since: datetime
    until: datetime
    now: datetime
    grain: Grain = Grain.quarter
    zone: str = "UTC"
    support: Sequence[str] = ()  # names of units that are support functions

    @property
    def periods(self) -> list[date]:
        """The first day of each of its periods, the earliest first; the first may begin before it."""
        found = [begins(self.since.astimezone(ZoneInfo(self.zone)).date(), self.grain)]
        while midnight(following := after(found[-1], self.grain), self.zone) < self.until:
            found.append(following)
        return found


def begins(day: date, grain: Grain) -> date:
    """The first day of the period in which a day is."""
    months = MONTHS[grain]
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def after(begun: date, grain: Grain) -> date:
    """The first day of the period after one."""
    month = begun.month - 1 + MONTHS[grain]
    return date(begun.year + month // 12, month % 12 + 1, 1)


def lately(now: datetime, zone: str, grain: Grain = Grain.quarter, periods: int = 2) -> Span:
    """The period in which we are, and those before it, so many in all."""
    first = begins(now.astimezone(ZoneInfo(zone)).date(), grain)
    end = after(first, grain)
    for _ in range(periods - 1):
        first = begins(first - timedelta(days=1), grain)
    return Span(midnight(first, zone), midnight(end, zone), now, grain, zone)


def midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(zone))
