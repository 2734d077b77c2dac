"""When a channel hears its digest: the form, and the confirmation with the first date."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from microsoft_teams.cards import Action, CardElement, Choice, ChoiceSetInput

from cards import mistakes, parts
from cards.actions import Verb, execute, say
from cards.parts import Card
from stories.slots import TIME_ZONES, WEEKDAYS, Rhythm, weekdays
from stories.tables.conversations import Channel
from texts import LANGUAGES, Words, words_for

POSTS = ("now", "digest")  # when a leader's post comes: by itself, or with the next digest


def setup_card(
    channel: Channel, words: Words, typed: Mapping[str, Any] | None = None, wrong: Mapping[str, str] | None = None
) -> Card:
    """When, where and about what, filled in; after bad input what was `typed`, and what is `wrong` where."""
    zones = sorted({*TIME_ZONES, channel.time_zone})
    values, wrong = {**_shown(channel), **(typed or {})}, wrong or {}
    about = {"channel": channel.id}
    return parts.card(
        [
            parts.heading(words("setup-title")),
            parts.quiet(words("setup-text")),
            *mistakes.abreast(
                wrong,
                _choices("rhythm", words, values, [(each, words(f"rhythm-{each}")) for each in Rhythm]),
                _choices("weekday", words, values, [(day, words(f"weekday-{day}")) for day in WEEKDAYS]),
            ),
            *mistakes.abreast(
                wrong,
                _choices("hour", words, values, [(str(hour), f"{hour:02}:00") for hour in range(24)]),
                _choices("time_zone", words, values, [(zone, _spaced(zone)) for zone in zones]),
            ),
            *mistakes.abreast(
                wrong,
                _choices("language", words, values, [(each, words_for(each).own_name) for each in LANGUAGES]),
                _choices("posts", words, values, [(each, words(f"posts-{each}")) for each in POSTS]),
            ),
            _focus(words, values["focus"]),
            *mistakes.counted([_label(field, words) for field in wrong], words),
        ],
        [
            execute(Verb.channel_save, words("button-save"), about, "positive"),
            execute(Verb.not_here, words("button-not-here"), about, checks=False),
        ],
        summary=words("setup-title"),
    )


def confirmation_card(channel: Channel, slot: datetime, words: Words) -> Card:
    """When the first digest comes, in the channel's own time; or at once, for who can't wait."""
    first = execute(Verb.send_first, words("button-send-first"), {"channel": channel.id}, "positive")
    return _when(words("setup-done"), channel, slot, words, first)


def resumed_card(channel: Channel, slot: datetime, words: Words) -> Card:
    """When the next digest comes, after a pause."""
    return _when(words("setup-resumed"), channel, slot, words)


def declined_card(words: Words) -> Card:
    """No digest here; the way back is one button."""
    sentence = words("setup-declined")
    return parts.card([parts.line(sentence)], [say("digest-settings", words("button-change-mind"))], summary=sentence)


def _when(sentence: str, channel: Channel, slot: datetime, words: Words, *first: Action) -> Card:
    zone = _spaced(channel.time_zone)
    when = parts.near(parts.big(words.hour(slot)))
    rhythm = _rhythm(channel, words)
    body: list[CardElement] = [
        parts.line(sentence),
        when,
        parts.note(parts.dotted(words.day(slot), zone), "None"),
        parts.note(rhythm),
    ]
    return parts.card(
        body,
        [
            *first,
            say("digest-preview", words("title-digest-preview")),
            say("digest-settings", words("button-settings")),
        ],
        summary=f"{sentence} {words.moment(slot)} ({zone}). {rhythm}.",
    )


def _rhythm(channel: Channel, words: Words) -> str:
    """What was chosen, with the days that it means: Every Monday and Thursday."""
    days = words.listed(words.weekday(WEEKDAYS.index(each)) for each in weekdays(channel))
    return words(f"rhythm-says-{channel.rhythm}", days=days)


def _focus(words: Words, chosen: str) -> ChoiceSetInput:
    """Several may be chosen; none means all alike."""
    return ChoiceSetInput(
        id="focus",
        label=words("label-focus"),
        choices=[Choice(title=words.objective(each), value=each) for each in words.book.active],
        value=",".join(each for each in chosen.split(",") if each in words.book.active) or None,
        is_multi_select=True,
        style="expanded",
        spacing="Medium",
    )


def _spaced(zone: str) -> str:
    """A time zone as it is read: America/New York."""
    return zone.replace("_", " ")


def _shown(channel: Channel) -> dict[str, str]:
    return {
        "rhythm": channel.rhythm,
        "weekday": channel.weekday,
        "hour": str(channel.hour),
        "time_zone": channel.time_zone,
        "language": channel.conversation.language,
        "posts": POSTS[not channel.posts_at_once],
        "focus": ",".join(channel.focus),
    }


def _choices(field: str, words: Words, values: Mapping[str, str], options: list[tuple[str, str]]) -> ChoiceSetInput:
    return ChoiceSetInput(
        id=field,
        label=_label(field, words),
        choices=[Choice(title=title, value=value) for value, title in options],
        value=values[field] if values[field] in dict(options) else None,
        placeholder=words("choose"),
        style="compact",
        spacing="Medium",
    )


def _label(field: str, words: Words) -> str:
    return words(f"label-{field.replace('_', '-')}")
