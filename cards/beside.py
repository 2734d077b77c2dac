"""What stands beside a piece's own words: the story that it is about."""

from collections.abc import Callable

from microsoft_teams.cards import CardElement, ExecuteAction

from cards import parts, rows
from cards.actions import Verb, about, naming
from cards.tellers import teller
from stories.echoes import Echo
from stories.fields import Shape
from stories.pieces import Piece, Story
from texts import Words

TITLE = 80  # characters; two lines on a phone

Placed = Callable[[ExecuteAction], ExecuteAction]  # a button as it stands where the card is


def _alone(button: ExecuteAction) -> ExecuteAction:
    return button


def mention(piece: Piece, echo: Echo, words: Words, placed: Placed = _alone) -> list[CardElement]:
    """The story that a piece is about, which opens; nothing once it was withdrawn."""
    story = echo.story
    if story is None:
        return []
    opens = placed(about(Verb.show, naming(words("button-show"), story, words, teller(story, words)), story))
    title = parts.run(parts.clip(story.headline, TITLE), weight="Bolder")
    by = parts.near(parts.byline(teller(story, words)))
    return [
        parts.label(words("retelling-of") if isinstance(piece, Story) else words(f"label-{_field(piece)}")),
        rows.row(opens, [rows.beside_face(story.author_name, title, by)]),
    ]


def _field(piece: Piece) -> str:
    """In which of a post's fields the story stands."""
    return next(each.name for each in piece.applying if each.shape is Shape.story)
