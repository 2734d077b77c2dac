"""Under whose name a story is told: one's own, nobody's, or together with others who agreed."""

from bot import writing
from bot.clicks import Click, Reply, on, own
from bot.dialogs.progress import PREVIEW, progress
from bot.turn import Turn
from cards.actions import Verb
from cards.letter import letter_card
from cards.naming import reveal_card, together_card
from stories import consent, letters, rules, sealing
from stories.errors import (
    NobodyToTellWith,
    NotAsked,
    NotAtAPreview,
    NotFound,
    OtherSeal,
    Outdated,
    StoryError,
    ToldTogether,
    UnnamedAlone,
)
from stories.pieces import Piece, Status, Story
from stories.tables.people import Person
from stories.together import Beside


async def unnamed(turn: Turn, rest: str) -> None:
    """At a preview: without a name."""
    story = await _at_preview(turn)
    await _seal(turn, story, story.version)


async def named(turn: Turn, rest: str) -> None:
    """At a preview: with one's name, after all."""
    await _unseal(turn, await _at_preview(turn))


async def with_(turn: Turn, rest: str) -> None:
    """At a preview: with somebody, by name; without a name, who was asked."""
    story = await _at_preview(turn)
    if not rest:
        await turn.show(together_card(story, await turn.library.together.of(story.id), turn.words))
        return
    if story.anonymous:
        raise UnnamedAlone
    found = await _meant(turn, rest)
    if len(found) == 1:
        await turn.library.together.ask(story, found[0], turn.now)
    else:
        beside = await turn.library.together.of(story.id)
        await turn.show(together_card(story, beside, turn.words, found, rest))


@on(Verb.unnamed)
async def on_unnamed(turn: Turn, click: Click) -> Reply:
    story = await _own(turn, click)
    try:
        story = await _seal(turn, story, click.number("version"))
    except (Outdated, ToldTogether, OtherSeal) as error:
        return await writing.card(turn, story, turn.words.error(error))
    return await writing.card(turn, story)


@on(Verb.named)
async def on_named(turn: Turn, click: Click) -> Reply:
    """With one's name, as long as nobody has read it without."""
    story = await _own(turn, click)
    if story.status == Status.published:
        return reveal_card(story, turn.words) if story.anonymous else await writing.card(turn, story)
    await _unseal(turn, story)
    return await writing.card(turn, story)


@on(Verb.reveal)
async def on_reveal(turn: Turn, click: Click) -> Reply:
    """One's name on what people have read without it: asked once more, since it can't be taken back."""
    story = await _own(turn, click)
    if not story.anonymous:
        return await writing.card(turn, story)
    if click.data.get("sure") is not True:
        return reveal_card(story, turn.words)
    await _unseal(turn, story)
    return await writing.card(turn, story)


@on(Verb.together)
async def on_together(turn: Turn, click: Click) -> Reply:
    return await _card(turn, await _own(turn, click))


@on(Verb.ask_too)
async def on_ask_too(turn: Turn, click: Click) -> Reply:
    """Asks the person who was chosen, or the only one of the name that was typed; several are a choice."""
    story, typed = await _own(turn, click), click.text("name")[: rules.NAME_MOST]
    try:
        found = await _chosen(turn, click.text("person")[:100]) if click.text("person") else await _meant(turn, typed)
        if len(found) == 1:
            await turn.library.together.ask(story, found[0], turn.now)
            return await _card(turn, story)
    except NotFound:
        raise
    except StoryError as error:
        return together_card(story, await _beside(turn, story), turn.words, typed=typed, wrong=turn.words.error(error))
    return together_card(story, await _beside(turn, story), turn.words, found, typed)


@on(Verb.part)
async def on_part(turn: Turn, click: Click) -> Reply:
    """The teller asks somebody no longer, or tells it without them."""
    story = await _own(turn, click)
    await consent.take_back(turn.library, turn.desk, story, click.text("person")[:100])
    return await _card(turn, story)


@on(Verb.consent)
async def on_consent(turn: Turn, click: Click) -> Reply:
    """Who was asked says yes or no, in the letter that asked them."""
    letter_id, agrees = click.id("letter"), click.data.get("agrees") is True
    if not any(each.person_id == turn.person.id for each in await turn.library.matters.told_in(letter_id)):
        raise NotAsked
    person = (turn.person.id, turn.person.name)
    await consent.answer(turn.library, turn.desk, click.id(), person, agrees=agrees, at=turn.now)
    return letter_card(await letters.read(turn.library, letter_id), turn.words)


async def _at_preview(turn: Turn) -> Story:
    """The story at whose preview somebody is. Raises NotAtAPreview."""
    open = progress(turn)
    if not (open and open.id and open.asked == PREVIEW):
        raise NotAtAPreview
    return _story(await turn.library.own(open.id, turn.person.id))


async def _own(turn: Turn, click: Click) -> Story:
    """One's own story that a click is about. Raises NotFound or NotYours."""
    story = _story(await own(turn, click))
    if not story.editable:
        raise NotFound
    return story


def _story(piece: Piece) -> Story:
    """Raises NotAtAPreview for what is no story."""
    if not isinstance(piece, Story):
        raise NotAtAPreview
    return piece


async def _seal(turn: Turn, story: Story, version: int) -> Story:
    """The story without a name, which the open dialog is about from now on."""
    sealed = await sealing.seal(turn.library, story, turn.person.id, version, turn.now)
    if sealed is not story:
        await turn.desk.uncompare(turn.library, story.id)
    _follow(turn, story, sealed)
    return sealed


async def _unseal(turn: Turn, story: Story) -> None:
    me = Person(tenant=turn.library.tenant, id=turn.person.id, name=turn.person.name, language=turn.words.language)
    await sealing.unseal(turn.library, turn.desk, story, me)
    _follow(turn, story, story)


def _follow(turn: Turn, before: Story, after: Story) -> None:
    """The dialog that is open about a story goes on with what it has become."""
    open = progress(turn)
    if turn.open and open and open.is_about(before):
        open.piece, open.unnamed = str(after.id), after.anonymous
        open.keep(turn.open)


async def _meant(turn: Turn, typed: str) -> list[Person]:
    """The people whom a name means. Raises NobodyToTellWith."""
    found = await turn.library.people.meant(typed, but=turn.person.id) if typed.strip() else []
    if not found:
        raise NobodyToTellWith
    return found


async def _chosen(turn: Turn, id: str) -> list[Person]:
    """The person with an id that a click names. Raises NobodyToTellWith."""
    person = await turn.library.people.get(id)
    if person is None or person.left_at or person.id == turn.person.id:
        raise NobodyToTellWith
    return [person]


async def _beside(turn: Turn, story: Story) -> list[Beside]:
    return list(await turn.library.together.of(story.id))


async def _card(turn: Turn, story: Story) -> Reply:
    if story.anonymous:
        return await writing.card(turn, story, turn.words.error(UnnamedAlone()))
    return together_card(story, await _beside(turn, story), turn.words)
