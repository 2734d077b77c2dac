"""A story can have a photo with words for what can be seen in it, and people the faces that the directory has."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        ALTER TABLE story ADD COLUMN photo text NOT NULL DEFAULT '', ADD COLUMN alt text NOT NULL DEFAULT '';
        CREATE TABLE photo (
            tenant text, id uuid, key text NOT NULL UNIQUE, story_id uuid NOT NULL, person_id text NOT NULL,
            state text NOT NULL, source text NOT NULL, file boolean NOT NULL, attempts integer NOT NULL,
            reason text NOT NULL, before text NOT NULL, alt_before text NOT NULL, at timestamptz NOT NULL, width integer NOT NULL, height integer NOT NULL,
            picture bytea, small bytea,
            PRIMARY KEY (tenant, id)
        );
        CREATE INDEX photo_at ON photo (at);
        CREATE INDEX photo_coming ON photo (at) WHERE state = 'coming';
        CREATE INDEX photo_person ON photo (tenant, person_id);
        ALTER TABLE photo ALTER picture SET STORAGE EXTERNAL;
        CREATE TABLE face (
            tenant text, person_id text, key text NOT NULL UNIQUE, looked_at timestamptz NOT NULL, picture bytea,
            PRIMARY KEY (tenant, person_id)
        );
        """
    )


def downgrade() -> None:
    op.execute(
        """
        DROP TABLE face;
        DROP TABLE photo;
        ALTER TABLE story DROP COLUMN photo, DROP COLUMN alt
        """
    )
