"""What of an item is read while it is folded, and what while it is open: one press swaps them all."""

from collections.abc import Sequence
from typing import Any

from microsoft_teams.cards import CardElement, Column, ColumnSet, Container, Spacing

from cards import rows
from cards.actions import Button, naming, unfold
from stories.pieces import Piece
from texts import Words


def folded(
    id: str, title: str, items: Sequence[CardElement], *, heard: str = "", open: bool = False
) -> list[CardElement]:
    """What only those read who want to: a word that shows it, and hides it again; what is `heard` can say more."""
    shown, hidden = f"{id}-f", f"{id}-o"
    press = {each: unfold(heard or title, id, shown, hidden) for each in (shown, hidden)}
    turned = ColumnSet(
        spacing="Medium",
        columns=[
            rows.link(press[shown], f"▸\u2002{title}", id=shown, hidden=open),
            rows.link(press[hidden], f"▾\u2002{title}", id=hidden, hidden=not open),
        ],
    )
    return [turned, Container(id=id, is_visible=open, spacing="Small", items=list(items))]


class Folds:
    """The ids of an item's parts that come and go, all beginning with its own; whether they are `open` at first.

    Where there is no room for it to unfold, it stays folded.
    """

    def __init__(self, id: str, *, open: bool, room: bool = True) -> None:
        self.id, self.open, self.room = id, open and room, room
        self._ids: list[str] = []

    def __bool__(self) -> bool:
        return bool(self._ids)

    @property
    def reply(self) -> str:
        """The id of the line in which one adds something, which opens by itself."""
        return f"{self.id}-reply"

    def either(self, name: str, short: Sequence[CardElement], full: Sequence[CardElement]) -> list[CardElement]:
        """The `short` while it is folded and the `full` while it is open, where they differ."""
        if not self.room or list(short) == list(full):
            return list(short)
        return [
            self._part(f"{self.id}-{name}-s", short, "Small", hidden=self.open),
            self._part(f"{self.id}-{name}", full, "Small", hidden=not self.open),
        ]

    def rest(self, items: Sequence[CardElement]) -> list[CardElement]:
        """What is read only while it is open."""
        return [self._part(self.id, items, "Medium", hidden=not self.open)] if items and self.room else []

    def links(self, piece: Piece, words: Words, whole: Sequence[Button] = ()) -> list[Column]:
        """The words that open and fold it; beside the one that folds, what else an open one offers."""
        shown, hidden = f"{self.id}-f", f"{self.id}-o"
        others = {f"{self.id}-whole": each for each in whole}
        ids = [*self._ids, shown, hidden, *others]
        read, fold = words("button-unfold"), words("button-fold")
        return [
            _first(rows.link(unfold(naming(read, piece, words), *ids), f"▸\u2002{read}", id=shown, hidden=self.open)),
            _first(
                rows.link(unfold(naming(fold, piece, words), *ids), f"▾\u2002{fold}", id=hidden, hidden=not self.open)
            ),
            *(rows.link(each, words("button-whole"), id=id, hidden=not self.open) for id, each in others.items()),
        ]

    def _part(self, id: str, items: Sequence[CardElement], spacing: Spacing, *, hidden: bool) -> CardElement:
        """A single element comes and goes by itself: a digest has no byte to spare."""
        self._ids.append(id)
        part: Any = items[0] if len(items) == 1 else Container(spacing=spacing, items=list(items))
        part.id, part.is_visible = id, False if hidden else None
        element: CardElement = part
        return element


def _first(word: Column) -> Column:
    """A word that begins its line needs no space before it."""
    word.spacing = None
    return word
