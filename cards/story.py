"""The parts of a story on a card: who told it, what happened, the evidence, the steps to copy."""

from collections.abc import Sequence

from microsoft_teams.cards import CardElement, Container, RichTextBlock

from cards import parts
from cards.actions import unfold
from stories import evidence, rules
from stories.pieces import Story
from texts import Words


def story_body(story: Story, words: Words) -> list[CardElement]:
    """Headline, byline, and the story in the order it happened."""
    return [
        parts.run(story.headline, size="Large", weight="Bolder"),
        story_byline(story, words),
        *parts.told(words("label-situation"), story.situation),
        *parts.told(words("label-change"), story.change),
        *parts.told(words("label-outcome"), story.outcome),
        *evidence_block(story, words),
        *parts.told(words("label-voice"), story.voice),
        *steps_block(story, words),
    ]


def story_byline(story: Story, words: Words) -> RichTextBlock:
    day = words.day(story.published_at) if story.published_at else ""
    objective = words(f"objective-{story.objective}") if story.objective else ""
    return parts.byline(story.author_name, day, objective)


def evidence_block(
    story: Story, words: Words, most: int = rules.EVIDENCE_MOST, size: str = "ExtraLarge"
) -> list[CardElement]:
    """The evidence as 45 min → 10 min, as a difference, as a quote, or as it was written."""
    items: list[CardElement]
    match story.reading:
        case evidence.Change(subject, before, after):
            items = _figures(subject, f"{before.written} → {after.written}", size)
        case evidence.Difference(figure, subject):
            items = _figures(subject, figure.written, size)
        case evidence.Quote(said):
            items = [parts.run(words("quoted", said=parts.clip(said, most)), size="Medium", weight="Bolder")]
        case evidence.Observation():
            return parts.told(words("label-evidence"), parts.clip(story.evidence, most))
        case None:
            return []
    whole = [] if story.reading.covers else [parts.run(parts.clip(story.evidence, most), is_subtle=True)]
    return [Container(items=[*items, *whole], style="emphasis")]


def _figures(subject: str, figures: str, size: str) -> list[CardElement]:
    label = [parts.run(subject, is_subtle=True)] if subject else []
    return [parts.run(figures, size=size, weight="Bolder"), *label]


def steps_block(story: Story, words: Words) -> list[CardElement]:
    """The steps to copy, folded."""
    if not story.steps:
        return []
    steps = Container(id="steps", is_visible=False, items=numbered(story.steps), style="emphasis")
    return [parts.buttons(unfold(words("label-steps"), "steps")), steps]


def numbered(steps: Sequence[str], most: int = rules.STEP_MOST) -> list[CardElement]:
    return [parts.run(f"{n}.  {parts.clip(step, most)}") for n, step in enumerate(steps, 1)]
