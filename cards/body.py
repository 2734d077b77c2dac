"""The parts of a story or a post, field by field: what is new in the table of fields is drawn without a line here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from microsoft_teams.cards import CardElement, ColumnSet, RichTextBlock

from cards import parts, photo, rows
from cards.actions import unfold
from cards.evidence import evidence_block
from cards.signs import badge, leader, tongue
from cards.tellers import from_unit, teller
from stories import rules
from stories.fields import Field, Shape
from stories.photos import Picture
from stories.pieces import Piece, Post, Story
from texts import Words

STEPS, CLOSED, OPENED = "steps", "steps-closed", "steps-opened"  # the ids of what unfolds, and of what is pressed


@dataclass(frozen=True)
class Folding:
    """Whether the steps are open, and the ids of what is shown and hidden `along` with them."""

    open: bool = False
    along: tuple[str, ...] = ()


FOLDED = Folding()


def heading(
    piece: Piece, words: Words, note: Sequence[CardElement] = (), face: str = "", belongs: str = ""
) -> list[CardElement]:
    """The objective, the headline of a story (with a note under it), and who told it when, from where."""
    title = parts.run(
        piece.title or words("untitled"), size="Large", weight="Bolder", is_subtle=not piece.title or None
    )
    headline = [title, *note] if isinstance(piece, Story) else []
    return [
        *badge(piece.objective, words),
        *headline,
        byline(piece, words, face=face, person=piece.teller, belongs=belongs),
    ]


def byline(piece: Piece, words: Words, *more: str, face: str = "", person: str = "", belongs: str = "") -> CardElement:
    """A face and a name; and on a quiet line the day, `more`, and the language where it is not the reader's."""
    day = words.day(piece.published_at) if piece.published_at else ""
    kind = words(f"kind-{piece.kind}") if isinstance(piece, Post) and piece.kind else ""
    name = parts.run(teller(piece, words), weight="Bolder")
    unit, more = from_unit(piece, words, belongs), (*more, tongue(piece, words))
    under = parts.near(parts.byline(kind, unit, day, *more))
    leads = isinstance(piece, Post) and piece.by_leader
    return rows.beside_face(
        piece.author_name,
        name,
        *([under] if kind or unit or day or any(more) else []),
        photo=face,
        person=person,
        mark=leader(words) if leads else (),
    )


def body(
    piece: Piece,
    words: Words,
    most: int = rules.TEXT_MOST,
    without: Sequence[str] = (),
    folding: Folding = FOLDED,
    picture: Picture | None = None,
) -> list[CardElement]:
    """All that a piece says below its heading, in speaking order, `without` some of its fields."""
    fields = sorted((field for field in piece.applying if field.name not in without), key=_folds)
    return [element for field in fields for element in _part(field, piece, words, most, folding, picture)]


def labelled(field: Field, piece: Piece, words: Words) -> str:
    """What a text is called on a card, given what else was answered: What the customer said or did."""
    return words.first(f"label-{field.worded(piece.answers)}", f"label-{field.name}")


def numbered(steps: Sequence[str], most: int = rules.STEP_MOST) -> list[RichTextBlock]:
    return [parts.near(parts.run(f"{n}.  {parts.clip(step, most)}")) for n, step in enumerate(steps, 1)]


def _part(
    field: Field, piece: Piece, words: Words, most: int, folding: Folding, picture: Picture | None
) -> list[CardElement]:
    answer = getattr(piece, field.name)
    match field.shape:
        case Shape.text if isinstance(piece, Post) and field.name == "text":
            return [*parts.said(parts.clip(answer, most), size="Medium")]
        case Shape.text:
            return parts.told(labelled(field, piece, words), parts.clip(answer, most))
        case Shape.evidence if isinstance(piece, Story):
            return evidence_block(piece.reading, answer, words, min(most, rules.EVIDENCE_MOST))
        case Shape.line if field.name != "headline":
            return parts.told(words(f"label-{field.name}"), parts.clip(answer, most))
        case Shape.photo if isinstance(piece, Story):
            return photo.photo(piece, picture, words)
        case Shape.day:
            return parts.told(words(f"label-{field.name}"), _promised(piece, answer, words))
        case Shape.steps:
            return _steps(answer, words, most, folding)
        case _:  # the headline and a choice stand at the top, a story below, what can be seen is heard
            return []


def _promised(piece: Piece, day: str, words: Words) -> str:
    """The day of a promise, and what became of it."""
    said = [words.day_ahead(date.fromisoformat(day), piece.created_at.date())] if day else []
    if isinstance(piece, Post) and piece.promise:
        said.append(words(f"promise-{piece.promise}"))
    return parts.dotted(*said)


def _steps(steps: Sequence[str], words: Words, most: int, folding: Folding) -> list[CardElement]:
    """The steps to copy, folded unless the reader had them open."""
    if not steps:
        return []
    folded = parts.box(*numbered(steps, min(most, rules.STEP_MOST)), id=STEPS, hidden=not folding.open)
    name = words("steps-counted", count=len(steps))
    swapped = (STEPS, CLOSED, OPENED, *folding.along)
    more, less = unfold(words("heard-folded", name=name), *swapped), unfold(words("heard-open", name=name), *swapped)
    columns = [
        rows.link(more, f"▸\u2002{name}", id=CLOSED, hidden=folding.open),
        rows.link(less, f"▾\u2002{name}", id=OPENED, hidden=not folding.open),
    ]
    return [ColumnSet(spacing="Medium", columns=columns), folded]


def _folds(field: Field) -> bool:
    """What is folded stands below all that can be read at once."""
    return field.shape is Shape.steps
