"""Example pieces, told by example people: nobody here is real, and their names say so."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from typing import Any
from uuid import UUID, uuid5

from stories.counting import Cell, Measure, Span
from stories.digest import Edition, Item, Reason
from stories.evidence import columns, read
from stories.lottery import Effect
from stories.models import Channel, Conversation, ConversationKind, OrgUnit
from stories.objectives import OBJECTIVES, Book, Lead, Objective, overlaid
from stories.people import Sized
from stories.pieces import Piece, Post, Status, Story
from stories.pledges import Try
from stories.report import Report, rows
from stories.sequels import Sequel
from stories.weighing import UNTRIED, Adoption

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
SPACE = UUID("00000000-0000-0000-0000-0000000000ee")

Facts = dict[str, Any]

TOLD: tuple[Facts, ...] = (
    {
        "author_name": "Ada Example",
        "headline": "Calmer handovers between shifts",
        "situation": "Every morning we lost half an hour looking for last night's notes.",
        "change": "We pinned one shared page to the top of the channel and fill it in before we leave.",
        "outcome": "Nobody searches any more, and patients wait less.",
        "evidence": "Average handover: 45 -> 10 minutes",
        "steps": ["Pin one page to the channel", "Agree on five lines", "Fill it in before you leave"],
        "objective": "customer-experience",
        "voice": "For the first time nobody asked me twice.",
    },
    {
        "author_name": "Bruno Sample",
        "headline": "One page per new colleague",
        "situation": "New colleagues asked the same twenty questions, and felt bad about it.",
        "change": "Whoever started last keeps the page for whoever starts next.",
        "outcome": "New colleagues find their way alone from the third day on, and update what was wrong.",
        "evidence": '"I never had to ask where anything is."',
        "objective": "employee-experience",
    },
    {
        "author_name": "Chiara Placeholder",
        "headline": "Orders that book themselves",
        "situation": "Two of us typed orders from e-mails into the system, all day.",
        "change": "A form fills the system in; we only look at what it marks as odd.",
        "outcome": "We answer the same day, and look after the odd ones properly.",
        "evidence": "from 2 days to 3 hours",
        "steps": ["List the fields you type", "Put them into a form", "Let one person check for a week"],
        "objective": "digital-transformation",
    },
    {
        "author_name": "Dilan Specimen",
        "headline": "The quarter of an hour that saves the afternoon",
        "situation": "Small problems waited for the weekly meeting and grew.",
        "change": "Each morning we stand in front of the board for fifteen minutes, and nobody sits down.",
        "outcome": "What comes up in the morning is solved by noon.",
        "evidence": "",
        "objective": "high-performance",
    },
    {
        "author_name": "Emeka Muster",
        "headline": "Prototype before the paper",
        "situation": "Ideas needed a six-page proposal before anybody saw anything.",
        "change": "Anybody may spend one day on a rough version first. The proposal comes after, if at all.",
        "outcome": "Three of five ideas were dropped after a day, without regret; two are in use.",
        "evidence": "Ideas tried in a quarter: 2 -> 11",
        "objective": "culture-of-innovation",
    },
)  # fmt: skip

SHARED: Facts = {
    "author_name": "Grace Example",
    "kind": "lesson",
    "text": "I read three stories from Support this week. Each began with one small change that nobody had to approve.",
    "source": "Bruno Sample, Support",
    "effect": "I ask for the smallest version first, before anybody writes a proposal.",
    "ask": "Try one small change this week, and tell me what happened.",
    "objective": "culture-of-innovation",
    "by_leader": True,
}


def story(n: int = 0, **more: Any) -> Story:
    """One of the example stories, published."""
    told = {**_common(f"story {n}"), **TOLD[n], **more}
    return Story(**told, **columns(read(told["evidence"], told["language"])))


def stories() -> list[Story]:
    return [story(n) for n in range(len(TOLD))]


def post(**more: Any) -> Post:
    """A leader's example post, published."""
    return Post(**{**_common("post"), **SHARED, **more})


def a_try(told: Story, moment: str, **more: Any) -> Try:
    """Somebody's plan to try an example story; they are asked a week later."""
    common: Facts = {"tenant": "t", "id": uuid5(SPACE, "try"), "piece_id": told.id, "person_id": "somebody"}
    when: Facts = {"due": date(2026, 12, 3), "ask_at": MONDAY, "said_at": NOON, "changed_at": NOON}
    return Try(**{**common, **when, "moment": moment, **more})


def empty() -> Story:
    """A draft of which nothing is written yet."""
    return Story(**{**_common("empty"), "author_name": "Ada Example", "status": Status.draft, "published_at": None})


def draft(n: int = 0, **more: Any) -> Story:
    """One of the example stories, not published yet."""
    return story(n, **{"status": Status.draft, "published_at": None, **more})


def channel(**more: Any) -> Channel:
    where: Facts = {"tenant": "t", "id": "19:news@thread.tacv2"}
    here = Conversation(
        **where,
        kind=ConversationKind.channel,
        service_url="https://smba.trafficmanager.net/",
        bot_id="28:8b0a3f6e",
        language=more.pop("language", "en"),
    )
    common: Facts = {**where, "weekday": "mon", "hour": 9, "time_zone": "Europe/Berlin", "conversation": here}
    return Channel(**{**common, **more})


