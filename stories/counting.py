"""Counts what the report tells, in the database: per period, unit and objective, and for all units and objectives.

A try belongs to the period in which it was pledged, and to the unit of who pledged it; a story and a post to the period
in which it went out, and to the unit of its teller. What was withdrawn or taken back is not counted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from stories import lottery
from stories.barriers import ASKABLE, Answer
from stories.lottery import Effect
from stories.periods import Span, midnight
from stories.seal import SEALED

FOLLOWED = timedelta(weeks=4)  # after an edition, in which a try may be due to it
ALL = "*"  # every unit, or every objective
NOBODYS = ""  # no unit is known
# For this transaction: memory for a sort or a hash, of which Postgres takes 4 MB of its own accord; and what a row
# costs on its way from one process to another, a hundredth of what it thinks, so that all cores read.
PLANS = ("SET LOCAL work_mem = '64MB'", "SET LOCAL parallel_tuple_cost = 0.001")
SMALL = 5  # people; of a smaller group nothing is told


@dataclass(frozen=True)
class Cell:
    """A period by its first day, a unit by its id and an objective by its key; either may be all of them."""

    begins: date
    unit: str = ALL
    objective: str = ALL


@dataclass(frozen=True)
class Measure:
    """Evidence of one kind of figure in a period: of so `many` pieces by so many `people`, the median before and after.

    `told` by tellers, or else by people who confirm; a measure is what stands behind the number, or else its subject.
    """

    begins: date
    told: bool
    measure: str
    many: int
    people: int
    before: float
    after: float


Counted = dict[Cell, dict[str, Any]]


def _period(at: str) -> str:
    """The first day of the period in which a moment is; the calendar is asked once for all, and not for each row."""
    return f"(CAST(:days AS date[]))[width_bucket({at}, CAST(:periods AS timestamptz[]))] AS period"


_STORIES = f"""
    SELECT {_period("s.published_at")}, s.unit_id AS unit,
        s.author_id AS person, s.author_id LIKE '{SEALED}%' AS sealed, s.*
    FROM story AS s
    WHERE s.tenant = :tenant AND s.status = 'published' AND s.published_at >= :since AND s.published_at < :until
"""  # noqa: S608  nothing in it comes from outside


def _by_others(story: str) -> str:
    """That a try `t` is by somebody else than the tellers of its story, as it is called in a query."""
    return f"""t.person_id <> {story}.author_id AND (t.piece_id, t.person_id) NOT IN (
            SELECT c.piece_id, c.person_id FROM co_teller AS c WHERE c.tenant = :tenant AND c.state = 'agreed')"""  # noqa: S608


_TRIES = f"""
    SELECT {_period("t.said_at")}, t.unit_id AS unit, s.objective,
        t.person_id AS person, t.result IN ('worked', 'adapted') AS adopted, s.unit_id AS home, t.piece_id, t.due,
        t.result, t.lasting, t.hindrance, t.hindered_at, t.evidence_subject,
        CASE WHEN t.said_of IN ('worked', 'adapted') THEN t.evidence_kind ELSE '' END AS evidence_kind,
        t.evidence_before_amount, t.evidence_before_unit, t.evidence_after_amount, t.evidence_after_unit
    FROM try AS t JOIN story AS s ON (s.tenant, s.id) = (t.tenant, t.piece_id)
    WHERE t.tenant = :tenant AND t.active AND t.said_at >= :since AND t.said_at < :until
        AND s.status = 'published' AND {_by_others("s")}
"""  # noqa: S608
_POSTS = f"""
    SELECT {_period("p.published_at")}, p.unit_id AS unit, p.objective,
        p.author_id AS person, p.kind = 'trial' AND p.due <> '' AS promised, p.due, p.promise, p.by_leader
    FROM post AS p
    WHERE p.tenant = :tenant AND p.status = 'published' AND p.published_at >= :since AND p.published_at < :until
