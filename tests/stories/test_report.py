"""What Retold did: an example reckoned by hand, and the same figures reckoned anew from the rows alone."""

import random
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from statistics import median
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from stories import evidence, report
from stories.barriers import Answer, Barrier
from stories.counting import ALL, NOBODYS, SMALL, Cell, Measure
from stories.database import Database
from stories.intervals import wilson
from stories.lottery import Result as Lot
from stories.lottery import effect
from stories.periods import Grain, Span, after, begins, lately
from stories.pieces import Post, Status, Story
from stories.pledges import ADOPTED, Hindrance, Result, Try
from stories.report import Report
from stories.tables.answers import Consent, CoTeller
from stories.tables.digests import Digest, DigestItem, DigestLot
from stories.tables.people import OrgUnit
from tests.stories.making import DAY, HERE, MONDAY, THERE, a_channel, a_story, add, published_post

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
SINCE, UNTIL = datetime(2026, 10, 1, tzinfo=UTC), datetime(2027, 4, 1, tzinfo=UTC)
SPAN = Span(SINCE, UNTIL, NOW)
AUTUMN = date(2026, 10, 1)
FEW = ["ann", "bob", "cem", "dee", "eve", "fay"]


def tried(story: Story, person: str, result: str = "", **more: Any) -> Try:
    usual: dict[str, Any] = {
        "tenant": story.tenant,
        "piece_id": story.id,
        "person_id": person,
        "due": date(2026, 12, 1),
        "said_at": MONDAY,
        "changed_at": MONDAY,
        "result": result,
        "said_of": result,
        "answered_at": MONDAY + 8 * DAY if result else None,
    }
    told = more.pop("figure", "")
    return Try(**{**usual, **evidence.columns(evidence.read(told, "en")), "evidence": told, **more})


def barrier(story: Story, kind: Hindrance, since: datetime, until: datetime | None, answer: str = "") -> Barrier:
    asked: dict[str, Any] = {"tenant": story.tenant, "piece_id": story.id, "opened_at": since, "people": 5}
    return Barrier(**asked, kind=kind, since=since, until=until, answer=answer)


def told(figure: str = "", **more: Any) -> Story:
    out = {"status": Status.published, "published_at": MONDAY}
    return a_story(**{**out, "evidence": figure, **evidence.columns(evidence.read(figure, "en")), **more})


async def kept(database: Database, *rows: Any) -> None:
    async with database.library(HERE) as library:
        library.session.add_all(rows)


async def reported(database: Database, span: Span = SPAN) -> Report:
    async with database.library(HERE) as library:
        return await report.report(library.session, HERE, span)


@pytest.fixture
async def units(database: Database) -> dict[str, UUID]:
    ward, support = (OrgUnit(tenant=HERE, key=f"import:{name}", name=name.title()) for name in ("ward", "support"))
    await kept(database, ward, support)
    return {"ward": ward.id, "support": support.id}


