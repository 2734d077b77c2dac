"""Every posted card of a delivery, and how many more of it may stand somewhere: each can be edited once its id is known."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE copy (
            tenant text NOT NULL, delivery_id uuid NOT NULL, activity_id text NOT NULL,
            PRIMARY KEY (tenant, delivery_id, activity_id),
            FOREIGN KEY (tenant, delivery_id) REFERENCES delivery (tenant, id)
        );
        INSERT INTO copy SELECT tenant, id, activity_id FROM delivery WHERE activity_id IS NOT NULL;
        ALTER TABLE delivery ADD COLUMN doubts integer NOT NULL DEFAULT 0;
        UPDATE delivery SET doubts = 1 WHERE state = 'uncertain';
        ALTER TABLE delivery ALTER COLUMN doubts DROP DEFAULT, DROP COLUMN activity_id;
        CREATE INDEX delivery_doubted ON delivery (tenant) WHERE doubts > 0;
        """
    )


def downgrade() -> None:
    op.execute(
        """
        ALTER TABLE delivery ADD COLUMN activity_id varchar, DROP COLUMN doubts;
        UPDATE delivery SET activity_id = (
            SELECT min(copy.activity_id) FROM copy
            WHERE (copy.tenant, copy.delivery_id) = (delivery.tenant, delivery.id));
        DROP TABLE copy
        """
    )
