"""Campaigns: a question for a time, a number that is to move, and what its leaders hope: the rows, and what became."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import ARRAY, Date, ForeignKeyConstraint, Index, Numeric, Text, case, func, literal, or_, select, text
from sqlalchemy.dialects.postgresql import distinct_on, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col

from stories.errors import NotFound
from stories.pieces import Status, Story
from stories.pledges import ADOPTED, BY_OTHERS, Try
from stories.seal import SEALED
from stories.tables.columns import Moment
from stories.tables.digests import Digest
from stories.tables.people import Person

LISTED_MOST = 12
HALF_A_DAY = timedelta(hours=12, microseconds=-1)  # before and after noon, which is kept of a day
AFTERWARDS = timedelta(days=28)  # in which its last number can still be entered


class Campaign(SQLModel, table=True):
    """A theme for a time. Its numbers stay as they were typed; the amounts are only compared."""

    __table_args__ = (
        Index("campaign_time", "tenant", "ends_at"),
        Index("campaign_open", "ends_at", postgresql_where=text("NOT told")),
    )

    tenant: str = Field(primary_key=True)
    id: UUID = Field(default_factory=uuid4, primary_key=True)
    version: int = 1  # counts what was changed; a form carries the one it shows
    name: str
    objective: str
    question: str
    measure: str  # what is counted
    unit: str  # empty: it is counted by itself
    baseline: str
    baseline_amount: Decimal = Field(sa_type=Numeric)
    target: str
    target_amount: Decimal = Field(sa_type=Numeric)
    zone: str  # in which its days begin and end
    starts_at: datetime = Field(sa_type=Moment)
    ends_at: datetime = Field(sa_type=Moment)  # when its last day is over
    channels: list[str] = Field(default=[], sa_type=ARRAY(Text))  # none: every channel there is
    started_by: str  # a person's id
    called_off: bool = False
    told: bool = False  # whether its leaders were told how it ended
    created_at: datetime = Field(sa_type=Moment)

    @property
    def first_day(self) -> date:
        return self.starts_at.astimezone(ZoneInfo(self.zone)).date()

    @property
    def last_day(self) -> date:
        return (self.ends_at - timedelta(seconds=1)).astimezone(ZoneInfo(self.zone)).date()

    def today(self, now: datetime) -> date:
        return now.astimezone(ZoneInfo(self.zone)).date()

    def ahead(self, now: datetime) -> bool:
        return now < self.starts_at

    def runs(self, now: datetime) -> bool:
        return self.starts_at <= now < self.ends_at

    def over(self, now: datetime) -> bool:
        return now >= self.ends_at

    def heard_in(self, channel_id: str) -> bool:
        return not self.channels or channel_id in self.channels


class CampaignLeader(SQLModel, table=True):
    """Somebody leads a campaign, and what they guess will come of it: nobody else reads that before its end."""

    __tablename__ = "campaign_leader"
    __table_args__ = (Index("campaign_leader_person", "tenant", "person_id"),)

    tenant: str = Field(primary_key=True)
    campaign_id: UUID = Field(primary_key=True)
    person_id: str = Field(primary_key=True)
    adoptions: int | None = None
    number: str = ""
    number_amount: Decimal | None = Field(default=None, sa_type=Numeric)
    guessed_at: datetime | None = Field(default=None, sa_type=Moment)


class CampaignValue(SQLModel, table=True):
    """What a campaign's number was on a day. What is entered later on that day takes its place."""

    __tablename__ = "campaign_value"

    tenant: str = Field(primary_key=True)
    campaign_id: UUID = Field(primary_key=True)
    day: date = Field(sa_type=Date, primary_key=True)
    written: str
    amount: Decimal = Field(sa_type=Numeric)
    person_id: str
    at: datetime = Field(sa_type=Moment)


class DigestCampaign(SQLModel, table=True):
    """A campaign stood in an edition: while it ran, or with what became of it."""

    __tablename__ = "digest_campaign"
    __table_args__ = (
        Index("digest_campaign_campaign", "tenant", "campaign_id"),
        ForeignKeyConstraint(["tenant", "digest_id"], ["digest.tenant", "digest.id"]),
    )

    tenant: str = Field(primary_key=True)
    digest_id: UUID = Field(primary_key=True)
    campaign_id: UUID = Field(primary_key=True)
    ended: bool


@dataclass(frozen=True)
class Progress:
    """How far a campaign is: what was told in answer to it, what of that others adopted, and its newest number.

    `late` are adoptions that were confirmed when it was over.
    """

    stories: int = 0
    adoptions: int = 0
    late: int = 0
    value: CampaignValue | None = None


