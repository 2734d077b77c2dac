"""A story or a post with its buttons: as everybody sees it, and as its author sees it before publishing."""

from collections.abc import Collection, Sequence

from microsoft_teams.cards import Action, CardElement, Column, ColumnSet, ExecuteAction

from cards import parts, trying
from cards.actions import Verb, about, aside, in_chat_with, inspired, say, unfold
from cards.beside import mention
from cards.body import FOLDED, Folding, body, heading
from cards.fellows import fellows as told_by
from cards.naming import Naming, choices
from cards.parts import Card
from cards.photo import coming
from cards.replies import enter, invitation, said
from cards.timing import timed
from stories import editing
from stories.echoes import SILENCE, Echo
from stories.fellows import Fellow
from stories.pieces import Piece, Post, Status, Story
from stories.pledges import Try
from texts import Words

NAME_MOST = 60  # characters
TITLE = 80
REPLY = "reply"  # the id of what is folded until somebody adds something
TRY = "try"  # and until somebody says when they will try it
STEPS_BUTTONS = ("steps-folded", "steps-open")  # the ids of the buttons shown while the steps are folded, and open


def piece_card(
    piece: Piece,
    words: Words,
    count: int = 0,
    viewer: str | None = None,
    *,
    mine: bool = False,
    unfolded: bool = False,
    untried: bool = False,
    echo: Echo = SILENCE,
    hearing: Collection[str] = (),
    tried: Try | None = None,
    fellows: Sequence[Fellow] = (),
    address: str = "",
) -> Card:
    """A published piece that inspired `count` people, `mine` when the viewer is among them.

    Its author, as `viewer`, reads whom it inspired instead of clicking that, and may edit and withdraw it. Somebody
    else, alone with it, reads what they `tried` or will, and which `fellows` it works for already. A teller whose
    `address` is known can be asked in a chat. The steps are `unfolded` where the reader had them so: a click tells,
    since the folded and the open steps have a button each; and whether those who try it stay `untried`, unnamed.
    """
    if piece.status == Status.planned and viewer == piece.author_id:
        below = [*mention(piece, echo, words), *_own(piece, words, 0)]
        return _card(piece, words, _summary(piece), echo, top=timed(piece, words, hearing), below=below)
    if piece.status == Status.waiting and viewer == piece.author_id:
        since = words("told-waiting", day=words.day(piece.waiting_since or piece.created_at))
        below = [*mention(piece, echo, words), *_own(piece, words, 0)]
        return _card(piece, words, _summary(piece), echo, top=[parts.flagged(f"🕘 {since}")], below=below)
    if piece.status != Status.published:
        return gone_card(words)
    beside = mention(piece, echo, words)
    if viewer != piece.author_id:
        below = [
            *beside,
            *said(piece, echo, words),
            *(_told(piece, echo, viewer, tried, fellows, words) if isinstance(piece, Story) else []),
            *_inspired(piece, words, count, mine, unfolded, untried, viewer=viewer, tried=tried, address=address),
        ]
        return _card(piece, words, _summary(piece), echo, below=below, folding=Folding(unfolded, STEPS_BUTTONS))
    return _card(
        piece,
        words,
        _summary(piece),
        echo,
        below=[
            *beside,
            *said(piece, echo, words, named=True),
            *trying.beside(echo, words),
            *(trying.went(piece, echo, words) if isinstance(piece, Story) else []),
            *_own(piece, words, count),
        ],
    )


def preview_card(
    piece: Piece,
    words: Words,
    wrong: str = "",
    *,
    proposed: bool = False,
    echo: Echo = SILENCE,
    hearing: Collection[str] = (),
    naming: Naming | None = None,
    belongs: str = "",
) -> Card:
    """A draft as others will see it, from the unit to which its teller `belongs`, titled as a preview.

    What is `wrong` says why it can't be published. One that lacks something says what, and can only be filled in. A
    headline that was `proposed` and not written says so.
    """
    drafted = piece.drafted_by if isinstance(piece, Post) else ""
    lacking = [words(f"label-{field.name}") for field in editing.missing(piece)]
    lacks = words("needs-more", count=len(lacking), fields=words.listed(lacking)) if lacking else ""
    delegated = isinstance(piece, Post) and piece.written_for not in ("", piece.author_id)
    out = (Verb.hand_over, words("button-hand-over")) if delegated else (Verb.publish, words("button-publish"))
    publish = about(*out, piece)
    edit = about(Verb.edit, words("button-fill-in" if lacking else "button-edit"), piece)
    offered = [edit] if lacking else [publish, edit]
    offered[0].style = "positive"
    rare = [
        about(Verb.later, words("button-later"), piece),
        about(Verb.discard, words("button-discard"), piece, "destructive"),
    ]
    return _card(
        piece,
        words,
        words("preview-summary", title=_summary(piece)),
        echo,
        top=[
            parts.flagged(words("preview-title"), "" if lacking else words("preview-note")),
            *([parts.run(words("drafted-by", name=parts.clip(drafted, NAME_MOST)))] if drafted else []),
            *([parts.notice(wrong or lacks)] if wrong or lacks else []),
            *_returned(piece, words),
        ],
        note=[parts.note(words("headline-proposed"), "None")] if proposed else [],
        below=[
            *coming(echo.photo, words),
            *mention(piece, echo, words),
            *timed(piece, words, hearing),
            *choices(piece, naming, words),
        ],
        actions=[*offered, *aside(rare)],
        belongs=belongs,
    )


