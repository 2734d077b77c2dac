"""Campaigns: what a form has to say, how far one is, where it is heard, and what its leaders guessed and hear."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlmodel import col

from stories import briefs, campaigning, editing, errors, hopes, letters, matters
from stories.briefs import Number, understood
from stories.campaigning import Frame
from stories.campaigns import AFTERWARDS, Campaign, Section
from stories.database import Database
from stories.digest import Material, choose
from stories.errors import StoryError, Unfit
from stories.library import Library
from stories.objectives import BUILT_IN
from stories.pieces import Status, Story
from stories.pledges import Result, Try
from stories.seal import SEALED
from stories.tables.answers import Consent, CoTeller
from stories.tables.conversations import Channel
from stories.tables.letters import Matter
from stories.tables.people import Person
from stories.weighing import Candidate, Readership
from tests.stories.making import (
    DAY,
    HERE,
    MONDAY,
    THERE,
    a_channel,
    a_story,
    add,
    keep,
    published_post,
    published_story,
)

BERLIN = "Europe/Berlin"
THANKS: Mapping[str, str] = {
    "name": "Thanks of the week",
    "objective": "customer-experience",
    "question": "What did a customer thank you for this week?",
    "measure": "Calls solved at the first go",
    "unit": "%",
    "baseline": "31",
    "target": "45",
    "starts": "2026-11-30",
    "ends": "2026-12-20",
    "leaders": "",
}
GRACE = Frame("grace example", MONDAY, BERLIN, "en")


def wrong(language: str = "en", now: datetime = MONDAY, zone: str = BERLIN, **said: str) -> dict[str, type[StoryError]]:
    """The mistakes of a form by their fields."""
    with pytest.raises(Unfit) as refused:
        understood({**THANKS, **said}, BUILT_IN, now, zone, language)
    return {field: type(error) for field, error in refused.value.mistakes.items()}


def understands(language: str = "en", now: datetime = MONDAY, zone: str = BERLIN, **said: str) -> briefs.Brief:
    return understood({**THANKS, **said}, BUILT_IN, now, zone, language)


def test_understands_a_whole_form() -> None:
    brief = understands()
    assert (brief.baseline, brief.target) == (Number("31", Decimal(31)), Number("45", Decimal(45)))
    assert brief.columns["starts_at"] == datetime(2026, 11, 30, tzinfo=ZoneInfo(BERLIN))
    assert brief.columns["ends_at"] == datetime(2026, 12, 21, tzinfo=ZoneInfo(BERLIN))


def test_says_everything_that_is_wrong_at_once() -> None:
    assert wrong(name="", objective="fun", baseline=" ", target="many", starts="2026-11-23", ends="2036-12-01") == {
        "name": errors.Needed,
        "objective": errors.Unchosen,
        "baseline": errors.NoBaseline,
        "target": errors.NotANumber,
        "starts": errors.StartsTooSoon,
        "ends": errors.TimeTooFar,
    }


@pytest.mark.parametrize(
    ("field", "typed", "error"),
    [
        ("starts", "2026-11-22", errors.DayPast),
        ("starts", "soon", errors.DayMissing),
        ("ends", "2026-11-29", errors.EndBeforeStart),
        ("target", "31.0", errors.SameNumber),
        ("target", "45 minutes", errors.OtherUnit),
        ("target", "45 or 50", errors.NotANumber),
        ("baseline", "1.200", errors.TwoNumbers),
        ("question", "x" * 1_000, errors.TextTooLong),
        ("name", "*bold*", errors.OddSigns),
        ("unit", "12 minutes", errors.OddUnit),
    ],
)
def test_says_what_is_wrong(field: str, typed: str, error: type[StoryError]) -> None:
    said: dict[str, Any] = {field: typed}
    assert wrong(**said) == {field: error}


@pytest.mark.parametrize(
    ("typed", "language", "amount"),
    [
        ("1.200,5", "de", "1200.5"),
        ("1.200,5", "en", "1200.5"),
        ("1,200.5", "en", "1200.5"),
        ("1.200", "de", "1200"),
        ("1 200,5", "fr", "1200.5"),
        ("4,5", "en", "4.5"),
        ("-3", "en", "-3"),
        ("0", "es", "0"),
    ],
)
def test_reads_a_number_as_it_is_written_there_and_keeps_it_so(typed: str, language: str, amount: str) -> None:
    assert briefs.number(typed, "", language) == Number(typed, Decimal(amount))


@pytest.mark.parametrize("typed", ["45 %", "45%", "% 45", "45"])
def test_a_number_may_stand_beside_its_unit(typed: str) -> None:
    assert briefs.number(typed, "%", "en") == Number("45", Decimal(45))


def test_may_last_one_day_and_may_go_down() -> None:
    brief = understands(ends="2026-11-30", target="20")
    assert brief.columns["ends_at"] - brief.columns["starts_at"] == DAY


def test_a_day_has_the_hours_it_has_where_the_clocks_change() -> None:
    """In Berlin on 28 March 2027; in Santiago a midnight is skipped."""
    brief = understands(starts="2027-03-28", ends="2027-03-28")
    assert brief.columns["ends_at"] - brief.columns["starts_at"] == timedelta(hours=23)
    chile = understands(zone="America/Santiago", starts="2027-09-05", ends="2027-09-05", now=MONDAY + 200 * DAY)
    there = a_campaign(**chile.columns)
    assert (there.first_day, there.last_day) == (date(2027, 9, 5), date(2027, 9, 5))


def a_campaign(**more: Any) -> Campaign:
    """One that began a week before Monday, and ends a week after it."""
    usual: dict[str, Any] = {
        "tenant": HERE,
        "id": uuid4(),
        "started_by": "grace example",
        "created_at": MONDAY - 9 * DAY,
        **understands().columns,
        "starts_at": MONDAY - 7 * DAY,
        "ends_at": MONDAY + 7 * DAY,
        "channels": [],
    }
    return Campaign(**{**usual, **more})


async def kept(database: Database, campaign: Campaign) -> UUID:
    id = campaign.id
    async with database.library(campaign.tenant) as library:
        library.session.add(campaign)
    return id


def answer(id: UUID, at: datetime = MONDAY, **more: Any) -> Story:
    return published_story(at, campaign_id=id, **more)


def tried(story: Story, who: str, result: Result = Result.worked, at: datetime = MONDAY) -> Try:
    when: dict[str, Any] = {"due": at.date(), "said_at": at, "changed_at": at, "answered_at": at}
    return Try(tenant=HERE, piece_id=story.id, person_id=who, result=result, **when)


async def test_counts_what_was_told_in_answer_to_it_in_its_time(database: Database) -> None:
    """Adopted is what somebody else than the teller says, and by its end; what comes later is counted apart."""
    campaign = a_campaign()
    id = await kept(database, campaign)
    first = answer(id)
    stories = [
        first,
        answer(id, MONDAY - 7 * DAY),
        answer(id, MONDAY - 8 * DAY),
        answer(id, MONDAY + 7 * DAY),
        a_story(campaign_id=id, published_at=MONDAY, status=Status.withdrawn),
        published_story(),
    ]
    await keep(database, *stories)
    async with database.library(HERE) as library:
        library.session.add_all(
            [
                tried(first, "ben"),
                tried(first, "cleo", Result.adapted),
                tried(first, "dora", Result.not_yet),
                tried(first, "ada"),
                tried(first, "emil", at=MONDAY + 8 * DAY),
                tried(stories[2], "ben"),
                tried(stories[-1], "ben"),
            ]
        )
        first_value, later = "36", "37"
        campaign = await library.campaigns.get(id)
        for at, typed in ((MONDAY - DAY, first_value), (MONDAY, "99"), (MONDAY, later)):
            await campaigning.enter(library, campaign, typed, Frame("grace example", at, BERLIN, "en"))
        progress = (await library.campaigns.progress([campaign]))[id]
        assert (progress.stories, progress.adoptions, progress.late) == (2, 2, 1)
        assert progress.value is not None
        assert progress.value.written == later
        assert [each.written for each in await library.campaigns.history(id)] == [first_value, later]
    async with database.library(THERE) as library:
        assert await library.campaigns.running(MONDAY) == []


@pytest.mark.parametrize(
    ("zone", "told", "stories"),
    [
        (BERLIN, datetime(2026, 11, 29, 23, 30, tzinfo=UTC), 1),  # half past midnight on the first day
        ("America/Los_Angeles", datetime(2026, 12, 21, 1, 0, tzinfo=UTC), 1),  # 17:00 on the last day
        (BERLIN, datetime(2026, 11, 28, 9, 0, tzinfo=UTC), 0),
        (BERLIN, datetime(2026, 12, 21, 9, 0, tzinfo=UTC), 0),
        ("UTC", datetime(2026, 11, 29, 9, 0, tzinfo=UTC), 0),
        ("UTC", datetime(2026, 12, 21, 9, 0, tzinfo=UTC), 0),
    ],
)
async def test_a_day_that_is_kept_of_a_story_without_a_name_counts_where_it_meets_its_time(
    database: Database, zone: str, told: datetime, stories: int
) -> None:
    campaign = a_campaign(**understands(zone=zone).columns)
    id = await kept(database, campaign)
    await keep(database, answer(id, editing.day(told), author_id=f"{SEALED}x", author_name=""))
    async with database.library(HERE) as library:
        assert (await library.campaigns.progress([campaign]))[id].stories == stories


async def test_who_agreed_to_tell_an_answer_too_adopts_nothing(database: Database) -> None:
    campaign = a_campaign()
    id = await kept(database, campaign)
    story = answer(id, with_names=["Abe Example"])
    await keep(database, story)
    async with database.library(HERE) as library:
        beside: dict[str, Any] = {"tenant": HERE, "piece_id": story.id, "asked_at": MONDAY, "name": "Abe Example"}
        library.session.add(CoTeller(**beside, person_id="abe", state=Consent.agreed))
        library.session.add(CoTeller(**beside, person_id="dora", state=Consent.declined))
        library.session.add_all([tried(story, "abe"), tried(story, "dora")])
        progress = (await library.campaigns.progress([campaign]))[id]
        assert (progress.stories, progress.adoptions, progress.late) == (1, 1, 0)


async def starts(library: Library, frame: Frame = GRACE, chosen: tuple[str, ...] = (), **said: str) -> Campaign:
    return await campaigning.save(library, uuid4(), 0, {**THANKS, **said}, chosen, frame)


async def known(database: Database, *names: str) -> None:
    async with database.library(HERE) as library:
        for name in names:
            library.session.add(Person(tenant=HERE, id=name.casefold(), name=name, language="en"))


async def test_a_channel_is_asked_one_question_at_a_time(database: Database) -> None:
    here, there = a_channel(name="Ward"), a_channel(id="19:b@thread.tacv2", name="General")
    await add(database, here, there)
    await known(database, "Grace Example")
    async with database.library(HERE) as library:
        first = await starts(library, chosen=(here.id,))
        for chosen in ((), (here.id,), (here.id, there.id)):
            with pytest.raises(Unfit) as refused:
                await starts(library, chosen=chosen, starts="2026-12-20", ends="2026-12-24")
            error = refused.value.mistakes["channels"]
            assert error.facts == {"channel": "Ward", "name": first.name, "day": date(2026, 12, 20)}
        await starts(library, chosen=(there.id,))
        await starts(library, starts="2026-12-21", ends="2026-12-24")
        await campaigning.switch(library, first, off=True)
        again = await starts(library, chosen=(here.id,))
        with pytest.raises(errors.ChannelTaken):
            await campaigning.switch(library, first, off=False)
        await campaigning.switch(library, again, off=True)
        await campaigning.switch(library, first, off=False)


async def test_a_channel_that_retold_left_stands_in_nobodys_way(database: Database) -> None:
    here, left = a_channel(name="Ward"), a_channel(id="19:b@thread.tacv2", name="General")
    await add(database, here, left)
    await known(database, "Grace Example")
    async with database.library(HERE) as library:
        await starts(library, chosen=(left.id,))
        await library.conversations.removed([left.id])
        await starts(library)
        with pytest.raises(Unfit) as refused:
            await starts(library)
        assert refused.value.mistakes["channels"].facts["channel"] == "Ward"


async def test_who_leads_it_too_is_known_by_name(database: Database) -> None:
    await known(database, "Grace Example", "Ben Example", "Bea Example", "Ben Sample")
    async with database.library(HERE) as library:
        for typed, error in (("Zoe", errors.UnknownName), ("Ben", errors.WhichOne), ("a," * 11, None)):
            with pytest.raises(Unfit) as refused:
                await starts(library, leaders=typed, name="")
            assert refused.value.mistakes.keys() == {"name", "leaders"}
            assert error is None or isinstance(refused.value.mistakes["leaders"], error)
        campaign = await starts(library, leaders="Ben Sample, Bea")
        assert [each.person_id for each in await library.campaigns.leaders(campaign.id)] == [
            "bea example",
            "ben sample",
            "grace example",
        ]


async def test_a_guess_stands_once_it_begins(database: Database) -> None:
    await known(database, "Grace Example")
    async with database.library(HERE) as library:
        campaign = await starts(library)
        with pytest.raises(Unfit) as refused:
            await campaigning.guess(library, campaign, {"adoptions": "-1", "number": ""}, GRACE)
        assert refused.value.mistakes.keys() == {"adoptions", "number"}
        for many in ("12", "9"):
            mine = await campaigning.guess(library, campaign, {"adoptions": many, "number": "42 %"}, GRACE)
        assert (mine.adoptions, mine.number) == (9, "42")
        late = Frame("grace example", campaign.starts_at, BERLIN, "en")
        with pytest.raises(errors.GuessesClosed):
            await campaigning.guess(library, campaign, {"adoptions": "1", "number": "1"}, late)
        with pytest.raises(errors.NotAskedToGuess):
            await campaigning.guess(
                library, campaign, {"adoptions": "1", "number": "1"}, Frame("ben", MONDAY, BERLIN, "en")
            )


@pytest.mark.parametrize(
    ("days", "open"), [(-8, False), (-7, True), (0, True), (7, True), (7 + AFTERWARDS.days, False)]
)
async def test_its_number_can_be_entered_while_it_runs_and_four_weeks_more(
    database: Database, days: int, open: bool
) -> None:
    id = await kept(database, a_campaign())
    async with database.library(HERE) as library:
        campaign = await library.campaigns.get(id)
        frame = Frame("grace example", MONDAY + days * DAY, BERLIN, "en")
        if open:
            await campaigning.enter(library, campaign, "37", frame)
        else:
            with pytest.raises(errors.NotRunning):
                await campaigning.enter(library, campaign, "37", frame)
        campaign.called_off = True
        with pytest.raises(errors.NotRunning):
            await campaigning.enter(library, campaign, "37", frame)


async def heard(database: Database, channel: Channel, at: datetime) -> list[tuple[str, bool]]:
    """What a channel's next edition says of campaigns; none where it says nothing at all."""
    async with database.library(HERE) as library:
        printed = await library.channels.compose(await library.channels.get(channel.id), at, at)
        edition = await library.channels.edition(printed.id) if printed else None
        return [(each.campaign.name, each.ended) for each in edition.campaigns] if edition else []


