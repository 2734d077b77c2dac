"""Where an interview stands: what was asked last, what was answered, and the draft it is about."""

from dataclasses import dataclass, field
from typing import Any, Self
from uuid import UUID

from botbuilder.dialogs import DialogInstance

from bot.turn import Turn
from stories import editing
from stories.fields import OBJECTIVE, Field, applying
from stories.pieces import Piece
from texts import Words

PREVIEW = "preview"

Answers = dict[str, Any]


@dataclass
class Progress:
    """The state of an interview. It is kept as JSON in the talk; `piece` is the id of the draft once there is one."""

    asked: str = ""
    worded: str = ""  # the name of its sentences, where that is another
    answers: Answers = field(default_factory=dict)
    facts: Answers = field(default_factory=dict)  # what else decides which questions are asked
    piece: str = ""
    whole: bool = False  # told in one go: what is optional is not asked
    proposed: bool = False  # the headline is ours to propose, cut from the teller's own words
    offered: dict[str, str] = field(default_factory=dict)  # the stories to choose from by their ids: their headlines
    editing: bool = False  # the preview's card is a form now; what is typed there is on the client's side alone
    begun: str = ""  # when, in ISO 8601
    unnamed: bool = False  # told without a name
    alike: bool = False  # whether stories that sound alike were pointed out

    @classmethod
    def of(cls, instance: DialogInstance) -> Self:
        return cls(**instance.state)

    @classmethod
    def about(cls, piece: Piece) -> Self:
        """Where the interview about a draft goes on: at what it does not hold; one that is ready, at its preview."""
        ready = not editing.missing(piece)
        held = {name: answer for name, answer in piece.answers.items() if answer or ready}
        return cls(
            asked=PREVIEW if ready else "",
            answers=held,
            facts=piece.facts,
            piece=str(piece.id),
            unnamed=piece.anonymous,
        )

    def keep(self, instance: DialogInstance) -> None:
        instance.state = vars(self).copy()

    def is_about(self, piece: Piece) -> bool:
        return self.piece == str(piece.id)

    @property
    def told(self) -> bool:
        """Whether anything was written yet; a campaign has chosen its objective before."""
        return any(answer for name, answer in self.answers.items() if name != OBJECTIVE)

    @property
    def known(self) -> Answers:
        """All that decides which questions are asked."""
        return self.answers | self.facts

    @property
    def id(self) -> UUID | None:
        return UUID(self.piece) if self.piece else None

    def question(self, words: Words) -> str:
        """The sentence that was asked last."""
        return (
            words("preview-title")
            if self.asked == PREVIEW
            else words.first(f"ask-{self.worded or self.asked}", f"ask-{self.asked}")
        )

    def open(self, fields: tuple[Field, ...]) -> list[Field]:
        """The questions that are still to be asked, in speaking order."""
        return [
            each
            for each in applying(fields, self.known)
            if each.name not in self.answers and not (self.whole and each.optional and not each.follows)
        ]

    def needed(self, fields: tuple[Field, ...]) -> list[Field]:
        """The questions that can't be left out and are not answered yet."""
        return [each for each in self.open(fields) if not each.optional]


def progress(turn: Turn) -> Progress | None:
    """Where the open interview stands; None when no interview is open."""
    return Progress.of(turn.open) if turn.open and "asked" in turn.open.state else None
