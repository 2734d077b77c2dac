"""Every card there is, in sheets that belong together. Tests and pictures are made from this one list."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any, TypeVar
from uuid import uuid5

from microsoft_teams.cards import AdaptiveCard

from bot.commands import COMMANDS
from bot.dialogs.interview import Interview
from bot.dialogs.post import PostInterview
from bot.dialogs.story import StoryInterview
from cards import (
    barriers,
    channel,
    delegates,
    digest,
    followup,
    form,
    help,
    letter,
    lists,
    moments,
    objectives,
    photo,
    piece,
    question,
    quiet,
    reading,
    replies,
    review,
    timing,
    trying,
)
from cards import report as reports
from cards.actions import Verb
from cards.belonging import Belonging, team_card
from cards.question import Asked
from cards.signs import signed
from gallery.examples import (
    MONDAY,
    NOON,
    SPACE,
    a_try,
    draft,
    edition,
    empty,
    own_objectives,
    post,
    reported,
    sequels,
    stories,
    units,
)
from gallery.examples import channel as a_channel
from gallery.hands import hands
from gallery.snapshots import face, snapshot
from stories import rules
from stories.afterwards import Added, Demoted, Drafted, Promised
from stories.barred import InTheWay, Open, PassingOn, Responded
from stories.barriers import Answer, Barrier
from stories.echoes import Echo
from stories.errors import (
    DayPast,
    HeadlineTooShort,
    NameTaken,
    NoHours,
    NoOtherLeader,
    NotReady,
    OddDays,
    Outdated,
    PictureTooLarge,
    StoryError,
    TextTooShort,
    TimeUnclear,
    UnknownTimeZone,
)
from stories.fields import Shape, applying
from stories.followups import FollowUp
from stories.letters import HalfTold, Letter, Part
from stories.models import Attention, Person, Reply
from stories.moved import Moved, TriedBy
from stories.objectives import BUILT_IN, DAYS_MOST, POST_KINDS
from stories.photos import Photo, PhotoState, Picture, refuse
from stories.pieces import Piece, Post, Status, Story
from stories.pledges import Hindrance, Result, Try
from stories.report import after
from stories.reviewed import Reviewed, Waits
from stories.search import Found
from stories.tries import MOMENT_MOST, WHY_MOST, Counted, Trying
from stories.waiting import Queue
from texts import Words

P = TypeVar("P", bound=Piece)

CHANNELS = ("General", "Announcements")
Cards = dict[str, AdaptiveCard]

WHERE_IT_IS_ASKED: tuple[dict[str, Any], ...] = (
    {},
    {"by_leader": True},
    {"objective": "customer-experience"},
    {"photo": "sent"},
    *({"kind": kind} for kind in POST_KINDS),
)


@dataclass(frozen=True)
class Pieces:
    """What the cards are drawn from: five stories and a post, all published, and a story that is a draft."""

    told: tuple[Story, ...]
    shared: Post
    draft: Story


TEAMS = {0: "Ward 3", 1: "Support", 3: "Facilities"}  # where some of the example stories worked


def examples(language: str) -> Pieces:
    """The example pieces for a reader, one of them in another language than theirs."""
    told = [
        story.model_copy(update={"unit_name": TEAMS.get(n, ""), "language": language})
        for n, story in enumerate(stories())
    ]
    told[-1].language = "en" if language != "en" else "de"
    return Pieces(tuple(told), post(language=language), draft(language=language))


def sheets(words: Words, pieces: Pieces | None = None) -> dict[str, Cards]:
    """The cards by their names, on sheets by theirs; of `pieces`, or of the examples."""
    shown = pieces or examples(words.language)
    return {
        "hello": _hello(words),
        "questions": _questions(shown, words),
        "preview": _preview(shown, words),
        "form": _forms(shown, words),
        "story": _story(shown, words),
        "photo": _photo(shown, words),
        "hands": hands(shown, words),
        "moments": _moments(shown, words),
        "lists": _lists(shown, words),
        "reading": _reading(shown, words),
        "digest": _digest(shown, words),
        "setup": _setup(shown, words),
        "letter": _letters(shown, words),
        "trying": _trying(shown, words),
        "barriers": _barriers(shown, words),
        "review": _review(shown, words),
        "objectives": _objectives(shown, words),
        "report": _report(shown, words),
    }


def every_card(words: Words, pieces: Pieces | None = None) -> Cards:
    """All cards by their names."""
    return {name: card for sheet in sheets(words, pieces).values() for name, card in sheet.items()}


def _hello(words: Words) -> Cards:
    personal = [command.name for command in COMMANDS if command.personal and command.listed]
    public = [each.name for each in COMMANDS if each.channel and each.listed and each.name != "digest-resume"]
    return {
        "welcome": help.welcome_card(words),
        "help": help.help_card(personal, words),
        "help, a leader's": help.help_card(personal, words, leads=True),
        "help, an editor's": help.help_card(personal, words, edits=True),
        "help in a channel": help.channel_help_card(public, words),
        "suggestions": help.suggestions_card(("tell", "mine", "help"), words),
        "whole story": help.whole_story_card(words),
    }


def _questions(pieces: Pieces, words: Words) -> Cards:
    """Each question as it is first asked, and as it is asked again with what was said before."""
    drawn: Cards = {}
    interviews: tuple[Interview, ...] = (StoryInterview("story"), PostInterview("post"))
    for each in interviews:
        for field in each.kind.FIELDS:
            options = tuple((key, words.choice(field.name, key)) for key in field.choices)
            earlier = options[0][1] if options else pieces.told[0].situation
            name = f"question {field.name}" if each.kind is Story else f"question {field.name} of a post"
            answers = next(asked for asked in WHERE_IT_IS_ASKED if field.applies(asked))
            at, of = each.place(field, applying(each.kind.FIELDS, answers))
            asked = partial(
                Asked, field.name, at, of, options, free=field.shape is Shape.moment, sent=field.shape is Shape.photo
            )
            first = asked(each.controls(field, {}))
            again = asked(each.controls(field, {field.name: earlier}), earlier)
            drawn[name] = question.question_card(first, words)
            drawn[f"{name}, again"] = question.question_card(again, words)
    found = tuple((str(story.id), story.headline) for story in pieces.told[:3])
    drawn["question thanked, found"] = question.question_card(
        Asked("thanked", 2, 4, found, ("back", "skip", "later", "cancel"), found=True), words
    )
    chosen = signed("high-performance", words("objective-high-performance"))
    drawn["answered"] = question.answered_card(words("ask-objective"), chosen, words)
    return drawn


def _preview(pieces: Pieces, words: Words) -> Cards:
    wrong = words.error(NotReady(("outcome", "objective")))
    return {
        "post preview, planned": piece.preview_card(
            _unpublished(pieces.shared).model_copy(update={"timing": MONDAY.isoformat()}), words, hearing=CHANNELS
        ),
        "post preview, a delegate's": piece.preview_card(
            _written_for(pieces, "ada").model_copy(update={"by_leader": False}), words
        ),
        "post preview, drafted": piece.preview_card(
            _written_for(pieces, pieces.shared.author_id, pieces.told[1].author_name), words, hearing=CHANNELS
        ),
        "delegates": delegates.delegates_card(_people(pieces), words),
        "which person": delegates.people_card(_people(pieces), Verb.delegate, words),
        "delegate": delegates.settled_card(words("delegate-named", name=pieces.told[1].author_name)),
        "time": timing.time_card(_unpublished(pieces.shared), words),
        "time, wrong": timing.time_card(_unpublished(pieces.shared), words, "soon", words.error(TimeUnclear())),
        "story preview": piece.preview_card(pieces.draft, words),
        "story preview, headline proposed": piece.preview_card(
            pieces.draft.model_copy(update={"objective": "", "voice": ""}), words, proposed=True
        ),
        "post preview": piece.preview_card(_unpublished(pieces.shared), words),
        "empty draft, wrong": piece.preview_card(empty(), words, wrong),
    }


def _forms(pieces: Pieces, words: Words) -> Cards:
    """Each form filled in, and once more with what was typed and all that is wrong with it."""
    headline, text = words.error(HeadlineTooShort()), words.error(TextTooShort(least=10))
    story, post = pieces.draft, _unpublished(pieces.shared)
    mistakes = {"headline": headline, "situation": text}
    return {
        "story form": form.piece_form(story, words),
        "story form, wrong": form.piece_form(story, words, {"headline": "!", "situation": "Long"}, mistakes),
        "story form, outdated": form.piece_form(story, words, refused=words.error(Outdated())),
        "post form": form.piece_form(post, words),
        "post form, a promise": form.piece_form(
            post.model_copy(update={"kind": "trial", "practice": str(pieces.told[0].id), "due": "2026-12-11"}),
            words,
            stories=pieces.told,
        ),
        "post form, wrong": form.piece_form(post, words, {"text": "Hm"}, {"text": text}),
    }


def _story(pieces: Pieces, words: Words) -> Cards:
    change, said, *_, observed, _ = pieces.told
    alone = {"source": "", "effect": "", "ask": ""}
    question_ = pieces.shared.model_copy(update={"kind": "question", **alone})
    answered = Echo(built=3, many=5, answers=tuple(_answers(question_, pieces)))
    return {
        "story": piece.piece_card(change, words, 3, viewer="somebody"),
        "story, one's own": piece.piece_card(change, words, 3, viewer=change.author_id),
        "story, one is inspired": piece.piece_card(said, words, 3, viewer="somebody", mine=True),
        "story, without evidence": piece.piece_card(observed, words, 0, viewer="somebody"),
        "post": piece.piece_card(pieces.shared, words, 1, viewer="somebody"),
        "post, planned": piece.piece_card(
            _planned(pieces.shared), words, viewer=pieces.shared.author_id, hearing=CHANNELS
        ),
        "post, built on": piece.piece_card(pieces.shared, words, 1, viewer="somebody", echo=Echo(built=4, many=5)),
        "question": piece.piece_card(question_, words, 1, viewer="somebody", echo=answered),
        "question, one's own": piece.piece_card(question_, words, 1, viewer=question_.author_id, echo=answered),
        "question, all answers": replies.replies_card(question_, answered.answers, 3, words, named=False),
        "post, thanks": piece.piece_card(
            pieces.shared.model_copy(update={"kind": "thanks", "thanked": str(change.id), **alone}),
            words,
            1,
            viewer="somebody",
            echo=Echo(change),
        ),
        "post, a promise": piece.piece_card(
            pieces.shared.model_copy(
                update={"kind": "trial", "practice": str(said.id), "due": "2026-12-11", "promise": "adapted", **alone}
            ),
            words,
            1,
            viewer="somebody",
            echo=Echo(said),
        ),
        "gone": piece.gone_card(words),
        "settled": moments.resumed_card(pieces.draft, words),
    }


def _photo(pieces: Pieces, words: Words) -> Cards:
    """A story with its photo, and its teller's face; how it is sent, and what becomes of it."""
    told, shown = pieces.told[0], Echo(photo=snapshot(), face=face())
    draft = pieces.draft.model_copy(update={"photo": str(SPACE)})
    lost = Photo(tenant="t", story_id=draft.id, person_id=draft.author_id, at=NOON)
    refuse(lost, PictureTooLarge(most=20))
    kept = lost.model_copy(update={"state": PhotoState.kept})
    full = edition(pieces.shared, told)
    items = tuple(replace(item, echo=shown) for item in full.items)
    return {
        "story with a photo": piece.piece_card(told, words, 3, viewer="somebody", echo=shown),
        "story preview, photo on its way": piece.preview_card(draft, words, echo=Echo(photo=Picture())),
        "photo, here": photo.photo_card(draft, kept, snapshot(), words),
        "photo, refused": photo.photo_card(draft, lost, None, words),
        "photo, asked for": photo.asked_card(draft.headline, words),
        "story form with a photo": form.piece_form(draft, words, picture=snapshot()),
        "digest with a face": digest.digest_card(replace(full, items=items[1:]), words),
    }


