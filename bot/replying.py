"""Building on somebody's post, and answering a question, in one line."""

from bot.clicks import Click, Reply, on
from bot.reading import read
from bot.turn import Turn
from cards import replies
from cards.actions import Verb
from stories.errors import NotFound
from stories.pieces import Status


@on(Verb.reply)
async def on_reply(turn: Turn, click: Click) -> Reply:
    """The line is kept once, its author is told, and the clicked card shows it; a digest stays as it is (ADR 0013)."""
    piece = await turn.library.piece(click.id())
    typed = click.text(replies.field(piece))
    await turn.library.reply(piece, turn.person.id, turn.person.name, typed, turn.now)
    await turn.desk.recount(turn.library, piece.id)
    return turn.words("reply-noted") if click.in_digest else await read(turn, piece)


@on(Verb.replies)
async def on_replies(turn: Turn, click: Click) -> Reply:
    """The newest answers to a question, on a card of their own; only who asked it sees whose they are."""
    piece = await turn.library.piece(click.id())
    many, _ = (await turn.library.replies.counted([piece.id])).get(piece.id, (0, 0))
    newest = await turn.library.replies.newest(piece.id)
    if piece.status != Status.published:
        raise NotFound
    await turn.show(replies.replies_card(piece, newest, many, turn.words, named=turn.viewer == piece.author_id))
    return turn.words("done")
