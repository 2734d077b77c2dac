"""One form for a whole piece, with every field filled in."""

from collections.abc import Mapping
from typing import Any

from microsoft_teams.cards import AdaptiveCard, CardElement, Choice, ChoiceSetInput, TextInput

from cards import parts
from cards.actions import Verb, about
from stories import rules
from stories.objectives import OBJECTIVES, POST_KINDS
from stories.pieces import Piece, Story
from texts import Words


def piece_form(piece: Piece, words: Words, typed: Mapping[str, Any] | None = None, wrong: str = "") -> AdaptiveCard:
    """The form for a story or a post. After bad input it shows what was `typed` again, and says what is `wrong`."""
    values = {**shown(piece), **(typed or {})}
    fields = _story_fields(words, values) if isinstance(piece, Story) else _post_fields(words, values)
    return parts.card(
        [
            parts.heading(words("form-story") if isinstance(piece, Story) else words("form-post")),
            *([parts.problem(wrong)] if wrong else []),
            *fields,
        ],
        [
            about(Verb.save, words("button-save"), piece, "positive"),
            about(Verb.preview, words("button-back"), piece, checks=False),
        ],
        summary=words("form-story") if isinstance(piece, Story) else words("form-post"),
    )


def shown(piece: Piece) -> dict[str, str]:
    """A piece's fields as the form shows them, by the ids of the inputs."""
    if isinstance(piece, Story):
        fields = ("headline", "situation", "change", "outcome", "evidence", "objective", "voice")
        return {field: getattr(piece, field) for field in fields} | {"steps": "\n".join(piece.steps)}
    return {field: getattr(piece, field) for field in ("kind", "text", "ask", "objective")}


def _story_fields(words: Words, values: Mapping[str, str]) -> list[CardElement]:
    return [
        _text("headline", words, values, rules.HEADLINE_MOST),
        _text("situation", words, values, rules.TEXT_MOST, lines=True),
        _text("change", words, values, rules.TEXT_MOST, lines=True),
        _text("outcome", words, values, rules.TEXT_MOST, lines=True),
        _text("evidence", words, values, rules.EVIDENCE_MOST),
        _text("steps", words, values, rules.STEPS_MOST * (rules.STEP_MOST + 1), lines=True),
        _objective(words, values),
        _text("voice", words, values, rules.TEXT_MOST, lines=True),
    ]


def _post_fields(words: Words, values: Mapping[str, str]) -> list[CardElement]:
    kinds = [Choice(title=words(f"kind-{kind}"), value=kind) for kind in POST_KINDS]
    return [
        ChoiceSetInput(id="kind", label=words("label-kind"), choices=kinds, value=values["kind"] or None),
        _text("text", words, values, rules.TEXT_MOST, lines=True),
        _text("ask", words, values, rules.TEXT_MOST, lines=True),
        _objective(words, values),
    ]


def _text(field: str, words: Words, values: Mapping[str, str], most: int, *, lines: bool = False) -> TextInput:
    return TextInput(
        id=field,
        label=words(f"label-{field}"),
        placeholder=words(f"example-{field}"),
        value=values[field][:most] or None,
        max_length=most,
        is_multiline=lines or None,
    )


def _objective(words: Words, values: Mapping[str, str]) -> ChoiceSetInput:
    return ChoiceSetInput(
        id="objective",
        label=words("label-objective"),
        choices=[Choice(title=words(f"objective-{one.key}"), value=one.key) for one in OBJECTIVES],
        value=values["objective"] or None,
    )
