"""What can be pressed without looking like a button: a row of a list, a choice among answers, a quiet word."""

from collections.abc import Sequence

from microsoft_teams.cards import CardElement, Column, ColumnSet, Container, TextBlock

from cards.actions import Button
from cards.faces import face

TALL = "32px"  # a finger finds it


def row(action: Button, head: Sequence[CardElement], *below: CardElement) -> Container:
    """A part of a list that opens as a whole; an arrow beside its head says so."""
    arrow = TextBlock(text="›", size="Large", color="Accent", wrap=True)
    columns = [
        Column(width="stretch", items=list(head), vertical_content_alignment="Center"),
        Column(width="auto", items=[arrow], vertical_content_alignment="Center"),
    ]
    return Container(separator=True, spacing="Medium", select_action=action, items=[ColumnSet(columns=columns), *below])


def choice(action: Button, sign: str = "", *, chosen: bool = False) -> Container:
    """One of several answers, as wide as the card; the `chosen` one has a tick."""
    text = "\u2002".join(filter(None, (sign, action.title, "✓" if chosen else "")))
    name = TextBlock(text=text, weight="Bolder", color="Accent" if chosen else None, wrap=True)
    return Container(rounded_corners=True, show_border=True, spacing="Small", select_action=action, items=[name])


def links(actions: Sequence[Button]) -> ColumnSet:
    """Words to press, quieter than any button."""
    return ColumnSet(
        spacing="Medium",
        columns=[
            Column(
                width="auto",
                spacing="Medium",
                min_height=TALL,
                vertical_content_alignment="Center",
                select_action=action,
                items=[TextBlock(text=str(action.title), color="Accent", wrap=True)],
            )
            for action in actions
        ],
    )


def beside_face(name: str, *items: CardElement) -> ColumnSet:
    """Somebody's face, and beside it what they say or who they are."""
    return ColumnSet(
        spacing="Small",
        columns=[
            Column(width="auto", items=[face(name)], vertical_content_alignment="Center"),
            Column(width="stretch", spacing="Small", items=list(items), vertical_content_alignment="Center"),
        ],
    )
