"""Finds the headline of a story told in one go, or proposes one in the teller's own words."""

import re
from functools import cache

from stories import rules
from stories.cues import Cues
from stories.errors import StoryError

PROPOSAL_MOST = 70  # characters of a sentence that is proposed whole
CLAUSE_LEAST = 4  # words of a clause that can stand as a headline
FRAGMENT_MOST = 10  # words of a first sentence without a verb
SENTENCE = re.compile(r"(?<=[.!?…])\s+|(?<=[.!?…][\"”“»])\s+|\n+")
BULLET = re.compile(r"[-*•–]\s+")


def found(text: str, cues: Cues) -> tuple[str, str, bool]:
    """A headline at the beginning, the rest, and whether the headline is certain."""
    first, _, rest = text.partition("\n")
    if rest and first[-1:] not in tuple(".!?…:,;") and _stands(first, cues) and not _tells(first, cues):
        return first, rest, True
    sentences = SENTENCE.split(text, maxsplit=1)
    fragment = sentences[0].strip()
    if (
        len(sentences) == 2
        and fragment[-1:] not in tuple(":,;")
        and len(fragment.split()) <= FRAGMENT_MOST
        and _stands(fragment, cues)
        and not _tells(fragment, cues)
    ):
        return fragment.rstrip("."), sentences[1], False
    return "", text, True


def proposed(outcome: str, cues: Cues) -> str:
    """The first clause of the outcome that can stand as a headline; else nothing."""
    sentence = BULLET.sub("", SENTENCE.split(outcome.strip())[0]).rstrip(".!… ")
    while opening := cues.pattern("openings").match(sentence):
        sentence = sentence[opening.end() :]
    if cues.pattern("halves").match(sentence):
        return ""
    ends = [found.start() for found in _clause(cues).finditer(sentence)] if len(sentence) > PROPOSAL_MOST else []
    for end in (*ends, len(sentence)):
        clause = sentence[:end].rstrip(" ,;:–-")
        if len(clause.split()) >= min(CLAUSE_LEAST, len(sentence.split())) and fits(clause):
            return clause[0].upper() + clause[1:]
    return ""


def fits(sentence: str) -> bool:
    """Whether the rules take it as a headline."""
    try:
        return bool(rules.headline(sentence))
    except StoryError:
        return False


def _stands(sentence: str, cues: Cues) -> bool:
    """Whether it fits, and neither greets, nor goes on from a sentence before, nor begins with a bullet."""
    apart = any(cues.pattern(name).match(sentence) for name in ("greetings", "openings", "halves"))
    return fits(sentence) and not apart and sentence[0].isalnum()


def _tells(text: str, cues: Cues) -> bool:
    """Whether it already tells, with a verb or a turn of the story."""
    return any(cues.pattern(name).search(text) for name in ("verbs", "situation", "change", "outcome"))


@cache
def _clause(cues: Cues) -> re.Pattern[str]:
    """Where a clause ends: at a mark, or before a word such as because; at a comma only where no list goes on."""
    return re.compile(
        rf"[;:]\s|\s[–-]\s|,?\s(?=(?:{_either('joints', cues)})\b)|,\s(?=(?:{_either('links', cues)})\s[^\W\d])",
        re.IGNORECASE,
    )


def _either(name: str, cues: Cues) -> str:
    """A pattern for any of the phrases of this name, longest first."""
    return "|".join(sorted((" ".join(phrase) for phrase in cues.phrases(name)), key=len, reverse=True))
