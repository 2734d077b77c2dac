"""What a piece consists of: one table of fields, from which all else follows.

A question of the dialog, the rule for its answer, its label, its input in the form, its part of the card and what keeps
a piece from being ready are all derived from its `Field`. Its sentences are `ask-`, `example-` and `label-<name>`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from stories import objectives, rules
from stories.errors import Needed, StoryError, Unchosen, UnknownChoice
from stories.objectives import Book
from stories.times import Frame

OBJECTIVE = "objective"  # the name of the field


class Shape(StrEnum):
    """How an answer looks: what is typed for it, and how it is drawn."""

    line = "line"
    text = "text"
    evidence = "evidence"
    steps = "steps"
    choice = "choice"
    story = "story"  # found by its words; its id is kept
    day = "day"  # understood as it is typed; 2027-01-06 is kept
    moment = "moment"  # a choice, or a day and an hour as they are typed
    photo = "photo"  # sent, not typed; its id is kept
    alt = "alt"  # what can be seen in it: heard, not read


REMOVE = "remove"  # what a form says of a photo; everything else keeps it
WRITTEN = (Shape.line, Shape.text, Shape.evidence, Shape.steps, Shape.alt)


def _always(answers: Mapping[str, Any]) -> bool:
    return True


@dataclass(frozen=True)
class Field:
    """One part of a piece. `name` is its column, and the id of its input."""

    name: str
    shape: Shape
    rule: Callable[[str], Any] = rules.paragraph  # takes what was typed, returns what is kept, raises a StoryError
    reckoned: Callable[[str, Frame], Any] | None = None  # the same, where it is known when and where it was typed
    most: int = rules.TEXT_MOST  # characters
    optional: bool = False
    choices: tuple[str, ...] = ()  # their names are the sentences `<name>-<choice>`
    own: bool = False  # an organisation has choices of its own: one that was made holds, whatever it is
    follows: str = ""  # asked as a part of this field's question
    by: str = ""  # the field by whose answer its question is worded: its sentences are `ask-<name>-<answer>` then
    applies: Callable[[Mapping[str, Any]], bool] = _always  # given the other answers

    @property
    def empty(self) -> Any:
        """What stands where nothing was answered."""
        return [] if self.shape is Shape.steps else ""

    def worded(self, answers: Mapping[str, Any]) -> str:
        """The name of its question's sentences, given the other answers."""
        return f"{self.name}-{answers[self.by]}" if answers.get(self.by) else self.name

    def answer(self, text: str, called: Callable[[str], str] = str, frame: Frame | None = None) -> Any:
        """What is kept of what was typed; `called` tells how a choice is named. Raises the StoryError that is read."""
        if not text.strip():
            if not self.optional and self.choices:
                raise Unchosen
            if not self.optional:
                raise Needed
            return self.empty
        if self.choices:
            try:
                return rules.choice(text, self.choices, called)
            except UnknownChoice:
                if self.shape is not Shape.moment:
                    raise
        return self.reckoned(text, frame) if self.reckoned and frame else self.rule(text)

    def holds(self, answer: Any) -> bool:
        """Whether an answer that was kept follows the rule still."""
        if self.own:
            return bool(answer)
        try:
            self.answer(self.as_text(answer))
        except StoryError:
            return False
        return True

    def as_text(self, answer: Any) -> str:
        """An answer as it is typed into a form."""
        return "\n".join(answer or ()) if self.shape is Shape.steps else str(answer or "")


def applying(fields: tuple[Field, ...], answers: Mapping[str, Any]) -> tuple[Field, ...]:
    """The fields that these answers leave to fill in, in speaking order."""
    return tuple(field for field in fields if field.applies(answers))


def asks_more(book: Book) -> Callable[[Mapping[str, Any]], bool]:
    """Whether the objective has a question of its own. What one that has none any more was answered stays."""
    return lambda answers: book.asks(answers.get("objective", "")) or bool(answers.get("voice"))


def fitted(fields: tuple[Field, ...], book: Book, kept: str = "") -> tuple[Field, ...]:
    """The fields with an organisation's own objectives, and the one that was chosen before, whatever became of it."""
    ours = book is objectives.BUILT_IN and (not kept or kept in book.by_key)
    return fields if ours else _fitted(fields, book, kept)


@lru_cache(maxsize=100)
def _fitted(fields: tuple[Field, ...], book: Book, kept: str) -> tuple[Field, ...]:
    choices = (*book.active, *([kept] if kept and kept not in book.active else []))
    own: dict[str, dict[str, Any]] = {OBJECTIVE: {"choices": choices}, "voice": {"applies": asks_more(book)}}
    return tuple(replace(field, **own[field.name]) if field.name in own else field for field in fields)
