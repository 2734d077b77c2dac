"""Chooses what a channel's next digest says, and why."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from stories.echoes import SILENCE, Echo
from stories.models import Channel
from stories.pieces import Piece, Post, Story

STORIES_MOST = 5
OF_A_UNIT = 2  # stories; one unit is not the organisation

P = TypeVar("P", bound=Piece)


class Reason(StrEnum):
    """Why an item is in a digest."""

    leader = "leader"
    shared = "shared"
    new = "new"


@dataclass(frozen=True)
class Choice:
    """A piece for the next edition, and the reason it was chosen."""

    piece: Piece
    reason: Reason


@dataclass(frozen=True)
class Item:
    """A choice as it stands in an edition, with the number of people it inspired so far, and what stands beside it."""

    piece: Piece
    reason: Reason
    inspired: int
    echo: Echo = SILENCE


@dataclass(frozen=True)
class Edition:
    """What one channel reads on one day. `id` is None for a preview; `items` is empty when there is nothing to tell."""

    channel: Channel
    day: datetime
    items: tuple[Item, ...]
    id: UUID | None = None


def choose(stories: Sequence[Story], posts: Sequence[Post]) -> list[Choice]:
    """The next edition from what the channel has not heard yet, in the order it is read; empty when there is nothing.

    The first place is a leader's only: the newest of their posts. Then up to five stories, newest first, one per
    teller and two of a unit; and last the newest post by anybody else.
    """
    varied = _few_per_unit(_one_per_teller(_newest_first(stories)))
    return [
        *_newest(posts, Reason.leader, by_leader=True),
        *(Choice(story, Reason.new) for story in varied[:STORIES_MOST]),
        *_newest(posts, Reason.shared, by_leader=False),
    ]


def _newest(posts: Sequence[Post], reason: Reason, *, by_leader: bool) -> list[Choice]:
    newest = _newest_first([post for post in posts if post.by_leader == by_leader])
    return [Choice(post, reason) for post in newest[:1]]


def _newest_first(pieces: Sequence[P]) -> list[P]:
    return sorted(pieces, key=lambda piece: (piece.published_at or piece.created_at, piece.id), reverse=True)


def _few_per_unit(stories: Sequence[Story]) -> list[Story]:
    """Where somebody belongs is not always known; those stories are not taken for one unit's."""
    counts = Counter[UUID]()
    kept = []
    for story in stories:
        if story.unit_id is None or counts[story.unit_id] < OF_A_UNIT:
            kept.append(story)
            counts.update([story.unit_id] if story.unit_id else [])
    return kept


def _one_per_teller(stories: Sequence[Story]) -> list[Story]:
    firsts: dict[str, Story] = {}
    for story in stories:
        firsts.setdefault(story.author_id, story)
    return list(firsts.values())
