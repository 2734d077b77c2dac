"""A face for everybody: the directory's photo, or else their initials on a round picture.

Initials are a PNG, as Teams' phones draw no SVG, of under a kilobyte.
"""

import unicodedata
from base64 import b64encode
from functools import lru_cache
from io import BytesIO
from zlib import crc32

from microsoft_teams.cards import CardElement, ComUserMicrosoftGraphComponent, Image, PersonaProperties
from PIL import Image as Picture
from PIL import ImageDraw, ImageFont

STRANGER = ":"  # is in the id of whoever is not in the directory, and in no other
WIDTH = 48  # pixels, drawn at two thirds of that on a card
COLOURS = ("#4f6bed", "#8764b8", "#0e7a7d", "#b4551c", "#a4373a", "#4c6b22", "#69797e", "#97387e")  # white stands out
SHADES = 4  # between a colour and white; enough for smooth edges, and a digest has six of them


def face(name: str, photo: str = "") -> Image:
    """Somebody's picture; their name stands beside it, so a screen reader passes over the picture."""
    return Image(url=photo or _initialled(name), alt_text="", style="Person", width="32px")


def persona(name: str, photo: str, person: str) -> CardElement:
    """A face that Teams draws itself where its directory knows the `person`: who points there reads who they are."""
    picture = face(name, photo)
    if not person or STRANGER in person:
        return picture
    known = PersonaProperties(id=person, display_name=name, style="iconOnly")
    return ComUserMicrosoftGraphComponent(properties=known, fallback=picture)


def _initialled(name: str) -> str:
    colour = COLOURS[crc32(name.encode()) // 1_000 % len(COLOURS)]
    return _drawn(initials(name), colour)


def initials(name: str) -> str:
    """The first letters of a first and a last name; empty where our font has no such letters."""
    plain = unicodedata.normalize("NFD", name)
    words = [word for word in plain.split() if word[0].isalpha()]
    ends = words[:1] + words[1:][-1:]
    letters = "".join(word[0].upper() for word in ends)
    return letters if letters.isascii() else ""


@lru_cache(maxsize=4_096)  # 27 × 27 pairs of letters, in each colour
def _drawn(letters: str, colour: str) -> str:
    """A round picture as a data URI: white letters on a colour, or a head and shoulders."""
    shades = Picture.new("L", (WIDTH, WIDTH), 0)
    draw = ImageDraw.Draw(shades)
    if letters:
        font = ImageFont.load_default(WIDTH * 0.42)
        draw.text((WIDTH / 2, WIDTH / 2), letters, fill=255, font=font, anchor="mm", stroke_width=0.6, stroke_fill=255)
    else:
        draw.ellipse((16, 9, 32, 25), fill=255)
        draw.ellipse((9, 27, 39, 57), fill=255)
    picture = Picture.new("RGB", shades.size, colour)
    picture.paste("white", mask=shades)
    png = BytesIO()
    picture.quantize(SHADES, dither=Picture.Dither.NONE).save(png, "PNG", optimize=True)
    return "data:image/png;base64," + b64encode(png.getvalue()).decode()
