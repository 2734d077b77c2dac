"""What somebody calls something that stands in sentences of ours: plain letters, nothing that a client would draw."""

import re

from stories import rules
from stories.errors import Needed, OddSigns

_MARKUP = re.compile(r"[*_#`~|\\<>{}\[\]]")  # what clients would draw as something else


def plainly(typed: str, most: int, least: int = 1) -> str:
    """It, on one line, with so many letters or digits at `least`. Raises Needed, TextTooLong or OddSigns."""
    said = rules.at_most(rules.line(typed, most), most)
    if sum(letter.isalnum() for letter in said) < least:
        raise Needed
    if _MARKUP.search(said) or "://" in said:
        raise OddSigns
    return said
