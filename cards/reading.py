"""Stories to read: the newest, those of one objective, and what a search found or nearly found."""

from collections.abc import Mapping, Sequence

from microsoft_teams.cards import Action, CardElement, ColumnSet, ExecuteAction

from cards import parts, rows
from cards.actions import Style, Verb, about, execute, naming, say, tell_yours
from cards.evidence import evidence_line
from cards.parts import Card
from cards.signs import objective, sign, signed, tongue
from cards.tellers import from_unit, teller
from stories.pieces import Story
from stories.search import Found
from texts import Words

TEASER = 120  # characters
NONE: Mapping[str, str] = {}
HEADLINE_LEAST = 60  # characters of a headline that stay however full the card is


def stories_card(
    stories: Sequence[Story],
    words: Words,
    chosen: str = "",
    more: int = 0,
    missed: str = "",
    bot: str = "",
    faces: Mapping[str, str] = NONE,
) -> Card:
    """Stories to read, of a `chosen` objective or of all; a button for the next ones after the first `more`.

    They are what is offered, too, where a search `missed`. In a channel one tells in one's own chat with the `bot`.
    """
    title = words.objective(chosen) if chosen else words("stories-title")
    head = f"{sign(chosen)}\u2002{title}" if chosen else title
    missing: list[CardElement] = [
        parts.heading(words("found-nothing")),
        parts.near(parts.run(words("found-again", said=missed))),
    ]
    further = execute(Verb.browse, words("button-more"), {"objective": chosen, "after": more})
    return parts.fitting(
        lambda most: parts.card(
            [
                *([*missing, parts.label(head)] if missed else [parts.heading(head)]),
                *(_story(story, words, most, faces, chosen) for story in stories),
                *([] if stories else [parts.line(words("stories-none"))]),
                *([_more(further)] if more else []),
                parts.label(words("stories-objectives")),
                *_objectives(chosen, words),
            ],
            [_tell(bot, words, None if stories else "positive")],
            summary=title,
        )
    )


def found_card(found: Found, words: Words, bot: str = "", faces: Mapping[str, str] = NONE) -> Card:
    """The stories that a search found, the best match first; or those of what was probably meant."""
    title = words("found-first" if found.more else "found-title", count=len(found.stories))
    title = words("found-meant", meant=found.meant) if found.meant else title
    asked = words("found-typed" if found.meant else "quoted", said=found.asked)
    head = [parts.run(title, size="Large", weight="Bolder"), parts.near(parts.run(asked))]
    return parts.fitting(
        lambda most: parts.card(
            [*head, *(_story(story, words, most, faces) for story in found.stories)],
            [say("stories", words("button-all-stories")), _tell(bot, words)],
            summary=title,
        )
    )


def _tell(bot: str, words: Words, style: Style = None) -> Action:
    return tell_yours(bot, words, style) if bot else say("tell", words("title-tell"), style)


def _story(story: Story, words: Words, most: int, faces: Mapping[str, str], chosen: str = "") -> CardElement:
    """A story on three lines, which opens as a whole."""
    headline = parts.run(parts.clip(story.headline, max(most, HEADLINE_LEAST)), size="Medium", weight="Bolder")
    by = parts.byline(
        teller(story, words),
        from_unit(story, words),
        "" if chosen else objective(story.objective, words),
        tongue(story, words),
    )
    evidence = evidence_line(story.reading, story.evidence, words, most)
    heard = naming(words("button-show"), story, words, teller(story, words), *map(parts.written, evidence))
    item = rows.row(
        about(Verb.show, heard, story),
        [rows.beside_face(story.author_name, headline, parts.near(by), photo=faces.get(story.teller, ""))],
        *evidence,
        *parts.said(parts.clip(story.outcome, min(TEASER, most))),
    )
    item.spacing = "ExtraLarge"  # a story ends well above the rule of the next one
    return item


def _more(further: ExecuteAction) -> CardElement:
    return ColumnSet(spacing="Medium", columns=[rows.link(further, f"{further.title}\u2002›")])


def _objectives(chosen: str, words: Words) -> list[CardElement]:
    """The others, close together: they are another way to look, and not what is read here."""
    names = {key: words.objective(key) for key in words.book.active if key != chosen}
    links = (
        rows.link(execute(Verb.browse, name, {"objective": key, "after": 0}), signed(key, name))
        for key, name in names.items()
    )
    return [ColumnSet(spacing="None" if n else "Small", columns=[link]) for n, link in enumerate(links)]
