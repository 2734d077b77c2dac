"""When somebody may be written to: in their hours, once a working day, not while they paused."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories.attention import welcome
from stories.slots import WEEKDAYS
from stories.tables.letters import Attention

BERLIN = "Europe/Berlin"
NIGHTS = {"begins": 22, "ends": 6}


def reader(**values: Any) -> Attention:
    return Attention(tenant="here", person_id="ada", **values)


def there(text: str, zone: str = BERLIN) -> datetime:
    """2026-11-23 09:00, a Monday, as it is said in a zone."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("values", "now", "when"),
    [
        ({}, "2026-11-23 09:00", "2026-11-23 09:00"),
        ({}, "2026-11-23 16:59", "2026-11-23 16:59"),
        ({}, "2026-11-23 17:00", "2026-11-24 09:00"),
        ({}, "2026-11-23 03:00", "2026-11-23 09:00"),
        ({}, "2026-11-27 18:00", "2026-11-30 09:00"),  # Friday evening
        ({"weekdays": ["sat"]}, "2026-11-23 10:00", "2026-11-28 09:00"),
        ({"written_at": "2026-11-23 09:30"}, "2026-11-23 15:00", "2026-11-24 09:00"),
        ({"written_at": "2026-11-20 09:30"}, "2026-11-23 15:00", "2026-11-23 15:00"),
        (NIGHTS, "2026-11-23 23:00", "2026-11-23 23:00"),
        (NIGHTS, "2026-11-24 05:59", "2026-11-24 05:59"),
        (NIGHTS, "2026-11-24 06:00", "2026-11-24 22:00"),
        (NIGHTS, "2026-11-28 05:00", "2026-11-28 05:00"),  # Friday's shift still
        (NIGHTS, "2026-11-28 22:00", "2026-11-30 22:00"),
        ({**NIGHTS, "written_at": "2026-11-23 23:00"}, "2026-11-24 01:00", "2026-11-24 22:00"),  # one shift, one letter
        ({"begins": 0, "ends": 0}, "2026-11-23 00:00", "2026-11-23 00:00"),  # around the clock
        ({"paused": True, "paused_until": "2027-01-06 00:00"}, "2026-11-23 10:00", "2027-01-06 09:00"),
        ({"paused": True, "paused_until": "2026-11-23 10:00"}, "2026-11-23 11:00", "2026-11-23 11:00"),
        ({"begins": 2, "ends": 10}, "2026-03-27 11:00", "2026-03-30 02:00"),  # over the night that has no two o'clock
    ],
)
def test_a_letter_is_welcome_in_their_hours_once_a_day(values: dict[str, Any], now: str, when: str) -> None:
    moments = {name: there(value) for name, value in values.items() if isinstance(value, str)}
    assert welcome(reader(**{**values, **moments}), BERLIN, there(now)) == there(when)


def test_nobody_is_written_to_who_paused_until_they_say_so() -> None:
    assert welcome(reader(paused=True), BERLIN, there("2026-11-23 10:00")) is None


def test_the_hours_are_those_where_the_reader_is() -> None:
    now = there("2026-11-23 09:00")
    assert welcome(reader(), "America/New_York", now) == there("2026-11-23 09:00", "America/New_York")
    assert welcome(reader(), "Asia/Kolkata", now) == now


MOMENTS = st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: there("2025-01-01 00:00") + timedelta(minutes=minutes))
DAYS = st.lists(st.sampled_from(WEEKDAYS), min_size=1, unique=True)
ZONES = st.sampled_from([BERLIN, "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "America/St_Johns", "UTC"])
HOURS = st.integers(0, 23)


@given(now=MOMENTS, days=DAYS, zone=ZONES, begins=HOURS, ends=HOURS)
def test_there_is_always_a_next_time_and_never_two_in_a_day(
    now: datetime, days: list[str], zone: str, begins: int, ends: int
) -> None:
    ada = reader(weekdays=days, begins=begins, ends=ends)
    first = welcome(ada, zone, now)
    assert first is not None
    assert now <= first <= now + timedelta(days=15)
    assert welcome(ada, zone, first) == first
    ada.written_at = first
    second = welcome(ada, zone, first)
    assert second is not None
    assert timedelta(0) < second - first <= timedelta(days=15)
    began = first.astimezone(ZoneInfo(zone)).replace(tzinfo=None) - timedelta(hours=begins)
    again = second.astimezone(ZoneInfo(zone)).replace(tzinfo=None) - timedelta(hours=begins)
    assert again.date() > began.date()
