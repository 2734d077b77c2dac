"""Which published stories sound like a draft: by the rare words they share, and by what they are about.

What a story is about is a vector, which a worker with the extra `similar` writes (`scheduler/comparing.py`). Without it
the words alone are compared, within one language.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import rules
from stories.errors import UnknownChoice
from stories.library import Library
from stories.pieces import Status, Story
from stories.seal import SEALED
from stories.search import KNOWING_THE_WORDS

ALIKE_MOST = 3  # stories that are pointed out
SHARED = 0.35  # of the words of the shorter one: retellings have 0.4 and more, others 0.15 and less
NEAR = 0.5  # cosine: retellings and translations have 0.53 to 0.77, other stories 0.40 at the most
RARE = 10  # words of a draft that are looked for, two of which a story has to have
COMMON = 0.02  # of all stories: a word in more of them says little
COMPARED = 50  # of the newest stories with two of these words
WIDTH = 512  # of a vector

# The rarest words, as the statistics of the table know them, two of them together.
_PAIRS = text(
    """
    WITH common AS (
        SELECT unnest(most_common_elems::text::text[]) AS word, unnest(most_common_elem_freqs[1:cardinality(
            most_common_elems::text::text[])]) AS share
        FROM pg_stats WHERE schemaname = current_schema() AND tablename = 'story' AND attname = 'search'
    ), rare AS (
        SELECT said.word FROM unnest(tsvector_to_array(words_said(:language, :said))) AS said (word)
        LEFT JOIN common USING (word)
        WHERE coalesce(common.share, 0) <= :common AND length(said.word) > 3
        ORDER BY coalesce(common.share, 0), length(said.word) DESC, said.word LIMIT :rare
    )
    SELECT string_agg(quote_literal(one.word) || ' & ' || quote_literal(other.word), ' | ')
    FROM rare AS one JOIN rare AS other ON one.word < other.word
    """
)
# Asked apart from it: Postgres has to know the words to tell whether the newest or the index leads to them sooner.
_BY_WORDS = text(
    """
    WITH found AS (
        SELECT id, published_at,
            tsvector_to_array(words_said(language, concat_ws(' ', headline, change, outcome))) AS words
        FROM story
        WHERE tenant = :tenant AND status = 'published' AND search @@ CAST(:pairs AS tsquery)
            AND NOT author_id = ANY(:theirs)
        ORDER BY published_at DESC LIMIT :compared
    ), compared AS (
        SELECT found.id, found.published_at, (
            SELECT count(*) FROM unnest(found.words) AS said (word) WHERE said.word = ANY(mine.words)
        )::float8 / greatest(least(cardinality(found.words), cardinality(mine.words)), 1) AS share
        FROM found, (SELECT tsvector_to_array(words_said(:language, :said)) AS words) AS mine
    )
    SELECT id FROM compared WHERE share >= :shared ORDER BY share DESC, published_at DESC LIMIT :most
    """
)
_BY_VECTORS = text(
    """
    SELECT story.id FROM (
        SELECT other.story_id, other.vector <=> mine.vector AS apart
        FROM story_vector AS mine, story_vector AS other
        WHERE (mine.tenant, mine.story_id) = (:tenant, :id) AND other.tenant = :tenant AND other.story_id <> :id
        ORDER BY other.vector <=> mine.vector LIMIT 20
    ) AS near JOIN story ON (story.tenant, story.id) = (:tenant, near.story_id)
    WHERE apart <= :apart AND status = 'published' AND NOT author_id = ANY(:theirs)
    ORDER BY apart LIMIT :most
    """
)
_THERE = text("SELECT to_regclass('story_vector') IS NOT NULL")
_TABLE = """
    CREATE EXTENSION IF NOT EXISTS vector;
    CREATE TABLE IF NOT EXISTS story_vector (
        tenant text NOT NULL, story_id uuid NOT NULL, said bytea NOT NULL, vector halfvec(512) NOT NULL,
        PRIMARY KEY (tenant, story_id)
    );
    CREATE INDEX IF NOT EXISTS story_vector_near ON story_vector USING hnsw (vector halfvec_cosine_ops);
