"""A leader can say no to nudges."""

from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE attention ADD COLUMN nudged boolean NOT NULL DEFAULT true")


def downgrade() -> None:
    op.execute("ALTER TABLE attention DROP COLUMN nudged")
