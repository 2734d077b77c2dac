"""What short words mean in every language Retold speaks, and how people's own words are quoted in a chat message."""

import re
from functools import lru_cache

from texts import LANGUAGES, Words, words_for

CONTROLS = ("back", "skip", "cancel", "later", "form", "publish", "edit", "discard", "keep")

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>&])")


def normal(text: str) -> str:
    """What was typed, without case, surrounding punctuation and spare spaces."""
    return " ".join(text.casefold().split()).strip(" .!?/\"'„“”")


def control(text: str) -> str | None:
    """The control word that a text is, such as `back` for "zurück"; None for anything else."""
    return _controls().get(normal(text))


def earlier(answer: str | list[str], words: Words) -> str:
    """What somebody answered before, as a quotation."""
    lines = answer if isinstance(answer, list) else answer.split("\n")
    quoted = "\n".join(f"> {plain(line)}  " for line in lines)
    return f"{words('you-said')}\n\n{quoted}"


def plain(text: str) -> str:
    """A text that means nothing in Markdown and HTML."""
    return _MARKDOWN.sub(r"\\\1", text.replace("&", "&amp;").replace("<", "&lt;"))


@lru_cache
def _controls() -> dict[str, str]:
    return {
        normal(way): control
        for language in LANGUAGES
        for control in CONTROLS
        for way in words_for(language).each(f"word-{control}")
    }