async def test_is_heard_while_it_runs_and_once_when_it_is_over(database: Database) -> None:
    here, there = a_channel(), a_channel(id="19:b@thread.tacv2")
    await add(database, here, there)
    await kept(database, a_campaign(channels=[here.id]))
    name = THANKS["name"]
    assert await heard(database, here, MONDAY - 8 * DAY) == []
    assert await heard(database, here, MONDAY) == [(name, False)], "that it begins is news by itself"
    assert await heard(database, here, MONDAY + DAY) == [], "that it goes on is not"
    await keep(database, published_story(MONDAY + DAY))
    assert await heard(database, here, MONDAY + 2 * DAY) == [(name, False)]
    assert await heard(database, here, MONDAY + 7 * DAY) == [(name, True)], "that it is over is"
    await keep(database, published_post(MONDAY + 8 * DAY))
    assert await heard(database, here, MONDAY + 9 * DAY) == []
    assert await heard(database, there, MONDAY + 7 * DAY) == []


async def test_its_end_is_not_told_where_nobody_heard_of_it_nor_of_one_that_was_called_off(database: Database) -> None:
    here = a_channel()
    await add(database, here)
    await kept(database, a_campaign(ends_at=MONDAY - DAY))
    assert await heard(database, here, MONDAY) == []
    id = await kept(database, a_campaign())
    assert await heard(database, here, MONDAY + DAY)
    async with database.library(HERE) as library:
        (await library.campaigns.get(id)).called_off = True
    assert await heard(database, here, MONDAY + 8 * DAY) == []


