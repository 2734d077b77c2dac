"""What waits for an editor: their list, a piece by itself, and what they decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from microsoft_teams.cards import CardElement, Column, ColumnSet, ExecuteAction, TextInput

from cards import parts
from cards.actions import Button, Verb, about, aside, execute, name, naming, say, unfold
from cards.body import body, heading
from cards.parts import Card
from cards.rows import beside_face, link
from cards.signs import objective, tongue
from cards.tellers import from_unit, teller
from stories import rules
from stories.pieces import Piece, Post, Status
from stories.waiting import Queue
from texts import Words

TEASER = 160  # characters of what it says
TITLE = 80  # characters
NAME_MOST = 60  # characters
SAID_MOST = 120  # characters of a reason that was given before, in the list


@dataclass(frozen=True)
class Given:
    """The reason that was typed about a piece, and what is wrong with it."""

    id: str
    typed: str
    wrong: str


def review_card(
    waiting: Sequence[Piece],
    queue: Queue,
    words: Words,
    *,
    on: bool,
    done: Sequence[CardElement] = (),
    given: Given | None = None,
) -> Card:
    """Everything that waits, the longest first; each is decided in its row. `done` says what was decided just now."""
    title = words("review-title")
    more = queue.many - len(waiting)
    switch = execute(Verb.review_switch, words("button-review-off" if on else "button-review-on"), {"on": not on})
    return parts.fitting(
        lambda most: parts.card(
            [
                *done,
                parts.heading(title),
                parts.quiet(_line(queue, words)),
                *(_row(piece, words, most, given) for piece in waiting),
                *([parts.note(words("review-more", count=more))] if more > 0 else []),
                parts.note(words("review-on" if on else "review-off"), "Medium"),
            ],
            aside([switch]) if on else [switch],
            summary=f"{title}: {_line(queue, words)}",
        )
    )


def waiting_card(piece: Piece, words: Words, given: Given | None = None, notice: str = "") -> Card:
    """A piece that waits, whole, with what can be decided about it."""
    return parts.fitting(
        lambda most: parts.card(
            [
                parts.flagged(words("review-flag"), _since(piece, words)),
                *([parts.notice(notice)] if notice else []),
                *_before(piece, words, rules.REASON_MOST),
                *heading(piece, words),
                *body(piece, words, most),
                *_decisions(piece, words, given, listed=False),
            ],
            summary=parts.clip(piece.title, TITLE),
        )
    )


def decided_card(piece: Piece, words: Words) -> Card:
    """What an editor decided just now, and the way to what waits still."""
    summary = f"{_decision(piece, words)} {name(piece, words, TITLE)}"
    return parts.card([decided(piece, words)], [say("review", words("review-title"))], summary=summary)


def decided(piece: Piece, words: Words) -> CardElement:
    return parts.box(parts.told_of(_decision(piece, words), name(piece, words, TITLE)))


def _decision(piece: Piece, words: Words) -> str:
    return words("review-approved" if piece.status == Status.published else "review-returned")


def _line(queue: Queue, words: Words) -> str:
    """Two wait, the oldest since 20 November."""
    return (
        words("review-oldest", count=queue.many, day=words.day(queue.oldest)) if queue.oldest else words("review-none")
    )


def _row(piece: Piece, words: Words, most: int, given: Given | None) -> CardElement:
    """Who told what, and since when it waits; whole on a card of its own."""
    title = parts.run(name(piece, words, max(60, min(TITLE, most))), weight="Bolder")
    under = parts.byline(
        parts.clip(teller(piece, words), NAME_MOST),
        parts.clip(from_unit(piece, words), NAME_MOST),
        objective(piece.objective, words),
        tongue(piece, words),
    )
    since = parts.byline(_since(piece, words))
    said = "" if isinstance(piece, Post) else str(getattr(piece, "outcome", ""))
    row = parts.box(
        beside_face(piece.author_name, title, parts.near(under), parts.near(since)),
        *parts.said(parts.clip(said, min(TEASER, most))),
        *_before(piece, words, min(SAID_MOST, most)),
        *_decisions(piece, words, given, listed=True),
    )
    row.style, row.separator, row.spacing = None, True, "Medium"
    return row


def _since(piece: Piece, words: Words) -> str:
    """Since when it waits; or that it is out, and was changed."""
    day = words.day(piece.waiting_since or piece.created_at)
    return words("review-changed" if piece.status == Status.published else "review-since", day=day)


def _before(piece: Piece, words: Words, most: int) -> list[CardElement]:
    """Why it was given back before."""
    if not piece.returned:
        return []
    return [parts.run(words("review-before", reason=parts.clip(piece.returned, most)), is_subtle=True, size="Small")]


def _decisions(piece: Piece, words: Words, given: Given | None, *, listed: bool) -> list[CardElement]:
    """Yes; or no, with a reason, whose line is folded until it is wanted. A row of the list opens whole, too."""
    mine = given if given and given.id == str(piece.id) else None
    line = f"return-{piece.id}"
    yes = _decide(Verb.approve, words("button-approve"), piece, listed=listed)
    no = unfold(words("button-return"), line)
    send = _decide(Verb.give_back, words("button-give-back"), piece, listed=listed, checks=True)
    enter = TextInput(
        id=field(piece),
        label=words("label-reason"),
        placeholder=words("example-reason"),
        value=(mine.typed[: rules.REASON_MOST] or None) if mine else None,
        max_length=rules.REASON_MOST,
        is_multiline=True,
    )
    reason = parts.box(
        parts.marked(mine.wrong if mine else "", enter), parts.buttons(send), id=line, hidden=mine is None
    )
    if not listed:
        yes.style = "positive"
        return [parts.buttons(yes, no, spacing="Medium"), reason]
    read = about(Verb.read_waiting, words("button-unfold"), piece, checks=False)
    return [ColumnSet(spacing="Small", columns=[_word(each, piece, words) for each in (read, yes, no)]), reason]


def _word(action: Button, piece: Piece, words: Words) -> Column:
    seen = str(action.title)
    action.title = naming(seen, piece, words)
    return link(action, seen)


def _decide(verb: Verb, title: str, piece: Piece, *, listed: bool, checks: bool = False) -> ExecuteAction:
    data = {"id": str(piece.id), "version": piece.version, **({"list": True} if listed else {})}
    return execute(verb, title, data, checks=checks)


def field(piece: Piece) -> str:
    """The id of the input for a reason; there are several on a list."""
    return f"reason-{piece.id}"
