"""What stands beside a piece's own words: the story that it is about."""

from collections.abc import Callable

from microsoft_teams.cards import CardElement, ExecuteAction

from cards import parts, rows
from cards.actions import Verb, about, naming
from stories.echoes import Echo
from stories.pieces import Piece, Shape
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
    field = next(each for each in piece.applying if each.shape is Shape.story)
    opens = placed(about(Verb.show, naming(words("button-show"), story, words, story.author_name), story))
    title, by = parts.run(parts.clip(story.headline, TITLE), weight="Bolder"), parts.byline(story.author_name)
    by.spacing = "None"
    return [
        parts.label(words(f"label-{field.name}")),
        rows.row(opens, [rows.beside_face(story.author_name, title, by)]),
    ]
