"""Pictures for the example pieces: a board with cards on it, and a face; drawn, as nobody here is real."""

from base64 import b64encode
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFilter

from bot.developing import developed, portrait
from stories.photos import Picture

NOTES = ("#f6d55c", "#f2a65a", "#9ad1d4", "#c3e88d", "#f6d55c", "#f7b7c5")
ROWS, COLUMNS = 3, 4
MISSING = {(0, 3), (2, 1), (1, 2)}  # where no card hangs


@cache
def board() -> bytes:
    """A photo of a board, as a phone would send it."""
    wall = Image.linear_gradient("L").resize((1600, 1000)).transpose(Image.Transpose.ROTATE_90).resize((1600, 1000))
    photo = Image.merge("RGB", [wall.point(lambda shade, top=top: top - shade // 6) for top in (214, 205, 192)])
    draw = ImageDraw.Draw(photo)
    draw.rectangle((170, 90, 1430, 880), fill="#8a6f55")
    draw.rectangle((190, 110, 1410, 860), fill="#f7f6f2")
    for column in range(COLUMNS):
        left = 220 + 300 * column
        draw.rectangle((left, 135, left + 250, 165), fill="#3c4a57")
        for row in range(ROWS):
            if (row, column) not in MISSING:
                _note(photo, left + 20 + 9 * (row % 2), 200 + 215 * row, NOTES[(row * COLUMNS + column) % len(NOTES)])
    sent = BytesIO()
    photo.filter(ImageFilter.GaussianBlur(1.2)).save(sent, "JPEG", quality=90)
    return sent.getvalue()


def _note(photo: Image.Image, left: int, top: int, colour: str) -> None:
    draw = ImageDraw.Draw(photo)
    draw.rectangle((left + 6, top + 8, left + 196, top + 188), fill="#d8d4cc")
    draw.rectangle((left, top, left + 190, top + 180), fill=colour)
    for n, width in enumerate((140, 150, 90)):
        draw.line((left + 20, top + 50 + 35 * n, left + 20 + width, top + 50 + 35 * n), fill="#5b5a55", width=6)


@cache
def snapshot() -> Picture:
    """The board as a card shows it that has to carry it."""
    made = developed(board())
    return Picture(_data(made.small), made.width, made.height)


@cache
def face() -> str:
    """Somebody's face."""
    photo = Image.new("RGB", (512, 512), "#bcd0d8")
    draw = ImageDraw.Draw(photo)
    draw.ellipse((70, 360, 442, 720), fill="#2f5d62")
    draw.ellipse((150, 70, 362, 330), fill="#3b2a20")
    draw.ellipse((170, 110, 342, 360), fill="#c98f6b")
    draw.pieslice((150, 60, 362, 260), 180, 360, fill="#3b2a20")
    for x in (222, 290):
        draw.ellipse((x - 8, 226, x + 8, 242), fill="#2b1d15")
    draw.arc((220, 250, 292, 310), 20, 160, fill="#7c3f32", width=7)
    sent = BytesIO()
    photo.filter(ImageFilter.GaussianBlur(1)).save(sent, "JPEG", quality=90)
    return _data(portrait(sent.getvalue()))


def _data(jpeg: bytes) -> str:
    return "data:image/jpeg;base64," + b64encode(jpeg).decode()
