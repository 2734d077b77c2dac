"""A digest is ranked by what became of stories, draws one by lot and keeps the lots, and tells what became of others."""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        ALTER TABLE digest_item ADD COLUMN probability double precision;
        CREATE TABLE digest_lot (
            tenant text, digest_id uuid, story_id uuid, probability double precision NOT NULL, drawn boolean NOT NULL,
            PRIMARY KEY (tenant, digest_id, story_id),
            FOREIGN KEY (tenant, digest_id) REFERENCES digest
        );
        CREATE TABLE digest_sequel (
            tenant text, digest_id uuid, story_id uuid, position integer NOT NULL,
            PRIMARY KEY (tenant, digest_id, story_id),
            FOREIGN KEY (tenant, digest_id) REFERENCES digest
        );
        CREATE INDEX digest_sequel_story ON digest_sequel (tenant, story_id);
        CREATE TABLE standing (
            tenant text, story_id uuid, answered integer NOT NULL, adopted integer NOT NULL, tried integer NOT NULL,
            units integer NOT NULL, worth double precision NOT NULL,
            PRIMARY KEY (tenant, story_id)
        );
        CREATE INDEX standing_best ON standing (tenant, worth DESC, story_id) WHERE worth > 0;
        CREATE INDEX story_objective ON story (tenant, objective, published_at DESC) WHERE status = 'published';
        """
    )


def downgrade() -> None:
    op.execute(
        """
        DROP INDEX story_objective;
        DROP TABLE standing;
        DROP TABLE digest_sequel;
        DROP TABLE digest_lot;
        ALTER TABLE digest_item DROP COLUMN probability
        """
    )
