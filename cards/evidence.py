"""Draws evidence: the figure is the biggest thing on a card, and every word of it is the teller's."""

from microsoft_teams.cards import CardElement, RichTextBlock, TextSize

from cards import parts
from stories import rules
from stories.evidence import Change, Difference, Evidence, Observation, Quote
from texts import Words


def evidence_block(
    reading: Evidence | None, written: str, words: Words, most: int = rules.EVIDENCE_MOST
) -> list[CardElement]:
    """What evidence was read as, large; and the sentence as it was `written`, where that says more."""
    written = parts.clip(written, most)
    match reading:
        case None:
            return []
        case Observation():
            return parts.told(words("label-evidence"), written)
        case _:
            whole = [] if reading.covers else [parts.run(written, size="Small", is_subtle=True)]
            return [parts.box(*_large(reading, words, most), *whole)]


def evidence_line(
    reading: Evidence | None, written: str, words: Words, most: int = rules.EVIDENCE_MOST
) -> list[RichTextBlock]:
    """The evidence on one line, for where several stories stand on one card; nothing for a mere observation.

    There is room for a figure or for its sentence: a figure that does not say everything gives way.
    """
    match reading:
        case Change(covers=False) | Difference(covers=False) | Quote(covers=False):
            return [parts.run(parts.clip(written, most))]
        case Change(subject, before, after):
            figures = parts.clip(f"{before.written} → {after.written}", most)
            return [_beside(figures, parts.clip(subject, most))]
        case Difference(figure, subject):
            return [_beside(parts.clip(figure.written, most), parts.clip(subject, most))]
        case Quote(said):
            return [parts.run(words("quoted", said=parts.clip(said, most)), italic=True)]
        case _:
            return []


def _large(reading: Evidence, words: Words, most: int) -> list[CardElement]:
    match reading:
        case Change(subject, before, after):
            about = [parts.run(parts.clip(subject, most), size="Small", is_subtle=True)] if subject else []
            figures = parts.run(
                parts.clip(f"{before.written} → {after.written}", most), size="ExtraLarge", weight="Bolder"
            )
            figures.spacing = "None"
            return [*about, figures]
        case Difference(figure, subject):
            return [_beside(parts.clip(figure.written, most), parts.clip(subject, most), "ExtraLarge")]
        case Quote(said):
            return [parts.run(words("quoted", said=parts.clip(said, most)), size="Large", italic=True)]
        case _:
            raise TypeError(f"no figure in a {type(reading).__name__}")


def _beside(figure: str, subject: str, size: TextSize = "Large") -> RichTextBlock:
    """A figure, and its words beside it."""
    beside = parts.runs(f"\u2002{subject}", is_subtle=True) if subject else []
    return RichTextBlock(inlines=[*parts.runs(figure, size=size, weight="Bolder"), *beside], spacing="Small")
