"""Campaigns: begun by leaders and editors, guessed about before, their number entered meanwhile, answered."""

from uuid import UUID, uuid4

from bot import writing
from bot.clicks import Click, Reply, on
from bot.dialogs.progress import Progress
from bot.dialogs.story import STORY
from bot.turn import Turn
from cards import brief as briefs
from cards import campaign as cards
from cards import hopes
from cards.actions import Verb
from cards.brief import CHANNELS, Draft, brief_card
from cards.campaign import Seen, campaign_card, campaigns_card
from cards.hopes import Entered
from cards.letter import letter_card
from cards.parts import Card
from stories import campaigning, letters
from stories.briefs import FIELDS
from stories.campaigning import Frame
from stories.campaigns import AFTERWARDS, Campaign
from stories.errors import (
    ChannelGone,
    ChannelTaken,
    HasBegun,
    NotFound,
    NotItsLeader,
    NotRunning,
    OnlyCampaigners,
    Outdated,
    StoryError,
    Unfit,
)
from stories.fields import OBJECTIVE
from stories.hopes import Guessing, outcomes
from stories.rules import TEXT_MOST

TYPED_MOST = TEXT_MOST + 1  # characters of an input that are looked at; what is longer is refused as too long


async def campaigns(turn: Turn, rest: str) -> None:
    """All of them for editors; for others those that they lead. Raises OnlyCampaigners."""
    await turn.show(await _list(turn))


async def campaign(turn: Turn, rest: str) -> None:
    """The form of a new one. Raises OnlyCampaigners."""
    await turn.show(await _form(turn, None))


async def number(turn: Turn, rest: str) -> None:
    """What the number of the one campaign is today that somebody leads; where there are several, the list of them."""
    theirs = [each for each in await _theirs(turn) if _open(each, turn) and await _decides(turn, each.id)]
    if not theirs:
        raise NotRunning
    if len(theirs) > 1 or not rest:
        await turn.show(await _list(turn) if len(theirs) > 1 else await _card(turn, theirs[0]))
        return
    try:
        await campaigning.enter(turn.library, theirs[0], rest, _frame(turn))
    except StoryError as error:
        await turn.show(await _card(turn, theirs[0], _mistaken(turn, rest, error)))
        return
    await turn.show(await _card(turn, theirs[0], _noted(turn, theirs[0])))


async def answer(turn: Turn, rest: str) -> None:
    """A story in answer to the question that is asked; where several are, one of them is chosen first."""
    running = await turn.library.campaigns.running(turn.now)
    if not running:
        await turn.say(turn.words("campaign-none-runs"))
    elif len(running) > 1:
        await turn.show(cards.which_card(running, turn.words))
    else:
        await _begin(turn, running[0])


@on(Verb.campaigns)
async def on_campaigns(turn: Turn, click: Click) -> Reply:
    return await _list(turn)


@on(Verb.campaign)
async def on_campaign(turn: Turn, click: Click) -> Reply:
    return await _card(turn, await _led(turn, click))


@on(Verb.campaign_form)
async def on_form(turn: Turn, click: Click) -> Reply:
    """The form of one that has not begun; of a new one where none is named."""
    if not click.text("campaign"):
        return await _form(turn, None)
    known = await _decided(turn, click)
    if not known.ahead(turn.now):
        raise HasBegun
    return await _form(turn, known)


