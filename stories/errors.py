"""What the stories refuse. The class names the sentence in texts/; the docstring says it in English."""

import re
from collections.abc import Mapping

Fact = str | int | tuple[str, ...]  # a tuple names fields of a piece


class StoryError(Exception):
    """Retold can't do that; the subclass says why, `facts` fill the placeables of its sentence."""

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.__doc__)
        self.facts = facts

    @classmethod
    def key(cls) -> str:
        """The id of the sentence in texts/, such as `error-headline-too-short`."""
        return "error" + re.sub(r"(?=[A-Z])", "-", cls.__name__).lower()


class Needed(StoryError):
    """This can't stay empty."""


class Unchosen(StoryError):
    """One of the choices is needed."""


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
    """Some fields, `missing`, are needed before this can be published."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__(missing=missing, count=len(missing))


class Unfit(StoryError):
    """What a form says breaks `count` rules; `mistakes` has the error of each field."""

    def __init__(self, mistakes: Mapping[str, StoryError]) -> None:
        super().__init__(count=len(mistakes))
        self.mistakes = mistakes


class NotFound(StoryError):
    """There is nothing here any more: it was discarded or withdrawn."""


class NotYours(StoryError):
    """Only the one who wrote it can do that."""


class YourOwn(StoryError):
    """One's own piece can't inspire oneself."""


class OwnTry(StoryError):
    """One's own story is tried by others."""


class NotYourTry(StoryError):
    """Only the one who said they will try it can do that."""


class TakenBack(StoryError):
    """They took back that they will try it."""


class TriedAlready(StoryError):
    """They tried it already, and said that it works."""


class OwnReply(StoryError):
    """One's own post is built on, and answered, by others."""


class TooManyReplies(StoryError):
    """Somebody said enough about this post."""


class NotAnEditor(StoryError):
    """Only Retold's editors and the team's owners can change a channel's digest."""


class NotALeader(StoryError):
    """Only a leader's post goes out by itself, at a time of its own."""


class OnlyLeadersDelegate(StoryError):
    """Only a leader can let somebody draft for them."""


class NotADelegate(StoryError):
    """No leader of that name lets this person draft for them."""


class OnlyTheLeaderPublishes(StoryError):
    """What a delegate drafts is published by its leader's own click."""


class NobodyByThatName(StoryError):
    """Retold knows nobody by that name."""


class NotAChannel(StoryError):
    """That works in a channel of a team only."""


class NotThere(StoryError):
    """Retold was removed from this channel: it has to be added again first."""


class NoHours(StoryError):
    """Working hours need a day of the week, and an end that is not their beginning."""


class UnknownTimeZone(StoryError):
    """That time zone is not known; Europe/Berlin is an example."""


class Outdated(StoryError):
    """It was changed elsewhere in the meantime; this is what it looks like now."""


class TimeUnclear(StoryError):
    """No day can be read in that beyond doubt; tomorrow 9, monday 8:30 and 6 January at 8 are examples."""


class DayPast(StoryError):
    """That day is past."""


class DayMissing(StoryError):
    """A day is needed, and this is none."""


class TimePast(StoryError):
    """That moment is past."""


class TimeTooFar(StoryError):
    """That is more than a year ahead."""
