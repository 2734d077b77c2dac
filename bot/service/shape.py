"""Refuses what is boxed too deep, or consists of too much, before it is read: a small body can fill a big memory."""

from bot.service.wire import Malformed

FLAT = DEEP_MOST = 64  # boxes in one another; our cards have about ten. A body with no more in all needs no closer look
PARTS_MOST = 20_000  # commas and boxes; a team of 4,000 that is added in one go has half of that
_NO_MARKS = bytes(set(range(256)) - set(b"[]{},"))
_STEP = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1, ord(","): 0}


def plain(body: bytes) -> None:
    """Raises Malformed unless JSON, once it is read, is a thing of ordinary size and depth."""
    marks = _beside_texts(body).translate(None, _NO_MARKS)
    if len(marks) > PARTS_MOST:
        raise Malformed(f"it consists of more than {PARTS_MOST} parts")
    deep = 0
    for mark in marks:
        deep += _STEP[mark]
        if deep > DEEP_MOST:
            raise Malformed(f"more than {DEEP_MOST} boxes in one another")


def _beside_texts(body: bytes) -> bytes:
    """JSON without the texts in it: every second piece between quotation marks that no backslash takes back."""
    return b"".join(body.replace(b"\\\\", b"").replace(b'\\"', b"").split(b'"')[::2])
