"""What a button under an open question does: choose an answer, go back, skip, and the like."""

from bot.clicks import BadClick, Click, Reply, on
from bot.dialogs.interview import Interview
from bot.dialogs.known import OFFER
from bot.dialogs.progress import PREVIEW, Progress, progress
from bot.turn import Turn
from cards.actions import Verb
from cards.question import answered_card
from cards.signs import signed


@on(Verb.choose)
async def choose(turn: Turn, click: Click) -> Reply:
    """An answer to the open question; an old question's buttons do nothing."""
    open, choice = _asked(turn, click), click.text("choice")
    if open is None:
        return turn.words("already-answered")
    interview = _interview(turn)
    await interview.known(turn, open, choice)
    field = interview.field(turn, open.asked)
    if choice not in interview.choices(field, open):
        raise BadClick("no such choice")
    await _hear(turn, choice)
    name = interview.called(turn, open, field, choice)
    return answered_card(open.question(turn.words), signed(choice, name, field.name), turn.words)


@on(Verb.control)
async def control(turn: Turn, click: Click) -> Reply:
    """Back, skip and the like, at the open question only."""
    open, said = _asked(turn, click), click.text("says")
    if open is None:
        return turn.words("already-answered")
    interview = _interview(turn)
    if said not in interview.controls(interview.field(turn, open.asked), open.answers):
        raise BadClick("no such button")
    await _hear(turn, turn.words.each(f"word-{said}")[0])
    return turn.settled() if turn.settled else turn.words("done")


def passed_over(turn: Turn) -> None:
    """How the open question reads if it is not answered in this turn, and another one is asked or the dialog ends.

    A form in its place stays: nothing that was typed there is here yet.
    """
    open = progress(turn)
    if open and open.editing:
        return
    if open:
        turn.answered(open.question(turn.words))
    elif turn.open and turn.open.id == OFFER:
        turn.answered(turn.words("sounds-like-a-story"))


def _asked(turn: Turn, click: Click) -> Progress | None:
    """Where the open interview stands, if the click is about the question that it asked last."""
    open = progress(turn)
    return open if open and open.asked == click.text("field") != PREVIEW else None


def _interview(turn: Turn) -> Interview:
    interview: Interview = turn.dialogs.find_dialog(turn.open.id if turn.open else "")
    return interview


async def _hear(turn: Turn, text: str) -> None:
    turn.text = text
    await (await turn.dialog()).continue_dialog()