async def test_what_reached_nobody_is_told_again(database: Database) -> None:
    here = a_channel()
    await add(database, here)
    await kept(database, a_campaign())
    async with database.library(HERE) as library:
        printed = await library.channels.compose(await library.channels.get(here.id), MONDAY, MONDAY)
        assert printed
        await library.channels.unsay(printed.id)
    assert await heard(database, here, MONDAY + DAY)


def test_takes_the_place_of_a_story() -> None:
    units = [uuid4() for _ in range(6)]
    stories = [Candidate(published_story(author_id=str(n), unit_id=units[n])) for n in range(6)]
    readers = Readership()
    full = choose(Material(stories[:5], stories), readers, MONDAY, "seed")
    section = Section(a_campaign(), ended=False)
    beside = choose(Material(stories[:5], stories, campaigns=(section,)), readers, MONDAY, "seed")
    assert (len(full.choices), len(beside.choices)) == (5, 4)
    assert beside.lots, "one of them is drawn still"


async def told(database: Database, person: str, now: datetime) -> list[object]:
    """The parts of the letter that somebody gets then."""
    async with database.library(HERE) as library:
        parts: list[object] = []
        for matter in await library.matters.untold(person, now):
            matter.told_at = now
            parts += await hopes.read(library, matter)
        return parts


