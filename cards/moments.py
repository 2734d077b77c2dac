"""What is said when something happened to a piece: published, kept as a draft, discarded, withdrawn."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from babel.lists import format_list
from microsoft_teams.cards import AdaptiveCard, CardElement

from cards import parts
from cards.actions import Verb, about, name, say
from stories.pieces import Piece, Story
from texts import Words

TITLE = 80  # characters
CHANNELS_NAMED = 3  # the others are counted


def published_card(piece: Piece, words: Words, channels: Sequence[tuple[str, datetime]]) -> AdaptiveCard:
    """Where a piece is heard, as pairs of a channel's name and its next moment; or how to find it a channel."""
    again = (
        say("tell", words("button-tell-another"))
        if isinstance(piece, Story)
        else say("share", words("button-share-another"))
    )
    said = [_heard(at, [channel for channel, _ in same], words) for at, same in _by_moment(channels)]
    return parts.card(
        [
            parts.heading(f"✓ {words('published-title')}"),
            parts.run(name(piece, words, TITLE), weight="Bolder"),
            *(parts.run(sentence) for sentence in said),
            parts.quiet(words("published-promise" if said else "published-unheard")),
        ],
        [
            about(Verb.show, words("button-see"), piece, "positive"),
            again,
        ],
        summary=" ".join([words("published-title"), *said]),
    )


def kept_card(piece: Piece, words: Words) -> AdaptiveCard:
    """A piece that was begun waits among the drafts."""
    sentence = words("kept-as-draft", title=name(piece, words, TITLE))
    return parts.card(
        [parts.run(sentence)],
        [
            about(Verb.resume, words("button-resume"), piece, "positive"),
            about(Verb.discard, words("button-delete"), piece),
        ],
        summary=sentence,
    )


def discarded_card(piece: Piece, words: Words) -> AdaptiveCard:
    return _undoable(words("discarded-piece", title=name(piece, words, TITLE)), piece, words)


def withdrawn_card(piece: Piece, words: Words) -> AdaptiveCard:
    return _undoable(words("withdrawn-piece", title=name(piece, words, TITLE)), piece, words)


def _undoable(sentence: str, piece: Piece, words: Words) -> AdaptiveCard:
    said: list[CardElement] = [parts.run(sentence)]
    return parts.card(said, [about(Verb.undo, words("button-undo"), piece)], summary=sentence)


def _by_moment(channels: Sequence[tuple[str, datetime]]) -> list[tuple[datetime, list[tuple[str, datetime]]]]:
    """The channels that hear it at the same moment, the soonest first."""
    soonest = sorted(channels, key=lambda channel: channel[1])
    return [(at, list(same)) for at, same in groupby(soonest, key=lambda channel: channel[1])]


def _heard(at: datetime, names: list[str], words: Words) -> str:
    """General and Announcements hear it on Monday at 09:00."""
    more = len(names) - CHANNELS_NAMED
    shown = [*names[:CHANNELS_NAMED], *([words("more-channels", count=more)] if more > 0 else [])]
    listed = format_list(shown, locale=words.locale)
    return words("published-heard", channels=listed, count=len(names), moment=words.moment(at))
