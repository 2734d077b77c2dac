"""The words that tell the parts of a story and of its evidence apart: one file per language, found by lying here."""

import re
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from stories.cues.kinds import Cues

Phrase = tuple[str, ...]

CUES: dict[str, Cues] = {
    found.name: import_module(f"{__name__}.{found.name}").CUES
    for found in iter_modules(__path__)
    if found.name != "kinds"
}


@cache
def phrases(name: str) -> frozenset[Phrase]:
    """The phrases that all languages have under this name: people mix their languages."""
    return frozenset(tuple(each.split()) for cues in CUES.values() for each in listed(getattr(cues, name)))


@cache
def vocabulary(name: str) -> frozenset[str]:
    """The same, where each is one word."""
    return frozenset(phrase[0] for phrase in phrases(name) if len(phrase) == 1)


@cache
def openers(name: str) -> frozenset[str]:
    """The words that these phrases begin with."""
    return frozenset(phrase[0] for phrase in phrases(name))


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Finds any of the patterns that all languages have under this name, where a word begins."""
    ways = [way for each in CUES.values() for way in getattr(each, name)]
    return re.compile(rf"\b(?:{'|'.join(ways)})", re.IGNORECASE)


def listed(text: str) -> list[str]:
    """What stands between the bars."""
    return [each for part in text.split("|") if (each := " ".join(part.split()))]