async def test_an_example_reckoned_by_hand(database: Database, units: dict[str, UUID]) -> None:
    """Ada's story from the ward is tried by six of the support, and Ann tells her version, which two adopt."""
    ward, support = units["ward"], units["support"]
    ada = told("Average call: 14 → 6 minutes", unit_id=ward, unit_name="Ward")
    ann = told(
        '"Nobody asked me twice today."',
        author_id="ann",
        parent_id=ada.id,
        unit_id=support,
        unit_name="Support",
        published_at=MONDAY + 20 * DAY,
        objective="customer-experience",
        voice="A customer called to thank us.",
    )
    draft, gone = told(status=Status.draft, published_at=None), told(status=Status.withdrawn)
    elsewhere = told(tenant=THERE)
    promise: dict[str, Any] = {"kind": "trial", "unit_id": ward, "author_id": "lea"}
    await kept(database, ada, ann, draft, gone, elsewhere)
    await kept(
        database,
        tried(ada, "ann", "worked", unit_id=support, figure="4 hours → 3 hours", lasting=True),
        tried(ada, "bob", "adapted", unit_id=support, lasting=False, answered_at=MONDAY + 6 * DAY),
        tried(ada, "cem", "no-help", unit_id=support, hindrance="rule", hindered_at=MONDAY + 8 * DAY),
        tried(ada, "dee", "not-yet", unit_id=support, hindrance="time", hindered_at=MONDAY + 8 * DAY),
        barrier(ada, Hindrance.rule, MONDAY, MONDAY + 8 * DAY, "keep"),
        barrier(ada, Hindrance.rule, MONDAY + 8 * DAY, None),  # a later question is not about Cem
        barrier(ada, Hindrance.time, MONDAY + 7 * DAY, None),
        barrier(ann, Hindrance.time, MONDAY, MONDAY + 9 * DAY, "change"),  # nor Ann's about Dee
        tried(ada, "eve", unit_id=support, due=date(2027, 2, 1)),  # it is due, and she has not answered
        tried(ada, "fay", unit_id=support, due=date(2027, 3, 2)),  # tomorrow
        tried(ada, "gil", "worked", unit_id=support, active=False),  # taken back
        tried(ada, "ada", "worked", unit_id=ward),  # a teller confirms nothing
        tried(gone, "hal", "worked", unit_id=ward),
        tried(elsewhere, "ivy", "worked"),
        tried(ann, "cem", "worked", unit_id=support, answered_at=MONDAY + 30 * DAY, figure='"It helps us every day."'),
        tried(ann, "joe", "worked", unit_id=ward, answered_at=MONDAY + 31 * DAY),
        published_post(by_leader=True, due="2026-12-01", promise="adapted", **promise),
        published_post(by_leader=True, due="2026-12-02", promise="missed", **promise),
        published_post(by_leader=True, due="2027-02-28", **promise),
        published_post(by_leader=False, due="2027-03-02", **promise),
    )
    row = (await reported(database)).row(AUTUMN)
    assert row is not None
    low, high = wilson(4, 7)
    expected = {
        "people": 9,  # Ada, Ann to Fay, Joe and Lea
        "stories": 2,
        "tellers": 2,
        "pledges": 8,
        "due": 7,
        "answered": 6,
        "adoptions": 4,
        "adoption_rate": 4 / 7,
        "adoption_rate_low": low,
        "adoption_rate_high": high,
        "lasting_answered": 2,
        "lasting": 1,
        "lasting_rate": 0.5,
        "days_to_adoption": 8.0,  # Ada's after 6, Ann's after 10
        "share_across_units": 3 / 4,  # Ann and Bob from the ward, Joe from the support; Cem stayed at home
        "adopters": 4,
        "led": 2,  # Ann led to Cem and Joe
        "reproduction": 2 / 4,
        "told_change": 1,
        "told_quote": 1,
        "told_difference": 0,
        "confirmed_change": 1,
        "confirmed_quote": 1,
        "barrier_time": 1,
        "barrier_rule": 1,
        "barrier_tool": 0,
        "barrier_rule_asked": 1,
        "barrier_rule_keep": 1,
        "barrier_rule_change": 0,
        "barrier_time_asked": 1,
        "barrier_time_change": 0,
        "barrier_time_keep": 0,
        "promises": 4,
        "promises_due": 3,
        "promises_kept": 1,
        "promises_missed": 1,
        "leaders_share": 3 / 6,
        "customers_share": 0.5,
        "support_share": None,
        "caused": None,
    }
    assert {name: row[name] for name in expected} == expected


async def test_says_of_support_functions_where_they_are_named(database: Database, units: dict[str, UUID]) -> None:
    people = [told(author_id=name, unit_name="Ward" if name == "ann" else "HR") for name in FEW]
    await kept(database, *people)
    row = (await reported(database, Span(SINCE, UNTIL, NOW, support=["hr", "Nobody"]))).row(AUTUMN)
    assert row is not None
    assert row["support_share"] == 5 / 6


