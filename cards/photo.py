"""A story's photo, on its card and in its form, and what its sender is told once it is here, or does not come."""

from collections.abc import Sequence

from microsoft_teams.cards import CardElement, ColumnSet, Image, TeamsImageProperties, ToggleInput

from cards import parts, rows
from cards.actions import Verb, about, name
from cards.parts import Card
from stories.fields import REMOVE
from stories.photos import Photo, PhotoState, Picture, refusal
from stories.pieces import Story
from texts import Words

TALL = "240px"  # how wide one that stands upright is drawn; as wide as the card it would fill two screens
TITLE = 80  # characters


def photo(story: Story, picture: Picture | None, words: Words) -> list[CardElement]:
    """The photo with what can be seen in it; nothing as long as it is on its way."""
    if picture is None or not picture.here:
        return []
    upright = picture.height > picture.width
    return [
        Image(
            url=picture.url,
            alt_text=story.alt or words("photo-of", title=name(story, words)),
            size=None if upright and not picture.inline else "Auto" if picture.inline else "Stretch",
            width=TALL if upright and not picture.inline else None,
            spacing="Medium",
            msteams=TeamsImageProperties(allow_expand=True),
        )
    ]


def coming(picture: Picture | None, words: Words) -> list[CardElement]:
    """Says of a photo that is on its way that it is."""
    return [parts.quiet(words("photo-coming"))] if picture and not picture.here else []


def photo_inputs(
    story: Story, picture: Picture | None, words: Words, kept: str, shown: Picture | None
) -> list[CardElement]:
    """The part of the form: the photo, where it is `shown`; whether to keep it; a word that asks for another one."""
    sends = about(Verb.photograph, words("button-photo-other" if picture else "button-photo-add"), story, checks=False)
    keeps = ToggleInput(
        id="photo",
        label=words("label-photo"),
        title=words("photo-keep"),
        value=REMOVE if kept == REMOVE else "keep",
        value_on="keep",
        value_off=REMOVE,
        wrap=True,
    )
    return [
        *photo(story, shown, words),
        *coming(picture, words),
        *([keeps] if picture else []),
        ColumnSet(spacing="Medium", columns=[rows.link(sends, str(sends.title))]),
    ]


def photo_card(story: Story, sent: Photo, picture: Picture | None, words: Words) -> Card:
    """What became of a photo, in its sender's own chat."""
    title = name(story, words, TITLE)
    if sent.state == PhotoState.refused:
        error = words.error(refusal(sent))
        again: Sequence[CardElement] = [parts.line(words("photo-again"))]
        return parts.card([parts.notice(error), *again], summary=error)
    said = words("photo-in", title=title)
    return parts.card([parts.run(f"✓ {said}"), *photo(story, picture, words)], summary=said)


def asked_card(title: str, words: Words) -> Card:
    """Asks for the photo of a story that is told already."""
    said = words("photo-send", title=title)
    return parts.card([parts.run(said), parts.quiet(words("example-photo"))], summary=said)
