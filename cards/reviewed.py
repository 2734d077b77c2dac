"""What a letter says about review: to a teller what an editor decided, to editors that pieces wait for them."""

from typing import Any

from microsoft_teams.cards import CardElement

from cards import parts
from cards.actions import Verb, about, name, say
from stories.pieces import Status
from stories.reviewed import Reviewed, Waits
from texts import Words

TITLE = 80  # characters


def reviewed(part: Reviewed, words: Words, data: dict[str, Any]) -> list[CardElement]:
    piece, said = part.piece, parts.line(decided(part, words))
    title = parts.run(name(piece, words, TITLE), weight="Bolder")
    if piece.status == Status.published:
        return [said, title, parts.buttons(about(Verb.show, words("button-see"), piece))]
    on = about(Verb.take_up, words("button-resume"), piece)
    return [said, title, parts.box(*parts.said(piece.returned)), parts.buttons(on)]


def waits(part: Waits, words: Words, data: dict[str, Any]) -> list[CardElement]:
    return [parts.line(waiting(part, words)), parts.buttons(say("review", words("button-review")))]


def decided(part: Reviewed, words: Words) -> str:
    return words("letter-approved" if part.piece.status == Status.published else "letter-returned")


def waiting(part: Waits, words: Words) -> str:
    return words("letter-waiting", count=part.count, day=words.day(part.since))
