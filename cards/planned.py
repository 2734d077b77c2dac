"""What somebody reads who has just said when they will try a story: their plan, the steps, and whom they can ask."""

from collections.abc import Sequence

from microsoft_teams.cards import CardElement

from cards import parts, rows
from cards.actions import Verb, about, name
from cards.body import numbered
from cards.fellows import fellows as told_by
from cards.parts import Card
from cards.trying import TITLE, when
from stories.fellows import Fellow
from stories.pieces import Story
from stories.pledges import Try
from texts import Words


def planned_card(kept: Try, story: Story, words: Words, fellows: Sequence[Fellow] = ()) -> Card:
    """Their own words and the day on which they are asked; what they need by then; and the way back to the story."""
    title, called = words("try-planned"), name(story, words, TITLE)
    ways = [
        about(Verb.read, words("button-see"), story, checks=False),
        about(Verb.plan, words("button-try-change"), story, checks=False),
    ]
    return parts.fitting(
        lambda most: parts.card(
            [
                parts.line(title),
                parts.run(called, weight="Bolder"),
                parts.run(when(kept, words)),
                *parts.told(words("label-obstacle"), parts.clip(kept.obstacle, most)),
                *_steps(story, words, most),
                *told_by(fellows, words),
                *rows.links(ways),
            ],
            summary=f"{title} {called}",
        )
    )


def _steps(story: Story, words: Words, most: int) -> list[CardElement]:
    return [parts.box(parts.label(words("label-steps")), *numbered(story.steps, most))] if story.steps else []
