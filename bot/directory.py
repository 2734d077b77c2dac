"""Who is who: somebody's name, language and own chat as the activity tells them, and whether they lead or edit."""

from dataclasses import dataclass
from typing import Protocol

from botbuilder.schema import Activity

from stories import rules, slots
from stories.errors import StoryError

PERSONAL = "personal"


@dataclass(frozen=True)
class Speaker:
    """The person an activity comes from. `chat` is their own conversation with Retold, if that is where they speak."""

    tenant: str
    id: str  # the directory's object id
    name: str
    language: str
    service_url: str
    chat: str | None


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
        return person.id in self.leaders

    async def edits(self, person: Speaker) -> bool:
        """Everybody, unless the settings name editors: open and flat beats gated."""
        return not self.editors or person.id in self.editors


def speaker(activity: Activity, tenant: str, language: str) -> Speaker:
    account = activity.from_property
    return Speaker(
        tenant=tenant,
        id=account.aad_object_id or account.id,
        name=rules.line(account.name or "")[:120] or "?",
        language=language,
        service_url=activity.service_url,
        chat=activity.conversation.id if activity.conversation.conversation_type == PERSONAL else None,
    )


def zone_of(activity: Activity) -> str:
    """The time zone that the person's client names; empty where it names none."""
    for entity in activity.entities or []:
        if entity.type == "clientInfo":
            try:
                return slots.time_zone(str(entity.additional_properties.get("timezone", "")))
            except StoryError:
                return ""
    return ""