async def test_counts_stories_without_a_name_and_makes_no_group_larger_by_them(database: Database) -> None:
    await kept(database, *(told(author_id=f"sealed:{n}", author_name="") for n in range(9)))
    alone = (await reported(database)).row(AUTUMN)
    assert alone is not None
    assert (alone.hidden, alone.figures) == (True, {})
    await kept(database, *(told(author_id=name) for name in FEW[:4]))
    assert (await reported(database)).rows[0].hidden, "four, as far as anybody knows"
    await kept(database, told(author_id="eve"))
    row = (await reported(database)).row(AUTUMN)
    assert row is not None
    assert (row["people"], row["stories"], row["tellers"]) == (5, 14, 14)


async def test_a_period_begins_where_the_calendar_does_there(database: Database) -> None:
    """In Berlin the year begins an hour earlier than in London."""
    eve = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    await kept(database, *(told(author_id=name, published_at=eve) for name in FEW))
    for zone, first in (("UTC", date(2026, 12, 1)), ("Europe/Berlin", date(2027, 1, 1))):
        found = await reported(database, Span(SINCE, UNTIL, NOW, Grain.month, zone))
        assert {row.cell.begins for row in found.rows} == {first}


def test_the_periods_of_a_year() -> None:
    assert begins(date(2026, 12, 31), Grain.quarter) == date(2026, 10, 1)
    assert after(date(2026, 10, 1), Grain.quarter) == date(2027, 1, 1)
    assert after(date(2026, 12, 1), Grain.month) == date(2027, 1, 1)
    assert after(date(2026, 1, 1), Grain.year) == date(2027, 1, 1)
    span = lately(NOW, "Europe/Berlin")
    assert (span.since.date(), span.until.date()) == (date(2026, 10, 1), date(2027, 4, 1))


async def test_never_adds_up_what_is_measured_differently(database: Database) -> None:
    """Minutes are with minutes; hours, and what only tellers say, stand apart; four people are too few."""
    minutes = [("20 → 10 minutes"), "30 → 10 minutes", "40 → 30 minutes", "50 → 30 minutes", "60 → 50 Minutes"]
    hours = ["9 → 8 hours"] * 4
    root = told("Waiting: 3 → 1 hours")
    await kept(database, root, *(told(said, author_id=name) for said, name in zip(minutes, FEW, strict=False)))
    await kept(database, *(tried(root, name, "worked", figure=said) for said, name in zip(hours, FEW, strict=False)))
    assert (await reported(database)).measures == (Measure(AUTUMN, True, "minutes", 5, 5, 40.0, 30.0),)
    await kept(database, tried(root, "eve", "adapted", figure="7 → 1 hours"))
    assert (await reported(database)).measures[1:] == (Measure(AUTUMN, False, "hours", 5, 5, 9.0, 8.0),)


async def test_says_what_being_shown_caused(database: Database) -> None:
    """24 draws of two: what was drawn is adopted twice within four weeks, what was not never is."""
    channel = a_channel()
    await add(database, channel)
    stories = [told(author_id=f"teller {n}") for n in range(48)]
    await kept(database, *stories)
    for n in range(24):
        lucky, other = stories[2 * n : 2 * n + 2]
        at = MONDAY + timedelta(hours=n)
        digest = Digest(tenant=HERE, channel_id=channel.id, slot=at, printed_at=at)
        await kept(database, digest)
        await kept(
            database,
            *(
                DigestLot(tenant=HERE, digest_id=digest.id, story_id=each.id, probability=0.5, drawn=each is lucky)
                for each in (lucky, other)
            ),
            DigestItem(
                tenant=HERE,
                channel_id=channel.id,
                piece_id=lucky.id,
                digest_id=digest.id,
                position=0,
                reason="lot",
            ),
            tried(lucky, "ann", "worked", said_at=at + DAY),
            tried(lucky, "bob", "adapted", said_at=at + 27 * DAY),
            tried(lucky, "cem", "worked", said_at=at + 28 * DAY),
            tried(lucky, "dee", "no-help", said_at=at + DAY),
            tried(lucky, "eve", "worked", said_at=at - DAY),
            tried(other, "fay", "worked", said_at=at - DAY),
        )
    row = (await reported(database)).row(AUTUMN)
    assert row is not None
    expected = effect([[Lot(0.5, True, 2.0, True), Lot(0.5, False, 0.0)]] * 24)
    assert expected is not None
    assert (row["caused"], row["caused_low"], row["caused_high"]) == (2.0, expected.low, expected.high)
    assert row["draws"] == 24
    early = Span(SINCE, UNTIL, MONDAY + 28 * DAY + timedelta(hours=18))
    row = (await reported(database, early)).row(AUTUMN)
    assert row is not None
    assert row["caused"] is None, "19 draws are four weeks old, and too few"


