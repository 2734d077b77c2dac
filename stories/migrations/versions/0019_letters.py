"""What the author of a post hears comes by letter: what was told already is kept as told."""

from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        INSERT INTO matter (tenant, id, key, kind, person_id, title, about, since, due_at, settled)
        SELECT reply.tenant, gen_random_uuid(), 'added:' || post.id, 'added', post.author_id, '', post.id,
            min(reply.told_at), max(reply.told_at), true
        FROM reply JOIN post ON (post.tenant, post.id) = (reply.tenant, reply.piece_id)
        WHERE reply.told_at IS NOT NULL GROUP BY reply.tenant, post.id, post.author_id;
        INSERT INTO matter (tenant, id, key, kind, person_id, title, about, since, due_at, settled)
        SELECT post.tenant, gen_random_uuid(), 'promised:' || post.id, 'promised', post.author_id, '', post.id,
            delivery.changed_at, delivery.changed_at, true
        FROM delivery JOIN post ON (post.tenant, post.id) = (delivery.tenant, delivery.about)
        WHERE delivery.kind = 'promise';
        UPDATE delivery SET state = 'failed', reason = 'it comes by letter now'
        WHERE kind IN ('replies', 'promise', 'drafted', 'demoted') AND state IN ('pending', 'sending', 'uncertain');
        DELETE FROM copy USING delivery WHERE (copy.tenant, copy.delivery_id) = (delivery.tenant, delivery.id)
            AND delivery.kind IN ('replies', 'promise', 'drafted', 'demoted');
        ALTER TABLE reply DROP COLUMN told_at;
        CREATE INDEX reply_at ON reply (at)
        """
    )


def downgrade() -> None:
    op.execute(
        """
        DROP INDEX reply_at;
        ALTER TABLE reply ADD COLUMN told_at timestamptz;
        UPDATE reply SET told_at = now();
        CREATE INDEX reply_untold ON reply (tenant, piece_id) WHERE told_at IS NULL
        """
    )
