"""The one card that comes unasked into somebody's own chat: what there is to tell them, part by part."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from microsoft_teams.cards import ActionSet, CardElement, Container, ExecuteAction

from cards import afterwards, barriers, fellows, followup, hopes, invitations, moved, nudging, parts, reviewed
from cards.actions import Verb, execute, say
from cards.parts import Card
from stories.afterwards import Added, Demoted, Drafted, Promised
from stories.barred import InTheWay, Responded
from stories.fellows import Made
from stories.followups import FollowUp
from stories.hopes import Guessing, Hoped
from stories.invitations import Answered, Asked
from stories.letters import HalfTold, Letter, Part
from stories.moved import Moved
from stories.nudging import Nudge
from stories.reviewed import Reviewed, Waits
from texts import Words

TITLE = 80  # characters


def letter_card(letter: Letter, words: Words) -> Card:
    """All that a letter tells. Each part can be acted on by itself; the line below says how to be left alone."""
    data = {"letter": str(letter.id)}
    shown = sorted(letter.parts, key=lambda part: not isinstance(part, Moved))  # the good news first
    told = [_DRAWS[type(part)](part, words, data) for part in shown]
    _one_primary(shown, told)
    summary = _SAYS[type(shown[0])](shown[0], words) if shown else words("letter-over")
    told = told or [[parts.line(summary)]]
    body = [Container(items=items, separator=n > 0 or None, spacing="Large") for n, items in enumerate(told)]
    return parts.card([*body, _how_often(words)], summary=summary)


def _one_primary(shown: Sequence[Part], told: Sequence[Sequence[CardElement]]) -> None:
    """Only what the first open part wants most is filled; nothing is, where that is one of several equal answers."""
    open = False
    for part, items in zip(shown, told, strict=True):
        filled = [each for each in _pressed(items) if each.style == "positive"]
        for each in filled if open else filled[1:]:
            each.style = None
        open = open or bool(filled) or _asks(part)


def _pressed(items: Sequence[CardElement]) -> list[ExecuteAction]:
    sets = (element for element in items if isinstance(element, ActionSet))
    return [each for found in sets for each in found.actions or () if isinstance(each, ExecuteAction)]


def _asks(part: Part) -> bool:
    """Whether it waits for one of several answers, each as good as the others."""
    match part:
        case FollowUp():
            return part.open
        case Promised():
            return not part.post.promise
        case _:
            return False


def _half_told(part: HalfTold, words: Words, data: dict[str, Any]) -> list[CardElement]:
    title = parts.clip(part.title, TITLE) or words("untitled")
    begun = parts.told_of(words("letter-half-told", day=words.day(part.since)), title)
    if part.settled:
        return [begun, parts.buttons(say("drafts", words("title-drafts")))]
    return [
        begun,
        parts.line(words("letter-go-on")),
        parts.buttons(
            execute(Verb.go_on, words("button-resume"), data, "positive"),
            execute(Verb.put_by, words("button-later"), data),
        ),
    ]


def _begun(part: HalfTold, words: Words) -> str:
    return f"{words('letter-half-told', day=words.day(part.since))} {parts.clip(part.title, TITLE)}".strip()


def _how_often(words: Words) -> CardElement:
    line = parts.note(words("letter-often"), spacing="Large")
    line.separator = True
    return line


_AFTERWARDS = (Added, Promised, Drafted, Demoted)
_HOPES = (Guessing, Hoped)
_DRAWS: Mapping[type[Part], Callable[..., list[CardElement]]] = {
    HalfTold: _half_told,
    Moved: moved.moved,
    Made: fellows.made,
    FollowUp: followup.follow_up,
    Asked: invitations.asked,
    Answered: invitations.answered,
    Reviewed: reviewed.reviewed,
    Waits: reviewed.waits,
    InTheWay: barriers.in_the_way,
    Responded: barriers.responded,
    Nudge: nudging.nudge,
    **dict.fromkeys(_AFTERWARDS, afterwards.afterwards),
    **dict.fromkeys(_HOPES, hopes.hope),
}
_SAYS: Mapping[type[Part], Callable[..., str]] = {  # what a notification says, where it is the first part
    HalfTold: _begun,
    Moved: moved.moves,
    Made: fellows.says,
    FollowUp: followup.asks,
    Asked: invitations.invites,
    Answered: invitations.answers,
    Reviewed: reviewed.decided,
    Waits: reviewed.waiting,
    InTheWay: barriers.asks,
    Responded: barriers.responds,
    Nudge: nudging.says,
    **dict.fromkeys(_AFTERWARDS, afterwards.says),
    **dict.fromkeys(_HOPES, hopes.says),
}
