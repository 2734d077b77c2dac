"""The places where Retold is: a channel, a person's own chat, a group. What is said unasked goes to one of them."""

from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.errors import NotFound
from stories.tables.conversations import Channel, Conversation, ConversationKind
from stories.tables.people import Person

_OF = (  # made once: making it takes longer than asking it
    select(Conversation)
    .join(
        Person, (col(Person.tenant) == col(Conversation.tenant)) & (col(Person.conversation_id) == col(Conversation.id))
    )
    .where(col(Person.tenant) == bindparam("tenant"), col(Person.id) == bindparam("person"))
)


async def close_chats(session: AsyncSession) -> None:
    """Every personal chat counts as new again. The Playground forgets its chats whenever it is started."""
    chats = update(Conversation).where(col(Conversation.kind) == ConversationKind.personal)
    await session.execute(chats.values(installed=False))


class Conversations:
    """The conversations of one tenant, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def added(self, conversation: Conversation) -> bool:
        """Retold was added to this conversation; True when that is news.

        Teams tells it twice, in two activities at once. The first makes the row or raises its count of installs.
        """
        fresh = insert(Conversation).values(conversation.model_dump())
        news = fresh.on_conflict_do_update(
            index_elements=["tenant", "id"],
            set_={
                "installed": True,
                "installs": col(Conversation.installs) + 1,
                "unreachable_since": None,
                "service_url": fresh.excluded.service_url,
                "bot_id": fresh.excluded.bot_id,
            },
            where=~col(Conversation.installed) | col(Conversation.unreachable_since).is_not(None),
        ).returning(col(Conversation.id))
        return (await self.session.scalar(news)) is not None

    async def removed(self, ids: list[str], team_id: str = "") -> None:
        """Retold was taken out of these conversations, or out of all channels of a team."""
        of_team = select(col(Channel.id)).where(
            col(Channel.tenant) == self.tenant, col(Channel.team_id) == team_id, col(Channel.team_id) != ""
        )
        gone = (
            select(Conversation)
            .where(
                col(Conversation.tenant) == self.tenant,
                col(Conversation.id).in_(ids) | col(Conversation.id).in_(of_team),
            )
            .order_by(col(Conversation.id))  # whoever locks several does it in one order
            .with_for_update(key_share=True)
        )
        for conversation in (await self.session.scalars(gone)).all():
            conversation.installed = False

    async def read(self, id: str) -> Conversation:
        """The conversation as it is now; nobody is waited for. Raises NotFound."""
        return await self._one(id, locked=False)

    async def get(self, id: str) -> Conversation:
        """The conversation, locked for a change, and its channel with it. Raises NotFound."""
        return await self._one(id, locked=True)

    async def claim(self, id: str) -> bool:
        """Locks a conversation for a change; False when somebody else is changing it, or it is not there."""
        one = select(Conversation).where(col(Conversation.tenant) == self.tenant, col(Conversation.id) == id)
        one = one.with_for_update(key_share=True, skip_locked=True).execution_options(populate_existing=True)
        return await self.session.scalar(one) is not None

    async def of(self, person_id: str) -> Conversation | None:
        """A person's own chat with Retold; None when they never opened one."""
        return await self.session.scalar(_OF, {"tenant": self.tenant, "person": person_id})

    async def way(self) -> Conversation | None:
        """A place from which a chat with somebody of this tenant can be opened; None where the app is in no channel."""
        ways = select(Conversation).where(
            col(Conversation.tenant) == self.tenant,
            col(Conversation.bot_id) != "",
            col(Conversation.installed),
            col(Conversation.unreachable_since).is_(None),
        )
        return await self.session.scalar(ways.order_by(col(Conversation.id)).limit(1))

    async def opened(self, person_id: str, id: str, way: Conversation) -> None:
        """A chat with a person was opened from there: from now on it is theirs."""
        person = await self.session.get_one(Person, (self.tenant, person_id))
        chat = Conversation(
            tenant=self.tenant,
            id=id,
            kind=ConversationKind.personal,
            service_url=way.service_url,
            bot_id=way.bot_id,
            language=person.language,
        )
        await self.session.execute(insert(Conversation).values(chat.model_dump()).on_conflict_do_nothing())
        person.conversation_id = person.conversation_id or id

    async def unreachable(self, id: str, since: datetime) -> None:
        """Nobody is there: it is left alone until the app is added again."""
        (await self.get(id)).unreachable_since = since

    async def _one(self, id: str, *, locked: bool) -> Conversation:
        one = select(Conversation).where(col(Conversation.tenant) == self.tenant, col(Conversation.id) == id)
        if locked:
            one = one.with_for_update(key_share=True)
        found = await self.session.scalar(one.execution_options(populate_existing=locked))
        if found is None:
            raise NotFound
        return found
