"""Pieces to draw, in somebody's handwriting, and what can be read on a card."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import uuid4

from gallery import cards as gallery
from gallery import examples
from gallery.pieces import Pieces
from gallery.said import Said
from stories import rules
from stories.digest import STORIES_MOST, Edition
from stories.pieces import Piece, Post, Status, Story
from tests.reading import plain
from texts import LANGUAGES, Words, words_for

Json = dict[str, Any]

NOON = examples.NOON
NAME_MOST = 120  # characters
WORDS = tuple(words_for(language) for language in LANGUAGES)


@dataclass(frozen=True)
class Hand:
    """How somebody writes: always the same, over and over, until there is no more room."""

    pattern: str

    def text(self, most: int = rules.TEXT_MOST) -> str:
        return (self.pattern * (most // len(self.pattern) + 1))[:most]

    def line(self, most: int) -> str:
        return self.text(most).replace("\n", " ")


BRIEF = Hand("")  # writes what people usually write


def story(hand: Hand = BRIEF, **more: Any) -> Story:
    """A published story: an everyday one, or one with every field as long as the rules allow."""
    own: Json = {"id": uuid4(), "author_id": str(uuid4()), "published_at": NOON}
    if hand.pattern:
        own |= {
            "author_name": hand.line(NAME_MOST),
            "headline": hand.line(rules.HEADLINE_MOST),
            "situation": hand.text(),
            "change": hand.text(),
            "outcome": hand.text(),
            "evidence": hand.line(rules.EVIDENCE_MOST),
            "steps": [hand.line(rules.STEP_MOST)] * rules.STEPS_MOST,
            "voice": hand.text(),
            "photo": str(uuid4()),
            "alt": hand.line(rules.ALT_MOST),
        }
    return examples.story(**{**own, **more})


def post(hand: Hand = BRIEF, **more: Any) -> Post:
    """A leader's published post: an everyday one, or one with every field as long as the rules allow."""
    own: Json = {"id": uuid4(), "author_id": str(uuid4()), "published_at": NOON}
    if hand.pattern:
        own |= {"author_name": hand.line(NAME_MOST), "text": hand.text(), "ask": hand.text()}
        own |= {"source": hand.line(rules.NAME_MOST), "effect": hand.text()}
    return examples.post(**{**own, **more})


def edition(*pieces: Piece) -> Edition:
    return examples.edition(*pieces)


def full_edition(hand: Hand = BRIEF) -> Edition:
    """One post and five stories."""
    return edition(post(hand), *(story(hand) for _ in range(STORIES_MOST)))


def every_card(hand: Hand, words: Words) -> dict[str, Json]:
    """Every card as it travels, by its name."""
    draft = story(hand, status=Status.draft, published_at=None)
    told = tuple(story(hand) for _ in range(STORIES_MOST))
    pieces = Pieces(told, post(hand), draft, Said.only(told[0].outcome)) if hand.pattern else None
    return {name: card.written for name, card in gallery.every_card(words, pieces).items()}


@lru_cache
def everyday(words: Words) -> dict[str, Json]:
    return every_card(BRIEF, words)


def nodes(card: Any) -> Iterator[Json]:
    """Everything on a card that has a type, from top to bottom."""
    if isinstance(card, list):
        for each in card:
            yield from nodes(each)
    elif isinstance(card, dict):
        if "type" in card:
            yield card
        for field, each in card.items():
            if field != "data":
                yield from nodes(each)


def runs(card: Any) -> list[str]:
    """What people wrote on a card, line by line, from top to bottom."""
    return [_written(node) for node in nodes(card) if node["type"] == "RichTextBlock"]


def texts(card: Any) -> list[str]:
    """All that can be read on a card, line by line, from top to bottom."""
    lines = [node for node in nodes(card) if node["type"] in ("RichTextBlock", "TextBlock")]
    return [plain(node["text"]) if "text" in node else _written(node) for node in lines]


def buttons(card: Any) -> list[Json]:
    """All that can be pressed, from top to bottom."""
    return [node for node in nodes(card) if node["type"].startswith("Action.")]


def titles(card: Any) -> list[str]:
    return [plain(button["title"]) for button in buttons(card)]


def named(card: Any, title: str) -> Json:
    """The first button of this name."""
    return next(button for button in buttons(card) if button["title"] == title)


def visible(node: Any) -> Any:
    """The card without what is hidden until something is unfolded."""
    if isinstance(node, list):
        return [visible(each) for each in node if not (isinstance(each, dict) and each.get("isVisible") is False)]
    return {key: visible(value) for key, value in node.items()} if isinstance(node, dict) else node


def found(card: Any, id: str) -> Json:
    """The element of a card with this id."""
    return next(node for node in nodes(card) if node.get("id") == id)


def _written(block: Json) -> str:
    return plain("".join(run["text"] for run in block["inlines"]))
