"""One transaction per piece of work, begun with the first thing that is asked of the database."""

import asyncio
from functools import cached_property
from types import TracebackType
from typing import Self

from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession


class Transaction:
    """Committed at the end of the block, rolled back when it raises.

    A block that asks nothing costs nothing: most turns of a dialog are such, and a session takes a twentieth of a turn.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @cached_property
    def session(self) -> AsyncSession:
        """What asks; made when somebody wants it."""
        return AsyncSession(self._engine, expire_on_commit=False)

    @property
    def begun(self) -> bool:
        """Whether anything was asked, so that there is something to commit."""
        return "session" in vars(self) and self.session.in_transaction()

    async def undo(self) -> None:
        """Takes back everything so far, locks too; what is asked next begins anew. Only a refusal pays for it."""
        if self.begun:
            await self.session.rollback()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self.begun and error is None:
                await self.session.commit()
        finally:
            if self.begun:
                await asyncio.shield(self.session.close())
