"""A campaign's number: where it began, where it is and where it is to be, each as it was typed, in its own unit."""

from microsoft_teams.cards import CardElement, Column, ColumnSet

from cards import parts
from stories.campaigns import Campaign, Progress
from texts import Words


def number(written: str, unit: str) -> str:
    """37 %: as it was typed, with its unit."""
    return f"{written}\u00a0{unit}" if unit else written


def three(campaign: Campaign, progress: Progress, words: Words) -> list[CardElement]:
    """What is counted, and below it three figures abreast; while nobody entered any, two."""
    value = progress.value
    figures = [
        (words("campaign-at-first"), campaign.baseline),
        *([(words.day(value.day), value.written)] if value else []),
        (words("campaign-aim"), campaign.target),
    ]
    columns = [
        _figure(when, number(written, campaign.unit), n, now=bool(value) and n == 1)
        for n, (when, written) in enumerate(figures)
    ]
    return [parts.label(campaign.measure), ColumnSet(spacing="Small", columns=columns)]


def _figure(when: str, figure: str, place: int, *, now: bool) -> Column:
    """The newest is the largest thing here."""
    large = parts.run(figure, size="ExtraLarge" if now else "Medium", weight="Bolder", is_subtle=None if now else True)
    large.spacing = "None"
    return Column(
        width="auto",
        separator=place > 0 or None,
        spacing="Large" if place else None,
        vertical_content_alignment="Bottom",
        items=[parts.note(when), large],
    )
