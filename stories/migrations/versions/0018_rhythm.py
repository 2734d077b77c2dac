"""A channel's rhythm, the objectives it looks at first, and whether leaders' posts come to it by themselves."""

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        ALTER TABLE channel ADD COLUMN rhythm text NOT NULL DEFAULT 'weekly',
            ADD COLUMN focus text[] NOT NULL DEFAULT '{}',
            ADD COLUMN posts_at_once boolean NOT NULL DEFAULT true
        """
    )


def downgrade() -> None:
    op.execute("ALTER TABLE channel DROP COLUMN posts_at_once, DROP COLUMN focus, DROP COLUMN rhythm")
