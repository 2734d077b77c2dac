"""A photo for a story that is told already: the next picture in the chat, and what can be seen in it."""

from typing import Any
from uuid import UUID

from botbuilder.dialogs import Dialog, DialogContext, DialogInstance, DialogTurnResult

from bot import controls, writing
from bot.turn import Turn
from cards.actions import name
from cards.photo import asked_card
from stories import editing
from stories.errors import NotFound
from stories.pieces import Story


async def take(turn: Turn, story: Story) -> None:
    """The first of the pictures that were sent is the story's photo. It is fetched once the turn is over."""
    await editing.photograph(turn.library, turn.desk, story, turn.pictures[0], turn.now)
    if len(turn.pictures) > 1:
        await turn.say(turn.words("photo-first"))


def described(text: str) -> str:
    """What can be seen in a photo, as it was typed. Raises TextTooLong."""
    alt = next(field for field in Story.FIELDS if field.name == "alt")
    kept: str = alt.answer(text)
    return kept


class Picturing(Dialog):  # type: ignore[misc]
    """Waits for the photo of one story. Words that come with it, or after it, say what can be seen in it."""

    async def begin_dialog(self, dialog_context: DialogContext, options: Any = None) -> DialogTurnResult:
        turn, instance = Turn.of(dialog_context.context), dialog_context.active_dialog
        instance.state.update(story=options, sent=False)
        await self._ask(turn, instance)
        return Dialog.end_of_turn

    async def reprompt_dialog(self, context: Any, instance: DialogInstance) -> None:
        await self._ask(Turn.of(context), instance)

    async def continue_dialog(self, dialog_context: DialogContext) -> DialogTurnResult:
        turn, instance = Turn.of(dialog_context.context), dialog_context.active_dialog
        try:
            story = await _story(turn, instance)
        except NotFound as gone:
            await turn.say(turn.words.error(gone))
            return await dialog_context.end_dialog()
        if turn.pictures:
            await take(turn, story)
            instance.state["sent"] = True
        meant = controls.control(turn.text)
        if turn.text and instance.state["sent"] and not meant:
            await editing.describe(turn.library, turn.desk, story, described(turn.text))
        if meant or (turn.text and instance.state["sent"]):
            await turn.show(await writing.card(turn, story))
            return await dialog_context.end_dialog()
        await self._ask(turn, instance)
        return Dialog.end_of_turn

    async def _ask(self, turn: Turn, instance: DialogInstance) -> None:
        if instance.state["sent"]:
            await turn.say(f"{turn.words('ask-alt')} {turn.words('example-alt')} {turn.words('or-skip')}")
        else:
            title = name(await turn.library.piece(UUID(instance.state["story"])), turn.words)
            await turn.show(asked_card(title, turn.words))


async def _story(turn: Turn, instance: DialogInstance) -> Story:
    """The person's own story that is waited for. Raises NotFound once it was put away."""
    story = await turn.library.own(UUID(instance.state["story"]), turn.person.id)
    if not isinstance(story, Story) or not story.editable:
        raise NotFound
    return story