def _moments(pieces: Pieces, words: Words) -> Cards:
    told = pieces.told[0]
    channels = [(name, MONDAY) for name in ("General", "Announcements")]
    return {
        "published": moments.published_card(told, words, channels),
        "published in many channels": moments.published_card(told, words, [(f"Team {n}", MONDAY) for n in range(9)]),
        "published, where there is much to tell": moments.published_card(told, words, channels, crowded=True),
        "published, asked for the team": moments.published_card(told, words, channels, asking=Belonging(units())),
        "team": team_card(Belonging(()), words, "Support"),
        "published, unheard": moments.published_card(pieces.shared, words, []),
        "planned": moments.published_card(_planned(pieces.shared), words, [], CHANNELS),
        "published now": moments.published_card(
            pieces.shared.model_copy(update={"timing": "now", "planned_at": NOON}), words, [], CHANNELS
        ),
        "kept": moments.kept_card(pieces.draft, words),
        "discarded": moments.discarded_card(pieces.draft, words),
        "withdrawn": moments.withdrawn_card(told, words),
    }


def _lists(pieces: Pieces, words: Words) -> Cards:
    drafts: list[Piece] = [pieces.draft, empty(), _unpublished(pieces.shared)]
    told = [lists.Told(each, channels=n, inspired=n * 2) for n, each in enumerate((pieces.shared, *pieces.told))]
    told[1] = replace(told[1], counted=Counted(3, 2))
    told.append(lists.Told(_planned(pieces.shared)))
    return {"drafts": lists.drafts_card(drafts, words), "told": lists.told_card(told, words)}