@pytest.mark.parametrize("seed", range(3))
async def test_is_what_the_rows_say_reckoned_anew(database: Database, units: dict[str, UUID], seed: int) -> None:
    """A quarter of a made-up organisation; every figure of every cell again, in Python, from the rows as they are."""
    await kept(database, *invented(random.Random(seed), [*units.values(), None]))
    found = await reported(database)
    async with database.session() as session:
        anew = Anew(
            (await session.scalars(select(Story))).all(),
            (await session.scalars(select(Try))).all(),
            (await session.scalars(select(Post))).all(),
            (await session.scalars(select(CoTeller))).all(),
            (await session.scalars(select(Barrier))).all(),
        )
    assert len(found.rows) == len(anew.cells())
    assert any(row.hidden for row in found.rows)
    assert sum(not row.hidden for row in found.rows) > 5
    for row in found.rows:
        people = anew.people(row.cell)
        assert row.hidden or len(people) >= SMALL, f"{row.cell}: {people}"
        if not row.hidden:
            assert dict(row.figures) == pytest.approx(anew.figures(row.cell)), row.cell


def invented(chance: random.Random, places: Sequence[UUID | None]) -> list[Any]:
    people = {f"person {n}": places[2 if n > 26 else n % 2] for n in range(30)}
    objectives = ["high-performance", "customer-experience"]
    said = ["", "4 → 2 hours", "30 % fewer calls", '"It is better than before."', "Less noise"]
    stories: list[Story] = []
    for n in range(40):
        person = chance.choice([*people])
        parent = chance.choice(stories) if stories and chance.random() < 0.5 else None
        stories.append(
            told(
                chance.choice(said),
                author_id=f"sealed:{n}" if chance.random() < 0.1 else person,
                unit_id=people[person],
                objective=chance.choice(objectives),
                voice=chance.choice(["", "Thank you"]),
                parent_id=parent.id if parent else None,
                status=chance.choice([Status.published] * 5 + [Status.withdrawn]),
                published_at=SINCE + timedelta(days=chance.randrange(-20, 140)),
            )
        )
    tries = []
    for story in stories:
        for person in chance.sample([*people], chance.randrange(0, 12)):
            at = SINCE + timedelta(days=chance.randrange(-20, 150))
            result = chance.choice(["", *Result])
            stopped = result in (Result.not_yet, Result.no_help)
            tries.append(
                tried(
                    story,
                    person,
                    result,
                    said_at=at,
                    due=(at + 7 * DAY).date() if chance.random() < 0.8 else date(2027, 4, 1),
                    answered_at=at + timedelta(days=chance.randrange(1, 30)) if result else None,
                    active=chance.random() < 0.9,
                    unit_id=people[person],
                    hindrance=(way := chance.choice([*Hindrance, ""]) if stopped else ""),
                    hindered_at=at + timedelta(days=chance.randrange(1, 60)) if way else None,
                    lasting=chance.choice([True, False, None]) if result in ADOPTED else None,
                    figure=chance.choice(said),
                )
            )
    posts = [
        published_post(
            SINCE + timedelta(days=chance.randrange(140)),
            author_id=(person := chance.choice([*people])),
            unit_id=people[person],
            objective=chance.choice(objectives),
            kind=chance.choice(["idea", "trial"]),
            due=chance.choice(["", "2026-12-01", "2027-03-01", "2027-03-02"]),
            promise=chance.choice(["", "kept", "adapted", "missed"]),
            by_leader=chance.random() < 0.5,
        )
        for _ in range(20)
    ]
    beside = [
        CoTeller(
            tenant=HERE,
            piece_id=each.piece_id,
            person_id=each.person_id,
            name=each.person_id,
            state=chance.choice([*Consent]),
            asked_at=SINCE,
        )
        for each in tries
        if chance.random() < 0.2
    ]
    asked = []
    for story in stories:
        for kind in chance.sample([*Hindrance], 2):
            first, second, third = sorted(SINCE + timedelta(days=chance.randrange(-20, 200)) for _ in range(3))
            asked.append(barrier(story, kind, first, second, chance.choice([*Answer])))
            asked.append(barrier(story, kind, third, None))
    return [*stories, *tries, *posts, *beside, *asked]


