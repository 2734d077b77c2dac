"""A click says what it wants, so that nobody has to tell it from its repetition by the count it saw."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE inspiration DROP COLUMN seen")


def downgrade() -> None:
    op.execute("ALTER TABLE inspiration ADD COLUMN seen integer NOT NULL DEFAULT 0")
