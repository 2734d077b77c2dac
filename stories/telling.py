"""Takes a story told in one go apart into the questions it already answers.

Nothing is invented and nothing is lost: every sentence lands in exactly one field, in the order it was told. Where
there is no cue, the sentence stays with the part before it. What is missing stays missing; a headline is proposed.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice, takewhile

from stories import cues, evidence, headlines, languages, rules, turns
from stories.errors import StoryError

LISTS_MOST = 5  # beginnings of a list that are looked at; for each of them the whole text is read again
PROOF_MOST = 20  # sentences from the end that may be evidence
_LIST = re.compile(r"(?:^|(?<=[.!?:…\n]) ?)(?=1[.)]\s)")
_WHOLE = ("headline", "evidence", "steps")  # parts that need not be as long as a paragraph


@dataclass(frozen=True)
class Told:
    """The parts of a story that were found, and which of them are only proposed: the teller has yet to agree."""

    parts: dict[str, str]
    proposed: frozenset[str] = frozenset()


def take_apart(text: str, language: str = cues.FIRST) -> Told:
    """The fields found in a story told in one go: some of headline, situation, change, outcome, evidence, steps.

    A headline that was labelled, or stands on a line of its own, is one. Else it is proposed: a first sentence without
    a verb, or the first clause of the outcome, which then stands in both. So does evidence that is all of the outcome.
    It is read in the language it is written in, or in the teller's `language` where that is not certain.
    """
    told = rules.clean(text)
    language = languages.of(told, language)
    read = cues.of(language)
    told, labelled = _labelled(told)
    if len(labelled) > 1:
        situation = rules.clean(f"{told}\n{labelled.pop('situation', '')}")
        return _with_headline(_standing_alone(({"situation": situation} if situation else {}) | labelled), read)
    told, steps = _listed(told)
    title, rest, sure = headlines.found(told, read)
    sentences = turns.placed(rest, read)
    found = Told(_gathered(sentences)) if "evidence" in labelled else _proved(sentences, language)
    parts = _standing_alone({**({"headline": title} if title else {}), **found.parts, **steps, **labelled})
    proposed = found.proposed if sure or "headline" not in parts else found.proposed | {"headline"}
    return _with_headline(parts, read, proposed)


def _labelled(text: str) -> tuple[str, dict[str, str]]:
    """What stands in front of the first label such as `Outcome:`, and what stands behind each.

    A single label is one only where it adds a part that has no cues: `Evidence: 45 → 10`.
    """
    parts: dict[str, list[str]] = {"": []}
    field = ""
    for line in text.split("\n"):
        if found := _label().match(line):
            field = str(found.lastgroup)
            line = line[found.end() :]
        parts.setdefault(field, []).append(line)
    front, *labelled = ((field, rules.clean("\n".join(lines))) for field, lines in parts.items())
    kept = {field: part for field, part in labelled if part}
    return (front[1], kept) if len(kept) > 1 or kept.keys() <= set(_WHOLE) else (text, {})


def _listed(text: str) -> tuple[str, dict[str, str]]:
    """The text without the numbered list in it, and the list: these are the steps to copy."""
    for mark in islice(_LIST.finditer(text), LISTS_MOST):
        head, lines = text[: mark.start()], text[mark.end() :].split("\n")
        counted = takewhile(lambda numbered: re.match(rf"{numbered[0]}[.)]\s", numbered[1]), enumerate(lines, 1))
        length = 1 if _steps(lines[0]) > 1 else len(list(counted))
        steps = "\n".join(lines[:length])
        rest = rules.clean("\n".join([_steps_label().sub("", head), *lines[length:]]))
        if rest and _steps(steps) > 1:
            return rest, {"steps": steps}
    return text, {}


def _steps(text: str) -> int:
    try:
        return len(rules.steps(text))
    except StoryError:
        return 0


def _proved(told: list[tuple[str, str]], language: str) -> Told:
    """The parts, with evidence among them where a sentence reads as such; where it is all of the outcome, as both."""
    proof = _proof(told, language)
    if proof is None:
        return Told(_gathered(told))
    field, sentence = told[proof]
    rest = [*told[:proof], *told[proof + 1 :]]
    alone = field != "situation" and all(each != "outcome" for each, _ in rest)
    outcome = [("outcome", sentence)] if alone else []
    return Told(_gathered([*rest, *outcome, ("evidence", sentence)]), frozenset({"evidence"} if alone else ()))


def _gathered(told: list[tuple[str, str]]) -> dict[str, str]:
    parts: dict[str, list[str]] = {}
    for field, sentence in told:
        parts.setdefault(field, []).append(sentence)
    return {field: _joined(part) for field, part in parts.items()}


def _proof(told: list[tuple[str, str]], language: str) -> int | None:
    """Which sentence is evidence with certainty: of the outcome, or the last of all."""
    last = len(told) - 1
    read = {
        at: type(evidence.read(sentence, language))
        for at, (field, sentence) in reversed([*enumerate(told)][-PROOF_MOST:])
        if (field == "outcome" or at == last)
        and len(sentence) <= rules.EVIDENCE_MOST
        and not headlines.BULLET.match(sentence)
    }
    for kind in (evidence.Change, evidence.Difference, evidence.Quote):  # what says more comes first
        for at, each in read.items():
            if each is kind and (kind is not evidence.Quote or told[at][0] == "outcome"):
                return at
    return None


def _joined(sentences: list[str]) -> str:
    """The sentences one behind the other, each with a bullet on its own line."""
    return "".join(("\n" if headlines.BULLET.match(each) else " ") + each for each in sentences).strip()


def _with_headline(parts: dict[str, str], read: cues.Cues, proposed: frozenset[str] = frozenset()) -> Told:
    """The parts, with a headline proposed where there is none."""
    proposal = "" if "headline" in parts else headlines.proposed(parts.get("outcome", ""), read)
    if not proposal:
        return Told(parts, proposed)
    return Told({"headline": proposal, **parts}, proposed | {"headline"})


def _standing_alone(parts: dict[str, str]) -> dict[str, str]:
    """The parts, where one that is too short to stand alone joins the one beside it."""
    kept: dict[str, str] = {}
    body, loose = "", ""  # the last part that stands alone, and what waits for the first one
    for field, part in parts.items():
        if field in _WHOLE and (field != "headline" or headlines.fits(part)):
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
    fields = "|".join(f"(?P<{field}>{ways})" for field, ways in _labels().items())
    return re.compile(rf"^\s*(?:[-•*–]\s+)?\**(?:{fields})(?:\**\s*:\**\s*|\s[-–—]\s)", re.IGNORECASE)


@cache
def _steps_label() -> re.Pattern[str]:
    """The label that a list stands behind: how to copy it."""
    return re.compile(rf"\b(?:{_labels()['steps']})\s*:\s*$", re.IGNORECASE)


def _labels() -> dict[str, str]:
    """A pattern for the labels of each field."""
    names: dict[str, list[str]] = {}
    for each in cues.CUES.values():
        for field, listed in each.labels.items():
            names.setdefault(field, []).extend(map(re.escape, cues.listed(listed)))
    return {field: "|".join(ways) for field, ways in names.items()}