@on(Verb.campaign_save)
async def on_save(turn: Turn, click: Click) -> Reply:
    """What the form says, kept; else the form again, each mistake beside its input."""
    id, version, had = click.id("campaign"), click.number("version"), set[str]()
    if version:
        had = set((await _decided(turn, click)).channels)
    else:
        await _may_start(turn)
    await turn.look_again()
    typed = {name: click.text(name)[:TYPED_MOST] for name in FIELDS}
    there = await campaigning.channels(turn.library)
    pressed = {each for each in click.text(CHANNELS).split(",") if each}
    wanted = pressed & (had | set(there))
    values = {**typed, CHANNELS: ",".join(sorted(wanted))}
    chosen = set() if wanted == set(there) else wanted
    if pressed and not wanted:  # none at all would mean everywhere
        gone = {CHANNELS: turn.words.error(ChannelGone())}
        return brief_card(Draft(id, version, values, there, gone), turn.words)
    try:
        saved = await campaigning.save(turn.library, id, version, typed, chosen, _frame(turn))
    except Unfit as error:
        wrong = {name: turn.words.error(mistake) for name, mistake in error.mistakes.items()}
        return brief_card(Draft(id, version, values, there, wrong), turn.words)
    except Outdated as error:
        known = await turn.library.campaigns.get(id)
        if version == 0 and known.version == 1 and known.started_by == turn.person.id:
            return await _card(turn, known)  # the same press, once more
        return brief_card(Draft(id, version, values, there, refused=turn.words.error(error)), turn.words)
    return await _card(turn, saved, Entered(done=turn.words("campaign-saved", name=saved.name)))


@on(Verb.campaign_guess)
async def on_guess(turn: Turn, click: Click) -> Reply:
    """What one of its leaders thinks will come of it; on the campaign's card, or in the letter that asked."""
    known = await turn.library.campaigns.get(click.id("campaign"), locked=True)
    adoptions, figure = (click.text(f"{each}-{known.id}")[:TYPED_MOST] for each in (hopes.ADOPTIONS, hopes.NUMBER))
    entered = Entered({hopes.ADOPTIONS: adoptions, hopes.NUMBER: figure})
    try:
        await campaigning.guess(turn.library, known, {"adoptions": adoptions, "number": figure}, _frame(turn))
        entered = Entered(done=turn.words("guess-saved"))
    except Unfit as error:
        ids = {"adoptions": hopes.ADOPTIONS, "number": hopes.NUMBER}
        wrong = {ids[name]: turn.words.error(mistake) for name, mistake in error.mistakes.items()}
        entered = Entered(entered.typed, wrong)
    await turn.library.session.flush()
    if "letter" not in click.data:
        return await _card(turn, known, entered)
    letter = await letters.read(turn.library, click.id("letter"))
    if not any(isinstance(part, Guessing) and part.mine.person_id == turn.person.id for part in letter.parts):
        raise NotFound
    if entered.wrong:
        return " ".join(entered.wrong.values())
    return letter_card(letter, turn.words)


@on(Verb.campaign_number)
async def on_number(turn: Turn, click: Click) -> Reply:
    known, typed = await _decided(turn, click), click.text(cards.NUMBER)[:TYPED_MOST]
    try:
        await campaigning.enter(turn.library, known, typed, _frame(turn))
    except NotRunning:
        raise
    except StoryError as error:
        return await _card(turn, known, _mistaken(turn, typed, error))
    return await _card(turn, known, _noted(turn, known))


@on(Verb.campaign_switch)
async def on_switch(turn: Turn, click: Click) -> Reply:
    """Called off, or going on after all."""
    known = await _decided(turn, click)
    try:
        await campaigning.switch(turn.library, known, off=click.data.get("off") is True)
    except ChannelTaken as error:
        return await _card(turn, known, Entered(refused=turn.words.error(error)))
    return await _card(turn, known)


@on(Verb.campaign_answer)
async def on_answer(turn: Turn, click: Click) -> Reply:
    """Begins a story in answer to its question; in a channel a sentence says where."""
    known = await turn.library.campaigns.get(click.id("campaign"))
    if known.called_off or not known.runs(turn.now):
        return turn.words("campaign-none-runs")
    if not turn.personal:
        return turn.words("in-private", typed=turn.words.each("command-campaign-answer")[0])
    await _begin(turn, known)
    return turn.words("done")


