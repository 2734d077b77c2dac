"""Review: an editor reads what waits, approves it or gives it back with a reason, and switches review on and off."""

from collections.abc import Sequence

from microsoft_teams.cards import CardElement

from bot.clicks import Click, Reply, on
from bot.turn import Turn
from cards.actions import Verb
from cards.parts import Card
from cards.review import Given, decided, decided_card, field, review_card, waiting_card
from stories import review as decisions
from stories.audit import Editor
from stories.errors import OnlyEditors, Outdated, StoryError
from stories.pieces import Piece


async def review(turn: Turn, rest: str) -> None:
    """What waits, the longest first."""
    await editing(turn)
    await turn.show(await _list(turn))


async def editing(turn: Turn) -> Editor:
    """Who speaks, as an editor. Raises OnlyEditors."""
    editor = await turn.editor()
    if editor is None:
        raise OnlyEditors
    return editor


@on(Verb.read_waiting)
async def on_read_waiting(turn: Turn, click: Click) -> Reply:
    """A piece that waits, whole, on a card of its own."""
    await editing(turn)
    await turn.show(waiting_card(await turn.library.waiting.get(click.id()), turn.words))
    return turn.words("done")


@on(Verb.approve)
async def on_approve(turn: Turn, click: Click) -> Reply:
    editor = await editing(turn)
    piece = await turn.library.waiting.get(click.id())
    try:
        await decisions.approve(turn.library, piece, click.number("version"), editor, turn.now)
    except Outdated as error:
        return await _again(turn, click, piece, notice=turn.words.error(error))
    return await _decided(turn, click, piece)


@on(Verb.give_back)
async def on_give_back(turn: Turn, click: Click) -> Reply:
    """Back to its teller with the reason that was typed; what is wrong with that is said beside it."""
    editor = await editing(turn)
    piece = await turn.library.waiting.get(click.id())
    typed = click.text(field(piece))
    try:
        await decisions.give_back(turn.library, turn.desk, piece, click.number("version"), typed, editor, turn.now)
    except Outdated as error:
        kept = Given(str(piece.id), typed, "")
        return await _again(turn, click, piece, kept, notice=turn.words.error(error))
    except StoryError as error:
        return await _again(turn, click, piece, Given(str(piece.id), typed, turn.words.error(error)))
    return await _decided(turn, click, piece)


@on(Verb.review_switch)
async def on_switch(turn: Turn, click: Click) -> Reply:
    await decisions.switch(turn.library, await editing(turn), turn.now, on=click.data.get("on") is True)
    return await _list(turn)


async def _decided(turn: Turn, click: Click, piece: Piece) -> Card:
    """Where it was decided in the list, what waits still."""
    return (
        await _list(turn, [decided(piece, turn.words)]) if click.data.get("list") else decided_card(piece, turn.words)
    )


async def _again(turn: Turn, click: Click, piece: Piece, given: Given | None = None, notice: str = "") -> Card:
    """The card as it is now, with what was typed; what changed meanwhile is shown whole."""
    if click.data.get("list") and not notice:
        return await _list(turn, given=given)
    return waiting_card(piece, turn.words, given, notice)


async def _list(turn: Turn, done: Sequence[CardElement] = (), given: Given | None = None) -> Card:
    waiting = turn.library.waiting
    return review_card(
        await waiting.longest(), await waiting.queue(), turn.words, on=await waiting.on(), done=done, given=given
    )
