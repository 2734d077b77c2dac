"""Asks somebody which team they are in: to pick, or to type."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from microsoft_teams.cards import CardElement, TextInput

from cards import parts, rows
from cards.actions import Verb, execute
from cards.parts import Card
from stories import rules
from stories.people import Sized
from stories.pieces import Piece
from texts import Words

OFFERED = 5  # units; who is in none of them types


@dataclass(frozen=True)
class Belonging:
    """The units to choose from, the largest first; what was `typed`, and what is `wrong` with it."""

    units: Sequence[Sized]
    typed: str = ""
    wrong: str = ""


def team_card(asking: Belonging, words: Words, now: str = "") -> Card:
    """The question by itself, for whoever wants to change the answer; `now` is what it was."""
    known = [parts.run(words("team-now", unit=now))] if now else []
    return parts.card([*known, *belonging(asking, words)], summary=words("team-ask"))


def belonging(asking: Belonging, words: Words, piece: Piece | None = None) -> list[CardElement]:
    """The question, as it stands below what was just published: `piece`."""
    data: dict[str, Any] = {"id": str(piece.id)} if piece else {}
    names = Counter(sized.unit.name.casefold() for sized in asking.units)
    typed = TextInput(
        id="unit",
        label=words("team-type" if asking.units else "team-name"),
        placeholder=words("team-example"),
        max_length=rules.UNIT_MOST,
        value=asking.typed or None,
    )
    return [
        parts.run(words("team-ask"), weight="Bolder"),
        *([parts.quiet(words("team-why"))] if piece else []),
        *(_unit(sized, names, data, words) for sized in asking.units[:OFFERED]),
        parts.marked(asking.wrong, typed),
        parts.buttons(execute(Verb.belong, words("button-save"), data)),
    ]


def _unit(sized: Sized, names: Mapping[str, int], data: dict[str, Any], words: Words) -> CardElement:
    """One to pick; two that are called alike are told apart by how many are in them."""
    name = parts.clip(sized.unit.name, rules.UNIT_MOST)
    if names[sized.unit.name.casefold()] > 1:
        name = words("team-sized", unit=name, count=sized.people)
    return rows.choice(execute(Verb.belong, name, {**data, "pick": str(sized.unit.id)}, checks=False), name)
