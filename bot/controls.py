"""What short words mean, in every language Retold speaks."""

from collections.abc import Callable
from functools import lru_cache

from stories.accents import plain
from texts import LANGUAGES, words_for

_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
HEARD_MOST = 400  # characters in which a command, or what to look for, is found; nothing beyond them is looked at
EDGES = " .!?/\"'„“”«»¿¡…"  # around a command
QUOTES: tuple[tuple[str, Callable[[str], bool]], ...] = (  # what ends a quotation, and whether one is open
    ('"', lambda before: before.count('"') % 2 == 1),
    ("”", lambda before: "“" in before),
    ("“", lambda before: "„" in before),
    ("»", lambda before: "«" in before),
)
CONTROLS = ("back", "skip", "cancel", "later", "form", "publish", "edit", "discard", "keep")


def trimmed(text: str) -> str:
    """The beginning of what was typed, without surrounding punctuation and spare spaces."""
    return " ".join(text[:HEARD_MOST].split()).strip(EDGES)


def words_after(text: str, said: int) -> str:
    """What was typed after so many words, without punctuation at the end; a quotation that began there is closed."""
    rest = " ".join(" ".join(text[:HEARD_MOST].split()).lstrip(EDGES).split(" ")[said:])
    kept = rest.rstrip(EDGES)
    ends = rest[len(kept) :]
    return kept + next((ends[: ends.index(end) + 1] for end, opens in QUOTES if end in ends and opens(kept)), "")


def normal(text: str) -> str:
    """What was typed, trimmed, without case, with ae for ä and e for é: not every keyboard has umlauts and accents."""
    return plain(trimmed(text).casefold().translate(_SPELT_OUT))


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
