"""A person's own pieces: what they have begun, and whom it reached that they have told."""

from collections.abc import Sequence
from dataclasses import dataclass

from microsoft_teams.cards import Action, CardElement, ExecuteAction

from cards import parts, rows
from cards.actions import Verb, about, aside, execute, mine, name, naming, say
from cards.parts import Card
from cards.signs import sign
from cards.trying import versions
from stories import editing
from stories.pieces import Piece, Post, Status
from stories.reach import NOWHERE_ELSE, Reach
from stories.tries import NONE, Counted
from texts import Words

TITLE = 80  # characters; two lines on a phone


@dataclass(frozen=True)
class Told:
    """A published piece: in how many channels it was told, how many it inspired, who tried it, how far it went."""

    piece: Piece
    channels: int = 0
    inspired: int = 0
    counted: Counted = NONE
    reach: Reach = NOWHERE_ELSE


def drafts_card(drafts: Sequence[Piece], words: Words, discarded: Piece | None = None) -> Card:
    """A person's unfinished pieces, each with what it still needs: a row goes on, discarding stands behind "…".

    One that was just `discarded` from here can be taken back.
    """
    discards = [_discard(piece, words) for piece in drafts]
    return _list(
        words("drafts-title"),
        [
            *([_undo(discarded, words)] if discarded else []),
            *([] if drafts else [parts.line(words("no-drafts"))]),
            *(_begun(piece, words) for piece in drafts),
        ],
        [say("tell", words("title-tell")), *aside(discards)],
    )


def told_card(told: Sequence[Told], words: Words) -> Card:
    """A person's published pieces, each with what became of it."""
    return _list(
        words("told-title"),
        [
            *([] if told else [parts.line(words("told-nothing"))]),
            *(_told(each, words) for each in told),
        ],
        [say("tell", words("title-tell")), say("tries", words("title-tries"))],
    )


def _list(title: str, rows: Sequence[CardElement], actions: Sequence[Action]) -> Card:
    return parts.card([parts.heading(title), *rows], actions, summary=title)


def _begun(piece: Piece, words: Words) -> CardElement:
    """A draft with its day and what it still needs."""
    return _row(piece, words, Verb.resume, words("button-resume"), (_day(piece, words), _needs(piece, words)))


def _told(told: Told, words: Words) -> CardElement:
    """What came of a piece, first and in a line of its own; below it how far it went, and when it was told."""
    counted = told.counted
    became = words("tried-counted", tried=counted.tried, works=counted.works) if counted.tried else ""
    return _row(told.piece, words, Verb.show, words("button-show"), _facts(told, words), became)


def _row(piece: Piece, words: Words, verb: Verb, button: str, facts: Sequence[str], became: str = "") -> CardElement:
    title = parts.run(parts.clip(piece.title, TITLE) or words("untitled"), weight="Bolder")
    lines = map(parts.near, [*([parts.run(became)] if became else []), parts.byline(*facts)])
    opens = mine(verb, naming(button, piece, words, became, *facts), piece)
    return rows.row(opens, [rows.beside_sign(sign(piece.objective), title, *lines)])


def _facts(told: Told, words: Words) -> list[str]:
    """Reached 2 other teams, inspired 4, in 3 channels, and on which day; what is not out says why."""
    piece = told.piece
    if isinstance(piece, Post) and piece.status == Status.planned and piece.planned_at:
        return [words("told-planned", moment=words.moment(piece.planned_at))]
    if piece.status == Status.waiting and piece.waiting_since:
        return [words("told-waiting", day=words.day(piece.waiting_since))]
    if piece.status == Status.withdrawn:
        return [words("told-withdrawn"), _day(piece, words)]
    teams = [words("told-teams", count=told.reach.teams)] if told.reach.teams else []
    inspired = [words("told-inspired", count=told.inspired)] if told.inspired else []
    unnamed = [words("told-unnamed")] if piece.anonymous else []
    channels = words("told-channels", count=told.channels)
    return [*teams, versions(told.reach, words), *inspired, channels, *unnamed, _day(piece, words)]


def _day(piece: Piece, words: Words) -> str:
    return words.day(piece.published_at or piece.created_at)


def _needs(piece: Piece, words: Words) -> str:
    if piece.returned:
        return words("draft-returned")
    missing = editing.missing(piece)
    if not missing:
        return words("draft-ready")
    return words("draft-needs", first=words(f"label-{missing[0].name}"), more=len(missing) - 1)


def _discard(piece: Piece, words: Words) -> ExecuteAction:
    data = {"id": str(piece.id), "version": piece.version, "list": True}
    return execute(Verb.discard, naming(words("button-discard"), piece, words), data, "destructive")


def _undo(piece: Piece, words: Words) -> CardElement:
    said = parts.told_of(words("discarded-piece"), name(piece, words))
    return parts.box(said, parts.buttons(about(Verb.undo, words("button-undo"), piece)))
