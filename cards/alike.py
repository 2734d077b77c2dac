"""Stories that sound like the one that is just being published: to read, and to name as the one it retells."""

from collections.abc import Sequence

from microsoft_teams.cards import CardElement, ColumnSet, Container

from cards import parts, rows
from cards.actions import Verb, about, execute, naming
from cards.parts import Card
from cards.signs import tongue
from cards.tellers import from_unit, teller
from stories.pieces import Piece, Story
from texts import Words

TITLE = 80  # characters
TEASER = 120


def alike_card(piece: Piece, found: Sequence[Story], words: Words) -> Card:
    """Asks, before a draft goes out, whether it retells one of these."""
    title = words("alike-title", count=len(found))
    note = parts.line(words("alike-unnamed" if piece.anonymous else "alike-text"))
    own = execute(Verb.publish, words("button-on-its-own"), _data(piece, ""), "positive")
    back = about(Verb.preview, words("button-back"), piece, checks=False)
    return parts.fitting(
        lambda most: parts.card(
            [parts.heading(title), note, *(_story(story, piece, words, most) for story in found)],
            [own, back],
            summary=title,
        )
    )


def _story(story: Story, piece: Piece, words: Words, most: int) -> CardElement:
    headline = parts.run(parts.clip(story.headline, min(TITLE, most)), weight="Bolder")
    by = parts.near(parts.byline(teller(story, words), from_unit(story, words), tongue(story, words)))
    retell = words("button-retelling")
    pressed = [rows.link(about(Verb.show, naming(words("button-show"), story, words), story), words("button-show"))]
    if not piece.anonymous:
        press = execute(Verb.publish, naming(retell, story, words), _data(piece, str(story.id)))
        pressed.insert(0, rows.link(press, retell))
    return Container(
        separator=True,
        spacing="Default",
        items=[
            rows.beside_face(story.author_name, headline, by),
            *parts.said(parts.clip(story.outcome, min(TEASER, most))),
            ColumnSet(spacing="Small", columns=pressed),
        ],
    )


def _data(piece: Piece, parent: str) -> dict[str, object]:
    return {"id": str(piece.id), "version": piece.version, "parent": parent}
