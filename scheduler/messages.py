"""The kinds of message that leave unasked: how each is drawn, and what follows when it reached nobody."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from microsoft_teams.cards import AdaptiveCard

from cards.channel import setup_card
from cards.digest import digest_card
from cards.letter import letter_card
from stories import editions, letters
from stories.library import Library
from stories.models import Channel, Conversation, Delivery
from texts import Words, words_for


class UnknownKind(LookupError):
    """No message is of this kind."""


async def nothing(library: Library, delivery: Delivery) -> None:
    """What follows most messages that reached nobody."""


@dataclass(frozen=True)
class Kind:
    """How a message is drawn, as things are now; and what follows when it `missed` everybody."""

    draw: Callable[[Library, Delivery, Conversation], Awaitable[AdaptiveCard]]
    missed: Callable[[Library, Delivery], Awaitable[None]] = nothing


class Kinds:
    """The kinds there are, by name."""

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self._kinds = kinds

    def __getitem__(self, name: str) -> Kind:
        """Raises UnknownKind."""
        if name not in self._kinds:
            raise UnknownKind(name)
        return self._kinds[name]


async def setup(library: Library, delivery: Delivery, conversation: Conversation) -> AdaptiveCard:
    channel = await library.channels.read(conversation.id)
    return setup_card(channel, _words(channel))


async def digest(library: Library, delivery: Delivery, conversation: Conversation) -> AdaptiveCard:
    edition = await library.channels.edition(subject(delivery))
    return digest_card(edition, _words(edition.channel))


async def digest_missed(library: Library, delivery: Delivery) -> None:
    """What reached nobody is still to be told there."""
    await library.channels.unsay(subject(delivery))


async def letter(library: Library, delivery: Delivery, conversation: Conversation) -> AdaptiveCard:
    letter = await letters.read(library, subject(delivery))
    return letter_card(letter, words_for(conversation.language, letter.time_zone))


async def letter_missed(library: Library, delivery: Delivery) -> None:
    """What reached nobody is told when they are there again."""
    await library.matters.untell(subject(delivery))


def _words(channel: Channel) -> Words:
    """The channel's own language and time."""
    return words_for(channel.conversation.language, channel.time_zone)


def subject(delivery: Delivery) -> UUID:
    """What a delivery is about, where it must be about something."""
    if delivery.about is None:
        raise ValueError(f"delivery {delivery.id} is about nothing")
    return delivery.about


KINDS = Kinds(
    {
        editions.SETUP: Kind(setup),
        editions.DIGEST: Kind(digest, digest_missed),
        letters.LETTER: Kind(letter, letter_missed),
    }
)
