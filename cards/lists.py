"""Several pieces on one card, each with what can be done with it."""

from collections.abc import Sequence

from microsoft_teams.cards import Action, AdaptiveCard, CardElement, Container, RichTextBlock

from cards import parts
from cards.actions import Verb, about
from cards.story import evidence_block, story_byline
from stories import rules
from stories.pieces import Piece, Story
from texts import Words

TEASER = 300


def drafts_card(drafts: Sequence[Piece], words: Words) -> AdaptiveCard:
    """A person's unfinished pieces: go on, or discard."""
    return _list(
        words("drafts-title"),
        [
            _row(
                piece,
                words,
                about(Verb.resume, words("button-resume"), piece),
                about(Verb.discard, words("button-discard"), piece),
            )
            for piece in drafts
        ],
    )


def told_card(pieces: Sequence[Piece], words: Words) -> AdaptiveCard:
    """A person's published pieces."""
    rows = [_row(piece, words, about(Verb.show, words("button-show"), piece)) for piece in pieces]
    return _list(words("told-title"), rows)


def found_card(stories: Sequence[Story], asked: str, words: Words) -> AdaptiveCard:
    """The stories that a search found, the best match first."""
    title = words("found-title", count=len(stories))
    head = [parts.heading(title), *parts.said(asked, is_subtle=True)]
    return parts.fitting(
        lambda most: parts.card([*head, *(_found(story, words, most) for story in stories)], summary=title)
    )


def _found(story: Story, words: Words, most: int) -> Container:
    return Container(
        separator=True,
        spacing="Medium",
        items=[
            _title(story, words),
            story_byline(story, words),
            *evidence_block(story, words, most),
            *parts.said(parts.clip(story.outcome, min(TEASER, most))),
            parts.buttons(about(Verb.show, words("button-show"), story)),
        ],
    )


def _list(title: str, rows: Sequence[CardElement]) -> AdaptiveCard:
    return parts.card([parts.heading(title), *rows], summary=title)


def _row(piece: Piece, words: Words, *actions: Action) -> Container:
    day = words.day(piece.published_at or piece.created_at)
    return Container(
        separator=True, spacing="Medium", items=[_title(piece, words), parts.byline(day), parts.buttons(*actions)]
    )


def _title(piece: Piece, words: Words) -> RichTextBlock:
    return parts.run(parts.clip(piece.title, rules.HEADLINE_MOST) or words("untitled"), weight="Bolder")
