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
            return [_in_order(parts.clip(subject, most), parts.clip(f"{before.written} → {after.written}", most))]
        case Difference():
            return [_phrase(reading, most)]
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
            return [*about, parts.near(figures)]
        case Difference():
            return [_phrase(reading, most, "ExtraLarge")]
        case Quote(said):
            return [parts.run(words("quoted", said=parts.clip(said, most)), size="Large", italic=True)]
        case _:
            raise TypeError(f"no figure in a {type(reading).__name__}")


def _phrase(difference: Difference, most: int, size: TextSize = "Large") -> RichTextBlock:
    """The words of a difference as they were written, its figure large among them; all alike where they are clipped."""
    if len(difference.phrase) > most:
        return _in_order("", parts.clip(difference.phrase, most))
    return _in_order(*difference.parted, size=size)


def _in_order(lead: str, figure: str, behind: str = "", size: TextSize = "Large") -> RichTextBlock:
    """A figure, with the words in front of it and those behind it."""
    front = parts.runs(f"{lead}\u2002", is_subtle=True) if lead else []
    rest = parts.runs(f"\u2002{behind}", is_subtle=True) if behind else []
    return RichTextBlock(inlines=[*front, *parts.runs(figure, size=size, weight="Bolder"), *rest], spacing="Small")
