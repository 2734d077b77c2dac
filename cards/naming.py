"""Under whose name a story is told: chosen at its preview, asked once more before it is for ever, and with whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from microsoft_teams.cards import CardElement, Column, ColumnSet, ExecuteAction, TextInput

from cards import parts, rows
from cards.actions import Verb, about, execute, name
from cards.parts import Card
from cards.tellers import teller
from stories import rules
from stories.pieces import Piece, Status, Story
from stories.tables.answers import Consent
from stories.tables.people import Person
from stories.together import WITH_MOST, Beside
from texts import Words

NAME_MOST = 60  # characters
TITLE = 80  # characters


@dataclass(frozen=True)
class Naming:
    """Whether a story can be told without a name here, who is asked to tell it too, whether its teller has a unit."""

    sealable: bool = False
    beside: Sequence[Beside] = ()
    belongs: bool = False


def choices(piece: Piece, naming: Naming | None, words: Words) -> list[CardElement]:
    """At a preview: what can be chosen, as quiet words; what a story without a name means, where it is one."""
    if naming is None or not isinstance(piece, Story):
        return []
    if piece.anonymous:
        said = words("unnamed-stands", teller=teller(piece, words))
        few = [] if piece.unit_name or not naming.belongs else [parts.note(words("unnamed-few"), "Small")]
        back = _pressed([about(Verb.named, words("button-named"), piece)])
        return [parts.box(parts.run(f"🔒 {said}"), parts.note(words("unnamed-note"), "Small"), *few, back)]
    asked = [each.asked.name for each in naming.beside]
    waiting = [parts.run(f"👥 {words('with-waiting', names=words.listed(_clipped(asked)))}")] if asked else []
    offered = [about(Verb.together, words("button-together"), piece)]
    if naming.sealable and not asked:
        offered.insert(0, about(Verb.unnamed, words("button-unnamed"), piece))
    return [*waiting, _pressed(offered)]


def reveal_card(piece: Piece, words: Words) -> Card:
    """Asks before somebody puts their name to what people have read without it."""
    title = words("reveal-title")
    sure = execute(Verb.reveal, words("button-reveal-sure"), {**_data(piece), "sure": True})
    return parts.card(
        [parts.heading(title), parts.run(name(piece, words, TITLE), weight="Bolder"), parts.line(words("reveal-text"))],
        [about(Verb.preview, words("button-reveal-not"), piece, "positive"), sure],
        summary=title,
    )


def together_card(
    piece: Piece,
    beside: Sequence[Beside],
    words: Words,
    found: Sequence[Person] = (),
    typed: str = "",
    wrong: str = "",
) -> Card:
    """Who tells a story with its teller, and a line to ask one more; those `found` are a choice."""
    title = words("together-title")
    return parts.card(
        [
            parts.heading(title),
            parts.run(name(piece, words, TITLE), weight="Bolder"),
            *(_beside(each, piece, words) for each in beside),
            *([parts.label(words("which-person"))] if found else []),
            *(_found(person, piece, words) for person in found),
            *([] if len(beside) >= WITH_MOST else _enter(piece, words, typed, wrong)),
        ],
        [about(Verb.preview, words("button-back"), piece, checks=False)],
        summary=title,
    )


def _enter(piece: Piece, words: Words, typed: str, wrong: str) -> list[CardElement]:
    line = TextInput(
        id="name",
        label=words("label-together"),
        placeholder=words("example-together"),
        max_length=rules.NAME_MOST,
        value=typed[: rules.NAME_MOST] or None,
        spacing="Medium",
    )
    ask = execute(Verb.ask_too, words("button-ask-too"), _data(piece), "positive")
    note = parts.quiet(words("together-now" if piece.status == Status.published else "together-later"))
    return [parts.marked(wrong, line), note, parts.buttons(ask)]


def _beside(each: Beside, piece: Piece, words: Words) -> CardElement:
    called = parts.clip(each.asked.name, NAME_MOST)
    state = words(f"beside-{each.asked.state}") if not each.left or each.asked.state != Consent.asked else ""
    said = state or words("beside-left")
    press = execute(
        Verb.part,
        words("button-about", button=words("button-take-back"), piece=f"{called}, {said}"),
        {**_data(piece), "person": each.asked.person_id},
        checks=False,
    )
    under = parts.near(parts.byline(said))
    who = rows.beside_face(called, parts.run(called, weight="Bolder"), under)
    return ColumnSet(columns=[Column(width="stretch", items=[who]), rows.link(press, words("button-take-back"))])


def _found(person: Person, piece: Piece, words: Words) -> CardElement:
    called = parts.clip(person.name, NAME_MOST)
    press = execute(
        Verb.ask_too,
        words("button-about", button=words("button-choose"), piece=called),
        {**_data(piece), "person": person.id},
        checks=False,
    )
    under = parts.near(parts.byline(parts.clip(person.title, NAME_MOST) or words("button-choose")))
    return rows.row(press, [rows.beside_face(called, parts.run(called, weight="Bolder"), under)])


def _pressed(actions: Sequence[ExecuteAction]) -> ColumnSet:
    """Words to press, quieter than a button."""
    return ColumnSet(spacing="Small", columns=[rows.link(each, str(each.title)) for each in actions])


def _clipped(names: Sequence[str]) -> list[str]:
    return [parts.clip(each, NAME_MOST) for each in names]


def _data(piece: Piece) -> dict[str, object]:
    return {"id": str(piece.id), "version": piece.version}
