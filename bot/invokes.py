"""The invokes Retold answers, by name: what does it, and how each is told that something went wrong."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot import clicks
from bot.service.wire import Json
from bot.turn import Turn


@dataclass(frozen=True)
class Invoke:
    """One kind of invoke: `answers` gives its body, `excuse` the body that carries a sentence instead."""

    answers: Callable[[Turn, object], Awaitable[Json]]
    excuse: Callable[[str], Json]


def _card_excuse(sentence: str) -> Json:
    return {"statusCode": 500, "type": "application/vnd.microsoft.error", "value": {"message": sentence}}


INVOKES = {"adaptiveCard/action": Invoke(clicks.clicked, _card_excuse)}


async def answer(turn: Turn, name: str, value: object) -> Json | None:
    """The body that an invoke is answered; None for one that Retold does not know."""
    known = INVOKES.get(name)
    return await known.answers(turn, value) if known else None


def excuse(name: str, sentence: str) -> Json | None:
    """The body that tells somebody why their invoke had no effect, in the shape that its client reads."""
    known = INVOKES.get(name)
    return known.excuse(sentence) if known else None
