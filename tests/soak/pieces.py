"""What people have to tell: texts that say whose they are and what they answer, so that each can be traced."""

import re
from dataclasses import dataclass
from random import Random

from stories.fields import Field, Shape
from stories.objectives import POST_KINDS
from stories.pieces import Piece, Post, Story
from texts import words_for

WORDS = words_for("en")
MARK = re.compile(r"p\d+-\d{4}")
FIELDS: dict[str, Field] = {field.name: field for kind in (Story, Post) for field in kind.FIELDS}
ASKED = {
    WORDS.first(f"ask-{field.worded({field.by: by})}", f"ask-{field.name}"): field.name
    for field in FIELDS.values()
    for by in ("", *(FIELDS[field.by].choices if field.by else ()))
}

SPOKEN = {
    "headline": "Calmer handovers",
    "situation": "Every morning we lost half an hour looking for notes",
    "change": "We put one shared page at the top of the channel",
    "outcome": "Nobody asks around any more, and patients wait less",
    "evidence": "45 min -> 10 min",
    "steps": "Pin a page\nFill it in before you leave",
    "voice": "For the first time nobody asked me twice",
    "text": "I read three stories, and each began with one change",
    "ask": "Try one small change this week",
    "source": "Ada Example",
    "effect": "I ask for the smallest version first",
}
DAY = "2027-01-06"


@dataclass(frozen=True)
class Idea:
    """A story or a post that somebody has in mind: its mark, and what they would answer to each question."""

    kind: type[Piece]
    mark: str
    typed: dict[str, str]

    @property
    def begins(self) -> str:
        """What is typed to tell it."""
        return WORDS.each("command-tell" if self.kind is Story else "command-share")[0]


def idea(mark: str, chance: Random) -> Idea:
    """A new idea. Three of four are stories."""
    objectives = FIELDS["objective"].choices
    typed = {field: marked(field, mark) for field in SPOKEN}
    typed["kind"] = WORDS(f"kind-{chance.choice(POST_KINDS)}")
    typed |= {"thanked": "skip", "practice": "skip", "due": DAY, "timing": "digest", "photo": "skip"}
    typed["objective"] = WORDS(f"objective-{chance.choice(objectives)}")
    return Idea(chance.choice((Story, Story, Story, Post)), mark, typed)


def marked(field: str, mark: str) -> str:
    """What is said to a question, line by line with the mark."""
    return "\n".join(f"{line}, {field} of {mark}" for line in SPOKEN[field].split("\n"))


def kept(field: str, typed: str) -> str:
    """How an answer reads once it is kept."""
    known = FIELDS[field]
    if known.shape in (Shape.story, Shape.photo):
        return ""
    if known.shape is not Shape.choice:
        return typed
    return next(choice for choice in known.choices if WORDS(f"{field}-{choice}") == typed)


def reads(piece: Piece, field: str) -> str:
    """What a piece says to a question."""
    return FIELDS[field].as_text(getattr(piece, field))
