"""Names the buttons, and what each carries back: an opaque id, and the version or count its card showed."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Literal, TypeVar
from urllib.parse import quote
from uuid import UUID

from microsoft_teams.cards import Action, ExecuteAction, OpenUrlAction, SubmitActionData, ToggleVisibilityAction

from cards.tellers import called
from stories.pieces import Piece
from texts import Words

Style = Literal["positive", "destructive"] | None
Button = ExecuteAction | OpenUrlAction | ToggleVisibilityAction
A = TypeVar("A", bound=Action)
PREVIEW = "preview"  # the digest that a preview is
NAMED_MOST = 60  # characters of a headline in a button's name
CHAT = "https://teams.microsoft.com/l/chat/0/0?users="


class Verb(StrEnum):
    """What a click asks for."""

    say = "say"  # as if the command had been typed
    choose = "choose"  # an answer to the open question
    control = "control"  # back, skip and the like, at the open question
    publish = "publish"
    edit = "edit"
    save = "save"  # the form
    preview = "preview"  # back from the form, nothing changed
    photograph = "photograph"  # a photo for a story, sent in the chat
    later = "later"
    resume = "resume"  # go on with a draft
    take_up = "take-up"  # the same, from a letter, which stays
    discard = "discard"
    withdraw = "withdraw"
    undo = "undo"  # a discarded piece is a draft again, a withdrawn one is published again
    show = "show"  # a piece on a card of its own
    go_on = "go-on"  # with what was left half-told, from a letter
    put_by = "put-by"  # it, among the drafts
    save_hours = "save-hours"
    belong = "belong"  # to a unit, picked or typed
    browse = "browse"  # stories to read: of an `objective`, or `after` so many of them
    inspired = "inspired"
    ripple = "ripple"  # where a story went
    plan = "plan"  # when will you try it?
    pledge = "pledge"  # what the form says, or the line on a card that others see
    unplan = "unplan"  # not after all
    read = "read"  # the story, in this card's place
    review = "review"  # one of the stories that somebody tries, on a card of its own
    tried = "tried"  # what came of it
    hindered = "hindered"  # what stood in the way
    explain = "explain"  # why, and a number
    lasting = "lasting"  # whether they still do it
    own_version = "own-version"  # of the story they tried
    reply = "reply"  # a line about a post
    replies = "replies"  # all answers
    hand_over = "hand-over"  # a delegate's draft, to the leader it was written for
    delegate = "delegate"  # this person drafts for me from now on
    undelegate = "undelegate"  # and no longer
    share_for = "share-for"  # draft for this leader
    unnamed = "unnamed"  # tell it without my name
    named = "named"  # tell it with my name, after all
    reveal = "reveal"  # put my name to what is out; asked once more unless sure
    together = "together"  # who tells it too?
    ask_too = "ask-too"  # this person, or one of this name
    part = "part"  # without this person
    consent = "consent"  # yes, or no, to telling it too
    promise = "promise"  # kept, adapted or missed
    begin_post = "begin-post"  # of this kind, about the story that a nudge offers
    nudges = "nudges"  # no more of them, or again
    read_waiting = "read-waiting"  # what waits for an editor, whole
    approve = "approve"
    give_back = "give-back"  # to its teller, with a reason
    review_switch = "review-switch"  # on or off, for everybody
    objectives = "objectives"  # all of them, for editors
    objective = "objective"  # the form of one, or of a new one
    objective_save = "objective-save"
    objective_switch = "objective-switch"  # whether it can be chosen
    campaigns = "campaigns"  # all of them, or those that one leads
    campaign = "campaign"  # one of them
    campaign_form = "campaign-form"  # of a new one, or of one that has not begun
    campaign_save = "campaign-save"
    campaign_guess = "campaign-guess"  # what one of its leaders thinks will come of it
    campaign_number = "campaign-number"  # what its number is today
    campaign_switch = "campaign-switch"  # call it off, or take that back
    campaign_answer = "campaign-answer"  # begin a story in answer to its question
    barrier = "barrier"  # what stands in the way, whole
    lift = "lift"  # I'll change it
    uphold = "uphold"  # we keep it, because
    reopen = "reopen"  # the answer is taken back
    refer = "refer"  # not mine: to this person; without one, to whom?
    retime = "retime"  # when shall it go out?
    replan = "replan"  # now, with the next digest, or when it is typed
    channel_save = "channel-save"
    not_here = "not-here"  # no digest in this channel, thanks
    send_first = "send-first"  # the first digest now, not at its hour


def execute(
    verb: Verb, title: str, data: dict[str, Any], style: Style = None, *, checks: bool = True, heard: str | None = None
) -> ExecuteAction:
    """A button that asks the bot; without `checks` it leaves the inputs of its card alone.

    What is `heard` says more than the title, where several of one title stand on a card.
    """
    return ExecuteAction(
        verb=verb, title=title, style=style, data=data, associated_inputs=None if checks else "none", tooltip=heard
    )


def about(verb: Verb, title: str, piece: Piece, style: Style = None, *, checks: bool = True) -> ExecuteAction:
    """A button about one piece as this card shows it."""
    return execute(verb, title, {"id": str(piece.id), "version": piece.version}, style, checks=checks)


def mine(verb: Verb, title: str, piece: Piece, style: Style = None) -> ExecuteAction:
    """A button about a piece among one's own."""
    return execute(verb, title, {"id": str(piece.id), "version": piece.version, "mine": True}, style)


