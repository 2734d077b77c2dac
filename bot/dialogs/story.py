"""Telling a story: what went well, what was before, what changed, what is better now, and how to copy it."""

from typing import Any

from botbuilder.dialogs import Dialog, DialogContext, DialogTurnResult

from bot import controls
from bot.dialogs.interview import Answers, Interview, Question
from bot.turn import Turn
from cards.help import whole_story_card
from stories import rules, telling
from stories.errors import StoryError, TextTooLong
from stories.objectives import BY_KEY
from stories.pieces import Story

WHOLE_MOST = 3 * rules.TEXT_MOST


def _asks_more(answers: Answers) -> bool:
    objective = BY_KEY.get(answers.get("objective", ""))
    return objective is not None and objective.asks_more


class StoryInterview(Interview):
    """Seven questions and a preview."""

    questions = (
        Question("headline", rules.headline),
        Question("situation"),
        Question("change"),
        Question("outcome"),
        Question("evidence", rules.evidence, optional=True),
        Question("steps", rules.steps, optional=True),
        Question("objective", choices=tuple(BY_KEY), names="objective-"),
        Question("voice", optional=True, follows="objective", applies=_asks_more),
    )

    def new(self, turn: Turn) -> Story:
        return Story(
            tenant=turn.library.tenant,
            author_id=turn.person.id,
            author_name=turn.person.name,
            language=turn.words.language,
            created_at=turn.now,
        )

    def understand(self, question: Question, text: str, turn: Turn) -> Answers:
        """A long text at the headline is the whole story; only what is missing is asked."""
        if question.field == "headline" and len(text) > rules.WHOLE_STORY:
            return whole_story(text)
        return super().understand(question, text, turn)


def whole_story(text: str) -> Answers:
    """The answers in a story told in one go. Raises TextTooLong."""
    if len(text) > WHOLE_MOST:
        raise TextTooLong(length=len(text), most=WHOLE_MOST)
    checks = {"headline": rules.headline, "evidence": rules.evidence, "steps": rules.steps}
    return {field: checks.get(field, rules.paragraph)(part) for field, part in telling.take_apart(text).parts.items()}


class Offer(Dialog):  # type: ignore[misc]
    """ "That sounds like a story. Shall I keep it?" The long text waits here for a yes."""

    async def begin_dialog(self, dialog_context: DialogContext, options: Any = None) -> DialogTurnResult:
        turn = Turn.of(dialog_context.context)
        dialog_context.active_dialog.state["text"] = options
        await turn.show(whole_story_card(turn.words))
        return Dialog.end_of_turn

    async def continue_dialog(self, dialog_context: DialogContext) -> DialogTurnResult:
        """A yes begins the story. Anything else ends the offer, and is understood for itself."""
        turn = Turn.of(dialog_context.context)
        text = dialog_context.active_dialog.state["text"]
        meant = controls.control(turn.text)
        if meant in ("skip", "cancel", "discard"):
            await turn.say(turn.words("cancelled"))
            return await dialog_context.end_dialog()
        if meant != "keep":
            return await dialog_context.end_dialog("declined")
        answers: Answers = {}
        try:
            answers = whole_story(text)
        except StoryError as error:
            await turn.say(turn.words.error(error))
        await dialog_context.end_dialog()
        return await dialog_context.begin_dialog("story", {"answers": answers})
