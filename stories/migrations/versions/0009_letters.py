"""People are written to unasked: when they want to be, and what they are to be told."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE attention (
            tenant text NOT NULL,
            person_id text NOT NULL,
            weekdays text[] NOT NULL,
            begins integer NOT NULL,
            ends integer NOT NULL,
            paused boolean NOT NULL,
            paused_until timestamptz,
            written_at timestamptz,
            not_before timestamptz,
            PRIMARY KEY (tenant, person_id)
        );
        CREATE TABLE matter (
            tenant text NOT NULL,
            id uuid NOT NULL,
            key text NOT NULL,
            kind text NOT NULL,
            person_id text NOT NULL,
            title text NOT NULL,
            since timestamptz NOT NULL,
            due_at timestamptz NOT NULL,
            letter_id uuid,
            settled boolean NOT NULL,
            PRIMARY KEY (tenant, id),
            UNIQUE (tenant, key)
        );
        CREATE INDEX matter_waiting ON matter (due_at) WHERE letter_id IS NULL AND NOT settled;
        CREATE INDEX matter_letter ON matter (tenant, letter_id);
        CREATE INDEX matter_told ON matter (tenant, person_id, kind, due_at);
        CREATE INDEX inspiration_at ON inspiration (at) WHERE active;
        """
    )


def downgrade() -> None:
    op.execute(
        """
        DROP INDEX inspiration_at;
        DROP TABLE matter;
        DROP TABLE attention
        """
    )
