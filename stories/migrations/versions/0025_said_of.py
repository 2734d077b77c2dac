"""What is said of a try is said of one answer."""

from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE try ADD COLUMN said_of text NOT NULL DEFAULT ''")
    op.execute("UPDATE try SET said_of = result WHERE why <> '' OR evidence <> ''")


def downgrade() -> None:
    op.execute("ALTER TABLE try DROP COLUMN said_of")
