"""What a word or a click does to somebody's own piece: publish, edit, save, put by, resume, discard, withdraw, undo."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from botbuilder.dialogs import DialogInstance

from bot import reading
from bot.clicks import Click, Reply, on, own
from bot.dialogs.progress import PREVIEW, Progress, progress
from bot.turn import Turn
from cards.actions import Verb
from cards.alike import alike_card
from cards.belonging import Belonging
from cards.form import piece_form
from cards.lists import drafts_card
from cards.moments import discarded_card, kept_card, published_card, resumed_card, withdrawn_card
from cards.naming import Naming
from cards.parts import Card
from cards.piece import gone_card, preview_card
from stories import editing, similar
from stories.errors import NotFound, Outdated, StoryError, Unfit
from stories.fields import Shape
from stories.pieces import Piece, Post, Status, Story


async def card(turn: Turn, piece: Piece, wrong: str = "") -> Card:
    """The piece as its author sees it now; what is `wrong` stands above a draft."""
    if piece.status == Status.draft:
        return await preview(turn, piece, wrong)
    return await reading.read(turn, piece, mine=True)


async def preview(turn: Turn, piece: Piece, wrong: str = "", *, proposed: bool = False) -> Card:
    """A draft as others will see it, and when they will."""
    echo, hearing = await turn.library.echo(piece), await reading.hearing(turn, piece)
    unit, naming = await turn.library.people.unit_of(turn.person.id), None
    if isinstance(piece, Story):
        beside = await turn.library.together.of(piece.id)
        naming = Naming(turn.library.seal is not None, beside, unit is not None)
        if editing.publishable(piece):
            await compare(turn, piece)
    belongs = unit.name if unit else ""
    return preview_card(
        piece, turn.words, wrong, proposed=proposed, echo=echo, hearing=hearing, naming=naming, belongs=belongs
    )


async def compare(turn: Turn, story: Story) -> None:
    """What a story is about is to be written down; of one without a name a polling notices (`similar.missing`).

    A job waits where no worker is at work, with its moment, and that is the moment at which its teller said something.
    """
    if not story.anonymous:
        await turn.desk.compare(turn.library, story.id)


async def form(turn: Turn, piece: Piece, *told: Any, **more: Any) -> Card:
    """The form for a piece, with the stories that it can be about."""
    asks = any(field.shape is Shape.story for field in piece.applying)
    stories = await turn.library.mentionable(piece) if asks else ()
    picture = (await turn.library.photos.shown([piece])).get(piece.id) if isinstance(piece, Story) else None
    return piece_form(piece, turn.words, *told, **more, stories=stories, picture=picture)


async def publish(turn: Turn, piece: Piece, version: int, *, decided: bool = False) -> Card:
    """Publishes a draft, once; the card says what is missing where it is not ready.

    Stories that sound alike are pointed out first, unless it is `decided` that this one is its own.
    """
    if not decided and piece.version == version and (found := await _alike(turn, piece)):
        return alike_card(piece, found, turn.words)
    if isinstance(piece, Post) and piece.status == Status.draft and piece.written_for in ("", piece.author_id):
        piece.by_leader = await turn.leads()
    try:
        await editing.publish(turn.library, piece, version, turn.now, await turn.editor())
    except NotFound:
        return gone_card(turn.words)
    except StoryError as error:
        return await preview(turn, piece, turn.words.error(error))
    settle(turn, piece)
    if isinstance(piece, Story):
        await compare(turn, piece)
    if piece.anonymous:  # that they were asked at this moment would tell whose it is
        return await published(turn, piece)
    asked = await turn.library.people.units() if await turn.library.people.ask(turn.person.id) else None
    return await published(turn, piece, Belonging(asked) if asked is not None else None)


async def _alike(turn: Turn, piece: Piece) -> Sequence[Story]:
    """The stories that sound like one that is just going out, and does not say yet of which it is a version."""
    if not isinstance(piece, Story) or piece.parent_id or not editing.publishable(piece):
        return ()
    return await similar.alike(turn.library, piece, turn.person.id)


async def published(turn: Turn, piece: Piece, asking: Belonging | None = None) -> Card:
    """Where a piece is heard, and whose author is asked where they belong."""
    channels = turn.library.channels
    await turn.hear_clocks()
    next_to_hear, hearing = await channels.next_to_hear(turn.now), await reading.hearing(turn, piece)
    crowded = piece.status == Status.published and not hearing and await channels.crowded(piece.id, turn.now)
    return published_card(piece, turn.words, next_to_hear, hearing, asking, crowded)


async def discard(turn: Turn, piece: Piece) -> Card:
    """A draft is put away, and can be taken back; what is no draft any more is shown as it is."""
    if not await editing.discard(turn.library, piece):
        return await card(turn, piece)
    settle(turn, piece)
    return discarded_card(piece, turn.words)


async def put_away(turn: Turn) -> None:
    """The half-told piece, if there is one, becomes a draft."""
    open = progress(turn)
    if turn.open and open and open.told:
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
    piece, version = await own(turn, click), click.number("version")
    decided = "parent" in click.data
    if decided and isinstance(piece, Story) and piece.status == Status.draft:
        await similar.retell(turn.library, piece, click.text("parent"), turn.person.id)
    return await publish(turn, piece, version, decided=decided)


@on(Verb.edit)
async def on_edit(turn: Turn, click: Click) -> Reply:
    piece, open = await own(turn, click), progress(turn)
    if not piece.editable:
        return gone_card(turn.words)
    if turn.open and open and open.is_about(piece) and open.asked == PREVIEW:
        open.editing = True
        open.keep(turn.open)
    return await form(turn, piece)


@on(Verb.save)
async def on_save(turn: Turn, click: Click) -> Reply:
    """What the form says, kept if it follows the rules; else the form again, with all that was typed."""
    piece = await own(turn, click)
    if not piece.editable:
        return gone_card(turn.words)
    entered = Form.of(piece, click)
    if again := await _keep(turn, entered, entered.shown):
        return again
    if piece.status == Status.draft:
        _to_preview(turn, piece)
    elif isinstance(piece, Story):
        await compare(turn, piece)
    return await card(turn, piece)


@on(Verb.preview)
async def on_preview(turn: Turn, click: Click) -> Reply:
    """Back from the form: to the question that is open, or to the piece as it is.

    What was changed there is kept in a draft where it follows the rules; else the form asks what shall become of it.
    """
    piece = await own(turn, click)
    entered = Form.of(piece, click)
    changed = editing.changed(piece, entered.typed, entered.shown) if piece.editable else []
    if changed and piece.status != Status.draft:
        return await form(turn, piece, entered.typed, leaving=True)
    if changed and (again := await _keep(turn, entered, changed, leaving=True)):
        return again
    open = progress(turn)
    if not (turn.open and open and open.is_about(piece)):
        return await card(turn, piece)
    open.answers |= {name: getattr(piece, name) for name in changed}
    open.editing = False
    if open.asked != PREVIEW:
        await turn.dialogs.find_dialog(turn.open.id).go_on(turn, open)
    open.keep(turn.open)
    return await card(turn, piece) if open.asked == PREVIEW else resumed_card(piece, turn.words)


@dataclass(frozen=True)
class Form:
    """A form about a piece as it came back: the version it showed, the fields that were there, what was typed."""

    piece: Piece
    version: int
    shown: list[str]
    typed: dict[str, str]

    @classmethod
    def of(cls, piece: Piece, click: Click) -> Self:
        shown = [field.name for field in piece.FIELDS if field.name in click.names("fields")]
        return cls(piece, click.number("version"), shown, {name: click.text(name) for name in shown})


async def _keep(turn: Turn, entered: Form, names: list[str], *, leaving: bool = False) -> Card | None:
    """Keeps the fields `names` of a form; the form again where that can't be."""
    try:
        editor = await turn.editor()
        await editing.save(
            turn.library, turn.desk, entered.piece, entered.version, entered.typed, names, turn.now, editor
        )
    except Unfit as error:
        wrong = {name: turn.words.error(mistake) for name, mistake in error.mistakes.items()}
        return await form(turn, entered.piece, entered.typed, wrong, leaving=leaving)
    except Outdated as error:
        return await form(turn, entered.piece, entered.typed, refused=turn.words.error(error), leaving=leaving)
    return None


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
    await _go_on(turn, piece)
    return resumed_card(piece, turn.words)


