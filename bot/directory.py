"""Who is who: somebody's name, language and own chat as the activity tells them, and whether they lead or edit."""

from dataclasses import dataclass
from typing import Protocol

from botbuilder.schema import Activity

from bot.service.wire import of
from stories import rules, slots
from stories.errors import StoryError

PERSONAL = "personal"
ACCOUNT = "account:"  # begins the id of somebody whom the directory does not know; no object id has a colon


@dataclass(frozen=True)
class Speaker:
    """The person an activity comes from. `chat` is their own conversation with Retold, if that is where they speak."""

    tenant: str
    id: str  # the directory's object id, or else their account's
    name: str
    language: str
    service_url: str
    chat: str | None

    @property
    def known(self) -> bool:
        """Whether the directory knows them. Others tell and read like everybody, but nothing is theirs to decide."""
        return not self.id.startswith(ACCOUNT)


class Directory(Protocol):
    """What the organisation knows of its people."""

    @property
    def time_zone(self) -> str:
        """Where somebody is whose client does not say it."""
        ...

    async def leads(self, person: Speaker) -> bool: ...

    async def edits(self, person: Speaker) -> bool:
        """Whether somebody may change when a channel hears its digest."""
        ...


@dataclass(frozen=True)
class SettingsDirectory:
    """A directory that knows what the settings say: leaders and editors by their object ids."""

    leaders: frozenset[str]
    editors: frozenset[str]
    time_zone: str

    async def leads(self, person: Speaker) -> bool:
        return person.known and person.id in self.leaders

    async def edits(self, person: Speaker) -> bool:
        """Everybody, unless the settings name editors: open and flat beats gated."""
        return not self.editors or (person.known and person.id in self.editors)


def speaker(activity: Activity, tenant: str, language: str) -> Speaker:
    account = activity.from_property
    return Speaker(
        tenant=tenant,
        id=account.aad_object_id or f"{ACCOUNT}{account.id}",
        name=rules.name(account.name or "") or "?",
        language=language,
        service_url=activity.service_url,
        chat=activity.conversation.id if activity.conversation.conversation_type == PERSONAL else None,
    )


def zone_of(activity: Activity) -> str:
    """The time zone that the person's client names; empty where it names none."""
    for entity in activity.entities or []:
        if entity.type == "clientInfo":
            try:
                return slots.time_zone(of(entity.additional_properties, "timezone"))
            except StoryError:
                return ""
    return ""
