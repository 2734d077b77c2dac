"""What can be pressed without looking like a button: a row of a list, a choice among answers, a quiet word."""

from collections.abc import Sequence
from typing import Any, Literal

from microsoft_teams.cards import CardElement, Column, ColumnSet, Container, TextBlock

from cards import parts
from cards.actions import Button
from cards.faces import persona

Weight = Literal["Bolder"] | None

FINGER = "48px"  # how tall a row of a list is at least
TALL = "32px"  # a finger finds it
ABREAST = 36  # characters of quiet words side by side; more break inside a word on a phone
SIGN = "24px"  # the column of a sign


def row(action: Button, head: Sequence[CardElement], *below: CardElement) -> Container:
    """A part of a list that opens as a whole; an arrow beside its head says so."""
    arrow = TextBlock(text="›", size="Large", color="Accent", wrap=True)
    columns = [
        Column(width="stretch", items=list(head), vertical_content_alignment="Center"),
        Column(width="auto", items=[arrow], vertical_content_alignment="Center"),
    ]
    return Container(
        separator=True,
        spacing="Default",
        min_height=FINGER,
        vertical_content_alignment="Center",
        select_action=action,
        items=[ColumnSet(columns=columns), *below],
    )


def choice(action: Button, name: str, sign: str = "", *, chosen: bool = False) -> Container:
    """One of several answers, as wide as the card: a border says that it can be pressed, a tick that it is `chosen`."""
    text = "\u2002".join(filter(None, (sign, name, "✓" if chosen else "")))
    return Container(
        show_border=True,
        rounded_corners=True,
        spacing="Small",
        select_action=action,
        items=[parts.near(parts.run(text, weight="Bolder" if chosen else None))],
    )


def links(actions: Sequence[Button]) -> list[CardElement]:
    """Words to press, quieter than any answer; as many beside each other as a phone has room for."""
    lines: list[list[Column]] = []
    room = 0
    for action in actions:
        title = str(action.title)
        if len(title) > room:
            lines.append([])
            room = ABREAST
        lines[-1].append(_word(action, TextBlock(text=title, size="Small", color="Accent", wrap=True)))
        room -= len(title)
    return [ColumnSet(spacing="None" if n else "Medium", columns=line) for n, line in enumerate(lines)]


def link(
    action: Button,
    text: str,
    *,
    id: str | None = None,
    hidden: bool = False,
    weight: Weight = None,
    quiet: bool = False,
) -> Column:
    """A word to press; the action's title, which is heard, says more than its `text`. What only counts is `quiet`."""
    colour: dict[str, Any] = {"is_subtle": True} if quiet else {"color": "Accent"}
    word = _word(action, TextBlock(text=text, weight=weight, wrap=True, **colour))
    word.id, word.is_visible = id, False if hidden else None
    word.vertical_content_alignment = None  # a digest has twenty of them, and no byte to spare
    return word


def beside_face(
    name: str, *items: CardElement, photo: str = "", person: str = "", mark: Sequence[CardElement] = ()
) -> ColumnSet:
    """Somebody's face, as `cards.faces` shows it; beside it what they say or who they are, a `mark` at the end."""
    end = [Column(width="auto", items=list(mark))] if mark else []
    return ColumnSet(
        spacing="Small",
        columns=[
            Column(width="auto", items=[persona(name, photo, person)]),
            Column(width="stretch", spacing="Small", items=list(items), vertical_content_alignment="Center"),
            *end,
        ],
    )


def beside_sign(sign: str, *items: CardElement) -> ColumnSet:
    """A sign in a column of its own, so that lines of text begin below each other; the column stays without one."""
    return ColumnSet(
        columns=[
            Column(
                width=SIGN, items=[TextBlock(text=sign, wrap=True)] if sign else [], vertical_content_alignment="Top"
            ),
            Column(width="stretch", spacing="Small", items=list(items)),
        ]
    )


def _word(action: Button, text: TextBlock) -> Column:
    return Column(
        width="auto",
        spacing="Medium",
        min_height=TALL,
        vertical_content_alignment="Center",
        select_action=action,
        items=[text],
    )