def _reading(pieces: Pieces, words: Words) -> Cards:
    newest, asked = pieces.told[:3], pieces.told[0].headline
    return {
        "stories": reading.stories_card(newest, words, more=3),
        "stories of an objective": reading.stories_card(newest[:1], words, chosen="customer-experience"),
        "stories of an objective, none": reading.stories_card([], words, chosen="high-performance"),
        "found": reading.found_card(Found(pieces.told, asked), words),
        "nearly found": reading.found_card(Found(newest[:1], "onbording", "onboarding"), words),
        "not found": reading.stories_card(newest, words, more=3, missed=pieces.told[-1].headline),
    }


def _digest(pieces: Pieces, words: Words) -> Cards:
    full = edition(pieces.shared, *pieces.told)
    first, *_, last = pieces.told
    gone = edition(first.model_copy(update={"status": Status.withdrawn}), last)
    return {
        "digest": digest.digest_card(full, words),
        "digest, unfolded": digest.digest_card(full, words, unfolded=first.id),
        "digest preview": digest.digest_card(edition(*pieces.told[:2], preview=True), words, for_editor=True),
        "digest, one withdrawn": digest.digest_card(gone, words),
        "digest, a post alone": digest.digest_card(edition(pieces.shared), words),
        "digest, what became of it": digest.digest_card(
            edition(first, last, sequels=sequels(*pieces.told[1:4])), words
        ),
        "digest, only what became of it": digest.digest_card(edition(sequels=sequels(first)), words),
    }


