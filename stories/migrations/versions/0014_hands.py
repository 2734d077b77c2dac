"""A story can be told without a name, together with others, and as a retelling of another one."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE seal_mark (tenant text NOT NULL, mark text NOT NULL, PRIMARY KEY (tenant));
        CREATE TABLE co_teller (
            tenant text NOT NULL, piece_id uuid NOT NULL, person_id text NOT NULL, name text NOT NULL,
            state text NOT NULL, asked_at timestamptz NOT NULL,
            PRIMARY KEY (tenant, piece_id, person_id)
        );
        CREATE INDEX co_teller_person ON co_teller (tenant, person_id);
        ALTER TABLE story ADD COLUMN with_names text[] NOT NULL DEFAULT '{}', ADD COLUMN parent_id uuid;
        CREATE INDEX story_parent ON story (tenant, parent_id) WHERE parent_id IS NOT NULL;
        """
    )


def downgrade() -> None:
    op.execute(
        """
        DELETE FROM story WHERE author_id LIKE 'sealed:%';
        ALTER TABLE story DROP COLUMN with_names, DROP COLUMN parent_id;
        DROP TABLE co_teller;
        DROP TABLE seal_mark
        """
    )
