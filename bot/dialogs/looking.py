""" "What shall I look for?" The next thing said is what is searched for."""

from typing import Any

from botbuilder.dialogs import Dialog, DialogContext, DialogTurnResult

from bot import controls, reading
from bot.turn import Turn


class Looking(Dialog):  # type: ignore[misc]
    """Asks for the words of a search. A command, or a word such as cancel, ends it."""

    async def begin_dialog(self, dialog_context: DialogContext, options: Any = None) -> DialogTurnResult:
        turn = Turn.of(dialog_context.context)
        await turn.say(turn.words("find-what"))
        return Dialog.end_of_turn

    async def continue_dialog(self, dialog_context: DialogContext) -> DialogTurnResult:
        turn = Turn.of(dialog_context.context)
        if controls.control(turn.text):
            await turn.say(turn.words("search-ended"))
        else:
            await reading.search(turn, turn.text)
        return await dialog_context.end_dialog()