"""  # noqa: S608
# Keeps the planner from dissolving a query into the one around it: then it takes periods for few, not for as many as
# moments, and each process adds up what it reads itself. (With 0 instead of NULL, a single process would read it all.)
_APART = "OFFSET NULL"
_CELL = "period, unit, objective, grouping(unit, objective) AS over"
_EACH = "GROUP BY period, CUBE (unit, objective)"
_SUMMED = "period, unit, objective, 0 AS over"  # what can be added up is, here: the planner would sort every try
_ONCE = "GROUP BY period, unit, objective"

OF_STORIES = f"""
    SELECT {_SUMMED}, count(*) AS stories,
        count(*) FILTER (WHERE objective = 'customer-experience' AND voice <> '') AS voiced,
        count(*) FILTER (WHERE lower(unit_name) = ANY(CAST(:support AS text[]))) AS from_support,
        count(*) FILTER (WHERE evidence_kind = 'change') AS told_change,
        count(*) FILTER (WHERE evidence_kind = 'difference') AS told_difference,
        count(*) FILTER (WHERE evidence_kind = 'quote') AS told_quote,
        count(*) FILTER (WHERE evidence_kind = 'observation') AS told_observation
    FROM ({_STORIES}) AS told {_ONCE}
"""  # noqa: S608
_TRIED = {
    "pledges": "true",
    "due": "due <= :today OR result <> ''",
    "answered": "result <> ''",
    "adoptions": "adopted",
    "lasting_answered": "adopted AND lasting IS NOT NULL",
    "lasting": "adopted AND lasting",
    "placed": "adopted AND unit IS NOT NULL AND home IS NOT NULL",
    "crossed": "adopted AND unit <> home",
    "confirmed_change": "evidence_kind = 'change' AND adopted",
    "confirmed_difference": "evidence_kind = 'difference' AND adopted",
    "confirmed_quote": "evidence_kind = 'quote' AND adopted",
    "confirmed_observation": "evidence_kind = 'observation' AND adopted",
    "barrier_time": "hindrance = 'time'",
    "barrier_skill": "hindrance = 'skill'",
    "barrier_tool": "hindrance = 'tool'",
    "barrier_rule": "hindrance = 'rule'",
    "barrier_not_for_us": "hindrance = 'not-for-us'",
    **{f"barrier_{kind}_asked": f"hindrance = '{kind}' AND answer IS NOT NULL" for kind in ASKABLE},
    **{f"barrier_{kind}_{said}": f"hindrance = '{kind}' AND answer = '{said}'" for kind in ASKABLE for said in Answer},
}
OF_POSTS = f"""
    SELECT {_SUMMED}, count(*) AS posts,
        count(*) FILTER (WHERE by_leader) AS by_leaders,
        count(*) FILTER (WHERE promised) AS promises,
        count(*) FILTER (WHERE promised AND (due <= :this_day OR promise <> '')) AS promises_due,
        count(*) FILTER (WHERE promised AND promise IN ('kept', 'adapted')) AS promises_kept,
        count(*) FILTER (WHERE promised AND promise = 'missed') AS promises_missed
    FROM ({_POSTS}) AS posted {_ONCE}
"""  # noqa: S608
_EACH_TRIED = ", ".join(f"count(*) FILTER (WHERE {which}) AS {name}" for name, which in _TRIED.items())
OF_TRIES = f"""
    SELECT {_SUMMED}, {_EACH_TRIED}
    FROM ({_TRIES} {_APART}) AS tried
    LEFT JOIN barrier AS b ON (b.tenant, b.piece_id, b.kind) = (:tenant, tried.piece_id, hindrance)
        AND hindered_at > since AND (until IS NULL OR hindered_at <= until)
    {_ONCE}
