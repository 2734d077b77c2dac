"""Hope and reality: its leaders guess what will come of a campaign, and read guess beside result when it is over."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import matters
from stories.campaigns import NOTHING, Campaign, CampaignLeader, Campaigns, Progress
from stories.errors import NotFound
from stories.library import Library
from stories.people import COVER
from stories.tables.letters import Matter

GUESS, HOPED = "guess", "hoped"  # kinds of matter
JUST_SAW = timedelta(hours=1)  # whoever begins a campaign sees the question at once; the letter leaves them that time


@dataclass(frozen=True)
class Guessing:
    """One of its leaders is asked what will come of a campaign; `mine` has what they said so far."""

    campaign: Campaign
    mine: CampaignLeader


@dataclass(frozen=True)
class Outcome:
    """What became of a campaign, and what its leaders had guessed, as far as they did."""

    campaign: Campaign
    progress: Progress = NOTHING
    guesses: tuple[CampaignLeader, ...] = ()
    leaders: frozenset[str] = frozenset()

    @property
    def told(self) -> tuple[CampaignLeader, ...]:
        """The guesses of which others read the lowest and the highest: none of so few that one would be known."""
        return self.guesses if len(self.guesses) >= COVER else ()


@dataclass(frozen=True)
class Hoped:
    """That, for one of its leaders."""

    outcome: Outcome
    mine: CampaignLeader


async def ask(library: Library, campaign: Campaign, ids: Iterable[str], at: datetime) -> None:
    """Asks its leaders for their guesses, each once."""
    asked = [(id, at + JUST_SAW if id == campaign.started_by else at) for id in ids]
    await matters.gather(
        library.session, [matters.about(campaign, GUESS, id, id, since=at, due_at=due_at) for id, due_at in asked]
    )


async def settle(library: Library, campaign: Campaign, person_id: str) -> None:
    """Who has guessed is not asked any more."""
    mine = (col(Matter.tenant) == library.tenant, col(Matter.key) == matters.key(campaign, GUESS, person_id))
    await library.session.execute(update(Matter).where(*mine).values(settled=True))


async def due(session: AsyncSession, now: datetime) -> list[Matter]:
    """Whom to tell how a campaign ended, each once; of one that was called off nobody is told."""
    ended = select(Campaign).where(~col(Campaign.told), col(Campaign.ends_at) <= now)
    found: list[Matter] = []
    for campaign in (await session.scalars(ended.with_for_update(skip_locked=True))).all():
        campaign.told = True
        theirs = select(col(CampaignLeader.person_id)).where(
            col(CampaignLeader.tenant) == campaign.tenant, col(CampaignLeader.campaign_id) == campaign.id
        )
        if not campaign.called_off:
            ids = (await session.scalars(theirs)).all()
            since, until = campaign.starts_at, campaign.ends_at
            found += [matters.about(campaign, HOPED, id, id, since=since, due_at=until) for id in ids]
    await session.flush()
    return found


async def read(library: Library, matter: Matter) -> Sequence[Guessing | Hoped]:
    """What is asked or told; nothing of a campaign that was called off, nor a question after it has begun."""
    try:
        campaign = await library.campaigns.get(matter.about or matter.id)
    except NotFound:
        return []
    mine = await library.campaigns.leader(campaign.id, matter.person_id)
    if mine is None or campaign.called_off:
        return []
    if matter.kind == HOPED:
        [outcome] = await outcomes(library.campaigns, [campaign], closed=True)
        return [Hoped(outcome, mine)]
    late = matter.told_at is not None and not campaign.ahead(matter.told_at)
    return [] if late else [Guessing(campaign, mine)]


async def outcomes(ran: Campaigns, campaigns: Collection[Campaign], *, closed: bool) -> list[Outcome]:
    """What became of each so far; what was guessed only once they are `closed`."""
    progress = await ran.progress(campaigns)
    found = []
    for campaign in campaigns:
        leaders = await ran.leaders(campaign.id)
        guesses = tuple(each for each in leaders if closed and each.guessed_at)
        ids = frozenset(each.person_id for each in leaders)
        found.append(Outcome(campaign, progress[campaign.id], guesses, ids))
    return found
