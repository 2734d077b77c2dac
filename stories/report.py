"""What Retold did: the figures of each period, unit and objective, of which none tells of a small group.

What each figure means, by which formula and from what source, is in docs/report.md; a test compares the names.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import counting
from stories.barriers import ASKABLE, Answer
from stories.campaigns import Campaigns
from stories.counting import ALL, SMALL, Cell, Counted, Measure
from stories.discretion import hidden
from stories.hopes import Outcome, outcomes
from stories.intervals import wilson
from stories.lottery import Effect
from stories.periods import Span
from stories.tables.people import OrgUnit

Figure = float | None  # None: there is nothing to divide, or too little to say
Counts = Mapping[str, Any]


def _count(name: str) -> Callable[[Counts], Figure]:
    return lambda counts: counts.get(name) or 0


def _share(hits: str, *of: str) -> Callable[[Counts], Figure]:
    def share(counts: Counts) -> Figure:
        whole = sum(counts.get(name) or 0 for name in of)
        return (counts.get(hits) or 0) / whole if whole else None

    return share


def _bound(end: int, hits: str, of: str) -> Callable[[Counts], Figure]:
    return lambda counts: wilson(counts.get(hits) or 0, counts[of])[end] if counts.get(of) else None


def _shown(counts: Counts) -> Effect | None:
    effect: Effect | None = counts.get("effect")
    return effect


def _effect(read: Callable[[Effect], float]) -> Callable[[Counts], Figure]:
    return lambda counts: read(effect) if (effect := _shown(counts)) else None


KINDS = ("change", "difference", "quote", "observation")
BARRIERS = ("time", "skill", "tool", "rule", "not_for_us")
_PLAIN = (
    *("people", "stories", "tellers", "pledges", "due", "answered", "adoptions", "lasting_answered", "lasting"),
    *("adopters", "led"),
)
FIGURES: dict[str, Callable[[Counts], Figure]] = {
    **{name: _count(name) for name in _PLAIN},
    "adoption_rate": _share("adoptions", "due"),
    "adoption_rate_low": _bound(0, "adoptions", "due"),
    "adoption_rate_high": _bound(1, "adoptions", "due"),
    "lasting_rate": _share("lasting", "lasting_answered"),
    "lasting_rate_low": _bound(0, "lasting", "lasting_answered"),
    "lasting_rate_high": _bound(1, "lasting", "lasting_answered"),
    "days_to_adoption": lambda counts: counts.get("days_to_adoption"),
    "share_across_units": _share("crossed", "placed"),
    "reproduction": _share("led", "adopters"),
    **{f"told_{kind}": _count(f"told_{kind}") for kind in KINDS},
    **{f"confirmed_{kind}": _count(f"confirmed_{kind}") for kind in KINDS},
    **{f"barrier_{kind}": _count(f"barrier_{kind}") for kind in BARRIERS},
    **{f"barrier_{kind}_{said}": _count(f"barrier_{kind}_{said}") for kind in ASKABLE for said in ("asked", *Answer)},
    **{name: _count(name) for name in ("promises", "promises_due", "promises_kept", "promises_missed")},
    "leaders_share": _share("by_leaders", "posts", "stories"),
    "customers_share": _share("voiced", "stories"),
    "support_share": lambda counts: _share("from_support", "stories")(counts) if counts.get("asked_support") else None,
    "caused": _effect(lambda effect: effect.caused),
    "caused_low": _effect(lambda effect: effect.low),
    "caused_high": _effect(lambda effect: effect.high),
    "draws": _effect(lambda effect: effect.draws),
}


@dataclass(frozen=True)
class Row:
    """The figures of a cell, by their names; none where the cell is `hidden`. A `unit` by its name as it is today."""

    cell: Cell
    unit: str
    figures: Mapping[str, Figure]
    hidden: bool = False

    def __getitem__(self, name: str) -> Figure:
        return self.figures.get(name)

    def count(self, name: str) -> int:
        return int(self.figures.get(name) or 0)


@dataclass(frozen=True)
class Report:
    """The rows, the newest period first and in it the sums first; evidence by what it measures; and campaigns."""

    span: Span
    rows: tuple[Row, ...]
    measures: tuple[Measure, ...] = ()
    campaigns: tuple[Outcome, ...] = ()

    def row(self, begins: date, unit: str = ALL, objective: str = ALL) -> Row | None:
        """The row of a cell; None where nothing happened."""
        return next((row for row in self.rows if row.cell == Cell(begins, unit, objective)), None)

    def units(self, begins: date, but: Collection[str] = ()) -> list[Row]:
        """The units of a period of which something is told, the most adoptions first."""
        return _best(row for row in self._of(begins) if row.cell.unit not in (ALL, *but) and row.cell.objective == ALL)

    def objectives(self, begins: date, unit: str = ALL) -> list[Row]:
        return _best(row for row in self._of(begins) if row.cell.unit == unit and row.cell.objective != ALL)

    def _of(self, begins: date) -> list[Row]:
        return [row for row in self.rows if row.cell.begins == begins and not row.hidden]


async def report(session: AsyncSession, tenant: str, span: Span) -> Report:
    """Everything that happened in a span."""
    counted = await counting.cells(session, tenant, span)
    for begins, effect in (await counting.caused(session, tenant, span)).items():
        counted.setdefault(Cell(begins), {})["effect"] = effect
    named = select(col(OrgUnit.id), col(OrgUnit.name)).where(col(OrgUnit.tenant) == tenant)
    names = {str(id): name for id, name in (await session.execute(named)).all()}
    told = rows(counted, names, support=bool(span.support))
    return Report(
        span, told, tuple(await counting.measures(session, tenant, span)), await _campaigns(session, tenant, span)
    )


async def _campaigns(session: AsyncSession, tenant: str, span: Span) -> tuple[Outcome, ...]:
    """Those that ran in a span, guess beside result where they are over."""
    ran = Campaigns(session, tenant)
    begun = [each for each in await ran.within(span.since, span.until) if not each.ahead(span.now)]
    over, running = [each for each in begun if each.over(span.now)], [each for each in begun if each.runs(span.now)]
    return (*await outcomes(ran, running, closed=False), *await outcomes(ran, over, closed=True))


def rows(counted: Counted, names: Mapping[str, str], *, support: bool = False) -> tuple[Row, ...]:
    """The rows of what was counted, with what is small hidden in every period."""
    away: set[Cell] = set()
    for begins in {cell.begins for cell in counted}:
        people = {
            (cell.unit, cell.objective): counts.get("people") or 0
            for cell, counts in counted.items()
            if cell.begins == begins
        }
        away |= {Cell(begins, *place) for place in hidden(people, (ALL, ALL), SMALL)}
    told = []
    for cell in sorted(counted, key=lambda each: _order(each, names)):
        counts = {**counted[cell], "asked_support": support}
        figures = {} if cell in away else {name: read(counts) for name, read in FIGURES.items()}
        told.append(Row(cell, names.get(cell.unit, ""), figures, cell in away))
    return tuple(told)


async def led_by(session: AsyncSession, tenant: str, person_id: str) -> Sequence[OrgUnit]:
    """The units that somebody leads."""
    theirs = select(OrgUnit).where(col(OrgUnit.tenant) == tenant, col(OrgUnit.leader_id) == person_id)
    return (await session.scalars(theirs.order_by(col(OrgUnit.name), col(OrgUnit.key)))).all()


def _best(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (-row.count("adoptions"), -row.count("pledges"), row.unit, row.cell.objective))


def _order(cell: Cell, names: Mapping[str, str]) -> tuple[Any, ...]:
    unit = (cell.unit != ALL, names.get(cell.unit, ""), cell.unit)
    return -cell.begins.toordinal(), *unit, cell.objective != ALL, cell.objective
