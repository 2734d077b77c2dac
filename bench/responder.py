"""A bot that does nothing but reply: shows how many turns a second the generator itself can make."""

import asyncio
import re
import sys

from bench.service import HOST
from bench.wire import Wire, response

CONVERSATION = re.compile(rb'"id":"(a:[^"]+)"')
ACTIVITY = re.compile(rb'"type":"message","id":"(\d+)"')
ACCEPTED = response(b"201 Created", b"")


class Speaker(Wire):
    """One conversation's connection, with one of its own to the service."""

    def __init__(self, service: str) -> None:
        super().__init__()
        self.service = service
        self.reply: Reply | None = None

    def received(self, head: bytes, body: bytes) -> None:
        conversation, activity = CONVERSATION.search(body), ACTIVITY.search(body)
        if not conversation or not activity:
            self.transport.write(response(b"404 Not Found", b""))
            return
        text = b'{"type":"message","text":"Heard.","replyToId":"%b"}' % activity[1]
        path = b"/v3/conversations/%b/activities/%b" % (conversation[1], activity[1])
        head = b"POST %b HTTP/1.1\r\nHost: %b\r\nContent-Length: %d\r\n\r\n"
        self.send(head % (path, self.service.encode(), len(text)) + text)

    def send(self, post: bytes) -> None:
        if self.reply:
            self.reply.transport.write(post)
            return
        host, port = self.service.split(":")
        self.reply = Reply(self, post)
        self.opening = asyncio.ensure_future(
            asyncio.get_running_loop().create_connection(lambda: self.reply or Reply(self, post), host, int(port))
        )


class Reply(Wire):
    """The connection to the service; its answer ends the turn."""

    def __init__(self, speaker: Speaker, first: bytes) -> None:
        super().__init__()
        self.speaker = speaker
        self.first = first

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.transport.write(self.first)

    def received(self, head: bytes, body: bytes) -> None:
        self.speaker.transport.write(ACCEPTED)


async def serve(port: int, service: str) -> None:
    server = await asyncio.get_running_loop().create_server(lambda: Speaker(service), HOST, port)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), sys.argv[2]))