"""  # noqa: S608
# Who tells without a name may be the same person each time, so they make no group larger.
PEOPLE = f"""
    SELECT period, unit, objective, over, count(*) FILTER (WHERE NOT sealed) AS people,
        count(*) FILTER (WHERE told) AS tellers, count(*) FILTER (WHERE adopted) AS adopters
    FROM (
        SELECT {_CELL}, person, bool_or(sealed) AS sealed, bool_or(told) AS told, bool_or(adopted) AS adopted
        FROM (
            SELECT period, unit, objective, person, false AS sealed, false AS told, bool_or(adopted) AS adopted
            FROM ({_TRIES}) AS tried GROUP BY period, unit, objective, person
            UNION ALL SELECT period, unit, objective, person, sealed, true, false FROM ({_STORIES}) AS told
            UNION ALL SELECT period, unit, objective, person, false, false, false FROM ({_POSTS}) AS posted
        ) AS did GROUP BY period, person, CUBE (unit, objective)
    ) AS each GROUP BY period, unit, objective, over
"""  # noqa: S608
DAYS = f"""
    SELECT {_CELL}, percentile_cont(0.5) WITHIN GROUP (ORDER BY days) AS days_to_adoption
    FROM (
        SELECT s.period, s.unit, s.objective,
            extract(epoch FROM min(t.answered_at) - min(s.published_at)) / 86400 AS days
        FROM ({_STORIES}) AS s JOIN try AS t ON (t.tenant, t.piece_id) = (s.tenant, s.id)
        WHERE t.active AND t.result IN ('worked', 'adapted') AND {_by_others("s")}
        GROUP BY s.id, s.period, s.unit, s.objective
    ) AS first {_EACH}
"""  # noqa: S608
LED = f"""
    SELECT {_SUMMED}, count(*) AS led
    FROM (
        SELECT a.period, a.unit, a.objective FROM story AS own
        JOIN ({_TRIES}) AS a ON own.parent_id = a.piece_id AND own.author_id = a.person AND a.adopted
        JOIN try AS t ON (t.tenant, t.piece_id) = (own.tenant, own.id)
        WHERE own.tenant = :tenant AND own.status = 'published' AND own.parent_id IS NOT NULL
            AND t.active AND t.result IN ('worked', 'adapted') AND {_by_others("own")}
    ) AS led {_ONCE}
"""  # noqa: S608
SUMMED = (OF_STORIES, OF_POSTS, OF_TRIES, LED)
READY = (PEOPLE, DAYS)  # of which a sum is no sum of its parts

_FIGURES = """evidence_before_amount AS before, evidence_after_amount AS after,
    trim(CASE WHEN evidence_before_unit = '' THEN evidence_subject ELSE evidence_before_unit END) AS measure"""
_ALIKE = """evidence_kind = 'change' AND evidence_before_amount IS NOT NULL AND evidence_after_amount IS NOT NULL
    AND lower(evidence_before_unit) = lower(evidence_after_unit)"""
MEASURES = f"""
    SELECT period, told, mode() WITHIN GROUP (ORDER BY measure) AS measure, count(*) AS many,
        count(DISTINCT person) FILTER (WHERE NOT sealed) AS people,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY before) AS before,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY after) AS after
    FROM (
        SELECT period, person, sealed, true AS told, {_FIGURES} FROM ({_STORIES}) AS told WHERE {_ALIKE}
        UNION ALL
        SELECT period, person, false, false, {_FIGURES} FROM ({_TRIES}) AS tried WHERE adopted AND {_ALIKE}
    ) AS given WHERE measure <> '' GROUP BY period, told, lower(measure)
    HAVING count(DISTINCT person) FILTER (WHERE NOT sealed) >= {SMALL}
    ORDER BY period, told DESC, many DESC, measure
