"""The cards about what people try: the plan, how it went, what stood in the way, and where a story went."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid5

from cards import (
    barriers,
    followup,
    letter,
    piece,
    planned,
    ripple,
    tries,
    trying,
)
from cards.parts import Card
from gallery.examples import (
    MONDAY,
    NOON,
    SPACE,
    a_try,
    journey,
)
from gallery.pieces import Cards, Pieces, people, told_of
from stories import rules
from stories.barred import InTheWay, Open, PassingOn, Responded
from stories.barriers import Answer, Barrier
from stories.echoes import Echo
from stories.errors import (
    DayPast,
    NoOtherLeader,
    TextTooShort,
)
from stories.fellows import Fellow, Made
from stories.followups import FollowUp
from stories.letters import Letter, Part
from stories.moved import Moved, TriedBy
from stories.pieces import Status, Story
from stories.pledges import Hindrance, Result, Try
from stories.reach import Reach
from stories.tries import Counted, Trying
from texts import Words


def trying_sheet(pieces: Pieces, words: Words) -> Cards:
    """From I'll try this to whether it lasts."""
    told, said = pieces.told[0], pieces.said
    plan = a_try(told, said.moments[0], obstacle=said.obstacle)
    entered = trying.Entered(plan.moment, "2026-12-03", plan.obstacle)
    wrong = trying.Entered(plan.moment, "2026-11-03", wrong={"due": words.error(DayPast())})
    worked, adapted = _answered(plan, Result.worked), _answered(plan, Result.adapted, why=said.why)
    later, no_help = _answered(plan, Result.not_yet, ask_at=MONDAY), _answered(plan, Result.no_help)
    gone = told.model_copy(update={"status": Status.withdrawn})
    fellows = (Fellow("p1", pieces.told[1].author_name, "goran@example.com", Result.adapted, said.why),)
    echo = Echo(
        trying=Trying(((told.author_name, plan.moment), (pieces.told[1].author_name, "")), 4), counted=Counted(3, 2)
    )
    return {
        "plan": trying.plan_card(told, trying.Entered(due="2026-12-03"), words),
        "plan, to change": trying.plan_card(told, entered, words, plan),
        "plan, wrong": trying.plan_card(told, wrong, words),
        "plan, taken back": trying.unplanned_card(told, words),
        "planned": planned.planned_card(plan, told, words, fellows),
        "story, planned": piece.piece_card(told, words, 1, viewer="somebody", tried=plan),
        "story, adopted": piece.piece_card(told, words, 1, viewer="somebody", tried=worked, echo=echo),
        "story, in a channel": piece.piece_card(told, words, 3, echo=echo),
        "try": followup.review_card(plan, told, words),
        "try, worked": followup.review_card(worked, told, words, answered=True),
        "try, adapted": followup.review_card(adapted, told, words, answered=True),
        "try, not yet": followup.review_card(later, told, words, answered=True),
        "try, of no help": followup.review_card(_hindered(no_help), told, words),
        "tries": tries.tries_card(
            [(plan, told), (adapted, pieces.told[1]), (_hindered(later), pieces.told[2]), (no_help, gone)], words
        ),
        "own version": followup.own_version_card(told, words),
        "letter, how did it go": _asks(words, FollowUp(plan, told, lasting=False, settled=False, late=True)),
        "letter, answered, why": _asks(words, FollowUp(no_help, told, lasting=False, settled=True, late=False)),
        "letter, still doing it": _asks(words, FollowUp(adapted, told, lasting=True, settled=False, late=False)),
        "letter, not any more": _asks(
            words,
            FollowUp(_answered(worked, Result.worked, lasting=False), told, lasting=True, settled=True, late=False),
        ),
        "letter, story taken back": _asks(words, FollowUp(plan, gone, lasting=False, settled=False, late=False)),
        "letter, tried": letter.letter_card(Letter(SPACE, (_tried(told, pieces),)), words),
    }


def _asks(words: Words, asked: FollowUp) -> Card:
    return letter.letter_card(Letter(SPACE, (asked,)), words)


def _tried(told: Story, pieces: Pieces) -> Moved:
    names, (first, second, third) = [each.author_name for each in pieces.told], pieces.said.moments
    by = (
        TriedBy(names[1], first, Result.adapted, pieces.said.why),
        TriedBy(names[2], second, Result.worked),
        TriedBy(names[3], third),
    )
    return Moved(told, tried=by, unnamed=2, counted=Counted(3, 2))


def _answered(tried: Try, result: Result, **more: Any) -> Try:
    return tried.model_copy(update={"ask_at": None, "result": result, "said_of": result, "asked": 1, **more})


def _hindered(tried: Try) -> Try:
    return tried.model_copy(update={"hindrance": "rule"})


