"""When a channel's next digest is due, in its own time zone; and when nobody reads there."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stories.slots import SECOND, TIME_ZONES, WEEKDAYS, WORKDAYS, Rhythm, next_night, next_slot
from tests.stories.making import DAY, MONDAY, a_channel

HOUR = timedelta(hours=1)
ZONES = st.sampled_from([*TIME_ZONES, "Australia/Lord_Howe", "Asia/Beirut", "America/Nuuk", "Pacific/Chatham"])
MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2035, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
# Within days of a clock change, where calendars go wrong.
CHANGES = st.builds(
    lambda year, change, hours: datetime(year, change[0], change[1], tzinfo=UTC) + hours * HOUR,
    st.integers(2025, 2035),
    st.sampled_from([(3, 10), (3, 28), (4, 4), (4, 25), (9, 5), (10, 28), (11, 3)]),
    st.integers(-240, 240),
)


def slot(weekday: str, hour: int, zone: str, after: datetime) -> datetime:
    return next_slot(a_channel(weekday=weekday, hour=hour, time_zone=zone), after)


def local(zone: str, text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def is_skipped(moment: datetime) -> bool:
    """Whether no clock in its zone ever shows this."""
    return moment.astimezone(UTC).astimezone(moment.tzinfo).replace(tzinfo=None) != moment.replace(tzinfo=None)


@given(st.sampled_from(WEEKDAYS), st.integers(0, 23), ZONES, MOMENTS | CHANGES)
@example("mon", 0, "Europe/Warsaw", datetime(2026, 3, 26, 12, tzinfo=UTC))
@example("fri", 0, "Africa/Cairo", datetime(2027, 4, 24, tzinfo=UTC))
@example("sun", 2, "Europe/Berlin", datetime(2027, 10, 31, 0, 30, tzinfo=UTC))
def test_a_slot_is_the_first_hour_asked_for_after_a_moment(weekday: str, hour: int, zone: str, after: datetime) -> None:
    found = slot(weekday, hour, zone, after)
    there = found.astimezone(ZoneInfo(zone))
    assert after.astimezone(UTC) < found.astimezone(UTC) <= after.astimezone(UTC) + 8 * DAY
    asked = datetime(there.year, there.month, there.day, hour, tzinfo=ZoneInfo(zone))
    assert WEEKDAYS[there.weekday()] == weekday
    assert found.astimezone(UTC) == asked.astimezone(UTC)
    assert there.hour == hour or is_skipped(asked)


@given(st.sampled_from(WEEKDAYS), st.integers(0, 23), ZONES, MOMENTS | CHANGES)
def test_slots_are_a_week_apart_give_or_take_the_clock_change(
    weekday: str, hour: int, zone: str, after: datetime
) -> None:
    first = slot(weekday, hour, zone, after)
    second = slot(weekday, hour, zone, first)
    assert abs(second.astimezone(UTC) - first.astimezone(UTC) - 7 * DAY) <= HOUR


def test_the_slot_itself_is_not_after_itself() -> None:
    assert slot("mon", 9, "Europe/Berlin", MONDAY) == MONDAY + 7 * DAY
    assert slot("mon", 9, "Europe/Berlin", MONDAY - timedelta(microseconds=1)) == MONDAY


def test_the_hour_is_the_channels_own() -> None:
    assert slot("mon", 9, "Asia/Kolkata", MONDAY - DAY).astimezone(UTC) == local("Asia/Kolkata", "2026-11-23T09:00")
    assert slot("mon", 9, "America/New_York", MONDAY).astimezone(UTC) == datetime(2026, 11, 23, 14, tzinfo=UTC)


def test_a_weekday_that_begins_elsewhere_earlier_is_the_channels_own() -> None:
    """It is Monday in Auckland while it is still Sunday in London."""
    sunday_evening = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
    assert slot("mon", 9, "Pacific/Auckland", sunday_evening) - sunday_evening == HOUR


@pytest.mark.parametrize(
    ("zone", "weekday", "hour", "before", "made_up"),
    [
        ("Europe/Berlin", "sun", 2, "2027-03-22T00:00", "2027-03-28T03:00"),
        ("America/New_York", "sun", 2, "2027-03-08T00:00", "2027-03-14T03:00"),
        ("Africa/Cairo", "fri", 0, "2027-04-24T00:00", "2027-04-30T01:00"),
        ("America/Santiago", "sun", 0, "2026-08-31T00:00", "2026-09-06T01:00"),
    ],
)
def test_an_hour_that_the_clock_change_skips_is_made_up_for_at_the_hour_after_it(
    zone: str, weekday: str, hour: int, before: str, made_up: str
) -> None:
    found = slot(weekday, hour, zone, local(zone, before))
    assert found.astimezone(UTC) == local(zone, made_up).astimezone(UTC)


@pytest.mark.parametrize(
    ("zone", "weekday", "hour", "before", "first"),
    [
        ("Europe/Berlin", "sun", 2, "2027-10-25T00:00", "2027-10-31T02:00"),
        ("America/New_York", "sun", 1, "2027-11-01T00:00", "2027-11-07T01:00"),
        ("Africa/Cairo", "thu", 23, "2027-10-23T00:00", "2027-10-28T23:00"),
    ],
)
def test_an_hour_that_comes_twice_counts_once(zone: str, weekday: str, hour: int, before: str, first: str) -> None:
    found = slot(weekday, hour, zone, local(zone, before))
    assert found.astimezone(UTC) == local(zone, first).astimezone(UTC)
    assert slot(weekday, hour, zone, found).astimezone(UTC) - found.astimezone(UTC) > 6 * DAY


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Europe/Warsaw", "America/Toronto", "America/Halifax"])
def test_the_midnight_after_a_clock_change_is_not_missed(zone: str) -> None:
    """Mondays at midnight, asked for on the Thursday before the clocks go forward."""
    sunday = "2027-03-28" if zone.startswith("Europe") else "2027-03-14"
    monday = local(zone, f"{sunday}T00:00") + DAY
    assert slot("mon", 0, zone, monday - 4 * DAY).astimezone(UTC) == monday.astimezone(UTC)


@given(ZONES, MOMENTS | CHANGES)
def test_a_night_comes_within_a_day_and_at_three(zone: str, after: datetime) -> None:
    night = next_night(zone, after)
    there = night.astimezone(ZoneInfo(zone))
    assert after.astimezone(UTC) < night.astimezone(UTC) <= after.astimezone(UTC) + DAY + HOUR
    assert there.hour == 3 or is_skipped(there.replace(hour=3, minute=0))


# Other rhythms than once a week


def slots_of(count: int, last: datetime | None = None, **channel: object) -> list[datetime]:
    """The next slots of a channel, each asked for at the one before it, as the desk does."""
    asked, at, found = a_channel(**channel), MONDAY, []
    for _ in range(count):
        last = at = next_slot(asked, at, last)
        found.append(at)
    return found


@given(st.sampled_from(WEEKDAYS), st.sampled_from(Rhythm), st.integers(0, 23), ZONES, MOMENTS | CHANGES)
def test_every_rhythm_has_a_next_slot_on_its_own_days(
    weekday: str, rhythm: Rhythm, hour: int, zone: str, after: datetime
) -> None:
    channel = a_channel(weekday=weekday, hour=hour, time_zone=zone, rhythm=rhythm)
    found = next_slot(channel, after)
    there = found.astimezone(ZoneInfo(zone))
    assert found.astimezone(UTC) > after.astimezone(UTC)
    day = WEEKDAYS[there.weekday()]
    match rhythm:
        case Rhythm.workdays:
            assert day in WORKDAYS
        case Rhythm.twice:
            assert day in (weekday, SECOND[weekday])
        case _:
            assert day == weekday
    assert rhythm is not Rhythm.monthly or there.day <= 7


@given(st.sampled_from(WEEKDAYS), ZONES, MOMENTS | CHANGES, st.integers(0, 60))
def test_every_second_week_keeps_its_weeks_however_late_it_was_seen(
    weekday: str, zone: str, after: datetime, late: int
) -> None:
    """Down for days, the next one still comes an even number of weeks after the one that was missed."""
    channel = a_channel(weekday=weekday, time_zone=zone, rhythm=Rhythm.fortnightly)
    first = next_slot(channel, after)
    seen = first.astimezone(UTC) + late * DAY
    second = next_slot(channel, seen, first)
    days = (second.astimezone(ZoneInfo(zone)).date() - first.astimezone(ZoneInfo(zone)).date()).days
    assert days % 14 == 0
    assert seen < second.astimezone(UTC) <= seen + 14 * DAY + HOUR


def test_two_days_a_week_lie_apart() -> None:
    for weekday, second in SECOND.items():
        apart = abs(WEEKDAYS.index(weekday) - WEEKDAYS.index(second))
        assert min(apart, 7 - apart) >= 2
        assert second in WORKDAYS


@pytest.mark.parametrize(
    ("rhythm", "days"),
    [
        (Rhythm.weekly, ["30 Nov", "07 Dec", "14 Dec", "21 Dec"]),
        (Rhythm.twice, ["26 Nov", "30 Nov", "03 Dec", "07 Dec"]),
        (Rhythm.fortnightly, ["30 Nov", "14 Dec", "28 Dec", "11 Jan"]),
        (Rhythm.monthly, ["07 Dec", "04 Jan", "01 Feb", "01 Mar"]),
        (Rhythm.workdays, ["24 Nov", "25 Nov", "26 Nov", "27 Nov"]),
    ],
)
def test_a_rhythm_that_begins_on_a_monday_at_nine(rhythm: Rhythm, days: list[str]) -> None:
    found = slots_of(4, rhythm=rhythm)
    assert [slot.strftime("%d %b") for slot in found] == days
    assert {slot.hour for slot in found} == {9}
