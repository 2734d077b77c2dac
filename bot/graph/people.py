"""How Graph describes a person, as something that our rows can be told."""

import re
from collections.abc import Iterable
from typing import Any

from stories import organisation, rules
from stories.organisation import Told, Unit

Json = dict[str, Any]

ADDRESS_MOST, LANGUAGE_MOST, ID_MOST = 320, 35, 128

_BASE = ("id", "displayName", "jobTitle", "mail", "userPrincipalName", "preferredLanguage", "accountEnabled")
_EXTENDED, _EXTENSION = "onPremisesExtensionAttributes", "extensionAttribute"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def selected(attribute: str) -> list[str]:
    """What is read of a person, with the attribute that names their unit."""
    more = [_EXTENDED if attribute.startswith(_EXTENSION) else attribute] if attribute else []
    return [*_BASE, *more]


def described(items: Iterable[Json], attribute: str, *, whole: bool) -> tuple[list[Told], list[Unit]]:
    """The people of a page, once each, and the units they are in. What is absent is empty in a `whole` reading only."""
    people: dict[str, Json] = {}
    for item in items:
        id = item.get("id")
        if isinstance(id, str) and 0 < len(id) <= ID_MOST and not _CONTROL.search(id):
            people[id] = {**people.get(id, {}), **item}
    units: dict[str, Unit] = {}
    told = [_told(id, item, attribute, units, whole) for id, item in people.items()]
    return told, list(units.values())


def _told(id: str, item: Json, attribute: str, units: dict[str, Unit], whole: bool) -> Told:
    if "@removed" in item:
        return Told(id, gone=True, looked=True)

    def said(field: str, most: int = rules.NAME_MOST) -> str | None:
        value = item.get(field, "" if whole else None)
        if field in item and not isinstance(value, str):
            return ""
        return None if value is None else _CONTROL.sub(" ", value[: 2 * most]).strip()[:most]

    enabled = item.get("accountEnabled")
    return Told(
        id,
        name=_named(said("displayName")) or None,
        language=said("preferredLanguage", LANGUAGE_MOST),
        title=_named(said("jobTitle")),
        address=_address(said("mail", ADDRESS_MOST), said("userPrincipalName", ADDRESS_MOST)),
        manager=_manager(item, whole),
        gone=None if enabled is None and not whole else enabled is False,
        unit=_unit(item, attribute, units, whole),
        looked=True,
        listed=True,
    )


def _named(text: str | None) -> str | None:
    return None if text is None else rules.name(text)


def _address(mail: str | None, sign_in: str | None) -> str | None:
    """How they are written to, or else how they sign in."""
    found = mail or sign_in
    return None if found is None else found.casefold()


def _manager(item: Json, whole: bool) -> str | None:
    """The id of their manager: as delta tells it, a list of those who came and went, or as one who is expanded."""
    came = item.get("manager@delta", item.get("manager"))
    if came is None:
        return "" if whole or "manager" in item else None
    all_of_them = came if isinstance(came, list) else [came]
    ids = [each.get("id") for each in all_of_them if isinstance(each, dict) and "@removed" not in each]
    return next((id for id in reversed(ids) if isinstance(id, str) and len(id) <= ID_MOST), "")


def _unit(item: Json, attribute: str, units: dict[str, Unit], whole: bool) -> str | None:
    if not attribute:
        return None
    place = item
    if attribute.startswith(_EXTENSION):
        place = item.get(_EXTENDED) or {} if isinstance(item.get(_EXTENDED), dict | None) else {}
        whole = whole or _EXTENDED in item
    name = place.get(attribute)
    if not isinstance(name, str) or not name.strip():
        return "" if whole or attribute in place else None
    unit = organisation.unit(attribute, name[: 4 * organisation.KEY_MOST])
    if not unit.name:
        return ""
    units.setdefault(unit.key, unit)
    return unit.key
