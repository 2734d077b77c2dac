"""The pieces all cards are made of, and the one place where people's own text enters a card.

What people wrote goes into text runs, which know no Markdown, no links and no HTML: it stays text in every client.
"""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, TypeVar

import orjson
from microsoft_teams.cards import (
    Action,
    ActionSet,
    AdaptiveCard,
    CardElement,
    ChoiceSetInput,
    Container,
    DateInput,
    RichTextBlock,
    Spacing,
    TeamsCardProperties,
    TextBlock,
    TextInput,
    TextRun,
)

Input = TextInput | ChoiceSetInput | DateInput
E = TypeVar("E", bound=RichTextBlock | TextBlock | Container)

CONTENT_TYPE = "application/vnd.microsoft.card.adaptive"
CARD_MOST = 28_000  # bytes; Teams takes 28 KB in a message extension, and we keep every card under it
CLIPS = (1_000, 600, 350, 200, 110, 60, 30, 15, 8)  # characters per text, tried in turn until a card fits
_BRACES = re.compile(r"(?<=\{)(?=\{(?:date|time)\()", re.IGNORECASE)  # between the two of {{DATE(
FACT = 28  # characters of a fact that has room on one line of a phone, beside a face
PARAGRAPHS = 8  # blocks per text; the lines after that stand together in the last one


class Card(AdaptiveCard):
    """A card; how it travels is written down once, when it is first measured or sent. Nothing changes it after that."""

    @cached_property
    def written(self) -> dict[str, Any]:
        """The card as JSON."""
        return self.model_dump(by_alias=True, exclude_none=True, mode="json")


def card(body: Sequence[CardElement], actions: Sequence[Action] = (), *, summary: str, wide: bool = False) -> Card:
    """A card. `summary` is what notifications show and what is read where the card can't be drawn."""
    return Card(
        version="1.5",
        fallback_text=summary,
        body=list(body),
        actions=list(actions) or None,
        msteams=TeamsCardProperties(width="full") if wide else None,
    )


def as_message(card: Card) -> dict[str, Any]:
    """An activity that carries the card."""
    return {
        "type": "message",
        "summary": card.fallback_text,
        "attachments": [{"contentType": CONTENT_TYPE, "content": card.written}],
    }


def fitting(build: Callable[[Any], Card], rooms: Sequence[Any] = CLIPS) -> Card:
    """The first of the cards that is under 28 KB, built with ever less room: shorter paragraphs."""
    built = build(rooms[0])
    for room in rooms[1:]:
        if size(built) <= CARD_MOST:
            break
        built = build(room)
    return built


def size(card: Card) -> int:
    """Bytes on the wire."""
    return len(orjson.dumps(card.written))


