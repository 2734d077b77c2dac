"""Every sentence Retold says, per language; an editor can review the bot's voice in one file each."""

from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from stories.errors import StoryError

LANGUAGES = ("en", "de")
_FOLDER = Path(__file__).parent


class MissingWords(LookupError):
    """A sentence is missing in a language, or one of its placeables was not given."""


class Words:
    """The sentences of one language. `words("key", name=value)` gives one; dates and numbers as people write them."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = Locale.parse(language)
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(FluentResource((_FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))
        self._plain: dict[str, str] = {}

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

    def each(self, key: str) -> list[str]:
        """The ways to say one thing, which its sentence lists with bars between them."""
        return [way.strip() for way in self(key).split("|")]

    def error(self, error: StoryError) -> str:
        """What the person reads when the domain refuses."""
        return self(error.key(), **error.facts)

    def day(self, day: date) -> str:
        """A day as it is said: 23 November."""
        return str(format_date(day, "d MMMM" if self.language == "en" else "d. MMMM", locale=self.locale))

    def moment(self, moment: datetime) -> str:
        """A day with its hour: Monday, 23 November, 09:00."""
        weekday = format_date(moment, "EEEE", locale=self.locale)
        return f"{weekday}, {self.day(moment)}, {format_time(moment, 'HH:mm', locale=self.locale)}"

    def number(self, number: Decimal) -> str:
        return str(format_decimal(number, locale=self.locale, decimal_quantization=False))


@lru_cache(maxsize=256)  # locales come from outside
def words_for(locale: str) -> Words:
    """The words for a locale such as de-AT; English where Retold does not speak the language."""
    language = locale.replace("_", "-").split("-")[0].lower()
    return _words(language if language in LANGUAGES else LANGUAGES[0])


@lru_cache
def _words(language: str) -> Words:
    return Words(language)


def plain(sentence: str) -> str:
    """A sentence of ours without its Markdown, for where clients show it as it is."""
    return sentence.replace("*", "")
