"""What people are to be told unasked: gathered until they may be written to, then told in one letter."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple, Protocol
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.tables.conversations import Conversation
from stories.tables.letters import Attention, Matter
from stories.tables.people import Person

WRITTEN_TO = 500  # people per round, the longest due first; the next round comes within the minute
IN_A_LETTER = 5  # matters; nobody reads more, and the others come the day after

_WAITING = (col(Matter.letter_id).is_(None), ~col(Matter.settled))


class Addressee(NamedTuple):
    """Somebody whom there is something to tell, where they are, and the id of their chat; None where there is none."""

    tenant: str
    person_id: str
    time_zone: str  # empty where nobody said it
    chat: str | None


class Row(Protocol):
    """Whatever of a tenant's somebody can be told about."""

    tenant: str
    id: UUID


def key(row: Row, kind: str, *apart: str) -> str:
    """What a matter about a row is known by: its kind, the row, and what tells several of that kind apart."""
    return ":".join((kind, str(row.id), *apart))


def about(
    row: Row, kind: str, person_id: str, *apart: str, since: datetime, due_at: datetime, title: str = ""
) -> Matter:
    """A matter about a row: what somebody is to be told of it."""
    return Matter(
        tenant=row.tenant,
        key=key(row, kind, *apart),
        kind=kind,
        person_id=person_id,
        title=title,
        about=row.id,
        since=since,
        due_at=due_at,
    )


async def gather(session: AsyncSession, matters: Iterable[Matter]) -> None:
    """Keeps these matters, each once by its key; one that was settled before it was told can come up again."""
    if not (rows := [matter.model_dump() for matter in matters]):
        return
    kept = insert(Matter).values(rows)
    again = {name: kept.excluded[name] for name in ("title", "since", "due_at", "settled")}
    untold = col(Matter.letter_id).is_(None) & col(Matter.settled)
    await session.execute(kept.on_conflict_do_update(index_elements=["tenant", "key"], set_=again, where=untold))


async def addressees(session: AsyncSession, now: datetime) -> list[Addressee]:
    """Whom there is something to tell, and who can hear it. Whether they want to now, `attention` says."""
    theirs = (col(Attention.tenant) == col(Matter.tenant)) & (col(Attention.person_id) == col(Matter.person_id))
    person = (col(Person.tenant) == col(Matter.tenant)) & (col(Person.id) == col(Matter.person_id))
    chat = (col(Conversation.tenant) == col(Person.tenant)) & (col(Conversation.id) == col(Person.conversation_id))
    listens = col(Conversation.installed) & col(Conversation.unreachable_since).is_(None)
    reader = (col(Matter.tenant), col(Matter.person_id), col(Person.time_zone), col(Person.conversation_id))
    waiting = (
        select(*reader)
        .join(Person, person)
        .outerjoin(Conversation, chat)
        .outerjoin(Attention, theirs)
        .where(*_WAITING, col(Matter.due_at) <= now, func.coalesce(col(Attention.not_before), now) <= now)
        .where(col(Person.left_at).is_(None), col(Conversation.id).is_(None) | listens)
        .group_by(*reader)
        .order_by(func.min(col(Matter.due_at)))
        .limit(WRITTEN_TO)
    )
    return [Addressee(*row) for row in (await session.execute(waiting)).all()]


class Matters:
    """What the people of one tenant are to be told, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def attention(self, person_id: str) -> Attention:
        """When somebody wants to be written to, locked for a change; the usual hours where they never said."""
        await self._known(person_id)
        reader: Attention = (await self.session.scalars(self._theirs(person_id).with_for_update())).one()
        return reader

    async def claim(self, person_id: str) -> Attention | None:
        """The same, for whoever writes to them; None when somebody else is just doing so."""
        await self._known(person_id)
        reader: Attention | None = await self.session.scalar(self._theirs(person_id).with_for_update(skip_locked=True))
        return reader

    async def untold(self, person_id: str, now: datetime) -> Sequence[Matter]:
        """What somebody is to be told, the longest due first, as much as a letter holds."""
        theirs = select(Matter).where(
            col(Matter.tenant) == self.tenant, col(Matter.person_id) == person_id, *_WAITING, col(Matter.due_at) <= now
        )
        return (await self.session.scalars(theirs.order_by(col(Matter.due_at)).limit(IN_A_LETTER))).all()

    async def told_in(self, letter_id: UUID) -> Sequence[Matter]:
        """What a letter tells, the longest due first."""
        told = select(Matter).where(col(Matter.tenant) == self.tenant, col(Matter.letter_id) == letter_id)
        return (await self.session.scalars(told.order_by(col(Matter.due_at)))).all()

    async def forget_titles(self, person_id: str) -> None:
        """What somebody was told about has no title any more, which could be a story's."""
        theirs = update(Matter).where(col(Matter.tenant) == self.tenant, col(Matter.person_id) == person_id)
        await self.session.execute(theirs.values(title=""))

    async def untell(self, letter_id: UUID) -> None:
        """A letter reached nobody: what it told is still to be told."""
        unread = update(Matter).where(col(Matter.tenant) == self.tenant, col(Matter.letter_id) == letter_id)
        await self.session.execute(unread.values(letter_id=None, told_at=None))

    async def _known(self, person_id: str) -> None:
        usual = Attention(tenant=self.tenant, person_id=person_id)
        await self.session.execute(insert(Attention).values(usual.model_dump()).on_conflict_do_nothing())

    def _theirs(self, person_id: str) -> Any:
        return (
            select(Attention)
            .where(col(Attention.tenant) == self.tenant, col(Attention.person_id) == person_id)
            .execution_options(populate_existing=True)
        )
