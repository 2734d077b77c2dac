"""The cards that come unasked."""

from dataclasses import replace

from cards import (
    letter,
    quiet,
)
from gallery.examples import (
    MONDAY,
    SPACE,
)
from gallery.pieces import Cards, Pieces, answers, asking, promising, told_of
from stories.afterwards import Added, Demoted, Drafted, Promised
from stories.errors import (
    NoDays,
    SameHours,
)
from stories.letters import HalfTold, Letter
from stories.moved import Moved
from stories.nudging import Nudge, Practice
from stories.pieces import Post, Status
from stories.pledges import Hindrance
from stories.tables.letters import Attention
from texts import Words, words_for


def letters_sheet(pieces: Pieces, words: Words) -> Cards:
    half_told, moved = HalfTold(pieces.draft.headline, MONDAY, settled=False), Moved(pieces.told[0], "Bruno Sample", 3)
    usual = Attention(tenant="", person_id="")
    never = {"weekdays": "", "begins": "9", "ends": "9"}
    wrong = {"weekdays": words.error(NoDays()), "ends": words.error(SameHours())}
    here = words_for(words.language, "Europe/Berlin").heard_in(["America/New_York"])
    paused = usual.model_copy(update={"paused": True, "paused_until": MONDAY})
    return {
        "letter": letter.letter_card(Letter(SPACE, (half_told, moved)), words),
        "letter, added": told_of(words, _added(pieces, "question")),
        "letter, built on": told_of(words, _added(pieces, "idea")),
        "letter, promised": told_of(words, Promised(promising(pieces)), Drafted(_drafted(pieces))),
        "letter, promise kept": told_of(words, Promised(promising(pieces, "kept")), Demoted(pieces.shared)),
        "letter, nudge": told_of(words, _nudge(pieces)),
        "letter, nudge for the first time": told_of(words, replace(_nudge(pieces), last=None, practice=None)),
        "letter, no nudges": told_of(words, replace(_nudge(pieces), off=True)),
        "letter, answered": letter.letter_card(Letter(SPACE, (replace(half_told, settled=True),)), words),
        "hours": quiet.hours_card(usual, words),
        "hours, elsewhere": quiet.hours_card(usual, words, city=here.city(MONDAY)),
        "hours, wrong": quiet.hours_card(usual, words, never, wrong),
        "paused": quiet.paused_card(paused, words),
    }


def _added(pieces: Pieces, kind: str) -> Added:
    post_ = asking(pieces) if kind == "question" else pieces.shared.model_copy(update={"kind": kind})
    replies_ = tuple(answers(post_, pieces))
    return Added(post_, replies_, len(replies_), len(replies_))


def _nudge(pieces: Pieces) -> Nudge:
    thank, practice = Practice(pieces.told[0], 2), Practice(pieces.told[1], 3)
    return Nudge(MONDAY, thank=thank, practice=practice, hindrance=Hindrance.time)


def _drafted(pieces: Pieces) -> Post:
    return pieces.shared.model_copy(update={"status": Status.draft, "drafted_by": pieces.told[1].author_name})
