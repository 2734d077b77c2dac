"""What makes a story or a post fit to print: one rule, one place, whether it came from chat, a form or an import.

Each rule takes what a person typed and returns what is kept. It raises the `StoryError` that the person reads.
Nothing long is looked at closer than by its length: NFC alone takes 12 s for 125,000 combining marks.
"""

import re
import unicodedata
from collections.abc import Callable
from uuid import UUID

from stories.errors import HeadlineTooShort, Needed, TextTooLong, TextTooShort, TooManySteps, UnknownChoice

HEADLINE_LEAST, HEADLINE_MOST = 3, 120
TEXT_LEAST, TEXT_MOST = 10, 1_000
EVIDENCE_MOST = 300
STEPS_MOST, STEP_MOST = 5, 160
REPLY_MOST = 300
ALT_MOST = 200
REASON_MOST = 500
WHOLE_STORY = 200  # a headline longer than this is taken as the whole story
WHOLE_MOST = 3 * TEXT_MOST  # characters of a story told in one go; nothing longer is read
NAME_MOST = 120  # characters of what somebody or something is called
SEARCH_MOST = 200
UNIT_MOST = 60  # characters of what a team is called
MARKS_MOST = 30  # on one letter, as Unicode's stream-safe text has; sorting 40,000 took 14 s

# Control characters, and what nobody sees or what turns around what they see.
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202d\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]")
_MARKED = re.compile(rf"[^\w\s\x00-\u02ff]{{{MARKS_MOST + 1},}}")  # of marks on one letter, and of some signs
_SPACES, _EDGES, _GAP = re.compile(r" {2,}"), re.compile(r" *\n *"), re.compile(r"\n{3,}")
_NUMBERED = re.compile(r"(?:^|(?<=[\s;,]))(\d{1,2})[.)](?=\s)")
_BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])(?:\s+|$)")


def clean(text: str, most: int = WHOLE_MOST) -> str:
    """The text with one form for each letter, without control characters, and with calm white space.

    Raises TextTooLong, which names the `most` there is room for, where it is longer than anything that is read.
    """
    if len(text) > WHOLE_MOST:
        raise TextTooLong(length=len(text), most=most)
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\t", " "))
    text = _MARKED.sub(_bare, text)
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    return _GAP.sub("\n\n", _EDGES.sub("\n", text)).strip()


def _bare(marked: re.Match[str]) -> str:
    """A run of marks or signs without the marks that no letter can carry."""
    return "".join(sign for at, sign in enumerate(marked[0]) if at < MARKS_MOST or not unicodedata.combining(sign))


def line(text: str, most: int = WHOLE_MOST) -> str:
    """The text on one line. Raises TextTooLong as `clean` does."""
    return " ".join(clean(text, most).split())


def name(text: str) -> str:
    """What somebody or something is called, on one line; the end of a long one is left out."""
    return line(text[: 2 * NAME_MOST])[:NAME_MOST]


def unit(text: str) -> str:
    """What somebody calls their team, on one line. Raises Needed or TextTooLong."""
    text = line(text, UNIT_MOST)
    if not any(letter.isalnum() for letter in text):
        raise Needed
    return at_most(text, UNIT_MOST)


def headline(text: str) -> str:
    text = line(text, HEADLINE_MOST)
    if sum(letter.isalpha() for letter in text) < HEADLINE_LEAST:
        raise HeadlineTooShort
    return at_most(text, HEADLINE_MOST)


def paragraph(text: str) -> str:
    text = clean(text, TEXT_MOST)
    if len(text) < TEXT_LEAST:
        raise TextTooShort(least=TEXT_LEAST)
    return at_most(text, TEXT_MOST)


def source(text: str) -> str:
    return at_most(line(text, NAME_MOST), NAME_MOST)


def alt(text: str) -> str:
    """What can be seen in a photo, on one line."""
    return at_most(line(text, ALT_MOST), ALT_MOST)


def reply(text: str) -> str:
    text = at_most(line(text, REPLY_MOST), REPLY_MOST)
    if not text:
        raise Needed
    return text


def reason(text: str) -> str:
    """Why an editor gives a piece back. Raises TextTooShort or TextTooLong."""
    text = clean(text, REASON_MOST)
    if len(text) < TEXT_LEAST:
        raise TextTooShort(least=TEXT_LEAST)
    return at_most(text, REASON_MOST)


def evidence(text: str) -> str:
    return at_most(line(text, EVIDENCE_MOST), EVIDENCE_MOST)


def steps(text: str) -> list[str]:
    """Up to five steps, one per line or numbered in one, without the numbers or bullets they were typed with."""
    typed = clean(text, STEPS_MOST * (STEP_MOST + 1))
    lines = [_BULLET.sub("", each).strip() for line in typed.split("\n") for each in _numbered(line)]
    kept = [each for each in lines if each]
    if len(kept) > STEPS_MOST:
        raise TooManySteps
    return [at_most(each, STEP_MOST) for each in kept]


def _numbered(line: str) -> list[str]:
    """The steps of a line such as `1. a; 2. b; 3. c`: it counts from 1, one by one, and begins with it."""
    marks = list(_NUMBERED.finditer(line))
    if [mark[1] for mark in marks] != [str(n) for n in range(1, len(marks) + 1)] or len(marks) < 2 or marks[0].start():
        return [line]
    ends = [*(mark.start() for mark in marks[1:]), len(line)]
    return [line[mark.end() : end].strip(" ;,") for mark, end in zip(marks, ends, strict=True)]


def choice(text: str, options: tuple[str, ...], names: Callable[[str], str]) -> str:
    """The option meant by its number, its key, its name, or an unmistakable beginning of its name."""
    if len(text) > NAME_MOST:
        raise UnknownChoice
    said = line(text).casefold().rstrip(".")
    if said.isdecimal() and len(said) <= 2 and 1 <= int(said) <= len(options):
        return options[int(said) - 1]
    for option in options:
        if said in (option, names(option).casefold()):
            return option
    meant = [option for option in options if len(said) >= 3 and names(option).casefold().startswith(said)]
    if len(meant) != 1:
        raise UnknownChoice
    return meant[0]


def reference(text: str) -> str:
    """The id of a piece, as it is kept. Whether there is such a piece, the library knows. Raises UnknownChoice."""
    try:
        return str(UUID(text.strip()[:NAME_MOST]))
    except ValueError as error:
        raise UnknownChoice from error


def at_most(text: str, most: int) -> str:
    """The text, where there is room for it. Raises TextTooLong."""
    if len(text) > most:
        raise TextTooLong(length=len(text), most=most)
    return text