def _setup(pieces: Pieces, words: Words) -> Cards:
    here, zone = a_channel(), pieces.told[0].headline
    wrong = {"time_zone": words.error(UnknownTimeZone())}
    return {
        "setup": channel.setup_card(here, words),
        "setup, wrong": channel.setup_card(here, words, {"time_zone": zone}, wrong),
        "confirmation": channel.confirmation_card(here, MONDAY, words),
        "resumed": channel.resumed_card(here, MONDAY, words),
        "declined": channel.declined_card(words),
    }


def _letters(pieces: Pieces, words: Words) -> Cards:
    half_told, moved = HalfTold(pieces.draft.headline, MONDAY, settled=False), Moved(pieces.told[0], "Bruno Sample", 3)
    usual = Attention(tenant="", person_id="")
    never = {"weekdays": "", "begins": "9", "ends": "9"}
    paused = usual.model_copy(update={"paused": True, "paused_until": MONDAY})
    return {
        "letter": letter.letter_card(Letter(SPACE, (half_told, moved)), words),
        "letter, added": _told_of(words, _added(pieces, "question")),
        "letter, built on": _told_of(words, _added(pieces, "idea")),
        "letter, promised": _told_of(words, Promised(_promise(pieces, "")), Drafted(_drafted(pieces))),
        "letter, promise kept": _told_of(words, Promised(_promise(pieces, "kept")), Demoted(pieces.shared)),
        "letter, answered": letter.letter_card(Letter(SPACE, (replace(half_told, settled=True),)), words),
        "hours": quiet.hours_card(usual, words),
        "hours, wrong": quiet.hours_card(usual, words, never, words.error(NoHours())),
        "paused": quiet.paused_card(paused, words),
    }


