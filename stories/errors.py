"""What the stories refuse. The class names the sentence in texts/; the docstring says it in English."""

import re
from collections.abc import Mapping
from datetime import date

Fact = str | int | date | tuple[str, ...]  # a tuple names fields of a piece


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
    """They tried it already, and said how it went."""


class OwnReply(StoryError):
    """One's own post is built on, and answered, by others."""


class TooManyReplies(StoryError):
    """Somebody said enough about this post."""


class AlreadyTold(StoryError):
    """What was told under a name can't be told without one any more: people have read it."""


class ToldTogether(StoryError):
    """Others were asked to tell it too, and know whose it is."""


class PictureComing(StoryError):
    """A photo that is still on its way leads to whoever sent it."""


class PictureLeads(StoryError):
    """Who sends a photo for a story without a name could be found by it."""


class UnnamedAlone(StoryError):
    """A story without a name has no co-tellers: they would know whose it is."""


class AskedAlready(StoryError):
    """`name` was asked to tell it too, once."""


class Declined(StoryError):
    """`name` was asked to tell it too, and would rather not."""


class TooManyTogether(StoryError):
    """So many, `most`, tell a story together and not more."""


class NotAsked(StoryError):
    """Somebody else was asked that, or nobody is any more."""


class OwnBarrier(StoryError):
    """Somebody was stopped by it themselves: others are asked whether it can be changed."""


class AnswerHeard(StoryError):
    """Whoever was stopped has heard that answer, or a newer question is open: it can't be taken back any more."""


class NoOtherLeader(StoryError):
    """Nobody of that name leads who could be asked instead."""


class NobodyToTellWith(StoryError):
    """Nobody of that name is known who could tell it too."""


class NotAtAPreview(StoryError):
    """Under whose name a story is told is chosen at its preview."""


class OtherSeal(StoryError):
    """This process has not the seal by which somebody would find a story without a name again."""


class NotAnEditor(StoryError):
    """Only Retold's editors and the team's owners can change a channel's digest."""


class OnlyEditors(StoryError):
    """Only those whom the settings name as editors can do that."""


class OnlyWhoLeads(StoryError):
    """The report is for editors, and for people who lead a unit about that unit."""


class NameTaken(StoryError):
    """There is an objective of that name already."""


class OddSigns(StoryError):
    """Letters, digits and punctuation will do: no * _ # ` ~ | \\ < > { } [ ] and no address."""


class NumberForName(StoryError):
    """A number alone is no name of an objective: whoever types it chooses from the list."""


class NameTyped(StoryError):
    """Whoever types that name tells Retold something else: it is a command, or a word such as skip."""


class OddDays(StoryError):
    """A number of days from 1 to `most` is needed."""


class LastObjective(StoryError):
    """One objective at least has to stay on."""


class TooManyObjectives(StoryError):
    """There are `most` objectives already: nobody chooses among more."""


class FromTheFile(StoryError):
    """The file at start decides about this objective."""


class OnlyCampaigners(StoryError):
    """Campaigns are begun by leaders and editors."""


class NotItsLeader(StoryError):
    """Only who leads a campaign can do that, and editors."""


class NotAskedToGuess(StoryError):
    """Only who leads a campaign guesses what will come of it."""


class GuessesClosed(StoryError):
    """The campaign has begun: what was guessed stands."""


class HasBegun(StoryError):
    """A campaign that has begun stays as it is; only its number goes on."""


class NoBaseline(StoryError):
    """Without a baseline nobody sees what moved."""


class NotANumber(StoryError):
    """That is no number beyond doubt, such as `example`, which has its unit."""


class TwoNumbers(StoryError):
    """That number can be read in two ways: 1.200 is one and a fifth, or twelve hundred."""


class OtherUnit(StoryError):
    """The number is counted in another unit: `unit`, such as `example`."""


class OddUnit(StoryError):
    """A unit has no digits."""


class OddCount(StoryError):
    """A whole number is needed, 0 or more."""


class SameNumber(StoryError):
    """The target is what the baseline is already."""


class StartsTooSoon(StoryError):
    """A campaign begins tomorrow at the earliest: its leaders guess before."""


class EndBeforeStart(StoryError):
    """The end is before the start."""


class ChannelGone(StoryError):
    """Retold was removed from every channel that was chosen for a campaign."""


class ChannelTaken(StoryError):
    """In `channel` another campaign, `name`, runs until `day`."""


class WhichOne(StoryError):
    """Several people are called `name`."""


class UnknownName(StoryError):
    """Nobody called `name` is known."""


class TooManyLeaders(StoryError):
    """At most so many, `most`, lead a campaign."""


class NotRunning(StoryError):
    """The campaign does not run: its number can't be entered."""


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


class NoDays(StoryError):
    """Working hours need a day of the week."""


class SameHours(StoryError):
    """Working hours need an end that is not their beginning."""


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


class NotAPicture(StoryError):
    """That is no picture that Retold reads: a JPEG, PNG, WebP or GIF is needed."""


class PictureBroken(StoryError):
    """Not all of the picture is there."""


class PictureTooLarge(StoryError):
    """A picture has `most` MB at the most."""


class PictureTooDetailed(StoryError):
    """A picture has `most` million pixels at the most."""


class PictureLost(StoryError):
    """The picture could not be fetched from where it was sent to."""
