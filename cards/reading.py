"""Stories to read: the newest, those of one objective, and what a search found or nearly found."""

from collections.abc import Sequence

from microsoft_teams.cards import Action, ActionSet, AdaptiveCard, CardElement

from cards import parts, rows
from cards.actions import Verb, about, execute, naming, say
from cards.evidence import evidence_line
from cards.signs import SIGNS, objective
from stories.objectives import OBJECTIVES
from stories.pieces import Story
from stories.search import Found
from texts import Words

TEASER = 120  # characters
HEADLINE_LEAST = 60  # characters of a headline that stay however full the card is


def stories_card(
    stories: Sequence[Story], words: Words, chosen: str = "", more: int = 0, missed: str = ""
) -> AdaptiveCard:
    """Stories to read, of a `chosen` objective or of all; a button for the next ones after the first `more`.

    They are what is offered, too, where a search `missed`.
    """
    title = words(f"objective-{chosen}") if chosen else words("stories-title")
    further = execute(Verb.browse, words("button-more"), {"objective": chosen, "after": more}, "positive")
    actions: list[Action] = [further] if more else []
    return parts.fitting(
        lambda most: parts.card(
            [
                *([parts.line(words("found-nothing")), *_asked(missed, words)] if missed else []),
                parts.heading(f"{SIGNS[chosen]}\u2002{title}" if chosen else title),
                *(_story(story, words, most, chosen) for story in stories),
                *([] if stories else [parts.line(words("stories-none"))]),
                parts.label(words("stories-objectives")),
                *_objectives(chosen, words),
            ],
            [*actions, say("tell", words("title-tell"))],
            summary=title,
        )
    )


def found_card(found: Found, words: Words) -> AdaptiveCard:
    """The stories that a search found, the best match first; or those of what was probably meant."""
    title = words("found-meant", meant=found.meant) if found.meant else words("found-title", count=len(found.stories))
    head = [parts.run(title, size="Large", weight="Bolder"), *_asked(found.asked, words)]
    return parts.fitting(
        lambda most: parts.card([*head, *(_story(story, words, most) for story in found.stories)], summary=title)
    )


def _asked(asked: str, words: Words) -> list[CardElement]:
    said = parts.byline(words("quoted", said=asked))
    said.spacing = "None"
    return [said]


def _story(story: Story, words: Words, most: int, chosen: str = "") -> CardElement:
    """A story on three lines, which opens as a whole."""
    headline = parts.run(parts.clip(story.headline, max(most, HEADLINE_LEAST)), size="Medium", weight="Bolder")
    by = parts.byline(story.author_name, "" if chosen else objective(story.objective, words))
    by.spacing = "None"
    return rows.row(
        about(Verb.show, naming(words("button-show"), story, words), story),
        [rows.beside_face(story.author_name, headline, by)],
        *evidence_line(story.reading, story.evidence, words, most),
        *parts.said(parts.clip(story.outcome, min(TEASER, most))),
    )


def _objectives(chosen: str, words: Words) -> list[ActionSet]:
    others = [each.key for each in OBJECTIVES if each.key != chosen]
    names = {key: words(f"objective-{key}") for key in others}
    return [
        parts.buttons(
            *(execute(Verb.browse, f"{SIGNS[key]}\u2002{names[key]}", {"objective": key, "after": 0}) for key in others)
        )
    ]
