"""Understands when: a day and an hour as people type them, in the languages that Retold knows; in doubt, nothing.

6.1. is 6 January, a weekday is the next one and never today, an hour that is not named is nine.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from stories import rules, spoken
from stories.errors import TimePast, TimeTooFar, TimeUnclear

TEXT_MOST = 60  # characters; "Wednesday, 30 September 2027, at 10:30 o'clock" has 46
NOW, DIGEST = "now", "digest"
FAR = timedelta(days=366)
USUAL = time(9)
SLASHED = ("fr", "es")  # where 6/1 is 6 January; elsewhere nobody knows

_NOW = "now|at once|right away|right now|immediately|jetzt|sofort|gleich|maintenant|tout de suite|ahora|ahora mismo|ya"
_DIGEST = (
    "digest|next digest|the next digest|in the next digest|nächster digest|im nächsten digest|mit dem nächsten digest|"
    "récap|prochain récap|dans le prochain récap|avec le prochain récap|"
    "resumen|próximo resumen|en el próximo resumen|con el próximo resumen|"
    "prochain digest|dans le prochain digest|próximo digest|en el próximo digest"
)
_HOURS = {
    "noon|midday|mittag|mittags|midi|mediodía": time(12),
    "morning|früh|vormittag|matin|por la mañana": time(9),
    "afternoon|nachmittag|après-midi|por la tarde": time(14),
}
_NAMED = {name: hour for names, hour in _HOURS.items() for name in names.split("|")}
_ON = re.compile(r"^(?:on|am|den|der|le|el|the)(?: the)? (?=\S)")
_AT = r"(?:at|um|à|a las|a la)"
_MARK = r"(?:uhr|o'?clock|heures?|horas?|h|am|pm)"
_LAST = re.compile("|".join([_MARK, *(name.split()[-1] for name in _NAMED)]))  # with which an hour ends
_HOUR = rf"(?:(?P<at>{_AT}) )?(?P<hour>\d{{1,2}})(?:(?P<parted>[:.]| ?h ?)(?P<minute>\d{{2}}))? ?(?P<mark>{_MARK})?"
_ENDS = re.compile(rf"(?:(?P<day>.*?\S) )??{_HOUR}")
_BEGINS = re.compile(rf"{_HOUR} (?P<day>.+)")
_NUMBERS = re.compile(r"(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2})?)?")
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_WEEKDAY = re.compile(
    r"(?:(?:next|this|coming|nächste[nr]?|kommende[nr]?|diese[nr]?|prochain|ce|próximo|este) )?"
    r"(?P<name>[^\W\d_]+)\.?(?: (?:prochain|próximo|que viene))?"
)
_NAMED_FIRST = re.compile(r"(?P<name>[^\W\d_]+)\.? (?:(?:the|den|der|le) )?(?P<rest>\d.*|[^\W\d_]{3,} \d.*)")
_OTHER = re.compile(  # beside a day, it is another one
    r"\b(?:not|last|end|middle|beginning|nicht|letzte[nrs]?|vorige[nrs]?|ende|mitte|anfang|"
    r"pas|dernier|dernière|fin|milieu|début|pasad[oa]|finales|mediados|principios)\b"
)
_THIS = re.compile(r"(?:this|diese[nrs]?|ce|cette|est[ea]) (?P<what>.+)")  # week: no day of it is named
_OF_MONTH = re.compile(r"(?:(?:on )?(?:the )?|le |el )(\d{1,2})(?:st|nd|rd|th|er|º)|(?:am |den |der )(\d{1,2})\.")


@dataclass(frozen=True)
class Frame:
    """What a moment is reckoned from: the time it is said at, where, and in which language."""

    now: datetime
    zone: str = "UTC"
    language: str = "en"


@dataclass(frozen=True)
class Read:
    """The moment that was meant, in UTC, and whether its hour was named; else it is nine."""

    at: datetime
    hour_named: bool


def is_now(text: str) -> bool:
    return _plain(text) in _NOW.split("|")


def is_digest(text: str) -> bool:
    return _plain(text) in _DIGEST.split("|")


def moment(text: str, frame: Frame) -> Read:
    """The moment that a text means beyond doubt. Raises TimeUnclear, TimePast or TimeTooFar.

    An hour that a clock change skips is made up for at the hour after it; one that comes twice is its first.
    """
    here = ZoneInfo(frame.zone)
    now = frame.now.astimezone(here)
    for said, hour in _splits(_plain(text)):
        if day := _day(said, now, frame.language) if said else _today(hour, now):
            at = datetime.combine(day, hour or USUAL, here).astimezone(UTC)
            if at <= frame.now:
                raise TimePast
            if at > frame.now + FAR:
                raise TimeTooFar
            return Read(at, hour is not None)
    raise TimeUnclear


def hour_named(text: str, frame: Frame) -> bool:
    """Whether an hour was named. Raises as `moment` does."""
    return moment(text, frame).hour_named


def timing(text: str, frame: Frame) -> str:
    """When a post goes out, as it is kept: `now`, `digest`, or the moment that is meant. Raises as `moment` does."""
    if is_now(text):
        return NOW
    return DIGEST if is_digest(text) else moment(text, frame).at.isoformat()


def kept(text: str) -> str:
    """A timing as it was kept. Raises TimeUnclear."""
    if text not in (NOW, DIGEST) and not planned(text):
        raise TimeUnclear
    return text


def planned(timing: str) -> datetime | None:
    """The moment that was kept; None where it is now, or comes with the next digest."""
    try:
        return datetime.fromisoformat(timing).astimezone(UTC)
    except ValueError:
        return None


def day(text: str, frame: Frame) -> str:
    """The day that a text means, or names (by Friday, at Thursday's handover), as 2027-01-06; one that was written so
    stands. Raises as `moment` does.
    """
    if _ISO.fullmatch(text.strip()[:TEXT_MOST]):
        return written_day(text)
    try:
        return moment(text, frame).at.astimezone(ZoneInfo(frame.zone)).date().isoformat()
    except TimeUnclear:
        if named := day_within(text, frame):
            return named.isoformat()
        raise


def day_within(text: str, frame: Frame) -> date | None:
    """The day that a sentence names: it ends with it (at the meeting on Saturday the 12th), or has a weekday in it.

    None where that is in doubt, or far. An hour alone names no day, and neither does a short word that may be another
    one, such as sun.
    """
    now = frame.now.astimezone(ZoneInfo(frame.zone))
    words = _plain(text[-TEXT_MOST:]).split()
    return _at_the_end(words, now, frame) or _only_weekday(words, now)


def _only_weekday(words: list[str], now: datetime) -> date | None:
    """The next such day, where a weekday is all that is said of time: at Thursday's handover."""
    said, days = _parts(words), _weekdays(words)
    dated = any(sign.isdigit() for word in words for sign in word)
    if len(days) != 1 or dated or _OTHER.search(" ".join(words)) or spoken.speaks_of_other_days(said):
        return None
    return _next(days[0], now)


def _parts(words: list[str]) -> list[str]:
    """The words, with Thursday and s for Thursday's."""
    return [part for word in words for part in spoken.BETWEEN.split(word.strip(".:;!?()"))]


def _weekdays(words: list[str]) -> list[int]:
    """The weekdays that are named in full, or nearly: mon may be French, and sun shine."""
    return [spoken.names("days")[part] for part in _parts(words) if len(part) > 3 and part in spoken.names("days")]


def _next(weekday: int, now: datetime) -> date:
    return now.date() + timedelta(days=(weekday - now.weekday() - 1) % 7 + 1)


def _at_the_end(words: list[str], now: datetime, frame: Frame) -> date | None:
    """The day that the last words say, as many of them as do; looked for only where the very last one can end a day."""
    if not words or not (_LAST.fullmatch(words[-1]) or spoken.ends_a_day(words[-1])):
        return None
    for begin in range(len(words)):
        for said, _ in _splits(" ".join(words[begin:])):
            named = _ON.sub("", said)
            if len(named) > 3 and (day := _day(said, now, frame.language)) and now.date() <= day <= now.date() + FAR:
                return None if _elsewhen(words[:begin], said) else day
    return None


def _elsewhen(before: list[str], said: str) -> bool:
    """Whether it may be another day than the last words say: next week on Tuesday, the end of next week, this week."""
    this = _THIS.fullmatch(said)
    return (
        bool(_weekdays(before) or _OTHER.search(" ".join(before)))
        or (this is not None and this["what"] not in spoken.names("days"))
        or spoken.speaks_of_other_days([part for part in _parts(before) if part not in spoken.names("months")])
    )


def written_day(text: str) -> str:
    """A day that is written 2027-01-06, as it is kept. Raises TimeUnclear."""
    written = text.strip()[:TEXT_MOST]
    if not _ISO.fullmatch(written) or _date(*map(int, written.split("-"))) is None:
        raise TimeUnclear
    return written


def _plain(text: str) -> str:
    """A text in small letters, without commas; nothing where it is longer than any moment."""
    if len(text) > TEXT_MOST:
        return ""
    return " ".join(rules.line(text).casefold().replace(",", " ").replace("a.m.", "am").replace("p.m.", "pm").split())


def _splits(text: str) -> Iterator[tuple[str, time | None]]:
    """The ways to take a text for a day and an hour, the surest first; None where no hour is named."""
    ends, begins = _ENDS.fullmatch(text), _BEGINS.fullmatch(text)
    for found in (ends, begins):
        if found and _marked(found):
            hour = _hour(found)
            if hour is None:
                return
            yield found["day"] or "", hour
    for name, hour in _NAMED.items():
        if text.endswith(f" {name}"):
            yield text.removesuffix(name).strip(), hour
    if text:
        yield text, None
    if ends and ends["day"] and not _marked(ends) and ends["minute"] is None and (hour := _hour(ends)):
        yield ends["day"], hour


def _marked(found: re.Match[str]) -> bool:
    """Whether a number is an hour beyond doubt: at 9, 9 pm, 9:30; but 9.30 alone is a date."""
    return bool(found["at"] or found["mark"] or (found["parted"] and found["parted"] != "."))


def _hour(found: re.Match[str]) -> time | None:
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["mark"]
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _today(hour: time | None, now: datetime) -> date | None:
    """The day of an hour that stands alone: the next one."""
    return None if hour is None else now.date() + timedelta(days=now.timetz().replace(tzinfo=None) >= hour)


def _day(said: str, now: datetime, language: str) -> date | None:
    if found := _OF_MONTH.fullmatch(said):
        return _of_month(int(found[1] or found[2]), now.date())
    said = _ON.sub("", said)
    if found := _ISO.fullmatch(said):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(said) or (_SLASHES.fullmatch(said) if language in SLASHED else None):
        return _numbered(int(found[1]), int(found[2]), found[3], now.date())
    found = _WEEKDAY.fullmatch(said)
    if found and (weekday := spoken.names("days").get(found["name"])) is not None:
        return _next(weekday, now)
    found = _NAMED_FIRST.fullmatch(said)
    if found and (weekday := spoken.names("days").get(found["name"])) is not None:
        rest = found["rest"]
        bare = rest[:-1] if rest.endswith(".") else rest if language in SLASHED else ""  # Samstag, den 5.; samedi 5
        day = _of_month(int(bare), now.date()) if bare.isdecimal() else _day(rest, now, language)
        return day if day and day.weekday() == weekday else None
    return spoken.day(said, now, language)


def _numbered(day: int, month: int, year: str | None, today: date) -> date | None:
    """6.1. is the next 6 January; with a year, that one."""
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this = _date(today.year, month, day)
    return this if this and this > today else _date(today.year + 1, month, day)


def _of_month(day: int, today: date) -> date | None:
    """The 5th is the next one there is, and never today."""
    ahead = (today + timedelta(days=n) for n in range(1, 63))  # a 31st is two months away at the most
    return next((each for each in ahead if each.day == day), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
