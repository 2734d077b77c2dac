"""`report`: what Retold did, for a spreadsheet or for a program, on standard output."""

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
from commandline.whose import tenant
from settings import Settings, SettingsError
from stories import report
from stories.counting import ALL
from stories.hopes import Outcome
from stories.library import Library
from stories.periods import Grain, Span, after, begins, midnight
from stories.pieces import Story
from stories.report import FIGURES, Report
from stories.tables.people import OrgUnit
from wiring import opened, wall_clock

COLUMNS = ("begins", "ends", "unit", "unit_id", "objective", "hidden", *FIGURES)
MEASURES = ("begins", "ends", "said_by", "measure", "pieces", "people", "median_before", "median_after")
CAMPAIGNS = (
    *("campaign", "objective", "question", "begins", "ends", "over", "stories", "adoptions", "late"),
    *("measure", "unit", "baseline", "value", "value_day", "target", "guesses"),
    *("guessed_adoptions_low", "guessed_adoptions_high", "guessed_number_low", "guessed_number_high"),
)
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
    campaigns: bool = False  # the third


async def export(settings: Settings, asked: Asked) -> int:
    """Prints the report; the exit code."""
    async with opened(settings) as database, database.answering(), database.library(tenant(settings)) as library:
        await library.session.execute(text(f"SET LOCAL statement_timeout = '{PATIENCE}'"))
        span = await _span(library, asked, settings.timezone)
        made = await report.report(library.session, library.tenant, span)
    if asked.shape is Shape.json:
        json.dump(as_json(made), sys.stdout, ensure_ascii=False, indent=1)
        print()
    else:
        print_csv(made, sys.stdout, asked)
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
        "campaigns": [dict(zip(CAMPAIGNS, campaign, strict=True)) for campaign in _campaigns(made)],
    }


def print_csv(made: Report, to: TextIO, asked: Asked) -> None:
    """One of the three tables, with its columns named in the first line."""
    columns: Sequence[str] = COLUMNS
    lines = [_line(row, made.span.grain) for row in made.rows]
    if asked.evidence:
        columns, lines = MEASURES, _measures(made)
    elif asked.campaigns:
        columns, lines = CAMPAIGNS, _campaigns(made)
    cells.table(to, columns, lines)


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
            *("teller" if each.told else "confirmed", each.measure, each.many, each.people),
            *(_rounded(each.before), _rounded(each.after)),
        ]
        for each in made.measures
    ]


def _campaigns(made: Report) -> list[list[Any]]:
    return [_campaign(each, over=each.campaign.over(made.span.now)) for each in made.campaigns]


def _campaign(outcome: Outcome, *, over: bool) -> list[Any]:
    campaign, progress, value = outcome.campaign, outcome.progress, outcome.progress.value
    many = sorted(each.adoptions or 0 for each in outcome.told)
    numbers = [each.number for each in sorted(outcome.told, key=lambda each: each.number_amount or 0)]
    return [
        *(campaign.name, campaign.objective, campaign.question),
        *(campaign.first_day.isoformat(), campaign.last_day.isoformat(), "yes" if over else "no"),
        *(progress.stories, progress.adoptions, progress.late, campaign.measure, campaign.unit, campaign.baseline),
        *((value.written, value.day.isoformat()) if value else (None, None)),
        *(campaign.target, len(outcome.guesses) if over else None),
        *((many[0], many[-1], numbers[0], numbers[-1]) if many else (None,) * 4),
    ]


def _ends(begins: date, grain: Grain) -> str:
    return (after(begins, grain) - timedelta(days=1)).isoformat()


def _rounded(figure: report.Figure) -> report.Figure:
    return round(figure, 4) if isinstance(figure, float) else figure


async def _span(library: Library, asked: Asked, zone: str) -> Span:
    """From the period of the first story, or of the day that was named, to the end of the one in which we are."""
    now = wall_clock()
    today = now.date()
    if asked.since and asked.since > today:
        raise SettingsError("--since has to be a day that has been.")
    first = await library.session.scalar(
        select(func.min(col(Story.published_at))).where(col(Story.tenant) == library.tenant)
    )
    since = begins(asked.since or (first.date() - timedelta(days=1) if first else today), asked.grain)
    until = after(begins(today + timedelta(days=1), asked.grain), asked.grain)
    support = await _called(library, asked.support)
    return Span(*(midnight(since, zone), midnight(until, zone), now, asked.grain, zone), support=support)


async def _called(library: Library, support: Sequence[str]) -> list[str]:
    """The names under which stories were told in units that are, or were, called so. Raises SettingsError."""
    known = select(col(OrgUnit.id), col(OrgUnit.name)).where(col(OrgUnit.tenant) == library.tenant)
    units = (await library.session.execute(known)).all()
    said = select(col(Story.unit_id), col(Story.unit_name)).where(col(Story.tenant) == library.tenant).distinct()
    told = [(id, name) for id, name in (await library.session.execute(said)).all() if name]
    names: set[str] = set()
    for asked in support:
        called = asked.strip().casefold()
        ids = {id for id, name in (*units, *told) if name.casefold() == called}
        if not ids:
            raise SettingsError(f"--support {asked}: no unit is called so, and none was.")
        names |= {name for id, name in told if id in ids or name.casefold() == called}
    return sorted(names)
