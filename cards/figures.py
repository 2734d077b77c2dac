"""Figures beside each other, each with what it counts; such as a campaign's, in its own unit."""

from collections.abc import Sequence
from dataclasses import dataclass

from microsoft_teams.cards import CardElement, Column, ColumnSet, TextSize

from cards import parts
from stories.briefs import in_unit
from stories.campaigns import Campaign, Progress
from texts import Words


@dataclass(frozen=True)
class Figure:
    """A figure with what it counts, and below it what else there is to say."""

    about: str
    said: str
    more: str = ""
    size: TextSize = "Medium"
    faint: bool = False


def abreast(figures: Sequence[Figure]) -> list[CardElement]:
    """Figures beside each other, a line between them; each first, so that they stand on one line."""
    columns = [
        _column(_large(each), *(parts.note(text, "None") for text in (each.about, each.more) if text), first=n == 0)
        for n, each in enumerate(figures)
    ]
    return [ColumnSet(spacing="Medium", columns=columns)] if columns else []


def three(campaign: Campaign, progress: Progress, words: Words) -> list[CardElement]:
    """What is counted, and below it three figures abreast, each under what it is; while nobody entered any, two."""
    value = progress.value

    def said(written: str) -> str:
        return in_unit(written, campaign.unit)

    newest = [Figure(words.day(value.day), said(value.written), size="ExtraLarge")] if value else []
    at_first = Figure(words("campaign-at-first"), said(campaign.baseline), faint=True)
    aim = Figure(words("campaign-aim"), said(campaign.target), faint=True)
    columns = [
        _column(parts.note(each.about), _large(each), first=n == 0, width="auto")
        for n, each in enumerate((at_first, *newest, aim))
    ]
    return [parts.label(campaign.measure), ColumnSet(spacing="Small", columns=columns)]


def _column(*items: CardElement, first: bool, width: str = "stretch") -> Column:
    return Column(
        width=width,
        separator=not first or None,
        spacing=None if first else "Large",
        vertical_content_alignment="Bottom" if width == "auto" else None,
        items=list(items),
    )


def _large(figure: Figure) -> CardElement:
    return parts.near(parts.run(figure.said, size=figure.size, weight="Bolder", is_subtle=figure.faint or None))
