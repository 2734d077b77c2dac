"""A story or a post with its buttons: as everybody sees it, and as its author sees it before publishing."""

from collections.abc import Sequence

from microsoft_teams.cards import Action, AdaptiveCard, CardElement

from cards import parts
from cards.actions import Verb, about, aside, inspired
from cards.body import body, heading
from stories.pieces import Piece, Status
from texts import Words


def piece_card(
    piece: Piece, words: Words, count: int = 0, viewer: str | None = None, *, mine: bool = False
) -> AdaptiveCard:
    """A published piece that inspired `count` people, `mine` when the viewer is among them.

    Its author, as `viewer`, reads whom it inspired instead of clicking that, and may edit and withdraw it.
    """
    if piece.status != Status.published:
        return gone_card(words)
    if viewer != piece.author_id:
        click = inspired(piece, words, count, mine=mine)
        click.style = None if mine else "positive"
        return _card([], piece, words, [], [click], _summary(piece))
    reached = [parts.note(words("inspired-others", count=count), "Medium")] if count else []
    own = [
        about(Verb.edit, words("button-edit"), piece),
        about(Verb.withdraw, words("button-withdraw"), piece, "destructive"),
    ]
    return _card([], piece, words, reached, aside(own), _summary(piece))


def preview_card(piece: Piece, words: Words, wrong: str = "", *, proposed: bool = False) -> AdaptiveCard:
    """A draft as others will see it, titled as a preview; `wrong` says what is missing.

    A headline that was `proposed` and not written says so.
    """
    note: list[CardElement] = [parts.note(words("headline-proposed"), "None")] if proposed else []
    actions: list[Action] = [
        about(Verb.publish, words("button-publish"), piece, "positive"),
        about(Verb.edit, words("button-edit"), piece),
    ]
    rare = [
        about(Verb.later, words("button-later"), piece),
        about(Verb.discard, words("button-discard"), piece, "destructive"),
    ]
    top: list[CardElement] = [parts.flagged(words("preview-title"), words("preview-note"))]
    if wrong:
        top.append(parts.problem(wrong))
    summary = words("preview-summary", title=_summary(piece))
    return _card(top, piece, words, [], [*actions, *aside(rare)], summary, note)


def gone_card(words: Words) -> AdaptiveCard:
    """What is left of a piece that was withdrawn or discarded."""
    return sentence_card(words("error-not-found"))


def sentence_card(sentence: str) -> AdaptiveCard:
    """What a card turns into when it is settled: one sentence, no buttons."""
    return parts.card([parts.line(sentence)], summary=sentence)


def _card(
    top: Sequence[CardElement],
    piece: Piece,
    words: Words,
    below: Sequence[CardElement],
    actions: Sequence[Action],
    summary: str,
    note: Sequence[CardElement] = (),
) -> AdaptiveCard:
    """A piece between what stands on top of it and below it; `note` stands under its headline."""
    head = heading(piece, words, note)
    return parts.fitting(
        lambda most: parts.card([*top, *head, *body(piece, words, most), *below], actions, summary=summary)
    )


def _summary(piece: Piece) -> str:
    return parts.clip(piece.title, 100)
