"""Asks one question at a time: back, skip, cancel, save for later, and the preview at the end."""

import asyncio
from datetime import date
from functools import partial
from typing import Any

from botbuilder.dialogs import Dialog, DialogContext, DialogInstance, DialogReason, DialogTurnResult

from bot import controls, writing
from bot.dialogs.progress import PREVIEW, Answers, Progress
from bot.turn import Turn
from cards.moments import kept_card
from cards.question import Asked, question_card
from cards.signs import signed
from stories import editing, sealing
from stories.errors import NotReady, StoryError
from stories.fields import OBJECTIVE, Field, Shape, applying, fitted
from stories.pieces import Piece, Status
from stories.times import Frame, hour_named, planned


class Interview(Dialog):  # type: ignore[misc]
    """A dialog that fills in a piece, field by field, from the table of fields of its kind."""

    kind: type[Piece]

    async def begin_dialog(self, dialog_context: DialogContext, options: object = None) -> DialogTurnResult:
        """Asks the first question that `options` (where an interview stands) leaves open."""
        turn = Turn.of(dialog_context.context)
        progress = options if isinstance(options, Progress) else Progress()
        progress.begun = progress.begun or turn.now.isoformat()
        progress.facts = progress.facts or await self.facts(turn)
        await self.begin(turn, progress)
        progress.keep(dialog_context.active_dialog)
        return Dialog.end_of_turn

    async def continue_dialog(self, dialog_context: DialogContext) -> DialogTurnResult:
        turn, instance = Turn.of(dialog_context.context), dialog_context.active_dialog
        progress = Progress.of(instance)
        await self._agree(turn, progress)
        meant = controls.control(turn.text)
        heard = self.pictured if turn.pictures else self.hear
        if await heard(turn, progress, meant):
            return await dialog_context.end_dialog()
        if turn.open is instance:  # a click or a word at the preview may have settled the piece
            progress.keep(instance)
        return Dialog.end_of_turn

    async def reprompt_dialog(self, context: Any, instance: DialogInstance) -> None:
        """Asks the open question again, after something else was answered."""
        progress = Progress.of(instance)
        await self._agree(Turn.of(context), progress)
        await self._ask(Turn.of(context), progress)
        progress.keep(instance)

    async def resume_dialog(self, dialog_context: DialogContext, reason: DialogReason, result: object) -> Any:
        return Dialog.end_of_turn

    async def pictured(self, turn: Turn, progress: Progress, meant: str | None) -> bool:
        """Does what was said with a picture, for which there is no place here; True when the interview is over."""
        await turn.say(turn.words("photo-stories-only"))
        return bool(turn.text) and await self.hear(turn, progress, meant)

    async def hear(self, turn: Turn, progress: Progress, meant: str | None) -> bool:
        """Does what was said; True when the interview is over."""
        if not progress.editing:
            turn.answered(progress.question(turn.words), self._reads(turn, progress, meant))
        match meant:
            case "cancel" | "later":
                await self._put_by(turn, progress)
                return True
            case "discard":
                await self._discard(turn, progress)
                return True
            case "publish":
                return await self._publish(turn, progress)
            case "form" | "edit":
                await turn.show(await writing.form(turn, await self.draft(turn, progress)))
            case "back":
                await self._back(turn, progress)
            case _ if progress.asked == PREVIEW:
                await turn.say(turn.words("preview-hint"))
                await self.preview(turn, progress)
            case "keep" if not progress.answers.get(progress.asked) and self.field(turn, progress.asked).optional:
                await turn.say(turn.words("go-ahead"))
            case "skip" | "keep":
                await self._skip(turn, progress)
            case _:
                await self.answer(turn, progress, turn.text)
        return False

    async def begin(self, turn: Turn, progress: Progress) -> None:
        await self.go_on(turn, progress)

    async def facts(self, turn: Turn) -> Answers:
        """What is known before anything is asked, and decides what is."""
        return {}

    async def new(self, turn: Turn, progress: Progress) -> Piece:
        """An empty draft by the person who is asked."""
        return self.kind(
            tenant=turn.library.tenant,
            author_id=turn.person.id,
            author_name=turn.person.name,
            language=turn.words.language,
            created_at=turn.now,
        )

    async def draft(self, turn: Turn, progress: Progress) -> Piece:
        """The answers so far, as a draft in the library."""
        if progress.id:
            piece = await turn.library.own(progress.id, turn.person.id)
            await editing.revise(turn.library, piece, progress.answers)
        else:
            piece = await editing.begin(turn.library, await self.new(turn, progress), progress.answers)
            progress.piece = str(piece.id)
        return piece

    def fields(self, turn: Turn) -> tuple[Field, ...]:
        """The questions there are, as this organisation asks them."""
        return fitted(self.kind.FIELDS, turn.words.book)

    def field(self, turn: Turn, name: str) -> Field:
        return next(field for field in self.fields(turn) if field.name == name)

    async def _agree(self, turn: Turn, progress: Progress) -> None:
        """Looks again where a question stands open that is not asked here: an objective was changed elsewhere."""
        asked = [field.name for field in applying(self.fields(turn), progress.known)]
        if progress.asked not in ("", PREVIEW, *asked):
            await turn.look_again()

    async def known(self, turn: Turn, progress: Progress, choice: str) -> None:
        """Looks again where an objective is chosen that is not known here."""
        if progress.asked == OBJECTIVE:
            field = self.field(turn, OBJECTIVE)
            try:
                field.answer(choice, partial(self.called, turn, progress, field))
            except StoryError:
                await turn.look_again()

    def controls(self, field: Field, answers: Answers) -> tuple[str, ...]:
        """What else can be said at a question."""
        on = ("keep",) if answers.get(field.name) else ("skip",) if field.optional else ()
        return (*on, "form", "cancel") if field is self.kind.FIELDS[0] else ("back", *on, "later", "cancel")

    async def answer(self, turn: Turn, progress: Progress, text: str) -> None:
        """Takes what was typed as the answer to the open question, or says why it is none."""
        await self.known(turn, progress, text)
        field, frame = self.field(turn, progress.asked), Frame(turn.now, turn.words.zone.key, turn.words.language)
        called = partial(self.called, turn, progress, field)
        try:
            answer = (
                await asyncio.to_thread(field.answer, text, called, frame)
                if field.reckoned
                else field.answer(text, called)
            )
        except StoryError as error:
            await turn.say(turn.words.error(error))
            return
        progress.answers[field.name] = answer
        if field.shape is Shape.moment and planned(answer):
            named = await asyncio.to_thread(hour_named, text, frame)
            await turn.hear_clocks()
            moment = self._readable(turn, progress, field)
            await turn.say(turn.words("understood-moment" if named else "understood-at-nine", moment=moment))
        turn.answered(progress.question(turn.words), self._chosen(turn, progress, field))
        progress.proposed = progress.proposed and field.name != "headline"
        await self.go_on(turn, progress)

    async def preview(self, turn: Turn, progress: Progress) -> None:
        piece = await self.draft(turn, progress)
        await sealing.place(turn.library, piece, turn.person.id)
        progress.editing = False
        await turn.ask(await writing.preview(turn, piece, proposed=progress.proposed))

    async def _skip(self, turn: Turn, progress: Progress) -> None:
        """On to the next question; an earlier answer stays as it is."""
        field = self.field(turn, progress.asked)
        if field.name not in progress.answers:
            if not field.optional:
                await turn.say(turn.words("cannot-skip"))
                return
            progress.answers[field.name] = field.empty
        await self.go_on(turn, progress)

    async def _back(self, turn: Turn, progress: Progress) -> None:
        """To the question before, with what was answered there."""
        names = [field.name for field in applying(self.fields(turn), progress.known)]
        at = names.index(progress.asked) if progress.asked in names else len(names)
        if at == 0:
            await turn.say(turn.words("first-question"))
        progress.asked = names[max(0, at - 1)]
        await self._ask(turn, progress)

    async def go_on(self, turn: Turn, progress: Progress) -> None:
        """To the first question that is open, or to the preview."""
        left = progress.open(self.fields(turn))
        progress.asked = left[0].name if left else PREVIEW
        await self._ask(turn, progress)

    async def _ask(self, turn: Turn, progress: Progress) -> None:
        if progress.asked == PREVIEW:
            await self.preview(turn, progress)
            return
        field = self.field(turn, progress.asked)
        progress.worded = field.worded(progress.answers)
        asked_here = applying(self.fields(turn), progress.known)
        if field not in asked_here:  # an editor took the question out while it stood open
            await self.go_on(turn, progress)
            return
        at, of = self.place(field, asked_here)
        asked = Asked(
            field.name,
            at,
            of,
            options=tuple((key, self.called(turn, progress, field, key)) for key in self.choices(field, progress)),
            controls=self.controls(field, progress.answers),
            earlier=self._readable(turn, progress, field),
            worded=progress.worded,
            found=field.shape is Shape.story and bool(progress.offered),
            sent=field.shape is Shape.photo,
            free=field.shape is Shape.moment,
        )
        await turn.ask(question_card(asked, turn.words))

    def choices(self, field: Field, progress: Progress) -> tuple[str, ...]:
        """The keys of what can be chosen at a question."""
        return field.choices

    def called(self, turn: Turn, progress: Progress, field: Field, key: str) -> str:
        """How a choice is named."""
        return turn.words.choice(field.name, key)

    def place(self, field: Field, asked: tuple[Field, ...]) -> tuple[int, int]:
        """3 of 7: what is asked, and nothing else, is counted; a follow-up question once it is known to come."""
        return asked.index(field) + 1, len(asked)

    async def _publish(self, turn: Turn, progress: Progress) -> bool:
        """True once it is out. What is missing is named, and the open question asked again, or the preview shown."""
        needed = progress.needed(self.fields(turn))
        if needed and progress.asked != PREVIEW:
            turn.answered(progress.question(turn.words))
            await turn.say(turn.words.error(NotReady(tuple(field.name for field in needed))))
            await self._ask(turn, progress)
            return False
        piece = await self.draft(turn, progress)
        card = await writing.publish(turn, piece, piece.version, decided=progress.alike)
        if piece.status != Status.draft:
            await turn.show(card)
            return True
        progress.asked, progress.alike = PREVIEW, editing.publishable(piece)
        await turn.ask(card)
        return False

    async def _discard(self, turn: Turn, progress: Progress) -> None:
        """Ends the interview; what was told is put away, and can be taken back."""
        if not progress.told:
            await turn.say(turn.words("cancelled"))
        else:
            await turn.show(await writing.discard(turn, await self.draft(turn, progress)))

    async def _put_by(self, turn: Turn, progress: Progress) -> None:
        """Ends the interview; what was told stays a draft."""
        if not progress.told:
            await turn.say(turn.words("cancelled"))
        else:
            await turn.show(kept_card(await self.draft(turn, progress), turn.words))

    def _reads(self, turn: Turn, progress: Progress, meant: str | None) -> str:
        """What stands under a question that was answered: the words, the button, or the answer that was kept."""
        if meant in ("skip", "keep") and progress.answers.get(progress.asked):
            return self._chosen(turn, progress, self.field(turn, progress.asked))
        return turn.words(f"button-{meant}") if meant else turn.text

    def _readable(self, turn: Turn, progress: Progress, field: Field) -> str:
        """An earlier answer as it was given, a day as it is said."""
        answer = progress.answers.get(field.name)
        if answer and field.shape is Shape.photo:
            return turn.words("photo-sent")
        if answer and field.shape is Shape.day:
            return turn.words.day(date.fromisoformat(answer))
        if moment := planned(answer or "") if field.shape is Shape.moment else None:
            return turn.words.moment(moment)
        if answer and (field.choices or field.shape is Shape.story):
            return self.called(turn, progress, field, answer)
        return field.as_text(answer)

    def _chosen(self, turn: Turn, progress: Progress, field: Field) -> str:
        """An answer as the settled question shows it: a choice with its sign, steps with a dot between them."""
        answer = progress.answers[field.name]
        if field.shape is Shape.steps:
            return " · ".join(answer)
        said = self._readable(turn, progress, field)
        return signed(answer, said, field.name) if field.choices else said
