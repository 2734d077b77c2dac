"""Example pieces, told by example people: nobody here is real, and their names say so."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import cycle
from typing import Any
from uuid import UUID, uuid5

from examples import company
from stories.campaigns import Campaign, CampaignLeader, CampaignValue, Progress
from stories.counting import Cell, Measure
from stories.digest import Edition, Item, Reason
from stories.evidence import columns, read
from stories.lottery import Effect
from stories.objectives import OBJECTIVES, Book, Lead, Objective, overlaid
from stories.people import Sized
from stories.periods import Span
from stories.pieces import Piece, Post, Status, Story
from stories.pledges import Try
from stories.reach import RINGS, Journey
from stories.report import Report, rows
from stories.sequels import Sequel
from stories.spread import Telling, Trial, drops, ripple
from stories.tables.conversations import Channel, Conversation, ConversationKind
from stories.tables.people import OrgUnit
from stories.tries import Counted
from stories.weighing import UNTRIED, Adoption
from texts import Words

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
SPACE = UUID("00000000-0000-0000-0000-0000000000ee")

Facts = dict[str, Any]

# the first five that the example company tells in English, by other names
TELLERS = ("Ada Example", "Bruno Sample", "Chiara Placeholder", "Dilan Specimen", "Emeka Muster")
WRITTEN = frozenset(field.name for field in Story.FIELDS)
TOLD: tuple[Facts, ...] = tuple(
    {"evidence": "", **{name: said for name, said in told.facts.items() if name in WRITTEN}, "author_name": teller}
    for teller, told in zip(TELLERS, company.stories("en"), strict=False)
)

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


def called(*names: str) -> list[Sized]:
    """Units of these names."""
    return [Sized(OrgUnit(tenant="t", key=name, name=name), 5) for name in names]


def units() -> list[Sized]:
    """Example teams, two of which are called alike."""
    names = (("Support", 12), ("Support", 7), ("Sales", 5))
    return [Sized(OrgUnit(tenant="t", key=str(n), name=name), people) for n, (name, people) in enumerate(names)]


def journey(story: Story, versions: Sequence[Story], triers: int = 6) -> Journey:
    """Where an example story went: so many tried it, or a version of it, two in three with success; some tell on."""
    begun, works = story.published_at or NOON, triers * 2 // 3
    root, told, tried = Telling(uuid5(SPACE, "root"), "teller", begun), list[Telling](), list[Trial]()
    for n, version in enumerate(versions):
        parent = told[0] if told and n == len(versions) - 1 else root  # the last one is a version of the first
        told.append(
            Telling(uuid5(SPACE, f"version {n}"), f"trier {n}", begun, parent=parent.id, name=version.author_name)
        )
        tried.append(Trial(parent.id, f"trier {n}", adopted=True, answered_at=begun + timedelta(days=8)))
    for n in range(len(versions), triers):
        where = (root, *told)[n % (1 + len(told))]
        tried.append(Trial(where.id, f"trier {n}", adopted=n < works, answered_at=begun + timedelta(days=n)))
    counted = []
    for version, telling in zip(versions, told, strict=True):
        theirs = [trial for trial in tried if trial.story == telling.id]
        counted.append((version, Counted(len(theirs), sum(trial.adopted for trial in theirs))))
    made, drop = ripple(root, told, tried), drops(root, told, tried, RINGS)
    return Journey(story, made, min(4, works // 2), tuple(counted), drop)


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
        "barrier_rule_asked": 7,
        "barrier_rule_change": 4,
        "barrier_rule_keep": 2,
        "barrier_tool": 2,
        "posts": 12,
        "by_leaders": 8,
        "voiced": pledges // 8,
        "promises": 5,
        "promises_due": 4,
        "promises_kept": 3,
        "promises_missed": 1,
    }


def campaign(words: Words, **more: Any) -> Campaign:
    """A campaign that runs, as an editor of that language would say it."""
    said = {each: words(f"example-brief-{each}") for each in ("name", "question", "measure", "unit")}
    numbers: Facts = {"baseline": "31", "baseline_amount": 31, "target": "45", "target_amount": 45}
    when: Facts = {
        "starts_at": NOON - timedelta(days=14, hours=13),
        "ends_at": NOON + timedelta(days=25, hours=10),
        "created_at": NOON,
    }
    own: Facts = {"tenant": "t", "id": uuid5(SPACE, "campaign"), "zone": "Europe/Berlin", "started_by": "grace"}
    return Campaign(**{**own, **said, **numbers, **when, "objective": "customer-experience", **more})


def progress(many: int = 1, number: str = "37") -> Progress:
    value = CampaignValue(
        tenant="t",
        campaign_id=uuid5(SPACE, "campaign"),
        day=date(2026, 11, 20),
        written=number,
        amount=Decimal(number),
        person_id="grace",
        at=NOON,
    )
    return Progress(stories=3 * many, adoptions=4 * many, late=many - 1, value=value)


def guesses() -> tuple[CampaignLeader, ...]:
    """What five leaders had guessed."""
    return tuple(
        CampaignLeader(
            tenant="t",
            campaign_id=uuid5(SPACE, "campaign"),
            person_id=person,
            adoptions=many,
            number=number,
            number_amount=Decimal(number),
            guessed_at=NOON,
        )
        for person, many, number in (
            ("grace", 12, "42"),
            ("megan", 5, "40"),
            ("sabine", 20, "50"),
            ("ben", 9, "44"),
            ("lea", 8, "45"),
        )
    )
