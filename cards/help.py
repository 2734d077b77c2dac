"""What Retold can do, reading first: the welcome, the help, and what to offer when it did not understand."""

from collections.abc import Sequence

from microsoft_teams.cards import Action, CardElement, TextBlock

from cards import parts, rows
from cards.actions import aside, say
from cards.parts import Card
from texts import Words

SOUGHT_MOST = 14  # characters on a button, which are 24
FIRST = ("stories", "find")  # reading asks for nothing
APART = (  # in the help: beside each other, who points there reads what each does
    ("yours", ("mine", "tries", "drafts")),
    ("between", ("team", "hours", "pause")),
)
ROLES = (  # the same, of what only some may do
    ("leaders", ("campaigns", "campaign", "campaign-number", "delegate")),
    ("editors", ("review", "objectives", "campaigns", "report", "barriers")),
)


def welcome_card(words: Words) -> Card:
    """The first thing somebody sees in their own chat with Retold."""
    return parts.card(
        [parts.heading(words("welcome-title")), parts.line(words("welcome-text"))],
        [
            say("stories", words("title-stories"), "positive"),
            say("tell", words("title-tell")),
            say("help", words("title-help")),
            *aside([say("share", words("title-share"))]),
        ],
        summary=words("welcome-title"),
    )


def help_card(commands: Sequence[str], words: Words, *, leads: bool = False, edits: bool = False) -> Card:
    """The commands in one's own chat, those of leaders and of editors set apart for them."""
    theirs = {"leaders": leads, "editors": edits}
    more: list[CardElement] = []
    offered = set[str]()
    for label, named in ROLES:
        if theirs[label]:
            more += _apart(label, [each for each in named if each not in offered], words)
            offered.update(named)
    return _help(commands, words("help-midway"), words, more)


def channel_help_card(commands: Sequence[str], words: Words) -> Card:
    """The commands in a channel, where the bot hears only what mentions it."""
    return _help(commands, words("help-mention"), words)


def _help(commands: Sequence[str], note: str, words: Words, more: Sequence[CardElement] = ()) -> Card:
    """The commands, each with what it does; pressing one is as good as typing it. One's own things stand apart."""
    apart = {command for _, named in APART for command in named}
    offered = [command for command in _reading_first(commands) if command != "help" and command not in apart]
    return parts.card(
        [
            parts.heading(words("help-title")),
            *(
                rows.row(
                    say(command, f"{words(f'title-{command}')}: {words(f'about-{command}')}"),
                    [
                        TextBlock(text=words(f"title-{command}"), weight="Bolder", wrap=True),
                        parts.note(words(f"about-{command}"), "None"),
                    ],
                )
                for command in offered
            ),
            *(each for label, named in APART for each in _apart(label, [*filter(commands.__contains__, named)], words)),
            *more,
            parts.note(note, "Medium"),
        ],
        summary=words("help-title"),
    )


def _apart(label: str, commands: Sequence[str], words: Words) -> list[CardElement]:
    if not commands:
        return []
    offered = [say(command, words(f"title-{command}")) for command in commands]
    for button, command in zip(offered, commands, strict=True):
        button.tooltip = words(f"about-{command}")
    return [parts.label(words(f"help-{label}")), parts.buttons(*offered)]


def suggestions_card(commands: Sequence[str], words: Words, sought: str = "") -> Card:
    """What was typed as a search, where it can be one, and the likeliest commands, after something not understood."""
    title = words("button-find-that", said=parts.clip(sought, SOUGHT_MOST))
    search = [say("find", title, rest=sought)] if sought else []
    buttons: list[Action] = [*search, *(say(command, words(f"title-{command}")) for command in commands)]
    return parts.card([parts.line(words("not-understood"))], buttons, summary=words("not-understood"))


def whole_story_card(words: Words) -> Card:
    """A long text that came out of the blue: is it a story?"""
    return parts.card(
        [parts.line(words("sounds-like-a-story"))],
        [say("keep", words("title-keep"), "positive"), say("no", words("title-no"))],
        summary=words("sounds-like-a-story"),
    )


def _reading_first(commands: Sequence[str]) -> list[str]:
    """The same commands, those for reading in front."""
    return sorted(commands, key=lambda command: FIRST.index(command) if command in FIRST else len(FIRST))