@on(Verb.take_up)
async def on_take_up(turn: Turn, click: Click) -> Reply:
    """The same, from a card on which more stands than this draft."""
    await _go_on(turn, await own(turn, click))
    return turn.words("done")


async def _go_on(turn: Turn, piece: Piece) -> None:
    """Raises NotFound where it is no draft any more."""
    if piece.status != Status.draft:
        raise NotFound
    dialog, open = await turn.dialog(), progress(turn)
    if open and open.is_about(piece):
        await dialog.reprompt_dialog()
    else:
        await put_away(turn)
        await dialog.begin_dialog(_dialog(piece), Progress.about(piece))


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
    return withdrawn_card(piece, turn.words) if piece.status == Status.withdrawn else kept_card(piece, turn.words)


@on(Verb.undo)
async def on_undo(turn: Turn, click: Click) -> Reply:
    piece = await own(turn, click)
    if await editing.restore(turn.library, turn.desk, piece) and piece.status == Status.draft:
        _to_preview(turn, piece)
    return await card(turn, piece)


def _to_preview(turn: Turn, piece: Piece) -> None:
    """The dialog about a piece waits at its preview, whose words can be typed as well."""
    open = progress(turn)
    if turn.open and not (open and open.is_about(piece)):
        return
    if open and open.asked != PREVIEW:
        turn.talk.question = None
    instance = DialogInstance(_dialog(piece), {})
    waiting = Progress.about(piece)
    waiting.asked = PREVIEW
    waiting.keep(instance)
    turn.talk.stack[:] = [instance]


def _dialog(piece: Piece) -> str:
    """The dialog that is about this kind of piece."""
    match piece:
        case Story():
            return "story"
        case Post():
            return "post"
    raise TypeError(f"no dialog about a {type(piece).__name__}")
