"""Draws the two icons of the Teams app: `python -m manifest.icons` writes them beside this file.

The mark is a story retold: a speech bubble whose tail curls inwards and becomes a ring around its heart.
"""

import math
import struct
import zlib
from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path

Point = tuple[float, float]
Bead = tuple[float, float, float]  # where a pen stands, and how wide it presses
Pixel = tuple[int, int, int, int]  # red, green, blue, alpha
Shape = Callable[[float, float], float]  # how far a point lies outside (negative: inside)
Layer = tuple[Shape, Pixel]

PINE: Pixel = (16, 66, 74, 255)  # also the manifest's accentColor
AMBER: Pixel = (250, 176, 80, 255)
CREAM: Pixel = (255, 246, 230, 255)
WHITE: Pixel = (255, 255, 255, 255)
CLEAR: Pixel = (255, 255, 255, 0)

GRID = 4  # 4 × 4 samples where an edge crosses a pixel
STEPS = 24  # straight pieces per curve: 0.14 pixels off the widest arc


def color() -> bytes:
    """192 × 192, full bleed; the mark stays in the middle 120 × 120, which Teams never crops."""
    heart = (4.0, -4.0)
    tail = leave(heart, 36, 94, toward=(-50, 55), reach=26, widths=(30, 3))
    curl = arc(heart, 27, -205, 72, width=9) + leave(heart, 27, 72, toward=(-64, 34), reach=48, widths=(9, 9))
    bubble = without(either(disc(heart, 51), pen(tail)), pen(curl), soften=5)
    return png(192, paint(192, PINE, [(bubble, AMBER), (disc(heart, 13), CREAM)]))


def outline() -> bytes:
    """32 × 32, white on transparent: the same bubble in a single line."""
    heart = (1.0, -1.0)
    ring = arc(heart, 5.4, -215, 70, width=2.4) + leave(heart, 5.4, 70, toward=(-9.6, 5.9), reach=8, widths=(2.4, 2.4))
    bubble = arc(heart, 12.2, 145, 445, width=2.4)
    tail = leave(heart, 12.2, 85, toward=(-13.2, 14.4), reach=7, widths=(2.4, 1.6))
    return png(32, paint(32, CLEAR, [(either(pen(ring), pen(bubble + tail)), WHITE)]))


def arc(center: Point, radius: float, start: float, end: float, width: float) -> list[Bead]:
    """Part of a circle; degrees run clockwise from three o'clock."""
    return [(*around(center, radius, start + (end - start) * step / STEPS), width) for step in range(STEPS + 1)]


def leave(
    center: Point, radius: float, degrees: float, toward: Point, reach: float, widths: tuple[float, float]
) -> list[Bead]:
    """Leaves a circle in its own direction, clockwise, and bends toward a point after about `reach`."""
    x, y = around(center, radius, degrees)
    bend_x, bend_y = around((x, y), reach, degrees + 90)
    beads = []
    for step in range(STEPS + 1):
        t = step / STEPS
        first, second, third = (1 - t) ** 2, 2 * t * (1 - t), t**2  # a quadratic Bézier curve
        beads.append(
            (
                first * x + second * bend_x + third * toward[0],
                first * y + second * bend_y + third * toward[1],
                widths[0] + (widths[1] - widths[0]) * t,
            )
        )
    return beads


def around(center: Point, radius: float, degrees: float) -> Point:
    turn = math.radians(degrees)
    return center[0] + radius * math.cos(turn), center[1] + radius * math.sin(turn)


def disc(center: Point, radius: float) -> Shape:
    return lambda x, y: math.hypot(x - center[0], y - center[1]) - radius


def pen(beads: Iterable[Bead]) -> Shape:
    """A line drawn through the beads with a round nib."""
    pieces = [piece for piece in pairwise(beads) if piece[0][:2] != piece[1][:2]]

    def shape(x: float, y: float) -> float:
        nearest = math.inf
        for (ax, ay, a), (bx, by, b) in pieces:
            dx, dy = bx - ax, by - ay
            t = min(max(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0), 1)
            nearest = min(nearest, math.hypot(x - ax - t * dx, y - ay - t * dy) - (a + (b - a) * t) / 2)
        return nearest

    return shape


def either(one: Shape, other: Shape) -> Shape:
    return lambda x, y: min(one(x, y), other(x, y))


def without(whole: Shape, part: Shape, soften: float) -> Shape:
    """The whole with a part cut out, its corners rounded by about `soften` (a polynomial smooth maximum)."""

    def shape(x: float, y: float) -> float:
        keep, cut = whole(x, y), -part(x, y)
        return max(keep, cut) + max(soften - abs(keep - cut), 0) ** 2 / (4 * soften)

    return shape


def paint(size: int, ground: Pixel, layers: list[Layer]) -> list[Pixel]:
    """One pixel per unit, row by row; the middle of the picture is (0, 0)."""
    pixels = [ground] * size**2
    for shape, ink in layers:
        shares = (share for row in range(size) for share in covered(shape, size, row))
        pixels = [blend(pixel, ink, share) for pixel, share in zip(pixels, shares, strict=True)]
    return pixels


def covered(shape: Shape, size: int, row: int) -> list[float]:
    """How much of each pixel in a row lies inside the shape, 0 to 1."""
    shares: list[float] = []
    while len(shares) < size:
        left, top = len(shares) - size / 2, row - size / 2
        distance = shape(left + 0.5, top + 0.5)
        if abs(distance) < 0.75:  # half a diagonal: an edge may cross this pixel
            shares.append(sampled(shape, left, top))
        else:  # no edge for so many pixels; halved, because a pen that tapers overstates its distance
            shares.extend([float(distance < 0)] * max(1, int(abs(distance) / 2)))
    return shares[:size]


def sampled(shape: Shape, left: float, top: float) -> float:
    offsets = [(step + 0.5) / GRID for step in range(GRID)]
    return sum(shape(left + x, top + y) < 0 for x in offsets for y in offsets) / GRID**2


def blend(under: Pixel, ink: Pixel, share: float) -> Pixel:
    red, green, blue, alpha = (round(a + (b - a) * share) for a, b in zip(under, ink, strict=True))
    return red, green, blue, alpha


def png(size: int, pixels: list[Pixel]) -> bytes:
    rows = (pixels[start : start + size] for start in range(0, len(pixels), size))
    unfiltered = b"".join(b"\0" + b"".join(bytes(pixel) for pixel in row) for row in rows)
    header = struct.pack(">2I5B", size, size, 8, 6, 0, 0, 0)  # 8 bits each of red, green, blue and alpha
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(unfiltered, 9))
        + chunk(b"IEND", b"")
    )


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


if __name__ == "__main__":
    for name, picture in (("color.png", color()), ("outline.png", outline())):
        Path(__file__).with_name(name).write_bytes(picture)
