"""What it did: one card with the figures of a period, drawn where the client can, and in words in any case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from microsoft_teams.cards import (
    CardElement,
    Column,
    ColumnSet,
    HorizontalBarChart,
    HorizontalBarChartDataValue,
    TextBlock,
)

from cards import hopes, parts
from cards.adopted import adopted, closely, number, percent, rate, rates, travelled
from cards.figures import Figure, abreast
from cards.folds import folded
from cards.parts import Card
from stories.barriers import ASKABLE, Answer
from stories.counting import ALL, Measure
from stories.periods import after
from stories.report import BARRIERS, Report, Row
from texts import Words

BARS_MOST = 8
MEASURES_MOST = 3
CAMPAIGNS_MOST = 4
NAME_MOST = 40  # characters


@dataclass(frozen=True)
class Area:
    """About whom the report is: a unit by its id and name; or everybody."""

    unit: str = ALL
    name: str = ""


EVERYBODY = Area()


def report_card(made: Report, area: Area, begins: date, words: Words) -> Card:
    """The figures of a period that begins on a day, beside those of the one before."""
    title = words("report-title")
    until = after(begins, made.span.grain) - timedelta(days=1)
    named = parts.clip(area.name, NAME_MOST) or words("report-everybody")
    span = words("report-span", first=words.day(begins), last=words.day(until), year=str(until.year))
    row, before = made.row(begins, area.unit), _before(made, area, begins)
    if row and not row.hidden:
        told = _figures(made, row, before, area, words)
        how = [*rates(row, before, words), *closely(row, words)]
    else:
        told, how = [parts.run(_nothing(row, words)), *map(parts.note, rates(None, before, words))], []
    return parts.card(
        [
            parts.heading(title),
            parts.byline(named, span),
            *told,
            *_campaigns(made, words),
            *(folded("how", words("report-how"), [*map(parts.run, how)]) if how else []),
        ],
        summary=f"{title}: {_headline(row, words)}",
    )


def _nothing(row: Row | None, words: Words) -> str:
    return words("report-small") if row else words("report-none")


def _headline(row: Row | None, words: Words) -> str:
    if row is None or row.hidden:
        return _nothing(row, words)
    told = words("report-told", stories=row.count("stories"), tellers=row.count("tellers"))
    return rate(row, words) or told


def _figures(made: Report, row: Row, before: Row | None, area: Area, words: Words) -> list[CardElement]:
    """What says most comes first, and is the largest."""
    return [
        *abreast(adopted(row, before, words)),
        *abreast(_counted(row, words)),
        *_lines(travelled(row, words)),
        *_where(made, row, area, words),
        *_barriers(row, words),
        *_evidence(made, row, area, words),
        *_voices(row, words),
    ]


def _lines(said: Sequence[str]) -> list[CardElement]:
    lines = [parts.run(each) for each in said]
    for line in lines[:1]:
        line.spacing = "Medium"
    return [*lines]


def _counted(row: Row, words: Words) -> list[Figure]:
    """What was told and tried, and whether it lasts."""
    by = words("report-by", tellers=row.count("tellers")) if row.count("tellers") else ""
    plans = words("report-pledged", due=row.count("due"), answered=row.count("answered"))
    said = row.count("lasting_answered")
    lasts = words("report-so-many", many=row.count("lasting"), of=said)
    return [
        Figure(words("report-stories"), str(row.count("stories")), by),
        Figure(words("report-plans"), str(row.count("pledges")), plans),
        *([Figure(words("report-lasting"), lasts, words("report-lasting-of"))] if said else []),
    ]


def _where(made: Report, row: Row, area: Area, words: Words) -> list[CardElement]:
    """In which units it worked, or, for one unit, for which objectives; what is hidden is said to be."""
    begins, everybody = row.cell.begins, area.unit == ALL
    rows = made.units(begins) if everybody else made.objectives(begins, area.unit)
    shown = [each for each in rows if each.count("due")][:BARS_MOST]
    away = any(
        each.hidden and each.cell.begins == begins and (everybody or each.cell.unit == area.unit) for each in made.rows
    )
    names = [
        (parts.clip(each.unit, NAME_MOST) or words("report-no-unit"))
        if everybody
        else words.objective(each.cell.objective)
        for each in shown
    ]
    bars = [(name, each.count("adoptions")) for name, each in zip(names, shown, strict=True)]
    of = [words("report-so-many", many=each.count("adoptions"), of=each.count("due")) for each in shown]
    return [
        *_drawn(words("report-units" if everybody else "report-objectives"), bars),
        *([parts.note(words("report-line"), "None")] if shown else []),
        *(_row(name, line) for name, line in zip(names, of, strict=True)),
        *([parts.note(words("report-hidden"))] if away else []),
    ]


def _row(name: str, figure: str) -> CardElement:
    """A name, and its figure at the right."""
    columns = [
        Column(width="stretch", items=[parts.run(name)]),
        Column(width="auto", items=[parts.run(figure, weight="Bolder")]),
    ]
    return ColumnSet(spacing="Small", columns=columns)


def _barriers(row: Row, words: Words) -> list[CardElement]:
    counted = [(words(f"hindrance-{kind.replace('_', '-')}"), row.count(f"barrier_{kind}")) for kind in BARRIERS]
    bars = sorted((each for each in counted if each[1]), key=lambda each: -each[1])
    said = parts.run(" · ".join(f"{name}\u2002{many}" for name, many in bars))
    return [*_drawn(words("report-barriers"), bars), said, *_answers(row, words)] if bars else []


def _answers(row: Row, words: Words) -> list[CardElement]:
    """What became of those about which somebody was asked."""
    asked, change, keep = (
        sum(row.count(f"barrier_{kind}_{said}") for kind in ASKABLE) for said in ("asked", Answer.change, Answer.keep)
    )
    return [parts.run(words("report-answers", asked=asked, change=change, keep=keep))] if asked else []


def _evidence(made: Report, row: Row, area: Area, words: Words) -> list[CardElement]:
    """What was told apart from what was confirmed; nothing is added up."""
    told, confirmed = (row.count(f"{by}_change") + row.count(f"{by}_difference") for by in ("told", "confirmed"))
    if not told + confirmed:
        return []
    measured = [each for each in made.measures if each.begins == row.cell.begins] if area.unit == ALL else []
    return [
        parts.label(words("report-evidence")),
        parts.run(words("report-figures", told=told, confirmed=confirmed)),
        *([parts.note(words("report-medians"))] if measured else []),
        *(_row(*_measured(each, words)) for each in measured[:MEASURES_MOST]),
    ]


def _measured(measure: Measure, words: Words) -> tuple[str, str]:
    """Of what and by whom; and the medians before and after."""
    name = words(
        "report-measure-told" if measure.told else "report-measure-confirmed",
        measure=parts.clip(measure.measure, NAME_MOST),
        people=measure.people,
    )
    return name, " → ".join(number(each, words) for each in (measure.before, measure.after))


def _voices(row: Row, words: Words) -> list[CardElement]:
    due, customers, leaders = row.count("promises_due"), row["customers_share"], row["leaders_share"]
    kept, missed = row.count("promises_kept"), row.count("promises_missed")
    kept_of, missed_too = words("report-so-many", many=kept, of=due), words("report-missed", missed=missed)
    figures = [
        *([Figure(words("report-promises"), kept_of, missed_too)] if due else []),
        *([Figure(words("report-customers"), words("percent", share=percent(customers)))] if customers else []),
        *([Figure(words("report-leaders"), words("percent", share=percent(leaders)))] if leaders else []),
    ]
    return [parts.label(words("report-voices")), *abreast(figures)] if figures else []


def _campaigns(made: Report, words: Words) -> list[CardElement]:
    """Guess beside result of what is over, and how far those are that run."""
    if not made.campaigns:
        return []
    told = [
        element for each in made.campaigns[:CAMPAIGNS_MOST] for element in hopes.reported(each, made.span.now, words)
    ]
    return [parts.label(words("hope-report")), *told]


def _before(made: Report, area: Area, begins: date) -> Row | None:
    """The period before, where it has a rate to tell."""
    earlier = [row for row in made.rows if row.cell.begins < begins]
    row = next((row for row in earlier if (row.cell.unit, row.cell.objective) == (area.unit, ALL)), None)
    return row if row and not row.hidden and row["adoption_rate"] is not None else None


def _drawn(title: str, bars: Sequence[tuple[str, int]]) -> list[CardElement]:
    """Bars under their label, where the client draws them; the label alone elsewhere, as the words are below."""
    if not bars:
        return []
    data = [HorizontalBarChartDataValue(x=name, y=many) for name, many in bars]
    chart = HorizontalBarChart(
        title=title,  # heard; not every client that draws bars draws it
        data=data,
        display_mode="AbsoluteNoAxis",  # an axis would have halves of an adoption
        spacing="Small",
        fallback=TextBlock(text=title, is_visible=False, wrap=True),
    )
    return [parts.label(title), chart]
