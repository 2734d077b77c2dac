"""How did it go? The question about a try, and what follows each answer."""

from collections.abc import Sequence
from typing import Any

from microsoft_teams.cards import CardElement, ExecuteAction, TextInput

from cards import parts, rows
from cards.actions import Verb, about, execute, name, naming
from cards.fellows import fellows as told_by
from cards.folds import folded
from cards.parts import Card
from cards.tellers import from_unit, teller
from cards.trying import asked_on, foreseen, quoted
from stories.fellows import Fellow
from stories.followups import FollowUp
from stories.pieces import Status, Story
from stories.plans import WHY_MOST
from stories.pledges import STOPPED, Hindrance, Result, Try
from stories.rules import EVIDENCE_MOST
from texts import Words

TITLE = 80  # characters of a headline
ANEW = "anew"  # says that the inputs had in them what was said before
WHY, NUMBER = "why", "number"  # the inputs; each id goes on with the try's, since a letter can ask about several


def follow_up(asked: FollowUp, words: Words, data: dict[str, Any]) -> list[CardElement]:
    """A question in a letter, and once it is answered what follows; `data` says which letter."""
    tried, story = asked.tried, asked.story
    if asked.over:
        return [*quoted(tried, words), parts.line(words("followup-over"))]
    if asked.lasting:
        return _lasting(asked, words, data)
    if asked.settled:
        return [_story(words("followup-wanted"), story, words), *_answered(tried, story, words, data, asked.fellows)]
    late = [parts.line(words("followup-late", day=words.day(tried.due)))] if asked.late else []
    return [_story(words("followup-wanted"), story, words), *late, *_question(tried, story, words, data)]


def review_card(
    tried: Try, story: Story, words: Words, *, answered: bool = False, fellows: Sequence[Fellow] = ()
) -> Card:
    """One of one's own tries: what was said, and what can be done with it; just `answered`, or asked.

    Where something stood in the way, `fellows` can be asked for whom it works.
    """
    there, title = story.status == Status.published, words("followup-wanted")
    told = _answered(tried, story, words, {}, fellows) if answered else _question(tried, story, words, {})
    known = [] if answered else [*_noted(tried, words), *_known(tried, words)]
    change = [about(Verb.plan, words("button-try-change"), story, checks=False)] if tried.open and there else []
    see = [about(Verb.show, words("button-see"), story, checks=False)] if there else []
    unplan = execute(Verb.unplan, words("button-unplan"), {"try": str(tried.id)}, checks=False)
    leads = see if answered else [*change, *see, *([unplan] if tried.open else [])]
    return parts.card(
        [_story(title, story, words), *known, *told, *rows.links(leads)], summary=f"{title} {called(story, words)}"
    )


def own_version_card(story: Story, words: Words) -> Card:
    """Of whose story they now tell their own version; the first question stands below."""
    sentence, whose = words("own-version"), parts.near(parts.byline(teller(story, words), from_unit(story, words)))
    return parts.card([_story(sentence, story, words), whose], summary=f"{sentence} {called(story, words)}")


def asks(asked: FollowUp, words: Words) -> str:
    """What a notification says."""
    if asked.over:
        return words("followup-over")
    question = words("lasting-ask" if asked.lasting else "followup-ask")
    return f"{question} {name(asked.story, words, TITLE)}"


def called(story: Story, words: Words) -> str:
    """What a story is called; one that was taken back is not called anything any more."""
    return name(story, words, TITLE) if story.status == Status.published else words("tries-gone")


def _question(tried: Try, story: Story, words: Words, data: dict[str, Any]) -> list[CardElement]:
    answers = [
        _choice(
            *(Verb.tried, words(f"result-{each}"), {**data, "try": str(tried.id), "result": each}, story, words),
            chosen=each == tried.result,
        )
        for each in Result
    ]
    asked = parts.run(words("followup-ask"), weight="Bolder")
    return [*quoted(tried, words), *foreseen(tried, words), asked, *answers]


def _answered(
    tried: Try, story: Story, words: Words, data: dict[str, Any], fellows: Sequence[Fellow]
) -> list[CardElement]:
    """What is noted, what can be added: what stood in the way, why, a number; or one's own version; and whom to ask."""
    if not tried.result:
        return []
    chosen = {**data, "try": str(tried.id)}
    told = [*_noted(tried, words), *_known(tried, words), *_follows(tried, words)]
    if tried.result in STOPPED and not tried.hindrance:
        told += [*foreseen(tried, words), *_in_the_way(story, words, chosen)]
    adds = execute(Verb.explain, words("button-add"), chosen, heard=naming(words("button-add"), story, words))
    own, known = _own_version(tried, story, words, chosen), bool(tried.because or tried.figure)
    told += _to_change(tried, story, words, chosen) if known else _enter(tried, words)
    pressed = own if known else [adds, *own]
    return [*told, *([parts.buttons(*pressed)] if pressed else []), *told_by(fellows, words)]


