"""A story or a post with its buttons: as everybody sees it, and as its author sees it before publishing."""

from microsoft_teams.cards import Action, AdaptiveCard, CardElement

from cards import parts
from cards.actions import Verb, about, inspired
from cards.post import post_body
from cards.story import story_body
from stories.pieces import Piece, Post, Status, Story
from texts import Words


def piece_card(piece: Piece, words: Words, count: int = 0, viewer: str | None = None) -> AdaptiveCard:
    """A published piece that inspired `count` people; its author (`viewer`) may also edit and withdraw it."""
    if piece.status != Status.published:
        return gone_card(words)
    actions: list[Action] = [inspired(piece, words, count)]
    if viewer == piece.author_id:
        actions += [
            about(Verb.edit, words("button-edit"), piece),
            about(Verb.withdraw, words("button-withdraw"), piece),
        ]
    return parts.card(_body(piece, words), actions, summary=parts.clip(piece.title, 100))


def preview_card(piece: Piece, words: Words, wrong: str = "") -> AdaptiveCard:
    """A draft as others will see it, with Publish, Edit, Save for later and Discard; `wrong` says what is missing."""
    note = parts.problem(wrong) if wrong else parts.note(words("preview-note"))
    return parts.card(
        [note, *_body(piece, words)],
        [
            about(Verb.publish, words("button-publish"), piece, "positive"),
            about(Verb.edit, words("button-edit"), piece),
            about(Verb.later, words("button-later"), piece),
            about(Verb.discard, words("button-discard"), piece),
        ],
        summary=words("preview-summary", title=parts.clip(piece.title, 100)),
    )


def gone_card(words: Words) -> AdaptiveCard:
    """What is left of a piece that was withdrawn or discarded."""
    return sentence_card(words("error-not-found"))


def sentence_card(sentence: str) -> AdaptiveCard:
    """What a card turns into when it is settled: one sentence, no buttons."""
    return parts.card([parts.line(sentence)], summary=sentence)


def _body(piece: Piece, words: Words) -> list[CardElement]:
    match piece:
        case Story():
            return story_body(piece, words)
        case Post():
            return post_body(piece, words)
        case _:
            raise TypeError(f"no card for a {type(piece).__name__}")
