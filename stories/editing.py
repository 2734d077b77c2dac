"""What becomes of a piece: its answers, publishing, saving for later, withdrawing. Results, not cards."""

from stories.errors import NotReady, StoryError
from stories.pieces import Field, Piece


def missing(piece: Piece) -> list[Field]:
    """The fields that keep a piece from being published, in speaking order."""
    return [field for field in piece.applying if not field.optional and not _holds(field, piece)]


def ready(piece: Piece) -> None:
    """Raises NotReady when a field is missing."""
    if missing(piece):
        raise NotReady


def _holds(field: Field, piece: Piece) -> bool:
    answer = getattr(piece, field.name)
    if field.choices:
        return answer in field.choices
    try:
        field.rule(answer)
    except StoryError:
        return False
    return True
