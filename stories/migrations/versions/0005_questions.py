"""Which question is open in a talk, and where its card stands, so that it loses its buttons when it is answered."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE talk ADD COLUMN asked integer, ADD COLUMN card text")


def downgrade() -> None:
    op.execute("ALTER TABLE talk DROP COLUMN asked, DROP COLUMN card")
