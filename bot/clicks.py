"""Reads a click on a card, refuses a forged one, and answers. What each button does stands beside its feature.

What a card carries is a claim; who may do it is decided from our rows.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from bot.service.wire import Json
from bot.turn import Turn
from cards.actions import PREVIEW, Verb
from cards.parts import CONTENT_TYPE, Card
from cards.piece import gone_card
from stories.errors import NotFound, StoryError
from stories.pieces import Piece
from texts import plain

Reply = Card | str  # the card that takes the clicked one's place, or a sentence beside it


class BadClick(ValueError):
    """A click that no card of ours carries."""


@dataclass(frozen=True)
class Click:
    """What a click carries. Everything in it is a claim."""

    verb: Verb
    data: Mapping[str, Any]

    @property
    def in_digest(self) -> bool:
        """Whether the button stands in a digest, or in its preview: their card stays as it is."""
        return "digest" in self.data

    def text(self, name: str) -> str:
        """A text; empty where there is none."""
        text = self.data.get(name)
        return text if isinstance(text, str) else ""

    def names(self, name: str) -> list[str]:
        """A list of names; empty where there is none."""
        listed = self.data.get(name)
        return [each for each in listed if isinstance(each, str)] if isinstance(listed, list) else []

    def number(self, name: str) -> int:
        """A count or version. Raises BadClick."""
        number = self.data.get(name)
        if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number < 2**31:
            raise BadClick(f"{name} is no number")
        return number

    def id(self, name: str = "id") -> UUID:
        """The id of a piece or an edition. Raises NotFound."""
        try:
            return UUID(self.text(name))
        except ValueError as error:
            raise NotFound from error


Does = Callable[[Turn, Click], Awaitable[Reply]]

_DOES: dict[Verb, Does] = {}


def on(verb: Verb) -> Callable[[Does], Does]:
    """Registers what a button does."""

    def register(does: Does) -> Does:
        _DOES[verb] = does
        return does

    return register


async def own(turn: Turn, click: Click) -> Piece:
    """The sender's own piece that a click is about, locked. Raises NotFound or NotYours."""
    return await turn.library.own(click.id(), turn.person.id)


async def clicked(turn: Turn, value: object) -> Json:
    """What an `adaptiveCard/action` invoke is answered: a card in place, a sentence, or a refusal."""
    try:
        click = _read(value)
        await _notice(turn, click)
        reply = await _pressed(turn, click)
    except BadClick as error:
        return _refusal(str(error))
    except NotFound as error:
        reply = turn.words.error(error) if click.in_digest else gone_card(turn.words)
    except StoryError as error:
        reply = turn.words.error(error)
    return _sentence(reply) if isinstance(reply, str) else _card(reply)


async def _pressed(turn: Turn, click: Click) -> Reply:
    """What the button does. Of a refusal nothing is left but that somebody clicked."""
    try:
        return await _DOES[click.verb](turn, click)
    except (BadClick, StoryError):
        await turn.library.transaction.undo()
        await _notice(turn, click)
        raise


async def _notice(turn: Turn, click: Click) -> None:
    """Whoever clicks tells where a card stands that may have been posted, or not: from now on it is kept true."""
    card, digest = turn.context.activity.reply_to_id, click.text("digest")
    if not card or digest in ("", PREVIEW):
        return
    edition = click.id("digest")
    if await turn.library.outbox.noticed(edition, turn.conversation_id, card, turn.now):
        await turn.desk.refresh(turn.library, edition)


def _read(value: object) -> Click:
    action = value.get("action") if isinstance(value, Mapping) else None
    data = action.get("data") if isinstance(action, Mapping) else None
    if not isinstance(action, Mapping) or not isinstance(data, Mapping | None):
        raise BadClick("not a click on a card")
    verb = action.get("verb")
    if not isinstance(verb, str) or verb not in _DOES:
        raise BadClick("no such button")
    return Click(Verb(verb), data or {})


def _card(card: Card) -> Json:
    return {"statusCode": 200, "type": CONTENT_TYPE, "value": card.written}


def _sentence(sentence: str) -> Json:
    """A sentence beside the card; clients show it as plain text."""
    return {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": plain(sentence)}


def _refusal(reason: str) -> Json:
    error = {"code": "BadRequest", "message": reason}
    return {"statusCode": 400, "type": "application/vnd.microsoft.error", "value": error}
