"""What stands beside a piece's own words on its card: its photo and its teller's face, its story, what people added."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories.models import Reply
from stories.objectives import QUESTION
from stories.photos import Photos, Picture
from stories.pieces import Piece, Post, Status, Story
from stories.replies import SHOWN, Replies


@dataclass(frozen=True)
class Echo:
    """`story` is the one a post is about, as long as it is published; `built` counts the people who replied.

    Under a question stand its newest `answers` of so `many`. `face` is where its author's is; empty: nobody knows.
    """

    story: Story | None = None
    built: int = 0
    many: int = 0
    answers: tuple[Reply, ...] = ()
    photo: Picture | None = None
    face: str = ""


SILENCE = Echo()


async def echoes(
    session: AsyncSession, tenant: str, pieces: Collection[Piece], photos: Photos, *, inline: bool = True
) -> dict[UUID, Echo]:
    """What stands beside each of these pieces; with pictures in the card itself where there is room `inline`."""
    stories = await published(session, tenant, [about for piece in pieces if (about := piece.mentioned)])
    replies = Replies(session, tenant)
    counted = await replies.counted([piece.id for piece in pieces if isinstance(piece, Post)])
    pictures = await photos.shown([piece for piece in pieces if isinstance(piece, Story)], inline=inline)
    faces = await photos.faces({piece.teller for piece in pieces}, inline=inline)
    beside = {}
    for piece in pieces:
        many, people = counted.get(piece.id, (0, 0))
        answered = many and isinstance(piece, Post) and piece.kind == QUESTION
        answers = tuple(await replies.newest(piece.id, SHOWN)) if answered else ()
        photo, face = pictures.get(piece.id), faces.get(piece.teller, "")
        beside[piece.id] = Echo(stories.get(piece.mentioned), people, many, answers, photo, face)
    return beside


async def published(session: AsyncSession, tenant: str, ids: Collection[UUID]) -> dict[UUID | None, Story]:
    """Those of these stories that are published."""
    if not ids:
        return {}
    found = select(Story).where(
        col(Story.tenant) == tenant, col(Story.id).in_(ids), col(Story.status) == Status.published
    )
    return {story.id: story for story in (await session.scalars(found)).all()}
