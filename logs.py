"""How the log reads: a record is one line, whatever it tells; each line of a traceback is set in. No tokens in it."""

import logging
import re
from collections.abc import Iterator

from aiohttp.http_exceptions import HttpProcessingError

LINE_MOST = 2_000  # characters
TRACE_MOST = 100  # lines
INSET = "    | "  # no record begins so

_SECRET = re.compile(r"\bbearer[\s:]+\S+|\bey[JK][\w-]{5,}[\w.=-]*", re.IGNORECASE)


class Lines(logging.Formatter):
    """Time, level, who says it, what; then where it happened, if something went wrong."""

    def format(self, record: logging.LogRecord) -> str:
        said, trace = record.getMessage(), getattr(record, "trace", "")
        error = record.exc_info[1] if record.exc_info else None
        if unread := next((each for each in _chain(error) if isinstance(each, HttpProcessingError)), None):
            said += f": {type(unread).__name__}"  # aiohttp shows a piece of it, which may be one of a token
        elif record.exc_info:
            trace += self.formatException(record.exc_info)
        head = f"{self.formatTime(record)} {record.levelname} {record.name} {harmless(said)}"
        return "\n".join([head, *(INSET + harmless(line) for line in _bounded(trace))])


def to_standard_error() -> None:
    """Warnings and worse go there, as lines."""
    handler = logging.StreamHandler()
    handler.setFormatter(Lines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


def harmless(text: str) -> str:
    """The text on one line of bounded length: what is no letter is escaped, what looks like a token left out."""
    text = _SECRET.sub("[token]", text if len(text) <= LINE_MOST else f"{text[:LINE_MOST]}…")
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(letter: str) -> str:
    return letter if letter.isprintable() else letter.encode("unicode_escape").decode()


def _bounded(trace: str) -> list[str]:
    """The lines of a traceback; of a long one its beginning and, which tells more, its end."""
    lines = trace.rstrip("\n").split("\n") if trace else []
    if len(lines) <= TRACE_MOST:
        return lines
    return [*lines[: TRACE_MOST // 2], "…", *lines[-TRACE_MOST // 2 :]]


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and those that led to it."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
