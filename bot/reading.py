"""Reading: the newest stories, by objective, what a search finds, one story whole, and being inspired by it."""

import asyncio
from collections.abc import Sequence
from functools import lru_cache

from bot.clicks import BadClick, Click, Reply, on
from bot.turn import Turn
from cards.actions import Verb
from cards.parts import Card
from cards.piece import piece_card
from cards.reading import found_card, stories_card
from cards.ripple import ripple_card
from stories.errors import NotFound
from stories.fellows import Fellow, beside
from stories.objectives import BUILT_IN, Book
from stories.pieces import Piece, Post, Status, Story
from stories.reach import journey
from stories.tries import NOWHERE, Audience
from texts import LANGUAGES, words_for

BROWSED_MOST = 3_000  # stories that are turned over; whoever looks for more can search


async def stories(turn: Turn, rest: str) -> None:
    """The newest three stories, and the objectives to read by."""
    newest, more = await turn.library.newest()
    await turn.show(stories_card(newest, turn.words, more=more, bot=_elsewhere(turn), faces=await _faces(turn, newest)))


async def surprise(turn: Turn, rest: str) -> None:
    """A story from far away."""
    story = await turn.library.surprise(turn.person.id)
    if story is None:
        await turn.say(turn.words("surprise-none"))
    else:
        await turn.show(await read(turn, story))


async def search(turn: Turn, typed: str) -> None:
    """What a search finds; the newest stories where it finds nothing."""
    found = await turn.library.search.find(typed, objectives(turn.words.book))
    if found.stories:
        await turn.show(found_card(found, turn.words, _elsewhere(turn), await _faces(turn, found.stories)))
    else:
        newest, more = await turn.library.newest()
        faces, bot = await _faces(turn, newest), _elsewhere(turn)
        await turn.show(stories_card(newest, turn.words, more=more, missed=found.asked, bot=bot, faces=faces))


@lru_cache
def objectives(book: Book) -> dict[str, str]:
    """The objectives by their names in lower case, in every language: their own, and those they have by themselves."""
    return {
        words_for(language, book=each).objective(key).casefold(): key
        for each in (BUILT_IN, book)
        for language in LANGUAGES
        for key in each.by_key
    }


@on(Verb.browse)
async def on_browse(turn: Turn, click: Click) -> Reply:
    """The newest stories of an objective, or the next ones after those the card shows."""
    objective, after = click.text("objective"), click.number("after")
    if objective and objective not in turn.words.book.by_key:
        await turn.look_again()
    if (objective and objective not in turn.words.book.by_key) or after > BROWSED_MOST:
        raise BadClick("nothing to read there")
    newest, more = await turn.library.newest(objective, after)
    faces = await _faces(turn, newest)
    return stories_card(newest, turn.words, objective, more, bot=_elsewhere(turn), faces=faces)


@on(Verb.show)
async def on_show(turn: Turn, click: Click) -> Reply:
    """A story from a list, as a card of its own."""
    piece = await turn.library.piece(click.id())
    mine = click.data.get("mine") is True and turn.library.wrote(piece, turn.person.id)
    await turn.show(await read(turn, piece, mine=mine, untried=click.data.get("untried") is True))
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
        told = {name: click.data.get(name) is True for name in ("open", "untried")}
        return await read(turn, piece, **told)
    count = (await turn.library.inspired([piece.id])).get(piece.id, 0)
    return turn.words("inspired-you", others=count - 1)


@on(Verb.ripple)
async def on_ripple(turn: Turn, click: Click) -> Reply:
    """Where a story went, on a card of its own. It says the same to everybody. Raises NotFound."""
    story = await turn.library.piece(click.id())
    if not isinstance(story, Story) or story.status != Status.published:
        raise NotFound
    made = await journey(turn.library.session, story)
    faces = await _faces(turn, [version for version, _ in made.versions])
    await turn.show(await asyncio.to_thread(ripple_card, made, turn.words, faces))  # it draws a picture
    return turn.words("done")


async def _faces(turn: Turn, stories: Sequence[Story]) -> dict[str, str]:
    """The faces of those who told these; a list has no room for them but at an address."""
    return await turn.library.photos.faces({story.teller for story in stories}, inline=False)


def _elsewhere(turn: Turn) -> str:
    """In a channel, the bot with which one has a chat of one's own."""
    return "" if turn.personal else str(turn.context.activity.recipient.id)


async def read(turn: Turn, piece: Piece, *, open: bool = False, mine: bool = False, untried: bool = False) -> Card:
    """A piece as the person sees it where they are.

    One without a name looks to its teller as to everybody, unless they came to it as to one of `mine`. `untried`
    names nobody who will try it: whoever comes from what stopped somebody is not to see who that was.
    """
    count = (await turn.library.inspired([piece.id])).get(piece.id, 0)
    viewer = piece.author_id if mine and turn.personal else turn.viewer
    inspired = turn.viewer is not None and await turn.library.inspires(piece.id, turn.person.id)
    audience = NOWHERE if untried else await _audience(turn)
    echo, heard_by = await turn.library.echo(piece, audience), await hearing(turn, piece)
    tried = await turn.library.tries.of(piece.id, turn.person.id) if turn.viewer else None
    helpers = await _helpers(turn, piece) if tried and tried.open else ()
    return piece_card(
        *(piece, turn.words, count, viewer),
        mine=inspired,
        unfolded=open,
        untried=untried,
        echo=echo,
        hearing=heard_by,
        tried=tried,
        fellows=helpers,
        address=await _address(turn, piece),
    )


async def _address(turn: Turn, piece: Piece) -> str:
    """Where the teller of a story can be asked; empty where nobody knows, and of whom nobody is to know."""
    if not isinstance(piece, Story) or piece.anonymous or piece.status != Status.published:
        return ""
    teller = await turn.library.people.get(piece.author_id)
    return teller.address or "" if teller and not teller.left_at else ""


async def _helpers(turn: Turn, piece: Piece) -> tuple[Fellow, ...]:
    """Whom somebody can ask who will try a story."""
    there = isinstance(piece, Story) and piece.status == Status.published
    return await beside(turn.library.session, piece, turn.person.id) if there else ()


async def _audience(turn: Turn) -> Audience:
    """Who reads a card here: the people of this channel, or one of a unit."""
    if not turn.personal:
        return Audience(turn.conversation_id)
    unit = await turn.library.people.unit_of(turn.person.id)
    return Audience(unit_id=unit.id) if unit else NOWHERE


async def hearing(turn: Turn, piece: Piece) -> list[str]:
    """The channels that are to hear a leader's post by itself; nobody asks for any other, or once it went out."""
    waits = isinstance(piece, Post) and piece.by_leader and (piece.status != Status.published or piece.planned_at)
    if not waits:
        return []
    await turn.hear_clocks()
    return list((await turn.library.channels.awake()).values())
