"""One form for a whole piece: the fields that apply, filled in, and every mistake beside its field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from microsoft_teams.cards import CardElement, Choice, ChoiceSetInput, DateInput, TextInput

from cards import mistakes, parts
from cards.actions import Verb, about, execute
from cards.parts import Card
from cards.photo import photo_inputs
from cards.tellers import called
from stories.fields import Field, Shape, applying, fitted
from stories.photos import Picture
from stories.pieces import Piece, Story
from texts import Words

TITLE = 70  # characters of a headline to choose
ROOM = {Shape.text, Shape.steps}  # answered in several lines
PICTURED = {Shape.photo, Shape.alt}  # there where a photo is


def piece_form(
    piece: Piece,
    words: Words,
    typed: Mapping[str, Any] | None = None,
    wrong: Mapping[str, str] | None = None,
    refused: str = "",
    *,
    leaving: bool = False,
    stories: Sequence[Story] = (),
    picture: Picture | None = None,
) -> Card:
    """The form for a story or a post.

    After bad input it shows what was `typed` again. `wrong` says what is wrong with which field; `refused` is what
    stands against the form as a whole. Save and Back carry back which fields were there. Who is `leaving`
    with changes that were not kept is asked what shall become of them. The `stories` are those it can be about; the
    `picture` is its photo.
    """
    typed, wrong = {**shown(piece, words), **(typed or {})}, wrong or {}
    filled = _Filled(piece, typed, wrong, refused, leaving, stories, picture)
    form = _drawn(filled, words, picture)
    if picture and picture.inline and parts.size(form) > parts.CARD_MOST:  # what was written goes before what is seen
        return _drawn(filled, words, None)
    return form


@dataclass(frozen=True)
class _Filled:
    """A form as it is to be drawn."""

    piece: Piece
    values: Mapping[str, Any]
    wrong: Mapping[str, str]
    refused: str
    leaving: bool
    stories: Sequence[Story]
    picture: Picture | None


def _drawn(form: _Filled, words: Words, seen: Picture | None) -> Card:
    piece = form.piece
    title = words("form-story") if isinstance(piece, Story) else words("form-post")
    asked = _asked(piece, words)
    there = [field.name for field in asked if form.picture or field.shape not in PICTURED]
    data = {"id": str(piece.id), "version": piece.version, "fields": there}
    return parts.card(
        [
            parts.heading(title),
            *([parts.line(words("form-unsaved"))] if form.leaving else []),
            *([parts.notice(form.refused)] if form.refused else []),
            *(element for field in asked for element in _inputs(field, form, words, seen)),
            *mistakes.counted([words(f"label-{name}") for name in form.wrong], words),
        ],
        [
            execute(Verb.save, words("button-save"), data, "positive"),
            about(Verb.preview, words("button-drop"), piece, checks=False)
            if form.leaving
            else execute(Verb.preview, words("button-back"), data),
        ],
        summary=title,
    )


def shown(piece: Piece, words: Words) -> dict[str, str]:
    """What the form shows of a piece, by the ids of its inputs."""
    asked = [field for field in _asked(piece, words) if field.shape is not Shape.photo]
    return {field.name: _typed(getattr(piece, field.name)) for field in asked}


def _asked(piece: Piece, words: Words) -> list[Field]:
    """The fields of a piece that stand in its form. When a post goes out is asked on a card of its own."""
    fields = applying(fitted(piece.FIELDS, words.book, piece.objective), piece.answers | piece.facts)
    return [field for field in fields if field.shape is not Shape.moment]


def _typed(answer: str | list[str]) -> str:
    """An answer as it would be typed: steps stand one per line."""
    return answer if isinstance(answer, str) else "\n".join(answer)


def _inputs(field: Field, form: _Filled, words: Words, seen: Picture | None) -> list[CardElement]:
    """What stands in the form for a field: one input, but for a photo, which is no text."""
    if field.shape is Shape.photo and isinstance(form.piece, Story):
        return photo_inputs(form.piece, form.picture, words, form.values.get(field.name, ""), seen)
    if field.shape is Shape.alt and form.picture is None:
        return []
    return [_field(field, words, form.values, form.wrong.get(field.name, ""), form.stories)]


def _field(field: Field, words: Words, values: Mapping[str, str], wrong: str, stories: Sequence[Story]) -> CardElement:
    name = words.first(f"label-{field.worded(values)}", f"label-{field.name}")
    label = words("label-optional", label=name) if field.optional else name
    value = values.get(field.name, "")
    match field.shape:
        case Shape.choice:
            names = [Choice(title=words.choice(field.name, key), value=key) for key in field.choices]
            return parts.marked(wrong, _choice(field, label, words, value, names))
        case Shape.story:
            named = [Choice(title=called(story, words, TITLE), value=str(story.id)) for story in stories]
            return parts.marked(wrong, _choice(field, label, words, value, named))
        case Shape.day:
            return parts.marked(wrong, DateInput(id=field.name, label=label, value=value or None, spacing="Medium"))
        case _:
            return parts.marked(wrong, _text(field, label, words, values))


def _text(field: Field, label: str, words: Words, values: Mapping[str, str]) -> TextInput:
    value = values.get(field.name, "")
    return TextInput(
        id=field.name,
        label=label,
        placeholder=words.first(f"example-{field.worded(values)}", f"example-{field.name}"),
        value=value[: field.most] or None,
        max_length=field.most,
        is_multiline=field.shape in ROOM or None,
        spacing="Medium",
    )


def _choice(field: Field, label: str, words: Words, value: str, choices: list[Choice]) -> ChoiceSetInput:
    return ChoiceSetInput(
        id=field.name,
        label=label,
        choices=choices,
        placeholder=words("choose"),
        value=value or None,
        spacing="Medium",
    )
