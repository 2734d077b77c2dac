"""A question with a handful of answers: each a button, and each with its number for those who type."""

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement

from cards import parts
from cards.actions import Verb, execute
from texts import Words


def choice_card(field: str, question: str, progress: str, options: Sequence[tuple[str, str]]) -> AdaptiveCard:
    """The question for a field; `options` are pairs of key and name."""
    return parts.card(
        [parts.note(progress), parts.line(f"**{question}**"), *_numbered(options)],
        [execute(Verb.choose, name, {"field": field, "choice": key}) for key, name in options],
        summary=question,
    )


def chosen_card(question: str, name: str, words: Words) -> AdaptiveCard:
    """The question once it is answered."""
    return parts.card([parts.note(question), parts.line(words("chosen", name=name))], summary=name)


def _numbered(options: Sequence[tuple[str, str]]) -> list[CardElement]:
    return [parts.line(f"{n}\\. {name}") for n, (_, name) in enumerate(options, 1)]
