"""Tries that are answered are found without looking at those that are not."""

from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE INDEX try_tried ON try (tenant, piece_id) WHERE active AND result IN ('worked', 'adapted', 'no-help')"
    )


def downgrade() -> None:
    op.execute("DROP INDEX try_tried")
