"""Reads just enough HTTP/1.1 to be never the slow side of a measurement."""

import asyncio
import re
from typing import cast

LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d+)", re.IGNORECASE)
CHUNKED = re.compile(rb"\r\ntransfer-encoding:[^\r]*chunked", re.IGNORECASE)
BLANK = b"\r\n\r\n"


class ChunkedMessage(Exception):
    """The other side sent a chunked message; the bench reads only messages with a Content-Length."""


class Wire(asyncio.Protocol):
    """A kept-alive connection that hands every whole message to `received`."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self.buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while message := first_message(self.buffer):
            head, body = message
            self.buffer = self.buffer[len(head) + len(body) :]
            self.received(head, body)

    def received(self, head: bytes, body: bytes) -> None:
        raise NotImplementedError


def first_message(data: bytes) -> tuple[bytes, bytes] | None:
    """The head (with its blank line) and body at the front of `data`, or None while some of it is still to come."""
    blank = data.find(BLANK)
    if blank < 0:
        return None
    start = blank + len(BLANK)
    head = data[:start]
    length = LENGTH.search(head)
    if length is None and CHUNKED.search(head):
        raise ChunkedMessage
    end = start + (int(length[1]) if length else 0)
    return (head, data[start:end]) if len(data) >= end else None


def status(head: bytes) -> int:
    return int(head[9:12])


def response(status_line: bytes, body: bytes) -> bytes:
    return b"HTTP/1.1 %b\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (
        status_line,
        len(body),
        body,
    )
