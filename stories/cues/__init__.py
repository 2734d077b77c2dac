"""The words that tell the parts of a story and of its evidence apart: one file per language, found by lying here."""

from importlib import import_module
from pkgutil import iter_modules

from stories.cues.kinds import Cues, listed

__all__ = ["CUES", "FIRST", "Cues", "listed", "of"]

FIRST = "en"  # in which everything is read that is in none of the others

CUES: dict[str, Cues] = {
    found.name: import_module(f"{__name__}.{found.name}").CUES
    for found in iter_modules(__path__)
    if found.name != "kinds"
}


def of(language: str) -> Cues:
    """The words of a language: a text is read by its own, as *on* or *once* mean something else in another."""
    return CUES.get(language, CUES[FIRST])
