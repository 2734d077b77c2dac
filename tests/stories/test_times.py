"""What people type when they are asked when."""

import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from stories import errors, times
from stories.errors import StoryError, TimeUnclear
from stories.times import FAR, Frame
from tests.stories.time_examples import LANGUAGE_AND_TEXT_AND_MEANT

BERLIN = "Europe/Berlin"
THURSDAY = datetime(2026, 11, 26, 8, 50, tzinfo=ZoneInfo(BERLIN))


def frame(language: str = "en", zone: str = BERLIN) -> Frame:
    return Frame(THURSDAY.astimezone(UTC), zone, language)


@pytest.mark.parametrize(("language", "text", "meant"), LANGUAGE_AND_TEXT_AND_MEANT)
def test_understands_when(language: str, text: str, meant: str) -> None:
    if hasattr(errors, meant):
        with pytest.raises(getattr(errors, meant)):
            times.moment(text, frame(language))
        return
    read = times.moment(text, frame(language))
    star = "" if read.hour_named else "*"
    assert f"{read.at.astimezone(ZoneInfo(BERLIN)):%Y-%m-%d %H:%M}{star}" == meant
    assert read.at.utcoffset() == UTC.utcoffset(None)


@pytest.mark.parametrize("text", ["now", "Right away", "jetzt", "sofort", "maintenant", "ahora"])
def test_now_is_now(text: str) -> None:
    assert times.is_now(text)
    assert not times.is_now("now or never")


@pytest.mark.parametrize(
    "text", ["next digest", "im nächsten Digest", "digest", "dans le prochain récap", "Próximo resumen"]
)
def test_the_next_digest_is_no_moment(text: str) -> None:
    assert times.is_digest(text)
    assert not times.is_digest("tomorrow")


def test_an_hour_that_comes_twice_is_its_first() -> None:
    read = times.moment("31 October 2027 2:30", frame())
    assert read.at == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_tomorrow_is_tomorrow_where_the_person_is() -> None:
    """In Auckland it is evening already, in Los Angeles still the day before."""
    assert times.moment("tomorrow 9", frame(zone="Pacific/Auckland")).at == datetime(2026, 11, 26, 20, tzinfo=UTC)
    assert times.moment("tomorrow 9", frame(zone="America/Los_Angeles")).at == datetime(2026, 11, 26, 17, tzinfo=UTC)


def test_a_day_that_was_kept_is_read_again_whatever_day_it_is() -> None:
    assert times.day("2020-01-06", frame()) == "2020-01-06"
    assert times.day("am 6. Januar", frame("de")) == "2027-01-06"
    with pytest.raises(TimeUnclear):
        times.day("2020-13-06", frame())


HOSTILE = (
    "1" * 60,
    "." * 60,
    "tomorrow " * 6,
    "in " * 20,
    "6.1." * 15,
    "a las " * 10,
    "т" * 60,
    "٣ " * 30,
    "monday," * 8,
    "1er de enero " * 4,
    "tomorrow " * 100_000,
    "\u0301" * 2_000_000,
)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "at the meeting on Saturday the 5th", "2026-12-05"),
        ("en", "at the handover on 6 January", "2027-01-06"),
        ("en", "with the team on Friday at 9", "2026-11-27"),
        ("en", "tomorrow morning", "2026-11-27"),
        ("es", "manana", "2026-11-27"),  # not every keyboard has a tilde
        ("de", "im Dezember, am Samstag, den 5.", "2026-12-05"),
        ("de", "bei der Übergabe am 1.12.", "2026-12-01"),
        ("fr", "à la réunion du samedi 5", "2026-12-05"),
        ("es", "en la reunión del próximo lunes", "2026-11-30"),
        ("en", "at Thursday's handover", "2026-12-03"),
        ("en", "Thursday at the handover", "2026-12-03"),
        ("en", "at our Thursday handover", "2026-12-03"),
        ("de", "am Donnerstag bei der Übergabe", "2026-12-03"),
        ("fr", "jeudi à la relève", "2026-12-03"),
        ("es", "el jueves en el relevo", "2026-12-03"),
        ("en", "by Friday", "2026-11-27"),
        ("en", "this Friday", "2026-11-27"),
        ("en", "in our weekly on Friday", "2026-11-27"),
        ("en", "next week on Tuesday", None),
        ("de", "nächste Woche Dienstag", None),
        ("en", "Tuesday next week", None),
        ("en", "after our meeting on Friday next week", None),
        ("en", "Thursday in two weeks", None),
        ("en", "at the end of next week", None),
        ("de", "Ende nächster Woche", None),
        ("en", "this week", None),
        ("de", "diese Woche", None),
        ("en", "last Monday", None),
        ("es", "el lunes pasado", None),
        ("en", "not on Friday", None),
        ("en", "on Thursday or Friday, in the shift", None),
        ("en", "Thursday in two weeks, in the shift", None),
        ("en", "on Thursday 3 of us, in the shift", None),
        ("en", "at the handover at 9", None),
        ("en", "as soon as we sit in the sun", None),
        ("en", "at the meeting on Saturday the 6th", None),  # it is a Sunday
        ("en", "when I find the time", None),
        ("en", "with 14 minutes", None),
        ("en", "in ten years", None),
        ("en", "", None),
    ],
)
def test_finds_the_day_within_a_sentence(language: str, text: str, day: str | None) -> None:
    found = times.day_within(text, frame(language))
    assert (found.isoformat() if found else None) == day


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_text_takes_no_time(text: str) -> None:
    times.moment("tomorrow", frame())  # dateparser is there
    began = time.process_time()
    with pytest.raises(StoryError):
        times.moment(text, frame())
    assert time.process_time() - began < 0.25


DAYS = ("tomorrow", "morgen", "monday", "6", "9", "31", "2027", "january.", "januar,", "6.1.", "weeks", "zwei")
WORDS = some.lists(
    some.sampled_from((*DAYS, "in", "on", "at", "am", "um", "le", "a las", "9:30", "pm", "uhr")), max_size=6
)


@settings(max_examples=60, deadline=None)
@given(some.one_of(WORDS.map(" ".join), some.text(max_size=70)), some.sampled_from(["en", "de", "fr", "es"]))
def test_whatever_is_typed_is_a_moment_ahead_or_a_sentence(text: str, language: str) -> None:
    try:
        read = times.moment(text, frame(language))
    except StoryError:
        return
    assert THURSDAY < read.at <= THURSDAY + FAR
