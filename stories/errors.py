"""What the stories refuse. The class names the sentence in texts/; the docstring says it in English."""

import re

Fact = str | int | tuple[str, ...]  # a tuple names fields


class StoryError(Exception):
    """Retold can't do that; the subclass says why, `facts` fill the placeables of its sentence."""

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.__doc__)
        self.facts = facts

    @classmethod
    def key(cls) -> str:
        """The id of the sentence in texts/, such as `error-headline-too-short`."""
        return "error" + re.sub(r"(?=[A-Z])", "-", cls.__name__).lower()


class HeadlineTooShort(StoryError):
    """A headline needs at least three letters."""


class TextTooShort(StoryError):
    """A few more words, please: at least `least` characters."""


class TextTooLong(StoryError):
    """That is `length` characters; there is room for `most`."""


class TooManySteps(StoryError):
    """At most five steps, one per line."""


class UnknownChoice(StoryError):
    """That is none of the choices: a number or a name from the list, please."""


class NotReady(StoryError):
    """A field is still missing before this can be published."""


class NotFound(StoryError):
    """There is nothing here any more: it was discarded or withdrawn."""


class NotYours(StoryError):
    """Only the one who wrote it can do that."""


class NotAnEditor(StoryError):
    """Only Retold's editors can change a channel's digest."""


class NotAChannel(StoryError):
    """That works in a channel of a team only."""


class UnknownTimeZone(StoryError):
    """That time zone is not known; Europe/Berlin is an example."""


class Outdated(StoryError):
    """It was changed elsewhere in the meantime; this is what it looks like now."""
