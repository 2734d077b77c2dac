"""Says to which part of a story each sentence belongs, where nothing but its words tells."""

import re
from dataclasses import dataclass

from stories import headlines
from stories.cues import Cues


def placed(text: str, cues: Cues) -> list[tuple[str, str]]:
    """Each sentence of a text without labels, with the field it belongs to."""
    told: list[tuple[str, str]] = []
    so_far = _SoFar()
    for sentence in (each.strip() for each in headlines.SENTENCE.split(text)):
        if sentence:
            so_far = _next(sentence, so_far, cues)
            told.append((so_far.field, sentence))
    return told


@dataclass(frozen=True)
class _SoFar:
    """Where a story has got to: the field of its last sentence, the fields it has, and whether it was told as past.

    What is past is over as soon as somebody says now.
    """

    field: str = "situation"
    fields: frozenset[str] = frozenset()
    past: bool = False


def _next(sentence: str, so_far: _SoFar, cues: Cues) -> _SoFar:
    habit = cues.pattern("situation").search(sentence)
    field = _field_of(sentence, so_far, cues)
    past = so_far.past or (field == "situation" and habit is not None)
    return _SoFar(field, so_far.fields | {field}, past)


def _field_of(sentence: str, so_far: _SoFar, cues: Cues) -> str:
    """A story moves from its situation to the change to the outcome; how things were may also be told second."""
    habit, turn, said = (cues.pattern(name).search(sentence) for name in ("situation", "change", "outcome"))
    changed = "change" in so_far.fields
    told = changed or (said is not None and _over(sentence, said, so_far, cues))
    if habit and turn:  # what is said first counts: so we met every morning
        habit, turn = (habit, None) if habit.start() < turn.start() else (None, turn)
    if habit and said and said.start() < habit.start() and told:
        habit = None
    if habit and (so_far.field == "situation" or "situation" not in so_far.fields):
        return "situation"
    if turn and not changed:
        return "change"
    return "outcome" if told and said else so_far.field


def _over(sentence: str, said: re.Match[str], so_far: _SoFar, cues: Cues) -> bool:
    """Whether this ends the situation: it was told as past, or the sentence begins with now."""
    begins = not sentence[: said.start()].strip() and "situation" in so_far.fields
    now = said[0].casefold()
    return (so_far.past and now in cues.vocabulary("now")) or (begins and tuple(now.split()) in cues.phrases("current"))
