"""What people are to be told unasked is known by its key: nobody is told the same twice."""

from datetime import UTC, datetime
from uuid import UUID

from stories import matters
from stories.campaigns import Campaign

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ID = UUID("01234567-89ab-4def-8123-456789abcdef")


def test_a_matter_about_a_row_has_the_key_that_earlier_versions_kept() -> None:
    """Else whoever upgrades writes to everybody again."""
    row = Campaign.model_construct(tenant="contoso", id=ID)
    told = matters.about(row, "hoped", "megan", "megan", since=NOW, due_at=NOW)
    once = matters.about(row, "promised", "megan", since=NOW, due_at=NOW)
    assert (told.tenant, told.person_id, told.about, told.key) == ("contoso", "megan", ID, f"hoped:{ID}:megan")
    assert once.key == f"promised:{ID}" == matters.key(row, "promised")
