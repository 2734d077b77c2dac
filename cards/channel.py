"""When a channel hears its digest: the form, and the confirmation with the first date."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from microsoft_teams.cards import AdaptiveCard, Choice, ChoiceSetInput

from cards import parts
from cards.actions import Verb, execute, say
from stories.models import Channel
from stories.slots import TIME_ZONES, WEEKDAYS
from texts import LANGUAGES, Words


def setup_card(channel: Channel, words: Words, typed: Mapping[str, Any] | None = None, wrong: str = "") -> AdaptiveCard:
    """Weekday, hour, time zone and language, filled in; after bad input what was `typed`, and what is `wrong`."""
    values = {**_shown(channel), **(typed or {})}
    zones = sorted({*TIME_ZONES, channel.time_zone})
    return parts.card(
        [
            parts.heading(words("setup-title")),
            parts.line(words("setup-text")),
            *([parts.problem(wrong)] if wrong else []),
            _choices("weekday", words, values, [(day, words(f"weekday-{day}")) for day in WEEKDAYS]),
            _choices("hour", words, values, [(str(hour), f"{hour:02}:00") for hour in range(24)]),
            _choices("time_zone", words, values, [(zone, _spaced(zone)) for zone in zones]),
            _choices("language", words, values, [(language, words(f"language-{language}")) for language in LANGUAGES]),
        ],
        [execute(Verb.channel_save, words("button-save"), {"channel": channel.id}, "positive")],
        summary=words("setup-title"),
    )


def confirmation_card(channel: Channel, slot: datetime, words: Words) -> AdaptiveCard:
    """When the first digest comes, in the channel's own time."""
    return _when(words("setup-done", moment=words.moment(slot), zone=_spaced(channel.time_zone)), words)


def resumed_card(channel: Channel, slot: datetime, words: Words) -> AdaptiveCard:
    """When the next digest comes, after a pause."""
    return _when(words("setup-resumed", moment=words.moment(slot), zone=_spaced(channel.time_zone)), words)


def _when(text: str, words: Words) -> AdaptiveCard:
    return parts.card(
        [parts.line(text), parts.note(words("setup-hint"))],
        [say("digest-settings", words("button-settings")), say("digest-preview", words("title-digest-preview"))],
        summary=text,
    )


def _spaced(zone: str) -> str:
    """A time zone as it is read: America/New York."""
    return zone.replace("_", " ")


def _shown(channel: Channel) -> dict[str, str]:
    return {
        "weekday": channel.weekday,
        "hour": str(channel.hour),
        "time_zone": channel.time_zone,
        "language": channel.conversation.language,
    }


def _choices(field: str, words: Words, values: Mapping[str, str], options: list[tuple[str, str]]) -> ChoiceSetInput:
    return ChoiceSetInput(
        id=field,
        label=words(f"label-{field.replace('_', '-')}"),
        choices=[Choice(title=title, value=value) for value, title in options],
        value=values[field],
        style="compact",
    )
