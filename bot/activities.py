"""Teams activity → command, dialog or card action."""

from typing import Any

from botbuilder.core import ActivityHandler, TurnContext
from botbuilder.schema import InvokeResponse

from bot import commands
from bot.clicks import clicked
from bot.turn import Turn, channel_id
from cards.help import welcome_card
from stories import rhythm, rules
from stories.errors import StoryError
from stories.models import Channel

WELCOME = "welcome"


class Retold(ActivityHandler):  # type: ignore[misc]
    """The bot. It answers messages, clicks, and being added and removed; everything else is left alone."""

    def __init__(self, time_zone: str) -> None:
        self.time_zone = time_zone  # what a new channel's form suggests

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        turn = Turn.of(turn_context)
        try:
            await commands.hear(turn)
        except StoryError as error:
            await turn.say(turn.words.error(error))

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse:
        turn = Turn.of(turn_context)
        value = turn_context.activity.value if turn_context.activity.name == "adaptiveCard/action" else None
        return InvokeResponse(status=200, body=await clicked(turn, value))

    async def on_installation_update_add(self, turn_context: TurnContext) -> None:
        await self._arrive(Turn.of(turn_context))

    async def on_installation_update_remove(self, turn_context: TurnContext) -> None:
        await self._leave(Turn.of(turn_context))

    async def on_conversation_update_activity(self, turn_context: TurnContext) -> None:
        """Teams tells an install here too, and what happens to channels and teams."""
        turn, activity = Turn.of(turn_context), turn_context.activity
        added, removed = activity.members_added or [], activity.members_removed or []
        event = _of(activity.channel_data, "eventType")
        if any(member.id == activity.recipient.id for member in added):
            await self._arrive(turn)
        elif any(member.id == activity.recipient.id for member in removed) or event == "teamDeleted":
            await self._leave(turn)
        elif event == "channelDeleted":
            await turn.library.channels.removed([_of(activity.channel_data, "channel", "id")])

    async def _arrive(self, turn: Turn) -> None:
        if not turn.personal:
            await self._add_channel(turn)
            return
        if await turn.memory.once(turn.library, WELCOME, turn.now):
            await turn.show(welcome_card(turn.words))

    async def _leave(self, turn: Turn) -> None:
        if turn.personal:
            await turn.memory.forget(turn.library, WELCOME)
            return
        team = _of(turn.context.activity.channel_data, "team", "id")
        await turn.library.channels.removed([turn.conversation_id], team)

    async def _add_channel(self, turn: Turn) -> None:
        activity = turn.context.activity
        data = activity.channel_data
        chosen = _of(data, "settings", "selectedChannel", "id") or activity.conversation.id
        name = _of(data, "settings", "selectedChannel", "name") or _of(data, "channel", "name")
        channel = Channel(
            tenant=turn.library.tenant,
            id=channel_id(chosen),
            team_id=_of(data, "team", "id"),
            name=rules.line(name or _of(data, "team", "name"))[:120],
            service_url=activity.service_url,
            bot_id=activity.recipient.id,
            language=turn.words.language,
            weekday="mon",
            hour=9,
            time_zone=_time_zone(turn) or self.time_zone,
        )
        if await turn.library.channels.added(channel):
            fresh = await turn.library.channels.get(channel.id)
            await turn.desk.welcome(turn.library, fresh, turn.now)


def _time_zone(turn: Turn) -> str:
    """The zone that the person's client names, if it is one."""
    for entity in turn.context.activity.entities or []:
        if entity.type == "clientInfo":
            try:
                return rhythm.time_zone(str((entity.additional_properties or {}).get("timezone", "")))
            except StoryError:
                return ""
    return ""


def _of(data: Any, *path: str) -> str:
    """A text somewhere in what Teams sent; empty where it is not."""
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return data if isinstance(data, str) else ""
