"""What a word or a click does to somebody's own piece: publish, edit, save, put by, resume, discard, withdraw, undo."""

from botbuilder.dialogs import DialogInstance
from microsoft_teams.cards import AdaptiveCard

from bot.clicks import Click, Reply, on, own
from bot.dialogs.progress import PREVIEW, Progress, progress
from bot.turn import Turn
from cards.actions import Verb
from cards.form import piece_form
from cards.lists import drafts_card
from cards.moments import discarded_card, kept_card, published_card, withdrawn_card
from cards.piece import gone_card, piece_card, preview_card, sentence_card
from stories import editing
from stories.errors import NotFound, Outdated, StoryError, Unfit
from stories.pieces import Piece, Post, Status, Story


async def card(turn: Turn, piece: Piece) -> AdaptiveCard:
    """The piece as its author sees it now."""
    if piece.status == Status.draft:
        return preview_card(piece, turn.words)
    counts = await turn.library.inspired([piece.id])
    return piece_card(piece, turn.words, counts.get(piece.id, 0), viewer=turn.viewer)


async def publish(turn: Turn, piece: Piece, version: int) -> AdaptiveCard:
    """Publishes a draft, once; the card says what is missing where it is not ready."""
    if isinstance(piece, Post) and piece.status == Status.draft:
        piece.by_leader = await turn.directory.leads(turn.person)
    try:
        await editing.publish(turn.library, piece, version, turn.now)
    except NotFound:
        return gone_card(turn.words)
    except StoryError as error:
        return preview_card(piece, turn.words, wrong=turn.words.error(error))
    settle(turn, piece)
    return published_card(piece, turn.words, await turn.library.channels.next_to_hear(turn.now))


async def discard(turn: Turn, piece: Piece) -> AdaptiveCard:
    """A draft is put away, and can be taken back; what is no draft any more is shown as it is."""
    if not await editing.discard(turn.library, piece):
        return await card(turn, piece)
    settle(turn, piece)
    return discarded_card(piece, turn.words)


async def put_away(turn: Turn) -> None:
    """The half-told piece, if there is one, becomes a draft."""
    open = progress(turn)
    if turn.open and open and open.answers:
        piece = await turn.dialogs.find_dialog(turn.open.id).draft(turn, open)
        await turn.show(kept_card(piece, turn.words))
    turn.close()


def settle(turn: Turn, piece: Piece) -> None:
    """Ends the dialog about a piece that is settled."""
    open = progress(turn)
    if open and open.is_about(piece):
        turn.close()


@on(Verb.publish)
async def on_publish(turn: Turn, click: Click) -> Reply:
    return await publish(turn, await own(turn, click), click.number("version"))


@on(Verb.edit)
async def on_edit(turn: Turn, click: Click) -> Reply:
    piece = await own(turn, click)
    return piece_form(piece, turn.words) if piece.editable else gone_card(turn.words)


@on(Verb.save)
async def on_save(turn: Turn, click: Click) -> Reply:
    """What the form says, kept if it follows the rules; else the form again, with all that was typed."""
    piece = await own(turn, click)
    if not piece.editable:
        return gone_card(turn.words)
    shown = [field.name for field in piece.FIELDS if field.name in click.names("fields")]
    typed = {name: click.text(name) for name in shown}
    try:
        await editing.save(turn.library, turn.desk, piece, click.number("version"), typed, shown)
    except Unfit as error:
        return piece_form(piece, turn.words, typed, {name: turn.words.error(e) for name, e in error.mistakes.items()})
    except Outdated as error:
        return piece_form(piece, turn.words, typed, refused=turn.words.error(error))
    if piece.status == Status.draft:
        _to_preview(turn, piece)
    return await card(turn, piece)


@on(Verb.preview)
async def on_preview(turn: Turn, click: Click) -> Reply:
    """Back from the form, nothing changed: to the question that is open, or to the piece as it is."""
    piece, open = await own(turn, click), progress(turn)
    if open and open.is_about(piece) and open.asked != PREVIEW:
        await (await turn.dialog()).reprompt_dialog()
        return sentence_card(turn.words("resumed"))
    return await card(turn, piece)


@on(Verb.later)
async def on_later(turn: Turn, click: Click) -> Reply:
    """A draft waits among the drafts; what is no draft any more is shown as it is."""
    piece = await own(turn, click)
    if piece.status != Status.draft:
        return await card(turn, piece)
    settle(turn, piece)
    return kept_card(piece, turn.words)


@on(Verb.resume)
async def on_resume(turn: Turn, click: Click) -> Reply:
    """Goes on with a draft where it was left: at the first open question, or at the preview."""
    piece = await own(turn, click)
    if piece.status != Status.draft:
        raise NotFound
    dialog, open = await turn.dialog(), progress(turn)
    if open and open.is_about(piece):
        await dialog.reprompt_dialog()
    else:
        await put_away(turn)
        await dialog.begin_dialog(_dialog(piece), Progress.about(piece))
    return sentence_card(turn.words("resumed"))


@on(Verb.discard)
async def on_discard(turn: Turn, click: Click) -> Reply:
    """From a preview or a kept draft the card says it is gone; from the list of drafts, the list stays."""
    piece = await own(turn, click)
    gone = await discard(turn, piece)
    if not click.data.get("list"):
        return gone
    return drafts_card(await turn.library.drafts(turn.person.id), turn.words, discarded=piece)


@on(Verb.withdraw)
async def on_withdraw(turn: Turn, click: Click) -> Reply:
    """A published piece disappears from every channel it stands in, and can be taken back."""
    piece = await own(turn, click)
    if not await editing.withdraw(turn.library, turn.desk, piece):
        return await card(turn, piece)
    return withdrawn_card(piece, turn.words)


@on(Verb.undo)
async def on_undo(turn: Turn, click: Click) -> Reply:
    piece = await own(turn, click)
    await editing.restore(turn.library, turn.desk, piece)
    return await card(turn, piece)


def _to_preview(turn: Turn, piece: Piece) -> None:
    """The dialog about a piece waits at its preview, whose words can be typed as well."""
    open = progress(turn)
    if turn.open and not (open and open.is_about(piece)):
        return
    if open and open.asked != PREVIEW:
        turn.talk.question = None
    instance = DialogInstance(_dialog(piece), {})
    Progress.about(piece).keep(instance)
    turn.talk.stack[:] = [instance]


def _dialog(piece: Piece) -> str:
    """The dialog that is about this kind of piece."""
    match piece:
        case Story():
            return "story"
        case Post():
            return "post"
    raise TypeError(f"no dialog about a {type(piece).__name__}")
