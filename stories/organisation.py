"""Who belongs where, as the directory or an import tells it of many people at once, in a few statements.

`stories.units` are those of measurement; the units here are departments, wards, shops.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import uuid4

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from stories import rules
from stories.tables.people import Duty, UnitFrom

KEY_MOST = 160  # characters
ADDRESS_MOST = 320  # characters, by RFC 5321

# A group is called as it is called now, another unit as it was first spelled. `was_id`: where its first people were.
_UNITS = text(
    """
    INSERT INTO org_unit (tenant, id, key, name, was_id)
    SELECT :tenant, told.id, told.key, told.name, was.id
    FROM json_to_recordset(CAST(:units AS json)) AS told (id uuid, key text, name text)
    LEFT JOIN (
        SELECT moved.unit AS key,
            CASE WHEN count(DISTINCT known.unit_id) = 1 THEN min(known.unit_id::text)::uuid END AS id
        FROM json_to_recordset(CAST(:told AS json)) AS moved (id text, unit text)
        JOIN person AS known ON (known.tenant, known.id) = (:tenant, moved.id) AND known.unit_from = :said
        GROUP BY moved.unit
    ) AS was ON was.key = told.key
    ORDER BY told.key
    ON CONFLICT (tenant, key) DO UPDATE SET name = excluded.name
        WHERE org_unit.name <> excluded.name AND org_unit.key LIKE 'group:%'
    """
)
# What is null was not said, and stays. What Teams says of those who talk, their name and language, is not overwritten.
_PEOPLE = text(
    """
    INSERT INTO person (tenant, id, name, language, talked, title, address, manager_id, time_zone, listed,
        looked_up_at, left_at, unit_id, unit_from)
    SELECT :tenant, told.id, coalesce(told.name, known.name, ''), coalesce(told.language, known.language, ''), false,
        CASE WHEN word.counts THEN coalesce(told.title, known.title, '') ELSE known.title END,
        nullif(coalesce(told.address, known.address), ''), nullif(coalesce(told.manager, known.manager_id), ''),
        coalesce(told.time_zone, known.time_zone, ''), told.listed OR coalesce(known.listed, false),
        CASE WHEN told.looked THEN :at ELSE known.looked_up_at END,
        CASE told.gone WHEN true THEN coalesce(known.left_at, :at) WHEN false THEN NULL ELSE known.left_at END,
        CASE WHEN word.moves THEN unit.id ELSE known.unit_id END,
        CASE WHEN NOT word.moves THEN known.unit_from WHEN unit.id IS NOT NULL THEN CAST(:said AS text) END
    FROM json_to_recordset(CAST(:told AS json)) AS told (id text, name text, language text, title text, address text,
        manager text, time_zone text, gone boolean, unit text, looked boolean, listed boolean)
    LEFT JOIN person AS known ON (known.tenant, known.id) = (:tenant, told.id)
    LEFT JOIN org_unit AS unit ON (unit.tenant, unit.key) = (:tenant, told.unit)
    CROSS JOIN LATERAL (
        SELECT counts, counts AND told.unit IS NOT NULL AND (unit.id IS NOT NULL OR known.unit_from = :said) AS moves
        FROM (SELECT coalesce(known.unit_from = ANY(:no_later), true) AS counts) AS said) AS word
    WHERE known.id IS NOT NULL OR told.gone IS NOT TRUE
    ORDER BY told.id
    ON CONFLICT (tenant, id) DO UPDATE SET
        name = CASE WHEN person.talked AND person.name <> '' THEN person.name ELSE excluded.name END,
        language = CASE WHEN person.talked THEN person.language ELSE excluded.language END,
        title = excluded.title, address = excluded.address, manager_id = excluded.manager_id,
        time_zone = excluded.time_zone, listed = excluded.listed, looked_up_at = excluded.looked_up_at,
        left_at = excluded.left_at, unit_id = excluded.unit_id, unit_from = excluded.unit_from
    """
)
# Who was in one of these units, and is not any more.
_OUT = text(
    """
    UPDATE person SET unit_id = NULL, unit_from = NULL FROM org_unit AS unit
    WHERE unit.tenant = :tenant AND unit.key = ANY(:keys) AND (person.tenant, person.unit_id) = (:tenant, unit.id)
        AND (person.id, unit.key) NOT IN (
            SELECT told.id, told.unit FROM json_to_recordset(CAST(:told AS json)) AS told (id text, unit text))
    """
)
_ONLY_IN = text(
    """
    UPDATE person SET unit_id = NULL, unit_from = NULL FROM org_unit AS unit
    WHERE unit.tenant = :tenant AND (person.tenant, person.unit_id) = (:tenant, unit.id)
        AND person.unit_from = :said AND unit.key <> ALL(:keys)
    """
)
_IN_ONE_OF = text(
    """
    SELECT person.id FROM person JOIN org_unit AS unit ON (unit.tenant, unit.id) = (:tenant, person.unit_id)
    WHERE person.tenant = :tenant AND person.id = ANY(:ids) AND unit.key = ANY(:keys)
    """
)
# Whom an import named by an address that nobody had yet.
_MET = text(
    """
    WITH met AS (
        DELETE FROM expected_person AS expected USING person
        WHERE expected.tenant = :tenant AND person.tenant = :tenant AND person.id = ANY(:ids)
            AND expected.address = person.address
        RETURNING person.id, expected.unit_id, expected.title, expected.leads
    ), led AS (
        UPDATE org_unit SET leader_id = met.id FROM met
        WHERE met.leads AND (org_unit.tenant, org_unit.id) = (:tenant, met.unit_id)
    )
    UPDATE person SET unit_id = met.unit_id, unit_from = :said, title = coalesce(nullif(met.title, ''), person.title)
    FROM met WHERE (person.tenant, person.id) = (:tenant, met.id)
        AND coalesce(person.unit_from = ANY(:no_later), true)
    """
)
_REACHED = text(
    """
    UPDATE person SET address = coalesce(
        (SELECT address FROM expected_person WHERE tenant = :tenant AND address = ANY(:addresses) LIMIT 1),
        (:addresses)[1])
    WHERE (tenant, id) = (:tenant, :id) AND address IS NULL
    """
)
_EXPECTED = text(
    """
    INSERT INTO expected_person (tenant, address, unit_id, title, leads)
    SELECT :tenant, told.address, unit.id, told.title, told.leads
    FROM json_to_recordset(CAST(:told AS json)) AS told (address text, unit text, title text, leads boolean)
    JOIN org_unit AS unit ON (unit.tenant, unit.key) = (:tenant, told.unit)
    ORDER BY told.address
    ON CONFLICT (tenant, address) DO UPDATE SET unit_id = excluded.unit_id, title = excluded.title,
        leads = excluded.leads
    """
)
_LEADERS = text(
    """
    UPDATE org_unit SET leader_id = told.person
    FROM json_to_recordset(CAST(:told AS json)) AS told (unit text, person text)
    WHERE (org_unit.tenant, org_unit.key) = (:tenant, told.unit)
    """
)
# Who manages somebody in the unit, and is managed from outside of it; of several, who manages most.
_HEADS = text(
    """
    UPDATE org_unit SET leader_id = head.id FROM (
        SELECT DISTINCT ON (boss.unit_id) boss.unit_id, boss.id
        FROM person AS boss
        JOIN person AS report ON (report.tenant, report.manager_id, report.unit_id) = (:tenant, boss.id, boss.unit_id)
        LEFT JOIN person AS above ON (above.tenant, above.id) = (:tenant, boss.manager_id)
        WHERE boss.tenant = :tenant AND boss.unit_from = :said AND boss.left_at IS NULL AND report.left_at IS NULL
            AND above.unit_id IS DISTINCT FROM boss.unit_id
        GROUP BY boss.unit_id, boss.id
        ORDER BY boss.unit_id, count(*) DESC, boss.id
    ) AS head
    WHERE (org_unit.tenant, org_unit.id) = (:tenant, head.unit_id) AND org_unit.leader_id IS DISTINCT FROM head.id
    """
)
# A unit in which everybody is who was in one that is empty now is that one, by another name.
_RENAMED = text(
    """
    SELECT fresh.id, fresh.key, fresh.name, min(fresh.was_id::text)::uuid AS was
    FROM org_unit AS fresh
    WHERE fresh.tenant = :tenant AND fresh.was_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM person WHERE (person.tenant, person.unit_id) = (:tenant, fresh.was_id)
            AND person.left_at IS NULL)
        AND NOT EXISTS (SELECT FROM org_unit AS other
            WHERE other.tenant = :tenant AND other.was_id = fresh.was_id AND other.id <> fresh.id)
    GROUP BY fresh.tenant, fresh.id
    """
)
_TAKE_OVER = (
    text("UPDATE org_unit SET key = 'was:' || id, was_id = NULL WHERE tenant = :tenant AND id = :id"),
    text("UPDATE org_unit SET key = :key, name = :name WHERE tenant = :tenant AND id = :was"),
    text("UPDATE person SET unit_id = :was WHERE tenant = :tenant AND unit_id = :id"),
)
_SETTLED = text("UPDATE org_unit SET was_id = NULL WHERE tenant = :tenant AND was_id IS NOT NULL")
_GONE = text(
    """
    UPDATE person SET left_at = :at
    WHERE tenant = :tenant AND left_at IS NULL AND listed AND looked_up_at < :since
    """
)
_DUTY = (
    text("DELETE FROM role WHERE tenant = :tenant AND role = :role AND source = :source AND person_id <> ALL(:ids)"),
    text(
        "INSERT INTO role SELECT :tenant, :role, :source, unnest(CAST(:ids AS text[])) ON CONFLICT DO NOTHING",
    ),
)
_NO_OTHER = text("DELETE FROM role WHERE tenant = :tenant AND role = :role AND source <> ALL(:sources)")
_OWNERS = (
    text("DELETE FROM team_owner WHERE tenant = :tenant AND team_id = :team AND person_id <> ALL(:ids)"),
    text("INSERT INTO team_owner SELECT :tenant, :team, unnest(CAST(:ids AS text[])) ON CONFLICT DO NOTHING"),
)


@dataclass(frozen=True)
class Unit:
    """A unit as a source names it."""

    key: str
    name: str


@dataclass(frozen=True)
class Told:
    """What was told of one person: None is not said, and an empty text that there is none."""

    id: str
    name: str | None = None
    language: str | None = None
    title: str | None = None
    address: str | None = None
    manager: str | None = None
    time_zone: str | None = None
    gone: bool | None = None
    unit: str | None = None  # its key
    looked: bool = False  # whether this answers the question who they are
    listed: bool = False  # whether the directory has them


@dataclass(frozen=True)
class Expected:
    """What an import says of an address."""

    address: str
    unit: str  # its key
    title: str
    leads: bool


def key(source: str, name: str) -> str:
    """By what a source's unit is known again, however its name is spelled; a long one by its digest."""
    spelled = " ".join(name.split()).casefold()
    if len(spelled) > KEY_MOST:
        spelled = f"{spelled[: KEY_MOST // 2]}…{sha256(spelled.encode()).hexdigest()}"
    return f"{source}:{spelled}"


