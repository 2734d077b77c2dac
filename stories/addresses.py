"""Whose address is wanted and not known, and where Teams can be asked for it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

_WITHOUT_ADDRESS = text(
    """
    SELECT person.tenant, person.id, chat.id, chat.service_url FROM person
    JOIN conversation AS chat ON (chat.tenant, chat.id) = (person.tenant, person.conversation_id)
    WHERE person.talked AND person.address IS NULL AND chat.installed AND chat.unreachable_since IS NULL
        AND (EXISTS (SELECT FROM expected_person AS expected WHERE expected.tenant = person.tenant)
            OR EXISTS (SELECT FROM story WHERE (story.tenant, story.author_id) = (person.tenant, person.id)
                AND story.status = 'published'))
        AND (person.tenant, person.id) NOT IN (
            SELECT asked.tenant, asked.id FROM json_to_recordset(CAST(:asked AS json)) AS asked (tenant text, id text))
    ORDER BY person.tenant, person.id LIMIT :most
    """
)


@dataclass(frozen=True)
class Reachable:
    """Somebody whose address is not known, and the chat in which Teams can be asked for it."""

    tenant: str
    id: str
    chat: str
    service_url: str


async def without_address(session: AsyncSession, asked: Iterable[tuple[str, str]], most: int) -> list[Reachable]:
    """Some who talked and whose address is wanted: they told a story, or an import waits for addresses.

    Those who were `asked` for are left out.
    """
    told = json.dumps([{"tenant": tenant, "id": id} for tenant, id in asked])
    rows = await session.execute(_WITHOUT_ADDRESS, {"asked": told, "most": most})
    return [Reachable(*row) for row in rows.all()]
