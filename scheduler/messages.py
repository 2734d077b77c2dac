"""The kinds of message that leave unasked: how each is drawn, and what follows when it reached nobody."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from cards.channel import setup_card
from cards.digest import digest_card
from cards.followup import review_card
from cards.letter import letter_card
from cards.parts import Card
from cards.photo import photo_card
from cards.piece import piece_card
from cards.trying import Entered, plan_card
from stories import editions, letters, tries
from stories.errors import NotFound
from stories.library import Library
from stories.outbox import POST
from stories.photos import PHOTO, PhotoState
from stories.pieces import Status, Story
from stories.pledges import Try
from stories.tables.conversations import Channel, Conversation
from stories.tables.deliveries import Delivery
from texts import Words, words_for


class UnknownKind(LookupError):
    """No message is of this kind."""


async def always(library: Library, delivery: Delivery) -> bool:
    """Most messages are wanted when they leave."""
    return True


async def nothing(library: Library, delivery: Delivery) -> None:
    """What follows most messages that reached nobody."""


@dataclass(frozen=True)
class Kind:
    """How a message is drawn, as things are now; if it is `wanted` still; what follows when it `missed` everybody."""

    draw: Callable[[Library, Delivery, Conversation], Awaitable[Card]]
    missed: Callable[[Library, Delivery], Awaitable[None]] = nothing
    wanted: Callable[[Library, Delivery], Awaitable[bool]] = always


class Kinds:
    """The kinds there are, by name."""

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self._kinds = kinds

    def __getitem__(self, name: str) -> Kind:
        """Raises UnknownKind."""
        if name not in self._kinds:
            raise UnknownKind(name)
        return self._kinds[name]


async def setup(library: Library, delivery: Delivery, conversation: Conversation) -> Card:
    channel = await library.channels.read(conversation.id)
    return setup_card(channel, await _words_of(library, channel))


async def digest(library: Library, delivery: Delivery, conversation: Conversation) -> Card:
    edition = await library.channels.edition(subject(delivery))
    return digest_card(edition, await _words_of(library, edition.channel))


async def digest_wanted(library: Library, delivery: Delivery) -> bool:
    """No empty edition is posted: one whose pieces were all taken back before it left, or its campaign called off."""
    edition = await library.channels.edition(subject(delivery))
    pieces = [each.piece for each in edition.items] + [each.story for each in edition.sequels]
    alone = not pieces and bool(edition.campaigns)
    return alone or any(piece.status == Status.published for piece in pieces)


async def digest_missed(library: Library, delivery: Delivery) -> None:
    """What reached nobody is still to be told there."""
    await library.channels.unsay(subject(delivery))


async def letter(library: Library, delivery: Delivery, conversation: Conversation) -> Card:
    letter = await letters.read(library, subject(delivery))
    return letter_card(letter, await _words(library, conversation.language, letter.time_zone))


async def letter_missed(library: Library, delivery: Delivery) -> None:
    """What reached nobody is told when they are there again."""
    await library.matters.untell(subject(delivery))


async def post(library: Library, delivery: Delivery, conversation: Conversation) -> Card:
    """A post by itself, as everybody in a channel reads it."""
    words = await _words_of(library, await library.channels.read(conversation.id))
    piece = await library.piece(subject(delivery))
    counts = await library.inspired([piece.id])
    return piece_card(piece, words, counts.get(piece.id, 0), echo=await library.echo(piece))


async def post_wanted(library: Library, delivery: Delivery) -> bool:
    """What was taken back before it left is not said."""
    return (await library.piece(subject(delivery))).status == Status.published


async def plan(library: Library, delivery: Delivery, conversation: Conversation) -> Card:
    """When will they try it? Asked in their own chat, after they pressed I'll try this in a channel."""
    kept, story = await _try(library, delivery)
    words = await _words(library, conversation.language)
    if kept.moment or not kept.open:
        return review_card(kept, story, words)
    return plan_card(story, Entered("", kept.due.isoformat(), kept.obstacle, kept.seen), words, kept)


async def plan_wanted(library: Library, delivery: Delivery) -> bool:
    """Who said so meanwhile is not asked, or took it back."""
    kept, story = await _try(library, delivery)
    return kept.open and not kept.moment and story.status == Status.published


async def _try(library: Library, delivery: Delivery) -> tuple[Try, Story]:
    kept = await library.tries.get(subject(delivery))
    story = await library.piece(kept.piece_id) if kept else None
    if kept is None or not isinstance(story, Story):
        raise ValueError(f"delivery {delivery.id} is about no try")
    return kept, story


async def photo(library: Library, delivery: Delivery, conversation: Conversation) -> Card:
    """What became of a photo that somebody sent."""
    sent = await library.photos.get(subject(delivery))
    story = await library.piece(sent.story_id)
    if not isinstance(story, Story):
        raise NotFound
    shown = await library.photos.shown([story])
    return photo_card(story, sent, shown.get(story.id), await _words(library, conversation.language))


async def photo_wanted(library: Library, delivery: Delivery) -> bool:
    """Of one that was replaced, or whose story was put away, nothing is said; of one that does not come, always."""
    sent = await library.photos.get(subject(delivery))
    story = await library.piece(sent.story_id)
    shown = isinstance(story, Story) and story.photo == str(sent.id) and story.editable
    return sent.state == PhotoState.refused or shown


async def _words_of(library: Library, channel: Channel) -> Words:
    """The channel's own language and time."""
    return await _words(library, channel.conversation.language, channel.time_zone)


async def _words(library: Library, language: str, zone: str = "UTC") -> Words:
    return words_for(language, zone, await library.book())


def subject(delivery: Delivery) -> UUID:
    """What a delivery is about, where it must be about something."""
    if delivery.about is None:
        raise ValueError(f"delivery {delivery.id} is about nothing")
    return delivery.about


KINDS = Kinds(
    {
        editions.SETUP: Kind(setup),
        editions.DIGEST: Kind(digest, digest_missed, digest_wanted),
        letters.LETTER: Kind(letter, letter_missed),
        POST: Kind(post, wanted=post_wanted),
        PHOTO: Kind(photo, wanted=photo_wanted),
        tries.PLAN: Kind(plan, wanted=plan_wanted),
    }
)
