"""What others made of a story that somebody tries: in a letter, and beside one's own try; each can be asked."""

from collections.abc import Sequence
from typing import Any

from microsoft_teams.cards import Action, CardElement

from cards import parts
from cards.actions import Verb, about, in_chat_with, name, naming
from cards.trying import NAME_MOST, SAID_MOST
from stories.fellows import Fellow, Made
from texts import Words

TITLE = 80  # characters of a headline


def made(part: Made, words: Words, data: dict[str, Any]) -> list[CardElement]:
    return [parts.told_of(says(part, words), name(part.story, words, TITLE)), *fellows(part.fellows, words)]


def says(part: Made, words: Words) -> str:
    return words("fellows-title")


def fellows(found: Sequence[Fellow], words: Words) -> list[CardElement]:
    """Megan adapted it, and why; and for each a way to ask, where one is known."""
    if not found:
        return []
    actions = [action for each in found for action in _actions(each, words)]
    said = [element for each in found for element in _said(each, words)]
    return [*said, *([parts.buttons(*actions)] if actions else [])]


def _said(each: Fellow, words: Words) -> list[CardElement]:
    called, said = parts.clip(each.name, NAME_MOST), list[CardElement]()
    if each.result:
        said.append(parts.run(words(f"tried-{each.result}", name=called)))
    if each.why:
        said.append(parts.byline(words("quoted", said=parts.clip(each.why, SAID_MOST))))
    if each.version:
        said.append(parts.told_of(words("fellows-version", name=called), name(each.version, words, TITLE)))
    return said


def _actions(each: Fellow, words: Words) -> list[Action]:
    title = words("button-ask", name=parts.clip(each.name, NAME_MOST))
    asks = [in_chat_with(each.address, title)] if each.address else []
    if not each.version:
        return [*asks]
    read = about(Verb.show, words("button-show"), each.version)
    read.tooltip = naming(words("button-show"), each.version, words)
    return [*asks, read]
