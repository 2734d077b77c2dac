"""When somebody wants to be written to: their working hours, and that they paused."""

from collections.abc import Mapping

from microsoft_teams.cards import AdaptiveCard, Choice, ChoiceSetInput, Column, ColumnSet

from cards import parts
from cards.actions import Verb, execute, say
from stories.slots import WEEKDAYS
from stories.tables.letters import Attention
from texts import Words


def paused_card(attention: Attention, words: Words) -> AdaptiveCard:
    """No letters until a day, or until they say so."""
    until = attention.paused_until
    sentence = words("letters-paused-until", day=words.day(until)) if until else words("letters-paused")
    return parts.card([parts.line(sentence)], [say("resume", words("title-resume"))], summary=sentence)


def hours_card(
    attention: Attention, words: Words, typed: Mapping[str, str] | None = None, wrong: str = ""
) -> AdaptiveCard:
    """The days and hours at which a letter is welcome; after bad input as they were `typed`, and what is `wrong`."""
    usual = {"weekdays": ",".join(attention.weekdays), "begins": str(attention.begins), "ends": str(attention.ends)}
    values = typed or usual
    return parts.card(
        [
            parts.heading(words("hours-title")),
            parts.quiet(words("hours-text")),
            *([parts.problem(wrong)] if wrong else []),
            ChoiceSetInput(
                id="weekdays",
                label=words("hours-days"),
                choices=[Choice(title=words(f"weekday-{day}"), value=day) for day in WEEKDAYS],
                value=values["weekdays"],
                is_multi_select=True,
                style="expanded",
            ),
            ColumnSet(
                columns=[
                    Column(width="stretch", items=[_hour("begins", words("hours-begins"), values)]),
                    Column(width="stretch", items=[_hour("ends", words("hours-ends"), values)]),
                ]
            ),
        ],
        [execute(Verb.save_hours, words("button-save"), {}, "positive")],
        summary=words("hours-title"),
    )


def _hour(field: str, label: str, values: Mapping[str, str]) -> ChoiceSetInput:
    hours = [Choice(title=f"{hour:02}:00", value=str(hour)) for hour in range(24)]
    return ChoiceSetInput(id=field, label=label, choices=hours, value=values[field], style="compact")
