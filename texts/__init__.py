"""Every sentence Retold says, per language; an editor can review the bot's voice in one file each."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale, localedata
from babel.dates import format_date, format_skeleton, get_timezone_location
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from stories.errors import Fact, StoryError
from stories.objectives import BUILT_IN, OURS, Book, spelled

_FOLDER = Path(__file__).parent
ZONE_MOST = 64  # characters; what comes from outside is kept only if it can be a zone's name
NEARLY_A_YEAR = 330  # days
LOCALE_MOST = 35  # characters; so long a language tag may be (RFC 5646, 4.4.1)
_LIKE_AND = re.compile(r"h?[ií](?![aeo])", re.IGNORECASE)  # before which Spanish says e: Marta e Inés, but Marta y Ian
FIRST = "en"  # spoken to whoever speaks none of the others
LANGUAGES = (FIRST, *sorted({file.stem for file in _FOLDER.glob("*.ftl")} - {FIRST}))


class MissingWords(LookupError):
    """A sentence is missing in a language, or one of its placeables was not given."""


class Words:
    """The sentences of one language, for a reader in one time zone.

    `words("key", name=value)` gives one; dates and numbers read as people there write them. What an organisation calls
    its objectives, and asks about them, is in its `book`. Hours are heard in `other_zones` too.
    """

    def __init__(
        self, language: str, zone: str = "UTC", book: Book = BUILT_IN, other_zones: frozenset[str] = frozenset()
    ) -> None:
        self.language = language
        self.book = book
        self.zone = ZoneInfo(zone)
        self.other_zones = other_zones
        world = f"{language}_001"  # the language as it is written where it is nobody's own: 23 November
        self.locale = Locale.parse(world if localedata.exists(world) else language)
        self._bundle = _bundle(language)
        self._plain: dict[str, str] = {}
        self._plain = self._own()

    def __call__(self, key: str, **facts: str | int) -> str:
        """The sentence with its placeables filled in. Raises MissingWords."""
        if not facts and key in self._plain:
            return self._plain[key]
        pattern = self._bundle.get_message(key).value if self._bundle.has_message(key) else None
        if pattern is None:
            raise MissingWords(f"{self.language}: {key}")
        sentence, errors = self._bundle.format_pattern(pattern, facts)
        if errors:
            raise MissingWords(f"{self.language}: {key}: {errors[0]}")
        if not facts:
            self._plain[key] = str(sentence)
        return str(sentence)

    def first(self, *keys: str) -> str:
        """The first of these sentences that there is. Raises MissingWords."""
        there = (key for key in keys if key in self._plain or self._bundle.has_message(key))
        return self(next(there, keys[-1]))

    def objective(self, key: str) -> str:
        """What an objective is called; by its key, where it was added elsewhere a moment ago."""
        known = self.book.by_key.get(key)
        if known and (own := known.named(self.language)):
            return own
        return self(f"objective-{key}") if key in OURS else spelled(key)

    def choice(self, field: str, key: str) -> str:
        """How a choice of this field is named."""
        return self.objective(key) if field == "objective" else self(f"{field}-{key}")

    def among(self, book: Book) -> "Words":
        """The same words where these objectives are served."""
        return self if book is self.book else _words(self.language, self.zone.key, book, self.other_zones)

    def heard_in(self, zones: Iterable[str]) -> "Words":
        """The same words where people in these time zones are spoken of: an hour says whose it is."""
        others = frozenset(zones) - {self.zone.key}
        return self if others == self.other_zones else _words(self.language, self.zone.key, self.book, others)

    def _own(self) -> dict[str, str]:
        """The sentences that an organisation says itself: what its objectives ask."""
        said: dict[str, str] = {}
        for objective in self.book.objectives:
            if question := objective.question(self.language):
                said[f"ask-voice-{objective.key}"] = said[f"label-voice-{objective.key}"] = question
                said[f"example-voice-{objective.key}"] = self("example-voice")
        return said

    @property
    def own_name(self) -> str:
        """What the language calls itself."""
        return str(self.locale.languages[self.language])

    def named(self, language: str) -> str:
        """What another language is called in this one; empty where it has no name here."""
        return str(self.locale.languages.get(language, ""))

    def each(self, key: str) -> list[str]:
        """The ways to say one thing, which its sentence lists with bars between them."""
        return [way.strip() for way in self(key).split("|")]

    def error(self, error: StoryError) -> str:
        """What the person reads when the domain refuses. Fields that it names are called as on a card."""
        return self(error.key(), **{name: self._fact(fact) for name, fact in error.facts.items()})

    def day(self, day: date) -> str:
        """A day as it is said, on one line: 23 November. A moment is the day it is where the reader is."""
        return self._dated(day, "MMMMd")

    def day_ahead(self, day: date, said: date) -> str:
        """The same of a day to come; with its year where it is nearly one away from when it was `said`."""
        far = self._there(day).toordinal() - said.toordinal() > NEARLY_A_YEAR
        return self._dated(day, "yMMMMd" if far else "MMMMd")

    def _dated(self, day: date, skeleton: str) -> str:
        there = self._there(day)
        said = _written(date(there.year, there.month, there.day), skeleton, self.locale)
        return said.replace("1", self("first-of-month"), 1) if there.day == 1 else said

    def moment(self, moment: datetime) -> str:
        """A day with its hour, where the reader is: Monday, 23 November, 09:00; (Berlin time) where others differ."""
        said = self("moment", weekday=self._weekday(moment), day=self.day(moment), hour=self._hour(moment))
        city = self.city(moment)
        return self("moment-there", moment=said, city=city) if city else said

    def hour(self, moment: datetime) -> str:
        """A weekday and an hour, where the reader is: Monday, 09:00."""
        return self("moment-hour", weekday=self._weekday(moment), hour=self._hour(moment))

    def city(self, moment: datetime) -> str:
        """Where the reader's time is; empty where the clocks of everybody spoken of show the same hour then."""
        here = moment.astimezone(self.zone).utcoffset()
        if all(moment.astimezone(ZoneInfo(other)).utcoffset() == here for other in self.other_zones):
            return ""
        return str(get_timezone_location(self.zone.key, locale=self.locale, return_city=True))

    def weekday(self, place: int) -> str:
        """A day of the week as it is said in a sentence, Monday being 0: lundi."""
        return str(self.locale.days["format"]["wide"][place])

    def listed(self, names: Iterable[str]) -> str:
        """Names in a sentence: Before, Headline and Objective."""
        all = list(names)
        if self.language == "es" and len(all) > 1 and _LIKE_AND.match(all[-1]):
            return f"{', '.join(all[:-1])} e {all[-1]}"
        return str(format_list(all, locale=self.locale))

    def number(self, number: Decimal) -> str:
        return str(format_decimal(number, locale=self.locale, decimal_quantization=False))

    def _weekday(self, moment: datetime) -> str:
        return str(format_date(self._there(moment), "EEEE", locale=self.locale))

    def _hour(self, moment: datetime) -> str:
        return str(format_skeleton("Hm", self._there(moment), locale=self.locale))

    def _there(self, day: date) -> date:
        return day.astimezone(self.zone) if isinstance(day, datetime) and day.tzinfo else day

    def _fact(self, fact: Fact) -> str | int:
        if isinstance(fact, date):
            return self.day(fact)
        return self.listed(self(f"label-{field}") for field in fact) if isinstance(fact, tuple) else fact


