"""The three pages that the app's listing in Teams links to: what Retold is, privacy, and terms of use."""

import re
from html import escape

from babel import negotiate_locale

from texts import LANGUAGES, Words, words_for

LOCALES_MOST = 10  # of a header are read
_WEIGHT = re.compile(r"q\s*=\s*([01](?:\.\d{0,3})?)", re.IGNORECASE)
PAGES = {"/": "about", "/privacy": "privacy", "/terms": "terms"}

_HTML = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
  body {{ font: 1.1rem/1.6 system-ui, sans-serif; max-width: 38rem; margin: 12vh auto; padding: 0 1.5rem }}
  h1 {{ font-size: 1.6rem }}
</style>
<h1>{title}</h1>
{paragraphs}
</html>
"""


def page(path: str, accepted: str) -> str:
    """The page at a path, in the language that an Accept-Language header likes best of those that Retold speaks."""
    words, name = _words(accepted), PAGES[path]
    title, *paragraphs = words(f"page-{name}").split("\n")
    return _HTML.format(
        language=words.language,
        title=escape(title),
        paragraphs="\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs),
    )


def _words(accepted: str) -> Words:
    wanted = sorted(map(_weighed, accepted.split(",")[:LOCALES_MOST]), key=lambda each: -each[1])
    known = negotiate_locale([locale for locale, weight in wanted if weight > 0], LANGUAGES, sep="-")
    return words_for(known or "")


def _weighed(entry: str) -> tuple[str, float]:
    """A locale of an Accept-Language header, and its weight (RFC 9110, 12.4.2): `de;q=0.8`."""
    locale, _, weight = entry.partition(";")
    found = _WEIGHT.fullmatch(weight.strip())
    return locale.strip(), float(found[1]) if found else float(not weight.strip())