def say(command: str, title: str, style: Style = None, rest: str = "") -> ExecuteAction:
    """A button that does what typing the command does, and the `rest` after it."""
    return execute(Verb.say, title, {"says": command} | ({"rest": rest} if rest else {}), style)


def tell_yours(bot: str, words: Words, style: Style = None) -> ExecuteAction | OpenUrlAction:
    """Opens the reader's own chat with the bot; outside Teams a button that says where to go."""
    otherwise = say("tell", words("button-tell-yours"), style)
    return in_own_chat(bot, words("title-tell"), otherwise)


def in_own_chat(bot: str, typed: str, otherwise: ExecuteAction) -> ExecuteAction | OpenUrlAction:
    """The reader's own chat with the bot with something `typed` there; what is pressed `otherwise`, outside Teams."""
    if not bot.startswith("28:"):
        return otherwise
    return OpenUrlAction(
        title=otherwise.title,
        url=f"{CHAT}{bot}&message={quote(typed)}",
        style=otherwise.style,
        tooltip=otherwise.tooltip,
    )


def in_chat_with(address: str, title: str, typed: str = "") -> OpenUrlAction:
    """The reader's own chat with somebody who signs in under this address, with something `typed` there."""
    message = f"&message={quote(typed, safe='')}" if typed else ""
    return OpenUrlAction(title=title, url=f"{CHAT}{quote(address, safe='@')}{message}")


def within(digest: UUID | None, action: A) -> A:
    """The button as it stands in a digest, or in its preview: a click tells where that card is, and leaves it alone."""
    if isinstance(action, ExecuteAction) and isinstance(action.data, SubmitActionData):
        action.data = action.data.model_copy(update={"digest": str(digest or PREVIEW)})
    return action


def inspired(
    piece: Piece, words: Words, count: int, *, mine: bool = False, open: bool = False, untried: bool = False
) -> ExecuteAction:
    """Inspired (3), or what it says where one of them is `mine`, which a click takes back; the card stays as it is."""
    looks = {name: True for name, so in (("open", open), ("untried", untried)) if so}
    data: dict[str, Any] = {"id": str(piece.id), "wanted": not mine, **looks}
    title = words("button-inspired-mine", others=max(0, count - 1)) if mine else words("button-inspired", count=count)
    return execute(Verb.inspired, title, data)


def unfold(title: str, *elements: str) -> ToggleVisibilityAction:
    """A button that shows or hides parts of the card, without asking the bot."""
    return ToggleVisibilityAction(title=title, target_elements=list(elements))


def naming(title: str, piece: Piece, words: Words, *facts: str) -> str:
    """The name of what is pressed, with its piece and `facts`: a row's, whose title is heard and not seen."""
    about = words("button-about", button=title, piece=name(piece, words))
    return ", ".join(filter(None, (about, *facts)))


def name(piece: Piece, words: Words, most: int = NAMED_MOST) -> str:
    """What a piece is called in a sentence or a button: its headline, or the beginning of its text."""
    return called(piece, words, most) or words("untitled")


def aside(actions: Sequence[ExecuteAction]) -> list[ExecuteAction]:
    """The same buttons behind "…"."""
    for action in actions:
        action.mode = "secondary"
    return list(actions)
