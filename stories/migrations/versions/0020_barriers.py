"""What stood in the way of several teams goes to somebody who can change it."""

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE barrier (
            tenant text, id uuid, piece_id uuid NOT NULL, kind text NOT NULL, since timestamptz NOT NULL,
            until timestamptz, opened_at timestamptz NOT NULL, people integer NOT NULL, unit_ids uuid[] NOT NULL,
            asked text[] NOT NULL, passed text[] NOT NULL, last boolean NOT NULL, answer text NOT NULL,
            reason text NOT NULL, answered_by text NOT NULL, answered_at timestamptz,
            PRIMARY KEY (tenant, id)
        );
        CREATE UNIQUE INDEX barrier_asked ON barrier (tenant, piece_id, kind) WHERE answer = '';
        CREATE INDEX barrier_piece ON barrier (tenant, piece_id, kind, since);
        """
    )


def downgrade() -> None:
    op.execute("DELETE FROM matter WHERE kind IN ('barrier', 'barrier-answer'); DROP TABLE barrier")
