"""`report`: what Retold did, for a spreadsheet or for a program, on standard output."""

import csv
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, TextIO

from sqlalchemy import func, select, text
from sqlmodel import col

from commandline import cells
from settings import Settings, SettingsError
from stories import report
from stories.counting import ALL, Grain, Span
from stories.library import Library
from stories.pieces import Story
from stories.report import FIGURES, Report
from wiring import opened, wall_clock

COLUMNS = ("begins", "ends", "unit", "unit_id", "objective", "hidden", *FIGURES)
MEASURES = ("begins", "ends", "said_by", "measure", "pieces", "people", "median_before", "median_after")
EVERY = "all"  # in place of a unit or an objective: the sum of them
PATIENCE = "2min"  # for one statement; a turn waits ten seconds at most


class Shape(StrEnum):
    """How it is printed."""

    csv = "csv"
    json = "json"


@dataclass(frozen=True)
class Asked:
    """What was asked for: periods of which length, since which day, and which units are support functions."""

    shape: Shape = Shape.csv
    grain: Grain = Grain.quarter
    since: date | None = None
    support: Sequence[str] = ()
    evidence: bool = False  # the second table, of a CSV file


async def export(settings: Settings, asked: Asked) -> int:
    """Prints the report; the exit code."""
    if not settings.tenant_id:
        raise SettingsError("Retold needs RETOLD_TENANT_ID to know whose report this is.")
    async with opened(settings) as database, database.answering(), database.library(settings.tenant_id) as library:
        await library.session.execute(text(f"SET LOCAL statement_timeout = '{PATIENCE}'"))
        span = await _span(library, asked, settings.timezone)
        made = await report.report(library.session, library.tenant, span)
    if asked.shape is Shape.json:
        json.dump(as_json(made), sys.stdout, ensure_ascii=False, indent=1)
        print()
    else:
        print_csv(made, sys.stdout, evidence=asked.evidence)
    return 0


def as_json(made: Report) -> dict[str, Any]:
    """All of it, each figure by its name in docs/report.md; null where there is nothing to divide."""
    grain = made.span.grain
    return {
        "made_at": made.span.now.isoformat(),
        "time_zone": made.span.zone,
        "period": grain,
        "rows": [
            {**dict(zip(COLUMNS, _places(row, grain), strict=False)), "figures": dict(row.figures)} for row in made.rows
        ],
        "evidence": [dict(zip(MEASURES, measure, strict=True)) for measure in _measures(made)],
    }


def print_csv(made: Report, to: TextIO, *, evidence: bool = False) -> None:
    """One of the two tables, with its columns named in the first line."""
    table = csv.writer(to)
    table.writerow(MEASURES if evidence else COLUMNS)
    lines = _measures(made) if evidence else [_line(row, made.span.grain) for row in made.rows]
    table.writerows([cells.written(cell) for cell in line] for line in lines)


def _places(row: report.Row, grain: Grain) -> list[Any]:
    cell = row.cell
    unit = (EVERY, "") if cell.unit == ALL else (row.unit, cell.unit)
    objective = EVERY if cell.objective == ALL else cell.objective
    return [cell.begins.isoformat(), _ends(cell.begins, grain), *unit, objective, "yes" if row.hidden else "no"]


def _line(row: report.Row, grain: Grain) -> list[Any]:
    return [*_places(row, grain), *(_rounded(row[name]) for name in FIGURES)]


def _measures(made: Report) -> list[list[Any]]:
    return [
        [
            *(each.begins.isoformat(), _ends(each.begins, made.span.grain)),
            *("teller" if each.told else "confirmed", each.measure, each.many, each.people, each.before, each.after),
        ]
        for each in made.measures
    ]


def _ends(begins: date, grain: Grain) -> str:
    return (report.after(begins, grain) - timedelta(days=1)).isoformat()


def _rounded(figure: report.Figure) -> report.Figure:
    return round(figure, 4) if isinstance(figure, float) else figure


async def _span(library: Library, asked: Asked, zone: str) -> Span:
    """From the period of the first story, or of the day that was named, to the end of the one in which we are."""
    now = wall_clock()
    first = await library.session.scalar(
        select(func.min(col(Story.published_at))).where(col(Story.tenant) == library.tenant)
    )
    today = now.date()
    since = report.begins(asked.since or (first.date() - timedelta(days=1) if first else today), asked.grain)
    until = report.after(report.begins(today + timedelta(days=1), asked.grain), asked.grain)
    return Span(
        *(report.midnight(since, zone), report.midnight(until, zone), now, asked.grain, zone), support=asked.support
    )