def _told_of(words: Words, *told: Part) -> AdaptiveCard:
    return letter.letter_card(Letter(SPACE, told), words)


def _added(pieces: Pieces, kind: str) -> Added:
    post_ = pieces.shared.model_copy(update={"kind": kind})
    replies_ = tuple(_answers(post_, pieces))
    return Added(post_, replies_, len(replies_), len(replies_))


def _promise(pieces: Pieces, outcome: str) -> Post:
    return pieces.shared.model_copy(update={"kind": "trial", "due": "2026-12-11", "promise": outcome})


def _drafted(pieces: Pieces) -> Post:
    return pieces.shared.model_copy(update={"status": Status.draft, "drafted_by": pieces.told[1].author_name})


def _trying(pieces: Pieces, words: Words) -> Cards:
    """From I'll try this to whether it lasts; what people say is what an example person told."""
    told, said = pieces.told[0], rules.line(pieces.told[0].outcome)
    plan = a_try(told, said[:MOMENT_MOST], obstacle=said[:MOMENT_MOST])
    entered = trying.Entered(plan.moment, "2026-12-03", plan.obstacle)
    wrong = trying.Entered(plan.moment, "2026-11-03", wrong={"due": words.error(DayPast())})
    worked, adapted = _answered(plan, Result.worked), _answered(plan, Result.adapted, why=said[:WHY_MOST])
    later, no_help = _answered(plan, Result.not_yet, ask_at=MONDAY), _answered(plan, Result.no_help)
    gone = told.model_copy(update={"status": Status.withdrawn})
    echo = Echo(
        trying=Trying(((told.author_name, plan.moment), (pieces.told[1].author_name, "")), 4), counted=Counted(3, 2)
    )
    return {
        "plan": trying.plan_card(told, trying.Entered(due="2026-12-03"), words),
        "plan, to change": trying.plan_card(told, entered, words, plan),
        "plan, wrong": trying.plan_card(told, wrong, words),
        "plan, taken back": trying.unplanned_card(told, words),
        "story, planned": piece.piece_card(told, words, 1, viewer="somebody", tried=plan),
        "story, adopted": piece.piece_card(told, words, 1, viewer="somebody", tried=worked, echo=echo),
        "story, in a channel": piece.piece_card(told, words, 3, echo=echo),
        "try": followup.review_card(plan, told, words),
        "try, worked": followup.review_card(worked, told, words, answered=True),
        "try, adapted": followup.review_card(adapted, told, words, answered=True),
        "try, not yet": followup.review_card(later, told, words, answered=True),
        "try, of no help": followup.review_card(_hindered(no_help), told, words),
        "tries": followup.tries_card([(plan, told), (adapted, pieces.told[1]), (no_help, gone)], words),
        "own version": followup.own_version_card(told, words),
        "letter, how did it go": _asks(words, FollowUp(plan, told, lasting=False, settled=False, late=True)),
        "letter, answered, why": _asks(words, FollowUp(no_help, told, lasting=False, settled=True, late=False)),
        "letter, still doing it": _asks(words, FollowUp(adapted, told, lasting=True, settled=False, late=False)),
        "letter, not any more": _asks(
            words,
            FollowUp(_answered(worked, Result.worked, lasting=False), told, lasting=True, settled=True, late=False),
        ),
        "letter, story taken back": _asks(words, FollowUp(plan, gone, lasting=False, settled=False, late=False)),
        "letter, tried": letter.letter_card(Letter(SPACE, (_tried(told, pieces, plan),)), words),
    }


