"""Who drafts for a leader: their list, a choice among people of one name, and what was settled."""

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement

from cards import parts, rows
from cards.actions import Verb, execute
from stories.tables.people import Person
from texts import Words

NAME_MOST = 60  # characters


def delegates_card(people: Sequence[Person], words: Words) -> AdaptiveCard:
    """A leader's delegates; pressing one takes it back."""
    title = words("delegates-title")
    listed = [_row(person, Verb.undelegate, words("button-take-back"), words) for person in people]
    return parts.card(
        [parts.heading(title), *listed, parts.quiet(words("delegates-note"))],
        summary=title,
    )


def people_card(people: Sequence[Person], verb: Verb, words: Words) -> AdaptiveCard:
    """Several people have that name: whom does one mean?"""
    title = words("which-person")
    return parts.card(
        [parts.heading(title), *(_row(person, verb, words("button-choose"), words) for person in people)], summary=title
    )


def settled_card(said: str) -> AdaptiveCard:
    """What is settled now; it names somebody, so it is no Markdown."""
    return parts.card([parts.run(said)], summary=said)


def _row(person: Person, verb: Verb, button: str, words: Words) -> CardElement:
    name = parts.clip(person.name, NAME_MOST)
    press = execute(verb, words("button-about", button=button, piece=name), {"person": person.id})
    return rows.row(press, [rows.beside_face(name, parts.run(name, weight="Bolder"), parts.note(button, "None"))])
