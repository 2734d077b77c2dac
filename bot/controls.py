"""What short words mean, in every language Retold speaks."""

from functools import lru_cache

from texts import LANGUAGES, words_for

_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
HEARD_MOST = 400  # characters in which a command, or what to look for, is found; nothing beyond them is looked at
CONTROLS = ("back", "skip", "cancel", "later", "form", "publish", "edit", "discard", "keep")


def trimmed(text: str) -> str:
    """The beginning of what was typed, without surrounding punctuation and spare spaces."""
    return " ".join(text[:HEARD_MOST].split()).strip(" .!?/\"'„“”")


def normal(text: str) -> str:
    """What was typed, trimmed, without case, and with ae for ä: not every keyboard has umlauts."""
    return trimmed(text).casefold().translate(_SPELT_OUT)


def control(text: str) -> str | None:
    """The control word that a text is, such as `back` for "zurück"; None for anything else."""
    return _controls().get(normal(text)) if len(text) <= HEARD_MOST else None


@lru_cache
def _controls() -> dict[str, str]:
    return {
        normal(way): control
        for language in LANGUAGES
        for control in CONTROLS
        for way in words_for(language).each(f"word-{control}")
    }
