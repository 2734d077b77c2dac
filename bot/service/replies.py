"""What was said leaves beside the turns: in order within a conversation, and no longer waited for than is asked."""

import asyncio
import logging
from collections.abc import Callable, Sequence

from bot.service.connector import Connector
from bot.service.wire import Json
from stories.outbox import Receipt
from stories.patience import over

log = logging.getLogger(__name__)

Then = Callable[[list[Receipt]], None]  # is told what became of each reply


class Replies:
    """Carries replies to the service. In one conversation a later turn's never overtake an earlier one's."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector
        self._last: dict[str, asyncio.Task[None]] = {}  # by conversation, while something is leaving
        self.said = 0  # how much has been said so far
        self._waits: set[asyncio.Future[None]] = set()
        self._stopping = False

    def send(
        self, service_url: str, conversation: str, replies: Sequence[Json], then: Then | None = None
    ) -> asyncio.Task[None]:
        """Sends replies as soon as those before them have left; the task ends when they have, too."""
        before = self._last.get(conversation)
        leaving = asyncio.create_task(self._leave(service_url, conversation, replies, then, before))
        self._last[conversation] = leaving
        return leaving

    async def wait(self, leaving: asyncio.Task[None], seconds: float) -> None:
        """Waits until replies have left, so long at the most; not at all once Retold is stopping."""
        if self._stopping:
            return
        waiting = over(leaving, seconds)
        self._waits.add(waiting)
        try:
            await waiting
        finally:
            self._waits.discard(waiting)

    def stop(self) -> None:
        """Nobody waits any longer: what still leaves does so while `gone` is waited for."""
        self._stopping = True
        for waiting in self._waits:
            if not waiting.done():
                waiting.set_result(None)

    async def gone(self, seconds: float) -> None:
        """Waits until everything has left, so long at the most."""
        if self._last:
            await asyncio.wait(self._last.values(), timeout=seconds)
        if self._last:
            log.warning("what was said last in %s conversations has not left", len(self._last))

    async def _leave(
        self,
        service_url: str,
        conversation: str,
        replies: Sequence[Json],
        then: Then | None,
        before: asyncio.Task[None] | None,
    ) -> None:
        try:
            if before:
                await asyncio.wait((before,))
            receipts = []
            for reply in replies:
                self.said += 1
                receipts.append(await self._connector.reply(service_url, conversation, reply))
            if then:
                then(receipts)
        finally:
            if self._last.get(conversation) is asyncio.current_task():
                del self._last[conversation]
