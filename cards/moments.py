"""What is said when something happened to a piece: published, kept as a draft, discarded, withdrawn."""

from collections.abc import Collection, Sequence
from datetime import datetime
from itertools import groupby

from microsoft_teams.cards import Action, CardElement, Container

from cards import parts
from cards.actions import Verb, about, mine, name, say
from cards.belonging import Belonging, belonging
from cards.parts import Card
from cards.tellers import from_unit, teller
from cards.timing import named, when
from stories.pieces import Piece, Post, Status, Story
from texts import Words

TITLE = 80  # characters


def published_card(
    piece: Piece,
    words: Words,
    channels: Sequence[tuple[str, datetime]],
    hearing: Collection[str] = (),
    asking: Belonging | None = None,
    crowded: bool = False,
) -> Card:
    """Where a piece is heard, as pairs of a channel's name and its next moment; or how to find it a channel.

    One that goes out by itself, now or at its time, is heard by those `hearing`; where it is `crowded` another digest
    than the next may have it. Who belongs nowhere yet is asked where, in a box below.
    """
    if isinstance(piece, Post) and (piece.status == Status.planned or piece.planned_at):
        return _going_out(piece, words, hearing)
    if piece.status == Status.waiting:
        return _handed_over(
            piece,
            words,
            words("waiting-quietly" if piece.anonymous else "waiting-text"),
            *_asking(asking, piece, words),
        )
    again = (
        say("tell", words("button-tell-another"))
        if isinstance(piece, Story)
        else say("share", words("button-share-another"))
    )
    said = _heard_later(channels, words) if crowded and channels else _heard(channels, words)
    return parts.card(
        [
            parts.heading(f"✓ {words('published-title')}"),
            parts.run(name(piece, words, TITLE), weight="Bolder"),
            *(
                [parts.quiet(by)]
                if (by := teller(piece, words) if piece.anonymous else from_unit(piece, words))
                else []
            ),
            *(parts.run(sentence) for sentence in said),
            *([] if said else [parts.line(words("published-unheard"))]),
            *(
                [parts.quiet(words("published-quietly" if piece.anonymous else "published-promise"))]
                if said or piece.anonymous
                else []
            ),
            *_asking(asking, piece, words),
        ],
        [
            mine(Verb.show, words("button-see"), piece, "positive"),
            again,
        ],
        summary=" ".join([words("published-title"), *said]),
    )


def _handed_over(piece: Piece, words: Words, said: str, *more: CardElement) -> Card:
    """An editor reads it first."""
    title = words("waiting-title")
    return parts.card(
        [
            parts.heading(f"✓ {title}"),
            parts.run(name(piece, words, TITLE), weight="Bolder"),
            parts.line(said),
            *more,
        ],
        [about(Verb.show, words("button-see"), piece, "positive")],
        summary=f"{title}. {said}",
    )


def _asking(asking: Belonging | None, piece: Piece, words: Words) -> list[CardElement]:
    return [Container(separator=True, spacing="Large", items=belonging(asking, words, piece))] if asking else []


def _going_out(piece: Post, words: Words, hearing: Collection[str]) -> Card:
    title, said = (
        words("planned-title" if piece.status == Status.planned else "published-title"),
        when(piece, words, hearing),
    )
    return parts.card(
        [parts.heading(f"✓ {title}"), parts.run(name(piece, words, TITLE), weight="Bolder"), parts.run(said)],
        [about(Verb.show, words("button-see"), piece, "positive"), say("share", words("button-share-another"))],
        summary=f"{title} {said}",
    )


def kept_card(piece: Piece, words: Words) -> Card:
    """A piece that was begun waits among the drafts."""
    return _about(
        words("kept-as-draft"),
        piece,
        words,
        [
            about(Verb.resume, words("button-resume"), piece, "positive"),
            about(Verb.discard, words("button-delete"), piece),
        ],
    )


def resumed_card(piece: Piece, words: Words) -> Card:
    """The piece that the open question below is about."""
    sentence = words("resumed", title=name(piece, words, TITLE)) if piece.title else words("resumed-untitled")
    return parts.card([parts.run(sentence)], summary=sentence)


def discarded_card(piece: Piece, words: Words) -> Card:
    return _about(words("discarded-piece"), piece, words, [_undo(piece, words)])


def withdrawn_card(piece: Piece, words: Words) -> Card:
    """It is gone from every channel, and can come back."""
    return _about(words("withdrawn-piece"), piece, words, [_undo(piece, words)], parts.line(words("withdrawn-gone")))


def _about(sentence: str, piece: Piece, words: Words, actions: Sequence[Action], *more: CardElement) -> Card:
    """What happened, to which piece, and what can be done about it."""
    title = name(piece, words, TITLE)
    return parts.card([parts.told_of(sentence, title), *more], actions, summary=f"{sentence} {title}")


def _undo(piece: Piece, words: Words) -> Action:
    return about(Verb.undo, words("button-undo"), piece)


def _heard(channels: Sequence[tuple[str, datetime]], words: Words) -> list[str]:
    """General and Announcements hear it on Monday at 09:00; a sentence for each moment."""
    return [
        words(
            "published-heard",
            channels=named([name for name, _ in same], words),
            count=len(same),
            moment=words.moment(at),
        )
        for at, same in _by_moment(channels)
    ]


def _heard_later(channels: Sequence[tuple[str, datetime]], words: Words) -> list[str]:
    """There is more to tell than the next digest holds."""
    names, soonest = [name for name, _ in channels], min(at for _, at in channels)
    return [words("published-crowded", channels=named(names, words), moment=words.moment(soonest))]


def _by_moment(channels: Sequence[tuple[str, datetime]]) -> list[tuple[datetime, list[tuple[str, datetime]]]]:
    """The channels that hear it at the same moment, the soonest first."""
    soonest = sorted(channels, key=lambda channel: channel[1])
    return [(at, list(same)) for at, same in groupby(soonest, key=lambda channel: channel[1])]