"""  # noqa: S608
LOTS = f"""
    SELECT {_period("d.printed_at")}, d.id, l.probability, l.drawn,
        (SELECT count(*) FROM try AS t JOIN story AS s ON (s.tenant, s.id) = (t.tenant, t.piece_id)
            WHERE (t.tenant, t.piece_id) = (l.tenant, l.story_id) AND t.active AND {_by_others("s")}
            AND t.result IN ('worked', 'adapted') AND t.said_at >= d.printed_at
            AND t.said_at < d.printed_at + CAST(:followed AS interval)) AS adopted,
        EXISTS (SELECT FROM digest_item AS i JOIN digest AS e ON (e.tenant, e.id) = (i.tenant, i.digest_id)
            WHERE (i.tenant, i.channel_id, i.piece_id) = (d.tenant, d.channel_id, l.story_id)
            AND e.printed_at >= d.printed_at AND e.printed_at < d.printed_at + CAST(:followed AS interval)) AS shown
    FROM digest AS d JOIN digest_lot AS l ON (l.tenant, l.digest_id) = (d.tenant, d.id)
    WHERE d.tenant = :tenant AND d.printed_at >= :since AND d.printed_at < :until
        AND d.printed_at + CAST(:followed AS interval) <= :now
    ORDER BY period, d.id, l.story_id
"""  # noqa: S608


async def cells(session: AsyncSession, tenant: str, span: Span) -> Counted:
    """Every count of every cell in which there is anything, by its name."""
    found: Counted = {}
    for plan in PLANS:
        await session.execute(text(plan))
    for query in SUMMED:
        for begins, unit, objective, counts in await _cells(session, query, tenant, span):
            for cell in (Cell(begins, each, goal) for each in (unit, ALL) for goal in (objective, ALL)):
                sums = found.setdefault(cell, {})
                sums.update({name: sums.get(name, 0) + count for name, count in counts.items()})
    for query in READY:
        for begins, unit, objective, counts in await _cells(session, query, tenant, span):
            found.setdefault(Cell(begins, unit, objective), {}).update(counts)
    return found


async def _cells(session: AsyncSession, query: str, tenant: str, span: Span) -> Iterator[tuple[date, str, str, Any]]:
    return map(_cell, await _rows(session, query, tenant, span))


def _cell(row: Any) -> tuple[date, str, str, dict[str, Any]]:
    counts = dict(row._mapping)
    period, unit, objective, over = (counts.pop(name) for name in ("period", "unit", "objective", "over"))
    return period, ALL if over & 2 else str(unit or NOBODYS), ALL if over & 1 else objective, counts


async def measures(session: AsyncSession, tenant: str, span: Span) -> list[Measure]:
    """Figures with a before and an after, each measure by itself, where enough people gave one."""
    return [
        Measure(period, told, measure, many, people, float(before), float(after))
        for period, told, measure, many, people, before, after in await _rows(session, MEASURES, tenant, span)
    ]


async def caused(session: AsyncSession, tenant: str, span: Span) -> dict[date, Effect]:
    """What being shown caused in each period, as its draws tell; a period with too few of them is absent."""
    found = {}
    for period, drawn in groupby(await _rows(session, LOTS, tenant, span), key=lambda row: row[0]):
        draws = [
            [lottery.Result(probability, lucky, adopted, shown) for _, _, probability, lucky, adopted, shown in lots]
            for _, lots in groupby(drawn, key=lambda row: row[1])
        ]
        if effect := lottery.effect(draws):
            found[period] = effect
    return found


async def _rows(session: AsyncSession, query: str, tenant: str, span: Span) -> Sequence[Any]:
    today = span.now.astimezone(ZoneInfo(span.zone)).date()
    facts = {
        "tenant": tenant,
        "since": span.since,
        "until": span.until,
        "now": span.now,
        "today": today,
        "this_day": today.isoformat(),
        "days": span.periods,
        "periods": [midnight(day, span.zone) for day in span.periods],
        "support": [name.strip().lower() for name in span.support],
        "followed": FOLLOWED,
    }
    asked = {name: fact for name, fact in facts.items() if f":{name}" in query}
    return (await session.execute(text(query), asked)).all()
