"""People say what they will try, and what came of it; a story can be somebody's own version of another."""

from alembic import op

revision = "0016"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE try (
            tenant text, id uuid, piece_id uuid NOT NULL, person_id text NOT NULL, unit_id uuid,
            unit_name text NOT NULL, said_in text NOT NULL, language text NOT NULL, moment text NOT NULL,
            due date NOT NULL, obstacle text NOT NULL, seen boolean NOT NULL, active boolean NOT NULL,
            said_at timestamptz NOT NULL, changed_at timestamptz NOT NULL, ask_at timestamptz,
            asked integer NOT NULL, put_off boolean NOT NULL, result text NOT NULL, answered_at timestamptz,
            why text NOT NULL, hindrance text NOT NULL, hindered_at timestamptz, lasting boolean,
            lasting_at timestamptz, evidence text NOT NULL, evidence_kind text NOT NULL,
            evidence_subject text NOT NULL, evidence_before text NOT NULL, evidence_before_amount numeric,
            evidence_before_unit text NOT NULL, evidence_after text NOT NULL, evidence_after_amount numeric,
            evidence_after_unit text NOT NULL, evidence_quote text NOT NULL, evidence_covers boolean NOT NULL,
            PRIMARY KEY (tenant, id),
            UNIQUE (tenant, piece_id, person_id)
        );
        CREATE INDEX try_asked ON try (ask_at) WHERE ask_at IS NOT NULL;
        CREATE INDEX try_person ON try (tenant, person_id, said_at);
        CREATE INDEX try_news ON try (changed_at) WHERE active;
        CREATE INDEX try_hindered ON try (tenant, hindrance, piece_id) WHERE hindrance <> '';
        ALTER TABLE matter ADD COLUMN about uuid, ADD COLUMN told_at timestamptz;
        CREATE INDEX matter_about ON matter (tenant, about) WHERE about IS NOT NULL;
        ALTER TABLE story ADD COLUMN parent_id uuid;
        ALTER TABLE post ADD COLUMN parent_id uuid;
        CREATE INDEX story_parent ON story (tenant, parent_id) WHERE parent_id IS NOT NULL;
        """
    )


def downgrade() -> None:
    op.execute(
        """
        ALTER TABLE story DROP COLUMN parent_id;
        ALTER TABLE post DROP COLUMN parent_id;
        ALTER TABLE matter DROP COLUMN about, DROP COLUMN told_at;
        DROP TABLE try;
        """
    )
