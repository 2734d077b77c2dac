"""What stands in the way of several teams: who can change it answers in their letter, or an editor from the list."""

from collections.abc import Sequence
from dataclasses import replace

from bot.clicks import Click, Reply, on
from bot.reviewing import editing
from bot.turn import Turn
from cards import barriers as card
from cards.actions import Verb
from cards.barriers import barrier_card, barriers_card
from cards.letter import letter_card
from stories import asking, barred, letters, rules
from stories.audit import Editor
from stories.barred import InTheWay, PassingOn
from stories.barriers import Answer, Barrier
from stories.errors import NoOtherLeader, NotAsked, NotFound, OwnBarrier, StoryError
from stories.pieces import Status, Story
from stories.tables.people import Person


async def barriers(turn: Turn, rest: str) -> None:
    """What waits for an answer, the longest first. Raises OnlyEditors."""
    await editing(turn)
    open, many = await barred.open_ones(turn.library, await turn.directory.reviewers(turn.library.people))
    await turn.show(barriers_card(open, many, turn.now, turn.words))


@on(Verb.barrier)
async def on_barrier(turn: Turn, click: Click) -> Reply:
    """The question again, in its letter; or from an editor's list, on a card of its own."""
    barrier, story = await _about(turn, click)
    if "letter" in click.data:
        return await _shown(turn, click, barrier, story)
    await editing(turn)
    await turn.show(barrier_card(await _question(turn, barrier, story), turn.words))
    return turn.words("done")


@on(Verb.lift)
async def on_lift(turn: Turn, click: Click) -> Reply:
    """It will be changed."""
    return await _answer(turn, click, Answer.change)


@on(Verb.uphold)
async def on_uphold(turn: Turn, click: Click) -> Reply:
    """It stays, because; what is wrong with the reason is said beside it."""
    return await _answer(turn, click, Answer.keep)


@on(Verb.reopen)
async def on_reopen(turn: Turn, click: Click) -> Reply:
    """Not answered after all, as long as nobody heard it; the reason that was typed is there still."""
    barrier, story = await _about(turn, click)
    typed, by, edits = barrier.reason, Editor(turn.person.id, turn.person.name), await turn.editor() is not None
    await asking.take_back(turn.library, barrier, by, turn.now, edits=edits)
    return await _shown(turn, click, barrier, story, typed=typed)


@on(Verb.refer)
async def on_refer(turn: Turn, click: Click) -> Reply:
    """To whom? Then to them; what does not say whom is said beside the choice."""
    barrier, story = await _about(turn, click)
    if await _settled(turn, barrier, story):
        return await _shown(turn, click, barrier, story)
    edits = await _may(turn, barrier)
    editors, heads = await _elsewhere(turn)
    leaders = await asking.others(turn.library, barrier, heads)
    ends = await asking.ends(turn.library, barrier, turn.person.id, editors, heads)
    choosing = PassingOn([person for person in leaders if person.id != turn.person.id], bool(ends))
    if click.data.get("sure") is not True:
        return await _shown(turn, click, barrier, story, passing=choosing)
    to, typed = click.text(f"{card.SOMEBODY}-{barrier.id}"), click.text(f"{card.OTHER}-{barrier.id}")
    found = ends if to == card.EDITORS else _meant(choosing.leaders, to, typed)
    if to != card.EDITORS and len(found) > 1:  # several are called so, and can be chosen among
        some = [person for person in choosing.leaders if person.id in found]
        return await _shown(turn, click, barrier, story, passing=replace(choosing, leaders=some, typed=_clipped(typed)))
    try:
        by, last = Editor(turn.person.id, turn.person.name), to == card.EDITORS
        await asking.pass_on(turn.library, barrier, found, by, turn.now, last=last, edits=edits)
    except NoOtherLeader as error:
        wrong = replace(choosing, typed=_clipped(typed), wrong=turn.words.error(error))
        return await _shown(turn, click, barrier, story, passing=wrong)
    return await _shown(turn, click, barrier, story, mine=False, to=await barred.whom(turn.library, barrier))


async def _answer(turn: Turn, click: Click, said: Answer) -> Reply:
    """The first answer holds; whoever comes later sees it."""
    barrier, story = await _about(turn, click)
    if await _settled(turn, barrier, story):
        return await _shown(turn, click, barrier, story)
    edits, typed = await _may(turn, barrier), click.text(f"{card.REASON}-{barrier.id}")
    by = Editor(turn.person.id, turn.person.name)
    editors, heads = await _elsewhere(turn)
    if await asking.leaves(turn.library, barrier, by, editors, heads, turn.now):
        return turn.words.error(OwnBarrier())
    try:
        await asking.answer(turn.library, barrier, said, typed, by, turn.now, edits=edits)
    except StoryError as error:
        return await _shown(turn, click, barrier, story, typed=typed, wrong=turn.words.error(error))
    return await _shown(turn, click, barrier, story)


async def _about(turn: Turn, click: Click) -> tuple[Barrier, Story]:
    """The barrier that a click is about, locked, and its story; of a letter only whose letter it is.

    Raises NotFound or NotAsked.
    """
    barrier = await asking.get(turn.library, click.id("barrier"))
    if "letter" in click.data:
        told = await turn.library.matters.told_in(click.id("letter"))
        if not any(each.person_id == turn.person.id and each.about == barrier.id for each in told):
            raise NotAsked
    elif await turn.editor() is None:
        raise NotAsked
    story = await turn.library.piece(barrier.piece_id)
    if not isinstance(story, Story):
        raise NotFound
    return barrier, story


async def _settled(turn: Turn, barrier: Barrier, story: Story) -> bool:
    """Whether there is nothing to decide any more, or not for who clicked: others were asked since."""
    theirs = turn.person.id in barrier.asked or await turn.editor() is not None
    return bool(barrier.answer) or story.status != Status.published or not theirs


async def _may(turn: Turn, barrier: Barrier) -> bool:
    """Whether who decides does so as an editor. Raises NotAsked."""
    edits = await turn.editor() is not None
    asking.may(barrier, turn.person.id, edits=edits)
    return edits


async def _elsewhere(turn: Turn) -> tuple[list[str], list[str]]:
    """The editors, and those whom the settings name as leaders."""
    people = turn.library.people
    return await turn.directory.reviewers(people), await turn.directory.heads(people)


async def _question(turn: Turn, barrier: Barrier, story: Story, **more: object) -> InTheWay:
    part = await barred.in_the_way(turn.library, barrier, story, turn.person.id, mine=True)
    return replace(part, **more)  # type: ignore[arg-type]


async def _shown(turn: Turn, click: Click, barrier: Barrier, story: Story, **more: object) -> Reply:
    """The card that asked, as it reads now; `more` is what was typed there, or is to be chosen."""
    await turn.library.session.flush()
    if "letter" not in click.data:
        return barrier_card(await _question(turn, barrier, story, **more), turn.words)
    letter = await letters.read(turn.library, click.id("letter"))
    told = [
        replace(part, **more) if isinstance(part, InTheWay) and part.barrier.id == barrier.id else part  # type: ignore[arg-type]
        for part in letter.parts
    ]
    return letter_card(replace(letter, parts=tuple(told)), turn.words)


def _meant(leaders: Sequence[Person], to: str, typed: str) -> list[str]:
    """The ids of those who were chosen, or whom a name means."""
    if to:
        return [person.id for person in leaders if person.id == to]
    name = _clipped(typed).casefold().split()
    return [
        person.id for person in leaders if name and all(f" {word}" in f" {person.name}".casefold() for word in name)
    ]


def _clipped(typed: str) -> str:
    return rules.name(typed)
