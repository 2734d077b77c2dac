"""Who somebody is: their name, their language, their own chat, and whether they lead."""

from dataclasses import dataclass

from botbuilder.schema import Activity

from stories import rules

PERSONAL = "personal"


@dataclass(frozen=True)
class House:
    """What the organisation decided in its settings: who leads, who edits (object ids), and its time zone."""

    leaders: frozenset[str]
    editors: frozenset[str]
    time_zone: str

    def leads(self, person: "Speaker") -> bool:
        return person.id in self.leaders

    def edits(self, person: "Speaker") -> bool:
        """Everybody, unless the settings name editors: open and flat beats gated."""
        return not self.editors or person.id in self.editors


@dataclass(frozen=True)
class Speaker:
    """The person an activity comes from. `chat` is their own conversation with Retold, if that is where they speak."""

    tenant: str
    id: str  # the directory's object id
    name: str
    language: str
    service_url: str
    chat: str | None


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
