"""A story is found by the names of those who tell it too."""

from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

SEARCH = """
ALTER TABLE story DROP COLUMN search;
ALTER TABLE story ADD COLUMN search tsvector GENERATED ALWAYS AS (
    setweight(words_said(language, headline), 'A')
    || setweight(words_said(language, outcome || ' ' || change || ' ' || evidence), 'B')
    || setweight(words_said(language, situation || ' ' || steps_text(steps) || ' ' || voice), 'C')
    || setweight(words_said(language, {tellers} || ' ' || unit_name), 'D')
) STORED;
CREATE INDEX story_search ON story USING gin (search);
"""


def upgrade() -> None:
    op.execute(SEARCH.format(tellers="author_name || ' ' || steps_text(with_names)"))


def downgrade() -> None:
    op.execute(SEARCH.format(tellers="author_name"))