def barriers_sheet(pieces: Pieces, words: Words) -> Cards:
    """What stands in the way: asked, passed on, answered, told, and what editors see of it."""
    told, reason = pieces.told[0], pieces.said.refusal
    gone, somebody = told.model_copy(update={"status": Status.withdrawn}), people(pieces)
    units = tuple(each.unit_name for each in pieces.told if each.unit_name)
    rule, tool = _barrier(), _barrier(Hindrance.tool, teams=1)
    changed, kept = _barrier(answer=Answer.change), _barrier(answer=Answer.keep, reason=reason)
    asked, passed = InTheWay(rule, told, units, mine=True), InTheWay(rule, told, units, mine=False)
    choosing, none = PassingOn(somebody, ends=True), PassingOn((), ends=False)
    wrong = replace(choosing, typed=told.author_name[: rules.NAME_MOST], wrong=words.error(NoOtherLeader()))
    waiting = [
        Open(rule, told, told.author_name),
        Open(tool, pieces.told[1], group="editors"),
        Open(_barrier(Hindrance.skill, opened_at=NOON), pieces.told[2]),
    ]
    return {
        "letter, in the way": _part(words, asked),
        "letter, in the way, a wrong reason": _part(
            words, replace(asked, typed="!", wrong=words.error(TextTooShort(least=10)))
        ),
        "letter, in the way, to whom": _part(words, replace(asked, passing=choosing)),
        "letter, in the way, to nobody": _part(words, replace(asked, passing=wrong)),
        "letter, in the way, nobody else": _part(words, replace(asked, passing=none)),
        "letter, in the way, passed on": _part(words, replace(passed, to=somebody[0].name)),
        "letter, in the way, passed on further": _part(words, passed),
        "letter, in the way, changed": _part(words, InTheWay(changed, told, units, mine=True)),
        "letter, in the way, kept": _part(words, InTheWay(kept, told, units, mine=True)),
        "letter, in the way, answered just now": _part(words, InTheWay(kept, told, units, mine=True, revocable=True)),
        "letter, in the way, taken back": _part(words, InTheWay(rule, gone, units, mine=True)),
        "letter, it will be changed": _part(words, Responded(changed, told, told.author_name)),
        "letter, it stays": _part(words, Responded(kept, told, "")),
        "barriers": barriers.barriers_card(waiting, 5, MONDAY, words),
        "barriers, none": barriers.barriers_card((), 0, MONDAY, words),
        "barrier": barriers.barrier_card(InTheWay(tool, pieces.told[1], (), mine=True), words),
    }


def _barrier(kind: Hindrance = Hindrance.rule, teams: int = 3, **more: Any) -> Barrier:
    units = [uuid5(SPACE, f"unit {n}") for n in range(teams)]
    common: dict[str, Any] = {"tenant": "t", "id": uuid5(SPACE, kind), "piece_id": SPACE, "kind": kind, "people": 6}
    return Barrier(**{**common, "since": NOON, "opened_at": NOON - timedelta(days=9), "unit_ids": units, **more})


def _part(words: Words, part: Part) -> Card:
    return letter.letter_card(Letter(SPACE, (part,)), words)


def ripple_sheet(pieces: Pieces, words: Words) -> Cards:
    """Where a story went: nowhere yet, to one, to some, and to more than a picture holds."""
    told, *others = pieces.told
    plan = a_try(told, pieces.said.moments[0], obstacle=pieces.said.obstacle)
    later = _answered(plan, Result.not_yet, ask_at=MONDAY)
    fellows = (
        Fellow("1", others[0].author_name, "b@example.org", Result.adapted, pieces.said.why),
        Fellow("2", others[1].author_name, "", Result.worked, version=others[1]),
    )
    went = Echo(counted=Counted(6, 4), reach=Reach(3, 2, others[0].author_name))
    return {
        "ripple": ripple.ripple_card(journey(told, others[:2]), words),
        "ripple of many": ripple.ripple_card(journey(told, pieces.told, 200), words),
        "ripple of one": ripple.ripple_card(journey(told, (), 1), words),
        "ripple of nobody": ripple.ripple_card(journey(told, (), 0), words),
        "story that went far": piece.piece_card(told, words, 3, viewer="somebody", echo=went),
        "story that went far, one's own": piece.piece_card(told, words, 3, viewer=told.author_id, echo=went),
        "story, planned, works for others": piece.piece_card(told, words, viewer="me", tried=plan, fellows=fellows),
        "try, not yet, whom to ask": followup.review_card(later, told, words, answered=True, fellows=fellows),
        "letter, what others made": told_of(words, Made(told, fellows)),
        "letter, told on": told_of(words, Moved(told, retold=others[0].author_name, reach=went.reach)),
    }
