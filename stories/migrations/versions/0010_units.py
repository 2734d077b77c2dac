"""A piece keeps where its author belonged when it was published; who belongs nowhere is asked once."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        ALTER TABLE story ADD COLUMN unit_id uuid, ADD COLUMN unit_name text NOT NULL DEFAULT '';
        ALTER TABLE post ADD COLUMN unit_id uuid, ADD COLUMN unit_name text NOT NULL DEFAULT '';
        ALTER TABLE person ADD COLUMN unit_asked boolean NOT NULL DEFAULT false;
        CREATE INDEX story_unit ON story (tenant, unit_id, published_at DESC) WHERE status = 'published';
        """
    )


def downgrade() -> None:
    op.execute(
        """
        ALTER TABLE person DROP COLUMN unit_asked;
        ALTER TABLE post DROP COLUMN unit_name, DROP COLUMN unit_id;
        ALTER TABLE story DROP COLUMN unit_name, DROP COLUMN unit_id
        """
    )
