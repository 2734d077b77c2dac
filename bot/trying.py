"""I'll try this: the plan, how it went, what stood in the way, whether it lasts; and one's own list of tries."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from bot import reading, writing
from bot.clicks import BadClick, Click, Reply, on
from bot.dialogs.progress import Progress
from bot.dialogs.story import STORY
from bot.turn import Turn
from cards import followup, trying
from cards.actions import Verb
from cards.letter import letter_card
from cards.piece import sentence_card
from cards.planned import planned_card
from cards.tries import tries_card
from cards.trying import Entered, plan_card, unplanned_card
from stories import fellows, followups, letters, plans, rules, times
from stories.considering import Considered, consider
from stories.errors import NotFound, StoryError, TakenBack, TriedAlready
from stories.followups import FollowUp
from stories.pieces import Status, Story
from stories.plans import Plan
from stories.pledges import STOPPED, Hindrance, Result, Try
from stories.tries import PLAN, Teller

NEXT_DAY = timedelta(days=1)


async def mine(turn: Turn, rest: str) -> None:
    """What the person tries and tried."""
    await turn.show(tries_card(await turn.library.tries.mine(turn.person.id), turn.words))


@on(Verb.plan)
async def on_plan(turn: Turn, click: Click) -> Reply:
    """The form in one's own chat, filled in; what was tried already is looked at instead, unless it is to be again."""
    before, again = await _considered(turn, click), click.data.get("again") is True
    story, kept = before.story, before.kept
    if kept and not kept.open and (kept.adopted or not again):
        return followup.review_card(kept, story, turn.words)
    await turn.library.tries.check(story, turn.person.id)
    form = plan_card(story, Entered.of(_planned(turn, story, before.ever)), turn.words, kept)
    if not again:
        return form
    await turn.show(form)  # the letter that offers it stays
    return turn.words("done")


def _planned(turn: Turn, story: Story, kept: Try | None) -> Plan:
    return plans.planned(kept, turn.words.book.days(story.objective), turn.now, turn.words.zone.key)


@on(Verb.pledge)
async def on_pledge(turn: Turn, click: Click) -> Reply:
    """The plan, kept. The form gives way to what was planned; a card that others see stays, and a sentence answers."""
    before, form = await _considered(turn, click), trying.DUE in click.data
    story = before.story
    if form:
        entered = _entered(turn, click)
        if entered.wrong:
            return plan_card(story, entered, turn.words, before.kept)
        plan = await _filled_in(turn, entered, before)
    else:
        plan = await _said(turn, click, before)
    said = await turn.library.tries.plan(story, plan, _teller(turn), turn.now)
    if said.said_in:  # where others may read it
        await turn.desk.recount(turn.library, story.id)
    if form:
        helpers = await fellows.named(turn.library.session, story, turn.person.id) if before.anybody else ()
        return planned_card(said, story, turn.words, helpers)
    asked = not said.moment and await _ask_when(turn, said)
    then = turn.words("try-asked-there" if asked else "try-change-later")
    unseen = f" {turn.words('try-unseen')}" if _line(story) in click.data and not said.seen else ""
    return f"{turn.words('try-good')} {trying.when(said, turn.words)}{unseen} {then}"


async def _ask_when(turn: Turn, said: Try) -> bool:
    """Asks for the moment in their own chat, once, where there is one; this was asked for by a click."""
    chat = await turn.library.conversations.of(turn.person.id)
    if chat is None or not chat.listens:
        return False
    await turn.desk.deliver(turn.library, PLAN, f"{PLAN}:{said.id}", chat.id, turn.now, said.id)
    return True


@on(Verb.unplan)
async def on_unplan(turn: Turn, click: Click) -> Reply:
    """Not after all: nobody is asked, nobody reads of it."""
    kept, story = await _own(turn, click)
    await turn.library.tries.take_back(kept)
    await turn.desk.recount(turn.library, story.id)
    if story.status != Status.published:
        return sentence_card(turn.words("try-taken-back"))
    return unplanned_card(story, turn.words)


