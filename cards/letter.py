"""The one card that comes unasked into somebody's own chat: what there is to tell them, part by part."""

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, Container

from cards import parts
from cards.actions import Verb, execute, name, say
from cards.followup import asks, follow_up
from cards.trying import SAID_MOST
from stories.followups import FollowUp
from stories.letters import HalfTold, Letter, Part
from stories.moved import Moved, TriedBy
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
        case FollowUp():
            return follow_up(part, words, {"letter": str(letter.id)})


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
        parts.run(_moves(part, words)),
        parts.run(name(part.piece, words, TITLE), weight="Bolder"),
        *(element for each in part.tried for element in _tried_by(each, words)),
        *([parts.quiet(words("letter-unnamed", count=part.unnamed))] if part.unnamed else []),
        parts.buttons(say("mine", words("title-mine"))),
    ]


def _moves(part: Moved, words: Words) -> str:
    return words("letter-moved", name=part.name, others=part.others) if part.name else words("letter-tried")


def _tried_by(tried: TriedBy, words: Words) -> list[CardElement]:
    """Cleo adapted it, and why; Ben will try it, and when."""
    moment, why = parts.clip(tried.moment, SAID_MOST), parts.clip(tried.why, SAID_MOST)
    if tried.result:
        said = words(f"tried-{tried.result}", name=tried.name)
        return [parts.run(said), *([parts.byline(words("quoted", said=why))] if why else [])]
    named = words("trying", name=tried.name, moment=moment) if moment else words("trying-someday", name=tried.name)
    return [parts.run(named)]


def _how_often(words: Words) -> CardElement:
    line = parts.note(words("letter-often"), spacing="Large")
    line.separator = True
    return line


def _summary(told: Sequence[Part], words: Words) -> str:
    match told:
        case [HalfTold() as part, *_]:
            return f"{words('letter-half-told', day=words.day(part.since))} {parts.clip(part.title, TITLE)}"
        case [Moved() as part, *_]:
            return _moves(part, words)
        case [FollowUp() as part, *_]:
            return asks(part, words)
    return words("letter-over")
