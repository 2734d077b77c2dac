"""The table of things people can type, and what becomes of everything else they say."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import DamerauLevenshtein

from bot import (
    barriers,
    belonging,
    campaigning,
    channel,
    controls,
    delegating,
    naming,
    objectives,
    quiet,
    reading,
    reporting,
    reviewing,
    trying,
    writing,
)
from bot.clicks import BadClick, Click, Reply, on
from bot.dialogs.known import LOOKING, OFFER, POST
from bot.dialogs.progress import PREVIEW, progress
from bot.dialogs.story import STORY
from bot.turn import Turn
from cards.actions import Verb
from cards.help import channel_help_card, help_card, suggestions_card
from cards.lists import Told, drafts_card, told_card
from cards.question import answered_card
from stories import people, reach, rules
from stories.errors import NotAChannel, NotAnEditor
from stories.reach import NOWHERE_ELSE
from stories.tries import NONE
from texts import LANGUAGES, words_for

WORDS_MIDWAY = 2  # in an interview, "find" with more words than this is an answer that happens to begin with it
TYPO = 0.8  # of 1: how much of a command has to be there; "tel a story" is 0.92 like "tell a story"
SUGGESTED = 3
SOUGHT_WORDS = 4  # what has more is no search that somebody forgot to call one
ENDS = ("cancel", "later")  # words that mean the same at every question


@dataclass(frozen=True)
class Command:
    """Something people can type; `command-<name>` in texts/ says how, in each language."""

    name: str
    does: Callable[[Turn, str], Awaitable[None]]
    personal: bool = True
    channel: bool = False
    takes_words: bool = False
    begins: bool = False  # starts an interview; the open one becomes a draft
    listed: bool = True  # in the help and in Teams' own menu, which has room for ten
    also: bool = False  # in the help all the same
    chooses: bool = False  # something about the story whose preview is open
    edits: bool = False  # changes a channel: for editors, and never by a guess

    @property
    def offered(self) -> bool:
        """Whether the help has it, and it can be a guess."""
        return self.listed or self.also


async def tell(turn: Turn, rest: str) -> None:
    await (await turn.dialog()).begin_dialog(STORY)


async def share(turn: Turn, rest: str) -> None:
    await (await turn.dialog()).begin_dialog(POST)


async def find(turn: Turn, rest: str) -> None:
    if rest:
        await reading.search(turn, rest)
    elif turn.open:
        await turn.say(turn.words("find-midway"))
    else:
        await (await turn.dialog()).begin_dialog(LOOKING)


async def mine(turn: Turn, rest: str) -> None:
    pieces = await turn.library.told(turn.person.id)
    ids = [piece.id for piece in pieces]
    reached, inspired = await turn.library.reached(ids), await turn.library.inspired(ids)
    tried = await turn.library.tries.counted(ids)
    went = await reach.reached(turn.library.session, turn.library.tenant, ids)
    told = [
        Told(
            *(piece, reached.get(piece.id, 0), inspired.get(piece.id, 0), tried.get(piece.id, NONE)),
            went.get(piece.id, NOWHERE_ELSE),
        )
        for piece in pieces
    ]
    await turn.hear_clocks()  # some may be planned
    await turn.show(told_card(told, turn.words))


async def drafts(turn: Turn, rest: str) -> None:
    drafts = await turn.library.drafts(turn.person.id)
    open = progress(turn)
    if not drafts and open and open.told:
        await turn.say(turn.words("only-this"))
    else:
        await turn.show(drafts_card(drafts, turn.words))


async def help(turn: Turn, rest: str) -> None:
    names = [command.name for command in await offered(turn) if command.offered]
    if turn.personal:
        edits = await turn.editor() is not None
        await turn.show(help_card(names, turn.words, leads=await turn.leads(), edits=edits))
        return
    done = "digest-pause" if await channel.paused(turn) else "digest-resume"
    await turn.show(channel_help_card([name for name in names if name != done], turn.words))


COMMANDS = (
    Command("stories", reading.stories, channel=True),
    Command("find", find, channel=True, takes_words=True),
    Command("tell", tell, begins=True),
    Command("share", share, begins=True),
    Command("share-for", delegating.share_for, takes_words=True, begins=True, listed=False),
    Command("delegate", delegating.delegate, takes_words=True, listed=False),
    Command("undelegate", delegating.undelegate, takes_words=True, listed=False),
    Command("unnamed", naming.unnamed, listed=False, chooses=True),
    Command("named", naming.named, listed=False, chooses=True),
    Command("with", naming.with_, takes_words=True, listed=False, chooses=True),
    Command("review", reviewing.review, listed=False),
    Command("objectives", objectives.objectives, listed=False),
    Command("barriers", barriers.barriers, listed=False),
    Command("report", reporting.report, listed=False),
    Command("campaigns", campaigning.campaigns, listed=False),
    Command("campaign", campaigning.campaign, listed=False),
    Command("campaign-number", campaigning.number, takes_words=True, listed=False),
    Command("campaign-answer", campaigning.answer, begins=True, listed=False),
    Command("surprise", reading.surprise),
    Command("mine", mine),
    Command("tries", trying.mine, listed=False, also=True),
    Command("drafts", drafts),
    Command("pause", quiet.pause, takes_words=True),
    Command("resume", quiet.resume, listed=False),
    Command("hours", quiet.hours),
    Command("team", belonging.team, listed=False, also=True),
    Command("digest-preview", channel.preview, personal=False, channel=True),
    Command("digest-now", channel.digest_now, personal=False, channel=True, edits=True),
    Command("digest-settings", channel.settings, personal=False, channel=True, edits=True),
    Command("digest-pause", channel.pause, personal=False, channel=True, edits=True),
    Command("digest-resume", channel.resume, personal=False, channel=True, edits=True),
    Command("digest-recall", channel.recall, personal=False, channel=True, edits=True, listed=False),
    Command("help", help, channel=True),
)


async def offered(turn: Turn) -> list[Command]:
    """The commands that make sense where the person is, and that they may use."""
    here = [command for command in COMMANDS if (command.personal if turn.personal else command.channel)]
    edits = await turn.edits()
    return [command for command in here if edits or not command.edits]


async def hear(turn: Turn) -> None:
    """Does what was typed, or goes on with the open dialog, or offers the likeliest commands. Never silent."""
    command, rest = understand(turn.text)
    if command and rest and not _meant(turn, command, rest):
        command = None
    if command:
        await _do(turn, command, rest)
    elif turn.open:
        await _go_on(turn)
    else:
        await _wonder(turn)


def _meant(turn: Turn, command: Command, rest: str) -> bool:
    """Whether a text that begins as a command does is one, and no answer, and no story that begins so."""
    open = progress(turn)
    if not command.chooses:
        return open is None or _searches_midway(turn.text, rest)
    return open.asked == PREVIEW if open else len(rest.split()) <= people.WORDS_MOST


def _searches_midway(text: str, rest: str) -> bool:
    """Whether a text in the middle of an interview is a search: find onboarding.

    "Find it faster" is a headline, and a long sentence an answer. A phone writes the first letter large by itself.
    """
    typed_small = controls.trimmed(text)[:1].islower()
    return len(rest.split()) <= (WORDS_MIDWAY if typed_small else 1)


async def _do(turn: Turn, command: Command, rest: str) -> None:
    if command not in await offered(turn):
        await turn.say(elsewhere(turn, command))
        return
    midway = progress(turn) is not None
    if midway and command.begins:
        await writing.put_away(turn)
    elif not midway:
        turn.close()
    await command.does(turn, rest)
    if midway and not command.begins:
        await (await turn.dialog()).reprompt_dialog()


def elsewhere(turn: Turn, command: Command) -> str:
    """Where, or for whom, a command works that is not offered here."""
    if command.edits and not turn.personal:
        return turn.words.error(NotAnEditor())
    if not command.personal:
        return turn.words.error(NotAChannel())
    return turn.words("in-private", typed=turn.words.each(f"command-{command.name}")[0])


async def _go_on(turn: Turn) -> None:
    if not turn.text and not turn.pictures:
        await turn.say(turn.words("only-text"))
        return
    if turn.unseen and controls.control(turn.text) not in ENDS:
        await turn.say(turn.words("kept-after-all"))
        await (await turn.dialog()).reprompt_dialog()
        return
    ended = await (await turn.dialog()).continue_dialog()
    if ended.result == "declined":
        await _wonder(turn)


async def _wonder(turn: Turn) -> None:
    if turn.pictures:
        await turn.say(turn.words("photo-alone"))
        if not turn.text:
            return
    if turn.personal and len(turn.text) > rules.WHOLE_STORY:
        told = rules.at_most(turn.text, rules.WHOLE_MOST)  # else it is said at once, and not after a yes
        await (await turn.dialog()).begin_dialog(OFFER, told)
        return
    if not turn.personal and not turn.text:  # a mention and no more
        await help(turn, "")
        return
    harmless = [command for command in await offered(turn) if command.offered and not command.edits]
    if controls.normal(turn.text) in _ways("thanks"):
        await turn.say(turn.words("welcome-back"))
    elif controls.normal(turn.text) in _ways("language"):
        await turn.say(turn.words("my-language"))
    elif command := mistyped(turn.text, harmless):
        await _do(turn, command, "")
    elif turn.personal and controls.control(turn.text):
        await turn.say(turn.words("nothing-open"))
    else:
        sought = controls.trimmed(turn.text) if len(turn.text.split()) <= SOUGHT_WORDS else ""
        await turn.show(suggestions_card(_likeliest(turn, harmless), turn.words, sought[: rules.SEARCH_MOST]))


@lru_cache
def _ways(name: str) -> frozenset[str]:
    """The ways to say something, in whichever language."""
    return frozenset(controls.normal(way) for language in LANGUAGES for way in words_for(language).each(f"said-{name}"))


def _likeliest(turn: Turn, harmless: list[Command]) -> list[str]:
    """The three commands that look most like what was typed."""
    typed = controls.normal(turn.text)[:60]

    def likeness(command: Command) -> float:
        return max(float(fuzz.ratio(typed, way)) for way in turn.words.each(f"command-{command.name}"))

    ranked = sorted((each for each in harmless if not each.takes_words), key=likeness, reverse=True)
    return [command.name for command in ranked[:SUGGESTED]]


def mistyped(text: str, among: list[Command]) -> Command | None:
    """The one command that a text is, but for a slip of the finger; None when there is none, or more than one."""
    typed = controls.normal(text)[:60]
    ways = {way: command for way, command in _spoken().items() if command in among and len(way) > 3}
    alike = process.extract(
        typed, ways.keys(), scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=TYPO, limit=None
    )
    near = {ways[way].name: ways[way] for way, *_ in alike}
    return next(iter(near.values())) if len(near) == 1 else None


def understand(text: str) -> tuple[Command | None, str]:
    """The command that a text is, in whichever language, and the words after it."""
    typed = controls.normal(text)
    if len(text) <= controls.HEARD_MOST and (command := _spoken().get(typed)):
        return command, ""
    for way, command in _followed().items():
        if typed.startswith(way):
            return command, controls.words_after(text, len(way.split()))
    named, colon, rest = text.partition(":")  # find: onboarding
    command = _spoken().get(controls.normal(named)) if colon else None
    return (command, controls.words_after(rest, 0)) if command and command.takes_words else (None, "")


def tells(text: str) -> bool:
    """Whether a text that could answer a question tells something else: a command, or a word such as skip."""
    command, rest = understand(text)
    if command and rest:
        return not command.chooses and len(rest.split()) <= WORDS_MIDWAY
    return command is not None or controls.control(text) is not None


@lru_cache
def _spoken() -> dict[str, Command]:
    """Every way to say a command, the longest first."""
    ways = {
        controls.normal(way): command
        for language in LANGUAGES
        for command in COMMANDS
        for way in words_for(language).each(f"command-{command.name}")
    }
    return dict(sorted(ways.items(), key=lambda way: -len(way[0])))


@lru_cache
def _followed() -> dict[str, Command]:
    """Every way to say a command that takes words, with the space before them."""
    return {f"{way} ": command for way, command in _spoken().items() if command.takes_words}


@on(Verb.say)
async def on_say(turn: Turn, click: Click) -> Reply:
    """A button that does what typing the command does."""
    said = click.text("says")
    if said in ("keep", "no"):
        if turn.open is None or turn.open.id != OFFER:
            return turn.words("already-answered")
        turn.text = turn.words.each("word-keep" if said == "keep" else "word-skip")[0]
        await hear(turn)
        return answered_card(turn.words("sounds-like-a-story"), turn.words(f"title-{said}"), turn.words)
    command = next((each for each in COMMANDS if each.name == said), None)
    if command is None:
        raise BadClick("no such command")
    if command not in await offered(turn):
        return elsewhere(turn, command)
    turn.text = turn.words.each(f"command-{command.name}")[0]
    await _do(turn, command, click.text("rest") if command.takes_words else "")  # as it is: no answer to what is open
    return turn.words("done")
