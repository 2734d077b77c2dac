"""What a channel reads: a newsletter whose every item is three lines, unfolds in place, and says why it is there."""

from uuid import UUID

from microsoft_teams.cards import (
    Action,
    ActionSet,
    AdaptiveCard,
    CardElement,
    Column,
    ColumnSet,
    Container,
)

from cards import parts
from cards.actions import PREVIEW, Button, Verb, about, aside, inspired, named, say, tell_yours, unfold
from cards.body import body, byline, numbered
from cards.evidence import evidence_line
from cards.rows import beside_face
from cards.signs import objective
from stories.digest import Edition, Item
from stories.evidence import Observation
from stories.pieces import Piece, Post, Status, Story
from texts import Words

TEASER = 120  # characters that are read without unfolding
NAME_MOST = 40  # characters of a name
HEADLINE_LEAST = 60  # characters of a headline that stay however full the card is
REST_LEAST = 60  # characters per text; what would be shorter is opened on a card of its own
READ_A_MINUTE = 200  # words, as most people read


def digest_card(
    edition: Edition, words: Words, unfolded: UUID | None = None, *, for_editor: bool = False
) -> AdaptiveCard:
    """An edition; one without an id is titled as the preview it is. The piece `unfolded` is open already."""
    return parts.fitting(lambda most: _card(edition, words, unfolded, most, for_editor=for_editor))


def _card(edition: Edition, words: Words, unfolded: UUID | None, most: int, *, for_editor: bool) -> AdaptiveCard:
    title = words("digest-title", day=words.day(edition.day))
    flag = [] if edition.id else [parts.flagged(words("preview-title"), words("digest-preview-note"))]
    items = [
        _item(f"item-{n}", item, words, edition.id, most, open=item.piece.id == unfolded)
        for n, item in enumerate(edition.items, 1)
    ]
    settings = aside([say("digest-settings", words("title-digest-settings"))]) if for_editor else []
    return parts.card(
        [*flag, parts.heading(title), parts.note(_length(edition, words), "None"), *items, _why(edition, words)],
        [
            tell_yours(edition.channel.conversation.bot_id, words, "positive"),
            say("stories", words("button-see-all")),
            *settings,
        ],
        summary=title,
        wide=True,
    )


def _item(id: str, item: Item, words: Words, digest: UUID | None, most: int, *, open: bool) -> Container:
    piece = item.piece
    if piece.status != Status.published:
        return Container(items=[parts.note(words("error-not-found"))], separator=True)
    rest = _rest(piece, words, most) if most >= REST_LEAST else []
    items = [*_headed(piece, words, most), *_foot(id, item, words, digest, most, rest, open=open)]
    if isinstance(piece, Post):
        return Container(style="emphasis", rounded_corners=True, items=items)
    return Container(separator=True, spacing="Medium", items=items)


def _foot(
    id: str, item: Item, words: Words, digest: UUID | None, most: int, rest: list[CardElement], *, open: bool
) -> list[CardElement]:
    """What is folded, and one row of buttons. Where pieces are too long for one card, each opens on its own."""
    piece = item.piece
    whole = [about(Verb.show, words("button-show"), piece)] if most < parts.CLIPS[0] else []
    clicks = _buttons(piece, words, inspired(piece, words, item.inspired, str(digest or PREVIEW)), *whole)
    if not rest:
        return [clicks]
    states = (id, f"{id}-folded", f"{id}-open")
    read = _buttons(piece, words, unfold(words("button-unfold"), *states), id=states[1], hidden=open)
    fold = _buttons(piece, words, unfold(words("button-fold"), *states), id=states[2], hidden=not open)
    columns = [Column(width="auto", items=[read, fold]), Column(width="stretch", spacing="Small", items=[clicks])]
    return [Container(id=id, is_visible=open, items=rest), ColumnSet(spacing="Small", columns=columns)]


def _headed(piece: Piece, words: Words, most: int) -> list[CardElement]:
    """The three lines of an item."""
    teaser = parts.said(_teaser(piece, most))
    match piece:
        case Post():
            return [byline(piece, words), *teaser]
        case Story() as story:
            headline = parts.run(parts.clip(story.headline, max(most, HEADLINE_LEAST)), size="Medium", weight="Bolder")
            by = parts.byline(parts.clip(story.author_name, NAME_MOST), objective(story.objective, words))
            by.spacing = "None"
            evidence = evidence_line(story.reading, story.evidence, words, most)
            return [beside_face(story.author_name, headline, by), *evidence, *teaser]
        case _:
            raise TypeError(f"no place in a digest for a {type(piece).__name__}")


def _teaser(piece: Piece, most: int) -> str:
    return parts.clip(piece.outcome if isinstance(piece, Story) else piece.title, min(TEASER, most))


def _rest(piece: Piece, words: Words, most: int) -> list[CardElement]:
    """What is folded: all that the three lines do not say in full."""
    teased = "outcome" if isinstance(piece, Story) else "text"
    said = [] if _teaser(piece, most) != piece.answers[teased] else [teased]
    if not isinstance(piece, Story):
        return body(piece, words, most, without=said)
    seen = not isinstance(piece.reading, Observation)
    steps = numbered(piece.steps, most)
    return [
        *body(piece, words, most, without=("evidence", "steps", *said)),
        *([] if seen else parts.told(words("label-evidence"), parts.clip(piece.evidence, most))),
        *([parts.label(words("label-steps")), *steps] if steps else []),
    ]


def _buttons(piece: Piece, words: Words, *actions: Button, id: str | None = None, hidden: bool = False) -> ActionSet:
    """The buttons of one item; a screen reader hears which one."""
    each: list[Action] = [named(action.model_copy(), piece, words) for action in actions]
    return ActionSet(id=id, is_visible=False if hidden else None, actions=each, spacing="Small")


def _length(edition: Edition, words: Words) -> str:
    """3 stories, 5 minutes."""
    pieces = [item.piece for item in edition.items if item.piece.status == Status.published]
    told = " ".join(str(answer) for piece in pieces for answer in piece.answers.values())
    minutes = max(1, round(len(told.split()) / READ_A_MINUTE))
    stories = sum(isinstance(piece, Story) for piece in pieces)
    return words("digest-length", stories=stories, minutes=minutes)


def _why(edition: Edition, words: Words) -> CardElement:
    pieces = [item.piece for item in edition.items if item.piece.status == Status.published]
    stories = [piece for piece in pieces if isinstance(piece, Story)]
    tellers = len({story.author_id for story in stories})
    note = parts.note(words("digest-why", stories=len(stories), tellers=tellers))
    note.separator, note.spacing = True, "Medium"
    return note
