"""One question of a dialog: where we are, an example or the earlier answer, and buttons for what else can be said."""

from dataclasses import dataclass
from functools import lru_cache

from microsoft_teams.cards import Action, AdaptiveCard, CardElement, Container

from cards import parts
from cards.actions import Verb, execute
from texts import Words


@dataclass(frozen=True)
class Asked:
    """A question as it is put to somebody.

    `options` are pairs of key and name; `controls` are words such as back and skip; `earlier` is what they said before.
    """

    field: str
    at: int
    of: int
    options: tuple[tuple[str, str], ...] = ()
    controls: tuple[str, ...] = ()
    earlier: str = ""


def question_card(asked: Asked, words: Words) -> AdaptiveCard:
    """The open question. Most people are asked the same; what somebody said before is not kept in memory."""
    return _drawn(asked, words) if asked.earlier else _remembered(asked, words)


@lru_cache(maxsize=200)
def _remembered(asked: Asked, words: Words) -> parts.Printed:
    return parts.Printed(**dict(_drawn(asked, words)))


def _drawn(asked: Asked, words: Words) -> AdaptiveCard:
    question = words(f"ask-{asked.field}")
    options = [execute(Verb.choose, name, {"field": asked.field, "choice": key}) for key, name in asked.options]
    return parts.card(
        [
            parts.note(words("progress", at=asked.at, of=asked.of)),
            parts.question(question),
            *_help(asked, words),
            *([parts.buttons(*options)] if options else []),
        ],
        [_control(control, asked.field, words) for control in asked.controls],
        summary=question,
    )


def answered_card(field: str, answer: str, words: Words) -> AdaptiveCard:
    """The question once a button has answered it."""
    question = words(f"ask-{field}")
    return parts.card([parts.note(question), parts.line(words("chosen", name=answer))], summary=question)


def _help(asked: Asked, words: Words) -> list[CardElement]:
    if asked.earlier:
        said = Container(items=[*parts.said(asked.earlier)], style="emphasis", spacing="Small")
        return [parts.note(words("you-said")), said]
    if asked.options:
        return [parts.note(words("choose-one", most=len(asked.options)))]
    example = words(f"example-{asked.field}")
    return [parts.note(f"{example} {words('or-skip')}" if "skip" in asked.controls else example)]


def _control(control: str, field: str, words: Words) -> Action:
    return execute(Verb.control, words(f"button-{control}"), {"says": control, "field": field})
