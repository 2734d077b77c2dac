"""Editors: what waits for one, what they did, and an organisation's own objectives."""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE house (tenant text PRIMARY KEY, review boolean NOT NULL);
        CREATE TABLE audit (
            tenant text, id uuid, at timestamptz NOT NULL, person_id text NOT NULL, person_name text NOT NULL,
            act text NOT NULL, piece_id uuid, note text NOT NULL,
            PRIMARY KEY (tenant, id)
        );
        CREATE INDEX audit_at ON audit (tenant, at);
        ALTER TABLE story ADD COLUMN waiting_since timestamptz, ADD COLUMN returned text NOT NULL DEFAULT '';
        ALTER TABLE post ADD COLUMN waiting_since timestamptz, ADD COLUMN returned text NOT NULL DEFAULT '';
        CREATE INDEX story_waiting ON story (tenant, waiting_since) WHERE waiting_since IS NOT NULL;
        CREATE INDEX post_waiting ON post (tenant, waiting_since) WHERE waiting_since IS NOT NULL;
        ALTER TABLE matter ADD COLUMN about uuid;
        CREATE TABLE objective (
            tenant text, key text, names jsonb NOT NULL, questions jsonb, leads text NOT NULL,
            days integer NOT NULL, active boolean NOT NULL, version integer NOT NULL, added_at timestamptz NOT NULL,
            PRIMARY KEY (tenant, key)
        );
        """
    )


def downgrade() -> None:
    op.execute(
        """
        UPDATE story SET status = 'draft' WHERE status = 'waiting';
        UPDATE post SET status = 'draft' WHERE status = 'waiting';
        DROP TABLE objective;
        ALTER TABLE matter DROP COLUMN about;
        ALTER TABLE story DROP COLUMN waiting_since, DROP COLUMN returned;
        ALTER TABLE post DROP COLUMN waiting_since, DROP COLUMN returned;
        DROP TABLE audit;
        DROP TABLE house
        """
    )
