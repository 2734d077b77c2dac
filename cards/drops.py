"""Draws where a story went as rings on water: the story in the middle, around it who tried it and told it on.

A PNG in the card itself, which needs no address, in one colour that stands out from light, dark and black alike; what
is meant is said by shapes. Nobody is named in it, and it has so few shades that it is small.
"""

from base64 import b64encode
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from math import cos, pi, sin

from PIL import Image as Picture
from PIL import ImageDraw

from stories.spread import Drop

DRAWN_MOST, TOLD_MOST = 40, 10  # drops on a ring, and own versions among them; the rest is said
COLOUR = "#7b83eb"  # three times as light or as dark as each of Teams' backgrounds
SHADES = 8  # from nothing to the colour
FINE = 2  # drawn so much larger, for smooth edges
RINGS = {1: (84,), 2: (76, 140), 3: (60, 104, 148)}  # pixels from the middle, for so many rings
STORY, TOLD, TRIED, LEAST = 21, 12, 8, 4  # pixels from a drop's middle to its edge
EDGE = TOLD + 2  # pixels around the outermost ring
FAINT, LINE, FULL = 4, 6, SHADES - 1  # shades

Point = tuple[float, float]
Place = tuple[int, ...]  # whom somebody led to: the how manieth of the how manieth


@dataclass(frozen=True, eq=False)
class _Placed:
    drop: Drop
    ring: int  # 0: in the middle
    turn: float  # of a full circle, from the top on
    led_by: "_Placed | None" = None


def drawn(drop: Drop) -> tuple[str, int]:
    """The picture as a data URI, and how many drops around the middle it has."""
    shown = _clipped(drop)
    return _png(shown), shown.many


def _clipped(drop: Drop) -> Drop:
    """With as many drops on each ring as can be told apart: own versions first, and of the others as many of a kind."""
    ring, kept = _led((), drop), set[Place]()
    for _ in RINGS:
        told = [place for place, each in ring if each.tells][:TOLD_MOST]
        others = [place for place, each in ring if not each.tells]
        room = min(len(others), DRAWN_MOST - len(told))
        kept.update(told, (others[n * len(others) // room] for n in range(room)))
        ring = [each for place, led in ring if place in kept for each in _led(place, led)]
    return _only(drop, (), kept)


def _led(place: Place, drop: Drop) -> list[tuple[Place, Drop]]:
    return [((*place, n), each) for n, each in enumerate(drop.led)]


def _only(drop: Drop, place: Place, kept: set[Place]) -> Drop:
    led = tuple(_only(each, there, kept) for there, each in _led(place, drop) if there in kept)
    return Drop(drop.works, drop.tells, led)


@lru_cache(maxsize=256)
def _png(drop: Drop) -> str:
    middle = _Placed(drop, 0, 0.0)
    placed = [middle, *_around(middle, 0.0, 1.0)]
    away = (0, *RINGS[max(1, *(each.ring for each in placed))])
    half = away[-1] + EDGE
    canvas = Picture.new("L", (2 * half * FINE, 2 * half * FINE), 0)
    pen = ImageDraw.Draw(canvas)
    for radius in away[1:]:
        _circle(pen, (half, half), radius, outline=FAINT, width=2)
    where = {each: _point(half, away[each.ring], each.turn) for each in placed}
    for each in placed:
        if each.led_by and (each.ring > 1 or each.drop.tells):
            line = [(FINE * x, FINE * y) for x, y in (where[each.led_by], where[each])]
            pen.line(line, fill=LINE, width=2 * FINE)
    for ring, radius in enumerate(away):
        here = [each for each in placed if each.ring == ring]
        size = _size([each.turn for each in here], radius)
        for each in here:
            _drop(pen, where[each], each, size)
    shades = canvas.reduce(FINE)
    picture = Picture.frombytes("P", shades.size, shades.tobytes())
    red, green, blue = (int(COLOUR[at : at + 2], 16) for at in (1, 3, 5))
    picture.putpalette([red, green, blue] * SHADES)
    png = BytesIO()
    picture.save(png, "PNG", bits=4, optimize=True, transparency=bytes(255 * n // FULL for n in range(SHADES)))
    return "data:image/png;base64," + b64encode(png.getvalue()).decode()


def _around(led_by: _Placed, begins: float, share: float) -> list[_Placed]:
    """Those whom somebody led to, in their share of the circle; who led to many has more of it."""
    whole = sum(_room(each) for each in led_by.drop.led)
    placed = []
    for each in led_by.drop.led:
        part = share * _room(each) / whole
        one = _Placed(each, led_by.ring + 1, begins + part / 2, led_by)
        placed += [one, *_around(one, begins, part)]
        begins += part
    return placed


def _room(drop: Drop) -> float:
    return max(2.0 if drop.tells else 1.0, sum(_room(each) for each in drop.led) / 1.6)


def _size(turns: list[float], radius: float) -> float:
    """How large a drop of this ring can be without touching the next one."""
    apart = min((after - before for before, after in pairwise(sorted(turns))), default=1.0)
    return max(LEAST, min(TRIED, 0.4 * 2 * pi * radius * apart))


def _point(middle: float, radius: float, turn: float) -> Point:
    return middle + radius * sin(2 * pi * turn), middle - radius * cos(2 * pi * turn)


def _drop(pen: ImageDraw.ImageDraw, at: Point, placed: _Placed, size: float) -> None:
    """Full where it works, a ring where it is tried, a full one in a ring where it is told."""
    if placed.ring == 0 or placed.drop.tells:
        large = STORY if placed.ring == 0 else TOLD
        _circle(pen, at, large, fill=0, outline=FULL, width=2)
        _circle(pen, at, large - 5, fill=FULL)
    elif placed.drop.works:
        _circle(pen, at, size, fill=FULL)
    else:
        _circle(pen, at, size, fill=0, outline=FULL, width=2)


def _circle(
    pen: ImageDraw.ImageDraw, at: Point, radius: float, *, fill: int | None = None, outline: int = FULL, width: int = 0
) -> None:
    x, y, r = (FINE * each for each in (*at, radius))
    pen.ellipse((x - r, y - r, x + r, y + r), fill, outline, width * FINE)