@on(Verb.read)
async def on_read(turn: Turn, click: Click) -> Reply:
    """The story, in the card's place."""
    return await reading.read(turn, await turn.library.piece(click.id()))


@on(Verb.review)
async def on_review(turn: Turn, click: Click) -> Reply:
    """One of one's own tries, on a card of its own."""
    kept, story = await _own(turn, click)
    if not kept.active:
        raise TakenBack
    if not turn.personal:
        return _in_private(turn)
    await turn.show(followup.review_card(kept, story, turn.words))
    return turn.words("done")


@on(Verb.tried)
async def on_tried(turn: Turn, click: Click) -> Reply:
    """What came of it, in one tap; the rest can follow."""
    kept, story = await _own(turn, click)
    result = rules.choice(click.text("result"), tuple(Result), str)
    await turn.library.tries.answer(kept, Result(result), turn.now, turn.words.zone.key)
    await turn.desk.recount(turn.library, story.id)
    return await _shown(turn, click, kept, story)


@on(Verb.hindered)
async def on_hindered(turn: Turn, click: Click) -> Reply:
    """What stood in the way, in one tap; what was typed beside it is kept too."""
    kept, story = await _own(turn, click)
    hindrance = rules.choice(click.text("hindrance"), tuple(Hindrance), str)
    await _explain(turn, click, kept)
    if kept.result in STOPPED or not kept.active:  # else it was answered anew elsewhere: the card is an old one
        await turn.library.tries.hinder(kept, Hindrance(hindrance), turn.now)
    return await _shown(turn, click, kept, story)


@on(Verb.explain)
async def on_explain(turn: Turn, click: Click) -> Reply:
    kept, story = await _own(turn, click)
    await _explain(turn, click, kept)
    return await _shown(turn, click, kept, story)


@on(Verb.lasting)
async def on_lasting(turn: Turn, click: Click) -> Reply:
    """Whether they still do it, about nine weeks later."""
    lasting = click.data.get("lasting")
    if not isinstance(lasting, bool):
        raise BadClick("neither yes nor no")
    kept, story = await _own(turn, click)
    await turn.library.tries.last(kept, lasting, turn.now)
    return await _shown(turn, click, kept, story)


@on(Verb.own_version)
async def on_own_version(turn: Turn, click: Click) -> Reply:
    """Begins a story that is their own version of the one they tried; what else was begun becomes a draft."""
    kept, story = await _own(turn, click)
    if not turn.personal:
        return _in_private(turn)
    if not kept.active or not kept.adopted or story.status != Status.published:
        raise NotFound
    await _explain(turn, click, kept)
    await writing.put_away(turn)
    await turn.show(followup.own_version_card(story, turn.words))
    await (await turn.dialog()).begin_dialog(STORY, Progress(facts={"parent_id": str(story.id)}))
    return await _shown(turn, click, kept, story)


def _in_private(turn: Turn) -> str:
    return turn.words("in-private", typed=turn.words.each("command-tries")[0])


async def _shown(turn: Turn, click: Click, kept: Try, story: Story) -> Reply:
    """The card that asked, as it reads now: a letter, or the try's own card."""
    await turn.library.session.flush()
    helpers = await followups.helpers(turn.library.session, kept, story)
    review = partial(followup.review_card, kept, story, turn.words, answered=True, fellows=helpers)
    if "letter" not in click.data:
        return review()
    letter = await letters.read(turn.library, click.id("letter"))
    theirs = [part for part in letter.parts if isinstance(part, FollowUp)]
    if not any(part.tried.id == kept.id for part in theirs):
        return review()
    return letter_card(letter, turn.words)


