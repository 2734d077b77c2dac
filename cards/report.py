"""What it did: one card with the figures of a period, drawn where the client can, and in words in any case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from microsoft_teams.cards import (
    AdaptiveCard,
    CardElement,
    HorizontalBarChart,
    HorizontalBarChartDataValue,
    RichTextBlock,
    TextRun,
)

from cards import hopes, parts
from stories.barriers import Answer
from stories.counting import ALL, ASKABLE, Measure
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


def report_card(made: Report, area: Area, begins: date, words: Words) -> AdaptiveCard:
    """The figures of a period that begins on a day, beside those of the one before."""
    title = words("report-title")
    until = after(begins, made.span.grain) - timedelta(days=1)
    named = parts.clip(area.name, NAME_MOST) or words("report-everybody")
    span = words("report-span", first=words.day(begins), last=words.day(until), year=str(until.year))
    row = made.row(begins, area.unit)
    told = _figures(made, row, area, words) if row and not row.hidden else [parts.run(_nothing(row, words))]
    return parts.card(
        [
            parts.heading(title),
            parts.byline(named, span),
            *told,
            *_campaigns(made, words),
            *_before(made, area, begins, words),
        ],
        summary=f"{title}: {_headline(row, words)}",
    )


def _nothing(row: Row | None, words: Words) -> str:
    return words("report-small") if row else words("report-none")


def _headline(row: Row | None, words: Words) -> str:
    if row is None or row.hidden:
        return _nothing(row, words)
    told = words("report-told", stories=row.count("stories"), tellers=row.count("tellers"))
    return _rate(row, words) or told


def _figures(made: Report, row: Row, area: Area, words: Words) -> list[CardElement]:
    rate = row["adoption_rate"]
    told = words("report-told", stories=row.count("stories"), tellers=row.count("tellers"))
    pledges, due, answered = (row.count(name) for name in ("pledges", "due", "answered"))
    plans = words("report-pledged", pledges=pledges, due=due, answered=answered)
    return [
        *([] if rate is None else [parts.big(words("percent", share=_percent(rate))), parts.quiet(_rate(row, words))]),
        parts.run(told),
        parts.run(plans),
        *(parts.run(each) for each in _travelled(row, words)),
        *_where(made, row, area, words),
        *_barriers(row, words),
        *_evidence(made, row, area, words),
        *_voices(row, words),
    ]


def _rate(row: Row, words: Words) -> str:
    low, high = row["adoption_rate_low"], row["adoption_rate_high"]
    if low is None or high is None:
        return ""
    adoptions, due = row.count("adoptions"), row.count("due")
    return words("report-adopted", adoptions=adoptions, due=due, low=_percent(low), high=_percent(high))


def _travelled(row: Row, words: Words) -> list[str]:
    """How far it went, how fast, how long it lasts, and what being shown did; each where there is anything to say."""
    days, across, led = row["days_to_adoption"], row["share_across_units"], row["reproduction"]
    lasting = row.count("lasting_answered")
    return [
        *([words("report-lasting", lasting=row.count("lasting"), of=lasting)] if lasting else []),
        *([words("report-days", days=max(1, round(days)))] if days is not None else []),
        *([words("report-across", share=_percent(across))] if across is not None else []),
        *([words("report-reproduction", led=_number(led, words))] if led else []),
        *_caused(row, words),
    ]


def _caused(row: Row, words: Words) -> list[str]:
    caused, low, high = row["caused"], row["caused_low"], row["caused_high"]
    if caused is None or low is None or high is None:
        return []
    if low <= 0 <= high:
        return [words("report-caused-unclear", draws=row.count("draws"))]
    said = words(
        "report-caused",
        caused=_number(caused, words),
        low=_number(low, words),
        high=_number(high, words),
        draws=row.count("draws"),
    )
    return [said]


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
    lines = [words("report-line", adoptions=each.count("adoptions"), due=each.count("due")) for each in shown]
    return [
        *_drawn(words("report-units" if everybody else "report-objectives"), bars),
        *(_row(name, line) for name, line in zip(names, lines, strict=True)),
        *([parts.note(words("report-hidden"))] if away else []),
    ]


def _row(name: str, line: str) -> CardElement:
    bold: list[CardElement] = parts.runs(name, weight="Bolder")
    return RichTextBlock(inlines=[*bold, TextRun(text=f"\u2002{line}")], spacing="Small")


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
        *(parts.run(_measured(each, words)) for each in measured[:MEASURES_MOST]),
    ]


def _measured(measure: Measure, words: Words) -> str:
    return words(
        "report-measure-told" if measure.told else "report-measure-confirmed",
        measure=parts.clip(measure.measure, NAME_MOST),
        before=_number(measure.before, words),
        after=_number(measure.after, words),
        people=measure.people,
    )


def _voices(row: Row, words: Words) -> list[CardElement]:
    due, customers, leaders = row.count("promises_due"), row["customers_share"], row["leaders_share"]
    kept, missed = row.count("promises_kept"), row.count("promises_missed")
    said = [
        *([words("report-promises", due=due, kept=kept, missed=missed)] if due else []),
        *([words("report-customers", share=_percent(customers))] if customers else []),
        *([words("report-leaders", share=_percent(leaders))] if leaders else []),
    ]
    return [parts.label(words("report-voices")), *map(parts.run, said)] if said else []


def _campaigns(made: Report, words: Words) -> list[CardElement]:
    """Guess beside result of what is over, and how far those are that run."""
    if not made.campaigns:
        return []
    told = [
        element for each in made.campaigns[:CAMPAIGNS_MOST] for element in hopes.reported(each, made.span.now, words)
    ]
    return [parts.label(words("hope-report")), *told]


def _before(made: Report, area: Area, begins: date, words: Words) -> list[CardElement]:
    """One line about the period before."""
    earlier = [row for row in made.rows if row.cell.begins < begins]
    row = next((row for row in earlier if (row.cell.unit, row.cell.objective) == (area.unit, ALL)), None)
    rate = _rate(row, words) if row and not row.hidden else ""
    return (
        [parts.note(words("report-before", day=words.day(row.cell.begins), said=rate), "Medium")]
        if row and rate
        else []
    )


def _drawn(title: str, bars: Sequence[tuple[str, int]]) -> list[CardElement]:
    """Bars, where the client draws them; a label in their place, as the words are below."""
    if not bars:
        return []
    data = [HorizontalBarChartDataValue(x=name, y=many) for name, many in bars]
    chart = HorizontalBarChart(title=title, show_title=True, data=data, spacing="Medium", fallback=parts.label(title))
    return [chart]


def _percent(share: float) -> int:
    return round(100 * share)


def _number(figure: float, words: Words) -> str:
    return words.number(round(Decimal(figure), 2).normalize() + 0)
