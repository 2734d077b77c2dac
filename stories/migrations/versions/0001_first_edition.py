"""The tables of the first edition."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE person (
    tenant text, id text, name text NOT NULL, language text NOT NULL, service_url text NOT NULL, conversation_id text,
    PRIMARY KEY (tenant, id)
);

CREATE FUNCTION steps_text(steps text[]) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql
    AS $$ SELECT array_to_string(steps, ' ') $$;

CREATE TABLE story (
    tenant text, id uuid, author_id text NOT NULL, author_name text NOT NULL, language text NOT NULL,
    objective text NOT NULL, status text NOT NULL, version integer NOT NULL,
    created_at timestamptz NOT NULL, published_at timestamptz,
    headline text NOT NULL, situation text NOT NULL, change text NOT NULL, outcome text NOT NULL,
    evidence text NOT NULL, steps text[] NOT NULL, voice text NOT NULL,
    search tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector(CASE language WHEN 'de' THEN 'german'::regconfig ELSE 'english'::regconfig END, headline), 'A')
        || setweight(to_tsvector(CASE language WHEN 'de' THEN 'german'::regconfig ELSE 'english'::regconfig END,
            outcome || ' ' || change || ' ' || evidence), 'B')
        || setweight(to_tsvector(CASE language WHEN 'de' THEN 'german'::regconfig ELSE 'english'::regconfig END,
            situation || ' ' || steps_text(steps) || ' ' || voice), 'C')
        || setweight(to_tsvector(CASE language WHEN 'de' THEN 'german'::regconfig ELSE 'english'::regconfig END,
            author_name), 'D')
    ) STORED,
    PRIMARY KEY (tenant, id)
);
CREATE INDEX story_author ON story (tenant, author_id, status);
CREATE INDEX story_newest ON story (tenant, published_at DESC) WHERE status = 'published';
CREATE INDEX story_search ON story USING gin (search);

CREATE TABLE post (
    tenant text, id uuid, author_id text NOT NULL, author_name text NOT NULL, language text NOT NULL,
    objective text NOT NULL, status text NOT NULL, version integer NOT NULL,
    created_at timestamptz NOT NULL, published_at timestamptz,
    kind text NOT NULL, text text NOT NULL, ask text NOT NULL, by_leader boolean NOT NULL,
    PRIMARY KEY (tenant, id)
);
CREATE INDEX post_author ON post (tenant, author_id, status);
CREATE INDEX post_newest ON post (tenant, published_at DESC) WHERE status = 'published';

CREATE TABLE inspiration (
    tenant text, piece_id uuid, person_id text, active boolean NOT NULL, seen integer NOT NULL, at timestamptz NOT NULL,
    PRIMARY KEY (tenant, piece_id, person_id)
);

CREATE TABLE channel (
    tenant text, id text, team_id text NOT NULL, name text NOT NULL, service_url text NOT NULL, bot_id text NOT NULL,
    language text NOT NULL, weekday text NOT NULL, hour integer NOT NULL, time_zone text NOT NULL,
    next_slot timestamptz, paused boolean NOT NULL, installed boolean NOT NULL, installs integer NOT NULL,
    unreachable_since timestamptz,
    PRIMARY KEY (tenant, id)
);
CREATE INDEX channel_due ON channel (next_slot) WHERE installed AND NOT paused AND next_slot IS NOT NULL;

CREATE TABLE digest (
    tenant text, id uuid, channel_id text NOT NULL, slot timestamptz NOT NULL, printed_at timestamptz NOT NULL,
    PRIMARY KEY (tenant, id),
    UNIQUE (tenant, channel_id, slot),
    FOREIGN KEY (tenant, channel_id) REFERENCES channel
);

CREATE TABLE digest_item (
    tenant text, channel_id text, piece_id uuid, digest_id uuid NOT NULL, position integer NOT NULL, reason text NOT NULL,
    PRIMARY KEY (tenant, channel_id, piece_id),
    FOREIGN KEY (tenant, digest_id) REFERENCES digest
);
CREATE INDEX digest_item_digest ON digest_item (tenant, digest_id, position);
CREATE INDEX digest_item_piece ON digest_item (tenant, piece_id);

CREATE TABLE delivery (
    tenant text, id uuid, key text NOT NULL, kind text NOT NULL, channel_id text NOT NULL, digest_id uuid,
    state text NOT NULL, attempts integer NOT NULL, activity_id text, reason text NOT NULL, changed_at timestamptz NOT NULL,
    PRIMARY KEY (tenant, id),
    UNIQUE (tenant, key),
    FOREIGN KEY (tenant, channel_id) REFERENCES channel
);
CREATE INDEX delivery_open ON delivery (state, changed_at) WHERE state IN ('pending', 'sending');
CREATE INDEX delivery_digest ON delivery (tenant, digest_id);

CREATE TABLE arrival (
    tenant text, conversation_id text, activity_id text, at timestamptz NOT NULL, answer jsonb,
    PRIMARY KEY (tenant, conversation_id, activity_id)
);
CREATE INDEX arrival_at ON arrival USING brin (at);

CREATE TABLE talk (
    tenant text, conversation_id text, person_id text, version integer NOT NULL, stack jsonb NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (tenant, conversation_id, person_id)
);
"""


def upgrade() -> None:
    op.execute(TABLES)


def downgrade() -> None:
    for table in ("talk", "arrival", "delivery", "digest_item", "digest", "channel", "inspiration", "post", "story"):
        op.execute(f"DROP TABLE {table}")
    op.execute("DROP FUNCTION steps_text")
    op.execute("DROP TABLE person")
