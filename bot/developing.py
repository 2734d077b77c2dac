"""Makes a picture that somebody sent small, upright and free of all that it says beside itself. Slow: for a thread.

Whether it is a picture is found out by decoding it, never by its name; what is kept was drawn by us, pixel by pixel.
"""

from dataclasses import dataclass
from io import BytesIO
from tempfile import TemporaryFile

from PIL import Image, ImageOps, UnidentifiedImageError

from stories.errors import NotAPicture, PictureBroken, PictureTooDetailed

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")  # what Teams' clients send, and nothing that is rarely looked after
MEGAPIXELS = 50  # of a picture; phones make 12 to 50
DECODED_MOST = 16_000_000  # pixels that are held at once, four bytes each; a JPEG is decoded at a fraction of its size
WIDTH, HEIGHT = 1_200, 1_200  # pixels of what is kept: a card is drawn 600 wide, at most
QUALITY = 80
SMALL = (
    (320, 60),
    (320, 40),
    (240, 45),
    (200, 40),
    (160, 40),
    (120, 30),
    (80, 25),
)  # pixels and quality, tried in turn
SMALL_MOST = 7_500  # bytes; a card has 28,000 in all, and a picture takes a third more in it
FACE, FACE_QUALITY = 64, 75  # pixels, drawn at half that width


@dataclass(frozen=True)
class Developed:
    """A picture as it is kept, both times as JPEG: to be shown at an address, and inside of a card."""

    picture: bytes
    small: bytes
    width: int
    height: int


def developed(sent: bytes) -> Developed:
    """Raises NotAPicture, PictureBroken or PictureTooDetailed."""
    drawn = _drawn(sent, (WIDTH, HEIGHT))
    return Developed(_jpeg(drawn, QUALITY), _small(drawn), drawn.width, drawn.height)


def portrait(sent: bytes) -> bytes:
    """Somebody's face, as a small square. Raises as `developed` does."""
    return _jpeg(ImageOps.fit(_drawn(sent, (2 * FACE, 2 * FACE)), (FACE, FACE)), FACE_QUALITY)


def _drawn(sent: bytes, most: tuple[int, int]) -> Image.Image:
    """The first picture in what was sent, on white, upright, and no larger than that; nothing else of it."""
    try:
        with Image.open(BytesIO(sent), formats=FORMATS) as opened:
            if opened.width * opened.height > MEGAPIXELS * 1_000_000:
                raise PictureTooDetailed(most=MEGAPIXELS)
            opened.draft("RGB", most)
            if opened.width * opened.height > DECODED_MOST:
                raise PictureTooDetailed(most=DECODED_MOST // 1_000_000)
            return _fitted(opened, most)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureTooDetailed(most=MEGAPIXELS) from error
    except UnidentifiedImageError as error:
        raise NotAPicture from error
    except PictureTooDetailed:
        raise
    except Exception as error:  # a broken picture makes Pillow raise whatever its reader stumbled on
        raise PictureBroken from error


def _fitted(opened: Image.Image, most: tuple[int, int]) -> Image.Image:
    mode = "RGBA" if opened.has_transparency_data else "RGB"
    picture = opened if opened.mode == mode else opened.convert(mode)
    picture.thumbnail((max(most), max(most)), reducing_gap=2.0)
    upright = ImageOps.exif_transpose(_with_orientation(picture, opened))
    fresh = Image.new("RGB", upright.size, "white")
    fresh.paste(upright, mask=upright.getchannel("A") if upright.mode == "RGBA" else None)
    return fresh


def _with_orientation(picture: Image.Image, opened: Image.Image) -> Image.Image:
    """The picture, saying how it was held; what else the camera wrote down stays behind."""
    picture.info = {"exif": opened.info["exif"]} if "exif" in opened.info else {}
    return picture


def _small(drawn: Image.Image) -> bytes:
    """Small enough to travel in a card: the best of these that is."""
    for width, quality in SMALL:
        picture = drawn.copy()
        picture.thumbnail((width, width), reducing_gap=2.0)
        small = _jpeg(picture, quality)
        if len(small) <= SMALL_MOST:
            break
    return small


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    """To a file, since only then Pillow lets others work meanwhile: into memory it held the event loop for 0.3 s."""
    with TemporaryFile() as file:
        picture.save(file, "JPEG", quality=quality, optimize=True, progressive=True)
        file.seek(0)
        return file.read()
