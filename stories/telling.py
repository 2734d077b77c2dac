"""Takes a story told in one go apart into the questions it already answers.

Nothing is invented and nothing is lost: every sentence lands in exactly one field, in the order it was told. Where there
is no cue, the sentence stays with the part before it. What is missing stays missing, but for a proposal of a headline.
"""

import re
from dataclasses import dataclass
from functools import cache

from stories import cues, rules
from stories.errors import StoryError

PROPOSAL_MOST = 70  # characters of a sentence that is proposed whole
CLAUSE_LEAST = 4  # words of a clause that can stand as a headline
FRAGMENT_MOST = 10  # words of a first sentence without a verb
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|(?<=[.!?…][\"”“»])\s+|\n+")
_WHOLE = ("headline", "evidence", "steps")  # parts that need not be as long as a paragraph


@dataclass(frozen=True)
class Told:
    """The parts of a story that were found, and which of them are only proposed: the teller has yet to agree."""

    parts: dict[str, str]
    proposed: frozenset[str] = frozenset()


def take_apart(text: str) -> Told:
    """The fields of a story found in a text told in one go: some of headline, situation, change, outcome, evidence, steps.

    A headline that was labelled, or stands on a line of its own, is one. Else it is proposed: a first sentence without
    a verb, or the first clause of the outcome, which then stands in both.
    """
    told = rules.clean(text)
    if labelled := _labelled(told):
        return _with_headline(_standing_alone(labelled))
    title, rest, sure = _titled(told)
    parts = _standing_alone({**({"headline": title} if title else {}), **_by_cues(rest)})
    return _with_headline(parts, frozenset() if sure or "headline" not in parts else frozenset({"headline"}))


def _labelled(text: str) -> dict[str, str]:
    """The parts of a text whose lines begin with labels such as `Outcome:`; empty when fewer than two do."""
    parts: dict[str, list[str]] = {}
    field = "situation"
    for line in text.split("\n"):
        if found := _label().match(line):
            field = str(found.lastgroup)
            line = line[found.end() :]
        parts.setdefault(field, []).append(line)
    joined = {field: rules.clean("\n".join(lines)) for field, lines in parts.items()}
    return {field: part for field, part in joined.items() if part} if len(parts) >= 2 else {}


def _titled(text: str) -> tuple[str, str, bool]:
    """A headline at the beginning, the rest, and whether the headline is certain."""
    first, _, rest = text.partition("\n")
    if rest and first[-1:] not in tuple(".!?…:,;") and _fits_headline(first) and not _tells(first):
        return first, rest, True
    sentences = _SENTENCE.split(text, maxsplit=1)
    fragment = sentences[0].strip()
    if (
        len(sentences) == 2
        and len(fragment.split()) <= FRAGMENT_MOST
        and _fits_headline(fragment)
        and not _tells(fragment)
    ):
        return fragment.rstrip("."), sentences[1], False
    return "", text, True


def _tells(text: str) -> bool:
    """Whether it already tells, with a verb or a turn of the story."""
    return any(cues.pattern(name).search(text) for name in ("verbs", "situation", "change", "outcome"))


def _by_cues(text: str) -> dict[str, str]:
    parts: dict[str, list[str]] = {}
    field = "situation"
    for sentence in (each.strip() for each in _SENTENCE.split(text)):
        if sentence:
            field = _field_of(sentence, field, parts)
            parts.setdefault(field, []).append(sentence)
    return {field: " ".join(part) for field, part in parts.items()}


def _field_of(sentence: str, field: str, parts: dict[str, list[str]]) -> str:
    """A story moves from its situation to the change to the outcome; how things were may also be told second."""
    change = cues.pattern("change")
    if "change" not in parts and parts.get("situation") and change.match(sentence):
        return "change"
    habit = cues.pattern("situation").search(sentence)
    if habit and (field == "situation" or not parts.get("situation")):
        return "situation"
    if field == "situation" and "change" not in parts and change.search(sentence):
        return "change"
    told = field == "change" or (field == "situation" and _moved_on(parts))
    return "outcome" if told and cues.pattern("outcome").search(sentence) else field


def _moved_on(parts: dict[str, list[str]]) -> bool:
    """Whether the situation is over as soon as somebody says now: it is told as past, or the change was told first."""
    past = any(cues.pattern("situation").search(sentence) for sentence in parts.get("situation", []))
    return "change" in parts or past


def _with_headline(parts: dict[str, str], proposed: frozenset[str] = frozenset()) -> Told:
    """The parts, with a headline proposed where there is none."""
    proposal = "" if "headline" in parts else _proposal(parts.get("outcome", ""))
    if not proposal:
        return Told(parts, proposed)
    return Told({"headline": proposal, **parts}, proposed | {"headline"})


def _proposal(outcome: str) -> str:
    """The first clause of the outcome that can stand as a headline, in the teller's own words; else nothing."""
    sentence = _SENTENCE.split(outcome.strip())[0].rstrip(".!… ")
    ends = [found.start() for found in _clause().finditer(sentence)] if len(sentence) > PROPOSAL_MOST else []
    for end in (*ends, len(sentence)):
        clause = sentence[:end].rstrip(" ,;:–-")
        if len(clause.split()) >= min(CLAUSE_LEAST, len(sentence.split())) and _fits_headline(clause):
            return clause[0].upper() + clause[1:]
    return ""


def _fits_headline(sentence: str) -> bool:
    try:
        return bool(rules.headline(sentence))
    except StoryError:
        return False


def _standing_alone(parts: dict[str, str]) -> dict[str, str]:
    """The parts, where one that is too short to stand alone joins the one beside it."""
    kept: dict[str, str] = {}
    body, loose = "", ""  # the last part that stands alone, and what waits for the first one
    for field, part in parts.items():
        if field in _WHOLE and (field != "headline" or _fits_headline(part)):
            kept[field] = part
        elif field != "headline" and len(loose + part) >= rules.TEXT_LEAST:
            kept[field], body, loose = f"{loose} {part}".strip(), field, ""
        elif body:
            kept[body] += f" {part}"
        else:
            loose = f"{loose} {part}".strip()
    return {**kept, "situation": loose} if loose else kept


@cache
def _label() -> re.Pattern[str]:
    names: dict[str, list[str]] = {}
    for each in cues.CUES.values():
        for field, listed in each.labels.items():
            names.setdefault(field, []).extend(map(re.escape, cues.listed(listed)))
    fields = "|".join(f"(?P<{field}>{'|'.join(ways)})" for field, ways in names.items())
    return re.compile(rf"^\s*(?:{fields})\s*:\s*", re.IGNORECASE)


@cache
def _clause() -> re.Pattern[str]:
    """Where a clause ends: at a mark, or before a word such as because."""
    joints = "|".join(sorted((" ".join(phrase) for phrase in cues.phrases("joints")), key=len, reverse=True))
    return re.compile(rf"[,;:]\s|\s[–-]\s|\s(?=(?:{joints})\b)", re.IGNORECASE)
