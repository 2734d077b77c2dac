"""What a co-teller is asked in a letter, and what their teller hears in one."""

from typing import Any

from microsoft_teams.cards import CardElement

from cards import parts
from cards.actions import Verb, about, execute, name
from stories.invitations import Answered, Asked
from stories.tables.answers import Consent
from texts import Words

TITLE = 80  # characters


def asked(part: Asked, words: Words, data: dict[str, Any]) -> list[CardElement]:
    """Who is asked can read it first, and change their mind later; `data` says which letter."""
    own = {**data, "id": str(part.piece.id)}
    yes = execute(Verb.consent, words("button-join"), {**own, "agrees": True})
    no = execute(Verb.consent, words("button-join-not"), {**own, "agrees": False})
    read = about(Verb.show, words("button-show"), part.piece)
    yes.style = "positive" if part.said == Consent.asked else None
    said = {Consent.asked: [yes, no, read], Consent.agreed: [no, read], Consent.declined: [yes, read]}[part.said]
    if part.said == Consent.agreed:
        no.title = words("button-part")
    return [parts.run(invites(part, words)), _title(part, words), parts.buttons(*said)]


def answered(part: Answered, words: Words, data: dict[str, Any]) -> list[CardElement]:
    return [parts.run(answers(part, words)), _title(part, words)]


def invites(part: Asked, words: Words) -> str:
    return words(f"invited-{part.said}", name=parts.clip(part.piece.author_name, TITLE))


def answers(part: Answered, words: Words) -> str:
    return words("letter-joined" if part.agreed else "letter-joined-not", name=parts.clip(part.name, TITLE))


def _title(part: Asked | Answered, words: Words) -> CardElement:
    return parts.run(name(part.piece, words, TITLE), weight="Bolder")
