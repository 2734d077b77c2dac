"""What came of it, for the report: how much was adopted, how it travelled, and how exactly that is known."""

from decimal import Decimal

from cards.figures import Figure
from stories.report import Row
from texts import Words

SHOWN = (10, 100)  # digests in which a story is shown, until it makes a whole adoption


def adopted(row: Row, before: Row | None, words: Words) -> list[Figure]:
    """How many of the due ones were adopted, and how many in the period before."""
    if row["adoption_rate"] is None:
        return []
    then = words("report-quarter", day=words.day(before.cell.begins)) if before else ""
    return [
        Figure(words("report-rate"), *_share(row, words), size="ExtraLarge"),
        *([Figure(then, *_share(before, words), faint=True)] if before else []),
    ]


def rate(row: Row, words: Words) -> str:
    low, high = row["adoption_rate_low"], row["adoption_rate_high"]
    if low is None or high is None:
        return ""
    adoptions, due = row.count("adoptions"), row.count("due")
    return words("report-adopted", adoptions=adoptions, due=due, low=percent(low), high=percent(high))


def rates(row: Row | None, before: Row | None, words: Words) -> list[str]:
    """The same in sentences."""
    now = rate(row, words) if row else ""
    then = words("report-before", day=words.day(before.cell.begins), said=rate(before, words)) if before else ""
    return [*filter(None, (now, then))]


def travelled(row: Row, words: Words) -> list[str]:
    """How fast it went, how far, and what telling it on and being shown did; each where there is anything to say."""
    days, across, caused = row["days_to_adoption"], row["share_across_units"], row["caused"] or 0
    led, sure = row.count("led"), (row["caused_low"] or 0) > 0
    shown = next((times for times in SHOWN if round(times * caused)), 0) if sure else 0
    return [
        *([words("report-days", days=max(1, round(days)))] if days is not None else []),
        *([words("report-across", share=percent(across))] if across is not None else []),
        *([words("report-led", led=led)] if led else []),
        *([words("report-shown", times=shown, adoptions=round(shown * caused))] if shown else []),
    ]


def closely(row: Row, words: Words) -> list[str]:
    """What telling it on and being shown did, as it was reckoned."""
    led = row["reproduction"]
    return [*([words("report-reproduction", led=number(led, words))] if led else []), *_caused(row, words)]


def _share(row: Row, words: Words) -> tuple[str, str]:
    """58 %, and of how many."""
    low, high = percent(row["adoption_rate_low"] or 0), percent(row["adoption_rate_high"] or 0)
    of = words("report-of", adoptions=row.count("adoptions"), due=row.count("due"), low=low, high=high)
    return words("percent", share=percent(row["adoption_rate"] or 0)), of


def _caused(row: Row, words: Words) -> list[str]:
    caused, low, high = row["caused"], row["caused_low"], row["caused_high"]
    if caused is None or low is None or high is None:
        return []
    if low <= 0 <= high:
        return [words("report-caused-unclear", draws=row.count("draws"))]
    said = words(
        "report-caused",
        caused=number(caused, words),
        low=number(low, words),
        high=number(high, words),
        draws=row.count("draws"),
    )
    return [said]


def percent(share: float) -> int:
    return round(100 * share)


def number(figure: float, words: Words) -> str:
    return words.number(round(Decimal(figure), 2).normalize() + 0)
