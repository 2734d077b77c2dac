"""A story keeps how its evidence was read."""

from typing import Any
from uuid import UUID

from alembic import op
from sqlalchemy import text

from stories import evidence

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TEXTS = ("kind", "subject", "before", "before_unit", "after", "after_unit", "quote")
AMOUNTS = ("before_amount", "after_amount")
AT_ONCE = 1_000  # rows


def upgrade() -> None:
    for name in TEXTS:
        op.execute(f"ALTER TABLE story ADD COLUMN evidence_{name} text NOT NULL DEFAULT ''")
    for name in AMOUNTS:
        op.execute(f"ALTER TABLE story ADD COLUMN evidence_{name} numeric")
    op.execute("ALTER TABLE story ADD COLUMN evidence_covers boolean NOT NULL DEFAULT false")
    _read_what_there_is()
    for name in (*TEXTS, "covers"):
        op.execute(f"ALTER TABLE story ALTER COLUMN evidence_{name} DROP DEFAULT")


def downgrade() -> None:
    for name in (*TEXTS, *AMOUNTS, "covers"):
        op.execute(f"ALTER TABLE story DROP COLUMN evidence_{name}")


def _read_what_there_is() -> None:
    """Reads the evidence of every story, some rows at a time, in the order of the primary key."""
    connection = op.get_bind()
    some = text(
        "SELECT tenant, id, language, evidence FROM story"
        " WHERE evidence <> '' AND (tenant, id) > (:tenant, :id) ORDER BY tenant, id LIMIT :most"
    )
    names = ", ".join(f"{name} = :{name}" for name in evidence.columns(None))
    put = text(f"UPDATE story SET {names} WHERE tenant = :tenant AND id = :id")  # noqa: S608  names of our own
    tenant, id = "", UUID(int=0)
    while found := connection.execute(some, {"tenant": tenant, "id": id, "most": AT_ONCE}).all():
        connection.execute(put, [_reading(row) for row in found])
        tenant, id = found[-1].tenant, found[-1].id


def _reading(row: Any) -> dict[str, Any]:
    return {"tenant": row.tenant, "id": row.id, **evidence.columns(evidence.read(row.evidence, row.language))}
