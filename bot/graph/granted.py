"""Which of Graph's permissions the app was granted, and how the reading stands, in sentences for the administrator."""

from collections.abc import Iterable, Sequence

import jwt

from bot.graph.parts import GIVES
from bot.graph.steps import READ_GROUPS, READ_PEOPLE, READ_ZONES
from stories.tables.people import DirectoryPart

WHERE = (
    "Entra admin centre › App registrations › the bot's app › API permissions › Add › Microsoft Graph › "
    "Application permissions, then Grant admin consent; for a managed identity see docs/operating.md"
)
_WIDER = {  # what includes it too
    READ_PEOPLE: {"User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"},
    READ_GROUPS: {"Group.Read.All", "Group.ReadWrite.All", "GroupMember.ReadWrite.All", "Directory.Read.All"},
    READ_ZONES: {"MailboxSettings.ReadWrite"},
}


def granted(token: str) -> set[str]:
    """The permissions that a token for Graph carries. It is our own, so nobody has to have signed it."""
    try:
        roles = jwt.decode(token, options={"verify_signature": False, "verify_aud": False, "verify_exp": False}).get(
            "roles"
        )
    except jwt.InvalidTokenError:
        return set()
    return {role for role in roles if isinstance(role, str)} if isinstance(roles, list) else set()


def explained(permissions: set[str], parts: Sequence[DirectoryPart]) -> list[str]:
    """A line for what is on and what is off, and one for each part that does not come."""
    lines = []
    for permission, gives in GIVES.items():
        if permissions & ({permission} | _WIDER[permission]):
            lines.append(f"on: {gives}")
        else:
            lines.append(f"off: {gives}; to have it, grant {permission}")
    if any(line.startswith("off") for line in lines):
        lines.append(f"where to grant: {WHERE}")
    for part in parts:
        if part.reason:
            lines.append(f"{part.part} did not come: {part.reason}; asked again at {part.due_at:%Y-%m-%d %H:%M} UTC")
        elif part.read_at and part.part == "people":
            lines.append(f"{part.part} were last read at {part.read_at:%Y-%m-%d %H:%M} UTC")
    return lines


def unknown(setting: str, ids: Iterable[str], known: Iterable[str]) -> list[str]:
    """A line for what a setting names and nobody knows."""
    lost = sorted(set(ids) - set(known))
    return [f"{setting} names {id}, which is neither a group with people in it nor anybody we have met" for id in lost]