async def _begin(turn: Turn, known: Campaign) -> None:
    """The dialog, with the campaign's objective chosen and its question above; what else was begun is a draft."""
    await writing.put_away(turn)
    await turn.show(cards.answering_card(known, turn.words))
    begun = Progress(answers={OBJECTIVE: known.objective}, facts={"campaign_id": str(known.id)})
    await (await turn.dialog()).begin_dialog(STORY, begun)


async def _list(turn: Turn) -> Card:
    theirs, starts = await _theirs(turn), await _starts(turn)
    if not (theirs or starts):
        raise OnlyCampaigners
    return campaigns_card(theirs, turn.now, turn.words, starts=starts)


async def _theirs(turn: Turn) -> list[Campaign]:
    everybodys = await turn.editor() is not None
    return [*await turn.library.campaigns.newest(None if everybodys else turn.person.id)]


async def _form(turn: Turn, known: Campaign | None) -> Card:
    await _may_start(turn)
    await turn.look_again()
    there = await campaigning.channels(turn.library)
    if known is None:
        return brief_card(Draft(uuid4(), 0, {}, there), turn.words)
    led = await turn.library.campaigns.led_by(known.id)
    others = [name for id, name in led.items() if id != known.started_by]
    return brief_card(Draft(known.id, known.version, briefs.shown(known, others), there), turn.words)


async def _card(turn: Turn, known: Campaign, entered: Entered = hopes.NOTHING) -> Card:
    """A campaign as who speaks sees it: what others guess only once it is over."""
    await turn.library.session.flush()
    ran, decides = turn.library.campaigns, await _decides(turn, known.id)
    [outcome] = await outcomes(ran, [known], closed=known.over(turn.now))
    there = await campaigning.channels(turn.library)
    seen = Seen(
        outcome,
        turn.now,
        leaders=[*(await ran.led_by(known.id)).values()],
        channels=[*dict.fromkeys(there.get(id, "") or turn.words("campaign-channel-gone") for id in known.channels)],
        history=await ran.history(known.id),
        mine=await ran.leader(known.id, turn.person.id),
        decides=decides,
        enters=decides and _open(known, turn),
    )
    return campaign_card(seen, turn.words, entered)


async def _led(turn: Turn, click: Click) -> Campaign:
    """The campaign that a click is about, for those who lead it and for editors. Raises NotFound or NotItsLeader."""
    known = await turn.library.campaigns.get(click.id("campaign"))
    if await turn.editor() or await turn.library.campaigns.leader(known.id, turn.person.id):
        return known
    raise NotItsLeader


async def _decided(turn: Turn, click: Click) -> Campaign:
    """The same, to change it: locked. Raises NotFound or NotItsLeader."""
    known = await turn.library.campaigns.get(click.id("campaign"), locked=True)
    if not await _decides(turn, known.id):
        raise NotItsLeader
    return known


async def _decides(turn: Turn, id: UUID) -> bool:
    """Whether who speaks may change a campaign and enter its number: an editor, or a leader who leads it, still."""
    if await turn.editor():
        return True
    return await turn.leads() and await turn.library.campaigns.leader(id, turn.person.id) is not None


async def _starts(turn: Turn) -> bool:
    return await turn.editor() is not None or await turn.leads()


async def _may_start(turn: Turn) -> None:
    """Raises OnlyCampaigners."""
    if not await _starts(turn):
        raise OnlyCampaigners


def _open(known: Campaign, turn: Turn) -> bool:
    """Whether its number can be entered."""
    return not known.called_off and known.starts_at <= turn.now < known.ends_at + AFTERWARDS


def _noted(turn: Turn, known: Campaign) -> Entered:
    return Entered(done=turn.words("campaign-number-kept", name=known.name))


def _mistaken(turn: Turn, typed: str, error: StoryError) -> Entered:
    return Entered({cards.NUMBER: typed}, {cards.NUMBER: turn.words.error(error)})


def _frame(turn: Turn) -> Frame:
    return Frame(turn.person.id, turn.now, turn.words.zone.key, turn.words.language)
