"""Pictures as people send them: photos from phones, screenshots, and what only calls itself a picture."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image

ORIENTATION, MAKER, GPS, LATITUDE = 0x0112, 0x010F, 0x8825, 2
PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"


def photo(width: int = 1600, height: int = 1200, orientation: int = 1, kind: str = "JPEG", **more: Any) -> bytes:
    """A photo, red at its top left as the camera holds it and blue elsewhere, with all that a phone writes down."""
    picture = Image.new("RGB", (width, height), (20, 40, 200))
    picture.paste((220, 30, 30), (0, 0, width // 2, height // 2))
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKER] = orientation, "Example phone of Ada"
    exif.get_ifd(GPS)[LATITUDE] = (52.0, 31.0, 12.0)
    if kind == "JPEG":
        more = {"comment": b"Ada's kitchen", **more}
    return saved(picture, kind, exif=exif, **more)


def saved(picture: Image.Image, kind: str, **more: Any) -> bytes:
    written = BytesIO()
    picture.save(written, kind, **more)
    return written.getvalue()


def noisy(width: int, height: int) -> bytes:
    """A photo with as much in it as a camera's: about a byte for each pixel."""
    return saved(Image.effect_noise((width, height), 60).convert("RGB"), "JPEG", quality=85)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that says it is as large as that."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000, 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