REASONS = (Reason.proven, Reason.proven, Reason.new, Reason.unheard, Reason.far)


def edition(*pieces: Piece, preview: bool = False, sequels: tuple[Sequel, ...] = ()) -> Edition:
    """These pieces in an edition, each for another reason; the first inspired nobody yet, the second one, and so on."""
    reasons = cycle(REASONS)
    items = tuple(
        Item(
            piece,
            Reason.leader if isinstance(piece, Post) else (reason := next(reasons)),
            inspired,
            adoption=Adoption(4, 3, 3, 3) if isinstance(piece, Story) and reason is Reason.proven else UNTRIED,
        )
        for inspired, piece in enumerate(pieces)
    )
    return Edition(channel(), NOON, items, None if preview else uuid5(SPACE, "edition"), sequels)


def sequels(*told: Story) -> tuple[Sequel, ...]:
    """What became of up to three stories told earlier."""
    facts: tuple[Facts, ...] = (
        {"adopted": 3, "units": 2, "trying": 2, "names": ("Farah Example",)},
        {"trying": 1, "names": ("Goran Sample",)},
        {"adopted": 1, "units": 1},
    )
    return tuple(Sequel(story, **each) for story, each in zip(told, facts, strict=False))


def units() -> list[Sized]:
    """Example teams, two of which are called alike."""
    names = (("Support", 12), ("Support", 7), ("Sales", 5))
    return [Sized(OrgUnit(tenant="t", key=str(n), name=name), people) for n, (name, people) in enumerate(names)]


def own_objectives() -> Book:
    """Objectives as an example organisation has them: one renamed, one not offered, one of its own, one from a file."""
    guests = Objective("customer-experience", Lead.voice, names={"en": "Guests first", "de": "Gäste zuerst"})
    safety = Objective(
        "safety-first",
        Lead.steps,
        21,
        names={
            "en": "Safety first",
            "de": "Sicherheit zuerst",
            "fr": "La sécurité d’abord",
            "es": "Primero la seguridad",
        },
        questions={
            "en": "What could have gone wrong?",
            "de": "Was hätte schiefgehen können?",
            "fr": "Qu’est-ce qui aurait pu mal tourner ?",
            "es": "¿Qué podría haber salido mal?",
        },
        version=2,
    )
    filed = Objective("high-performance", Lead.outcome, 30)
    off = Objective("digital-transformation", Lead.voice, 21, active=False)
    return Book(overlaid(OBJECTIVES, (filed, guests, off, safety)), frozenset({"high-performance"}))


def _common(name: str) -> Facts:
    published = NOON - timedelta(days=3)
    return {
        "tenant": "t",
        "id": uuid5(SPACE, name),
        "author_id": str(uuid5(SPACE, f"{name}'s author")),
        "language": "en",
        "status": Status.published,
        "created_at": published,
        "published_at": published,
    }


def reported(names: Sequence[str]) -> Report:
    """What a quarter brought to units of these names, beside the quarter before; one unit is too small."""
    autumn, summer = date(2026, 10, 1), date(2026, 7, 1)
    units = [(str(uuid5(SPACE, f"unit {n}")), name) for n, name in enumerate(names)]
    sizes = [(40, 26), (31, 12), (19, 7)]
    counted: dict[Cell, dict[str, Any]] = {
        Cell(autumn): {**_counts(94, 52), "effect": Effect(0.31, 0.12, 0.52, 140)},
        Cell(summer): _counts(70, 30),
    }
    for (id, _), (pledges, adoptions) in zip(units, sizes, strict=False):
        counted[Cell(autumn, id)] = _counts(pledges, adoptions)
        for objective, share in (("high-performance", 2), ("customer-experience", 3)):
            counted[Cell(autumn, id, objective)] = _counts(pledges // share, adoptions // share)
    counted[Cell(autumn, "few")] = {"people": 3}
    measures = (Measure(autumn, True, "minutes", 9, 9, 40, 12.5), Measure(autumn, False, "hours", 6, 6, 4, 3))
    span = Span(NOON, NOON, NOON)
    return Report(span, rows(counted, {**dict(units), "few": "Reception"}), measures)


def _counts(pledges: int, adoptions: int) -> dict[str, Any]:
    """Counts that go together."""
    return {
        "people": pledges,
        "stories": pledges // 2,
        "tellers": pledges // 3,
        "pledges": pledges,
        "due": pledges - 4,
        "answered": pledges - 6,
        "adoptions": adoptions,
        "lasting_answered": adoptions // 2,
        "lasting": adoptions // 3,
        "placed": adoptions,
        "crossed": adoptions // 2,
        "adopters": adoptions,
        "led": adoptions // 5,
        "days_to_adoption": 11.5,
        "told_change": pledges // 4,
        "confirmed_change": adoptions // 6,
        "barrier_time": 6,
        "barrier_rule": 9,
        "barrier_tool": 2,
        "posts": 12,
        "by_leaders": 8,
        "voiced": pledges // 8,
        "promises": 5,
        "promises_due": 4,
        "promises_kept": 3,
        "promises_missed": 1,
    }
