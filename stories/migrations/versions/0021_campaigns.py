"""Campaigns: what they are, who leads them and what they guess, their number day by day, where they were told."""

from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE campaign (
            tenant text NOT NULL,
            id uuid NOT NULL,
            version integer NOT NULL,
            name text NOT NULL,
            objective text NOT NULL,
            question text NOT NULL,
            measure text NOT NULL,
            unit text NOT NULL,
            baseline text NOT NULL,
            baseline_amount numeric NOT NULL,
            target text NOT NULL,
            target_amount numeric NOT NULL,
            zone text NOT NULL,
            starts_at timestamptz NOT NULL,
            ends_at timestamptz NOT NULL,
            channels text[] NOT NULL,
            started_by text NOT NULL,
            called_off boolean NOT NULL,
            told boolean NOT NULL,
            created_at timestamptz NOT NULL,
            PRIMARY KEY (tenant, id)
        );
        CREATE INDEX campaign_time ON campaign (tenant, ends_at);
        CREATE INDEX campaign_open ON campaign (ends_at) WHERE NOT told;
        CREATE TABLE campaign_leader (
            tenant text NOT NULL,
            campaign_id uuid NOT NULL,
            person_id text NOT NULL,
            adoptions integer,
            number text NOT NULL,
            number_amount numeric,
            guessed_at timestamptz,
            PRIMARY KEY (tenant, campaign_id, person_id)
        );
        CREATE INDEX campaign_leader_person ON campaign_leader (tenant, person_id);
        CREATE TABLE campaign_value (
            tenant text NOT NULL,
            campaign_id uuid NOT NULL,
            day date NOT NULL,
            written text NOT NULL,
            amount numeric NOT NULL,
            person_id text NOT NULL,
            at timestamptz NOT NULL,
            PRIMARY KEY (tenant, campaign_id, day)
        );
        CREATE TABLE digest_campaign (
            tenant text NOT NULL,
            digest_id uuid NOT NULL,
            campaign_id uuid NOT NULL,
            ended boolean NOT NULL,
            PRIMARY KEY (tenant, digest_id, campaign_id),
            FOREIGN KEY (tenant, digest_id) REFERENCES digest (tenant, id)
        );
        CREATE INDEX digest_campaign_campaign ON digest_campaign (tenant, campaign_id);
        ALTER TABLE story ADD COLUMN campaign_id uuid;
        CREATE INDEX story_campaign ON story (tenant, campaign_id) WHERE campaign_id IS NOT NULL
        """
    )


def downgrade() -> None:
    op.execute(
        """
        DROP INDEX story_campaign;
        ALTER TABLE story DROP COLUMN campaign_id;
        DROP TABLE digest_campaign;
        DROP TABLE campaign_value;
        DROP TABLE campaign_leader;
        DROP TABLE campaign
        """
    )
