"""The table of things people can type, and what becomes of everything else they say."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from bot import channel, controls, pieces
from bot.dialogs import OFFER, POST, STORY
from bot.turn import Turn
from cards.help import help_card, suggestions_card
from cards.lists import Told, drafts_card, told_card
from cards.reading import found_card
from stories import rules
from stories.errors import NotAChannel
from texts import LANGUAGES, words_for

WORDS_MIDWAY = 2  # in a dialog, "find" with more words than this is an answer that happens to begin with it


@dataclass(frozen=True)
class Command:
    """Something people can type; `command-<name>` in texts/ says how, in each language."""

    name: str
    does: Callable[[Turn, str], Awaitable[None]]
    personal: bool = True
    channel: bool = False
    takes_words: bool = False
    begins: bool = False  # starts a dialog of its own; the open one becomes a draft


async def tell(turn: Turn, rest: str) -> None:
    await (await turn.dialog()).begin_dialog(STORY)


async def share(turn: Turn, rest: str) -> None:
    await (await turn.dialog()).begin_dialog(POST)


async def find(turn: Turn, rest: str) -> None:
    asked = rules.line(rest)
    stories = await turn.library.find(asked) if asked else []
    if stories:
        await turn.show(found_card(stories, asked, turn.words))
    else:
        await turn.say(turn.words("found-nothing" if asked else "find-what"))


async def mine(turn: Turn, rest: str) -> None:
    told = await turn.library.told(turn.person.id)
    if told:
        inspired = await turn.library.inspired([piece.id for piece in told])
        rows = [Told(piece, inspired=inspired.get(piece.id, 0)) for piece in told]
        await turn.show(told_card(rows, turn.words))
    else:
        await turn.say(turn.words("told-nothing"))


async def drafts(turn: Turn, rest: str) -> None:
    unfinished = await turn.library.drafts(turn.person.id)
    if unfinished:
        await turn.show(drafts_card(unfinished, turn.words))
    else:
        await turn.say(turn.words("no-drafts"))


async def help(turn: Turn, rest: str) -> None:
    await turn.show(help_card([command.name for command in offered(turn)], turn.words))


COMMANDS = (
    Command("tell", tell, begins=True),
    Command("share", share, begins=True),
    Command("find", find, channel=True, takes_words=True),
    Command("mine", mine),
    Command("drafts", drafts),
    Command("help", help, channel=True),
    Command("digest-preview", channel.preview, personal=False, channel=True),
    Command("digest-now", channel.digest_now, personal=False, channel=True),
    Command("digest-settings", channel.settings, personal=False, channel=True),
    Command("digest-pause", channel.pause, personal=False, channel=True),
    Command("digest-resume", channel.resume, personal=False, channel=True),
)


def offered(turn: Turn) -> list[Command]:
    """The commands that make sense where the person is."""
    return [command for command in COMMANDS if (command.personal if turn.personal else command.channel)]


async def hear(turn: Turn) -> None:
    """Does what was typed, or goes on with the open dialog, or offers the likeliest commands. Never silent."""
    command, rest = understand(turn.text)
    if command and turn.open and command.takes_words and len(rest.split()) > WORDS_MIDWAY:
        command = None
    if command:
        await _do(turn, command, rest)
    elif turn.open:
        await _go_on(turn)
    else:
        await _wonder(turn)


async def _do(turn: Turn, command: Command, rest: str) -> None:
    if command not in offered(turn):
        await turn.say(elsewhere(turn, command))
        return
    if command.begins and turn.open:
        await pieces.put_away(turn)
    await command.does(turn, rest)
    if turn.open and not command.begins:
        await (await turn.dialog()).reprompt_dialog()


def elsewhere(turn: Turn, command: Command) -> str:
    """Where a command works that is not offered here."""
    return turn.words("in-private") if command.personal else turn.words.error(NotAChannel())


async def _go_on(turn: Turn) -> None:
    if not turn.text:
        await turn.say(turn.words("only-text"))
        return
    ended = await (await turn.dialog()).continue_dialog()
    if ended.result == "declined":
        await _wonder(turn)


async def _wonder(turn: Turn) -> None:
    if turn.personal and len(turn.text) > rules.WHOLE_STORY:
        await (await turn.dialog()).begin_dialog(OFFER, turn.text)
    elif turn.personal and controls.control(turn.text):
        await turn.say(turn.words("nothing-open"))
    else:
        await turn.show(suggestions_card(_likeliest(turn), turn.words))


def _likeliest(turn: Turn) -> list[str]:
    """The three commands that look most like what was typed."""
    typed = controls.normal(turn.text)[:60]

    def likeness(command: Command) -> float:
        ways = turn.words.each(f"command-{command.name}")
        return max(SequenceMatcher(None, typed, way.casefold()).ratio() for way in ways)

    ranked = sorted((each for each in offered(turn) if not each.takes_words), key=likeness, reverse=True)
    return [command.name for command in ranked[:3]]


def understand(text: str) -> tuple[Command | None, str]:
    """The command that a text is, in whichever language, and the words after it."""
    typed = controls.normal(text)
    if command := _spoken().get(typed):
        return command, ""
    for way, command in _spoken().items():
        if command.takes_words and typed.startswith(way + " "):
            return command, controls.trimmed(text)[len(way) :].strip()
    return None, ""


@lru_cache
def _spoken() -> dict[str, Command]:
    return {
        controls.normal(way): command
        for language in LANGUAGES
        for command in COMMANDS
        for way in words_for(language).each(f"command-{command.name}")
    }
