"""Takes a story told in one go apart into the questions it already answers.

Nothing is invented and nothing is lost: every sentence lands in exactly one field, in the order it was told. The cues
are those people use in English and German; where there is none, the sentence stays with the part before it.
"""

import re

from stories import rules
from stories.errors import StoryError

_SENTENCE = re.compile(r"(?<=[.!?…])\s+|(?<=[.!?…][\"”“»])\s+|\n+")
_LABELS = {
    "headline": r"headline|title|überschrift|titel|schlagzeile",
    "situation": r"situation|before|background|vorher|ausgangslage|hintergrund",
    "change": r"change|what we did|action|veränderung|was wir getan haben|maßnahme",
    "outcome": r"outcome|result|after|ergebnis|nachher|wirkung",
    "evidence": r"evidence|number|beleg|zahl",
}
_LABEL = re.compile(
    r"^\s*(?:" + "|".join(f"(?P<{field}>{names})" for field, names in _LABELS.items()) + r")\s*:\s*", re.IGNORECASE
)
_CHANGE = re.compile(
    r"\b(?:so (?:we|i|my team)|then (?:we|i)|instead\b|(?:we|i|my team|our team) (?:decided|started|began|tried|"
    r"introduced|put|built|made|moved|agreed|set up|changed|stopped|replaced|created|switched)|deshalb|daher|"
    r"dann haben|also haben|stattdessen|"
    r"(?:wir|ich) haben?\b.*\b(?:eingeführt|begonnen|angefangen|beschlossen|gebaut|umgestellt|probiert))",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"\b(?:now\b|today\b|since then|as a result|the result|ever since|in the end|nobody|no one|this saves|we save|"
    r"jetzt|heute|seitdem|seither|das ergebnis|am ende|niemand|das spart|wir sparen|dadurch)",
    re.IGNORECASE,
)


def take_apart(text: str) -> dict[str, str]:
    """The fields of a story found in a text told in one go: some of headline, situation, change, outcome, evidence.

    A headline that is none, and a part that is too short to stand alone, join the part beside them.
    """
    told = rules.clean(text)
    return _standing_alone(_labelled(told) or _by_cues(told))


def _labelled(text: str) -> dict[str, str]:
    """The parts of a text whose lines begin with labels such as `Outcome:`; empty when fewer than two do."""
    parts: dict[str, list[str]] = {}
    field = "situation"
    for line in text.split("\n"):
        if found := _LABEL.match(line):
            field = str(found.lastgroup)
            line = line[found.end() :]
        parts.setdefault(field, []).append(line)
    joined = {field: rules.clean("\n".join(lines)) for field, lines in parts.items()}
    return {field: part for field, part in joined.items() if part} if len(parts) >= 2 else {}


def _by_cues(text: str) -> dict[str, str]:
    sentences = [sentence.strip() for sentence in _SENTENCE.split(text) if sentence.strip()]
    parts: dict[str, list[str]] = {}
    if len(sentences) > 1 and _fits_headline(sentences[0]):
        parts["headline"] = [sentences.pop(0).rstrip(".")]
    field = "situation"
    for sentence in sentences:
        field = _field_of(sentence, field)
        parts.setdefault(field, []).append(sentence)
    return {field: " ".join(part) for field, part in parts.items()}


def _field_of(sentence: str, field: str) -> str:
    """A story moves forward only: from its situation to the change to the outcome."""
    if field == "situation" and _CHANGE.search(sentence):
        return "change"
    if field == "change" and _OUTCOME.search(sentence):
        return "outcome"
    return field


def _fits_headline(sentence: str) -> bool:
    try:
        return bool(rules.headline(sentence))
    except StoryError:
        return False


def _standing_alone(parts: dict[str, str]) -> dict[str, str]:
    kept: dict[str, str] = {}
    body, loose = "", ""  # the last part that stands alone, and what waits for the first one
    for field, part in parts.items():
        if field == "evidence" or (field == "headline" and _fits_headline(part)):
            kept[field] = part
        elif field != "headline" and len(loose + part) >= rules.TEXT_LEAST:
            kept[field], body, loose = f"{loose} {part}".strip(), field, ""
        elif body:
            kept[body] += f" {part}"
        else:
            loose = f"{loose} {part}".strip()
    return {**kept, "situation": loose} if loose else kept
