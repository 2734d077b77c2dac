"""When somebody wants to be written to: their working hours, and that they paused."""

from collections.abc import Mapping

from microsoft_teams.cards import Choice, ChoiceSetInput

from cards import mistakes, parts
from cards.actions import Verb, execute, say
from cards.parts import Card
from stories.slots import WEEKDAYS
from stories.tables.letters import Attention
from texts import Words


def paused_card(attention: Attention, words: Words) -> Card:
    """No letters until a day, or until they say so."""
    until = attention.paused_until
    sentence = words("letters-paused-until", day=words.day(until)) if until else words("letters-paused")
    return parts.card([parts.line(sentence)], [say("resume", words("title-resume"))], summary=sentence)


def hours_card(
    attention: Attention,
    words: Words,
    typed: Mapping[str, str] | None = None,
    wrong: Mapping[str, str] | None = None,
    city: str = "",
) -> Card:
    """The days and hours at which a letter is welcome; after bad input as they were `typed`, what is `wrong` where.

    A `city` is said where people live by several clocks.
    """
    usual = {"weekdays": ",".join(attention.weekdays), "begins": str(attention.begins), "ends": str(attention.ends)}
    values, wrong = typed or usual, wrong or {}
    called = {"weekdays": words("hours-days"), "begins": words("hours-begins"), "ends": words("hours-ends")}
    return parts.card(
        [
            parts.heading(words("hours-title")),
            parts.quiet(words("hours-text")),
            parts.marked(wrong.get("weekdays", ""), _days(called["weekdays"], values["weekdays"], words)),
            *([parts.note(words("hours-there", city=city), "Medium")] if city else []),
            *mistakes.abreast(wrong, *(_hour(each, called[each], values) for each in ("begins", "ends"))),
            *mistakes.counted(mistakes.named(wrong, called), words),
        ],
        [execute(Verb.save_hours, words("button-save"), {}, "positive")],
        summary=words("hours-title"),
    )


def _days(label: str, chosen: str, words: Words) -> ChoiceSetInput:
    return ChoiceSetInput(
        id="weekdays",
        label=label,
        choices=[Choice(title=words(f"weekday-{day}"), value=day) for day in WEEKDAYS],
        value=chosen,
        is_multi_select=True,
        style="expanded",
        spacing="Medium",
    )


def _hour(field: str, label: str, values: Mapping[str, str]) -> ChoiceSetInput:
    hours = [Choice(title=f"{hour:02}:00", value=str(hour)) for hour in range(24)]
    return ChoiceSetInput(id=field, label=label, choices=hours, value=values[field], style="compact", spacing="Medium")
