"""What became of the stories that a channel heard: which of them have news, and what it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from stories.pieces import Story

SEQUELS_MOST = 3  # lines; the digest is no ledger


@dataclass(frozen=True)
class Sequel:
    """A story heard here, and how far it is: so many are `trying` it, so many `adopted` it in so many `units`.

    `names` are of those who try it and let their team see that.
    """

    story: Story
    trying: int = 0
    adopted: int = 0
    units: int = 0
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Told:
    """A sequel, and what of it is news: how many began and adopted since this channel last read about the story."""

    sequel: Sequel
    at: datetime  # when it last read about it
    latest: bool = False  # it stood in the edition before this one
    begun: int = 0
    adopted: int = 0


def sequels(told: Sequence[Told]) -> tuple[Sequel, ...]:
    """What has news, three at most: adoptions first, and who tries it of last time's stories."""
    news = [each for each in told if each.adopted or (each.latest and each.begun)]
    news.sort(key=lambda each: (each.adopted, each.begun, each.at, each.sequel.story.id), reverse=True)
    return tuple(each.sequel for each in news[:SEQUELS_MOST])
