"""Building on somebody's post, and answering a question, in one line; and what became of one's own promise."""

from bot.clicks import Click, Reply, on, own
from bot.reading import read
from bot.turn import Turn
from cards import replies
from cards.actions import Verb
from cards.letter import letter_card
from stories import editing, letters
from stories.afterwards import Promised
from stories.errors import NotFound
from stories.pieces import Post, Status


@on(Verb.reply)
async def on_reply(turn: Turn, click: Click) -> Reply:
    """The line is kept once, its author is told, and the clicked card shows it; a digest stays as it is (ADR 0013)."""
    piece = await turn.library.piece(click.id())
    typed = click.text(replies.field(piece))
    await turn.library.reply(piece, turn.person.id, turn.person.name, typed, turn.now)
    await turn.desk.recount(turn.library, piece.id)
    return turn.words("reply-noted") if click.in_digest else await read(turn, piece)


@on(Verb.promise)
async def on_promise(turn: Turn, click: Click) -> Reply:
    """What became of one's own promise, in the letter that asked."""
    post = await own(turn, click)
    if not isinstance(post, Post):
        raise NotFound
    await editing.settle_promise(turn.library, turn.desk, post, click.text("promise"))
    letter = await letters.read(turn.library, click.id("letter"))
    if not any(isinstance(part, Promised) and part.post.id == post.id for part in letter.parts):
        raise NotFound
    return letter_card(letter, turn.words)


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
