"""The one card that comes unasked into somebody's own chat: what there is to tell them, part by part."""

from collections.abc import Callable, Mapping
from typing import Any

from microsoft_teams.cards import AdaptiveCard, CardElement, Container

from cards import afterwards, followup, invitations, moved, parts, reviewed
from cards.actions import Verb, execute
from stories.afterwards import Added, Demoted, Drafted, Promised
from stories.followups import FollowUp
from stories.invitations import Answered, Asked
from stories.letters import HalfTold, Letter, Part
from stories.moved import Moved
from stories.reviewed import Reviewed, Waits
from texts import Words

TITLE = 80  # characters


def letter_card(letter: Letter, words: Words) -> AdaptiveCard:
    """All that a letter tells. Each part can be acted on by itself; the line below says how to be left alone."""
    data = {"letter": str(letter.id)}
    told = [_DRAWS[type(part)](part, words, data) for part in letter.parts] or [[parts.line(words("letter-over"))]]
    body = [Container(items=items, separator=n > 0 or None, spacing="Large") for n, items in enumerate(told)]
    summary = _SAYS[type(letter.parts[0])](letter.parts[0], words) if letter.parts else words("letter-over")
    return parts.card([*body, _how_often(words)], summary=summary)


def _half_told(part: HalfTold, words: Words, data: dict[str, Any]) -> list[CardElement]:
    title = parts.clip(part.title, TITLE) or words("untitled")
    begun = parts.told_of(words("letter-half-told", day=words.day(part.since)), title)
    if part.settled:
        return [begun]
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
_DRAWS: Mapping[type[Part], Callable[..., list[CardElement]]] = {
    HalfTold: _half_told,
    Moved: moved.moved,
    FollowUp: followup.follow_up,
    Asked: invitations.asked,
    Answered: invitations.answered,
    Reviewed: reviewed.reviewed,
    Waits: reviewed.waits,
    **dict.fromkeys(_AFTERWARDS, afterwards.afterwards),
}
_SAYS: Mapping[type[Part], Callable[..., str]] = {  # what a notification says, where it is the first part
    HalfTold: _begun,
    Moved: moved.moves,
    FollowUp: followup.asks,
    Asked: invitations.invites,
    Answered: invitations.answers,
    Reviewed: reviewed.decided,
    Waits: reviewed.waiting,
    **dict.fromkeys(_AFTERWARDS, afterwards.says),
}
