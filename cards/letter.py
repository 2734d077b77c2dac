"""The one card that comes unasked into somebody's own chat: what there is to tell them, part by part."""

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, Container

from cards import parts
from cards.actions import Verb, about, execute, name, say
from cards.followup import asks, follow_up
from cards.trying import SAID_MOST
from stories.followups import FollowUp
from stories.invitations import Answered, Asked
from stories.letters import HalfTold, Letter, Part
from stories.models import Consent
from stories.moved import Moved, TriedBy
from stories.pieces import Status
from stories.reviewed import Reviewed, Waits
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
        case Asked():
            return _asked(part, letter, words)
        case Answered():
            return _answered(part, words)
        case FollowUp():
            return follow_up(part, words, {"letter": str(letter.id)})
        case Reviewed():
            return _reviewed(part, words)
        case Waits():
            return [parts.line(_waits(part, words)), parts.buttons(say("review", words("button-review")))]


def _half_told(part: HalfTold, letter: Letter, words: Words) -> list[CardElement]:
    title = parts.clip(part.title, TITLE) or words("untitled")
    begun = parts.told_of(words("letter-half-told", day=words.day(part.since)), title)
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


def _asked(part: Asked, letter: Letter, words: Words) -> list[CardElement]:
    """Who is asked can read it first, and change their mind later."""
    data = {"id": str(part.piece.id), "letter": str(letter.id)}
    yes = execute(Verb.consent, words("button-join"), {**data, "agrees": True})
    no = execute(Verb.consent, words("button-join-not"), {**data, "agrees": False})
    read = about(Verb.show, words("button-show"), part.piece)
    yes.style = "positive" if part.said == Consent.asked else None
    said = {Consent.asked: [yes, no, read], Consent.agreed: [no, read], Consent.declined: [yes, read]}[part.said]
    if part.said == Consent.agreed:
        no.title = words("button-part")
    return [
        parts.run(words(f"invited-{part.said}", name=parts.clip(part.piece.author_name, TITLE))),
        parts.run(name(part.piece, words, TITLE), weight="Bolder"),
        parts.buttons(*said),
    ]


def _answered(part: Answered, words: Words) -> list[CardElement]:
    said = words("letter-joined" if part.agreed else "letter-joined-not", name=parts.clip(part.name, TITLE))
    return [parts.run(said), parts.run(name(part.piece, words, TITLE), weight="Bolder")]


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
            return f"{words('letter-half-told', day=words.day(part.since))} {parts.clip(part.title, TITLE)}".strip()
        case [Asked() as part, *_]:
            return words(f"invited-{part.said}", name=part.piece.author_name)
        case [Answered() as part, *_]:
            return words("letter-joined" if part.agreed else "letter-joined-not", name=part.name)
        case [Moved() as part, *_]:
            return _moves(part, words)
        case [FollowUp() as part, *_]:
            return asks(part, words)
        case [Reviewed() as part, *_]:
            said = words("letter-approved" if part.piece.status == Status.published else "letter-returned")
            return f"{said} {name(part.piece, words, TITLE)}"
        case [Waits() as part, *_]:
            return _waits(part, words)
    return words("letter-over")