def clip(text: str, most: int) -> str:
    """The text, cut at a word's end where it is longer than `most` characters; a short one is on one line."""
    text = text[: most + 1]
    if most < CLIPS[0]:
        text = text.replace("\n", " ")
    if len(text) <= most:
        return text
    cut = text[:most]
    whole = cut.rsplit(None, 1)[0] if any(letter.isspace() for letter in cut[most // 2 :]) else cut
    return whole.rstrip() + "\u00a0…"


def heading(text: str) -> TextBlock:
    return TextBlock(text=text, style="heading", size="Large", weight="Bolder", wrap=True)


def label(text: str) -> TextBlock:
    return TextBlock(text=text, weight="Bolder", size="Small", is_subtle=True, wrap=True, spacing="Medium")


def note(text: str, spacing: Spacing | None = None) -> TextBlock:
    return TextBlock(text=text, is_subtle=True, size="Small", wrap=True, spacing=spacing)


def line(text: str) -> TextBlock:
    return TextBlock(text=text, wrap=True)


def quiet(text: str) -> TextBlock:
    """A line that explains or gives an example."""
    return TextBlock(text=text, is_subtle=True, wrap=True, spacing="Small")


def big(text: str) -> TextBlock:
    """What a card is about, such as a date."""
    return TextBlock(text=text, size="ExtraLarge", weight="Bolder", wrap=True)


def problem(text: str) -> Container:
    """What is wrong and what to do; the sign says so without its colour."""
    sentence = TextBlock(text=f"⚠ {text}", wrap=True, weight="Bolder", color="Attention")
    return Container(style="attention", rounded_corners=True, items=[sentence], spacing="Small")


def notice(text: str) -> Container:
    """What is no mistake, and has to be seen before going on."""
    sentence = TextBlock(text=f"⚠ {text}", wrap=True)
    return Container(style="warning", rounded_corners=True, items=[sentence], spacing="Small")


def marked(mistake: str, enter: Input) -> CardElement:
    """An input, or the input with its mistake: in its label, where it is spoken, and in an area of its own."""
    if not mistake:
        return enter
    labelled = enter.model_copy(update={"label": f"{enter.label} ⚠ {mistake}"})
    return Container(style="attention", rounded_corners=True, items=[labelled], spacing=enter.spacing)


def flagged(title: str, about: str = "") -> Container:
    """A line on top that says what this card is, such as a preview."""
    more: list[CardElement] = [TextRun(text=f"\u2002{about}", is_subtle=True)] if about else []
    line = RichTextBlock(inlines=[TextRun(text=title, color="Accent", weight="Bolder"), *more])
    return Container(style="emphasis", rounded_corners=True, items=[line])


def told_of(sentence: str, title: str) -> RichTextBlock:
    """What happened, and to which piece: its title stands out."""
    return RichTextBlock(inlines=[TextRun(text=f"{sentence} "), *runs(title, weight="Bolder")])


def run(text: str, **style: Any) -> RichTextBlock:
    """What somebody wrote, on one line."""
    return RichTextBlock(inlines=runs(text, **style), spacing="Small")


def runs(text: str, **style: Any) -> list[CardElement]:
    """What somebody wrote, as runs of one line. Clients would expand {{DATE(…)}}, so its braces stand in two."""
    return [TextRun(text=each, **style) for each in _BRACES.split(text)]


def written(block: RichTextBlock) -> str:
    """What a line of runs says."""
    return "".join(str(run.text) for run in block.inlines or () if isinstance(run, TextRun))


def said(text: str, **style: Any) -> list[RichTextBlock]:
    """What somebody wrote, one block per paragraph."""
    paragraphs = [paragraph for paragraph in text.split("\n") if paragraph.strip()]
    first, rest = paragraphs[: PARAGRAPHS - 1], paragraphs[PARAGRAPHS - 1 :]
    return [run(paragraph, **style) for paragraph in (*first, "\n".join(rest)) if paragraph]


def told(title: str, text: str) -> list[CardElement]:
    """A labelled part of a story; nothing when it is empty."""
    if not text:
        return []
    first, *more = said(text)
    return [label(title), near(first), *more]


def byline(*facts: str) -> RichTextBlock:
    """Who, when and what for, on one quiet line."""
    return run(dotted(*facts), is_subtle=True, size="Small")


def near(line: E) -> E:
    """A line, or whatever else, as close to what is above it as can be."""
    line.spacing = "None"
    return line


def dotted(*facts: str) -> str:
    """Facts with dots between them. No line begins with a dot, or breaks within a short fact."""
    return "\u00a0· ".join(fact.replace(" ", "\u00a0") if len(fact) <= FACT else fact for fact in facts if fact)


def box(*items: CardElement, id: str | None = None, hidden: bool = False) -> Container:
    """An area with a tint and round corners."""
    return Container(
        id=id, is_visible=False if hidden else None, style="emphasis", rounded_corners=True, items=list(items)
    )


def buttons(*actions: Action, spacing: Spacing = "Small") -> ActionSet:
    return ActionSet(actions=list(actions), spacing=spacing)
