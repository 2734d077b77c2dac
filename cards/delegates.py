"""Who drafts for a leader: their list, a choice among people of one name, and what was settled."""

from collections.abc import Sequence

from microsoft_teams.cards import CardElement, Column, ColumnSet

from cards import parts, rows
from cards.actions import Verb, execute
from cards.parts import Card
from stories.tables.people import Person
from texts import Words

NAME_MOST = 60  # characters


def delegates_card(people: Sequence[Person], words: Words) -> Card:
    """A leader's delegates, and beside each the word that takes it back."""
    title = words("delegates-title")
    return parts.card(
        [
            parts.heading(title),
            *(_delegate(person, words) for person in people),
            parts.quiet(words("delegates-note")),
        ],
        summary=title,
    )


def people_card(people: Sequence[Person], verb: Verb, words: Words) -> Card:
    """Several people have that name: whom does one mean?"""
    title = words("which-person")
    return parts.card([parts.heading(title), *(_choice(person, verb, words) for person in people)], summary=title)


def settled_card(said: str) -> Card:
    """What is settled now; it names somebody, so it is no Markdown."""
    return parts.card([parts.run(said)], summary=said)


def taken_back_card(person: Person, words: Words) -> Card:
    """Somebody drafts no longer; the way back is one button."""
    said = words("delegate-gone", name=person.name)
    undo = execute(Verb.delegate, words("button-undo"), {"person": person.id})
    return parts.card([parts.run(said)], [undo], summary=said)


def _delegate(person: Person, words: Words) -> CardElement:
    name, seen = parts.clip(person.name, NAME_MOST), words("button-take-back")
    press = execute(Verb.undelegate, words("button-about", button=seen, piece=name), {"person": person.id})
    who, back = rows.beside_face(name, parts.run(name, weight="Bolder")), rows.link(press, seen)
    back.vertical_content_alignment = "Center"
    return ColumnSet(columns=[Column(width="stretch", items=[who]), back])


def _choice(person: Person, verb: Verb, words: Words) -> CardElement:
    name, button = parts.clip(person.name, NAME_MOST), words("button-choose")
    press = execute(verb, words("button-about", button=button, piece=name), {"person": person.id})
    return rows.row(press, [rows.beside_face(name, parts.run(name, weight="Bolder"), parts.note(button, "None"))])
