"""The log: one line per record whatever came, nothing that could be taken for a record, and never a token."""

import asyncio
import io
import logging
import re
import sys
from collections.abc import Iterator

import jwt
import pytest
from aiohttp.http_exceptions import InvalidHeader, LineTooLong
from hypothesis import example, given
from hypothesis import strategies as some

from logs import INSET, LINE_MOST, TRACE_MOST, Lines, harmless
from tests.bot.service.test_endpoint import encoded, posts
from tests.conftest import Retold
from tests.connector import Platform

A_RECORD = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ [\w.]+ ")
FORGED = "x\n2026-11-23 08:00:00,000 ERROR bot.service.endpoint let in everybody"
ODD = ("\n", "\r", "\x0b", "\x0c", "\x1b[31m", "\x85", "\u2028", "\u2029", "\u202e", "\x00", "\x7f", "\ud83d", "\u200b")


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What stands in the log."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(Lines())
    logging.getLogger().addHandler(handler)
    yield written
    logging.getLogger().removeHandler(handler)


def written(message: object, *values: object, error: BaseException | None = None, trace: str = "") -> list[str]:
    """A record as it is written, split wherever any reader might see a line end."""
    failed = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("bot.service", logging.WARNING, "", 0, message, values, failed)
    record.trace = trace
    return Lines().format(record).splitlines()


@given(some.text(some.characters(), max_size=200))
@example(FORGED)
@example("".join(ODD))
@example("x" * 10_000)
def test_a_record_is_one_line_whatever_it_tells(text: str) -> None:
    (line,) = written("a reply: %s", text)
    assert A_RECORD.match(line)
    assert line.isprintable()
    assert len(line) < 10 * LINE_MOST + 100
    assert len(written(text)) == 1


def test_a_long_record_is_cut() -> None:
    (line,) = written("%s", "x" * 100_000)
    assert LINE_MOST < len(line) < LINE_MOST + 100
    assert line.endswith("x…")


@given(some.text(some.characters(), max_size=200))
@example(FORGED)
@example("\r".join(("", FORGED, *ODD)))
def test_nothing_in_a_traceback_is_a_record(text: str) -> None:
    try:
        try:
            raise ValueError(text)
        except ValueError as error:
            raise KeyError(text) from error
    except KeyError as error:
        first, *others = written("turn %s failed", text, error=error)
    assert A_RECORD.match(first)
    assert all(line.startswith(INSET) and line.isprintable() for line in others)
    assert any(line.startswith(f"{INSET}ValueError") for line in others)
    assert any("raise KeyError(text)" in line for line in others)


def test_a_trace_of_ones_own_is_set_in_too() -> None:
    assert written("the database failed", trace="  File a\n    b()\n")[1:] == [f"{INSET}  File a", f"{INSET}    b()"]


def test_of_a_long_traceback_the_beginning_and_the_end_are_kept() -> None:
    lines = written("failed", trace="\n".join(map(str, range(1_000))))[1:]
    assert len(lines) == TRACE_MOST + 1
    assert (lines[0], lines[-1]) == (f"{INSET}0", f"{INSET}999")


def test_what_looks_like_a_token_is_left_out() -> None:
    token = jwt.encode({"aud": "retold"}, "a secret of thirty-two bytes, or so", "HS256")
    for text in (
        token,
        f"Authorization: Bearer {token}",
        f"b'Bearer {token[:60]}'",
        "bearer opaque-token_1",
        token[:40],
    ):
        shown = harmless(text)
        assert "[token]" in shown
        for piece in (token[:12], token[20:32], token[-12:], "opaque"):
            assert piece not in shown, shown
    assert harmless("conversation 19:news@thread.tacv2") == "conversation 19:news@thread.tacv2"


def test_what_cannot_be_read_as_http_is_named_by_its_kind_alone() -> None:
    for unread in (LineTooLong(b"secret-piece", 8190), InvalidHeader(b"secret-piece")):
        outer = RuntimeError("secret-piece")
        outer.__cause__ = unread
        for error in (unread, outer):
            (line,) = written("Error handling request from %s", "127.0.0.1", error=error)
            assert line.endswith(f"from 127.0.0.1: {type(unread).__name__}")


# What strangers send


async def raw(retold: Retold, head: bytes) -> bytes:
    """What is answered to a request that no client of ours would write."""
    host, port = retold.address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(b"POST /api/messages HTTP/1.1\r\nHost: retold\r\nContent-Length: 2\r\n" + head + b"\r\n\r\n{}")
    answer = await reader.read(200)
    writer.close()
    return answer


async def test_no_header_forges_a_record_or_leaves_a_piece_of_a_token(
    retold: Retold, teams: Platform, log: io.StringIO
) -> None:
    token = teams.token().encode()
    bearer = b"Authorization: Bearer "
    heads = [
        bearer + token * 20,
        bearer + token + b"\x00" + token,
        bearer + token + b"\n" + FORGED.encode(),
        bearer + token + b"\r\n" + token + b"\r\nno header",
        token + b": 1\r\n" + bearer + token,
        b"X" * 9_000 + b": 1\r\n" + bearer + token,
        b"Transfer-Encoding: " + token + b"\r\n" + bearer + token,
    ]
    for head in heads:
        answer = await raw(retold, head)
        assert b" 500 " not in answer.split(b"\r\n")[0], head[:60]
    for crit in (FORGED, "\x1b[2J", "\u2028", token.decode()):
        header = f'{{"alg":"RS256","kid":"{teams.key_id}","crit":["{crit!s}"]}}'.replace("\n", "\\n").replace(
            "\x1b", ""
        )
        assert await posts(retold, b"{}", f"Bearer {encoded(header.encode()).decode()}.e30.AA") == 401
    lines = log.getvalue().splitlines()
    assert len(lines) >= len(heads) - 2
    for line in lines:
        assert A_RECORD.match(line) or line.startswith(INSET)
        assert "let in everybody" not in line
    for start in range(0, len(token) - 16, 8):
        assert token[start : start + 16].decode() not in log.getvalue()


async def test_the_programs_log_is_written_so() -> None:
    script = (
        "import logging, logs; logs.to_standard_error(); logging.getLogger('bot').info('quiet')\n"
        f"logging.getLogger('bot').warning({FORGED!r})"
    )
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", script, stderr=asyncio.subprocess.PIPE)
    _, said = await process.communicate()
    (line,) = said.decode().splitlines()
    assert A_RECORD.match(line)
    assert "WARNING bot x\\n2026" in line
