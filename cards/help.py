"""What Retold can do, as buttons: the welcome, the help, and what to offer when it did not understand."""

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard

from cards import parts
from cards.actions import say
from texts import Words


def welcome_card(words: Words) -> AdaptiveCard:
    """The first thing somebody sees in their own chat with Retold."""
    return parts.card(
        [parts.heading(words("welcome-title")), parts.line(words("welcome-text"))],
        [
            say("tell", words("title-tell"), "positive"),
            say("share", words("title-share")),
            say("help", words("title-help")),
        ],
        summary=words("welcome-title"),
    )


def help_card(commands: Sequence[str], words: Words) -> AdaptiveCard:
    """The commands by name, each with what it does, and as a button where it needs no further words."""
    lines = [parts.term(words.each(f"command-{command}")[0], words(f"about-{command}")) for command in commands]
    return parts.card(
        [parts.heading(words("help-title")), *lines, parts.note(words("help-midway"))],
        [say(command, words(f"title-{command}")) for command in commands if command not in ("help", "find")],
        summary=words("help-title"),
    )


def suggestions_card(commands: Sequence[str], words: Words) -> AdaptiveCard:
    """The likeliest commands, after something that was not understood."""
    return parts.card(
        [parts.line(words("not-understood"))],
        [say(command, words(f"title-{command}")) for command in commands],
        summary=words("not-understood"),
    )


def whole_story_card(words: Words) -> AdaptiveCard:
    """A long text that came out of the blue: is it a story?"""
    return parts.card(
        [parts.line(words("sounds-like-a-story"))],
        [say("keep", words("title-keep"), "positive"), say("help", words("title-help"))],
        summary=words("sounds-like-a-story"),
    )
