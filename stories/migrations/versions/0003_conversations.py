"""A conversation is a row: where a channel and a person's own chat are reached, and what is delivered to them."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Until now the queue's tables were made at once, by procrastinate 3.10.0; this is the newest of its own steps.
QUEUE_MADE_AT_ONCE = "INSERT INTO queue_step VALUES ('03.04.00_50_post_add_retry_failed_job_procedure.sql')"

UP = """
CREATE TABLE conversation (
    tenant text, id text, kind text NOT NULL, service_url text NOT NULL, bot_id text NOT NULL, language text NOT NULL,
    installed boolean NOT NULL, installs integer NOT NULL, unreachable_since timestamptz,
    PRIMARY KEY (tenant, id)
);
INSERT INTO conversation
    SELECT tenant, id, 'channel', service_url, bot_id, language, installed, installs, unreachable_since FROM channel;
INSERT INTO conversation
    SELECT tenant, conversation_id, 'personal', service_url, '', language, EXISTS (
        SELECT FROM arrival WHERE arrival.tenant = person.tenant AND arrival.conversation_id = person.conversation_id
        AND arrival.activity_id = 'once:welcome'), 1, NULL
    FROM person WHERE conversation_id IS NOT NULL
    ON CONFLICT DO NOTHING;

ALTER TABLE person DROP service_url;

DROP INDEX channel_due;
ALTER TABLE channel DROP service_url, DROP bot_id, DROP language, DROP installed, DROP installs, DROP unreachable_since,
    ADD FOREIGN KEY (tenant, id) REFERENCES conversation;
CREATE INDEX channel_due ON channel (next_slot) WHERE NOT paused AND next_slot IS NOT NULL;

ALTER TABLE delivery DROP CONSTRAINT delivery_tenant_channel_id_fkey;
ALTER TABLE delivery RENAME channel_id TO conversation_id;
ALTER TABLE delivery RENAME digest_id TO about;
ALTER TABLE delivery ADD FOREIGN KEY (tenant, conversation_id) REFERENCES conversation;
ALTER INDEX delivery_digest RENAME TO delivery_about;

CREATE TABLE queue_step (name text PRIMARY KEY);
"""

DOWN = """
DROP TABLE queue_step;

ALTER INDEX delivery_about RENAME TO delivery_digest;
ALTER TABLE delivery DROP CONSTRAINT delivery_tenant_conversation_id_fkey;
DELETE FROM delivery WHERE NOT EXISTS (
    SELECT FROM channel WHERE channel.tenant = delivery.tenant AND channel.id = delivery.conversation_id);
ALTER TABLE delivery RENAME about TO digest_id;
ALTER TABLE delivery RENAME conversation_id TO channel_id;

DROP INDEX channel_due;
ALTER TABLE channel DROP CONSTRAINT channel_tenant_id_fkey, ADD service_url text, ADD bot_id text, ADD language text,
    ADD installed boolean, ADD installs integer, ADD unreachable_since timestamptz;
UPDATE channel SET service_url = c.service_url, bot_id = c.bot_id, language = c.language, installed = c.installed,
    installs = c.installs, unreachable_since = c.unreachable_since
    FROM conversation c WHERE c.tenant = channel.tenant AND c.id = channel.id;
ALTER TABLE channel ALTER service_url SET NOT NULL, ALTER bot_id SET NOT NULL, ALTER language SET NOT NULL,
    ALTER installed SET NOT NULL, ALTER installs SET NOT NULL;
CREATE INDEX channel_due ON channel (next_slot) WHERE installed AND NOT paused AND next_slot IS NOT NULL;
ALTER TABLE delivery ADD FOREIGN KEY (tenant, channel_id) REFERENCES channel;

ALTER TABLE person ADD service_url text;
UPDATE person SET service_url = coalesce((
    SELECT c.service_url FROM conversation c WHERE c.tenant = person.tenant AND c.id = person.conversation_id), '');
ALTER TABLE person ALTER service_url SET NOT NULL;
DROP TABLE conversation;
"""


def upgrade() -> None:
    op.execute(UP)
    if sa.inspect(op.get_bind()).has_table("procrastinate_jobs"):
        op.execute(QUEUE_MADE_AT_ONCE)


def downgrade() -> None:
    op.execute(DOWN)
