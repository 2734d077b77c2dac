"""A turn commits in time or not at all, and a question knows since when it is open.

The database itself refuses what comes to its commit too late.
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        ALTER TABLE talk ADD COLUMN asked_at timestamptz;
        ALTER TABLE arrival ADD COLUMN until timestamptz;
        CREATE FUNCTION refuse_what_is_late() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF clock_timestamp() > NEW.until THEN
                RAISE EXCEPTION 'the turn was given up' USING ERRCODE = 'query_canceled';
            END IF;
            RETURN NULL;
        END $$;
        CREATE CONSTRAINT TRIGGER arrival_in_time AFTER INSERT ON arrival DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION refuse_what_is_late();
        """
    )


def downgrade() -> None:
    op.execute(
        """
        DROP TRIGGER arrival_in_time ON arrival;
        DROP FUNCTION refuse_what_is_late();
        ALTER TABLE arrival DROP COLUMN until;
        ALTER TABLE talk DROP COLUMN asked_at
        """
    )
