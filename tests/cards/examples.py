"""Pieces to draw, in somebody's handwriting, and every card there is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from uuid import uuid4

from microsoft_teams.cards import AdaptiveCard

from bot.commands import COMMANDS
from bot.dialogs.post import PostInterview
from bot.dialogs.story import StoryInterview
from cards import parts
from cards.channel import confirmation_card, resumed_card, setup_card
from cards.digest import digest_card
from cards.form import piece_form, shown
from cards.help import help_card, suggestions_card, welcome_card, whole_story_card
from cards.lists import drafts_card, found_card, told_card
from cards.piece import gone_card, piece_card, preview_card, sentence_card
from cards.question import Asked, answered_card, question_card
from stories import rules
from stories.digest import STORIES_MOST, Edition, Item, Reason
from stories.errors import UnknownTimeZone
from stories.models import Channel, Conversation
from stories.objectives import BY_KEY, POST_KINDS
from stories.pieces import Piece, Post, Status, Story
from texts import LANGUAGES, Words, words_for

Json = dict[str, Any]

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
NAME_MOST = 120  # characters
LISTED = 10
FIRST, LATER = ("form", "cancel"), ("back", "skip", "later", "cancel")  # what else can be said at a question
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
    common: Json = {"tenant": "t", "author_id": str(uuid4()), "language": "en", "objective": "customer-experience"}
    common |= {"status": Status.published, "created_at": NOON, "published_at": NOON}
    written: Json = {
        "author_name": "Ada Example",
        "headline": "Calmer handovers between shifts",
        "situation": "Every morning we lost half an hour looking for notes.",
        "change": "We put one shared page at the top of the channel.",
        "outcome": "Nobody searches any more, and patients wait less.",
        "evidence": "45 min -> 10 min",
        "steps": ["Pin a page", "Fill it in before you leave"],
        "voice": "For the first time nobody asked me twice.",
    }
    if hand.pattern:
        written = {
            "author_name": hand.line(NAME_MOST),
            "headline": hand.line(rules.HEADLINE_MOST),
            "situation": hand.text(),
            "change": hand.text(),
            "outcome": hand.text(),
            "evidence": hand.line(rules.EVIDENCE_MOST),
            "steps": [hand.line(rules.STEP_MOST)] * rules.STEPS_MOST,
            "voice": hand.text(),
        }
    return Story(**{**common, **written, **more})


def post(hand: Hand = BRIEF, **more: Any) -> Post:
    """A leader's published post: an everyday one, or one with every field as long as the rules allow."""
    common: Json = {"tenant": "t", "author_id": str(uuid4()), "language": "en", "objective": "culture-of-innovation"}
    common |= {"status": Status.published, "created_at": NOON, "published_at": NOON, "by_leader": True}
    written: Json = {
        "author_name": "Grace Example",
        "kind": "lesson",
        "text": "I read three stories this week, and each began with one small change.",
        "ask": "Try one small change this week.",
    }
    if hand.pattern:
        written = {"author_name": hand.line(NAME_MOST), "kind": "lesson", "text": hand.text(), "ask": hand.text()}
    return Post(**{**common, **written, **more})


def channel(language: str = "en", **more: Any) -> Channel:
    common: Json = {"tenant": "t", "id": "19:news@thread.tacv2", "weekday": "mon", "hour": 9}
    common |= {"time_zone": "Europe/Berlin", "conversation": conversation(language)}
    return Channel(**{**common, **more})


def conversation(language: str = "en") -> Conversation:
    where: Json = {"tenant": "t", "id": "19:news@thread.tacv2", "kind": "channel", "bot_id": "28:8b0a3f6e"}
    return Conversation(**where, service_url="https://smba.trafficmanager.net/", language=language)


def edition(*pieces: Piece) -> Edition:
    """These pieces in an edition; three people were inspired by each."""
    items = tuple(Item(each, Reason.leader if isinstance(each, Post) else Reason.new, 3) for each in pieces)
    return Edition(channel(), NOON, items, uuid4())


def full_edition(hand: Hand = BRIEF) -> Edition:
    """One post and five stories."""
    return edition(post(hand), *(story(hand) for _ in range(STORIES_MOST)))


