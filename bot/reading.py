"""Reading: the newest stories, by objective, what a search finds, one story whole, and being inspired by it."""

from functools import lru_cache

from microsoft_teams.cards import AdaptiveCard

from bot.clicks import BadClick, Click, Reply, on
from bot.turn import Turn
from cards.actions import Verb
from cards.piece import piece_card
from cards.reading import found_card, stories_card
from stories.objectives import BY_KEY
from stories.pieces import Piece, Post, Status
from stories.tries import NOWHERE, Audience
from texts import LANGUAGES, words_for

BROWSED_MOST = 3_000  # stories that are turned over; whoever looks for more can search


async def stories(turn: Turn, rest: str) -> None:
    """The newest three stories, and the objectives to read by."""
    newest, more = await turn.library.newest()
    await turn.show(stories_card(newest, turn.words, more=more, bot=_elsewhere(turn)))


async def surprise(turn: Turn, rest: str) -> None:
    """A story from far away."""
    story = await turn.library.surprise(turn.person.id)
    if story is None:
        await turn.say(turn.words("surprise-none"))
    else:
        await turn.show(await read(turn, story))


async def search(turn: Turn, typed: str) -> None:
    """What a search finds; the newest stories where it finds nothing."""
    found = await turn.library.search.find(typed, objectives())
    if found.stories:
        await turn.show(found_card(found, turn.words, _elsewhere(turn)))
    else:
        newest, more = await turn.library.newest()
        await turn.show(stories_card(newest, turn.words, more=more, missed=found.asked, bot=_elsewhere(turn)))


@lru_cache
def objectives() -> dict[str, str]:
    """The objectives by their names in lower case, in every language."""
    return {words_for(language)(f"objective-{key}").casefold(): key for language in LANGUAGES for key in BY_KEY}


@on(Verb.browse)
async def on_browse(turn: Turn, click: Click) -> Reply:
    """The newest stories of an objective, or the next ones after those the card shows."""
    objective, after = click.text("objective"), click.number("after")
    if (objective and objective not in BY_KEY) or after > BROWSED_MOST:
        raise BadClick("nothing to read there")
    newest, more = await turn.library.newest(objective, after)
    return stories_card(newest, turn.words, objective, more, bot=_elsewhere(turn))


@on(Verb.show)
async def on_show(turn: Turn, click: Click) -> Reply:
    """A story from a list, as a card of its own."""
    await turn.show(await read(turn, await turn.library.piece(click.id())))
    return turn.words("done")


@on(Verb.inspired)
async def on_inspired(turn: Turn, click: Click) -> Reply:
    """Counts once per person; the card that shows one's own click offers to take it back.

    A digest is answered by a sentence: a new card would fold what this reader has open in it (ADR 0013).
    """
    piece = await turn.library.piece(click.id())
    wanted = click.in_digest or click.data.get("wanted") is not False
    await turn.library.inspire(piece, turn.person.id, wanted, turn.now)
    await turn.desk.recount(turn.library, piece.id)
    if not click.in_digest:
        return await read(turn, piece, open=click.data.get("open") is True)
    count = (await turn.library.inspired([piece.id])).get(piece.id, 0)
    return turn.words("inspired-you", others=count - 1)


def _elsewhere(turn: Turn) -> str:
    """In a channel, the bot with which one has a chat of one's own."""
    return "" if turn.personal else str(turn.context.activity.recipient.id)


async def read(turn: Turn, piece: Piece, *, open: bool = False) -> AdaptiveCard:
    """A piece as the person sees it where they are."""
    count = (await turn.library.inspired([piece.id])).get(piece.id, 0)
    mine = turn.viewer is not None and await turn.library.inspires(piece.id, turn.person.id)
    echo, heard_by = await turn.library.echo(piece, await _audience(turn)), await hearing(turn, piece)
    tried = await turn.library.tries.of(piece.id, turn.person.id) if turn.viewer else None
    return piece_card(
        *(piece, turn.words, count, turn.viewer),
        mine=mine,
        unfolded=open,
        echo=echo,
        hearing=heard_by,
        tried=tried,
    )


async def _audience(turn: Turn) -> Audience:
    """Who reads a card here: the people of this channel, or one of a unit."""
    if not turn.personal:
        return Audience(turn.conversation_id)
    unit = await turn.library.people.unit_of(turn.person.id)
    return Audience(unit_id=unit.id) if unit else NOWHERE


async def hearing(turn: Turn, piece: Piece) -> list[str]:
    """The channels that are to hear a leader's post by itself; nobody asks for any other, or once it went out."""
    waits = isinstance(piece, Post) and piece.by_leader and (piece.status != Status.published or piece.planned_at)
    return list((await turn.library.channels.awake()).values()) if waits else []