"""
_KEEP = text(
    """
    INSERT INTO story_vector VALUES (:tenant, :id, :said, CAST(:vector AS halfvec))
    ON CONFLICT (tenant, story_id) DO UPDATE SET said = excluded.said, vector = excluded.vector
    """
)
_MISSING = text(
    """
    SELECT tenant, id FROM story WHERE status = 'published' AND NOT EXISTS (
        SELECT FROM story_vector AS kept WHERE (kept.tenant, kept.story_id) = (story.tenant, story.id) AND (
            NOT starts_with(author_id, :sealed)
            OR kept.said = sha256(convert_to(headline || '. ' || change || ' ' || outcome, 'UTF8'))
        )
    )
    ORDER BY published_at DESC LIMIT :most
    """
)
_ANEW = text(
    """
    WITH unnamed AS (
        SELECT tenant, id FROM story WHERE starts_with(author_id, :sealed) ORDER BY created_at DESC LIMIT :most
    ), beside AS (
        SELECT tenant, id FROM story ORDER BY created_at DESC LIMIT :most
    ), newest AS (
        TABLE unnamed UNION TABLE beside
    ), gone AS (
        DELETE FROM story_vector AS kept USING newest WHERE (kept.tenant, kept.story_id) = (newest.tenant, newest.id)
        RETURNING kept.*
    )
    INSERT INTO story_vector SELECT * FROM gone ORDER BY story_id
    """
)
_GONE = text(
    """
    DELETE FROM story_vector AS kept WHERE NOT EXISTS (SELECT FROM story
        WHERE (story.tenant, story.id) = (kept.tenant, kept.story_id) AND status IN ('draft', 'published'))
    """
)


def said(story: Story) -> str:
    """What is compared of a story."""
    return f"{story.headline}. {story.change} {story.outcome}"


async def alike(library: Library, story: Story, person_id: str) -> Sequence[Story]:
    """Up to three published stories by others that sound like this one, the nearest first."""
    asked: dict[str, Any] = {"tenant": library.tenant, "theirs": library.known_as(person_id), "most": ALIKE_MOST}
    ids: list[UUID] = []
    if await there(library.session):
        near = await library.session.scalars(_BY_VECTORS, {**asked, "id": story.id, "apart": 1 - NEAR})
        ids += near.all()
    words = {"said": said(story), "language": story.language}
    if pairs := await library.session.scalar(_PAIRS, {**words, "common": COMMON, "rare": RARE}):
        await library.session.execute(KNOWING_THE_WORDS)
        compared = {**asked, **words, "pairs": pairs, "compared": COMPARED, "shared": SHARED}
        ids += (await library.session.scalars(_BY_WORDS, compared)).all()
    first = list(dict.fromkeys(ids))[:ALIKE_MOST]
    found = select(Story).where(col(Story.tenant) == library.tenant, col(Story.id).in_(first))
    return sorted((await library.session.scalars(found)).all(), key=lambda each: first.index(each.id))


async def retell(library: Library, story: Story, parent_id: str, person_id: str) -> None:
    """A draft is a retelling of a published story by somebody else, or of none. Raises UnknownChoice.

    One without a name stands by itself: who tried that story could be its teller.
    """
    parent = await library.mentions(rules.reference(parent_id)) if parent_id and not story.anonymous else None
    if parent and library.wrote(parent, person_id):
        raise UnknownChoice
    story.parent_id = parent.id if parent else None


async def there(session: AsyncSession) -> bool:
    """Whether vectors are kept here."""
    return bool(await session.scalar(_THERE))


async def prepare(session: AsyncSession) -> None:
    """Makes room for vectors, where there is none yet."""
    if not await there(session):
        await (await session.connection()).exec_driver_sql(_TABLE)


async def missing(session: AsyncSession, most: int) -> list[tuple[str, UUID]]:
    """The newest stories that were not compared yet, as pairs of tenant and id.

    One without a name is among them after an edit too: that turn queues nothing.
    """
    asked = {"most": most, "sealed": SEALED}
    return [(tenant, id) for tenant, id in (await session.execute(_MISSING, asked)).all()]


async def forget(session: AsyncSession) -> None:
    """Nothing is kept of what is not there any more."""
    await session.execute(_GONE)


async def shuffle(session: AsyncSession, most: int) -> None:
    """Writes down anew what the newest stories are about, those without a name and others: see `sealing.shuffle`."""
    if await there(session):
        await session.execute(_ANEW, {"most": most, "sealed": SEALED})


class Vectors:
    """What the stories of one tenant are about, within one transaction."""

    def __init__(self, library: Library) -> None:
        self.library = library

    async def unread(self, id: UUID) -> str:
        """What a story says, where it is there and says something else than what its vector was made of; else empty."""
        story = await self.library.session.get(Story, {"tenant": self.library.tenant, "id": id})
        if story is None or story.status not in (Status.draft, Status.published):
            return ""
        kept = text("SELECT said FROM story_vector WHERE (tenant, story_id) = (:tenant, :id)")
        before = await self.library.session.scalar(kept, {"tenant": self.library.tenant, "id": id})
        return "" if before == _digest(said(story)) else said(story)

    async def keep(self, id: UUID, words: str, vector: Sequence[float]) -> None:
        """Keeps what a story is about that says these words."""
        written = "[" + ",".join(f"{each:.5f}" for each in vector) + "]"
        row = {"tenant": self.library.tenant, "id": id, "said": _digest(words), "vector": written}
        await self.library.session.execute(_KEEP, row)


def _digest(words: str) -> bytes:
    return sha256(words.encode()).digest()
