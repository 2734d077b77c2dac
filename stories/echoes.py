"""What stands beside a piece on its card: its photo, its teller's face, its story, who adds to it and who tries it."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.objectives import QUESTION
from stories.photos import Photos, Picture
from stories.pieces import Piece, Post, Status, Story
from stories.reach import NOWHERE_ELSE, Reach
from stories.replies import SHOWN, Replies
from stories.tables.answers import Reply
from stories.tries import NOBODY, NONE, NOWHERE, Audience, Counted, Tries, Trying


@dataclass(frozen=True)
class Echo:
    """`story` is the one a post is about, as long as it is published; `built` counts the people who replied.

    Under a question stand its newest `answers` of so `many`. Under a story, who will try it and for how many it works.
    Also how far it went, which its own card alone says. `face` is where its author's is; empty: nobody knows.
    """

    story: Story | None = None
    built: int = 0
    many: int = 0
    answers: tuple[Reply, ...] = ()
    trying: Trying = NOBODY
    counted: Counted = NONE
    reach: Reach = NOWHERE_ELSE
    photo: Picture | None = None
    face: str = ""


SILENCE = Echo()


async def echoes(
    session: AsyncSession,
    tenant: str,
    pieces: Collection[Piece],
    photos: Photos,
    audience: Audience = NOWHERE,
    *,
    inline: bool = True,
) -> dict[UUID, Echo]:
    """What stands beside each of these pieces, for those who read them.

    With pictures in the card itself where there is room `inline`.
    """
    stories = await published(session, tenant, [about for piece in pieces if (about := piece.mentioned)])
    replies = Replies(session, tenant)
    counted = await replies.counted([piece.id for piece in pieces if isinstance(piece, Post)])
    told, tries = [piece.id for piece in pieces if isinstance(piece, Story)], Tries(session, tenant)
    trying, tried = await tries.trying(told, audience), await tries.counted(told)
    pictures = await photos.shown([piece for piece in pieces if isinstance(piece, Story)], inline=inline)
    faces = await photos.faces({piece.teller for piece in pieces}, inline=inline)
    beside = {}
    for piece in pieces:
        many, people = counted.get(piece.id, (0, 0))
        answered = many and isinstance(piece, Post) and piece.kind == QUESTION
        answers = tuple(await replies.newest(piece.id, SHOWN)) if answered else ()
        beside[piece.id] = Echo(
            *(stories.get(piece.mentioned), people, many, answers),
            trying=trying.get(piece.id, NOBODY),
            counted=tried.get(piece.id, NONE),
            photo=pictures.get(piece.id),
            face=faces.get(piece.teller, ""),
        )
    return beside


async def published(session: AsyncSession, tenant: str, ids: Collection[UUID]) -> dict[UUID | None, Story]:
    """Those of these stories that are published."""
    if not ids:
        return {}
    found = select(Story).where(
        col(Story.tenant) == tenant, col(Story.id).in_(ids), col(Story.status) == Status.published
    )
    return {story.id: story for story in (await session.scalars(found)).all()}