class Anew:
    """The figures as docs/report.md defines them, from rows and with nothing of ours but Wilson's interval."""

    def __init__(
        self,
        stories: Iterable[Story],
        tries: Iterable[Try],
        posts: Iterable[Post],
        beside: Iterable[CoTeller],
        barriers: Iterable[Barrier],
    ) -> None:
        self.told = {each.id: each for each in stories if each.status == "published"}
        tellers = {(each.id, each.author_id) for each in self.told.values()}
        tellers |= {(each.piece_id, each.person_id) for each in beside if each.state == "agreed"}
        self.tries = [
            each
            for each in tries
            if each.active and each.piece_id in self.told and (each.piece_id, each.person_id) not in tellers
        ]
        self.posts = [*posts]
        self.barriers = [*barriers]

    def cells(self) -> set[Cell]:
        everything: list[tuple[datetime | None, UUID | None, str]] = [
            *((each.published_at, each.unit_id, each.objective) for each in (*self.told.values(), *self.posts)),
            *((each.said_at, each.unit_id, self.told[each.piece_id].objective) for each in self.tries),
        ]
        return {
            Cell(quarter(at), unit, objective)
            for at, place, goal in everything
            if at and SINCE <= at < UNTIL
            for unit in (ALL, str(place) if place else NOBODYS)
            for objective in (ALL, goal)
        }

    def people(self, cell: Cell) -> set[str]:
        stories, tries, posts = self.within(cell)
        everybody = {each.author_id for each in (*stories, *posts)} | {each.person_id for each in tries}
        return {person for person in everybody if not person.startswith("sealed:")}

    def within(self, cell: Cell) -> tuple[list[Story], list[Try], list[Post]]:
        def here(at: datetime | None, unit: UUID | None, objective: str) -> bool:
            return (
                at is not None
                and SINCE <= at < UNTIL
                and quarter(at) == cell.begins
                and cell.unit in (ALL, str(unit) if unit else NOBODYS)
                and cell.objective in (ALL, objective)
            )

        return (
            [each for each in self.told.values() if here(each.published_at, each.unit_id, each.objective)],
            [each for each in self.tries if here(each.said_at, each.unit_id, self.told[each.piece_id].objective)],
            [each for each in self.posts if here(each.published_at, each.unit_id, each.objective)],
        )

    def adopted(self, story: Story) -> list[Try]:
        return [each for each in self.tries if each.piece_id == story.id and each.result in ("worked", "adapted")]

    def said(self, tried: Try) -> str | None:
        """What was answered about what stopped somebody; None where nobody was asked."""
        found = [
            each.answer
            for each in self.barriers
            if (each.piece_id, each.kind) == (tried.piece_id, tried.hindrance) and tried.hindered_at
            if each.since < tried.hindered_at and (each.until is None or tried.hindered_at <= each.until)
        ]
        return found[0] if found else None

    def figures(self, cell: Cell) -> dict[str, float | None]:
        stories, tries, posts = self.within(cell)
        due = [each for each in tries if each.due <= NOW.date() or each.result]
        adopted = [each for each in tries if each.result in ("worked", "adapted")]
        asked = [each for each in adopted if each.lasting is not None]
        placed = [
            (each.unit_id, home) for each in adopted if each.unit_id and (home := self.told[each.piece_id].unit_id)
        ]
        led = [
            each
            for mine in adopted
            for own in self.told.values()
            if own.parent_id == mine.piece_id and own.author_id == mine.person_id
            for each in self.adopted(own)
        ]
        waited = [
            (min(each.answered_at for each in first if each.answered_at) - story.published_at) / DAY
            for story in stories
            if story.published_at and (first := self.adopted(story))
        ]
        promised = [each for each in posts if each.kind == "trial" and each.due]
        rate = wilson(len(adopted), len(due)) if due else (None, None)
        lasts = wilson(sum(bool(each.lasting) for each in asked), len(asked)) if asked else (None, None)
        adopters = {each.person_id for each in adopted}
        return {
            "people": len(self.people(cell)),
            "stories": len(stories),
            "tellers": len({each.author_id for each in stories}),
            "pledges": len(tries),
            "due": len(due),
            "answered": sum(each.result != "" for each in tries),
            "adoptions": len(adopted),
            "lasting_answered": len(asked),
            "lasting": sum(bool(each.lasting) for each in asked),
            "adopters": len(adopters),
            "led": len(led),
            "adoption_rate": share(len(adopted), len(due)),
            "adoption_rate_low": rate[0],
            "adoption_rate_high": rate[1],
            "lasting_rate": share(sum(bool(each.lasting) for each in asked), len(asked)),
            "lasting_rate_low": lasts[0],
            "lasting_rate_high": lasts[1],
            "days_to_adoption": median(waited) if waited else None,
            "share_across_units": share(sum(mine != home for mine, home in placed), len(placed)),
            "reproduction": share(len(led), len(adopters)),
            **{f"told_{kind}": sum(each.evidence_kind == kind for each in stories) for kind in report.KINDS},
            **{f"confirmed_{kind}": sum(each.evidence_kind == kind for each in adopted) for kind in report.KINDS},
            **{
                f"barrier_{kind.replace('-', '_')}": sum(each.hindrance == kind for each in tries)
                for kind in ("time", "skill", "tool", "rule", "not-for-us")
            },
            **{
                f"barrier_{kind}_{said}": sum(
                    each.hindrance == kind and (answer := self.said(each)) is not None and said in ("asked", answer)
                    for each in tries
                )
                for kind in ("time", "skill", "tool", "rule")
                for said in ("asked", "change", "keep")
            },
            "promises": len(promised),
            "promises_due": sum(each.due <= "2027-03-01" or each.promise != "" for each in promised),
            "promises_kept": sum(each.promise in ("kept", "adapted") for each in promised),
            "promises_missed": sum(each.promise == "missed" for each in promised),
            "leaders_share": share(sum(each.by_leader for each in posts), len(posts) + len(stories)),
            "customers_share": share(
                sum(each.objective == "customer-experience" and each.voice != "" for each in stories), len(stories)
            ),
            **dict.fromkeys(("support_share", "caused", "caused_low", "caused_high", "draws")),
        }


def share(some: int, of: int) -> float | None:
    return some / of if of else None


def quarter(at: datetime) -> date:
    return date(at.year, {1: 1, 2: 1, 3: 1, 4: 4, 5: 4, 6: 4, 7: 7, 8: 7, 9: 7}.get(at.month, 10), 1)