async def _explain(turn: Turn, click: Click, kept: Try) -> None:
    said = plans.why(click.text(f"{followup.WHY}-{kept.id}"))
    figure = rules.evidence(click.text(f"{followup.NUMBER}-{kept.id}"))
    if click.data.get(followup.ANEW) is True:  # the inputs had in them what was said before
        await turn.library.tries.reword(kept, said, kept.evidence if kept.result in STOPPED else figure)
    else:
        await turn.library.tries.explain(kept, said, figure)


async def _considered(turn: Turn, click: Click) -> Considered:
    """The published story that a click is about, and what its sender said about it before. Raises NotFound."""
    return await consider(turn.library.session, turn.library.tenant, click.id(), turn.person.id)


async def _own(turn: Turn, click: Click) -> tuple[Try, Story]:
    """The sender's own try that a click is about, and its story. Raises NotFound or NotYourTry."""
    kept = await turn.library.tries.own(click.id("try"), turn.person.id)
    story = await turn.library.piece(kept.piece_id)
    if not isinstance(story, Story):
        raise NotFound
    return kept, story


def _teller(turn: Turn) -> Teller:
    said_in = "" if turn.personal else turn.conversation_id
    return Teller(turn.person.id, turn.words.zone.key, turn.words.language, said_in)


def _entered(turn: Turn, click: Click) -> Entered:
    """What stands in the form, with what is wrong with each input."""
    wrong: dict[str, str] = {}
    day = partial(plans.due, now=turn.now, zone=turn.words.zone.key)
    checks: dict[str, Callable[[str], object]] = {
        trying.MOMENT: plans.moment,
        trying.OBSTACLE: plans.moment,
        trying.DUE: day,
    }
    for field, check in checks.items():
        try:
            check(click.text(field))
        except StoryError as error:
            wrong[field] = turn.words.error(error)
    seen = click.text(trying.SEEN) != "false"
    due = click.text(trying.DUE) if _is_day(click.text(trying.DUE)) else ""
    return Entered(click.text(trying.MOMENT), due, click.text(trying.OBSTACLE), seen, wrong)


def _is_day(text: str) -> bool:
    """Whether an input can show it: a day that is past can be seen, what is none can't."""
    try:
        return bool(times.written_day(text))
    except StoryError:
        return False


async def _filled_in(turn: Turn, entered: Entered, before: Considered) -> Plan:
    """What the form says; a day that a new moment names goes before the one that was proposed."""
    kept = before.kept
    moment, due = plans.moment(entered.moment), plans.due(entered.due, turn.now, turn.words.zone.key)
    if named := await _day(moment, turn):
        proposed = due == _planned(turn, before.story, kept).due and moment != (kept.moment if kept else "")
        due = named if proposed else due
    return Plan(moment, due, plans.moment(entered.obstacle), entered.seen)


async def _said(turn: Turn, click: Click, before: Considered) -> Plan:
    """The line of a card that others see. What it does not say stays; a moment that is a day is asked about then.

    Its switch stands on yes for everybody, so it says no, and never takes a no back: that is done in one's own chat.
    """
    story, kept = before.story, before.kept
    field = _line(story)
    if kept and kept.answered:
        raise TriedAlready
    plan = _planned(turn, story, kept)
    if field not in click.data:  # in a digest one presses, and no more: whether others may know is asked then
        return plan if kept else replace(plan, seen=False)
    moment = plans.moment(click.text(field))
    seen = click.text(f"{trying.SEEN}-{story.id}") != "false" and not (kept and not kept.seen)
    day = await _day(moment, turn)
    return replace(plan, moment=moment or plan.moment, due=day or plan.due, seen=seen)


def _line(story: Story) -> str:
    """The input in which one says when, on a card that others see."""
    return f"{trying.MOMENT}-{story.id}"


async def _day(moment: str, turn: Turn) -> date | None:
    """The day after the one that a moment names, beyond doubt."""
    if not moment:
        return None
    frame = times.Frame(turn.now, turn.words.zone.key, turn.words.language)
    said = await asyncio.to_thread(times.day_within, moment, frame)
    return said + NEXT_DAY if said else None
