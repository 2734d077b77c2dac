"""What the cards are drawn from: the example pieces, and what became of some of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from cards import (
    letter,
)
from cards.parts import Card
from gallery.examples import (
    MONDAY,
    NOON,
    SPACE,
    draft,
    post,
    stories,
)
from gallery.said import Said
from stories.letters import Letter, Part
from stories.pieces import Post, Status, Story
from stories.tables.answers import Reply
from stories.tables.people import Person
from texts import Words

Cards = dict[str, Card]


TEAMS = {0: "Ward 3", 1: "Support", 3: "Facilities"}  # where some of the example stories worked


CHANNELS = ("General", "Announcements")
ALONE = {"source": "", "effect": "", "ask": ""}  # of a post that says all in its text
USUAL = Said()


@dataclass(frozen=True)
class Pieces:
    """What the cards are drawn from: five stories and a post, all published, a draft of a story, and what is said."""

    told: tuple[Story, ...]
    shared: Post
    draft: Story
    said: Said = USUAL


def examples(language: str) -> Pieces:
    """The example pieces for a reader, one of them in another language than theirs."""
    told = [
        story.model_copy(update={"unit_name": TEAMS.get(n, ""), "language": language})
        for n, story in enumerate(stories())
    ]
    told[-1].language = "en" if language != "en" else "de"
    return Pieces(tuple(told), post(language=language), draft(language=language))


def people(pieces: Pieces) -> list[Person]:
    return [Person(tenant="t", id=each.author_id, name=each.author_name, language="en") for each in pieces.told[:2]]


def asking(pieces: Pieces) -> Post:
    """A leader's question."""
    return pieces.shared.model_copy(update={"kind": "question", "text": pieces.said.question, **ALONE})


def promising(pieces: Pieces, outcome: str = "") -> Post:
    """What a leader will do until a day, and what became of it."""
    made = {"kind": "trial", "text": pieces.said.promise, "due": "2026-12-11", "promise": outcome}
    return pieces.shared.model_copy(update={**made, **ALONE})


def planned(post: Post) -> Post:
    planned = {"status": Status.planned, "published_at": None, "timing": MONDAY.isoformat(), "planned_at": MONDAY}
    return post.model_copy(update=planned)


def unpublished(post: Post) -> Post:
    return post.model_copy(update={"status": Status.draft, "published_at": None})


def written_for(pieces: Pieces, id: str, by: str = "") -> Post:
    return unpublished(pieces.shared).model_copy(update={"written_for": id, "drafted_by": by})


def answers(post: Post, pieces: Pieces) -> Iterator[Reply]:
    """What three people who told a story answer."""
    for told, said in zip(pieces.told, pieces.said.answers, strict=False):
        yield Reply(
            tenant="t",
            piece_id=post.id,
            person_id=told.author_id,
            person_name=told.author_name,
            text=said,
            at=NOON,
        )


def told_of(words: Words, *told: Part) -> Card:
    return letter.letter_card(Letter(SPACE, told), words)
