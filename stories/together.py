"""Who tells a story with its teller: asked in their own chat once it is out, and named after they agreed."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import delete, exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import matters
from stories.errors import AskedAlready, Declined, NotFound, TooManyTogether, UnnamedAlone
from stories.pieces import Status, Story
from stories.tables.answers import Consent, CoTeller
from stories.tables.letters import Matter
from stories.tables.people import Person

WITH_MOST = 5
ASKED, ANSWERED = "together", "answered"  # the kinds of matter: to who is asked, and to the teller


class Beside(NamedTuple):
    """Somebody who was asked, and whether they have left since."""

    asked: CoTeller
    left: bool


class Together:
    """The co-tellers of one tenant's stories, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def of(self, piece_id: UUID) -> Sequence[Beside]:
        """Who was asked to tell a story too, in that order."""
        person = (col(Person.tenant) == col(CoTeller.tenant)) & (col(Person.id) == col(CoTeller.person_id))
        theirs = (
            select(CoTeller, col(Person.left_at).is_not(None))
            .outerjoin(Person, person)
            .where(col(CoTeller.tenant) == self.tenant, col(CoTeller.piece_id) == piece_id)
            .order_by(col(CoTeller.asked_at), col(CoTeller.person_id))
        )
        return [Beside(*row) for row in (await self.session.execute(theirs)).all()]

    async def asked(self, piece_id: UUID) -> bool:
        """Whether anybody was asked to tell a story too."""
        anybody = exists().where(col(CoTeller.tenant) == self.tenant, col(CoTeller.piece_id) == piece_id)
        return bool(await self.session.scalar(select(anybody)))

    async def one(self, piece_id: UUID, person_id: str) -> CoTeller | None:
        """What somebody was asked, and answered."""
        key = {"tenant": self.tenant, "piece_id": piece_id, "person_id": person_id}
        return await self.session.get(CoTeller, key, populate_existing=True)

    async def tells(self, piece_id: UUID, person_id: str) -> bool:
        """Whether somebody stands beside the teller of a story."""
        asked = await self.one(piece_id, person_id)
        return asked is not None and asked.state == Consent.agreed

    async def ask(self, story: Story, person: Person, at: datetime) -> None:
        """Asks somebody, once the story is out.

        Raises UnnamedAlone for a story without a name, AskedAlready, Declined, TooManyTogether; NotFound for one that
        was taken back.
        """
        if story.anonymous:
            raise UnnamedAlone
        if not story.editable:
            raise NotFound
        if before := await self.one(story.id, person.id):
            raise Declined(name=before.name) if before.state == Consent.declined else AskedAlready(name=before.name)
        if len(await self.of(story.id)) >= WITH_MOST:
            raise TooManyTogether(most=WITH_MOST)
        self.session.add(
            CoTeller(tenant=self.tenant, piece_id=story.id, person_id=person.id, name=person.name, asked_at=at)
        )
        await self.session.flush()
        await self.invite(story, at)

    async def invite(self, story: Story, at: datetime) -> None:
        """Who is to be asked about a story hears of it with their next letter, as soon as it is out."""
        if story.status != Status.published:
            return
        waiting = [each.asked for each in await self.of(story.id) if each.asked.state == Consent.asked]
        await matters.gather(
            self.session, [self._matter(ASKED, each.person_id, f"{story.id}:{each.person_id}", at) for each in waiting]
        )

    async def answered(self, story: Story, asked: CoTeller, at: datetime) -> None:
        """The teller hears with their next letter what somebody said."""
        about = f"{story.id}:{asked.person_id}:{asked.state}"
        await matters.gather(self.session, [self._matter(ANSWERED, story.author_id, about, at)])

    async def name(self, story: Story) -> None:
        """The story names who agreed, and nobody else."""
        agreed = [each.asked for each in await self.of(story.id) if each.asked.state == Consent.agreed]
        story.with_names = [each.name for each in agreed]
        await self.session.flush()

    async def remove(self, piece_id: UUID, person_id: str) -> None:
        one = delete(CoTeller).where(
            col(CoTeller.tenant) == self.tenant,
            col(CoTeller.piece_id) == piece_id,
            col(CoTeller.person_id) == person_id,
        )
        await self.session.execute(one)

    def _matter(self, kind: str, person_id: str, about: str, at: datetime) -> Matter:
        return Matter(tenant=self.tenant, key=f"{kind}:{about}", kind=kind, person_id=person_id, since=at, due_at=at)


def about(matter: Matter) -> tuple[UUID, str]:
    """The story, and the co-teller, that a matter is about: its key names them."""
    _, piece_id, person_id, *_ = matter.key.split(":")
    return UUID(piece_id), person_id
