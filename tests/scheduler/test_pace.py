"""How long to wait before something is tried again."""

from hypothesis import given
from hypothesis import strategies as st

from scheduler.pace import ATTEMPTS, FIRST_WAIT, LONGEST_WAIT, wait

ATTEMPT = st.integers(1, ATTEMPTS + 20)


@given(ATTEMPT)
def test_each_wait_is_twice_as_long_up_to_ten_minutes_and_spread_by_a_half(attempt: int) -> None:
    doubled = min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT)
    assert doubled <= wait(attempt, 0) <= 1.5 * doubled


@given(ATTEMPT, st.floats(0, 86_400))
def test_never_sooner_than_the_platform_asks(attempt: int, retry_after: float) -> None:
    assert wait(attempt, retry_after) >= retry_after


def test_a_thousand_channels_do_not_come_back_at_the_same_moment() -> None:
    waits = {wait(1, 10) for _ in range(1_000)}
    assert max(waits) - min(waits) > 3


def test_all_attempts_span_about_twenty_minutes() -> None:
    minutes = sum(wait(attempt, 0) for attempt in range(1, ATTEMPTS)) / 60
    assert 17 <= minutes <= 26