def _in_the_way(story: Story, words: Words, chosen: dict[str, Any]) -> list[CardElement]:
    ways = [
        _choice(Verb.hindered, words(f"hindrance-{each}"), {**chosen, "hindrance": each}, story, words)
        for each in Hindrance
    ]
    return [parts.run(words("hindrance-ask"), weight="Bolder"), *ways]


def _choice(
    verb: Verb, answer: str, data: dict[str, Any], story: Story, words: Words, *, chosen: bool = False
) -> CardElement:
    """One of several answers, each as good as the others; which story it is about is heard."""
    heard = words("button-about", button=answer, piece=called(story, words))
    return rows.choice(
        execute(verb, words("heard-chosen", name=heard) if chosen else heard, data), answer, chosen=chosen
    )


def _own_version(tried: Try, story: Story, words: Words, chosen: dict[str, Any]) -> list[ExecuteAction]:
    """Whoever adopted a story can tell their own version of it."""
    if not tried.adopted or story.status != Status.published:
        return []
    title = words("button-own-version")
    return [execute(Verb.own_version, title, chosen, "positive", heard=naming(title, story, words))]


def _noted(tried: Try, words: Words) -> list[CardElement]:
    return [parts.run(words("result-noted", result=words(f"result-{tried.result}")))] if tried.result else []


def _follows(tried: Try, words: Words) -> list[CardElement]:
    """What happens next."""
    if tried.result == Result.not_yet:
        again = words("result-again", day=asked_on(tried, words)) if tried.ask_at else words("result-let-go")
        return [parts.quiet(again)]
    return [parts.quiet(words("result-helps"))] if tried.result == Result.no_help else []


def _enter(tried: Try, words: Words) -> list[CardElement]:
    number = TextInput(
        id=f"{NUMBER}-{tried.id}",
        label=words("label-optional", label=words("label-number")),
        placeholder=words("example-number"),
        value=tried.figure or None,
        max_length=EVIDENCE_MOST,
    )
    return [
        TextInput(
            id=f"{WHY}-{tried.id}",
            label=words("label-optional", label=words("label-why")),
            placeholder=words("example-why"),
            value=tried.because or None,
            max_length=WHY_MOST,
        ),
        *([] if tried.result in STOPPED else [number]),
    ]


def _to_change(tried: Try, story: Story, words: Words, chosen: dict[str, Any]) -> list[CardElement]:
    """What they said, to put it in other words or take it out; folded."""
    title, save = words("button-change-words"), words("button-save")
    saves = execute(Verb.explain, save, {**chosen, ANEW: True}, heard=naming(save, story, words))
    inputs = [*_enter(tried, words), parts.buttons(saves)]
    return folded(f"said-{tried.id}", title, inputs, heard=naming(title, story, words))


def _known(tried: Try, words: Words) -> list[CardElement]:
    """What was said with the answer so far."""
    hindered = tried.hindrance and not tried.adopted
    way = [parts.byline(words("hindrance-was", what=words(f"hindrance-{tried.hindrance}")))] if hindered else []
    said = [text for text in (tried.because, tried.figure) if text]
    return [*way, *(parts.run(words("quoted", said=text)) for text in said)]


def _lasting(asked: FollowUp, words: Words, data: dict[str, Any]) -> list[CardElement]:
    tried, story = asked.tried, asked.story
    worked = _story(words("lasting-worked"), story, words)
    if asked.settled:
        if tried.lasting is None:
            return [worked, parts.line(words("letter-over"))]
        return [worked, parts.line(words("lasting-noted-yes" if tried.lasting else "lasting-noted-no"))]
    answers = [
        _choice(Verb.lasting, title, {**data, "try": str(tried.id), "lasting": lasting}, story, words)
        for title, lasting in ((words("lasting-yes"), True), (words("lasting-no"), False))
    ]
    return [worked, parts.run(words("lasting-ask"), weight="Bolder"), *answers]


def _story(sentence: str, story: Story, words: Words) -> CardElement:
    return parts.told_of(sentence, called(story, words))
