"""What becomes of a campaign: it is begun and changed, guessed about, its number entered, called off. No cards."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col

from stories import briefs, hopes
from stories.briefs import Mistakes
from stories.campaigns import AFTERWARDS, Campaign, CampaignLeader, CampaignValue
from stories.errors import (
    ChannelTaken,
    GuessesClosed,
    HasBegun,
    NotAskedToGuess,
    NotRunning,
    Outdated,
    StoryError,
    Unfit,
    UnknownName,
    WhichOne,
)
from stories.library import Library
from stories.tables.conversations import Channel, Conversation

CHANNELS_MOST = 40  # that one chooses among
_ONE_BY_ONE = text("SELECT pg_advisory_xact_lock(hashtextextended('campaigns ' || :tenant, 0))")


@dataclass(frozen=True)
class Frame:
    """Who says something about a campaign, when, where they are, and in which language."""

    person_id: str
    now: datetime
    zone: str
    language: str


async def channels(library: Library) -> dict[str, str]:
    """The channels where Retold is, by id: their names."""
    there = (
        select(col(Channel.id), col(Channel.name))
        .join(
            Conversation, (col(Conversation.tenant) == col(Channel.tenant)) & (col(Conversation.id) == col(Channel.id))
        )
        .where(col(Channel.tenant) == library.tenant, col(Conversation.installed))
        .order_by(col(Channel.name), col(Channel.id))
        .limit(CHANNELS_MOST)
    )
    return dict((await library.session.execute(there)).all())


async def save(
    library: Library, id: UUID, version: int, typed: Mapping[str, str], chosen: Collection[str], frame: Frame
) -> Campaign:
    """The campaign that a form describes: a new one, or another version of one that has not begun.

    Its leaders are asked for their guesses, each once. Raises Unfit with every mistake, Outdated and HasBegun.
    """
    await library.session.execute(_ONE_BY_ONE, {"tenant": library.tenant})
    kept = await library.session.get(Campaign, {"tenant": library.tenant, "id": id}, populate_existing=True)
    if (kept.version if kept else 0) != version:
        raise Outdated
    if kept and not kept.ahead(frame.now):
        raise HasBegun
    mistakes: Mistakes = {}
    brief, leaders = None, dict[str, None]()
    try:
        brief = briefs.understood(typed, await library.book(), frame.now, frame.zone, frame.language)
    except Unfit as error:
        mistakes |= error.mistakes
    try:
        leaders = dict.fromkeys(await _named(library, typed.get("leaders", "")))
    except StoryError as error:
        mistakes["leaders"] = error
    if brief is None or mistakes:
        raise Unfit(mistakes)
    more = {"tenant": library.tenant, "id": id, "channels": sorted(chosen), **brief.columns}
    wanted = Campaign(**more, started_by=frame.person_id, created_at=frame.now)
    try:
        await _check_free(library, wanted)
    except ChannelTaken as error:
        raise Unfit({"channels": error}) from error
    if kept:
        wanted = kept.sqlmodel_update({**more, "version": version + 1})
    library.session.add(wanted)
    await library.session.flush()
    await _lead(library, wanted, {**({wanted.started_by: None} if wanted.started_by else {}), **leaders}, frame.now)
    return wanted


async def guess(library: Library, campaign: Campaign, typed: Mapping[str, str], frame: Frame) -> CampaignLeader:
    """What one of its leaders guesses; until it begins they can think again.

    Raises NotAskedToGuess, GuessesClosed, NotRunning for one that was called off, and Unfit.
    """
    mine = await library.campaigns.leader(campaign.id, frame.person_id, locked=True)
    if mine is None:
        raise NotAskedToGuess
    if campaign.called_off:
        raise NotRunning
    if not campaign.ahead(frame.now):
        raise GuessesClosed
    said = briefs.guessed(typed, campaign.unit, frame.language, campaign.baseline)
    mine.adoptions, mine.number, mine.number_amount = said.adoptions, said.number.written, said.number.amount
    mine.guessed_at = frame.now
    await hopes.settle(library, campaign, frame.person_id)
    return mine


async def enter(library: Library, campaign: Campaign, typed: str, frame: Frame) -> None:
    """What its number is today; also for four weeks after its end. Raises NotRunning, and as `briefs.number` does."""
    if campaign.called_off or not campaign.starts_at <= frame.now < campaign.ends_at + AFTERWARDS:
        raise NotRunning
    read = briefs.number(typed, campaign.unit, frame.language, campaign.baseline)
    value = CampaignValue(
        tenant=library.tenant,
        campaign_id=campaign.id,
        day=campaign.today(frame.now),
        written=read.written,
        amount=read.amount,
        person_id=frame.person_id,
        at=frame.now,
    )
    await library.campaigns.enter(value)


async def switch(library: Library, campaign: Campaign, *, off: bool) -> None:
    """Calls it off, or takes that back: nothing of it is lost. Raises ChannelTaken."""
    await library.session.execute(_ONE_BY_ONE, {"tenant": library.tenant})
    if not off:
        await _check_free(library, campaign)
    campaign.called_off = off
    await library.session.flush()


async def _named(library: Library, typed: str) -> list[str]:
    """The ids of the people who were named. Raises TooManyLeaders, UnknownName or WhichOne."""
    found = []
    for name in briefs.leaders(typed):
        meant = await library.people.meant(name)
        if not meant:
            raise UnknownName(name=name)
        if len(meant) > 1:
            raise WhichOne(name=name)
        found.append(meant[0].id)
    return found


async def _check_free(library: Library, campaign: Campaign) -> None:
    """A channel has one campaign at a time. Raises ChannelTaken."""
    near = await library.campaigns.within(campaign.starts_at, campaign.ends_at)
    names = await channels(library)
    for other in near:
        both = [name for id, name in names.items() if campaign.heard_in(id) and other.heard_in(id)]
        everywhere = not campaign.channels and not other.channels  # also in channels that come later
        if other.id != campaign.id and (both or everywhere):
            raise ChannelTaken(channel=both[0] if both else "…", name=other.name, day=other.last_day)


async def _lead(library: Library, campaign: Campaign, ids: Collection[str], at: datetime) -> None:
    """These lead it, and are asked for their guess; who does no longer is not."""
    mine = (col(CampaignLeader.tenant) == library.tenant, col(CampaignLeader.campaign_id) == campaign.id)
    await library.session.execute(delete(CampaignLeader).where(*mine, col(CampaignLeader.person_id).not_in(ids)))
    for id in ids:
        fresh = CampaignLeader(tenant=library.tenant, campaign_id=campaign.id, person_id=id)
        await library.session.execute(insert(CampaignLeader).values(fresh.model_dump()).on_conflict_do_nothing())
    await hopes.ask(library, campaign, ids, at)
