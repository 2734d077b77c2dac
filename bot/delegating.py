"""A leader lets somebody draft for them, by name; a delegate drafts, and hands it over."""

from collections.abc import Sequence

from bot.clicks import Click, Reply, on, own
from bot.dialogs.known import POST
from bot.dialogs.progress import Progress
from bot.turn import Turn
from bot.writing import put_away, settle
from cards.actions import Verb
from cards.delegates import delegates_card, people_card, settled_card, taken_back_card
from cards.parts import Card
from stories import editing
from stories.errors import NobodyByThatName, NotADelegate, NotFound, OnlyLeadersDelegate
from stories.pieces import Post
from stories.tables.people import Person


async def delegate(turn: Turn, rest: str) -> None:
    """Somebody drafts from now on; without a name, who does."""
    await _leading(turn)
    if not rest:
        await turn.show(delegates_card(await turn.library.delegates.of(turn.person.id), turn.words))
    elif person := await _meant(turn, await turn.library.delegates.known(rest, turn.person.id), Verb.delegate):
        await turn.show(settled_card(await _name(turn, person)))


async def undelegate(turn: Turn, rest: str) -> None:
    """Somebody drafts no longer; without a name, or where nobody of that name does, the list to choose from."""
    await _leading(turn)
    found = await turn.library.delegates.of(turn.person.id, rest)
    if rest and found:
        if person := await _meant(turn, found, Verb.undelegate):
            await turn.show(await _take_back(turn, person))
    else:
        await turn.show(delegates_card(await turn.library.delegates.of(turn.person.id), turn.words))


async def share_for(turn: Turn, rest: str) -> None:
    """A draft for a leader who lets this person draft."""
    leaders = await turn.library.delegates.leaders(turn.person.id, rest)
    if not leaders:
        raise NotADelegate
    if leader := await _meant(turn, leaders, Verb.share_for):
        await _begin(turn, leader)


@on(Verb.delegate)
async def on_delegate(turn: Turn, click: Click) -> Reply:
    await _leading(turn)
    return settled_card(await _name(turn, await _person(turn, click)))


@on(Verb.undelegate)
async def on_undelegate(turn: Turn, click: Click) -> Reply:
    """Drafts no longer; Undo lets them again."""
    await _leading(turn)
    return await _take_back(turn, await _person(turn, click))


@on(Verb.share_for)
async def on_share_for(turn: Turn, click: Click) -> Reply:
    leader = await _person(turn, click)
    await put_away(turn)
    await _begin(turn, leader)
    return settled_card(turn.words("drafting-for", name=leader.name))


@on(Verb.hand_over)
async def on_hand_over(turn: Turn, click: Click) -> Reply:
    """A draft goes to its leader, who alone can publish it."""
    post = await own(turn, click)
    if not isinstance(post, Post):
        raise NotFound
    leader = await editing.hand_over(turn.library, post, click.number("version"), turn.now)
    settle(turn, post)
    return settled_card(turn.words("handed-over", name=leader.name))


async def _begin(turn: Turn, leader: Person) -> None:
    """Raises NotADelegate."""
    if not await turn.library.delegates.drafts_for(turn.person.id, leader.id):
        raise NotADelegate
    await (await turn.dialog()).begin_dialog(POST, Progress(facts={"by_leader": False, "written_for": leader.id}))


async def _meant(turn: Turn, people: Sequence[Person], verb: Verb) -> Person | None:
    """The only one of these people; None where there are several, who are offered. Raises NobodyByThatName."""
    if not people:
        raise NobodyByThatName
    if len(people) == 1:
        return people[0]
    await turn.show(people_card(people, verb, turn.words))
    return None


async def _person(turn: Turn, click: Click) -> Person:
    """Whom a click names. Raises NobodyByThatName."""
    person = await turn.library.delegates.person(click.text("person")[:100])
    if person is None or person.id == turn.person.id:
        raise NobodyByThatName
    return person


async def _leading(turn: Turn) -> None:
    """Raises OnlyLeadersDelegate."""
    if not await turn.leads():
        raise OnlyLeadersDelegate


async def _name(turn: Turn, person: Person) -> str:
    await turn.library.delegates.name(turn.person.id, person.id, turn.now)
    return turn.words("delegate-named", name=person.name)


async def _take_back(turn: Turn, person: Person) -> Card:
    await turn.library.delegates.take_back(turn.person.id, person.id)
    return taken_back_card(person, turn.words)
