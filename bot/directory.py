"""Who is who: somebody's name, language and own chat as the activity tells them, and whether they lead or edit."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from botbuilder.schema import Activity
from cachetools import TTLCache

from bot.service.wire import of
from stories import rules, slots
from stories.errors import StoryError
from stories.people import People

REMEMBERED = 60  # seconds for which an answer from our rows is good
REMEMBERED_MOST = 10_000  # answers
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
    time_zone: str = ""  # as their client says it

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

    async def leads(self, person: Speaker, people: People) -> bool: ...

    async def edits(self, person: Speaker, people: People, team: str) -> bool:
        """Whether somebody may change when a channel of this team hears its digest."""
        ...

    async def reviews(self, person: Speaker, people: People) -> bool:
        """Whether somebody is an editor by name: never everybody, and no owner of a team."""
        ...

    async def reviewers(self, people: People) -> list[str]:
        """The ids of those who are."""
        ...

    async def heads(self, people: People) -> list[str]:
        """The ids of those who lead because the settings name them."""
        ...


@dataclass(frozen=True)
class OwnDirectory:
    """A directory that knows what the settings say, and what our rows say of the groups named there and of teams.

    The rows are filled by whoever reads the organisation's directory; a turn waits for nothing but them.
    """

    leaders: frozenset[str]  # ids of people and groups
    editors: frozenset[str]
    time_zone: str
    clock: Callable[[], datetime]
    _answers: TTLCache[tuple[str, ...], bool] = field(init=False)

    def __post_init__(self) -> None:
        answers = TTLCache[tuple[str, ...], bool](REMEMBERED_MOST, REMEMBERED, timer=lambda: self.clock().timestamp())
        object.__setattr__(self, "_answers", answers)

    async def leads(self, person: Speaker, people: People) -> bool:
        if not person.known or not self.leaders:
            return False
        return person.id in self.leaders or await self._remembered(
            ("leads", person.tenant, person.id), lambda: people.leads(person.id, self.leaders)
        )

    async def edits(self, person: Speaker, people: People, team: str) -> bool:
        """Everybody, unless the settings name editors: then they, and the owners of the team."""
        if not self.editors:
            return True
        if not person.known:
            return False
        return await self.reviews(person, people) or (
            bool(team)
            and await self._remembered(("owns", person.tenant, person.id, team), lambda: people.owns(person.id, team))
        )

    async def reviews(self, person: Speaker, people: People) -> bool:
        if not person.known or not self.editors:
            return False
        return person.id in self.editors or await self._remembered(
            ("edits", person.tenant, person.id), lambda: people.edits(person.id, self.editors)
        )

    async def reviewers(self, people: People) -> list[str]:
        return await people.editors(self.editors)

    async def heads(self, people: People) -> list[str]:
        return await people.leaders(self.leaders)

    async def _remembered(self, question: tuple[str, ...], ask: Callable[[], Awaitable[bool]]) -> bool:
        answer = self._answers.get(question)
        if answer is None:
            answer = self._answers[question] = await ask()
        return answer


def speaker(activity: Activity, tenant: str, language: str) -> Speaker:
    account = activity.from_property
    return Speaker(
        tenant=tenant,
        id=account.aad_object_id or f"{ACCOUNT}{account.id}",
        name=rules.name(account.name or "") or "?",
        language=language,
        service_url=activity.service_url,
        chat=activity.conversation.id if activity.conversation.conversation_type == PERSONAL else None,
        time_zone=zone_of(activity),
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
