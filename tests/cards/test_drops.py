"""The picture of a ripple: small, seen on every background, in shapes, and of as many as can be told apart."""

from base64 import b64decode
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from cards.drops import COLOUR, DRAWN_MOST, RINGS, drawn
from cards.parts import CARD_MOST, size
from cards.ripple import figures, ripple_card
from gallery.examples import journey, stories
from stories.spread import Drop
from texts import words_for

WORKS, TRIES = Drop(works=True), Drop()
MOST = 16_000  # bytes, so that a card has room for what is written


def tells(*led: Drop) -> Drop:
    return Drop(works=True, tells=True, led=led)


def picture(drop: Drop) -> Image.Image:
    return Image.open(BytesIO(b64decode(drawn(drop)[0].split(",")[1])))


def light(colour: str) -> float:
    """How light a colour is, as WCAG 2.2 reckons."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("background", ["#ffffff", "#f5f5f5", "#292929", "#1f1f1f", "#000000"])
def test_stands_out_from_every_background(background: str) -> None:
    low, high = sorted((light(COLOUR), light(background)))
    assert (high + 0.05) / (low + 0.05) >= 3


def test_has_a_ring_for_each_step() -> None:
    wide = {depth: 2 * RINGS[depth][-1] for depth in RINGS}
    for depth, drop in ((1, tells(TRIES)), (2, tells(tells(TRIES))), (3, tells(tells(tells(WORKS))))):
        assert wide[depth] < picture(drop).width < wide[depth] + 40


def test_says_by_shape_what_is_meant() -> None:
    """Where it works a drop is full, where it is tried it is a ring."""
    full, hollow = (picture(tells(each)).convert("RGBA").getchannel("A") for each in (WORKS, TRIES))
    below = (full.width // 2, full.height // 2 + RINGS[1][0])  # where a single drop lies
    assert full.getpixel(below) == 255
    assert hollow.getpixel(below) == 0
    assert full.getpixel((0, 0)) == 0, "there is no background"


@pytest.mark.parametrize("triers", [1, 40, 200, 5_000])
def test_shows_as_many_as_can_be_told_apart(triers: int) -> None:
    uri, shown = drawn(tells(*[WORKS] * (triers // 2), *[TRIES] * (triers - triers // 2)))
    assert shown == min(triers, DRAWN_MOST)
    assert len(uri) < MOST


def test_of_many_shows_as_many_of_a_kind() -> None:
    """A quarter of those in the picture works, as of all."""
    few = picture(tells(*[WORKS] * 10, *[TRIES] * 30))
    many = picture(tells(*[WORKS] * 100, *[TRIES] * 300))
    assert few.tobytes() == many.tobytes()


def test_of_many_versions_leaves_room_for_those_who_try_it() -> None:
    uri, shown = drawn(tells(*[tells(*[WORKS] * 30)] * 50, *[WORKS] * 500))
    assert shown == DRAWN_MOST + DRAWN_MOST
    assert len(uri) < MOST


def test_the_fullest_picture_fits_into_its_card() -> None:
    ring = [WORKS, TRIES] * 50
    version = tells(*[tells(*[tells(*ring)] * 20, *ring)] * 20, *ring)
    told = [story.model_copy(update={"headline": "😀" * 120, "author_name": "😀" * 100}) for story in stories()]
    made = replace(journey(told[0], told), drop=tells(*[version] * 20, *ring))
    assert size(ripple_card(made, words_for("de"))) < CARD_MOST


def test_the_gallery_says_what_it_shows() -> None:
    """As many drops as people, as many of them with a version of their own as are told of."""
    told = stories()
    made = journey(told[0], told[1:3])
    assert made.drop.many == len(made.ripple.triers) == 6
    assert sum(each.tells for each in _all(made.drop)) - 1 == made.ripple.retellings == 2
    assert sum(each.works for each in _all(made.drop)) == len(made.ripple.confirmers) == 4
    assert "Those it works for passed it on, and so it worked 2 more times" in figures(made, words_for("en"))


def _all(drop: Drop) -> list[Drop]:
    return [drop, *(each for led in drop.led for each in _all(led))]


def test_the_same_ripple_is_the_same_picture() -> None:
    told = stories()
    assert drawn(journey(told[0], told[1:]).drop) == drawn(journey(told[0], told[1:]).drop)
