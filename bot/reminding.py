"""The one reminder of a story that was left half-told: after a day of silence, once."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from botbuilder.dialogs import DialogInstance
from sqlalchemy import exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from bot.dialogs.progress import Progress, progress
from bot.service.tables import TALK
from bot.service.talks import opened
from bot.turn import Turn
from stories import matters
from stories.fields import Shape
from stories.letters import HALF_TOLD
from stories.pieces import Post, Story
from stories.seal import Seal
from stories.tables.letters import Matter
from stories.tables.people import Person

LEFT_AFTER = timedelta(days=1)
FORGOTTEN_AFTER = timedelta(days=7)  # whoever was down for so long does not come back to everything that was begun
TITLE_MOST = 120  # characters
_TITLES = [field.name for kind in (Story, Post) for field in kind.FIELDS if field.shape in (Shape.line, Shape.text)]


async def remind(session: AsyncSession, now: datetime, seal: Seal | None) -> None:
    """Gathers who is to be asked whether to go on; who went on by themselves is not asked any more.

    All talks are looked at: an index on when they changed would have to be kept in every turn.
    """
    their_chat = (
        (col(Person.tenant) == TALK.c.tenant)
        & (col(Person.id) == TALK.c.person_id)
        & (col(Person.conversation_id) == TALK.c.conversation_id)
    )
    still_left = exists().where(
        TALK.c.tenant == col(Matter.tenant),
        TALK.c.person_id == col(Matter.person_id),
        TALK.c.changed_at == col(Matter.since),
    )
    over = update(Matter).where(
        col(Matter.kind) == HALF_TOLD, col(Matter.letter_id).is_(None), ~col(Matter.settled), ~still_left
    )
    await session.execute(over.values(settled=True))
    gone_on = update(Matter).where(
        col(Matter.kind) == HALF_TOLD, col(Matter.letter_id).is_not(None), col(Matter.title) != "", ~still_left
    )
    await session.execute(gone_on.values(title=""))  # it may be told without a name: nothing here says what it was
    left = (
        select(TALK.c.tenant, TALK.c.person_id, TALK.c.stack, TALK.c.changed_at)
        .join(Person, their_chat)
        .where(TALK.c.changed_at > now - FORGOTTEN_AFTER, TALK.c.changed_at <= now - LEFT_AFTER)
        .where(TALK.c.stack != [])
    )
    found = []
    for tenant, person_id, stack, since in (await session.execute(left)).all():
        if open := _half_told(opened(stack, seal)):
            found.append(
                Matter(
                    tenant=tenant,
                    key=_key(person_id, open),
                    kind=HALF_TOLD,
                    person_id=person_id,
                    title=_title(open),
                    since=since,
                    due_at=now,
                )
            )
    await matters.gather(session, found)


def is_open(turn: Turn, left: Matter) -> bool:
    """Whether what was left half-told is what the person is at now."""
    open = progress(turn)
    return open is not None and _key(turn.person.id, open) == left.key


def _key(person_id: str, open: Progress) -> str:
    return f"{HALF_TOLD}:{person_id}:{open.begun}"


def _half_told(stack: Sequence[dict[str, Any]] | None) -> Progress | None:
    """The interview that waits on a stack, if anything was told in it."""
    if not stack:
        return None
    state = stack[0]["state"]
    open = Progress.of(DialogInstance(stack[0]["id"], state)) if "asked" in state else None
    return open if open and open.told else None


def _title(open: Progress) -> str:
    """What was begun, by the first words that were told."""
    if open.unnamed:
        return ""
    told = (str(open.answers.get(name) or "") for name in _TITLES)
    return next((" ".join(text.split())[:TITLE_MOST] for text in told if text), "")
