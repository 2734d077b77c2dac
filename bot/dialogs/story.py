"""Telling a story: question by question, or in one go."""

from typing import Any
from uuid import UUID

from botbuilder.dialogs import Dialog, DialogContext, DialogInstance, DialogTurnResult

from bot import controls
from bot.dialogs.interview import Interview
from bot.dialogs.progress import Progress
from bot.turn import Turn
from cards.help import whole_story_card
from stories import rules, telling
from stories.errors import StoryError
from stories.pieces import Piece, Story

STORY = "story"


class StoryInterview(Interview):
    """What went well, what was before, what changed, what is better now, and how to copy it."""

    kind = Story

    async def new(self, turn: Turn, progress: Progress) -> Piece:
        """Somebody's own version of a story has it for its parent."""
        piece = await super().new(turn, progress)
        parent = progress.facts.get("parent_id")
        piece.parent_id = UUID(parent) if parent else None
        return piece

    async def answer(self, turn: Turn, progress: Progress, text: str) -> None:
        """A long text at the headline is the whole story; only what is missing is asked."""
        if progress.asked != "headline" or len(text) <= rules.WHOLE_STORY:
            await super().answer(turn, progress, text)
            return
        try:
            told = whole_story(text, turn.words.language)
        except StoryError as error:
            await turn.say(turn.words.error(error))
            return
        progress.answers |= told.answers
        progress.whole, progress.proposed = True, told.proposed
        await self.begin(turn, progress)

    async def begin(self, turn: Turn, progress: Progress) -> None:
        """A story told in one go is shown at once, with what it lacks by name; only that is asked."""
        if progress.whole and progress.needed(self.kind.FIELDS):
            await self.preview(turn, progress)
        await self.go_on(turn, progress)


def whole_story(text: str, language: str) -> Progress:
    """Where the interview stands after a story was told in one go. Raises TextTooLong."""
    told = telling.take_apart(text, language)
    fields = {field.name: field for field in Story.FIELDS}
    answers = {name: fields[name].answer(part) for name, part in told.parts.items()}
    return Progress(answers=answers, whole=True, proposed="headline" in told.proposed)


class Offer(Dialog):  # type: ignore[misc]
    """ "That sounds like a story. Shall I keep it?" The long text waits here for a yes."""

    async def begin_dialog(self, dialog_context: DialogContext, options: Any = None) -> DialogTurnResult:
        turn = Turn.of(dialog_context.context)
        dialog_context.active_dialog.state["text"] = options
        await turn.ask(whole_story_card(turn.words))
        return Dialog.end_of_turn

    async def reprompt_dialog(self, context: Any, instance: DialogInstance) -> None:
        turn = Turn.of(context)
        await turn.ask(whole_story_card(turn.words))

    async def continue_dialog(self, dialog_context: DialogContext) -> DialogTurnResult:
        """A yes begins the story. Anything else ends the offer, and is understood for itself."""
        turn = Turn.of(dialog_context.context)
        text = dialog_context.active_dialog.state["text"]
        meant = controls.control(turn.text)
        if meant in ("skip", "cancel", "discard"):
            turn.answered(turn.words("sounds-like-a-story"), turn.words("title-no"))
            await turn.say(turn.words("cancelled"))
            return await dialog_context.end_dialog()
        if meant != "keep":
            return await dialog_context.end_dialog("declined")
        turn.answered(turn.words("sounds-like-a-story"), turn.words("title-keep"))
        begun = Progress()
        try:
            begun = whole_story(text, turn.words.language)
        except StoryError as error:
            await turn.say(turn.words.error(error))
        await dialog_context.end_dialog()
        return await dialog_context.begin_dialog(STORY, begun)
