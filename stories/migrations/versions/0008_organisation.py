"""Who belongs where: units, people as the directory knows them, roles from groups, owners of teams, and what was read."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE org_unit (
            tenant text NOT NULL, id uuid NOT NULL, key text NOT NULL, name text NOT NULL, leader_id text,
            was_id uuid,
            PRIMARY KEY (tenant, id),
            UNIQUE (tenant, key)
        );
        ALTER TABLE person
            ADD COLUMN talked boolean NOT NULL DEFAULT true,
            ADD COLUMN unit_id uuid,
            ADD COLUMN unit_from text,
            ADD COLUMN title text NOT NULL DEFAULT '',
            ADD COLUMN address text,
            ADD COLUMN manager_id text,
            ADD COLUMN time_zone text NOT NULL DEFAULT '',
            ADD COLUMN listed boolean NOT NULL DEFAULT false,
            ADD COLUMN looked_up_at timestamptz,
            ADD COLUMN left_at timestamptz,
            ADD FOREIGN KEY (tenant, unit_id) REFERENCES org_unit (tenant, id);
        CREATE INDEX person_unit ON person (tenant, unit_id);
        CREATE INDEX person_manager ON person (tenant, manager_id) WHERE manager_id IS NOT NULL;
        CREATE INDEX person_address ON person (tenant, address) WHERE address IS NOT NULL;
        CREATE INDEX person_unknown ON person (tenant) WHERE talked AND looked_up_at IS NULL;
        CREATE TABLE role (
            tenant text NOT NULL, role text NOT NULL, source text NOT NULL, person_id text NOT NULL,
            PRIMARY KEY (tenant, role, source, person_id)
        );
        CREATE INDEX role_person ON role (tenant, person_id);
        CREATE TABLE team_owner (
            tenant text NOT NULL, team_id text NOT NULL, person_id text NOT NULL,
            PRIMARY KEY (tenant, team_id, person_id)
        );
        CREATE TABLE directory_part (
            tenant text NOT NULL, part text NOT NULL, asked text NOT NULL, link text NOT NULL, due_at timestamptz NOT NULL,
            whole boolean NOT NULL, began_at timestamptz, read_at timestamptz, holder uuid, failures integer NOT NULL, reason text NOT NULL,
            PRIMARY KEY (tenant, part)
        );
        CREATE TABLE expected_person (
            tenant text NOT NULL, address text NOT NULL, unit_id uuid NOT NULL, title text NOT NULL, leads boolean NOT NULL,
            PRIMARY KEY (tenant, address),
            FOREIGN KEY (tenant, unit_id) REFERENCES org_unit (tenant, id)
        );
        ALTER TABLE channel ADD COLUMN group_id text NOT NULL DEFAULT '';
        """
    )


def downgrade() -> None:
    op.execute(
        """
        ALTER TABLE channel DROP COLUMN group_id;
        DROP TABLE expected_person;
        DROP TABLE directory_part;
        DROP TABLE team_owner;
        DROP TABLE role;
        DELETE FROM person WHERE NOT talked;
        ALTER TABLE person
            DROP COLUMN talked, DROP COLUMN unit_id, DROP COLUMN unit_from, DROP COLUMN title, DROP COLUMN address,
            DROP COLUMN manager_id, DROP COLUMN time_zone, DROP COLUMN listed, DROP COLUMN looked_up_at, DROP COLUMN left_at;
        DROP TABLE org_unit
        """
    )