async def test_each_leader_is_asked_once_before_it_begins_and_told_when_it_is_over(database: Database) -> None:
    await known(database, "Grace Example", "Ben Example")
    async with database.library(HERE) as library:
        campaign = await starts(library, leaders="Ben Example")
        id, begins, ends = campaign.id, campaign.starts_at, campaign.ends_at
        await campaigning.save(library, id, 1, {**THANKS, "leaders": "Ben Example"}, (), GRACE)
        asked = (await library.session.scalars(select(col(Matter.person_id)).order_by(col(Matter.person_id)))).all()
        assert asked == ["ben example", "grace example"]
    [guessing] = await told(database, "ben example", MONDAY)
    assert isinstance(guessing, hopes.Guessing)
    assert await told(database, "grace example", MONDAY) == [], "who began it has just seen the question"
    assert len(await told(database, "grace example", MONDAY + hopes.JUST_SAW)) == 1
    assert await told(database, "ben example", begins) == [], "it has begun"
    async with database.library(HERE) as library:
        campaign = await library.campaigns.get(id)
        await campaigning.guess(library, campaign, {"adoptions": "12", "number": "42"}, GRACE)
    assert await told(database, "grace example", MONDAY + DAY) == []
    async with database.session() as session:
        assert await hopes.due(session, ends - timedelta(seconds=1)) == []
        due = await hopes.due(session, ends)
        assert sorted(each.person_id for each in due) == ["ben example", "grace example"]
        await matters.gather(session, due)
        assert await hopes.due(session, ends + DAY) == []
    parts = await told(database, "ben example", ends)
    hoped = next(part for part in parts if isinstance(part, hopes.Hoped))
    assert hoped.mine.guessed_at is None
    assert [each.adoptions for each in hoped.outcome.guesses] == [12]


async def test_of_one_that_was_called_off_nobody_is_asked_or_told(database: Database) -> None:
    await known(database, "Grace Example")
    async with database.library(HERE) as library:
        campaign = await starts(library)
        ends = campaign.ends_at
        await campaigning.switch(library, campaign, off=True)
        with pytest.raises(errors.NotRunning):
            await campaigning.guess(library, campaign, {"adoptions": "1", "number": "1"}, GRACE)
    assert await told(database, "grace example", MONDAY + DAY) == []
    async with database.session() as session:
        assert await hopes.due(session, ends) == []


async def test_a_letter_that_comes_too_late_asks_nothing(database: Database) -> None:
    """Everything was down until it had begun: the question is dropped without a word."""
    await known(database, "Grace Example")
    async with database.library(HERE) as library:
        begins = (await starts(library)).starts_at

    class Desk:
        async def deliver(self, *message: object) -> None:
            raise AssertionError("nothing was to be sent")

    async with database.library(HERE) as library:
        desk: Any = Desk()
        assert not await letters.write(library, desk, "grace example", "a:grace", BERLIN, begins + timedelta(hours=10))
        matter = (await library.session.scalars(select(Matter))).one()
        assert (matter.settled, matter.told_at, matter.letter_id) == (True, None, None)