NOTHING = Progress()


@dataclass(frozen=True)
class Section:
    """A campaign as it stands in an edition: while it runs, or once it `ended`; whether that is `news` by itself."""

    campaign: Campaign
    ended: bool
    progress: Progress = NOTHING
    news: bool = False


class Campaigns:
    """The campaigns of one tenant, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def get(self, id: UUID, *, locked: bool = False) -> Campaign:
        """Raises NotFound."""
        key = {"tenant": self.tenant, "id": id}
        found = await self.session.get(Campaign, key, with_for_update=locked or None, populate_existing=locked)
        if found is None:
            raise NotFound
        return found

    async def running(self, now: datetime) -> Sequence[Campaign]:
        """Those that run, the one that ends first at the top."""
        mine = select(Campaign).where(col(Campaign.tenant) == self.tenant, ~col(Campaign.called_off))
        runs = (col(Campaign.starts_at) <= now, col(Campaign.ends_at) > now)
        return (await self.session.scalars(mine.where(*runs).order_by(col(Campaign.ends_at), col(Campaign.id)))).all()

    async def newest(self, leader: str | None = None) -> Sequence[Campaign]:
        """The newest, of all or of those that somebody leads; called off or not."""
        mine = select(Campaign).where(col(Campaign.tenant) == self.tenant)
        if leader is not None:
            theirs = select(col(CampaignLeader.campaign_id)).where(
                col(CampaignLeader.tenant) == self.tenant, col(CampaignLeader.person_id) == leader
            )
            mine = mine.where(col(Campaign.id).in_(theirs))
        newest = mine.order_by(col(Campaign.starts_at).desc(), col(Campaign.id)).limit(LISTED_MOST)
        return (await self.session.scalars(newest)).all()

    async def within(self, since: datetime, until: datetime) -> Sequence[Campaign]:
        """Those that began before the end of a span and ended after its beginning."""
        mine = select(Campaign).where(col(Campaign.tenant) == self.tenant, ~col(Campaign.called_off))
        found = mine.where(col(Campaign.starts_at) < until, col(Campaign.ends_at) > since)
        return (await self.session.scalars(found.order_by(col(Campaign.ends_at).desc(), col(Campaign.id)))).all()

    async def leader(self, id: UUID, person_id: str, *, locked: bool = False) -> CampaignLeader | None:
        """What somebody guesses, who leads a campaign; None for others."""
        key = {"tenant": self.tenant, "campaign_id": id, "person_id": person_id}
        return await self.session.get(CampaignLeader, key, with_for_update=locked or None, populate_existing=locked)

    async def leaders(self, id: UUID) -> Sequence[CampaignLeader]:
        theirs = select(CampaignLeader).where(
            col(CampaignLeader.tenant) == self.tenant, col(CampaignLeader.campaign_id) == id
        )
        return (await self.session.scalars(theirs.order_by(col(CampaignLeader.person_id)))).all()

    async def led_by(self, id: UUID) -> dict[str, str]:
        """Who leads a campaign, by id: their names."""
        named = (
            select(col(Person.id), col(Person.name))
            .join(
                CampaignLeader,
                (col(CampaignLeader.tenant) == col(Person.tenant)) & (col(CampaignLeader.person_id) == col(Person.id)),
            )
            .where(col(CampaignLeader.tenant) == self.tenant, col(CampaignLeader.campaign_id) == id)
            .order_by(col(Person.name), col(Person.id))
        )
        return dict((await self.session.execute(named)).all())

    async def history(self, id: UUID) -> Sequence[CampaignValue]:
        """What its number was, day by day."""
        mine = select(CampaignValue).where(
            col(CampaignValue.tenant) == self.tenant, col(CampaignValue.campaign_id) == id
        )
        return (await self.session.scalars(mine.order_by(col(CampaignValue.day)))).all()

    async def enter(self, value: CampaignValue) -> None:
        """Keeps a number, the last one of its day."""
        kept = insert(CampaignValue).values(value.model_dump())
        same = {name: kept.excluded[name] for name in ("written", "amount", "person_id", "at")}
        await self.session.execute(
            kept.on_conflict_do_update(index_elements=["tenant", "campaign_id", "day"], set_=same)
        )

    async def progress(self, campaigns: Collection[Campaign]) -> dict[UUID, Progress]:
        """How far each of them is.

        A story counts that was begun in answer to it and published in its time; of one without a name, of which a day
        is kept, where that day and its time have some hour in common. An adoption counts, as everywhere, where somebody
        else than its tellers says so.
        """
        if not (ids := [campaign.id for campaign in campaigns]):
            return {}
        adopted = col(Try.result).in_(ADOPTED) & col(Try.active) & BY_OTHERS
        kept = case((col(Story.author_id).startswith(SEALED), HALF_A_DAY), else_=timedelta())
        in_time = col(Try.answered_at) < col(Campaign.ends_at)
        counted = (
            select(
                col(Campaign.id),
                func.count(col(Story.id).distinct()),
                func.count(col(Try.id)).filter(adopted, in_time),
                func.count(col(Try.id)).filter(adopted, ~in_time),
            )
            .join(Story, (col(Story.tenant) == col(Campaign.tenant)) & (col(Story.campaign_id) == col(Campaign.id)))
            .outerjoin(Try, (col(Try.tenant) == col(Story.tenant)) & (col(Try.piece_id) == col(Story.id)))
            .where(col(Campaign.tenant) == self.tenant, col(Campaign.id).in_(ids))
            .where(col(Story.status) == Status.published, col(Story.published_at) + kept >= col(Campaign.starts_at))
            .where(col(Story.published_at) - kept < col(Campaign.ends_at))
            .group_by(col(Campaign.id))
        )
        rows = (await self.session.execute(counted)).all()
        told = {id: Progress(stories, adoptions, late) for id, stories, adoptions, late in rows}
        newest = (
            select(CampaignValue)
            .where(col(CampaignValue.tenant) == self.tenant, col(CampaignValue.campaign_id).in_(ids))
            .ext(distinct_on(col(CampaignValue.campaign_id)))
            .order_by(col(CampaignValue.campaign_id), col(CampaignValue.day).desc())
            .execution_options(populate_existing=True)
        )
        values = {value.campaign_id: value for value in (await self.session.scalars(newest)).all()}
        return {id: replace(told.get(id, NOTHING), value=values.get(id)) for id in ids}

    async def sections(self, channel_id: str, now: datetime) -> tuple[Section, ...]:
        """What a channel's next edition says of campaigns.

        The one that runs, which is news the first time; and the last that ended, whose end it has not heard: one that
        it never heard of is not told.
        """
        here = or_(
            func.cardinality(col(Campaign.channels)) == 0, literal(channel_id) == func.any(col(Campaign.channels))
        )
        heard = await self._heard(channel_id)
        mine = select(Campaign).where(col(Campaign.tenant) == self.tenant, ~col(Campaign.called_off), here)
        recent = mine.where(col(Campaign.starts_at) <= now, col(Campaign.ends_at) > now - 3 * AFTERWARDS)
        found = (await self.session.scalars(recent.order_by(col(Campaign.ends_at).desc(), col(Campaign.id)))).all()
        ended = [Section(each, True, news=True) for each in found if each.over(now) and heard.get(each.id) is False]
        runs = [Section(each, False, news=each.id not in heard) for each in found if each.runs(now)]
        return await self._with_progress([*ended[:1], *runs[:1]])

    async def printed(self, digest_id: UUID) -> tuple[Section, ...]:
        """What an edition says of campaigns, as it stands now; nothing of one that was called off."""
        stood = (
            select(Campaign, col(DigestCampaign.ended))
            .join(
                DigestCampaign,
                (col(DigestCampaign.tenant) == col(Campaign.tenant))
                & (col(DigestCampaign.campaign_id) == col(Campaign.id)),
            )
            .where(col(DigestCampaign.tenant) == self.tenant, col(DigestCampaign.digest_id) == digest_id)
            .where(~col(Campaign.called_off))
            .order_by(col(DigestCampaign.ended).desc())
        )
        rows = (await self.session.execute(stood)).all()
        return await self._with_progress([Section(campaign, ended) for campaign, ended in rows])

    async def _with_progress(self, sections: Sequence[Section]) -> tuple[Section, ...]:
        known = await self.progress([section.campaign for section in sections])
        return tuple(replace(section, progress=known[section.campaign.id]) for section in sections)

    async def _heard(self, channel_id: str) -> dict[UUID, bool]:
        """The campaigns of which a channel heard, and whether of their end."""
        read = (
            select(col(DigestCampaign.campaign_id), func.bool_or(col(DigestCampaign.ended)))
            .join(Digest, (col(Digest.tenant) == self.tenant) & (col(Digest.id) == col(DigestCampaign.digest_id)))
            .where(col(DigestCampaign.tenant) == self.tenant, col(Digest.channel_id) == channel_id)
            .group_by(col(DigestCampaign.campaign_id))
        )
        return dict((await self.session.execute(read)).all())
