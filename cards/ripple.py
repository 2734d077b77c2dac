"""Where a story went: a picture of it, the same in words, and the versions that were told of it."""

from collections.abc import Mapping
from math import ceil

from microsoft_teams.cards import CardElement, Image, TextBlock

from cards import parts, rows
from cards.actions import Verb, about, name, naming
from cards.drops import drawn
from cards.parts import Card
from cards.tellers import from_unit, teller
from stories.pieces import Story
from stories.reach import RINGS, Journey
from stories.tries import Counted
from texts import Words

TITLE = 80  # characters of a headline
FIRST = {"size": "Large", "weight": "Bolder"}  # how what says most stands out
NONE: Mapping[str, str] = {}


def ripple_card(made: Journey, words: Words, faces: Mapping[str, str] = NONE) -> Card:
    """A story's ripple; the same card for everybody, as it names only those who told a version under their name."""
    title, said = words("ripple-title"), figures(made, words)
    further = made.ripple.retellings - len(made.versions)
    return parts.fitting(
        lambda most: parts.card(
            [
                _titled(title),
                parts.run(name(made.story, words, min(TITLE, most)), weight="Bolder"),
                *_picture(made, words, said),
                *([] if said else [parts.line(words("ripple-none"))]),
                *(parts.run(line, **(FIRST if n == 0 else {})) for n, line in enumerate(said)),
                *([parts.label(words("ripple-versions"))] if made.versions else []),
                *(_version(*each, words, most, faces) for each in made.versions),
                *([parts.quiet(words("ripple-more", count=further))] if further else []),
            ],
            [about(Verb.show, words("button-see"), made.story)],
            summary=f"{title}: {name(made.story, words)}",
        )
    )


def figures(made: Journey, words: Words) -> list[str]:
    """What became of it in sentences, the ones that say most first; none where there is nothing to say."""
    told, triers, days = made.ripple, len(made.ripple.triers), made.ripple.days_to_adoption
    works = len(told.confirmers)
    led = round(works * (told.reproduction or 0))
    return [
        *([words("reach-teams", count=made.teams)] if made.teams else []),
        *([words("ripple-tried", triers=triers, works=works)] if triers else []),
        *([words("ripple-told", count=told.retellings, depth=told.depth)] if told.retellings else []),
        *([words("ripple-days", days=max(1, ceil(days)))] if days is not None else []),
        *([words("ripple-led", count=led)] if led else []),
    ]


def _titled(title: str) -> TextBlock:
    """Smaller than what became of it."""
    return TextBlock(text=title, style="heading", size="Medium", weight="Bolder", wrap=True)


def _picture(made: Journey, words: Words, said: list[str]) -> list[CardElement]:
    """The picture, what its signs mean, and how much of all it shows. Who does not see it hears what it says."""
    if not made.drop.many:
        return []
    picture, shown = drawn(made.drop)
    heard = words("ripple-picture", said=". ".join(said))
    clipped = words("ripple-shown", shown=shown) if shown < made.drop.many or made.ripple.depth > RINGS else ""
    legend = parts.byline(words("ripple-legend"), clipped)
    return [Image(url=picture, alt_text=heard, horizontal_alignment="Center", spacing="Medium"), legend]


def _version(story: Story, counted: Counted, words: Words, most: int, faces: Mapping[str, str]) -> CardElement:
    by = parts.clip(teller(story, words), min(TITLE, most))
    works = words("tried-counted", tried=counted.tried, works=counted.works) if counted.tried else ""
    title, under = (
        parts.run(parts.clip(story.headline, min(TITLE, most)), weight="Bolder"),
        [by, from_unit(story, words)],
    )
    lines = [parts.near(parts.byline(*facts)) for facts in (under, [works]) if any(facts)]
    opens = about(Verb.show, naming(words("button-show"), story, words, by, *filter(None, [works])), story)
    return rows.row(opens, [rows.beside_face(story.author_name, title, *lines, photo=faces.get(story.teller, ""))])
