"""What people add to a post: how many did, the answers under a question, and the line in which one adds something."""

from collections.abc import Callable, Sequence

from microsoft_teams.cards import CardElement, ColumnSet, ExecuteAction, TextInput

from cards import parts, rows
from cards.actions import Button, Verb, about, name, naming, unfold
from cards.parts import Card
from stories import rules
from stories.echoes import Echo
from stories.objectives import QUESTION
from stories.pieces import Piece, Post
from stories.tables.answers import Reply
from texts import Words

ANSWER_MOST = 140  # characters of an answer under its question; three lines on a phone
NAME_MOST = 40  # characters

Placed = Callable[[ExecuteAction], ExecuteAction]  # a button as it stands where the card is


def _alone(button: ExecuteAction) -> ExecuteAction:
    return button


def said(piece: Piece, echo: Echo, words: Words, placed: Placed = _alone, *, named: bool = False) -> list[CardElement]:
    """The newest answers to a question, `named` for who asked it; how many built on any other post."""
    if not echo.built:
        return []
    if not asks(piece):
        return [parts.note(words("built-count", count=echo.built))]
    all = placed(about(Verb.replies, naming(words("button-see-answers", count=echo.many), piece, words), piece))
    more = [ColumnSet(spacing="Small", columns=[rows.link(all, words("button-see-answers", count=echo.many))])]
    return [
        parts.label(words("answers-title", count=echo.many)),
        *(each for answer in echo.answers for each in line(answer, ANSWER_MOST, named=named)),
        *(more if echo.many > len(echo.answers) else []),
    ]


def opens(piece: Piece, words: Words, id: str) -> tuple[Button, str]:
    """The word that opens the line, and what it says."""
    says = invitation(piece, words)
    return unfold(naming(says, piece, words), id), says


def invitation(piece: Piece, words: Words) -> str:
    """Build on it, or Answer."""
    return words("button-answer" if asks(piece) else "button-build")


def enter(piece: Piece, words: Words, id: str, placed: Placed = _alone) -> CardElement:
    """The line in which one adds something, folded until its word is pressed."""
    question = asks(piece)
    entered = TextInput(
        id=field(piece),
        label=words("label-answer" if question else "label-build"),
        placeholder=words("example-answer" if question else "example-build"),
        max_length=rules.REPLY_MOST,
    )
    send = placed(about(Verb.reply, naming(words("button-send"), piece, words), piece))
    send.title = words("button-send")
    return parts.box(entered, parts.buttons(send), id=id, hidden=True)


def field(piece: Piece) -> str:
    """The id of the input; there are several on a digest."""
    return f"reply-{piece.id}"


def replies_card(piece: Piece, replies: Sequence[Reply], many: int, words: Words, *, named: bool) -> Card:
    """The newest answers to a question, of so `many`."""
    return _listed(words("answers-title", count=many), piece, replies, words, named=named)


def _listed(title: str, piece: Piece, replies: Sequence[Reply], words: Words, *, named: bool) -> Card:
    head = [parts.heading(title), parts.run(name(piece, words), is_subtle=True)]
    see = about(Verb.show, words("button-see"), piece)
    return parts.fitting(
        lambda most: parts.card(
            [*head, *(each for reply in replies for each in line(reply, most, named=named))], [see], summary=title
        )
    )


def line(reply: Reply, most: int, *, named: bool) -> list[CardElement]:
    """What somebody added, and who, where that may be said."""
    text = parts.run(parts.clip(reply.text, most))
    if named:
        who = parts.run(parts.clip(reply.person_name, NAME_MOST), weight="Bolder", size="Small")
        return [who, parts.near(text)]
    return [parts.box(text)]


def asks(piece: Piece) -> bool:
    """Whether it is a question: what people add to it are answers."""
    return isinstance(piece, Post) and piece.kind == QUESTION
