"""A story is indexed in its own language, one of four, as it was written and without its accents."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

# RETURN instead of a text in $$: what a body names is found whatever the search path, so that a dump can be restored.
FUNCTIONS = """
CREATE FUNCTION without_accents(said text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
    RETURN replace(regexp_replace(normalize(lower(said), NFD), '[\u0300-\u036f]', '', 'g'), 'œ', 'oe');

CREATE FUNCTION spoken(language text) RETURNS regconfig IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
    RETURN CASE language WHEN 'de' THEN 'german'::regconfig WHEN 'fr' THEN 'french'::regconfig
        WHEN 'es' THEN 'spanish'::regconfig ELSE 'english'::regconfig END;

CREATE FUNCTION words_said(language text, said text) RETURNS tsvector IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
    RETURN CASE without_accents(said) WHEN lower(said) THEN to_tsvector(spoken(language), said)
        ELSE to_tsvector(spoken(language), said) || to_tsvector(spoken(language), without_accents(said)) END;

CREATE FUNCTION words_sought(language text, sought text) RETURNS tsquery IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
    RETURN CASE without_accents(sought) WHEN lower(sought) THEN websearch_to_tsquery(spoken(language), sought)
        ELSE websearch_to_tsquery(spoken(language), sought)
            || websearch_to_tsquery(spoken(language), without_accents(sought)) END;
"""

SEARCH = """
ALTER TABLE story DROP COLUMN search;
ALTER TABLE story ADD COLUMN search tsvector GENERATED ALWAYS AS (
    setweight({said}headline), 'A')
    || setweight({said}outcome || ' ' || change || ' ' || evidence), 'B')
    || setweight({said}situation || ' ' || steps_text(steps) || ' ' || voice), 'C')
    || setweight({said}{teller}), 'D')
) STORED;
CREATE INDEX story_search ON story USING gin (search);
"""
BEFORE = "to_tsvector(CASE language WHEN 'de' THEN 'german'::regconfig ELSE 'english'::regconfig END, "


def upgrade() -> None:
    op.execute(FUNCTIONS)
    op.execute(SEARCH.format(said="words_said(language, ", teller="author_name || ' ' || unit_name"))


def downgrade() -> None:
    op.execute(SEARCH.format(said=BEFORE, teller="author_name"))
    for function in (
        "words_sought(text, text)",
        "words_said(text, text)",
        "spoken(text)",
        "without_accents(text)",
    ):
        op.execute(f"DROP FUNCTION {function}")
