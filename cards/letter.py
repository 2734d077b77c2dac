"""The one card that comes unasked into somebody's own chat: what there is to tell them, part by part."""

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, Container

from cards import parts
from cards.actions import Verb, about, execute, name, say
from stories.letters import HalfTold, Letter, Moved, Part, Reviewed, Waits
from stories.pieces import Status
from texts import Words

TITLE = 80  # characters


def letter_card(letter: Letter, words: Words) -> AdaptiveCard:
    """All that a letter tells. Each part can be acted on by itself; the line below says how to be left alone."""
    told = [_part(part, letter, words) for part in letter.parts] or [[parts.line(words("letter-over"))]]
    body = [Container(items=items, separator=n > 0 or None, spacing="Large") for n, items in enumerate(told)]
    return parts.card([*body, _how_often(words)], summary=_summary(letter.parts, words))


def _part(part: Part, letter: Letter, words: Words) -> list[CardElement]:
    match part:
        case HalfTold():
            return _half_told(part, letter, words)
        case Moved():
            return _moved(part, words)
        case Reviewed():
            return _reviewed(part, words)
        case Waits():
            return [parts.line(_waits(part, words)), parts.buttons(say("review", words("button-review")))]


def _half_told(part: HalfTold, letter: Letter, words: Words) -> list[CardElement]:
    begun = parts.told_of(words("letter-half-told", day=words.day(part.since)), parts.clip(part.title, TITLE))
    if part.settled:
        return [begun]
    data = {"letter": str(letter.id)}
    return [
        begun,
        parts.line(words("letter-go-on")),
        parts.buttons(
            execute(Verb.go_on, words("button-resume"), data, "positive"),
            execute(Verb.put_by, words("button-later"), data),
        ),
    ]


def _moved(part: Moved, words: Words) -> list[CardElement]:
    return [
        parts.run(words("letter-moved", name=part.name, others=part.others)),
        parts.run(name(part.piece, words, TITLE), weight="Bolder"),
        parts.buttons(say("mine", words("title-mine"))),
    ]


def _reviewed(part: Reviewed, words: Words) -> list[CardElement]:
    piece = part.piece
    title = parts.run(name(piece, words, TITLE), weight="Bolder")
    if piece.status == Status.published:
        return [
            parts.line(words("letter-approved")),
            title,
            parts.buttons(about(Verb.show, words("button-see"), piece)),
        ]
    return [
        parts.line(words("letter-returned")),
        title,
        parts.box(*parts.said(piece.returned)),
        parts.buttons(about(Verb.take_up, words("button-resume"), piece)),
    ]


def _waits(part: Waits, words: Words) -> str:
    return words("letter-waiting", count=part.count, day=words.day(part.since))


def _how_often(words: Words) -> CardElement:
    line = parts.note(words("letter-often"), spacing="Large")
    line.separator = True
    return line


def _summary(told: Sequence[Part], words: Words) -> str:
    match told:
        case [HalfTold() as part, *_]:
            return f"{words('letter-half-told', day=words.day(part.since))} {parts.clip(part.title, TITLE)}"
        case [Moved() as part, *_]:
            return words("letter-moved", name=part.name, others=part.others)
        case [Reviewed() as part, *_]:
            said = words("letter-approved" if part.piece.status == Status.published else "letter-returned")
            return f"{said} {name(part.piece, words, TITLE)}"
        case [Waits() as part, *_]:
            return _waits(part, words)
    return words("letter-over")
