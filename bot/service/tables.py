"""The turns' own two tables, and the statements that every turn makes."""

from typing import LiteralString

from sqlalchemy import Column, DateTime, Index, Integer, Table, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import SQLModel

ARRIVAL = Table(  # an activity that had its effect; what an invoke was answered, for those who ask again
    "arrival",
    SQLModel.metadata,
    Column("tenant", Text, primary_key=True),
    Column("conversation_id", Text, primary_key=True),
    Column("activity_id", Text, primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("answer", JSONB),
    Index("arrival_at", "at", postgresql_using="brin"),
)
TALK = Table(
    "talk",
    SQLModel.metadata,
    Column("tenant", Text, primary_key=True),
    Column("conversation_id", Text, primary_key=True),
    Column("person_id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("stack", JSONB, nullable=False),
    Column("changed_at", DateTime(timezone=True), nullable=False),
)

RECALL: LiteralString = """
    SELECT asked.n, arrival.at IS NOT NULL, arrival.answer::text, talk.version, talk.stack::text
    FROM json_to_recordset(%(asked)s::json)
        AS asked (n int, tenant text, conversation text, activity text, person text)
    LEFT JOIN arrival ON arrival.tenant = asked.tenant AND arrival.conversation_id = asked.conversation
        AND arrival.activity_id = asked.activity
    LEFT JOIN talk ON talk.tenant = asked.tenant AND talk.conversation_id = asked.conversation
        AND talk.person_id = asked.person
    """
# A person who has not changed is not written, so that two turns of theirs do not wait for each other.
_ARRIVED: LiteralString = """
    WITH arrived AS (
        INSERT INTO arrival (tenant, conversation_id, activity_id, at, answer)
        VALUES (%(tenant)s, %(conversation)s, %(activity)s, %(now)s, %(answer)s::jsonb)
    ), known AS (
        INSERT INTO person (tenant, id, name, language, service_url, conversation_id)
        SELECT %(tenant)s, %(person)s, %(name)s, %(language)s, %(service_url)s, %(chat)s::text
        WHERE NOT EXISTS (
            SELECT FROM person WHERE tenant = %(tenant)s AND id = %(person)s
            AND (name, language, service_url) = (%(name)s, %(language)s, %(service_url)s)
            AND conversation_id IS NOT DISTINCT FROM coalesce(%(chat)s::text, conversation_id))
        ON CONFLICT (tenant, id) DO UPDATE
            SET name = excluded.name, language = excluded.language, service_url = excluded.service_url,
                conversation_id = coalesce(excluded.conversation_id, person.conversation_id)
    )
    """
# A version that was overtaken becomes null, which the table refuses; then nothing of the turn is kept.
_MOVED: LiteralString = """
    INSERT INTO talk (tenant, conversation_id, person_id, version, stack, changed_at)
    VALUES (%(tenant)s, %(conversation)s, %(person)s, 1, %(stack)s::jsonb, %(now)s)
    ON CONFLICT (tenant, conversation_id, person_id) DO UPDATE
        SET version = CASE WHEN talk.version = %(version)s THEN talk.version + 1 END,
            stack = excluded.stack, changed_at = excluded.changed_at
    """
KEEP: LiteralString = _ARRIVED + "SELECT"
KEEP_AND_MOVE: LiteralString = _ARRIVED + _MOVED
