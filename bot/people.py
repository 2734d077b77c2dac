"""Who somebody is: their name, their language, their own chat, and whether they lead."""

from dataclasses import dataclass

from botbuilder.schema import Activity

from stories import rules
from stories.models import Person

PERSONAL = "personal"


@dataclass(frozen=True)
class Roles:
    """Who leads, and who may change a channel's digest: object ids from the settings."""

    leaders: frozenset[str] = frozenset()
    editors: frozenset[str] = frozenset()

    def leads(self, person: Person) -> bool:
        return person.id in self.leaders

    def edits(self, person: Person) -> bool:
        """Everybody, unless the settings name editors: open and flat beats gated."""
        return not self.editors or person.id in self.editors


def sender(activity: Activity, tenant: str, language: str) -> Person:
    """The person an activity comes from."""
    account = activity.from_property
    is_personal = activity.conversation.conversation_type == PERSONAL
    return Person(
        tenant=tenant,
        id=account.aad_object_id or account.id,
        name=rules.line(account.name or "")[:120] or "?",
        language=language,
        service_url=activity.service_url,
        conversation_id=activity.conversation.id if is_personal else None,
    )
