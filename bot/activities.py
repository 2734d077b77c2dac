"""Teams activity → command, dialog, click or invoke."""

from botbuilder.core import ActivityHandler, TurnContext

from bot import (  # noqa: F401  each feature registers what its buttons do; few are named below
    answering,
    barriers,
    belonging,
    campaigning,
    channel,
    commands,
    delegating,
    invokes,
    naming,
    nudging,
    objectives,
    photographing,
    quiet,
    reading,
    replying,
    reviewing,
    timing,
    trying,
    writing,
)
from bot.service.wire import of
from bot.turn import Turn
from cards.help import welcome_card
from stories.errors import StoryError


class Retold(ActivityHandler):  # type: ignore[misc]
    """The bot. It answers messages, clicks, and being added and removed; everything else is left alone."""

    async def on_turn(self, turn_context: TurnContext) -> None:
        answering.passed_over(Turn.of(turn_context))
        await super().on_turn(turn_context)

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        turn = Turn.of(turn_context)
        try:
            await commands.hear(turn)
        except StoryError as error:
            await turn.say(turn.words.error(error))

    async def on_invoke_activity(self, turn_context: TurnContext) -> None:
        """Its answer leaves with the turn, not through the SDK, which would copy the card in it piece by piece."""
        turn = Turn.of(turn_context)
        turn.answer = await invokes.answer(turn, turn_context.activity.name, turn_context.activity.value)

    async def on_installation_update_add(self, turn_context: TurnContext) -> None:
        await self._arrive(Turn.of(turn_context))

    async def on_installation_update_remove(self, turn_context: TurnContext) -> None:
        await self._leave(Turn.of(turn_context))

    async def on_conversation_update_activity(self, turn_context: TurnContext) -> None:
        """Teams tells an install here too, and what happens to channels and teams."""
        turn, activity = Turn.of(turn_context), turn_context.activity
        added, removed = activity.members_added or [], activity.members_removed or []
        event = of(activity.channel_data, "eventType")
        if any(member.id == activity.recipient.id for member in added):
            if event != "teamMemberAdded":  # then an installationUpdate comes too, and knows which channel was chosen
                await self._arrive(turn)
        elif any(member.id == activity.recipient.id for member in removed) or event == "teamDeleted":
            await self._leave(turn)
        elif event == "channelDeleted":
            await turn.library.conversations.removed([of(activity.channel_data, "channel", "id")])

    async def _arrive(self, turn: Turn) -> None:
        if not turn.personal:
            await channel.added(turn)
        elif await turn.library.conversations.added(turn.here()):
            await turn.show(welcome_card(turn.words))

    async def _leave(self, turn: Turn) -> None:
        team = of(turn.context.activity.channel_data, "team", "id")
        await turn.library.conversations.removed([turn.conversation_id], team)
