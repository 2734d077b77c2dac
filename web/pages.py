"""The three pages that the app's listing in Teams links to: what Retold is, privacy, and terms of use."""

from html import escape

from texts import LANGUAGES, Words, words_for

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
    """The page at a path, in the first language of an Accept-Language header that Retold speaks."""
    words, name = _words(accepted), PAGES[path]
    title, *paragraphs = words(f"page-{name}").split("\n")
    return _HTML.format(
        language=words.language,
        title=escape(title),
        paragraphs="\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs),
    )


def _words(accepted: str) -> Words:
    wanted = [entry.split(";")[0].strip() for entry in accepted.split(",")[:10]]
    return words_for(next((each for each in wanted if each.split("-")[0].lower() in LANGUAGES), ""))