def question_cards(hand: Hand, words: Words) -> dict[str, AdaptiveCard]:
    """Each question as it is first asked, and as it is asked again with what was said before."""
    drawn = {}
    for question in (*StoryInterview.questions, *PostInterview.questions):
        options = tuple((key, words(question.names + key)) for key in question.choices)
        earlier = options[0][1] if options else story(hand).situation
        drawn[f"question {question.field}"] = question_card(Asked(question.field, 1, 8, options, FIRST), words)
        again = Asked(question.field, 2, 8, options, LATER, earlier)
        drawn[f"question {question.field} again"] = question_card(again, words)
    return drawn


def form_cards(hand: Hand, words: Words) -> dict[str, AdaptiveCard]:
    """Each form filled in, and each once more with what was typed and what is wrong with it."""
    drawn = {}
    for name, piece in (("story", story(hand)), ("post", post(hand))):
        drawn[f"{name} form"] = piece_form(piece, words)
        drawn[f"{name} form, wrong"] = piece_form(piece, words, typed(piece, hand), words("error-outdated"))
    return drawn


def typed(piece: Piece, hand: Hand) -> Mapping[str, str]:
    """A form in which somebody wrote far too much."""
    chosen = {"objective": next(iter(BY_KEY)), "kind": POST_KINDS[0]}
    return {field: chosen.get(field) or hand.text(10_000) for field in shown(piece)} if hand.pattern else shown(piece)


def every_card(hand: Hand, words: Words) -> dict[str, Json]:
    """Every card as it travels, by its name."""
    told, shared = story(hand), post(hand)
    ten: list[Piece] = [story(hand) if n % 2 else post(hand) for n in range(LISTED)]
    here = channel()
    personal = [command.name for command in COMMANDS if command.personal]
    public = [command.name for command in COMMANDS if command.channel]
    drawn = {
        "welcome": welcome_card(words),
        "help": help_card(personal, words),
        "help in a channel": help_card(public, words),
        "suggestions": suggestions_card(("tell", "mine", "help"), words),
        "whole story": whole_story_card(words),
        "story": piece_card(told, words, 3, viewer="somebody"),
        "story, its teller's": piece_card(told, words, 3, viewer=told.author_id),
        "post": piece_card(shared, words, 3, viewer=shared.author_id),
        "story preview": preview_card(told, words),
        "story preview, wrong": preview_card(told, words, words("error-not-ready")),
        "post preview": preview_card(shared, words),
        "empty draft": preview_card(empty(), words),
        "gone": gone_card(words),
        "settled": sentence_card(words("withdrawn")),
        "answered": answered_card("objective", words("objective-high-performance"), words),
        "drafts": drafts_card(ten, words),
        "told": told_card(ten, words),
        "found": found_card([story(hand) for _ in range(LISTED)], told.headline, words),
        "digest": digest_card(full_edition(hand), words),
        "digest, unfolded": unfolded_digest(hand, words),
        "digest, a post alone": digest_card(edition(post(hand)), words),
        "setup": setup_card(here, words),
        "setup, wrong": wrong_setup(told.headline, words),
        "confirmation": confirmation_card(here, NOON, words),
        "resumed": resumed_card(here, NOON, words),
        **question_cards(hand, words),
        **form_cards(hand, words),
    }
    return {name: parts.as_json(card) for name, card in drawn.items()}


def wrong_setup(zone: str, words: Words) -> AdaptiveCard:
    """The setup form after somebody sent a time zone that it did not offer."""
    return setup_card(channel(), words, {"time_zone": zone}, words.error(UnknownTimeZone(zone=zone[:60])))


def empty() -> Story:
    """A draft of which nothing is written yet."""
    nothing: Json = dict.fromkeys(("headline", "situation", "change", "outcome", "evidence", "voice", "objective"), "")
    return story(**nothing, steps=[], status=Status.draft, published_at=None)


def unfolded_digest(hand: Hand, words: Words) -> AdaptiveCard:
    """A full digest in which somebody has just clicked in the last story."""
    full = full_edition(hand)
    return digest_card(full, words, unfolded=full.items[-1].piece.id)


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
    """The text runs of a card, from top to bottom."""
    return [node["text"] for node in nodes(card) if node["type"] == "TextRun"]


def texts(card: Any) -> list[str]:
    """All that can be read on a card, from top to bottom."""
    return [node["text"] for node in nodes(card) if node["type"] in ("TextRun", "TextBlock")]


def titles(card: Any) -> list[str]:
    """The buttons of a card, from top to bottom."""
    return [node["title"] for node in nodes(card) if node["type"].startswith("Action.")]


def found(card: Any, id: str) -> Json:
    """The element of a card with this id."""
    return next(node for node in nodes(card) if node.get("id") == id)
