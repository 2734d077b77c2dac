"""Names the buttons, and what each carries back: an opaque id, and the version or count its card showed."""

from enum import StrEnum
from typing import Any, Literal
from uuid import UUID

from microsoft_teams.cards import Action, ExecuteAction, ToggleVisibilityAction

from stories.pieces import Piece
from texts import Words

Style = Literal["positive", "destructive"] | None


class Verb(StrEnum):
    """What a click asks for."""

    say = "say"  # as if the command had been typed
    choose = "choose"  # an answer to the open question
    control = "control"  # back, skip and the like, at the open question
    publish = "publish"
    edit = "edit"
    save = "save"  # the form
    preview = "preview"  # back from the form, nothing changed
    later = "later"
    resume = "resume"  # go on with a draft
    discard = "discard"
    withdraw = "withdraw"
    show = "show"
    inspired = "inspired"
    channel_save = "channel-save"


def execute(verb: Verb, title: str, data: dict[str, Any], style: Style = None, *, checks: bool = True) -> ExecuteAction:
    """A button that asks the bot; without `checks` it leaves the inputs of its card alone."""
    return ExecuteAction(verb=verb, title=title, style=style, data=data, associated_inputs="auto" if checks else "none")


def about(verb: Verb, title: str, piece: Piece, style: Style = None, *, checks: bool = True) -> ExecuteAction:
    """A button about one piece as this card shows it."""
    return execute(verb, title, {"id": str(piece.id), "version": piece.version}, style, checks=checks)


def say(command: str, title: str, style: Style = None) -> ExecuteAction:
    """A button that does what typing the command does."""
    return execute(Verb.say, title, {"says": command}, style)


def inspired(piece: Piece, words: Words, count: int, digest_id: UUID | None = None) -> ExecuteAction:
    """Inspired (3): the count it shows also tells a click from its repetition."""
    data: dict[str, Any] = {"id": str(piece.id), "seen": count}
    if digest_id:
        data["digest"] = str(digest_id)
    return execute(Verb.inspired, words("button-inspired", count=count), data)


def unfold(title: str, *elements: str) -> Action:
    """A button that shows or hides parts of the card, without asking the bot."""
    return ToggleVisibilityAction(title=title, target_elements=list(elements))