def unit(source: str, name: str) -> Unit:
    """A unit that has no id where it comes from: one with the same name is the same."""
    return Unit(key(source, name), rules.name(name))


class Organisation:
    """What sources tell of one tenant's people, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def told(self, people: Iterable[Told], units: Iterable[Unit], said: UnitFrom, at: datetime) -> None:
        """A source tells of these people, once each, and of the units that they are in."""
        told, no_later = [asdict(each) for each in people], _no_later(said)
        named = [{"id": str(uuid4()), "key": unit.key, "name": unit.name} for unit in units]
        if named:
            await self._run(_UNITS, told=json.dumps(told), units=json.dumps(named), said=said)
        await self._run(_PEOPLE, told=json.dumps(told), said=said, no_later=no_later, at=at)
        ids = [each["id"] for each in told if each["address"]]
        await self._run(_MET, ids=ids, said=UnitFrom.imported, no_later=_no_later(UnitFrom.imported))

    async def members(
        self, groups: Sequence[tuple[Unit, Collection[str]]], earlier: Collection[str], at: datetime
    ) -> None:
        """These units have these people and nobody else; who is in several belongs to the first one.

        Whoever is in one of the `earlier` ones, by their keys, stays there.
        """
        ids = list({id for _, people in groups for id in people})
        found = await self.session.scalars(_IN_ONE_OF, {"tenant": self.tenant, "ids": ids, "keys": list(earlier)})
        settled = set(found.all())
        told: list[Told] = []
        for unit, people in groups:
            told += [Told(id, unit=unit.key) for id in people if id not in settled]
            settled.update(people)
        await self.told(told, [unit for unit, _ in groups], UnitFrom.directory, at)
        pairs = json.dumps([{"id": each.id, "unit": each.unit} for each in told])
        await self._run(_OUT, keys=[unit.key for unit, _ in groups], told=pairs)

    async def empty(self, keys: Collection[str]) -> None:
        """Nobody is in these units any more."""
        await self._run(_OUT, keys=list(keys), told="[]")

    async def only_in(self, keys: Collection[str]) -> None:
        """The directory knows these units only: who was in another one because it said so is in none."""
        await self._run(_ONLY_IN, keys=list(keys), said=UnitFrom.directory)

    async def expect(self, people: Iterable[Expected]) -> None:
        """An import tells of addresses that nobody has yet."""
        await self._run(_EXPECTED, told=json.dumps([asdict(each) for each in people]))

    async def reached(self, person_id: str, addresses: Sequence[str]) -> None:
        """Somebody signs in under one of these addresses, the likeliest first; an import may have named them by it."""
        if addresses:
            await self._run(_REACHED, id=person_id, addresses=list(addresses))
            await self._run(_MET, ids=[person_id], said=UnitFrom.imported, no_later=_no_later(UnitFrom.imported))

    async def lead(self, leaders: Sequence[tuple[str, str]]) -> None:
        """An import tells who leads which units, as pairs of a unit's key and a person."""
        await self._run(_LEADERS, told=json.dumps([{"unit": unit, "person": person} for unit, person in leaders]))

    async def settle(self) -> None:
        """A source has told everything: a unit that was only renamed keeps its id, and so what was told in it."""
        for row in (await self.session.execute(_RENAMED, {"tenant": self.tenant})).mappings().all():
            for statement in _TAKE_OVER:
                await self._run(statement, **row)
        await self._run(_SETTLED)
        await self._run(_HEADS, said=UnitFrom.directory)

    async def not_told_since(self, since: datetime, at: datetime) -> None:
        """The directory told of everybody it has: who was in it before, and is not any more, has left."""
        await self._run(_GONE, since=since, at=at)

    async def duty(self, role: Duty, source: str, person_ids: Collection[str]) -> None:
        """From now on this source gives a duty to these people, and to nobody else."""
        for statement in _DUTY:
            await self._run(statement, role=role, source=source, ids=list(person_ids))

    async def no_other(self, role: Duty, sources: Collection[str]) -> None:
        """What other sources gave is over: the settings do not name them any more."""
        await self._run(_NO_OTHER, role=role, sources=list(sources))

    async def own(self, team_id: str, person_ids: Collection[str]) -> None:
        """From now on these people own a team, and nobody else."""
        for statement in _OWNERS:
            await self._run(statement, team=team_id, ids=list(person_ids))

    async def _run(self, statement: Any, **values: Any) -> None:
        await self.session.execute(statement, {"tenant": self.tenant, **values})


def _no_later(said: UnitFrom) -> list[str]:
    """Whose word does not count more than this one."""
    order = list(UnitFrom)
    return [each.value for each in order[: order.index(said) + 1]]
