"""The one card that comes unasked into somebody's own chat: what there is to tell them, part by part."""

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, Container

from cards import parts
from cards.actions import Verb, execute, name, say
from stories.letters import HalfTold, Letter, Moved, Part
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
    return words("letter-over")
