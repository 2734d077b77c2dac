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
    Column("until", DateTime(timezone=True)),  # when its turn had to be committed; the trigger `arrival_in_time` looks
    Index("arrival_at", "at", postgresql_using="brin"),
)
TALK = (
    Table(  # `asked` is the version that the open question came with; `card` the id of its card, null until it has left
        "talk",
        SQLModel.metadata,
        Column("tenant", Text, primary_key=True),
        Column("conversation_id", Text, primary_key=True),
        Column("person_id", Text, primary_key=True),
        Column("version", Integer, nullable=False),
        Column("stack", JSONB, nullable=False),
        Column("asked", Integer),
        Column("asked_at", DateTime(timezone=True)),  # by the database's clock
        Column("card", Text),
        Column("changed_at", DateTime(timezone=True), nullable=False),
    )
)

# `LIMIT` makes Postgres look each up by its key. To a plain join it makes a plan while the tables are small, reads all
# of both, and keeps to that while they grow, until they are analysed.
RECALL: LiteralString = """
    SELECT asked.n, arrival.at IS NOT NULL, arrival.answer::text, talk.version, talk.stack::text, talk.asked, talk.card,
        extract(epoch FROM clock_timestamp() - talk.asked_at)::float8, clock_timestamp()
    FROM json_to_recordset(%(asked)s::json)
        AS asked (n int, tenant text, conversation text, activity text, person text)
    LEFT JOIN LATERAL (
        SELECT at, answer FROM arrival
        WHERE tenant = asked.tenant AND conversation_id = asked.conversation AND activity_id = asked.activity LIMIT 1
    ) AS arrival ON true
    LEFT JOIN LATERAL (
        SELECT version, stack, talk.asked, card, asked_at FROM talk
        WHERE tenant = asked.tenant AND conversation_id = asked.conversation AND person_id = asked.person LIMIT 1
    ) AS talk ON true
    """
# A person who has not changed is not written, so that two turns of theirs do not wait for each other; nor is their
# chat. Whoever speaks there can be answered there.
_ARRIVED: LiteralString = """
    WITH arrived AS (
        INSERT INTO arrival (tenant, conversation_id, activity_id, at, answer, until)
        VALUES (%(tenant)s, %(conversation)s, %(activity)s, %(now)s, %(answer)s::jsonb, %(until)s)
    ), known AS (
        INSERT INTO person (tenant, id, name, language, conversation_id, time_zone)
        SELECT %(tenant)s, %(person)s, %(name)s, %(language)s, %(chat)s::text, %(zone)s
        WHERE NOT EXISTS (
            SELECT FROM person WHERE tenant = %(tenant)s AND id = %(person)s
            AND talked AND (name, language) = (%(name)s, %(language)s)
            AND conversation_id IS NOT DISTINCT FROM coalesce(%(chat)s::text, conversation_id)
            AND %(zone)s IN ('', time_zone))
        ON CONFLICT (tenant, id) DO UPDATE
            SET name = excluded.name, language = excluded.language, talked = true,
                conversation_id = coalesce(excluded.conversation_id, person.conversation_id),
                time_zone = coalesce(nullif(excluded.time_zone, ''), person.time_zone)
    ), reached AS (
        INSERT INTO conversation (tenant, id, kind, service_url, bot_id, language, installed, installs)
        SELECT %(tenant)s, %(chat)s::text, 'personal', %(service_url)s, '', %(language)s, true, 1
        WHERE %(chat)s::text IS NOT NULL AND NOT EXISTS (
            SELECT FROM conversation WHERE tenant = %(tenant)s AND id = %(chat)s::text
            AND (service_url, language) = (%(service_url)s, %(language)s) AND unreachable_since IS NULL)
        ON CONFLICT (tenant, id) DO UPDATE
            SET service_url = excluded.service_url, language = excluded.language, unreachable_since = NULL
    )
    """
# A version that was overtaken becomes null, which the table refuses; then nothing of the turn is kept.
_MOVED: LiteralString = """
    INSERT INTO talk (tenant, conversation_id, person_id, version, stack, asked, asked_at, changed_at)
    VALUES (%(tenant)s, %(conversation)s, %(person)s, %(version)s::integer + 1, %(stack)s::jsonb, %(asked)s::integer,
        clock_timestamp(), %(now)s)
    ON CONFLICT (tenant, conversation_id, person_id) DO UPDATE
        SET version = CASE WHEN talk.version = %(version)s THEN talk.version + 1 END,
            stack = excluded.stack, changed_at = excluded.changed_at, asked = excluded.asked,
            card = CASE WHEN talk.asked = excluded.asked THEN talk.card END,
            asked_at = CASE WHEN talk.asked = excluded.asked THEN talk.asked_at ELSE excluded.asked_at END
    """
KEEP: LiteralString = _ARRIVED + "SELECT"
KEEP_AND_MOVE: LiteralString = _ARRIVED + _MOVED
# Whoever moves a talk from now on waits for us.
HOLD: LiteralString = """
    SELECT FROM talk WHERE tenant = %(tenant)s AND conversation_id = %(conversation)s AND person_id = %(person)s
    FOR UPDATE
    """
# A talk that is just being moved is left alone: no turn waits for this, and a question that was answered is forgotten.
POSTED: LiteralString = """
    WITH open AS (
        SELECT talk.tenant, talk.conversation_id, talk.person_id, posted.card
        FROM json_to_recordset(%(posted)s::json)
            AS posted (tenant text, conversation text, person text, asked int, card text)
        JOIN talk ON talk.tenant = posted.tenant AND talk.conversation_id = posted.conversation
            AND talk.person_id = posted.person AND talk.asked = posted.asked
        FOR UPDATE OF talk SKIP LOCKED
    )
    UPDATE talk SET card = open.card FROM open
    WHERE (talk.tenant, talk.conversation_id, talk.person_id) = (open.tenant, open.conversation_id, open.person_id)
    RETURNING talk.tenant, talk.conversation_id, talk.person_id, talk.asked
    """
