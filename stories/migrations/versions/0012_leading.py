"""The kinds of posts have questions of their own, a post can go out at its own time and be built on."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        ALTER TABLE post ADD COLUMN source text NOT NULL DEFAULT '', ADD COLUMN effect text NOT NULL DEFAULT '',
            ADD COLUMN thanked text NOT NULL DEFAULT '', ADD COLUMN practice text NOT NULL DEFAULT '',
            ADD COLUMN due text NOT NULL DEFAULT '', ADD COLUMN promise text NOT NULL DEFAULT '', ADD COLUMN timing text NOT NULL DEFAULT '',
            ADD COLUMN planned_at timestamptz, ADD COLUMN written_for text NOT NULL DEFAULT '',
            ADD COLUMN drafted_by text NOT NULL DEFAULT '';
        CREATE TABLE reply (
            tenant text, id uuid, piece_id uuid NOT NULL, person_id text NOT NULL, person_name text NOT NULL,
            text text NOT NULL, at timestamptz NOT NULL, told_at timestamptz,
            PRIMARY KEY (tenant, id),
            UNIQUE (tenant, piece_id, person_id, text)
        );
        CREATE INDEX reply_untold ON reply (tenant, piece_id) WHERE told_at IS NULL;
        CREATE TABLE delegate (
            tenant text, leader_id text, person_id text, at timestamptz NOT NULL,
            PRIMARY KEY (tenant, leader_id, person_id)
        );
        CREATE INDEX delegate_person ON delegate (tenant, person_id);
        CREATE INDEX post_thanked ON post (tenant, thanked) WHERE thanked <> '';
        CREATE INDEX post_planned ON post (planned_at) WHERE planned_at IS NOT NULL;
        CREATE INDEX post_due ON post (due) WHERE due <> '' AND promise = '';
        CREATE INDEX post_practice ON post (tenant, practice) WHERE practice <> '';
        """
    )


def downgrade() -> None:
    op.execute(
        """
        DROP TABLE delegate;
        DROP TABLE reply;
        ALTER TABLE post DROP COLUMN source, DROP COLUMN effect, DROP COLUMN thanked, DROP COLUMN practice,
            DROP COLUMN due, DROP COLUMN promise, DROP COLUMN timing, DROP COLUMN planned_at,
            DROP COLUMN written_for, DROP COLUMN drafted_by
        """
    )
