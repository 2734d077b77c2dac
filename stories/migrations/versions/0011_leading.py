"""The kinds of posts have questions of their own, and a post can go out at its own time."""

from alembic import op

revision = "0011"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        ALTER TABLE post ADD COLUMN source text NOT NULL DEFAULT '', ADD COLUMN effect text NOT NULL DEFAULT '',
            ADD COLUMN thanked text NOT NULL DEFAULT '', ADD COLUMN practice text NOT NULL DEFAULT '',
            ADD COLUMN due text NOT NULL DEFAULT '', ADD COLUMN timing text NOT NULL DEFAULT '',
            ADD COLUMN planned_at timestamptz;
        CREATE INDEX post_thanked ON post (tenant, thanked) WHERE thanked <> '';
        CREATE INDEX post_planned ON post (planned_at) WHERE planned_at IS NOT NULL;
        CREATE INDEX post_practice ON post (tenant, practice) WHERE practice <> '';
        """
    )


def downgrade() -> None:
    op.execute(
        """
        ALTER TABLE post DROP COLUMN source, DROP COLUMN effect, DROP COLUMN thanked, DROP COLUMN practice,
            DROP COLUMN due, DROP COLUMN timing, DROP COLUMN planned_at
        """
    )
