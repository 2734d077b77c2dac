"""One turn: who says what, in which words it is answered, and what is sent once it is committed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import islice

from botbuilder.core import TurnContext
from botbuilder.dialogs import DialogContext, DialogInstance, DialogSet
from botbuilder.schema import Activity

from bot.directory import PERSONAL, Directory, Speaker
from bot.service import attachments
from bot.service.talks import Talk
from bot.service.wire import THREAD, Json, of
from cards.parts import Card, as_message
from cards.question import answered_card
from stories.audit import Editor
from stories.desk import Desk
from stories.library import Library
from stories.photos import Sent
from stories.tables.conversations import Conversation, ConversationKind
from texts import Words

MENTIONS_MOST = 10  # of the bot in one message; each is another walk through the text
_KINDS = {PERSONAL: ConversationKind.personal, "groupChat": ConversationKind.group}  # as Teams names them


@dataclass
class Turn:
    """What a handler has at hand. The dialogs find it with `Turn.of`."""

    context: TurnContext
    text: str  # what was typed, without the mention of the bot
    library: Library
    talk: Talk
    person: Speaker
    words: Words
    now: datetime
    desk: Desk
    directory: Directory
    dialogs: DialogSet
    replies: list[Json] = field(default_factory=list)  # what is said once the turn is committed
    answer: Json | None = None  # what an invoke is answered
    unseen: bool = False  # whether the open question never reached the person: what they say is no answer to it
    asking: int | None = None  # which of the replies is the question that is open from now on
    settled: Callable[[], Card] | None = None  # draws what takes the place of the question that was open

    @staticmethod
    def of(context: TurnContext) -> "Turn":
        turn: Turn = context.turn_state["turn"]
        return turn

    @property
    def personal(self) -> bool:
        return bool(self.context.activity.conversation.conversation_type == PERSONAL)

    @property
    def pictures(self) -> list[Sent]:
        """What came with a message and may be a picture."""
        return attachments.pictures(self.context.activity)

    @property
    def viewer(self) -> str | None:
        """For whom alone a card is drawn; None where others see it too."""
        return self.person.id if self.personal else None

    @property
    def conversation_id(self) -> str:
        """The conversation without the thread: in a channel, the channel's own id."""
        return channel_id(self.context.activity.conversation.id)

    @property
    def team(self) -> str:
        """The team in whose channel this is; empty elsewhere. Teams tells it, not the client."""
        return of(self.context.activity.channel_data, "team", "id")

    async def leads(self) -> bool:
        """Whether who speaks is a leader."""
        return await self.directory.leads(self.person, self.library.people)

    async def edits(self) -> bool:
        """Whether who speaks may change when the channel they are in hears its digest."""
        return await self.directory.edits(self.person, self.library.people, self.team)

    async def editor(self) -> Editor | None:
        """Who speaks, where they are an editor by name."""
        named = await self.directory.reviews(self.person, self.library.people)
        return Editor(self.person.id, self.person.name) if named else None

    async def look_again(self) -> None:
        """An objective is spoken of that nobody knows here: it may have been added elsewhere, a moment ago."""
        self.words = self.words.among(await self.library.book(fresh=True))

    async def hear_clocks(self) -> None:
        """From now on an hour that is said names its city, where a channel lives by another clock."""
        self.words = self.words.heard_in(await self.library.channels.clocks())

    def here(self, id: str = "") -> Conversation:
        """This conversation, or the one with an `id` that is meant here, as a row for whoever was just added to it."""
        told = self.context.activity.conversation.conversation_type
        return Conversation(
            tenant=self.library.tenant,
            id=id or self.conversation_id,
            kind=_KINDS.get(told, ConversationKind.channel),
            service_url=self.context.activity.service_url,
            bot_id=self.context.activity.recipient.id,
            language=self.words.language,
        )

    async def say(self, text: str) -> None:
        """A sentence of ours, in Markdown. What people wrote goes into cards, where it stays text."""
        self.replies.append({"type": "message", "text": text, "textFormat": "markdown"})

    async def show(self, card: Card) -> None:
        self.replies.append(as_message(card))

    async def ask(self, card: Card) -> None:
        """Shows a question: it is open until it is answered, another one is asked, or its dialog ends."""
        self.talk.ask()
        self.asking = len(self.replies)
        await self.show(card)

    def answered(self, question: str, answer: str = "") -> None:
        """How the question that was open reads once it is not: its sentence, and what was answered."""
        self.settled = partial(answered_card, question, answer, self.words)

    async def dialog(self) -> DialogContext:
        """The dialogs of this person in this conversation."""
        return await self.dialogs.create_context(self.context)

    @property
    def open(self) -> DialogInstance | None:
        """The dialog that waits for an answer."""
        return self.talk.stack[0] if self.talk.stack else None

    def close(self) -> None:
        """Ends whatever dialog is open, without a word."""
        self.talk.stack.clear()
        self.talk.question = None


def channel_id(conversation_id: str) -> str:
    """A channel's id; in a thread Teams appends `;messageid=…`."""
    return conversation_id.split(THREAD)[0]


def without_mention(activity: Activity) -> str:
    """An activity's text without the mention of its recipient."""
    text: str = activity.text or ""
    for mention in islice(_mentions(activity), MENTIONS_MOST):
        text = text.replace(mention, " ")
    return text.replace("\u00a0", " ").replace("&nbsp;", " ").strip()


def _mentions(activity: Activity) -> Iterator[str]:
    """How an activity's text mentions its recipient."""
    for entity in activity.entities or []:
        more = entity.additional_properties
        if entity.type == "mention" and of(more, "mentioned", "id") == activity.recipient.id:
            yield of(more, "text") or f"<at>{of(more, 'mentioned', 'name')}</at>"
