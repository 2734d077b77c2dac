"""Reads a day as it is spoken, with dateparser, in the languages that Retold knows: tomorrow, in zwei Wochen, 6 enero.

dateparser knows the names of months and how days are counted from today. It reads almost anything as a date, so it
sees only what looks like one. Its first use takes 0.3 s and 21 MB, so it is imported where it is used; then a day takes
1 ms.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from importlib import import_module
from typing import Any

from babel import Locale

from stories.accents import plain

LANGUAGES = ("en", "de", "fr", "es")
_MONTHLY = re.compile(  # what dateparser may see: 6. Januar 2027, 6 de enero, January 6th, 2027
    r"\d{1,2}(?:\.|st|nd|rd|th|er|º)? (?:de |of )?(?P<month>[^\W\d_]{3,})\.?(?: (?:de |del )?\d{4})?"
    r"|(?P<first>[^\W\d_]{3,})\.? \d{1,2}(?:st|nd|rd|th)?(?: \d{4})?"
)
_COUNTED = re.compile(r"(?:in|dans|en|dentro de|vor|hace|il y a) (?:\d{1,3}|[^\W\d_]+) [^\W\d_]+|\d{1,3} [^\W\d_]+ ago")
_SPOKEN = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+){0,3}")
BETWEEN = re.compile(r"[ '’-]")
_WORDS = re.compile(r"[^\W\d_]+")
_SPELT = {  # what dateparser does not know
    "uebermorgen": "übermorgen",
    "maerz": "märz",
    "pasado mañana": "en 2 días",
    "dentro de ": "en ",
    "premier ": "1er ",
    **{f"en {word} ": f"en {n} " for n, word in enumerate(("una", "dos", "tres", "cuatro", "cinco", "seis"), 1)},
}
_UNITS = ("day", "week", "month", "year")  # as dateparser calls them
_BARE = str.maketrans("áéûä", "aeua")


def day(said: str, now: datetime, language: str) -> date | None:
    """What dateparser reads, in one's own language first; None for what does not look like a day."""
    for spelt, known in _SPELT.items():
        said = said.replace(spelt, known)
    monthly = _MONTHLY.fullmatch(said)
    named = bool(monthly and (monthly["month"] or monthly["first"]) in names("months"))
    spoken = _SPOKEN.fullmatch(said) and _speaks_of_a_day(BETWEEN.split(said))
    if not (named or spoken or _COUNTED.fullmatch(said)):
        return None
    for each in sorted(LANGUAGES, key=lambda each: each != language):
        read: datetime | None = _parser(each, now.replace(tzinfo=None, microsecond=0)).get_date_data(said).date_obj
        if read:
            return read.date()
    return None


def ends_a_day(word: str) -> bool:
    """Whether what names a day can end with this word, as *at Thursday's handover* can't. Takes 0.01 ms."""
    last = BETWEEN.split(word.rstrip("."))[-1]
    return any(sign.isdigit() for sign in last) or last in _last_words()


def speaks_of_other_days(words: list[str]) -> bool:
    """Whether something else than a weekday is said of days: next week, tomorrow, January."""
    return not _day_words().isdisjoint(word for word in words if word not in names("days"))


@cache
def names(of: str) -> dict[str, int]:
    """The `days` of a week or the `months` by their names, long and short, with and without their accents."""
    names = {
        name.casefold().rstrip("."): place
        for language in LANGUAGES
        for width in ("abbreviated", "wide")
        for place, name in getattr(Locale.parse(language), of)["format"][width].items()
    }
    return names | {name.translate(_BARE): place for name, place in names.items()}


def _parser(language: str, now: datetime) -> Any:
    from dateparser.date import DateDataParser

    settings = {
        "DATE_ORDER": "DMY",
        "PARSERS": ["relative-time", "absolute-time"],
        "PREFER_DATES_FROM": "future",
        "RELATIVE_BASE": now,
        "REQUIRE_PARTS": ["day", "month"],
    }
    return DateDataParser(languages=[language], settings=settings)


def _speaks_of_a_day(words: list[str]) -> bool:
    """Whether dateparser may find a day in a text without a number: it knows each word, and one of them is no filler.

    Looking takes a thousandth of what dateparser takes to find no day.
    """
    return not _day_words().isdisjoint(words) and _known_words().issuperset(words)


@cache
def _day_words() -> frozenset[str]:
    """The words of which such a text has one: tomorrow, week, lundi."""
    words = [word for said in _phrases("relative-type") for word in BETWEEN.split(said)]
    longer = {word for word in words if len(word) > 2}  # not "in", "la" or "de", which stand in every sentence
    return frozenset(["tonight", *longer, *map(plain, longer), *names("days"), *names("months")])


@cache
def _known_words() -> frozenset[str]:
    """Every word that dateparser knows in any of the languages."""
    words = {word for language in LANGUAGES for said in _sayings(_info(language)) for word in _WORDS.findall(said)}
    return frozenset([*words, *map(plain, words), *_day_words()])


@cache
def _last_words() -> frozenset[str]:
    """With which a day that is spoken ends."""
    said = [*_phrases("relative-type"), *_phrases("relative-type-regex")]
    ours = ("evening", "night", "tonight", "prochain", "próximo", "viene", *names("days"), *names("months"))
    lasts = {*ours, *(BETWEEN.split(each)[-1] for each in said)}
    return frozenset([*lasts, *map(plain, lasts)])


def _phrases(kind: str) -> Iterator[str]:
    """How dateparser knows a day to be said, in every language, and the names of its units."""
    for language in LANGUAGES:
        yield from _sayings([_info(language)[kind], [_info(language)[unit] for unit in _UNITS]])


def _info(language: str) -> Any:
    return import_module(f"dateparser.data.date_translation_data.{language}").info


def _sayings(told: Any) -> Iterator[str]:
    """The texts somewhere in what dateparser is told of a language, in small letters."""
    if isinstance(told, str):
        yield told.casefold()
    elif isinstance(told, dict):
        yield from _sayings([*told, *told.values()])
    elif isinstance(told, list):
        for each in told:
            yield from _sayings(each)