def language_of(locale: str) -> str:
    """The language in which somebody with a locale such as de-AT is spoken to; English where Retold speaks no other."""
    language = locale[:LOCALE_MOST].replace("_", "-").split("-")[0].lower()
    return language if language in LANGUAGES else FIRST


def words_for(locale: str, zone: str = "UTC", book: Book = BUILT_IN) -> Words:
    """The words for a locale such as de-AT, in a time zone; English and UTC where Retold does not know them."""
    return _words(language_of(locale), zone if len(zone) <= ZONE_MOST else "UTC", book)


@lru_cache(maxsize=1024)  # zones come from outside
def _words(language: str, zone: str, book: Book, other_zones: frozenset[str] = frozenset()) -> Words:
    try:
        return Words(language, zone, book, other_zones)
    except (ValueError, OSError, KeyError):  # no such zone, or no name of one
        return Words(language, book=book)


@lru_cache(maxsize=1024)  # a page names the same few days again and again, and each takes 0.1 ms
def _written(day: date, skeleton: str, locale: Locale) -> str:
    return str(format_skeleton(skeleton, day, locale=locale)).replace(" ", "\u00a0")


@lru_cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource((_FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))
    return bundle


def plain(sentence: str) -> str:
    """A sentence of ours without its Markdown, for where clients show it as it is."""
    return sentence.replace("*", "")
