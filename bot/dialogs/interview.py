"""Asks one question at a time: back, skip, cancel, save for later, and the preview at the end."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from botbuilder.dialogs import Dialog, DialogContext, DialogInstance, DialogReason, DialogTurnResult

from bot import controls, pieces
from bot.turn import Turn
from cards.form import piece_form
from cards.piece import preview_card
from cards.question import Asked, question_card
from stories import rules
from stories.errors import StoryError
from stories.pieces import Piece

PREVIEW = "preview"

Answers = dict[str, Any]


@dataclass(frozen=True)
class Question:
    """One question: the field it fills, the rule its answer follows, and the choices if it has some."""

    field: str
    rule: Callable[[str], Any] = rules.paragraph
    optional: bool = False
    choices: tuple[str, ...] = ()
    names: str = ""  # the texts that name the choices begin with this
    follows: str = ""  # asked as a part of this question
    applies: Callable[[Answers], bool] = lambda answers: True


class Interview(Dialog):  # type: ignore[misc]
    """A dialog that fills in a piece, question by question. Its state is JSON: the answers, and what was asked last."""

    questions: tuple[Question, ...]

    async def begin_dialog(self, dialog_context: DialogContext, options: object = None) -> DialogTurnResult:
        """Asks the first question that `options` (answers, and the id of a draft) leave open."""
        begun: dict[str, Any] = options if isinstance(options, dict) else {}
        state = dialog_context.active_dialog.state
        state.update(answers=dict(begun.get("answers", {})), piece=begun.get("piece"), asked=self.questions[0].field)
        await self._ask_next(Turn.of(dialog_context.context), state)
        return Dialog.end_of_turn

    async def continue_dialog(self, dialog_context: DialogContext) -> DialogTurnResult:
        turn, state = Turn.of(dialog_context.context), dialog_context.active_dialog.state
        meant = controls.control(turn.text)
        if meant == "cancel":
            return await self._cancel(dialog_context, turn, state)
        if meant == "later":
            return await self._later(dialog_context, turn, state)
        if meant == "form":
            await turn.show(piece_form(await self.draft(turn, state), turn.words))
        elif meant == "back":
            await self._back(turn, state)
        elif state["asked"] == PREVIEW:
            return await self._at_preview(dialog_context, turn, state, meant)
        elif meant in ("skip", "keep"):
            await self._skip(turn, state)
        else:
            await self._answer(turn, state, turn.text)
        return Dialog.end_of_turn

    async def reprompt_dialog(self, context: Any, instance: DialogInstance) -> None:
        """Asks the open question again, after something else was answered."""
        turn = Turn.of(context)
        if instance.state["asked"] == PREVIEW:
            await self.preview(turn, instance.state)
        else:
            await self._ask(turn, instance.state)

    async def resume_dialog(self, dialog_context: DialogContext, reason: DialogReason, result: object) -> Any:
        return Dialog.end_of_turn

    @abstractmethod
    def new(self, turn: Turn) -> Piece:
        """An empty draft by the person who is asked."""

    def understand(self, question: Question, text: str, turn: Turn) -> Answers:
        """The answers in a text; more than one when somebody says more than was asked. Raises a StoryError."""
        if question.choices:
            return {question.field: rules.choice(text, question.choices, lambda key: turn.words(question.names + key))}
        return {question.field: question.rule(text)}

    async def draft(self, turn: Turn, state: dict[str, Any]) -> Piece:
        """The answers so far, as a draft in the library."""
        if state["piece"]:
            piece = await pieces.own(turn, state["piece"])
        else:
            piece = await turn.library.add(self.new(turn))
            state["piece"] = str(piece.id)
        await turn.library.revise(piece, state["answers"])
        return piece

    async def preview(self, turn: Turn, state: dict[str, Any]) -> None:
        state["asked"] = PREVIEW
        await turn.show(preview_card(await self.draft(turn, state), turn.words))

    def applying(self, answers: Answers) -> list[Question]:
        """The questions that these answers leave to ask, in speaking order."""
        return [question for question in self.questions if question.applies(answers)]

    async def _answer(self, turn: Turn, state: dict[str, Any], text: str) -> None:
        try:
            answers = self.understand(self.question(state["asked"]), text, turn)
        except StoryError as error:
            await turn.say(turn.words.error(error))
            return
        state["answers"].update(answers)
        if answers.keys() != {state["asked"]}:
            await turn.say(turn.words("took-apart"))
        await self._ask_next(turn, state)

    async def _skip(self, turn: Turn, state: dict[str, Any]) -> None:
        """On to the next question; an earlier answer stays as it is."""
        question = self.question(state["asked"])
        if question.field not in state["answers"]:
            if not question.optional:
                await turn.say(turn.words("cannot-skip"))
                return
            state["answers"][question.field] = [] if question.field == "steps" else ""
        await self._ask_next(turn, state)

    async def _back(self, turn: Turn, state: dict[str, Any]) -> None:
        """To the question before, with what was answered there."""
        asked = [question.field for question in self.applying(state["answers"])]
        at = len(asked) if state["asked"] == PREVIEW else asked.index(state["asked"])
        if at == 0:
            await turn.say(turn.words("first-question"))
        state["asked"] = asked[max(0, at - 1)]
        await self._ask(turn, state)

    async def _ask_next(self, turn: Turn, state: dict[str, Any]) -> None:
        open = [question for question in self.applying(state["answers"]) if question.field not in state["answers"]]
        if not open:
            await self.preview(turn, state)
            return
        state["asked"] = open[0].field
        await self._ask(turn, state)

    async def _ask(self, turn: Turn, state: dict[str, Any]) -> None:
        question = self.question(state["asked"])
        at, of = self._progress(question)
        asked = Asked(
            question.field,
            at,
            of,
            options=tuple((key, turn.words(question.names + key)) for key in question.choices),
            controls=self.controls(question, state["answers"]),
            earlier=_readable(state["answers"].get(question.field), question, turn),
        )
        await turn.show(question_card(asked, turn.words))

    def controls(self, question: Question, answers: Answers) -> tuple[str, ...]:
        """What else can be said at a question."""
        on = ("keep",) if answers.get(question.field) else ("skip",) if question.optional else ()
        return (*on, "form", "cancel") if question is self.questions[0] else ("back", *on, "later", "cancel")

    def _progress(self, question: Question) -> tuple[int, int]:
        """3 of 8; the preview is the last step, and a follow-up question is part of the one it follows."""
        steps = [each.field for each in self.questions if not each.follows]
        return steps.index(question.follows or question.field) + 1, len(steps) + 1

    def question(self, field: str) -> Question:
        return next(question for question in self.questions if question.field == field)

    async def _at_preview(
        self, dialog_context: DialogContext, turn: Turn, state: dict[str, Any], meant: str | None
    ) -> DialogTurnResult:
        piece = await self.draft(turn, state)
        match meant:
            case "publish":
                await turn.show(await pieces.publish(turn, piece, piece.version))
            case "edit":
                await turn.show(piece_form(piece, turn.words))
            case "discard":
                await turn.show(await pieces.discard(turn, piece))
            case _:
                await turn.say(turn.words("preview-hint"))
                await turn.show(preview_card(piece, turn.words))
        return Dialog.end_of_turn

    async def _later(self, dialog_context: DialogContext, turn: Turn, state: dict[str, Any]) -> DialogTurnResult:
        if state["answers"]:
            await self.draft(turn, state)
        await turn.say(turn.words("kept" if state["answers"] else "cancelled"))
        return await dialog_context.end_dialog()

    async def _cancel(self, dialog_context: DialogContext, turn: Turn, state: dict[str, Any]) -> DialogTurnResult:
        if state["piece"]:
            await turn.say(turn.words("cancelled-kept"))
        else:
            await turn.say(turn.words("cancelled"))
        return await dialog_context.end_dialog()


def _readable(answer: str | list[str] | None, question: Question, turn: Turn) -> str:
    """An earlier answer as it was given."""
    if isinstance(answer, list):
        return "\n".join(answer)
    return turn.words(question.names + answer) if answer and question.choices else answer or ""
