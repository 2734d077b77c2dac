"""The kinds of posts have questions of their own: from whom it was learned, for which story, by which day."""

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
            ADD COLUMN due text NOT NULL DEFAULT '';
        CREATE INDEX post_thanked ON post (tenant, thanked) WHERE thanked <> '';
        CREATE INDEX post_practice ON post (tenant, practice) WHERE practice <> '';
        """
    )


def downgrade() -> None:
    op.execute(
        """
        ALTER TABLE post DROP COLUMN source, DROP COLUMN effect, DROP COLUMN thanked, DROP COLUMN practice,
            DROP COLUMN due
        """
    )
