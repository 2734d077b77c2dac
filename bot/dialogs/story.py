"""Telling a story: question by question, or in one go."""

from typing import Any
from uuid import UUID

from botbuilder.dialogs import Dialog, DialogContext, DialogInstance, DialogTurnResult

from bot import controls
from bot.dialogs.interview import Interview
from bot.dialogs.picturing import described, take
from bot.dialogs.progress import PREVIEW, Progress
from bot.turn import Turn
from cards.help import whole_story_card
from stories import rules, telling
from stories.errors import StoryError
from stories.pieces import Piece, Story

STORY = "story"
AFTER_ALL = ("photo", "alt", PREVIEW)  # where a photo is asked for, or may still come


class StoryInterview(Interview):
    """What went well, what was before, what changed, what is better now, and how to copy it."""

    kind = Story

    async def new(self, turn: Turn, progress: Progress) -> Piece:
        """Somebody's own version of a story has it for its parent; an answer to a campaign's question, the campaign."""
        piece = await super().new(turn, progress)
        for fact in ("parent_id", "campaign_id"):
            if id := progress.facts.get(fact):
                setattr(piece, fact, UUID(id))
        return piece

    async def answer(self, turn: Turn, progress: Progress, text: str) -> None:
        """A long text at the headline is the whole story; only what is missing is asked."""
        if progress.asked == "photo":
            await turn.say(turn.words("photo-please"))
            return
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

    async def pictured(self, turn: Turn, progress: Progress, meant: str | None) -> bool:
        """A photo is taken at whichever question. Words with it say what can be seen, or answer what is asked."""
        story = await self.draft(turn, progress)
        if not isinstance(story, Story):
            raise TypeError(f"a photo for a {type(story).__name__}")
        await take(turn, story)
        progress.answers["photo"] = story.photo
        progress.answers.pop("alt", None)
        if progress.asked not in AFTER_ALL:
            await turn.say(turn.words("photo-taken"))
            if turn.text:
                return await self.hear(turn, progress, meant)
            await self._ask(turn, progress)
            return False
        if not progress.editing:
            turn.answered(progress.question(turn.words), turn.words("photo-sent"))
        progress.editing = False
        if turn.text and not meant:
            try:
                progress.answers["alt"] = described(turn.text)
            except StoryError as error:
                await turn.say(turn.words.error(error))
        await self.go_on(turn, progress)
        return False

    async def draft(self, turn: Turn, progress: Progress) -> Piece:
        """Which photo a story has, its row knows better: one that did not come has given way to the one before."""
        if progress.id and progress.answers.get("photo"):
            kept = await turn.library.own(progress.id, turn.person.id)
            if isinstance(kept, Story) and kept.photo != progress.answers["photo"]:
                progress.answers |= {"photo": kept.photo, "alt": kept.alt}
        return await super().draft(turn, progress)

    async def begin(self, turn: Turn, progress: Progress) -> None:
        """A story told in one go is shown at once, with what it lacks by name; only that is asked."""
        if progress.whole and progress.needed(self.fields(turn)):
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
