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
    """The evidence as 45 min → 10 min, as a quote, or as it was noticed."""
    match evidence.understand(story.evidence, story.language):
        case evidence.Number(before, after, unit, repeated):
            first = f"{words.number(before)} {unit}" if repeated else words.number(before)
            figures = parts.run(f"{first} → {words.number(after)} {unit}".strip(), size=size, weight="Bolder")
            quote = evidence.quoted(story.evidence)
            return [Container(items=[figures, *([_quote(quote, words, most)] if quote else [])], style="emphasis")]
        case evidence.Quote() as quote:
            return [Container(items=[_quote(quote, words, most)], style="emphasis")]
        case evidence.Observation(text):
            return parts.told(words("label-evidence"), parts.clip(text, most))
        case None:
            return []


def _quote(quote: evidence.Quote, words: Words, most: int) -> RichTextBlock:
    return parts.run(words("quoted", said=parts.clip(quote.said, most)), size="Medium", weight="Bolder")


def steps_block(story: Story, words: Words) -> list[CardElement]:
    """The steps to copy, folded."""
    if not story.steps:
        return []
    steps = Container(id="steps", is_visible=False, items=numbered(story.steps), style="emphasis")
    return [parts.buttons(unfold(words("label-steps"), "steps")), steps]


def numbered(steps: Sequence[str], most: int = rules.STEP_MOST) -> list[CardElement]:
    return [parts.run(f"{n}.  {parts.clip(step, most)}") for n, step in enumerate(steps, 1)]