def gone_card(words: Words) -> Card:
    """What is left of a piece that was withdrawn or discarded."""
    sentence = words("error-not-found")
    return parts.card([parts.line(sentence)], [say("stories", words("title-stories"))], summary=sentence)


def sentence_card(sentence: str) -> Card:
    """What a card turns into when it is settled: one sentence, no buttons."""
    return parts.card([parts.line(sentence)], summary=sentence)


def written_card(sentence: str) -> Card:
    """The same, where somebody's own words are in it."""
    return parts.card([parts.run(sentence)], summary=sentence)


def _returned(piece: Piece, words: Words) -> list[CardElement]:
    """Why an editor gave it back."""
    if not piece.returned:
        return []
    return [parts.box(parts.label(words("returned-why")), *parts.said(piece.returned))]


def _own(piece: Piece, words: Words, count: int) -> list[CardElement]:
    """Whom one's own piece inspired, and in the same row what one can do with it."""
    own = [
        about(Verb.edit, words("button-edit"), piece),
        *_naming(piece, words),
        about(Verb.withdraw, words("button-withdraw"), piece, "destructive"),
    ]
    reached: list[CardElement] = [parts.line(words("inspired-others", count=count))] if count else []
    columns = [
        Column(width="stretch", items=reached, vertical_content_alignment="Center"),
        Column(width="auto", items=[parts.buttons(*aside(own))]),
    ]
    return [ColumnSet(spacing="Medium", columns=columns)]


def _naming(piece: Piece, words: Words) -> list[ExecuteAction]:
    """Under whose name a story is told can change in one direction: towards names."""
    if not isinstance(piece, Story):
        return []
    if piece.anonymous:
        return [about(Verb.reveal, words("button-reveal"), piece)]
    return [about(Verb.together, words("button-together"), piece)]


def _told(
    story: Story, echo: Echo, viewer: str | None, tried: Try | None, fellows: Sequence[Fellow], words: Words
) -> list[CardElement]:
    """Who tries a story, and for how many it works; where one is alone with it, one's own try, and whom to ask."""
    told = [*trying.beside(echo, words), *trying.went(story, echo, words)]
    return [*told, *([trying.planned(tried, story, words), *told_by(fellows, words)] if viewer and tried else [])]


def _inspired(
    piece: Piece,
    words: Words,
    count: int,
    mine: bool,
    unfolded: bool,
    untried: bool,
    *,
    viewer: str | None,
    tried: Try | None,
    address: str,
) -> list[CardElement]:
    """The buttons, twice where there are steps, each carrying whether they are open; one of the two sets is shown.

    A story's first is I'll try this: a form in one's own chat, a line that opens where others see the card. Beside a
    post's stands the one that opens the line in which one adds something.
    """
    if isinstance(piece, Post):
        adds = unfold(invitation(piece, words), REPLY)
        adds.style = "positive"
        return [
            parts.buttons(adds, inspired(piece, words, count, mine=mine), spacing="Medium"),
            enter(piece, words, REPLY),
        ]
    if not isinstance(piece, Story):
        raise TypeError(f"nothing to press under a {type(piece).__name__}")
    asks = [_asks(piece, address, words)] if address else []
    states = (False, True) if piece.steps else (False,)
    tries = [] if tried and viewer else [trying.wants(piece, words) if viewer else trying.opens(words, TRY)]
    sets = [
        parts.buttons(
            *tries, inspired(piece, words, count, mine=mine, open=open, untried=untried), *asks, spacing="Medium"
        )
        for open in states
    ]
    for open, each in zip(states, sets, strict=True):
        each.id, each.is_visible = STEPS_BUTTONS[open], open == unfolded or len(states) == 1
    return [*sets, *([] if viewer else [trying.enter(piece, words, TRY)])]


def _asks(story: Story, address: str, words: Words) -> Action:
    """A chat with its teller, about it."""
    title = words("button-ask", name=parts.clip(story.author_name, NAME_MOST))
    return in_chat_with(address, title, words("ask-about", title=parts.clip(story.headline, TITLE)))


def _card(
    piece: Piece,
    words: Words,
    summary: str,
    echo: Echo,
    *,
    top: Sequence[CardElement] = (),
    note: Sequence[CardElement] = (),
    below: Sequence[CardElement] = (),
    actions: Sequence[Action] = (),
    folding: Folding = FOLDED,
    belongs: str = "",
) -> Card:
    """A piece between what stands on top of it and below it; `note` stands under its headline."""
    head = heading(piece, words, note, echo.face, belongs)
    return parts.fitting(
        lambda most: parts.card(
            [*top, *head, *body(piece, words, most, folding=folding, picture=echo.photo), *below],
            actions,
            summary=summary,
        )
    )


def _summary(piece: Piece) -> str:
    return parts.clip(piece.title, 100)