def _asks(words: Words, asked: FollowUp) -> AdaptiveCard:
    return letter.letter_card(Letter(SPACE, (asked,)), words)


def _tried(told: Story, pieces: Pieces, plan: Try) -> Moved:
    names = [each.author_name for each in pieces.told]
    by = (
        TriedBy(names[1], plan.moment, Result.adapted, rules.line(pieces.told[1].outcome)[:WHY_MOST]),
        TriedBy(names[2], plan.moment, Result.worked),
        TriedBy(names[3], plan.moment),
    )
    return Moved(told, tried=by, unnamed=2)


def _answered(tried: Try, result: Result, **more: Any) -> Try:
    return tried.model_copy(update={"ask_at": None, "result": result, "asked": 1, **more})


def _hindered(tried: Try) -> Try:
    return tried.model_copy(update={"hindrance": "rule"})


def _barriers(pieces: Pieces, words: Words) -> Cards:
    """What stands in the way: asked, passed on, answered, told, and what editors see of it."""
    told, reason = pieces.told[0], rules.line(pieces.told[0].outcome)[: rules.REASON_MOST]
    gone, people = told.model_copy(update={"status": Status.withdrawn}), _people(pieces)
    units = tuple(each.unit_name for each in pieces.told if each.unit_name)
    rule, tool = _barrier(), _barrier(Hindrance.tool, teams=1)
    changed, kept = _barrier(answer=Answer.change), _barrier(answer=Answer.keep, reason=reason)
    asked, passed = InTheWay(rule, told, units, mine=True), InTheWay(rule, told, units, mine=False)
    choosing, none = PassingOn(people, ends=True), PassingOn((), ends=False)
    wrong = replace(choosing, typed=told.author_name[: rules.NAME_MOST], wrong=words.error(NoOtherLeader()))
    waiting = [
        Open(rule, told, (told.author_name,)),
        Open(tool, pieces.told[1], tuple(person.name for person in people)),
        Open(_barrier(Hindrance.skill, opened_at=NOON), pieces.told[2], ()),
    ]
    return {
        "letter, in the way": _part(words, asked),
        "letter, in the way, a wrong reason": _part(
            words, replace(asked, typed="!", wrong=words.error(TextTooShort(least=10)))
        ),
        "letter, in the way, to whom": _part(words, replace(asked, passing=choosing)),
        "letter, in the way, to nobody": _part(words, replace(asked, passing=wrong)),
        "letter, in the way, nobody else": _part(words, replace(asked, passing=none)),
        "letter, in the way, passed on": _part(words, passed),
        "letter, in the way, changed": _part(words, InTheWay(changed, told, units, mine=True)),
        "letter, in the way, kept": _part(words, InTheWay(kept, told, units, mine=True)),
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


def _part(words: Words, part: Part) -> AdaptiveCard:
    return letter.letter_card(Letter(SPACE, (part,)), words)


def _review(pieces: Pieces, words: Words) -> Cards:
    """What editors see, and what tellers do."""
    first, *others = waiting = [_waiting(each, n) for n, each in enumerate((*pieces.told, pieces.shared))]
    reason = pieces.told[1].outcome
    first.returned = reason
    changed = others[0] = others[0].model_copy(update={"status": Status.published})
    approved, returned = pieces.told[0], pieces.draft.model_copy(update={"returned": reason})
    line = Queue(len(waiting) + 3, NOON, MONDAY)
    mistake = review.Given(str(changed.id), "!", words.error(TextTooShort(least=10)))
    letters = (Reviewed(approved), Reviewed(returned), Waits(3, MONDAY))
    return {
        "review": review.review_card([first, *others], line, words, on=True),
        "review, decided": review.review_card(
            others[:2], Queue(2, MONDAY, MONDAY), words, on=True, done=[review.decided(approved, words)], given=mistake
        ),
        "review, off": review.review_card((), Queue(), words, on=False),
        "waiting": review.waiting_card(first, words),
        "waiting, outdated": review.waiting_card(
            first, words, review.Given(str(first.id), reason, ""), words.error(Outdated())
        ),
        "approved": review.decided_card(approved, words),
        "returned": review.decided_card(returned, words),
        "handed to the editors": moments.published_card(first, words, (), asking=Belonging(units())),
        "story, waiting": piece.piece_card(first, words, viewer=first.author_id),
        "story preview, returned": piece.preview_card(returned, words),
        "letter, reviewed": letter.letter_card(Letter(SPACE, letters), words),
        "digest, one revised": digest.digest_card(edition(first, pieces.told[1]), words),
    }


def _objectives(pieces: Pieces, words: Words) -> Cards:
    """An organisation's own objectives, for its editors and on a story."""
    book = own_objectives()
    ours, safety = words.among(book), book.by_key["safety-first"]
    mistakes: dict[str, StoryError] = {f"name-{words.language}": NameTaken(), "days": OddDays(most=DAYS_MOST)}
    wrong = {id: words.error(mistake) for id, mistake in mistakes.items()}
    typed = {f"name-{words.language}": pieces.told[0].headline, "days": "soon"}
    story = pieces.told[0].model_copy(update={"objective": safety.key})
    options = tuple((key, ours.objective(key)) for key in book.active)
    asked = Asked("voice", 8, 8, worded=f"voice-{safety.key}", controls=("back", "skip", "later", "cancel"))
    return {
        "objectives": objectives.objectives_card(ours, words("objective-saved", name=ours.objective(safety.key))),
        "objective": objectives.objective_card(safety, ours),
        "objective, one of ours": objectives.objective_card(BUILT_IN.by_key["customer-experience"], words),
        "objective, wrong": objectives.objective_card(None, ours, typed, wrong),
        "objective, outdated": objectives.objective_card(safety, ours, refused=words.error(Outdated())),
        "question objective, own": question.question_card(Asked("objective", 7, 8, options, ("back", "later")), ours),
        "question voice, own": question.question_card(asked, ours),
        "stories of an own objective": reading.stories_card([story], ours, chosen=safety.key),
        "story of an own objective": piece.piece_card(story, ours, 3, viewer="somebody"),
        "digest of an own objective": digest.digest_card(edition(story, pieces.told[1]), ours),
    }


def _report(pieces: Pieces, words: Words) -> Cards:
    """What it did: of everybody, of one unit, and where there is nothing to say, or too few."""
    made = reported([piece.headline for piece in pieces.told[:3]])
    begins = made.rows[0].cell.begins
    unit = made.units(begins)[0]
    area = reports.Area(unit.cell.unit, unit.unit)
    return {
        "report": reports.report_card(made, reports.EVERYBODY, begins, words),
        "report of a unit": reports.report_card(made, area, begins, words),
        "report of few": reports.report_card(made, reports.Area("few", "Reception"), begins, words),
        "report of nothing": reports.report_card(made, reports.EVERYBODY, after(begins, made.span.grain), words),
    }


def _waiting(piece: P, n: int) -> P:
    waits = {"status": Status.waiting, "published_at": None, "waiting_since": NOON + timedelta(days=n)}
    return piece.model_copy(update=waits)


def _answers(post: Post, pieces: Pieces) -> Iterator[Reply]:
    """What three people who told a story answer: its outcome, shortened."""
    for told in pieces.told[:3]:
        yield Reply(
            tenant="t",
            piece_id=post.id,
            person_id=told.author_id,
            person_name=told.author_name,
            text=rules.line(told.outcome)[: rules.REPLY_MOST],
            at=NOON,
        )


def _written_for(pieces: Pieces, id: str, by: str = "") -> Post:
    return _unpublished(pieces.shared).model_copy(update={"written_for": id, "drafted_by": by})


def _people(pieces: Pieces) -> list[Person]:
    return [Person(tenant="t", id=each.author_id, name=each.author_name, language="en") for each in pieces.told[:2]]


def _planned(post: Post) -> Post:
    planned = {"status": Status.planned, "published_at": None, "timing": MONDAY.isoformat(), "planned_at": MONDAY}
    return post.model_copy(update=planned)


def _unpublished(post: Post) -> Post:
    return post.model_copy(update={"status": Status.draft, "published_at": None})
